import type { ApiEntry, ApiListing, CFunctionInfo } from '../analysis.ts';
import { push } from '../text/multimap.ts';
import type { Values } from './args.ts';
import { lazySession } from './look.ts';
import { type Paint, readPaint } from './paint.ts';
import { kernelName } from './reporters/text.ts';
import type { Parts, Terminal } from './session.ts';
import { readChoice, readOptions, UsageError } from './settings.ts';
import { visible } from './width.ts';

/** `kalloc-lint api`: prints what was learned of the kernel that was named, or of the one around the current folder. Throws `UsageError`. */
export async function api(
  names: readonly string[],
  values: Values,
  parts: Parts,
  terminal: Terminal,
): Promise<number> {
  const format = readChoice(values, 'format', ['text', 'json'], 'text');
  const options = readOptions(values, parts, terminal.directory, false);
  if (values.flag('c') !== names.length > 0)
    throw new UsageError(
      names.length > 0
        ? `api: unexpected argument \`${names[0]}\``
        : 'api: `--c` requires names of C functions',
    );
  const session = await lazySession(parts, options)();
  const where = options.kernel === undefined ? terminal.directory : undefined;
  const paint = readPaint(values, terminal);
  if (names.length > 0) {
    const found = session.analysis.cFunctions(names, where);
    terminal.stdout.write(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : cText(found, paint));
    return 0;
  }
  const listing = session.analysis.api(where);
  terminal.stdout.write(format === 'json' ? apiJson(listing, parts.version) : apiText(listing, paint));
  return 0;
}

/** The listing as one JSON object. */
export function apiJson(listing: ApiListing, version: string): string {
  const { kernel, functions, macros, unclassified } = listing;
  const object = {
    schema: 1,
    tool: { name: 'kalloc-lint', version },
    kernel: { version: kernel.version, source: kernel.source, api: kernel.api },
    functions,
    macros,
    unclassified,
  };
  return JSON.stringify(object, null, 2) + '\n';
}

/** The listing for people: functions by owner, as one writes the call, with the place that they were learned from. */
export function apiText(listing: ApiListing, paint: Paint): string {
  const taking = listing.functions.filter((entry) => entry.flagsIdx >= 0);
  const fixed = [...listing.functions.filter((entry) => entry.flagsIdx < 0), ...listing.macros];
  let text = paint.strong(`Allocation API of ${kernelName(listing.kernel)}`) + '\n';
  text += section('Functions that take allocation flags', taking, paint);
  text += section('Functions and macros that allocate with fixed flags', fixed, paint);
  if (listing.unclassified.length > 0) {
    text += `\n${paint.strong(`Could not be classified (${listing.unclassified.length})`)}\n`;
    for (const one of listing.unclassified) {
      text += `  ${visible(one.name)}: ${visible(one.reason)}  ${paint.faint(place(one.file, one.line))}\n`;
    }
  }
  return text;
}

const sleeps: Readonly<Record<CFunctionInfo['sleeps'], string>> = {
  always: 'sleeps',
  flags: 'may sleep, depending on its GFP flags',
  maybe: 'may sleep',
  never: 'never sleeps',
  unknown: 'unknown',
};

const whens: Readonly<Record<NonNullable<CFunctionInfo['when']>, string>> = {
  'last-reference': ' if it drops the last reference',
  contended: ' if the lock is contended',
};

/** C functions for people: the verdict, the contract, the locks, and the chain of calls that proves it. */
export function cText(functions: readonly CFunctionInfo[], paint: Paint): string {
  let text = '';
  for (const it of functions) {
    const argument = it.flagsIdx === null ? '' : ` (argument ${it.flagsIdx + 1})`;
    const from = it.source === 'table' ? paint.faint('  (built-in table)') : '';
    text += `${paint.strong(visible(it.name))}: ${sleeps[it.sleeps]}${argument}${it.when ? whens[it.when] : ''}${from}\n`;
    if (it.why !== undefined) text += `  ${visible(it.why)}\n`;
    if (it.contract !== null) text += `  documentation: ${visible(it.contract)}\n`;
    if (it.acquires.length > 0) text += `  takes: ${it.acquires.join(', ')}\n`;
    if (it.releases.length > 0) text += `  releases: ${it.releases.join(', ')}\n`;
    for (const { file, line, call } of it.proof)
      text += `  ${paint.faint(place(file, line))}  ${visible(call)}\n`;
  }
  return text;
}

function section(title: string, entries: readonly ApiEntry[], paint: Paint): string {
  if (entries.length === 0) return '';
  const owners = new Map<string, ApiEntry[]>();
  for (const entry of entries) {
    push(owners, entry.owner, entry);
  }
  const width = Math.min(56, Math.max(...entries.map((entry) => entry.shape.length)));
  let text = `\n${paint.strong(`${title} (${entries.length})`)}\n`;
  for (const [owner, list] of owners) {
    text += `  ${paint.frame(visible(owner === '' ? 'free' : owner))}\n`;
    for (const entry of list) {
      const from = `${place(entry.file, entry.line)}${entry.via ? `, ${visible(entry.via)}` : ''}`;
      text += `    ${visible(entry.shape).padEnd(width)}  ${paint.faint(from)}`.trimEnd() + '\n';
    }
  }
  return text;
}

function place(file: string, line: number): string {
  return visible(line > 0 ? `${file}:${line}` : file);
}
