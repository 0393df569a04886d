import type { ItemDecl } from '../../def/module.ts';
import { resolvePath } from '../../def/resolve.ts';
import type { FileEdit, Fix } from '../../finding.ts';
import { linux } from '../../kernel-info.ts';
import type {
  CallExpr,
  Expr,
  FnItem,
  ImplItem,
  MethodCallExpr,
  Pattern,
  Stmt,
  Type,
} from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import { type FnRef, findAssociated } from '../../types/methods.ts';
import { fnScope, lowerType, names } from '../../types/scope.ts';
import type { Ty } from '../../types/ty.ts';
import type { Unit } from '../../types/units.ts';
import { spelling } from '../absolute-path.ts';
import type { RuleContext } from '../rule.ts';
import type { WrongCall } from './wrong.ts';

/** A function of an impl whose pointers and references are not those of the trait's, as kernels changed them. */
export function wrongPointers(cx: RuleContext, trait: string, own: FnItem, asked: FnItem): WrongCall[] {
  const pairs: { readonly own: Type; readonly asked: Type; readonly returned?: true }[] = own.params.flatMap(
    (it, idx) => {
      const other = asked.params[idx];
      return other ? [{ own: it.type, asked: other.type }] : [];
    },
  );
  if (own.ret && asked.ret) pairs.push({ own: own.ret, asked: asked.ret, returned: true });
  return pairs.flatMap((pair) => {
    const wanted = pointer(pair.asked);
    const given = pointer(pair.own);
    if (wanted === undefined || given === undefined || wanted === given) return [];
    return [
      {
        span: { start: pair.own.start, end: pair.own.end },
        message: `\`${trait}::${own.name}\` has \`${wanted}\` here in ${linux(cx.model.info)}`,
        help: `write \`${wanted}\` for \`${given}\``,
        ...(wanted === '*mut' && given === '*const' && { fixes: mutableFix(cx, own, pair) }),
      },
    ];
  });
}

/** `*mut` for `*const` in a signature, where what the body does with the pointer compiles as before. */
function mutableFix(
  cx: RuleContext,
  { bodySpan }: FnItem,
  { own, returned }: { readonly own: Type; readonly returned?: true },
): Fix[] {
  if (!bodySpan) return [];
  const body = cx.text.slice(bodySpan.start, bodySpan.end);
  const edits = [mutableEdit(cx.path, own.start)];
  if (returned) {
    const cast = /\bas\s+\*const(?=\s+[\w:]+\s*\}$)/.exec(body);
    // Boxes give `*mut`; of an `Arc` it is `*const` still.
    const isMutable =
      /^\{\s*(?:[\w.]+\.into_foreign\(\)|\w*Box::into_raw\([\w.]+\)(?:\.cast(?:::<\w+>)?\(\))?)\s*\}$/;
    if (cast)
      edits.push(mutableEdit(cx.path, bodySpan.start + cast.index + cast[0].length - '*const'.length));
    else if (!isMutable.test(body)) return [];
  } else if (/\bcast_mut\b/.test(body)) return [];
  return [{ title: 'Write `*mut`', applicability: 'safe', edits }];
}

function mutableEdit(path: string, start: number): FileEdit {
  return { path, span: { start, end: start + '*const'.length }, newText: '*mut' };
}

/** Functions of `ForeignOwnable` by what the branch of 2021 and 2022 called them; rust/kernel/types.rs, 6.3. */
export const foreignNames: ReadonlyMap<string, string> = new Map([
  ['into_pointer', 'into_foreign'],
  ['from_pointer', 'from_foreign'],
]);

/** How a pointer or reference begins; undefined for other types, which may be aliases of anything. */
function pointer(type: Type): string | undefined {
  if (type.kind === 'ptr') return type.mutable ? '*mut' : '*const';
  if (type.kind === 'ref') return type.mutable ? '&mut' : '&';
  return undefined;
}

