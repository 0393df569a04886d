/**
 * What runs inside the panel. It has no imports and no build step of its own, as a panel may load nothing but what the
 * page holds; the page is made by `renderTrace`, and this only chooses steps and tells the extension what was asked.
 */
export const script = `
const vscode = acquireVsCodeApi();
const main = document.getElementById('main');
const all = (query) => [...main.querySelectorAll(query)];
let chosen = 0;
function choose(step, scroll) {
  const steps = all('.step');
  if (steps.length === 0) return;
  chosen = Math.max(0, Math.min(steps.length - 1, step));
  for (const it of steps) it.setAttribute('aria-selected', String(Number(it.dataset.step) === chosen));
  for (const it of all('#details > section')) it.hidden = Number(it.dataset.step) !== chosen;
  for (const it of all('.list tbody tr')) {
    const own = Number(it.dataset.step) === chosen;
    it.classList.toggle('chosen', own);
    it.setAttribute('aria-selected', String(own));
    it.tabIndex = own ? 0 : -1;
  }
  main.querySelector('svg.time').setAttribute('aria-activedescendant', 'step' + chosen);
  if (!scroll) return;
  const box = main.querySelector('.scroll');
  const rect = steps[chosen].querySelector('rect');
  const x = rect.x.baseVal.value;
  const width = rect.width.baseVal.value;
  if (x < box.scrollLeft) box.scrollLeft = x - width;
  else if (x + width > box.scrollLeft + box.clientWidth) box.scrollLeft = x + 2 * width - box.clientWidth;
}
function setup() {
  const value = (id) => main.querySelector('#' + id);
  return { pathNumber: Number(value('path').value), lowMemory: value('lowMemory').checked, preemptRt: value('preemptRt').checked };
}
window.addEventListener('message', ({ data }) => {
  if (data.type !== 'show') return;
  const focused = document.activeElement && document.activeElement.id;
  const inList = document.activeElement && document.activeElement.closest('.list tbody tr');
  const inTime = document.activeElement && document.activeElement.classList.contains('time');
  const open = all('details[open]').map((it) => it.className);
  main.innerHTML = data.html;
  for (const it of all('details')) it.open = open.includes(it.className);
  const details = main.querySelector('#details');
  if (details) choose(data.keep ? chosen : Number(details.dataset.first), true);
  // What a reload needs to show the same run again.
  if (data.state) vscode.setState(data.state);
  const again = inTime ? main.querySelector('svg.time') : focused ? document.getElementById(focused) : undefined;
  if (again) again.focus();
  else if (inList) focusRow();
});
// A narrower panel may have pushed the chosen step out of sight.
window.addEventListener('resize', () => {
  if (main.querySelector('svg.time')) choose(chosen, true);
});
function focusRow() {
  const row = main.querySelector('.list tbody tr.chosen');
  if (row) row.focus();
}
main.addEventListener('click', ({ target }) => {
  const other = target.closest('button.other');
  if (other) {
    const { path, start, text } = other.dataset;
    vscode.postMessage({ type: 'decide', path, start: Number(start), text });
    return;
  }
  if (target.closest('#reset')) {
    vscode.postMessage({ type: 'decide' });
    return;
  }
  const link = target.closest('button.link');
  if (link) {
    const { path, start, end } = link.dataset;
    vscode.postMessage({ type: 'go', path, start: Number(start), end: Number(end) });
    return;
  }
  const step = target.closest('.step, .list tbody tr');
  if (!step) return;
  choose(Number(step.dataset.step), false);
  vscode.postMessage({ type: 'step', step: chosen });
});
main.addEventListener('change', ({ target }) => {
  const asked = setup();
  // Another setup has other paths: the best of them is shown.
  if (target.id !== 'path') asked.pathNumber = undefined;
  vscode.postMessage({ type: 'setup', ...asked });
});
main.addEventListener('keydown', (event) => {
  const row = event.target.closest('.list tbody tr');
  if (row && event.target === row) {
    keyInList(event);
    return;
  }
  if (!event.target.classList.contains('time')) return;
  const bad = all('.mark.violation').length > 0 ? all('.step').filter((it) => it.getAttribute('aria-label').startsWith('Kernel warning')).map((it) => Number(it.dataset.step)) : [];
  const to = {
    ArrowRight: () => chosen + 1,
    ArrowLeft: () => chosen - 1,
    Home: () => 0,
    End: () => all('.step').length - 1,
    ArrowDown: () => bad.find((it) => it > chosen) ?? chosen,
    ArrowUp: () => bad.findLast((it) => it < chosen) ?? chosen,
  }[event.key];
  if (to) choose(to(), true);
  else if (event.key === 'Enter' || event.key === ' ') vscode.postMessage({ type: 'step', step: chosen });
  else return;
  event.preventDefault();
});
function keyInList(event) {
  const last = all('.step').length - 1;
  const to = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, Home: 0, End: last, PageDown: chosen + 10, PageUp: chosen - 10 }[event.key];
  if (to !== undefined) {
    choose(to, true);
    focusRow();
  } else if (event.key === 'Enter' || event.key === ' ') vscode.postMessage({ type: 'step', step: chosen });
  else return;
  event.preventDefault();
}
vscode.postMessage({ type: 'ready' });
`;
