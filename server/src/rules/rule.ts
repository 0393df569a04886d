import type { Severity } from '../finding.ts';

/** What is true of a rule whatever the code says; `docs` becomes its page, its hover and `kalloc-lint explain`. */
export interface RuleMeta {
  /** kebab-case; the file that holds the rule has the same name. */
  readonly id: string;
  /** One line for a table. */
  readonly title: string;
  readonly severity: Severity | 'off';
  /** The version that it came with. */
  readonly since: string;
  readonly fix: 'safe' | 'unsafe' | 'ranked' | 'none';
  /** Markdown: What it does, Why is this bad, Example, Use instead, Fix safety, References. */
  readonly docs: string;
}
