import { closing, type Token, tokenize } from './lexer.ts';
import type { Definition } from './outline.ts';

/** A macro with parameters. */
export interface Macro {
  readonly params: readonly string[];
  /** The name that stands for the rest of the arguments. */
  readonly rest: string | undefined;
  readonly body: readonly Token[];
}

/** Reads the definition of a macro with parameters; undefined where it is none. */
export function macroOf(text: string, definition: Definition): Macro | undefined {
  const tokens = tokenize(text, definition.start, definition.end, 20_000);
  if (tokens[0]?.text !== '(') return undefined;
  const close = closing(tokens, 0);
  const params: string[] = [];
  let rest: string | undefined;
  for (let i = 1; i < close - 1; i++) {
    const token = tokens[i]!;
    if (token.text === ',') continue;
    if (token.text === '...') rest = '__VA_ARGS__';
    else if (tokens[i + 1]?.text === '...') {
      rest = token.text;
      i++;
    } else params.push(token.text);
  }
  return { params, rest, body: tokens.slice(close) };
}

/** At most this many tokens come of one macro. */
const LIMIT = 20_000;

/**
 * What a macro becomes with these arguments, its tokens at the place of the call. Names that `##` pastes together are
 * pasted; undefined where the result is too long.
 */
export function expand(macro: Macro, args: readonly (readonly Token[])[], at: number): Token[] | undefined {
  const given = new Map<string, readonly Token[]>();
  macro.params.forEach((name, i) => void given.set(name, args[i] ?? []));
  if (macro.rest !== undefined) {
    const rest: Token[] = [];
    args.slice(macro.params.length).forEach((it, i) => {
      if (i > 0) rest.push({ kind: 'punct', text: ',', at });
      rest.push(...it);
    });
    given.set(macro.rest, rest);
  }
  const out: Token[] = [];
  const { body } = macro;
  for (let i = 0; i < body.length; i++) {
    const token = body[i]!;
    if (out.length > LIMIT) return undefined;
    if (token.text === '#' && body[i + 1] && given.has(body[i + 1]!.text)) {
      out.push({ kind: 'string', text: '""', at });
      i++;
    } else if (token.text === '##') {
      const next = body[++i];
      const tokens = next === undefined ? [] : (given.get(next.text) ?? [next]);
      const [first, ...others] = tokens;
      const last = out.at(-1);
      if (last && first && last.kind === 'id' && /^(?:id|number)$/.test(first.kind))
        out[out.length - 1] = { kind: 'id', text: last.text + first.text, at };
      else if (first) out.push({ ...first, at });
      else if (last?.text === ',') out.pop();
      for (const it of others) out.push({ ...it, at });
    } else if (token.text === '__VA_OPT__' && body[i + 1]?.text === '(') {
      const close = closing(body, i + 1);
      const isGiven = (given.get(macro.rest ?? '') ?? []).length > 0;
      if (!isGiven) i = close - 1;
    } else {
      const tokens = given.get(token.text);
      if (tokens && token.kind === 'id') for (const it of tokens) out.push({ ...it, at });
      else out.push({ ...token, at });
    }
  }
  return out;
}
