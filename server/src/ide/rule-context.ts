import type { Options } from '../analysis.ts';
import type { Memos } from '../db/memos.ts';
import { moduleFiles } from '../def/crate.ts';
import type { Finding } from '../finding.ts';
import type { KernelModel } from '../kernel/model.ts';
import type { CrateFile, Draft, Rule, RuleContext, RuleMeta } from '../rules/rule.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { Span } from '../text/span.ts';
import { type Unit, unitsOf } from '../types/units.ts';
import type { CleanUnits } from './clean-units.ts';
import type { Place } from './crates.ts';
import { fileUnits } from './file-units.ts';
import type { Looked, RuleOutcome } from './rule-memo.ts';

/** What the contexts of one file's rules stand on. */
export interface ContextInputs {
  readonly path: string;
  /** The parsed file and its place, made when a rule first asks: most files are judged by their text alone. */
  readonly file: () => SourceFile;
  readonly place: () => Place;
  /** The same where a rule has asked for it. */
  readonly knownPlace: () => Place | undefined;
  readonly parsed: () => SourceFile | undefined;
  readonly model: KernelModel;
  readonly options: Options;
  readonly clean: CleanUnits;
  readonly memos: Memos;
  readonly source: (path: string) => SourceFile | undefined;
  readonly text: (path: string) => string | undefined;
  readonly revision: number;
}

/** What one rule has said and looked at so far. */
interface Account {
  readonly findings: Finding[];
  readonly unknown: Set<string>;
  remembered: number;
  /** Whether it looked at more than texts. */
  placed: boolean;
  /** Whether it asked the flow, which may look at anything. */
  flow: boolean;
  readonly texts: Map<string, string | undefined>;
}

/** The contexts of one file's rules: they share the units and the call sites. */
export function fileContexts(inputs: ContextInputs): {
  readonly contextFor: (meta: RuleMeta) => RuleContext;
  /** Runs a rule: what it found, and what it looked at to find it; undefined where that is not known. */
  readonly run: (rule: Rule) => { readonly outcome: RuleOutcome; readonly looked: Looked | undefined };
} {
  const { path, model, options } = inputs;
  const text = inputs.text(path) ?? '';
  const units = fileUnits(text, inputs.file, inputs.place);
  const contextOf = (meta: RuleMeta, account: Account): RuleContext => {
    const placed = <T>(value: T): T => {
      account.placed = true;
      return value;
    };
    const seen = <T>(other: string, value: T): T => {
      account.texts.set(other, inputs.text(other));
      return value;
    };
    let crate: readonly CrateFile[] | undefined;
    return {
      path,
      text,
      get file() {
        return placed(inputs.file());
      },
      get module() {
        return placed(inputs.place().module);
      },
      get world() {
        return placed(inputs.place().world);
      },
      model,
      options,
      memos: inputs.memos,
      source: (it) => seen(it, inputs.source(it)),
      textOf: (it) => seen(it, inputs.text(it)),
      get flow() {
        account.flow = true;
        return { source: inputs.source, text: inputs.text, revision: inputs.revision };
      },
      units: (inExamples) => placed(units.all(inExamples)),
      unitsAt: (offsets) => placed([...new Set(offsets.flatMap((it) => units.innermost(it) ?? []))]),
      callsAt: (parens) => placed(parens.flatMap((it) => units.callAt(it) ?? [])),
      crateFiles: () => (crate ??= placed([own(), ...otherFiles(inputs, seen)])),
      visitCalls(parens, check) {
        const byUnit = new Map<Unit, number[]>();
        for (const paren of placed(parens)) {
          const unit = units.outermost(paren);
          if (unit) byUnit.set(unit, [...(byUnit.get(unit) ?? []), paren]);
        }
        for (const [unit, own] of byUnit) {
          account.remembered += inputs.clean.check(inputs.place().world, meta.id, unit, () => {
            const before = account.findings.length;
            const unknown = account.unknown.size;
            for (const paren of own) {
              const site = units.callAt(paren);
              if (site) check(site);
            }
            return { clean: account.findings.length === before, unknown: account.unknown.size - unknown };
          });
        }
      },
      unknown: (at) => void account.unknown.add(`${at.start}:${at.end}`),
      report(draft: Draft) {
        const severity = options.rules[meta.id] ?? draft.severity ?? meta.severity;
        if (severity === 'off') return;
        account.findings.push(
          plain({
            verdict: 'proved',
            trace: [],
            tags: [],
            fixes: [],
            ...draft,
            rule: meta.id,
            severity,
            path,
          }),
        );
      },
    };
  };
  let file: CrateFile | undefined;
  const own = (): CrateFile =>
    (file ??= {
      path,
      text,
      get file() {
        return inputs.file();
      },
      module: inputs.place().module,
      units: units.all,
    });
  const account = (): Account => ({
    findings: [],
    unknown: new Set(),
    remembered: 0,
    placed: false,
    flow: false,
    texts: new Map(),
  });
  return {
    contextFor: (meta) => contextOf(meta, account()),
    run(rule) {
      const kept = account();
      rule.check(contextOf(rule.meta, kept));
      return {
        outcome: { findings: kept.findings, unknown: [...kept.unknown], remembered: kept.remembered },
        looked: kept.flow
          ? undefined
          : { world: kept.placed ? inputs.place().world : undefined, texts: kept.texts },
      };
    },
  };
}

/** A finding without what its spans come from: a span may be a whole node of the tree, which is not to be kept alive. */
function plain(finding: Finding): Finding {
  const bare = ({ start, end }: Span): Span => ({ start, end });
  return {
    ...finding,
    span: bare(finding.span),
    trace: finding.trace.map((it) => ({ ...it, span: bare(it.span) })),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, span: bare(edit.span) })),
    })),
  };
}

/**
 * The other files of a module's or driver's crate; the kernel's own crates are too large to be looked through. Each is
 * read and parsed when somebody asks for what is in it: most who look for a file know it by its path.
 */
function otherFiles(inputs: ContextInputs, seen: <T>(path: string, value: T) => T): readonly CrateFile[] {
  const { module, world } = inputs.place();
  if (world.crate(module.crate.name) === module.crate) return [];
  return [...moduleFiles(module.crate)].flatMap(([path, it]): CrateFile[] => {
    if (path === inputs.path || inputs.text(path) === undefined) return [];
    const source = () => seen(path, inputs.source(path)!);
    let units: readonly Unit[] | undefined;
    return [
      {
        path,
        get text() {
          return seen(path, inputs.text(path)!);
        },
        get file() {
          return source();
        },
        module: it,
        units: () => (units ??= unitsOf(world, source(), it)),
      },
    ];
  });
}
