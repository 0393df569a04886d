import { both, type Config, evaluateDirective, negate, type Truth } from './conditions.ts';
import type { Token } from './lexer.ts';

/** The condition that stands for what the preprocessor decides and nobody knows. */
export const UNSURE = '__unsure__';

interface Branch {
  readonly truth: Truth;
  readonly tokens: readonly Token[];
}

/**
 * A body without directives: what a configuration leaves out is gone, and where none says, `if (__unsure__) … else …`
 * joins the branches. Branches that are no statements by themselves cannot be joined: the likelier one stays.
 */
export function withoutDirectives(tokens: readonly Token[], config: Config): readonly Token[] {
  if (!tokens.some((it) => it.kind === 'directive')) return tokens;
  const out: Token[] = [];
  take(tokens, 0, config, out, 0);
  return out;
}

/** Takes tokens up to the directive that ends this branch, and gives its index. */
function take(tokens: readonly Token[], from: number, config: Config, out: Token[], depth: number): number {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'directive') {
      out.push(token);
      continue;
    }
    const word = wordOf(token);
    if (/^(?:if|ifdef|ifndef)$/.test(word)) i = group(tokens, i, config, out, depth + 1);
    else if (/^(?:elif|elifdef|else|endif)$/.test(word) && depth > 0) return i;
  }
  return tokens.length;
}

function group(tokens: readonly Token[], from: number, config: Config, out: Token[], depth: number): number {
  const branches: Branch[] = [];
  let rest: Truth = 'yes';
  let i = from;
  while (i < tokens.length && wordOf(tokens[i]!) !== 'endif') {
    const isElse = wordOf(tokens[i]!) === 'else';
    const own = isElse ? 'yes' : evaluateDirective(config, tokens[i]!.text);
    const inside: Token[] = [];
    i = depth > 100 ? tokens.length : take(tokens, i + 1, config, inside, depth);
    branches.push({ truth: both(rest, own), tokens: inside });
    rest = both(rest, negate(own));
  }
  if (rest !== 'no') branches.push({ truth: rest, tokens: [] });
  const possible = branches.filter((it) => it.truth !== 'no');
  const sure = possible.find((it) => it.truth === 'yes');
  if (sure) pushAll(out, sure.tokens);
  else if (possible.length > 1 && canStand(out.at(-1)) && possible.every((it) => isWhole(it.tokens)))
    join(out, possible, tokens[from]!.at);
  else pushAll(out, likeliest(possible)?.tokens ?? []);
  return i;
}

function join(out: Token[], [first, ...rest]: readonly Branch[], at: number): void {
  const word = (text: string): Token => ({ kind: /\w/.test(text) ? 'id' : 'punct', text, at });
  if (rest.length === 0) return pushAll(out, first!.tokens);
  pushAll(out, ['if', '(', UNSURE, ')', '{'].map(word));
  pushAll(out, first!.tokens);
  pushAll(out, ['}', 'else', '{'].map(word));
  join(out, rest, at);
  out.push(word('}'));
}

const likelihood: readonly Truth[] = ['yes', 'likely', 'unsure', 'unlikely'];

function likeliest(branches: readonly Branch[]): Branch | undefined {
  return [...branches].sort((a, b) => likelihood.indexOf(a.truth) - likelihood.indexOf(b.truth))[0];
}

function canStand(before: Token | undefined): boolean {
  return before === undefined || /^[;{}:]$/.test(before.text);
}

/** Whether tokens are statements by themselves. */
function isWhole(tokens: readonly Token[]): boolean {
  if (tokens.length === 0) return true;
  if (!/^[;}:]$/.test(tokens.at(-1)!.text) || tokens[0]!.text === 'else') return false;
  let depth = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'punct') continue;
    if (text === '(' || text === '{' || text === '[') depth++;
    else if ((text === ')' || text === '}' || text === ']') && --depth < 0) return false;
  }
  return depth === 0;
}

function pushAll(out: Token[], tokens: readonly Token[]): void {
  for (const it of tokens) out.push(it);
}

function wordOf(token: Token): string {
  return token.kind === 'directive' ? (/^#\s*(\w+)/.exec(token.text)?.[1] ?? '') : '';
}
