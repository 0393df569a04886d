import { allModules } from '../def/crate.ts';
import type { Crate, Module } from '../def/module.ts';
import { enterContext, type HoldKind, TASK_CONTEXT, UNKNOWN_GFP } from '../emulator/index.ts';
import { isGfpFlags } from '../kernel/model.ts';
import type { Impl } from '../types/impl-heads.ts';
import { type FnRef, inImpl, traitScope } from '../types/methods.ts';
import { fnScope, lowerType } from '../types/scope.ts';
import type { Ty } from '../types/ty.ts';
import { fnUnit } from '../types/units.ts';
import type { FlowFacts, FnFact, GuardFact, OpFact } from './facts.ts';
import type { Flow } from './flow.ts';
import { lentGuard } from './parameters.ts';
import { namedOperation, type Operation } from './run/operation.ts';
import type { Val } from './values.ts';

/**
 * Reads the bodies of a kernel's crates into facts. Slow, for each function is run: for making profiles.
 * `flow` is that of the kernel's own crates.
 */
export function learnFacts(flow: Flow): FlowFacts {
  const { world } = flow.inputs;
  const crates = world.crates.filter((it) => it.name !== 'core');
  const fns: Record<string, FnFact> = {};
  for (const fn of crates.flatMap((it) => functionsOf(flow, it))) {
    if (!fn.item.bodySpan) continue;
    const fact = factOf(flow, fn);
    if (fact && !fns[fn.id]) fns[fn.id] = fact;
  }
  return {
    schema: 1,
    guards: guardFacts(flow),
    words: { guards: [...flow.vocabulary.guards].sort(), enters: [...flow.vocabulary.enters].sort() },
    fns: Object.fromEntries(Object.entries(fns).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** All functions of a crate but those of its tests: free ones, those of impl blocks, those of traits. */
export function functionsOf(flow: Flow, crate: Crate): FnRef[] {
  const { impls } = flow.inputs.world;
  const out: FnRef[] = [];
  const ofImpl = (impl: Impl | undefined): void => {
    for (const it of impl?.item.items ?? []) if (it.kind === 'fn' && impl) out.push(inImpl(impl, it));
  };
  for (const module of allModules(crate)) {
    for (const item of module.items) {
      if (item.kind === 'fn')
        out.push({ id: `${module.id}::${item.name}`, item, module, scope: impls.scope(module) });
      else if (item.kind === 'impl') ofImpl(impls.find(item));
      else if (item.kind === 'trait') {
        const decl = { kind: 'item', id: `${module.id}::${item.name}`, module, item } as const;
        for (const it of item.items) {
          if (it.kind === 'fn')
            out.push({
              id: `${decl.id}::${it.name}`,
              item: it,
              module,
              owner: { trait: decl },
              scope: traitScope(impls, decl),
            });
        }
      }
    }
  }
  return out.filter((it) => !isTest(it.module));
}

function isTest(module: Module): boolean {
  return /::tests?$/.test(module.id);
}

/** Runs a function as if a spinlock were held, and keeps what it does. */
function factOf(flow: Flow, fn: FnRef): FnFact | undefined {
  const file = flow.inputs.source(fn.module.file);
  const unit = file && fnUnit(flow.inputs.world, flow.inputs.world.impls, file, fn);
  if (!unit) return undefined;
  const ops = new Map<string, OpFact>();
  const runs = new Map<number, readonly HoldKind[]>();
  const entry = {
    id: 'entry',
    kind: 'spinlock',
    serial: -1,
    path: fn.module.file,
    span: fn.item.nameSpan,
    name: 'entry',
  } as const;
  const ctx = enterContext(flow.config, TASK_CONTEXT, entry);
  const guards = guardParams(flow, fn);
  flow.probe(unit, { ctx, holds: [entry] }, (index, ty) => argument(fn, index, ty), {
    operation(_frame, state, operation) {
      const held = new Set(state.holds.map((it) => it.name));
      const without = guards.filter(({ name }) => !held.has(lentGuard(name))).map((it) => it.index);
      const fact = opFact(operation, without);
      const key = JSON.stringify(fact);
      if (fact && !ops.has(key)) ops.set(key, fact);
    },
    probe(state, index) {
      if (!runs.has(index))
        runs.set(
          index,
          state.holds.filter((it) => it.id !== 'entry').map((it) => it.kind),
        );
    },
  });
  if (ops.size === 0 && runs.size === 0) return undefined;
  return { ...(ops.size ? { ops: [...ops.values()] } : {}), ...(runs.size ? { runs: [...runs] } : {}) };
}

/** The parameters that are guards, or references to one. */
function guardParams(flow: Flow, fn: FnRef): { readonly index: number; readonly name: string }[] {
  const scope = fnScope(fn.scope, fn.item);
  const shift = fn.item.self ? 1 : 0;
  return fn.item.params.flatMap((param, i) => {
    const ty = lowerType(scope, param.type);
    const inner = ty.k === 'ref' ? ty.inner : ty;
    const name = param.pattern.kind === 'ident' ? param.pattern.name : '_';
    return inner.k === 'adt' && flow.vocabulary.guards.has(inner.decl.item.name)
      ? [{ index: i + shift, name }]
      : [];
  });
}

/** What a function is given: flags that are known by their place, closures that tell when they run. */
function argument(fn: FnRef, index: number, ty: Ty | undefined): Val | undefined {
  if (ty && isGfpFlags(ty))
    return { k: 'flags', expr: { kind: 'parameter', name: `#${index}` }, value: UNKNOWN_GFP, depth: 0 };
  const param = fn.item.params[index - (fn.item.self ? 1 : 0)];
  const scope = fnScope(fn.scope, fn.item);
  const own = param && lowerType(scope, param.type);
  const bounds = own?.k === 'param' ? own.bounds() : own?.k === 'opaque' ? own.bounds : [];
  return bounds.some((it) => it.fn) ? { k: 'probe', index } : undefined;
}

function opFact(operation: Operation, without: readonly number[]): OpFact | undefined {
  const { op, kind, maybe } = operation;
  const what = namedOperation(operation);
  if (op.op === 'wait') return undefined;
  const { flags: _, ...rest } = op as { flags?: unknown } & typeof op;
  const takes = 'flags' in op;
  const flags =
    operation.flags?.expr ??
    (takes && op.flags.unknown === 0 ? ({ kind: 'bits', value: op.flags.set } as const) : undefined);
  return {
    kind,
    what,
    op: rest as OpFact['op'],
    ...(takes && flags ? { flags } : {}),
    ...(maybe ? { maybe: true } : {}),
    ...(without.length > 0 ? { without } : {}),
  };
}

/** All types with a destructor that lets go of something, for each argument that decides what. */
function guardFacts(flow: Flow): Record<string, readonly GuardFact[]> {
  const { impls } = flow.inputs.world;
  const out: Record<string, GuardFact[]> = {};
  const seen = new Set<string>();
  for (const crate of flow.inputs.world.crates) {
    if (crate.name === 'core') continue;
    for (const module of allModules(crate)) {
      for (const item of module.items) {
        if (item.kind !== 'struct' || !flow.vocabulary.guards.has(item.name)) continue;
        const id = `${module.id}::${item.name}`;
        if (seen.has(id)) continue;
        seen.add(id);
        const decl = { kind: 'item', id, module, item } as const;
        const any: Ty[] = item.generics.params.map(() => ({ k: 'unknown' }));
        const plain = flow.guards.kinds({ k: 'adt', decl, args: any });
        if (plain.length > 0) {
          out[id] = [{ kinds: plain }];
          continue;
        }
        // A parameter with a bound whose implementations let go: a lock's backend.
        const rows: GuardFact[] = [];
        for (const [i, param] of item.generics.params.entries()) {
          for (const bound of param.bounds) {
            const trait = flow.inputs.world.resolve(
              module,
              bound.path.segments.map((it) => it.name),
              'type',
            );
            for (const impl of trait?.kind === 'item' ? impls.ofTrait(trait.id) : []) {
              if (impl.self.k !== 'adt') continue;
              const args = any.map((it, n) => (n === i ? impl.self : it));
              const kinds = flow.guards.kinds({ k: 'adt', decl, args });
              if (kinds.length > 0) rows.push({ arg: [i, impl.self.decl.id], kinds });
            }
          }
        }
        if (rows.length > 0) out[id] = rows;
      }
    }
  }
  return out;
}
