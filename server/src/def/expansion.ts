import type { Item, MacroItem, MacroRulesItem, Trees } from '../syntax/ast/index.ts';
import { once } from '../syntax/lower/context.ts';
import {
  type Expanding,
  expandItems,
  type MacroDef,
  type MacroPath,
  MOST_STEPS,
} from '../syntax/macros/expand/index.ts';
import { print, type Target } from '../syntax/macros/expand/print.ts';
import { type Parsed, relocate } from '../syntax/macros/expand/relocate.ts';
import { parseRules, type Rule } from '../syntax/macros/expand/rules.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { Span } from '../text/span.ts';
import { childModule } from './children.ts';
import { isLeftAlone } from './macro-models.ts';
import { type ItemsSoFar, macrosNamed, onlyMacro } from './macros.ts';
import type { Crate, Module, UnexpandedCall } from './module.ts';

/** Where a list of items stands: what wraps it so that it parses, and how it is taken out again. */
type Position = 'module' | 'impl' | 'trait';

const WRAPPERS: Readonly<Record<Position, readonly [before: string, behind: string]>> = {
  module: ['', ''],
  impl: ['impl X{', '}'],
  trait: ['trait X{', '}'],
};

/**
 * The item macros of a module and of those inline in it that could not be expanded; those that are known to declare
 * nothing that matters left aside.
 */
export function unexpandedIn(module: Module): readonly UnexpandedCall[] {
  const inline = module.items.flatMap((it) =>
    it.kind === 'mod' && it.inline ? (childModule(module, it.name) ?? []) : [],
  );
  return [...module.memo.unexpanded, ...inline.flatMap(unexpandedIn)];
}

/**
 * The items of a module, with what the macro calls among them and in its impl blocks and traits declare. A pure function
 * of the module's items, of the definitions that are called, and of nothing else.
 */
export function expandModule(module: Module): readonly Item[] {
  const { written } = module;
  if (!module.crate.source.parse || !written.some(hasCalls)) return written;
  const { busy } = module.crate.macros;
  const known = busy.get(module);
  if (known) return known;
  const out: Item[] = [];
  busy.set(module, out);
  try {
    for (const item of written) addExpanded(module, item, 'module', out);
  } finally {
    busy.delete(module);
  }
  return out;
}

function hasCalls(item: Item): boolean {
  if (item.kind === 'macroCall') return true;
  return (item.kind === 'impl' || item.kind === 'trait') && item.items.some((it) => it.kind === 'macroCall');
}

function addExpanded(
  module: Module,
  item: Item,
  position: Position,
  out: Item[],
  budget?: Expanding['budget'],
): void {
  if ((item.kind === 'impl' || item.kind === 'trait') && hasCalls(item)) {
    const items: Item[] = [];
    for (const it of item.items) addExpanded(module, it, item.kind, items, budget);
    out.push({ ...item, items });
    return;
  }
  out.push(item);
  if (item.kind === 'macroCall') addDeclared(module, item, position, out, budget ?? { steps: MOST_STEPS });
}

/** What a call declares: one that stands in the file, or in what such a one stands for, and then at its cost. */
function addDeclared(
  module: Module,
  item: MacroItem,
  position: Position,
  out: Item[],
  budget: Expanding['budget'],
): void {
  if (isLeftAlone(item.path.segments.at(-1)?.name)) return;
  const call: Span = { start: item.path.start, end: item.argsSpan.start };
  const args = item.tokens();
  const { crate } = module;
  const cx: Expanding = {
    call,
    budget,
    resolve: (path) => definition(module, path),
    lost: (path, why) => {
      if (isLeftAlone(path.names.at(-1))) return;
      module.memo.unexpanded.push({ start: item.start, end: item.end, name: path.names.join('::'), why });
      for (const it of namesAlone(args ?? [])) module.memo.given.add(it);
    },
  };
  const first = item.path.segments[0]!.name;
  const path: MacroPath = {
    names: item.path.segments.map((it) => it.name),
    ...(item.path.global ? { crate: first } : {}),
  };
  const trees = args && expandItems(path, args, cx);
  if (!trees?.length) return;
  const whole = { start: item.start, end: item.end };
  const parsed = parseExpansion(crate, trees, { home: crate.name, call, whole }, WRAPPERS[position]);
  const lowered = parsed.file.items;
  budget.steps -= costOfParse(parsed.file);
  const list = position === 'module' ? lowered : lowered.flatMap((it) => ('items' in it ? it.items : []));
  for (const it of list) {
    const placed = relocate(it, parsed);
    if (hasCalls(placed)) addExpanded(module, placed, position, out, budget);
    else out.push(placed);
  }
  parsed.file.release();
}

