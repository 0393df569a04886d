import type { KernelTraits } from './kernels.ts';

/** The fields of `preempt_count`, as offsets (one of that kind) and masks: include/linux/preempt.h. */
export interface PreemptLayout {
  readonly preemptMask: number;
  readonly softirqMask: number;
  /** 0 where the kernel has no such field. */
  readonly hardirqDisableMask: number;
  readonly hardirqMask: number;
  readonly nmiMask: number;
  readonly softirqOffset: number;
  /** What `local_bh_disable()` adds: twice the offset, so that serving and disabling differ. */
  readonly softirqDisableOffset: number;
  readonly hardirqDisableOffset: number;
  readonly hardirqOffset: number;
  readonly nmiOffset: number;
}

const CLASSIC: PreemptLayout = {
  preemptMask: 0xff,
  softirqMask: 0xff00,
  hardirqDisableMask: 0,
  hardirqMask: 0xf0000,
  nmiMask: 0xf00000,
  softirqOffset: 0x100,
  softirqDisableOffset: 0x200,
  hardirqDisableOffset: 0,
  hardirqOffset: 0x10000,
  nmiOffset: 0x100000,
};

/** 7.3 put eight bits of HARDIRQ_DISABLE between SOFTIRQ and HARDIRQ. */
const WITH_HARDIRQ_DISABLE: PreemptLayout = {
  ...CLASSIC,
  hardirqDisableMask: 0xff0000,
  hardirqDisableOffset: 0x10000,
  hardirqMask: 0xf000000,
  hardirqOffset: 0x1000000,
  nmiMask: 0xf0000000,
  nmiOffset: 0x10000000,
};

/** The layout of that kernel. */
export function preemptLayout(traits: KernelTraits): PreemptLayout {
  return traits.hardirqDisableField ? WITH_HARDIRQ_DISABLE : CLASSIC;
}

/** `in_nmi()`. */
export function inNmi(layout: PreemptLayout, count: number): boolean {
  return (count & layout.nmiMask) !== 0;
}

/** `in_hardirq()`. */
export function inHardirq(layout: PreemptLayout, count: number): boolean {
  return (count & layout.hardirqMask) !== 0;
}

/** `in_interrupt()`: NMI, hard interrupt, softirq or bottom halves off. HARDIRQ_DISABLE does not count. */
export function inInterrupt(layout: PreemptLayout, count: number): boolean {
  return (count & (layout.nmiMask | layout.hardirqMask | layout.softirqMask)) !== 0;
}

/** `in_atomic()`: any field. It knows nothing of RCU under PREEMPT_RCU, nor of `local_irq_disable()`. */
export function inAtomic(count: number): boolean {
  return count !== 0;
}

/** `%x`, as `preempt_count:` is printed in the report of `__might_resched()`. */
export function formatCount(count: number): string {
  return (count >>> 0).toString(16);
}

/** The fields that are not 0, for people: `preempt 1, hardirq-disable 1`. */
export function describeCount(layout: PreemptLayout, count: number): string {
  const fields: string[] = [];
  const field = (name: string, mask: number, offset: number): void => {
    const value = mask === 0 ? 0 : ((count & mask) >>> 0) / offset;
    if (value !== 0) fields.push(`${name} ${value}`);
  };
  field('preempt', layout.preemptMask, 1);
  field('softirq', layout.softirqMask, layout.softirqOffset);
  field('hardirq-disable', layout.hardirqDisableMask, layout.hardirqDisableOffset);
  field('hardirq', layout.hardirqMask, layout.hardirqOffset);
  field('nmi', layout.nmiMask, layout.nmiOffset);
  return fields.length === 0 ? 'preemptible' : fields.join(', ');
}
