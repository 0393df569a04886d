import type { Finding, Fix } from '../finding.ts';
import type { RenamedPath } from '../kernel/fact-types.ts';
import { linux } from '../kernel-info.ts';
import type { RuleContext } from './rule.ts';

/** The rows that say something of this kernel's era. */
export interface Renames {
  readonly rows: readonly RenamedPath[];
  /** What the name becomes, `''` where it goes. */
  target(row: RenamedPath): string;
}

/** A finding of `renamed-alloc-api`, before it is reported. */
export type RenameDraft = Pick<Finding, 'span' | 'message' | 'why' | 'help' | 'tags'> & {
  readonly fixes: readonly Fix[];
};

/** What is said of a name that has another one now, or none. */
export function draftOf(
  cx: RuleContext,
  shown: string,
  becomes: string,
  why: string,
  span: Finding['span'],
  fixes: readonly Fix[],
): RenameDraft {
  const version = linux(cx.model.info);
  return {
    span: { start: span.start, end: span.end },
    message:
      becomes === ''
        ? `${version} has no \`${shown}\``
        : `\`${shown}\` is called \`${becomes}\` in ${version}`,
    why,
    help: becomes === '' ? 'remove it' : `write \`${becomes}\``,
    tags: ['deprecated'],
    fixes,
  };
}
