import type {
  Analysis,
  DirectoryEntry,
  Emulation,
  EmulationRequest,
  FileEdit,
  FileQuestions,
  FileReport,
  FileSystem,
  Finding,
  KernelInfo,
  Options,
  TextChange,
} from '../../../server/src/analysis.ts';

/** A disk in memory: path to text. */
export function memoryFs(files: Map<string, string>): FileSystem {
  return {
    read: (path) => {
      const text = files.get(path);
      return text === undefined ? { ok: false, problem: 'missing' } : { ok: true, text };
    },
    list: (directory) => {
      const entries = new Map<string, DirectoryEntry>();
      for (const path of files.keys()) {
        if (!path.startsWith(`${directory}/`)) continue;
        const [name, ...rest] = path.slice(directory.length + 1).split('/');
        entries.set(name!, { name: name!, directory: rest.length > 0 });
      }
      return [...entries.values()];
    },
    isFile: (path) => files.has(path),
  };
}

/**
 * Stands in for the analysis in protocol tests: findings by pattern, so that a test sees at a glance what must come.
 * - a file that says `kernel` is kernel code, checked against a tree, or the profile that the options name;
 * - `KBox::new(x)` lacks flags (error, safe fix, a trace to `fn`); `.try_push` is gone (error, deprecated, safe fix);
 * - `GFP_ATOMIC` is a hint with an unsafe fix; `other(PATH)` a warning whose unsafe fix also edits PATH;
 * - `needs(PATH)` is a warning as long as PATH does not say `done`; `boom` makes the report throw.
 */
export class FakeAnalysis implements Analysis {
  readonly files: Map<string, string>;
  readonly open_ = new Map<string, string>();
  readonly invalidated: string[] = [];
  readonly #reported = new Map<string, string>();
  /** The folders of what was reported on. */
  readonly folders = new Set<string>();
  options: Options;
  disposed = false;
  reports = 0;

  constructor(files: Map<string, string>, options: Options) {
    this.files = files;
    this.options = options;
  }

  configure(options: Options): void {
    this.options = options;
  }
  open(path: string, text: string): void {
    this.open_.set(path, text);
  }
  change(path: string, changes: readonly TextChange[]): void {
    let text = this.open_.get(path);
    if (text === undefined) throw new Error(`${path} is not open`);
    for (const { start, end, newText } of changes) text = text.slice(0, start) + newText + text.slice(end);
    this.open_.set(path, text);
  }
  close(path: string): void {
    this.open_.delete(path);
  }
  invalidate(paths: readonly string[]): void {
    this.invalidated.push(...paths);
  }
  text(path: string): string | undefined {
    return this.open_.get(path) ?? this.files.get(path);
  }
  isKernelCode(path: string): boolean {
    return this.text(path)?.includes('kernel') ?? false;
  }
  whyLeftOut(path: string): string | undefined {
    return this.isKernelCode(path) ? undefined : 'its text does not say so';
  }
  kernel(path: string): KernelInfo | undefined {
    if (!this.isKernelCode(path)) return undefined;
    if (this.options.kernel) {
      return { version: this.options.kernel, source: 'profile', api: 'kbox', reason: 'the setting' };
    }
    return { version: '7.3.4', source: 'tree', api: 'kbox', root: '/linux', reason: 'the enclosing tree' };
  }
  draft(path: string): { report: FileReport; complete: boolean } {
    return { report: this.report(path), complete: true };
  }

