import type { Expr } from '../syntax/ast/index.ts';
import type { Span } from '../text/span.ts';
import type { BodyTypes, Local } from '../types/callee.ts';
import type { Ty } from '../types/ty.ts';
import type { BlockId, Event, Node, Place, Slot, SlotId, Terminator } from './cfg.ts';

/** A scope that drops what was scheduled in it when it ends, the last first. */
export interface Scope {
  readonly kind: 'block' | 'temps' | 'body';
  readonly drops: SlotId[];
}

/** Where `break` and `continue` lead. */
export interface Loop {
  readonly label?: string;
  readonly depth: number;
  readonly head: BlockId;
  readonly after: BlockId;
  readonly result: SlotId;
}

/** What lowers expressions; the builder carries it, for expressions hold blocks, closures and loops, and those expressions. */
export interface Lowering {
  into(b: Builder, expr: Expr, dest: SlotId): void;
  place(b: Builder, expr: Expr): Place;
}

/** The graph while it grows: where events go, the open scopes and loops, and the slots of variables. */
export class Builder {
  readonly types: BodyTypes;
  readonly lowering: Lowering;
  readonly nodes: Node[] = [];
  readonly slots: Slot[] = [];
  readonly scopes: Scope[] = [];
  loops: Loop[] = [];
  result: SlotId = -1;
  /** The scope depth that `return` unwinds to: the whole body, or a closure's. */
  base = 0;
  exit: BlockId = -1;
  readonly #locals = new Map<Local, SlotId>();
  /** Values that live as long as the variable of the `let` that is lowered, and the depth of that variable's scope. */
  extended: { readonly exprs: ReadonlySet<Expr>; readonly depth: number } | undefined;
  /** Variables that a `move` closure took: its body sees its own copies. */
  renamed = new Map<SlotId, SlotId>();
  current: BlockId;

  constructor(types: BodyTypes, lowering: Lowering) {
    this.types = types;
    this.lowering = lowering;
    this.current = this.node();
  }

  node(): BlockId {
    this.nodes.push({ events: [], end: { k: 'stop' }, joins: false });
    return this.nodes.length - 1;
  }

  emit(event: Event): void {
    this.nodes[this.current]!.events.push(event);
    if (event.k === 'call') for (const it of event.args) this.#taken(it);
    else if (event.k === 'assign') this.#taken(event.from);
    else if (event.k === 'make' && event.name !== '..') for (const [, it] of event.fields) this.#taken(it);
  }

  /** What an event takes out of a slot is not there any more when the slot's scope ends. */
  #taken(slot: SlotId): void {
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      const { drops } = this.scopes[i]!;
      const at = drops.lastIndexOf(slot);
      if (at < 0) continue;
      drops.splice(at, 1);
      return;
    }
  }

  end(terminator: Terminator): void {
    this.nodes[this.current]!.end = terminator;
  }

  goto(to: BlockId): void {
    this.end({ k: 'goto', to });
  }

  /** A slot without a scheduled drop. */
  slot(span: Span, local?: Local): SlotId {
    this.slots.push({
      span: { start: span.start, end: span.end },
      ...(local ? { name: local.name, local } : {}),
    });
    return this.slots.length - 1;
  }

  /** A temporary: lives to the end of the innermost scope of temporaries. */
  temp(span: Span): SlotId {
    const slot = this.slot(span);
    this.schedule(slot, 'temps');
    return slot;
  }

  /** Schedules the end of a temporary: with its statement, or with the block where a `let` makes it live as long. */
  scheduleTemp(slot: SlotId, expr: Expr): void {
    const scope = this.extended?.exprs.has(expr) ? this.scopes[this.extended.depth] : undefined;
    if (scope) scope.drops.push(slot);
    else this.schedule(slot, 'temps');
  }

  /** The slot of a variable; made on first sight, for `self` and names that macros bind have no pattern. */
  local(local: Local, span: Span): SlotId {
    const known = this.#locals.get(local);
    if (known !== undefined) return this.renamed.get(known) ?? known;
    const slot = this.slot(span, local);
    this.#locals.set(local, slot);
    return slot;
  }

  has(local: Local): boolean {
    return this.#locals.has(local);
  }

  /** The youngest variable of a name: what a field's shorthand means. */
  visible(name: string): SlotId | undefined {
    let found: SlotId | undefined;
    for (const [local, slot] of this.#locals) if (local.name === name) found = slot;
    return found === undefined ? undefined : (this.renamed.get(found) ?? found);
  }

  lookup(local: Local): SlotId | undefined {
    return this.#locals.get(local);
  }

  schedule(slot: SlotId, kind: 'block' | 'temps'): void {
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      const scope = this.scopes[i]!;
      if (kind === 'temps' ? scope.kind !== 'block' : true) {
        scope.drops.push(slot);
        return;
      }
    }
  }

  open(kind: Scope['kind']): void {
    this.scopes.push({ kind, drops: [] });
  }

  /** Ends the innermost scope: its drops happen here. */
  close(span: Span): void {
    const scope = this.scopes.pop()!;
    this.#dropAll(scope, span);
  }

  /** Emits the drops of all scopes above `depth` without ending them: a `break`, a `return`. */
  unwind(depth: number, span: Span): void {
    for (let i = this.scopes.length - 1; i >= depth; i--) this.#dropAll(this.scopes[i]!, span);
  }

  #dropAll(scope: Scope, span: Span): void {
    for (let i = scope.drops.length - 1; i >= 0; i--) this.emit({ k: 'drop', slot: scope.drops[i]!, span });
  }
}

/** The type of an expression, where inference knows it. */
export function typeAt(b: Builder, expr: Expr): { readonly ty?: Ty } {
  const ty = b.types.types.get(expr);
  return ty ? { ty } : {};
}
