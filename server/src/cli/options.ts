import type { ParseArgsConfig } from 'node:util';

/** One option of a subcommand: how it is parsed and what `--help` says of it. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** What stands behind the name in `--help`: `FILE`. */
  readonly value?: string;
  readonly help: string;
}

export interface CommandSpec {
  readonly name: string;
  /** The words behind the options, for `--help`. */
  readonly operands: string;
  readonly minOperands: number;
  readonly maxOperands: number;
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** More of `--help`, one paragraph a string. */
  readonly notes: readonly string[];
}

const kernel: OptionSpec = {
  type: 'string',
  value: 'TREE|VERSION',
  help: 'The kernel to check against: the path of a kernel tree or the version of a bundled profile. Default: the tree around the file, the tree named in its Makefile, or else the newest profile.',
};

const kernels: OptionSpec = {
  ...kernel,
  value: 'TREE|VERSION[,…]',
  help: `${kernel.help} Several, separated by commas, are compared: see below.`,
};

const rules: OptionSpec = {
  type: 'string',
  multiple: true,
  value: 'ID[=LEVEL]',
  help: 'With a level (error, warning, hint or off): set the level of a rule. Without one: run only the rules that are named. May be given several times.',
};

const level: OptionSpec = {
  type: 'string',
  value: 'LEVEL',
  help: 'Lowest level that makes the exit status 1: error, warning (the default) or hint.',
};

const paths =
  'PATH is a Rust file or a folder; the default is the current folder. Folders are searched recursively; files that .gitignore excludes, symbolic links and Rust that does not run in the kernel are skipped.';

const status =
  'Exit status: 0 without findings at or above the level, 1 with findings, 2 after a usage error or if a file cannot be read.';

const color: OptionSpec = {
  type: 'string',
  value: 'WHEN',
  help: 'When to color the output: auto (the default: on a terminal), always or never.',
};

const changes =
  'With `--diff`, `--since` or `--staged` the whole program is analysed before and after the change, and only new findings are reported: those in added lines, and those that the change causes elsewhere, which are marked. Without PATH, all files of the tree around the current folder are checked.';

const projectFile =
  'A `.kalloc-lint.toml` in the folder of a file or above it sets the kernel, levels, excluded files, a baseline and the stack limit. Options take precedence over it.';

const stdinFilename: OptionSpec = {
  type: 'string',
  value: 'FILE',
  help: 'The path of the text on standard input, where PATH is `-`.',
};

