import type { Memos } from '../db/memos.ts';
import type { Cells } from '../db/spec.ts';
import { moduleFiles } from '../def/crate.ts';
import type { Finding, Unknown } from '../finding.ts';
import type { KernelModel } from '../kernel/model.ts';
import type { Options } from '../options.ts';
import type { FileText } from '../rules/file-text.ts';
import type { CrateFile, Draft, FlowAccess, Rule, RuleContext, RuleMeta } from '../rules/rule.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { Span } from '../text/span.ts';
import { type Unit, unitsOf } from '../types/units.ts';
import type { Place } from './crates.ts';
import { fileUnits } from './file-units.ts';

/** What the contexts of one file's rules stand on. */
export interface ContextInputs {
  readonly path: string;
  /** The parsed file and its place, made when a rule first asks: most files are judged by their text alone. */
  readonly file: () => SourceFile;
  readonly place: () => Place;
  /** The same where a rule has asked for it. */
  readonly knownPlace: () => Place | undefined;
  readonly parsed: () => SourceFile | undefined;
  /** A version of the file's text, to look through. */
  readonly code: (text: string) => FileText;
  /** The kernel; whoever asks is taken to have read all of it. */
  readonly model: () => KernelModel;
  readonly options: Options;
  readonly memos: Memos;
  /** Of functions that rules found clean, how many places could not be resolved there. */
  readonly clean: Cells<CleanOutcome>;
  readonly source: (path: string) => SourceFile | undefined;
  readonly text: (path: string) => string | undefined;
  /** The number of a function in its file; undefined where it has none that stays. */
  readonly numberOf: (unit: Unit) => number | undefined;
  readonly flow: FlowAccess;
}

/** What a rule found in one function: nothing, but for some places that could not be resolved; or something. */
export interface CleanOutcome {
  readonly clean: boolean;
  /** Their spans count from where the function begins. */
  readonly unknowns: readonly Unknown[];
}

/** What a rule found in a file. */
export interface RuleOutcome {
  readonly findings: readonly Finding[];
  /** What it could not resolve, each place once. */
  readonly unknowns: readonly Unknown[];
}

/** What one rule has said so far. */
interface Account {
  readonly findings: Finding[];
  /** By place. */
  readonly unknowns: Map<string, Unknown>;
}

/** The contexts of one file's rules: they share the units and the call sites. */
export function fileContexts(inputs: ContextInputs): {
  readonly contextFor: (meta: RuleMeta) => RuleContext;
  readonly run: (rule: Rule) => RuleOutcome;
} {
  const { path, options } = inputs;
  const text = inputs.text(path) ?? '';
  const units = fileUnits(text, inputs.file, inputs.place);
  const code = inputs.code(text);
  const contextOf = (meta: RuleMeta, account: Account): RuleContext => {
    /** What comes of the file's own text and of its place is read anew by whoever asks, though it is made once. */
    const placed = <T>(value: T): T => {
      inputs.text(path);
      inputs.place();
      return value;
    };
    let crate: readonly CrateFile[] | undefined;
    const looks = new Set<string>();
    return {
      path,
      get text() {
        inputs.text(path);
        return text;
      },
      get code() {
        inputs.text(path);
        return code;
      },
      get file() {
        return placed(inputs.file());
      },
      get module() {
        return inputs.place().module;
      },
      get world() {
        return inputs.place().world;
      },
      get model() {
        return inputs.model();
      },
      options,
      memos: inputs.memos,
      source: inputs.source,
      textOf: inputs.text,
      flow: inputs.flow,
      units: (inExamples) => placed(units.all(inExamples)),
      unitsAt: (offsets) => placed([...new Set(offsets.flatMap((it) => units.innermost(it) ?? []))]),
      callsAt: (parens) => placed(parens.flatMap((it) => units.callAt(it) ?? [])),
      crateFiles: () => (crate ??= placed([own(), ...otherFiles(inputs)])),
      visitCalls(parens, check) {
        this.visitUnits(parens, (_, calls) => calls.forEach(check));
      },
      visitUnits(offsets, check, reason = '') {
        if (looks.has(reason)) throw new Error(`${meta.id} looks at units twice for the same reason`);
        looks.add(reason);
        for (const [unit, inside] of byUnit(placed(offsets)))
          visitUnit(`${meta.id} ${reason}`, account, unit, () =>
            check(
              unit,
              inside.flatMap((it) => units.callAt(it) ?? []),
            ),
          );
      },
      unknown: (it) => noteUnknown(account, it),
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
  function byUnit(offsets: readonly number[]): Map<Unit, number[]> {
    const out = new Map<Unit, number[]>();
    for (const it of offsets) {
      const unit = units.outermost(it);
      const inside = unit && out.get(unit);
      if (inside) inside.push(it);
      else if (unit) out.set(unit, [it]);
    }
    return out;
  }
  /** Runs `check` over a unit, unless that look has found it clean. */
  function visitUnit(look: string, account: Account, unit: Unit, check: () => void): void {
    let ran = false;
    const visit = (): CleanOutcome => {
      ran = true;
      const before = account.findings.length;
      const known = account.unknowns.size;
      check();
      const unknowns = [...account.unknowns.values()].slice(known).map((it) => shifted(it, -unit.span.start));
      return { clean: account.findings.length === before, unknowns };
    };
    const n = inputs.numberOf(unit);
    if (n === undefined) {
      visit();
      return;
    }
    const outcome = inputs.clean.get(`${look} ${path} ${n}`, () => {
      if (unit.fn) inputs.flow.looked(path, unit.fn.item);
      inputs.place();
      return visit();
    });
    if (ran) return;
    if (!outcome.clean) visit();
    else for (const it of outcome.unknowns) noteUnknown(account, shifted(it, unit.span.start));
  }
  let file: CrateFile | undefined;
  const own = (): CrateFile =>
    (file ??= {
      path,
      text,
      get file() {
        return inputs.file();
      },
      get module() {
        return inputs.place().module;
      },
      units: units.all,
    });
  const account = (): Account => ({ findings: [], unknowns: new Map() });
  return {
    contextFor: (meta) => contextOf(meta, account()),
    run(rule) {
      const kept = account();
      inputs.text(path);
      inputs.model();
      rule.check(contextOf(rule.meta, kept));
      return { findings: kept.findings, unknowns: [...kept.unknowns.values()] };
    },
  };
}

function noteUnknown({ unknowns }: Account, it: Unknown): void {
  const { start, end } = it.span;
  const key = `${start}:${end}`;
  if (!unknowns.has(key)) unknowns.set(key, { ...it, span: { start, end } });
}

function shifted(it: Unknown, by: number): Unknown {
  return { ...it, span: { start: it.span.start + by, end: it.span.end + by } };
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
function otherFiles(inputs: ContextInputs): readonly CrateFile[] {
  const { module, world } = inputs.place();
  if (world.crate(module.crate.name) === module.crate) return [];
  return [...moduleFiles(module.crate)].flatMap(([path, it]): CrateFile[] => {
    if (path === inputs.path || inputs.text(path) === undefined) return [];
    const source = () => inputs.source(path)!;
    let units: readonly Unit[] | undefined;
    return [
      {
        path,
        get text() {
          return inputs.text(path)!;
        },
        get file() {
          return source();
        },
        module: it,
        units() {
          inputs.text(path);
          return (units ??= unitsOf(world, source(), it));
        },
      },
    ];
  });
}
