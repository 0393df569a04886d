/**
 * Reads what a make file says as text: assignments, rules and includes. Nothing is run and no function of make is
 * evaluated; what needs that stays unknown.
 */

export interface Assignment {
  readonly name: string;
  /** `=`, `:=`, `?=`, `+=`. */
  readonly op: string;
  readonly value: string;
}

export interface MakeRule {
  /** The targets as written: `$(obj)/kernel.o`. */
  readonly target: string;
  readonly prerequisites: string;
  /** The recipe's lines, joined by newlines; empty where there is none. */
  readonly recipe: string;
}

/** A variable that holds for one target alone: `target: private name = value`. */
export interface TargetVariable extends Assignment {
  readonly target: string;
}

export interface Makefile {
  readonly assignments: readonly Assignment[];
  /** `target: private name = value`. */
  readonly targetVariables: readonly TargetVariable[];
  readonly rules: readonly MakeRule[];
  readonly includes: readonly string[];
  /** For each of `includes`, how many of the assignments stand before it. */
  readonly includedAt: readonly number[];
  /** Every recipe line, in order. */
  readonly recipes: readonly string[];
}

const ASSIGNMENT = /^(?:(?:export|override)\s+)*([\w.@%$(){}/,-]+)\s*(::?=|[?+]?=)\s*(.*)$/;
const TARGET_VARIABLE =
  /^([^=:#\t]+?)\s*:\s*(?:(?:private|export|override)\s+)*([\w.-]+)\s*(::?=|[?+]?=)\s*(.*)$/;
const RULE = /^([^=:#\t][^=:#]*?)\s*::?\s*([^=]*)$/;

/** A line that is longer names no kernel; patterns need not be tried on it. */
const LONGEST_LINE = 8 * 1024;

/** Parses the text of a Makefile or Kbuild file. Any text is accepted; lines that mean nothing are skipped. */
export function parseMakefile(text: string): Makefile {
  const assignments: Assignment[] = [];
  const targetVariables: TargetVariable[] = [];
  const rules: { target: string; prerequisites: string; recipe: string }[] = [];
  const includes: string[] = [];
  const includedAt: number[] = [];
  const recipes: string[] = [];
  let inRule = false;
  for (const line of logicalLines(text)) {
    if (line.length > LONGEST_LINE) continue;
    // A tab starts a recipe only under a rule; elsewhere, as inside `ifdef`, it is indentation.
    if (line.startsWith('\t') && inRule) {
      const recipe = line.trim();
      recipes.push(recipe);
      const rule = rules.at(-1);
      if (rule !== undefined) rule.recipe += (rule.recipe === '' ? '' : '\n') + recipe;
      continue;
    }
    // Patterns try each of several blanks, and as one they mean the same.
    const code = stripComment(line).replace(/\s+/g, ' ').trim();
    if (code === '') continue;
    if (/^(?:ifn?eq|ifn?def|else|endif)\b/.test(code)) continue;
    const include = /^-?s?include\s+(.*)$/.exec(code);
    if (include !== null) {
      for (const path of include[1]!.split(/\s+/)) {
        includes.push(path);
        includedAt.push(assignments.length);
      }
      continue;
    }
    const assignment = ASSIGNMENT.exec(code);
    if (assignment !== null) {
      inRule = false;
      assignments.push({ name: assignment[1]!, op: assignment[2]!, value: assignment[3]!.trim() });
      continue;
    }
    const variable = TARGET_VARIABLE.exec(code);
    if (variable !== null) {
      const [, target, name, op, value] = variable;
      targetVariables.push({ target: target!, name: name!, op: op!, value: value!.trim() });
      continue;
    }
    const rule = RULE.exec(code);
    inRule = rule !== null;
    if (rule !== null) rules.push({ target: rule[1]!, prerequisites: rule[2]!, recipe: '' });
  }
  return { assignments, targetVariables, rules, includes, includedAt, recipes };
}

/** The lines of a make file with continuations (`\` at the end) joined by one space. */
function* logicalLines(text: string): Generator<string> {
  let pending = '';
  for (const raw of text.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.endsWith('\\')) {
      const part = line.slice(0, -1);
      pending += (pending === '' ? part.trimEnd() : part.trim()) + ' ';
      continue;
    }
    yield pending === '' ? line : pending + line.trim();
    pending = '';
  }
  if (pending !== '') yield pending;
}

/** A `#` starts a comment unless a backslash stands before it. */
function stripComment(line: string): string {
  const at = line.search(/(?<!\\)#/);
  return at < 0 ? line : line.slice(0, at);
}

/**
 * A make file together with those that it includes and that `read` has: their assignments stand where they are included,
 * except that a `?=` leaves alone what another file has set. They have no rules and no recipes here.
 * `read` is given the path as it would be expanded in `directory`.
 */
export function withIncluded(
  file: Makefile,
  directory: string,
  read: (path: string) => { readonly text: string; readonly directory: string } | undefined,
  depth = 0,
): Makefile {
  if (file.includes.length === 0 || depth > DEEPEST_INCLUDE) return file;
  let assignments: readonly Assignment[] = file.assignments;
  for (const [idx, include] of file.includes.entries()) {
    const path = expandPlain(include, { ...file, assignments }, directory);
    const found = path === undefined ? undefined : read(path);
    if (found === undefined) continue;
    // Its own directory is another, relative paths are still those of the file that make was called for.
    const parsed = parseMakefile(found.text.replace(OWN_PLACE, `${found.directory}/`));
    const inner = withIncluded(parsed, directory, read, depth + 1).assignments;
    const next = file.assignments.slice(file.includedAt[idx]).find((it) => assignments.includes(it));
    const at = next ? assignments.indexOf(next) : assignments.length;
    const before = assignments.slice(0, at);
    const taken = inner.filter((it) => it.op !== '?=' || !before.some((own) => own.name === it.name));
    const after = assignments
      .slice(at)
      .filter((it) => it.op !== '?=' || !taken.some((set) => set.name === it.name));
    assignments = [...before, ...taken, ...after];
  }
  return { ...file, assignments };
}

/** Configurations are included by a file that is included itself, and hardly deeper. */
const DEEPEST_INCLUDE = 3;

/**
 * The value with references to variables replaced, as far as that takes no evaluation: the file's own assignments (the
 * last one wins, and `?=` counts as an assignment), the names of its own directory, plain text, and the `release` of the
 * running kernel, which is known without asking a shell.
 * Undefined where something is left that only make, the shell or the environment knows.
 */
export function expandPlain(
  value: string,
  file: Makefile,
  directory: string,
  release?: string,
): string | undefined {
  return expand(value, { file, directory, expanded: new Map(), ...(release ? { release } : {}) });
}

interface Expansion {
  readonly file: Makefile;
  readonly directory: string;
  /** What `uname -r` would say. */
  readonly release?: string;
  /** What was found for variables; undefined for those that are unknown, or being expanded. */
  readonly expanded: Map<string, string | undefined>;
}

/** The release of the running kernel, as make, the shell in a recipe, and old shells ask for it. */
const UNAME =
  /\$\(shell (?:\/(?:usr\/)?bin\/)?uname (?:-r|--kernel-release)\)|\${1,2}\(uname -r\)|`uname -r`/g;

/** The directory of the make file itself, with or without a function around it. */
const OWN_PLACE = /\$[({]dir\s+\$[({](?:abspath\s+\$[({])?lastword\s+\$[({]MAKEFILE_LIST[)}]+/g;

/**
 * `$(or $(A),path)` and `$(if $(A),$(A),path)`: the path unless the file assigns the variable, for the environment is as
 * little known here as it is for `A ?= path`.
 */
const UNLESS_SET =
  /\$[({]or \$[({](\w+[)}] ?, ?[^(){}$,\s]+) ?[)}]|\$[({]if \$[({](\w+[)}] ?, ?\$[({]\w+[)}] ?, ?[^(){}$,\s]+) ?[)}]/g;

/** No path is longer (`PATH_MAX`, include/uapi/linux/limits.h). */
const LONGEST = 4096;

function expand(value: string, at: Expansion): string | undefined {
  if (value.length > LONGEST) return undefined;
  const { file, directory, release } = at;
  const own = value
    .replace(UNAME, (call) => release ?? call)
    .replace(/\$\(shell\s+pwd(?:\s+-[PL])?\s*\)|`pwd`/g, directory)
    .replace(OWN_PLACE, `${directory}/`)
    .replace(UNLESS_SET, (_, either?: string, condition?: string) => {
      const parts = (either ?? condition)!.split(',');
      const name = /^\w+/.exec(parts[0]!)![0];
      return file.assignments.some((it) => it.name === name) ? `$(${name})` : parts.at(-1)!.trim();
    });
  let unknown = false;
  const expanded = own.replace(/\$[({]([^(){}\s]+)[)}]/g, (_, name: string) => {
    if (OWN_DIRECTORY.has(name)) return directory;
    if (!at.expanded.has(name)) {
      at.expanded.set(name, undefined);
      const assignment = file.assignments.findLast((it) => it.name === name && it.op !== '+=');
      if (assignment !== undefined) at.expanded.set(name, expand(assignment.value, at));
    }
    const inner = at.expanded.get(name);
    if (inner === undefined) unknown = true;
    return inner ?? '';
  });
  const plain = withoutFunctions(expanded);
  return unknown || plain.length > LONGEST || /[$`*?]/.test(plain) ? undefined : plain.trim();
}

/** Takes away the functions of make that leave a path what it is, the innermost first; of several paths none is one. */
function withoutFunctions(value: string): string {
  const inner = /\$[({](?:abspath|realpath|wildcard|strip|firstword|lastword)\s+([^(){}$\s]+)\s*[)}]/;
  let out = value;
  for (let n = 0; n < NESTED && inner.test(out); n++) out = out.replace(inner, (_, path: string) => path);
  return out;
}

/** Nobody nests such functions deeper. */
const NESTED = 4;

const OWN_DIRECTORY = new Set(['CURDIR', 'PWD', 'src', 'M', 'KBUILD_EXTMOD']);
