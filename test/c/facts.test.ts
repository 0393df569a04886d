import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assumedConfig } from '../../server/src/c/conditions.ts';
import { type CFact, createCFacts } from '../../server/src/c/facts.ts';
import { outlineOf } from '../../server/src/c/outline.ts';
import { scanNames } from '../../server/src/c/scan.ts';
import type { FileSystem, ModelCache } from '../../server/src/host.ts';

/** A tree in memory, below `/t`. */
function treeOf(files: ReadonlyMap<string, string>): FileSystem {
  return {
    read: (path) => {
      const text = files.get(path);
      return text === undefined ? { ok: false, problem: 'missing' } : { ok: true, text };
    },
    list: (folder) => {
      const names = new Map<string, boolean>();
      for (const path of files.keys()) {
        if (!path.startsWith(`${folder}/`)) continue;
        const [first, ...rest] = path.slice(folder.length + 1).split('/');
        names.set(first!, rest.length > 0);
      }
      return [...names].map(([name, directory]) => ({ name, directory }));
    },
    isFile: (path) => files.has(path),
  };
}

function filesOf(block: string): Map<string, string> {
  const files = new Map<string, string>();
  let path = '';
  for (const line of block.split('\n')) {
    const named = /^\/\/ ([\w./-]+)$/.exec(line)?.[1];
    if (named) files.set((path = `/t/${named}`), '//\n');
    else if (path !== '' && !line.startsWith('//=')) files.set(path, `${files.get(path)!}${line}\n`);
  }
  return files;
}

function shown(fact: CFact): string {
  const locks = [...fact.acquires.map((it) => ` +${it}`), ...fact.releases.map((it) => ` -${it}`)].join('');
  return `${fact.sleeps}${fact.flagsIdx === undefined ? '' : ` ${fact.flagsIdx}`}${locks}${fact.when === 'contended' ? ' contended' : ''}`;
}

const page = readFileSync(join(import.meta.dirname, 'facts.md'), 'utf8');
const sections = page.split(/^## /m).slice(1);

describe.each(sections.map((it) => [it.split('\n')[0]!, it] as const))('%s', (_, section) => {
  const block = /```c\n([\s\S]*?)```/.exec(section)![1]!;
  const facts = createCFacts({ fs: treeOf(filesOf(block)), root: '/t' });
  const expected = [
    ...block.matchAll(
      /^\/\/= (\w+): (\w+(?: \d+)?(?: [+-]\w+)*(?: contended)?)(?: "([^"]*)")?(?: (\S+:\d+ .*))?$/gm,
    ),
  ];
  test('says what must be read', () => expect(expected.length).toBeGreaterThan(0));
  test.each(expected.map((it) => [it[1]!, it[2]!, it[3], it[4]] as const))(
    '%s: %s',
    (name, verdict, contract, proof) => {
      const fact = facts.fact(name);
      expect(shown(fact)).toBe(verdict);
      if (contract) expect(fact.contract?.text).toContain(contract);
      if (proof) expect(fact.proof.map((it) => `${it.file}:${it.line} ${it.call}`).join(', ')).toBe(proof);
    },
  );
});

test('a driver’s own C file is read, without a tree and beside one', () => {
  const files = new Map([
    ['/drv/own.c', 'void own_wait(void)\n{\n\tmsleep(1);\n}\nstatic void hidden(void)\n{\n\tmsleep(1);\n}\n'],
    ['/t/kernel/a.c', 'void far(void) { own_wait(); }\n'],
  ]);
  const alone = createCFacts({ fs: treeOf(files) });
  expect(alone.fact('own_wait', '/drv').sleeps).toBe('always');
  expect(alone.fact('hidden', '/drv').sleeps).toBe('unknown');
  expect(createCFacts({ fs: treeOf(files), root: '/t' }).fact('own_wait', '/drv').sleeps).toBe('always');
});

