import type { Finding, Unknown } from '../finding.ts';
import type { KernelModel } from '../kernel/model.ts';
import type { TypeWorld } from '../types/world.ts';
import { namesBetween } from '../types/world-diff.ts';

/** What a rule found in a file. */
export interface RuleOutcome {
  readonly findings: readonly Finding[];
  /** What it could not resolve. */
  readonly unknowns: readonly Unknown[];
}

/** What a rule looked at besides the file's text. */
export interface Looked {
  /** Undefined where the text alone was enough. */
  readonly world: TypeWorld | undefined;
  /** Other files, with the texts that they had. */
  readonly texts: ReadonlyMap<string, string | undefined>;
}

/** Kernels and worlds are held weakly: one that was replaced must go, for it is large. */
interface Known {
  readonly text: string;
  readonly model: WeakRef<KernelModel>;
  world: WeakRef<TypeWorld> | undefined;
  readonly texts: Looked['texts'];
  readonly outcome: RuleOutcome;
}

/**
 * What rules said of open files, by what they looked at: at a keystroke, the files that it cannot matter to cost
 * nothing. For rules that look through their context alone.
 */
export interface RuleMemo {
  get(path: string, rule: string, now: Now): RuleOutcome | undefined;
  /** `looked` is undefined where what the rule looked at is not known: then nothing is kept. */
  put(path: string, rule: string, now: Now, looked: Looked | undefined, outcome: RuleOutcome): void;
  forget(path: string): void;
}

/** Whether a file's text means the same in the world of today, which then is the one that is known. */
function isSameFor(known: Known, now: Now): boolean {
  const [old, world] = [known.world!.deref(), now.world()];
  if (old === world) return true;
  const names = old && namesBetween(old, world, now.textOf);
  if (!names || names.test(now.text)) return false;
  known.world = new WeakRef(world);
  return true;
}

/** The state that an outcome must still be true in. */
export interface Now {
  readonly text: string;
  readonly model: KernelModel;
  readonly world: () => TypeWorld;
  readonly textOf: (path: string) => string | undefined;
}

/** See `RuleMemo`; one for each set of options. */
export function ruleMemo(): RuleMemo {
  const files = new Map<string, Map<string, Known>>();
  return {
    get(path, rule, now) {
      const known = files.get(path)?.get(rule);
      if (!known || known.text !== now.text || known.model.deref() !== now.model) return undefined;
      if (known.world && !isSameFor(known, now)) return undefined;
      for (const [other, text] of known.texts) if (now.textOf(other) !== text) return undefined;
      return known.outcome;
    },
    put(path, rule, { text, model }, looked, outcome) {
      // Where another file stands in a finding, an edit there moves it.
      const own = outcome.findings.every((it) =>
        [...it.trace, ...it.fixes.flatMap((fix) => fix.edits)].every((place) => place.path === path),
      );
      let known = files.get(path);
      if (!known) files.set(path, (known = new Map()));
      if (!looked || !own) {
        known.delete(rule);
        return;
      }
      const world = looked.world && new WeakRef(looked.world);
      known.set(rule, { text, model: new WeakRef(model), world, texts: looked.texts, outcome });
    },
    forget: (path) => void files.delete(path),
  };
}
