import { resolve } from 'node:path';
import type { Emulation, EmulationRequest, PreemptCountInfo } from '../analysis.ts';
import { foldSeparators } from '../node/file-system.ts';
import type { LineIndex } from '../text/line-index.ts';
import { nearest } from '../text/nearest.ts';
import type { Values } from './args.ts';
import { lazySession } from './look.ts';
import { readPaint } from './paint.ts';
import { emulationJson } from './reporters/emulation-json.ts';
import { emulationText } from './reporters/emulation-text.ts';
import { klintJson, klintText } from './reporters/klint.ts';
import { Sources } from './reporters/report.ts';
import { plural } from './reporters/text.ts';
import { checkFile, type Parts, type Session, type Terminal } from './session.ts';
import { readChoice, readCount, readOptions, UsageError } from './settings.ts';

/** The words of `--config`. */
const CONFIG = { preempt_rt: 'preemptRt', low_memory: 'lowMemory' } as const;

/**
 * `kalloc-lint emulate`: runs one function, or each one of a file that is worth it. The exit status: 1 where the kernel
 * complains on a path that is shown. Throws `UsageError`.
 */
export async function emulate(
  operands: readonly string[],
  values: Values,
  parts: Parts,
  terminal: Terminal,
): Promise<number> {
  const format = readChoice(values, 'format', ['text', 'json'], 'text');
  const request = readRequest(values);
  const target = readTarget(operands[0]!);
  const options = readOptions(values, parts, terminal.directory, false);
  const session = await lazySession(parts, options)();
  const path = foldSeparators(resolve(terminal.directory, target.file));
  checkReadable(session, path, target.file);

  const sources = new Sources((it) => session.analysis.text(it), terminal.directory);
  const look = { paint: readPaint(values, terminal), columns: terminal.stdout.columns };
  if (values.flag('klint')) {
    const counts = countsOf(session, path, target, sources);
    if (counts.length === 0)
      terminal.stderr.write(`kalloc-lint: note: no function in ${sources.display(path)} has a body\n`);
    terminal.stdout.write(
      format === 'json' ? klintJson(counts, parts.version, sources) : klintText(counts, sources, look),
    );
    return 0;
  }
  const found = run(session, path, target, request, sources);
  if (found.length === 0)
    terminal.stderr.write(
      `kalloc-lint: note: no function in ${sources.display(path)} allocates or takes a lock\n`,
    );
  terminal.stdout.write(
    format === 'json'
      ? emulationJson(found, parts.version, sources)
      : found.map((it) => emulationText(it, sources, look)).join('\n'),
  );
  return found.some((it) => it.paths[it.pathNumber - 1]!.violations > 0) ? 1 : 0;
}

interface Target {
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  readonly function?: string;
}

/** Takes `FILE`, `FILE:LINE` (a column behind it is left aside) or `FILE::function` apart. */
function readTarget(operand: string): Target {
  const match = /^(.*\.rs)(?:::(.+)|:(\d+)(?::\d+)?)?$/s.exec(operand);
  if (!match) throw new UsageError(`emulate: \`${operand}\` is not of the form FILE.rs[:LINE|::function]`);
  const [, file, name, line] = match;
  return {
    file: file!,
    ...(name === undefined ? {} : { function: name }),
    ...(line === undefined ? {} : { line: Number(line) }),
  };
}

function readRequest(values: Values): EmulationRequest {
  for (const other of ['config', 'path'])
    if (values.flag('klint') && values.text(other) !== undefined)
      throw new UsageError(`--${other}: has no effect with --klint, which runs nothing`);
  const request: { preemptRt?: boolean; lowMemory?: boolean; pathNumber?: number } = {};
  for (const word of (values.text('config') ?? '').split(',').filter((it) => it !== '')) {
    const key = CONFIG[word as keyof typeof CONFIG];
    if (!key) {
      const close = nearest(word, Object.keys(CONFIG));
      const others = close
        ? `did you mean \`${close}\`?`
        : `expected one of ${Object.keys(CONFIG).join(', ')}`;
      throw new UsageError(`--config: unknown value \`${word}\`; ${others}`);
    }
    request[key] = true;
  }
  const pathNumber = readCount(values, 'path');
  return { ...request, ...(pathNumber === undefined ? {} : { pathNumber }) };
}

function checkReadable(session: Session, path: string, shown: string): void {
  const checked = checkFile(session, path);
  if (checked.kind === 'unreadable') throw new UsageError(`${shown}: ${checked.problem}`);
  if (checked.kind === 'skipped') throw new UsageError(`${shown}: not kernel code`);
}

/** The place that a target asks for, and what it is called where it is not there; undefined for the whole file. */
function placeOf(
  target: Target,
  lines: LineIndex,
  names: () => readonly string[],
): { readonly where: number | string; readonly what: () => string } | undefined {
  if (target.function !== undefined) {
    const { function: wanted } = target;
    const hint = (close = nearest(wanted, names())): string =>
      close && close !== wanted ? `; did you mean \`${close}\`?` : '';
    return { where: wanted, what: () => `function \`${wanted}\`${hint()}` };
  }
  if (target.line === undefined) return undefined;
  const what = (): string => `function at line ${target.line}`;
  if (target.line > lines.lineCount) return { where: '', what };
  const text = lines.lineText(target.line - 1);
  return { where: lines.line(target.line - 1).start + (text.length - text.trimStart().length), what };
}

function countsOf(
  { analysis }: Session,
  path: string,
  target: Target,
  sources: Sources,
): readonly PreemptCountInfo[] {
  const names = () => analysis.preemptCounts(path).map((it) => it.function);
  const place = placeOf(target, sources.lines(path), names);
  const found = analysis.preemptCounts(path, place?.where);
  if (place && found.length === 0) throw new UsageError(`${target.file}: no ${place.what()}`);
  return found;
}

function run(
  { analysis }: Session,
  path: string,
  target: Target,
  request: EmulationRequest,
  sources: Sources,
): readonly Emulation[] {
  const lines = sources.lines(path);
  const at = (where: number | string, what: () => string): Emulation => {
    const found = analysis.emulate(path, where, request);
    if (!found) throw new UsageError(`${target.file}: no ${what()}`);
    const asked = request.pathNumber ?? 1;
    if (asked > found.paths.length)
      throw new UsageError(`--path: \`${found.function}\` has only ${plural(found.paths.length, 'path')}`);
    return found;
  };
  const named = () => analysis.lenses(path).map((it) => it.function);
  const place = placeOf(target, lines, named);
  if (place) return [at(place.where, place.what)];
  if (request.pathNumber !== undefined)
    throw new UsageError('--path: requires a single function, FILE:LINE or FILE::function');
  return analysis.lenses(path).flatMap((it) => analysis.emulate(path, it.span.start, request) ?? []);
}