/** The subcommands in the order of `--help`. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'check',
    operands: '[PATH…]',
    minOperands: 0,
    maxOperands: Infinity,
    summary: 'Report allocations that are wrong for the target kernel.',
    options: {
      kernel: kernels,
      format: {
        type: 'string',
        value: 'FORMAT',
        help: 'text (the default), json, sarif, github, gitlab, checkstyle, junit or gcc.',
      },
      rule: rules,
      level,
      diff: {
        type: 'string',
        value: 'FILE',
        help: 'Apply a diff, a patch or an mbox of a series in memory (`-`: from standard input), and report the findings that it introduces. If the working tree has the change already, the state before it is restored in memory instead.',
      },
      since: {
        type: 'string',
        value: 'REV',
        help: 'Report the findings that the working tree introduces since a revision. Runs git.',
      },
      staged: {
        type: 'boolean',
        help: 'Report the findings that the index introduces, for a pre-commit hook. Runs git.',
      },
      'stdin-filename': stdinFilename,
      baseline: {
        type: 'string',
        value: 'FILE',
        help: 'Hide the findings recorded in FILE by `--write-baseline`. They are recognised by rule, file and text of the line, so they may move.',
      },
      'write-baseline': {
        type: 'string',
        value: 'FILE',
        help: 'Write the current findings to FILE and report none of them.',
      },
      'no-config': { type: 'boolean', help: 'Ignore `.kalloc-lint.toml`.' },
      'show-skipped': {
        type: 'boolean',
        help: 'List the Rust files that were skipped, each with the reason, in text and JSON.',
      },
      statistics: {
        type: 'boolean',
        help: 'Print the number of findings of each rule below the text report.',
      },
      quiet: {
        type: 'boolean',
        help: 'Print no notes, no progress, and no summary if nothing was found.',
      },
      'show-unknown': {
        type: 'boolean',
        help: 'List the calls that could not be resolved and were not checked, each with its place and the reason: in text, or as notes with `--format gcc`. JSON always has them.',
      },
      verbose: {
        type: 'boolean',
        help: 'Print to standard error which kernel each file is checked against, and why.',
      },
      color,
      jobs: {
        type: 'string',
        value: 'N',
        help: 'Number of threads. Default: one for a few files, all cores for many. The output is the same.',
      },
      'no-cache': {
        type: 'boolean',
        help: 'Neither read nor write the cache. By default, results whose files did not change since the last run are reused. The output is the same.',
      },
    },
    notes: [
      paths,
      changes,
      'With several kernels, `--kernel 6.12,7.2,7.3`, the report is a matrix: which place breaks on which kernel, on which the code compiles, and whether a single form of a line fits all of them.',
      projectFile,
      status,
    ],
  },
  {
    name: 'fix',
    operands: '[PATH…]',
    minOperands: 0,
    maxOperands: Infinity,
    summary: 'Apply the fixes, in place or as a patch.',
    options: {
      diff: {
        type: 'boolean',
        help: 'Print a patch for `git apply` instead of changing files.',
      },
      unsafe: { type: 'boolean', help: 'Also apply fixes that may change behaviour.' },
      'stdin-filename': stdinFilename,
      rule: rules,
      kernel: kernels,
      level,
      'no-config': { type: 'boolean', help: 'Ignore `.kalloc-lint.toml`.' },
    },
    notes: [
      paths,
      'Where PATH is `-`, the text on standard input is fixed and written to standard output, in full even if nothing was fixed, so that an editor can filter its buffer: `:%!kalloc-lint fix - --stdin-filename %` in Vim.',
      'With several kernels, a fix is applied only if its result fits all of them; places where no single form does are listed. No `#[cfg]` is written.',
      'A fix is applied completely or not at all, and never if it would cause a syntax error. The findings left after the fixes, or after the patch, decide the exit status.',
      status,
    ],
  },
  {
    name: 'migrate',
    operands: 'PATH…',
    minOperands: 1,
    maxOperands: Number.POSITIVE_INFINITY,
    summary: 'Write a patch series that ports code to another kernel.',
    options: {
      to: { ...kernel, help: 'The kernel to port to: the path of a kernel tree or a version. Required.' },
      from: {
        ...kernel,
        help: 'The kernel that the code builds against now: findings that it also has are listed separately.',
      },
      output: {
        type: 'string',
        value: 'FOLDER',
        help: 'Write one file per patch into FOLDER, which is created, and print their names. By default, the series goes to standard output as an mbox.',
      },
      only: {
        type: 'string',
        value: 'KINDS',
        help: 'The kinds of rewrites, separated by commas: names, flags, containers, in-place.',
      },
      unsafe: {
        type: 'boolean',
        help: 'Also apply fixes that may change behaviour, such as GFP_ATOMIC under a lock.',
      },
      'no-config': { type: 'boolean', help: 'Ignore `.kalloc-lint.toml`.' },
    },
    notes: [
      'Each kind of rewrite is one patch for `git am`, with a message that says why: `kalloc-lint migrate drivers/foo --from 6.6 --to 7.3 | git am`. Files parse after each patch. The files on disk are not changed.',
      'Names, flags and containers are rewritten where one new form takes the place of the old one. Locks and modules are rewritten in place even where a review is needed, because their old forms do not compile. What is left to do by hand is listed on standard error, each place with the reason; this includes names that the target kernel lacks.',
      'Exit status: 0 when nothing is left that keeps the code from compiling, 1 when something is, 2 after a usage error or if a file cannot be read.',
    ],
  },
  {
    name: 'emulate',
    operands: 'FILE[:LINE|::FUNCTION]',
    minOperands: 1,
    maxOperands: 1,
    summary: 'Run a function in the emulator, and show it line by line.',
    options: {
      format: { type: 'string', value: 'FORMAT', help: 'text (the default) or json.' },
      config: {
        type: 'string',
        value: 'WORDS',
        help: 'preempt_rt: spinlocks sleep. low_memory: allocations that must not sleep fail. Separate several with commas.',
      },
      path: {
        type: 'string',
        value: 'N',
        help: 'Show path N. Default: the first with a kernel warning, or else the longest.',
      },
      klint: {
        type: 'boolean',
        help: "Run nothing; print what each function adds to preempt_count and which counts it may be called with, in klint's notation: `#[klint::preempt_count(adjust = 1, expect = 0..)]`.",
      },
      kernel,
      color,
    },
    notes: [
      'Each line of code is shown with the context after it: `preempt_count` as the kernel prints it, interrupts, the nesting of RCU sections, and locks held. Below it: what happens there, and the kernel log of a warning.',
      'LINE is any line of a function. FUNCTION is its name, qualified by its type if the name is ambiguous: `Ring::push`. With FILE alone, every function that allocates or takes a lock is run; with --klint, every function with a body is listed.',
      'Exit status: 0 when no path that is shown has a kernel warning, and always with --klint; 1 when one has, 2 after a usage error or if a file cannot be read.',
    ],
  },
  {
    name: 'api',
    operands: '[NAME…]',
    minOperands: 0,
    maxOperands: Number.POSITIVE_INFINITY,
    summary: 'Print the allocation API of a kernel, or what C functions do.',
    options: {
      kernel,
      c: {
        type: 'boolean',
        help: 'Show what the C functions NAME… do: whether they sleep and which locks they take, with the source lines that prove it.',
      },
      format: { type: 'string', value: 'FORMAT', help: 'text (the default) or json.' },
      color,
    },
    notes: [
      'With --c and a kernel tree, the C sources are read: `kalloc-lint api --c --kernel ../linux msleep clk_prepare`. The first run indexes the names of the tree, which takes some seconds.',
    ],
  },
  {
    name: 'explain',
    operands: '[RULE]',
    minOperands: 0,
    maxOperands: 1,
    summary: 'Print the page of a rule, or the list of all rules.',
    options: { color },
    notes: [],
  },
  {
    name: 'completion',
    operands: 'bash|zsh|fish',
    minOperands: 1,
    maxOperands: 1,
    summary: 'Print the completion script of a shell.',
    options: {},
    notes: ['For bash: `kalloc-lint completion bash > /etc/bash_completion.d/kalloc-lint`.'],
  },
  {
    name: 'man',
    operands: '',
    minOperands: 0,
    maxOperands: 0,
    summary: 'Print the manual page.',
    options: {},
    notes: ['`kalloc-lint man | man -l -` shows it.'],
  },
  {
    name: 'lsp',
    operands: '',
    minOperands: 0,
    maxOperands: 0,
    summary: 'Run the language server.',
    options: { stdio: { type: 'boolean', help: 'Communicate over standard input and output; required.' } },
    notes: [],
  },
];

/** The options of a command as `node:util` wants them, with `--help` and `--version`. */
export function parseConfig(command: CommandSpec): NonNullable<ParseArgsConfig['options']> {
  const own = Object.entries(command.options).map(([name, { type, multiple }]) => [
    name,
    { type, multiple: multiple ?? false },
  ]);
  return {
    ...Object.fromEntries(own),
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'V' },
  };
}