/** Names among tokens that are no part of a path, a type with arguments or a call. */
function* namesAlone(trees: Trees): Generator<string> {
  for (const [idx, it] of trees.entries()) {
    if (it.k === 'group' || it.k === 'fragment') yield* namesAlone(it.trees);
    else if (it.kind === 'ident') {
      const [before, after] = [trees[idx - 1], trees[idx + 1]];
      const goesOn =
        after?.k === 'group'
          ? after.open.text === '('
          : after?.k === 'leaf' && /^(?:[<!]|::?)$/.test(after.text);
      if (!goesOn && !(before?.k === 'leaf' && before.text === ':')) yield it.text;
    }
  }
}

/** So many expansions of a crate are kept parsed. */
const MOST_PARSED = 256;

function parsedText({ macros, source }: Crate, text: string): SourceFile {
  const { parsed } = macros;
  const file = parsed.get(text) ?? source.parse!(text);
  parsed.delete(text);
  parsed.set(text, file);
  for (const [oldest] of parsed) {
    if (parsed.size <= MOST_PARSED) break;
    parsed.delete(oldest);
  }
  return file;
}

function parseExpansion(
  crate: Crate,
  trees: Trees,
  target: Target,
  wrapper: (typeof WRAPPERS)[Position],
): Parsed {
  const parse = (text: string): SourceFile => parsedText(crate, text);
  const printed = print(trees, target, wrapper, true);
  const parsed: Parsed = {
    printed,
    file: parse(printed.text),
    bodyOf(group) {
      const whole = once(() => print([group], target, ['fn f()', ''], false));
      return {
        call: target.whole,
        get text() {
          return whole().text.slice('fn f()'.length);
        },
        body: once(() => {
          const file = parse(whole().text);
          const [fn] = file.items;
          const body = fn?.kind === 'fn' ? file.body(fn) : undefined;
          return relocate(body, { ...parsed, printed: whole(), file });
        }),
      };
    },
  };
  return parsed;
}

/** What a character costs of an expansion of which some is no Rust; no expansion of the four kernels is such a one. */
const STUMBLING = 16;

/**
 * What reading an expansion costs, in steps of its budget, beyond what it took to write it out. Where some of it is no
 * Rust the parser takes a hundred times as long, and the calls in it would double that.
 */
export function costOfParse(file: SourceFile): number {
  return file.stumbled ? STUMBLING * file.text.length : 0;
}

const soFar: ItemsSoFar = (module) => module.crate.macros.busy.get(module);

/** The rules that a call means; undefined where they are not in view, or not the same under all configurations. */
function definition(module: Module, path: MacroPath): MacroDef | undefined {
  if (isLeftAlone(path.names.at(-1))) return undefined;
  const found = onlyMacro(macrosNamed(module, path, soFar));
  const rules = found && rulesOf(found.module.crate, found.item);
  return rules && { rules, crate: found.module.crate.name };
}

/** The rules of a definition, read once; undefined where they cannot be read. */
export function rulesOf({ macros }: Crate, item: MacroRulesItem): readonly Rule[] | undefined {
  let known = macros.rules.get(item);
  if (known === undefined) macros.rules.set(item, (known = parseRules(item.text) ?? null));
  return known ?? undefined;
}
