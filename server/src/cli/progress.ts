import { isDumb } from './paint.ts';
import type { Terminal } from './session.ts';

/** Work that is done sooner shows no bar. */
const PATIENCE = 500;
const INTERVAL = 80;
const BAR = 24;

/** A bar on standard error; nothing where that is no terminal, or one that cannot wipe a line, as a compilation buffer of Emacs. */
export interface Progress {
  update(done: number): void;
  /** Wipes the bar away. */
  close(): void;
}

/** Starts a bar for `total` pieces of work; it shows once the work takes a while. */
export function startProgress(
  title: string,
  total: number,
  { stderr, env }: Pick<Terminal, 'stderr' | 'env'>,
): Progress {
  if (!stderr.isTTY || isDumb(env)) return { update: () => {}, close: () => {} };
  const start = Date.now();
  let last = start + PATIENCE - INTERVAL;
  let shown = false;
  return {
    update(done) {
      const now = Date.now();
      if (now - last < INTERVAL) return;
      last = now;
      shown = true;
      stderr.write(`\r\x1b[K${progressLine(title, done, total, stderr.columns)}`);
    },
    close() {
      if (shown) stderr.write('\r\x1b[K');
    },
  };
}

/** `checking ━━━━━━━━──────── 120/400`, in at most `columns` cells. */
export function progressLine(title: string, done: number, total: number, columns: number): string {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const full = Math.round(share * BAR);
  const bar = '━'.repeat(full) + '─'.repeat(BAR - full);
  const line = `${title} ${bar} ${done}/${total}`;
  return line.length < columns ? line : `${done}/${total}`.slice(0, Math.max(0, columns - 1));
}
