import { slot } from '../../db/memos.ts';
import type { Range, RustAllocator } from '../../emulator/index.ts';
import { arcLayout } from '../../emulator/index.ts';
import type { FnItem } from '../../syntax/ast/index.ts';
import type { FnRef } from '../../types/methods.ts';
import type { Ty } from '../../types/ty.ts';
import { sizeRange } from '../sizes.ts';
import type { State } from '../state.ts';
import { ANY, anyOf, type Val, variant } from '../values.ts';
import { fallible, flagsOf, perform } from './allocate.ts';
import { allocatorOf, allocatorType } from './allocators.ts';
import type { Ended } from './call-site.ts';
import { runInitialiser } from './closures.ts';
import { dropAt } from './drops.ts';
import { forkNamed, forkRaw } from './fork-alloc.ts';
import { waitsOn } from './fork-condvar.ts';
import type { Invocation } from './invocation.ts';
import { isSumType } from './narrow.ts';
import { unlocked } from './unlocked.ts';
import { vecIntrinsic } from './vec.ts';

/**
 * The kernel's own containers: what they allocate and hold is followed exactly, as rust/kernel/alloc and
 * rust/kernel/sync/arc.rs have it from 6.12 to 7.3. Everything else that allocates is read from its body.
 */
export function allocIntrinsic(call: Invocation): readonly Ended[] | undefined {
  return modelOf(call.fn)?.(call);
}

type Model = (call: Invocation) => readonly Ended[] | undefined;

/** What stands for the bodies of functions with such ids. */
const models: readonly (readonly [ids: RegExp, model: Model])[] = [
  [/::kvec::Vec::/, (call) => vecIntrinsic(call, selfType(call))],
  [/::kbox::Box::/, (call) => boxIntrinsic(call, selfType(call))],
  [/^alloc::vec::Vec::|::vec_ext::VecExt::/, (call) => vecIntrinsic(forkNamed(call), selfType(call))],
  [/^alloc::boxed::Box::|::box_ext::BoxExt::/, (call) => boxIntrinsic(forkNamed(call), selfType(call))],
  [/^alloc::(?:alloc|raw_vec)::/, forkRaw],
  [
    /::arc::(?:Arc|UniqueArc|Ref|UniqueRef)::|^alloc::(?:rc::Rc|sync::Arc)::/,
    (call) => arcIntrinsic(forkNamed(call), selfType(call)),
  ],
  [/^kernel::init::InPlaceInit::|^pin_init::InPlaceInit::/, (call) => inPlace(call, selfType(call))],
  [
    /::alloc::Allocator::|::allocator::(?:Kmalloc|Vmalloc|KVmalloc)::/,
    (call) => allocator(call, selfType(call)),
  ],
  [/::lock::Guard::do_unlocked$/, doUnlocked],
  [/::lock::Guard::(?:as_mut|deref|deref_mut)$/, guarded],
  [/::condvar::CondVar::wait/, waitsOn],
  [/::xarray::Guard::store$/, treeStore],
  [/^kernel::alloc::(?:Flags|flags::Flags)::as_raw$/, rawFlags],
];

/** By function; null for the many whose bodies speak for themselves. */
const modelled = slot(() => new WeakMap<FnItem, Model | null>());

function modelOf({ item, id, scope }: FnRef): Model | undefined {
  const table = scope.world.memos.of(modelled);
  let known = table.get(item);
  if (known === undefined) table.set(item, (known = models.find(([ids]) => ids.test(id))?.[1] ?? null));
  return known ?? undefined;
}

/** What a guard gives access to, as a reference or a pinned one (rust/kernel/sync/lock.rs). */
function guarded({ state, args: [guard] }: Invocation): readonly Ended[] | undefined {
  if (guard?.k !== 'ref') return undefined;
  const at = state.deref(guard);
  const val = state.read(at);
  if (val.k !== 'agg' || !val.holds) return undefined;
  return [{ state, val: { k: 'ref', cell: at.cell, path: [...at.path, '*'] } }];
}

function rawFlags({ state, args: [flags] }: Invocation): readonly Ended[] | undefined {
  return flags && [{ state, val: flags.k === 'ref' ? state.read(state.deref(flags)) : flags }];
}

/** The type that the function belongs to, with what its parameters stand for. */
function selfType(call: Invocation): Ty | undefined {
  const { fn, subst, engine } = call;
  // What the call's arguments say of an impl's parameters is in them, not in `Self`.
  const impl = fn.owner?.impl;
  if (impl && impl.self.k !== 'param') return engine.concrete({ subst }, impl.self);
  const own = subst.get('Self');
  return own && own.k !== 'unknown' && own.k !== 'param' ? own : undefined;
}

