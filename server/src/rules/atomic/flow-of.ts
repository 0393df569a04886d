import type { Database } from '../../db/database.ts';
import { slot } from '../../db/memos.ts';
import { sameData } from '../../db/same-data.ts';
import type { Cells } from '../../db/spec.ts';
import { moduleFiles } from '../../def/crate.ts';
import type { Crate } from '../../def/module.ts';
import { createFlow, type Flow, type FlowViolation, readFacts } from '../../interp/index.ts';
import { KeptCalls } from '../../interp/kept-calls.ts';
import type { ReadBodies } from '../../interp/opening-words.ts';
import type { FlowFindings, FlowReads, RootResult } from '../../interp/root-result.ts';
import type { Lowered } from '../../interp/run/engine.ts';
import { learnVocabulary, type Vocabulary, wordsOf } from '../../interp/trigger-words.ts';
import type { FlowUnknown } from '../../interp/unknown.ts';
import type { FnItem } from '../../syntax/ast/index.ts';
import type { TypeWorld } from '../../types/world.ts';
import type { RuleContext } from '../rule.ts';

/** What a session keeps of its flows. By crate, of which a whole tree would fill the memory. */
interface Flows {
  readonly words: Cells<Vocabulary>;
  /** A flow is made anew whenever a text of its crate, or of the kernel below it, has changed. */
  readonly flows: Cells<Flow>;
  /** What roots came to, which outlives flows. */
  readonly roots: Cells<RootResult>;
  /** Where the kernel would complain, by file. */
  readonly found: Cells<FlowFindings>;
}

const flowsSlot = slot((): { flows?: Flows } => ({}));

/** Bodies as they were looked through for words. */
const readSlot = slot((): ReadBodies => new WeakMap());

/** What outlives an edit of a body, for as long as its world. */
const keptSlot = slot((): { calls?: KeptCalls } => ({}));

/** Bodies as graphs, for as long as their world: one that was edited is another item. */
const graphsSlot = slot(() => new WeakMap<FnItem, Lowered | null>());

function flowsIn(cx: RuleContext): Flows {
  const known = cx.memos.of(flowsSlot);
  const { db } = cx.flow;
  return (known.flows ??= {
    words: db.cells<Vocabulary>('vocabulary', sameVocabulary, 32),
    flows: db.cells<Flow>('flow', Object.is, 5),
    roots: db.cells<RootResult>('root', sameData, 8192),
    found: db.cells<FlowFindings>('violations', sameData, 512),
  });
}

/**
 * The flow of a file's crate. It may be asked anything, so whoever asks for it is taken to have read all texts of the
 * crate and of the kernel below it.
 */
export function flowOf(cx: RuleContext): Flow {
  return ownFlow(cx);
}

/** Where the kernel would complain in this file. */
export function violationsOf(cx: RuleContext): readonly FlowViolation[] {
  return findingsOf(cx).violations;
}

/** What the functions of this file do in atomic contexts that is not known. */
export function unknownsOf(cx: RuleContext): readonly FlowUnknown[] {
  return findingsOf(cx).unknowns;
}

/** What is found in this file; worked out once for the rules that ask. */
function findingsOf(cx: RuleContext): FlowFindings {
  const { db, key, text, declared } = cx.flow;
  return flowsIn(cx).found.get(`${key} ${cx.module.crate.name} ${cx.path}`, () => {
    declared();
    text(cx.path);
    const words = vocabularyOf(cx);
    const flow = db.untracked(() => ownFlow(cx));
    return flow.findings(cx.file, cx.module, () => cx.units(words.pattern));
  });
}

function inKernel(cx: RuleContext): boolean {
  return cx.model.world.crates.includes(cx.module.crate);
}

function ownFlow(cx: RuleContext): Flow {
  const kernel = kernelFlow(cx);
  if (inKernel(cx)) return kernel;
  const { key, declared } = cx.flow;
  const { crate } = cx.module;
  return flowsIn(cx).flows.get(`${key} ${crate.name}`, () => {
    declared();
    // Asked for again, for it is to be read by this flow too.
    return makeFlow(cx, cx.world, [crate], vocabularyOf(cx), declared, kernelFlow(cx));
  });
}

function kernelFlow(cx: RuleContext): Flow {
  const { key, kernelDeclared } = cx.flow;
  return flowsIn(cx).flows.get(key, () => {
    kernelDeclared();
    const { world } = cx.model;
    return makeFlow(cx, world, world.crates, kernelWords(cx), kernelDeclared);
  });
}

function vocabularyOf(cx: RuleContext): Vocabulary {
  if (inKernel(cx)) return kernelWords(cx);
  const { key, text, declared } = cx.flow;
  const { crate } = cx.module;
  return flowsIn(cx).words.get(`${key} ${crate.name}`, () => {
    declared();
    return learnVocabulary([crate], text, kernelWords(cx), cx.memos.of(readSlot));
  });
}

function kernelWords(cx: RuleContext): Vocabulary {
  const { key, text, kernelDeclared } = cx.flow;
  return flowsIn(cx).words.get(key, () => {
    kernelDeclared();
    const { world, flow } = cx.model;
    return learnVocabulary(world.crates, text, wordsOf(readFacts(flow)));
  });
}

function makeFlow(
  cx: RuleContext,
  world: TypeWorld,
  own: readonly Crate[],
  vocabulary: Vocabulary,
  declared: () => void,
  base?: Flow,
): Flow {
  const { source, text } = cx.flow;
  // Whatever is found in it may stand on any of them.
  for (const crate of own)
    if (crate.name !== 'core') for (const path of moduleFiles(crate).keys()) text(path);
  cx.model.cRevision?.();
  const facts = readFacts(cx.model.flow);
  const reads = readsOf(
    cx,
    base ? own[0]!.name : '',
    declared,
    base ? () => vocabularyOf(cx) : () => kernelWords(cx),
  );
  const kept = world.memos.of(keptSlot);
  if (kept.calls?.vocabulary !== vocabulary || !kept.calls.renew())
    kept.calls = new KeptCalls(vocabulary, reads);
  return createFlow({
    version: cx.model.info.version,
    source,
    text,
    world,
    ...(cx.model.readC ? { readC: cx.model.readC } : {}),
    graphs: world.memos.of(graphsSlot),
    vocabulary,
    reads,
    kept: kept.calls,
    ...(base ? { base } : facts ? { facts } : {}),
  });
}

function readsOf(cx: RuleContext, crate: string, declared: () => void, words: () => void): FlowReads {
  const { db, key, identity, looked, around, start } = cx.flow;
  const { roots } = flowsIn(cx);
  return {
    roots: { get: (root, run) => roots.get(`${key} ${crate} ${root}`, run), clear: roots.clear },
    declared() {
      declared();
      words();
    },
    ...(identity ? { identity } : {}),
    looked,
    around,
    start,
    recorded: (run) => recordedIn(db, run),
  };
}

function recordedIn<T>(db: Database, run: () => T): { readonly value: T; readonly again: () => void } {
  const { value, reads } = db.recorded(run);
  return { value, again: () => db.replay(reads) };
}

function sameVocabulary(a: Vocabulary, b: Vocabulary): boolean {
  const sets = ({ guards, enters, opens, drops, atomicOnly }: Vocabulary) =>
    [guards, enters, opens, drops, atomicOnly].map((it) => [...it].join(' ')).join('\n');
  return (
    a.annotated === b.annotated &&
    a.pattern.source === b.pattern.source &&
    a.called.source === b.called.source &&
    sets(a) === sets(b)
  );
}
