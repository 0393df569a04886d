import { expect, test } from 'vitest';
import { rules } from '../../server/src/analysis.ts';
import { checks } from '../../server/src/rules/registry.ts';
import type { CallSite, RuleContext } from '../../server/src/rules/rule.ts';
import type { Unit } from '../../server/src/types/units.ts';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { loadTool } from '../support/tool.ts';

// What a rule said of an open file stays only while nothing that it hangs on changes, bodies in other files among them.

const tool = await loadTool();
const head = 'use kernel::prelude::*;\nuse kernel::sync::SpinLock;\n';
const files = new Map([
  ['/m/Kbuild', 'obj-m := driver.o\n'],
  [
    '/m/driver.rs',
    `${head}mod helper;
#[klint::report_preempt_count]
fn told(lock: &SpinLock<u32>) -> Result { helper::work(lock) }
#[klint::preempt_count(adjust = 0, expect = 0..)]
fn annotated(lock: &SpinLock<u32>) -> Result { helper::work(lock) }
fn locked(lock: &SpinLock<u32>) -> Result {
    let guard = lock.lock();
    helper::work(lock)
}
`,
  ],
  ['/m/helper.rs', `${head}pub fn work(_lock: &SpinLock<u32>) -> Result { Ok(()) }\n`],
]);

test('an edit of a body in another file is seen by every rule that looks into it', () => {
  const options = { kernel: '7.3', rules: {}, stackLimit: 1024 };
  const analysis = tool.analysis(memoryFileSystem(files), options);
  const said = () => analysis.report('/m/driver.rs').findings.map((it) => `${it.rule}: ${it.message}`);
  for (const path of ['/m/driver.rs', '/m/helper.rs']) analysis.open(path, files.get(path)!);
  const before = said();
  const [calm, sleeping] = ['{ Ok(()) }', '{ KBox::new(1u32, GFP_KERNEL)?; Ok(()) }'];
  const swap = (from: string, to: string) => {
    const start = analysis.text('/m/helper.rs')!.indexOf(from);
    analysis.change('/m/helper.rs', [{ start, end: start + from.length, newText: to }]);
  };
  swap(calm, sleeping);
  const after = said();
  const fresh = tool.analysis(memoryFileSystem(files), options);
  fresh.open('/m/helper.rs', analysis.text('/m/helper.rs')!);
  expect(after).toEqual(fresh.report('/m/driver.rs').findings.map((it) => `${it.rule}: ${it.message}`));
  fresh.dispose();
  const changed = rules
    .map((it) => it.id)
    .filter(
      (id) =>
        after.filter((it) => it.startsWith(id)).join() !== before.filter((it) => it.startsWith(id)).join(),
    );
  expect(changed).toEqual(['sleep-in-atomic', 'preempt-count-annotation', 'preempt-count-report']);
  swap(sleeping, calm);
  expect(said()).toEqual(before);
  analysis.dispose();
});

test('a function that rules found clean is not looked at again when another one is edited', () => {
  const text = `${head}
fn calm(v: &mut KVec<u8>, b: KBox<u8>, n: usize) -> Result<bool> {
    v.push(1, GFP_KERNEL)?;
    v.extend_from_slice(&[2], GFP_KERNEL)?;
    let first = v.remove(0);
    let same = *b == 1 && n < v.len();
    let made = KBox::new(n, GFP_KERNEL)?;
    Ok(same && first.is_ok() && *made > 1)
}
fn busy() -> u8 { 1 }
`;
  const visits: string[] = [];
  const originals = checks.map((it) => it.check);
  for (const rule of checks) {
    const { check } = rule;
    Object.assign(rule, {
      check(cx: RuleContext) {
        const told = Object.create(cx, {
          visitUnits: {
            value: (offsets: number[], look: (unit: Unit, calls: CallSite[]) => void, reason?: string) =>
              cx.visitUnits(
                offsets,
                (unit, calls) => {
                  visits.push(`${rule.meta.id} ${unit.fn?.item.name}`);
                  look(unit, [...calls]);
                },
                reason,
              ),
          },
          visitCalls: {
            value: (offsets: number[], look: (site: CallSite) => void) =>
              told.visitUnits(offsets, (_: Unit, calls: CallSite[]) => calls.forEach(look)),
          },
        });
        check(told);
      },
    });
  }
  try {
    const analysis = tool.analysis(
      memoryFileSystem(
        new Map([
          ['/m/driver.rs', text],
          ['/m/Kbuild', 'obj-m := driver.o\n'],
        ]),
      ),
      { kernel: '7.3', rules: {}, stackLimit: 1024 },
    );
    analysis.open('/m/driver.rs', text);
    expect(analysis.report('/m/driver.rs').findings).toEqual([]);
    expect(visits).toContain('missing-gfp-flags calm');
    expect(visits).toContain('missing-container-api calm');
    visits.length = 0;
    const at = text.indexOf('u8 { 1') + 'u8 { '.length;
    analysis.change('/m/driver.rs', [{ start: at, end: at, newText: '1 + ' }]);
    analysis.report('/m/driver.rs');
    expect(visits.filter((it) => it.endsWith(' calm'))).toEqual([]);
    analysis.dispose();
  } finally {
    for (const [i, rule] of checks.entries()) Object.assign(rule, { check: originals[i] });
  }
});
