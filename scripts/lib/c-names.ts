import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files and folders whose exported functions drivers call most. */
const common =
  `kernel/locking kernel/time kernel/sched/wait.c kernel/sched/completion.c kernel/sched/core.c kernel/workqueue.c kernel/irq kernel/rcu kernel/kthread.c kernel/dma
  kernel/resource.c kernel/notifier.c kernel/softirq.c kernel/signal.c  kernel/smp.c  kernel/pid.c
  kernel/cred.c kernel/panic.c kernel/async.c kernel/params.c kernel/reboot.c kernel/task_work.c kernel/irq_work.c
  kernel/user.c  mm/slub.c mm/slab_common.c mm/vmalloc.c mm/page_alloc.c mm/util.c mm/mempool.c mm/dmapool.c
     mm/percpu.c   mm/list_lru.c mm/shrinker.c  lib/xarray.c
  lib/idr.c lib/kobject.c lib/kobject_uevent.c lib/scatterlist.c  lib/kfifo.c lib/bitmap.c lib/string_helpers.c
  lib/klist.c lib/refcount.c lib/rhashtable.c lib/maple_tree.c  lib/genalloc.c lib/devres.c lib/kasprintf.c
  lib/percpu-refcount.c lib/sbitmap.c lib/debugobjects.c drivers/base/core.c drivers/base/devres.c drivers/base/platform.c drivers/base/property.c drivers/base/regmap drivers/base/firmware_loader drivers/base/power/runtime.c drivers/base/driver.c drivers/base/bus.c drivers/base/class.c drivers/base/auxiliary.c drivers/i2c/i2c-core-base.c drivers/i2c/i2c-core-smbus.c
  drivers/i2c/i2c-core-of.c drivers/spi/spi.c drivers/usb/core drivers/pci drivers/regulator/core.c
  drivers/regulator/devres.c drivers/clk/clk.c drivers/clk/clk-bulk.c drivers/clk/clk-devres.c drivers/clk/clkdev.c
  drivers/gpio/gpiolib.c drivers/gpio/gpiolib-devres.c drivers/gpio/gpiolib-legacy.c drivers/char/misc.c
  drivers/char/random.c drivers/char/hw_random/core.c drivers/dma-buf drivers/of/base.c drivers/of/property.c drivers/input/input.c drivers/leds/led-core.c
  drivers/leds/led-class.c drivers/tty/tty_io.c drivers/tty/tty_port.c drivers/tty/serdev drivers/gpu/drm/drm_drv.c
  drivers/gpu/drm/drm_gem.c drivers/gpu/drm/drm_file.c drivers/gpu/drm/drm_ioctl.c drivers/gpu/drm/drm_managed.c
  drivers/gpu/drm/drm_gem_shmem_helper.c drivers/gpu/drm/drm_gpuvm.c drivers/gpu/drm/drm_vma_manager.c drivers/gpu/buddy.c
  drivers/gpu/drm/drm_syncobj.c drivers/gpu/drm/drm_exec.c drivers/hwmon/hwmon.c drivers/iio/industrialio-core.c drivers/pwm/core.c
  drivers/watchdog/watchdog_core.c drivers/thermal/thermal_core.c drivers/power/supply/power_supply_core.c
  drivers/phy/phy-core.c drivers/net/phy/phy.c drivers/net/phy/phy_device.c drivers/net/phy/phy-core.c drivers/net/phy/mdio_bus.c
  drivers/dma/dmaengine.c drivers/nvmem/core.c drivers/reset/core.c drivers/cpufreq/cpufreq.c 
      net/core/skbuff.c 
   net/core/net_namespace.c net/socket.c net/netlink/af_netlink.c net/netlink/genetlink.c
  net/netfilter/core.c block/blk-mq.c block/genhd.c fs/file.c fs/file_table.c fs/open.c fs/read_write.c  fs/inode.c fs/dcache.c 
  fs/seq_file.c fs/libfs.c fs/debugfs fs/sysfs  fs/configfs  fs/char_dev.c  fs/attr.c 
  fs/eventfd.c fs/anon_inodes.c fs/select.c fs/super.c fs/namei.c fs/fs_context.c fs/iomap fs/proc/generic.c
  mm/gup.c mm/filemap.c mm/memory.c mm/vmscan.c mm/page-writeback.c mm/truncate.c mm/swap.c mm/mmap.c mm/mempolicy.c
  kernel/fork.c kernel/exit.c kernel/printk kernel/panic.c kernel/cpu.c kernel/stop_machine.c kernel/events/core.c
  kernel/sched/swait.c kernel/sched/wait_bit.c kernel/rcu/update.c lib/iov_iter.c lib/uuid.c lib/crc lib/hexdump.c
  lib/radix-tree.c lib/rbtree.c lib/plist.c lib/llist.c lib/kstrtox.c lib/vsprintf.c lib/string.c lib/nlattr.c
  drivers/base/power/main.c drivers/base/power/wakeup.c drivers/base/component.c drivers/base/swnode.c
  drivers/base/cpu.c drivers/mfd/mfd-core.c drivers/rtc/class.c drivers/rtc/interface.c drivers/mmc/core
  drivers/mtd/mtdcore.c drivers/hid/hid-core.c drivers/virtio/virtio.c drivers/virtio/virtio_ring.c drivers/uio/uio.c
  drivers/mailbox/mailbox.c drivers/pinctrl/core.c drivers/pinctrl/consumer.c drivers/extcon/extcon.c drivers/ptp/ptp_clock.c
  drivers/iio/industrialio-buffer.c drivers/iio/industrialio-trigger.c drivers/input/touchscreen.c
  drivers/gpu/drm/drm_atomic.c drivers/gpu/drm/drm_atomic_helper.c drivers/gpu/drm/drm_connector.c
  drivers/gpu/drm/drm_crtc.c drivers/gpu/drm/drm_modeset_lock.c drivers/gpu/drm/drm_vblank.c drivers/gpu/drm/drm_mm.c
  drivers/gpu/drm/drm_prime.c drivers/gpu/drm/scheduler drivers/gpu/drm/ttm drivers/acpi/utils.c drivers/acpi/scan.c
  drivers/remoteproc/remoteproc_core.c drivers/rpmsg/rpmsg_core.c drivers/soc/qcom/smem.c drivers/firmware/psci
  drivers/opp drivers/interconnect/core.c drivers/pmdomain/core.c drivers/iommu/iommu.c drivers/vfio/vfio_main.c
  net/core/dev.c net/core/sock.c net/core/datagram.c net/core/rtnetlink.c net/core/dst.c net/core/neighbour.c
  net/core/page_pool.c net/core/netpoll.c net/core/filter.c net/ethernet/eth.c net/ipv4/tcp.c net/ipv4/route.c
  net/netfilter/nf_conntrack_core.c net/8021q/vlan_core.c block/bio.c block/blk-core.c block/blk-settings.c block/blk-map.c
  block/blk-flush.c block/bdev.c block/fops.c sound/core/pcm_lib.c sound/core/pcm_native.c sound/core/init.c
  sound/core/control.c crypto/api.c crypto/skcipher.c crypto/shash.c crypto/ahash.c security/keys/key.c`
    .split(/\s+/)
    .filter((it) => it !== '');

