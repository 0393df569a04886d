import type {
  Emulation,
  EmulationChoice,
  EmulationPath,
  EmulationPlace,
  EmulationStep,
} from '../../../server/src/emulation.ts';
import { drawLegend, drawTimeline } from './draw.ts';
import { escapeHtml, rich, warnings } from './text.ts';

/**
 * The inside of the panel for a run: choices, timeline, what the chosen step says, all steps as a list. Pure. `decided`:
 * the user has chosen branches.
 */
export function renderTrace(emulation: Emulation, decided = false): string {
  const { labels, time } = drawTimeline(emulation);
  const first = firstStep(emulation.steps);
  return [
    header(emulation),
    choices(emulation, decided),
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
  const names = pathNames(paths);
  const options = paths.map(
    (_, i) =>
      `<option value="${i + 1}"${i + 1 === pathNumber ? ' selected' : ''}>${escapeHtml(`${i + 1} of ${total}: ${names[i]}`)}</option>`,
  );
  const check = (id: string, label: string, on: boolean): string =>
    `<label><input type="checkbox" id="${id}"${on ? ' checked' : ''}> ${label}</label>`;
  return `<header>
<h1><button class="link" ${goTo(place)}>${escapeHtml(name)}</button> <small>Linux ${escapeHtml(kernel.asked ?? kernel.version)}</small></h1>
<form id="setup"><label>Path <select id="path">${options.join('')}</select></label>
${check('lowMemory', 'Low memory', config.lowMemory)}
${check('preemptRt', 'PREEMPT_RT', config.preemptRt)}</form>
<p class="verdict ${verdict > 0 ? 'violation' : 'fine'}" role="status"><span class="sign" aria-hidden="true">${verdict > 0 ? '⚠' : '✓'}</span> ${capital(warnings(verdict))} on this path</p>
</header>`;
}

function choices({ paths, pathNumber }: Emulation, decided: boolean): string {
  const path = paths[pathNumber - 1];
  if (!path || path.choices.length === 0) return '';
  const items = path.choices.map(
    (it) =>
      `<li><button class="link" ${goTo(it)}>line ${it.line}</button> ${rich(it.text)}${others(it)}</li>`,
  );
  const end = {
    return: '',
    stop: '<li>does not return</li>',
    cut: '<li>the loop continues</li>',
  }[path.end];
  return `<details class="choices"><summary>Assumptions on this path (${path.choices.length})</summary><ol>${items.join('')}${end}</ol>${decided ? '<button type="button" id="reset">Show all paths again</button>' : ''}</details>`;
}

/** Buttons that take another branch instead; so branches are reached that are too many to be listed as paths. */
function others({ path, span, others = [] }: EmulationChoice): string {
  const buttons = others.map(
    (text) =>
      `<button type="button" class="other" data-path="${escapeHtml(path)}" data-start="${span.start}" data-text="${escapeHtml(text)}" aria-label="${escapeHtml(`Take the branch where ${text.replaceAll('`', '')}`)}">${rich(ending(text))}</button>`,
  );
  return buttons.length === 0 ? '' : ` <span class="others">or ${buttons.join(' ')}</span>`;
}

/** What stands behind the excerpt: `is false`. */
function ending(text: string): string {
  return /^`[^`]*` (.+)$/.exec(text)?.[1] ?? text;
}

/**
 * A name for each path, no two alike: what the kernel says on it, and the decisions in which it differs from most
 * others; where that is not enough, as many as make it distinct.
 */
export function pathNames(paths: readonly EmulationPath[]): string[] {
  const counts = new Map<string, number>();
  const texts = paths.map(({ choices }) => [
    ...new Set(choices.map((it) => `${it.text.replaceAll('`', '')} (line ${it.line})`)),
  ]);
  for (const text of texts.flat()) counts.set(text, (counts.get(text) ?? 0) + 1);
  const bases = paths.map(
    ({ violations, end }) => warnings(violations) + (end === 'cut' ? ', loop continues' : ''),
  );
  const taken = new Set<string>();
  return paths.map((_, i) => {
    const base = bases[i]!;
    const alone = bases.indexOf(base) === bases.lastIndexOf(base);
    // The rarest decisions tell most.
    const telling = texts[i]!.filter((it) => counts.get(it)! < paths.length).sort(
      (a, b) => counts.get(a)! - counts.get(b)!,
    );
    let name = base;
    for (let n = alone ? 0 : Math.min(1, telling.length); n <= telling.length; n++) {
      name = [base, ...telling.slice(0, n)].join(', ');
      if (!taken.has(name)) break;
    }
    if (taken.has(name)) name = `${name}, path ${i + 1}`;
    taken.add(name);
    return name;
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
  const unsure =
    violation && !violation.certain ? ' <small>assuming the worst case for unknown values</small>' : '';
  const lines = [...(violation?.report ?? []), ...step.messages];
  const report =
    lines.length === 0
      ? ''
      : `<div class="report"><h3>Kernel log${unsure}</h3><pre>${escapeHtml(lines.join('\n'))}</pre></div>`;
  const via =
    step.within.length === 0 ? '' : `<p>inside ${rich(step.within.map((it) => `\`${it}\``).join(', '))}</p>`;
  return `<section data-step="${i}"${shown ? '' : ' hidden'}>
<h2><button class="link" ${goTo(step)}>line ${step.line}</button> <code>${escapeHtml(step.code)}</code></h2>
${step.text === '' ? '' : `<p>${rich(step.text)}</p>`}${via}
<div class="facts">${report}<table>${table.join('')}</table></div></section>`;
}

const levels = { task: 'task', softirq: 'softirq', hardirq: 'hard interrupt', nmi: 'NMI' } as const;

function allocationRows({ allocation }: EmulationStep): string[][] {
  if (!allocation) return [];
  const { allocator, requested, got, flags } = allocation;
  const asked = requested === undefined ? 'unknown size' : `${requested} bytes`;
  const usable = got?.usable === undefined ? '' : `, ${got.usable} bytes`;
  const came = got ? `${got.cache ?? got.class ?? 'granted'}${usable}` : 'NULL';
  return [
    ['allocator', escapeHtml(allocator)],
    ['requested', escapeHtml(asked)],
    ['flags', flags === undefined ? 'the caller’s' : `<code>${escapeHtml(flags)}</code>`],
    ['allocated', escapeHtml(came)],
  ];
}

/** All steps as lines of text, for reading from top to bottom and for readers of screens. */
function list(steps: readonly EmulationStep[]): string {
  const first = firstStep(steps);
  const items = steps.map((step, i) => {
    const { context } = step;
    const kind = `${step.violation ? 'violation ' : ''}${context.mayNotSleep ? 'atomic' : ''}`.trim();
    const words = step.kind === 'line' ? `<code>${escapeHtml(step.code)}</code>` : rich(step.text);
    // Neither colour alone nor shape alone: a warning is also written.
    const sign = step.violation ? '<span class="flag">⚠ kernel warning</span> ' : '';
    const chosen = i === first;
    return `<tr class="${kind}" data-step="${i}" tabindex="${chosen ? 0 : -1}" aria-selected="${chosen}"><td class="number">${step.line}</td><td class="count">${escapeHtml(context.preemptCount)}</td><td class="depth${Math.min(step.depth, 6)}">${sign}${words}</td></tr>`;
  });
  return `<details class="list"><summary>Step by step</summary><table role="grid" aria-label="Steps, one a row"><thead><tr><th scope="col">line</th><th scope="col">preempt_count</th><th scope="col">what happens</th></tr></thead><tbody>${items.join('')}</tbody></table></details>`;
}
