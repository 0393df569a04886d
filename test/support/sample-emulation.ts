import type {
  Emulation,
  EmulationContext,
  EmulationHold,
  EmulationStep,
  PreemptCountInfo,
} from '../../server/src/analysis.ts';

/** A file and a run of its function, made by hand so that tests see at a glance what must come. */
export const sampleText = `struct Ring;

fn add(&self, n: u64) -> Result {
    let mut list = self.inner.lock();
    let item = KBox::new(Item { n }, GFP_KERNEL)?;
    list.push("<b>", GFP_ATOMIC)?;
    Ok(())
}
`;

const lineStart = (line: number) =>
  sampleText
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length + (line > 1 ? 1 : 0);

const task: EmulationContext = {
  level: 'task',
  preemptCount: '0',
  preemptFields: 'preemptible',
  irqsDisabled: false,
  rcuDepth: 0,
  mayNotSleep: false,
  held: [],
};

/** The run, as if the file lay at `path`. */
export function sampleEmulation(path: string): Emulation {
  const place = (line: number, from = 0, to = 3) => ({
    path,
    line,
    span: { start: lineStart(line) + from, end: lineStart(line) + to },
  });
  const hold: EmulationHold = {
    id: 'a#0',
    kind: 'spinlock',
    name: 'inner',
    label: 'spinlock',
    ...place(4, 19, 36),
  };
  const locked: EmulationContext = {
    ...task,
    preemptCount: '1',
    preemptFields: 'preempt 1',
    mayNotSleep: true,
    held: [hold],
  };
  const step = (
    kind: EmulationStep['kind'],
    line: number,
    text: string,
    context: EmulationContext,
    rest: Partial<EmulationStep> = {},
  ): EmulationStep => ({
    kind,
    ...place(line, 4, 10),
    text,
    code: sampleText.split('\n')[line - 1]!.trim(),
    function: 'Ring::add',
    depth: 0,
    within: [],
    context,
    messages: [],
    ...rest,
  });
  const choice = { ...place(6, 4, 32), text: '`list.push("<b>", GFP_ATOMIC)` fails, and `?` returns' };
  return {
    function: 'Ring::add',
    place: place(3, 3, 6),
    kernel: { version: '7.3.4', source: 'tree', api: 'kbox', root: '/linux', reason: 'the enclosing tree' },
    config: { preemptRt: false, lowMemory: true },
    paths: [
      { choices: [], violations: 2, end: 'return' },
      { choices: [choice], violations: 1, end: 'return' },
      { choices: [choice, choice], violations: 0, end: 'cut' },
    ],
    morePaths: true,
    pathNumber: 2,
    steps: [
      step('enter', 3, '`Ring::add` begins', task),
      step('line', 4, '', task),
      step('acquire', 4, 'takes `inner` (spinlock)', locked),
      step('line', 5, '', locked),
      step('allocate', 5, '`KBox::new`: Kmalloc 48 bytes, GFP_KERNEL → kmalloc-64 (64 bytes)', locked, {
        allocation: {
          allocator: 'Kmalloc',
          requested: 48,
          flags: 'GFP_KERNEL',
          got: { class: 'slab', cache: 'kmalloc-64', usable: 64 },
        },
        violation: {
          certain: false,
          report: [
            'BUG: sleeping function called from invalid context at include/linux/sched/mm.h:322',
            'preempt_count: 1, expected: 0',
          ],
        },
      }),
      step('line', 6, '', locked),
      step('allocate', 6, "`.push()`: Kmalloc, the caller's flags → NULL", locked, {
        allocation: { allocator: 'Kmalloc', got: null },
        within: ['Vec::reserve'],
        messages: ['insmod: page allocation failure: order:0'],
      }),
      step('choice', 6, choice.text, locked),
      step('release', 6, 'releases `inner`', task),
    ],
  };
}

/** What is inferred of its function and of others that it does not have, so that each form is there once. */
export function samplePreemptCounts(path: string): readonly PreemptCountInfo[] {
  const { kernel, place } = sampleEmulation(path);
  const common = { place, kernel, unknown: 0, instances: [], notes: [] };
  return [
    {
      ...common,
      function: 'Ring::add',
      annotation: '#[klint::preempt_count(adjust = 0, expect = 0)]',
      adjust: [0],
      expect: { min: 0, max: 0 },
      notes: ['`KBox::new` may sleep', 'not known: 2 calls through traits'],
      unknown: 2,
    },
    {
      ...common,
      function: 'Lock::lock',
      annotation: '#[klint::preempt_count(adjust = 0, expect = 0..)]',
      adjust: [0],
      expect: { min: 0 },
      instances: [
        {
          parameter: 'B',
          type: 'Spin',
          annotation: '#[klint::preempt_count(adjust = 1, expect = 0..)]',
          notes: [],
        },
        { parameter: 'B', type: 'Odd', annotation: '', notes: ['no count suits all of it'] },
      ],
    },
    { ...common, function: 'never', annotation: '', adjust: [0, 1], notes: ['no count suits all of it'] },
  ];
}
