import type { Finding, Fix } from '../../finding.ts';
import { names } from '../../types/scope.ts';
import { exists, fromCrate } from '../absolute-path.ts';
import { codeOffsets, namesAt } from '../path-uses.ts';
import type { RuleContext } from '../rule.ts';
import { laterThan } from '../too-new/table.ts';

const CODE = 'kernel::error::code';

/** Error codes as the branch of 2021 had them, `Error::EINVAL`: constants of a module now, which the prelude has. */
export function oldErrorNames(
  cx: RuleContext,
  version: string,
): (Pick<Finding, 'span' | 'message' | 'help'> & { readonly fixes: readonly Fix[] })[] {
  const hits = codeOffsets(
    cx.text,
    Array.from(cx.text.matchAll(/\bError\s*::\s*E[A-Z0-9]+\b/g), (it) => it.index),
  );
  if (hits.length === 0) return [];
  return namesAt(cx, hits).paths.flatMap(({ path, module, role }) => {
    const words = names(path);
    const name = words.at(-1)!;
    if (words.length < 2 || words.at(-2) !== 'Error' || !/^E[A-Z0-9]+$/.test(name) || role === 'macro')
      return [];
    const owner = cx.world.resolve(module, words.slice(0, -1), 'type');
    // The type of 2021 lay at the top of the crate.
    const isKernels = owner
      ? owner.id === 'kernel::error::Error'
      : words.join('::').startsWith('kernel::Error::');
    if (!isKernels || hasConstant(cx, name)) return [];
    const target = `${CODE}::${name}`;
    // The prelude brings all codes that there are.
    const known = exists(cx, CODE) && !laterThan(cx).rows.has(target);
    const inScope = module.globs.some((it) => /^kernel::(?:prelude|error::code)$/.test(it.path.join('::')));
    const text = inScope ? name : fromCrate(module, target);
    const span = { start: path.start, end: path.end };
    return [
      {
        span,
        message: `\`Error::${name}\` is called \`${CODE}::${name}\` in ${version}`,
        help: known ? `write \`${text}\`` : `this kernel has no \`${name}\``,
        fixes: known
          ? [
              {
                title: `Replace with \`${text}\``,
                applicability: 'safe',
                edits: [{ path: cx.path, span, newText: text }],
              },
            ]
          : [],
      },
    ];
  });
}

/** Whether this kernel's `Error` has the code as a constant of its own. */
function hasConstant(cx: RuleContext, name: string): boolean {
  if (!exists(cx, 'kernel::error::Error')) return true;
  const decl = cx.world.resolve(cx.module, ['kernel', 'error', 'Error'], 'type');
  if (decl?.kind !== 'item') return true;
  return decl.module.items.some(
    (it) =>
      it.kind === 'impl' &&
      it.trait === undefined &&
      it.name === 'Error' &&
      it.items.some((own) => own.kind === 'const' && own.name === name),
  );
}
