import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NativeModules, WasmFiles } from '../syntax/parser.ts';
import { createNativeParser, createWasmParser, loadNativeModules } from '../syntax/parser.ts';
import type { RustParser } from '../syntax/source-file.ts';

const CORE = 'web-tree-sitter.wasm';
const GRAMMAR = 'tree-sitter-rust.wasm';

/**
 * Reads the two WASM modules: beside the running bundle, where the build copied them, or from the packages.
 * `directory` is where the bundle lies. Throws where neither place has them.
 */
export function readWasmFiles(directory: string): WasmFiles {
  const copied = join(directory, CORE);
  if (existsSync(copied))
    return { core: readFileSync(copied), grammar: readFileSync(join(directory, GRAMMAR)) };
  const require = createRequire(join(directory, 'package.json'));
  return {
    core: readFileSync(require.resolve(`web-tree-sitter/${CORE}`)),
    grammar: readFileSync(join(dirname(require.resolve('tree-sitter-rust/package.json')), GRAMMAR)),
  };
}

/** The native modules as installed near `directory`, or undefined where they are missing or cannot run here. */
export function findNativeModules(directory: string): NativeModules | undefined {
  return loadNativeModules(createRequire(join(directory, 'package.json')));
}

/** A megabyte of ordinary code takes a second at most; the longest file of 7.3, 0.1 s. */
const limit = { milliseconds: (length: number) => 1000 + length / 250, now: () => performance.now() };

/** A parser for a Node program: the native build where it is preferred and can run, the WASM build otherwise. */
export async function loadParser(prefer: 'native' | 'wasm', directory: string): Promise<RustParser> {
  const native = prefer === 'native' ? findNativeModules(directory) : undefined;
  if (native) {
    try {
      return createNativeParser(native, limit);
    } catch {
      // The modules are there but do not fit each other: the WASM build reads the same trees.
    }
  }
  return createWasmParser(readWasmFiles(directory), limit);
}
