import type { Block, Expr, Item, MacroBody, Pattern, Stmt } from '../../server/src/syntax/ast/index.ts';
import { pathToString, typeToString } from '../../server/src/syntax/ast/print.ts';

/** A lowered expression in one line of prefix notation, for tables. */
export function show(expr: Expr): string {
  switch (expr.kind) {
    case 'path':
      return pathToString(expr.path);
    case 'lit':
      return expr.lit === 'str' || expr.lit === 'int' ? expr.text : `${expr.lit}:${expr.text}`;
    case 'call':
      return `(call ${list([expr.callee, ...expr.args])})`;
    case 'methodCall':
      return `(.${expr.method}${expr.turbofish ? `::<${expr.turbofish.length}>` : ''} ${list([expr.receiver, ...expr.args])})`;
    case 'block':
      return showBlock(expr);
    case 'macro':
      return `(${pathToString(expr.path)}! ${showBody(expr.body)})`;
    case 'field':
      return `(field ${show(expr.base)} ${expr.name})`;
    case 'index':
      return `(index ${list([expr.base, expr.index])})`;
    case 'unary':
      return `(${expr.op} ${show(expr.operand)})`;
    case 'binary':
    case 'assign':
      return `(${expr.op} ${list([expr.left, expr.right])})`;
    case 'ref':
      return `(&${expr.raw ? 'raw' : ''}${expr.mutable ? 'mut' : ''} ${show(expr.operand)})`;
    case 'try':
    case 'await':
      return `(${expr.kind} ${show(expr.operand)})`;
    case 'cast':
      return `(as ${show(expr.operand)} ${typeToString(expr.type)})`;
    case 'if':
      return `(if ${list([expr.cond, expr.then, ...(expr.else ? [expr.else] : [])])})`;
    case 'let':
      return `(let ${showPattern(expr.pattern)} ${show(expr.value)})`;
    case 'match': {
      const arms = expr.arms.map(
        (arm) =>
          `[${showPattern(arm.pattern)}${arm.guard ? ` if ${show(arm.guard)}` : ''} ${show(arm.body)}]`,
      );
      return `(match ${show(expr.scrutinee)} ${arms.join(' ')})`;
    }
    case 'while':
      return `(while${label(expr)} ${list([expr.cond, expr.body])})`;
    case 'loop':
      return `(loop${label(expr)} ${show(expr.body)})`;
    case 'for':
      return `(for${label(expr)} ${showPattern(expr.pattern)} ${list([expr.iter, expr.body])})`;
    case 'closure': {
      const params = expr.params.map(
        (p) => showPattern(p.pattern) + (p.type ? `:${typeToString(p.type)}` : ''),
      );
      const ret = expr.ret ? `->${typeToString(expr.ret)}` : '';
      return `(${expr.move ? 'move ' : ''}|${params.join(',')}|${ret} ${show(expr.body)})`;
    }
    case 'return':
    case 'break':
    case 'continue': {
      const value = 'value' in expr && expr.value ? ` ${show(expr.value)}` : '';
      return `(${expr.kind}${'label' in expr ? label(expr) : ''}${value})`;
    }
    case 'struct': {
      const fields = expr.fields.map((f) => (f.value ? `${f.name}=${show(f.value)}` : f.name));
      return `(new ${[pathToString(expr.path), ...fields].join(' ')}${expr.base ? ` ..${show(expr.base)}` : ''})`;
    }
    case 'tuple':
    case 'array':
      return `(${[expr.kind, ...expr.elems.map(show)].join(' ')})`;
    case 'repeat':
      return `(repeat ${list([expr.elem, expr.len])})`;
    case 'range':
      return `(${expr.inclusive ? '..=' : '..'} ${expr.from ? show(expr.from) : '-'} ${expr.to ? show(expr.to) : '-'})`;
    case 'paren':
      return `(paren ${show(expr.inner)})`;
    case 'unknown':
      return `(?${expr.children.map((child) => ` ${show(child)}`).join('')})`;
  }
}

function list(exprs: readonly Expr[]): string {
  return exprs.map(show).join(' ');
}

function label(expr: { readonly label?: string }): string {
  return expr.label === undefined ? '' : ` '${expr.label}`;
}

export function showBlock(block: Block): string {
  const parts = [...block.stmts.map(showStmt), ...(block.tail ? [show(block.tail)] : [])];
  const mode = block.mode === 'plain' ? '' : block.mode;
  return `${mode}${block.label === undefined ? '' : `'${block.label} `}{${parts.join(' ')}}`;
}

function showStmt(stmt: Stmt): string {
  const attrs = 'attrs' in stmt ? stmt.attrs.map((attr) => `#${attr.path} `).join('') : '';
  if (stmt.kind === 'item') return `item:${stmt.item.kind}:${stmt.item.name}`;
  if (stmt.kind === 'expr') return `${attrs}${show(stmt.expr)}${stmt.semi ? ';' : ''}`;
  const type = stmt.type ? `:${typeToString(stmt.type)}` : '';
  const init = stmt.init ? `=${show(stmt.init)}` : '';
  return `${attrs}let ${showPattern(stmt.pattern)}${type}${init}${stmt.else ? ` else ${showBlock(stmt.else)}` : ''};`;
}

export function showBody(body: MacroBody): string {
  if (body.kind === 'exprs') return `${body.repeat ? 'repeat' : 'exprs'}[${body.exprs.map(show).join(', ')}]`;
  if (body.kind === 'stmts') return `stmts${showBlock(body.block)}`;
  if (body.kind === 'tokens') return `tokens[${body.calls.map(show).join(', ')}]`;
  const { init } = body;
  const fields = init.fields.map(
    (f) => `${f.name}${f.mode === 'shorthand' ? '' : f.mode}${f.value ? show(f.value) : ''}`,
  );
  const self = init.self === undefined ? '' : `&${init.self} `;
  const error = init.error ? `? ${typeToString(init.error)}` : '';
  return `init[${self}${pathToString(init.path)} ${fields.join(', ')}${init.base ? ` ..${show(init.base)}` : ''}${error}]`;
}

export function showPattern(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'ident': {
      const marks = `${pattern.byRef ? 'ref ' : ''}${pattern.mutable ? 'mut ' : ''}`;
      return `${marks}${pattern.name}${pattern.sub ? `@${showPattern(pattern.sub)}` : ''}`;
    }
    case 'wild':
      return '_';
    case 'rest':
      return '..';
    case 'tuple':
      return `(${pattern.elems.map(showPattern).join(',')})`;
    case 'slice':
      return `[${pattern.elems.map(showPattern).join(',')}]`;
    case 'or':
      return pattern.elems.map(showPattern).join('|');
    case 'tupleStruct':
      return `${pathToString(pattern.path)}(${pattern.elems.map(showPattern).join(',')})`;
    case 'struct': {
      const fields = pattern.fields.map((f) => `${f.name}:${showPattern(f.pattern)}`);
      return `${pathToString(pattern.path)}{${[...fields, ...(pattern.rest ? ['..'] : [])].join(',')}}`;
    }
    case 'ref':
      return `&${pattern.mutable ? 'mut ' : ''}${showPattern(pattern.inner)}`;
    case 'path':
      return pathToString(pattern.path);
    default:
      return `<${pattern.kind}>`;
  }
}

/** An item's kind and name, with what distinguishes it. */
export function showItem(item: Item): string {
  const inside = 'items' in item ? ` {${item.items.map(showItem).join(' ')}}` : '';
  return `${item.vis === 'private' ? '' : `${item.vis} `}${item.kind} ${item.name}${inside}`;
}
