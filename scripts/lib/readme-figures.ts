/** Turns what the tool prints on a terminal into HTML that VS Code's view of an extension keeps. */

/** A text as HTML. Line ends stay. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * A terminal's text as a `<pre>` block, bold where it is bold there. Colours have no way in: the content security policy
 * of that view refuses `style` attributes.
 */
export function terminalFigure(text: string): string {
  const styled = escapeHtml(text.trimEnd()).replaceAll(
    /\x1b\[([\d;]+)m([^\x1b]*)\x1b\[0m/g,
    (_, codes: string, inner: string) => (codes.split(';').includes('1') ? `<b>${inner}</b>` : inner),
  );
  return `<pre>${styled}</pre>`;
}

/** Lines in a frame, as an editor shows a hover or a list, so many columns wide at least. */
export function framed(lines: readonly string[], indent: number): string {
  const width = Math.max(...lines.map((it) => it.length));
  const pad = ' '.repeat(indent);
  const rule = '─'.repeat(width + 2);
  return [`┌${rule}┐`, ...lines.map((it) => `│ ${it.padEnd(width)} │`), `└${rule}┘`]
    .map((it) => pad + it)
    .join('\n');
}

/** Markdown without its marks, broken into lines of at most `width` columns. */
export function wrapped(markdown: string, width: number): string[] {
  const plain = markdown
    .replaceAll(/^`{3,}.*\n?/gm, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|`/g, '');
  return plain.split('\n').flatMap((line) => {
    const lines = [''];
    for (const word of line.split(' ')) {
      const last = lines.at(-1)!;
      if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
  });
}

/**
 * A README whose pictures are replaced by figures of the same name: VS Code loads pictures of an extension's page from an
 * https address alone, neither from the package nor from `data:` (since 1.103). Throws where a picture has no figure.
 */
export function withFigures(readme: string, figures: ReadonlyMap<string, string>): string {
  return readme.replaceAll(
    /^!\[([^\]]*)\]\(docs\/images\/([\w-]+)\.png\)$/gm,
    (_, caption: string, name: string) => {
      const figure = figures.get(name);
      if (figure === undefined) throw new Error(`no figure for docs/images/${name}.png`);
      return `*${caption}:*\n\n${figure}`;
    },
  );
}
