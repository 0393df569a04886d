import type { InitField } from '../../syntax/ast/index.ts';
import { squeezed } from '../../text/code-text.ts';
import { lineEnd } from '../../text/indent.ts';
import { derives } from '../../types/derives.ts';
import { strip } from '../../types/infer/calls.ts';
import { type Initialiser, initialiserIn, insideResult } from '../../types/layout/initialiser.ts';
import { isPinData, isPinField, pinningOf } from '../../types/layout/pinning.ts';
import { hasImplOf } from '../../types/methods.ts';
import { showTy, type Ty } from '../../types/ty.ts';
import type { RuleContext } from '../rule.ts';
import { externInitialiser, externType } from './extern-inits.ts';
import type { InitApi } from './init-api.ts';
import { type InitMacro, nameSpan } from './init-macros.ts';
import { asFix, insert, insertAttribute, newRewrite, replace } from './rewrite.ts';
import { localStruct, pinStruct } from './structs.ts';

/** A field of the macro with what is known of its declaration and value. */
interface Known {
  readonly field: InitField;
  readonly want: Ty | undefined;
  /** The field is an object that can be initialised, and none that holds an initialiser itself. */
  readonly place: boolean;
  readonly value: Ty | undefined;
  readonly init: Initialiser | undefined;
}

/** `:` for `<-` and the reverse, `#[pin]`, `#[pin_data]`, fields that are not set, a base that the macro does not take. */
export function checkFields(cx: RuleContext, api: InitApi, macro: InitMacro): void {
  const { init, of } = macro;
  const declared = of ? pinningOf(cx.world).fieldsOf(of) : [];
  const fields = init.fields
    .filter((it) => it.name !== '_')
    .map((field): Known => {
      const value = valueType(macro, field);
      const init =
        initialiserIn(cx.world.impls, value) ??
        (value || !field.value ? undefined : externInitialiser(cx, macro.unit, field.value));
      const want = declared.find((it) => it.field.name === field.name)?.ty;
      return { field, want, value, init, place: isPlace(cx, macro, field.name, want, init) };
    });
  for (const it of fields) checkOperator(cx, it);
  checkPins(cx, macro, fields);
  checkBase(cx, api, macro);
  checkMissing(cx, api, macro);
}

/**
 * Whether the field is an object that can be initialised. A field of a generic type may hold an initialiser itself: it is an object
 * where the initialiser makes one of that very type.
 */
function isPlace(
  cx: RuleContext,
  { of, init, unit }: InitMacro,
  name: string,
  want: Ty | undefined,
  made: Initialiser | undefined,
): boolean {
  if (want?.k === 'param') return made?.of?.k === 'param' && made.of.name === want.name;
  if (want?.k === 'proj') return made?.of?.k === 'proj' && showTy(made.of) === showTy(want);
  if (want?.k === 'opaque') return false;
  if (want && want.k !== 'unknown') return true;
  // What bindgen makes of C holds no initialisers.
  if (!of)
    return (
      init.path.segments.some((it) => it.name === 'bindings') || externType(cx, unit, init.path) !== undefined
    );
  const { item } = of.decl;
  const type = item.kind === 'struct' ? item.fields.find((it) => it.name === name)?.type : undefined;
  if (type?.kind !== 'path' || item.kind !== 'struct') return false;
  return (
    type.path.qself === undefined &&
    !item.generics.params.some((it) => it.name === type.path.segments[0]?.name)
  );
}

function valueType({ unit, expr }: InitMacro, field: InitField): Ty | undefined {
  const { types, locals } = unit.types();
  if (field.value) return types.get(strip(field.value));
  return [...locals.values()].findLast(
    (it) => it.name === field.name && (it.pattern?.start ?? 0) < expr.start,
  )?.ty;
}

