import type { Finding, Fix } from '../../finding.ts';
import { type ContainerMethod, containerMethods } from '../../kernel/facts/container-methods.ts';
import { linux } from '../../kernel-info.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import { derefOnce, findAssociated } from '../../types/methods.ts';
import { type Ty, withoutRefs } from '../../types/ty.ts';
import type { Unit } from '../../types/units.ts';
import type { CallSite, RuleContext } from '../rule.ts';
import { containerName, containerOf } from './kind.ts';

type Draft = Pick<Finding, 'span' | 'message' | 'why' | 'help'> & { readonly fixes: readonly Fix[] };

/** A call of a function that the kernel's type lacks: at most one draft. */
export function missingFunctions(cx: RuleContext, { unit, call }: CallSite): Draft[] {
  const types = unit.types();
  const callee = types.callees.get(call);
  const method = call.kind === 'methodCall';
  const name = method
    ? call.method
    : call.callee.kind === 'path'
      ? call.callee.path.segments.at(-1)!.name
      : '';
  const written = method ? types.types.get(call.receiver) : types.owners.get(call.callee);
  const ty = method ? containerBehind(cx, written, name) : written;
  const type = containerOf(ty);
  if (!type || ty?.k !== 'adt') return [];
  const row = containerMethods.find(
    // `KBox::clone(&b)` is `b.clone()`.
    (it) => it.type === type && it.name === name && (it.method || !method),
  );
  if (!row || (has(cx, ty, name) && !isOtherSource(unit, call, name))) return [];
  // What the pointee has is found through it, and a reference to a box has `clone` and `as_ref` of `core`.
  if (
    callee?.kind === 'fn' &&
    name !== 'from' &&
    !isOfReference(callee.fn.owner?.impl?.self, callee.fn.module.crate.name, name)
  )
    return [];
  const shown = containerName(ty);
  const span = method ? call.methodSpan : { start: call.callee.start, end: call.callee.end };
  const fixes = method ? derefFix(cx, unit, call, written) : [];
  return [
    {
      span: { start: span.start, end: span.end },
      message: `\`${shown}\` has no \`${name}\` in ${linux(cx.model.info)}`,
      why: 'it is the kernel’s own type, not that of the standard library',
      help: fixes[0]?.title.replace(/^R/, 'r') ?? `use ${insteadOf(cx, ty, row)}`,
      fixes,
    },
  ];
}

/** A method's receiver behind references; for what only vectors have, behind a guard or a box too. */
function containerBehind(cx: RuleContext, receiver: Ty | undefined, name: string): Ty | undefined {
  const first = withoutRefs(receiver);
  if (!containerMethods.some((it) => it.type === 'Vec' && it.name === name && it.method)) return first;
  let ty = first;
  for (let depth = 0; ty && depth < 10; depth++) {
    if (containerOf(ty) === 'Vec') return ty;
    ty = withoutRefs(derefOnce(cx.world.impls, ty));
  }
  return first;
}

/** `==` and its like on two boxes: the kernel's `Box` compares with nothing. */
export function comparisons(cx: RuleContext, unit: Unit): Draft[] {
  const out: Draft[] = [];
  const block = unit.block();
  if (!block) return out;
  const types = unit.types().types;
  forEachExpr(block, (it) => {
    if (it.kind !== 'binary' || !/^(?:[=!]=|[<>]=?)$/.test(it.op)) return;
    const ty = types.get(it.left);
    if (containerOf(ty) !== 'Box' || ty?.k !== 'adt') return;
    const fn = /^[=!]/.test(it.op) ? 'eq' : 'partial_cmp';
    if (has(cx, ty, fn)) return;
    const other = types.get(it.right);
    const name = containerName(ty);
    const both = containerOf(other) === 'Box';
    const at = (expr: { start: number; end: number }) => ({
      path: cx.path,
      span: { start: expr.start, end: expr.start },
      newText: '*',
    });
    const simple = it.left.kind === 'path' && it.right.kind === 'path';
    out.push({
      span: { start: it.start, end: it.end },
      message: `\`${name}\` cannot be compared with \`${it.op}\` in ${linux(cx.model.info)}`,
      why: 'it is the kernel’s own type, not that of the standard library',
      help: 'compare what they hold: `*a == *b`'.replace('==', it.op),
      fixes:
        both && simple
          ? [
              {
                title: 'Compare what the boxes hold',
                applicability: 'safe',
                edits: [at(it.left), at(it.right)],
              },
            ]
          : [],
    });
  });
  return out;
}

/** Whether `from` is given what no `From` of the kernel's types takes: an array, a slice or a number. */
function isOtherSource(unit: Unit, call: CallSite['call'], name: string): boolean {
  const arg = call.args[0] && unit.types().types.get(call.args[0]);
  const kind = withoutRefs(arg)?.k;
  return name === 'from' && (kind === 'array' || kind === 'slice' || kind === 'prim');
}

function has(cx: RuleContext, ty: Ty, name: string): boolean {
  const found = findAssociated(cx.world.impls, ty, name);
  // A blanket impl (`From<T> for T`) is not what is meant.
  return (
    found !== undefined &&
    (found.fn.owner?.impl === undefined
      ? containerOf(found.via?.impl.self) !== undefined
      : containerOf(found.fn.owner.impl.self) !== undefined)
  );
}

/** Whether a method that was found is one of references or of all types, which the call does not mean. */
function isOfReference(self: Ty | undefined, crate: string, name: string): boolean {
  return (
    crate === 'core' &&
    /^(?:clone|as_ref|as_mut|from)$/.test(name) &&
    (self === undefined || self.k === 'ref' || self.k === 'param')
  );
}

function insteadOf(cx: RuleContext, ty: Ty, row: ContainerMethod): string {
  const fits = row.instead.find(
    ({ needs }) => needs === undefined || findAssociated(cx.world.impls, ty, needs) !== undefined,
  );
  return fits?.text ?? 'what this kernel has for it';
}

/** `b.as_ref()` as `&*b`, with one `*` more for each reference that leads to the box. */
function derefFix(cx: RuleContext, unit: Unit, call: CallSite['call'], receiver: Ty | undefined): Fix[] {
  if (call.kind !== 'methodCall' || !/^as_(?:ref|mut)$/.test(call.method)) return [];
  if (call.receiver.kind !== 'path' && call.receiver.kind !== 'field') return [];
  let stars = '*';
  for (let ty = receiver; ty?.k === 'ref'; ty = ty.inner) stars += '*';
  const text = cx.text.slice(call.receiver.start, call.receiver.end);
  const made = `&${call.method === 'as_mut' ? 'mut ' : ''}${stars}${text}`;
  // `*b.as_ref()`: the reference and its dereference take each other away.
  if (cx.text[call.start - 1] === '*') {
    const whole = { path: cx.path, span: { start: call.start - 1, end: call.end }, newText: stars + text };
    return [{ title: `Replace with \`${stars}${text}\``, applicability: 'safe', edits: [whole] }];
  }
  // `&*b.len()` would take the length first.
  const follows = /^\s*[.?([]/.test(unit.file.text.slice(call.end, call.end + 40));
  const newText = follows ? `(${made})` : made;
  const edit = { path: cx.path, span: { start: call.start, end: call.end }, newText };
  return [{ title: `Replace with \`${made}\``, applicability: 'safe', edits: [edit] }];
}
