import type { Pattern } from '../syntax/ast/index.ts';
import type { Span } from '../text/span.ts';
import type { Builder } from './builder.ts';
import type { Place } from './cfg.ts';

/** Makes the slots of a pattern's names, to be dropped at the end of the block, in the order of the text. */
export function declare(b: Builder, pattern: Pattern): void {
  switch (pattern.kind) {
    case 'ident': {
      const local = b.types.locals.get(pattern);
      if (local && !b.has(local)) b.schedule(b.local(local, pattern), 'block');
      else if (local) b.schedule(b.local(local, pattern), 'block');
      if (pattern.sub) declare(b, pattern.sub);
      return;
    }
    case 'tuple':
    case 'slice':
    case 'tupleStruct':
    case 'or':
      for (const it of pattern.elems) declare(b, it);
      return;
    case 'struct':
      for (const it of pattern.fields) declare(b, it.pattern);
      return;
    case 'ref':
      declare(b, pattern.inner);
  }
}

/** A `let` or parameter whose pattern cannot fail. */
export function bindLet(b: Builder, pattern: Pattern, from: Place, span: Span): void {
  declare(b, pattern);
  b.emit({ k: 'bind', pattern, from, span: { start: span.start, end: span.end } });
}