function boxIntrinsic(call: Invocation, self: Ty | undefined): readonly Ended[] | undefined {
  const { state, args, fn } = call;
  const name = fn.item.name;
  const inner = self?.k === 'adt' ? self.args[0] : undefined;
  const allocator = allocatorOf(self) ?? 'Kmalloc';
  const sized = (): Range | undefined => sizeRange(call.engine.inputs, inner, call.site.frame.module);
  const box = (val: Val): Val => {
    const size = sized();
    return { k: 'box', allocator, inner: val, ...(size ? { size } : {}), ...(self ? { ty: self } : {}) };
  };
  switch (name) {
    case 'new':
    case 'pin':
    case 'new_uninit':
    case 'zeroed':
    case 'pin_slice':
      allocate(call, allocator, sized());
      return fallible(state, box(name === 'new' || name === 'pin' ? (args[0] ?? ANY) : anyOf(undefined)));
    case 'new_slice':
      // As many elements as the first argument says: none take no memory (rust/alloc/alloc.rs: `Global::alloc_impl`).
      allocate(call, allocator, args[0]?.k === 'num' && args[0].n === 0 ? { min: 0, max: 0 } : undefined);
      return fallible(state, box(anyOf(undefined)));
    case 'try_pin_init':
    case 'pin_init':
    case 'try_init':
    case 'init':
      return initialised(call, allocator, sized(), (_s, val) => box(val));
    case 'write':
    case 'into_pin':
    case 'into':
    case 'assume_init':
      return args[0]
        ? [
            {
              state,
              val: name === 'write' && args[0].k === 'box' ? { ...args[0], inner: args[1] ?? ANY } : args[0],
            },
          ]
        : undefined;
    case 'into_inner':
      if (args[0]?.k !== 'box') return undefined;
      return [{ state, val: args[0].inner }];
    case 'leak':
    case 'into_raw':
    case 'as_ptr':
    case 'as_mut_ptr':
      return [{ state, val: ANY }];
    case 'from_raw':
      return [{ state, val: box(anyOf(inner)) }];
    case 'drop': {
      const at = args[0]?.k === 'ref' ? state.deref(args[0]) : undefined;
      return at
        ? dropAt(call.engine, call.site, state, at, undefined).map((it) => ({ state: it, val: ANY }))
        : undefined;
    }
    case 'deref':
    case 'deref_mut':
    case 'as_ref':
    case 'as_mut':
      return args[0] ? [{ state, val: args[0] }] : undefined;
    default:
      return undefined;
  }
}

function allocate(call: Invocation, allocator: RustAllocator, size: Range | undefined): void {
  perform(call, { op: 'allocate', allocator, flags: flagsOf(call).value, ...(size ? { size } : {}) });
}

/** Memory first, then the initialiser runs in it; where it fails, what it made is gone again. */
function initialised(
  call: Invocation,
  allocator: RustAllocator,
  size: Range | undefined,
  make: (state: State, val: Val) => Val,
): readonly Ended[] {
  allocate(call, allocator, size);
  const init = call.args[0] ?? ANY;
  const ended = runInitialiser(call.engine, call.site, call.state, init);
  return ended.flatMap((it) => {
    if (it.val.k === 'agg' && it.val.name === 'Err') return [{ state: it.state, val: it.val }];
    return fallible(it.state, make(it.state, it.val));
  });
}

function arcIntrinsic(call: Invocation, self: Ty | undefined): readonly Ended[] | undefined {
  const { state, args, fn } = call;
  const inner = self?.k === 'adt' ? self.args[0] : undefined;
  const sized = (): Range | undefined => {
    const data = sizeRange(call.engine.inputs, inner, call.site.frame.module);
    return (
      data && {
        min: arcLayout({ size: data.min, align: 8 }).size,
        max: arcLayout({ size: data.max, align: 8 }).size,
      }
    );
  };
  const arc = (s: State, val: Val): Val => {
    const size = sized();
    const shared = s.cell({ k: 'count', n: 1, inner: val, ...(size ? { size } : {}) });
    return { k: 'arc', shared, ...(self ? { ty: self } : {}) };
  };
  const of = (it: Val | undefined): (Val & { k: 'arc' }) | undefined => {
    const val = it?.k === 'ref' ? state.read(state.deref(it)) : it;
    return val?.k === 'arc' ? val : undefined;
  };
  switch (fn.item.name) {
    case 'new':
    case 'new_uninit':
      allocate(call, 'Kmalloc', sized());
      return fallible(state, arc(state, fn.item.name === 'new' ? (args[0] ?? ANY) : ANY));
    case 'try_pin_init':
    case 'pin_init':
    case 'try_init':
    case 'init':
      return initialised(call, 'Kmalloc', sized(), arc);
    case 'clone': {
      const found = of(args[0]);
      const count = found && state.cells.get(found.shared);
      if (!found || count?.k !== 'count') return [{ state, val: cloned(call.ret) }];
      state.cells.set(found.shared, { ...count, n: count.n + 1 });
      return [{ state, val: found }];
    }
    case 'into':
    case 'into_arc':
    case 'write':
    case 'pin_init_with':
    case 'init_with':
      return args[0] && fn.item.name !== 'pin_init_with' && fn.item.name !== 'init_with'
        ? [{ state, val: args[0] }]
        : undefined;
    case 'as_arc_borrow':
    case 'deref':
    case 'deref_mut':
      return args[0] ? [{ state, val: args[0] }] : undefined;
    case 'into_raw':
      return [{ state, val: ANY }];
    case 'drop':
      return [{ state, val: ANY }];
    case 'from_raw':
    case 'from_inner':
      return [{ state, val: anyOf(self) }];
    default:
      return undefined;
  }
}

