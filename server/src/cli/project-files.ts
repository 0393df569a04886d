import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ignore from 'ignore';
import type { Finding, Options } from '../analysis.ts';
import { foldSeparators } from '../node/file-system.ts';
import {
  kernelKeyProblem,
  type ProjectFile,
  type ProjectProblem,
  projectFileName,
  readProjectFile,
} from '../project/project-file.ts';
import { push } from '../text/multimap.ts';
import { readKernel, UsageError } from './settings.ts';

/** A project's file where it was found. */
export interface Project extends ProjectFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** Files that are looked at with the same options. */
export interface Group {
  readonly project: Project | undefined;
  readonly files: readonly string[];
}

/** The rule that findings in a project's file are reported under. */
export const projectRule = 'project-file';

/** Finds the project's file of each file: the nearest one, from its folder upwards. Reads each folder once. */
export class Projects {
  readonly #rules: readonly string[] | undefined;
  readonly #byFolder = new Map<string, Project | undefined>();

  /** `rules` are the ids that exist; undefined: no project's file is read. */
  constructor(rules: readonly string[] | undefined) {
    this.#rules = rules;
  }

  of(file: string): Project | undefined {
    if (!this.#rules) return undefined;
    return this.#above(dirname(file));
  }

  /** The files by their projects, in the order of the first file of each; excluded ones are counted and left out, but those of `named`. */
  group(
    files: readonly string[],
    named: ReadonlySet<string>,
  ): { readonly groups: readonly Group[]; readonly excluded: readonly string[] } {
    const groups = new Map<Project | undefined, string[]>();
    const excluded: string[] = [];
    const matchers = new Map<Project, (path: string) => boolean>();
    for (const file of files) {
      const project = this.of(file);
      if (project && !named.has(file)) {
        let matches = matchers.get(project);
        if (!matches) matchers.set(project, (matches = excluder(project)));
        if (matches(file)) {
          excluded.push(file);
          continue;
        }
      }
      push(groups, project, file);
    }
    return { groups: [...groups].map(([project, list]) => ({ project, files: list })), excluded };
  }

  #above(folder: string): Project | undefined {
    if (this.#byFolder.has(folder)) return this.#byFolder.get(folder);
    const parent = dirname(folder);
    const found = this.#read(folder) ?? (parent === folder ? undefined : this.#above(parent));
    this.#byFolder.set(folder, found);
    return found;
  }

  #read(folder: string): Project | undefined {
    const path = foldSeparators(resolve(folder, projectFileName));
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
    return { path, text, ...readProjectFile(text, this.#rules ?? []) };
  }
}

/**
 * The options of a group: what the command line says takes precedence over the project's file, and that over the levels
 * `beneath`.
 */
export function optionsOf(
  given: Options,
  project: Project | undefined,
  profiles: readonly string[],
  beneath: Options['rules'] = {},
): { readonly options: Options; readonly problems: readonly ProjectProblem[] } {
  if (!project) return { options: { ...given, rules: { ...beneath, ...given.rules } }, problems: [] };
  const problems: ProjectProblem[] = [];
  let { kernel } = given;
  if (kernel === undefined && project.kernel !== undefined) {
    try {
      kernel = readKernel(project.kernel, profiles, dirname(project.path));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push(kernelKeyProblem(project.text, error.message.replace(/^--kernel: /, '')));
    }
  }
  return {
    options: {
      ...given,
      ...(kernel !== undefined && { kernel }),
      ...(project.stackLimit !== undefined && { stackLimit: project.stackLimit }),
      rules: { ...beneath, ...project.rules, ...given.rules },
    },
    problems,
  };
}

/** What is wrong in a project's file, as findings in it. */
export function projectFindings(project: Project, more: readonly ProjectProblem[]): readonly Finding[] {
  return [...project.problems, ...more].map(({ span, message, help }) => ({
    rule: projectRule,
    severity: 'warning',
    verdict: 'proved',
    path: project.path,
    span,
    message,
    ...(help !== undefined && { help }),
    trace: [],
    tags: [],
    fixes: [],
  }));
}

function excluder(project: Project): (path: string) => boolean {
  const patterns = ignore().add([...project.exclude]);
  const prefix = `${dirname(project.path)}/`.replace('//', '/');
  return (path) => path.startsWith(prefix) && patterns.ignores(path.slice(prefix.length));
}
