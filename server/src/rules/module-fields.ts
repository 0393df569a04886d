import type { Finding, Fix } from '../finding.ts';
import { compareVersions, parseVersion } from '../kernel/discover/version.ts';
import type { MacroItem } from '../syntax/ast/index.ts';
import { lineEnd, lineStart } from '../text/indent.ts';
import { codeOffsets } from './path-uses.ts';
import type { RuleContext } from './rule.ts';

/** What `module!` and the macros made of it take in a kernel. */
interface ModuleMacro {
  readonly author: boolean;
  readonly authors: boolean;
  /** Whether texts are written `b"…"`. */
  readonly bytes: boolean;
  /** Whether a module may have parameters. */
  readonly params: boolean;
  /** Whether a parameter says who may read and write it. */
  readonly permissions: boolean;
}

type Draft = Pick<Finding, 'span' | 'message' | 'why' | 'help'> & { readonly fixes: readonly Fix[] };

/** `author` and `authors`, parameters, and `b"…"` for `"…"`, in `module!`, `module_platform_driver!` and the like. */
export function moduleFields(cx: RuleContext, version: string): Draft[] {
  if (!/\bmodule\w*!/.test(cx.text)) return [];
  const calls = cx.file.items.filter(
    (it): it is MacroItem =>
      it.kind === 'macroCall' && /^module(?:_\w+)?$/.test(it.path.segments.at(-1)!.name),
  );
  if (calls.length === 0) return [];
  const macro = moduleMacro(cx);
  return macro ? calls.flatMap((it) => ofCall(cx, it, macro, version)) : [];
}