/** One more reference: what it was cloned from lives on, so its own end is none of what is counted. */
function cloned(ty: Ty | undefined): Val {
  return ty ? { k: 'agg', name: '', fields: {}, lent: true, ty } : ANY;
}

/** `T::pin_init(…)` of another type that is initialised in place: the trait's own default bodies. */
function inPlace(call: Invocation, self: Ty | undefined): readonly Ended[] | undefined {
  if (self?.k !== 'adt') return undefined;
  if (/::kbox::Box$|^alloc::boxed::Box$/.test(self.decl.id)) return boxIntrinsic(call, self);
  if (/::arc::(?:Arc|UniqueArc)$/.test(self.decl.id)) return arcIntrinsic(call, self);
  return undefined;
}

/** The allocators themselves, for bodies that call them by hand. */
function allocator(call: Invocation, self: Ty | undefined): readonly Ended[] | undefined {
  const { state, fn, engine, site } = call;
  const which = allocatorType(self);
  if (!which) {
    engine.unknown(site, state, 'allocator');
    return [{ state, val: anyOf(call.ret) }];
  }
  if (fn.item.name === 'free') {
    engine.perform(site.frame, state, {
      kind: 'drop',
      what: '`free`',
      span: site.span,
      op: { op: 'free', allocator: which },
    });
    return [{ state, val: ANY }];
  }
  if (fn.item.name !== 'alloc' && fn.item.name !== 'realloc') return undefined;
  perform(call, { op: 'allocate', allocator: which, flags: flagsOf(call).value });
  return fallible(state, ANY);
}

/** `Guard::do_unlocked`: the lock is let go while the closure runs (rust/kernel/sync/lock.rs; used by `CondVar`). */
function doUnlocked(call: Invocation): readonly Ended[] | undefined {
  const { engine, state, args, site } = call;
  const at = args[0]?.k === 'ref' ? state.deref(args[0]) : undefined;
  const closure = args[1];
  return unlocked(engine, site, state, at, (s) =>
    closure ? runInitialiser(engine, site, s, closure) : [{ state: s, val: ANY }],
  );
}

/** `Guard::store` of an XArray: drops its own lock where it may block (lib/xarray.c: __xas_nomem). */
function treeStore(call: Invocation): readonly Ended[] | undefined {
  const { state, args } = call;
  const guard = args[0]?.k === 'ref' ? state.read(state.deref(args[0])) : args[0];
  const lock = guard?.k === 'agg' ? guard.holds?.[0] : undefined;
  const index = args[1];
  // An entry at index 0 lies in the root itself (lib/xarray.c: xas_create); others need nodes, unless they are there.
  const nodes: Range | undefined = index?.k === 'num' && index.n === 0 ? { min: 0, max: 0 } : undefined;
  perform(call, {
    op: 'tree-store',
    flags: flagsOf(call).value,
    ...(lock ? { lock } : {}),
    ...(nodes ? { nodes } : {}),
  });
  // The old entry comes back, or the new one with the error (rust/kernel/xarray.rs: StoreError).
  const [old, failed] = isSumType(call.ret) ? call.ret.args : [];
  const error: Val = {
    k: 'agg',
    name: 'StoreError',
    fields: { value: args[2] ?? ANY, error: ANY },
    ...(failed ? { ty: failed } : {}),
  };
  return [{ state, val: { k: 'either', alts: [variant('Ok', anyOf(old)), variant('Err', error)] } }];
}
