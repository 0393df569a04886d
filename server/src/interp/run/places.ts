import type { Place } from '../../cfg/cfg.ts';
import { sortOf } from '../../types/drop-glue.ts';
import type { Ty } from '../../types/ty.ts';
import type { Location, State } from '../state.ts';
import { anyOf, type Val } from '../values.ts';
import { allocatorOf } from './allocators.ts';
import type { Engine } from './engine.ts';
import type { Frame } from './frame.ts';

/**
 * Where a place of a body lies. What is only known to be a reference or a box on the way gets something to lead to, so
 * that what is learned of it stays.
 */
export function placeOf(engine: Engine, frame: Frame, state: State, { slot, path, of }: Place): Location {
  const cell = frame.base + slot;
  for (let n = 0; n < path.length; n++) {
    const at = state.locate(cell, path.slice(0, n));
    const val = state.read(at);
    if (val.k !== 'any') continue;
    const told = of?.[n];
    const ty = val.ty ?? (told && engine.concrete(frame, told));
    if (!ty || ty.k === 'unknown') continue;
    const made = pointer(state, ty) ?? (val.ty ? undefined : anyOf(ty));
    if (made) state.write(at, made);
  }
  return state.locate(cell, path);
}

/** A reference, or a box, to something of which only the type is known; undefined for other types. */
function pointer(state: State, ty: Ty): Val | undefined {
  if (ty.k === 'ref' || ty.k === 'ptr') return { k: 'ref', cell: state.cell(anyOf(ty.inner)), path: [] };
  if (ty.k !== 'adt') return undefined;
  if (ty.decl.id === 'core::pin::Pin') return ty.args[0] && pointer(state, ty.args[0]);
  if (sortOf(ty.decl.id) !== 'box') return undefined;
  const allocator = allocatorOf(ty);
  return { k: 'box', inner: anyOf(ty.args[0]), ty, ...(allocator ? { allocator } : {}) };
}
