import type { CommandSpec } from './options.ts';

/** The manual page, section 1, in the `man` macros; made of the same texts as `--help`. */
export function manualPage(commands: readonly CommandSpec[], version: string): string {
  const out = [
    `.TH KALLOC-LINT 1 "" "kalloc-lint ${version}" "User Commands"`,
    '.SH NAME',
    'kalloc\\-lint \\- find wrong allocations in Rust code for the Linux kernel',
    '.SH SYNOPSIS',
    '.B kalloc\\-lint',
    '.I COMMAND',
    '[\\fIOPTION\\fR...] [\\fIPATH\\fR...]',
    '.SH COMMANDS',
  ];
  for (const command of commands) {
    out.push('.SS ' + roff(`kalloc-lint ${command.name} ${command.operands}`.trim()), roff(command.summary));
    for (const [name, option] of Object.entries(command.options)) {
      const value = option.value ? ` \\fI${roff(option.value)}\\fR` : '';
      out.push('.TP', `\\fB\\-\\-${roff(name)}\\fR${value}`, roff(option.help));
    }
    for (const note of command.notes) out.push('.PP', roff(note));
  }
  out.push(
    '.SH EXIT STATUS',
    '0: no findings at or above the level. 1: findings. 2: usage error, or a file that cannot be read.',
    '.SH FILES',
    '.TP',
    '.I .kalloc\\-lint.toml',
    'The options of a project, in its folder or above.',
    '.SH SEE ALSO',
    '.BR sparse (1),',
    '.BR vim (1)',
  );
  return out.join('\n') + '\n';
}

/** A line for roff: a backslash, a leading dot or quote and hyphens mean themselves; backquotes become bold. */
function roff(text: string): string {
  const plain = text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('…', '...')
    .replace(/`([^`]*)`/g, '\\fB$1\\fR');
  return /^[.']/.test(plain) ? `\\&${plain}` : plain;
}
