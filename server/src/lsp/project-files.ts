import ignore from 'ignore';
import type { Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileReport, FileSystem, Options } from '../analysis.ts';
import { type Baseline, readBaseline } from '../project/baseline.ts';
import {
  kernelKeyProblem,
  type ProjectFile,
  projectFileName,
  readProjectFile,
} from '../project/project-file.ts';
import { LineIndex } from '../text/line-index.ts';
import { ancestors, dirname, isUnder, resolvePath } from '../text/paths.ts';

/** A project's file where it was found. */
export interface FoundProject extends ProjectFile {
  /** Absolute, as all paths here. */
  readonly path: string;
  readonly directory: string;
  readonly text: string;
}

/** The `.kalloc-lint.toml` files that hold for a workspace and its open files: of each the nearest one, upwards. */
export class ProjectFiles {
  readonly #fs: FileSystem;
  readonly #rules: readonly string[];
  #found: readonly FoundProject[] = [];
  readonly #baselines = new Map<string, { readonly text: string; readonly baseline: Baseline | undefined }>();

  /** `rules` are the ids that exist. */
  constructor(fs: FileSystem, rules: readonly string[]) {
    this.#fs = fs;
    this.#rules = rules;
  }

  /** Looks for the files anew, from folders and from the folders of files upwards. Gives them, the innermost first. */
  find(folders: readonly string[], files: readonly string[]): readonly FoundProject[] {
    const places = new Set<string>();
    for (const folder of folders) {
      const place = this.#placeAbove(`${folder}/`);
      if (place !== undefined) places.add(place);
    }
    for (const file of files) {
      const place = this.#placeAbove(file);
      if (place !== undefined) places.add(place);
    }
    this.#found = [...places]
      .flatMap((directory): FoundProject[] => {
        const path = resolvePath(directory, projectFileName);
        const read = this.#fs.read(path);
        return read.ok
          ? [{ path, directory, text: read.text, ...readProjectFile(read.text, this.#rules) }]
          : [];
      })
      .sort((a, b) => b.directory.length - a.directory.length);
    return this.#found;
  }

  /** Whether a file has a project's file above it that was not there when they were looked for. */
  isNew(file: string): boolean {
    const place = this.#placeAbove(file);
    return place !== undefined && !this.#found.some((it) => it.directory === place);
  }

  /** The project of a file. */
  of(file: string): FoundProject | undefined {
    return this.#found.find((it) => isUnder(file, it.directory));
  }

  /** A report without what a project's file excludes or its baseline knows. */
  apply(report: FileReport): FileReport {
    const project = this.of(report.path);
    if (!project || report.findings.length === 0) return report;
    const relative = report.path.slice(project.directory.length).replace(/^\//, '');
    if (
      project.exclude.length > 0 &&
      ignore()
        .add([...project.exclude])
        .ignores(relative)
    )
      return { ...report, findings: [], unknown: 0 };
    const baseline = this.#baselineOf(project);
    if (!baseline) return report;
    const lines = (path: string) => {
      const read = this.#fs.read(path);
      return new LineIndex(read.ok ? read.text : '');
    };
    return { ...report, findings: [...baseline.filter(report.findings, { lines })] };
  }

  #baselineOf(project: FoundProject): Baseline | undefined {
    if (project.baseline === undefined) return undefined;
    const path = resolvePath(project.directory, project.baseline);
    const read = this.#fs.read(path);
    if (!read.ok) return undefined;
    const known = this.#baselines.get(path);
    if (known?.text === read.text) return known.baseline;
    const baseline = readBaseline(path, read.text, (it) => this.#fs.isFile(it));
    this.#baselines.set(path, { text: read.text, baseline });
    return baseline;
  }

  #placeAbove(file: string): string | undefined {
    for (const directory of ancestors(file))
      if (this.#fs.isFile(resolvePath(directory, projectFileName))) return directory;
    return undefined;
  }
}

/**
 * Options with what a project's file says below them: what a user set in the editor takes precedence. `usable` tells
 * whether a kernel is one that can be checked against.
 */
export function withProject(
  options: Options,
  project: FoundProject | undefined,
  defaultLimit: number,
  usable: (kernel: string) => boolean,
): Options {
  if (!project) return options;
  const named = project.kernel;
  const kernel =
    named === undefined || /^v?\d+\.\d+(?:\.\d+)?$/.test(named)
      ? named
      : resolvePath(dirname(project.path), named);
  return {
    ...options,
    ...(options.kernel === undefined && kernel !== undefined && usable(kernel) && { kernel }),
    ...(options.stackLimit === defaultLimit &&
      project.stackLimit !== undefined && { stackLimit: project.stackLimit }),
    rules: { ...project.rules, ...options.rules },
  };
}

/** What is wrong in a project's file, as the editor shows it there. */
export function projectDiagnostics(project: FoundProject, kernelProblem: string | undefined): Diagnostic[] {
  const document = TextDocument.create('', 'toml', 0, project.text);
  const problems = [...project.problems];
  if (kernelProblem !== undefined) problems.push(kernelKeyProblem(project.text, kernelProblem));
  return problems.map(({ span, message, help }) => ({
    range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
    severity: 2,
    source: 'kalloc-lint',
    code: 'project-file',
    message: help === undefined ? message : `${message}\n${help}`,
  }));
}
