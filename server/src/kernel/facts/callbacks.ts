/**
 * In which context the kernel runs the methods that Rust hands to C. A trait's text does not say it; each row names the
 * place in the kernel sources that does. Read in Linux 7.3 unless said otherwise.
 */
import type { CallbackFact } from '../fact-types.ts';

const EVERY = ['*'];

/** A trait of a driver's life on its bus: the driver core calls it with the device's mutex held. */
function bus(module: string, methods: readonly string[], source: string): CallbackFact {
  return { trait: 'Driver', module, methods, context: 'process', source };
}

export const callbacks: readonly CallbackFact[] = [
  {
    trait: 'Handler',
    module: 'kernel::irq::request',
    methods: ['handle'],
    context: 'hardirq',
    source: 'rust/kernel/irq/request.rs: documentation of `handle`',
    since: '7.2',
  },
  // The `rust` branch of 2021 to 2023.
  {
    trait: 'Handler',
    module: 'kernel::irq',
    methods: ['handle_irq'],
    context: 'hardirq',
    source: 'rust/kernel/irq.rs of the `rust` branch: documentation of `Handler`',
    until: '6.9',
  },
  {
    trait: 'ThreadedHandler',
    module: 'kernel::irq',
    methods: ['handle_primary_irq'],
    context: 'hardirq',
    source: 'rust/kernel/irq.rs of the `rust` branch: documentation of `ThreadedHandler`',
    until: '6.9',
  },
  {
    trait: 'ThreadedHandler',
    module: 'kernel::irq',
    methods: ['handle_threaded_irq'],
    context: 'process',
    source: 'rust/kernel/irq.rs of the `rust` branch: documentation of `ThreadedHandler`',
    until: '6.9',
  },
  {
    trait: 'ThreadedHandler',
    module: 'kernel::irq::request',
    methods: ['handle'],
    context: 'hardirq',
    source: 'rust/kernel/irq/request.rs: documentation of `handle`',
    since: '7.2',
  },
  {
    trait: 'ThreadedHandler',
    module: 'kernel::irq::request',
    methods: ['handle_threaded'],
    context: 'process',
    source: 'rust/kernel/irq/request.rs: documentation of `handle_threaded`',
    since: '7.2',
  },
  {
    trait: 'HrTimerCallback',
    module: 'kernel::time::hrtimer',
    methods: ['run'],
    context: 'hardirq',
    or: 'softirq',
    source: 'kernel/time/hrtimer.c: __hrtimer_run_queues, hrtimer_run_softirq',
    since: '7.2',
    note: 'a softirq for timers set up with a SOFT mode',
  },
  {
    trait: 'WorkItem',
    module: 'kernel::workqueue',
    methods: ['run'],
    context: 'process',
    or: 'softirq',
    source: 'kernel/workqueue.c: worker_thread, bh_worker',
    note: 'a softirq for work that is queued on `system_bh()` or `system_bh_highpri()`, from 7.2 on',
  },
  {
    trait: 'Operations',
    module: 'kernel::block::mq::operations',
    methods: ['queue_rq', 'commit_rqs'],
    context: 'rcu',
    source:
      'block/blk-mq.h: __blk_mq_run_dispatch_ops; rust/kernel/block/mq/tag_set.rs sets no BLK_MQ_F_BLOCKING',
  },
  {
    trait: 'Operations',
    module: 'kernel::block::mq::operations',
    methods: ['complete'],
    context: 'softirq',
    or: 'hardirq',
    source: 'block/blk-mq.c: blk_mq_complete_request_remote',
    since: '7.2',
    note: 'by a softirq on this CPU or an interrupt from another one',
  },
  {
    trait: 'Operations',
    module: 'kernel::block::mq::operations',
    methods: ['poll'],
    context: 'rcu',
    source: 'block/blk-core.c: iocb_bio_iopoll calls bio_poll in an RCU read-side critical section',
  },
  {
    trait: 'Driver',
    module: 'kernel::cpufreq',
    methods: ['fast_switch', 'adjust_perf'],
    context: 'atomic',
    source: 'drivers/cpufreq/cpufreq.c: cpufreq_driver_fast_switch, cpufreq_driver_adjust_perf',
    since: '7.2',
  },
  {
    trait: 'Driver',
    module: 'kernel::cpufreq',
    methods: EVERY,
    context: 'process',
    source: 'drivers/cpufreq/cpufreq.c: called with the policy’s rwsem held',
    since: '7.2',
  },
  {
    trait: 'ConfigOps',
    module: 'kernel::opp',
    methods: EVERY,
    context: 'process',
    source: 'drivers/opp/core.c: _set_opp',
    since: '7.2',
  },
  {
    trait: 'Driver',
    module: 'kernel::net::phy',
    methods: EVERY,
    context: 'process',
    source: 'rust/kernel/net/phy.rs: called with `phydev->lock`, a mutex, held',
  },
  bus('kernel::platform', EVERY, 'drivers/base/dd.c: really_probe'),
  bus('kernel::pci', EVERY, 'drivers/base/dd.c: really_probe'),
  bus('kernel::usb', EVERY, 'drivers/usb/core/driver.c: usb_probe_interface'),
  bus('kernel::auxiliary', EVERY, 'drivers/base/dd.c: really_probe'),
  bus('kernel::i2c', EVERY, 'drivers/i2c/i2c-core-base.c: i2c_device_probe'),
  bus('kernel::serdev', ['probe', 'unbind'], 'drivers/base/dd.c: really_probe'),
  {
    trait: 'Driver',
    module: 'kernel::serdev',
    methods: ['receive'],
    context: 'process',
    source: 'include/linux/serdev.h: documentation of `receive_buf`, which may sleep',
    since: '7.3',
  },
  {
    trait: 'MiscDevice',
    module: 'kernel::miscdevice',
    methods: EVERY,
    context: 'process',
    source: 'fs/read_write.c, fs/ioctl.c: system calls of the task that has the file open',
    since: '7.2',
  },
  {
    trait: 'GroupOperations',
    module: 'kernel::configfs',
    methods: EVERY,
    context: 'process',
    source: 'fs/configfs/dir.c: configfs_mkdir, configfs_rmdir',
    since: '7.2',
  },
  {
    trait: 'AttributeOperations',
    module: 'kernel::configfs',
    methods: EVERY,
    context: 'process',
    source: 'fs/configfs/file.c: configfs_read_iter, configfs_write_iter',
    since: '7.2',
  },
  {
    trait: 'PwmOps',
    module: 'kernel::pwm',
    methods: EVERY,
    context: 'process',
    source: 'drivers/pwm/core.c: pwmchip_lock takes a mutex, as rust/kernel/pwm.rs never sets `atomic`',
    since: '7.2',
  },
  {
    trait: 'Operations',
    module: 'kernel::fwctl',
    methods: EVERY,
    context: 'process',
    source: 'drivers/fwctl/main.c: fwctl_fops, with the device’s rwsem held',
    since: '7.3',
  },
  {
    trait: 'DriverFile',
    module: 'kernel::drm::file',
    methods: EVERY,
    context: 'process',
    source: 'drivers/gpu/drm/drm_file.c: drm_file_alloc',
    since: '7.2',
  },
  {
    trait: 'DriverObject',
    module: 'kernel::drm::gem',
    methods: ['new'],
    context: 'caller',
    source: 'rust/kernel/drm/gem/mod.rs: `Object::new` calls it',
    since: '7.2',
  },
  {
    trait: 'DriverObject',
    module: 'kernel::drm::gem',
    methods: ['open', 'close'],
    context: 'process',
    source: 'drivers/gpu/drm/drm_gem.c: drm_gem_handle_create_tail, drm_gem_object_release_handle',
    since: '7.2',
  },
  {
    trait: 'DriverGpuVm',
    module: 'kernel::drm::gpuvm',
    methods: EVERY,
    context: 'process',
    source: 'rust/kernel/drm/gpuvm/va.rs: documentation of `GpuVaAlloc`',
    since: '7.2',
    note: 'may run while a fence has to be signalled, where a blocking allocation can deadlock',
  },
  {
    trait: 'Writer',
    module: 'kernel::debugfs::traits',
    methods: EVERY,
    context: 'process',
    source: 'fs/seq_file.c: seq_read_iter',
    since: '7.2',
  },
  ...['Reader', 'BinaryReader', 'BinaryReaderMut', 'BinaryWriter'].map((trait): CallbackFact => {
    const source = 'fs/debugfs/file.c: full_proxy_read, full_proxy_write';
    return {
      trait,
      module: 'kernel::debugfs::traits',
      methods: EVERY,
      context: 'process',
      source,
      since: '7.2',
    };
  }),
  // `Module` moved from lib.rs to module.rs in 7.3, but its path for users stayed.
  ...['Module', 'InPlaceModule'].map((trait): CallbackFact => {
    const source = 'kernel/module/main.c: do_init_module; init/main.c: do_one_initcall';
    return { trait, module: 'kernel', methods: ['init'], context: 'process', source };
  }),
  {
    trait: 'Drop',
    module: 'core::ops',
    methods: ['drop'],
    context: 'caller',
    source: 'the Rust reference: a value is dropped where its scope ends',
  },
  {
    trait: 'PinnedDrop',
    module: 'pin_init',
    methods: ['drop'],
    context: 'caller',
    source: 'rust/pin-init/src/lib.rs (kernel::init in 6.12): called by `Drop::drop`',
  },
  {
    trait: 'AlwaysRefCounted',
    module: 'kernel::sync::aref',
    methods: ['inc_ref', 'dec_ref'],
    context: 'caller',
    source: 'rust/kernel/sync/aref.rs (kernel::types in 6.12)',
  },
];

/**
 * The row of a trait's method, a row of its own before the trait's `*`.
 * @param module the trait's module where it was resolved; without it the row is given only where all traits of that
 *   name that are known agree on the context
 */
export function callbackFact(trait: string, method: string, module?: string): CallbackFact | undefined {
  const rows = callbacks.filter(
    (it) => it.trait === trait && (module === undefined || isSameModule(it.module, module)),
  );
  const fitting = [...new Set(rows.map((it) => it.module))].flatMap((path) => {
    const ofModule = rows.filter((it) => it.module === path);
    const row =
      ofModule.find((it) => it.methods.includes(method)) ?? ofModule.find((it) => it.methods.includes('*'));
    return row === undefined ? [] : [row];
  });
  const first = fitting[0];
  return first !== undefined && fitting.every((it) => it.context === first.context && it.or === first.or)
    ? first
    : undefined;
}

/** A trait is often used by the module that re-exports it: `kernel::irq::Handler` is `kernel::irq::request::Handler`. */
function isSameModule(defined: string, used: string): boolean {
  const path = used.replace(/^crate::/, 'kernel::').replace(/^crate$/, 'kernel');
  return defined === path || defined.startsWith(`${path}::`) || path.startsWith(`${defined}::`);
}
