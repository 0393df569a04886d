import type { Module } from '../def/module.ts';
import type { World } from '../def/resolve.ts';
import type { Range } from '../emulator/index.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { ImplIndex } from '../types/impls.ts';
import { evaluate } from '../types/layout/const-value.ts';
import type { Size } from '../types/layout/layout.ts';
import { type Measure, sizeOf } from '../types/layout/size.ts';
import type { Ty } from '../types/ty.ts';

/** What the size of a type needs to look at. */
export interface SizeInputs {
  readonly world: World;
  readonly impls: ImplIndex;
  readonly source: (path: string) => SourceFile | undefined;
  /** What was measured, by `keyOf`: the same types are asked for again and again, and nothing is edited meanwhile. */
  readonly sizes: Map<string, Size>;
}

/**
 * Bytes of a type on the emulated machine, which has 64 bits and pages of 4 KiB. `max` is infinite where a part of the
 * type is not known, and all of it is undefined where nothing is.
 */
export function sizeRange(inputs: SizeInputs, ty: Ty | undefined, module: Module): Range | undefined {
  if (!ty) return undefined;
  const { least, most } = measured(inputs, ty, module);
  if (!most && least.bytes === 0) return undefined;
  return { min: least.bytes, max: most?.bytes ?? Number.POSITIVE_INFINITY };
}

function measured(inputs: SizeInputs, ty: Ty, module: Module): Size {
  const key = keyOf(ty);
  let size = key === undefined ? undefined : inputs.sizes.get(key);
  if (!size) {
    size = sizeOf(measure(inputs, module), ty);
    if (key !== undefined) inputs.sizes.set(key, size);
  }
  return size;
}

/** A type by what it is made of; undefined where that means different things in different places. */
function keyOf(ty: Ty): string | undefined {
  switch (ty.k) {
    case 'prim':
      return ty.name;
    case 'adt': {
      if (ty.args.length === 0) return ty.decl.id;
      const args = ty.args.map(keyOf);
      return args.includes(undefined) ? undefined : `${ty.decl.id}<${args.join()}>`;
    }
    case 'tuple': {
      const elems = ty.elems.map(keyOf);
      return elems.includes(undefined) ? undefined : `(${elems.join()})`;
    }
    case 'array': {
      const elem = /^\d+$/.test(ty.len) ? keyOf(ty.elem) : undefined;
      return elem === undefined ? undefined : `[${elem};${ty.len}]`;
    }
    case 'ref': {
      const inner = keyOf(ty.inner);
      return inner === undefined ? undefined : `&${inner}`;
    }
    default:
      return undefined;
  }
}

/** The number that a constant stands for; undefined where it is not plain arithmetic on known constants. */
export function constValue(inputs: SizeInputs, module: Module, path: readonly string[]): number | undefined {
  const { world, values } = measure(inputs, module);
  return evaluate(world, values, path.join('::'))?.value;
}

function measure(inputs: SizeInputs, module: Module): Measure {
  const { world, impls, source } = inputs;
  return {
    world,
    impls,
    values: {
      module,
      pageSize: 4096,
      text(decl) {
        const span = decl.item.kind === 'const' ? decl.item.valueSpan : undefined;
        return span && source(decl.module.file)?.text.slice(span.start, span.end);
      },
    },
  };
}

/** A number of things of a size. */
export function times(size: Range, count: Range): Range {
  const product = (a: number, b: number) => (a === 0 || b === 0 ? 0 : a * b);
  return { min: product(size.min, count.min), max: product(size.max, count.max) };
}