/** `unsafe impl` of a trait that is not unsafe in this kernel, or `impl` of one that is, as the kernel's own impls say. */
export function wrongSafety(cx: RuleContext, { id, item }: ItemDecl, own: ImplItem): WrongCall[] {
  const inKernel = cx.model.world.impls.ofTrait(id).filter((it) => !it.item.negative);
  const [first] = inKernel;
  if (!first || own.negative || inKernel.some((it) => it.item.unsafe !== first.item.unsafe)) return [];
  const wanted = first.item.unsafe;
  if (own.unsafe === wanted) return [];
  return [
    {
      span: { start: own.trait!.start, end: own.trait!.end },
      message: `\`${item.name}\` is ${wanted ? 'an' : 'no'} unsafe trait in ${linux(cx.model.info)}`,
      help: wanted ? 'write `unsafe impl`, and say why it is sound' : 'write `impl`',
    },
  ];
}

/** An argument that stays an integer where this kernel has a type of its own: a `usize` for a `UserPtr`. */
export function integerForType(
  cx: RuleContext,
  unit: Unit,
  call: CallExpr | MethodCallExpr,
  { item, scope, owner }: FnRef,
): WrongCall | undefined {
  // Which impl of a trait is meant depends on the argument: `u32::from(x)`.
  if (owner?.trait || owner?.impl?.item.trait) return undefined;
  const args = item.self && call.kind === 'call' ? call.args.slice(1) : call.args;
  for (const [idx, arg] of args.entries()) {
    const given = integerOf(unit, arg);
    const param = item.params[idx]?.type;
    if (given === undefined || param?.kind !== 'path') continue;
    const asked = lowerType(fnScope(scope, item), param);
    const trait = asked.k === 'param' ? refusingTrait(cx, asked) : undefined;
    if (trait !== undefined && given !== 'number')
      return {
        span: { start: arg.start, end: arg.end },
        message: `\`${item.name}\` takes a \`${trait}\` in ${linux(cx.model.info)}, and no \`${given}\``,
      };
    if (asked.k !== 'adt' || asked.decl.item.kind !== 'struct' || asked.decl.module.crate.name !== 'kernel')
      continue;
    const type = asked.decl.item.name;
    const text = cx.text.slice(arg.start, arg.end);
    // rust/kernel/uaccess.rs, 6.16: `UserPtr` is a type, no longer a `usize` by another name.
    const maker = findAssociated(cx.world.impls, asked, 'from_addr');
    const module = unit.fn?.module ?? cx.module;
    const newText = `${spelling(cx, module, asked.decl.id)}::from_addr(${text})`;
    return {
      span: { start: arg.start, end: arg.end },
      message: `\`${item.name}\` takes a \`${type}\` in ${linux(cx.model.info)}, and no ${given === 'number' ? given : `\`${given}\``}`,
      ...(maker && given === 'usize'
        ? {
            help: `pass \`${newText}\``,
            fixes: [
              {
                title: `Pass \`${newText}\``,
                applicability: 'safe' as const,
                edits: [{ path: cx.path, span: { start: arg.start, end: arg.end }, newText }],
              },
            ],
          }
        : {}),
    };
  }
  return undefined;
}

/** The name of an argument's integer type, or `number` for a literal and for C's constants of flags, which are `u32`. */
function integerOf(unit: Unit, arg: Expr): string | undefined {
  if (arg.kind === 'lit') return arg.lit === 'int' ? 'number' : undefined;
  if (arg.kind === 'path' && /^(?:__)?GFP_/.test(arg.path.segments.at(-1)!.name))
    return arg.path.segments.at(-2)?.name === 'bindings' ? 'number' : undefined;
  const given = unit.types().types.get(arg);
  return given?.k === 'prim' && /^[iu](?:8|16|32|64|size)$/.test(given.name) ? given.name : undefined;
}

/** The trait of the kernel that a parameter's type must have and no integer has: `R: Register`. */
function refusingTrait({ world }: RuleContext, asked: Ty & { k: 'param' }): string | undefined {
  return asked.bounds().find(({ decl }) => {
    if (decl?.module.crate.name !== 'kernel' || decl.item.kind !== 'trait') return false;
    const impls = world.impls.ofTrait(decl.id);
    return impls.length > 0 && impls.every((it) => it.self.k === 'adt');
  })?.name;
}

