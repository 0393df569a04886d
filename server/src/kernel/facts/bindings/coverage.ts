import type { BindingFact } from '../../fact-types.ts';

export interface Coverage {
  /** The functions that are called, sorted. */
  readonly called: readonly string[];
  /** Those of them that have no row. */
  readonly missing: readonly string[];
  /** Those whose row says `unknown`. */
  readonly unknown: readonly string[];
}

/**
 * What the table knows of the functions that some texts call as `bindings::name(…)`. Comments do not count, nor do
 * names of types, which end in `_t` or start with a capital.
 */
export function coverageOf(
  texts: readonly string[],
  factOf: (name: string) => BindingFact | undefined,
): Coverage {
  const names = new Set<string>();
  for (const text of texts) {
    const code = text.replace(/^[ \t]*\/\/.*$/gm, '');
    for (const match of code.matchAll(/\bbindings::([a-z_]\w*)\s*\(/g)) {
      if (!match[1]!.endsWith('_t')) names.add(match[1]!);
    }
  }
  const called = [...names].sort();
  return {
    called,
    missing: called.filter((name) => factOf(name) === undefined),
    unknown: called.filter((name) => factOf(name)?.sleep === 'unknown'),
  };
}
