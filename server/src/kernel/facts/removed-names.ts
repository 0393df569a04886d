/**
 * Names of the kernel's crates that are gone, other than those of allocations (`old-names.ts`), and what took their place.
 * What a kernel still has is never reported, whatever stands here; and a new name is offered only where it is there.
 */

/** A path that led somewhere once. */
export interface RemovedPath {
  /** From the crate on; what lies below it is gone too, unless a row of its own says more. */
  readonly path: string;
  /** The path of what took its place, with the same use. */
  readonly becomes?: string;
  /** What to do, where no name alone takes its place; code in backquotes. Given where the paths of `kernel` in it exist. */
  readonly note?: string;
  /** The new one is not quite the same: what is different, for a person to look at. */
  readonly review?: string;
  /** Where it was, and where it went. */
  readonly source: string;
}

const BRANCH = 'the Rust for Linux branch, 2021 and 2022';
const FILES = 'use `kernel::miscdevice::MiscDevice`, whose methods take the place of the file operations';
const USER = 'use `kernel::uaccess::UserSlice` with its reader and writer';

/** The paths, the longest of a module first. */
export const removedPaths: readonly RemovedPath[] = [
  {
    path: 'kernel::sync::RefBorrow',
    becomes: 'kernel::sync::ArcBorrow',
    source: `${BRANCH}; rust/kernel/sync/arc.rs, 6.3`,
  },
  {
    path: 'kernel::sync::Ref',
    becomes: 'kernel::sync::Arc',
    source: `${BRANCH}; rust/kernel/sync/arc.rs, 6.3`,
  },
  {
    path: 'kernel::sync::UniqueRef',
    becomes: 'kernel::sync::UniqueArc',
    source: `${BRANCH}; rust/kernel/sync/arc.rs, 6.3`,
  },
  {
    path: 'kernel::sync::RawSpinLock',
    becomes: 'kernel::sync::SpinLock',
    review: 'it sleeps under PREEMPT_RT; a raw one is not there',
    source: `${BRANCH}; rust/kernel/sync.rs, 7.3: absent`,
  },
  {
    path: 'kernel::sync::smutex',
    note: 'use `kernel::sync::global_lock!` for a static',
    source: `${BRANCH}; rust/kernel/sync/lock/global.rs, 6.13`,
  },
  {
    path: 'kernel::sync::CreatableLock',
    note: 'locks are made by `new_mutex!` and the like',
    source: `${BRANCH}; rust/kernel/sync/lock.rs, 6.4`,
  },
  {
    path: 'kernel::sync::NeedsLockClass',
    note: 'locks are made by `new_mutex!` and the like',
    source: `${BRANCH}; rust/kernel/sync/lock.rs, 6.4`,
  },
  {
    path: 'kernel::init_static_sync',
    note: 'use `kernel::sync::global_lock!`, and call `init` of the static once in the module’s `init`',
    source: `${BRANCH}; rust/kernel/sync/lock/global.rs, 6.13`,
  },
  {
    path: 'kernel::rawspinlock_init',
    note: 'use `new_spinlock!`: there is no raw spinlock',
    source: `${BRANCH}; rust/kernel/sync.rs, 7.3: absent`,
  },
  ...['pin_init', 'stack_pin_init', 'stack_try_pin_init'].map((name) => ({
    path: `kernel::${name}`,
    becomes: `pin_init::${name}`,
    source: 'rust/kernel/init.rs, 6.12; rust/pin-init/src/lib.rs, 6.15',
  })),
  { path: 'kernel::KernelModule', becomes: 'kernel::Module', source: `${BRANCH}; rust/kernel/lib.rs, 6.1` },
  {
    path: 'kernel::KernelResult',
    becomes: 'kernel::error::Result',
    source: `${BRANCH}; rust/kernel/error.rs, 6.1`,
  },
  {
    path: 'kernel::Result',
    becomes: 'kernel::error::Result',
    source: `${BRANCH}; rust/kernel/error.rs, 6.1`,
  },
  { path: 'kernel::Error', becomes: 'kernel::error::Error', source: `${BRANCH}; rust/kernel/error.rs, 6.1` },
  {
    path: 'kernel::PointerWrapper',
    becomes: 'kernel::types::ForeignOwnable',
    source: `${BRANCH}; rust/kernel/types.rs, 6.3`,
  },
  {
    path: 'kernel::types::PointerWrapper',
    becomes: 'kernel::types::ForeignOwnable',
    source: `${BRANCH}; rust/kernel/types.rs, 6.3`,
  },
  {
    path: 'kernel::ScopeGuard',
    becomes: 'kernel::types::ScopeGuard',
    source: `${BRANCH}; rust/kernel/types.rs, 6.3`,
  },
  {
    path: 'kernel::ARef',
    becomes: 'kernel::sync::aref::ARef',
    source: `${BRANCH}; rust/kernel/sync/aref.rs, 7.3`,
  },
  {
    path: 'kernel::AlwaysRefCounted',
    becomes: 'kernel::sync::aref::AlwaysRefCounted',
    source: `${BRANCH}; rust/kernel/sync/aref.rs, 7.3`,
  },
  ...['ARef', 'AlwaysRefCounted'].map((name) => ({
    path: `kernel::types::${name}`,
    becomes: `kernel::sync::aref::${name}`,
    source: 'rust/kernel/types.rs, 6.12; rust/kernel/sync/aref.rs, 7.3',
  })),
  { path: 'kernel::c_types', becomes: 'kernel::ffi', source: `${BRANCH}; rust/ffi.rs, 6.13` },
  {
    path: 'kernel::linked_list',
    note: 'use `kernel::list::List`, whose links lie in the elements',
    source: `${BRANCH}; rust/kernel/list.rs, 6.12`,
  },
  { path: 'kernel::file_operations', note: FILES, source: `${BRANCH}; rust/kernel/miscdevice.rs, 6.13` },
  {
    path: 'kernel::file::File',
    becomes: 'kernel::fs::File',
    review: 'what a driver does with it may have another name',
    source: `${BRANCH}; rust/kernel/fs/file.rs, 6.13`,
  },
  {
    path: 'kernel::file::PollTable',
    becomes: 'kernel::sync::poll::PollTable',
    review: 'it is registered with a `PollCondVar`',
    source: `${BRANCH}; rust/kernel/sync/poll.rs, 6.13`,
  },
  { path: 'kernel::file', note: FILES, source: `${BRANCH}; rust/kernel/miscdevice.rs, 6.13` },
  {
    path: 'kernel::miscdev',
    note: 'use `kernel::miscdevice::MiscDeviceRegistration`',
    source: `${BRANCH}; rust/kernel/miscdevice.rs, 6.13`,
  },
  { path: 'kernel::io_buffer', note: USER, source: `${BRANCH}; rust/kernel/uaccess.rs, 6.10` },
  { path: 'kernel::user_ptr', note: USER, source: `${BRANCH}; rust/kernel/uaccess.rs, 6.10` },
  {
    path: 'kernel::chrdev',
    note: 'there are no character devices of one’s own but `kernel::miscdevice`',
    source: `${BRANCH}; rust/kernel/lib.rs, 7.3: absent`,
  },
  {
    path: 'kernel::sysctl',
    note: 'there is nothing in its place',
    source: `${BRANCH}; rust/kernel/lib.rs, 7.3: absent`,
  },
  {
    path: 'kernel::power',
    note: 'there is nothing in its place',
    source: `${BRANCH}; rust/kernel/lib.rs, 7.3: absent`,
  },
  {
    path: 'kernel::gpio',
    note: 'there is nothing in its place',
    source: `${BRANCH}; rust/kernel/lib.rs, 7.3: absent`,
  },
  {
    path: 'kernel::amba',
    note: 'there is nothing in its place',
    source: `${BRANCH}; rust/kernel/lib.rs, 7.3: absent`,
  },
  {
    path: 'kernel::hwrng',
    note: 'there is nothing in its place',
    source: `${BRANCH}; rust/kernel/lib.rs, 7.3: absent`,
  },
];

