import { macrosNamed } from './macros.ts';
import type { Module } from './module.ts';

/** The crates whose macros are known by name; see `expandInBody`. */
const KNOWN: ReadonlySet<string> = new Set(['kernel', 'pin_init', 'core', 'alloc']);
/** Macros in macros in macros: what lies deeper is not read for its words. */
const MOST_MACROS = 32;

/**
 * The text of a body with that of the macros that it calls behind it, for a search of words: what a macro writes is not
 * in the body itself.
 */
export function withMacros(module: Module, text: string): string {
  if (!text.includes('!')) return text;
  const seen = new Set<string>();
  let all = text;
  const add = (from: string): void => {
    for (const [, path] of from.matchAll(/\b((?:\w+::){0,16}\w+)!\s*[({[]/g)) {
      if (seen.size >= MOST_MACROS || seen.has(path!)) continue;
      seen.add(path!);
      for (const { module: home, item } of macrosNamed(module, { names: path!.split('::') })) {
        if (KNOWN.has(home.crate.name)) continue;
        all += `\n${item.text}`;
        add(item.text);
      }
    }
  };
  add(text);
  return all;
}
