import { linux } from '../kernel-info.ts';
import type { RuleContext } from '../rules/rule.ts';
import { typeToString } from '../syntax/ast/print.ts';
import type { Callee } from '../types/callee.ts';
import { showTy } from '../types/ty.ts';

/** A signature as text, with the places of its parameters in it. */
export interface SignatureText {
  readonly label: string;
  /** Offsets into `label`, `self` left out. */
  readonly params: readonly (readonly [start: number, end: number])[];
}

/** `KBox<u32>::new(x: T, flags: Flags) -> Result<Self, AllocError>`. */
export function signatureText({ fn, self }: Callee & { kind: 'fn' }): SignatureText {
  const { item } = fn;
  let label = `${self ? `${showTy(self)}::` : ''}${item.name}(`;
  if (item.self) label += 'self' + (item.params.length > 0 ? ', ' : '');
  const params: [number, number][] = [];
  for (const [i, it] of item.params.entries()) {
    if (i > 0) label += ', ';
    const start = label.length;
    label += `${it.pattern.kind === 'ident' ? it.pattern.name : '_'}: ${it.type ? typeToString(it.type) : '_'}`;
    params.push([start, label.length]);
  }
  label += ')' + (item.ret ? ` -> ${typeToString(item.ret)}` : '');
  return { label, params };
}

/** Where a function is declared: `rust/kernel/sync/lock.rs, Linux 7.3`. */
export function sourceText(cx: RuleContext, { fn }: Callee & { kind: 'fn' }): string {
  const { root, source } = cx.model.info;
  const { file, crate } = fn.module;
  if (cx.model.world.crates.includes(crate)) {
    const path = root && file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file.replace(/^\//, '');
    return `\`${path}\`, ${linux(cx.model.info)}${source === 'profile' ? ' (bundled profile)' : ''}`;
  }
  return `\`${file.slice(file.lastIndexOf('/') + 1)}\``;
}
