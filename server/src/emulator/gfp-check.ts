import { GFP_BITS, GFP_RECLAIM, GFP_SLAB_BUG_MASK, gfpConstants, gfpNames, vmallocSupported } from './gfp.ts';
import { evaluateGfp, type GfpExpr } from './gfp-expr.ts';
import type { KernelTraits } from './kernels.ts';

/** Who takes the flags: a Rust allocator, or the page allocator. */
export type GfpConsumer = 'Kmalloc' | 'Vmalloc' | 'KVmalloc' | 'pages';

/** A contradiction in a flags expression. */
export interface GfpProblem {
  readonly kind:
    | 'blocking-and-atomic'
    | 'bare-modifier'
    | 'zone-with-slab'
    | 'unsupported-by-vmalloc'
    | 'nofail-without-blocking'
    | 'retry-and-noretry'
    | 'needless-nowarn';
  /** One sentence without a full stop, the names in backquotes. */
  readonly message: string;
  /** The constants of the expression to drop; empty where no one reading is left. */
  readonly drop: readonly string[];
}

const ZONES = GFP_BITS.__GFP_DMA | GFP_BITS.__GFP_HIGHMEM | GFP_BITS.__GFP_DMA32 | GFP_BITS.__GFP_MOVABLE;

/** The constants that are or-ed together, and whether the expression is nothing but them. */
function constantsOf(expr: GfpExpr): { names: string[]; pure: boolean } {
  if (expr.kind === 'constant') return { names: [expr.name], pure: true };
  if (expr.kind !== 'or') return { names: [], pure: false };
  const [l, r] = [constantsOf(expr.left), constantsOf(expr.right)];
  return { names: [...l.names, ...r.names], pure: l.pure && r.pure };
}

/** The contradictions of an expression, given who takes it. Unknown parts never make a problem. */
export function checkGfp(traits: KernelTraits, expr: GfpExpr, consumer: GfpConsumer): readonly GfpProblem[] {
  const problems: GfpProblem[] = [];
  const constants = gfpConstants(traits);
  const { names, pure } = constantsOf(expr);
  const { set, unknown } = evaluateGfp(traits, expr);
  const naming = (mask: number): string[] => names.filter((n) => ((constants[n] ?? 0) & mask) !== 0);

  const blocking = naming(GFP_BITS.__GFP_DIRECT_RECLAIM);
  const atomic = names.filter((n) => n === 'GFP_ATOMIC' || n === 'GFP_NOWAIT');
  if (blocking.length > 0 && atomic.length > 0) {
    problems.push({
      kind: 'blocking-and-atomic',
      message: `\`${blocking[0]}\` may sleep, so \`${atomic[0]}\` beside it has no effect on that`,
      drop: [],
    });
  }
  const plainDma = set === constants.GFP_DMA || set === constants.GFP_DMA32;
  if (pure && unknown === 0 && names.length > 0 && (set & GFP_RECLAIM) === 0 && set !== 0 && !plainDma) {
    if ((set & GFP_BITS.__GFP_HIGH) === 0) {
      problems.push({
        kind: 'bare-modifier',
        message: `\`${names.join(' | ')}\` only modifies: without \`GFP_KERNEL\` or \`GFP_NOWAIT\` nothing may be reclaimed`,
        drop: [],
      });
    }
  }
  const zone = set & GFP_SLAB_BUG_MASK;
  if (zone !== 0 && (consumer === 'Kmalloc' || consumer === 'KVmalloc')) {
    problems.push({
      kind: 'zone-with-slab',
      message: `the slab allocator strips \`${gfpNames(traits, zone)}\` and warns: its memory is always mapped`,
      drop: names.filter((n) => (constants[n] ?? 0) !== 0 && ((constants[n] ?? 0) & ~ZONES) === 0),
    });
  }
  const supported = vmallocSupported(traits);
  if (supported !== undefined && consumer === 'Vmalloc' && (set & ~supported) !== 0) {
    const bad = set & ~supported;
    problems.push({
      kind: 'unsupported-by-vmalloc',
      message: `vmalloc does not take \`${gfpNames(traits, bad)}\``,
      drop: names.filter((n) => constants[n] !== undefined && (constants[n] & ~bad) === 0),
    });
  }
  if (set & GFP_BITS.__GFP_NOFAIL && !((set | unknown) & GFP_BITS.__GFP_DIRECT_RECLAIM)) {
    problems.push({
      kind: 'nofail-without-blocking',
      message: '`__GFP_NOFAIL` needs flags that may block',
      drop: [],
    });
  }
  if (set & GFP_BITS.__GFP_NORETRY && set & (GFP_BITS.__GFP_RETRY_MAYFAIL | GFP_BITS.__GFP_NOFAIL)) {
    problems.push({
      kind: 'retry-and-noretry',
      message: '`__GFP_NORETRY` contradicts the retry flag beside it',
      drop: [],
    });
  }
  if (traits.nowaitImpliesNowarn && names.includes('GFP_NOWAIT') && names.includes('__GFP_NOWARN')) {
    problems.push({
      kind: 'needless-nowarn',
      message: '`GFP_NOWAIT` already has `__GFP_NOWARN`',
      drop: ['__GFP_NOWARN'],
    });
  }
  return problems;
}
