import { readFileSync } from 'node:fs';
import { foldSeparators } from '../node/file-system.ts';
import type { Output, Terminal } from './session.ts';

/** This process as a `Terminal`. A reader that goes away (`| head`) ends the output quietly, and the exit status stays what it is. */
export function processTerminal(): Terminal {
  return {
    directory: foldSeparators(process.cwd()),
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    readInput: () => readFileSync(0, 'utf8'),
  };
}

function output(stream: NodeJS.WriteStream): Output {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
  return {
    isTTY: stream.isTTY === true,
    columns: columnsOf(stream),
    write(text) {
      if (open && text !== '') stream.write(text);
    },
  };
}

/** `COLUMNS` counts where there is no terminal to ask. */
function columnsOf(stream: NodeJS.WriteStream): number {
  const asked = stream.isTTY ? stream.columns : Number(process.env.COLUMNS);
  return Number.isInteger(asked) && asked >= 40 ? asked : 100;
}
