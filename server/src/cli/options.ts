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
  help: 'The kernel to check against: the path of a kernel tree or the version of a bundled profile. Without it: the tree that a file lies in, the tree that its Makefile names, or else the newest profile.',
};

const kernels: OptionSpec = {
  ...kernel,
  value: 'TREE|VERSION[,…]',
  help: `${kernel.help} Several, with commas between them, are compared: see below.`,
};

const rules: OptionSpec = {
  type: 'string',
  multiple: true,
  value: 'ID[=LEVEL]',
  help: 'With a level: sets the level of a rule, one of error, warning, hint or off. Without one: only the rules that are named so run. May be given several times.',
};

const level: OptionSpec = {
  type: 'string',
  value: 'LEVEL',
  help: 'The exit status is 1 from this level on: error, warning (the default) or hint.',
};

const paths =
  'PATH is a Rust file or a folder, the current one where none is given. A folder is searched as its .gitignore files allow, links are not followed, and Rust that does not run in the kernel is skipped.';

const status =
  'Exit status: 0 when nothing at or above the level was found, 1 when something was, 2 for wrong use or a file that cannot be read.';

const color: OptionSpec = {
  type: 'string',
  value: 'WHEN',
  help: 'auto (the default: on a terminal), always or never.',
};

const changes =
  'With `--diff`, `--since` or `--staged` the whole program is analysed before and after the change, and only what the change brings is reported: findings in the lines that it adds, and findings elsewhere that it causes, which are marked. Without PATH, all files of the tree around the current folder are looked at.';

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
        help: 'Applies a diff, a patch or an mbox of a series in memory, `-` from standard input, and reports what it brings. Where the working tree has it already, the state before is restored in memory instead.',
      },
      since: {
        type: 'string',
        value: 'REV',
        help: 'Reports what the working tree brings since a revision. Runs git.',
      },
      staged: {
        type: 'boolean',
        help: 'Reports what the index brings, as a pre-commit hook wants it. Runs git.',
      },
      'stdin-filename': stdinFilename,
      baseline: {
        type: 'string',
        value: 'FILE',
        help: 'Leaves out the findings that FILE knows, which `--write-baseline` wrote. They are known by rule, file and line text, so they may move.',
      },
      'write-baseline': {
        type: 'string',
        value: 'FILE',
        help: 'Writes the present findings to FILE and reports none of them.',
      },
      'no-config': { type: 'boolean', help: 'Reads no `.kalloc-lint.toml`.' },
      'show-skipped': {
        type: 'boolean',
        help: 'Lists the Rust files that were left out, each with the reason, in text and JSON.',
      },
      statistics: {
        type: 'boolean',
        help: 'Prints the number of findings of each rule below the text report.',
      },
      quiet: {
        type: 'boolean',
        help: 'Prints no summary where nothing was found, no notes and no progress.',
      },
      'show-unknown': {
        type: 'boolean',
        help: 'Lists the calls that could not be resolved and were not checked, each with its place and the reason: in text, as notes with `--format gcc`. JSON always has them.',
      },
      verbose: {
        type: 'boolean',
        help: 'Says on standard error which kernel each file is checked against, and why.',
      },
      color,
      jobs: {
        type: 'string',
        value: 'N',
        help: 'How many threads to use. Without it: one for a few files, all cores for many. The output is the same.',
      },
      'no-cache': {
        type: 'boolean',
        help: 'Neither reads nor writes the cache. Without it, results that depend on no file changed since the last run are reused. The output is the same.',
      },
    },
    notes: [
      paths,
      changes,
      'With several kernels, `--kernel 6.12,7.2,7.3`, the report is a matrix: which place breaks on which kernel, on which the code compiles, and whether one form of a line fits all of them.',
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
        help: 'Writes nothing but a patch for `git apply`, on standard output.',
      },
      unsafe: { type: 'boolean', help: 'Applies fixes too that may change what the code does.' },
      'stdin-filename': stdinFilename,
      rule: rules,
      kernel: kernels,
      level,
      'no-config': { type: 'boolean', help: 'Reads no `.kalloc-lint.toml`.' },
    },
    notes: [
      paths,
      'Where PATH is `-`, the text on standard input is fixed and written to standard output, in full even if nothing was fixed, so that an editor can filter its buffer: `:%!kalloc-lint fix - --stdin-filename %` in Vim.',
      'With several kernels, a fix is applied only where what it writes suits all of them; places where no one form does are listed. No `#[cfg]` is written.',
      'A fix applies whole or not at all, and never where the file would parse worse. What is left, or would be after the patch, decides the exit status.',
      status,
    ],
  },
  {
    name: 'migrate',
    operands: 'PATH…',
    minOperands: 1,
    maxOperands: Number.POSITIVE_INFINITY,
    summary: 'Write the move to another kernel as a patch series.',
    options: {
      to: { ...kernel, help: 'The kernel to move to: the path of a kernel tree or a version. Required.' },
      from: {
        ...kernel,
        help: 'The kernel that the code builds against now: findings that it has too are listed separately.',
      },
      output: {
        type: 'string',
        value: 'FOLDER',
        help: 'Writes one file a patch into FOLDER, which is made, and prints their names. Without it, the series goes to standard output as an mbox.',
      },
      only: {
        type: 'string',
        value: 'KINDS',
        help: 'The kinds of rewrites, with commas between them: names, flags, containers, in-place.',
      },
      unsafe: {
        type: 'boolean',
        help: 'Applies fixes too that may change what the code does, such as GFP_ATOMIC below a lock.',
      },
      'no-config': { type: 'boolean', help: 'Reads no `.kalloc-lint.toml`.' },
    },
    notes: [
      'Each kind of rewrite is one patch for `git am`, with a message that says why: `kalloc-lint migrate drivers/foo --from 6.6 --to 7.3 | git am`. Each patch leaves files that parse. The files on disk stay as they are.',
      'Names, flags and containers are rewritten where one new form takes the place of the old one. Locks and modules are rewritten in place even where a review is needed, for their old forms do not compile. What is left to do by hand is listed on standard error, each place with the reason: names of the kernel that the target lacks among it.',
      'Exit status: 0 when nothing is left that keeps the code from compiling, 1 when something is, 2 for wrong use or a file that cannot be read.',
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
        help: 'preempt_rt: spinlocks sleep. low_memory: requests that may not block fail. Both, with a comma between them.',
      },
      path: {
        type: 'string',
        value: 'N',
        help: 'Shows path N. Default: the first one with a kernel warning, else the longest.',
      },
      klint: {
        type: 'boolean',
        help: "Runs nothing, but prints what each function adds to preempt_count and which counts it may be called with, in klint's notation: `#[klint::preempt_count(adjust = 1, expect = 0..)]`.",
      },
      kernel,
      color,
    },
    notes: [
      'Each line of code stands beside the context that it leaves: `preempt_count` as the kernel prints it, interrupts, the depth of RCU sections, what is held. Below it stands what happens there, and the report of the kernel where it complains.',
      'LINE is any line of a function. FUNCTION is its name, with its type where the name is not enough: `Ring::push`. With FILE alone, each function runs that allocates or takes a lock; with --klint, every function with a body is listed.',
      'Exit status: 0 when no path that is shown has a kernel warning and always with --klint, 1 when one has, 2 for wrong use or a file that cannot be read.',
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
        help: 'Tell what the C functions NAME… do: whether they sleep, which locks they take, with the places in the sources that prove it.',
      },
      format: { type: 'string', value: 'FORMAT', help: 'text (the default) or json.' },
      color,
    },
    notes: [
      'With --c and a kernel tree, the C sources are read: `kalloc-lint api --c --kernel ../linux msleep clk_prepare`. The names of the tree are gathered the first time, which takes some seconds, and kept.',
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
    options: { stdio: { type: 'boolean', help: 'Speaks over standard input and output; required.' } },
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
