import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNativeModules, readWasmFiles } from '../../server/src/node/parser-files.ts';
import { applyChanges } from '../../server/src/syntax/edit.ts';
import { createNativeBackend } from '../../server/src/syntax/native-backend.ts';
import { createWasmBackend } from '../../server/src/syntax/wasm-backend.ts';
import { changeOf, rustFile, slips } from './corpus.ts';

test('a tree read out of the memory is the tree that a cursor walks', async () => {
  const wasm = await createWasmBackend(readWasmFiles(import.meta.dirname));
  const modules = findNativeModules(import.meta.dirname);
  if (!modules) throw new Error('no native build');
  const native = createNativeBackend(modules);
  // A new version of the binding may lay its trees out anew: then the reader has to follow.
  expect(wasm.direct).toBe(true);
  fc.assert(
    fc.property(rustFile, slips, fc.boolean(), (whole, made, broken) => {
      const text = broken
        ? made.reduce((now, slip) => applyChanges(now, [changeOf(now, slip)]), whole)
        : whole;
      const a = wasm.parse(text);
      const b = native.parse(text);
      // Recovery from errors differs between the versions of the two builds; whole files have none.
      fc.pre(!broken || (!a.hasError && !b.hasError));
      for (const depth of ['items', 'full'] as const)
        expect(a.snapshot(7, depth)).toEqual(b.snapshot(7, depth));
      a.release();
    }),
    { numRuns: 100 },
  );
  wasm.dispose();
});
