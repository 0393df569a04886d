import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../server/src/finding.ts';
import { moveFindings } from '../../server/src/ide/moved-findings.ts';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { loadTool } from '../support/tool.ts';

const tool = await loadTool();

const path = '/m/driver.rs';
const code = `use kernel::{new_spinlock, prelude::*, sync::SpinLock};

#[pin_data]
struct Ring {
    #[pin]
    slots: SpinLock<u32>,
}

fn first() -> Result<KBox<u32>> {
    Ok(KBox::new(1, GFP_KERNEL)?)
}

fn second(ring: &Ring) -> Result {
    let guard = ring.slots.lock();
    let slot = KBox::new(*guard, GFP_KERNEL)?;
    drop(guard);
    drop(slot);
    Ok(())
}
`;

function session() {
  const fs = memoryFileSystem(
    new Map([
      ['/m/Kbuild', 'obj-m := driver.o\n'],
      [path, code],
    ]),
  );
  const analysis = tool.analysis(fs, { kernel: '7.3', rules: {}, stackLimit: 1024 });
  analysis.open(path, code);
  return analysis;
}
const slow = (findings: readonly Finding[]) => findings.filter((it) => it.rule === 'sleep-in-atomic');
const shown = (text: string, findings: readonly Finding[]) =>
  findings.map((it) => text.slice(it.span.start, it.span.end));

test('a draft takes along what the emulator found last, and says that it is one', () => {
  const analysis = session();
  expect(analysis.draft(path)).toMatchObject({ complete: false, report: { findings: [] } });
  const full = analysis.report(path);
  expect(shown(code, slow(full.findings))).toEqual(['KBox::new(*guard, GFP_KERNEL)']);
  expect(analysis.draft(path)).toEqual({ report: full, complete: true });

  analysis.change(path, [{ start: 0, end: 0, newText: '// A ring of slots.\n' }]);
  const { report, complete } = analysis.draft(path);
  expect(complete).toBe(false);
  expect(shown(analysis.text(path)!, slow(report.findings))).toEqual(['KBox::new(*guard, GFP_KERNEL)']);
  expect(analysis.report(path)).toEqual(report);
});

test('quick rules are never behind', () => {
  const analysis = session();
  analysis.report(path);
  const at = analysis.text(path)!.indexOf('1, GFP_KERNEL');
  analysis.change(path, [{ start: at + 1, end: at + ', GFP_KERNEL'.length + 1, newText: '' }]);
  const rules = analysis.draft(path).report.findings.map((it) => it.rule);
  expect(rules).toEqual(['missing-gfp-flags', 'sleep-in-atomic']);
});

test('an edit of the very place takes its finding away until the emulator has run', () => {
  const analysis = session();
  analysis.report(path);
  const at = analysis.text(path)!.indexOf('*guard, GFP_KERNEL');
  analysis.change(path, [{ start: at, end: at + 1, newText: '1 + *' }]);
  expect(slow(analysis.draft(path).report.findings)).toEqual([]);
  expect(slow(analysis.report(path).findings)).toHaveLength(1);
});

test('a moved finding shows the same text, or is gone', () => {
  const letters = fc
    .array(fc.constantFrom('a', 'b', ' '), { minLength: 12, maxLength: 40 })
    .map((it) => it.join(''));
  const range = (size: number) =>
    fc.tuple(fc.nat(size), fc.nat(size)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const cases = letters.chain((text) =>
    fc.record({
      text: fc.constant(text),
      mark: range(text.length),
      edit: range(text.length),
      newText: fc.string({ maxLength: 4 }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ text, mark: [start, end], edit: [from, to], newText }) => {
      const finding: Finding = {
        rule: 'r',
        severity: 'error',
        verdict: 'proved',
        path,
        span: { start, end },
        message: '',
        trace: [],
        tags: [],
        fixes: [],
      };
      const after = text.slice(0, from) + newText + text.slice(to);
      for (const it of moveFindings(path, [finding], [{ start: from, end: to, newText }]))
        expect(after.slice(it.span.start, it.span.end)).toBe(text.slice(start, end));
    }),
  );
});
