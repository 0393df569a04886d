import { type GfpCall, gfpCalls } from './gfp-calls.ts';

/** One file with all its mutations in it. */
export interface MutatedFile {
  readonly text: string;
  readonly mutants: readonly Mutant[];
}

export interface Mutant {
  /** The call in the original text. */
  readonly call: GfpCall;
  readonly original: string;
  /** Where the mutated call and its name stand now, and where its flags stood. */
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly flagsAt: number;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Every call that passes literal flags, without them. Function definitions keep theirs: they are the API. */
export function withoutFlags(text: string): MutatedFile {
  return mutate(text, gfpCalls(text), (call) => [removal(text, call)]);
}

const oldTypes: Readonly<Record<string, string>> = { KBox: 'Box', KVec: 'Vec' };
const constructors: Readonly<Record<string, RegExp>> = {
  new: /^(?:Box|KBox|VBox|KVBox|Arc|UniqueArc)$/,
  new_uninit: /^(?:Box|KBox|VBox|KVBox|UniqueArc)$/,
  with_capacity: /^(?:Vec|KVec|VVec|KVVec)$/,
};
const methods = /^(?:push|reserve|extend_from_slice|resize)$/;

/**
 * Every call whose function had a `try_` name before flags came, by that name: `KBox::new(x, GFP_KERNEL)` becomes
 * `Box::try_new(x)`, or `KBox::try_new(x)` where `Box` is not in scope, for there the old name means nothing that could
 * be put back. Paths that name no type (`Self::new`) are left alone.
 */
export function withTryNames(text: string): MutatedFile {
  const calls = gfpCalls(text).filter((call) => {
    if (call.where === 'macro_rules') return false;
    const name = text.slice(call.nameStart, call.nameEnd);
    return call.method ? methods.test(name) : constructors[name]?.test(typeOf(call)) === true;
  });
  return mutate(text, calls, (call) => {
    const renamed = { start: call.nameStart, end: call.nameStart, newText: 'try_' };
    if (call.method) return [renamed, removal(text, call)];
    const type = typeOf(call);
    const old = oldTypes[type];
    const known = old !== undefined && (call.where === 'doc' || inScope(text, old));
    const at = call.start + call.callee.lastIndexOf(type, call.nameStart - call.start);
    return [{ start: at, end: at + type.length, newText: known ? old : type }, renamed, removal(text, call)];
  });
}

/**
 * Whether code of this file can say `Box` or `Vec`: by the kernel's prelude, an import of its own, or because they are
 * defined in it. Doc examples always have the prelude.
 */
function inScope(text: string, type: string): boolean {
  return new RegExp(
    `\\bprelude::\\*|\\buse\\b[^;]*\\b${type}\\b[^;]*;|\\b(?:struct|type)\\s+${type}\\b`,
  ).test(text);
}

/** `KBox` of `kernel::alloc::KBox::<T>::new`. */
function typeOf(call: GfpCall): string {
  return /(\w+)(?:::<.*>)?::\w+$/s.exec(call.callee)?.[1] ?? '';
}

/** Takes the argument away as a person would leave it: with its comma, and with its line where it has one of its own. */
function removal(text: string, call: GfpCall): Edit {
  const { flagsStart, flagsEnd } = call;
  const lineStart = text.lastIndexOf('\n', flagsStart - 1) + 1;
  const lineEnd = text.indexOf('\n', flagsEnd);
  const before = text.slice(lineStart, flagsStart);
  const after = text.slice(flagsEnd, lineEnd);
  if (/^\s*(?:\/\/[/!](?:\s*#)?\s*)?$/.test(before) && /^,?$/.test(after))
    return { start: lineStart, end: lineEnd + 1, newText: '' };
  const comma = /^,[ ]?/.exec(after)?.[0].length ?? 0;
  // `f(GFP_KERNEL, x)` loses the comma behind, `f(x, GFP_KERNEL)` the one before.
  if (/\(\s*$/.test(before)) return { start: flagsStart, end: flagsEnd + comma, newText: '' };
  const space = /,\s*$/.exec(before)?.[0].length ?? 0;
  return { start: flagsStart - space, end: flagsEnd, newText: '' };
}

function mutate(
  text: string,
  calls: readonly GfpCall[],
  editsOf: (call: GfpCall) => readonly Edit[],
): MutatedFile {
  const perCall = calls.map((call) => editsOf(call));
  const edits = perCall.flat().sort((a, b) => a.start - b.start || a.end - b.end);
  const move = (offset: number, after: boolean): number => {
    let delta = 0;
    for (const it of edits) {
      if (it.end < offset || (it.end === offset && (after || it.start < it.end)))
        delta += it.newText.length - (it.end - it.start);
      else if (it.start < offset) delta += it.start - offset;
    }
    return offset + delta;
  };
  let out = '';
  let at = 0;
  for (const it of edits) {
    out += text.slice(at, it.start) + it.newText;
    at = it.end;
  }
  out += text.slice(at);
  const mutants = calls.map((call) => ({
    call,
    original: text.slice(call.start, call.end),
    start: move(call.start, false),
    end: move(call.end, false),
    nameStart: move(call.nameStart, false),
    nameEnd: move(call.nameEnd, false),
    flagsAt: move(call.flagsStart, false),
  }));
  return { text: out, mutants };
}
