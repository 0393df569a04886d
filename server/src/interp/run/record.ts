import { allowsSleep, holdKindRow, type Judgement } from '../../emulator/index.ts';
import type { TraceStep } from '../../finding.ts';
import type { Span } from '../../text/span.ts';
import { agreed, type HoldInfo, type State } from '../state.ts';
import type { FlowViolation } from '../violation.ts';
import type { Engine } from './engine.ts';
import type { Frame } from './frame.ts';
import { namedOperation, type Operation } from './operation.ts';

interface Site {
  silent: number;
  possible: number;
  proved: number;
  violation?: FlowViolation;
  /** A path without an undecided branch leads there. */
  plain: boolean;
  /** See `State.byTypes`: what all of the states that came here with something wrong agree on. */
  byTypes?: ReadonlyMap<string, boolean>;
}

/** Gathers what the states of one root came to, by the way that leads to each operation. */
export class Recorder {
  readonly #sites = new Map<string, Site>();

  site(key: string): Site {
    let site = this.#sites.get(key);
    if (!site) this.#sites.set(key, (site = { silent: 0, possible: 0, proved: 0, plain: false }));
    return site;
  }

  /** The violations of the root, one for each way. */
  violations(): FlowViolation[] {
    const out: FlowViolation[] = [];
    for (const site of this.#sites.values()) {
      // Where the types of the callers decide whether it is reached, each of them is judged where it calls.
      if (!site.violation || (site.byTypes && site.byTypes.size > 0)) continue;
      const proved = site.proved > 0 && (site.plain || (site.silent === 0 && site.possible === 0));
      out.push({ ...site.violation, verdict: proved ? 'proved' : 'possible' });
    }
    return out;
  }
}

/** Judges an operation in an atomic context, and keeps the answer. Gives the judge's verdict. */
export function recordOp(
  engine: Engine,
  recorder: Recorder,
  frame: Frame,
  state: State,
  operation: Operation,
): Judgement['verdict'] {
  const { judge } = engine.inputs;
  const { op } = operation;
  // Flags that only the callers know: each of them is judged where it calls.
  const open =
    'flags' in op && op.flags.unknown !== 0
      ? judge.judge(state.ctx, { ...op, flags: { set: op.flags.set, unknown: 0 } })
      : undefined;
  if (open?.verdict === 'silent') {
    engine.unknown({ frame, span: operation.span }, state, 'flags');
    return 'silent';
  }
  const judgement = open ?? judge.judge(state.ctx, op);
  const chain = chainOf(frame);
  const site = recorder.site(
    `${chain.map((it) => `${it.site?.start}`).join('/')}:${frame.path}:${operation.span.start}:${operation.kind}:${operation.what}`,
  );
  // Growth that would only be wrong if the memory had come from vmalloc by chance is no finding: where memory is that
  // short, the growth itself fails first (measured: B54).
  const byChance = op.op === 'grow' && judgement.dependsOn.includes('backing');
  const { verdict } = judgement;
  const proved = judgement.verdict === 'proved' && !operation.maybe && !frame.maybe;
  if (verdict === 'silent' || byChance || belongsBelow(engine, frame, state, operation, proved)) {
    site.silent++;
    return verdict;
  }
  site.byTypes = site.byTypes ? agreed(site.byTypes, state.byTypes) : state.byTypes;
  if (proved) site.proved++;
  else site.possible++;
  if (proved && !state.undecided) site.plain = true;
  if (!site.violation || (proved && site.violation.verdict === 'possible')) {
    site.violation = describe(frame, state, operation, judgement, proved);
  }
  // What is remembered of this call for others like it must not say more than was found.
  return state.byTypes.size > 0 ? 'silent' : verdict;
}

/** Whether what the callee itself took is enough: then it is the callee's own fault, and is said there. */
function belongsBelow(
  engine: Engine,
  frame: Frame,
  state: State,
  operation: Operation,
  proved: boolean,
): boolean {
  const callee = calleeBelowRoot(frame);
  if (!callee || operation.flags?.depth === 0) return false;
  if (!suffices(engine, callee, state, operation)) return false;
  if (!callee.open || !callee.fn || callee.fn.module.crate.name === 'kernel') return true;
  // A function further down that nothing is open of has taken enough by itself.
  for (let at: Frame | undefined = frame; at && at !== callee; at = at.parent)
    if (!at.open && at.fn && suffices(engine, at, state, operation)) return true;
  // What hangs on the caller's types and functions is not found where they are not known.
  const alone = engine.foundAlone(callee.fn);
  return alone === undefined || alone.has(placeKey(frame.path, operation.span, operation.what, proved));
}

