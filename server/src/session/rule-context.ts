import type { Options } from '../analysis.ts';
import type { Finding } from '../finding.ts';
import { allModules } from '../index/crate.ts';
import type { KernelModel } from '../kernel/model.ts';
import type { CallSite, CrateFile, Draft, RuleContext, RuleMeta } from '../rules/rule.ts';
import type { CallExpr, Expr, MethodCallExpr } from '../syntax/ast/index.ts';
import { forEachExpr } from '../syntax/ast/walk.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { type Unit, unitsOf } from '../types/units.ts';
import type { Place } from './crates.ts';

/** What one file's check gives. */
export interface Checked {
  readonly findings: Finding[];
  readonly unresolved: Set<Expr>;
}

/** The contexts of one file's rules: they share the units and the call sites. */
export function fileContexts(
  file: SourceFile,
  place: Place,
  model: KernelModel,
  options: Options,
  source: (path: string) => SourceFile | undefined,
) {
  const out: Checked = { findings: [], unresolved: new Set() };
  const shared = sharedParts(file, place, source);
  const contextFor = (meta: RuleMeta): RuleContext => ({
    path: file.path,
    text: file.text,
    file,
    module: place.module,
    model,
    world: place.world,
    options,
    ...shared,
    unknown: (at) => void out.unresolved.add(at),
    report: (draft: Draft) => {
      const level = options.rules[meta.id] ?? draft.severity ?? meta.severity;
      if (level === 'off') return;
      out.findings.push({
        verdict: 'proved',
        trace: [],
        tags: [],
        fixes: [],
        ...draft,
        rule: meta.id,
        severity: level,
        path: file.path,
      });
    },
  });
  return { contextFor, checked: out };
}

function sharedParts(
  file: SourceFile,
  place: Place,
  source: (path: string) => SourceFile | undefined,
): Pick<RuleContext, 'units' | 'unitsAt' | 'callsAt' | 'crateFiles'> {
  let units: readonly Unit[] | undefined;
  const callsOf = new Map<Unit, ReadonlyMap<number, CallExpr | MethodCallExpr>>();
  const all = () => (units ??= unitsOf(place.world, file, place.module));
  const innermost = (offset: number): Unit | undefined => {
    let list = all();
    let found: Unit | undefined;
    for (;;) {
      const at = list.filter((it) => it.span.start <= offset && offset < it.span.end).at(-1);
      if (!at) return found;
      found = at;
      list = at.nested();
    }
  };
  const calls = (unit: Unit) => {
    let map = callsOf.get(unit);
    if (!map) callsOf.set(unit, (map = indexCalls(unit)));
    return map;
  };
  let others: readonly CrateFile[] | undefined;
  const own = (): CrateFile => ({ path: file.path, text: file.text, file, module: place.module, units: all });
  return {
    units: all,
    crateFiles: () => (others ??= [own(), ...otherFiles(file, place, source)]),
    unitsAt: (offsets) => [...new Set(offsets.flatMap((it) => innermost(it) ?? []))],
    callsAt: (parens) =>
      parens.flatMap((paren): CallSite[] => {
        const unit = innermost(paren);
        const call = unit && calls(unit).get(paren);
        return call ? [{ unit, call }] : [];
      }),
  };
}

/** The other files of a module's or driver's crate; the kernel's own crates are too large to be looked through. */
function otherFiles(
  file: SourceFile,
  { module, world }: Place,
  source: (path: string) => SourceFile | undefined,
): CrateFile[] {
  if (world.crate(module.crate.name) === module.crate) return [];
  const out = new Map<string, CrateFile>();
  for (const it of allModules(module.crate)) {
    const found = it.file === file.path || out.has(it.file) ? undefined : source(it.file);
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

function indexCalls(unit: Unit): Map<number, CallExpr | MethodCallExpr> {
  const map = new Map<number, CallExpr | MethodCallExpr>();
  const visit = (it: Expr) => {
    if (it.kind === 'call' || it.kind === 'methodCall') map.set(it.argsSpan.start, it);
  };
  const block = unit.block();
  if (block) forEachExpr(block, visit);
  for (const expr of unit.exprs()) forEachExpr(expr, visit);
  return map;
}
