import type { RuleMeta } from './rule.ts';

/** The rule that watches over suppression comments; it is checked in `fix/`, after all others ran. */
export const unusedSuppression: RuleMeta = {
  id: 'unused-suppression',
  title: 'a suppression comment that has no effect or cannot be parsed',
  severity: 'warning',
  since: '0.1.0',
  fix: 'safe',
  docs: `## What it does

Reports \`// kalloc-lint: allow(…)\` and \`allow-file(…)\` comments that suppress no finding, that name a rule which does not exist, or that cannot be read.

## Why is this bad?

A suppression says that somebody looked at a problem and accepted it.
Where the problem is gone, the comment misleads its readers and would hide the next problem on that line.

## Example

\`\`\`rust
// kalloc-lint: allow(missing-gfp-flags) the old allocator
let page = KBox::new(page, GFP_KERNEL)?;
\`\`\`

## Use instead

\`\`\`rust
let page = KBox::new(page, GFP_KERNEL)?;
\`\`\`

## Fix safety

Taking out what suppresses nothing is safe.
Taking out a comment that cannot be read, or correcting the name of a rule, is offered but never done unasked: the comment may be a slip of the pen.

## References

A comment suppresses on its own line and, where it stands alone, on the next line that is no comment.
Documentation comments and strings never suppress.
A file that does not parse is not searched for unused suppressions, and a rule that is off leaves its suppressions alone.
`,
};
