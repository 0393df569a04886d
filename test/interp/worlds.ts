import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCrate } from '../../server/src/def/crate.ts';
import { createFlow, type Flow, type FlowViolation, readFacts } from '../../server/src/interp/index.ts';
import { profileFlow, profileSource } from '../../server/src/kernel/profile.ts';
import { loadParser } from '../../server/src/node/parser-files.ts';
import type { SourceFile } from '../../server/src/syntax/source-file.ts';
import { coreStub } from '../../server/src/types/core-stub.ts';
import { coreCrate, createWorld, openKernelCrates, withLocal } from '../../server/src/types/world.ts';

/** A kernel that code is run against. */
export interface FlowKernel {
  /** The violations of a module of one file. */
  violations(text: string): readonly FlowViolation[];
  /** The flow of such a module, with its parse. */
  open(text: string): { readonly flow: Flow; readonly file: SourceFile };
}

const parser = await loadParser('native', import.meta.dirname);

/** A bundled profile, or the tree at `root`. */
export function openKernel(version: string, root?: string): FlowKernel {
  const files = new Map<string, SourceFile | undefined>();
  const read = (path: string): string | undefined => {
    if (!root || !path.startsWith(root)) return undefined;
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  };
  const source = (path: string): SourceFile | undefined => {
    if (!files.has(path)) {
      const text = read(path);
      files.set(path, text === undefined ? undefined : parser.parse(path, text));
    }
    return files.get(path);
  };
  const text = (path: string) => source(path)?.text;
  const core = coreCrate(parser.parse('core/lib.rs', coreStub).items);
  const own = {
    items: (path: string) => source(path)?.items,
    isFile: (path: string) => source(path) !== undefined,
    parse: (code: string) => parser.parse('', code),
  };
  const json = root
    ? undefined
    : readFileSync(join(import.meta.dirname, `../../server/src/kernel/profiles/${version}.json`), 'utf8');
  const world = createWorld(openKernelCrates(json ? profileSource(json) : own, root ?? '', core));
  const facts = readFacts(profileFlow(json));
  const base = createFlow({ world, version, source, text, ...(facts ? { facts } : {}) });
  const open = (code: string) => {
    const file = parser.parse('/module/module.rs', code);
    files.set(file.path, file);
    const crate = openCrate('module', file.path, own, world.crates);
    const flow = createFlow({ world: withLocal(world, crate), version, source, text, base });
    return { flow, file, module: crate.root };
  };
  return {
    open,
    violations(code) {
      const { flow, file, module } = open(code);
      return flow.findings(file, module).violations;
    },
  };
}
