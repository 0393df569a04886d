import type { CExpr, CStmt } from './syntax.ts';

/**
 * `for (i = 0; i < 8; i++)` runs at least once, and `i < n` where `n` is a parameter: nobody asks for none of something.
 */
export function isCounted(
  { kind, init, cond }: CStmt & { k: 'loop' },
  isParameter: (name: string) => boolean,
): boolean {
  if (kind !== 'for' || init.length !== 1 || cond?.k !== 'binary' || !/^<=?$/.test(cond.op)) return false;
  const [first] = init;
  const start =
    first?.k === 'declare'
      ? first.init
      : first?.k === 'expr' && first.expr.k === 'assign'
        ? first.expr.right
        : undefined;
  if (start?.k !== 'number' || start.value !== 0) return false;
  const limit = cond.right;
  return (
    (limit.k === 'number' && (limit.value ?? 0) > 0) ||
    (limit.k === 'id' && (/^[A-Z][A-Z0-9_]+$/.test(limit.name) || isParameter(limit.name)))
  );
}

/** `return -EINVAL`, `return ERR_PTR(…)`. */
export function isFailure(value: CExpr | undefined): boolean {
  if (!value) return false;
  if (value.k === 'unary' && value.op === '-')
    return value.expr.k === 'id' && /^E[A-Z0-9_]+$/.test(value.expr.name);
  if (value.k === 'call' && value.fn.k === 'id')
    return /^(?:ERR_PTR|ERR_CAST|dev_err_probe|dev_err_ptr_probe)$/.test(value.fn.name);
  return false;
}

/** `if (ret)`, `if (err < 0)`, `if (IS_ERR(p))`: the way out after something failed. */
export function isErrorCheck(cond: CExpr): boolean {
  switch (cond.k) {
    case 'id':
      return /^(?:ret|err|rc|error|retval|rval|status|r|res)$/.test(cond.name);
    case 'binary':
      if (cond.op === '!=' && cond.right.k === 'number' && cond.right.value === 0)
        return isErrorCheck(cond.left);
      return (
        /^<=?$/.test(cond.op) && cond.right.k === 'number' && cond.right.value === 0 && cond.left.k === 'id'
      );
    case 'call':
      if (cond.fn.k !== 'id') return false;
      if (/^(?:likely|unlikely)$/.test(cond.fn.name) && cond.args[0]) return isErrorCheck(cond.args[0]);
      return /^(?:IS_ERR|IS_ERR_VALUE|WARN_ON|WARN_ON_ONCE)$/.test(cond.fn.name);
    default:
      return false;
  }
}

/** What a null check asks of a function's variables. */
export interface Pointers {
  /** A pointer that a caller passes. */
  isParameter(name: string): boolean;
  /** A pointer that something was looked up for, and that is null where nothing was found. */
  isFound(name: string): boolean;
}

/**
 * `if (!p)` before a return, where `p` was passed or looked up: a caller that passes null, or asks for what is not there,
 * is turned away. What is merely not set (`!x->list`) is a state like any other, unless the kernel says `unlikely()`.
 */
export function isNullCheck(cond: CExpr, pointers: Pointers, isRare = false): boolean {
  switch (cond.k) {
    case 'call': {
      const name = cond.fn.k === 'id' ? cond.fn.name : '';
      if (name === 'unlikely' && cond.args[0]) return isNullCheck(cond.args[0], pointers, true);
      if (name === 'IS_ERR_OR_NULL') return true;
      return isErrorCheck(cond);
    }
    case 'unary':
      return cond.op === '!' && isMissing(cond.expr, pointers, isRare);
    case 'binary':
      if (cond.op === '||') {
        // What follows a check of the pointer itself asks whether it is fit to be used.
        const asksFirst = isNullCheck(cond.left, pointers, isRare) || isFirstOf(cond.left, cond.right);
        return asksFirst && (isNullCheck(cond.right, pointers, true) || isErrorCheck(cond.right));
      }
      return (
        cond.op === '==' &&
        cond.right.k === 'id' &&
        cond.right.name === 'NULL' &&
        isMissing(cond.left, pointers, isRare)
      );
    default:
      return false;
  }
}

/** `!x || !x->ops->f`: there is nothing to call. */
function isFirstOf(left: CExpr, right: CExpr): boolean {
  if (left.k !== 'unary' || left.op !== '!' || left.expr.k !== 'id') return false;
  if (right.k !== 'unary' || right.op !== '!' || right.expr.k !== 'member') return false;
  let root: CExpr = right.expr;
  while (root.k === 'member') root = root.expr;
  return root.k === 'id' && root.name === left.expr.name;
}

function isMissing(expr: CExpr, pointers: Pointers, isRare: boolean): boolean {
  if (expr.k === 'id') return isRare || pointers.isParameter(expr.name) || pointers.isFound(expr.name);
  return isRare && expr.k === 'member';
}

/** Words of conditions that choose between ways to do the same, one of which must not sleep. */
const choosing = /gfp|flag|wait|block|atomic|sleep|try|fast|cached|rcu|context/i;

