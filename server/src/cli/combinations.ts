import type { Values } from './args.ts';
import { UsageError } from './settings.ts';

/** The formats in which the effect of an option of `check` can be seen. JSON lists unresolved calls without being asked. */
const SEEN_IN: Readonly<Record<string, readonly string[]>> = {
  statistics: ['text'],
  'show-skipped': ['text', 'json'],
  'show-unknown': ['text', 'json', 'gcc'],
};

/** What each command does for one kernel only. */
const ONE_KERNEL_ONLY: Readonly<Record<string, readonly string[]>> = {
  check: [
    'diff',
    'since',
    'staged',
    'baseline',
    'write-baseline',
    'show-skipped',
    'show-unknown',
    'statistics',
    'verbose',
  ],
  fix: ['level', 'stdin-filename'],
};

/**
 * Refuses options that would have no effect beside each other: nobody should have to find out that one was ignored.
 * `command` is the name of the subcommand. Throws `UsageError`.
 */
export function checkCombination(command: string, values: Values): void {
  const given = (name: string) => values.flag(name) || values.text(name) !== undefined;
  const format = values.text('format') ?? 'text';
  for (const [name, formats] of Object.entries(SEEN_IN))
    if (given(name) && !formats.includes(format))
      throw new UsageError(`--${name}: has no effect with --format ${format}; use ${formats.join(' or ')}`);
  if (values.text('color') === 'always' && format !== 'text')
    throw new UsageError(`--color: --format ${format} has no colors; use text`);
  if (values.flag('quiet') && values.flag('verbose'))
    throw new UsageError('--quiet and --verbose cannot be used together');
  for (const name of ['kernel', 'from', 'to']) {
    if (!values.text(name)?.includes(',')) continue;
    const refused = ONE_KERNEL_ONLY[command];
    if (!refused) throw new UsageError(`--${name}: ${command} takes one kernel, not several`);
    const wrong = refused.find(given);
    if (wrong) throw new UsageError(`--${wrong}: cannot be combined with several kernels`);
  }
}
