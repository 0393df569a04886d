import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  DocumentDiagnosticRequest,
  MessageType,
  type PublishDiagnosticsParams,
  ShowMessageNotification,
} from 'vscode-languageserver/node';
import { kernelProblem, type Options } from '../analysis.ts';
import { isUnder, resolvePath } from '../text/paths.ts';
import { type FoundProject, projectDiagnostics, withProject } from './project-files.ts';
import { bump, describe, type Session, settingsFor } from './session.ts';
import { defaultStackLimit, readSettings, type Settings, toOptions } from './settings.ts';
import { uriOf } from './uris.ts';

/** The name under which the editor keeps the pulled diagnostics. */
export const diagnosticIdentifier = 'kalloc-lint';

/** What an edit of which may change what is known of a kernel. */
const watched = [
  '**/*.rs',
  '**/.kalloc-lint.toml',
  '**/{Kbuild,Makefile,GNUmakefile,Cargo.toml,*.mk}',
  // What a driver's own C does, and the tree's.
  '**/*.{c,h}',
  '**/.config',
  // A branch that is switched: many files at once, and folders of which an editor tells nothing.
  '**/.git/HEAD',
];

/** The part of the session that asks the editor for settings and registers what depends on them. */
export class Configuration {
  readonly #session: Session;
  readonly #told = new Set<string>();
  #shownProjects: ReadonlySet<string> = new Set();
  #pull: { readonly workspace: boolean; readonly registration: Promise<Disposable> } | undefined;

  readonly #cameLate: () => void;

  /** `cameLate` is told when settings hold that the editor sent after files were looked at without. */
  constructor(session: Session, cameLate: () => void) {
    this.#session = session;
    this.#cameLate = cameLate;
  }

