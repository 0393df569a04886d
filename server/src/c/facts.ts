import type { FileSystem, ModelCache } from '../host.ts';
import type { AllocatorKind, LockKind, SleepEffect } from '../kernel/fact-types.ts';
import { assumedConfig, type Config, configOf } from './conditions.ts';
import { type Contract, contractOf, isPlain } from './contract.ts';
import { createDeclared } from './declared.ts';
import { type Looked, watchReads } from './looked.ts';
import { nameIndex } from './name-index.ts';
import { type PointerCall, pointerCalls } from './pointer-calls.ts';
import { primitive } from './primitives.ts';
import { CReader, PATIENT, QUICK } from './reader.ts';
import { scanNames } from './scan.ts';
import type { ProofStep, Summary } from './summary.ts';
import { type CFile, CTree, type Place, textOf } from './tree.ts';

export type { PointerCall } from './pointer-calls.ts';
export type { ProofStep } from './summary.ts';

/** What was read of a C function, as far as a context is concerned. */
export interface CFact {
  readonly name: string;
  readonly sleeps: SleepEffect;
  /** The 0-based argument with the gfp flags that decide. */
  readonly flagsIdx?: number;
  /** The flags decide on some paths only. */
  readonly partial?: true;
  /** Where the reference that it drops is the last one; if the lock is contended, having tried first. */
  readonly when?: 'last-reference' | 'contended';
  /** What its documentation or its name promises, in its words. */
  readonly contract?: { readonly text: string; readonly says: 'may-sleep' | 'any-context' | 'by-flags' };
  readonly acquires: readonly LockKind[];
  readonly releases: readonly LockKind[];
  readonly proof: readonly ProofStep[];
  /** Where it is defined, relative to the tree; undefined where it is not. */
  readonly file?: string;
  readonly line?: number;
  readonly allocates?: AllocatorKind;
  readonly frees?: AllocatorKind;
  readonly callsBack?: true;
  /** Why nothing is known. */
  readonly why?: string;
  /** The line of the first way out on which it need not have slept; undefined where that is its end. */
  readonly quietLine?: number;
}

/** Reads facts of C functions from a tree's sources; see `createCFacts`. */
export interface CFacts {
  /**
   * What a function does, for Rust code in a folder: C files beside it come first. Reads what it needs; the index of
   * the tree's names is built by the first question, unless `step` has done it.
   */
  fact(name: string, folder?: string): CFact;
  /** Calls of a member of a struct, `queue_rq`, in a function and below it. For people and tests: it may take long. */
  pointerCalls(from: string, member: string): readonly PointerCall[];
  /** Does the next part of building the index; false once there is all of it that was asked for. */
  step(): boolean;
  /** Whether a question is answered without building the index, as far as the common folders go. */
  readonly ready: boolean;
  /** A question was left open until `step` has gathered the names of the rest of the tree. */
  readonly isOpen: boolean;
  /** What the answers so far stand on, the index of names aside. */
  readonly looked: Looked;
}

/** What facts are read from. */
export interface CFactsInputs {
  readonly fs: FileSystem;
  /** The root of the tree, absolute; undefined: there is none, and only C files beside the Rust code are read. */
  readonly root?: string;
  readonly cache?: ModelCache;
  /** Looks into the whole tree for all names that its common folders have not, not only for one that is asked for. */
  readonly wide?: boolean;
  /** Does not look into the rest of the tree for a name that is asked for before `step` has gathered its names. */
  readonly later?: boolean;
  /** Reads on where a question costs more than anybody would wait for while typing. */
  readonly patient?: boolean;
}

/** So many C files beside a Rust file are looked into. */
const MAX_BESIDE = 400;

/** See `CFacts`. Nothing is read before the first question. */
export function createCFacts(inputs: CFactsInputs): CFacts {
  const { fs, looked } = watchReads(inputs.fs);
  const root = inputs.root ?? '';
  const known = new Map<string, CFact>();
  const beside = new Map<string, ReadonlyMap<string, string>>();
  const opened = new Map<boolean, Reading>();
  let isOpen = false;
  const configured = inputs.root === undefined ? undefined : fs.read(`${root}/.config`);
  const given = configured?.ok ? configOf(configured.text) : assumedConfig();
  const index =
    inputs.root === undefined
      ? { files: () => [], all: () => [], step: () => false, ready: true, isWhole: true }
      : nameIndex({
          fs: inputs.fs,
          root,
          arch: given.arch,
          ...(inputs.cache ? { cache: inputs.cache } : {}),
        });
  const own = `${root}/arch/${given.arch}/`;
  const defines = (name: string) => {
    const files = index.files(name, false);
    return files.length === 0 ? 'no' : files.some((it) => it.startsWith(own)) ? 'likely' : undefined;
  };
  const config: Config = inputs.root === undefined ? given : { ...given, defines };
  const declared = createDeclared(fs, root);
  const open = (wide: boolean) => {
    let found = opened.get(wide);
    if (!found) {
      const tree = new CTree(fs, root, config, index, wide);
      const reader = new CReader(tree, inputs.patient ? PATIENT : QUICK);
      opened.set(wide, (found = { tree, reader, declared }));
    }
    return found;
  };

  /** The C file in a folder that defines a name for others. */
  function near(name: string, folder: string): CFile | undefined {
    let names = beside.get(folder);
    if (!names) {
      const made = new Map<string, string>();
      const files = fs.list(folder).filter((it) => !it.directory && /\.[ch]$/.test(it.name));
      for (const it of files.slice(0, MAX_BESIDE)) {
        const text = textOf(fs, `${folder}/${it.name}`);
        if (text !== undefined)
          scanNames(text, (found) => made.has(found) || made.set(found, `${folder}/${it.name}`));
      }
      beside.set(folder, (names = made));
    }
    const path = names.get(name);
    const file = path === undefined ? undefined : open(inputs.wide ?? false).tree.file(path);
    const isGlobal = file?.byName.get(name)?.some((it) => it.kind === 'function' && !it.local);
    return isGlobal ? file : undefined;
  }

  function fact(name: string, folder?: string): CFact {
    const file = folder === undefined || folder === root ? undefined : near(name, folder);
    const key = `${file?.path ?? ''} ${name}`;
    let found = known.get(key);
    if (!found) {
      found = readFact(name, file);
      if (!found) return unknown(name, 'the names of the whole tree are not gathered yet');
      known.set(key, found);
    }
    return found;
  }

  function readFact(name: string, file: CFile | undefined): CFact | undefined {
    if (!/^[A-Za-z_]\w{0,200}$/.test(name)) return unknown(name, 'it is no name of a function');
    const wide = inputs.wide ?? false;
    const found = readIn(open(wide), name, file);
    if (found || wide || inputs.root === undefined) return found ?? undefinedFact(name);
    // Nothing that is common defines it: a driver may, somewhere in the tree. Read there, whatever was asked before.
    if (inputs.later && !index.isWhole) {
      isOpen = true;
      return undefined;
    }
    return readIn(open(true), name, file) ?? undefinedFact(name);
  }

  return {
    fact,
    pointerCalls(from, member) {
      const { reader, tree } = open(inputs.wide ?? false);
      return pointerCalls(reader, tree, from, member);
    },
    looked,
    step: () => index.step(isOpen),
    get ready() {
      return index.ready;
    },
    get isOpen() {
      return isOpen && !index.isWhole;
    },
  };
}

