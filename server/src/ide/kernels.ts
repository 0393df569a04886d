import type { FileSystem, KernelInfo, ModelCache } from '../analysis.ts';
import type { FileStore } from '../def/file-store.ts';
import type { Crate, ModuleSource } from '../def/module.ts';
import { lender, lendSync, lentFacts, lentModules } from '../kernel/lent-sync.ts';
import { type KernelModel, learnModel } from '../kernel/model.ts';
import { profileFlow, profileSource } from '../kernel/profile.ts';
import { createReadC, type ReadC } from '../kernel/read-c.ts';
import type { RustParser } from '../syntax/source-file.ts';
import { coreStub } from '../types/core-stub.ts';
import { coreCrate, createWorld, openKernelCrates } from '../types/world.ts';
import { type CachedSource, cachedSource } from './item-cache.ts';

/** Opens kernels, each once until its sources change. */
export interface Kernels {
  model(info: KernelInfo): KernelModel;
  /** Where the crates of modules for this kernel are read from: the tree's cache knows them as well. */
  source(model: KernelModel): ModuleSource;
  /** Writes down what was learned since the kernels were opened. */
  save(): void;
  /** See `Analysis.prepare`; `ready`: the trees of which more can be said than before. */
  prepare(): { readonly more: boolean; readonly ready: readonly string[] };
  /** Forgets the trees that a changed file belongs to. */
  invalidate(path: string): void;
}

/** What kernels are opened from. */
export interface KernelInputs {
  readonly files: FileStore;
  readonly parser: RustParser;
  readonly profile: (version: string) => string | undefined;
  readonly cache?: ModelCache;
  /** Names of C sources are gathered by `prepare` alone. */
  readonly background?: boolean;
  /** For the C sources of trees, and those beside a driver's files. */
  readonly fs: FileSystem;
  readonly profileModels?: ProfileModels;
  /** Whether the files of a tree will each be parsed; see `cachedSource`. */
  readonly anew: (info: KernelInfo) => boolean;
}

/**
 * The models that were made of profiles, by version: a profile never changes, so sessions of one process may share
 * them. Each is learned when first asked for.
 */
export type ProfileModels = Map<string, { readonly json: string | undefined; readonly model: KernelModel }>;

/** See `Kernels`. A profile that cannot be read gives a kernel without any API: nothing is reported against it. */
export function openKernels(inputs: KernelInputs): Kernels {
  const models = new Map<string, KernelModel>();
  const sources = new Map<KernelModel, CachedSource>();
  const profileModels: ProfileModels = inputs.profileModels ?? new Map();
  const { fs, cache } = inputs;
  /** By the trees' roots. */
  const readers = new Map<string, ReadC>();
  const readC = (root: string | undefined) => {
    let made = readers.get(root ?? '');
    if (!made) {
      made = createReadC(fs, root, { ...(cache ? { cache } : {}), wait: !inputs.background });
      readers.set(root ?? '', made);
    }
    const reader = made;
    return (name: string, path: string) => reader.read(name, path);
  };
  let core: Crate | undefined;
  const open = (info: KernelInfo): KernelModel => {
    core ??= coreCrate(inputs.parser.parse('core/lib.rs', coreStub).items);
    if (info.source === 'profile') {
      const json = inputs.profile(info.version);
      const known = profileModels.get(info.version);
      if (known && known.json === json) return { ...known.model, info, readC: readC(undefined) };
      const own = profileSource(json);
      const lent = info.api === 'fork' ? lendSync(own, '', profileSource(inputs.profile(lender))) : undefined;
      const world = createWorld(openKernelCrates(lent ?? own, '', core));
      const flow = profileFlow(json);
      const model = {
        ...learnModel(info, world),
        ...(lent
          ? { lent: lentModules, flow: withFacts(flow, lentFacts(profileFlow(inputs.profile(lender)))) }
          : { flow }),
      };
      profileModels.set(info.version, { json, model });
      return { ...model, readC: readC(undefined) };
    }
    const source = cachedSource(inputs.files, info.root ?? '', inputs.cache, inputs.anew(info));
    const root = info.root ?? '';
    const json = info.api === 'fork' ? inputs.profile(lender) : undefined;
    const lent = json === undefined ? undefined : lendSync(source, root, profileSource(json));
    const model = {
      ...learnModel(info, createWorld(openKernelCrates(lent ?? source, root, core))),
      readC: readC(root),
      ...(lent ? { lent: lentModules, flow: lentFacts(profileFlow(json)) } : {}),
    };
    // Learning has looked at every module.
    source.save();
    sources.set(model, source);
    return model;
  };
  return {
    model(info) {
      const key = info.root ?? info.version;
      let model = models.get(key);
      if (!model) models.set(key, (model = open(info)));
      return model;
    },
    source: (model) => sources.get(model) ?? inputs.files,
    save() {
      for (const it of sources.values()) it.save();
    },
    prepare() {
      const states = [...readers].map(([root, it]) => ({ root, state: it.step() }));
      return {
        more: states.some((it) => it.state === 'more'),
        ready: states.filter((it) => it.state === 'done').map((it) => it.root),
      };
    },
    invalidate(path) {
      for (const [root, model] of models) {
        if (!path.startsWith(`${root}/rust/`)) continue;
        models.delete(root);
        // Nothing may hold on to a kernel that was replaced: it is large.
        sources.get(model)?.save();
        sources.delete(model);
      }
    },
  };
}

/** What is known of a kernel's functions, with what is known of those that it was lent. */
function withFacts(own: unknown, lent: unknown): unknown {
  const a = own as Record<string, object> | undefined;
  const b = lent as Record<string, object> | undefined;
  if (!a || !b) return a ?? b;
  const words = (part: string): string[] => [
    ...new Set([a.words, b.words].flatMap((it) => (it as Record<string, string[]>)?.[part] ?? [])),
  ];
  return {
    ...a,
    guards: { ...a.guards, ...b.guards },
    fns: { ...a.fns, ...b.fns },
    words: { guards: words('guards'), enters: words('enters') },
  };
}
