import { allModules, childModule } from '../def/crate.ts';
import type { Crate, Module, ModuleSource } from '../def/module.ts';
import { type PackedItem, packItems } from '../def/pack.ts';
import { unpackItems } from '../def/unpack.ts';
import type { Item } from '../syntax/ast/index.ts';

/**
 * What was learned of a kernel, for modules without a tree: the items of its crates by file, without bodies.
 * Written by `scripts/learn-profile`, committed, read by `profileSource`.
 */
export interface Profile {
  readonly schema: 1;
  /** The tree's version: `6.12.117`. */
  readonly version: string;
  readonly files: Readonly<Record<string, readonly PackedItem[]>>;
}

/** Makes a profile of opened crates; paths become relative to `root`. */
export function makeProfile(version: string, root: string, crates: readonly Crate[]): Profile {
  const files: Record<string, readonly PackedItem[]> = {};
  for (const crate of crates) {
    if (crate.name === 'core') continue;
    for (const module of allModules(crate)) {
      const path = module.file.slice(root.length + 1);
      // An inline module lies in its parent's file.
      if (module.parent?.file !== module.file)
        files[path] ??= packItems(declaredBy(module), { tests: false, offsets: false, macros: false });
    }
  }
  return { schema: 1, version, files };
}

/** The items of a module with what macro calls in it declare, those of its inline modules too. */
function declaredBy(module: Module): readonly Item[] {
  return module.items.map((it) => {
    const child = it.kind === 'mod' && it.inline ? childModule(module, it.name) : undefined;
    return child && it.kind === 'mod' ? { ...it, items: declaredBy(child) } : it;
  });
}

/** The crates' files of a profile's JSON, as if they lay in a tree whose root is ''. Bad JSON gives no files. */
export function profileSource(json: string | undefined): ModuleSource {
  const profile = parse(json);
  const unpacked = new Map<string, readonly Item[]>();
  const packed = (file: string) => profile?.files[file.replace(/^\//, '')];
  return {
    isFile: (file) => packed(file) !== undefined,
    items(file) {
      const known = unpacked.get(file);
      if (known) return known;
      const found = packed(file);
      if (!found) return undefined;
      const items = unpackItems(found);
      unpacked.set(file, items);
      return items;
    },
  };
}

/** What `flow/` learned of the bodies that a profile leaves out; plain data that it reads itself. */
export function profileFlow(json: string | undefined): unknown {
  return (parse(json) as { readonly flow?: unknown } | undefined)?.flow;
}

function parse(json: string | undefined): Profile | undefined {
  try {
    const profile = JSON.parse(json ?? '') as Profile;
    return profile.schema === 1 ? profile : undefined;
  } catch {
    return undefined;
  }
}
