/** The generated table of C functions as text, and back. One line a function; see `packFacts`. */
import type { CFact } from '../../c/facts.ts';
import type { AllocatorKind, BindingFact, LockKind, SleepEffect } from '../fact-types.ts';
import { bindingOf } from '../read-c.ts';

/** Facts by version, the newest first, and by name. */
export type CFactRows = Map<string, ReadonlyMap<string, CFact>>;

const codes: Readonly<Record<SleepEffect, string>> = {
  always: 'a',
  never: 'n',
  maybe: 'm',
  flags: 'f',
  unknown: 'u',
};
const effects = new Map(Object.entries(codes).map(([effect, code]) => [code, effect as SleepEffect]));

/** A proof of more steps keeps its ends. */
const MAX_STEPS = 4;
/** Words of documentation that are kept. */
const MAX_CONTRACT = 120;

/**
 * A module whose text holds the table: the files that proofs name, then for each version its rows; a version that says
 * what the newest says of a function has no row of its own. A row: name, what it does, proof, contract, by tabs.
 */
export function packFacts(all: CFactRows): string {
  const files = new Map<string, number>();
  const sections: string[] = [];
  let newest: ReadonlyMap<string, CFact> | undefined;
  for (const [version, rows] of all) {
    const lines: string[] = [];
    for (const [name, fact] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const before = newest?.get(name);
      if (before && codeOf(before) === codeOf(fact)) continue;
      const cells = [name, codeOf(fact), proofOf(fact, files), contractOf(fact)];
      lines.push(cells.join('\t').trimEnd());
    }
    sections.push(`= ${version}\n${lines.join('\n')}`);
    newest ??= rows;
  }
  const text = `${[...files.keys()].join(' ')}\n${sections.join('\n')}\n`;
  const quoted = text.replace(/[\\`$]/g, '\\$&');
  return `// Written by \`npm run c-facts\`; not to be edited.\n\n/** See \`packFacts\`. */\nexport const cFactsData = \`${quoted}\`;\n`;
}

/** `a`, `a~`, `f2`, `f2p`: sleeps, where a lock that was tried first is taken, by the flags in argument 2, on some paths; `+spin`, `-mutex`: locks; `!kmalloc`: allocates; `*`: calls back. */
function codeOf(fact: CFact): string {
  const flags = fact.flagsIdx === undefined ? '' : `${fact.flagsIdx}${fact.partial ? 'p' : ''}`;
  const locks = [...fact.acquires.map((it) => `+${it}`), ...fact.releases.map((it) => `,${it}`)].join('');
  const allocates = fact.sleeps === 'flags' && fact.allocates ? `!${fact.allocates}` : '';
  const contract = isOpen(fact) && fact.contract?.says === 'may-sleep' ? '"' : '';
  const contended = fact.when === 'contended' ? '~' : '';
  return `${codes[fact.sleeps]}${contended}${flags}${locks}${allocates}${contract}${fact.callsBack ? '*' : ''}`;
}

function proofOf({ proof }: CFact, files: Map<string, number>): string {
  const steps = proof.length > MAX_STEPS ? [...proof.slice(0, 2), ...proof.slice(-2)] : proof;
  return steps
    .map(({ file, line, call }) => {
      let number = files.get(file);
      if (number === undefined) files.set(file, (number = files.size));
      return `${number.toString(36)}:${line}:${call.replace(/[\s|]/g, '')}`;
    })
    .join('|');
}

/** Whether the kernel need not say anything where it is called wrongly. */
function isOpen({ sleeps, when }: CFact): boolean {
  return sleeps === 'maybe' || when === 'contended';
}

function contractOf(fact: CFact): string {
  const { contract } = fact;
  return isOpen(fact) && contract?.says === 'may-sleep'
    ? contract.text.replace(/\s+/g, ' ').slice(0, MAX_CONTRACT)
    : '';
}

/** Reads the table's text: for each version, the newest first, a way to ask for a function. */
export function readRows(
  text: string,
): readonly { readonly version: string; row(name: string): BindingFact | undefined }[] {
  const end = text.indexOf('\n');
  const files = text.slice(0, end).split(' ');
  return text
    .slice(end + 1)
    .split(/^= /m)
    .slice(1)
    .map((section) => {
      const head = section.indexOf('\n');
      const rows = new Map<string, string>();
      for (const line of section.slice(head + 1).split('\n')) {
        const tab = line.indexOf('\t');
        if (tab > 0) rows.set(line.slice(0, tab), line.slice(tab + 1));
      }
      return {
        version: section.slice(0, head),
        row(name: string) {
          const cells = rows.get(name);
          return cells === undefined ? undefined : factOf(name, cells, files);
        },
      };
    });
}

function factOf(name: string, cells: string, files: readonly string[]): BindingFact | undefined {
  const [code = '', proof = '', contract = ''] = cells.split('\t');
  const found = /^([anmfu])(~?)(?:(\d+)(p?))?((?:[+,][\w-]+)*)(?:!(\w+))?("?)(\*?)$/.exec(code);
  if (!found) return undefined;
  const [, kind, contended, idx, partial, locks = '', allocates, , callsBack] = found;
  const named = (sign: string) =>
    [...locks.matchAll(/([+,])([\w-]+)/g)].filter((it) => it[1] === sign).map((it) => it[2] as LockKind);
  return bindingOf({
    name,
    sleeps: effects.get(kind!)!,
    ...(idx === undefined ? {} : { flagsIdx: Number(idx) }),
    ...(partial ? { partial: true as const } : {}),
    ...(contended ? { when: 'contended' as const } : {}),
    acquires: named('+'),
    releases: named(','),
    proof: proof === '' ? [] : proof.split('|').map((step) => stepOf(step, files)),
    ...(allocates ? { allocates: allocates as AllocatorKind } : {}),
    ...(callsBack ? { callsBack: true as const } : {}),
    ...(contract ? { contract: { text: contract, says: 'may-sleep' as const } } : {}),
  });
}

function stepOf(step: string, files: readonly string[]): { file: string; line: number; call: string } {
  const [file = '', line = '', ...call] = step.split(':');
  return { file: files[Number.parseInt(file, 36)] ?? '', line: Number(line), call: call.join(':') };
}

/**
 * Asks the table of a text, which is read by the first question.
 * @returns a function's row for a kernel's version: that of the newest kernel that was read and is not newer, else the oldest
 */
export function lookUp(text: string): (name: string, version?: string) => BindingFact | undefined {
  let tables: ReturnType<typeof readRows> | undefined;
  return (name, version) => {
    tables ??= readRows(text);
    const [newest] = tables;
    const wanted = version === undefined ? undefined : numberOf(version);
    const own =
      wanted === undefined ? newest : (tables.find((it) => numberOf(it.version) <= wanted) ?? tables.at(-1));
    return own?.row(name) ?? newest?.row(name);
  };
}

function numberOf(version: string): number {
  const [major = '0', minor = '0'] = version.split('.');
  return Number(major) * 1000 + Number.parseInt(minor, 10);
}
