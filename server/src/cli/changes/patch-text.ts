import { parsePatch, type StructuredPatch } from 'diff';

/** A piece of text that is not a patch, or one that is broken; the message is one line. */
export class PatchError extends Error {}

/**
 * The patches of one or more files in a text: a diff, what `git format-patch` writes, an mbox of a series. The mails
 * of an mbox are taken in the order of their subjects' numbers (`[PATCH v2 3/7]`), answers and cover letters have no
 * diff and fall away. Throws `PatchError` where there is none or where one is broken.
 */
export async function readPatches(text: string): Promise<readonly StructuredPatch[]> {
  const mails = splitMbox(text);
  const bodies = mails === undefined ? [text] : inOrder(await Promise.all(mails.map(readMail)));
  const patches = bodies.flatMap((body) => {
    try {
      return parsePatch(diffOnly(body)).filter(
        (it) => it.hunks.length > 0 || it.isRename || it.isCopy || it.isDelete || it.isCreate,
      );
    } catch (error) {
      throw new PatchError(error instanceof Error ? error.message.split('\n')[0]! : String(error));
    }
  });
  if (patches.length === 0) throw new PatchError('no diff found');
  return patches;
}

/** The mails of an mbox, or of one mail on its own; undefined where the text is no mail. */
function splitMbox(text: string): readonly string[] | undefined {
  const starts = [...text.matchAll(/^From [^\n]*\n(?=[\w-]+: )/gm)].map((it) => it.index);
  if (starts.length === 0) {
    const head = text.slice(0, text.search(/\r?\n\r?\n/) + 1);
    return /^(?:Subject|Message-I[dD]): /m.test(head) && /^[\w-]+: /.test(head) ? [text] : undefined;
  }
  return starts.map((start, idx) => text.slice(text.indexOf('\n', start) + 1, starts[idx + 1]));
}

interface Mail {
  /** The place in its series; mails that name none keep their order. */
  readonly number: number;
  readonly body: string;
}

async function readMail(raw: string): Promise<Mail> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' });
  const [, number] = /\[[^\]]*?(\d+)\/\d+[^\]]*\]/.exec(mail.subject ?? '') ?? [];
  const attached = mail.attachments.flatMap((it) =>
    typeof it.content === 'string' && /\.(?:patch|diff)$/.test(it.filename ?? '') ? [it.content] : [],
  );
  // A line that begins with `From ` is written as `>From ` in an mbox; in a diff each line has a sign before it.
  return {
    number: Number(number ?? 0),
    body: [mail.text ?? '', ...attached].join('\n').replaceAll('\r\n', '\n'),
  };
}

function inOrder(mails: readonly Mail[]): readonly string[] {
  return [...mails].sort((a, b) => a.number - b.number).map((it) => it.body);
}

const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;
const EXTENDED =
  /^(?:diff --git |old mode |new mode |deleted file mode |new file mode |copy from |copy to |rename from |rename to |similarity index |dissimilarity index |index [0-9a-f]+\.\.|Binary files )/;

/**
 * Keeps the lines of a text that belong to a diff: what a commit's message, a mail's signature or a diffstat says is
 * not taken for one. How many lines a hunk has stands in its head.
 */
export function diffOnly(text: string): string {
  const lines = text.split('\n');
  const out: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const hunk = HUNK.exec(line);
    if (!hunk) {
      const name = line.startsWith('--- ') && lines[i + 1]?.startsWith('+++ ');
      if (name) out.push(line, lines[++i]!);
      else if (EXTENDED.test(line)) out.push(line);
      continue;
    }
    out.push(line);
    let [left, right] = [Number(hunk[1] ?? 1), Number(hunk[2] ?? 1)];
    while ((left > 0 || right > 0) && i + 1 < lines.length) {
      const next = lines[++i]!;
      const sign = next[0];
      if (sign === '-') left--;
      else if (sign === '+') right--;
      else if (sign !== '\\') {
        left--;
        right--;
      }
      // Some mailers cut blanks at the end of a line: an empty line of context has lost its sign.
      out.push(next === '' ? ' ' : next);
    }
    if (lines[i + 1]?.startsWith('\\')) out.push(lines[++i]!);
  }
  return out.length === 0 ? '' : `${out.join('\n')}\n`;
}
