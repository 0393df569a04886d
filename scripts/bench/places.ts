import { below, random } from '../lib/random.ts';

/** Where a person types, `n` times: the end of a line with code inside a body, a signature, a struct or a list. */
export function places(text: string, n: number): { offset: number; line: number; column: number }[] {
  const next = random(1);
  const lines = text.split('\n');
  const starts: number[] = [0];
  for (const line of lines) starts.push(starts[starts.length - 1]! + line.length + 1);
  const out: { offset: number; line: number; column: number }[] = [];
  while (out.length < n) {
    const line = below(next, lines.length);
    if (!/^\s+\S/.test(lines[line]!)) continue;
    const column = lines[line]!.length;
    out.push({ line, column, offset: starts[line]! + column });
  }
  return out;
}
