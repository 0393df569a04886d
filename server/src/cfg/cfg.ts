import type { Block as AstBlock, Expr, Pattern } from '../syntax/ast/index.ts';
import type { Span } from '../text/span.ts';
import type { Local } from '../types/callee.ts';
import type { Ty } from '../types/ty.ts';

/** A variable or a temporary, by its index in `Graph.slots`. */
export type SlotId = number;

export interface Slot {
  /** The variable's name; undefined for a temporary. */
  readonly name?: string;
  readonly local?: Local;
  readonly span: Span;
}

/** A slot, or a part of what lies in it. `*` is a dereference, `Some.0` a variant's field, `[]` an element. */
export interface Place {
  readonly slot: SlotId;
  readonly path: readonly string[];
  /** By step of the path: the type of what the step is taken from, as far as inference knows it. */
  readonly of?: readonly (Ty | undefined)[];
}

/** How a place is read: by value, or by a reference to it. */
export type Mode = 'value' | 'ref' | 'mut';

/** One step of a body. `expr` is the expression that it comes from: its type and its place in the text. */
export type Event =
  | { readonly k: 'literal'; readonly dest: SlotId; readonly expr: Expr }
  | { readonly k: 'item'; readonly dest: SlotId; readonly expr: Expr & { kind: 'path' } }
  | {
      readonly k: 'use';
      readonly dest: SlotId;
      readonly from: Place;
      readonly mode: Mode;
      readonly expr: Expr;
      /** The type of the place, where that is not the type of `expr`: what a receiver dereferences to. */
      readonly ty?: Ty;
    }
  /** `self` is first in `args` for a method. `receiver` is the place that it was called on. */
  | {
      readonly k: 'call';
      readonly dest: SlotId;
      readonly args: readonly SlotId[];
      readonly receiver?: Place;
      readonly expr: Expr & { kind: 'call' | 'methodCall' };
      /** What is called, where it is a value: a closure in a variable. */
      readonly callee?: SlotId;
    }
  | {
      readonly k: 'macro';
      readonly dest: SlotId;
      readonly args: readonly SlotId[];
      readonly expr: Expr & { kind: 'macro' };
    }
  /** `place = from`: what was there is dropped. `op` is `=` or a compound one, which keeps nothing of the value. */
  | {
      readonly k: 'assign';
      readonly to: Place;
      readonly from: SlotId;
      readonly op: string;
      readonly span: Span;
      /** The expression that names the place: its type is that of the old value. */
      readonly left: Expr;
    }
  | {
      readonly k: 'make';
      readonly dest: SlotId;
      /** The variant's or struct's name, '' for a tuple or array. */
      readonly name: string;
      readonly fields: readonly (readonly [name: string, from: SlotId])[];
      readonly expr: Expr;
    }
  | { readonly k: 'closure'; readonly dest: SlotId; readonly closure: Closure; readonly expr: Expr }
  | {
      readonly k: 'binary';
      readonly dest: SlotId;
      readonly op: string;
      readonly left: SlotId;
      readonly right: SlotId;
      /** Bits of the left side, which alone are compared: `flags & mask == 0`. */
      readonly mask?: SlotId;
      readonly expr: Expr;
    }
  | {
      readonly k: 'unary';
      readonly dest: SlotId;
      readonly op: string;
      readonly operand: SlotId;
      readonly expr: Expr;
    }
  /** Binds a pattern's names that are certain to match: a `let`, a parameter. */
  | { readonly k: 'bind'; readonly pattern: Pattern; readonly from: Place; readonly span: Span }
  /** The end of a scope: what is still in the slot is dropped, and the slot is empty afterwards. */
  | { readonly k: 'drop'; readonly slot: SlotId; readonly span: Span };

export type Terminator =
  | { readonly k: 'goto'; readonly to: BlockId }
  | { readonly k: 'if'; readonly cond: SlotId; readonly yes: BlockId; readonly no: BlockId }
  /** The arms in order; the last one takes what is left where `exhaustive`. */
  | {
      readonly k: 'switch';
      readonly from: Place;
      /** The type of what is looked at, as far as inference knows it. */
      readonly ty?: Ty;
      readonly arms: readonly { readonly pattern: Pattern; readonly to: BlockId }[];
      readonly otherwise?: BlockId;
      /** The arms are not all: `otherwise` tests the others. */
      readonly more?: true;
    }
  /** `?`: the value of `from` goes to `dest`, the rest leaves. */
  | {
      readonly k: 'try';
      readonly from: SlotId;
      readonly dest: SlotId;
      readonly ok: BlockId;
      readonly err: BlockId;
      readonly ret: SlotId;
      readonly expr: Expr & { kind: 'try' };
    }
  /** A `for` loop's head. */
  | {
      readonly k: 'next';
      readonly iter: SlotId;
      readonly dest: SlotId;
      readonly body: BlockId;
      readonly done: BlockId;
      /** What is iterated over. */
      readonly expr: Expr;
    }
  | { readonly k: 'return' }
  | { readonly k: 'stop' };

/** A node of a graph, by its index in `Graph.nodes`. */
export type BlockId = number;

export interface Node {
  readonly events: Event[];
  end: Terminator;
  /** More than one edge leads here: states that arrive are compared and joined. */
  joins: boolean;
}

/** Code that runs when it is called: a closure's body, or the inside of `pin_init!`. Shares the slots around it. */
export interface Closure {
  readonly entry: BlockId;
  readonly params: readonly SlotId[];
  readonly result: SlotId;
  /** Variables that move in: from where, and the slot that the body uses instead. */
  readonly captures: readonly { readonly from: SlotId; readonly to: SlotId }[];
  /** An initialiser runs when memory for it is there. */
  readonly init: boolean;
  readonly span: Span;
}

/** A body as events on a control-flow graph. */
export interface Graph {
  readonly nodes: readonly Node[];
  /** By node: its place in an order in which all but loops' edges lead forward. */
  readonly order: readonly number[];
  readonly slots: readonly Slot[];
  readonly entry: BlockId;
  /** The slot that the result is left in. */
  readonly result: SlotId;
  /** `self` first, then the parameters, before their patterns are bound. */
  readonly params: readonly SlotId[];
  readonly block: AstBlock;
  /** The slot of a variable. */
  slotOf(local: Local): SlotId | undefined;
}
