import { api } from './api.ts';
import { readCall } from './args.ts';
import { check } from './check.ts';
import { checkCombination } from './combinations.ts';
import { completionScript } from './completion.ts';
import { emulate } from './emulate.ts';
import { explain } from './explain.ts';
import { fix } from './fix.ts';
import { commandHelp, generalHelp } from './help.ts';
import { manualPage } from './manual.ts';
import { migrate } from './migrate/index.ts';
import { commands } from './options.ts';
import type { Parts, Terminal } from './session.ts';
import { UsageError } from './settings.ts';

/** Runs one command line (without `node` and the program); the exit status. Never throws: what goes wrong is one line on standard error. */
export async function run(argv: readonly string[], parts: Parts, terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, parts, terminal);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const what = error instanceof UsageError ? message : `internal error: ${message.split('\n')[0]}`;
    terminal.stderr.write(`kalloc-lint: ${what}\n`);
    if (!(error instanceof UsageError) && terminal.env.KALLOC_LINT_DEBUG && error instanceof Error) {
      terminal.stderr.write(`${error.stack}\n`);
    }
    return 2;
  }
}

async function dispatch(argv: readonly string[], parts: Parts, terminal: Terminal): Promise<number> {
  const call = readCall(argv);
  switch (call.kind) {
    case 'wrong':
      throw new UsageError(call.problem);
    case 'version':
      terminal.stdout.write(`kalloc-lint ${parts.version}\n`);
      return 0;
    case 'help': {
      const { columns } = terminal.stdout;
      terminal.stdout.write(
        call.command ? commandHelp(call.command, columns) : generalHelp(commands, columns),
      );
      return 0;
    }
  }
  const { command, operands, values } = call;
  checkCombination(command.name, values);
  switch (command.name) {
    case 'check':
      return await check(operands, values, parts, terminal);
    case 'fix':
      return await fix(operands, values, parts, terminal);
    case 'migrate':
      return await migrate(operands, values, parts, terminal);
    case 'emulate':
      return await emulate(operands, values, parts, terminal);
    case 'api':
      return await api(operands, values, parts, terminal);
    case 'explain':
      return explain(operands, values, parts, terminal);
    case 'completion':
      terminal.stdout.write(
        completionScript(
          operands[0]!,
          parts.rules.map((it) => it.id),
        ),
      );
      return 0;
    case 'man':
      terminal.stdout.write(manualPage(commands, parts.version));
      return 0;
    case 'lsp':
      if (!values.flag('stdio')) throw new UsageError('lsp: `--stdio` is required');
      await parts.startServer();
      return 0;
    default:
      throw new Error(`the command ${command.name} has no code`);
  }
}
