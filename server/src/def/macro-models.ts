/**
 * Macros whose items are known in another way, or are none that code can call: they are not expanded. Each with its source in the kernel tree (7.3 where no release is named).
 */
const leftAlone: readonly (readonly [name: RegExp, why: string])[] = [
  [
    /^module(?:_\w+)?$/,
    'rust/macros/module.rs: a procedural macro; it declares THIS_MODULE and calls of the module trait',
  ],
  [
    /^global_lock$/,
    'rust/kernel/sync/lock/global.rs: its static is read from its tokens, as `MacroItem.statics`',
  ],
  [/^\w+_device_table$/, 'rust/kernel/device_id.rs: a static that modpost reads'],
  [/^(?:static|const)_assert$/, 'rust/kernel/build_assert.rs: a constant without a name'],
  [/^kunit_\w+$/, 'rust/kernel/kunit.rs: a test suite that C calls'],
  [/^declare_drm_ioctls$/, 'rust/kernel/drm/ioctl.rs: constants'],
  [
    /^(?:register|bitfield)$/,
    'rust/kernel/io/register.rs, rust/kernel/bitfield.rs: integers with getters and setters that neither lock nor allocate; the 700 of nova-core are a third of a cold run',
  ],
  [
    /^impl_(?:has_\w+|list_item|list_arc_safe)$/,
    'rust/kernel/list/impl_list_item_mod.rs, list/arc.rs, workqueue.rs, time/hrtimer.rs: unsafe impls that say where a field lies; raw pointers own nothing',
  ],
  [/^(?:include|compile_error|concat|global_asm|asm)$/, 'built into the compiler'],
];

/** Whether a call of a macro is left as it is, by the last name of its path. */
export function isLeftAlone(name = ''): boolean {
  return leftAlone.some(([it]) => it.test(name));
}
