import { slot } from '../../db/memos.ts';
import { allModules, moduleFiles } from '../../def/crate.ts';
import type { Crate } from '../../def/module.ts';
import { keepRecent } from '../../def/recent.ts';
import { createFlow, type Flow, type FlowViolation, readFacts } from '../../interp/index.ts';
import { carryOver, type RootResults } from '../../interp/reuse.ts';
import { type Edit, editBetween } from '../../text/edit-between.ts';
import type { TypeWorld } from '../../types/world.ts';
import { namesBetween } from '../../types/world-diff.ts';
import type { RuleContext } from '../rule.ts';

type Texts = ReadonlyMap<string, string | undefined>;

/** A flow with the texts that it was made of, and what it said of each file. */
interface Kept {
  /** See `RuleContext`; the texts need no look while it stays. */
  revision: number;
  readonly flow: Flow;
  readonly texts: Texts;
  readonly graphs: NonNullable<Flow['inputs']['graphs']>;
  readonly found: Map<string, readonly FlowViolation[]>;
  /** The flow of the kernel's own crates, under that of another one. */
  readonly below?: Kept;
}

const keptCrates = 4;

/** What a session keeps of its flows. */
interface Flows {
  /** Of the kernel's own crates, which have one flow. */
  readonly kernels: WeakMap<TypeWorld, Kept>;
  /**
   * Of other crates, by their roots. The crates that were asked for last keep what was found out of them; a whole tree
   * would fill the memory. A crate's world is a new one when what it declares changed; what was found then may still
   * hold.
   */
  readonly crates: Map<string, Kept>;
}

const flows = slot((): Flows => ({ kernels: new WeakMap(), crates: new Map() }));

/** The flow of a file's crate; a new one where a file of the crate, or of the kernel below it, has changed since. */
export function flowOf(cx: RuleContext): Flow {
  return keptOf(cx).flow;
}

/** Where the kernel would complain in this file; computed once for the rules that ask. */
export function violationsOf(cx: RuleContext): readonly FlowViolation[] {
  const { flow, found } = keptOf(cx);
  let known = found.get(cx.path);
  if (!known) found.set(cx.path, (known = flow.violations(cx.file, cx.module, (words) => cx.units(words))));
  return known;
}

function keptOf(cx: RuleContext): Kept {
  const { model } = cx;
  const { crate } = cx.module;
  const { kernels, crates } = cx.memos.of(flows);
  const kernel = current(cx, model.world, model.world.crates, kernels.get(model.world));
  kernels.set(model.world, kernel);
  if (model.world.crates.includes(crate)) return kernel;
  const own = current(cx, cx.world, [crate], crates.get(crate.name), kernel);
  keepRecent(crates, crate.name, own, keptCrates);
  return own;
}

/** The flow of these crates as their texts are now; `before` is what is known of an earlier state. */
function current(
  cx: RuleContext,
  world: TypeWorld,
  own: readonly Crate[],
  before: Kept | undefined,
  below?: Kept,
): Kept {
  const { revision } = cx.flow;
  const sameWorld = before?.flow.inputs.world === world;
  if (before && sameWorld && before.revision === revision) return before;
  const texts = textsOf(cx, own);
  if (before && sameWorld && before.below === below && editsBetween(before.texts, texts)?.size === 0) {
    before.revision = revision;
    return before;
  }
  const graphs: Kept['graphs'] = (sameWorld ? before?.graphs : undefined) ?? new WeakMap();
  const facts = readFacts(cx.model.flow);
  const make = (results?: RootResults): Flow =>
    createFlow({
      version: cx.model.info.version,
      source: cx.flow.source,
      text: cx.flow.text,
      world,
      graphs,
      ...(cx.model.readC ? { readC: cx.model.readC } : {}),
      ...(below ? { base: below.flow } : facts ? { facts } : {}),
      ...(results ? { results } : {}),
    });
  const results = before && stillTrue(before, { world, own, texts, ...(below ? { below } : {}) });
  let flow = make(results);
  // Other words mean other roots.
  if (results && flow.vocabulary.pattern.source !== before.flow.vocabulary.pattern.source) flow = make();
  return { revision, flow, texts, graphs, found: new Map(), ...(below ? { below } : {}) };
}

function textsOf(cx: RuleContext, crates: readonly Crate[]): Texts {
  const texts = new Map<string, string | undefined>();
  for (const crate of crates)
    if (crate.name !== 'core')
      for (const file of moduleFiles(crate).keys()) texts.set(file, cx.flow.text(file));
  return texts;
}

/** The edits that lead from some texts to others, by path; undefined where a file came or went. */
function editsBetween(before: Texts, after: Texts): Map<string, Edit> | undefined {
  const edits = new Map<string, Edit>();
  if (before.size !== after.size) return undefined;
  for (const [path, text] of after) {
    const old = before.get(path);
    if (text === old && before.has(path)) continue;
    if (text === undefined || old === undefined) return undefined;
    edits.set(path, editBetween(old, text));
  }
  return edits;
}

/** The state that earlier results must still be true in. */
interface Now {
  readonly world: TypeWorld;
  readonly own: readonly Crate[];
  readonly texts: Texts;
  readonly below?: Kept;
}

/** What an earlier flow said and edits leave as it was; undefined where an edit may change more. */
function stillTrue(before: Kept, now: Now): RootResults | undefined {
  // Of another kernel, or of one that declares other things, nothing holds.
  if (before.below?.flow.inputs.world !== now.below?.flow.inputs.world) return undefined;
  const own = editsBetween(before.texts, now.texts);
  const kernel = before.below && now.below ? editsBetween(before.below.texts, now.below.texts) : new Map();
  if (!own || !kernel) return undefined;
  const edits = new Map<string, Edit>([...own, ...kernel]);
  const oldText = (path: string) => before.texts.get(path) ?? before.below?.texts.get(path) ?? '';
  for (const [path, edit] of edits) {
    // A destructor says what a guard is, a macro's lock is known by its text alone, a constant decides sizes.
    const around = oldText(path).slice(Math.max(0, edit.start - 400), edit.oldEnd + 100);
    if (/\bfn drop\b|klint::|global_lock|impl_has_hr_timer|system_bh|\bconst\b/.test(around))
      return undefined;
  }
  if (before.flow.inputs.world === now.world) return carryOver(before.flow.results, edits);
  const names = namesBetween(before.flow.inputs.world, now.world, (it) => now.texts.get(it));
  // Code need not mention a destructor to run it.
  if (!names || inDrops(names, now)) return undefined;
  return carryOver(before.flow.results, edits, (it) => {
    const text = oldText(it.path).slice(it.head, it.end);
    return names.test(text);
  });
}

/** Whether a destructor of the crate mentions one of the names. */
function inDrops(names: RegExp, { own, texts }: Now): boolean {
  return own.flatMap(allModules).some(({ file, items }) =>
    items.some((it) => {
      if (it.kind !== 'impl' || !/^(?:Pinned)?Drop$/.test(it.trait?.segments.at(-1)?.name ?? ''))
        return false;
      return names.test(texts.get(file)?.slice(it.start, it.end) ?? '');
    }),
  );
}