  report(path: string): FileReport {
    this.reports++;
    const text = this.text(path);
    if (text?.includes('boom')) throw new Error('boom');
    if (text !== undefined) this.#reported.set(path, this.#dependencies(text));
    const read = [path, ...[...(text ?? '').matchAll(/needs\(([^)]*)\)/g)].map((match) => match[1]!)];
    for (const it of read) this.folders.add(it.slice(0, it.lastIndexOf('/')));
    const findings = text === undefined ? [] : this.#findings(path, text);
    return { path, findings, unknown: 2, unknowns: [], notes: [{ path, message: 'a note' }] };
  }
  hover(path: string, offset: number) {
    const text = this.text(path) ?? '';
    const start = text.indexOf('GFP_KERNEL');
    const span = { start, end: start + 'GFP_KERNEL'.length };
    const markdown = '**GFP_KERNEL** may sleep\n```rust\nFlags\n```\nsee [slab.h](https://example.org)';
    return start >= 0 && offset >= start && offset < span.end ? { span, markdown } : undefined;
  }
  cFunctions() {
    return [];
  }

  /** The files whose kernels were asked for. */
  readonly asked: (string | undefined)[] = [];
  api(path?: string) {
    this.asked.push(path);
    const kernel: KernelInfo = {
      version: '7.3',
      source: 'profile',
      api: 'kbox',
      reason: 'the newest profile',
    };
    const entry = { name: 'new', owner: 'KBox', shape: 'KBox::new(x, flags)', flagsIdx: 1, arity: 2 };
    const functions = [
      { ...entry, returns: 'Result<Self, AllocError>', file: 'rust/kernel/alloc/kbox.rs', line: 234 },
    ];
    return { kernel, functions, macros: [], unclassified: [] };
  }
  emulate(path: string, where: number | string, request: EmulationRequest = {}): Emulation | undefined {
    const text = this.text(path) ?? '';
    const name = /fn (\w+)/.exec(text);
    if (!name || (typeof where === 'string' && where !== name[1])) return undefined;
    const span = { start: name.index + 3, end: name.index + name[0].length };
    const { preemptRt = false, lowMemory = false, pathNumber = 1 } = request;
    return {
      function: name[1]!,
      place: { path, span, line: text.slice(0, span.start).split('\n').length },
      kernel: this.kernel(path)!,
      config: { preemptRt, lowMemory },
      paths: [{ choices: [], violations: 0, end: 'return' }],
      morePaths: false,
      pathNumber,
      steps: [],
    };
  }
  preemptCounts() {
    return [];
  }
  lenses(path: string) {
    const found = this.text(path)?.matchAll(/fn (\w+)/g) ?? [];
    return [...found].map(({ 1: name, index, input }) => ({
      span: { start: index + 3, end: index + 3 + name!.length },
      function: name!,
      whole: { start: index, end: index + input.slice(index).search(/\n|$/) },
    }));
  }
  contextAt() {
    return undefined;
  }
  about(path: string): FileQuestions | undefined {
    const text = this.text(path);
    if (!this.isKernelCode(path) || text === undefined) return undefined;
    const at = text.indexOf('lock()');
    const span = { start: at, end: at + 'lock()'.length };
    const note = { path, span, text: 'spinlock `inner`' };
    return {
      atomicRegions: () => (at < 0 ? [] : [{ span, atomic: 'always', text: 'atomic: spinlock `inner`' }]),
      whyAtomic: () =>
        at < 0 ? undefined : { atomic: 'always', text: 'line 1 is atomic: spinlock `inner`', places: [note] },
      atomicCallers: () =>
        at < 0 ? [] : [{ function: 'add', path, name: span, call: span, from: 'here', text: note.text }],
      flagCompletions: (offset) =>
        ['GFP_NOWAIT', 'GFP_KERNEL'].map((name, i) => ({
          ...{ name, span: { start: offset - 1, end: offset }, documentation: `**${name}**` },
          ...{ detail: i === 0 ? 'never sleeps' : 'would sleep', forbidden: i === 1, preferred: i === 0 },
        })),
      flagSignature: () => ({
        label: 'new(x: T, flags: Flags)',
        ...{
          params: [
            [4, 8],
            [10, 22],
          ] as const,
          active: 1,
          flags: 1,
          documentation: 'must not sleep here',
        },
      }),
    };
  }
  inlayHints(path: string, span: { start: number; end: number }) {
    const at = this.text(path)?.indexOf('GFP_KERNEL') ?? -1;
    return at >= span.start && at <= span.end
      ? [{ offset: at, text: 'atomic: spinlock `inner`, line 1' }]
      : [];
  }
  stale(): readonly string[] {
    return [...this.#reported]
      .filter(([path, then]) => this.open_.has(path) && this.#dependencies(this.text(path)!) !== then)
      .map(([path]) => path);
  }
  dispose(): void {
    this.disposed = true;
  }

  #dependencies(text: string): string {
    return [...text.matchAll(/needs\(([^)]*)\)/g)].map((match) => this.text(match[1]!) ?? '').join('\0');
  }

  #findings(path: string, text: string): Finding[] {
    const { rules } = this.options;
    const findings: Finding[] = [];
    const add = (rule: string, at: number, length: number, rest: Partial<Finding>) => {
      const level = rules[rule] ?? rest.severity ?? 'error';
      if (level === 'off') return;
      const span = { start: at, end: at + length };
      const base = { message: rule, trace: [], tags: [], fixes: [], verdict: 'proved' as const };
      findings.push({ ...base, ...rest, rule, severity: level, path, span });
    };
    for (const match of text.matchAll(/KBox::new\(([^,()]*)\)/g)) {
      const end = match.index + match[0].length - 1;
      const edits: FileEdit[] = [{ path, span: { start: end, end }, newText: ', GFP_KERNEL' }];
      if (!text.includes('use flags'))
        edits.push({ path, span: { start: 0, end: 0 }, newText: 'use flags;\n' });
      const fn = text.lastIndexOf('fn ', match.index);
      add('missing-gfp-flags', match.index, 'KBox::new'.length, {
        message: 'this call passes no flags',
        why: 'The kernel must know whether it may sleep.',
        help: 'pass them',
        trace: fn < 0 ? [] : [{ path, span: { start: fn, end: fn + 2 }, note: 'in this function' }],
        fixes: [{ title: 'Pass `GFP_KERNEL`', applicability: 'safe', edits }],
      });
    }
    for (const match of text.matchAll(/try_push/g)) {
      const span = { start: match.index, end: match.index + 'try_push'.length };
      add('lingering-try', match.index, 'try_push'.length, {
        tags: ['deprecated'],
        fixes: [
          { title: 'Only look', applicability: 'display', edits: [] },
          { title: 'Call `push`', applicability: 'safe', edits: [{ path, span, newText: 'push' }] },
        ],
      });
    }
    for (const match of text.matchAll(/GFP_ATOMIC/g)) {
      const span = { start: match.index, end: match.index + 'GFP_ATOMIC'.length };
      const edits = [{ path, span, newText: 'GFP_KERNEL', label: 'may sleep' }];
      add('needless-atomic', match.index, 'GFP_ATOMIC'.length, {
        severity: 'hint',
        fixes: [{ title: 'Use `GFP_KERNEL`', applicability: 'unsafe', edits }],
      });
    }
    for (const match of text.matchAll(/other\(([^)]*)\)/g)) {
      const edits = [path, match[1]!].map((each) => ({
        path: each,
        span: { start: 0, end: 0 },
        newText: '// both\n',
      }));
      const fixes = [{ title: 'Change both', applicability: 'unsafe' as const, edits }];
      add('in-place-init', match.index, match[0].length, { severity: 'warning', fixes });
    }
    for (const match of text.matchAll(/needs\(([^)]*)\)/g)) {
      if (this.text(match[1]!)?.includes('done')) continue;
      add('sleep-in-atomic', match.index, match[0].length, { severity: 'warning', verdict: 'possible' });
    }
    return findings.sort((a, b) => a.span.start - b.span.start);
  }
}
