import { UNSURE } from './directives.ts';
import type { CExpr } from './syntax.ts';

/** What is known of a value: enough to decide conditions and to tell what gfp flags allow. */
export type CValue =
  | { readonly k: 'number'; readonly n: number }
  /** What is not above zero: a count that is given back, `-n`. */
  | { readonly k: 'negated' }
  /** An or of named constants: `EVENT_A | EVENT_B`. */
  | { readonly k: 'names'; readonly names: readonly string[] }
  /** What is never below zero: the number of a CPU, or of a bit. */
  | { readonly k: 'counted' }
  /** A pointer that is not null. */
  | { readonly k: 'pointer' }
  /** The gfp flags that the function was given as argument `idx`, more or fewer of those that say nothing of sleeping. */
  | { readonly k: 'flags'; readonly idx: number }
  /** A function. */
  | { readonly k: 'function'; readonly name: string; readonly file: string }
  /** Flags that allow to sleep, or not; undefined: that depends. `kept`: on those in what this variable points to. */
  | { readonly k: 'gfp'; readonly sleeps: boolean | undefined; readonly kept?: string };

/** The values of a function's parameters and local flags. */
export type CValues = ReadonlyMap<string, CValue>;

const sleeping =
  /^(?:GFP_KERNEL|GFP_KERNEL_ACCOUNT|GFP_USER|GFP_HIGHUSER|GFP_HIGHUSER_MOVABLE|GFP_NOIO|GFP_NOFS|GFP_TRANSHUGE|GFP_PGTABLE_KERNEL|GFP_PGTABLE_USER|GFP_DMA32_KERNEL|__GFP_DIRECT_RECLAIM|__GFP_RECLAIM|GFP_RECLAIM_MASK_ALL)$/;
/** Those that do not, and parts of flags; of what else begins with `GFP_` nobody knows. include/linux/gfp_types.h, asm-generic/pgalloc.h */
const quiet = /^(?:__GFP_\w+|GFP_ATOMIC|GFP_NOWAIT|GFP_DMA|GFP_DMA32|GFP_TRANSHUGE_LIGHT|GFP_ZONEMASK)$/;
/** Functions that give their first argument back, as far as sleeping goes. */
const passing = /^(?:current_gfp_context|kmalloc_fix_flags|gfp_exact_node|mapping_gfp_flags|gfp_nested)$/;

/** Whether a name is one of the gfp flags. */
export function isGfpName(name: string): boolean {
  return /^(?:__)?GFP_[A-Z0-9_]+$/.test(name);
}

/** What gfp flags an expression gives; undefined where it is nothing that flags are made of. */
export function gfpOf(expr: CExpr, values: CValues): CValue {
  const unknown = { k: 'gfp', sleeps: undefined } as const;
  switch (expr.k) {
    case 'id': {
      if (isGfpName(expr.name)) {
        const sleeps = sleeping.test(expr.name);
        return sleeps || quiet.test(expr.name) ? { k: 'gfp', sleeps } : unknown;
      }
      const known = values.get(expr.name);
      return known?.k === 'flags' || known?.k === 'gfp'
        ? known
        : known?.k === 'number' && known.n === 0
          ? NO_SLEEP
          : unknown;
    }
    case 'number':
      return expr.value === 0 ? NO_SLEEP : unknown;
    case 'binary': {
      if (expr.op === '|') {
        const a = gfpOf(expr.left, values);
        const b = gfpOf(expr.right, values);
        if (isSleeping(a) || isSleeping(b)) return SLEEP;
        if (isQuiet(a)) return b;
        return isQuiet(b) || same(a, b) ? a : unknown;
      }
      if (expr.op === '&') {
        // A mask takes away, and adds nothing.
        if (isQuiet(gfpOf(expr.left, values))) return NO_SLEEP;
        const mask = expr.right;
        if (mask.k === 'unary' && mask.op === '~') {
          const without = gfpOf(mask.expr, values);
          if (isSleeping(without)) return NO_SLEEP;
          return isQuiet(without) ? gfpOf(expr.left, values) : unknown;
        }
        if (mask.k === 'id' && /RECLAIM_MASK|gfp_allowed_mask|GFP_BITS_MASK/.test(mask.name))
          return gfpOf(expr.left, values);
      }
      return unknown;
    }
    case 'choice': {
      const [a, b] = [gfpOf(expr.yes ?? expr.cond, values), gfpOf(expr.no, values)];
      return same(a, b) ? a : unknown;
    }
    case 'call': {
      const name = expr.fn.k === 'id' ? expr.fn.name : '';
      if (passing.test(name))
        return gfpOf(expr.args.at(name === 'gfp_nested' ? 0 : 0) ?? { k: 'nothing' }, values);
      if (name === 'mapping_gfp_constraint') return gfpOf(expr.args[1] ?? { k: 'nothing' }, values);
      return unknown;
    }
    case 'member': {
      let root: CExpr = expr;
      while (root.k === 'member') root = root.expr;
      return root.k === 'id' ? { ...unknown, kept: root.name } : unknown;
    }
    default:
      return unknown;
  }
}

