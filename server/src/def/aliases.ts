import type { FileSystem } from '../host.ts';

/** Which paths that were asked for lead to one file: links, and other letters where the disk does not tell them apart. */
export class Aliases {
  readonly #fs: FileSystem;
  readonly #realOf = new Map<string, string>();
  /** Only files of several names. */
  readonly #names = new Map<string, Set<string>>();

  constructor(fs: FileSystem) {
    this.#fs = fs;
  }

  /** To be told of each path before what it holds is asked for. Gives the real one. */
  note(path: string): string {
    if (!this.#fs.real) return path;
    const known = this.#realOf.get(path);
    if (known !== undefined) return known;
    const real = this.#fs.real(path);
    this.#realOf.set(path, real);
    if (real === path) return real;
    let names = this.#names.get(real);
    if (!names) this.#names.set(real, (names = new Set([real])));
    names.add(path);
    return real;
  }

  /** The other names of a file, whether it was asked for by this one or not. */
  of(path: string): readonly string[] {
    const real = this.#realOf.get(path) ?? this.#fs.real?.(path) ?? path;
    return [...(this.#names.get(real) ?? [real])].filter((it) => it !== path);
  }

  /** To be told that something else may lie at a path now. */
  forget(path: string): void {
    const real = this.#realOf.get(path);
    this.#realOf.delete(path);
    if (real !== undefined && real !== path) this.#names.get(real)?.delete(path);
  }
}