interface Reading {
  readonly tree: CTree;
  readonly reader: CReader;
  readonly declared: (place: Place) => Contract | undefined;
}

/** What is read of a name; undefined where nothing defines it. */
function readIn(reading: Reading, name: string, file: CFile | undefined): CFact | undefined {
  const { reader } = reading;
  const asked = name.replace(/^rust_helper_/, '');
  const { summary, place } = reader.read(asked, file);
  if (place || summary.sleep !== 'unknown') return factOf(name, asked, summary, place, reading);
  // Helpers that do more than call a function of their name.
  const helper = reader.read(`rust_helper_${asked}`);
  return helper.place && factOf(name, `rust_helper_${asked}`, helper.summary, helper.place, reading);
}

function undefinedFact(name: string): CFact {
  return unknown(name, 'it is not defined in the tree');
}

function unknown(name: string, why: string): CFact {
  return { name, sleeps: 'unknown', acquires: [], releases: [], proof: [], why };
}

function factOf(
  name: string,
  asked: string,
  summary: Summary,
  place: Place | undefined,
  { tree, reader, declared }: Reading,
): CFact {
  const acquires: LockKind[] = [];
  const releases: LockKind[] = [];
  for (const [kind, n] of summary.net ?? [])
    for (let i = 0; i < Math.abs(n); i++) (n > 0 ? acquires : releases).push(kind);
  const isFirm = summary.sleep !== 'maybe' && summary.sleep !== 'unknown' && summary.when === undefined;
  const own = place && contractOf(place);
  const promise = own ?? (place && !isFirm ? declared(place) : undefined);
  // What all of which was read never sleeps is spoken of in words that mean something else: `gpiod_cansleep()`.
  const isMeant =
    summary.sleep !== 'never' || promise?.says !== 'may-sleep' || promise.text.startsWith('Context:');
  const contract = isMeant ? promise : undefined;
  const where = place && {
    file: tree.shown(place.file.path),
    line: reader.line(
      place.file,
      Math.max(place.definition.head, place.file.text.indexOf(asked, place.definition.head)),
    ),
  };
  let { sleep } = summary;
  let proof = summary.proof;
  // What the documentation allows in any context does not sleep, whatever an odd path seems to do; see the reader for functions.
  const isOpen = sleep === 'unknown' || (sleep === 'maybe' && place?.definition.kind !== 'function');
  if (contract?.says === 'any-context' && isOpen && (place?.definition.kind !== 'function' || !own)) {
    sleep = 'never';
    proof = [];
  }
  let { why } = summary;
  if (summary.ends && sleep === 'never') {
    sleep = 'unknown';
    why = 'it does not return';
  }
  // What nobody can read, its documentation may still tell.
  if (sleep === 'unknown' && contract && isPlain(contract)) {
    sleep = 'maybe';
    proof = [];
  }
  const last = summary.proof.at(-1)?.call;
  const root = last === undefined ? undefined : primitive(last);
  return {
    name,
    sleeps: sleep,
    ...(sleep === 'flags' && summary.flagsIdx !== undefined ? { flagsIdx: summary.flagsIdx } : {}),
    ...(summary.partial && sleep === 'flags' ? { partial: true as const } : {}),
    ...(summary.when && /^(?:maybe|always)$/.test(sleep) ? { when: summary.when } : {}),
    ...(contract ? { contract } : {}),
    acquires,
    releases,
    proof,
    ...(where ?? {}),
    ...(root?.allocates && sleep !== 'never' ? { allocates: root.allocates } : {}),
    ...(summary.frees && !summary.allocates ? { frees: summary.frees } : {}),
    ...(summary.callsBack ? { callsBack: true as const } : {}),
    ...(sleep === 'unknown' ? { why: why ?? 'not read' } : {}),
    ...(place && summary.quiet !== undefined ? { quietLine: reader.line(place.file, summary.quiet) } : {}),
  };
}