function checkOperator(cx: RuleContext, { field, want, place, value, init }: Known): void {
  const rw = newRewrite();
  const label = `initialise \`${field.name}\``;
  if (field.mode !== '<-') {
    const result = isResultOf(value, want) && initialisesByResult(cx);
    if (!place || !(init || result)) return;
    if (field.operatorSpan)
      replace(rw, cx, { start: field.nameSpan.end, end: field.operatorSpan.end }, ' <-', label);
    else replace(rw, cx, field.nameSpan, `${field.name} <- ${field.name}`, label);
    cx.report({
      span: field.operatorSpan ?? field.nameSpan,
      message: `\`${field.name}\` gets ${init ? 'an initialiser' : 'a `Result`'}, which needs \`<-\``,
      why: `\`${field.mode === ':' ? ':' : field.name}\` would store ${init ? 'the initialiser' : 'the `Result`'} itself${want && want.k !== 'unknown' ? `, and the field is \`${showTy(want)}\`` : ''}`,
      help: `write \`${field.name} <- …\``,
      ...asFix(rw, 'Replace with `<-`', 'safe'),
    });
    return;
  }
  if (!place || !want || init || !value || !field.operatorSpan || !field.value) return;
  if (isResultOf(value, want) && !initialisesByResult(cx)) {
    replace(rw, cx, { start: field.nameSpan.end, end: field.operatorSpan.end }, ':', label);
    replace(rw, cx, { start: field.value.end, end: field.value.end }, '?', label);
    cx.report({
      span: field.operatorSpan,
      message: `\`${field.name}\` gets a \`Result\`, which is no initialiser in this kernel`,
      help: `write \`${field.name}: …?\``,
      ...asFix(rw, 'Replace with `:` and `?`', 'safe'),
    });
    return;
  }
  // A value initialises a place of its own type, so this compiles; for a number or a reference it says nothing but `:`.
  if ((value.k !== 'prim' && value.k !== 'ref') || !sameHead(value, want)) return;
  replace(rw, cx, { start: field.nameSpan.end, end: field.operatorSpan.end }, ':', label);
  cx.report({
    span: field.operatorSpan,
    severity: 'warning',
    message: `\`${field.name}\` gets a value, for which \`:\` is meant`,
    why: `\`<-\` runs an initialiser; \`${showTy(value)}\` is the value itself`,
    help: `write \`${field.name}: …\``,
    ...asFix(rw, 'Replace with `:`', 'safe'),
  });
}

/** Whether a value is a `Result` of what a field holds. */
function isResultOf(value: Ty | undefined, want: Ty | undefined): boolean {
  if (!value || want?.k !== 'adt') return false;
  const tried = insideResult(value);
  return tried !== value && sameHead(tried, want) && !sameHead(value, want);
}

/** A `Result` is an initialiser that may fail, where the kernel says so (`rust/pin-init/src/lib.rs`). */
function initialisesByResult(cx: RuleContext): boolean {
  return cx.world.impls.all.some(
    (it) =>
      it.self.k === 'adt' &&
      it.self.decl.id === 'core::result::Result' &&
      /^(?:Pin)?Init$/.test(it.item.trait?.segments.at(-1)?.name ?? ''),
  );
}

function sameHead(a: Ty, b: Ty): boolean {
  if (a.k === 'prim') return b.k === 'prim' && a.name === b.name;
  return a.k === 'adt' ? b.k === 'adt' && a.decl.id === b.decl.id : a.k === b.k;
}

