import { createFlow, type Flow, type FlowViolation, readFacts } from '../../flow/index.ts';
import { carryOver, type Edit, editBetween, type RootResults } from '../../flow/reuse.ts';
import { allModules } from '../../index/crate.ts';
import type { TypeWorld } from '../../types/world.ts';
import type { RuleContext } from '../rule.ts';

/** A flow with the texts that it was made of, and what it said of each file. */
interface Kept {
  readonly flow: Flow;
  readonly texts: readonly (readonly [path: string, text: string | undefined])[];
  readonly graphs: NonNullable<Flow['inputs']['graphs']>;
  readonly found: Map<string, readonly FlowViolation[]>;
}

const kernels = new WeakMap<TypeWorld, Kept>();
const crates = new WeakMap<TypeWorld, Map<string, Kept>>();

/** The flow of a file's crate; a new one where a file of the crate has changed since. */
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
  const inKernel = cx.model.world.crates.includes(cx.module.crate);
  const base = kernels.get(cx.model.world);
  // The kernel's own crates are too many files to compare: an edit there replaces the model.
  if (inKernel) {
    if (base && base.texts[0]?.[0] === cx.path && base.texts[0][1] === cx.text) return base;
    const own: Kept['texts'] = [[cx.path, cx.text]];
    if (base && (base.found.size === 0 || cx.textOf(cx.path) === base.flow.inputs.text(cx.path))) {
      const kept: Kept = {
        ...base,
        texts: own,
        found: base.texts[0]?.[0] === cx.path ? new Map() : base.found,
      };
      kernels.set(cx.model.world, kept);
      return kept;
    }
  }
  const below = base ?? openBase(cx);
  if (inKernel) return below;
  let known = crates.get(cx.world);
  if (!known) crates.set(cx.world, (known = new Map()));
  const id = cx.module.crate.name;
  const texts = [...new Set(allModules(cx.module.crate).map((it) => it.file))].map(
    (it) => [it, cx.textOf(it)] as const,
  );
  const before = known.get(id);
  if (
    before &&
    before.texts.length === texts.length &&
    before.texts.every(([path, text], i) => texts[i]![0] === path && texts[i]![1] === text)
  )
    return before;
  const graphs: Kept['graphs'] = before?.graphs ?? new WeakMap();
  const carried = before && stillTrue(before, texts);
  let flow = createFlow({
    ...inputsOf(cx),
    world: cx.world,
    base: below.flow,
    graphs,
    ...(carried ? { results: carried } : {}),
  });
  // Other words mean other roots.
  if (carried && flow.vocabulary.pattern.source !== before.flow.vocabulary.pattern.source) {
    flow = createFlow({ ...inputsOf(cx), world: cx.world, base: below.flow, graphs });
  }
  const kept: Kept = { flow, texts, graphs, found: new Map() };
  known.set(id, kept);
  forgetOldest(known, id);
  return kept;
}

/** What an earlier flow said and an edit of a body leaves as it was; undefined where the edit may change more. */
function stillTrue(before: Kept, texts: Kept['texts']): RootResults | undefined {
  const edits = new Map<string, Edit>();
  if (texts.length !== before.texts.length) return undefined;
  for (const [i, [path, text]] of texts.entries()) {
    const [oldPath, old] = before.texts[i]!;
    if (path !== oldPath || text === undefined || old === undefined) return undefined;
    if (text === old) continue;
    const edit = editBetween(old, text);
    // A destructor says what a guard is, and a macro's lock is known by its text alone.
    const around = old.slice(Math.max(0, edit.start - 400), edit.oldEnd + 100);
    if (/\bfn drop\b|klint::|global_lock|impl_has_hr_timer|system_bh/.test(around)) return undefined;
    edits.set(path, edit);
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

function openBase(cx: RuleContext): Kept {
  const facts = readFacts(cx.model.flow);
  const graphs: Kept['graphs'] = new WeakMap();
  const kept: Kept = {
    flow: createFlow({ ...inputsOf(cx), world: cx.model.world, graphs, ...(facts ? { facts } : {}) }),
    texts: [],
    graphs,
    found: new Map(),
  };
  kernels.set(cx.model.world, kept);
  return kept;
}

function inputsOf(cx: RuleContext) {
  return { version: cx.model.info.version, source: cx.source, text: cx.textOf };
}
