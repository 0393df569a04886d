import { diffLines, type LineChange, splitLines } from '../../text/line-diff.ts';
import { unifiedDiff } from '../../text/unified-diff.ts';

/** One commit: its message, and the files that it changes. */
export interface Commit {
  /** With its prefix, without `[PATCH]`. */
  readonly subject: string;
  /** The paragraphs below the subject. */
  readonly body: readonly string[];
  /** Paths relative to the top of the repository, with `/`. */
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string }[];
}

/** Lines of commit messages are wrapped here, as the kernel asks for. */
const WIDTH = 72;

/** What `git format-patch` writes in the place of a date: it marks the line as its own. */
const MAGIC_DATE = 'Mon Sep 17 00:00:00 2001';

/**
 * The mails of a series, as `git am` takes them one by one or together as an mbox. `author` is `Name <address>`. There
 * is no date in them: `git am` puts in its own, and two runs give the same bytes.
 */
export function seriesMails(commits: readonly Commit[], author: string): readonly string[] {
  return commits.map((commit, idx) => {
    const number = commits.length === 1 ? '' : ` ${idx + 1}/${commits.length}`;
    return [
      `From ${'0'.repeat(40)} ${MAGIC_DATE}\n`,
      `From: ${headerText(author)}\n`,
      `Subject: [PATCH${number}] ${headerText(commit.subject)}\n`,
      'MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n',
      `${commit.body.map(paragraph).join('\n\n')}\n`,
      `---\n${diffStat(commit)}\n`,
      ...commit.files.map(({ path, before, after }) => unifiedDiff(path, before, after)),
      '-- \nkalloc-lint\n\n',
    ].join('');
  });
}

/** The name of a mail's file, as `git format-patch` makes it: `0002-foo-pass-gfp-flags.patch`. */
export function patchName(subject: string, idx: number): string {
  const words = subject.replace(/[^A-Za-z0-9._]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  return `${String(idx + 1).padStart(4, '0')}-${words.slice(0, 52).replace(/[-.]+$/, '')}.patch`;
}

/** A header is one line, and what is not ASCII in it is encoded (RFC 2047). */
function headerText(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (/^[\x20-\x7e]*$/.test(line)) return line;
  const address = /\s*<[^<>]*>$/.exec(line)?.[0] ?? '';
  const words = line.slice(0, line.length - address.length).split(/(?<= )/);
  return words.map(encodedWord).join(' ') + address;
}

function encodedWord(word: string): string {
  return `=?UTF-8?B?${Buffer.from(word, 'utf8').toString('base64')}?=`;
}

/** Wraps a paragraph. A line that begins with `From ` would end the mail, and one of dashes the message. */
function paragraph(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((it) => it.replace(/^(?=From |---)/, ' ')).join('\n');
}

/** ` drivers/foo.rs | 12 ++++++------`, and the sum. */
function diffStat({ files }: Commit): string {
  const rows = files.map(({ path, before, after }) => {
    const changes = diffLines(splitLines(before), splitLines(after));
    const sum = (size: (it: LineChange) => number): number => changes.reduce((all, it) => all + size(it), 0);
    return {
      path,
      added: sum((it) => it.newEnd - it.newStart),
      removed: sum((it) => it.oldEnd - it.oldStart),
    };
  });
  const width = Math.max(...rows.map((it) => it.path.length));
  const most = Math.max(...rows.map((it) => it.added + it.removed));
  const scale = Math.min(1, 40 / most);
  const bar = (sign: string, count: number) =>
    sign.repeat(count === 0 ? 0 : Math.max(1, Math.round(count * scale)));
  const lines = rows.map(
    ({ path, added, removed }) =>
      ` ${path.padEnd(width)} | ${String(added + removed).padStart(String(most).length)} ${bar('+', added)}${bar('-', removed)}\n`,
  );
  const total = (key: 'added' | 'removed') => rows.reduce((all, it) => all + it[key], 0);
  const s = (count: number) => (count === 1 ? '' : 's');
  const [plus, minus] = [total('added'), total('removed')];
  return `${lines.join('')} ${rows.length} file${s(rows.length)} changed, ${plus} insertion${s(plus)}(+), ${minus} deletion${s(minus)}(-)\n`;
}
