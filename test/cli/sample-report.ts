import type { Finding } from '../../server/src/analysis.ts';
import { type Report, Sources } from '../../server/src/cli/reporters/report.ts';
import type { RuleMeta } from '../../server/src/rules/rule.ts';
import type { Span } from '../../server/src/text/span.ts';

const DRIVER = `// SPDX-License-Identifier: MIT

use kernel::prelude::*;

impl Queue {
    fn submit(&self, job: Job) -> Result {
        let node = KBox::new(job)?;
        let mut inner = self.inner.lock();
        if inner.is_full() {
            return Err(ENOSPC);
        }

        inner.log.reserve(1, GFP_KERNEL)?;
        inner.jobs.push_back(node);
        self.grow(&mut inner)
    }

\tfn name(&self) -> Result<CString> { let label = "größe 大きさ \x1b[31m"; CString::try_from_fmt(fmt!("{label}")) }

    fn table() -> Result<KBox<Table>> {
        let table = KBox::new(Table {
            rows: [0; 4096],
            used: 0,
        });
        table
    }

    fn chain(&self) -> Result { self.registry.entries.iter().filter(|entry| entry.is_ready()).for_each(|entry| entry.queue.push(entry.id).ok()); Ok(()) }
}
`;

const HELPER = `pub(crate) fn grow(inner: &mut Inner) -> Result {
    inner.table.resize(2 * inner.table.len(), 0, GFP_KERNEL)
}
`;

const texts: Readonly<Record<string, string>> = {
  '/tree/drivers/my queue/queue.rs': DRIVER,
  '/tree/drivers/my queue/helper.rs': HELPER,
  '/elsewhere/out.rs': 'fn f() {}\n',
};

function find(path: string, needle: string): Span {
  const start = texts[path]!.indexOf(needle);
  if (start < 0) throw new Error(`${needle} is not in ${path}`);
  return { start, end: start + needle.length };
}

const driver = '/tree/drivers/my queue/queue.rs';
const helper = '/tree/drivers/my queue/helper.rs';
const at = (offset: number): Span => ({ start: offset, end: offset });
const behind = (needle: string): Span => at(find(driver, needle).end);
const base = { verdict: 'proved', path: driver, trace: [], tags: [], fixes: [] } as const;