function checkPins(cx: RuleContext, macro: InitMacro, fields: readonly Known[]): void {
  const { of, name } = macro;
  if (of?.decl.item.kind !== 'struct') return;
  const { item } = of.decl;
  const needs = fields.filter((it) =>
    it.init
      ? it.init.pinned && (it.field.mode === '<-' || it.place)
      : it.field.mode === '<-' && it.value === undefined && it.want && pinningOf(cx.world).reason(it.want),
  );
  const struct = localStruct(cx, of.decl);
  if (!/pin/.test(name)) {
    const [first] = needs;
    if (!first) return;
    const rw = newRewrite();
    replace(rw, cx, nameSpan(macro), name.replace('init', 'pin_init'), 'pin the place');
    cx.report({
      span: nameSpan(macro),
      message: `\`${name}!\` initialises a place that is not pinned, and \`${first.field.name}\` needs one that is`,
      why: 'an `impl PinInit` may only run where the object stays',
      help: `use \`${name.replace('init', 'pin_init')}!\``,
      ...asFix(rw, `Replace with \`${name.replace('init', 'pin_init')}!\``, 'safe'),
    });
    return;
  }
  const declaredOf = (it: Known) => item.fields.find((f) => f.name === it.field.name);
  const unpinned = needs.filter((it) => declaredOf(it) && !isPinField(declaredOf(it)!));
  if (!isPinData(item)) {
    if (struct && struct.at.path === cx.path && item.fields.some(isPinField)) return;
    const rw = newRewrite();
    const held = pinningOf(cx.world)
      .fieldsOf(of)
      .filter((it) => pinningOf(cx.world).isPinned(it.ty));
    const pinned = new Set([...unpinned.map((it) => declaredOf(it)!), ...held.map((it) => it.field)]);
    if (struct)
      pinStruct(
        rw,
        struct,
        item.fields.filter((it) => pinned.has(it)),
      );
    cx.report({
      span: macro.init.path,
      message: `\`${item.name}\` is initialised in place, but is no \`#[pin_data]\` struct`,
      why: `\`${name}!\` asks \`#[pin_data]\` which fields are pinned`,
      help: 'put `#[pin_data]` on the struct',
      ...asFix(rw, `Make \`${item.name}\` a \`#[pin_data]\` struct`, 'safe'),
    });
    return;
  }
  for (const it of unpinned) {
    const rw = newRewrite();
    if (struct) insertAttribute(rw, struct.at, declaredOf(it)!.start, '#[pin]', `pin \`${it.field.name}\``);
    cx.report({
      span: it.field.nameSpan,
      message: `\`${it.field.name}\` gets a pinned initialiser, but the field of \`${item.name}\` has no \`#[pin]\``,
      why: 'without `#[pin]` the field may be moved, so that only an `impl Init` may make it',
      help: 'put `#[pin]` on the field',
      ...asFix(rw, `Put \`#[pin]\` on \`${it.field.name}\``, 'safe'),
    });
  }
}

function checkBase(cx: RuleContext, api: InitApi, { init, name }: InitMacro): void {
  if (!init.base) return;
  const text = squeezed(cx.text.slice(init.base.start, init.base.end));
  if (text === api.zeroedBase) return;
  const rw = newRewrite();
  if (/^(?:\w+::)*Zeroable::(?:init_)?zeroed\(\)$/.test(text))
    replace(rw, cx, init.base, api.zeroedBase, 'zero the rest');
  const { fixes } = asFix(rw, `Replace with \`${api.zeroedBase}\``, 'safe');
  cx.report({
    span: init.base,
    message: `\`${name}!\` takes no other base than \`..${api.zeroedBase}\``,
    why: 'the macro does not evaluate the base: it knows these words, and zeroes the place before it sets the fields',
    help:
      fixes.length > 0
        ? `write \`..${api.zeroedBase}\``
        : 'set each field, or derive `Zeroable` and zero the rest',
    fixes,
  });
}

function checkMissing(cx: RuleContext, api: InitApi, { init, of, name }: InitMacro): void {
  const { item } = of?.decl ?? {};
  if (init.base || item?.kind !== 'struct' || item.shape !== 'named') return;
  const set = new Set(init.fields.map((it) => it.name));
  const missing = item.fields.filter((it) => !set.has(it.name) && !it.attrs.some((a) => a.path === 'cfg'));
  if (missing.length === 0) return;
  const zeroable = derives(item, 'Zeroable') || (of && hasImplOf(cx.world.impls, of, 'Zeroable'));
  const rw = newRewrite();
  const last = init.fields.at(-1);
  if (zeroable && last) {
    const comma = /^\s*,/.exec(cx.text.slice(last.end, init.bracesSpan.end));
    const line = /\n([ \t]*)$/.exec(cx.text.slice(init.bracesSpan.start, last.start))?.[1];
    const after = last.end + (comma?.[0].length ?? 0);
    if (!comma) insert(rw, cx, last.end, ',', 'zero the rest');
    // A comment behind the last field stays behind it.
    insert(
      rw,
      cx,
      line === undefined ? after : lineEnd(cx.text, after),
      `${line === undefined ? ' ' : `\n${line}`}..${api.zeroedBase}`,
      'zero the rest',
    );
  }
  const list = missing.map((it) => `\`${it.name}\``).join(', ');
  cx.report({
    span: init.path,
    message: `this initialiser of \`${item.name}\` sets no ${list}`,
    why: `\`${name}!\` must set every field, or zero what it does not set`,
    help: zeroable ? `end with \`..${api.zeroedBase}\`` : `set ${list}`,
    ...asFix(rw, 'Zero the rest', 'safe'),
  });
}
