import type { Emulation, EmulationContext, EmulationStep } from '../../analysis.ts';
import { displayWidth, visible, wrap } from '../width.ts';
import type { Look, Sources } from './report.ts';
import { cut } from './snippet.ts';
import { kernelName, plural } from './text.ts';

/** The widest column of held locks, in cells. */
const MOST_HELD = 24;

/** A line of code with all that happens on it in one go. */
interface Row {
  readonly path: string;
  readonly line: number;
  readonly depth: number;
  readonly steps: readonly EmulationStep[];
}

/** One run for people: the code line by line, the context beside it, what happens below, the kernel's report in red. */
export function emulationText(run: Emulation, sources: Sources, look: Look): string {
  const { paint } = look;
  const rows = rowsOf(run.steps);
  const heads = { preempt: 'preempt', irqs: 'irqs', rcu: 'rcu', held: 'held', line: 'line' };
  const column = (head: string, cell: (row: Row) => string): number =>
    Math.max(head.length, ...rows.map((row) => displayWidth(cell(row))));
  const widths = {
    preempt: column(heads.preempt, (row) => contextOf(row).preemptCount),
    rcu: column(heads.rcu, (row) => String(contextOf(row).rcuDepth)),
    held: Math.min(
      MOST_HELD,
      column(heads.held, (row) => heldText(contextOf(row))),
    ),
    line: column(heads.line, (row) => String(row.line)),
  };
  const left = (preempt: string, irqs: string, rcu: string, held: string, line: string): string =>
    `${preempt.padStart(widths.preempt)}  ${irqs.padEnd(4)}  ${rcu.padStart(widths.rcu)}  ` +
    `${padCells(cut(held, 0, widths.held), widths.held)}  ${line.padStart(widths.line)}`;
  const margin = ' '.repeat(displayWidth(left('', '', '', '', '')));
  const room = Math.max(30, look.columns - margin.length - 3);

  let text = heading(run, sources, look);
  text += `\n${paint.faint(left(heads.preempt, heads.irqs, heads.rcu, heads.held, heads.line))}\n`;
  let path = run.place.path;
  for (const row of rows) {
    if (row.path !== path) {
      path = row.path;
      text += `${margin} ${paint.frame(`--> ${visible(sources.display(path))}`)}\n`;
    }
    const context = contextOf(row);
    const bad = row.steps.some((it) => it.violation);
    const cells = left(
      context.preemptCount,
      context.irqsDisabled ? 'off' : 'on',
      String(context.rcuDepth),
      heldText(context),
      String(row.line),
    );
    const tint = bad ? paint.error : context.mayNotSleep ? paint.warning : paint.faint;
    const code = visible(sources.lines(row.path).lineText(row.line - 1)).trimEnd();
    text += `${tint(cells)} ${paint.frame('|')} ${cut(code, 0, room)}\n`;
    const indent = ' '.repeat(code.length - code.trimStart().length);
    for (const step of row.steps) text += happening(step, margin, indent, room, look);
  }
  return text;
}

function rowsOf(steps: readonly EmulationStep[]): readonly Row[] {
  const rows: (Row & { steps: EmulationStep[] })[] = [];
  for (const step of steps) {
    const last = rows.at(-1);
    const same = last?.line === step.line && last.path === step.path && last.depth === step.depth;
    // The next turn of a loop on one line begins a row of its own.
    if (same && !(step.kind === 'line' && last.steps.some((it) => it.kind === 'line'))) last.steps.push(step);
    else rows.push({ path: step.path, line: step.line, depth: step.depth, steps: [step] });
  }
  return rows;
}

/**
 * The context that a row shows: the one in which the kernel complains, else the one that the line leaves. What ends
 * behind something else on the line, as where `?` returns, is not counted in.
 */
