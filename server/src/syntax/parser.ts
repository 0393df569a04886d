import type { Backend, ParseLimit } from './backend.ts';
import { applyChanges } from './edit.ts';
import { ParsedFile } from './file.ts';
import { createNativeBackend, type NativeModules } from './native-backend.ts';
import type { RustParser, SourceFile, TextChange } from './source-file.ts';
import { createWasmBackend, type WasmFiles } from './wasm-backend.ts';

export { loadNativeModules, type NativeModules } from './native-backend.ts';
export type { WasmFiles } from './wasm-backend.ts';

/** A parser on the WASM build. Rejects where the bytes are not the two modules; see `WasmFiles`. */
export async function createWasmParser(files: WasmFiles, limit?: ParseLimit): Promise<RustParser> {
  return new Parser(await createWasmBackend(files, limit));
}

/** A parser on the native build. Throws where the two modules do not fit each other. */
export function createNativeParser(modules: NativeModules, limit?: ParseLimit): RustParser {
  return new Parser(createNativeBackend(modules, limit));
}

class Parser implements RustParser {
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  get build(): 'wasm' | 'native' {
    return this.#backend.build;
  }

  parse(path: string, text: string): SourceFile {
    return new ParsedFile(this.#backend, path, text);
  }

  edit(old: SourceFile, changes: readonly TextChange[]): SourceFile {
    const before = old instanceof ParsedFile ? old.take() : {};
    const text = applyChanges(old.text, changes, before.whole);
    return new ParsedFile(this.#backend, old.path, text, before);
  }

  dispose(): void {
    this.#backend.dispose();
  }
}