function ofCall(cx: RuleContext, call: MacroItem, macro: ModuleMacro, version: string): Draft[] {
  const out: Draft[] = [];
  const inside: { readonly start: number; readonly end: number }[] = [];
  const { start, end } = call.argsSpan;
  const text = cx.text.slice(start, end);
  const fix = (title: string, span: { start: number; end: number }, newText: string): Fix[] => [
    { title, applicability: 'safe', edits: [{ path: cx.path, span, newText }] },
  ];
  for (const field of text.matchAll(
    /(?<=[{(,]\s*(?:\/\/[^\n]*\n\s*)*)(\w+)\s*:\s*(b?)("(?:[^"\\]|\\.)*"|\[[^\]]*\])?/g,
  )) {
    const [whole, key, byte, value] = field;
    const at = start + field.index;
    if (codeOffsets(cx.text, [at]).length === 0) continue;
    if (inside.some((it) => it.start <= at && at < it.end)) continue;
    const span = { start: at, end: at + key!.length };
    if (key === 'author' && !macro.author && macro.authors) {
      const made = value?.startsWith('"') ? `authors: [${value}]` : undefined;
      out.push({
        span,
        message: `\`module!\` takes \`authors\` in ${version}, and no \`author\``,
        why: 'a module may have several authors',
        help: `write \`${made ?? 'authors: ["…"]'}\``,
        fixes: made ? fix('Write `authors: […]`', { start: at, end: at + whole.length }, made) : [],
      });
      continue;
    }
    if (key === 'authors' && !macro.authors && macro.author) {
      const one = /^\[\s*("(?:[^"\\]|\\.)*")\s*(?:,\s*)?\]$/.exec(value ?? '')?.[1];
      out.push({
        span,
        message: `\`module!\` takes \`author\` in ${version}, and no \`authors\``,
        why: 'a list of authors came with later kernels',
        help: one ? `write \`author: ${one}\`` : 'name one author, or all of them in one string',
        fixes: one ? fix('Write `author`', { start: at, end: at + whole.length }, `author: ${one}`) : [],
      });
      continue;
    }
    if (key === 'params' && !macro.params) {
      const list = /^params\s*:\s*\{/.exec(cx.text.slice(at, end));
      const close = list ? closingBrace(cx.text, at + list[0].length) : undefined;
      // Nobody can ask for parameters that are not there.
      const empty = close !== undefined && cx.text.slice(at + list![0].length, close).trim() === '';
      out.push({
        span,
        message: `\`module!\` takes no \`params\` in ${version}`,
        why: 'parameters came with Linux 6.19',
        help: empty ? 'remove it' : 'make constants of them',
        fixes: empty ? fix('Remove `params`', wholeField(cx.text, at, close + 1), '') : [],
      });
      // What is inside is no matter of its own.
      if (close !== undefined) inside.push({ start: at + 1, end: close });
      continue;
    }
    if (key === 'permissions' && !macro.permissions) {
      const length = /^[^,}]*/.exec(cx.text.slice(at))![0].trimEnd().length;
      out.push({
        span,
        message: `a parameter of \`module!\` has no \`permissions\` in ${version}`,
        why: 'nothing shows parameters in sysfs there',
        help: 'remove it',
        fixes: fix('Remove `permissions`', wholeField(cx.text, at, at + length), ''),
      });
      continue;
    }
    if (byte === 'b' && !macro.bytes && value?.startsWith('"')) {
      const from = at + whole.length - value.length - 1;
      out.push({
        span: { start: from, end: from + 1 + value.length },
        message: `\`module!\` takes strings in ${version}, and no byte strings`,
        why: 'since Linux 6.2 its texts are ordinary literals',
        help: `write \`${value}\``,
        fixes: fix('Write a string', { start: from, end: from + 1 }, ''),
      });
    }
  }
  out.push(...missingComma(cx, call, version));
  return out;
}

/** A last field without a comma: the macro of every kernel wants one. rust/macros/module.rs, 6.1 and 7.3. */
function missingComma(cx: RuleContext, call: MacroItem, version: string): Draft[] {
  // `module_firmware!` takes a type.
  if (!/^module(?:_\w+_driver)?$/.test(call.path.segments.at(-1)!.name)) return [];
  const last = call.tokens()?.at(-1);
  if (!last || last.k === 'fragment') return [];
  const token = last.k === 'leaf' ? last : last.close;
  if (token.text === ',') return [];
  const at = { start: token.end, end: token.end };
  return [
    {
      span: { start: token.start, end: token.end },
      message: `\`${call.path.segments.at(-1)!.name}!\` wants a comma behind its last field in ${version}`,
      why: 'the macro reads a comma after each field',
      help: 'add it',
      fixes: [
        {
          title: 'Add a comma',
          applicability: 'safe',
          edits: [{ path: cx.path, span: at, newText: ',' }],
        },
      ],
    },
  ];
}

/** Where the brace is closed that was opened before `from`; undefined where it is not. */
function closingBrace(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return undefined;
}

/** A field with its comma, and with its line where nothing else stands on it. */
function wholeField(text: string, start: number, end: number): { start: number; end: number } {
  const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
  const from = lineStart(text, start);
  const to = lineEnd(text, end + comma);
  const alone = text.slice(from, start).trim() === '' && text.slice(end + comma, to).trim() === '';
  return alone
    ? { start: from, end: Math.min(to + 1, text.length) }
    : { start, end: end + comma + (/^ /.test(text.slice(end + comma)) ? 1 : 0) };
}

/** What the tree's own macro reads; of a profile, what its release had. Undefined where that is not known. */
function moduleMacro(cx: RuleContext): ModuleMacro | undefined {
  const { info } = cx.model;
  const text = info.root === undefined ? undefined : cx.textOf(`${info.root}/rust/macros/module.rs`);
  if (text !== undefined) {
    const takes = (key: string): boolean => new RegExp(`(?:"${key}"|^\\s+${key})\\s*=>`, 'm').test(text);
    return {
      author: takes('author'),
      authors: takes('authors'),
      bytes: /expect_byte_string/.test(text),
      params: takes('params'),
      permissions: /\bpermissions\b/.test(text),
    };
  }
  if (info.source === 'tree') return undefined;
  // rust/macros/module.rs: 6.15 brought `authors`, 6.17 took `author` away; both were read between the two.
  const version = parseVersion(info.asked ?? info.version);
  if (!version) return undefined;
  const isAtLeast = (other: string): boolean => compareVersions(version, parseVersion(other)!) >= 0;
  // 6.19 brought `params`, which the branch of 2021 and 2022 had with `permissions`.
  return {
    author: !isAtLeast('6.17'),
    authors: isAtLeast('6.15'),
    bytes: !isAtLeast('6.2'),
    params: isAtLeast('6.19'),
    permissions: false,
  };
}