test('what a pointer stands for is known where all of the tree is looked at', () => {
  const table = (member: string, fn: string) =>
    `static void ${fn}(struct dev *d)\n{\n\tmight_sleep();\n}\nstatic const struct dev_ops ops = {\n\t.${member} = ${fn},\n};\n`;
  const files = new Map([
    ['/t/include/linux/dev.h', 'struct dev {\n\tconst struct dev_ops *ops;\n};\n'],
    ['/t/kernel/a.c', 'void call(struct dev *d)\n{\n\td->ops->wait(d);\n}\n'],
    ['/t/kernel/b.c', table('wait', 'b_wait')],
  ]);
  const ask = (wide: boolean) => createCFacts({ fs: treeOf(files), root: '/t', wide }).fact('call').sleeps;
  expect(ask(true)).toBe('always');
  expect(ask(false)).toBe('unknown');
  files.set('/t/sound/far/c.c', table('wait', 'c_wait').replace('might_sleep();', ''));
  expect(ask(true)).toBe('maybe');
  files.set('/t/sound/far/d.c', 'const struct dev_ops d_ops = {\n\tOPS(d),\n};\n');
  expect(ask(true)).toBe('unknown');
});

test('of many that a member of a known kind may be all are looked at, and all must do the same', () => {
  const table = (n: number, body: string) =>
    `static void f${n}(struct dev *d)\n{\n\t${body}\n}\nvoid set${n}(struct dev *d)\n{\n\tstatic const struct init_fns fns = {\n\t\t.free = f${n},\n\t};\n}\n`;
  const files = new Map([
    [
      '/t/kernel/a.c',
      'static const struct init_fns *\nio_pgtable_init_table[4] = {\n};\nvoid call(int n, struct dev *d)\n{\n\tio_pgtable_init_table[n]->free(d);\n}\n',
    ],
  ]);
  for (let n = 0; n < 5; n++) files.set(`/t/kernel/f${n}.c`, table(n, 'might_sleep();'));
  const ask = (wide: boolean) => createCFacts({ fs: treeOf(files), root: '/t', wide }).fact('call').sleeps;
  expect(ask(true)).toBe('always');
  expect(ask(false)).toBe('maybe');
  files.set('/t/kernel/f5.c', table(5, 'if (d->n) might_sleep();'));
  expect(ask(true)).toBe('maybe');
  for (let n = 0; n < 6; n++) files.set(`/t/kernel/f${n}.c`, table(n, 'd->n++;'));
  expect(ask(true)).toBe('never');
});

test('that only the last reference sleeps is told', () => {
  const files = new Map([
    [
      '/t/kernel/a.c',
      'void drop(struct kref *r)\n{\n\tif (refcount_dec_and_test(&r->refs))\n\t\tmight_sleep();\n}\n' +
        'void drop_or(struct kref *r, int n)\n{\n\tif (n)\n\t\tmight_sleep();\n\tdrop(r);\n}\n' +
        'void outer(struct kref *r)\n{\n\tdrop(r);\n}\n',
    ],
  ]);
  const facts = createCFacts({ fs: treeOf(files), root: '/t' });
  const ask = (name: string) => [facts.fact(name).sleeps, facts.fact(name).when];
  expect(ask('outer')).toEqual(['maybe', 'last-reference']);
  expect(ask('drop')).toEqual(['maybe', 'last-reference']);
  expect(ask('drop_or')).toEqual(['maybe', undefined]);
});

test('what no common folder defines is looked for in the whole tree, when it is asked for', () => {
  const files = new Map([
    ['/t/kernel/a.c', 'void common(void) { vendor_wait(); }\n'],
    ['/t/include/linux/v.h', 'void vendor_wait(struct one *a,\n\t\t struct two *b);\n'],
    ['/t/drivers/vendor/v.c', 'void vendor_wait(void) { leaf(); }\n'],
    ['/t/drivers/vendor/leaf.c', 'void leaf(void) { msleep(1); }\n'],
  ]);
  const facts = createCFacts({ fs: treeOf(files), root: '/t' });
  // Whatever was asked before, the answer is the same.
  expect(facts.fact('common').sleeps).toBe('unknown');
  expect(facts.fact('vendor_wait').sleeps).toBe('always');
  const other = createCFacts({ fs: treeOf(files), root: '/t' });
  expect(other.fact('vendor_wait').sleeps).toBe('always');
  expect(other.fact('common').sleeps).toBe('unknown');
  expect(other.fact('nobody').why).toBe('it is not defined in the tree');
});

