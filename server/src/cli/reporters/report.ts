import type { Finding, KernelInfo, Unknown } from '../../analysis.ts';
import type { RuleMeta } from '../../rules/rule.ts';
import { LineIndex } from '../../text/line-index.ts';
import type { Span } from '../../text/span.ts';
import type { Paint } from '../paint.ts';

/** All that a reporter may print: one run of `check`. */
export interface Report {
  readonly version: string;
  /** Undefined where no kernel code was checked. */
  readonly kernel: KernelInfo | undefined;
  /** How many files were checked. */
  readonly files: number;
  /** Sorted by file and position. */
  readonly findings: readonly Finding[];
  /** What was not checked because something about it is not known, by file and position. */
  readonly unknowns: readonly (Unknown & { readonly path: string })[];
  /** Whether the reports for people and editors list them. */
  readonly showUnknown?: boolean;
  readonly milliseconds: number;
  readonly rules: readonly RuleMeta[];
  readonly sources: Sources;
  /** Where findings stand that a change brings; undefined where all were asked for. */
  readonly origins?: ReadonlyMap<Finding, Origin>;
  /** How many findings a baseline left out. */
  readonly baselined?: number;
  /** The files that were left out as they do not run in the kernel; `listed`: by name, for `--show-skipped`. */
  readonly skipped?: { readonly files: readonly SkippedFile[]; readonly listed: boolean };
  /** All kernels that files were checked against, where there are several; `files` are paths. */
  readonly kernels?: readonly { readonly kernel: KernelInfo; readonly files: readonly string[] }[];
  /** Findings alone, without a summary. */
  readonly quiet?: boolean;
  /** How many findings there are of each rule, for `--statistics`. */
  readonly statistics?: boolean;
}

/** A file that was left out, and why. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

/** Where a finding stands that a change brings: in the lines that it adds, or in others that it makes wrong. */
export type Origin = 'changed-lines' | 'elsewhere';

/** How the text report looks. */
export interface Look {
  readonly paint: Paint;
  /** The width of the terminal in cells. */
  readonly columns: number;
}

/** A reporter: the whole of standard output for a run, with the line break at its end. */
export type Reporter = (report: Report, look: Look) => string;

/** Lines and columns from 1, columns in UTF-16 units, the end exclusive: what the outside sees. */
export interface OuterRange {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** The texts that findings speak of, and how their paths are printed. */
export class Sources {
  readonly #read: (path: string) => string | undefined;
  readonly #directory: string;
  readonly #indexes = new Map<string, LineIndex>();

  /** `read` gives a file's text; `directory` is the absolute path, with `/`, that paths are printed relative to. */
  constructor(read: (path: string) => string | undefined, directory: string) {
    this.#read = read;
    this.#directory = directory.endsWith('/') ? directory : `${directory}/`;
  }

  /** The lines of a file; of an empty text where it cannot be read. */
  lines(path: string): LineIndex {
    let index = this.#indexes.get(path);
    if (!index) {
      index = new LineIndex(this.#read(path) ?? '');
      this.#indexes.set(path, index);
    }
    return index;
  }

  /** Relative to the directory that the command runs in, or absolute where the path lies outside it. */
  display(path: string): string {
    return path.startsWith(this.#directory) ? path.slice(this.#directory.length) : path;
  }

  range(path: string, span: Span): OuterRange {
    const lines = this.lines(path);
    const start = lines.position(span.start);
    const end = lines.position(span.end);
    return {
      start: { line: start.line + 1, column: start.column + 1 },
      end: { line: end.line + 1, column: end.column + 1 },
    };
  }
}

/** How often each severity occurs. */
export function countSeverities(findings: readonly Finding[]): {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
} {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') };
}
