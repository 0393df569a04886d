/**
 * A scan of Rust by tokens alone, for measuring the tool by a method that shares nothing with it: no grammar, no types.
 * Offsets are UTF-16 units in the file's text.
 */
export interface Token {
  /** An identifier (with `r#`), a number, a string's quotes, or one punctuation character; `::` and `->` are one. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const tokenForm =
  /\/\/[^\n]*|\/\*|b?c?r(#*)"|[bc]?"|b?'(?:\\(?:x..|u\{[^}]*\}|.)|[^\\'\n])'|'\w+|(?:r#)?[A-Za-z_]\w*|\d[\w.]*|::|->|=>|\S/g;

/** The tokens of a text outside of comments; a string is one token `""`. */
export function tokenize(text: string): Token[] {
  const out: Token[] = [];
  tokenForm.lastIndex = 0;
  for (let it = tokenForm.exec(text); it; it = tokenForm.exec(text)) {
    const start = it.index;
    const found = it[0];
    if (found.startsWith('//')) continue;
    if (found === '/*') {
      tokenForm.lastIndex = endOfBlockComment(text, start);
    } else if (found.endsWith('"')) {
      const end =
        it[1] === undefined
          ? endOfString(text, start + found.length)
          : endOfRaw(text, start + found.length, it[1]);
      out.push({ text: '""', start, end });
      tokenForm.lastIndex = end;
    } else {
      // A number's dot may be a range (`0..n`) or a method call (`0.max(n)`); neither matters here but `..` must not eat names.
      const end = /^\d/.test(found)
        ? start + found.replace(/\.(?:\.|[A-Za-z_]).*$/, '').length
        : start + found.length;
      out.push({ text: text.slice(start, end), start, end });
      tokenForm.lastIndex = end;
    }
  }
  return out;
}

/**
 * The text with everything blanked but the Rust examples in `///` and `//!` comments, of the same length; `# ` of a
 * hidden line is blanked too. Examples that are never compiled are left out.
 */
export function docExamples(text: string): string {
  let fenced = false;
  let rust = false;
  return text
    .split('\n')
    .map((line) => {
      const comment = /^(\s*\/\/[/!])(?!\/)(.*)$/.exec(line);
      if (!comment) {
        fenced = false;
        return ' '.repeat(line.length);
      }
      const fence = /^\s*```+\s*(.*?)\s*$/.exec(comment[2]!);
      if (fence) {
        fenced = !fenced;
        rust = fenced && isCompiled(fence[1]!);
        return ' '.repeat(line.length);
      }
      if (!fenced || !rust) return ' '.repeat(line.length);
      return (
        ' '.repeat(comment[1]!.length) + comment[2]!.replace(/^(\s*)# /, '$1  ').replace(/^(\s*)#$/, '$1 ')
      );
    })
    .join('\n');
}

function isCompiled(info: string): boolean {
  return info.split(/[\s,]+/).every((it) => /^(rust|no_run|should_panic|edition\d+|)$/.test(it));
}

function endOfBlockComment(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text.startsWith('/*', at)) {
      depth++;
      at++;
    } else if (text.startsWith('*/', at)) {
      depth--;
      at++;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function endOfRaw(text: string, from: number, hashes: string): number {
  const end = text.indexOf(`"${hashes}`, from);
  return end < 0 ? text.length : end + 1 + hashes.length;
}
