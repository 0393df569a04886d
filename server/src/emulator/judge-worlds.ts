import { GFP_BITS, gfpConstants } from './gfp.ts';
import { representativeGfp } from './gfp-expr.ts';
import { type AbstractOp, atLeast, type Range } from './judge-ops.ts';
import { kernelTraits } from './kernels.ts';
import type { Op } from './ops.ts';
import type { RustAllocator } from './rust-alloc.ts';
import { kmalloc, kmallocMaxSize, type Pointer } from './slab.ts';
import { createSystem, type MachineConfig, type System } from './system.ts';
import type { Value } from './values.ts';
import { vmallocRange } from './vmalloc.ts';

/** One way in which the unknowns of an operation can stand: a concrete operation and the values that it finds. */
export interface World {
  readonly op: Op;
  readonly values: readonly (readonly [string, Value])[];
  /** Holds only if an earlier allocation fell back to vmalloc: it can accuse, but not acquit. */
  readonly unusual: boolean;
  /** What was chosen for each unknown, to tell what a verdict hangs on; absent where nothing was chosen. */
  readonly choices: { readonly flags?: number; readonly size?: number; readonly capacity?: number };
}

type Config = Pick<MachineConfig, 'kernel' | 'pageSize' | 'totalPages'>;

/**
 * Bytes around which the allocators change their ways. What kmalloc can never give (it refuses that before it asks
 * whether it may sleep) acquits no one, so for it the sizes above its limit count only if nothing smaller is left.
 */
function sizesIn(range: Range | undefined, pageSize: number, contiguous: boolean): readonly number[] {
  const { min, max } = range ?? atLeast(1);
  const limit = kmallocMaxSize(pageSize);
  const corners = [min, 0, 1, pageSize, pageSize + 1, limit, limit + 1, limit * 2, max];
  return possible(corners, { min, max }, contiguous ? limit : undefined);
}

/** The finite numbers of a range, those up to `limit` alone if there are any. */
function possible(numbers: readonly number[], range: Range, limit: number | undefined): readonly number[] {
  const inside = [...new Set(numbers.filter((n) => n >= range.min && n <= range.max && Number.isFinite(n)))];
  const small = limit === undefined ? inside : inside.filter((n) => n <= limit);
  return small.length > 0 ? small : inside;
}

