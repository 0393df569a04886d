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

/** What to do on the kernel at hand. */
export function insteadOf(cx: RuleContext, { path, since, nowhere, fixes }: TooNew): string {
  if (fixes?.[0]) return fixes[0].title.replace(/^R/, 'r');
  if (nowhere) return `no release that is known has \`${nowhere}\` in it`;
  const name = path
    .replace(/[!()]+$/, '')
    .split('::')
    .at(-1)!;
  const { api } = cx.model.info;
  if (/^_*GFP_/.test(name) && api === 'fork')
    return 'leave the flags out: every allocation takes GFP_KERNEL there';
  const row = Object.hasOwn(advice, name) ? advice[name]?.[api] : undefined;
  if (row) return `use ${row}`;
  if (name === 'try_with_capacity') return 'use `Vec::new()`, then `try_reserve(…)?`';
  if (/^(?:RBTree|XArray|MapleTree)$/.test(name)) {
    const tree = exists(cx, 'kernel::rbtree::RBTree');
    return tree ? 'use `RBTree`' : 'use a vector that is kept sorted';
  }
  if (name === 'List' || name === 'ListArc') return 'use a vector';
  return `build against Linux ${since.exact ?? since.seen} or newer, or do without it`;
}
