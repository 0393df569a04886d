import type { PlaceNote } from '../analysis.ts';
import type {
  AtomicCallersResult,
  AtomicRegionsParams,
  AtomicRegionsResult,
  PlaceParams,
  ProtocolPlace,
  WhyAtomicResult,
} from './protocol.ts';
import { type Session, textDocument } from './session.ts';
import { toRange } from './to-proto.ts';
import { pathOf } from './uris.ts';

/** Answers `kalloc-lint/atomicRegions`. */
export function atomicRegions(session: Session, { uri }: AtomicRegionsParams): AtomicRegionsResult {
  const path = pathOf(uri);
  const document = textDocument(session, path);
  if (!document) return { regions: [] };
  const found = session.projects.of(path).about(path)?.atomicRegions() ?? [];
  return {
    regions: found.map(({ span, atomic, text }) => ({ range: toRange(document, span), atomic, text })),
  };
}

/** Answers `kalloc-lint/whyAtomic`; null where no function stands. */
export function whyAtomic(session: Session, { uri, position }: PlaceParams): WhyAtomicResult | null {
  const path = pathOf(uri);
  const document = textDocument(session, path);
  const found = document && session.projects.of(path).about(path)?.whyAtomic(document.offsetAt(position));
  if (!found) return null;
  const { atomic, text, places } = found;
  return { atomic, text, places: places.flatMap((it) => placeOf(session, it) ?? []) };
}

/** Answers `kalloc-lint/atomicCallers`. */
export function atomicCallers(session: Session, { uri, position }: PlaceParams): AtomicCallersResult {
  const path = pathOf(uri);
  const document = textDocument(session, path);
  const found = document && session.projects.of(path).about(path)?.atomicCallers(document.offsetAt(position));
  return {
    callers: (found ?? []).flatMap((it) => {
      const call = placeOf(session, { path: it.path, span: it.call, text: it.text });
      const name = placeOf(session, { path: it.path, span: it.name, text: it.text });
      return call && name ? [{ ...call, function: it.function, from: it.from, name: name.range }] : [];
    }),
  };
}

function placeOf(session: Session, { path, span, text }: PlaceNote): ProtocolPlace | undefined {
  const document = textDocument(session, path);
  return document && { uri: session.documents.uri(path), range: toRange(document, span), text };
}