function contextOf({ steps }: Row): EmulationContext {
  const ends = (it: EmulationStep) => it.kind === 'release' || it.kind === 'free';
  const does = (it: EmulationStep) => !ends(it) && it.kind !== 'line';
  const shown = steps.some(does) ? steps.findLast((it) => !ends(it)) : steps.at(-1);
  return (steps.find((it) => it.violation) ?? shown!).context;
}

function heldText({ held, level }: EmulationContext): string {
  const names = held.map((it) => visible(it.name));
  if (level !== 'task' && names.length === 0) names.push(level);
  return names.length === 0 ? '-' : names.join(', ');
}

function padCells(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

function heading(run: Emulation, sources: Sources, { paint, columns }: Look): string {
  const { place, paths, pathNumber, config } = run;
  const setup = [config.preemptRt ? 'PREEMPT_RT' : '', config.lowMemory ? 'low memory' : ''];
  const where = `${visible(sources.display(place.path))}:${place.line}`;
  const against = [kernelName(run.kernel), ...setup.filter(Boolean)].join(', ');
  const lines = [paint.strong(visible(run.function)) + paint.faint(`  ${where}, ${against}`)];
  const path = paths[pathNumber - 1]!;
  const total = `${paths.length}${run.morePaths ? ' or more' : ''}`;
  const which = paths.length === 1 && !run.morePaths ? 'the only path' : `path ${pathNumber} of ${total}`;
  const verdict =
    path.violations === 0 ? 'no kernel warning' : paint.error(plural(path.violations, 'kernel warning'));
  lines.push(`${which}: ${verdict}${path.end === 'return' ? '' : endings[path.end]}`);
  for (const { line, text } of path.choices) {
    const [first, ...rest] = wrap(`line ${line}: ${visible(text)}`, columns - 4);
    lines.push(paint.faint(`  ? ${first}`), ...rest.map((it) => paint.faint(`      ${it}`)));
  }
  const others = paths.filter((it, i) => i !== pathNumber - 1 && it.violations > 0).length;
  if (paths.length > 1) {
    const bad =
      others === 0
        ? 'none of the others has a warning'
        : `${plural(others, 'other path')} ${others === 1 ? 'has' : 'have'} warnings too`;
    lines.push(paint.faint(`\`--path N\` shows another; ${bad}`));
  }
  return `${lines.join('\n')}\n`;
}

const endings = { cut: '; the loop continues', stop: '; does not return' } as const;

const SIGNS: Readonly<Record<EmulationStep['kind'], string>> = {
  enter: '>',
  leave: '<',
  line: '',
  choice: '?',
  acquire: '+',
  release: '-',
  allocate: '*',
  free: '*',
  call: '*',
};

/** What a step does, below its line; the kernel's report where it complains. */
function happening(step: EmulationStep, margin: string, indent: string, room: number, look: Look): string {
  const { paint } = look;
  // The line itself says where a function begins and ends; only what it begins in is news.
  if (step.kind === 'line' || step.kind === 'leave') return '';
  if (step.kind === 'enter' && step.context.held.length === 0 && step.context.level === 'task') return '';
  if (step.kind === 'enter' && step.depth > 0) return '';
  const start = `${margin} ${paint.frame('|')} ${indent}`;
  const width = Math.max(24, room - indent.length - 2);
  const tint = step.violation ? paint.error : step.kind === 'choice' ? paint.faint : paint.hint;
  const via = step.within.length > 0 ? ` (in ${step.within.map((it) => `\`${it}\``).join(' › ')})` : '';
  const [first, ...rest] = wrap(visible(step.text + via), width);
  let text = `${start}${tint(`${SIGNS[step.kind]} ${first}`)}\n`;
  for (const line of rest) text += `${start}${tint(`  ${line}`)}\n`;
  const said = step.violation?.report ?? [];
  for (const line of [...said, ...step.messages]) text += `${start}  ${paint.error(visible(line))}\n`;
  if (step.violation && !step.violation.certain) text += `${start}  ${paint.faint('(worst case assumed)')}\n`;
  return text;
}
