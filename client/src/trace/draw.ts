import type { Emulation, EmulationStep } from '../../../server/src/emulation.ts';
import { type Bar, layOut, type Mark, type Picture } from './layout.ts';
import { escapeHtml } from './text.ts';

/** Heights and widths in pixels. */
const AXIS = 24;
const CALL = 20;
const BAND = 24;
const LANE = 18;
const LOCK = 24;
const MEMORY = 56;
const GAP = 10;
const LABELS = 104;

/** The width of a step: as much as a usual panel has, but never so little that a mark has no room. */
function stepWidth(steps: number): number {
  return Math.round(Math.min(36, Math.max(26, 620 / Math.max(1, steps))));
}

/** The timeline as two SVG texts: the names of the lanes, which stay, and the time, which scrolls. */
export function drawTimeline(emulation: Emulation): { readonly labels: string; readonly time: string } {
  const picture = layOut(emulation);
  const w = stepWidth(picture.steps);
  const labels: string[] = [];
  const time: string[] = [];
  let y = AXIS;
  const lane = (name: string, height: number, rows: number, draw: (y: number) => void): void => {
    labels.push(
      `<text x="${LABELS - 10}" y="${y + height / 2}" class="name" text-anchor="end" dominant-baseline="central">${escapeHtml(name)}</text>`,
    );
    draw(y);
    y += height * rows + GAP;
  };
  const depth = Math.max(1, ...picture.calls.map((it) => it.row + 1));
  lane('function', CALL, depth, (top) => time.push(...drawCalls(picture, w, top)));
  lane('preempt_count', BAND, 1, (top) => time.push(...drawBands(picture, w, top)));
  for (const { name, stretches } of picture.lanes) {
    // Interrupts and RCU are always asked about; the others only where they are met.
    if (stretches.length === 0 && name !== 'irqs off' && name !== 'RCU') continue;
    lane(name, LANE, 1, (top) => {
      time.push(rule(picture.steps * w, top + LANE / 2));
      for (const { from, to } of stretches)
        time.push(box(from * w, top, (to - from) * w, LANE, 'stretch', name));
    });
  }
  const rows = Math.max(1, ...picture.bars.map((it) => it.row + 1));
  lane('held', LOCK, rows, (top) => {
    if (picture.bars.length === 0) time.push(rule(picture.steps * w, top + LOCK / 2));
    for (const bar of picture.bars) time.push(drawBar(bar, w, top));
  });
  const memoryTop = y;
  lane('memory', MEMORY, 1, (top) => time.push(rule(picture.steps * w, top + MEMORY / 2)));
  const height = y;
  const axis = drawAxis(picture, w);
  const bad = picture.bad.map(
    (it) => `<rect class="bad" x="${it * w}" y="0" width="${w}" height="${height}"/>`,
  );
  const marks = picture.marks.map((it) => drawMark(it, w, memoryTop + MEMORY / 2));
  const columns = emulation.steps.map((it, i) => drawColumn(it, i, w, height));
  const width = picture.steps * w;
  return {
    labels: `<svg class="labels" width="${LABELS}" height="${height}" aria-hidden="true"><text x="${LABELS - 10}" y="12" class="name" text-anchor="end" dominant-baseline="central">line</text>${labels.join('')}</svg>`,
    time:
      `<svg class="time" width="${width}" height="${height}" role="listbox" aria-label="Timeline of steps" aria-orientation="horizontal" tabindex="0">` +
      `${bad.join('')}${axis}${time.join('')}${marks.join('')}${columns.join('')}</svg>`,
  };
}

function rule(width: number, y: number): string {
  return `<line class="rule" x1="0" x2="${width}" y1="${y}" y2="${y}"/>`;
}

function box(x: number, y: number, width: number, height: number, kind: string, title: string): string {
  return `<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}" rx="3"><title>${escapeHtml(title)}</title></rect>`;
}

/** Line numbers; one that would run into the one before it is left out. */
function drawAxis({ lines }: Picture, w: number): string {
  const taken: { readonly from: number; readonly to: number }[] = [];
  const out: string[] = [];
  // Where the kernel complains the number stands in any case.
  for (const { step, line, bad } of [...lines].sort((a, b) => Number(b.bad) - Number(a.bad))) {
    const x = step * w + w / 2;
    const half = String(line).length * 3.5 + 3;
    if (taken.some((it) => x + half > it.from && x - half < it.to)) continue;
    taken.push({ from: x - half, to: x + half });
    out.push(
      `<text class="tick${bad ? ' alarm' : ''}" x="${x}" y="12" text-anchor="middle" dominant-baseline="central">${line}</text>`,
    );
  }
  return out.join('');
}

