import { type HoldKind, holdKindRow } from '../../emulator/index.ts';
import type { HoldInfo } from '../state.ts';

/** A kind of hold in a maintainer's words: `spinlock, irqs off`. */
export function labelOf(kind: HoldKind): string {
  return holdKindRow(kind).label;
}

/** What a reader knows a hold by: `inner` for `self.inner.lock()`; the kind's own word where nothing has a name. */
export function shortName(hold: Pick<HoldInfo, 'name' | 'kind'>): string {
  const code = /`([^`]+)`/.exec(hold.name)?.[1];
  if (code === undefined) return hold.name;
  const receiver = /^(.*)\.\w+\(\)$/.exec(code)?.[1];
  if (receiver !== undefined) return /(\w+|\))$/.exec(receiver)?.[1] === ')' ? receiver : lastWord(receiver);
  if (hold.kind === 'rcu' && /read_lock\(\)$/.test(code)) return 'RCU';
  return code;
}

function lastWord(path: string): string {
  return /(\w+)\W*$/.exec(path)?.[1] ?? path;
}
