/**
 * Conditions of `#[cfg(…)]`, as far as a build for the kernel decides them whatever its configuration is: what is for
 * tests on the build machine (`test`, `testlib`), and a package's features, which the Makefile turns on by name.
 */

/** True, false, or undefined where the kernel's configuration decides. */
export type CfgValue = boolean | undefined;

/** Evaluates the inside of `cfg(…)`; `cfgs` are the values that the crate is built with. Broken text is undefined. */
export function evaluateCfg(predicate: string, cfgs: ReadonlySet<string>): CfgValue {
  const tokens = predicate.match(/[A-Za-z_]\w*|"[^"]*"|[(),=]/g) ?? [];
  let at = 0;
  function condition(): CfgValue {
    const name = tokens[at++];
    if (name === undefined) return undefined;
    if (tokens[at] === '=') {
      const value = tokens[at + 1] ?? '""';
      at += 2;
      return name === 'feature' ? cfgs.has(`feature=${value}`) : undefined;
    }
    if (tokens[at] !== '(') return NEVER_IN_THE_KERNEL.has(name) ? false : cfgs.has(name) ? true : undefined;
    at++;
    const values: CfgValue[] = [];
    while (at < tokens.length && tokens[at] !== ')') {
      values.push(condition());
      if (tokens[at] === ',') at++;
    }
    at++;
    return combine(name, values);
  }
  return condition();
}

const NEVER_IN_THE_KERNEL = new Set(['test', 'testlib', 'miri', 'loom']);

function combine(name: string, values: readonly CfgValue[]): CfgValue {
  if (name === 'not') return values[0] === undefined ? undefined : !values[0];
  if (name === 'all') return values.includes(false) ? false : values.includes(undefined) ? undefined : true;
  if (name === 'any') return values.includes(true) ? true : values.includes(undefined) ? undefined : false;
  return undefined;
}

const FILE_MODULE =
  /^[ \t]*((?:#\[(?:[^\]"]|"[^"]*")*\]\s*){0,64})(?:pub(?:\([^)]*\))?\s+)?mod\s+(?:r#)?(\w+)\s*;/gm;

/**
 * The file modules (`mod name;`) that a module's text declares, by name, each with the predicates of its `#[cfg(…)]`
 * attributes. Of several with one name, the first counts.
 */
export function modCfgs(text: string): ReadonlyMap<string, readonly string[]> {
  const cfgs = new Map<string, readonly string[]>();
  for (const [, attributes, name] of text.matchAll(FILE_MODULE)) {
    if (cfgs.has(name!)) continue;
    const predicates = attributes!.matchAll(/#\[\s*cfg\s*\(((?:[^\]"]|"[^"]*"){0,2000})\)\s*\]/g);
    cfgs.set(
      name!,
      Array.from(predicates, (it) => it[1]!),
    );
  }
  return cfgs;
}
