import type { FnItem, Item } from '../syntax/ast/index.ts';
import type { Span } from '../text/span.ts';

/** The functions of a file in the order of its text, those of impl blocks, traits and inline modules among them. */
export class FunctionTable {
  readonly #fns: readonly FnItem[];
  #numbers: ReadonlyMap<FnItem, number> | undefined;

  constructor(items: readonly Item[]) {
    this.#fns = functionsIn(items).sort((a, b) => a.start - b.start);
  }

  /** The number of a function; undefined for one that is declared inside another, or made by a macro. */
  indexOf(item: FnItem): number | undefined {
    this.#numbers ??= new Map(this.#fns.map((it, n) => [it, n]));
    return this.#numbers.get(item);
  }

  /** From the head of a function to the end of its body. */
  at(n: number): Span | undefined {
    return this.#fns[n];
  }

  /** The function that an offset lies in. */
  around(offset: number): { readonly n: number; readonly start: number } | undefined {
    let low = 0;
    let high = this.#fns.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#fns[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    const found = this.#fns[low - 1];
    return found && offset <= found.end ? { n: low - 1, start: found.start } : undefined;
  }
}

function functionsIn(items: readonly Item[]): FnItem[] {
  return items.flatMap((it): FnItem[] => {
    if (it.kind === 'fn') return [it];
    return 'items' in it ? functionsIn(it.items) : [];
  });
}