/** Whether what a function and those below it have taken is enough to make an operation wrong. */
function suffices(engine: Engine, frame: Frame, state: State, { op }: Operation): boolean {
  const own = engine.ownContext(frame, state);
  return engine.atomic(own) && engine.inputs.judge.judge(own, op).verdict !== 'silent';
}

/** Names what an operation is and where it stands; what is proved here is not told by what is possible there. */
function placeKey(path: string, span: Span, what: string, proved: boolean): string {
  return `${path}:${span.start}:${what}${proved ? ' proved' : ''}`;
}

/** The places of violations, as `belongsBelow` asks for them. */
export function placesOf(violations: readonly FlowViolation[]): ReadonlySet<string> {
  return new Set(
    violations.flatMap((it) => {
      const last = it.trace.at(-1);
      if (!last) return [];
      const keys = [placeKey(last.path, last.span, it.what, false)];
      return it.verdict === 'proved' ? [...keys, placeKey(last.path, last.span, it.what, true)] : keys;
    }),
  );
}

/** The frame that the root's own text called last on the way to `frame`; undefined in the root's text itself. */
function calleeBelowRoot(frame: Frame): Frame | undefined {
  if (frame.blame === 0) return undefined;
  for (let at: Frame | undefined = frame; at; at = at.parent) if (at.parent?.blame === 0) return at;
  return undefined;
}

function chainOf(frame: Frame): Frame[] {
  const out: Frame[] = [];
  for (let at: Frame | undefined = frame; at; at = at.parent) out.unshift(at);
  return out;
}

/** The hold that makes the context atomic: the first one that does. */
export function culprit(state: Pick<State, 'holds'>): HoldInfo | undefined {
  return state.holds.find((it) => !allowsSleep(it.kind));
}

/** `lock taken here`. */
function entryNote({ kind, name }: HoldInfo): string {
  const { phrase } = holdKindRow(kind);
  const code = name.startsWith('`') ? `: ${name}` : '';
  if (phrase && / is held/.test(phrase)) return `lock taken here${code}`;
  return `${phrase && /section is open/.test(phrase) ? 'critical section' : 'atomic context'} entered here${code}`;
}

function describe(
  frame: Frame,
  state: State,
  operation: Operation,
  judgement: Judgement,
  proved: boolean,
): FlowViolation {
  const chain = chainOf(frame);
  const root = chain[0]!;
  const hold = culprit(state);
  const trace: TraceStep[] = [];
  if (hold)
    trace.push({
      path: hold.path,
      span: hold.span,
      note: hold.serial < 0 ? `${hold.name}: entered in this context` : entryNote(hold),
    });
  for (const [i, it] of chain.slice(1).entries()) {
    trace.push({
      path: chain[i]!.path,
      span: it.site ?? { start: 0, end: 0 },
      note: it.fn ? `calls \`${it.fn.item.name}\`` : 'runs the closure',
    });
  }
  const { contract, contended } = operation;
  const reason =
    contract === undefined
      ? `${judgement.reason}${contended ? ' if the lock is contended' : ''}`
      : `its documentation says: ${contract}`;
  const note = `${namedOperation(operation)}: ${reason}${proofText(operation)}`;
  trace.push({ path: frame.path, span: operation.span, note });
  const callee = calleeBelowRoot(frame);
  const at = callee?.site ?? operation.span;
  const dropping = chain.some((it) => it.dropping);
  return {
    kind: dropping ? 'drop' : operation.kind,
    verdict: proved ? 'proved' : 'possible',
    path: root.path,
    span: at,
    what: operation.what,
    ...(callee?.site && callee.fn ? { via: callee.fn.item.name } : {}),
    ...(operation.local === undefined ? {} : { local: operation.local }),
    ...(operation.expects ? { expects: operation.expects } : {}),
    context: {
      kinds: state.holds.map((it) => it.kind),
      name: hold?.name ?? 'an interrupt',
      path: hold?.path ?? root.path,
      span: hold?.span ?? at,
      state: state.ctx,
    },
    trace,
    op: operation.op,
    // Whether the kernel would say so depends on the path; a broken promise is one on all of them.
    ...(judgement.report && contract === undefined ? { report: judgement.report } : {}),
    reason,
    dependsOn: judgement.dependsOn,
    ...(operation.flags ? { flags: { expr: operation.flags.expr } } : {}),
    direct: frame.blame === 0,
  };
}

/** Where in the kernel's C it comes to sleep, for the last step of a trace: `, by a.c:12 f, b.c:30 mutex_lock`. */
function proofText({ proof }: Operation): string {
  if (!proof || proof.length === 0) return '';
  const steps = proof.map(({ file, line, call }) => `${file}:${line} \`${call}\``);
  return `, by ${(steps.length > 6 ? [...steps.slice(0, 3), '…', ...steps.slice(-2)] : steps).join(', ')}`;
}
