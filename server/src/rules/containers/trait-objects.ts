import type { Finding, Fix } from '../../finding.ts';
import { linux } from '../../kernel-info.ts';
import { codeOffsets, namesAt } from '../path-uses.ts';
import type { RuleContext } from '../rule.ts';

/**
 * `KBox<dyn Trait>` where the kernel's `Box` does not become one of a trait object by itself (up to 6.12: no
 * `CoercePointee` in rust/kernel/alloc/kbox.rs). A file that makes its boxes from raw pointers knows how to get there.
 */
export function traitObjects(
  cx: RuleContext,
): (Pick<Finding, 'span' | 'message' | 'why' | 'help'> & { readonly fixes: readonly Fix[] })[] {
  const hits = codeOffsets(
    cx.text,
    Array.from(cx.text.matchAll(/\b[KV]{0,2}Box\s{0,40}<\s{0,40}(?:\(\s{0,40})?dyn\b/g), (it) => it.index),
  );
  if (hits.length === 0 || /\bfrom_raw\b/.test(cx.text) || coerces(cx)) return [];
  return namesAt(cx, hits).paths.flatMap(({ path, module }) => {
    const last = path.segments.at(-1);
    const arg = last?.args?.[0];
    if (arg?.kind !== 'type' || arg.type.kind !== 'dyn' || !hits.includes(path.start)) return [];
    const decl = cx.world.resolve(
      module,
      path.segments.map((it) => it.name),
      'type',
    );
    if (decl?.kind !== 'item' || !decl.id.startsWith('kernel::alloc::')) return [];
    return [
      {
        span: { start: path.start, end: path.end },
        message: `a \`${last!.name}\` does not become one of \`dyn\` in ${linux(cx.model.info)}`,
        why: 'the kernel’s own `Box` has no conversion to trait objects there',
        help: 'use an enum or a generic type, or `from_raw` of a pointer that is cast',
        fixes: [],
      },
    ];
  });
}

/** Whether a box of a type is one of its traits where that is wanted, as this kernel's `Box` declares it. */
function coerces(cx: RuleContext): boolean {
  const decl = cx.world.resolve(cx.module, ['kernel', 'alloc', 'kbox', 'Box'], 'type');
  if (decl?.kind !== 'item') return true;
  if (decl.item.attrs.some((it) => /CoercePointee/.test(it.tokens))) return true;
  return cx.world.impls.all.some(
    (it) => it.item.trait?.segments.at(-1)?.name === 'CoerceUnsized' && it.item.name === 'Box',
  );
}
