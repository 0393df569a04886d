/**
 * Which folders of a kernel tree are looked into: first those that nearly all of what Rust calls is defined in, then
 * all others. A folder with a dot behind it counts without the folders in it.
 */
const core =
  `include kernel mm lib block fs rust crypto init ipc security virt net/core net/netlink net/ethtool net/sched
  net/ipv4 net/netfilter. net. drivers/base drivers/char. drivers/char/hw_random drivers/clk. drivers/gpio. drivers/gpu/drm.
  drivers/gpu/drm/display drivers/gpu/drm/scheduler drivers/gpu/drm/ttm drivers/gpu. drivers/i2c. drivers/spi.
  drivers/usb/core drivers/usb/gadget. drivers/pci drivers/regulator. drivers/pwm. drivers/opp drivers/cpufreq.
  drivers/cpuidle. drivers/dma-buf drivers/dma. drivers/firmware. drivers/fwctl drivers/hwmon. drivers/hwtracing.
  drivers/iio. drivers/input. drivers/iommu drivers/irqchip. drivers/leds. drivers/md. drivers/media/v4l2-core
  drivers/media/mc drivers/mfd. drivers/misc. drivers/mmc/core drivers/mtd. drivers/net. drivers/net/phy drivers/net/mdio
  drivers/nvme/host drivers/nvmem. drivers/of drivers/acpi. drivers/phy. drivers/pinctrl. drivers/pmdomain.
  drivers/power/supply. drivers/ptp drivers/reset. drivers/rtc. drivers/scsi. drivers/soc. drivers/soundwire
  drivers/thermal. drivers/tty. drivers/tty/serdev drivers/tty/serial. drivers/uio drivers/vhost drivers/video.
  drivers/virtio drivers/watchdog. drivers/android drivers/block. drivers/auxdisplay. drivers/bluetooth. drivers/dax
  drivers/devfreq. drivers/extcon. drivers/mailbox. drivers/remoteproc. drivers/rpmsg. drivers/counter. drivers/dca
  drivers/accel drivers/interconnect. drivers/w1. drivers/mux. drivers/nvdimm drivers/infiniband/core sound/core`
    .split(/\s+/)
    .filter((it) => it !== '');

/** Folders that no kernel's own C stands in, or that hold nothing but constants. */
const never = new Set([
  'Documentation',
  'scripts',
  'tools',
  'samples',
  'usr',
  'LICENSES',
  'debian',
  '.git',
  'certs',
]);

/** One folder to be read, relative to the tree; `deep`: with all that is in it. */
export interface ScopeFolder {
  readonly path: string;
  readonly deep: boolean;
}

/** The folders that are read first, for a kernel that is built for this architecture. */
export function coreFolders(arch: string): readonly ScopeFolder[] {
  const own = ['include', 'kernel', 'mm', 'lib', 'events', 'entry', 'pci', 'coco', 'crypto'].map(
    (it) => `arch/${arch}/${it}`,
  );
  return [...core, ...own].map((it) => ({ path: it.replace(/\.$/, ''), deep: !it.endsWith('.') }));
}

/** Whether a folder is left out, whatever is asked for: other architectures, programs, tables of registers. */
export function isForeign(folder: string, arch: string): boolean {
  const [top, second] = folder.split('/');
  if (never.has(top!)) return true;
  if (top === 'arch' && second !== undefined && second !== arch) return true;
  return /^drivers\/gpu\/drm\/amd\/include\/asic_reg$|\/(?:selftests|tests|testing|boot|vdso\/tests)$/.test(
    folder,
  );
}

/** Files that other files of the same folder stand in for, as kernels with an MMU and several CPUs are built. */
export function isReplaced(path: string): boolean {
  return /(?:^|\/)(?:mm\/nommu|lib\/logic_iomem|kernel\/rcu\/tiny|kernel\/rcu\/srcutiny|kernel\/up|lib\/usercopy_nofault|kernel\/sched\/build_\w+|drivers\/gpu\/drm\/drm_of_stub|kernel\/dma\/dummy|drivers\/of\/pdt|lib\/uaccess_stub|include\/linux\/srcutiny|include\/linux\/rcutiny|include\/linux\/spinlock_up|include\/linux\/spinlock_api_up|include\/linux\/spinlock_rt|include\/linux\/rwlock_rt|include\/linux\/rwbase_rt|kernel\/locking\/\w*rt\w*)\.[ch]$/.test(
    path,
  );
}
