import type { Connection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Analysis,
  type FileReport,
  type FileSystem,
  failedQuery,
  type Options,
  Stopped,
} from '../analysis.ts';
import type { RuleMeta } from '../rules/rule.ts';
import { isUnder } from '../text/paths.ts';
import type { ClientSupport } from './client-support.ts';
import { OpenDocuments } from './documents.ts';
import { ProjectFiles } from './project-files.ts';
import { Projects } from './projects.ts';
import { readSettings, type Settings } from './settings.ts';
import type { Traffic } from './traffic.ts';

/** Files that come later than they are asked for: those of an editor without a disk. */
export interface RemoteFiles {
  /** To be told that files changed, came or went. */
  forget(paths: readonly string[]): void;
  /** Sets who is told of files that were asked for and are there now. */
  onArrival(listener: (paths: readonly string[]) => void): void;
}

/** What the server stands on; the process hands it the real ones, a test its own. */
export interface ServerInputs {
  readonly createAnalysis: (options: Options) => Analysis;
  readonly fs: FileSystem;
  /** Where `fs` is not a disk. */
  readonly remote?: RemoteFiles;
  readonly rules: readonly RuleMeta[];
  /** Versions of the bundled profiles, the newest last. */
  readonly profiles: readonly string[];
  readonly version: string;
  /** Called after each answer, when nothing waits for memory. */
  readonly tidyMemory?: () => void;
  /** Where messages arrive while an analysis runs; without it they wait until it has ended. */
  readonly traffic?: Traffic;
}

/** Everything that lives as long as one connection. Handlers get it first and keep no state of their own. */
export interface Session {
  readonly connection: Connection;
  readonly inputs: ServerInputs;
  readonly documents: OpenDocuments;
  readonly projects: Projects;
  readonly projectFiles: ProjectFiles;
  /** What was said last of kernel code, which stays where the analysis fails. */
  readonly lastReports: Map<string, FileReport>;
  /** Set by `initialize`, before any other message may come. */
  client: ClientSupport;
  initializationOptions: unknown;
  /** Absolute paths of the workspace folders. */
  folders: readonly string[];
  /** Of the folders in their order; `rest` for files outside them. */
  settings: { readonly byFolder: ReadonlyMap<string, Settings>; readonly rest: Settings };
  /** What is wrong with the settings, a sentence each. */
  settingsProblems: readonly string[];
  /** Folders, '' for none, whose setting names a kernel that is not there: the sentence that says so. */
  readonly kernelProblems: Map<string, string>;
  /** Resolves when the settings were read for the first time. */
  readonly ready: Promise<void>;
  readonly setReady: () => void;
  /** Counts whatever may change a report: edits, settings, files on disk. */
  generation: number;
  /** Told of each new generation; see `bump`. */
  readonly waiting: Set<() => void>;
  /** Names this process in a diagnostic's `data`, so that a restarted server does not take old fixes for its own. */
  readonly stamp: string;
}

/** A session with default settings, to be configured once the editor may be asked for its own. */
export function createSession(connection: Connection, inputs: ServerInputs, client: ClientSupport): Session {
  let setReady = () => {};
  const ready = new Promise<void>((resolve) => {
    setReady = resolve;
  });
  return {
    lastReports: new Map(),
    connection,
    inputs,
    documents: new OpenDocuments(),
    projectFiles: new ProjectFiles(
      inputs.fs,
      inputs.rules.map((it) => it.id),
    ),
    projects: new Projects(inputs.createAnalysis),
    client,
    initializationOptions: undefined,
    folders: [],
    settings: { byFolder: new Map(), rest: readSettings().settings },
    settingsProblems: [],
    kernelProblems: new Map(),
    ready,
    setReady,
    generation: 0,
    waiting: new Set(),
    stamp: Math.floor(performance.timeOrigin + performance.now()).toString(36),
  };
}

/** Starts a new generation and wakes who waits for one. */
export function bump(session: Session): void {
  session.generation++;
  for (const wake of [...session.waiting]) wake();
}

/** The settings that hold for a path: those of the innermost folder around it. */
export function settingsFor({ settings }: Session, path: string): Settings {
  let best: string | undefined;
  for (const folder of settings.byFolder.keys())
    if (isUnder(path, folder) && folder.length >= (best?.length ?? 0)) best = folder;
  return best === undefined ? settings.rest : settings.byFolder.get(best)!;
}

/**
 * The report on a file that is kernel code; an empty one for all others. Where the analysis fails, the last one stays, and
 * a note says what failed.
 */
export function reportOn(session: Session, path: string): FileReport {
  try {
    const analysis = session.projects.of(path);
    if (!analysis.isKernelCode(path)) {
      session.lastReports.delete(path);
      return { path, findings: [], unknown: 0, unknowns: [], notes: [] };
    }
    const report = session.projectFiles.apply(analysis.report(path));
    session.lastReports.set(path, report);
    return report;
  } catch (error) {
    return failedReport(session, path, error);
  }
}

/** The same as far as it can be said while a person types; `complete` where that is all. */
export function draftOn(session: Session, path: string): { report: FileReport; complete: boolean } {
  try {
    const analysis = session.projects.of(path);
    if (analysis.isKernelCode(path)) {
      const draft = analysis.draft(path);
      const report = session.projectFiles.apply(draft.report);
      session.lastReports.set(path, report);
      return { ...draft, report };
    }
  } catch (error) {
    return { report: failedReport(session, path, error), complete: true };
  }
  return { report: { path, findings: [], unknown: 0, unknowns: [], notes: [] }, complete: true };
}

/**
 * What is said of a file whose analysis failed: what was said last, and that it failed. Never that nothing is wrong. Work
 * that was stopped has not failed: it is thrown on.
 */
function failedReport(session: Session, path: string, error: unknown): FileReport {
  if (error instanceof Stopped) throw error;
  const where = failedQuery(error);
  const message = `internal error${where ? ` in ${where}` : ''}: ${describe(error)}`;
  session.connection.console.error(`report on ${path}: ${message}`);
  const last = session.lastReports.get(path) ?? { path, findings: [], unknown: 0, unknowns: [], notes: [] };
  return { ...last, notes: [...last.notes, { path, message }] };
}

/** The text of an open or a closed file with its lines; undefined where it cannot be read. */
export function textDocument(session: Session, path: string): TextDocument | undefined {
  const open = session.documents.get(path);
  if (open) return open.document;
  const text = session.projects.of(path).text(path);
  return text === undefined ? undefined : TextDocument.create(session.documents.uri(path), 'rust', 0, text);
}

/** An error as the log shows it. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
