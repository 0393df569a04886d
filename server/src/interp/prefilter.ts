import { withMacros } from '../def/macro-words.ts';
import { allowsSleep, type ContextConfig } from '../emulator/index.ts';
import { bindingFact } from '../kernel/facts/bindings.ts';
import { bodyText } from '../syntax/ast/body-text.ts';
import type { Type } from '../syntax/ast/index.ts';
import { type PathVisitor, typePaths } from '../syntax/ast/walk-paths.ts';
import { plainly } from '../text/code-text.ts';
import type { Unit } from '../types/units.ts';
import { cNameOf } from './c-name.ts';
import { entriesOf } from './entry-points.ts';
import type { Guards } from './guards.ts';
import { klintOf } from './klint.ts';
import type { Vocabulary } from './trigger-words.ts';

/** Which bodies are worth a run: most of a crate takes no lock and implements no callback. */
export interface Worth {
  /** Whether a body can matter at all: by its trait, its annotations, its parameters, its words. */
  worth(unit: Unit): boolean;
  /** Whether a body, its types known, calls anything that makes a context atomic; a mutex alone does not. */
  entersAtomic(unit: Unit): boolean;
}

/** See `Worth`. */
export function createWorth(
  config: ContextConfig,
  vocabulary: Vocabulary,
  guards: Guards,
  fileText: (path: string) => string | undefined,
): Worth {
  /** Whether a body can matter at all: by its trait, its annotations, its parameters, its words. */
  function worth(unit: Unit): boolean {
    const { fn } = unit;
    if (unit.kind === 'const' || unit.kind === 'macro') return false;
    if (fn) {
      if (klintOf(fn.item) || entriesOf(config, fn, fileText).some((it) => it.holds.length > 0)) return true;
      if (fn.item.params.some((it) => mentionsGuard(it.type))) return true;
    }
    return vocabulary.pattern.test(textOf(unit));
  }

  /** Whether a body, its types known, calls anything that makes a context atomic; a mutex alone does not. */
  function entersAtomic(unit: Unit): boolean {
    const { fn } = unit;
    if (fn && (klintOf(fn.item) || entriesOf(config, fn, fileText).some((it) => it.holds.length > 0)))
      return true;
    if (fn?.item.params.some((it) => mentionsGuard(it.type))) return true;
    const text = textOf(unit);
    if (vocabulary.drops.size > 0 && dropsAnnotated(text)) return true;
    if (!vocabulary.annotated && !vocabulary.called.test(text)) return false;
    const types = unit.types();
    for (const [expr, callee] of types.callees) {
      const c = cNameOf(callee);
      if (c !== undefined) {
        // What no table has may take a lock: it is read when it is met.
        const row = bindingFact(c);
        if (!row || row.lock) return true;
      } else if (callee.kind === 'fn') {
        if (klintOf(callee.fn.item)) return true;
        // Functions inside a body are in no vocabulary.
        const { item, owner, module } = callee.fn;
        const known =
          vocabulary.enters.has(item.name) ||
          vocabulary.enters.has(`${owner?.impl?.item.name}::${item.name}`);
        if (!known && !module.enclosing) continue;
        const ty = types.types.get(expr);
        const kinds = ty ? guards.kinds(ty) : [];
        // A function that gives no guard may run a closure of its caller's under one.
        if (kinds.length === 0 || kinds.some((it) => !allowsSleep(it))) return true;
      }
    }
    // What a macro declares has no type here; see `globalLock`.
    return /\b[A-Z][A-Z0-9_]*\s*\.\s*(?:try_)?lock\s*\(/.test(text);
  }

  /** Whether a body's text names a type whose drop is annotated. */
  function dropsAnnotated(text: string): boolean {
    return [...text.matchAll(/\w+/g)].some(([word]) => vocabulary.drops.has(word));
  }

  let seen = false;
  const seeker: PathVisitor = {
    path({ segments }) {
      for (const it of segments) if (vocabulary.guards.has(it.name)) seen = true;
    },
  };

  function mentionsGuard(type: Type): boolean {
    seen = false;
    typePaths(type, seeker);
    return seen;
  }

  return { worth, entersAtomic };
}

/** Whether functions may be declared inside a unit: to look for them means to lower all of it. */
export function mayDeclareFunctions(unit: Unit): boolean {
  return /\bfn\b/.test(textOf(unit));
}

function textOf({ file, span, fn }: Unit): string {
  if (fn) return plainly(withMacros(fn.module, bodyText(fn.item, file.text) ?? ''));
  return plainly(file.text.slice(span.start, span.end));
}
