import { createFlow, type Flow, type FlowViolation, readFacts } from '../../flow/index.ts';
import { carryOver, type RootResults } from '../../flow/reuse.ts';
import { allModules } from '../../index/crate.ts';
import type { Crate } from '../../index/module.ts';
import { type Edit, editBetween } from '../../text/edit-between.ts';
import type { TypeWorld } from '../../types/world.ts';
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

/** By the crate's name, '' for the kernel's own crates, which have one flow. */
const flows = new WeakMap<TypeWorld, Map<string, Kept>>();

/** The flow of a file's crate; a new one where a file of the crate, or of the kernel below it, has changed since. */
export function flowOf(cx: RuleContext): Flow {
  return keptOf(cx).flow;
}

/** Where the kernel would complain in this file; computed once for the rules that ask. */
export function violationsOf(cx: RuleContext): readonly FlowViolation[] {
  const { flow, found } = keptOf(cx);
  let known = found.get(cx.path);
  if (!known) found.set(cx.path, (known = flow.violations(cx.file, cx.module, () => cx.units())));
  return known;
}

function keptOf(cx: RuleContext): Kept {
  const { crates } = cx.model.world;
  const kernel = current(cx, cx.model.world, '', crates);
  const { crate } = cx.module;
  if (crates.includes(crate)) return kernel;
  const own = current(cx, cx.world, crate.name, [crate], kernel);
  forgetOldest(flows.get(cx.world)!, crate.name);
  return own;
}

/** The flow of these crates as their texts are now. */
function current(
  cx: RuleContext,
  world: TypeWorld,
  id: string,
  crates: readonly Crate[],
  below?: Kept,
): Kept {
  let known = flows.get(world);
  if (!known) flows.set(world, (known = new Map()));
  const before = known.get(id);
  if (before?.revision === cx.flow.revision) return before;
  const texts = textsOf(cx, crates);
  const edits = before && before.below === below ? editsBetween(before.texts, texts) : undefined;
  if (before && edits?.size === 0) {
    before.revision = cx.flow.revision;
    return before;
  }
  const graphs: Kept['graphs'] = before?.graphs ?? new WeakMap();
  const facts = readFacts(cx.model.flow);
  const make = (results?: RootResults): Flow =>
    createFlow({
      version: cx.model.info.version,
      source: cx.flow.source,
      text: cx.flow.text,
      world,
      graphs,
      ...(below ? { base: below.flow } : facts ? { facts } : {}),
      ...(results ? { results } : {}),
    });
  const results = before && stillTrue(before, texts, below);
  let flow = make(results);
  // Other words mean other roots.
  if (results && flow.vocabulary.pattern.source !== before.flow.vocabulary.pattern.source) flow = make();
  const { revision } = cx.flow;
  const kept: Kept = { revision, flow, texts, graphs, found: new Map(), ...(below ? { below } : {}) };
  known.set(id, kept);
  return kept;
}

/** A crate is opened anew when a file joins or leaves it. */
const crateFiles = new WeakMap<Crate, readonly string[]>();

function filesOf(crate: Crate): readonly string[] {
  let files = crateFiles.get(crate);
  if (!files) crateFiles.set(crate, (files = [...new Set(allModules(crate).map((it) => it.file))]));
  return files;
}

function textsOf(cx: RuleContext, crates: readonly Crate[]): Texts {
  const texts = new Map<string, string | undefined>();
  for (const crate of crates)
    if (crate.name !== 'core') for (const file of filesOf(crate)) texts.set(file, cx.flow.text(file));
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

/** What an earlier flow said and edits of bodies leave as it was; undefined where an edit may change more. */
function stillTrue(before: Kept, texts: Texts, below: Kept | undefined): RootResults | undefined {
  const own = editsBetween(before.texts, texts);
  const kernel = before.below && below ? editsBetween(before.below.texts, below.texts) : new Map();
  if (!own || !kernel) return undefined;
  const edits = new Map<string, Edit>([...own, ...kernel]);
  for (const [path, edit] of edits) {
    const old = before.texts.get(path) ?? before.below?.texts.get(path) ?? '';
    // A destructor says what a guard is, and a macro's lock is known by its text alone.
    const around = old.slice(Math.max(0, edit.start - 400), edit.oldEnd + 100);
    if (/\bfn drop\b|klint::|global_lock|impl_has_hr_timer|system_bh/.test(around)) return undefined;
  }
  return carryOver(before.flow.results, edits);
}

/** The crates that were asked for last keep what was found out of them; a whole tree would fill the memory. */
const recent: { readonly of: Map<string, Kept>; readonly id: string }[] = [];

function forgetOldest(of: Map<string, Kept>, id: string): void {
  const at = recent.findIndex((it) => it.of === of && it.id === id);
  if (at >= 0) recent.splice(at, 1);
  recent.push({ of, id });
  while (recent.length > 4) {
    const oldest = recent.shift()!;
    oldest.of.delete(oldest.id);
  }
}
