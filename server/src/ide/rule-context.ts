import type { Memos } from '../db/memos.ts';
import type { Cells } from '../db/spec.ts';
import { moduleFiles } from '../def/crate.ts';
import type { KernelModel } from '../kernel/model.ts';
import type { Options } from '../options.ts';
import type { FileText } from '../rules/file-text.ts';
import type { CrateFile, Draft, FlowAccess, Rule, RuleContext, RuleMeta } from '../rules/rule.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { type Unit, unitsOf } from '../types/units.ts';
import type { Place } from './crates.ts';
import { type FileUnits, fileUnits } from './file-units.ts';
import { Account, type CleanOutcome, lookAt, type RuleOutcome } from './rule-account.ts';

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

/** The contexts of one file's rules: they share the units and the call sites. */
export function fileContexts(inputs: ContextInputs): {
  readonly contextFor: (meta: RuleMeta) => RuleContext;
  readonly run: (rule: Rule) => RuleOutcome;
} {
  const text = inputs.text(inputs.path) ?? '';
  const shared: SharedParts = {
    text,
    code: inputs.code(text),
    units: fileUnits(text, inputs.file, inputs.place),
  };
  return {
    contextFor: (meta) => contextOf(inputs, shared, meta, new Account()),
    run(rule) {
      const account = new Account();
      inputs.text(inputs.path);
      inputs.model();
      rule.check(contextOf(inputs, shared, rule.meta, account));
      return account.outcome();
    },
  };
}

/** What the rules of one file look at together. */
interface SharedParts {
  readonly text: string;
  readonly code: FileText;
  readonly units: FileUnits;
}

function contextOf(
  inputs: ContextInputs,
  { text, code, units }: SharedParts,
  meta: RuleMeta,
  account: Account,
): RuleContext {
  const { path, options } = inputs;
  /** What comes of the file's own text and of its place is read anew by whoever asks, though it is made once. */
  const placed = <T>(value: T): T => {
    inputs.text(path);
    inputs.place();
    return value;
  };
  const own: CrateFile = {
    path,
    text,
    get file() {
      return inputs.file();
    },
    get module() {
      return inputs.place().module;
    },
    units: units.all,
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
    crateFiles: () => (crate ??= placed([own, ...otherFiles(inputs)])),
    visitCalls(parens, check) {
      this.visitUnits(parens, (_, calls) => calls.forEach(check));
    },
    visitUnits(offsets, check, reason = '') {
      if (looks.has(reason)) throw new Error(`${meta.id} looks at units twice for the same reason`);
      looks.add(reason);
      for (const [unit, inside] of placed(byUnit(units, offsets)))
        lookAt(inputs, `${meta.id} ${reason}`, account, unit, () =>
          check(
            unit,
            inside.flatMap((it) => units.callAt(it) ?? []),
          ),
        );
    },
    unknown: (it) => account.note(it),
    report(draft: Draft) {
      const severity = options.rules[meta.id] ?? draft.severity ?? meta.severity;
      if (severity === 'off') return;
      account.find({
        verdict: 'proved',
        trace: [],
        tags: [],
        fixes: [],
        ...draft,
        rule: meta.id,
        severity,
        path,
      });
    },
  };
}

/** Offsets by the outermost unit that they stand in; those in none are left out. */
function byUnit(units: FileUnits, offsets: readonly number[]): ReadonlyMap<Unit, readonly number[]> {
  const out = new Map<Unit, number[]>();
  for (const it of offsets) {
    const unit = units.outermost(it);
    const inside = unit && out.get(unit);
    if (inside) inside.push(it);
    else if (unit) out.set(unit, [it]);
  }
  return out;
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
