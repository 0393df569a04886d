import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

/** What a kernel's compiler says of one file; `status` 0 where it takes it. */
export interface Compiled {
  readonly status: number | null;
  /** All that it printed. */
  readonly messages: string;
  /** Its errors without their places, so that those of two versions of a text can be compared; sorted. */
  readonly errors: readonly string[];
  /** Those of its errors that have a place, in its order. */
  readonly places: readonly ErrorPlace[];
}

/** Where an error is. Lines and columns, these in characters, count from 1. */
export interface ErrorPlace {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Runs `command KERNEL FILE.rs`, as the tests know it by KERNEL_TYPECHECK_CMD. */
export function compile(command: string, kernel: string, file: string): Compiled {
  // Long types are written to files in the working folder.
  const done = spawnSync(command.includes('/') ? resolve(command) : command, [kernel, resolve(file)], {
    cwd: tmpdir(),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const messages = `${done.stdout}${done.stderr}${done.error ?? ''}`;
  const errors = messages.split('\n').flatMap((line) => {
    const found = /^(?:(.*?):\d+:\d+: )?(error(?:\[E\d+\])?: .*)$/.exec(line);
    return found && !/^error: aborting/.test(found[2]!) ? [`${baseName(found[1] ?? '')}: ${found[2]}`] : [];
  });
  const places = messages.split('\n').flatMap((text): ErrorPlace[] => {
    const found = /^.*?:(\d+):(\d+): error(?:\[E\d+\])?: (.*)$/.exec(text);
    return found ? [{ line: Number(found[1]), column: Number(found[2]), message: found[3]! }] : [];
  });
  return { status: done.status, messages, errors: errors.sort(), places };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
