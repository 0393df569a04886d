/**
 * Which folders of a kernel tree are looked into: first those that nearly all of what Rust calls is defined in, then
 * all others. A folder with a dot behind it counts without the folders in it; of `folder/name*` the files that begin so.
 * Of subsystems that is what all of their drivers share, and not the drivers; of file systems what they are made of.
 */
const core =
  `include kernel mm lib block rust crypto init ipc security virt net/core net/netlink net/ethtool net/ipv4
  net/netfilter/core* net/netfilter/nf_* net. fs. fs/configfs fs/crypto fs/debugfs fs/exportfs fs/iomap fs/kernfs fs/netfs
  fs/notify fs/proc fs/pstore fs/quota fs/ramfs fs/sysfs fs/tracefs fs/verity drivers/base drivers/char.
  drivers/char/hw_random/core* drivers/clk/clk* drivers/gpio/gpiolib* drivers/gpio/gpio-mmio* drivers/gpio/gpio-regmap*
  drivers/gpu/drm. drivers/gpu/drm/display drivers/gpu/drm/scheduler drivers/gpu/drm/ttm drivers/gpu. drivers/i2c.
  drivers/spi/spi.* drivers/spi/spi-mem* drivers/spi/spi-bitbang* drivers/usb/core drivers/usb/gadget. drivers/pci.
  drivers/pci/msi drivers/pci/pcie drivers/pci/endpoint drivers/pci/pwrctrl drivers/regulator/core* drivers/regulator/devres*
  drivers/regulator/helpers* drivers/regulator/of_regulator* drivers/regulator/irq_helpers* drivers/pwm/core* drivers/opp
  drivers/cpufreq/cpufreq* drivers/cpufreq/freq_table* drivers/cpuidle. drivers/dma-buf drivers/dma/dmaengine*
  drivers/dma/of-dma* drivers/dma/virt-dma* drivers/dma/acpi-dma* drivers/firmware. drivers/fwctl. drivers/hwmon/hwmon*
  drivers/hwtracing. drivers/iio. drivers/input. drivers/iommu. drivers/irqchip/irqchip* drivers/leds/led-*
  drivers/md/dm.* drivers/md/dm-table* drivers/md/dm-io* drivers/md/md.* drivers/media/v4l2-core drivers/media/mc
  drivers/mfd/mfd-core* drivers/mfd/syscon* drivers/misc. drivers/mmc/core drivers/mtd. drivers/net. drivers/net/phy/phy*
  drivers/net/phy/mdio* drivers/net/phy/mii* drivers/net/phy/sfp* drivers/net/phy/swphy* drivers/net/phy/linkmode*
  drivers/net/mdio/of_* drivers/net/mdio/acpi_* drivers/net/mdio/fwnode_* drivers/nvme/host drivers/nvmem/core*
  drivers/nvmem/layouts* drivers/of drivers/acpi drivers/phy. drivers/pinctrl/core* drivers/pinctrl/pin*
  drivers/pinctrl/devicetree* drivers/pmdomain. drivers/power/supply/power_supply* drivers/ptp/ptp_clock*
  drivers/ptp/ptp_chardev* drivers/ptp/ptp_sysfs* drivers/reset/core* drivers/rtc/class* drivers/rtc/interface*
  drivers/rtc/lib* drivers/rtc/dev* drivers/rtc/sysfs* drivers/scsi/scsi* drivers/soc. drivers/soundwire
  drivers/thermal/thermal_* drivers/tty. drivers/tty/serdev drivers/tty/serial/serial_* drivers/uio/uio.* drivers/vhost
  drivers/video. drivers/virtio drivers/watchdog/watchdog_* drivers/android drivers/block. drivers/auxdisplay.
  drivers/dax drivers/devfreq. drivers/extcon/extcon.* drivers/extcon/devres* drivers/mailbox/mailbox* drivers/remoteproc/remoteproc_*
  drivers/rpmsg/rpmsg_* drivers/counter/counter-* drivers/accel. drivers/interconnect. drivers/w1. drivers/mux/core*
  drivers/nvdimm sound/core`
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

/** One folder to be read, relative to the tree; `deep`: with all that is in it; `prefix`: only files that begin so. */
export interface ScopeFolder {
  readonly path: string;
  readonly deep: boolean;
  readonly prefix?: string;
}

/** The folders that are read first, for a kernel that is built for this architecture. */
export function coreFolders(arch: string): readonly ScopeFolder[] {
  const own = ['include', 'kernel', 'mm', 'lib', 'events', 'entry', 'pci', 'coco', 'crypto'].map(
    (it) => `arch/${arch}/${it}`,
  );
  return [...core, ...own].map((it) => {
    const [, path, prefix] = /^(.*)\/([^/]*)\*$/.exec(it) ?? [];
    if (path !== undefined) return { path, deep: false, ...(prefix ? { prefix } : {}) };
    return { path: it.replace(/\.$/, ''), deep: !it.endsWith('.') };
  });
}

/** Whether a folder is left out, whatever is asked for: other architectures, programs, tables of registers. */
export function isForeign(folder: string, arch: string): boolean {
  const [top, second] = folder.split('/');
  if (never.has(top!)) return true;
  if (top === 'arch' && second !== undefined && second !== arch) return true;
  return /^drivers\/gpu\/drm\/amd\/include\/asic_reg$|^drivers\/accel\/habanalabs\/include$|^include\/dt-bindings$|\/(?:selftests|tests|testing|boot|vdso\/tests)$/.test(
    folder,
  );
}

/** Files that others stand in for in a kernel with an MMU and several CPUs, without their endings. */
const REPLACED: readonly string[] = [
  ...['mm/nommu', 'crypto/testmgr', 'lib/logic_iomem', 'lib/usercopy_nofault', 'lib/uaccess_stub'],
  ...['kernel/rcu/tiny', 'kernel/rcu/srcutiny', 'kernel/up', 'kernel/dma/dummy'],
  ...['drivers/gpu/drm/drm_of_stub', 'drivers/of/pdt'],
  ...['include/linux/srcutiny', 'include/linux/rcutiny', 'include/linux/spinlock_up'],
  ...['include/linux/spinlock_api_up', 'include/linux/spinlock_rt', 'include/linux/rwlock_rt'],
  'include/linux/rwbase_rt',
];

/** Whether other files of the same folder stand in for this one, as kernels with an MMU and several CPUs are built. */
export function isReplaced(path: string): boolean {
  if (!/\.[ch]$/.test(path)) return false;
  const name = path.slice(0, -2);
  if (REPLACED.some((it) => name === it || name.endsWith(`/${it}`))) return true;
  const [folder, file] = [name.slice(0, name.lastIndexOf('/')), name.slice(name.lastIndexOf('/') + 1)];
  const isIn = (it: string) => folder === it || folder.endsWith(`/${it}`);
  return (isIn('kernel/sched') && /^build_\w/.test(file)) || (isIn('kernel/locking') && file.includes('rt'));
}
