import type { Finding } from '../../finding.ts';
import { linux } from '../../kernel-info.ts';
import type { Item, Type } from '../../syntax/ast/index.ts';
import { names } from '../../types/scope.ts';
import type { Ty } from '../../types/ty.ts';
import type { RuleContext } from '../rule.ts';

type Draft = Pick<Finding, 'span' | 'message' | 'why' | 'help'>;

/** What a derive needs of every field, and what to do where a container does not have it. */
const DERIVES: Readonly<Record<string, string>> = {
  Clone: 'write a function that copies it with flags and gives a `Result`',
  PartialEq: 'implement it by hand, with what the container holds',
  Eq: 'implement it by hand, with what the container holds',
  PartialOrd: 'implement it by hand, with what the container holds',
  Ord: 'implement it by hand, with what the container holds',
  Hash: 'implement it by hand, with what the container holds',
  Default: 'implement it by hand; memory that may not be there is no default',
};

/** `#[derive(Clone)]` and the like on a struct or an enum with a field whose container has no such impl in this kernel. */
export function missingDerives(cx: RuleContext): Draft[] {
  if (!/#\s*\[\s*derive\b/.test(cx.text)) return [];
  return cx.file.items.flatMap((item) => {
    if (item.kind !== 'struct' && item.kind !== 'enum') return [];
    const derives = item.attrs.filter((it) => it.path === 'derive' && !it.inner);
    return derives.flatMap((attr) =>
      Array.from(attr.tokens.matchAll(/\w+/g)).flatMap(({ 0: name, index }): Draft[] => {
        if (!Object.hasOwn(DERIVES, name)) return [];
        const lacking = fieldTypes(item)
          .flatMap(parts)
          .map((it) => containerIn(cx, it))
          .find((it) => it !== undefined && !implementedFor(cx, it, name));
        if (!lacking) return [];
        const at = cx.text.indexOf(attr.tokens, attr.start) + index;
        return [
          {
            span: { start: at, end: at + name.length },
            message: `\`${lacking.shown}\` is not \`${name}\` in ${linux(cx.model.info)}, so it cannot be derived here`,
            why: 'it is the kernel’s own type, not that of the standard library',
            help: DERIVES[name]!,
          },
        ];
      }),
    );
  });
}

function fieldTypes(item: Item): readonly Type[] {
  if (item.kind === 'struct') return item.fields.map((it) => it.type);
  return item.kind === 'enum' ? item.variants.flatMap((it) => it.fields.map((field) => field.type)) : [];
}

/** A type and what it is made of, where a derive of the whole needs it of the part. */
function parts(type: Type): readonly Type[] {
  switch (type.kind) {
    case 'tuple':
      return type.elems.flatMap(parts);
    case 'array':
      return parts(type.elem);
    case 'path': {
      const last = type.path.segments.at(-1);
      if (last?.name !== 'Option') return [type];
      return (last.args ?? []).flatMap((it) => (it.kind === 'type' ? parts(it.type) : []));
    }
    default:
      return [type];
  }
}

interface Container {
  readonly id: string;
  readonly shown: string;
  /** `Vmalloc` of a `VVec`; undefined where the type is written with its allocator. */
  readonly allocator: string | undefined;
}

/** The kernel's container that a type names, by its alias or its own name. */
function containerIn(cx: RuleContext, type: Type): Container | undefined {
  if (type.kind !== 'path' || type.path.qself) return undefined;
  const decl = cx.world.resolve(cx.module, names(type.path), 'type');
  const found = decl && /^kernel::alloc::(kbox|kvec)::[KV]{0,2}(?:Box|Vec)$/.exec(decl.id);
  if (!found) return undefined;
  const id = found[1] === 'kbox' ? 'kernel::alloc::kbox::Box' : 'kernel::alloc::kvec::Vec';
  const shown = type.path.segments.at(-1)!.name;
  const allocator = { K: 'Kmalloc', V: 'Vmalloc', KV: 'KVmalloc' }[
    decl.id.slice(decl.id.lastIndexOf(':') + 1, -3)
  ];
  return { id, shown, allocator };
}

function implementedFor(cx: RuleContext, { id, allocator }: Container, trait: string): boolean {
  return cx.world.impls.all.some(
    ({ item, self }) =>
      item.trait?.segments.at(-1)?.name === trait &&
      self.k === 'adt' &&
      self.decl.id === id &&
      isOfAllocator(self, allocator) &&
      !item.negative,
  );
}

/** Whether an impl holds for containers of the allocator, as `impl Default for KVec<T>` of 6.12 does for one alone. */
function isOfAllocator(self: Ty & { k: 'adt' }, allocator: string | undefined): boolean {
  const own = self.args[1];
  return own?.k !== 'adt' || allocator === undefined || own.decl.item.name === allocator;
}
