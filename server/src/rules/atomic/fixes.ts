import { type AbstractOp, evaluateGfp, kernelTraits } from '../../emulator/index.ts';
import type { Fix } from '../../finding.ts';
import type { FlowViolation } from '../../flow/index.ts';
import type { Block, Expr, Stmt } from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import type { RuleContext } from '../rule.ts';
import { flowOf } from './flow-of.ts';
import {
  declaredBy,
  isPlain,
  lineStart,
  namesIn,
  type StatementPlace,
  statementsAround,
  wholeLines,
} from './places.ts';

/** What a fix needs to know of its surroundings. */
export interface Site {
  readonly cx: RuleContext;
  readonly violation: FlowViolation;
  /** The body around. */
  readonly body: Block;
  readonly around: readonly StatementPlace[];
  /** The statement that takes the guard, where it stands in a block around the operation. */
  readonly entry?: StatementPlace;
  /** The guard's variable. */
  readonly guard?: string;
}

/** Finds the place of a violation in its body; undefined where the text does not show it plainly. */
export function siteOf(cx: RuleContext, violation: FlowViolation): Site | undefined {
  const [unit] = cx.unitsAt([violation.span.start]);
  const body = unit?.block();
  if (!body) return undefined;
  const around = statementsAround(body, violation.span);
  const { context } = violation;
  if (context.path !== cx.path) return { cx, violation, body, around };
  for (const place of around) {
    const index = place.block.stmts.findIndex(
      (it, i) => i < place.index && it.start <= context.span.start && context.span.end <= it.end,
    );
    if (index < 0) continue;
    const stmt = place.block.stmts[index]!;
    const guard = guardOf(stmt, context.span.start, context.span.end);
    return {
      cx,
      violation,
      body,
      around,
      ...(guard ? { entry: { block: place.block, index, stmt }, guard } : {}),
    };
  }
  return { cx, violation, body, around };
}

/** `let g = x.lock();` binds the guard; a guard that is only a temporary has no name. */
function guardOf(stmt: Stmt, start: number, end: number): string | undefined {
  if (stmt.kind !== 'let' || stmt.pattern.kind !== 'ident' || !stmt.init) return undefined;
  const init = stmt.init.kind === 'try' ? stmt.init.operand : stmt.init;
  return stmt.pattern.name !== '_' && init.start <= start && end <= init.end ? stmt.pattern.name : undefined;
}

/** The statement in the guard's own block in which the operation stands. */
function inGuardsBlock(site: Site): StatementPlace | undefined {
  return site.entry && site.around.find((it) => it.block === site.entry!.block);
}

/** The operation's call, with the `?` behind it. */
function callAt(site: Site): { readonly call: Expr; readonly whole: Expr } | undefined {
  const { span } = site.violation;
  let call: Expr | undefined;
  let whole: Expr | undefined;
  forEachExpr(site.body, (it) => {
    if (it.start > span.start || it.end < span.end) return false;
    if (
      it.start === span.start &&
      it.end === span.end &&
      (it.kind === 'call' || it.kind === 'methodCall' || it.kind === 'macro')
    )
      call = it;
    if (it.kind === 'try' && it.operand.start === span.start && it.operand.end === span.end) whole = it;
    return true;
  });
  return call && { call, whole: whole ?? call };
}

/** Allocate before the lock: the allocation, or the whole `let` around it, moves above the statement that takes it. */
export function hoist(site: Site): Fix | undefined {
  const { cx, entry, violation } = site;
  const inside = inGuardsBlock(site);
  const found = callAt(site);
  if (!entry || !inside || !found || inside.index <= entry.index || site.around[0]?.stmt !== inside.stmt)
    return undefined;
  const { call, whole } = found;
  if (call.kind !== 'call' || !isFirst(inside.stmt, whole)) return undefined;
  const between = new Set(
    entry.block.stmts.slice(entry.index, inside.index).flatMap((it) => [...declaredBy(it)]),
  );
  const used = namesIn(whole);
  if (used.has('*') || [...used].some((it) => between.has(it))) return undefined;
  const { text } = cx;
  const line = lineStart(text, entry.stmt.start);
  const safe =
    call.args.every(isPlain) && entry.block.stmts.slice(entry.index, inside.index).every(onlyBinds);
  const title = `Allocate before \`${site.guard}\` is taken`;
  const { stmt } = inside;
  if (
    stmt.kind === 'let' &&
    stmt.init &&
    stmt.init.start === whole.start &&
    stmt.init.end === whole.end &&
    whole.kind === 'try' &&
    !stmt.else
  ) {
    const name = stmt.pattern.kind === 'ident' ? stmt.pattern.name : undefined;
    const clash =
      name !== undefined &&
      entry.block.stmts
        .slice(entry.index, inside.index)
        .some((it) => it.kind !== 'item' && mentions(it, name));
    if (clash) return undefined;
    return {
      title,
      applicability: safe ? 'safe' : 'unsafe',
      edits: [
        {
          path: cx.path,
          span: { start: line.at, end: line.at },
          newText: `${line.indent}${text.slice(stmt.start, stmt.end)}\n`,
        },
        { path: cx.path, span: wholeLines(text, stmt), newText: '' },
      ],
    };
  }
  const name = freshName(text.slice(site.body.start, site.body.end), violation);
  return {
    title,
    applicability: safe ? 'safe' : 'unsafe',
    edits: [
      {
        path: cx.path,
        span: { start: line.at, end: line.at },
        newText: `${line.indent}let ${name} = ${text.slice(whole.start, whole.end)};\n`,
      },
      { path: cx.path, span: { start: whole.start, end: whole.end }, newText: name },
    ],
  };
}