/** The C functions that a tree's Rust code calls: by path, imported, declared in blocks of its own, and by macros; sorted. */
export function calledByRust(root: string): string[] {
  const names = new Set<string>();
  const helpers = helpersOf(root);
  for (const folder of ['rust', 'drivers', 'samples', 'mm', 'fs', 'net', 'lib', 'block'])
    for (const path of filesIn(join(root, folder), /\.rs$/)) {
      const code = readFileSync(path, 'utf8').replace(/^[ \t]*\/\/.*$/gm, '');
      for (const [, name] of code.matchAll(/\bbindings::([a-z_]\w*)\s*\(/g)) names.add(name!);
      for (const [, list] of code.matchAll(/\buse (?:\w+::)*bindings::\{([^}]*)\}/g))
        for (const [name] of list!.matchAll(/\b[a-z_]\w*/g))
          if (new RegExp(`\\b${name}\\s*\\(`).test(code)) names.add(name);
      // What is linked under another name is no function of the kernel's.
      for (const [, body] of code.matchAll(/\bextern "C" \{([^}]*)\}/g))
        for (const [, name] of body!.replace(/#\[link_name[^;]*;/g, '').matchAll(/\bfn (\w+)\s*\(/g))
          names.add(name!.replace(/^rust_helper_/, ''));
      for (const it of calledByMacros(code, helpers)) names.add(it);
    }
  return [...names].filter((it) => !it.endsWith('_t') && it !== 'self').sort();
}

/** What rust/helpers makes functions of, for Rust to call. */
function helpersOf(root: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const path of filesIn(join(root, 'rust/helpers'), /\.c$/))
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/\brust_helper_(\w+)\(/g)) names.add(name!);
  return names;
}

