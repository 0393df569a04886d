import { GFP_BITS, gfpConstants, gfpflagsAllowBlocking } from '../emulator/gfp.ts';
import { kernelTraits } from '../emulator/kernels.ts';

/**
 * What a GFP constant is in a kernel of this version, as Markdown: its bits, its value, whether it may sleep.
 * Undefined for a name that this kernel does not have.
 */
export function gfpHover(name: string, version: string): string | undefined {
  if (!/^(__)?GFP_\w+$/.test(name)) return undefined;
  const value = gfpConstants(kernelTraits(version))[name];
  if (value === undefined) return undefined;
  const single = name in GFP_BITS;
  const bits = Object.entries(GFP_BITS).flatMap(([bit, of]) => ((value & of) === of ? [bit] : []));
  const lines = ['```rust', `${name}: Flags`, '```'];
  if (!single) lines.push(`\`${bits.join(' | ')}\`, in Linux ${version}.`, '');
  lines.push(sleeping(name, value, single));
  return lines.join('\n');
}

/** include/linux/gfp.h, `gfpflags_allow_blocking`: direct reclaim is what makes an allocation sleep. */
function sleeping(name: string, value: number, single: boolean): string {
  if (gfpflagsAllowBlocking(value)) {
    return '**May sleep**: the allocation may wait for memory reclaim. Use it in process context with no spinlock held.';
  }
  if (single || name.startsWith('__')) {
    return 'A modifier to combine with other flags. It does not let the allocation sleep by itself.';
  }
  return '**Never sleeps**: the allocation is allowed in atomic context, and fails sooner when memory is low.';
}