const findings: readonly Finding[] = [
  {
    ...base,
    path: '/elsewhere/out.rs',
    rule: 'in-place-module',
    severity: 'hint',
    span: { start: 3, end: 4 },
    message: 'this module boxes its state only to initialise it',
  },
  {
    ...base,
    path: helper,
    rule: 'sleep-in-atomic',
    severity: 'warning',
    verdict: 'possible',
    span: find(helper, 'inner.table.resize(2 * inner.table.len(), 0, GFP_KERNEL)'),
    message:
      '`KVec::resize` with `GFP_KERNEL` may sleep, and callers of `grow` may hold the spinlock `Queue::inner`',
    why: 'a spinlock guard disables preemption; a task that sleeps then can leave the CPU with the lock held, and the next one to take it spins for ever',
    help: 'reserve the memory before the lock is taken',
    trace: [
      {
        path: driver,
        span: find(driver, 'self.inner.lock()'),
        note: 'the spinlock `inner` is taken here, so the context is atomic from now on',
      },
      {
        path: driver,
        span: find(driver, 'self.grow(&mut inner)'),
        note: '`grow` is called with the lock held',
      },
    ],
    fixes: [
      {
        title: 'do not sleep: `GFP_NOWAIT`',
        applicability: 'unsafe',
        edits: [{ path: helper, span: find(helper, 'GFP_KERNEL'), newText: 'GFP_NOWAIT' }],
      },
      {
        title: 'use the reserves too: `GFP_ATOMIC`',
        applicability: 'unsafe',
        edits: [{ path: helper, span: find(helper, 'GFP_KERNEL'), newText: 'GFP_ATOMIC' }],
      },
    ],
  },
  {
    ...base,
    rule: 'missing-gfp-flags',
    severity: 'error',
    span: find(driver, 'KBox::new'),
    message: 'this call to `KBox::new` passes no allocation flags',
    help: 'pass `GFP_KERNEL`: this function may sleep',
    fixes: [
      {
        title: 'pass `GFP_KERNEL`',
        applicability: 'safe',
        edits: [{ path: driver, span: behind('KBox::new(job'), newText: ', GFP_KERNEL' }],
      },
    ],
  },
  {
    ...base,
    rule: 'sleep-in-atomic',
    severity: 'error',
    span: find(driver, 'inner.log.reserve(1, GFP_KERNEL)'),
    message: '`reserve` may sleep while spinlock `inner` is held',
    why: 'the scheduler may not run in atomic context',
    help: 'reserve before the lock is taken, or pass `GFP_NOWAIT` and handle the failure',
    trace: [{ path: driver, span: find(driver, 'self.inner.lock()'), note: 'takes the spinlock `inner`' }],
    fixes: [
      {
        title: 'reserve before the lock is taken',
        applicability: 'unsafe',
        edits: [
          {
            path: driver,
            span: {
              start: find(driver, '        inner.log.reserve').start,
              end: find(driver, 'GFP_KERNEL)?;\n').end,
            },
            newText: '',
          },
          {
            path: driver,
            span: at(find(driver, '        let mut inner').start),
            newText: '        let log = KVec::with_capacity(1, GFP_KERNEL)?;\n',
          },
        ],
      },
    ],
  },
  {
    ...base,
    rule: 'lingering-try',
    severity: 'error',
    tags: ['deprecated'],
    span: find(driver, 'CString::try_from_fmt'),
    message: 'this kernel has no `CString::try_from_fmt`',
    help: 'call `CString::from_fmt`',
    fixes: [
      {
        title: 'call `from_fmt`',
        applicability: 'safe',
        edits: [{ path: driver, span: find(driver, 'try_from_fmt'), newText: 'from_fmt' }],
      },
    ],
  },
  {
    ...base,
    rule: 'in-place-init',
    severity: 'warning',
    span: find(driver, 'KBox::new(Table {\n            rows: [0; 4096],\n            used: 0,\n        })'),
    message: '`Table` (4104 bytes) is built on the stack and moved into the box',
    fixes: [
      {
        title: 'initialise it in place',
        applicability: 'display',
        edits: [
          {
            path: driver,
            span: find(driver, 'new(Table {\n            rows: [0; 4096],'),
            newText: 'init(init!(Table {\n            rows: [0; 4096],\n            more: 1,',
          },
        ],
      },
    ],
  },
  {
    ...base,
    rule: 'missing-gfp-flags',
    severity: 'error',
    span: find(driver, 'push(entry.id)'),
    message: 'this call to `KVec::push` passes no allocation flags',
    fixes: [
      {
        title: 'pass `GFP_KERNEL`',
        applicability: 'safe',
        edits: [{ path: driver, span: behind('push(entry.id'), newText: ', GFP_KERNEL' }],
      },
    ],
  },
];

const rules: readonly RuleMeta[] = [
  'missing-gfp-flags',
  'sleep-in-atomic',
  'lingering-try',
  'in-place-init',
  'in-place-module',
].map(
  (id): RuleMeta => ({
    id,
    title: `title of ${id}`,
    severity: 'error',
    since: '0.1.0',
    fix: 'safe',
    docs: `## What it does\n\nPage of ${id}.\n`,
  }),
);

/** A report with what reporters have to cope with: traces across files, tabs, wide and control characters, long lines, spans of several lines. */
export const sampleReport: Report = {
  version: '0.1.0',
  kernel: { version: '7.3.4', source: 'tree', api: 'kbox', root: '/tree', reason: 'the enclosing tree' },
  files: 12,
  findings,
  unknowns: [0, 5, 9].map((start) => ({
    kind: 'receiver' as const,
    path: '/tree/a.rs',
    span: { start, end: start + 3 },
    what: 'x.f()',
    reason: 'the type of the receiver is unknown',
  })),
  milliseconds: 12.4,
  rules,
  sources: new Sources((path) => texts[path], '/tree'),
};
