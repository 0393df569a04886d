import type { Emulation, EmulationPlace, EmulationStep } from '../../../server/src/emulation.ts';
import { drawLegend, drawTimeline } from './draw.ts';
import { escapeHtml, rich, times } from './text.ts';

/** The inside of the panel for a run: choices, timeline, what the chosen step says, all steps as a list. Pure. */
export function renderTrace(emulation: Emulation): string {
  const { labels, time } = drawTimeline(emulation);
  const first = firstStep(emulation.steps);
  return [
    header(emulation),
    choices(emulation),
    `<div class="picture">${labels}<div class="scroll">${time}</div></div>`,
    `<div class="legend">${drawLegend()}</div>`,
    `<div id="details" data-first="${first}">${emulation.steps.map((it, i) => details(it, i, i === first)).join('')}</div>`,
    list(emulation.steps),
  ].join('\n');
}

/** Where there is no run to show. */
export function renderNothing(reason: string): string {
  return `<p class="nothing">${rich(reason)}</p>`;
}

/** The step that is chosen at first: the first complaint, else the beginning. */
export function firstStep(steps: readonly EmulationStep[]): number {
  return Math.max(
    0,
    steps.findIndex((it) => it.violation),
  );
}

function header({ function: name, place, kernel, config, paths, morePaths, pathNumber }: Emulation): string {
  const verdict = paths[pathNumber - 1]?.violations ?? 0;
  const total = `${paths.length}${morePaths ? ' or more' : ''}`;
  const options = paths.map(({ violations }, i) => {
    const words = violations === 0 ? 'no complaint' : `complains ${times(violations)}`;
    return `<option value="${i + 1}"${i + 1 === pathNumber ? ' selected' : ''}>${i + 1} of ${total}: ${words}</option>`;
  });
  const check = (id: string, label: string, on: boolean): string =>
    `<label><input type="checkbox" id="${id}"${on ? ' checked' : ''}> ${label}</label>`;
  return `<header>
<h1><button class="link" ${goTo(place)}>${escapeHtml(name)}</button> <small>Linux ${escapeHtml(kernel.version)}</small></h1>
<form id="setup"><label>Path <select id="path">${options.join('')}</select></label>
${check('lowMemory', 'memory is short', config.lowMemory)}
${check('preemptRt', 'PREEMPT_RT', config.preemptRt)}</form>
<p class="verdict ${verdict > 0 ? 'violation' : 'fine'}" role="status">${verdict > 0 ? `The kernel complains ${times(verdict)} on this path.` : 'The kernel does not complain on this path.'}</p>
</header>`;
}

function choices({ paths, pathNumber }: Emulation): string {
  const path = paths[pathNumber - 1];
  if (!path || path.choices.length === 0) return '';
  const items = path.choices.map(
    (it) => `<li><button class="link" ${goTo(it)}>line ${it.line}</button> ${rich(it.text)}</li>`,
  );
  const end = { return: '', stop: '<li>It does not come back.</li>', cut: '<li>A loop goes on.</li>' }[
    path.end
  ];
  return `<details class="choices"><summary>What this path takes for granted (${path.choices.length})</summary><ol>${items.join('')}${end}</ol></details>`;
}

function goTo({ path, span }: EmulationPlace): string {
  return `type="button" data-path="${escapeHtml(path)}" data-start="${span.start}" data-end="${span.end}"`;
}

function details(step: EmulationStep, i: number, shown: boolean): string {
  const { context, violation } = step;
  const held = context.held.map((it) => {
    const name = it.name === 'RCU' ? it.label : `${it.label} <code>${escapeHtml(it.name)}</code>`;
    return `${name}, <button class="link" ${goTo(it)}>line ${it.line}</button>`;
  });
  const rows = [
    [
      'preempt_count',
      `${escapeHtml(context.preemptCount)} <small>${escapeHtml(context.preemptFields)}</small>`,
    ],
    ['interrupts', context.irqsDisabled ? 'off' : 'on'],
    ['RCU depth', String(context.rcuDepth)],
    ['runs in', levels[context.level]],
    ['held', held.length === 0 ? 'nothing' : held.join('<br>')],
    ...allocationRows(step),
  ];
  const table = rows.map(([name, value]) => `<tr><th scope="row">${name}</th><td>${value}</td></tr>`);
  const unsure = violation && !violation.certain ? ' <small>if what is not known is so</small>' : '';
  const lines = [...(violation?.report ?? []), ...step.messages];
  const report =
    lines.length === 0
      ? ''
      : `<div class="report"><h3>The kernel says${unsure}</h3><pre>${escapeHtml(lines.join('\n'))}</pre></div>`;
  const via =
    step.within.length === 0 ? '' : `<p>inside ${rich(step.within.map((it) => `\`${it}\``).join(', '))}</p>`;
  return `<section data-step="${i}"${shown ? '' : ' hidden'}>
<h2><button class="link" ${goTo(step)}>line ${step.line}</button> <code>${escapeHtml(step.code)}</code></h2>
${step.text === '' ? '' : `<p>${rich(step.text)}</p>`}${via}
<div class="facts">${report}<table>${table.join('')}</table></div></section>`;
}

const levels = { task: 'a task', softirq: 'a softirq', hardirq: 'a hard interrupt', nmi: 'an NMI' } as const;

function allocationRows({ allocation }: EmulationStep): string[][] {
  if (!allocation) return [];
  const { allocator, requested, got, flags } = allocation;
  const asked = requested === undefined ? 'a size that is not known' : `${requested} bytes`;
  const usable = got?.usable === undefined ? '' : `, ${got.usable} bytes`;
  const came = got ? `${got.cache ?? got.class ?? 'granted'}${usable}` : 'NULL';
  return [
    ['allocator', escapeHtml(allocator)],
    ['asked for', escapeHtml(asked)],
    ['flags', flags === undefined ? 'the caller’s' : `<code>${escapeHtml(flags)}</code>`],
    ['got', escapeHtml(came)],
  ];
}

/** All steps as lines of text, for reading from top to bottom and for readers of screens. */
function list(steps: readonly EmulationStep[]): string {
  const items = steps.map((step, i) => {
    const { context } = step;
    const kind = `${step.violation ? 'violation ' : ''}${context.mayNotSleep ? 'atomic' : ''}`.trim();
    const words = step.kind === 'line' ? `<code>${escapeHtml(step.code)}</code>` : rich(step.text);
    return `<tr class="${kind}" data-step="${i}"><td class="number">${step.line}</td><td class="count">${escapeHtml(context.preemptCount)}</td><td class="depth${Math.min(step.depth, 6)}">${words}</td></tr>`;
  });
  return `<details class="list"><summary>Step by step</summary><table><thead><tr><th>line</th><th>preempt_count</th><th></th></tr></thead><tbody>${items.join('')}</tbody></table></details>`;
}
