import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a real kernel said of a scenario. */
export interface Verdict {
  readonly verdict: 'proved' | 'possible' | 'silent';
  readonly kind?: string;
  readonly preemptCount?: number;
  readonly irqsDisabled?: boolean;
  readonly rcuDepth?: number;
}

export interface Scenario {
  readonly name: string;
  /** By kernel: `7.3`. */
  readonly said: ReadonlyMap<string, Verdict>;
  /** What the tool says instead, where the section argues it. */
  readonly instead?: string;
  /** The whole module for a kernel. */
  text(kernel: string): string;
}

const folder = join(import.meta.dirname, 'scenarios');

/** Reads `scenarios.md`. Throws where a section is not of its form. */
export function readScenarios(): Scenario[] {
  const [harness, timer] = ['harness.rs', 'timer.rs'].map((it) => readFileSync(join(folder, it), 'utf8'));
  const text = readFileSync(join(folder, 'scenarios.md'), 'utf8');
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const name = section.slice(0, section.indexOf('\n'));
      const said = new Map<string, Verdict>();
      for (const found of section.matchAll(
        /^- ([\d.]+): (\w+)(?:, ([\w-]+))?(?:, preempt_count (0x[\da-f]+), irqs (on|off), RCU depth (\d+))?$/gm,
      )) {
        const [, kernel, verdict, kind, count, irqs, rcu] = found;
        said.set(kernel!, {
          verdict: verdict as Verdict['verdict'],
          ...(kind ? { kind } : {}),
          ...(count
            ? { preemptCount: Number(count), irqsDisabled: irqs === 'off', rcuDepth: Number(rcu) }
            : {}),
        });
      }
      const instead = /^- static: (\w+)$/m.exec(section)?.[1];
      const blocks = new Map(
        [...section.matchAll(/^```rust ?(\S*)\n([\s\S]*?)^```$/gm)].map((it) => [it[1]!, it[2]!]),
      );
      const usual = blocks.get('') ?? blocks.get('timer');
      if (said.size === 0 || usual === undefined) throw new Error(`not a scenario: ${name}`);
      return {
        name,
        said,
        ...(instead ? { instead } : {}),
        text: (kernel) =>
          (blocks.has('timer') ? timer! : harness!).replace('/* code */', () => blocks.get(kernel) ?? usual),
      };
    });
}
