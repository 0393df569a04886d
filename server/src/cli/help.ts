import type { CommandSpec } from './options.ts';
import { wrap } from './width.ts';

/** The text of `kalloc-lint --help`. */
export function generalHelp(commands: readonly CommandSpec[], columns: number): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const list = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}\n`);
  return (
    'kalloc-lint checks Rust code for the Linux kernel and reports allocations that are wrong for the target kernel.\n\n' +
    'Usage: kalloc-lint COMMAND [OPTION…] [PATH…]\n\n' +
    `Commands:\n${list.join('')}\n` +
    wrapAll(
      [
        'See `kalloc-lint COMMAND --help` for the options of a command; `kalloc-lint --version` prints the version.',
      ],
      columns,
    )
  );
}

/** The text of `kalloc-lint COMMAND --help`. */
export function commandHelp(command: CommandSpec, columns: number): string {
  const operands = command.operands === '' ? '' : ` ${command.operands}`;
  const entries = Object.entries(command.options).map(([name, option]) => ({
    head: `--${name}${option.value ? ` ${option.value}` : ''}`,
    help: option.help,
  }));
  entries.push({ head: '-h, --help', help: 'Print this help.' });
  let text = `${command.summary}\n\nUsage: kalloc-lint ${command.name} [OPTION…]${operands}\n\nOptions:\n`;
  for (const { head, help } of entries) {
    text += `  ${head}\n`;
    for (const line of wrap(help, Math.min(columns, 90) - 8)) text += `        ${line}\n`;
  }
  if (command.notes.length > 0) text += '\n' + wrapAll(command.notes, columns);
  return text;
}

function wrapAll(paragraphs: readonly string[], columns: number): string {
  return paragraphs.map((one) => wrap(one, Math.min(columns, 90)).join('\n') + '\n').join('\n');
}