/** A statement that only takes locks or names things: what moves above it could not have been seen by it. */
function onlyBinds(stmt: Stmt): boolean {
  if (stmt.kind !== 'let' || stmt.else) return false;
  const { init } = stmt;
  if (!init) return true;
  if (init.kind === 'methodCall' && /^(?:lock|try_lock|read_lock|try_access)$/.test(init.method))
    return init.args.length === 0 && isPlaceOf(init.receiver);
  return init.kind === 'call' ? init.args.length === 0 : isPlain(init);
}

function isPlaceOf(expr: Expr): boolean {
  return expr.kind === 'path' || (expr.kind === 'field' && isPlaceOf(expr.base));
}

/** Whether nothing with an effect of its own is evaluated in the statement before the expression, or instead of it. */
function isFirst(stmt: Stmt, whole: Expr): boolean {
  const root = stmt.kind === 'let' ? stmt.init : stmt.kind === 'expr' ? stmt.expr : undefined;
  if (!root) return false;
  let found = false;
  const visit = (expr: Expr): boolean => {
    if (expr === whole) return (found = true);
    switch (expr.kind) {
      case 'try':
        return visit(expr.operand);
      case 'paren':
        return visit(expr.inner);
      case 'ref':
        return visit(expr.operand);
      case 'assign':
        return visit(expr.right);
      case 'call':
      case 'methodCall': {
        // A receiver that is a place is only borrowed; arguments before this one must be plain.
        if (expr.kind === 'methodCall' && visit(expr.receiver)) return true;
        if (expr.kind === 'methodCall' && !isPlaceOf(expr.receiver)) return false;
        for (const arg of expr.args) {
          if (visit(arg)) return true;
          if (!isPlain(arg)) return false;
        }
        return false;
      }
      case 'struct':
        for (const field of expr.fields) {
          if (!field.value) continue;
          if (visit(field.value)) return true;
          if (!isPlain(field.value)) return false;
        }
        return false;
      default:
        return false;
    }
  };
  visit(root);
  return found;
}

function mentions(stmt: Exclude<Stmt, { kind: 'item' }>, name: string): boolean {
  const expr = stmt.kind === 'let' ? stmt.init : stmt.expr;
  return declaredBy(stmt).has(name) || (expr !== undefined && namesIn(expr).has(name));
}

function freshName(body: string, violation: FlowViolation): string {
  const base = /Arc|KBox|Box/.test(violation.what)
    ? 'boxed'
    : /Vec/.test(violation.what)
      ? 'vec'
      : 'allocated';
  let name = base;
  for (let n = 2; new RegExp(`\\b${name}\\b`).test(body); n++) name = `${base}${n}`;
  return name;
}

/** Reserve before the lock, so that the push below finds room. */
export function reserveBefore(site: Site): Fix | undefined {
  const { cx, entry } = site;
  const inside = inGuardsBlock(site);
  const found = callAt(site);
  if (
    !entry ||
    !inside ||
    !found ||
    found.call.kind !== 'methodCall' ||
    found.call.method !== 'push' ||
    found.whole.kind !== 'try'
  )
    return undefined;
  const { receiver, args } = found.call;
  const flags = args[1];
  // A push in a loop below the lock needs more room than one.
  if (
    !flags ||
    site.around[0]?.stmt !== inside.stmt ||
    inside.stmt.kind !== 'expr' ||
    inside.stmt.expr !== found.whole
  )
    return undefined;
  const between = entry.block.stmts.slice(entry.index, inside.index);
  const used = new Set([...namesIn(receiver), ...namesIn(flags)]);
  if (
    !isPlaceOf(receiver) ||
    used.has('*') ||
    between.some((it) => [...declaredBy(it)].some((name) => used.has(name)))
  )
    return undefined;
  const rootName = [...namesIn(receiver)][0] ?? '';
  if (between.slice(1).some((it) => it.kind !== 'item' && mentions(it, rootName))) return undefined;
  const { text } = cx;
  const line = lineStart(text, entry.stmt.start);
  return {
    title: `Reserve before \`${site.guard}\` is taken`,
    applicability: 'safe',
    edits: [
      {
        path: cx.path,
        span: { start: line.at, end: line.at },
        newText: `${line.indent}${text.slice(receiver.start, receiver.end)}.reserve(1, ${text.slice(flags.start, flags.end)})?;\n`,
      },
    ],
  };
}

