import type {
  Analysis,
  AnalysisInputs,
  ApiListing,
  ContextHint,
  Emulation,
  EmulationLens,
  EmulationRequest,
  FileQuestions,
  HoverInfo,
  KernelInfo,
  Options,
  PlaceContext,
  PreemptCountInfo,
} from '../analysis.ts';
import { Memos } from '../db/memos.ts';
import { FileStore } from '../def/file-store.ts';
import { shapeOf, valuesOf } from '../def/pack.ts';
import type { FileReport, Finding, Note } from '../finding.ts';
import { suppressFindings } from '../fix/suppress-findings.ts';
import { createDiscovery, type KernelChoice } from '../kernel/discover/index.ts';
import type { KernelModel } from '../kernel/model.ts';
import { createScope } from '../kernel/scope/index.ts';
import { checks, rules } from '../rules/registry.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { SourceFile, TextChange } from '../syntax/source-file.ts';
import type { Span } from '../text/span.ts';
import { listApi } from './api.ts';
import { infoOf, isFileName, isSameKernel } from './choices.ts';
import { type CleanUnits, cleanUnits } from './clean-units.ts';
import { localCrates, type Place, syncPlace } from './crates.ts';
import { driverCrates } from './driver-crates.ts';
import { emulateIn, lensesIn } from './emulation.ts';
import { hoverAt } from './hover.ts';
import { type Kernels, openKernels } from './kernels.ts';
import { type KnownReports, knownReports } from './known-reports.ts';
import { notesOn } from './limit-notes.ts';
import { moveFindings } from './moved-findings.ts';
import { contextIn, hintsIn } from './place-context.ts';
import { preemptCountsIn } from './preempt-counts.ts';
import { questionsOf } from './questions.ts';
import { type ContextInputs, fileContexts } from './rule-context.ts';
import { type RuleMemo, ruleMemo } from './rule-memo.ts';
import { runRules } from './run-rules.ts';

const ruleIds = rules.map((it) => it.id);
const slowRules = new Set(checks.filter((it) => it.slow).map((it) => it.meta.id));

/** See `Analysis`. */
export function createAnalysis(inputs: AnalysisInputs): Analysis {
  return new Session(inputs);
}

class Session implements Analysis {
  readonly #inputs: AnalysisInputs;
  readonly #files: FileStore;
  readonly #kernels: Kernels;
  readonly #scope;
  readonly #discovery;
  readonly #crates;
  readonly #reports = new Map<string, FileReport>();
  /** Reports without the slow rules, by path. */
  readonly #drafts = new Map<string, FileReport>();
  /** What the slow rules found last, by path, moved along with the edits since. */
  readonly #slow = new Map<string, readonly Finding[]>();
  #options: Options;
  #known: KnownReports | undefined;
  #clean: CleanUnits = cleanUnits();
  #memo: RuleMemo = ruleMemo();
  readonly #memos = new Memos();
  #revision = 0;
  /** Files with new items of the same shape, which their modules do not have yet. */
  readonly #moved = new Set<string>();

