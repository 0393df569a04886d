/** Text as HTML shows it, in elements and in attributes between double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Escaped text in which what stands in backquotes is code. */
export function rich(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]*)`/g, '<code>$1</code>');
}

/** `1 kernel warning`, `no kernel warning`. */
export function warnings(n: number): string {
  return n === 0 ? 'no kernel warning' : n === 1 ? '1 kernel warning' : `${n} kernel warnings`;
}
