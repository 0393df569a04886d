/**
 * Prints the README as it goes into the package, for which VS Code's Extensions view has to draw each picture without
 * a network: `node scripts/run.mjs package-readme`. Needs `dist/`. The figures are what the tool says of the samples.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { escapeHtml, framed, terminalFigure, withFigures, wrapped } from './lib/readme-figures.ts';
import { loadTool } from './lib/tool.ts';

const samples = join('test', 'e2e', 'workspace');
/** What that view has room for beside its list of facts. */
const columns = 76;

function printed(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'dist', 'cli.js'), ...args, '--kernel', '7.3'],
    { cwd: samples, encoding: 'utf8', env: { ...process.env, COLUMNS: String(columns), FORCE_COLOR: '1' } },
  );
  if (status === 2 || status === null) throw new Error(stderr);
  return stdout;
}

const path = join(process.cwd(), samples, 'mailbox/mailbox.rs');
const text = readFileSync(path, 'utf8');
const tool = await loadTool(process.cwd());
const analysis = tool.analysis(nodeFileSystem(), { rules: {}, stackLimit: 1024, kernel: '7.3' });
analysis.open(path, text);
analysis.report(path);

/** A line of code, and below it a box, as an editor shows it. */
function box(line: string, lines: readonly string[]): string {
  return `<pre>${escapeHtml(`${line.trim()}\n${framed(lines, 4)}`)}</pre>`;
}

function hoverOnLock(): string {
  const offset = text.indexOf('lock();');
  const start = text.lastIndexOf('\n', offset) + 1;
  const { markdown } = analysis.hover(path, offset)!;
  return box(text.slice(start, text.indexOf('\n', offset)), wrapped(markdown, columns - 8));
}

function completion(): string {
  const before = '        queue.letters.push(letter, ';
  const at = text.indexOf('        queue.letters.push_within');
  analysis.change(path, [{ start: at, end: at, newText: `${before});\n` }]);
  const flags = analysis.about(path)!.flagCompletions(at + before.length);
  const width = Math.max(...flags.map((it) => it.name.length));
  const rows = flags
    .slice(0, 4)
    .map((it) => `${it.name.padEnd(width)}  ${it.forbidden ? '⚠ would sleep' : it.detail}`);
  return box(before, rows);
}

const [finding = ''] = printed('check', '--no-cache', 'ledger').split('\n\n');
const figures = new Map([
  ['hover-problem', terminalFigure(finding)],
  ['trace', terminalFigure(printed('emulate', 'mailbox/mailbox.rs::post'))],
  ['hover-lock', hoverOnLock()],
  ['completion', completion()],
]);
analysis.dispose();
process.stdout.write(withFigures(readFileSync('README.md', 'utf8'), figures));
