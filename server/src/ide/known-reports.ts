import { filesOf } from '../def/crate.ts';
import type { FileStore } from '../def/file-store.ts';
import type { Crate } from '../def/module.ts';
import type { FileReport } from '../finding.ts';
import type { ModelCache } from '../host.ts';
import type { KernelModel } from '../kernel/model.ts';
import type { KernelInfo } from '../kernel-info.ts';
import type { Options } from '../options.ts';
import { kernelCrateRoots } from '../types/world.ts';
import type { CSources } from './c-sources.ts';
import type { Place } from './crates.ts';

/** So many reports are kept of one kernel; the oldest give way. */
const most = 20_000;

/**
 * The reports of earlier runs, each good as long as everything that it hangs on is the same: the tool, its options, the
 * kernel's own crates, and the crate of the file. A crate's findings come from it and from the crates below it alone,
 * so an edit of a driver costs that driver's check.
 */
export interface KnownReports {
  /** The report of a file as it would be made now; undefined where that is not known. */
  get(path: string, info: KernelInfo): FileReport | undefined;
  /** Whether a kernel's own crates are what they were when reports were kept. */
  holds(info: KernelInfo): boolean;
  put(report: FileReport, place: Place, model: KernelModel): void;
  /** To be told that some file changed, came or went. */
  invalidate(): void;
  /** Writes down what is new. */
  save(): void;
}

export interface KnownReportsInputs {
  readonly cache: ModelCache;
  /** Names this build of the tool with its parser. */
  readonly build: string;
  readonly options: Options;
  readonly files: FileStore;
  /** The root file of the crate of a file; see `crateRootOf`. */
  readonly rootOf: (path: string) => string;
  readonly c: Pick<CSources, 'looked' | 'holds' | 'changes' | 'isOpen'>;
}

/** The files that a crate is made of, each with the hash of its text, and those that it looked for in vain. */
interface Basis {
  readonly files: readonly (readonly [path: string, hash: string])[];
  readonly absent: readonly string[];
}

/** A report's crate by its root file, '' for the kernel's own crates; and what was found. */
type Row = readonly [root: string, unknowns: FileReport['unknowns'], findings: FileReport['findings']];

/** What is known of one kernel; plain JSON. */
interface Entry {
  kernel: Basis;
  /** What was read of C for any of the reports; see `CSources.looked`. */
  c: Readonly<Record<string, string>>;
  readonly crates: Record<string, Basis>;
  readonly reports: Record<string, Row>;
}

/** What is known of one kernel in this run. */
interface Shelf {
  readonly key: string;
  entry: Entry | undefined;
  /** Whether a basis holds; asked once until something changes. By root file, '' for the kernel's. */
  readonly holds: Map<string, boolean>;
  grew: boolean;
  /** See `CSources.changes`: with another number none of these reports is good. */
  changes: number;
}

