import { resolvePath } from '../../def/resolve.ts';
import type { Field, Pattern } from '../../syntax/ast/index.ts';
import { declaredFieldType } from '../fields.ts';
import { names } from '../scope.ts';
import { refTo, type Ty, unknown } from '../ty.ts';
import { bindLocal, type Context, type Env, instantiate } from './context.ts';

/**
 * Binds a pattern's names to what they get from a value of type `ty`. References are looked through as the language's
 * default binding modes do: matching `&Option<T>` with `Some(x)` makes `x` a `&T`.
 */
export function bindPattern(cx: Context, env: Env, pattern: Pattern, ty: Ty): void {
  switch (pattern.kind) {
    case 'ident': {
      if (!pattern.sub && !pattern.byRef && !pattern.mutable && isConstant(cx, pattern.name)) return;
      bindLocal(cx, env, pattern, pattern.byRef ? refTo(ty, pattern.mutable) : ty);
      if (pattern.sub) bindPattern(cx, env, pattern.sub, ty);
      return;
    }
    case 'ref':
      bindPattern(cx, env, pattern.inner, ty.k === 'ref' ? ty.inner : unknown);
      return;
    case 'or':
      for (const elem of pattern.elems) bindPattern(cx, env, elem, ty);
      return;
    case 'tuple':
    case 'slice':
    case 'tupleStruct':
    case 'struct':
      bindParts(cx, env, pattern, ty);
      return;
    default:
      return;
  }
}

function bindParts(cx: Context, env: Env, pattern: Pattern, ty: Ty): void {
  if (ty.k === 'ref') {
    // What is bound below a reference is a reference itself.
    const through = (it: Ty): Ty => (it.k === 'unknown' ? it : refTo(it, ty.mutable));
    bindParts(cx, env, pattern, ty.inner.k === 'ref' ? ty.inner : markBorrowed(cx, ty.inner, through));
    return;
  }
  switch (pattern.kind) {
    case 'tuple': {
      const elems = ty.k === 'tuple' ? ty.elems : [];
      bindList(cx, env, pattern.elems, elems);
      return;
    }
    case 'slice': {
      const elem = ty.k === 'slice' || ty.k === 'array' ? ty.elem : unknown;
      for (const it of pattern.elems) bindPattern(cx, env, it, elem);
      return;
    }
    case 'tupleStruct': {
      const fields = fieldsOf(cx, names(pattern.path), ty);
      bindList(cx, env, pattern.elems, fields?.map((it) => it.ty) ?? []);
      return;
    }
    case 'struct': {
      const fields = fieldsOf(cx, names(pattern.path), ty);
      for (const it of pattern.fields) {
        bindPattern(cx, env, it.pattern, fields?.find((f) => f.name === it.name)?.ty ?? unknown);
      }
    }
  }
}

/** A tuple's or enum's parts seen through a reference; only shapes that patterns take apart need it. */
function markBorrowed({ borrowed }: Context, ty: Ty, through: (ty: Ty) => Ty): Ty {
  if (ty.k === 'tuple') return { ...ty, elems: ty.elems.map(through) };
  if (ty.k === 'slice' || ty.k === 'array') return { ...ty, elem: through(ty.elem) };
  const copy = { ...ty };
  borrowed.set(copy, through);
  return copy;
}

function bindList(cx: Context, env: Env, patterns: readonly Pattern[], tys: readonly Ty[]): void {
  const rest = patterns.findIndex(
    (it) => it.kind === 'rest' || (it.kind === 'ident' && it.sub?.kind === 'rest'),
  );
  for (const [i, it] of patterns.entries()) {
    const at = rest >= 0 && i > rest ? tys.length - (patterns.length - i) : i;
    bindPattern(cx, env, it, i === rest ? unknown : (tys[at] ?? unknown));
  }
}

/** The fields that a struct or variant pattern or literal names, with their types for this value. */
export function fieldsOf(
  cx: Context,
  path: readonly string[],
  ty: Ty,
): { name: string; ty: Ty }[] | undefined {
  const through = cx.borrowed.get(ty) ?? ((it: Ty) => it);
  const list = (fields: readonly Field[], owner: Ty & { k: 'adt' }) =>
    fields.map((it) => ({ name: it.name, ty: through(fieldType(cx, owner, it)) }));
  const variant = path.at(-1)!;
  if (ty.k === 'adt') {
    const { item } = ty.decl;
    if (item.kind === 'enum') {
      const found = item.variants.find((it) => it.name === variant);
      return found && list(found.fields, ty);
    }
    if (item.kind === 'struct' || item.kind === 'union') return list(item.fields, ty);
  }
  const decl = resolvePath(cx.scope.world, cx.scope.module, path, 'type');
  if (decl?.kind === 'item' && (decl.item.kind === 'struct' || decl.item.kind === 'union')) {
    return list(decl.item.fields, { k: 'adt', decl, args: decl.item.generics.params.map(() => unknown) });
  }
  if (decl?.kind === 'variant' && decl.parent.item.kind === 'enum') {
    const found = decl.parent.item.variants.find((it) => it.name === variant);
    return (
      found &&
      list(found.fields, {
        k: 'adt',
        decl: decl.parent,
        args: decl.parent.item.generics.params.map(() => unknown),
      })
    );
  }
  return undefined;
}

/** A field's type with the owner's arguments put in. */
export function fieldType(cx: Context, owner: Ty & { k: 'adt' }, field: Field): Ty {
  const { item } = owner.decl;
  if (item.kind !== 'struct' && item.kind !== 'enum' && item.kind !== 'union') return unknown;
  const subst = new Map(item.generics.params.map((it, i) => [it.name, owner.args[i] ?? unknown]));
  return instantiate(cx.impls, declaredFieldType(cx.impls, owner.decl, field), subst);
}

/** An identifier pattern that names a constant or unit variant binds nothing. */
function isConstant(cx: Context, name: string): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  const decl = resolvePath(cx.scope.world, cx.scope.module, [name], 'value');
  return decl !== undefined && (decl.kind === 'variant' || (decl.kind === 'item' && decl.item.kind !== 'fn'));
}