/** Let the guard go before the operation, where nothing needs it afterwards. */
export function endGuardBefore(site: Site): Fix | undefined {
  const { cx, entry, guard } = site;
  const inside = inGuardsBlock(site);
  if (!entry || !guard || !inside || inside.index <= entry.index || site.violation.kind === 'expectation')
    return undefined;
  const { block } = entry;
  const later = block.stmts.slice(inside.index);
  const drop = later.find((it) => isDropOf(it, guard));
  const rest = later.filter((it) => it !== drop);
  if (
    rest.some((it) => it.kind !== 'item' && mentionsDeep(it, guard)) ||
    (block.tail && namesIn(block.tail).has(guard))
  )
    return undefined;
  if (inside.index === block.stmts.length && block.tail && namesIn(block.tail).has(guard)) return undefined;
  // What was borrowed through the guard must not be used afterwards either.
  const through = new Set(
    block.stmts
      .slice(entry.index + 1, inside.index)
      .flatMap((it) =>
        it.kind === 'let' && it.init && namesIn(it.init).has(guard) ? [...declaredBy(it)] : [],
      ),
  );
  if (
    through.size > 0 &&
    [...rest, ...(block.tail ? [{ kind: 'expr', expr: block.tail } as Stmt] : [])].some(
      (it) => it.kind !== 'item' && [...through].some((name) => mentionsDeep(it, name)),
    )
  )
    return undefined;
  const line = lineStart(cx.text, inside.stmt.start);
  return {
    title: `Let \`${guard}\` go before`,
    applicability: 'unsafe',
    edits: [
      { path: cx.path, span: { start: line.at, end: line.at }, newText: `${line.indent}drop(${guard});\n` },
      ...(drop ? [{ path: cx.path, span: wholeLines(cx.text, drop), newText: '' }] : []),
    ],
  };
}

function isDropOf(stmt: Stmt, name: string): boolean {
  if (stmt.kind !== 'expr' || stmt.expr.kind !== 'call') return false;
  const { callee, args } = stmt.expr;
  const [only] = args;
  return (
    callee.kind === 'path' &&
    callee.path.segments.at(-1)?.name === 'drop' &&
    only?.kind === 'path' &&
    only.path.segments.at(-1)?.name === name
  );
}

function mentionsDeep(stmt: Exclude<Stmt, { kind: 'item' }>, name: string): boolean {
  const expr = stmt.kind === 'let' ? stmt.init : stmt.expr;
  if (!expr) return false;
  const names = namesIn(expr);
  return names.has(name) || names.has('*');
}

const blocking = /\bGFP_(?:KERNEL(?:_ACCOUNT)?)\b/g;

/** Other flags: `GFP_NOWAIT` first, `GFP_ATOMIC` last; each only where the kernel takes it there without complaint. */
export function otherFlags(site: Site): Fix[] {
  const { cx, violation } = site;
  const { op } = violation;
  if (!violation.flags || !('flags' in op)) return [];
  const found = callAt(site);
  if (!found || (found.call.kind !== 'call' && found.call.kind !== 'methodCall')) return [];
  const { argsSpan } = found.call;
  const args = cx.text.slice(argsSpan.start, argsSpan.end);
  const spots = [...args.matchAll(blocking)];
  if (spots.length !== 1) return [];
  const traits = kernelTraits(cx.model.info.version);
  const start = argsSpan.start + spots[0]!.index;
  const out: Fix[] = [];
  for (const name of ['GFP_NOWAIT', 'GFP_ATOMIC']) {
    const flags = evaluateGfp(traits, replaceBlocking(violation.flags.expr, name));
    const { judge } = flowOf(cx);
    if (judge.judge(violation.context.state, { ...op, flags } as AbstractOp).verdict !== 'silent') continue;
    out.push({
      title: `Allocate with \`${name}\``,
      applicability: 'unsafe',
      edits: [
        { path: cx.path, span: { start, end: start + spots[0]![0].length }, newText: name },
        ...importOf(cx, name),
      ],
    });
  }
  return out;
}

type GfpExpr = NonNullable<FlowViolation['flags']>['expr'];

