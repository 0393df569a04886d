import type { ApiEntry, ApiListing } from '../analysis.ts';
import { flagsArgument, type KernelModel } from '../kernel/model.ts';
import type { FnRef } from '../types/methods.ts';
import { fnScope, lowerType } from '../types/scope.ts';
import { showTy } from '../types/ty.ts';

/** What was learned of a kernel's allocation API, sorted by file and line. `text` reads a tree's files for the lines. */
export function listApi(model: KernelModel, text: (path: string) => string | undefined): ApiListing {
  const functions = [...model.flagsFns.values()].flat().map((it) => entryOf(model, it, text));
  functions.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return { kernel: model.info, functions, macros: [], unclassified: [] };
}

function entryOf(model: KernelModel, fn: FnRef, text: (path: string) => string | undefined): ApiEntry {
  const { idx, arity } = flagsArgument(fn)!;
  const params = fn.item.params.map((it) => (it.pattern.kind === 'ident' ? it.pattern.name : '_')).join(', ');
  const owner = ownerOf(fn);
  const source = model.info.source === 'tree' ? text(fn.module.file) : undefined;
  return {
    name: fn.item.name,
    owner,
    shape: fn.item.self
      ? `.${fn.item.name}(${params})`
      : `${owner ? `${owner}::` : ''}${fn.item.name}(${params})`,
    flagsIdx: idx,
    arity,
    returns: fn.item.ret ? showTy(lowerType(fnScope(fn.scope, fn.item), fn.item.ret)) : '()',
    file: fn.module.file.slice((model.info.root ?? '').length).replace(/^\//, ''),
    line: source === undefined ? 0 : source.slice(0, fn.item.nameSpan.start).split('\n').length,
  };
}

function ownerOf(fn: FnRef): string {
  const { owner } = fn;
  if (owner?.impl) {
    const self = showTy(owner.impl.self).replace(/_/g, '_');
    return owner.impl.trait ? `${owner.impl.trait.item.name} for ${self}` : self;
  }
  return owner?.trait?.item.name ?? '';
}