test('a host that may not wait gathers the names of the whole tree only if one was asked for', () => {
  const files = new Map([
    ['/t/kernel/a.c', 'void common(void) { msleep(1); }\n'],
    ['/t/drivers/vendor/v.c', 'void vendor_wait(void) { msleep(1); }\n'],
  ]);
  const read: string[] = [];
  const fs = treeOf(files);
  const seen = {
    ...fs,
    read: (path: string) => {
      read.push(path);
      return fs.read(path);
    },
  };
  const facts = createCFacts({ fs: seen, root: '/t', later: true });
  while (facts.step());
  expect(facts.fact('common').sleeps).toBe('always');
  expect([facts.ready, facts.isOpen]).toEqual([true, false]);
  expect(read).not.toContain('/t/drivers/vendor/v.c');
  expect(facts.fact('vendor_wait').sleeps).toBe('unknown');
  expect(facts.isOpen).toBe(true);
  while (facts.step());
  expect(facts.isOpen).toBe(false);
  expect(facts.fact('vendor_wait').sleeps).toBe('always');
});

test('what is held where a member is called is told, on all paths from an entry', () => {
  const files = new Map([
    [
      '/t/kernel/a.c',
      'static void run(struct q *q)\n{\n\tif (q->n)\n\t\tq->ops->queue(q);\n}\n' +
        'static void poll(struct q *q)\n{\n\trcu_read_lock();\n\trun(q);\n\trcu_read_unlock();\n}\n' +
        'void probe(struct q *q)\n{\n\tq->p = kmalloc(4, GFP_KERNEL);\n\trun(q);\n}\n' +
        'void either(struct q *q)\n{\n\tif (q->n)\n\t\tmutex_lock(&q->m);\n\trun(q);\n}\n' +
        'void let_go(struct q *q)\n{\n\tspin_lock(&q->l);\n\tspin_unlock(&q->l);\n\trun(q);\n}\n',
    ],
  ]);
  const facts = createCFacts({ fs: treeOf(files), root: '/t' });
  const ask = (from: string) =>
    facts.pointerCalls(from, 'queue').map(({ call, within, held, slept }) => [call, within, ...held, slept]);
  expect(ask('kernel/a.c:poll')).toEqual([['q->ops->queue', 'run', 'rcu', false]]);
  expect(ask('probe')).toEqual([['q->ops->queue', 'run', true]]);
  expect(ask('either')).toEqual([['q->ops->queue', 'run', false]]);
  expect(ask('let_go')).toEqual([['q->ops->queue', 'run', false]]);
  expect(ask('poll')).toEqual([]);
});

test('nothing outside of the tree is read', () => {
  const seen: string[] = [];
  const files = new Map([['/t/kernel/a.c', '#include "../../../secret.h"\nvoid f(void) { g(); }\n']]);
  const fs = treeOf(files);
  const facts = createCFacts({
    root: '/t',
    fs: {
      ...fs,
      read: (path) => {
        seen.push(path);
        return fs.read(path);
      },
      list: (path) => {
        seen.push(path);
        return fs.list(path);
      },
    },
  });
  facts.fact('f');
  expect(seen.filter((it) => it !== '/t' && !it.startsWith('/t/'))).toEqual([]);
});