/** The worlds of an operation: a product of the corners of what is not known. Never empty. */
export function machineWorlds(config: Config, op: AbstractOp): readonly World[] {
  const pageSize = config.pageSize ?? 4096;
  const traits = kernelTraits(config.kernel);
  const masks = 'flags' in op ? representativeGfp(traits, op.flags) : [0];
  const plain = (o: Op, choices: World['choices'] = {}): World => ({
    op: o,
    values: [],
    unusual: false,
    choices,
  });
  switch (op.op) {
    case 'allocate':
      return masks.flatMap((flags) =>
        sizesIn(op.size, pageSize, op.allocator === 'Kmalloc').map((size) =>
          plain({ op: 'box', slot: 'v', allocator: op.allocator, size, flags }, { flags, size }),
        ),
      );
    case 'pages':
      return masks.map((flags) => plain({ op: 'page', slot: 'v', order: op.order ?? 0, flags }, { flags }));
    case 'kmalloc':
    case 'vmalloc':
    case 'kvmalloc':
      return masks.flatMap((flags) =>
        sizesIn(op.size, pageSize, op.op === 'kmalloc').map((size) =>
          plain({ op: op.op, slot: 'v', size, flags }, { flags, size }),
        ),
      );
    case 'with-capacity':
      return masks.flatMap((flags) =>
        elementsIn(op.elementSize).flatMap((size) =>
          countsIn(op.capacity ?? atLeast(1), size, pageSize, op.allocator).map((capacity) =>
            plain(
              { op: 'with-capacity', slot: 'v', allocator: op.allocator, size, capacity, flags },
              { flags, size: size * capacity },
            ),
          ),
        ),
      );
    case 'grow':
      return masks.flatMap((flags) => growWorlds(config, op, flags, pageSize));
    case 'shrink':
      return masks.flatMap((flags) => shrinkWorlds(config, op, flags, pageSize));
    case 'free':
      return sizesIn(op.size, pageSize, op.allocator === 'Kmalloc').flatMap((size) =>
        backings(config, op.allocator, size, pageSize).map(({ pointer, unusual }) => ({
          op: { op: 'drop', slot: 'v' } satisfies Op,
          values: [
            [
              'v',
              { type: 'box', allocator: op.allocator, layout: { size, align: 1 }, pointer, contents: [] },
            ],
          ],
          unusual,
          choices: { size },
        })),
      );
    case 'kfree':
    case 'vfree':
    case 'kvfree': {
      const allocator = { kfree: 'Kmalloc', vfree: 'Vmalloc', kvfree: 'KVmalloc' } as const;
      return sizesIn(op.size, pageSize, op.op === 'kfree').flatMap((size) =>
        backings(config, allocator[op.op], size, pageSize).map(({ pointer, unusual }) => ({
          op: { op: op.op, slot: 'v' } satisfies Op,
          values: [['v', { type: 'raw', pointer }]],
          unusual,
          choices: { size },
        })),
      );
    }
    case 'tree-store': {
      const { min, max } = op.nodes ?? { min: 0, max: 1 };
      const counts = [...new Set([min, Math.min(max, min + 1)])];
      const lock = op.lock === undefined ? {} : { lock: op.lock };
      return masks.flatMap((flags) =>
        counts.map((nodes) => plain({ op: 'tree-store', nodes, flags, ...lock }, { flags, size: nodes })),
      );
    }
    case 'acquire':
      return [plain({ op: 'enter', hold: { kind: op.kind, id: 'judged' } })];
    case 'call':
      return [plain({ op: 'call', call: op.call })];
    case 'wait':
      return [plain(op.guard === undefined ? { op: 'wait' } : { op: 'wait', guard: op.guard })];
  }
}

/** Sizes of an element: the known one, or one word where it is not known. */
function elementsIn(range: Range | undefined): readonly number[] {
  if (!range) return [8];
  return range.min === range.max ? [range.min] : [...new Set([range.min, Math.max(range.min, 8)])];
}

/** Numbers of elements whose bytes lie around the corners. */
function countsIn(
  range: Range,
  elementSize: number,
  pageSize: number,
  allocator: RustAllocator,
): readonly number[] {
  const limit = kmallocMaxSize(pageSize);
  const bytes = [elementSize, pageSize, pageSize + 1, limit, limit * 2];
  const corners = [range.min, range.max, 0, 1, ...bytes.map((b) => Math.ceil(b / Math.max(elementSize, 1)))];
  // Growth doubles, so half of the limit is the last size that a vector of kmalloc memory can grow from.
  const most = allocator === 'Kmalloc' ? limit / 2 / Math.max(elementSize, 1) : undefined;
  return possible(corners, range, most);
}

const ANY = atLeast(0);

function growWorlds(
  config: Config,
  op: Extract<AbstractOp, { op: 'grow' }>,
  flags: number,
  pageSize: number,
): readonly World[] {
  const capacityRange = op.capacity ?? ANY;
  const lengthRange = op.length ?? ANY;
  const worlds: World[] = [];
  for (const size of elementsIn(op.elementSize)) {
    for (const additional of corners(op.additional ?? { min: 1, max: 1 })) {
      // Lengths near the corners, and those that fill the known capacity to the last element or just not.
      const lengths = new Set(countsIn(lengthRange, size, pageSize, op.allocator));
      for (const c of corners(capacityRange)) for (const l of [c, c - additional]) lengths.add(l);
      for (const length of lengths) {
        if (length < lengthRange.min || length > lengthRange.max) continue;
        const capacities = new Set([...corners(capacityRange), length, length + additional]);
        for (const capacity of capacities) {
          if (capacity < length || capacity < capacityRange.min || capacity > capacityRange.max) continue;
          worlds.push(...vecWorlds(config, op, { size, length, capacity }, flags, pageSize, additional));
        }
      }
    }
  }
  return worlds.length > 0
    ? worlds
    : vecWorlds(config, op, { size: 8, length: 0, capacity: 0 }, flags, pageSize, 1);
}

