import type { Options } from '../analysis.ts';
import type { Finding } from '../finding.ts';
import { allModules } from '../index/crate.ts';
import type { KernelModel } from '../kernel/model.ts';
import type { CrateFile, Draft, RuleContext, RuleMeta } from '../rules/rule.ts';
import type { Expr } from '../syntax/ast/index.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { Span } from '../text/span.ts';
import { type Unit, unitsOf } from '../types/units.ts';
import type { CleanUnits } from './clean-units.ts';
import type { Place } from './crates.ts';
import { fileUnits } from './file-units.ts';

/** What one file's check gives. */
export interface Checked {
  readonly findings: Finding[];
  /** Places that could not be resolved. */
  unknown(): number;
}

/** What the contexts of one file's rules stand on. */
export interface ContextInputs {
  readonly path: string;
  /** The parsed file and its place, made when a rule first asks: most files are judged by their text alone. */
  readonly file: () => SourceFile;
  readonly place: () => Place;
  readonly model: KernelModel;
  readonly options: Options;
  readonly clean: CleanUnits;
  readonly source: (path: string) => SourceFile | undefined;
  readonly text: (path: string) => string | undefined;
  readonly revision: number;
}

/** The contexts of one file's rules: they share the units and the call sites. */
export function fileContexts(inputs: ContextInputs): {
  readonly contextFor: (meta: RuleMeta) => RuleContext;
  readonly checked: Checked;
} {
  const { path, model, options } = inputs;
  const text = inputs.text(path) ?? '';
  const findings: Finding[] = [];
  const unresolved = new Set<Expr>();
  let remembered = 0;
  const units = fileUnits(text, inputs.file, inputs.place);
  let crate: readonly CrateFile[] | undefined;
  const own = (): CrateFile => ({
    path,
    text,
    file: inputs.file(),
    module: inputs.place().module,
    units: units.all,
  });
  const contextFor = (meta: RuleMeta): RuleContext => ({
    path,
    text,
    get file() {
      return inputs.file();
    },
    get module() {
      return inputs.place().module;
    },
    get world() {
      return inputs.place().world;
    },
    model,
    options,
    source: inputs.source,
    textOf: inputs.text,
    revision: inputs.revision,
    units: units.all,
    unitsAt: (offsets) => [...new Set(offsets.flatMap((it) => units.innermost(it) ?? []))],
    callsAt: (parens) => parens.flatMap((it) => units.callAt(it) ?? []),
    crateFiles: () => (crate ??= [own(), ...otherFiles(path, inputs.place(), inputs.source)]),
    visitCalls(parens, check) {
      const byUnit = new Map<Unit, number[]>();
      for (const paren of parens) {
        const unit = units.outermost(paren);
        if (unit) byUnit.set(unit, [...(byUnit.get(unit) ?? []), paren]);
      }
      for (const [unit, own] of byUnit) {
        remembered += inputs.clean.check(inputs.place().world, meta.id, unit, () => {
          const before = findings.length;
          const unknown = unresolved.size;
          for (const paren of own) {
            const site = units.callAt(paren);
            if (site) check(site);
          }
          return { clean: findings.length === before, unknown: unresolved.size - unknown };
        });
      }
    },
    unknown: (at) => void unresolved.add(at),
    report(draft: Draft) {
      const severity = options.rules[meta.id] ?? draft.severity ?? meta.severity;
      if (severity === 'off') return;
      findings.push(
        plain({ verdict: 'proved', trace: [], tags: [], fixes: [], ...draft, rule: meta.id, severity, path }),
      );
    },
  });
  return { contextFor, checked: { findings, unknown: () => unresolved.size + remembered } };
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

/** The other files of a module's or driver's crate; the kernel's own crates are too large to be looked through. */
function otherFiles(
  path: string,
  { module, world }: Place,
  source: (path: string) => SourceFile | undefined,
): CrateFile[] {
  if (world.crate(module.crate.name) === module.crate) return [];
  const out = new Map<string, CrateFile>();
  for (const it of allModules(module.crate)) {
    const found = it.file === path || out.has(it.file) ? undefined : source(it.file);
    if (!found) continue;
    let units: readonly Unit[] | undefined;
    out.set(it.file, {
      path: it.file,
      text: found.text,
      file: found,
      module: it,
      units: () => (units ??= unitsOf(world, found, it)),
    });
  }
  return [...out.values()];
}
