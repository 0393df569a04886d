import type { ApiEra } from '../../kernel/fact-types.ts';
import { exists } from '../absolute-path.ts';
import type { RuleContext } from '../rule.ts';
import type { TooNew } from './names.ts';

type Advice = { readonly [era in ApiEra]?: string };

const BOX: Advice = {
  fork: '`Box`, whose `try_new(…)?` allocates with GFP_KERNEL',
  ext: '`Box`, whose `new(…, flags)?` comes from `BoxExt`',
};
const VEC: Advice = {
  fork: '`Vec`, whose `try_push(…)?` allocates with GFP_KERNEL',
  ext: '`Vec`, whose `push(…, flags)?` comes from `VecExt`',
};

/** What kernels before the name have in its place, by its last part. */
const advice: Readonly<Record<string, Advice>> = {
  KBox: BOX,
  VBox: BOX,
  KVBox: BOX,
  KVec: VEC,
  VVec: VEC,
  KVVec: VEC,
  BoxExt: BOX,
  VecExt: VEC,
  kvec: {
    fork: '`Vec::new()`, then `try_push(…)?`',
    ext: '`Vec::with_capacity(n, GFP_KERNEL)?`, then `push`',
  },
  fmt: { fork: '`format_args!`, which it stands for' },
  flags: { fork: 'no flags: every allocation takes GFP_KERNEL there' },
  Flags: { fork: 'no flags: every allocation takes GFP_KERNEL there' },
};

/** What 6.12 and 6.13 to 6.15 have for methods of their own containers that came later, by the method's path. */
const methods: Readonly<Record<string, string>> = {
  'kernel::alloc::kvec::Vec::resize()': '`extend_with(n, value, flags)?`, which grows and never shrinks',
  'kernel::alloc::kvec::Vec::pop()': 'a count of your own, or `set_len` after the last element was read',
  'kernel::alloc::kvec::Vec::remove()': 'a loop that fills another vector',
  'kernel::alloc::kvec::Vec::retain()': 'a loop that fills another vector',
  'kernel::alloc::kvec::Vec::truncate()':
    'a loop that fills another vector, or `set_len`, which drops nothing',
  'kernel::alloc::kvec::Vec::drain_all()':
    '`core::mem::take(v).into_iter()`, which gives the memory back too',
  'kernel::alloc::kvec::Vec::push_within_capacity()':
    '`push(x, flags)?`, which allocates nothing within the capacity',
  'kernel::alloc::kvec::Vec::insert_within_capacity()':
    '`push(x, flags)?`, then `rotate_right(1)` of the rest as a slice',
};

/** What to do on the kernel at hand. */
export function insteadOf(cx: RuleContext, { path, since, nowhere, fixes }: TooNew): string {
  if (fixes?.[0]) return fixes[0].title.replace(/^R/, 'r');
  if (nowhere) return `no release that is known has \`${nowhere}\` in it`;
  const name = path
    .replace(/[!()]+$/, '')
    .split('::')
    .at(-1)!;
  const { api } = cx.model.info;
  if (path.startsWith('kernel::error::code::'))
    return 'use another code of `kernel::error::code`, or build against a newer kernel';
  if (/^_*GFP_/.test(name) && api === 'fork')
    return 'leave the flags out: every allocation takes GFP_KERNEL there';
  const row = Object.hasOwn(advice, name) ? advice[name]?.[api] : undefined;
  if (row) return `use ${row}`;
  if (api === 'kbox' && Object.hasOwn(methods, path)) return `use ${methods[path]}`;
  if (/^try_(?:extend_from_slice|resize)$/.test(name)) return 'use a loop with `v.try_push(x)?`';
  if (name === 'try_with_capacity') return 'use `Vec::new()`, then `try_reserve(…)?`';
  if (/^(?:RBTree|XArray|MapleTree)$/.test(name)) {
    const tree = exists(cx, 'kernel::rbtree::RBTree');
    return tree ? 'use `RBTree`' : 'use a vector that is kept sorted';
  }
  if (name === 'List' || name === 'ListArc') return 'use a vector';
  return `build against Linux ${since.exact ?? since.seen} or newer, or do without it`;
}
