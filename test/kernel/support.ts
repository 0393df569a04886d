import type { FileSystem } from '../../server/src/host.ts';
import { memoryFileSystem } from '../support/memory-fs.ts';

/** A file system of the given texts; a later change of `files` shows. */
export function filesOf(texts: Readonly<Record<string, string>>): {
  fs: FileSystem;
  files: Map<string, string>;
} {
  const files = new Map(Object.entries(texts));
  return { fs: memoryFileSystem(files), files };
}

/** The least that is a kernel tree: a top Makefile, and the files that tell its API era. */
export function treeAt(
  root: string,
  version: string,
  probes: readonly string[] = ['kernel/alloc/kbox.rs'],
): Record<string, string> {
  const [major, minor, sublevel] = version.split('.');
  const makefile = `# SPDX-License-Identifier: GPL-2.0\nVERSION = ${major}\nPATCHLEVEL = ${minor}\nSUBLEVEL = ${sublevel}\nEXTRAVERSION =\n`;
  const files: Record<string, string> = {
    [`${root}/Makefile`]: makefile,
    [`${root}/rust/kernel/lib.rs`]: '#![no_std]\n',
  };
  for (const probe of probes) files[`${root}/rust/${probe}`] = '';
  return files;
}
