import type { Analysis, Options } from '../analysis.ts';
import { isUnder } from '../text/paths.ts';

/** One analysis for each distinct set of options: usually one in all, more where workspace folders are set differently. */
export class Projects {
  readonly #create: (options: Options) => Analysis;
  readonly #analyses = new Map<string, Analysis>();
  readonly #options = new Map<string, Options>();
  #folders: readonly { readonly directory: string; readonly key: string }[] = [];
  #rest = '';

  constructor(create: (options: Options) => Analysis) {
    this.#create = create;
  }

  /**
   * Sets what holds where; analyses that are still wanted stay as they are, others are disposed of.
   * Gives those that are new, so that the caller can hand them the open files.
   */
  configure(
    folders: readonly { readonly directory: string; readonly options: Options }[],
    rest: Options,
  ): readonly Analysis[] {
    const wanted = new Map(
      [rest, ...folders.map((folder) => folder.options)].map((options) => [keyOf(options), options]),
    );
    for (const [key, analysis] of this.#analyses) {
      if (wanted.has(key)) continue;
      analysis.dispose();
      this.#analyses.delete(key);
    }
    const fresh: Analysis[] = [];
    for (const [key, options] of wanted) {
      if (this.#analyses.has(key)) continue;
      const analysis = this.#create(options);
      this.#analyses.set(key, analysis);
      this.#options.set(key, options);
      fresh.push(analysis);
    }
    // The innermost folder decides.
    this.#folders = folders
      .map((folder) => ({ directory: folder.directory, key: keyOf(folder.options) }))
      .sort((a, b) => b.directory.length - a.directory.length);
    this.#rest = keyOf(rest);
    return fresh;
  }

  /** Begins anew, with nothing remembered of the disk: after a branch was switched. Gives the analyses, which know no open files. */
  renew(): readonly Analysis[] {
    for (const [key, analysis] of this.#analyses) {
      analysis.dispose();
      this.#analyses.set(key, this.#create(this.#options.get(key)!));
    }
    return this.all();
  }

  /** The analysis that answers for a path; for undefined, the one outside all folders. */
  of(path: string | undefined): Analysis {
    const folder =
      path === undefined ? this.#folders[0] : this.#folders.find((each) => isUnder(path, each.directory));
    const analysis = this.#analyses.get(folder?.key ?? this.#rest);
    if (!analysis) throw new Error('the server is not configured yet');
    return analysis;
  }

  all(): readonly Analysis[] {
    return [...this.#analyses.values()];
  }

  dispose(): void {
    for (const analysis of this.#analyses.values()) analysis.dispose();
    this.#analyses.clear();
  }
}

function keyOf(options: Options): string {
  const rules = Object.entries(options.rules).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([options.kernel ?? '', rules, options.stackLimit]);
}