describe('what is kept', () => {
  const kept = new Map<string, Uint8Array>();
  const cache: ModelCache = {
    get: () => undefined,
    put: () => {},
    getBytes: (key) => kept.get(key),
    putBytes: (key, value) => void kept.set(key, value),
  };
  const many = new Map(
    Array.from({ length: 80 }, (_, i) => [`/t/kernel/f${i}.c`, `void f${i}(void) { msleep(1); }\n`]),
  );
  const counted = (files: ReadonlyMap<string, string>) => {
    const read: string[] = [];
    const listed: string[] = [];
    const fs = treeOf(files);
    const stamp = (path: string) => `${files.get(path)?.length ?? fs.list(path).map((it) => it.name)}`;
    return {
      read,
      listed,
      fs: {
        ...fs,
        stamp,
        stampInto: (path: string, out: Float64Array, at: number) =>
          out.set([files.get(path)?.length ?? NaN, 0], at),
        list: (path: string) => {
          listed.push(path);
          return fs.list(path);
        },
        read: (path: string) => {
          read.push(path);
          return fs.read(path);
        },
      },
    };
  };
  test('names are gathered once, and of files that changed only', () => {
    const first = counted(many);
    expect(createCFacts({ fs: first.fs, root: '/t', cache }).fact('f7').sleeps).toBe('always');
    expect(first.read.length).toBeGreaterThan(79);
    const second = counted(many);
    expect(createCFacts({ fs: second.fs, root: '/t', cache }).fact('f79').sleeps).toBe('always');
    expect(second.read.filter((it) => it.endsWith('.c'))).toEqual(['/t/kernel/f79.c']);
    expect(second.listed).toEqual([]);
    const third = counted(
      new Map([...many, ['/t/kernel/f3.c', 'void f3(void) { }\nvoid fresh(void) { msleep(2); }\n']]),
    );
    const again = createCFacts({ fs: third.fs, root: '/t', cache });
    expect(again.fact('fresh').sleeps).toBe('always');
    expect(again.fact('f3').sleeps).toBe('never');
    expect(third.read.filter((it) => it.endsWith('.c'))).toEqual(['/t/kernel/f3.c', '/t/kernel/f3.c']);
  });
  test('what is put into a folder, taken out of it or below it is seen', () => {
    const ask = (files: ReadonlyMap<string, string>, name: string) =>
      createCFacts({ fs: counted(files).fs, root: '/t', cache }).fact(name).sleeps;
    expect(ask(many, 'f7')).toBe('always');
    const more = new Map([...many, ['/t/kernel/deep/new.c', 'void deep(void) { msleep(1); }\n']]);
    expect(ask(more, 'deep')).toBe('always');
    more.set('/t/kernel/deep/newer.c', 'void deeper(void) { }\n');
    expect(ask(more, 'deeper')).toBe('never');
    more.delete('/t/kernel/f7.c');
    expect(ask(more, 'f7')).toBe('unknown');
  });
});