  constructor(inputs: AnalysisInputs) {
    this.#inputs = inputs;
    this.#files = new FileStore(inputs.fs, inputs.parser);
    this.#kernels = openKernels({
      ...inputs,
      files: this.#files,
      anew: (info) => inputs.many === true && this.#known?.holds(info) !== true,
    });
    this.#scope = createScope(inputs.fs);
    this.#discovery = createDiscovery(inputs.fs, inputs.profiles);
    this.#crates = localCrates(this.#files, (model) => this.#kernels.source(model));
    this.#options = inputs.options;
    this.#known = this.#knownReports();
  }

  configure(options: Options): void {
    this.#known?.save();
    this.#options = options;
    this.#known = this.#knownReports();
    // A rule that was off has found nothing.
    this.#clean = cleanUnits();
    this.#memo = ruleMemo();
    this.#slow.clear();
    this.#forgetReports();
  }

  open(path: string, text: string): void {
    this.#edited(path, () => this.#files.open(path, text));
  }

  change(path: string, changes: readonly TextChange[]): void {
    this.#edited(path, () => this.#files.change(path, changes), changes);
  }

  close(path: string): void {
    this.#memo.forget(path);
    this.#edited(path, () => this.#files.close(path));
  }

  invalidate(changed: readonly string[]): void {
    // Of a directory that is renamed or deleted as a whole, nobody tells the files.
    const paths = changed.flatMap((it) =>
      isFileName(it) ? it : [`${it}/Makefile`, ...this.#files.below(it)],
    );
    this.#scope.invalidate(paths);
    this.#discovery.invalidate(paths);
    for (const path of paths) {
      this.#files.forget(path);
      this.#changed(path);
    }
    // A build file decides for every file below it.
    if (paths.some((it) => !it.endsWith('.rs'))) this.#forgetReports();
  }

  text(path: string): string | undefined {
    return this.#files.text(path);
  }

  isKernelCode(path: string): boolean {
    const text = this.#files.isOpen(path) ? this.#files.text(path) : undefined;
    return this.#scope.classify(path, text).kind === 'kernel';
  }

  kernel(path: string): KernelInfo | undefined {
    if (!this.isKernelCode(path)) return undefined;
    const choice = this.#choice(path);
    return 'error' in choice ? undefined : infoOf(choice);
  }

  report(path: string): FileReport {
    let report = this.#reports.get(path);
    if (!report) this.#reports.set(path, (report = this.#check(path, true)));
    return report;
  }

  draft(path: string): { report: FileReport; complete: boolean } {
    const full = this.#reports.get(path);
    if (full) return { report: full, complete: true };
    let report = this.#drafts.get(path);
    if (!report) this.#drafts.set(path, (report = this.#check(path, false)));
    return { report, complete: false };
  }

  hover(path: string, offset: number): HoverInfo | undefined {
    const cx = this.#context(path);
    return cx && hoverAt(cx, offset);
  }

  emulate(path: string, where: number | string, request: EmulationRequest = {}): Emulation | undefined {
    const cx = this.#context(path);
    return cx && emulateIn(cx, where, request);
  }

  lenses(path: string): readonly EmulationLens[] {
    const cx = this.#context(path);
    return cx ? lensesIn(cx) : [];
  }

  preemptCounts(path: string, where?: number | string): readonly PreemptCountInfo[] {
    const cx = this.#context(path);
    return cx ? preemptCountsIn(cx, where) : [];
  }

  contextAt(path: string, offset: number): PlaceContext | undefined {
    const cx = this.#context(path);
    return cx && contextIn(cx, offset);
  }

  inlayHints(path: string, span: Span): readonly ContextHint[] {
    const cx = this.#context(path);
    return cx ? hintsIn(cx, span) : [];
  }

  about(path: string): FileQuestions | undefined {
    const cx = this.#context(path);
    return cx && questionsOf(cx);
  }

  api(path?: string): ApiListing {
    const choice =
      path === undefined ? this.#discovery.chooseOption(this.#options.kernel ?? '') : this.#choice(path);
    if ('error' in choice) throw new Error(choice.error);
    const info = infoOf(choice);
    const model = this.#kernels.model(info);
    const { fs, parser, profile } = this.#inputs;
    const place = (path: string) => this.#crates.place(path, model);
    return listApi(model, {
      open: (path) => {
        // Parsed anew: of the files that the model came from, most have given up their trees.
        const file = parser.parse(path, this.#files.text(path) ?? '');
        syncPlace(place(path), file);
        return { file, ...place(path) };
      },
      text: (path) => this.#files.text(path),
      drivers: () => driverCrates(fs, info.root ?? '', (it) => this.isKernelCode(it), place),
      profile: info.source === 'profile' ? profile(info.version) : undefined,
    });
  }

  stale(): readonly string[] {
    return this.#files.openPaths().filter((it) => !this.#reports.has(it) && !this.#drafts.has(it));
  }

  dispose(): void {
    this.#kernels.save();
    this.#known?.save();
    this.#files.dispose();
    this.#forgetReports();
  }

  #choice(path: string): KernelChoice {
    return this.#discovery.choose(path, this.#options.kernel);
  }

  /** Where an edit left all declarations as they were, nothing but reports is out of date. */
  #edited(path: string, edit: () => void, changes: readonly TextChange[] = []): void {
    const before = this.#declarationsOf(path);
    edit();
    this.#forgetReports();
    const slow = this.#slow.get(path);
    if (changes.length === 0) this.#slow.delete(path);
    else if (slow) this.#slow.set(path, moveFindings(path, slow, changes));
    const after = this.#declarationsOf(path);
    if (before && after && declareTheSame(before, after)) this.#moved.add(path);
    else this.#changed(path);
  }

  #declarationsOf(path: string): Declarations | undefined {
    const file = path.endsWith('.rs') ? this.#files.source(path) : undefined;
    return file && { text: file.text, outline: file.outline, items: file.items };
  }

  #changed(path: string): void {
    this.#forgetReports();
    this.#crates.invalidate(path);
    this.#kernels.invalidate(path);
  }

  #forgetReports(): void {
    this.#revision++;
    this.#reports.clear();
    this.#drafts.clear();
    this.#known?.invalidate();
  }

  #knownReports(): KnownReports | undefined {
    const { cache, build, parser } = this.#inputs;
    if (!cache || build === undefined) return undefined;
    return knownReports({
      cache,
      build: `${build} ${parser.build}`,
      options: this.#options,
      files: this.#files,
      rootOf: (path) => this.#crates.rootOf(path),
    });
  }

  /** Without the `slow` rules, what they found last stands in for them. */
  #check(path: string, slow: boolean): FileReport {
    const notes: Note[] = [];
    const empty = (): FileReport => ({ path, findings: [], unknown: 0, notes });
    const read = this.#files.read(path);
    if (!read.ok) {
      notes.push({ path, message: problems[read.problem] });
      return empty();
    }
    if (!this.isKernelCode(path)) return empty();
    const choice = this.#choice(path);
    if ('error' in choice) {
      notes.push({ path, message: choice.error });
      return empty();
    }
    const known = slow ? this.#known?.get(path, infoOf(choice)) : undefined;
    if (known) return known;
    const model = this.#kernels.model(infoOf(choice));
    this.#sync(choice, model);
    const inputs = this.#inputsOf(path, model);
    const {
      findings: ran,
      unknown,
      gaveUp,
    } = runRules(
      inputs,
      (rule) => this.#isOn(rule.meta.id) && (slow || !rule.slow),
      this.#files.isOpen(path) ? this.#memo : undefined,
    );
    const found = slow ? ran : [...ran, ...(this.#slow.get(path) ?? [])];
    if (slow)
      this.#slow.set(
        path,
        found.filter((it) => slowRules.has(it.rule)),
      );
    const { findings } = suppressFindings({
      path,
      text: read.text,
      findings: sorted(found),
      rules: ruleIds,
      ran: (rule) => this.#isOn(rule),
      complete: !/kalloc-lint:/.test(read.text) || this.#files.source(path)!.problems.length === 0,
    });
    const kept = findings.filter((it) => this.#isOn(it.rule));
    notes.push(...notesOn(path, gaveUp, inputs));
    const report: FileReport = { path, findings: kept, unknown: unknown + gaveUp.length, notes };
    if (slow && gaveUp.length === 0) this.#known?.put(report, inputs.place(), model);
    return report;
  }

  /** Gives the modules of this kernel the items of files that were edited: other files may call what stands there. */
  #sync(kernel: KernelChoice, model: KernelModel): void {
    for (const path of this.#moved) {
      const file = this.#files.source(path);
      if (file && this.isKernelCode(path)) {
        if (!isSameKernel(this.#choice(path), kernel)) continue;
        syncPlace(this.#crates.place(path, model), file);
      }
      this.#moved.delete(path);
    }
  }

  /** A file as a rule sees it, for questions that are no rule's; undefined where it is no kernel code. */
  #context(path: string): RuleContext | undefined {
    const info = this.kernel(path);
    if (!info || this.#files.text(path) === undefined) return undefined;
    return fileContexts(this.#inputsOf(path, this.#kernels.model(info))).contextFor(rules[0]!);
  }

  #inputsOf(path: string, model: KernelModel): ContextInputs {
    const files = this.#files;
    let place: Place | undefined;
    let file: SourceFile | undefined;
    const ownPlace = () => (place ??= this.#crates.place(path, model));
    return {
      path,
      file() {
        if (!file) {
          file = files.source(path)!;
          syncPlace(ownPlace(), file);
        }
        return file;
      },
      place: ownPlace,
      knownPlace: () => place,
      parsed: () => file,
      model,
      options: this.#options,
      clean: this.#clean,
      memos: this.#memos,
      source: (it) => this.#files.source(it),
      text: (it) => this.#files.text(it),
      revision: this.#revision,
    };
  }

  #isOn(rule: string): boolean {
    const level = this.#options.rules[rule] ?? rules.find((it) => it.id === rule)?.severity;
    return level !== 'off';
  }
}

/** What a file declared before or after an edit. */
type Declarations = Pick<SourceFile, 'text' | 'outline' | 'items'>;

/** Whether no other file can tell two states of a file apart. */
function declareTheSame(before: Declarations, after: Declarations): boolean {
  if (before.outline === after.outline) return true;
  const [was, is] = [before, after].map(({ items, text }) => valuesOf(items, text));
  return was === is && shapeOf(before.items) === shapeOf(after.items);
}

const problems = {
  missing: 'there is no such file',
  unreadable: 'the file cannot be read',
  nul: 'the file has a NUL byte, so it is no source text',
  'not-utf8': 'the file is no UTF-8 text',
} as const;

function sorted<
  T extends { readonly span: { readonly start: number; readonly end: number }; readonly rule: string },
>(findings: readonly T[]): T[] {
  return [...findings].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
}
