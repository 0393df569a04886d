import type { Item } from '../syntax/ast/index.ts';
import type { RustParser, SourceFile } from '../syntax/source-file.ts';
import { shapeOf } from './pack.ts';

/** What a file declares: all that other files can tell of it without looking into its bodies or asking where it stands. */
export interface FileShape {
  equals(other: FileShape): boolean;
  /** The text without bodies: what constants and macros say stands in it. */
  readonly declared: string;
  /** The items, without how they are laid out, with what constants and macros say. */
  readonly packed: string;
}

/**
 * The shape of a text, found out when it is held against another: most files never change. `now` gives the file as it is
 * parsed, as long as it has this text.
 */
export function shapeOfText(
  parser: RustParser,
  path: string,
  text: string,
  now: () => SourceFile | undefined,
): FileShape {
  let declared: string | undefined;
  let packed: string | undefined;
  const withFile = <T>(ask: (file: SourceFile) => T): T => {
    const current = now();
    if (current?.text === text) return ask(current);
    const file = parser.parse(path, text);
    try {
      return ask(file);
    } finally {
      file.release();
    }
  };
  return {
    get declared() {
      return (declared ??= withFile((it) => it.outline));
    },
    get packed() {
      return (packed ??= withFile((it) => `${shapeOf(it.items)}\0${values(it.items, text)}`));
    },
    equals(other) {
      return this.declared === other.declared || this.packed === other.packed;
    },
  };
}

/** What constants are and macros are given, as it is written; what stands in bodies left aside. */
function values(items: readonly Item[], text: string): string {
  return items
    .map((it): string => {
      if ((it.kind === 'const' || it.kind === 'static') && it.valueSpan)
        return text.slice(it.valueSpan.start, it.valueSpan.end);
      if (it.kind === 'macroCall' || it.kind === 'macroRules') return text.slice(it.start, it.end);
      return 'items' in it ? values(it.items, text) : '';
    })
    .join('\n');
}
