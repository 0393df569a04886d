/**
 * Rust code as lines of Markdown. The fence is longer than any run of backquotes in the code, and the code is on lines of
 * its own, so that nothing in it is read as Markdown.
 */
export function fenced(code: string): readonly string[] {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}rust`, code, fence];
}

/** Text as code inside a line of Markdown, in one line; nothing in it is read as Markdown. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}