/**
 * An argument that is declared as a `*const` where the kernel's function takes a `*mut`, which nothing makes of it by
 * itself. What only follows from methods such as `cast` is left to the compiler.
 */
export function wrongPointerArgument(
  cx: RuleContext,
  unit: Unit,
  call: CallExpr | MethodCallExpr,
  { item }: FnRef,
): WrongCall | undefined {
  const args = item.self && call.kind === 'call' ? call.args.slice(1) : call.args;
  for (const [idx, arg] of args.entries()) {
    const asked = item.params[idx]?.type;
    if (asked?.kind !== 'ptr' || !asked.mutable || arg.kind !== 'path' || arg.path.segments.length !== 1)
      continue;
    const { name } = arg.path.segments[0]!;
    const meant = unit.types().resolutions.get(arg);
    const pattern = meant?.kind === 'local' ? meant.local.pattern : undefined;
    const declared = pattern && declaredType(unit, pattern);
    if (declared?.kind !== 'ptr' || declared.mutable) continue;
    if (unit.fn && isMutableInTrait(cx, unit.fn, declared)) continue;
    const newText = `${name}.cast_mut()`;
    return {
      span: { start: arg.start, end: arg.end },
      message: `\`${item.name}\` takes a \`*mut\` pointer in ${linux(cx.model.info)}`,
      help: `pass \`${newText}\``,
      fixes: [
        {
          title: `Pass \`${newText}\``,
          applicability: 'safe',
          edits: [{ path: cx.path, span: { start: arg.start, end: arg.end }, newText }],
        },
      ],
    };
  }
  return undefined;
}

/** Whether a parameter of an impl is a `*mut` in the trait: then its own type is at fault, not what is done with it. */
function isMutableInTrait({ world }: RuleContext, { item, owner, module }: FnRef, declared: Type): boolean {
  const path = owner?.impl?.item.trait;
  const trait = path && resolvePath(world, module, names(path), 'type', path.global);
  if (trait?.kind !== 'item' || trait.item.kind !== 'trait') return false;
  const asked = trait.item.items.find((it) => it.kind === 'fn' && it.name === item.name);
  const type =
    asked?.kind === 'fn'
      ? asked.params[item.params.findIndex((it) => it.type === declared)]?.type
      : undefined;
  return type?.kind === 'ptr' && type.mutable;
}

/** The type that is written for a parameter or a `let`. */
function declaredType(unit: Unit, pattern: Pattern): Type | undefined {
  const param = unit.fn?.item.params.find((it) => it.pattern === pattern);
  const block = unit.block();
  if (param || !block) return param?.type;
  let found: Type | undefined;
  const look = (stmts: readonly Stmt[]) => {
    for (const it of stmts) if (it.kind === 'let' && it.pattern === pattern) found = it.type;
  };
  look(block.stmts);
  forEachExpr(block, (it) => {
    if (it.kind === 'block') look(it.stmts);
  });
  return found;
}

/** `<T as Trait>::name`, where the kernel's trait has nothing of that name. */
export function missingInTrait(cx: RuleContext, unit: Unit, call: CallExpr): WrongCall | undefined {
  if (call.callee.kind !== 'path') return undefined;
  const { qself, segments } = call.callee.path;
  if (!qself?.trait || segments.length !== 1) return undefined;
  const decl = resolvePath(cx.world, unit.module, names(qself.trait), 'type', qself.trait.global);
  if (decl?.kind !== 'item' || decl.item.kind !== 'trait' || decl.module.crate.name !== 'kernel')
    return undefined;
  const { name } = segments[0]!;
  if (decl.item.items.some((it) => it.name === name || it.kind === 'macroCall')) return undefined;
  return {
    span: { start: call.callee.start, end: call.callee.end },
    message: `\`${decl.item.name}\` has no \`${name}\` in ${linux(cx.model.info)}`,
  };
}
