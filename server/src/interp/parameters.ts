import { type ContextConfig, enterContext, type HoldKind } from '../emulator/index.ts';
import type { FnRef } from '../types/methods.ts';
import { fnScope, lowerType } from '../types/scope.ts';
import type { Ty } from '../types/ty.ts';
import type { Guards } from './guards.ts';
import type { Engine } from './run/engine.ts';
import type { Frame } from './run/frame.ts';
import type { State } from './state.ts';
import type { Vocabulary } from './trigger-words.ts';
import { anyOf, type Val } from './values.ts';

/** What the lock of a guard that is a parameter is called, however often it is let go and taken again. */
export function lentGuard(name: string): string {
  return `\`${name}\`, a guard that the callers hold`;
}

/** Gives a root's parameters what its signature says of them. */
export function createParameters(config: ContextConfig, vocabulary: Vocabulary, guards: Guards) {
  /** What the parameters of a root bring: references lead to cells of their own, guards are held. */
  function parameters(
    engine: Engine,
    frame: Frame,
    state: State,
    fn: FnRef,
    argument: (index: number, ty: Ty | undefined) => Val | undefined = () => undefined,
  ): void {
    const scope = fnScope(fn.scope, fn.item);
    const slots = [...frame.graph.params];
    if (fn.item.self) {
      const slot = slots.shift()!;
      const self = scope.params.get('Self');
      const ty: Ty | undefined = fn.item.self.type
        ? lowerType(scope, fn.item.self.type)
        : self && fn.item.self.ref
          ? { k: 'ref', mutable: fn.item.self.mutable, inner: self }
          : self;
      engine.put(
        frame,
        state,
        slot,
        parameter(engine, frame, state, ty && engine.concrete(frame, ty), 'self', fn.item.self),
      );
    }
    for (const [i, param] of fn.item.params.entries()) {
      const given = argument(i + (fn.item.self ? 1 : 0), lowerType(scope, param.type));
      if (given) {
        engine.put(frame, state, slots[i]!, given);
        continue;
      }
      engine.put(
        frame,
        state,
        slots[i]!,
        parameter(
          engine,
          frame,
          state,
          engine.concrete(frame, lowerType(scope, param.type)),
          param.pattern.kind === 'ident' ? param.pattern.name : '_',
          param,
        ),
      );
    }
  }

  function parameter(
    engine: Engine,
    frame: Frame,
    state: State,
    ty: Ty | undefined,
    name: string,
    span: { start: number; end: number },
  ): Val {
    if (!ty) return { k: 'any' };
    if (ty.k === 'ref') {
      const cell = state.cell({ k: 'gone' });
      state.cells.set(cell, parameter(engine, frame, state, ty.inner, name, span));
      return { k: 'ref', cell, path: [] };
    }
    if (ty.k !== 'adt') return anyOf(ty);
    const kinds = ty.decl.item.kind === 'struct' && worthHolding(ty) ? kindsOf(ty, frame) : [];
    if (kinds.length === 0) return anyOf(ty);
    const holds = kinds.map((kind, i) => {
      const id = `param ${name} ${i}`;
      state.ctx = enterContext(config, state.ctx, { kind, id, name });
      state.holds.push({
        id,
        kind,
        serial: -1,
        path: frame.path,
        span,
        name: lentGuard(name),
      });
      return id;
    });
    return { k: 'agg', name: '', fields: {}, holds, ty };
  }

  /** Where a lock's backend is a parameter of the function itself, learning takes it for a spinlock. */
  function kindsOf(ty: Ty & { k: 'adt' }, frame: Frame): readonly HoldKind[] {
    const kinds = guards.kinds(ty);
    return kinds.length === 0 && frame.probing ? ['spinlock'] : kinds;
  }

  function worthHolding(ty: Ty & { k: 'adt' }): boolean {
    return vocabulary.guards.has(ty.decl.item.name);
  }

  return parameters;
}
