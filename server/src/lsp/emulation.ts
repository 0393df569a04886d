import type { CodeLens, InlayHint, Range } from 'vscode-languageserver/node';
import type { Emulation, EmulationLens } from '../analysis.ts';
import type { EmulateParams, EmulateResult } from './protocol.ts';
import { draftOn, type Session, settingsFor, textDocument } from './session.ts';
import { toRange } from './to-proto.ts';
import { pathOf } from './uris.ts';

/** The command of a client that says `kallocLintEmulate`; its arguments are a URI and a position. */
const emulateCommand = 'kalloc-lint.emulate';

/** Answers `kalloc-lint/emulate`; null where there is no function to run. */
export function emulate(session: Session, params: EmulateParams): EmulateResult | null {
  const path = pathOf(params.uri);
  const analysis = session.projects.of(path);
  const document = textDocument(session, path);
  if (!document || !analysis.isKernelCode(path)) return null;
  const { preemptRt, lowMemory, pathNumber, decisions } = params;
  const where = params.function ?? document.offsetAt(params.position ?? { line: 0, character: 0 });
  const emulation = analysis.emulate(path, where, {
    ...(preemptRt === undefined ? {} : { preemptRt }),
    ...(lowMemory === undefined ? {} : { lowMemory }),
    ...(pathNumber === undefined ? {} : { pathNumber }),
    ...(decisions === undefined ? {} : { decisions }),
  });
  if (!emulation) return null;
  const files = [...new Set(placesOf(emulation))].map((it) => [it, session.documents.uri(it)]);
  return { emulation, files: Object.fromEntries(files) };
}

function placesOf({ place, steps }: Emulation): string[] {
  return [place.path, ...steps.flatMap((it) => [it.path, ...it.context.held.map((held) => held.path)])];
}

/** A lens above each function that has a finding, or above all that are worth running; for an editor that has the command. */
export function codeLenses(session: Session, uri: string): CodeLens[] {
  const path = pathOf(uri);
  const document = textDocument(session, path);
  const where = settingsFor(session, path).codeLens;
  if (!document || where === 'off') return [];
  const findings = where === 'all' ? [] : draftOn(session, path).report.findings;
  const worthALook = ({ whole }: EmulationLens) =>
    where === 'all' || findings.some(({ span }) => whole.start <= span.start && span.start < whole.end);
  return session.projects
    .of(path)
    .lenses(path)
    .filter(worthALook)
    .map((lens) => {
      const range = toRange(document, lens.span);
      const command = {
        title: '▶ Emulate allocations',
        command: emulateCommand,
        arguments: [uri, range.start],
      };
      return { range, command };
    });
}

/** The context of each line that calls something where it may not sleep. */
export function inlayHints(session: Session, uri: string, range: Range): InlayHint[] {
  const path = pathOf(uri);
  const document = textDocument(session, path);
  if (!document || !settingsFor(session, path).inlayHints) return [];
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return session.projects
    .of(path)
    .inlayHints(path, span)
    .map(({ offset, text }) => ({
      position: document.positionAt(offset),
      label: text,
      paddingLeft: true,
    }));
}
