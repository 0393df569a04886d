import { nearest } from '../text/nearest.ts';
import { type CommandSpec, commands } from './options.ts';
import { reporters } from './reporters/index.ts';
import { UsageError } from './settings.ts';

const values: Readonly<Record<string, readonly string[]>> = {
  color: ['auto', 'always', 'never'],
  level: ['error', 'warning', 'hint'],
  config: ['preempt_rt', 'low_memory'],
};

const scripts: Readonly<Record<string, (rules: readonly string[]) => string>> = { bash, zsh, fish };

/** The completion script of a shell, made of the same options as `--help`. Throws `UsageError` for other shells. */
export function completionScript(shell: string, rules: readonly string[]): string {
  if (!Object.hasOwn(scripts, shell)) {
    const names = Object.keys(scripts);
    const close = nearest(shell, names);
    throw new UsageError(
      `completion: unknown shell \`${shell}\`; ${close ? `did you mean \`${close}\`?` : `expected one of ${names.join(', ')}`}`,
    );
  }
  return scripts[shell]!(rules);
}

/** What may stand behind an option; undefined where that is a path or anything. */
function choices(
  command: CommandSpec,
  option: string,
  rules: readonly string[],
): readonly string[] | undefined {
  if (option === 'format') return command.name === 'check' ? [...reporters.keys()] : ['text', 'json'];
  if (option === 'rule') return rules;
  return values[option];
}

function flags(command: CommandSpec): readonly string[] {
  return [...Object.keys(command.options).map((it) => `--${it}`), '--help'];
}

function bash(rules: readonly string[]): string {
  const cases = commands.map((command) => {
    const own = Object.keys(command.options).flatMap((option) => {
      const list = choices(command, option, rules);
      return list
        ? [`        --${option}) COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$cur")); return ;;`]
        : [];
    });
    return [
      `    ${command.name})`,
      ...(own.length > 0 ? ['      case $prev in', ...own, '      esac'] : []),
      `      words='${flags(command).join(' ')}${operandWords(command, rules)}' ;;`,
    ].join('\n');
  });
  return `# bash completion for kalloc-lint
_kalloc_lint() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words=
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${commands.map((it) => it.name).join(' ')} --help --version' -- "$cur"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _kalloc_lint kalloc-lint
`;
}

function operandWords(command: CommandSpec, rules: readonly string[]): string {
  if (command.name === 'explain') return ` ${rules.join(' ')}`;
  return command.name === 'completion' ? ` ${Object.keys(scripts).join(' ')}` : '';
}

function zsh(rules: readonly string[]): string {
  const quote = (text: string) => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&');
  const cases = commands.map((command) => {
    const args = Object.entries(command.options).map(([name, option]) => {
      const list = choices(command, name, rules);
      const action = list ? `(${list.join(' ')})` : '_files';
      const value = option.type === 'string' ? `:${quote(option.value ?? name)}:${action}` : '';
      return `        '${option.multiple ? '*' : ''}--${name}[${quote(option.help)}]${value}'`;
    });
    const words = operandWords(command, rules).trim();
    const operands =
      command.maxOperands === 0
        ? []
        : [words === '' ? `        '*:file:_files'` : `        '1:name:(${words})'`];
    return `    ${command.name})\n      _arguments \\\n${[...args, ...operands, "        '--help[Print this help.]'"].join(' \\\n')}\n      ;;`;
  });
  const list = commands.map((it) => `    '${it.name}:${quote(it.summary)}'`);
  return `#compdef kalloc-lint
_kalloc_lint() {
  local -a commands
  commands=(
${list.join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join('\n')}
  esac
}
_kalloc_lint "$@"
`;
}

function fish(rules: readonly string[]): string {
  const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = ['# fish completion for kalloc-lint'];
  for (const command of commands) {
    lines.push(
      `complete -c kalloc-lint -n __fish_use_subcommand -f -a ${command.name} -d ${quote(command.summary)}`,
    );
    const when = `-n '__fish_seen_subcommand_from ${command.name}'`;
    for (const [name, option] of Object.entries(command.options)) {
      const list = choices(command, name, rules);
      const value = option.type === 'string' ? (list ? ` -x -a ${quote(list.join(' '))}` : ' -r') : '';
      lines.push(
        `complete -c kalloc-lint ${when} -l ${name}${value} -d ${quote(option.help.split('. ')[0]!)}`,
      );
    }
    const words = operandWords(command, rules).trim();
    if (words !== '') lines.push(`complete -c kalloc-lint ${when} -f -a ${quote(words)}`);
  }
  return `${lines.join('\n')}\n`;
}
