import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A module in an old or wrong form, and what `fix` must make of it. */
export interface Pair {
  readonly name: string;
  /** Paths on disk. */
  readonly before: string;
  readonly after: string;
  /** The kernels that accept `after` and refuse `before`. */
  readonly kernels: readonly string[];
}

/**
 * All pairs: `test/typecheck/NAME.rs` and `NAME.fixed.rs`; where the first is missing it is the sample module of that
 * name. A comment `// kernels: 7.3 6.12` in the fixed file names the kernels, 7.3 where there is none.
 */
export function modulePairs(repository: string): Pair[] {
  const folder = join(repository, 'test/typecheck');
  const names = readdirSync(folder).flatMap((it) => /^(.*)\.fixed\.rs$/.exec(it)?.[1] ?? []);
  return names.sort().map((name) => {
    const own = join(folder, `${name}.rs`);
    const before = existsSync(own) ? own : join(repository, 'samples', name, `${name}.rs`);
    const after = join(folder, `${name}.fixed.rs`);
    const kernels = /^\/\/ kernels: (.*)$/m.exec(readFileSync(after, 'utf8'))?.[1]?.split(' ') ?? ['7.3'];
    return { name, before, after, kernels };
  });
}
