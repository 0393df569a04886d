import type { Callee } from '../types/callee.ts';

/**
 * The C function that a call calls: one of the bindings, or one that an `extern "C"` block declares; undefined for all
 * others. The kernel's `rust_helper_f` is the `f` that C has as a macro or an inline function.
 */
export function cNameOf(callee: Callee): string | undefined {
  const name = symbolOf(callee);
  return name?.replace(/^rust_helper_/, '');
}

function symbolOf(callee: Callee): string | undefined {
  if (callee.kind === 'extern') return callee.id.replace(/^.*::/, '');
  if (callee.kind !== 'fn') return undefined;
  const { item, owner, module } = callee.fn;
  // Only what is foreign is free and has no body; of `core` there are signatures alone.
  if (owner || item.bodySpan || module.crate.name === 'core') return undefined;
  const link = item.attrs.find((it) => it.path === 'link_name');
  return (link && /"([A-Za-z_]\w*)"/.exec(link.tokens)?.[1]) ?? item.name;
}
