import type { Finding, Fix } from '../finding.ts';
import type { MissingName } from '../kernel/fact-types.ts';
import { linux } from '../kernel-info.ts';
import { exists } from './absolute-path.ts';
import type { RuleContext } from './rule.ts';

/** A finding of `infallible-alloc`, before it is reported. */
export type MissingDraft = Pick<Finding, 'span' | 'message' | 'why' | 'help'> & {
  readonly fixes: readonly Fix[];
};

/** What is said of a name that the kernel does not have; `shown` is the name as the code has it. */
export function missingDraft(
  cx: RuleContext,
  row: MissingName,
  shown: string,
  span: Finding['span'],
  fixes: readonly Fix[] = [],
): MissingDraft {
  const { text } = row.instead[cx.model.info.api]!;
  const offered = offersOf(cx, row);
  return {
    span: { start: span.start, end: span.end },
    message: `${linux(cx.model.info)} has no \`${shown}\``,
    why: row.why,
    help: offered ?? (text === 'nothing' ? 'leave it out' : `use ${isCode(text) ? `\`${text}\`` : text}`),
    fixes,
  };
}

/** What this kernel has of a row's offers, what any kernel has only where that is all; undefined without offers. */
function offersOf(cx: RuleContext, { offers }: MissingName): string | undefined {
  const own = offers?.filter(({ needs }) => needs !== undefined && exists(cx, needs));
  const has = own?.length ? own : offers?.filter(({ needs }) => needs === undefined);
  return has?.length ? `use ${has.map((it) => it.text).join(', or ')}` : undefined;
}

/** The table's advice is code as a whole, or prose with code in backquotes. */
function isCode(text: string): boolean {
  return (
    !text.includes('`') && (/^[\w:<>]+$/.test(text) || /[;?)\]]$/.test(text)) && !/\(\d+\.\d+\)$/.test(text)
  );
}
