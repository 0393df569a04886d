import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../../server/src/finding.ts';
import { LineIndex } from '../../server/src/text/line-index.ts';
import type { FixVerdict } from './fix-verdicts.ts';
import { compile, type ErrorPlace } from './rust-compiler.ts';

/** The kernels that KERNEL_TYPECHECK_CMD knows. */
export const compiledKernels: readonly string[] = ['6.12', '7.3'];

/** What the compiler says of a module before and after a fix. */
export interface Compared {
  /**
   * `kept`: compiles before and after. `mended`: only after. `neither`: not before either. `refused`: what compiled does not
   * compile now; or what had a single error, at the finding that the fix is for, still has one that no finding tells.
   */
  readonly change: 'kept' | 'mended' | 'neither' | 'refused';
  /** The errors after it. */
  readonly errors: readonly ErrorPlace[];
}

/** Asks a kernel's compiler of modules that are one file each, as `command KERNEL FILE.rs`; of each text only once. */
export class ModuleCompiler {
  readonly #command: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-modules-'));
  readonly #known = new Map<string, readonly ErrorPlace[]>();

  constructor(command: string) {
    this.#command = command;
  }

  /** Compares a text before and after what was done to it; for one fix, `fix` says what it is for, in `before`. */
  compare(
    kernel: string,
    before: string,
    after: string,
    fix: Pick<FixVerdict, 'finding' | 'left'> | undefined,
  ): Compared {
    const was = this.errors(kernel, before);
    const errors = this.errors(kernel, after);
    if (errors.length === 0) return { change: was.length === 0 ? 'kept' : 'mended', errors };
    const [only] = was;
    const isMeant =
      only !== undefined &&
      was.length === 1 &&
      fix !== undefined &&
      isAt(only, before, fix.finding) &&
      errors.some((error) => !fix.left.some((it) => isAt(error, after, it)));
    return { change: only === undefined || isMeant ? 'refused' : 'neither', errors };
  }

  /** The errors in a text; none where it compiles. What has no place stands at the beginning. */
  errors(kernel: string, text: string): readonly ErrorPlace[] {
    const key = `${kernel}\0${text}`;
    const known = this.#known.get(key);
    if (known) return known;
    const file = join(this.#folder, 'module.rs');
    writeFileSync(file, text);
    const { status, messages, places } = compile(this.#command, kernel, file);
    const whole = { line: 0, column: 0, message: messages.split('\n')[0]! };
    const out = status === 0 ? [] : places.length > 0 ? places : [whole];
    this.#known.set(key, out);
    return out;
  }

  dispose(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

/** An error in a line, for people. */
export function errorText({ line, column, message }: ErrorPlace): string {
  return line === 0 ? message : `${line}:${column}: ${message}`;
}

/** Whether an error begins in the span of a finding. */
function isAt({ line, column }: ErrorPlace, text: string, { span }: Finding): boolean {
  if (line === 0) return false;
  const index = new LineIndex(text);
  const before = [...index.lineText(line - 1)].slice(0, column - 1).join('');
  const offset = index.line(line - 1).start + before.length;
  return span.start <= offset && offset < span.end;
}
