import { scanComments } from '../../server/src/text/comments.ts';

/** One place of a file that was turned back. */
export interface Reverted {
  /** What was done: `<- to :`. */
  readonly kind: string;
  /** The lines of the original that it touched, from 1. */
  readonly lines: readonly number[];
  /** A word that a finding about it must say or stand at: the field, the struct, the module. */
  readonly word: string;
  /** The line of the mutated text where it stands now, from 1. */
  readonly line: number;
}

export interface RevertedFile {
  readonly text: string;
  readonly places: readonly Reverted[];
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

interface Site {
  readonly word: string;
  readonly changes: readonly Change[];
}

/** A way back from in-place code: finds its sites in a text whose comments are blank, and says how to turn them. */
export interface Reversal {
  readonly kind: string;
  /** The rules that may speak of it. */
  readonly rules: readonly string[];
  readonly sites: (code: string) => readonly Site[];
}

const owners = 'KBox|VBox|KVBox|Arc|UniqueArc';

export const reversals: readonly Reversal[] = [
  { kind: '<- to :', rules: ['pin-init-syntax'], sites: arrows },
  { kind: '#[pin] removed', rules: ['pin-init-syntax'], sites: pins },
  { kind: '#[pin_data] removed', rules: ['pin-init-syntax'], sites: pinData },
  { kind: 'try_pin_init! to pin_init!', rules: ['pin-init-syntax'], sites: tryMacros },
  { kind: 'PinnedDrop to Drop', rules: ['pin-init-syntax'], sites: drops },
  { kind: 'pin_init to new', rules: ['in-place-init', 'pin-init-syntax'], sites: allocations },
  { kind: 'InPlaceModule to Module with a box', rules: ['in-place-module'], sites: modules },
];

/** The file with every site of one kind turned back; undefined where it has none. */
export function revert(text: string, { kind, sites }: Reversal): RevertedFile | undefined {
  const found = sites(blanked(text));
  if (found.length === 0) return undefined;
  const changes = found.flatMap((it) => it.changes).sort((a, b) => a.start - b.start);
  let out = '';
  let from = 0;
  const moved = new Map<Change, number>();
  for (const it of changes) {
    out += text.slice(from, it.start);
    moved.set(it, out.length);
    out += it.newText;
    from = it.end;
  }
  out += text.slice(from);
  return {
    text: out,
    places: found.map((it) => ({
      kind,
      word: it.word,
      lines: it.changes.flatMap((change) =>
        range(lineOf(text, change.start), lineOf(text, Math.max(change.start, change.end - 1))),
      ),
      line: lineOf(out, moved.get(it.changes[0]!)!),
    })),
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The text with blanks for comments (doc-comment examples too) and for the rules of macros. */
function blanked(text: string): string {
  let out = text;
  const blank = (start: number, end: number) => {
    out = out.slice(0, start) + out.slice(start, end).replace(/[^\n]/g, ' ') + out.slice(end);
  };
  for (const it of scanComments(text)) blank(it.start, it.end);
  for (const it of out.matchAll(/macro_rules!\s*\w+\s*\{/g))
    blank(it.index, closing(out, it.index + it[0].length - 1));
  return out;
}

/** The offset after the bracket that closes the one at `open`. */
function closing(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    if ('([{'.includes(code[at]!)) depth++;
    else if (')]}'.includes(code[at]!) && --depth === 0) return at + 1;
  }
  return code.length;
}

function arrows(code: string): Site[] {
  return [...code.matchAll(/(\b\w+)(\s*<-)(?=\s)/g)].map((it) => {
    const start = it.index + it[1]!.length;
    return { word: it[1]!, changes: [{ start, end: start + it[2]!.length, newText: ':' }] };
  });
}

/** `#[pin]` of fields that the same file initialises with `<-`. */
function pins(code: string): Site[] {
  return [
    ...code.matchAll(/[ \t]*#\[pin\]\s*\n(?=(?:\s*#\[[^\n]*\n)*\s*(?:pub(?:\([^)]*\))?\s+)?(\w+):)/g),
  ].flatMap((it) => {
    const word = it[1]!;
    if (!new RegExp(`\\b${word}\\s*<-`).test(code)) return [];
    return [{ word, changes: [{ start: it.index, end: it.index + it[0].length, newText: '' }] }];
  });
}

/** `#[pin_data]` of structs whose fields have no `#[pin]` left either. */
function pinData(code: string): Site[] {
  return [
    ...code.matchAll(
      /[ \t]*#\[pin_data\]\s*\n(?=(?:\s*#\[[^\n]*\n)*\s*(?:pub(?:\([^)]*\))?\s+)?struct\s+(\w+))/g,
    ),
  ].flatMap((it) => {
    const word = it[1]!;
    const open = code.indexOf('{', it.index + it[0].length);
    const body = code.slice(open, closing(code, open));
    const fields = [...body.matchAll(/[ \t]*#\[pin\]\s*\n/g)].map((m) => ({
      start: open + m.index,
      end: open + m.index + m[0].length,
      newText: '',
    }));
    if (!isInitialised(code, word)) return [];
    return [{ word, changes: [{ start: it.index, end: it.index + it[0].length, newText: '' }, ...fields] }];
  });
}

/** `try_pin_init!` as the last expression of a function that promises `impl PinInit<_, Error>`. */
function tryMacros(code: string): Site[] {
  return [...code.matchAll(/\btry_(?=pin_init!\s*[({])/g)].flatMap((it) => {
    const end = closing(code, code.slice(it.index).search(/[({]/) + it.index);
    // With its error named it is right in either macro, where they are proc macros.
    if (/\}\s*\?\s*[\w:]+\s*\)$/.test(code.slice(it.index, end))) return [];
    const fn = code.slice(0, it.index).lastIndexOf('fn ');
    if (!/^\s*\}/.test(code.slice(end)) || !/-> impl PinInit<[^{]*, Error>/.test(code.slice(fn, it.index)))
      return [];
    return [{ word: 'pin_init', changes: [{ start: it.index, end: it.index + 'try_'.length, newText: '' }] }];
  });
}

/** Whether an initialiser of the struct stands in the file: by its name, or as `Self` in one of its impl blocks. */
function isInitialised(code: string, struct: string): boolean {
  const named = (name: string) => new RegExp(`\\b(?:try_)?pin_init!\\s*[({]\\s*(?:&\\w+ in )?${name}\\b`);
  if (named(struct).test(code)) return true;
  return [...code.matchAll(new RegExp(`\\bimpl\\b[^{;]*\\b${struct}\\b[^{;]*\\{`, 'g'))].some((it) =>
    named('Self').test(code.slice(it.index, closing(code, it.index + it[0].length - 1))),
  );
}

function drops(code: string): Site[] {
  return [
    ...code.matchAll(
      /#\[pinned_drop\]\s*\nimpl(?:<[^{]*?>)? PinnedDrop for (\w+)[^{]*\{\s*fn drop\((self: Pin<&mut Self>)\)/g,
    ),
  ].flatMap((it) => {
    const attr = code.indexOf(`#[pin_data(PinnedDrop)]`);
    if (attr < 0 || code.indexOf('#[pin_data(PinnedDrop)]', attr + 1) >= 0) return [];
    const trait = it.index + it[0].indexOf('PinnedDrop for');
    const self = it.index + it[0].lastIndexOf(it[2]!);
    const body = code.slice(code.indexOf('{', self), closing(code, code.indexOf('{', self)));
    // Code that has to be pinned to compile cannot be turned back word for word.
    if (/project\(\)|as_ref\(\)|as_mut\(\)/.test(body)) return [];
    return [
      {
        word: it[1]!,
        changes: [
          { start: attr, end: attr + '#[pin_data(PinnedDrop)]'.length, newText: '#[pin_data]' },
          { start: it.index, end: code.indexOf('\n', it.index) + 1, newText: '' },
          { start: trait, end: trait + 'PinnedDrop'.length, newText: 'Drop' },
          { start: self, end: self + it[2]!.length, newText: '&mut self' },
        ],
      },
    ];
  });
}

/** `Arc::pin_init(pin_init!(S { a <- b }), flags)` to `Arc::new(S { a: b }, flags)`, and `KBox::pin_init(x, flags)` to `KBox::new`. */
function allocations(code: string): Site[] {
  return [...code.matchAll(new RegExp(`\\b(?:${owners})::(pin_init)\\(`, 'g'))].map((it) => {
    const name = it.index + it[0].indexOf('pin_init');
    const changes: Change[] = [{ start: name, end: name + 'pin_init'.length, newText: 'new' }];
    const inner = /^\s*((?:try_)?pin_init!\()(?!\s*&)/.exec(code.slice(it.index + it[0].length));
    if (inner) {
      const start = it.index + it[0].length + inner[0].length - inner[1]!.length;
      const end = closing(code, start + inner[1]!.length - 1);
      changes.push(
        { start, end: start + inner[1]!.length, newText: '' },
        { start: end - 1, end, newText: '' },
      );
      for (const arrow of arrows(code.slice(start, end)))
        for (const c of arrow.changes) changes.push({ ...c, start: start + c.start, end: start + c.end });
    }
    return { word: it[0].slice(0, it[0].indexOf('::')), changes };
  });
}

function modules(code: string): Site[] {
  return [
    ...code.matchAll(/\bInPlaceModule for (\w+) \{\s*fn init\([^)]*\) -> (impl PinInit<Self, Error>) \{/g),
  ].flatMap((it) => {
    const name = it[1]!;
    const struct = new RegExp(`#\\[pin_data\\]\\s*\\n(?:pub )?struct ${name} \\{`).exec(code);
    const body = it.index + it[0].length - 1;
    const macro = /try_pin_init!\(Self \{/.exec(code.slice(body));
    if (!struct || !macro) return [];
    const changes: Change[] = [
      ...[...code.matchAll(/\bInPlaceModule\b/g)].map((m) => ({
        start: m.index,
        end: m.index + m[0].length,
        newText: 'Module',
      })),
      {
        start: it.index + it[0].indexOf(it[2]!),
        end: it.index + it[0].indexOf(it[2]!) + it[2]!.length,
        newText: 'Result<Self>',
      },
      { start: struct.index, end: code.indexOf('\n', struct.index) + 1, newText: '' },
    ];
    const open = struct.index + struct[0].length - 1;
    const fields = code.slice(open, closing(code, open));
    for (const field of fields.matchAll(/([ \t]*#\[pin\]\s*\n)\s*(?:pub )?\w+: ([^\n]*),\n/g)) {
      const start = open + field.index;
      const type = start + field[0].lastIndexOf(field[2]!);
      changes.push(
        { start, end: start + field[1]!.length, newText: '' },
        { start: type, end: type + field[2]!.length, newText: `Pin<KBox<${field[2]}>>` },
      );
    }
    const at = body + macro.index;
    const end = closing(code, at + 'try_pin_init!'.length);
    changes.push({ start: at, end: at + 'try_pin_init!('.length, newText: 'Ok(' });
    const inside = code.slice(at, end);
    for (const arrow of inside.matchAll(/(\b\w+)(\s*<-\s*)/g)) {
      const value = at + arrow.index + arrow[0].length;
      changes.push({ start: at + arrow.index + arrow[1]!.length, end: value, newText: ': KBox::pin_init(' });
      let stop = value;
      while (code[stop] !== ',') stop = '([{'.includes(code[stop]!) ? closing(code, stop) : stop + 1;
      changes.push({ start: stop, end: stop, newText: ', GFP_KERNEL)?' });
    }
    return [{ word: name, changes }];
  });
}
