import { linux } from '../kernel-info.ts';
import { documentation } from '../syntax/docs/doc-blocks.ts';
import { macroImportFix, macroToImport } from './macro-imports.ts';
import { namesAt } from './path-uses.ts';
import { removedPath } from './removed-api.ts';
import type { Rule, RuleContext } from './rule.ts';
import { isWhole, laterThan } from './too-new/table.ts';
import { wrongCalls } from './unresolved/calls.ts';
import { elsewhere, redirectFix } from './unresolved/elsewhere.ts';
import { wrongImpls } from './unresolved/impls.ts';
import { wrongMacros } from './unresolved/macros.ts';
import { type Unresolved, unresolvedPaths } from './unresolved/paths.ts';

export const unresolvedKernelName: Rule = {
  slow: true,
  meta: {
    id: 'unresolved-kernel-name',
    title: 'a name, function or trait item that the kernel’s crates do not have',
    severity: 'off',
    since: '0.3.0',
    fix: 'unsafe',
    docs: `## What it does

Finds what keeps code from compiling against a kernel, whatever the reason: imports and paths of the kernel's crates that lead nowhere, names that nothing brings, functions that a type of the kernel does not have or that take other arguments, calls that give a \`Result\` where their value is wanted, and \`impl\` blocks that do not have what the trait asks for.
It is off by itself, since a kernel with patches of its own may have the name, and the compiler tells as much; \`kalloc-lint migrate\` and a check against several kernels turn it on, for they speak of kernels that nobody compiles against at that moment.

## Why is this bad?

The code does not compile there.

## Example

\`\`\`rust,fails,kernel=7.3
use kernel::prelude::*;

struct Old;

impl kernel::Module for Old {
    fn init(_name: &'static CStr, _module: &'static ThisModule) -> Result<Self> {
        Ok(Old)
    }
}
\`\`\`

## Use instead

\`\`\`rust,passes,kernel=7.3
use kernel::prelude::*;

struct Old;

impl kernel::Module for Old {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        Ok(Old)
    }
}
\`\`\`

## Fix safety

A macro that is called without an import gets one.
Where the kernel has exactly one type or trait of the same name at another place, the fix leads there.
What it names may have changed, so it wants a review.

## References

- \`rust/kernel/lib.rs\` of each release
`,
  },
  check(cx) {
    const { world } = cx.model;
    if (world.crates.includes(cx.module.crate) || !world.crate('kernel')) return;
    // A profile that was written down by hand lacks what nobody wrote down.
    if (cx.model.info.source === 'profile' && !isWhole(cx.model.info)) return;
    // The crates below the kernel's, `bindings` among them.
    if (cx.model.info.root !== undefined && cx.path.startsWith(`${cx.model.info.root}/rust/`)) return;
    const isProse = documentation(cx.text);
    const hits = Array.from(cx.text.matchAll(/[A-Za-z_]\w*/g), (it) => it.index).filter((it) => !isProse(it));
    const version = linux(cx.model.info);
    for (const found of unresolvedPaths(cx, namesAt(cx, hits))) {
      if (!found.closed && isToldOtherwise(cx, found)) continue;
      const from = isBareMacro(found) ? macroToImport(cx, found.module, found.path) : undefined;
      if (from !== undefined) {
        cx.report({
          span: found.span,
          message: `\`${found.path}!\` is not in scope`,
          why: `${version} has it as \`${from}\`, and its prelude does not bring it`,
          help: `import \`${from}\``,
          fixes: macroImportFix(cx, found.module, from),
        });
        continue;
      }
      const target = elsewhere(cx, found);
      cx.report({
        span: found.span,
        message: found.closed
          ? `\`${found.closed}\` is private in ${version}`
          : target && !found.path.includes('::')
            ? `\`${found.path}\` is not in scope`
            : `\`${found.path}\` is not in ${version}`,
        why: found.closed
          ? 'only the kernel’s own crate may use it'
          : 'nothing of that name can be reached from here',
        ...(target ? { help: `${version} has \`${target}\`` } : {}),
        fixes: target ? redirectFix(cx, found, target, 'unsafe') : [],
      });
    }
    for (const { span, message, help, fixes } of [...wrongCalls(cx), ...wrongImpls(cx), ...wrongMacros(cx)])
      cx.report({ span, message, ...(help ? { help } : {}), fixes: fixes ?? [] });
  },
};

/** A macro that is called by its name alone. */
function isBareMacro({ length, use }: Unresolved): boolean {
  return length === 1 && use?.role === 'macro' && use.path.segments.length === 1;
}

/** Names that came later, and those that are known to be gone, have rules of their own. */
function isToldOtherwise(cx: RuleContext, found: Unresolved): boolean {
  const { rows } = laterThan(cx);
  const words = found.path.split('::');
  const isLater = words.some((_, idx) => {
    const part = words.slice(0, idx + 1).join('::');
    return rows.has(part) || rows.has(`${part}!`);
  });
  const bare =
    words.length === 1 &&
    ['kernel::prelude::', 'kernel::alloc::flags::', 'kernel::error::code::', 'kernel::'].some(
      (it) => rows.has(it + words[0]) || rows.has(`${it}${words[0]}!`),
    );
  return isLater || bare || removedPath(cx, found) !== undefined;
}
