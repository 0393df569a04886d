// Parses the files of a list with the native build, and does nothing else: `node parse-only.mjs LIST`.
import { readFileSync } from 'node:fs';
import Parser from 'tree-sitter';
import Rust from 'tree-sitter-rust';

const parser = new Parser();
parser.setLanguage(Rust);
for (const path of readFileSync(process.argv[2], 'utf8').split('\n')) {
  const text = readFileSync(path, 'utf8');
  // The binding's buffer must hold the longest text.
  parser.parse(text, undefined, { bufferSize: text.length + 1024 });
}