describe('hostile C', () => {
  const ask = (text: string) =>
    createCFacts({ fs: treeOf(new Map([['/t/kernel/a.c', text]])), root: '/t' }).fact('f');
  const n = 30_000;
  test.each([
    ['open brackets', `void f(void) { ${'('.repeat(n)}`],
    ['open braces', `void f(void) { ${'{'.repeat(n)}`],
    ['nested calls', `void f(void) { ${'g('.repeat(n)}${')'.repeat(n)}; }`],
    ['nested ifs', `void f(void) { ${'if (x) '.repeat(n)} ; }`],
    ['a comment without an end', `void f(void) { /* ${'x '.repeat(n)}`],
    ['a string without an end', `void f(void) { char *s = "${'x '.repeat(n)}`],
    ['operators', `void f(void) { x = ${'!'.repeat(n)}y; }`],
    [
      'a macro that doubles',
      `#define a(x) b(x, x)\n#define b(x, y) c(x y, x y)\n#define c(x, y) a(x y x y)\nvoid f(void) { a(1 2 3); }`,
    ],
    ['conditions without an end', `${'#if X\n'.repeat(3000)}void f(void) { }`],
    ['a backslash at the end', 'void f(void) { }\n#define X \\'],
    [
      'labels',
      `void f(void) { ${Array.from({ length: 2000 }, (_, i) => `l${i}: goto l${(i * 7) % 2000};`).join(' ')} }`,
    ],
  ])('%s', (_, text) => {
    expect(['unknown', 'never', 'maybe', 'always']).toContain(ask(text).sleeps);
  });
  const many = 100_000;
  test.each([
    ['brackets inside each other', `void f(void)\n{\n${'('.repeat(many)}x${')'.repeat(many)};\n}\n`],
    [
      'conditions inside each other',
      `void f(void)\n{\n${'#ifdef X\n'.repeat(many)}${'#endif\n'.repeat(many)}}\n`,
    ],
    ['conditions after each other', `void f(void)\n{\n${'#ifdef X\ng();\n#endif\n'.repeat(many)}}\n`],
    [
      'a huge macro',
      `#define M(x) ${'x + '.repeat(many)} 1\nvoid f(void)\n{\n\tM(g());\n}\nvoid g(void) { }\n`,
    ],
    ['a macro of itself', '#define m(x) m(m(x))\nvoid f(void)\n{\n\tm(1);\n}\n'],
    ['macros of each other', '#define a(x) b(x) b(x)\n#define b(x) a(x) a(x)\nvoid f(void)\n{\n\ta(1);\n}\n'],
    [
      'macros that double',
      `${Array.from({ length: 30 }, (_, i) => `#define m${i}(x) m${i + 1}(x); m${i + 1}(x)\n`).join('')}#define m30(x) g(x)\nvoid f(void)\n{\n\tm0(1);\n}\nvoid g(int x) { }\n`,
    ],
    ['names in a circle', '#define a b\n#define b c\n#define c a\nvoid f(void)\n{\n\ta();\n}\n'],
    ['a comment that does not end', 'void f(void)\n{\n\tmsleep(1); /*\n}\n'],
    ['a function that does not end', 'void f(void)\n{\n\tmsleep(1);\n\nstatic int x;\n'],
    ['calls inside each other', `void f(void)\n{\n${'g('.repeat(many)}${')'.repeat(many)};\n}\n`],
  ])('is not known: %s', (_, text) => expect(ask(text).sleeps).toBe('unknown'));
  test.each([
    '',
    ' ',
    'a b',
    '1x',
    '../x',
    'x'.repeat(300),
    '__proto__',
    'constructor',
    'f;g',
    'f\n',
    'ü',
    '-',
    'rust_helper_',
  ])('no function is known by the name %j', (name) => {
    const facts = createCFacts({
      fs: treeOf(new Map([['/t/kernel/a.c', 'void f(void) { }\n']])),
      root: '/t',
    });
    const { sleeps, why } = facts.fact(name);
    expect(sleeps).toBe('unknown');
    expect(why).toMatch(/^it is (?:no name of a function|not defined in the tree)$/);
  });
  test('a long chain of calls is followed', () => {
    const chain = Array.from({ length: 400 }, (_, i) => `void f${i}(void) { f${i + 1}(); }`).join('\n');
    expect(ask(`${chain}\nvoid f400(void) { msleep(1); }\nvoid f(void) { f0(); }\n`).sleeps).toBe('always');
  });
  test('any text is read', () => {
    const words = fc.constantFrom(
      ...'void f ( ) { } ; if else for while do switch case default : goto x = + * & "a" \' /* */ // # \n #if #else #endif #define \\ msleep 1 , ? return struct _Generic ({ }) [ ] ~ ... ##'.split(
        ' ',
      ),
      '\n',
    );
    const text = fc.oneof(
      fc.array(words, { maxLength: 120 }).map((it) => it.join(' ')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (it) => {
        scanNames(it, () => {});
        for (const { start, end, head } of outlineOf(it, assumedConfig())) {
          expect(head).toBeLessThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(it.length);
        }
        ask(`void f(void)\n{\n${it}\n}\n`);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
