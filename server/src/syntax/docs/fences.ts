import { forLastText } from '../../text/last-text.ts';
import { type DocBlock, docBlocks } from './doc-blocks.ts';

/** A fenced block of Rust in documentation. */
export interface Fence {
  /** How the line that opens it is written: `///`, a block comment, or the string of an attribute. */
  readonly kind: 'line' | DocBlock['kind'];
  /** The offset of the `//` of the line that opens it, of its block comment or of its attribute. */
  readonly marker: number;
  /** Where the first line of its content starts, comment mark included. */
  readonly start: number;
  /** The content with all that is no code blanked: as many code units as the lines it was taken from. */
  readonly code: string;
  readonly info: string;
}

const LINE = /^([ \t]*\/\/(?:\/(?!\/)|!) ?)([^\n]*)$/;
/** A fence, which may be the first thing in a quotation or in an item of a list. */
const FENCE = /^\s*(?:>\s?)*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})\s*([^`]*?)\s*$/;

/**
 * The code blocks of documentation that rustdoc hands to the kernel's test generator (`scripts/rustdoc_test_gen.rs`,
 * 7.3), in order. A block that an attribute, a blank line or a plain comment interrupts goes on behind it, as it does
 * for rustdoc; at the first line of code an open block ends.
 */
export const findFences = forLastText((text): readonly Fence[] => {
  if (!/`{3}|~{3}/.test(text)) return [];
  const out: Fence[] = [];
  const blocks = new Map(docBlocks(text).map((it) => [text.lastIndexOf('\n', it.start) + 1, it]));
  let open: OpenFence | undefined;
  /** One line of documentation: what stands before its content, and that content with its line break. */
  const line = (kind: Fence['kind'], marker: number, before: string, content: string, next: number): void => {
    const fence = FENCE.exec(trimEnd(content));
    if (!open) {
      if (fence?.[1]) {
        const column = /^\s*(?:[-*+]|\d+[.)])\s/.test(content) ? content.indexOf(fence[1]) : 0;
        const quoted = /^\s*>/.test(content);
        open = {
          kind,
          fence: fence[1],
          info: fence[2] ?? '',
          marker,
          start: next,
          lines: [],
          quoted,
          column,
        };
      }
      return;
    }
    const body = open.quoted ? content.replace(/^(\s*)>/, '$1 ') : content;
    const left = body.search(/\S/) < open.column && body.trim() !== '';
    if (left || closes(body, open.fence)) open = close(open, out);
    else open.lines.push(blank(before) + unhidden(body));
  };
  for (let at = 0; at < text.length; ) {
    const block = blocks.get(at);
    if (block) {
      // What stands before and behind the content is blank, and the line that it ends on goes with it.
      let from = at;
      let content = block.from;
      for (const it of block.content.split(/(?<=\n)/)) {
        line(block.kind, block.start, text.slice(from, content), it, content + it.length);
        from = content += it.length;
      }
      const next = lineAfter(text, block.end);
      if (open && text.slice(block.end, next).trim() !== '') open = close(open, out);
      open?.lines.push(blank(text.slice(from, next)));
      at = next;
      continue;
    }
    const next = lineAfter(text, at);
    const whole = text.slice(at, next);
    // Nearly every line of a file is no doc comment: look before matching.
    const mark = open || whole.includes('//') ? LINE.exec(trimEnd(whole))?.[1] : undefined;
    if (mark !== undefined) line('line', at + mark.indexOf('//'), mark, whole.slice(mark.length), next);
    else if (open && !interrupts(whole)) open = close(open, out);
    else open?.lines.push(blank(whole));
    at = next;
  }
  if (open) close(open, out);
  return out;
});

/** The offset at which the next line starts. */
function lineAfter(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

function closes(body: string, fence: string): boolean {
  const found = /^\s*(`{3,}|~{3,})\s*$/.exec(body)?.[1];
  return found?.startsWith(fence) ?? false;
}

interface OpenFence {
  readonly kind: Fence['kind'];
  readonly fence: string;
  readonly info: string;
  readonly marker: number;
  readonly start: number;
  readonly lines: string[];
  /** It stands in a quotation, each line behind a `>`. */
  readonly quoted: boolean;
  /** The column of a fence that is the first thing in a list's item: what stands left of it ends the item. */
  readonly column: number;
}

function close(open: OpenFence, out: Fence[]): undefined {
  const code = open.lines.join('');
  if (isTestedRust(open.info) && code.trim() !== '') {
    out.push({ kind: open.kind, marker: open.marker, start: open.start, code, info: open.info });
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
