import { expect } from 'vitest';
import type { Expr, Item } from '../../server/src/syntax/ast/index.ts';
import { childExprs, forEachItem, nestedItems } from '../../server/src/syntax/ast/walk.ts';
import type { SourceFile } from '../../server/src/syntax/source-file.ts';

/** Lowers all that a file has: items, bodies, values, macro bodies and examples, as one plain value. */
export function everything(file: SourceFile): unknown {
  const bodies: unknown[] = [];
  const roots = rootsOf(file);
  for (const root of roots) bodies.push(JSON.parse(JSON.stringify(root)));
  return {
    items: JSON.parse(JSON.stringify(file.items)),
    attrs: file.attrs,
    problems: file.problems,
    bodies,
  };
}

/** The bodies and values of all items, nested ones too, and the blocks of the examples; those that do not parse with `broken`. */
export function rootsOf(file: SourceFile, broken = false): readonly Expr[] {
  const out: Expr[] = [];
  const visit = (item: Item): boolean => {
    const root =
      item.kind === 'fn'
        ? file.body(item)
        : item.kind === 'const' || item.kind === 'static'
          ? file.value(item)
          : undefined;
    if (root) add(root);
    return true;
  };
  const add = (root: Expr): void => {
    out.push(root);
    for (const item of nestedItems(root)) visit(item);
  };
  forEachItem(file.items, visit);
  for (const example of file.docExamples()) if (broken || !example.hasError) add(example.block);
  return out;
}

/** Every span lies in the file, and an expression's children lie inside it. */
export function expectNested(file: SourceFile): void {
  const { length } = file.text;
  const check = (expr: Expr, start: number, end: number): void => {
    if (!(start <= expr.start && expr.start <= expr.end && expr.end <= end)) {
      expect.fail(
        `${expr.kind} ${expr.start}..${expr.end} is not inside ${start}..${end} of ${JSON.stringify(file.text)}`,
      );
    }
    childExprs(expr, (child) => check(child, expr.start, expr.end));
  };
  for (const root of rootsOf(file, true)) check(root, 0, length);
  forEachItem(file.items, (item) => {
    expect(item.start).toBeLessThanOrEqual(item.nameSpan.start);
    expect(item.nameSpan.end).toBeLessThanOrEqual(item.end);
    expect(item.end).toBeLessThanOrEqual(length);
    return true;
  });
}
