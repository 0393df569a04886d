import type { ApiEntry } from '../../kernel-info.ts';
import type { FnRef } from '../../types/methods.ts';
import { fnScope, lowerType } from '../../types/scope.ts';
import { showTy } from '../../types/ty.ts';
import { type FlagsArgument, flagsArgument } from '../model.ts';
import type { FixedFn, FixedMacro } from './fixed.ts';

/** Where things stand, as a listing says it. */
export interface Places {
  /** A file's path as it is shown: relative to the tree. */
  file(path: string): string;
  /** The line of an offset, from 1; 0 where it is not known. */
  line(path: string, offset: number): number;
}

/** The line of a function that takes flags. */
export function flagsEntry(fn: FnRef, places: Places): ApiEntry {
  return fnEntry(fn, flagsArgument(fn)!, places);
}

/** The line of a function that allocates without taking flags. */
export function fixedEntry({ fn, via }: FixedFn, places: Places): ApiEntry {
  return { ...fnEntry(fn, { idx: -1, arity: fn.item.params.length }, places), via };
}

/** The line of a macro that allocates. What it gives depends on its rules, so `returns` is empty. */
export function macroEntry({ item, file, via }: FixedMacro, places: Places): ApiEntry {
  return {
    name: item.name,
    owner: '',
    shape: `${item.name}!(…)`,
    flagsIdx: -1,
    arity: 0,
    returns: '',
    file: places.file(file.path),
    line: places.line(file.path, item.nameSpan.start),
    via,
  };
}

function fnEntry(fn: FnRef, { idx, arity }: FlagsArgument, places: Places): ApiEntry {
  const { item } = fn;
  const params = item.params.map((it) => (it.pattern.kind === 'ident' ? it.pattern.name : '_')).join(', ');
  const self = fn.owner?.impl?.self;
  const before = self ? showTy(self) : fn.owner?.trait?.item.name;
  return {
    name: item.name,
    owner: ownerOf(fn),
    shape: item.self ? `.${item.name}(${params})` : `${before ? `${before}::` : ''}${item.name}(${params})`,
    flagsIdx: idx,
    arity,
    returns: item.ret ? showTy(lowerType(fnScope(fn.scope, item), item.ret)) : '()',
    file: places.file(fn.module.file),
    line: places.line(fn.module.file, item.nameSpan.start),
  };
}

/** `Vec<T, A>`, `Allocator for Kmalloc`, the trait's name, or '' for a free function. */
export function ownerOf(fn: FnRef): string {
  const { owner } = fn;
  if (owner?.impl) {
    const self = showTy(owner.impl.self);
    return owner.impl.trait ? `${owner.impl.trait.item.name} for ${self}` : self;
  }
  return owner?.trait?.item.name ?? '';
}