function replaceBlocking(expr: GfpExpr, name: string): GfpExpr {
  switch (expr.kind) {
    case 'constant':
      return /^GFP_KERNEL/.test(expr.name) ? { kind: 'constant', name } : expr;
    case 'or':
    case 'and':
      return { ...expr, left: replaceBlocking(expr.left, name), right: replaceBlocking(expr.right, name) };
    default:
      return expr;
  }
}

/** The prelude brings all flags in; a file that names them one by one gets the new one beside `GFP_KERNEL`. */
function importOf(cx: RuleContext, name: string): Fix['edits'] {
  if (new RegExp(`\\b${name}\\b`).test(cx.text.replace(/\/\/.*/g, ''))) return [];
  const found = /\buse\s[^;]*?flags::(?:\{[^}]*?)?\b(GFP_KERNEL)\b/.exec(cx.text);
  if (!found || /\bprelude::\*|flags::\*/.test(cx.text)) return [];
  const at = found.index + found[0].length;
  const braced = /flags::\{[^}]*$/.test(found[0]);
  return braced
    ? [{ path: cx.path, span: { start: at, end: at }, newText: `, ${name}` }]
    : [
        {
          path: cx.path,
          span: { start: at - 'GFP_KERNEL'.length, end: at },
          newText: `{GFP_KERNEL, ${name}}`,
        },
      ];
}

/** For a value that dies under the guard: let the guard go first, at the end of the block. */
export function dropAfterGuard(site: Site): Fix | undefined {
  const { cx, entry, guard, violation } = site;
  if (!entry || !guard) return undefined;
  const { block } = entry;
  const { text } = cx;
  const atEnd = violation.span.end === block.end;
  if (!atEnd) {
    const place = inGuardsBlock(site);
    const drop = place && block.stmts.slice(place.index + 1).find((it) => isDropOf(it, guard));
    // `drop(v); … drop(g);`: the value's drop moves behind the guard's.
    if (!place || !drop || place.stmt.kind !== 'expr' || place.stmt.expr.kind !== 'call') return undefined;
    const line = lineStart(text, place.stmt.start);
    const moved = text.slice(place.stmt.start, place.stmt.end);
    const end = wholeLines(text, drop).end;
    const own = wholeLines(text, drop).start !== drop.start;
    return {
      title: `Drop it after \`${guard}\``,
      applicability: 'safe',
      edits: [
        { path: cx.path, span: wholeLines(text, place.stmt), newText: '' },
        own
          ? { path: cx.path, span: { start: end, end }, newText: `${line.indent}${moved}\n` }
          : { path: cx.path, span: { start: drop.end, end: drop.end }, newText: ` ${moved}` },
      ],
    };
  }
  if (block.tail && namesIn(block.tail).size > 0) return undefined;
  const last = block.stmts.at(-1);
  if (!last) return undefined;
  const line = lineStart(text, last.start);
  const at = block.tail ? lineStart(text, block.tail.start).at : wholeLines(text, last).end;
  return {
    title: `Let \`${guard}\` go before the block ends`,
    applicability: 'safe',
    edits: [{ path: cx.path, span: { start: at, end: at }, newText: `${line.indent}drop(${guard});\n` }],
  };
}

/** Declare the value before the guard, so that it drops after it. */
export function declareBefore(site: Site): Fix | undefined {
  const { cx, entry, violation } = site;
  if (!entry) return undefined;
  const name = /`(\w+)`/.exec(violation.what)?.[1];
  const { block } = entry;
  if (!name || violation.span.end !== block.end) return undefined;
  const index = block.stmts.findIndex((it, i) => i > entry.index && declaredBy(it).has(name));
  const stmt = block.stmts[index];
  if (stmt?.kind !== 'let' || stmt.pattern.kind !== 'ident' || stmt.else || !stmt.init) return undefined;
  const between = block.stmts.slice(entry.index, index);
  const used = namesIn(stmt.init);
  if (used.has('*') || between.some((it) => [...declaredBy(it)].some((it) => used.has(it) || it === name)))
    return undefined;
  const line = lineStart(cx.text, entry.stmt.start);
  return {
    title: `Declare \`${name}\` before \`${site.guard}\``,
    applicability: between.every(onlyBinds) && isSimple(stmt.init) ? 'safe' : 'unsafe',
    edits: [
      {
        path: cx.path,
        span: { start: line.at, end: line.at },
        newText: `${line.indent}${cx.text.slice(stmt.start, stmt.end)}\n`,
      },
      { path: cx.path, span: wholeLines(cx.text, stmt), newText: '' },
    ],
  };
}

function isSimple(expr: Expr): boolean {
  const inner = expr.kind === 'try' ? expr.operand : expr;
  return inner.kind === 'call' && inner.args.every(isPlain);
}
