import { ErrorCodes, type Message } from 'vscode-languageserver/node';

/** A request, a notification or an answer, as far as JSON-RPC 2.0 says what each is. */
export interface Checked extends Message {
  readonly id?: string | number | null;
  readonly method?: string;
}

/** What is done with a message of the client. */
export type Verdict =
  | { readonly pass: Checked }
  /** The answer that it gets instead. */
  | { readonly refuse: object }
  /** A notification that means nothing. */
  | 'drop';

/** Looks at messages of the client before the server does, whose library fails on what is no message. */
export class Gate {
  /** Requests that have no answer yet. */
  readonly #open = new Set<string | number>();
  #isInitialized = false;

  check(message: unknown): Verdict {
    if (!isObject(message)) return refuse(null, 'no message');
    const it = message as Partial<Record<'id' | 'method' | 'result' | 'error' | 'params', unknown>>;
    const { id, method } = it;
    const isNamed = typeof id === 'string' || typeof id === 'number';
    if (method === undefined && isNamed && (it.result !== undefined || it.error))
      return { pass: it as Checked };
    if (typeof method !== 'string') return refuse(isNamed ? id : null, 'the method is not a string');
    if (method === '$/cancelRequest') {
      const taken = (it.params as { id?: unknown } | null | undefined)?.id;
      return typeof taken === 'string' || typeof taken === 'number' ? { pass: it as Checked } : 'drop';
    }
    if (id === undefined) return { pass: it as Checked };
    if (!isNamed) return refuse(null, 'the id is not a string or a number');
    if (this.#open.has(id)) return refuse(id, 'a request with this id has no answer yet');
    if (method === 'initialize') {
      if (this.#isInitialized) return refuse(id, 'initialized already');
      if (!isObject((it.params as { capabilities?: unknown } | null | undefined)?.capabilities))
        return refuse(id, 'capabilities are missing', ErrorCodes.InvalidParams);
      this.#isInitialized = true;
    }
    this.#open.add(id);
    // The library looks for a progress token in whatever is there.
    const { params, ...rest } = it;
    return { pass: (params === null ? rest : it) as Checked };
  }

  /** To be told of each answer to the client. */
  answered(id: string | number): void {
    this.#open.delete(id);
  }
}

function refuse(
  id: string | number | null,
  message: string,
  code: number = ErrorCodes.InvalidRequest,
): Verdict {
  return { refuse: { id, error: { code, message } } };
}

function isObject(it: unknown): it is object {
  return typeof it === 'object' && it !== null && !Array.isArray(it);
}
