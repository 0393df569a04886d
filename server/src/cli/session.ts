import type { Analysis, FileReport, FileSystem, KernelInfo, Options } from '../analysis.ts';
import { readProblems } from '../host.ts';
import type { RuleMeta } from '../rules/rule.ts';
import type { Overlay } from './overlay.ts';
import { missing } from './walk.ts';

/** An analysis on the disk of this machine, as one thread of the command line uses it. */
export interface Session {
  readonly analysis: Analysis;
  readonly fs: FileSystem;
  /** How many places of a text do not parse: the guard of `fix`. */
  countProblems(path: string, text: string): number;
}

/** What a session is made for. */
export interface SessionUse {
  /** Whether anything is kept between runs. */
  readonly cache: boolean;
  /** Whether most files of a tree will be looked at; see `AnalysisInputs`. */
  readonly many: boolean;
  /** Texts that stand in for what is on disk. */
  readonly overlay?: Overlay;
}

/** Made for so many files: from some number on, they are many. */
export function useFor(files: number, cache = true): SessionUse {
  return { cache, many: files > 100 };
}

/** What the command line stands on; `main.ts` hands it the real ones, a test its own. */
export interface Parts {
  readonly version: string;
  readonly rules: readonly RuleMeta[];
  /** Versions of the bundled profiles, the newest last. */
  readonly profiles: readonly string[];
  /** Made once a thread, on first use: starting a parser takes time. */
  createSession(options: Options, use: SessionUse): Promise<Session>;
  /** The file that a worker thread runs; it ends up in `serveWorker`. Undefined: one thread is all there is. */
  readonly workerFile?: string;
  /** Starts the language server on standard input and output; resolves when it listens. The process ends with the connection. */
  startServer(): Promise<void>;
}

/** The outside of a run: a process, or a test's stand-in. */
export interface Terminal {
  /** Absolute. */
  readonly directory: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input. */
  readInput(): string;
}

export interface Output {
  readonly isTTY: boolean;
  /** Of the terminal; 100 where there is none. */
  readonly columns: number;
  write(text: string): void;
}

/** What is known of one file after it was looked at. Plain data: it crosses from a thread to another. */
export type Checked =
  | { readonly kind: 'report'; readonly report: FileReport; readonly kernel: KernelInfo | undefined }
  /** Not Rust that runs in the kernel. */
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: string }
  /** Cannot be read or looked at; says why. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly problem: string };

/** Looks at one file. A defect of the tool that one file brings to light stops no other file from being looked at. */
export function checkFile(session: Session, path: string): Checked {
  try {
    return look(session, path);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'unreadable', path, problem: `internal error: ${message.split('\n')[0]}` };
  }
}

function look(session: Session, path: string): Checked {
  const { analysis, fs } = session;
  // The file is read here only where the analysis has no text of it, to learn why.
  if (analysis.text(path) === undefined) {
    const result = fs.read(path);
    const problem = result.ok ? 'unreadable' : result.problem;
    return { kind: 'unreadable', path, problem: missing(path, readProblems[problem]) };
  }
  const reason = analysis.whyLeftOut(path);
  if (reason !== undefined) return { kind: 'skipped', path, reason };
  return { kind: 'report', report: analysis.report(path), kernel: analysis.kernel(path) };
}
