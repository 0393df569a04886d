import { skipBlanks } from '../text/comments.ts';

/**
 * The tree of one `use` declaration as text, so that leaves can be taken out and the rest keeps its form: comments,
 * line breaks and rustfmt's trailing `//` included.
 */
interface Group {
  /** The text before the brace: `kernel::alloc::`. */
  readonly prefix: string;
  readonly children: readonly Child[];
  /** What stands between the last comma and the closing brace. */
  readonly tail: string;
}

interface Child {
  /** Blanks and comments before it. */
  readonly lead: string;
  readonly node: Group | Leaf;
  /** Blanks and comments after it, before the comma or the brace. */
  readonly trail: string;
}

interface Leaf {
  readonly text: string;
  readonly start: number;
}

/**
 * The tree in `text[from, to)` without the leaves that start at the offsets in `drop`; braces around a single leaf that
 * is left go too. `''` when nothing is left, undefined where the text is no complete tree.
 */
export function withoutLeaves(
  text: string,
  from: number,
  to: number,
  drop: ReadonlySet<number>,
): string | undefined {
  const reader = { text, at: from, end: to };
  const node = readNode(reader);
  if (!node || text.slice(reader.at, to).trim() !== '') return undefined;
  return print(node, drop) ?? '';
}

interface Reader {
  readonly text: string;
  at: number;
  readonly end: number;
}

function readNode(reader: Reader): Group | Leaf | undefined {
  const start = reader.at;
  const rest = reader.text.slice(start, reader.end);
  const head = /^[^{},;]*/.exec(rest)![0];
  if (rest[head.length] !== '{') {
    const text = stripTrail(head);
    reader.at = start + text.length;
    return text === '' ? undefined : { text, start };
  }
  reader.at = start + head.length + 1;
  const children: Child[] = [];
  for (;;) {
    const lead = readTrivia(reader);
    if (reader.at >= reader.end) return undefined;
    if (reader.text[reader.at] === '}') {
      reader.at++;
      return { prefix: head, children, tail: lead };
    }
    const node = readNode(reader);
    if (!node) return undefined;
    const trail = readTrivia(reader);
    if (reader.text[reader.at] === ',') {
      reader.at++;
      children.push({ lead, node, trail });
    } else if (reader.text[reader.at] === '}') {
      reader.at++;
      children.push({ lead, node, trail: '' });
      return { prefix: head, children, tail: `\0${trail}` };
    } else return undefined;
  }
}

/** A leaf's text ends before a comment and before blanks. */
function stripTrail(text: string): string {
  const comment = text.search(/\/\/|\/\*/);
  return (comment < 0 ? text : text.slice(0, comment)).trimEnd();
}

function readTrivia(reader: Reader): string {
  const start = reader.at;
  reader.at = Math.min(skipBlanks(reader.text, start), reader.end);
  return reader.text.slice(start, reader.at);
}

function print(node: Group | Leaf, drop: ReadonlySet<number>): string | undefined {
  if ('text' in node) return drop.has(node.start) ? undefined : node.text;
  const kept = node.children.flatMap((it) => {
    const text = print(it.node, drop);
    return text === undefined ? [] : [{ ...it, text }];
  });
  if (kept.length === 0) return undefined;
  const changed = kept.length < node.children.length;
  const [only] = kept;
  const bare = [...kept.map((it) => it.lead + it.trail), node.tail].every((it) =>
    /^[\s\0]*(?:\/\/\s*)?$/.test(it),
  );
  if (changed && kept.length === 1 && bare && !only!.text.includes('{')) {
    return only!.text === 'self' ? node.prefix.replace(/::\s*$/, '') : node.prefix + only!.text;
  }
  // The mark says that the last comma is missing.
  const open = node.tail.startsWith('\0');
  const list = kept.map((it, i) => {
    // The first keeps close to its brace, or on its line; a comment stays with the leaf that it stands before.
    const lead = i === 0 && changed ? node.children[0]!.lead : it.lead;
    const first = /\S/.test(lead + it.lead) ? it.lead : lead;
    return first + it.text + (i < kept.length - 1 || !open ? `${it.trail},` : '');
  });
  return `${node.prefix}{${list.join('')}${open ? node.tail.slice(1) : node.tail}}`;
}
