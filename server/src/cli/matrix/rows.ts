import type { Finding } from '../../analysis.ts';

/** What is found at one place by one rule, kernel by kernel. */
export interface Row {
  readonly path: string;
  readonly span: Finding['span'];
  readonly rule: string;
  /** The finding of each kernel in the order asked; undefined where that kernel has none. */
  readonly findings: readonly (Finding | undefined)[];
}

/** The rows of several runs over the same files, sorted by file and position. */
export function rowsOf(runs: readonly (readonly Finding[])[]): readonly Row[] {
  const rows = new Map<string, Row & { readonly findings: (Finding | undefined)[] }>();
  for (const [idx, findings] of runs.entries()) {
    for (const finding of findings) {
      const { path, span, rule } = finding;
      const key = `${path}\0${span.start}\0${rule}`;
      let row = rows.get(key);
      if (!row) rows.set(key, (row = { path, span, rule, findings: runs.map(() => undefined) }));
      row.findings[idx] ??= finding;
    }
  }
  return [...rows.values()].sort(
    (a, b) =>
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      a.span.start - b.span.start ||
      (a.rule < b.rule ? -1 : 1),
  );
}

/** Whether a finding keeps the code from compiling: those of contexts and of style do not. */
export function breaks({ rule, severity }: Finding): boolean {
  return (
    BREAKING.has(rule) ||
    // A name without an allocator compiles only where that is inferred, and an import of what is gone never.
    (rule === 'renamed-alloc-api' && severity !== 'hint')
  );
}

/** The rules that tell whether code compiles; see `breaks`. */
export function breakingRules(all: readonly string[]): readonly string[] {
  return all.filter((it) => BREAKING.has(it) || it === 'renamed-alloc-api');
}

const BREAKING: ReadonlySet<string> = new Set([
  'missing-gfp-flags',
  'lingering-try',
  'infallible-alloc',
  'missing-container-api',
  'api-too-new',
  'removed-api',
  'unresolved-kernel-name',
  'manual-lock-init',
  'pin-init-syntax',
]);
