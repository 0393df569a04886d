import type { RawNode } from './backend.ts';

/** What is done with a node of a type: read its children, stop there, or leave it out. */
export const OPEN = 0;
export const LEAF = 1;
export const DROP = 2;
export const BLOCK = 3;
/** Stops after `=`: the value is read on demand. */
export const VALUE = 4;
/** Left out where the text parsed; where it did not, this one may be missing, and that is a problem to be told. */
export const BRACKET = 5;

/** Nothing below these is asked for: the text says it all, or the body is parsed again. */
const LEAVES = new Set([
  'identifier',
  'type_identifier',
  'field_identifier',
  'shorthand_field_identifier',
  'primitive_type',
  'mutable_specifier',
  'metavariable',
  'lifetime',
  'label',
  'self',
  'super',
  'crate',
  'string_literal',
  'raw_string_literal',
  'char_literal',
  'integer_literal',
  'float_literal',
  'boolean_literal',
  'negative_literal',
  'token_tree',
  'attribute_item',
  'inner_attribute_item',
  'visibility_modifier',
  'extern_modifier',
  'empty_statement',
  'unit_type',
  'unit_expression',
  'never_type',
  'remaining_field_pattern',
  'shebang',
  'for_lifetimes',
  'use_bounds',
  'lifetime_parameter',
]);

/** What only closes, or opens what its parent's type tells. */
const BRACKETS = new Set(['{', '}', ')', ']']);

const KEYWORDS =
  'as async await break const continue default dyn else enum extern fn for gen if impl in let loop match mod move pub raw ref return static struct trait try type union unsafe use where while yield macro_rules!';

const keywords = new Set(KEYWORDS.split(' '));

/** Nodes below this depth are left out: only made-up text is nested so deeply, and it must not exhaust the stack. */
export const MAX_DEPTH = 500;

/** What a node without children has. */
export const NO_CHILDREN: readonly RawNode[] = [];

/** How long a node of the type is where its type is its text; 0 where only the node can tell. */
export function widthOf(name: string): number {
  return keywords.has(name) || !/^[A-Za-z_]/.test(name) ? name.length : 0;
}

/** What a snapshot does at a node of the type. */
export function actionFor(name: string): number {
  if (name === 'line_comment' || name === 'block_comment') return DROP;
  if (name === 'block') return BLOCK;
  if (BRACKETS.has(name)) return BRACKET;
  if (name === 'const_item' || name === 'static_item' || name === 'enum_variant') return VALUE;
  return LEAVES.has(name) || keywords.has(name) || !/^[a-z_]{2,}$/.test(name) ? LEAF : OPEN;
}