const SLEEP: CValue = { k: 'gfp', sleeps: true };
const NO_SLEEP: CValue = { k: 'gfp', sleeps: false };

function isSleeping(value: CValue): boolean {
  return value.k === 'gfp' && value.sleeps === true;
}

function isQuiet(value: CValue): boolean {
  return value.k === 'gfp' && value.sleeps === false;
}

function same(a: CValue, b: CValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Two values that one name may have. */
export function joined(a: CValue | undefined, b: CValue | undefined): CValue | undefined {
  if (a && b && same(a, b)) return a;
  const flags = (it: CValue | undefined) => it?.k === 'flags' || it?.k === 'gfp';
  return flags(a) && flags(b) ? { k: 'gfp', sleeps: undefined } : undefined;
}

/** The value of an argument, where it says anything. */
export function constantOf(expr: CExpr, values: CValues): CValue | undefined {
  switch (expr.k) {
    case 'number':
      return expr.value === undefined ? undefined : { k: 'number', n: expr.value };
    case 'id':
      if (expr.name === 'NULL' || expr.name === 'false') return { k: 'number', n: 0 };
      if (expr.name === 'true') return { k: 'number', n: 1 };
      if (isGfpName(expr.name)) return gfpOf(expr, values);
      if (/^[A-Z][A-Z0-9_]+$/.test(expr.name)) return { k: 'names', names: [expr.name] };
      return values.get(expr.name);
    case 'binary': {
      if (expr.op !== '|') return truthValue(expr, values);
      const gfp = gfpOf(expr, values);
      if (gfp.k === 'flags' || (gfp.k === 'gfp' && gfp.sleeps !== undefined)) return gfp;
      const [a, b] = [constantOf(expr.left, values), constantOf(expr.right, values)];
      if (a?.k === 'names' && b?.k === 'names') return { k: 'names', names: [...a.names, ...b.names] };
      return undefined;
    }
    case 'unary':
      if (expr.op === '&') return { k: 'pointer' };
      if (expr.op === '-') return negated(expr.expr, values);
      return expr.op === '!' ? truthValue(expr, values) : undefined;
    case 'choice': {
      const truth = truthOf(expr.cond, values);
      return truth === undefined ? undefined : constantOf(truth ? (expr.yes ?? expr.cond) : expr.no, values);
    }
    default:
      return undefined;
  }
}

/** `-1`, and `-x->pages`: whoever passes this gives back what was taken. */
function negated(expr: CExpr, values: CValues): CValue | undefined {
  const value = constantOf(expr, values);
  if (value?.k === 'number') return { k: 'number', n: -value.n };
  return expr.k === 'member' ? { k: 'negated' } : undefined;
}

function truthValue(expr: CExpr, values: CValues): CValue | undefined {
  const truth = truthOf(expr, values);
  return truth === undefined ? undefined : { k: 'number', n: truth ? 1 : 0 };
}

/** Whether a condition holds, where constants decide it. What a caller passes wrongly (null, a warning) does not hold. */
export function truthOf(expr: CExpr, values: CValues): boolean | undefined {
  switch (expr.k) {
    case 'number':
      return expr.value === undefined ? undefined : expr.value !== 0;
    case 'id': {
      if (expr.name === UNSURE) return undefined;
      const value = constantOf(expr, values);
      if (value?.k === 'number') return value.n !== 0;
      if (value?.k === 'pointer' || value?.k === 'function') return true;
      return undefined;
    }
    case 'unary': {
      if (expr.op === '&') return true;
      if (expr.op !== '!') return undefined;
      const truth = truthOf(expr.expr, values);
      return truth === undefined ? undefined : !truth;
    }
    case 'binary':
      return binaryTruth(expr.op, expr.left, expr.right, values);
    case 'call':
      return callTruth(expr.fn.k === 'id' ? expr.fn.name : '', expr.args, values);
    case 'choice': {
      const truth = truthOf(expr.cond, values);
      return truth === undefined ? undefined : truthOf(truth ? (expr.yes ?? expr.cond) : expr.no, values);
    }
    default:
      return undefined;
  }
}

function binaryTruth(op: string, left: CExpr, right: CExpr, values: CValues): boolean | undefined {
  if (op === '&&' || op === '||') {
    const [a, b] = [truthOf(left, values), truthOf(right, values)];
    const decides = op === '||';
    if (a === decides || b === decides) return decides;
    return a === undefined || b === undefined ? undefined : !decides;
  }
  const [a, b] = [constantOf(left, values), constantOf(right, values)];
  if (op === '&' && a?.k === 'names' && b?.k === 'names') {
    // Different names may share bits only where one is a mask.
    if (b.names.every((it) => a.names.includes(it))) return true;
    return [...a.names, ...b.names].some((it) => /MASK/.test(it))
      ? undefined
      : b.names.some((it) => a.names.includes(it));
  }
  if (op === '&' && a?.k === 'number' && a.n === 0) return false;
  if (a?.k === 'number' && b?.k === 'number') {
    switch (op) {
      case '==':
        return a.n === b.n;
      case '!=':
        return a.n !== b.n;
      case '<':
        return a.n < b.n;
      case '>':
        return a.n > b.n;
      case '<=':
        return a.n <= b.n;
      case '>=':
        return a.n >= b.n;
      case '&':
        return (a.n & b.n) !== 0;
      default:
        return undefined;
    }
  }
  if (a?.k === 'negated' && b?.k === 'number') {
    if ((op === '>' && b.n >= 0) || (op === '>=' && b.n > 0)) return false;
    if ((op === '<=' && b.n >= 0) || (op === '<' && b.n > 0)) return true;
  }
  if (a?.k === 'counted' && b?.k === 'number' && b.n < 0 && /^(?:==|!=|<|>=)$/.test(op))
    return op === '!=' || op === '>=';
  if (op === '==' || op === '!=') {
    const isPointer = (it: CValue | undefined) => it?.k === 'pointer' || it?.k === 'function';
    const isNull = (it: CValue | undefined) => it?.k === 'number' && it.n === 0;
    if ((isPointer(a) && isNull(b)) || (isPointer(b) && isNull(a))) return op === '!=';
    if (a?.k === 'names' && b?.k === 'names' && a.names.length === 1 && b.names.length === 1)
      return (a.names[0] === b.names[0]) === (op === '==');
  }
  return undefined;
}

function callTruth(name: string, args: readonly CExpr[], values: CValues): boolean | undefined {
  const first = args[0];
  switch (name) {
    case 'likely':
    case 'unlikely':
    case '__builtin_expect':
      return first && truthOf(first, values);
    case 'IS_ERR':
    case 'IS_ERR_OR_NULL':
    case 'ZERO_OR_NULL_PTR':
    case 'IS_ERR_VALUE':
      return first && constantOf(first, values)?.k === 'pointer' ? false : undefined;
    case 'WARN_ON':
    case 'WARN_ON_ONCE':
    case 'WARN':
    case 'WARN_ONCE':
    case 'VM_WARN_ON_ONCE':
    case 'WARN_ON_FUNCTION_MISMATCH':
      return false;
    case '__builtin_constant_p':
    case '__is_constexpr':
    case 'statically_true':
      return false;
    case 'gfpflags_allow_blocking':
    case 'gfp_has_io_fs': {
      const flags = first && gfpOf(first, values);
      if (flags?.k !== 'gfp') return undefined;
      return name === 'gfpflags_allow_blocking' || flags.sleeps === false ? flags.sleeps : undefined;
    }
    default:
      return undefined;
  }
}

/** The argument whose gfp flags a condition asks about, where it asks whether they allow to sleep. */
export function asksFlags(expr: CExpr, values: CValues): number | undefined {
  if (expr.k === 'call' && expr.fn.k === 'id') {
    const { name } = expr.fn;
    if (/^(?:likely|unlikely)$/.test(name) && expr.args[0]) return asksFlags(expr.args[0], values);
    if (name !== 'gfpflags_allow_blocking' || !expr.args[0]) return undefined;
    const flags = gfpOf(expr.args[0], values);
    return flags.k === 'flags' ? flags.idx : undefined;
  }
  if (expr.k === 'binary' && expr.op === '&&')
    return asksFlags(expr.left, values) ?? asksFlags(expr.right, values);
  if (expr.k !== 'binary' || expr.op !== '&' || expr.right.k !== 'id') return undefined;
  if (!/^__GFP_(?:DIRECT_RECLAIM|RECLAIM)$/.test(expr.right.name)) return undefined;
  const flags = gfpOf(expr.left, values);
  return flags.k === 'flags' ? flags.idx : undefined;
}
