import type { Bound, Expr, GenericArg, Path, Type } from './index.ts';

/** The path as one would write it, without blanks: `a::b<T>::c`, `<T as X>::Y`. Lifetimes are not kept, so not printed. */
export function pathToString(path: Path): string {
  const segments = path.segments.map(({ name, args }) =>
    args ? `${name}<${args.map(argToString).join(', ')}>` : name,
  );
  const joined = segments.join('::');
  if (path.qself) {
    const { type, trait } = path.qself;
    const head = trait ? `<${typeToString(type)} as ${pathToString(trait)}>` : `<${typeToString(type)}>`;
    return joined === '' ? head : `${head}::${joined}`;
  }
  return path.global ? `::${joined}` : joined;
}

/** An expression as one would write it, in short: what a call is given and what a block holds is left out. */
export function exprToString(expr: Expr): string {
  switch (expr.kind) {
    case 'path':
      return pathToString(expr.path);
    case 'lit':
      return expr.text;
    case 'field':
      return `${exprToString(expr.base)}.${expr.name}`;
    case 'methodCall':
      return `${exprToString(expr.receiver)}.${expr.method}()`;
    case 'call':
      return `${exprToString(expr.callee)}()`;
    case 'paren':
      return exprToString(expr.inner);
    case 'unary':
      return `${expr.op}${exprToString(expr.operand)}`;
    case 'ref':
      return `&${expr.mutable ? 'mut ' : ''}${exprToString(expr.operand)}`;
    case 'index':
      return `${exprToString(expr.base)}[…]`;
    case 'try':
      return `${exprToString(expr.operand)}?`;
    case 'macro':
      return `${pathToString(expr.path)}!()`;
    default:
      return '…';
  }
}

function argToString(arg: GenericArg): string {
  if (arg.kind === 'type') return typeToString(arg.type);
  return arg.kind === 'const' ? arg.text : `${arg.name} = ${typeToString(arg.type)}`;
}

/** The type as one would write it; `?` for what did not parse. */
export function typeToString(type: Type): string {
  switch (type.kind) {
    case 'path':
      return pathToString(type.path);
    case 'ref':
      return `&${type.mutable ? 'mut ' : ''}${typeToString(type.inner)}`;
    case 'ptr':
      return `*${type.mutable ? 'mut' : 'const'} ${typeToString(type.inner)}`;
    case 'tuple':
      return type.elems.length === 1
        ? `(${type.elems.map(typeToString).join('')},)`
        : `(${type.elems.map(typeToString).join(', ')})`;
    case 'slice':
      return `[${typeToString(type.elem)}]`;
    case 'array':
      return `[${typeToString(type.elem)}; ${type.len}]`;
    case 'fn':
      return `fn${signatureToString(type)}`;
    case 'impl':
    case 'dyn':
      return `${type.kind} ${type.bounds.map(boundToString).join(' + ')}`;
    case 'never':
      return '!';
    case 'infer':
      return '_';
    case 'unknown':
      return '?';
  }
}

/** A bound as one would write it: `Fn(A) -> B`. */
export function boundToString(bound: Bound): string {
  return pathToString(bound.path) + (bound.fn ? signatureToString(bound.fn) : '');
}

function signatureToString(fn: { readonly params: readonly Type[]; readonly ret?: Type }): string {
  const params = `(${fn.params.map(typeToString).join(', ')})`;
  return fn.ret ? `${params} -> ${typeToString(fn.ret)}` : params;
}