function shrinkWorlds(
  config: Config,
  op: Extract<AbstractOp, { op: 'shrink' }>,
  flags: number,
  pageSize: number,
): readonly World[] {
  return elementsIn(op.elementSize).flatMap((size) =>
    countsIn(op.capacity ?? ANY, size, pageSize, op.allocator).flatMap((capacity) =>
      corners(op.to ?? { min: 0, max: 0 }).flatMap((to) =>
        vecWorlds(config, op, { size, length: 0, capacity }, flags, pageSize, 0).map((world) => ({
          ...world,
          op: { op: 'shrink', slot: 'v', capacity: to, flags } satisfies Op,
        })),
      ),
    ),
  );
}

function vecWorlds(
  config: Config,
  op: { readonly allocator: RustAllocator },
  shape: { readonly size: number; readonly length: number; readonly capacity: number },
  flags: number,
  pageSize: number,
  additional: number,
): readonly World[] {
  const { size, length, capacity } = shape;
  const bytes = size === 0 ? 0 : size * capacity;
  return backings(config, op.allocator, bytes, pageSize).map(({ pointer, unusual }) => ({
    op: { op: 'reserve', slot: 'v', additional, flags } satisfies Op,
    values: [
      ['v', { type: 'vec', allocator: op.allocator, element: { size, align: 1 }, length, capacity, pointer }],
    ],
    unusual,
    choices: { flags, size: size * (length + additional), capacity: Number(capacity - length < additional) },
  }));
}

/** The finite ends of a range. */
function corners(range: Range): readonly number[] {
  return [...new Set([range.min, range.max].filter(Number.isFinite))];
}

/**
 * What can stand behind memory of that size. KVmalloc above a page is contiguous where memory is plenty, and vmalloc
 * memory where that failed; above the limit of kmalloc it is always of vmalloc.
 */
function backings(
  config: Config,
  allocator: RustAllocator,
  size: number,
  pageSize: number,
): readonly { readonly pointer: Pointer; readonly unusual: boolean }[] {
  if (size === 0) return [{ pointer: null, unusual: false }];
  const system = createSystem({ ...config, memory: 'plenty' });
  const flags = gfpConstants(system.config.traits).GFP_KERNEL! | GFP_BITS.__GFP_NOWARN;
  const virtual = (unusual: boolean) => ({
    pointer: own(system, vmallocRange(system, size, flags)),
    unusual,
  });
  const contiguous = () => ({ pointer: own(system, kmalloc(system, size, flags)), unusual: false });
  const tooLarge = size > kmallocMaxSize(pageSize);
  switch (allocator) {
    case 'Vmalloc':
      return [virtual(false)];
    case 'Kmalloc':
      // Nothing of that size can exist: the value is then empty, and its drop frees nothing.
      return tooLarge ? [{ pointer: null, unusual: false }] : [contiguous()];
    case 'KVmalloc':
      if (size <= pageSize) return [contiguous()];
      return tooLarge ? [virtual(false)] : [contiguous(), virtual(true)];
  }
}

/** Blocks of another machine must not share an id with the judge's own. */
function own(system: System, pointer: Pointer): Pointer {
  if (pointer === null || pointer === 'ZERO_SIZE_PTR') return pointer;
  system.blocks.delete(pointer.id);
  return { ...pointer, id: -pointer.id };
}
