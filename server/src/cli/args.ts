import { parseArgs } from 'node:util';
import { nearest } from '../text/nearest.ts';
import { type CommandSpec, commands, parseConfig } from './options.ts';

/** A command line that was understood. */
export type Call =
  | {
      readonly kind: 'run';
      readonly command: CommandSpec;
      readonly values: Values;
      readonly operands: readonly string[];
    }
  | { readonly kind: 'help'; readonly command?: CommandSpec }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly problem: string };

/** The options that were given: one value each, in a list where the option may be repeated. */
export class Values {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  /** The value of an option; undefined where it was not given. The last one where it was given twice. */
  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  list(name: string): readonly string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }
}

/** What a command line (without `node` and the program) asks for. Anything that is not understood is `wrong`, with one line that says why. */
export function readCall(argv: readonly string[]): Call {
  const [first, ...rest] = argv;
  if (first === undefined) return { kind: 'wrong', problem: 'missing command; see `kalloc-lint --help`' };
  if (first === '--help' || first === '-h') return { kind: 'help' };
  if (first === '--version' || first === '-V') return { kind: 'version' };
  const names = commands.map((command) => command.name);
  if (first === 'help') {
    const command = commands.find((one) => one.name === rest[0]);
    if (command || rest.length === 0) return { kind: 'help', ...(command && { command }) };
    return { kind: 'wrong', problem: unknownCommand(rest[0]!, names) };
  }
  const command = commands.find((one) => one.name === first);
  if (!command) {
    const isOption = first.startsWith('-');
    return {
      kind: 'wrong',
      problem: isOption
        ? `missing command before options: ${names.join(', ')}`
        : unknownCommand(first, names),
    };
  }
  return readCommand(command, rest);
}

function readCommand(command: CommandSpec, argv: readonly string[]): Call {
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...argv], options: parseConfig(command), allowPositionals: true });
  } catch (error) {
    return { kind: 'wrong', problem: `${command.name}: ${parseProblem(error, command)}` };
  }
  const values = new Values(parsed.values);
  if (values.flag('help')) return { kind: 'help', command };
  if (values.flag('version')) return { kind: 'version' };
  const operands = parsed.positionals;
  if (operands.length > command.maxOperands) {
    return {
      kind: 'wrong',
      problem: `${command.name}: unexpected argument \`${operands[command.maxOperands]}\``,
    };
  }
  if (operands.length < command.minOperands) {
    return { kind: 'wrong', problem: `${command.name}: missing ${command.operands}` };
  }
  return { kind: 'run', command, values, operands };
}

/** Node's message, made one line of ours where it is known. */
function parseProblem(error: unknown, command: CommandSpec): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /^Unknown option '(-+)([^']*)'/.exec(message);
  if (unknown) {
    const close = nearest(unknown[2]!, Object.keys(command.options));
    return `unknown option \`${unknown[1]}${unknown[2]}\`` + (close ? `; did you mean \`--${close}\`?` : '');
  }
  const missing = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument missing/.exec(message);
  if (missing) return `\`${missing[1]}\` needs a value`;
  const surplus = /^Option '(?:-\w, )?(--[\w-]+)' does not take an argument/.exec(message);
  if (surplus) return `\`${surplus[1]}\` takes no value`;
  return message.split('\n')[0]!;
}

function unknownCommand(name: string, names: readonly string[]): string {
  const close = nearest(name, names);
  return (
    `unknown command \`${name}\`` +
    (close ? `; did you mean \`${close}\`?` : `; expected one of ${names.join(', ')}`)
  );
}