/** See `KnownReports`. */
export function knownReports(inputs: KnownReportsInputs): KnownReports {
  const { cache, files, options } = inputs;
  const shelves = new Map<string, Shelf>();

  const shelfOf = (info: KernelInfo): Shelf => {
    const { rules, stackLimit } = options;
    const key = JSON.stringify([
      'reports',
      inputs.build,
      [Object.entries(rules).sort(), stackLimit],
      [info.source, info.version, info.asked ?? '', info.above ?? '', info.api, info.root ?? ''],
    ]);
    let shelf = shelves.get(key);
    if (!shelf) {
      const entry = read(cache.get(key));
      shelf = { key, entry, holds: new Map(), grew: false, changes: inputs.c.changes() };
      shelves.set(key, shelf);
    }
    if (shelf.changes !== inputs.c.changes()) {
      shelf.entry = undefined;
      shelf.holds.clear();
      shelf.changes = inputs.c.changes();
    }
    return shelf;
  };
  const isSame = ({ files: known, absent }: Basis): boolean =>
    known.every(([path, hash]) => files.hash(path) === hash) && !absent.some((it) => files.isFile(it));
  const holds = (shelf: Shelf, root: string): boolean => {
    let known = shelf.holds.get(root);
    if (known === undefined) {
      const basis = root === '' ? shelf.entry?.kernel : shelf.entry?.crates[root];
      known =
        basis !== undefined &&
        isSame(basis) &&
        (root !== '' || inputs.c.holds(Object.entries(shelf.entry!.c)));
      shelf.holds.set(root, known);
    }
    return known;
  };
  /** Undefined where a file is open in the editor: what is typed is not worth keeping. */
  const basisOf = (crates: readonly Crate[], absent: readonly string[] = []): Basis | undefined => {
    const made = crates.map(filesOf);
    const paths = made.flatMap((it) => it.files).filter((it) => files.text(it) !== undefined);
    if (paths.some((it) => files.isOpen(it))) return undefined;
    return {
      files: paths.map((it) => [it, files.hash(it)!]),
      absent: [...absent, ...made.flatMap((it) => it.absent)],
    };
  };

  return {
    get(path, info) {
      if (files.isOpen(path)) return undefined;
      const shelf = shelfOf(info);
      const row = shelf.entry?.reports[path];
      if (!row || !holds(shelf, '')) return undefined;
      const [root, unknowns, findings] = row;
      if (root !== '' && (inputs.rootOf(path) !== root || !holds(shelf, root))) return undefined;
      return { path, findings, unknown: unknowns.length, unknowns, notes: [] };
    },
    holds: (info) => holds(shelfOf(info), ''),
    put({ path, findings, unknowns, notes }, { module, world }, model) {
      // A module that no root reaches stands on files that no crate lists.
      if (notes.length > 0 || !world.crates.includes(module.crate) || inputs.c.isOpen()) return;
      const shelf = shelfOf(model.info);
      if (!holds(shelf, '')) {
        const own = model.world.crates.filter((it) => it.name !== 'core');
        const roots = model.info.root === undefined ? [] : kernelCrateRoots(model.info.root);
        const kernel = basisOf(
          model.info.root === undefined ? [] : own,
          roots.filter((it) => !files.isFile(it)),
        );
        if (!kernel) return;
        shelf.entry = { kernel, c: {}, crates: {}, reports: {} };
        shelf.holds.clear();
        shelf.holds.set('', true);
      }
      const inKernel = model.world.crates.includes(module.crate);
      const root = inKernel ? '' : module.crate.root.file;
      const entry = shelf.entry!;
      if (!inKernel && !holds(shelf, root)) {
        const basis = basisOf([module.crate]);
        if (!basis) return;
        for (const [it, [of]] of Object.entries(entry.reports)) if (of === root) delete entry.reports[it];
        entry.crates[root] = basis;
        shelf.holds.set(root, true);
      }
      entry.reports[path] = [root, unknowns, findings];
      shelf.grew = true;
    },
    invalidate() {
      for (const it of shelves.values()) it.holds.clear();
    },
    save() {
      for (const shelf of shelves.values()) {
        if (!shelf.grew || !shelf.entry) continue;
        shelf.entry.c = { ...shelf.entry.c, ...Object.fromEntries(inputs.c.looked()) };
        // Another thread or run may have written meanwhile.
        const older = read(cache.get(shelf.key));
        const isGood = older !== undefined && inputs.c.holds(Object.entries(older.c));
        cache.put(shelf.key, JSON.stringify(trimmed(isGood ? merged(older, shelf.entry) : shelf.entry)));
        shelf.grew = false;
      }
    },
  };
}

/** Both, the newer one first; what was found for another state of the kernel or of a crate is left out. */
function merged(older: Entry, newer: Entry): Entry {
  if (JSON.stringify(older.kernel) !== JSON.stringify(newer.kernel)) return newer;
  const crates = { ...older.crates, ...newer.crates };
  const same = (root: string) =>
    root === '' || JSON.stringify(older.crates[root]) === JSON.stringify(crates[root]);
  const kept = Object.entries(older.reports).filter(([, [root]]) => same(root));
  const c = { ...older.c, ...newer.c };
  return { kernel: newer.kernel, c, crates, reports: { ...Object.fromEntries(kept), ...newer.reports } };
}

function trimmed(entry: Entry): Entry {
  const rows = Object.entries(entry.reports);
  if (rows.length <= most) return entry;
  const reports = Object.fromEntries(rows.slice(-most));
  const used = new Set(Object.values(reports).map(([root]) => root));
  const crates = Object.fromEntries(Object.entries(entry.crates).filter(([root]) => used.has(root)));
  return { kernel: entry.kernel, c: entry.c, crates, reports };
}

function read(json: string | undefined): Entry | undefined {
  try {
    const entry = json === undefined ? undefined : (JSON.parse(json) as Partial<Entry>);
    return entry?.kernel && entry.c && entry.crates && entry.reports ? (entry as Entry) : undefined;
  } catch {
    return undefined;
  }
}
