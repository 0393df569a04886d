import type { Analysis, AnalysisInputs, FileQuestions, HoverInfo } from '../contract.ts';
import { Database } from '../db/database.ts';
import { Memos } from '../db/memos.ts';
import { sameData } from '../db/same-data.ts';
import type { Cells } from '../db/spec.ts';
import { FileStore } from '../def/file-store.ts';
import type {
  ContextHint,
  Emulation,
  EmulationLens,
  EmulationRequest,
  PlaceContext,
  PreemptCountInfo,
} from '../emulation.ts';
import type { FileReport, Finding, Note } from '../finding.ts';
import { suppressFindings } from '../fix/suppress-findings.ts';
import { readProblems } from '../host.ts';
import { createDiscovery, type KernelChoice } from '../kernel/discover/index.ts';
import { createScope } from '../kernel/scope/index.ts';
import type { ApiListing, CFunctionInfo, KernelInfo } from '../kernel-info.ts';
import type { Options } from '../options.ts';
import { checks, rules } from '../rules/registry.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';
import type { FnItem } from '../syntax/ast/index.ts';
import type { SourceFile, TextChange } from '../syntax/source-file.ts';
import { byPlace, type Span } from '../text/span.ts';
import { agreedFindings } from './agreed-findings.ts';
import { listApi } from './api.ts';
import { listCFunctions } from './c-functions.ts';
import { infoOf, isFileName, neighbourAbove } from './choices.ts';
import { localCrates, type Place, syncPlace } from './crates.ts';
import { driverCrates } from './driver-crates.ts';
import { emulateIn, lensesIn } from './emulation.ts';
import { FileTexts } from './file-texts.ts';
import { prepareFlags } from './flag-completion.ts';
import { hoverAt } from './hover.ts';
import { type Kernels, keyOf, openKernels } from './kernels.ts';
import { type KnownReports, knownReports } from './known-reports.ts';
import { notesOn } from './limit-notes.ts';
import { moveFindings } from './moved-findings.ts';
import { contextIn, hintsIn } from './place-context.ts';
import { preemptCountsIn } from './preempt-counts.ts';
import { questionsOf } from './questions.ts';
import type { CleanOutcome, RuleOutcome } from './rule-account.ts';
import { type ContextInputs, fileContexts } from './rule-context.ts';
import { type RulesOutcome, runRules } from './run-rules.ts';
import { TypedCall } from './typed-call.ts';

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
  readonly folders: ReadonlySet<string>;
  /** Reports without the slow rules, by path. */
  readonly #drafts = new Map<string, FileReport>();
  /** What the slow rules found last, by path, moved along with the edits since. */
  readonly #slow = new Map<string, readonly Finding[]>();
  readonly #texts = new FileTexts();
  #options: Options;
  #known: KnownReports | undefined;
  readonly #db: Database;
  readonly #memos = new Memos();
  readonly #typing = new TypedCall();
  readonly #outcomes: Cells<RuleOutcome>;
  readonly #clean: Cells<CleanOutcome>;

  constructor(inputs: AnalysisInputs) {
    this.#inputs = inputs;
    const db = (this.#db = new Database(inputs.database));
    this.#outcomes = db.cells<RuleOutcome>('rule', sameData, 16_384);
    this.#clean = db.cells<CleanOutcome>('clean function', sameData, 16_384);
    this.#files = new FileStore(inputs.fs, inputs.parser, db);
    this.folders = this.#files.folders;
    this.#kernels = openKernels({
      ...inputs,
      db,
      files: this.#files,
      anew: (info) => inputs.many === true && this.#known?.holds(info) !== true,
    });
    this.#scope = createScope(inputs.fs);
    this.#discovery = createDiscovery(inputs.fs, inputs.profiles);
    this.#crates = localCrates(db, this.#files, this.#kernels);
    this.#options = inputs.options;
    this.#known = this.#knownReports();
  }

  configure(options: Options): void {
    this.#known?.save();
    this.#options = options;
    this.#known = this.#knownReports();
    // A rule that was off has found nothing.
    this.#outcomes.clear();
    this.#clean.clear();
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
    this.#edited(path, () => this.#files.close(path));
    this.#texts.closed(path);
  }

  invalidate(changed: readonly string[]): void {
    // Of a directory that is renamed or deleted as a whole, nobody tells the files.
    const paths = changed.flatMap((it) =>
      isFileName(it) ? it : [`${it}/Makefile`, ...this.#files.below(it)],
    );
    this.#scope.invalidate(paths);
    this.#discovery.invalidate(paths);
    for (const path of paths) for (const it of this.#files.forget(path)) this.#changed(it);
    // A build file decides for every file below it; C that nothing was read from, as a build makes it, for none.
    if (this.#kernels.c.invalidate(paths) || paths.some((it) => !/\.(?:rs|[ch])$/.test(it)))
      this.#forgetReports();
  }

  text(path: string): string | undefined {
    return this.#files.text(path);
  }

  isKernelCode(path: string): boolean {
    return this.whyLeftOut(path) === undefined;
  }

  whyLeftOut(path: string): string | undefined {
    const it = this.#scope.classify(path, this.#files.isOpen(path) ? this.#files.text(path) : undefined);
    return it.kind === 'kernel' ? undefined : it.reason;
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
    // What was checked of the call that is being typed answers for the completions of the next letter.
    if (this.#typing.isIn(path)) prepareFlags(this.#context(path), this.#typing);
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
    return cx && questionsOf(cx, this.#typing);
  }

  api(path?: string): ApiListing {
    const info = this.#askedKernel(path);
    const model = this.#kernels.model(info);
    const { fs, parser, profile } = this.#inputs;
    const place = (path: string) => this.#crates.place(path, info);
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

  cFunctions = (names: readonly string[], path?: string): readonly CFunctionInfo[] =>
    listCFunctions(names, this.#askedKernel(path), this.#inputs);

  /** The kernel of a path, or of the options; throws where there is none. */
  #askedKernel(path: string | undefined): KernelInfo {
    const choice =
      path === undefined ? this.#discovery.chooseOption(this.#options.kernel ?? '') : this.#choice(path);
    if ('error' in choice) throw new Error(choice.error);
    return infoOf(choice);
  }

  stale(): readonly string[] {
    return this.#files.openPaths().filter((it) => !this.#reports.has(it) && !this.#drafts.has(it));
  }

  prepare(): boolean {
    const state = this.#kernels.prepare();
    if (state === 'ready') this.#forgetReports();
    return state !== 'idle';
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

  #edited(path: string, edit: () => void, changes: readonly TextChange[] = []): void {
    edit();
    const slow = this.#slow.get(path);
    if (changes.length === 0) this.#slow.delete(path);
    else if (slow) this.#slow.set(path, moveFindings(path, slow, changes));
    for (const it of [path, ...this.#files.otherNames(path)]) this.#crates.touched(it);
    this.#typing.edited(path, changes);
    this.#forgetReports(true);
  }

  #changed(path: string): void {
    this.#crates.touched(path);
    this.#forgetReports();
  }

  #forgetReports(typed = false): void {
    if (!typed) this.#typing.forget();
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
      c: this.#kernels.c,
    });
  }

  /** Without the `slow` rules, what they found last stands in for them. */
  #check(path: string, slow: boolean): FileReport {
    const notes: Note[] = [];
    const empty = (): FileReport => ({ path, findings: [], unknown: 0, unknowns: [], notes });
    const read = this.#files.read(path);
    const failed = (message: string): FileReport => {
      notes.push({ path, message });
      return empty();
    };
    if (!read.ok) return failed(`not checked: ${readProblems[read.problem]}`);
    if (!this.isKernelCode(path)) return empty();
    const choice = this.#choice(path);
    if ('error' in choice) return failed(choice.error);
    const known = slow ? this.#known?.get(path, infoOf(choice)) : undefined;
    if (known) return known;
    const info = infoOf(choice);
    const model = this.#kernels.model(info);
    const inputs = this.#inputsOf(path, info);
    const { unknowns, gaveUp, ...rules } = this.#run(inputs, slow);
    const above = neighbourAbove(info);
    const { findings: agreed, disputed } = above
      ? agreedFindings(rules.findings, this.#run(this.#inputsOf(path, above), slow).findings)
      : { findings: rules.findings, disputed: [] };
    const found = slow ? agreed : [...agreed, ...(this.#slow.get(path) ?? [])];
    const ofSlow = found.filter((it) => slowRules.has(it.rule));
    if (slow) this.#slow.set(path, ofSlow);
    const left = new Set<Finding>(disputed);
    const { findings } = suppressFindings({
      path,
      text: read.text,
      // What only one of two kernels says is not reported, but a suppression of it has its use.
      findings: sorted([...found, ...disputed]),
      rules: ruleIds,
      ran: (rule) => this.#isOn(rule),
      complete: !/kalloc-lint:/.test(read.text) || this.#files.source(path)!.problems.length === 0,
    });
    const kept = findings.filter((it) => this.#isOn(it.rule) && !left.has(it));
    notes.push(...notesOn(path, gaveUp, inputs));
    const report: FileReport = { path, findings: kept, unknown: unknowns.length, unknowns, notes };
    if (slow && gaveUp.length === 0) this.#known?.put(report, inputs.place(), model);
    return report;
  }

  /** What the rules say of a file against one kernel; without the `slow` ones where these are not wanted. */
  #run(inputs: ContextInputs, slow: boolean): RulesOutcome {
    const wanted = (rule: Rule): boolean => this.#isOn(rule.meta.id) && (slow || !rule.slow);
    return runRules(inputs, wanted, this.#files.isOpen(inputs.path) ? this.#outcomes : undefined);
  }

  /** A file as a rule sees it, for questions that are no rule's; undefined where it is no kernel code. */
  #context(path: string): RuleContext | undefined {
    const info = this.kernel(path);
    if (!info || this.#files.text(path) === undefined) return undefined;
    return fileContexts(this.#inputsOf(path, info)).contextFor(rules[0]!);
  }

  #inputsOf(path: string, info: KernelInfo): ContextInputs {
    const files = this.#files;
    const known: { place?: Place; file?: SourceFile } = {};
    const place = () => (known.place = this.#crates.place(path, info));
    const text = (it: string) => files.text(it);
    const number = (it: FnItem) => files.numberOf(path, it);
    return {
      path,
      file() {
        const file = (known.file = files.source(path)!);
        // A crate's items may come out of the cache, which has no bodies.
        syncPlace(place(), file);
        return file;
      },
      place,
      code: (it) => this.#texts.of(path, it, files.isOpen(path)),
      knownPlace: () => known.place,
      parsed: () => known.file,
      model: () => this.#kernels.model(info),
      options: this.#options,
      memos: this.#memos,
      clean: this.#clean,
      source: (it) => files.source(it),
      text,
      numberOf: ({ fn }) => fn && number(fn.item),
      flow: {
        db: this.#db,
        key: keyOf(info),
        source: (it) => files.unwatched(() => files.source(it)),
        text,
        declared: place,
        kernelDeclared: () => void this.#kernels.model(info),
        identity: (it, item) => files.identityOf(it, item),
        looked: (it, item) => files.looked(it, item),
        around: (it, offset) => files.functionAround(it, offset),
        start: (it, n) => files.functionStart(it, n),
      },
    };
  }

  #isOn(rule: string): boolean {
    const level = this.#options.rules[rule] ?? rules.find((it) => it.id === rule)?.severity;
    return level !== 'off';
  }
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => byPlace(a, b) || (a.rule < b.rule ? -1 : 1));
}
