import type { Database } from '../db/database.ts';
import type { FileStore } from '../def/file-store.ts';
import type { Crate, ModuleSource } from '../def/module.ts';
import type { FileSystem, ModelCache } from '../host.ts';
import { lender, lendSync, lentFacts, lentModules } from '../kernel/lent-sync.ts';
import { type KernelModel, learnModel, type ProfileModels } from '../kernel/model.ts';
import { profileFlow, profileSource } from '../kernel/profile.ts';
import type { KernelInfo } from '../kernel-info.ts';
import type { RustParser } from '../syntax/source-file.ts';
import { coreStub } from '../types/core-stub.ts';
import { coreCrate, createWorld, openKernelCrates } from '../types/world.ts';
import { type CSources, openC } from './c-sources.ts';
import { type CachedSource, cachedSource } from './item-cache.ts';
import { watched } from './watched-source.ts';

/** Opens kernels, each once until its sources change. */
export interface Kernels {
  model(info: KernelInfo): KernelModel;
  /** Where the crates of modules for this kernel are read from: the tree's cache knows them as well. */
  source(model: KernelModel): ModuleSource;
  /** Writes down what was learned since the kernels were opened. */
  save(): void;
  /** See `Analysis.prepare`; `ready`: more can be said than before. */
  prepare(): 'more' | 'ready' | 'idle';
  /** The C sources that the kernels' facts are read from. */
  readonly c: CSources;
}

/** What kernels are opened from. */
export interface KernelInputs {
  readonly db: Database;
  readonly files: FileStore;
  readonly parser: RustParser;
  readonly profile: (version: string) => string | undefined;
  readonly cache?: ModelCache;
  /** For the C sources of trees, and those beside a driver's files. */
  readonly fs: FileSystem;
  /** Names of C sources are gathered by `prepare` alone. */
  readonly background?: boolean;
  readonly profileModels?: ProfileModels;
  /** Whether the files of a tree will each be parsed; see `cachedSource`. */
  readonly anew: (info: KernelInfo) => boolean;
}

/** See `Kernels`. A profile that cannot be read gives a kernel without any API: nothing is reported against it. */
export function openKernels(inputs: KernelInputs): Kernels {
  const { db } = inputs;
  // Weakly, for a kernel that was replaced must go: it is large.
  const sources = new WeakMap<KernelModel, CachedSource>();
  const profileModels: ProfileModels = inputs.profileModels ?? new Map();
  const c = openC(db, inputs);
  let core: Crate | undefined;
  const readingC = (root: string) => ({ readC: c.reader(root), cRevision: c.revision });
  // What openings had read that were stopped: they go on with that.
  const begun = new Map<string, ModuleSource>();
  const read = <S extends ModuleSource>(name: string, make: () => S): S => {
    const found = (begun.get(name) as S | undefined) ?? make();
    begun.set(name, found);
    return found;
  };
  const lending = () => read(`profile ${lender}`, () => profileSource(inputs.profile(lender)));
  const open = (info: KernelInfo): KernelModel => {
    core ??= coreCrate(inputs.parser.parse('core/lib.rs', coreStub).items);
    if (info.source === 'profile') {
      const json = inputs.profile(info.version);
      const known = profileModels.get(info.version);
      if (known && known.json === json) return { ...known.model, info, ...readingC('') };
      const own = read(`profile ${info.version}`, () => profileSource(json));
      const lent = info.api === 'fork' ? lendSync(own, '', lending()) : undefined;
      const world = createWorld(openKernelCrates(lent ?? own, '', core));
      const flow = profileFlow(json);
      const model = {
        ...learnModel(info, world),
        ...(lent
          ? { lent: lentModules, flow: withFacts(flow, lentFacts(profileFlow(inputs.profile(lender)))) }
          : { flow }),
      };
      profileModels.set(info.version, { json, model });
      return { ...model, ...readingC('') };
    }
    const root = info.root ?? '';
    const source = read(`tree ${root}`, () =>
      cachedSource(inputs.files, root, inputs.cache, inputs.anew(info)),
    );
    const known = watched(inputs.files, source);
    const json = info.api === 'fork' ? inputs.profile(lender) : undefined;
    const lent = json === undefined ? undefined : lendSync(known, root, lending());
    const model = {
      ...learnModel(info, createWorld(openKernelCrates(lent ?? known, root, core))),
      ...readingC(root),
      ...(lent ? { lent: lentModules, flow: lentFacts(profileFlow(json)) } : {}),
    };
    // Learning has looked at every module.
    source.save();
    sources.set(model, source);
    return model;
  };
  const infos = new Map<string, KernelInfo>();
  const models = db.query({
    name: 'kernel',
    run(key) {
      const model = open(infos.get(key)!);
      begun.clear();
      return model;
    },
    opaque: true,
  });
  return {
    model(info) {
      const key = keyOf(info);
      infos.set(key, info);
      return models.get(key);
    },
    prepare: c.prepare,
    c,
    source: (model) => sources.get(model) ?? inputs.files,
    save() {
      for (const key of models.keys()) sources.get(models.get(key))?.save();
    },
  };
}

/** What tells one kernel from another, whatever led to it. */
export function keyOf({ source, version, asked, api, root }: KernelInfo): string {
  return [source, version, asked ?? '', api, root ?? ''].join(' ');
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
