import type { FileSystem } from '../../host.ts';
import { resolvePath } from '../../text/paths.ts';
import { expandPlain, parseMakefile } from '../discover/makefile.ts';
import { BUILD_FILES } from '../discover/module-makefile.ts';

/** The Rust that the build files of one directory build. */
export interface RustObjects {
  /** Crate roots of kernel objects, absolute: `obj-m += foo.o` with `foo.rs` beside it. */
  readonly kernel: ReadonlySet<string>;
  /** Crate roots of programs for the build machine: `hostprogs := gen` with `gen-rust := y`. */
  readonly host: ReadonlySet<string>;
  /** Whether it builds kernel objects at all, from Rust or C. */
  readonly kbuild: boolean;
}

/** An assignment to one of these lists objects of the kernel or of a module. */
const OBJECT_LIST = /^(?:obj|lib|always)-|-(?:objs|y|m)$|-\$[({]/;

/** Reads the Kbuild and Makefile of a directory; a directory without them builds nothing. */
export function rustObjects(fs: FileSystem, directory: string): RustObjects {
  const kernel = new Set<string>();
  const host = new Set<string>();
  let kbuild = false;
  for (const name of BUILD_FILES) {
    const text = fs.read(`${directory}/${name}`);
    if (!text.ok) continue;
    const makefile = parseMakefile(text.text);
    for (const assignment of makefile.assignments) {
      const program = /^([\w-]+)-rust$/.exec(assignment.name)?.[1];
      if (program !== undefined && assignment.value === 'y') {
        host.add(resolvePath(directory, `${program}.rs`));
        continue;
      }
      if (/^(?:hostprogs|userprogs)/.test(assignment.name) || !OBJECT_LIST.test(assignment.name)) continue;
      kbuild ||= assignment.name.startsWith('obj-');
      for (const token of assignment.value.split(/\s+/)) {
        const object = token.endsWith('.o') ? expandPlain(token, makefile, directory) : undefined;
        if (object === undefined) continue;
        const source = resolvePath(directory, `${object.slice(0, -'.o'.length)}.rs`);
        if (fs.isFile(source)) kernel.add(source);
      }
    }
  }
  return { kernel, host, kbuild };
}
