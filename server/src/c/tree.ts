import type { FileSystem } from '../host.ts';
import { push } from '../text/multimap.ts';
import type { Config, Truth } from './conditions.ts';
import { closing, type Token, tokenize } from './lexer.ts';
import { expand, type Macro, macroOf } from './macros.ts';
import type { NameIndex } from './name-index.ts';
import { hooksIn, implementersIn, type Members, memberSays, membersOf } from './ops.ts';
import { type Definition, outlineOf } from './outline.ts';

/** A definition with the file that it stands in. */
export interface Place {
  readonly file: CFile;
  readonly definition: Definition;
}

/** A C file whose outline was read. */
export interface CFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly byName: ReadonlyMap<string, readonly Definition[]>;
  /** Where its text came from, if a macro made it. */
  readonly origin?: { readonly file: CFile; readonly at: number };
}

/** The text of a C file. Comments of the nineties are no UTF-8, which matters to nobody who reads the code between them. */
export function textOf(fs: FileSystem, path: string): string | undefined {
  const read = fs.read(path);
  if (read.ok) return read.text;
  const bytes = read.problem === 'not-utf8' ? fs.bytes?.(path) : undefined;
  return bytes && new TextDecoder('latin1').decode(bytes);
}

/** How many files that may define one name are opened. */
const MAX_FILES = 40;

/** Finds what a name means in a tree. */
export class CTree {
  readonly #fs: FileSystem;
  readonly #config: Config;
  readonly #index: NameIndex;
  readonly #files = new Map<string, CFile | undefined>();
  readonly #global = new Map<string, readonly Place[]>();
  readonly #macros = new Map<Definition, Macro | undefined>();
  readonly #made = new Map<string, readonly Place[]>();
  readonly #expansions = new Map<string, CFile | undefined>();
  readonly #members = new Map<string, Members | null>();
  readonly #implementers = new Map<string, readonly Place[] | null>();
  readonly #says = new Map<string, 'never' | 'maybe' | undefined>();
  #making = false;
  readonly root: string;
  /** Looks into the whole tree for names that the first part of the index has not. */
  wide: boolean;

  constructor(fs: FileSystem, root: string, config: Config, index: NameIndex, wide: boolean) {
    this.#fs = fs;
    this.#config = config;
    this.#index = index;
    this.root = root;
    this.wide = wide;
  }

  get config(): Config {
    return this.#config;
  }

