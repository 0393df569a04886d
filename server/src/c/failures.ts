import type { CExpr, CStmt } from './syntax.ts';

/** `for (i = 0; i < 8; i++)` runs at least once. */
export function isCounted({ kind, init, cond }: CStmt & { k: 'loop' }): boolean {
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
    (limit.k === 'id' && /^[A-Z][A-Z0-9_]+$/.test(limit.name))
  );
}

/** `return -EINVAL`, `return ERR_PTR(…)`. */
export function isFailure(value: CExpr | undefined): boolean {
  if (!value) return false;
  if (value.k === 'unary' && value.op === '-')
    return value.expr.k === 'id' && /^E[A-Z0-9]+$/.test(value.expr.name);
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

/** Whether a branch leaves the code behind it. */
export function isJump(stmt: CStmt): boolean {
  if (stmt.k === 'block') return stmt.body.length > 0 && isJump(stmt.body.at(-1)!);
  return stmt.k === 'return' || stmt.k === 'goto';
}
