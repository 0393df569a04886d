import type { KernelInfo } from '../analysis.ts';
import { linux } from '../kernel-info.ts';
import type { Sources } from './reporters/report.ts';
import { kernelName, plural } from './reporters/text.ts';
import type { Checked, Terminal } from './session.ts';
import { visible } from './width.ts';

/** Says on standard error what could not be read and, unless `quiet`, what was not looked at; true where something could not be read. */
export function tellProblems(
  problems: readonly string[],
  results: readonly Checked[],
  named: ReadonlySet<string>,
  sources: Sources,
  terminal: Terminal,
  quiet = false,
): boolean {
  const say = (text: string) => terminal.stderr.write(`kalloc-lint: ${visible(text)}\n`);
  let failed = problems.length > 0;
  for (const problem of problems) say(problem);
  const notes = new Map<string, Set<string>>();
  for (const result of results) {
    if (result.kind === 'unreadable') {
      failed = true;
      say(`${sources.display(result.path)}: ${result.problem}`);
    } else if (result.kind === 'skipped') {
      if (named.has(result.path) && !quiet)
        say(`note: ${sources.display(result.path)}: skipped: not kernel code (${result.reason})`);
    } else {
      for (const { message, path } of result.report.notes) {
        const paths = notes.get(message) ?? new Set();
        if (path !== undefined) paths.add(sources.display(path));
        notes.set(message, paths);
      }
    }
  }
  if (quiet) return failed;
  // What holds for many files, such as a kernel that was not found, is said once.
  for (const [message, [first, ...others]] of notes) {
    const more = others.length === 0 ? '' : ` and ${plural(others.length, 'more file')}`;
    say(first === undefined ? `note: ${message}` : `note: ${first}${more}: ${message}`);
  }
  if (results.length === 0 && !failed) say('note: no Rust files found');
  return failed;
}

/** The kernels that files were checked against, with how many; the one of the first file comes first. */
export function kernelsOf(
  results: readonly Checked[],
): readonly { readonly kernel: KernelInfo; readonly files: readonly string[] }[] {
  const kernels = new Map<string, { kernel: KernelInfo; files: string[] }>();
  for (const result of results) {
    const info = result.kind === 'report' ? result.kernel : undefined;
    if (!info) continue;
    const key = `${info.version}\0${info.asked ?? ''}\0${info.source}\0${info.root ?? ''}`;
    const known = kernels.get(key);
    const { path } = result.kind === 'report' ? result.report : result;
    if (known) known.files.push(path);
    else kernels.set(key, { kernel: info, files: [path] });
  }
  return [...kernels.values()];
}

/** Says which kernels were used: all of them with `verbose`, else those that the report does not name. */
export function tellKernels(results: readonly Checked[], terminal: Terminal, verbose: boolean): void {
  const [first, ...others] = kernelsOf(results);
  if (verbose && first) {
    for (const { kernel, files } of [first, ...others])
      terminal.stderr.write(
        `kalloc-lint: ${plural(files.length, 'file')} checked against ${kernelName(kernel)}\n`,
      );
  } else if (others.length > 0) {
    const names = others.map(({ kernel }) => linux(kernel)).join(', ');
    terminal.stderr.write(`kalloc-lint: note: other files were checked against ${names}\n`);
  }
}
