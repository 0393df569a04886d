/** A fenced block of Rust in a doc comment. */
export interface Fence {
  /** The offset of the `//` of the line that opens it. */
  readonly marker: number;
  /** Where the first line of its content starts, comment mark included. */
  readonly start: number;
  /** The content with all that is no code blanked: as many code units as the lines it was taken from. */
  readonly code: string;
  readonly info: string;
}

const LINE = /^([ \t]*\/\/(?:\/(?!\/)|!) ?)([^\n]*)$/;
const FENCE = /^\s*(`{3,}|~{3,})\s*([^`]*?)\s*$/;

/**
 * The code blocks of the `///` and `//!` comments that rustdoc hands to the kernel's test generator
 * (`scripts/rustdoc_test_gen.rs`, 7.3), in order. A block that an attribute, a blank line or a plain comment interrupts
 * goes on behind it, as it does for rustdoc; at the first line of code an open block ends.
 */
export function findFences(text: string): readonly Fence[] {
  if (!/\/\/[/!]\s*(?:`{3}|~{3})/.test(text)) return [];
  const out: Fence[] = [];
  let open: OpenFence | undefined;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(at, next);
    // Nearly every line of a file is no doc comment: look before matching.
    const match = open || line.includes('//') ? LINE.exec(trimEnd(line)) : null;
    if (!match) {
      if (open && !interrupts(line)) open = close(open, out);
      else open?.lines.push(blank(line));
    } else {
      const [, mark = '', body = ''] = match;
      const fence = FENCE.exec(body);
      if (!open) {
        if (fence?.[1])
          open = {
            fence: fence[1],
            info: fence[2] ?? '',
            marker: at + mark.indexOf('//'),
            start: next,
            lines: [],
          };
      } else if (fence?.[1]?.startsWith(open.fence) && fence[2] === '') open = close(open, out);
      else open.lines.push(blank(mark) + unhidden(line.slice(mark.length)));
    }
    at = next;
  }
  if (open) close(open, out);
  return out;
}

interface OpenFence {
  readonly fence: string;
  readonly info: string;
  readonly marker: number;
  readonly start: number;
  readonly lines: string[];
}

function close(open: OpenFence, out: Fence[]): undefined {
  const code = open.lines.join('');
  if (isTestedRust(open.info) && code.trim() !== '') {
    out.push({ marker: open.marker, start: open.start, code, info: open.info });
  }
}

/**
 * Whether a fence's info string means Rust that is compiled: no language or `rust`, and none of the words that keep the
 * example from being compiled or mean that it must not compile.
 */
export function isTestedRust(info: string): boolean {
  return info
    .split(/[\s,]+/)
    .every(
      (word) => word === '' || /^(?:rust|no_run|should_panic|edition\d{4}|standalone(?:_crate)?)$/.test(word),
    );
}

/** Whether a line between doc comments leaves an open block open: an attribute, a plain comment, nothing at all. */
function interrupts(line: string): boolean {
  return /^\s*(?:#!?\[|\/\/|$)/.test(line);
}

function trimEnd(line: string): string {
  return line.replace(/\r?\n$/, '');
}

/** Blanks for everything but line ends. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** `# hidden` is code without the `# `; `##` stands for one `#`; `#[attr]` is code as it stands. */
function unhidden(line: string): string {
  return line.replace(/^(\s*)#(?=\s|#|$)/, '$1 ');
}
