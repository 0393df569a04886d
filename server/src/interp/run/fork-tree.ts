import { slot } from '../../db/memos.ts';
import { directoryOf } from '../../def/crate.ts';
import { evaluateGfp, type GfpExpr, type GfpValue, type Range } from '../../emulator/index.ts';
import type { EngineInputs } from './engine.ts';

/** The flags by the text that they were last read from. */
const known = slot((): { text?: string; flags?: GfpValue } => ({}));

/**
 * Kernels before 6.10 build a fork of `alloc`, whose global allocator gives every allocation the same flags
 * (rust/kernel/allocator.rs: `__rust_alloc`). Undefined for kernels whose allocations take flags of their own.
 */
export function forkFlags(inputs: EngineInputs): GfpValue | undefined {
  const { world, traits } = inputs;
  const kernel = world.crate('kernel')?.root;
  if (!kernel || !world.crate('alloc')) return undefined;
  if (kernel.items.some((it) => it.kind === 'mod' && it.name === 'alloc')) return undefined;
  const text = inputs.text(`${directoryOf(kernel.file)}/allocator.rs`) ?? '';
  const memo = world.memos.of(known);
  if (memo.text !== text) {
    memo.text = text;
    memo.flags = evaluateGfp(traits, allocatorFlags(text));
  }
  return memo.flags;
}

/**
 * The flags that an allocator's text gives `krealloc`: those of `__rust_alloc`, or else the first that it names.
 * GFP_KERNEL where there is no text to read: it is what all kernels from 6.1 to 6.9 have.
 */
export function allocatorFlags(text: string): GfpExpr {
  const from = Math.max(0, text.search(/\bfn __rust_alloc\b/));
  const found = /\b(?:__)?GFP_[A-Z]+\b(?:\s*\|\s*(?:\w+::)*(?:__)?GFP_[A-Z]+\b)*/.exec(text.slice(from));
  const names = found?.[0].match(/(?:__)?GFP_[A-Z]+/g) ?? ['GFP_KERNEL'];
  return names
    .map((name): GfpExpr => ({ kind: 'constant', name }))
    .reduce((left, right) => ({ kind: 'or', left, right }));
}

/**
 * The room that a `Vec` of the fork takes when it first grows, in elements: 8 for single bytes, 4 up to a kibibyte, else
 * 1 (rust/alloc/raw_vec.rs: `MIN_NON_ZERO_CAP`). A range where the element's size is not known.
 */
export function leastRoom(elem: Range | undefined): Range {
  const room = (bytes: number): number => (bytes === 1 ? 8 : bytes <= 1024 ? 4 : 1);
  if (!elem) return { min: 1, max: 8 };
  const ends = [room(elem.min), room(elem.max)];
  if (elem.min < 1 && elem.max >= 1) ends.push(8);
  return { min: Math.min(...ends), max: Math.max(...ends) };
}
