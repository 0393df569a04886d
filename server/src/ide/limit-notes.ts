import type { Note } from '../finding.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { Place } from './crates.ts';
import type { RulesOutcome } from './run-rules.ts';

/** What the limits kept from being looked at, as notes on the file: what was given up is said. */
export function notesOn(
  path: string,
  gaveUp: RulesOutcome['gaveUp'],
  inputs: { readonly knownPlace: () => Place | undefined; readonly parsed: () => SourceFile | undefined },
): readonly Note[] {
  const notes: Note[] = [];
  for (const why of ['work', 'depth'] as const) {
    const rules = gaveUp.filter((it) => it.why === why).map((it) => `\`${it.rule}\``);
    if (rules.length === 0) continue;
    const reason = why === 'work' ? 'too complex' : 'nested too deeply';
    notes.push({ path, message: `not checked for ${rules.join(', ')}: ${reason}` });
  }
  if (inputs.parsed()?.gaveUp)
    notes.push({
      path,
      message: 'partly not parsed: recovering from its syntax errors takes too long',
    });
  for (const message of inputs.knownPlace()?.module.crate.refused ?? []) notes.push({ path, message });
  return notes;
}
