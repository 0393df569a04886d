import type { Module } from '../../def/module.ts';
import type { Values } from '../../types/layout/const-value.ts';
import type { RuleContext } from '../rule.ts';

/** The values of the crate's own constants, as written. */
export function constValues(cx: RuleContext, module: Module): Values {
  return {
    module,
    text(decl) {
      const span = decl.item.kind === 'const' ? decl.item.valueSpan : undefined;
      const file = span && cx.crateFiles().find((it) => it.path === decl.module.file);
      return span && file?.text.slice(span.start, span.end);
    },
  };
}