  /** Reads the settings for the first time and tells the editor what to send. */
  async start(): Promise<void> {
    const { connection, client, setReady } = this.#session;
    await this.reload(undefined);
    setReady();
    const failed = (error: unknown) => connection.console.warn(`registration: ${describe(error)}`);
    if (client.dynamicConfiguration) {
      await connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'kalloc-lint' })
        .catch(failed);
    }
    if (client.dynamicWatchers) {
      const watchers = watched.map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
    }
  }

  /** Reads the settings anew; `sent` is what came with the notification, for editors that cannot be asked. */
  async reload(sent: unknown): Promise<void> {
    const session = this.#session;
    const { initializationOptions, folders } = session;
    const scopes: (string | undefined)[] = [...folders, undefined];
    const answers = await this.#ask(scopes);
    const problems = new Set<string>();
    const ids = session.inputs.rules.map((rule) => rule.id);
    const read = scopes.map((_, idx) => {
      const each = readSettings([initializationOptions, sent, answers[idx]], ids);
      for (const problem of each.problems) problems.add(problem);
      return each.settings;
    });
    const byFolder = new Map<string, Settings>(folders.map((folder, idx) => [folder, read[idx]!]));
    const rest = read.at(-1)!;
    session.settings = { byFolder, rest };
    session.kernelProblems.clear();
    const open = [...session.documents.all()].map(({ path }) => path);
    const found = session.projectFiles.find(folders, open);
    const fresh = session.projects.configure(
      [
        ...folders.map((directory) => ({
          directory,
          options: this.#withProject(this.#options(byFolder.get(directory)!, directory), `${directory}/`),
        })),
        // A project's file in a folder of the workspace holds for what lies below it.
        ...found
          .filter(({ directory }) => !folders.includes(directory))
          .map(({ directory }) => {
            const settings = settingsFor(session, `${directory}/`);
            const folder = folders.find((it) => isUnder(directory, it));
            return {
              directory,
              options: this.#withProject(this.#options(settings, folder), `${directory}/`),
            };
          }),
      ],
      this.#options(rest, folders[0]),
    );
    this.#showProjectProblems(found);
    for (const problem of session.kernelProblems.values()) problems.add(problem);
    this.#tell(problems);
    for (const analysis of fresh) {
      for (const { path, document } of session.documents.all()) analysis.open(path, document.getText());
    }
    bump(session);
    await this.#registerPull();
  }

  /** The options of a folder. A kernel that is not there is left out: checks go on against what would be chosen without it. */
  #options(settings: Settings, folder: string | undefined): Options {
    const { inputs, kernelProblems } = this.#session;
    const options = toOptions(settings, folder);
    const problem = options.kernel && kernelProblem(inputs.fs, inputs.profiles, options.kernel);
    if (!problem) return options;
    kernelProblems.set(folder ?? '', `kalloc-lint.kernel: ${problem}`);
    const { kernel: _, ...rest } = options;
    return rest;
  }

  #withProject(options: Options, path: string): Options {
    const { projectFiles } = this.#session;
    return withProject(options, projectFiles.of(path), defaultStackLimit, (it) => !this.#kernelProblem(it));
  }

  #kernelProblem(kernel: string): string | undefined {
    const { inputs } = this.#session;
    return kernelProblem(inputs.fs, inputs.profiles, kernel);
  }

  /** Shows what is wrong in projects' files, and takes back what was wrong before. */
  #showProjectProblems(found: readonly FoundProject[]): void {
    const { connection } = this.#session;
    // The connection may end while a message waits.
    const send = (params: PublishDiagnosticsParams) =>
      void connection.sendDiagnostics(params).catch(() => {});
    const shown = new Set<string>();
    for (const project of found) {
      const { kernel, directory } = project;
      const wrong =
        kernel === undefined
          ? undefined
          : this.#kernelProblem(/^v?\d+\.\d+/.test(kernel) ? kernel : resolvePath(directory, kernel));
      const diagnostics = projectDiagnostics(project, wrong);
      const uri = uriOf(project.path);
      if (diagnostics.length === 0 && !this.#shownProjects.has(uri)) continue;
      if (diagnostics.length > 0) shown.add(uri);
      send({ uri, diagnostics });
    }
    for (const uri of this.#shownProjects) if (!shown.has(uri)) send({ uri, diagnostics: [] });
    this.#shownProjects = shown;
  }

  /** Says what is wrong with the settings: all of it in the log, and each problem once in a message of its own. */
  #tell(problems: ReadonlySet<string>): void {
    const { connection } = this.#session;
    for (const problem of problems) {
      connection.console.warn(problem);
      if (this.#told.has(problem)) continue;
      this.#told.add(problem);
      connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: `kalloc-lint: ${problem}`,
      });
    }
    // One that comes back is said again.
    for (const problem of this.#told) if (!problems.has(problem)) this.#told.delete(problem);
    this.#session.settingsProblems = [...problems];
  }

  async #ask(scopes: readonly (string | undefined)[]): Promise<readonly unknown[]> {
    const { client, connection } = this.#session;
    if (!client.configuration) return [];
    const failed = (error: unknown) => connection.console.warn(`settings: ${describe(error)}`);
    try {
      const items = scopes.map((scope) => ({
        section: 'kalloc-lint',
        ...(scope === undefined ? {} : { scopeUri: uriOf(scope) }),
      }));
      const answer = connection.workspace.getConfiguration(items) as Promise<unknown[]>;
      const inTime = await withinTime(answer);
      if (inTime) return inTime;
      const seconds = LONGEST_MS / 1000;
      connection.console.warn(
        `settings: no answer from the editor in ${seconds} s; the defaults hold until then`,
      );
      // A window that is slow to open answers in the end.
      void answer
        .then(() => this.reload(undefined))
        .then(this.#cameLate)
        .catch(failed);
    } catch (error) {
      failed(error);
    }
    return [];
  }

  /** Whether the whole workspace is reported on is a setting, so the provider is registered after it is known. */
  async #registerPull(): Promise<void> {
    const { client, connection, settings } = this.#session;
    if (!client.pullDiagnostics || !client.dynamicDiagnostics) return;
    const workspace = [...settings.byFolder.values()].some((each) => each.diagnosticMode === 'workspace');
    if (this.#pull?.workspace === workspace) return;
    const old = this.#pull;
    const registration = connection.client.register(DocumentDiagnosticRequest.type, {
      documentSelector: [{ language: 'rust' }],
      identifier: diagnosticIdentifier,
      interFileDependencies: true,
      workspaceDiagnostics: workspace,
    });
    this.#pull = { workspace, registration };
    try {
      (await old?.registration)?.dispose();
      await registration;
    } catch (error) {
      connection.console.warn(`registration: ${describe(error)}`);
    }
  }
}

/** Until an editor answers it is one without settings after so long: requests wait for them. */
const LONGEST_MS = 5000;

/** An answer, or undefined where it does not come in time. Rejects where it is refused in time. */
function withinTime<T>(answer: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), LONGEST_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
