import {
  createMachine,
  evaluateGfp,
  type GfpExpr,
  type HoldKind,
  kernelTraits,
  type Machine,
  type MachineConfig,
  type Op,
  type Report,
  type RustAllocator,
} from '../../server/src/emulator/index.ts';

/** One operation of a scenario; `propagates` is Rust's `?`: a failure skips to the drops and releases that remain. */
export interface Line {
  readonly op: Op;
  readonly propagates: boolean;
}

const ALLOCATORS: Readonly<Record<string, RustAllocator>> = { K: 'Kmalloc', V: 'Vmalloc', KV: 'KVmalloc' };

/** The value of `A|B|C`, `0` among them, in that kernel. */
export function gfp(kernel: string, text: string): number {
  const [first, ...rest] = text
    .split('|')
    .map((name): GfpExpr => (name === '0' ? { kind: 'bits', value: 0 } : { kind: 'constant', name }));
  const expr = rest.reduce<GfpExpr>((left, right) => ({ kind: 'or', left, right }), first!);
  const value = evaluateGfp(kernelTraits(kernel), expr);
  if (value.unknown !== 0) throw new Error(`unknown flags: ${text}`);
  return value.set;
}

/** Reads `enter spinlock s; box b K 4 GFP_KERNEL ?; …`. Throws on what it does not know. */
export function parseOps(kernel: string, text: string): readonly Line[] {
  return text.split(';').map((part) => {
    const words = part.trim().split(/\s+/);
    const propagates = words.at(-1) === '?';
    if (propagates) words.pop();
    return { op: parseOp(kernel, words), propagates };
  });
}

function parseOp(kernel: string, words: readonly string[]): Op {
  const [name, a = '', b = '', c = '', d = '', e = ''] = words;
  const flags = (text: string): number => gfp(kernel, text);
  switch (name) {
    case 'enter':
      return { op: 'enter', hold: { kind: a as HoldKind, id: b } };
    case 'leave':
      return { op: 'leave', id: a };
    case 'interrupt':
      return { op: 'interrupt', level: a as 'hardirq' };
    case 'return':
      return { op: 'return' };
    case 'box':
      return { op: 'box', slot: a, allocator: ALLOCATORS[b]!, size: Number(c), flags: flags(d) };
    case 'arc':
      return { op: 'arc', slot: a, size: Number(b), flags: flags(c), contents: d ? [d] : [] };
    case 'clone':
      return { op: 'clone', from: a, slot: b };
    case 'vec':
      return { op: 'vec', slot: a, allocator: ALLOCATORS[b]!, size: Number(c) };
    case 'with-capacity': {
      const [size, capacity] = [Number(c), Number(d)];
      return { op: 'with-capacity', slot: a, allocator: ALLOCATORS[b]!, size, capacity, flags: flags(e) };
    }
    case 'push':
      return { op: 'push', slot: a, flags: flags(b), count: c ? Number(c) : 1 };
    case 'resize':
      return { op: 'resize', slot: a, length: Number(b), flags: flags(c) };
    case 'shrink':
      return { op: 'shrink', slot: a, capacity: Number(b), flags: flags(c) };
    case 'drop':
    case 'forget':
      return { op: name, slot: a };
    case 'assign':
      return { op: 'assign', slot: a, from: b };
    case 'page':
      return { op: 'page', slot: a, flags: flags(b) };
    case 'tree-store':
      return { op: 'tree-store', nodes: Number(a), flags: flags(b), lock: c };
    case 'call':
      return { op: 'call', call: a };
    case 'wait':
      return { op: 'wait', guard: a };
    default:
      throw new Error(`no operation: ${words.join(' ')}`);
  }
}

/** What a scenario came to: all that was printed, and how it ended. */
export interface ScenarioRun {
  readonly machine: Machine;
  readonly reports: readonly Report[];
  readonly result: 'ok' | 'failed' | 'halted';
}

/** Runs a scenario as Rust would: after a `?` that fails only guards are released and live values dropped. */
export function runScenario(config: MachineConfig, ops: string): ScenarioRun {
  const machine = createMachine(config);
  const reports: Report[] = [];
  let result: ScenarioRun['result'] = 'ok';
  let unwinding = false;
  for (const { op, propagates } of parseOps(config.kernel, ops)) {
    if (unwinding && op.op !== 'leave' && op.op !== 'drop') continue;
    const outcome = machine.step(op);
    reports.push(...outcome.reports.filter((r) => !r.suppressed));
    if (outcome.status === 'halted') return { machine, reports, result: 'halted' };
    if (outcome.status === 'failed') {
      result = 'failed';
      unwinding = propagates;
    }
  }
  return { machine, reports, result };
}
