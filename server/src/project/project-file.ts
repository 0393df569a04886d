import { parse, TomlError } from 'smol-toml';
import type { Severity } from '../finding.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';

/** The name of a project's file; it holds for its folder and all below it that have none of their own. */
export const projectFileName = '.kalloc-lint.toml';

/** What a project's file says. Paths are as they stand in it, relative to its folder. */
export interface ProjectFile {
  /** A kernel tree, or the version of a bundled profile. */
  readonly kernel?: string;
  /** Levels that differ from the rules' own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Bytes from which a value on the stack is large. */
  readonly stackLimit?: number;
  /** Files and folders that are not looked at, in the syntax of `.gitignore`. */
  readonly exclude: readonly string[];
  /** A baseline file. */
  readonly baseline?: string;
  readonly problems: readonly ProjectProblem[];
}

/** Something in a project's file that cannot be used; the rest of the file holds all the same. */
export interface ProjectProblem {
  /** Half-open, in UTF-16 units of the file's text. */
  readonly span: Span;
  readonly message: string;
  readonly help?: string;
}

const levels = ['error', 'warning', 'hint', 'off'] as const;

/** The keys of a project's file with what they are for: the JSON schema and the documentation are made of it. */
export const projectKeys = {
  kernel:
    'The kernel to check against: the path of a kernel tree, relative to this file, or the version of a bundled profile.',
  'stack-limit': 'Size in bytes from which `large-stack-value` reports a value built on the stack.',
  exclude: 'Files and folders to exclude, in the syntax of .gitignore.',
  baseline: 'A baseline inside this folder, written by `check --write-baseline`.',
  rules: 'Overrides the severity of individual rules.',
} as const;

/** Reads a project's file. Never throws: what is wrong in it is in `problems`, with its place. `rules` are the ids that exist. */
export function readProjectFile(text: string, rules: readonly string[]): ProjectFile {
  const problems: ProjectProblem[] = [];
  let table: Record<string, unknown> = {};
  try {
    table = parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const at = offsetOf(text, error.line, error.column);
    const [, reason] = /^Invalid TOML document: ([^\n]*)/.exec(error.message) ?? [];
    problems.push({
      span: { start: at, end: Math.min(at + 1, text.length) },
      message: `not valid TOML: ${reason ?? error.message}`,
    });
    return { rules: {}, exclude: [], problems };
  }
  const wrong = (key: readonly string[], message: string, help?: string): undefined => {
    problems.push({ span: keySpan(text, key), message, ...(help && { help }) });
    return undefined;
  };
  for (const key of Object.keys(table)) {
    if (Object.hasOwn(projectKeys, key)) continue;
    const close = nearest(key, Object.keys(projectKeys));
    wrong(
      [key],
      `unknown key \`${key}\``,
      close ? `did you mean \`${close}\`?` : `expected one of ${Object.keys(projectKeys).join(', ')}`,
    );
  }
  const text_ = (key: 'kernel' | 'baseline'): string | undefined => {
    const value = table[key];
    if (value === undefined) return undefined;
    return typeof value === 'string' && value !== '' ? value : wrong([key], `\`${key}\` must be a string`);
  };
  const kernel = text_('kernel');
  const baseline = insideOnly(text_('baseline'), () =>
    wrong(['baseline'], '`baseline` must lie inside this folder'),
  );
  const limit = table['stack-limit'];
  const stackLimit =
    limit === undefined || (typeof limit === 'number' && Number.isInteger(limit) && limit >= 0)
      ? limit
      : wrong(['stack-limit'], '`stack-limit` must be a number of bytes, 0 or more');
  const exclude = isTexts(table.exclude ?? [])
    ? ((table.exclude ?? []) as string[])
    : (wrong(['exclude'], '`exclude` must be an array of strings') ?? []);
  return {
    ...(kernel !== undefined && { kernel }),
    ...(baseline !== undefined && { baseline }),
    ...(stackLimit !== undefined && { stackLimit }),
    exclude,
    rules: levelsOf(table.rules, rules, wrong),
    problems,
  };
}

function levelsOf(
  value: unknown,
  rules: readonly string[],
  wrong: (key: readonly string[], message: string, help?: string) => undefined,
): Record<string, Severity | 'off'> {
  const out: Record<string, Severity | 'off'> = {};
  if (value === undefined) return out;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    wrong(['rules'], '`rules` must be a table: `[rules]`');
    return out;
  }
  for (const [id, level] of Object.entries(value)) {
    if (!rules.includes(id)) {
      const close = nearest(id, rules);
      wrong(
        ['rules', id],
        `unknown rule \`${id}\``,
        close ? `did you mean \`${close}\`?` : 'see `kalloc-lint explain`',
      );
    } else if (!levels.includes(level as never)) {
      wrong(['rules', id], `\`${id}\` must be one of ${levels.join(', ')}`);
    } else {
      out[id] = level as Severity | 'off';
    }
  }
  return out;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((it) => typeof it === 'string');
}

/** A project's file may name nothing outside its folder but a kernel tree. */
function insideOnly(path: string | undefined, otherwise: () => undefined): string | undefined {
  if (path === undefined) return undefined;
  const outside = /^(?:[/\\]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes('..');
  return outside ? otherwise() : path;
}

/** A problem with the kernel that a project's file names, at its key. `reason` is one line. */
export function kernelKeyProblem(text: string, reason: string): ProjectProblem {
  const start = Math.max(0, text.search(/^[^\S\n]*kernel\b/m));
  return { span: { start, end: start + 'kernel'.length }, message: `\`kernel\`: ${reason}` };
}

/** The offset of a line and column, both from 1. */
function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let n = 1; n < line; n++) {
    const next = text.indexOf('\n', at);
    if (next < 0) break;
    at = next + 1;
  }
  return Math.min(at + Math.max(0, column - 1), text.length);
}

/** Where a key stands: `smol-toml` gives no places, so the line is looked for that begins with it. */
function keySpan(text: string, [first, second]: readonly string[]): Span {
  const key = second ?? first ?? '';
  let table = '';
  let at = 0;
  for (const line of text.split('\n')) {
    const [, header] = /^\s*\[\s*([\w-]+)\s*\]/.exec(line) ?? [];
    if (header !== undefined) table = header;
    const found = /^[\s[]*["']?([\w-]+)/.exec(line);
    const [, dotted] = /^\s*([\w-]+)\s*\.\s*["']?[\w-]/.exec(line) ?? [];
    const here = second === undefined ? found?.[1] === key && (table === '' || header === key) : false;
    const inTable = second !== undefined && (table === first || dotted === first) && line.includes(key);
    if (here || inTable) {
      const start = at + line.indexOf(key);
      return { start, end: start + key.length };
    }
    at += line.length + 1;
  }
  return { start: 0, end: Math.min(text.length, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n')) };
}
