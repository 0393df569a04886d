/**
 * - `kernel`: it runs in the kernel.
 * - `host`: it runs on the build machine or in user space (procedural macros, host programs, tools).
 * - `vendored`: other people's code that a tree carries along.
 * - `generated`: a build writes it.
 * - `foreign`: it has nothing to do with the kernel.
 */
export interface FileScope {
  readonly kind: 'kernel' | 'host' | 'vendored' | 'generated' | 'foreign';
  /** How that was told, for people: "rust/Makefile builds `macros` for the build machine". */
  readonly reason: string;
}
