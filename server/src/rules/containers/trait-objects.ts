import type { Finding, Fix } from '../../finding.ts';
import { linux } from '../../kernel-info.ts';
import type { Expr, Item } from '../../syntax/ast/index.ts';
import { indentOf, lineStart, newlineOf } from '../../text/indent.ts';
import type { Span } from '../../text/span.ts';
import { findAssociated } from '../../types/methods.ts';
import type { Ty } from '../../types/ty.ts';
import type { Unit } from '../../types/units.ts';
import { codeOffsets, namesAt } from '../path-uses.ts';
import type { RuleContext } from '../rule.ts';
import { containerName, containerOf } from './kind.ts';

type Draft = Pick<Finding, 'span' | 'message' | 'why' | 'help'> & { readonly fixes: readonly Fix[] };

/**
 * Boxes that are to become `KBox<dyn Trait>` or `KBox<[T]>` where the kernel's `Box` does not by itself (up to 6.12: no
 * `CoercePointee` in rust/kernel/alloc/kbox.rs), each with the conversion by hand. Where none is found, the types that
 * are written, if the file makes boxes at all; but one that makes them from raw pointers knows how to get there.
 */
export function traitObjects(cx: RuleContext): Draft[] {
  const hits = codeOffsets(
    cx.text,
    Array.from(
      cx.text.matchAll(/\b[KV]{0,2}Box\s{0,40}<\s{0,40}(?:\(\s{0,40})?(?:dyn\b|\[)/g),
      (it) => it.index,
    ),
  );
  if (hits.length === 0 || coerces(cx)) return [];
  const made: Draft[] = [];
  cx.visitUnits(
    codeOffsets(
      cx.text,
      Array.from(cx.text.matchAll(/[({=]|Box\b/g), (it) => it.index),
    ),
    (unit) => made.push(...conversions(cx, unit)),
  );
  if (made.length > 0 || /\bfrom_raw\b/.test(cx.text) || !/Box\s{0,40}::/.test(cx.text)) return made;
  const taken = parameters(cx.file.items);
  return namesAt(cx, hits).paths.flatMap(({ path, module }) => {
    const last = path.segments.at(-1);
    const arg = last?.args?.[0];
    if (arg?.kind !== 'type' || arg.type.kind !== 'dyn' || !hits.includes(path.start)) return [];
    const decl = cx.world.resolve(
      module,
      path.segments.map((it) => it.name),
      'type',
    );
    if (decl?.kind !== 'item' || !decl.id.startsWith('kernel::alloc::')) return [];
    // Nobody makes a box by taking one.
    if (taken.some((it) => it.start <= path.start && path.end <= it.end)) return [];
    return [draft(cx, last!.name, undefined, { start: path.start, end: path.end }, [])];
  });
}

/** The parentheses of all functions' parameters. */
function parameters(items: readonly Item[]): Span[] {
  return items.flatMap((it) => {
    if (it.kind === 'fn') return [it.paramsSpan];
    return it.kind === 'impl' || it.kind === 'trait' || it.kind === 'mod' ? parameters(it.items) : [];
  });
}

/** The expressions of a body that give a box of a known type where one of a trait object is wanted. */
function conversions(cx: RuleContext, unit: Unit): Draft[] {
  if (unit.kind === 'doc') return [];
  const out: Draft[] = [];
  let commented = -1;
  for (const [expr, wanted] of unit.types().unsized) {
    // What only hands on the value of an expression inside it, which has an entry of its own.
    if (['paren', 'block', 'if', 'match'].includes(expr.kind)) continue;
    if (containerOf(wanted) !== 'Box' || wanted.k !== 'adt') continue;
    if (!findAssociated(cx.world.impls, wanted, 'from_raw')) continue;
    const line = lineStart(cx.text, expr.start);
    const name = containerName(wanted);
    out.push(
      draft(cx, name, wanted.args[0]!, { start: expr.start, end: expr.end }, [
        castFix(cx, name, expr, wanted.args[0]!, line !== commented),
      ]),
    );
    commented = line;
  }
  return out;
}

/** The box by way of its raw pointer; `comment`: the line has no `SAFETY` comment from another one yet. */
function castFix(cx: RuleContext, name: string, expr: Expr, to: Ty, comment: boolean): Fix {
  const at = (offset: number, newText: string) => ({
    path: cx.path,
    span: { start: offset, end: offset },
    newText,
  });
  const line = lineStart(cx.text, expr.start);
  const safety = `${indentOf(cx.text, expr.start)}// SAFETY: The pointer comes from \`${name}::into_raw\`.${newlineOf(cx.text)}`;
  return {
    title: `Convert by way of \`${name}::into_raw\``,
    applicability: 'unsafe',
    edits: [
      ...(comment ? [at(line, safety)] : []),
      at(expr.start, `unsafe { ${name}::from_raw(${name}::into_raw(`),
      at(expr.end, `) as *mut ${shownTarget(to)}) }`),
    ],
  };
}

/** `dyn Step + Send`, `[_]`; `_`, which follows from what is wanted, where a trait has arguments. */
function shownTarget(ty: Ty): string {
  if (ty.k === 'slice') return '[_]';
  if (ty.k !== 'opaque' || ty.bounds.some((it) => it.fn || it.args.length > 0 || it.assoc.size > 0))
    return '_';
  const names = ty.bounds.map((it) => it.name);
  return names.length === 1 ? `dyn ${names[0]}` : `(dyn ${names.join(' + ')})`;
}

/** `to`: what the box is to hold, where that is known; one that is written is `dyn`. */
function draft(
  cx: RuleContext,
  name: string,
  to: Ty | undefined,
  span: Finding['span'],
  fixes: readonly Fix[],
): Draft {
  const slice = to?.k === 'slice';
  return {
    span,
    message: `a \`${name}\` does not become one of ${slice ? 'a slice' : '`dyn`'} in ${linux(cx.model.info)}`,
    why: `the kernel’s own \`Box\` has no conversion to ${slice ? 'slices' : 'trait objects'} there`,
    help: slice
      ? 'use a `KVec`, or `from_raw` of a pointer that is cast'
      : 'use an enum or a generic type, or `from_raw` of a pointer that is cast',
    fixes,
  };
}

/** Whether a box of a type is one of its traits where that is wanted, as this kernel's `Box` declares it. */
function coerces(cx: RuleContext): boolean {
  const decl = cx.world.resolve(cx.module, ['kernel', 'alloc', 'kbox', 'Box'], 'type');
  if (decl?.kind !== 'item') return true;
  if (decl.item.attrs.some((it) => /CoercePointee/.test(it.tokens))) return true;
  return cx.world.impls.all.some(
    (it) => it.item.trait?.segments.at(-1)?.name === 'CoerceUnsized' && it.item.name === 'Box',
  );
}