/** Functions of the kernel's types that have another name: type, old name, new one. A kernel that has not the new one has none. */
export const renamedFunctions: readonly (readonly [type: string, old: string, now: string])[] = [
  // The branch of 2021 and 2022; rust/kernel/error.rs, 6.1 on.
  ['kernel::error::Error', 'from_kernel_errno', 'from_errno'],
  ['kernel::error::Error', 'to_kernel_errno', 'to_errno'],
  // rust/kernel/sync/condvar.rs, 6.4 and 6.12.
  ['kernel::sync::condvar::CondVar', 'wait_uninterruptible', 'wait'],
  // rust/kernel/types.rs, 6.17.
  ['kernel::types::Opaque', 'raw_get', 'cast_into'],
  // rust/kernel/str.rs, 6.12; the kernel's `CStr` is that of `core` in 7.2.
  ['core::ffi::CStr', 'as_bytes', 'to_bytes'],
  ['core::ffi::CStr', 'as_bytes_with_nul', 'to_bytes_with_nul'],
  ['core::ffi::CStr', 'len', 'count_bytes'],
];

/** A function of the kernel's types that has gone, and what to use. */
export interface MovedFunction {
  readonly type: string;
  readonly old: string;
  /** What to write; code in backquotes. */
  readonly note: string;
  /** The function that does the same, with the flags of its allocation as one more argument at the end. */
  readonly becomes?: { readonly type: string; readonly name: string };
}

/** Functions that another type took over, or nothing did. */
export const movedFunctions: readonly MovedFunction[] = [
  // rust/kernel/rbtree.rs of the branch, 2023; the same file, 6.12 on.
  {
    type: 'kernel::rbtree::RBTree',
    old: 'try_allocate_node',
    note: 'use `RBTreeNode::new(key, value, flags)`',
    becomes: { type: 'kernel::rbtree::RBTreeNode', name: 'new' },
  },
  {
    type: 'kernel::rbtree::RBTree',
    old: 'try_reserve_node',
    note: 'use `RBTreeNodeReservation::new(flags)`',
    becomes: { type: 'kernel::rbtree::RBTreeNodeReservation', name: 'new' },
  },
  // The branch of 2021 and 2022 made an `Arc<[T]>` of a vector; rust/kernel/sync/arc.rs, 6.3 on.
  {
    type: 'kernel::sync::arc::Arc',
    old: 'try_from',
    note: 'keep the vector itself in it: `Arc::new(list, flags)?`, an `Arc<KVec<T>>`',
  },
  {
    type: 'kernel::sync::arc::UniqueArc',
    old: 'try_from',
    note: 'keep the vector itself in it: `UniqueArc::new(list, flags)?`, a `UniqueArc<KVec<T>>`',
  },
  // rust/kernel/str.rs, 6.12; the kernel's `CStr` is that of `core` in 7.2.
  { type: 'core::ffi::CStr', old: 'len_with_nul', note: 'use `to_bytes_with_nul().len()`' },
  { type: 'core::ffi::CStr', old: 'as_str_unchecked', note: 'use `to_str()`, which checks' },
  // The branch of 2021 and 2022; rust/kernel/task.rs, 6.4 on.
  { type: 'kernel::task::Task', old: 'current', note: 'use the macro `current!()`' },
  { type: 'kernel::task::Task', old: 'spawn', note: 'threads are not there; use a work queue' },
];