/** `if (size > limit) return NULL;`: no result, for a reason that has nothing to do with where it is called. */
export function givesNothing(cond: CExpr, branch: CStmt): boolean {
  const last = branch.k === 'block' ? branch.body.at(-1) : branch;
  const isNothing = last?.k === 'return' && last.value?.k === 'id' && last.value.name === 'NULL';
  return isNothing && !namesIn(cond).some((it) => choosing.test(it));
}

function namesIn(expr: CExpr): string[] {
  switch (expr.k) {
    case 'id':
      return [expr.name];
    case 'call':
      return [expr.fn, ...expr.args].flatMap(namesIn);
    case 'binary':
    case 'assign':
      return [...namesIn(expr.left), ...namesIn(expr.right)];
    case 'unary':
      return namesIn(expr.expr);
    case 'member':
      return [expr.name, ...namesIn(expr.expr)];
    case 'index':
      return [...namesIn(expr.expr), ...namesIn(expr.index)];
    case 'choice':
      return [expr.cond, ...(expr.yes ? [expr.yes] : []), expr.no].flatMap(namesIn);
    default:
      return [];
  }
}

/** `if (!error)`, `if (status == 0)`, `if (!IS_ERR(p))`: what goes by is on its way out after something failed. */
export function goesOnIfDone(cond: CExpr): boolean {
  if (cond.k === 'binary' && cond.op === '==' && cond.right.k === 'number' && cond.right.value === 0)
    return cond.left.k === 'id' && /^(?:err|error|rc|status)$/.test(cond.left.name);
  if (cond.k !== 'unary' || cond.op !== '!') return false;
  const { expr } = cond;
  if (expr.k === 'id') return /^(?:err|error|rc|status)$/.test(expr.name);
  return expr.k === 'call' && expr.fn.k === 'id' && /^IS_ERR(?:_OR_NULL)?$/.test(expr.fn.name);
}

const failing =
  /^(?:err|error|fail|failed|bad|unwind|undo|rollback|abort|enomem|einval)|(?:_err|_error|_fail|_failed|_bad)\d*$/;

/** Whether a label is that of the way out after a failure. */
export function isLabelOfFailure(label: string): boolean {
  return failing.test(label);
}

/** `NULL` or `false`. */
export function isNull(value: CExpr | undefined): boolean {
  return value?.k === 'id' && (value.name === 'NULL' || value.name === 'false');
}

/** Whether a branch says that something is wrong: it warns, or sets an error to be returned. */
export function saysFailure(stmt: CStmt): boolean {
  const body = stmt.k === 'block' ? stmt.body : [stmt];
  return body.some((it) => {
    if (it.k !== 'expr') return false;
    const { expr } = it;
    if (expr.k === 'assign' && expr.op === '=') return isFailure(expr.right);
    if (expr.k !== 'call' || expr.fn.k !== 'id') return false;
    return /^(?:pr_(?:err|warn)|(?:dev|netdev|drm|pci|phydev)_(?:err|warn)|WARN)(?:_\w+)?$/.test(
      expr.fn.name,
    );
  });
}

/** `ret > 0`, `!ret`, `!IS_ERR(p)`, also among others of which one has to hold: it was done. */
export function isSuccess(cond: CExpr): boolean {
  switch (cond.k) {
    case 'binary': {
      if (cond.op === '||') return isSuccess(cond.left) || isSuccess(cond.right);
      const isZero = cond.right.k === 'number' && cond.right.value === 0;
      return cond.left.k === 'id' && isZero && /^(?:>=?|==)$/.test(cond.op);
    }
    case 'unary':
      return (
        goesOnIfDone(cond) ||
        (cond.op === '!' && cond.expr.k === 'id' && /^ret(?:val)?$/.test(cond.expr.name))
      );
    case 'call':
      if (cond.fn.k !== 'id' || !/^(?:likely|unlikely)$/.test(cond.fn.name) || !cond.args[0]) return false;
      return isSuccess(cond.args[0]);
    default:
      return false;
  }
}

/** Whether a branch ends with a return. */
export function isReturn(stmt: CStmt): boolean {
  return stmt.k === 'return' || (stmt.k === 'block' && stmt.body.at(-1)?.k === 'return');
}

/** Whether a branch leaves the code behind it. */
export function isJump(stmt: CStmt): boolean {
  if (stmt.k === 'block') return stmt.body.length > 0 && isJump(stmt.body.at(-1)!);
  return stmt.k === 'return' || stmt.k === 'goto';
}

/** Whether a branch goes on with the next one of a loop. */
export function isContinue(stmt: CStmt): boolean {
  if (stmt.k === 'block') return stmt.body.length > 0 && isContinue(stmt.body.at(-1)!);
  return stmt.k === 'continue';
}

/** Whether a branch is nothing but a way out: `goto out`. */
export function isGoto(stmt: CStmt): boolean {
  return stmt.k === 'goto' || (stmt.k === 'block' && stmt.body.length === 1 && isGoto(stmt.body[0]!));
}