/**
 * The functions that a file calls by macros of its own: `bindings::$read(…)`, where `$read` is what the macro was given,
 * and `bindings::[<$type _ $name>](…)`, which is put together from that; of the latter those that there are helpers for.
 */
function calledByMacros(code: string, helpers: ReadonlySet<string>): string[] {
  const names = new Set<string>();
  for (const call of code.matchAll(/\bbindings::(?:\$\w+|\[<[^>]*>\])\s*\(/g)) {
    const macro = [...code.slice(0, call.index).matchAll(/\bmacro_rules! (\w+)/g)].at(-1)?.[1];
    if (macro === undefined) continue;
    if (call[0].includes('$') && !call[0].includes('[<')) {
      for (const given of givenTo(code, macro))
        for (const [word] of given.matchAll(/\b[a-z]\w*\b/g))
          if (helpers.has(word) || /^[a-z]+_\w+_\w+$/.test(word)) names.add(word);
      continue;
    }
    // What it is put together from may have come through other macros.
    const words = new Set(code.match(/\b[a-z]\w*\b/g));
    for (const it of helpers) if (isMadeOf(it, words, 3)) names.add(it);
  }
  return [...names];
}

/** What stands between the brackets of each use of a macro. */
function givenTo(code: string, macro: string): string[] {
  return [...code.matchAll(new RegExp(`\\b${macro}!\\s*[({]([^)}]*)`, 'g'))].map((it) => it[1]!);
}

/** Whether a name is two words, or three, with `_` between them. */
function isMadeOf(name: string, words: ReadonlySet<string>, most: number): boolean {
  for (let at = name.indexOf('_'); at > 0 && most > 1; at = name.indexOf('_', at + 1)) {
    const rest = name.slice(at + 1);
    if (words.has(name.slice(0, at)) && (words.has(rest) || isMadeOf(rest, words, most - 1))) return true;
  }
  return false;
}

/** The functions that the common parts of a tree export; sorted. */
export function exported(root: string): string[] {
  const names = new Set<string>();
  for (const place of common)
    for (const path of filesIn(join(root, place), /\.c$/))
      for (const [, name] of readFileSync(path, 'latin1').matchAll(
        /^EXPORT_SYMBOL(?:_GPL|_NS|_NS_GPL)?\((\w+)/gm,
      ))
        names.add(name!);
  return [...names].sort();
}

function filesIn(place: string, form: RegExp): string[] {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return form.test(place) ? [place] : [];
  return readdirSync(place, { withFileTypes: true }).flatMap((it) => {
    if (it.isDirectory()) return filesIn(join(place, it.name), form);
    return form.test(it.name) ? [join(place, it.name)] : [];
  });
}
