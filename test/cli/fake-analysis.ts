import type {
  Analysis,
  FileReport,
  FileSystem,
  Finding,
  KernelInfo,
  Options,
} from '../../server/src/analysis.ts';
import type { Session } from '../../server/src/cli/session.ts';
import { nodeFileSystem } from '../../server/src/node/file-system.ts';
import type { RuleMeta } from '../../server/src/rules/rule.ts';
import { sampleEmulation, samplePreemptCounts } from '../support/sample-emulation.ts';

/**
 * An analysis of words: `BAD` is an error with a safe fix (`GOOD`), `POOR` a warning with an unsafe one (`FAIR`), `MEH` a hint
 * without one, `ODD` an error whose fix (`!`) parses worse. What lies in a folder `host` is no kernel code.
 */
const WORDS: Readonly<
  Record<
    string,
    Omit<Finding, 'path' | 'span' | 'trace' | 'tags' | 'verdict' | 'fixes'> & { to?: string; unsafe?: true }
  >
> = {
  BAD: {
    rule: 'bad-word',
    severity: 'error',
    message: '`BAD` is a bad word',
    help: 'write `GOOD`',
    to: 'GOOD',
  },
  POOR: {
    rule: 'poor-word',
    severity: 'warning',
    message: '`POOR` is a poor word',
    to: 'FAIR',
    unsafe: true,
  },
  MEH: { rule: 'meh-word', severity: 'hint', message: '`MEH` says little' },
  ODD: { rule: 'bad-word', severity: 'error', message: '`ODD` is odd', to: '!' },
};

export const fakeRules: readonly RuleMeta[] = [
  rule('bad-word', 'error', 'safe'),
  rule('poor-word', 'warning', 'unsafe'),
  rule('meh-word', 'hint', 'none'),
];

function rule(id: string, severity: RuleMeta['severity'], fix: RuleMeta['fix']): RuleMeta {
  const docs = `## What it does\n\nFinds a ${id}.\n\n\`\`\`rust\nlet x = ${id};\n\`\`\`\n`;
  return { id, title: `finds a ${id}`, severity, since: '0.1.0', fix, docs };
}

export const fakeKernel: KernelInfo = {
  version: '7.3.4',
  source: 'tree',
  api: 'kbox',
  reason: 'the enclosing tree',
};

export function fakeSession(options: Options, fs: FileSystem = nodeFileSystem()): Session {
  const opened = new Map<string, string>();
  const text = (path: string) => {
    const result = fs.read(path);
    return opened.get(path) ?? (result.ok ? result.text : undefined);
  };
  const analysis: Analysis = {
    configure: () => {},
    open: (path, content) => void opened.set(path, content),
    change: () => {},
    close: (path) => void opened.delete(path),
    invalidate: () => {},
    folders: new Set(),
    text,
    isKernelCode: (path) => !path.includes('/host/'),
    whyLeftOut: (path) => (path.includes('/host/') ? 'a host tool' : undefined),
    kernel: () => fakeKernel,
    report: (path) => report(path, text(path) ?? '', options),
    draft: (path) => ({ report: report(path, text(path) ?? '', options), complete: true }),
    hover: () => undefined,
    // A file that holds the sample runs as the sample says.
    emulate: (path, where, { pathNumber } = {}) => {
      const content = text(path) ?? '';
      const found = sampleEmulation(path);
      const named =
        typeof where === 'string'
          ? where === found.function
          : where >= content.indexOf('fn add') && where > 0;
      if (!content.includes('fn add') || !named) return undefined;
      return { ...found, pathNumber: Math.min(pathNumber ?? found.pathNumber, found.paths.length) };
    },
    lenses: (path) => {
      const { place, function: name } = sampleEmulation(path);
      return text(path)?.includes('fn add') ? [{ span: place.span, function: name, whole: place.span }] : [];
    },
    preemptCounts: (path, where) =>
      text(path)?.includes('fn add') &&
      (where === undefined || (where !== 'Ring::ad' && where !== '' && where !== 0))
        ? samplePreemptCounts(path)
        : [],
    contextAt: () => undefined,
    inlayHints: () => [],
    cFunctions: () => [],
    about: () => undefined,
    api: () => ({
      kernel: fakeKernel,
      functions: [
        {
          name: 'new',
          owner: 'KBox',
          shape: 'KBox::new(x, flags)',
          flagsIdx: 1,
          arity: 2,
          returns: 'Result<KBox<T>, AllocError>',
          file: 'rust/kernel/alloc/kbox.rs',
          line: 12,
        },
        {
          name: 'push',
          owner: 'KVec',
          shape: '.push(v, flags)',
          flagsIdx: 1,
          arity: 2,
          returns: 'Result',
          file: 'rust/kernel/alloc/kvec.rs',
          line: 0,
        },
      ],
      macros: [
        {
          name: 'kvec',
          owner: '',
          shape: 'kvec![…]',
          flagsIdx: -1,
          arity: 0,
          returns: '',
          file: 'rust/kernel/alloc/kvec.rs',
          line: 7,
          via: 'GFP_KERNEL',
        },
      ],
      unclassified: [{ name: 'grow', file: 'rust/kernel/x.rs', line: 3, reason: 'no body' }],
    }),
    stale: () => [],
    dispose: () => {},
  };
  return { analysis, fs, countProblems: (_, content) => content.split('!').length - 1 };
}

function report(path: string, text: string, options: Options): FileReport {
  const findings = [...text.matchAll(/BAD|POOR|MEH|ODD/g)].flatMap(({ 0: word, index }): Finding[] => {
    const { to, unsafe, ...rest } = WORDS[word]!;
    const severity = options.rules[rest.rule] ?? rest.severity;
    if (severity === 'off') return [];
    const span = { start: index, end: index + word.length };
    const applicability = unsafe ? 'unsafe' : 'safe';
    const fixes =
      to === undefined
        ? []
        : [{ title: `write \`${to}\``, applicability, edits: [{ path, span, newText: to }] } as const];
    return [{ ...rest, severity, verdict: 'proved', path, span, trace: [], tags: [], fixes }];
  });
  const notes = text.includes('NOTE') ? [{ path, message: 'something to know' }] : [];
  const unknowns = [...text.matchAll(/WHO/g)].map((it) => ({
    kind: 'call' as const,
    span: { start: it.index, end: it.index + 3 },
    what: 'WHO',
    reason: 'the function is not found',
  }));
  return { path, findings, unknown: unknowns.length, unknowns, notes };
}
