import type { KernelInfo, ModelCache } from '../analysis.ts';
import type { FileStore } from '../index/file-store.ts';
import type { Crate } from '../index/module.ts';
import { learnModel, type KernelModel } from '../kernel/model.ts';
import { profileSource } from '../kernel/profile.ts';
import type { RustParser } from '../syntax/source-file.ts';
import { coreStub } from '../types/core-stub.ts';
import { coreCrate, createWorld, openKernelCrates } from '../types/world.ts';

/** Opens kernels, each once until its sources change. */
export interface Kernels {
  model(info: KernelInfo): KernelModel;
  /** Forgets the trees that a changed file belongs to. */
  invalidate(path: string): void;
}

export interface KernelInputs {
  readonly files: FileStore;
  readonly parser: RustParser;
  readonly profile: (version: string) => string | undefined;
  readonly cache?: ModelCache;
}

/** See `Kernels`. A profile that cannot be read gives a kernel without any API: nothing is reported against it. */
export function openKernels(inputs: KernelInputs): Kernels {
  const models = new Map<string, KernelModel>();
  let core: Crate | undefined;
  const open = (info: KernelInfo): KernelModel => {
    core ??= coreCrate(inputs.parser.parse('core/lib.rs', coreStub).items);
    const source = info.source === 'tree' ? inputs.files : profileSource(inputs.profile(info.version));
    return learnModel(info, createWorld(openKernelCrates(source, info.root ?? '', core)));
  };
  return {
    model(info) {
      const key = info.root ?? info.version;
      let model = models.get(key);
      if (!model) models.set(key, (model = open(info)));
      return model;
    },
    invalidate(path) {
      for (const root of models.keys()) if (path.startsWith(`${root}/rust/`)) models.delete(root);
    },
  };
}