function drawCalls({ calls }: Picture, w: number, top: number): string[] {
  return calls.map(({ from, to, row, name }) => {
    const width = (to - from) * w - 2;
    const y = top + row * CALL;
    return (
      box(from * w + 1, y, width, CALL - 3, 'call', name) + inside(name, from * w + 7, y + 9, width - 12)
    );
  });
}

function drawBands({ bands }: Picture, w: number, top: number): string[] {
  return bands.map(({ from, to, count, fields, mayNotSleep }) => {
    const width = (to - from) * w - 2;
    const words = mayNotSleep ? 'must not sleep' : 'may sleep';
    const text = width > 130 ? `${count} – ${words}` : count;
    return (
      box(from * w + 1, top, width, BAND - 2, mayNotSleep ? 'band atomic' : 'band', `${fields}: ${words}`) +
      inside(text, from * w + 7, top + BAND / 2 - 1, width - 10)
    );
  });
}

function drawBar(bar: Bar, w: number, top: number): string {
  const y = top + bar.row * LOCK;
  const width = (bar.to - bar.from) * w;
  const text = bar.name === bar.label || bar.name === 'RCU' ? bar.label : `${bar.name} (${bar.label})`;
  return (
    box(bar.from * w, y, width, LOCK - 4, `lock ${bar.tone}`, `${text}, line ${bar.line}`) +
    inside(text, bar.from * w + 7, y + (LOCK - 4) / 2, width - 12)
  );
}

/** A text as far as it fits; letters are taken to be 6.6 pixels wide. */
function inside(text: string, x: number, y: number, width: number): string {
  const room = Math.floor(width / 6.6);
  if (room < 1) return '';
  const shown = text.length <= room ? text : room < 3 ? '' : `${text.slice(0, room - 1)}…`;
  return `<text class="inside" x="${x}" y="${y}" dominant-baseline="central">${escapeHtml(shown)}</text>`;
}

function drawMark({ step, shape, label, bad }: Mark, w: number, y: number): string {
  const x = step * w + w / 2;
  const kind = `mark ${shape}${bad ? ' violation' : ''}`;
  const r = 7;
  const shapes = {
    slab: `<circle class="${kind}" cx="${x}" cy="${y}" r="${r}"/>`,
    pages: `<rect class="${kind}" x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}"/>`,
    vmalloc: `<path class="${kind}" d="M${x} ${y - r - 2}l${r + 2} ${r + 2}-${r + 2} ${r + 2}-${r + 2}-${r + 2}z"/>`,
    unknown: `<circle class="${kind}" cx="${x}" cy="${y}" r="${r}" stroke-dasharray="3 2"/>`,
    null: `<path class="${kind}" d="M${x - 6} ${y - 6}l12 12m0-12l-12 12"/>`,
    free: `<circle class="${kind}" cx="${x}" cy="${y}" r="4"/>`,
    call: `<path class="${kind}" d="M${x - 7} ${y + 6}l7-13 7 13z"/>`,
  };
  const text =
    label === ''
      ? ''
      : `<text class="size" x="${x}" y="${y + 20}" text-anchor="middle">${escapeHtml(label)}</text>`;
  const alarm = bad ? `<text class="alarm" x="${x}" y="${y - 13}" text-anchor="middle">!</text>` : '';
  return shapes[shape] + text + alarm;
}

/** The part of the picture that a step owns: it is chosen by pointer or arrow keys, and opened by click or Enter. */
function drawColumn(step: EmulationStep, i: number, w: number, height: number): string {
  const what = step.text === '' ? step.code : step.text;
  const alarm = step.violation ? 'Kernel warning: ' : '';
  const label = `${alarm}line ${step.line}: ${what.replaceAll('`', '')}`;
  return (
    `<g class="step" role="option" aria-selected="false" id="step${i}" data-step="${i}" aria-label="${escapeHtml(label)}">` +
    `<rect x="${i * w}" y="0" width="${w}" height="${height}"/><title>${escapeHtml(label)}</title></g>`
  );
}

/** What the shapes mean, as one small picture a word. */
export function drawLegend(): string {
  const entry = (shape: Mark['shape'], name: string): string =>
    `<span class="key"><svg width="22" height="22" aria-hidden="true">${drawMark({ step: 0, shape, label: '', bad: false }, 22, 11)}</svg>${name}</span>`;
  return [
    entry('slab', 'slab'),
    entry('pages', 'pages'),
    entry('vmalloc', 'vmalloc'),
    entry('unknown', 'unknown size'),
    entry('null', 'NULL'),
    entry('free', 'freed'),
    entry('call', 'may sleep'),
  ].join('');
}
