import type { FileEdit, FileReport, Finding, Fix } from '../../server/src/finding.ts';

/** A finding of a rule at a span of `a.rs`, with what a test wants to be different. */
export function finding(start: number, end: number, extra: Partial<Finding> = {}): Finding {
  return {
    rule: 'some-rule',
    severity: 'error',
    verdict: 'proved',
    path: '/a.rs',
    span: { start, end },
    message: 'something is wrong',
    trace: [],
    tags: [],
    fixes: [],
    ...extra,
  };
}

export function edit(start: number, end: number, newText: string, path = '/a.rs'): FileEdit {
  return { path, span: { start, end }, newText };
}

export function fix(edits: readonly FileEdit[], applicability: Fix['applicability'] = 'safe'): Fix {
  return { title: 'mend it', applicability, edits };
}

export function report(path: string, findings: readonly Finding[]): FileReport {
  return { path, findings, unknown: 0, unknowns: [], notes: [] };
}
