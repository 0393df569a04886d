import { lowerBody } from '../cfg/index.ts';
import { withMacros } from '../def/macro-words.ts';
import { bodyText } from '../syntax/ast/body-text.ts';
import type { Block, FnItem } from '../syntax/ast/index.ts';
import type { BodyTypes } from '../types/callee.ts';
import { inferFn } from '../types/infer/body.ts';
import type { FnRef } from '../types/methods.ts';
import type { Unit } from '../types/units.ts';
import type { FlowInputs } from './flow.ts';
import type { KeptCalls } from './kept-calls.ts';
import { klintOf } from './klint.ts';
import { type FlowReads, looked } from './root-result.ts';
import type { Lowered } from './run/engine.ts';
import type { Vocabulary } from './trigger-words.ts';

/** The bodies of a flow's functions, each lowered once. */
export interface Bodies {
  /** A function's types; undefined where it has no body to read. */
  types(fn: FnRef): BodyTypes | undefined;
  /** A function's graph; undefined where it has no body to read. */
  lower(fn: FnRef): Lowered | undefined;
  /** Whether a function has a body to read. */
  readable(fn: FnRef): boolean;
  /** A unit's graph; undefined for one without statements. */
  lowerUnit(unit: Unit): Lowered | undefined;
}

/** See `Bodies`. Functions of the crates of `inputs.base` are that flow's. */
export function createBodies(
  { world, source, text, base, graphs, reads }: FlowInputs,
  kept: KeptCalls,
): Bodies {
  const lowered = graphs ?? new WeakMap<FnItem, Lowered | null>();
  const { impls } = world;

  function inferred(fn: FnRef): { readonly block: Block; readonly types: BodyTypes } | undefined {
    looked(reads, fn);
    const block = fn.item.bodySpan && source(fn.module.file)?.body(fn.item);
    return block && { block, types: inferFn({ impls, macroResult: world.macroResult }, fn, block) };
  }

  function lower(fn: FnRef): Lowered | undefined {
    if (base?.inputs.world.crates.includes(fn.module.crate)) return base.lower(fn);
    looked(reads, fn);
    const known = lowered.get(fn.item);
    if (known !== undefined) return known ?? undefined;
    const made = kept.graph(fn, () => {
      const found = inferred(fn);
      return found && { graph: lowerBody(fn.item, found.block, found.types), types: found.types };
    });
    lowered.set(fn.item, made ?? null);
    return made;
  }

  // A unit's types are often known already, and its callers will ask for both.
  function lowerUnit(unit: Unit): Lowered | undefined {
    if (unit.fn) looked(reads, unit.fn);
    else text(unit.file.path);
    const known = unit.fn && lowered.get(unit.fn.item);
    if (known) return known;
    const make = (): Lowered | undefined => {
      const block = unit.block();
      if (!block) return undefined;
      const types = unit.types();
      return { graph: lowerBody(unit.fn?.item, block, types), types };
    };
    const made = unit.fn ? kept.graph(unit.fn, make) : make();
    if (unit.fn && made) lowered.set(unit.fn.item, made);
    return made;
  }

  const files = new Map<string, boolean>();
  function readable(fn: FnRef): boolean {
    const { file, crate } = fn.module;
    if (base?.inputs.world.crates.includes(crate)) return base.readable(fn);
    if (fn.item.bodySpan === undefined) return false;
    let known = files.get(file);
    if (known === undefined) files.set(file, (known = source(file) !== undefined));
    return known;
  }

  return { types: (fn) => inferred(fn)?.types, lower, lowerUnit, readable };
}

/** What the text of a function's body says before it is parsed. */
export interface BodyWords {
  /** Whether it has a word that enters a context. */
  enters(fn: FnRef): boolean;
  /** Whether the function may return with another context than it was called in, though no guard says so. */
  leavesContext(fn: FnRef): boolean;
}

const UNGUARDED =
  /\b(?:(?:bindings::|rust_helper_|_)\w{0,100}(?:lock|unlock|disable|enable)|(?:raw_)?(?:spin|rcu|read|write)_\w{0,100}(?:lock|unlock))\w{0,100}\(/;

/** See `BodyWords`. */
export function createBodyWords({ source, reads }: FlowInputs, vocabulary: Vocabulary): BodyWords {
  const bodyOf = ({ item, module }: FnRef): string =>
    withMacros(module, bodyText(item, source(module.file)?.text) ?? '');
  return {
    enters: onceEach(reads, (fn) => vocabulary.pattern.test(bodyOf(fn))),
    leavesContext: onceEach(
      reads,
      (fn) =>
        klintOf(fn.item) !== undefined || vocabulary.opens.has(fn.item.name) || UNGUARDED.test(bodyOf(fn)),
    ),
  };
}

/** Asks for each function once. */
function onceEach(reads: FlowReads | undefined, ask: (fn: FnRef) => boolean): (fn: FnRef) => boolean {
  const answers = new WeakMap<FnItem, boolean>();
  return (fn) => {
    looked(reads, fn);
    let known = answers.get(fn.item);
    if (known === undefined) answers.set(fn.item, (known = ask(fn)));
    return known;
  };
}