  /** A file with its outline; undefined where it cannot be read. */
  file(path: string): CFile | undefined {
    if (this.#files.has(path)) return this.#files.get(path);
    const text = textOf(this.#fs, path);
    const file =
      text === undefined ? undefined : { path, text, byName: group(outlineOf(text, this.#config)) };
    this.#files.set(path, file);
    return file;
  }

  /** A macro's parameters and body, read once. */
  macro({ file, definition }: Place): Macro | undefined {
    if (!this.#macros.has(definition)) this.#macros.set(definition, macroOf(file.text, definition));
    return this.#macros.get(definition);
  }

  /** The path in the tree, for people. */
  shown(path: string): string {
    return this.root !== '' && path.startsWith(`${this.root}/`) ? path.slice(this.root.length + 1) : path;
  }

  /**
   * What a name means where it is used: what the file itself defines, else what the tree does. Several places mean
   * that the configuration decides.
   */
  resolve(name: string, from: CFile | undefined): readonly Place[] {
    for (let file = from; file; file = file.origin?.file) {
      const own = file.byName.get(name)?.filter((it) => it.kind !== 'define');
      if (!own) continue;
      const best = likeliest(own.map((definition) => ({ file: file!, definition })));
      if (best.length > 0 && rank(best[0]!.definition.truth) >= 2) return best;
    }
    let known = this.#global.get(name);
    if (!known) this.#global.set(name, (known = this.#lookUp(name)));
    const near = known.filter((it) => it.definition.kind !== 'define' && (!from || isVisible(it, from)));
    const found = preferred(likeliest(near), from);
    if (found.length > 0) return found;
    const generated = this.#generated(name);
    // Where a guess of the configuration leaves no definition of something that is used, the guess was wrong.
    if (generated.length > 0 || !this.#config.isAssumed) return generated;
    const guessed = near.filter((it) => it.definition.byOption);
    return preferred(guessed, from);
  }

  /** A function whose name a macro puts together: `PCI_OP_READ(word, u16, 2)` makes `pci_bus_read_config_word`. */
  #generated(name: string): readonly Place[] {
    if (this.#making) return [];
    let known = this.#made.get(name);
    if (known) return known;
    this.#making = true;
    known = [];
    const uses = new Set<Definition>();
    for (const part of partsOf(name)) {
      const paths = this.#index.files(`~${part}`, false);
      if (paths.length > MAX_FILES) continue;
      for (const place of paths.flatMap((path) => this.#in(path, `~${part}`))) {
        if (uses.has(place.definition) || place.definition.truth === 'no') continue;
        uses.add(place.definition);
        const file = this.#expansion(place);
        const found = file?.byName.get(name)?.filter((it) => it.kind === 'function') ?? [];
        known = [...known, ...found.map((definition) => ({ file: file!, definition }))];
      }
      if (known.length > 0) break;
    }
    this.#making = false;
    known = likeliest(known).slice(0, 1);
    this.#made.set(name, known);
    return known;
  }

  /** What a macro that is used outside of functions becomes, as a file; undefined where it makes no function. */
  #expansion({ file, definition }: Place): CFile | undefined {
    const key = `${file.path} ${definition.head}`;
    if (this.#expansions.has(key)) return this.#expansions.get(key);
    this.#expansions.set(key, undefined);
    const text = this.#expand(
      file,
      definition.by!,
      tokenize(file.text, definition.start, definition.end, 4000),
      0,
    );
    if (text === undefined) return undefined;
    const out: CFile = {
      path: file.path,
      text,
      byName: group(outlineOf(text, this.#config)),
      origin: { file, at: definition.head },
    };
    this.#expansions.set(key, out);
    return out;
  }

  #expand(file: CFile, name: string, args: readonly Token[], depth: number): string | undefined {
    const place = this.resolve(name, file).find((it) => it.definition.kind === 'macro');
    const macro = place && this.macro(place);
    if (!macro || depth > 6) return undefined;
    const tokens = expand(macro, splitArguments(args), 0);
    if (!tokens) return undefined;
    let text = '';
    let braces = 0;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.text === '{') braces++;
      else if (token.text === '}') braces--;
      // A macro that uses others to make functions.
      const close =
        braces === 0 && token.kind === 'id' && tokens[i + 1]?.text === '(' ? closing(tokens, i + 1) : 0;
      const inner =
        close > 0 && tokens[close]?.text !== '{'
          ? this.#expand(file, token.text, tokens.slice(i + 1, close), depth + 1)
          : undefined;
      if (inner !== undefined) {
        text += `${inner}\n`;
        i = close - 1;
      } else text += token.text === '}' && braces === 0 ? '}\n' : `${token.text} `;
      if (text.length > 200_000) return undefined;
    }
    return text;
  }

  /** What macros define under a name: trace events, classes of guards. */
  made(name: string): readonly Place[] {
    let known = this.#global.get(name);
    if (!known) this.#global.set(name, (known = this.#lookUp(name)));
    return known.filter((it) => it.definition.kind === 'define');
  }

  /** The members of the struct of that name that a file sees. */
  members(name: string, from: CFile): Members | undefined {
    const own = membersOf(from.text, name);
    if (own) return own;
    let known = this.#members.get(name);
    if (known === undefined) {
      const files = this.#index.files(`.${name}`, this.wide).slice(0, MAX_FILES);
      const found = files.flatMap((path) => {
        const file = this.file(path);
        const members = file && membersOf(file.text, name);
        return members ? [members] : [];
      });
      // Of several structs of one name nobody knows which one it is.
      this.#members.set(name, (known = found.length === 1 ? found[0]! : null));
    }
    return known ?? undefined;
  }

  /** What the documentation of a struct's member promises. */
  says(type: string, member: string, from: CFile): 'never' | 'maybe' | undefined {
    const key = `${type} ${member}`;
    if (!this.#says.has(key)) {
      const paths = [from.path, ...this.#index.files(`.${type}`, this.wide).slice(0, MAX_FILES)];
      const found = [...new Set(paths)].flatMap((path) => {
        const file = this.file(path);
        const says = file && memberSays(file.text, type, member);
        return says ? [says] : [];
      });
      this.#says.set(key, found.length > 0 && found.every((it) => it === found[0]) ? found[0] : undefined);
    }
    return this.#says.get(key);
  }

  /** The functions that stand for a member in the tables of a type, all over the tree: known only if all of it is looked at. */
  implementers(type: string, member: string): readonly Place[] | undefined {
    if (!this.wide) return undefined;
    const key = `${type} ${member}`;
    let known = this.#implementers.get(key);
    if (known === undefined) {
      const files = this.#index.all(`=${type}`);
      const found =
        files.length === 0 || files.length > MAX_FILES
          ? [undefined]
          : files.flatMap((path) => this.#tabled(path, type, member));
      const places = found.filter((it) => it !== undefined);
      known = found.length > 0 && places.length === found.length ? places : null;
      this.#implementers.set(key, known);
    }
    return known ?? undefined;
  }

  #tabled(path: string, type: string, member: string): (Place | undefined)[] {
    const file = this.file(path);
    if (!file) return [undefined];
    return implementersIn(file.text, type, member).map((it) =>
      it === undefined ? undefined : this.#function(it, file),
    );
  }

  /** The functions that security modules hook in under a name; undefined where one of them is not known. */
  hooks(name: string): readonly Place[] | undefined {
    const found = this.#index.files(`%${name}`, false).flatMap((path) => {
      const file = this.file(path);
      return file ? hooksIn(file.text, name).map((it) => this.#function(it, file)) : [undefined];
    });
    const places = found.filter((it) => it !== undefined);
    return places.length === found.length ? places : undefined;
  }

  #function(name: string, from: CFile): Place | undefined {
    return this.resolve(name, from).find((it) => it.definition.kind === 'function');
  }

  #lookUp(name: string): readonly Place[] {
    const found = this.#open(name, this.#index.files(name, this.wide));
    // A header of the common folders may declare in several lines what stands elsewhere.
    return found.length > 0 || !this.wide ? found : this.#open(name, this.#index.all(name));
  }

  #open(name: string, paths: readonly string[]): readonly Place[] {
    const headers = paths.filter((it) => it.startsWith(`${this.root}/include/`));
    const few = paths.length > MAX_FILES ? headers : paths;
    return few.length > MAX_FILES ? [] : few.flatMap((path) => this.#in(path, name));
  }

  #in(path: string, name: string): Place[] {
    const file = this.file(path);
    return (file?.byName.get(name) ?? []).map((definition) => ({ file: file!, definition }));
  }
}

function group(definitions: readonly Definition[]): Map<string, Definition[]> {
  const out = new Map<string, Definition[]>();
  for (const it of definitions) {
    push(out, it.name, it);
  }
  return out;
}

/** The runs of a name's words, the longest first: `a_b_c`, `a_b`, `b_c`, …; of `__SetPageSlab` its humps. */
function partsOf(name: string): string[] {
  const bare = name.replace(/^_+/, '');
  const glue = bare.includes('_') ? '_' : '';
  const words = glue === '_' ? bare.split('_') : bare.split(/(?=[A-Z])/);
  const out: string[] = [];
  if (words.length > 12) return out;
  for (let n = words.length; n > 0; n--)
    for (let i = 0; i + n <= words.length; i++) {
      const part = words.slice(i, i + n).join(glue);
      if (part.length > 1) out.push(part);
    }
  return out;
}

function splitArguments(tokens: readonly Token[]): Token[][] {
  const out: Token[][] = [[]];
  for (let i = 1; i < tokens.length - 1; ) {
    if (tokens[i]!.text === ',') {
      out.push([]);
      i++;
      continue;
    }
    const end = /^[([{]$/.test(tokens[i]!.text) ? closing(tokens, i, tokens.length - 1) : i + 1;
    out.at(-1)!.push(...tokens.slice(i, end));
    i = end;
  }
  return out;
}

function rank(truth: Truth): number {
  return { no: 0, unlikely: 1, unsure: 2, likely: 3, yes: 4 }[truth];
}

/** Whether another file sees the definition: not what is static in a `.c` file, nor a macro there. */
function isVisible({ file, definition }: Place, from: CFile): boolean {
  if (file.path === from.path) return true;
  if (!file.path.endsWith('.c')) return true;
  if (definition.kind === 'define') return true;
  return definition.kind === 'function' && !definition.local;
}

/** Of places in different files those that the user most likely means: headers of all, then its own folder's. */
function preferred(places: readonly Place[], from: CFile | undefined): readonly Place[] {
  const visible = places.filter((it) => it.definition.kind === 'define' || !isLocalTo(it));
  if (visible.length < 2) return visible;
  const score = (it: Place) => {
    const path = it.file.path;
    if (
      /\/include\/(?:linux|net|drm|sound|crypto|acpi|kunit|uapi|media|rdma|scsi|target|video|dt-bindings|xen|trace|vdso|rv|ufs|memory|pcmcia|keys|misc|clocksource|soc|net)\//.test(
        path,
      ) &&
      !/\/(?:drivers|arch)\//.test(path)
    )
      return 4;
    if (/\/arch\/[^/]+\/include\//.test(path)) return 5;
    if (/\/include\/asm-generic\//.test(path)) return 3;
    if (from && folder(path) === folder(from.path)) return 6;
    if (path.endsWith('.c')) return 4;
    return /\/include\//.test(path) ? 2 : 1;
  };
  const best = Math.max(...visible.map(score));
  // What an architecture defines stands before what all of them share, unless a function there wraps it.
  return visible.filter((it) => score(it) === best);
}

function isLocalTo({ file, definition }: Place): boolean {
  return (
    file.path.endsWith('.c') &&
    (definition.local || definition.kind === 'macro' || definition.kind === 'alias')
  );
}

function folder(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** Those of the likeliest configuration, no two at the same place. */
function likeliest(places: readonly Place[]): readonly Place[] {
  if (places.length < 2) return places.filter((it) => it.definition.truth !== 'no');
  const best = Math.max(...places.map((it) => rank(it.definition.truth)));
  return best === 0 ? [] : places.filter((it) => rank(it.definition.truth) === best);
}
