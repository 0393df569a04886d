// Written by `npm run c-facts`; not to be edited.

/** See `packFacts`. */
export const cFactsData = `kernel/sched/core.c drivers/acpi/utils.c drivers/acpi/acpica/utmutex.c drivers/acpi/osl.c mm/page_alloc.c net/core/skbuff.c drivers/base/auxiliary.c drivers/base/core.c lib/kobject.c lib/kasprintf.c block/bio.c include/linux/pagemap.h block/genhd.c block/blk-core.c block/blk-mq.c drivers/clk/clk.c drivers/base/power/runtime.c kernel/time/clocksource.c mm/util.c mm/memory.c drivers/cpufreq/cpufreq.c kernel/cpu.c crypto/api.c fs/inode.c include/linux/fsnotify.h fs/notify/mark.c include/linux/fsnotify_backend.h drivers/reset/core.c drivers/base/devres.c drivers/gpu/drm/drm_drv.c drivers/iio/industrialio-core.c drivers/iio/industrialio-trigger.c kernel/irq/devres.c kernel/locking/mutex-debug.c include/linux/device/devres.h drivers/phy/phy-core.c drivers/pci/endpoint/pci-epc-core.c drivers/pwm/core.c drivers/base/regmap/regmap.c drivers/base/regmap/regmap-ac97.c drivers/base/regmap/regmap-fsi.c drivers/base/regmap/regmap-i2c.c drivers/base/regmap/regmap-i3c.c drivers/base/regmap/regmap-mdio.c drivers/base/regmap/regmap-mmio.c drivers/base/regmap/regmap-sccb.c drivers/base/regmap/regmap-sdw.c drivers/base/regmap/regmap-sdw-mbq.c drivers/base/regmap/regmap-slimbus.c drivers/base/regmap/regmap-spi.c drivers/base/regmap/regmap-spi-avmm.c drivers/spi/spi.c drivers/base/regmap/regmap-spmi.c drivers/base/regmap/regmap-w1.c kernel/resource.c drivers/rtc/class.c drivers/rtc/interface.c drivers/uio/uio.c drivers/dma-buf/dma-fence-unwrap.c drivers/dma-buf/dma-fence.c drivers/dma/dmaengine.c drivers/gpu/drm/drm_atomic.c fs/libfs.c include/linux/fs.h drivers/gpu/drm/drm_atomic_uapi.c drivers/gpu/drm/drm_modeset_lock.c drivers/gpu/drm/drm_managed.c drivers/gpu/drm/drm_crtc.c drivers/gpu/drm/drm_mode_object.c kernel/workqueue.c mm/filemap.c fs/file_table.c drivers/base/property.c security/selinux/hooks.c drivers/net/phy/phy_device.c drivers/net/phy/phy-core.c include/linux/phy.h drivers/hid/hid-core.c drivers/base/driver.c drivers/base/bus.c drivers/i2c/i2c-core-smbus.c fs/iomap/direct-io.c fs/super.c kernel/irq/irqdesc.c kernel/irq/generic-chip.c kernel/irq/irqdomain.c kernel/irq/chip.c lib/kfifo.c mm/slub.c mm/slab_common.c lib/kunit/test.c lib/kunit/try-catch.c lib/kunit/string-stream.c mm/list_lru.c net/core/sock.c drivers/mmc/core/core.c drivers/mmc/core/mmc_ops.c kernel/irq/msi.c lib/maple_tree.c net/core/neighbour.c net/netlink/af_netlink.c include/linux/page_frag_cache.h mm/page_frag_cache.c net/core/dev.c kernel/irq/manage.c net/core/netpoll.c drivers/of/base.c include/linux/kernfs.h fs/kernfs/dir.c drivers/pci/endpoint/pci-epf-core.c drivers/pci/hotplug/pci_hotplug_core.c drivers/pci/slot.c drivers/pci/pci-driver.c drivers/pci/pci.c kernel/locking/percpu-rwsem.c drivers/base/platform.c include/linux/pm_runtime.h drivers/mtd/mtdcore.c include/linux/kref.h fs/char_dev.c drivers/rpmsg/rpmsg_core.c drivers/virtio/virtio.c drivers/base/regmap/regmap-ram.c drivers/base/regmap/regmap-raw-ram.c lib/rhashtable.c mm/vmalloc.c net/core/rtnetlink.c drivers/mmc/core/sdio_bus.c fs/seq_file.c drivers/tty/serdev/core.c net/ipv6/tcp_ipv6.c net/ipv4/tcp_input.c net/ipv4/tcp_output.c kernel/irq_work.c include/net/sock.h net/core/datagram.c include/net/busy_poll.h sound/core/pcm_lib.c sound/core/pcm_native.c net/socket.c kernel/module/kmod.c net/core/scm.c kernel/bpf/syscall.c drivers/tty/tty_io.c drivers/usb/core/hcd.c kernel/rcu/update.c lib/xarray.c lib/iov_iter.c include/linux/uaccess.h kernel/locking/rwsem.c drivers/fwctl/main.c kernel/locking/mutex.c drivers/net/phy/phy.c fs/proc/generic.c drivers/vfio/vfio_main.c include/linux/mmap_lock.h drivers/acpi/scan.c drivers/acpi/acpica/nsxfname.c drivers/acpi/acpica/nsxfeval.c drivers/acpi/acpica/uttrack.c drivers/acpi/acpica/tbxface.c drivers/pci/hotplug/acpi_pcihp.c drivers/acpi/acpica/nsxfobj.c drivers/acpi/acpica/utlock.c kernel/notifier.c drivers/acpi/resource.c drivers/base/class.c drivers/char/random.c security/landlock/log.c security/landlock/trace.c crypto/ahash.c crypto/algapi.c mm/folio.c include/linux/cpumask.h lib/cpumask.c net/ethernet/eth.c fs/dcache.c drivers/iommu/io-pgtable.c drivers/iommu/io-pgtable-arm-v7s.c include/linux/gfp.h mm/mempolicy.c fs/anon_inodes.c include/asm-generic/pgalloc.h include/linux/mm.h kernel/async.c include/linux/auxiliary_bus.h include/linux/device.h fs/sysfs/file.c mm/page-writeback.c include/linux/backing-dev.h mm/backing-dev.c block/bdev.c fs/namei.c block/blk-cgroup.c include/linux/blk_plug.h kernel/sched/wait_bit.c lib/bitmap.c block/blk-map.c block/blk-flush.c net/core/filter.c lib/vsprintf.c include/linux/sysfs.h drivers/base/base.h drivers/base/map.c drivers/pci/controller/cadence/pcie-cadence-debugfs.c fs/debugfs/inode.c drivers/pci/controller/cadence/pcie-cadence.c drivers/regulator/core.c drivers/pci/controller/cadence/pcie-cadence-ep.c drivers/pci/controller/cadence/pcie-cadence-host.c drivers/pci/probe.c drivers/pci/controller/cadence/pcie-cadence-host-common.c drivers/pci/controller/cadence/pcie-cadence-host-hpa.c fs/sysfs/symlink.c fs/sysfs/group.c kernel/rcu/srcutree.c drivers/clk/clkdev.c drivers/clk/clk-bulk.c include/linux/clk.h kernel/time/clockevents.c fs/file.c fs/open.c fs/notify/dnotify/dnotify.c kernel/cred.c security/keys/process_keys.c drivers/base/component.c drivers/of/dynamic.c kernel/rcu/tree.c fs/configfs/item.c fs/configfs/dir.c kernel/printk/printk.c include/linux/sockptr.h drivers/pci/hotplug/cpci_hotplug_core.c include/linux/interrupt.h kernel/kthread.c drivers/base/cpu.c include/linux/cpufreq.h drivers/opp/of.c drivers/opp/core.c crypto/internal.h crypto/shash.c crypto/skcipher.c crypto/lskcipher.c include/linux/iov_iter.h arch/x86/include/asm/checksum_32.h security/security.c include/linux/rcupdate.h lib/percpu-refcount.c include/linux/poll.h mm/shrinker.c lib/debugobjects.c fs/debugfs/file.c lib/kstrtox.c fs/read_write.c drivers/base/dd.c drivers/pmdomain/core.c drivers/opp/cpu.c lib/refcount.c drivers/base/swnode.c drivers/nvmem/core.c drivers/base/power/main.c drivers/base/power/wakeup.c drivers/base/power/sysfs.c lib/devres.c drivers/clk/clk-devres.c drivers/gpio/gpiolib-devres.c lib/genalloc.c drivers/gpio/gpiolib-legacy.c drivers/gpio/gpiolib.c drivers/hwmon/hwmon.c drivers/char/hw_random/core.c drivers/i2c/i2c-core-base.c drivers/input/input.c arch/x86/mm/ioremap.c arch/x86/mm/mmio-mod.c kernel/irq/irq_sim.c lib/string_helpers.c drivers/leds/led-class.c drivers/mailbox/mailbox.c drivers/mfd/mfd-core.c drivers/mmc/core/host.c drivers/interconnect/core.c drivers/regulator/devres.c drivers/pci/pwrctrl/core.c drivers/pci/devres.c drivers/pinctrl/core.c drivers/power/supply/power_supply_core.c kernel/reboot.c drivers/base/regmap/regmap-irq.c drivers/regulator/irq_helpers.c drivers/pci/bus.c drivers/remoteproc/remoteproc_core.c drivers/thermal/thermal_core.c drivers/watchdog/watchdog_core.c lib/kobject_uevent.c kernel/dma/mapping.c drivers/dma-buf/dma-buf.c drivers/dma-buf/dma-resv.c include/linux/dma-resv.h drivers/dma-buf/dma-buf-mapping.c drivers/gpu/drm/amd/amdgpu/amdgpu_dma_buf.c drivers/gpu/drm/ttm/ttm_bo_util.c drivers/dma-buf/dma-fence-array.c kernel/dma/direct.c drivers/iommu/dma-iommu.c lib/scatterlist.c drivers/dma-buf/dma-heap.c mm/mmap_lock.c mm/dmapool.c drivers/dma/of-dma.c include/linux/dma-mapping.h kernel/exit.c kernel/time/timekeeping.c kernel/time/hrtimer.c kernel/bpf/cgroup.c kernel/sched/wait.c kernel/locking/semaphore.c include/linux/rwsem.h drivers/gpu/drm/drm_colorop.c include/drm/drm_bridge.h drivers/gpu/drm/drm_atomic_helper.c drivers/gpu/drm/drm_gem_atomic_helper.c drivers/gpu/drm/drm_bridge.c include/linux/dma-fence.h drivers/gpu/drm/drm_connector.c drivers/gpu/drm/drm_property.c drivers/gpu/drm/drm_privacy_screen.c drivers/gpu/drm/drm_plane.c drivers/gpu/drm/drm_vblank.c drivers/gpu/drm/drm_internal.h drivers/gpu/drm/drm_client_sysrq.c drivers/gpu/drm/drm_exec.c drivers/gpu/drm/drm_gem.c include/linux/ww_mutex.h include/drm/drm_gem.h drivers/gpu/drm/drm_file.c drivers/gpu/drm/drm_prime.c fs/fs_context.c mm/shmem.c include/linux/string.h drivers/gpu/drm/drm_gem_shmem_helper.c arch/x86/mm/pat/set_memory.c drivers/gpu/drm/drm_gpuvm.c drivers/gpu/drm/drm_ioctl.c drivers/gpu/drm/scheduler/sched_entity.c drivers/gpu/drm/scheduler/sched_main.c include/linux/xarray.h drivers/gpu/drm/scheduler/sched_fence.c drivers/gpu/drm/drm_syncobj.c drivers/gpu/drm/drm_vma_manager.c kernel/cgroup/dmem.c net/core/dst.c net/ipv6/route.c drivers/pci/controller/dwc/pcie-designware-host.c drivers/pci/controller/dwc/pcie-designware-ep.c drivers/pci/controller/dwc/pcie-kirin.c drivers/pci/endpoint/pci-epc-mem.c drivers/pci/controller/dwc/pcie-designware.h drivers/pci/controller/dwc/pcie-designware.c drivers/pci/controller/pci-host-common.c kernel/sched/fair.c kernel/power/energy_model.c include/linux/namei.h net/core/of_net.c drivers/extcon/extcon.c mm/gup.c drivers/base/faux.c include/linux/memcontrol.h include/linux/fs/super.h include/linux/percpu-rwsem.h drivers/base/firmware_loader/main.c drivers/base/firmware_loader/sysfs_upload.c mm/rmap.c mm/ksm.c fs/proc/inode.c kernel/fork.c kernel/bpf/bpf_task_storage.c drivers/iommu/iommu.c include/linux/delay.h include/linux/fwctl.h drivers/acpi/property.c include/linux/property.h drivers/of/property.c include/linux/irqdomain.h include/linux/device/bus.h mm/truncate.c include/linux/fs_context.h fs/notify/fsnotify.c fs/fs-writeback.c net/netlink/genetlink.c include/net/genetlink.h drivers/net/phy/mdio_bus.c drivers/net/phy/phy-c45.c kernel/time/time.c drivers/gpio/gpiolib-sysfs.c drivers/gpio/gpiolib-shared.c drivers/gpu/buddy.c mm/hugetlb.c include/linux/hid.h drivers/pinctrl/pinmux.c drivers/i2c/i2c-core.h include/linux/i2c.h lib/idr.c lib/radix-tree.c drivers/iio/industrialio-buffer.c drivers/android/binder/rust_binderfs.c rust/helpers/srcu.c include/linux/srcu.h include/linux/input.h fs/iomap/ioend.c fs/iomap/bio.c fs/iomap/fiemap.c include/linux/uio.h include/linux/fserror.h fs/fserror.c fs/iomap/buffered-io.c fs/ioctl.c fs/iomap/seek.c fs/iomap/swapfile.c net/ipv4/route.c include/net/route.h drivers/pci/controller/pcie-iproc-msi.c drivers/pci/controller/pcie-iproc.c kernel/params.c security/apparmor/file.c security/apparmor/lsm.c security/keys/key.c security/keys/keyring.c kernel/signal.c lib/klist.c include/linux/fortify-string.h kernel/freezer.c drivers/leds/led-core.c include/linux/list_lru.h kernel/locking/lockdep.c include/linux/audit.h kernel/auditsc.c fs/attr.c mm/memfd.c mm/mempool.c include/linux/kernel.h drivers/char/misc.c drivers/mmc/core/sd_ops.c drivers/mmc/host/cqhci-core.c drivers/mmc/core/core.h drivers/mmc/core/slot-gpio.c drivers/mmc/core/pwrseq.c drivers/mmc/core/bus.c drivers/mmc/core/regulator.c drivers/mmc/core/sdio.c kernel/time/sleep_timeout.c drivers/mtd/mtdpart.c include/linux/mutex.h include/net/gro.h include/linux/netdevice.h include/net/neighbour.h net/sysctl_net.c fs/proc/proc_sysctl.c kernel/jump_label.c net/core/net_namespace.c include/net/netdev_lock.h include/linux/cpu_rmap.h lib/cpu_rmap.c net/core/net-sysfs.c net/netfilter/nf_conntrack_core.c net/netfilter/core.c lib/nlattr.c include/net/netlink.h include/linux/of.h include/linux/device/class.h drivers/pci/of.c net/core/page_pool.c net/core/page_pool_user.c drivers/pci/pci-acpi.c drivers/pci/msi/api.c drivers/pci/msi/msi.c drivers/pci/setup-bus.c drivers/pci/setup-cardbus.c drivers/pci/pci-bridge-emul.c drivers/pci/proc.c drivers/pci/access.c drivers/pci/search.c drivers/pci/pcie/aspm.c drivers/pci/iov.c drivers/pci/doe.c drivers/pci/ecam.c drivers/pci/endpoint/pci-ep-cfs.c drivers/pci/endpoint/pci-ep-msi.c drivers/base/platform-msi.c drivers/pci/irq.c drivers/pci/pcie/err.c drivers/pci/ide.c drivers/pci/iomap.c lib/iomap.c include/linux/msi_api.h drivers/pci/rom.c drivers/pci/p2pdma.c drivers/pci/pci-mid.c arch/x86/platform/intel-mid/pwr.c drivers/pci/vpd.c drivers/pci/remove.c drivers/pci/rebar.c drivers/pci/vc.c drivers/pci/tsm.c drivers/pci/pcie/ptm.c drivers/pci/tph.c mm/percpu.c kernel/rcu/sync.c kernel/events/core.c kernel/static_call_inline.c kernel/trace/trace_events_filter.c mm/maccess.c drivers/net/phy/mdio_device.c drivers/acpi/bus.c drivers/of/irq.c drivers/pci/controller/plda/pcie-plda-host.c drivers/base/power/qos.c drivers/pci/hotplug/pnv_php.c kernel/time/posix-clock.c kernel/irq/autoprobe.c drivers/ptp/ptp_clock.c drivers/pps/kapi.c drivers/pci/controller/dwc/pcie-qcom-common.c block/blk-settings.c include/linux/blk-mq.h drivers/base/regmap/regcache.c drivers/base/firmware_loader/fallback_table.c include/linux/rtnetlink.h drivers/base/regmap/regmap-debugfs.c drivers/pci/controller/pcie-rockchip.c drivers/pci/hotplug/rpaphp_core.c drivers/pci/hotplug/rpaphp_slot.c drivers/rpmsg/virtio_rpmsg_bus.c drivers/rpmsg/qcom_smd.c drivers/rpmsg/qcom_glink_native.c drivers/remoteproc/remoteproc_cdev.c drivers/remoteproc/remoteproc_debugfs.c include/linux/rtmutex.h lib/sbitmap.c include/linux/sbitmap.h kernel/time/sched_clock.c kernel/sched/cputime.c drivers/mmc/core/sdio_io.c drivers/mmc/core/sdio_irq.c drivers/mmc/core/sdio_ops.c drivers/tty/serdev/serdev-ttyport.c drivers/tty/tty_mutex.c include/linux/serdev.h drivers/tty/tty_ioctl.c include/linux/highmem-internal.h fs/namespace.c include/net/xfrm.h drivers/net/ethernet/mellanox/mlx5/core/fs_core.c fs/fcntl.c include/linux/skbuff.h kernel/smp.c sound/core/init.c sound/core/control.c sound/core/pcm.c drivers/base/soc.c kernel/stop_machine.c lib/strncpy_from_user.c drivers/dma-buf/sync_file.c fs/sysfs/dir.c kernel/softirq.c net/ipv4/tcp.c drivers/thermal/thermal_netlink.c kernel/sched/syscalls.c kernel/sched/sched.h drivers/input/touchscreen.c drivers/gpu/drm/ttm/ttm_agp_backend.c drivers/char/agp/generic.c drivers/char/agp/agp.h drivers/gpu/drm/ttm/ttm_bo_vm.c include/drm/ttm/ttm_bo.h drivers/gpu/drm/ttm/ttm_bo.c drivers/gpu/drm/ttm/ttm_tt.c drivers/gpu/drm/ttm/ttm_device.c include/drm/drm_vma_manager.h drivers/gpu/drm/ttm/ttm_pool.c drivers/gpu/drm/ttm/ttm_execbuf_util.c drivers/gpu/drm/ttm/ttm_range_manager.c drivers/gpu/drm/ttm/ttm_resource.c drivers/gpu/drm/ttm/ttm_backup.c drivers/tty/tty_ldisc.c drivers/tty/tty_ldsem.c drivers/tty/tty_port.c drivers/tty/tty_buffer.c drivers/virtio/virtio_debug.c drivers/usb/core/usb-acpi.c drivers/acpi/device_pm.c drivers/usb/core/phy.c drivers/usb/core/usb.c drivers/usb/core/buffer.c drivers/usb/core/urb.c drivers/usb/core/driver.c drivers/usb/core/message.c drivers/usb/core/file.c drivers/usb/core/hub.c drivers/usb/core/hcd-pci.c drivers/usb/core/of.c drivers/usb/core/offload.c drivers/usb/core/notify.c drivers/vfio/container.c drivers/vfio/vfio_iommu_type1.c drivers/vfio/group.c drivers/pci/vgaarb.c include/linux/virtio_config.h drivers/virtio/virtio_ring.c drivers/vdpa/vdpa_user/vduse_dev.c mm/mmap.c mm/vma.c kernel/sched/completion.c include/linux/mmu_notifier.h
= 7.3
I_BDEV	n
___migrate_enable	m*	0:2486:__set_cpus_allowed_ptr|0:3222:__set_cpus_allowed_ptr_locked|0:3190:affine_move_task|0:3102:wait_for_completion
___pskb_trim	n*
__account_locked_vm	n
__acpi_handle_debug	m*	1:638:acpi_handle_path|1:579:acpi_get_name|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
__alloc_frozen_pages_noprof	f0!page	4:5406:__alloc_frozen_pages_noprof
__alloc_skb	f1!kmalloc	5:674:__alloc_skb
__auxiliary_device_add	a	6:325:dev_set_name|7:3566:kobject_set_name_vargs|8:274:kvasprintf_const|9:46:kstrdup_const
__auxiliary_driver_register	a	6:359:kasprintf|9:59:kvasprintf|9:25:kmalloc_track_caller
__bio_add_page	n
__bio_advance	n
__bio_complete_in_task	n
__bio_release_pages	m*	a:1174:folio_lock|b:1218:might_sleep
__bitmap_and	n
__bitmap_andnot	n
__bitmap_clear	n
__bitmap_complement	n
__bitmap_equal	n
__bitmap_intersects	n
__bitmap_or	n
__bitmap_or_equal	n
__bitmap_replace	n
__bitmap_set	n
__bitmap_shift_left	n
__bitmap_shift_right	n
__bitmap_subset	n
__bitmap_weight	n
__bitmap_weight_and	n
__bitmap_weight_andnot	n
__bitmap_weighted_or	n
__bitmap_weighted_xor	n
__bitmap_xor	n
__blk_alloc_disk	a	c:1527:blk_alloc_queue|d:441:kmem_cache_alloc_node
__blk_mq_alloc_disk	a	e:4480:blk_mq_alloc_queue|e:4433:blk_alloc_queue|d:441:kmem_cache_alloc_node
__blk_mq_end_request	n*
__cant_migrate	n
__cant_sleep	n
__check_sticky	n
__clear_bit	n
__clk_determine_rate	m*	f:1800:clk_core_round_rate_nolock|f:1766:clk_core_forward_rate_req|f:541:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
__clk_get_hw	n
__clk_get_name	n
__clk_is_enabled	m*	f:667:clk_core_is_enabled|f:407:pm_runtime_put|g:713:rpm_resume|g:859:schedule
__clk_mux_determine_rate	m*	f:906:clk_mux_determine_rate_flags|f:778:clk_core_determine_rate_no_reparent|f:541:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
__clk_mux_determine_rate_closest	m*	f:913:clk_mux_determine_rate_flags|f:778:clk_core_determine_rate_no_reparent|f:541:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
__clocksource_register_scale	a	h:1318:mutex_lock
__compat_vma_mmap	m*	i:1236:mmap_action_complete|i:1487:remap_pfn_range_complete|j:3254:pfnmap_track_ctx_alloc|j:3214:kmalloc
__cond_resched	a	0:7803:__cond_resched
__cond_resched_lock	a	0:7870:__cond_resched_lock
__cond_resched_rwlock_read	m	0:7897:_cond_resched
__cond_resched_rwlock_write	m	0:7915:_cond_resched
__cpufreq_driver_target	m*	k:2396:__target_index|k:2325:cpufreq_freq_transition_begin|k:367:wait_event
__cpuhp_remove_state	a	l:2631:cpus_read_lock|l:490:percpu_down_read
__cpuhp_remove_state_cpuslocked	a	l:2600:mutex_lock
__cpuhp_setup_state	a	l:2535:cpus_read_lock|l:490:percpu_down_read
__cpuhp_setup_state_cpuslocked	a	l:2482:mutex_lock
__cpuhp_state_add_instance	a	l:2443:cpus_read_lock|l:490:percpu_down_read
__cpuhp_state_remove_instance	a	l:2554:cpus_read_lock|l:490:percpu_down_read
__cpumask_clear_cpu	n
__cpumask_set_cpu	n
__crypto_alloc_tfm	a*	m:416:kzalloc
__d_drop	n
__d_lookup_unhash_wake	n
__destroy_inode	a*	n:363:fsnotify_inode_delete|o:291:__fsnotify_inode_delete|p:665:fsnotify_group_lock|q:289:mutex_lock
__dev_forward_skb	n*
__dev_fwnode	n
__dev_fwnode_const	n
__dev_get_by_index	n
__dev_get_by_name	n
__dev_queue_xmit	n
__dev_remove_pack	n
__device_reset	m*	r:1446:acpi_has_method|1:672:acpi_get_handle|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
__devm_add_action	a	s:794:kzalloc
__devm_alloc_percpu	a	s:1332:pcpu_alloc_noprof
__devm_auxiliary_device_create	a	6:486:auxiliary_device_create|6:417:kzalloc
__devm_clocksource_register_scale	a	h:1345:__clocksource_register_scale|h:1318:mutex_lock
__devm_drm_dev_alloc	a	t:838:kzalloc
__devm_iio_device_register	a*	u:2201:__iio_device_register|u:2116:iio_device_register_sysfs|u:1623:kzalloc
__devm_iio_trigger_alloc	a	v:670:viio_trigger_alloc|v:562:kzalloc
__devm_irq_alloc_descs	a*	w:232:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
__devm_mutex_init	m	x:90:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
__devm_of_phy_provider_register	a*	z:1230:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
__devm_pci_epc_create	a	10:1129:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
__devm_pwmchip_add	a*	11:2596:__pwmchip_add|11:2477:mutex_lock
__devm_regmap_init	a	12:1200:__regmap_init|12:692:kzalloc
__devm_regmap_init_ac97	a	13:84:__devm_regmap_init|12:1200:__regmap_init|12:692:kzalloc
__devm_regmap_init_fsi	a*	14:227:__devm_regmap_init|12:1200:__regmap_init|12:692:kzalloc
__devm_regmap_init_i2c	a*	15:444:__devm_regmap_init|12:1200:__regmap_init|12:692:kzalloc
__devm_regmap_init_i3c	a	16:64:__devm_regmap_init|12:1200:__regmap_init|12:692:kzalloc
__devm_regmap_init_mdio	a	17:115:__devm_regmap_init|12:1200:__regmap_init|12:692:kzalloc
__devm_regmap_init_mmio_clk	a	18:581:regmap_mmio_gen_context|18:433:kzalloc
__devm_regmap_init_sccb	a*	19:123:__devm_regmap_init|12:1200:__regmap_init|12:692:kzalloc
__devm_regmap_init_sdw	a	1a:96:__devm_regmap_init|12:1200:__regmap_init|12:692:kzalloc
__devm_regmap_init_sdw_mbq	a	1b:268:regmap_sdw_mbq_gen_context|1b:217:devm_kzalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
__devm_regmap_init_slimbus	a	1c:65:__devm_regmap_init|12:1200:__regmap_init|12:692:kzalloc
__devm_regmap_init_spi	a*	1d:163:__devm_regmap_init|12:1200:__regmap_init|12:692:kzalloc
__devm_regmap_init_spi_avmm	a*	1e:698:spi_avmm_bridge_ctx_gen|1e:627:spi_setup|1f:4452:__spi_setup|1f:4362:mutex_lock
__devm_regmap_init_spmi_base	a	1g:100:__devm_regmap_init|12:1200:__regmap_init|12:692:kzalloc
__devm_regmap_init_spmi_ext	a	1g:220:__devm_regmap_init|12:1200:__regmap_init|12:692:kzalloc
__devm_regmap_init_w1	a	1h:232:__devm_regmap_init|12:1200:__regmap_init|12:692:kzalloc
__devm_release_region	n*
__devm_request_region	a	1i:1765:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
__devm_reset_control_bulk_get	a*	r:1395:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
__devm_reset_control_get	a*	r:1335:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
__devm_rtc_register_device	a*	1j:412:__rtc_read_alarm|1k:263:rtc_read_time|1k:114:mutex_lock_interruptible
__devm_spi_alloc_controller	a	1f:3509:__spi_alloc_controller|1f:3443:kzalloc
__devm_uio_register_device	a*	1l:1093:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
__devres_alloc_node	f2!kmalloc	s:189:alloc_dr|s:141:kmalloc_node_track_caller
__dma_fence_unwrap_merge	m*	1m:155:dma_fence_allocate_private_stub|1n:155:kzalloc
__dma_need_sync	n
__dma_request_channel	a	1o:776:mutex_lock
__dma_sync_sg_for_cpu	n
__dma_sync_sg_for_device	n
__dma_sync_single_for_cpu	n
__dma_sync_single_for_device	n
__drm_atomic_commit_free	m*	1p:422:drm_dev_put|t:958:kref_put|1q:606:inode_lock_nested|1r:1071:down_write_nested
__drm_atomic_helper_disable_plane	m*	1p:1908:drm_atomic_set_crtc_for_plane|1s:199:drm_atomic_get_crtc_state|1t:394:modeset_lock|1t:307:ww_mutex_lock_interruptible
__drm_atomic_helper_set_config	m*	1p:2004:drm_atomic_get_crtc_state|1p:458:drm_modeset_lock|1t:394:modeset_lock|1t:307:ww_mutex_lock_interruptible
__drm_crtc_commit_free	n
__drm_dev_alloc	a	t:879:kzalloc
__drm_gem_shmem_free_sgt_locked	n
__drm_mm_interval_first	n
__drmm_add_action	a	1u:145:alloc_dr|1u:97:kmalloc_node_track_caller
__drmm_add_action_or_reset	a*	1u:172:__drmm_add_action|1u:145:alloc_dr|1u:97:kmalloc_node_track_caller
__drmm_crtc_alloc_with_planes	a	1v:482:__drmm_crtc_init_with_planes|1v:400:__drm_crtc_init_with_planes|1w:83:__drm_mode_object_add|1w:48:mutex_lock
__drmm_mutex_release	n
__drmm_workqueue_release	a*	1u:319:destroy_workqueue|1x:6150:mutex_lock
__dst_destroy_metrics_generic	n
__file_ref_put	n
__filemap_get_folio_mpol	m*	1y:1966:folio_lock|b:1218:might_sleep
__filemap_set_wb_err	n
__flush_workqueue	a	1x:4155:mutex_lock
__folio_alloc_noprof	f0!page	4:5512:__folio_alloc_noprof
__folio_cancel_dirty	n
__folio_lock	m*	1y:1710:folio_wait_bit_common|1y:1329:io_schedule
__folio_lock_killable	m*	1y:1717:folio_wait_bit_common|1y:1329:io_schedule
__folio_start_writeback	n
__fput_sync	m*	1z:605:__fput|1z:496:might_sleep
__free_pages	n
__fwnode_reset_control_get	a*	r:1155:fwnode_property_match_string|20:529:kzalloc
__generic_file_write_iter	m*	1y:4468:file_remove_privs|n:2419:file_remove_privs_flags|21:318:__inode_security_revalidate|21:290:might_sleep
__genphy_config_aneg	a	22:2334:genphy_setup_forced|22:2174:phy_modify|23:608:phy_lock_mdio_bus|24:2261:mutex_lock
__get_netmem	n
__get_random_u32_below	n
__hid_register_driver	a*	25:3197:driver_register|26:174:bus_add_driver|27:761:kzalloc
__hid_request	a	25:2014:hid_alloc_report_buf|25:1923:kzalloc
__hrtimer_get_remaining	n
__hw_protection_trigger	n
__i2c_smbus_xfer	m*	28:621:i2c_smbus_xfer_emulated|28:402:i2c_smbus_try_get_dmabuf|28:308:kzalloc
__iio_dev_mode_lock	a+mutex	u:2225:mutex_lock
__iio_dev_mode_unlock	n,mutex
__iio_device_register	a*	u:2116:iio_device_register_sysfs|u:1623:kzalloc
__iio_trigger_alloc	a	v:626:viio_trigger_alloc|v:562:kzalloc
__init_rwsem	n
__init_swait_queue_head	n
__init_waitqueue_head	n
__init_work	n
__insert_inode_hash	n
__iomap_dio_read_simple	a*	29:1010:sb_init_dio_done_wq|2a:2436:alloc_workqueue_noprof|1x:6033:__alloc_workqueue|1x:5916:kzalloc_noprof
__iomap_dio_rw	a	29:707:kmalloc
__ip_select_ident	n
__irq_alloc_descs	a	2b:912:mutex_lock
__irq_alloc_domain_generic_chips	a*	2c:401:irq_domain_alloc_generic_chips|2c:301:kzalloc
__irq_domain_alloc_fwnode	a	2d:97:kzalloc
__irq_domain_alloc_irqs	a	2d:1712:mutex_lock
__irq_resolve_mapping	n
__irq_set_handler	m*	2e:1024:__irq_do_set_handler|2e:987:irq_chip_pm_put|g:713:rpm_resume|g:859:schedule
__irq_set_lockdep_class	n
__kfifo_alloc_node	f3!kmalloc	2f:44:kmalloc_array_node_noprof
__kfifo_dma_in_finish_r	n
__kfifo_dma_in_prepare	n
__kfifo_dma_in_prepare_r	n
__kfifo_dma_out_prepare	n
__kfifo_dma_out_prepare_r	n
__kfifo_free	n
__kfifo_from_user	a	2f:239:kfifo_copy_from_user|2f:206:copy_from_user
__kfifo_from_user_r	m	2f:522:kfifo_copy_from_user|2f:206:copy_from_user
__kfifo_in	n
__kfifo_in_r	n
__kfifo_init	n
__kfifo_len_r	n
__kfifo_max_r	n
__kfifo_out	n
__kfifo_out_linear_r	n
__kfifo_out_peek	n
__kfifo_out_peek_r	n
__kfifo_out_r	n
__kfifo_skip_r	n
__kfifo_to_user	a	2f:298:kfifo_copy_to_user|2f:266:copy_to_user
__kfifo_to_user_r	m	2f:547:kfifo_copy_to_user|2f:266:copy_to_user
__kfree_skb	n
__kmalloc_cache_node_noprof	f1*	2g:5578:slab_alloc_node|2g:4974:slab_pre_alloc_hook|2g:4636:might_alloc
__kmalloc_cache_noprof	f1!kmalloc	2g:5550:__kmalloc_cache_noprof
__kmalloc_large_node_noprof	f1!page	2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
__kmalloc_large_noprof	f1!kmalloc	2g:5373:__kmalloc_large_noprof
__kmalloc_node_noprof	f1!kmalloc	2g:5418:__kmalloc_node_noprof
__kmalloc_node_track_caller_noprof	f2!kmalloc	2g:5536:__kmalloc_node_track_caller_noprof
__kmalloc_noprof	f1!kmalloc	2g:5431:__kmalloc_noprof
__kmem_cache_create_args	a	2h:350:mutex_lock
__kthread_init_worker	n
__ktime_divns	n
__kunit_abort	a	2i:314:kunit_try_catch_throw|2j:21:kthread_exit
__kunit_do_failed_assertion	a*	2i:340:kunit_fail|2i:295:kunit_alloc_string_stream|2k:199:alloc_string_stream|2k:166:kzalloc
__kvmalloc_node_noprof	m*	2g:7015:__do_kmalloc_node|2g:5402:__kmalloc_large_node_noprof|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
__list_lru_init	a	2l:684:kzalloc
__local_bh_disable_ip	n+spin
__local_bh_enable_ip	n,spin
__lock_sock_fast	a	2m:3885:might_sleep
__mdiobus_c45_read	m"*		NOTE: MUST NOT be called from interrupt context.
__mdiobus_c45_write	m"*		NOTE: MUST NOT be called from interrupt context.
__mdiobus_modify_changed	m"*		NOTE: MUST NOT be called from interrupt context.
__mdiobus_read	m"*		NOTE: MUST NOT be called from interrupt context.
__mdiobus_write	m"*		NOTE: MUST NOT be called from interrupt context.
__might_fault	a	j:7497:__might_fault
__might_resched	a	0:9218:__might_resched
__might_sleep	a	0:9179:__might_sleep
__mmc_claim_host	a	2n:800:might_sleep
__mmc_poll_for_busy	m*	2o:542:usleep_range
__mmc_send_status	m*	2o:79:mmc_wait_for_cmd|2n:645:mmc_wait_for_req|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
__mmdrop	n
__move_to_shrink_list	n
__msecs_to_jiffies	n
__msi_lock_descs	a+mutex	2p:354:mutex_lock
__msi_unlock_descs	n,mutex
__mt_destroy	n
__mt_dup	f2p!kmalloc	2q:6318:mas_dup_build|2q:6235:mt_alloc_one|2q:139:kmem_cache_alloc
__mtd_next_device	n
__mutex_init	n
__napi_alloc_frag_align	n
__napi_schedule	n
__napi_schedule_irqoff	n
__neigh_create	m*	2r:740:___neigh_create|2r:652:neigh_alloc|2s:1354:netlink_trim|2s:1312:skb_clone
__neigh_for_each_release	m*	2r:3205:neigh_cleanup_and_release|2r:119:neigh_notify|2s:1354:netlink_trim|2s:1312:skb_clone
__neigh_set_probe_once	n
__netdev_alloc_frag_align	n
__netdev_alloc_skb	m	5:790:page_frag_alloc|2t:56:__page_frag_alloc_align|2u:103:__page_frag_cache_refill|2u:59:__alloc_pages
__netif_napi_del_locked	m*	2v:7808:irq_set_affinity_notifier|2w:561:might_sleep
__netif_schedule	n
__netif_set_xps_queue	a	2v:2908:mutex_lock
__netlink_dump_start	m*	2s:2433:mutex_lock
__netlink_kernel_create	a*	2s:2047:__netlink_create|2s:627:sk_alloc|2m:2308:sk_prot_alloc|2m:2246:kmem_cache_alloc
__netlink_ns_capable	n
__netpoll_free	a	2x:434:synchronize_net
__netpoll_setup	m*	2x:358:kmalloc
__nf_conntrack_confirm	n*
__nf_ct_change_status	n
__nf_ct_change_timeout	n
__nf_ct_refresh_acct	n
__nla_put	n
__nla_put_64bit	n
__nla_put_nohdr	n
__nla_reserve	n
__nla_reserve_64bit	n
__nla_reserve_nohdr	n
__nlmsg_put	n
__of_parse_phandle_with_args	m*	2y:1468:of_phandle_iterator_next|2y:1358:of_node_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
__of_phy_provider_register	a*	z:1192:kzalloc
__pci_epc_create	a	10:1066:kzalloc
__pci_epf_register_driver	a*	31:501:driver_register|26:174:bus_add_driver|27:761:kzalloc
__pci_hp_initialize	a	32:404:pci_create_slot|33:284:mutex_lock
__pci_hp_register	a*	32:357:__pci_hp_initialize|32:404:pci_create_slot|33:284:mutex_lock
__pci_register_driver	a*	34:1503:driver_register|26:174:bus_add_driver|27:761:kzalloc
__pci_reset_function_locked	a*	35:5210:might_sleep
__percpu_down_read	m	36:180:percpu_rwsem_wait|36:164:schedule
__percpu_init_rwsem	a	36:17:pcpu_alloc_noprof
__phy_modify	m"*		NOTE: MUST NOT be called from interrupt context, because the bus read/write functions may wait for an interrupt to concl
__phy_modify_mmd	m"*		NOTE: MUST NOT be called from interrupt context, because the bus read/write functions may wait for an interrupt to concl
__platform_create_bundle	a	37:1117:platform_device_alloc|37:634:kzalloc
__platform_driver_probe	a*	37:1073:__platform_driver_register|37:995:driver_register|26:174:bus_add_driver|27:761:kzalloc
__platform_driver_register	a*	37:995:driver_register|26:174:bus_add_driver|27:761:kzalloc
__platform_register_drivers	a*	37:1173:__platform_driver_register|37:995:driver_register|26:174:bus_add_driver|27:761:kzalloc
__pm_relax	n
__pm_runtime_disable	m*	g:1534:rpm_resume|g:859:schedule
__pm_runtime_idle	m*	g:1126:might_sleep_if
__pm_runtime_resume	m*	g:1190:might_sleep_if
__pm_runtime_set_status	m*	g:1348:rpm_get_suppliers|g:308:pm_runtime_get_sync|38:513:__pm_runtime_resume|g:1190:might_sleep_if
__pm_runtime_suspend	m*	g:1164:might_sleep_if
__pm_runtime_use_autosuspend	m*	g:1828:update_autosuspend|g:1772:rpm_resume|g:859:schedule
__pm_stay_awake	n
__printk_cpu_sync_put	n
__printk_cpu_sync_try_get	n
__printk_cpu_sync_wait	n
__printk_ratelimit	n
__pskb_copy_fclone	f2!kmalloc*	5:2233:__alloc_skb
__pskb_pull_tail	n*
__put_cred	n
__put_mtd_device	m*	39:1444:kref_put|3a:65:mtd_device_release|1q:606:inode_lock_nested|1r:1071:down_write_nested
__put_net	n
__put_netmem	n*
__put_task_struct	n
__put_task_struct_rcu_cb	n
__pwmchip_add	a	11:2477:mutex_lock
__raw_spin_lock_init	n
__rb_erase_color	n*
__rb_insert_augmented	n*
__read_overflow2_field	n
__register_blkdev	a	c:240:mutex_lock
__register_chrdev	a	3b:273:__register_chrdev_region|3b:118:kzalloc
__register_rpmsg_driver	a*	3c:594:driver_register|26:174:bus_add_driver|27:761:kzalloc
__register_virtio_driver	a*	3d:478:driver_register|26:174:bus_add_driver|27:761:kzalloc
__regmap_init	a	12:692:kzalloc
__regmap_init_ac97	a	13:74:__regmap_init|12:692:kzalloc
__regmap_init_fsi	a*	14:214:__regmap_init|12:692:kzalloc
__regmap_init_i2c	a*	15:429:__regmap_init|12:692:kzalloc
__regmap_init_i3c	a	16:54:__regmap_init|12:692:kzalloc
__regmap_init_mdio	a	17:98:__regmap_init|12:692:kzalloc
__regmap_init_mmio_clk	a	18:563:regmap_mmio_gen_context|18:433:kzalloc
__regmap_init_ram	a	3e:69:kzalloc
__regmap_init_raw_ram	a	3f:126:kzalloc
__regmap_init_sccb	a*	19:108:__regmap_init|12:692:kzalloc
__regmap_init_sdw	a	1a:80:__regmap_init|12:692:kzalloc
__regmap_init_sdw_mbq	a	1b:246:regmap_sdw_mbq_gen_context|1b:217:devm_kzalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
__regmap_init_slimbus	a	1c:51:__regmap_init|12:692:kzalloc
__regmap_init_spi	a*	1d:149:__regmap_init|12:692:kzalloc
__regmap_init_spi_avmm	a*	1e:675:spi_avmm_bridge_ctx_gen|1e:627:spi_setup|1f:4452:__spi_setup|1f:4362:mutex_lock
__regmap_init_spmi_base	a	1g:90:__regmap_init|12:692:kzalloc
__regmap_init_spmi_ext	a	1g:210:__regmap_init|12:692:kzalloc
__regmap_init_w1	a	1h:216:__regmap_init|12:692:kzalloc
__release_region	n
__remove_inode_hash	n
__request_region	a	1i:1379:alloc_resource|1i:185:kzalloc
__reset_control_bulk_get	m*	r:1270:reset_control_put_internal|r:920:mutex_lock
__reset_control_get	m*	r:1246:__fwnode_reset_control_get|r:1155:fwnode_property_match_string|20:529:kzalloc
__rhashtable_init_noprof	m*	3g:1214:bucket_table_alloc|3g:196:__kvmalloc_node_noprof|3h:4064:__get_vm_area_node|3h:3237:kzalloc_node
__rhltable_init_noprof	m*	3g:1246:__rhashtable_init_noprof|3g:1214:bucket_table_alloc|3h:4064:__get_vm_area_node|3h:3237:kzalloc_node
__rht_bucket_nested	n
__root_device_register	a	7:4370:kzalloc
__round_jiffies_relative	n
__round_jiffies_up_relative	n
__rtnl_net_lock	n
__rtnl_net_unlock	n
__rtnl_register_many	m	3i:561:rtnl_register_internal|3i:425:rtnl_lock|3i:80:mutex_lock
__rtnl_unregister_many	m	3i:584:rtnl_unregister|3i:487:rtnl_lock|3i:80:mutex_lock
__rwlock_init	n
__sbitmap_queue_get	n
__sdio_register_driver	a*	3j:300:driver_register|26:174:bus_add_driver|27:761:kzalloc
__seq_open_private	a	3k:637:kzalloc
__seq_puts	n
__serdev_device_driver_register	a*	3l:880:driver_register|26:174:bus_add_driver|27:761:kzalloc
__set_bit	n
__sg_page_iter_dma_next	n
__sg_page_iter_next	n
__sg_page_iter_start	n
__sk_backlog_rcv	m*	2m:337:tcp_v6_do_rcv|3m:1583:tcp_v4_do_rcv|3n:4038:__tcp_send_ack|3o:4485:alloc_skb
__sk_flush_backlog	m*	2m:3293:__release_sock|2m:3277:cond_resched
__sk_mem_schedule	m*	2m:3466:__sk_mem_raise_allocated|2m:3356:mem_cgroup_sk_charge|3g:1298:irq_work_sync|3p:289:might_sleep
__sk_receive_skb	m*	2m:573:sk_backlog_rcv|3q:1188:__sk_backlog_rcv|3n:4038:__tcp_send_ack|3o:4485:alloc_skb
__skb_checksum_complete	n
__skb_checksum_complete_head	n
__skb_ext_del	n*
__skb_ext_put	n*
__skb_ext_set	n*
__skb_pad	n*
__skb_recv_datagram	m*	3r:297:__skb_try_recv_datagram|3r:276:sk_busy_loop|2v:7146:__napi_busy_loop|2v:7113:cond_resched
__skb_try_recv_datagram	m*	3r:276:sk_busy_loop|3s:123:napi_busy_loop|2v:7146:__napi_busy_loop|2v:7113:cond_resched
__skb_tstamp_tx	n*
__skb_vlan_pop	n*
__skb_wait_for_more_packets	m	3r:123:schedule_timeout
__skb_warn_lro_forwarding	n
__skb_zcopy_downgrade_managed	n
__snd_pcm_lib_xfer	m*	3t:2322:snd_pcm_stream_lock_irq|3u:142:snd_pcm_group_lock_irq|3u:102:mutex_lock
__sock_cmsg_send	n
__sock_create	m*	3v:1657:__request_module|3w:159:down_timeout
__sock_queue_rcv_skb	m*	2m:500:sk_rmem_schedule|3q:1602:__sk_rmem_schedule|3g:1298:irq_work_sync|3p:289:might_sleep
__sock_recv_cmsgs	m*	3v:1131:sock_recv_timestamp|3q:2886:__sock_recv_timestamp|3v:1009:put_cmsg|3x:277:__put_user
__sock_recv_timestamp	m*	3v:1009:put_cmsg|3x:277:__put_user
__sock_recv_wifi_status	m	3v:1094:put_cmsg|3x:277:__put_user
__sock_tx_timestamp	n
__sock_wfree	m*	2m:2738:__sk_free|2m:2428:sock_diag_broadcast_destroy|3y:2471:kvfree|2g:7062:vfree
__spi_alloc_controller	a	1f:3443:kzalloc
__spi_register_driver	a*	1f:704:driver_register|26:174:bus_add_driver|27:761:kzalloc
__spin_lock_init	n
__srcu_check_read_flavor	n
__srcu_read_lock	n+srcu
__srcu_read_lock_nmisafe	n
__srcu_read_unlock	n,srcu
__srcu_read_unlock_nmisafe	n
__suspend_report_result	n
__sysfs_match_string	n
__task_pid_nr_ns	n
__tasklet_hi_schedule	n
__tasklet_schedule	n
__tty_alloc_driver	a	3z:3331:kzalloc
__uio_register_device	a	1l:1000:kzalloc
__unregister_chrdev	a	3b:337:__unregister_chrdev_region|3b:174:mutex_lock
__usb_create_hcd	a	40:2566:kzalloc
__usb_get_extra_descriptor	n
__usecs_to_jiffies	n
__var_waitqueue	n
__vcalloc_noprof	m*	i:685:__vmalloc_array_noprof|i:662:__vmalloc_noprof|3h:4165:__vmalloc_node_range_noprof|3h:4073:schedule_timeout_uninterruptible
__virtio_unbreak_device	n
__virtqueue_break	n
__virtqueue_unbreak	n
__vlan_find_dev_deep_rcu	n
__vlan_get_protocol_offset	n
__vmalloc_array_noprof	m*	i:662:__vmalloc_noprof|3h:4181:__vmalloc_node_noprof|3h:4165:__vmalloc_node_range_noprof|3h:4073:schedule_timeout_uninterruptible
__vmalloc_node_noprof	m*	3h:4165:__vmalloc_node_range_noprof|3h:4073:schedule_timeout_uninterruptible
__vmalloc_noprof	m*	3h:4181:__vmalloc_node_noprof|3h:4165:__vmalloc_node_range_noprof|3h:4073:schedule_timeout_uninterruptible
__wait_rcu_gp	m*	41:421:might_sleep
__wake_up	n
__wake_up_bit	n
__wake_up_locked	n
__wake_up_locked_key	n
__wake_up_locked_sync_key	n
__wake_up_pollfree	n
__wake_up_sync	n
__wake_up_sync_key	n
__warn_flushing_systemwide_wq	n
__warn_printk	n
__write_overflow_field	n
__xa_alloc	f4p!kmalloc*	42:2010:__xas_nomem|42:341:kmem_cache_alloc_lru
__xa_alloc_cyclic	f5p!kmalloc*	42:2047:__xa_alloc|42:2010:__xas_nomem|42:341:kmem_cache_alloc_lru
__xa_clear_mark	n
__xa_cmpxchg	f4p!kmalloc*	42:1769:__xa_cmpxchg_raw|42:1789:__xas_nomem|42:341:kmem_cache_alloc_lru
__xa_erase	n
__xa_insert	f3p!kmalloc*	42:1817:__xa_cmpxchg_raw|42:1789:__xas_nomem|42:341:kmem_cache_alloc_lru
__xa_set_mark	n
__xa_store	f3p!kmalloc*	42:1709:__xas_nomem|42:341:kmem_cache_alloc_lru
__xas_next	n
__xas_prev	n
_copy_from_iter	m	43:271:might_fault
_copy_from_user	a	44:208:_copy_from_user
_copy_mc_to_iter	m	43:251:might_fault
_copy_to_iter	m	43:196:might_fault
_copy_to_user	a	44:207:_copy_to_user
_dev_printk	n
_down_write_nest_lock	a+rwsem	45:1729:_down_write_nest_lock
_find_last_bit	n
_find_next_bit	n
_find_next_zero_bit	n
_fwctl_alloc_device	a*	46:323:_alloc_device|46:295:kzalloc
_kmalloc_nolock_noprof	n
_kstrtol	n
_kstrtoul	n
_local_bh_enable	n,spin
_local_interrupt_enable	n,irq
_local_interrupt_save_state	n
_mutex_lock_killable	a	47:889:_mutex_lock_killable
_mutex_lock_nest_lock	a+mutex	47:881:_mutex_lock_nest_lock
_mutex_trylock_nest_lock	n
_phy_start_aneg	m*	48:1111:phy_config_aneg|48:993:genphy_c45_config_aneg|23:494:phy_lock_mdio_bus|24:2261:mutex_lock
_printk	n
_proc_mkdir	m*	49:521:__proc_create|49:458:kmem_cache_zalloc
_raw_read_lock	n+spin
_raw_read_lock_bh	n+spin
_raw_read_lock_irq	n+irq+spin
_raw_read_lock_irqsave	n+irq+spin
_raw_read_trylock	n
_raw_read_unlock	n,spin
_raw_read_unlock_bh	n,spin
_raw_read_unlock_irq	n,irq,spin
_raw_read_unlock_irqrestore	n,irq,spin
_raw_spin_lock	n+spin
_raw_spin_lock_bh	n+spin
_raw_spin_lock_irq	n+spin-irq
_raw_spin_lock_irq_disable	n+irq+spin+spin
_raw_spin_lock_irqsave	n+spin-irq
_raw_spin_lock_irqsave_nested	n+spin-irq
_raw_spin_lock_nest_lock	n+spin+spin
_raw_spin_lock_nested	n+spin
_raw_spin_trylock	n
_raw_spin_trylock_bh	n
_raw_spin_unlock	n,spin
_raw_spin_unlock_bh	n,spin
_raw_spin_unlock_irq	n,spin-irq
_raw_spin_unlock_irq_enable	n,irq,spin,spin
_raw_spin_unlock_irqrestore	n,spin-irq
_raw_write_lock	n+spin
_raw_write_lock_bh	n+spin+spin
_raw_write_lock_irq	n+irq+spin+spin
_raw_write_lock_irqsave	n+irq+spin+spin
_raw_write_lock_nested	n+spin+spin
_raw_write_trylock	n
_raw_write_unlock	n,spin
_raw_write_unlock_bh	n,spin,spin
_raw_write_unlock_irq	n,irq,spin,spin
_raw_write_unlock_irqrestore	n,irq,spin,spin
_snd_pcm_hw_param_setempty	n
_snd_pcm_hw_params_any	n
_snd_pcm_stream_lock_irqsave	m	3u:174:mutex_lock
_snd_pcm_stream_lock_irqsave_nested	m	3u:185:mutex_lock_nested
_vfio_alloc_device	m*	4a:236:__kvmalloc_node_noprof|2g:7043:__vmalloc_node_range_noprof|3h:4064:__get_vm_area_node|3h:3237:kzalloc_node
abort_creds	n
access_process_vm	a*	j:7342:__access_remote_vm|j:7237:mmap_read_lock_killable|4b:609:down_read_killable
account_locked_vm	m	i:556:mmap_write_lock|4b:544:down_write
acpi_bus_get_ejd	m*	4c:910:acpi_get_handle|4d:98:acpi_ns_get_node|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
acpi_bus_register_early_device	a	4c:2771:acpi_add_single_object|4c:1870:kzalloc
acpi_bus_scan	a*	4c:2744:acpi_scan_postponed|4c:2590:mutex_lock
acpi_bus_trim	m*	4c:2762:acpi_scan_check_and_detach|4c:281:acpi_device_set_power|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
acpi_check_dsm	m*	1:830:acpi_evaluate_dsm|1:797:acpi_evaluate_object|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
acpi_dev_clear_dependencies	a*	4c:2518:acpi_walk_dep_device_list|4c:2497:mutex_lock
acpi_dev_found	a	1:895:mutex_lock
acpi_dev_get_first_match_dev	m*	1:1020:acpi_dev_get_next_match_dev|1:998:bus_find_device|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
acpi_dev_get_next_consumer_dev	a*	4c:2555:acpi_walk_dep_device_list|4c:2497:mutex_lock
acpi_dev_get_next_match_dev	m*	1:998:bus_find_device|27:419:acpi_dev_match_cb|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
acpi_dev_is_video_device	n
acpi_dev_present	m*	1:965:bus_find_device|27:419:acpi_dev_match_cb|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
acpi_dev_ready_for_enumeration	n
acpi_dev_uid_to_integer	n
acpi_device_dep	m*	1:477:acpi_has_method|1:672:acpi_get_handle|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
acpi_device_hid	n
acpi_dma_configure_id	m*	4c:1671:acpi_iommu_configure_id|4c:1619:mutex_lock
acpi_evaluate_dsm	m*	1:797:acpi_evaluate_object|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
acpi_evaluate_integer	m*	1:260:acpi_evaluate_object|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
acpi_evaluate_ost	m*	1:561:acpi_evaluate_object|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
acpi_evaluate_reference	m*	1:368:kzalloc
acpi_evaluate_reg	m*	1:752:acpi_evaluate_object|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
acpi_evaluation_failure_warn	m*	1:656:acpi_handle_printk|1:606:acpi_handle_path|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
acpi_execute_simple_method	m*	1:684:acpi_evaluate_object|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
acpi_extract_package	m*	1:143:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
acpi_fetch_acpi_dev	m*	4c:656:handle_to_device|4c:638:acpi_get_data_full|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
acpi_get_acpi_dev	m*	4c:678:handle_to_device|4c:638:acpi_get_data_full|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
acpi_get_hp_hw_control_from_firmware	n
acpi_get_local_address	m*	1:296:acpi_get_local_u64_address|1:284:acpi_evaluate_integer|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
acpi_get_local_u64_address	m*	1:284:acpi_evaluate_integer|1:260:acpi_evaluate_object|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
acpi_get_physical_device_location	m*	1:504:acpi_evaluate_object|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
acpi_get_subsystem_id	m*	1:324:kstrdup
acpi_handle_list_equal	n
acpi_handle_list_free	n
acpi_handle_list_replace	n
acpi_handle_printk	m*	1:606:acpi_handle_path|1:579:acpi_get_name|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
acpi_has_method	m*	1:672:acpi_get_handle|4d:98:acpi_ns_get_node|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
acpi_initialize_hp_context	a	4c:80:acpi_lock_hp_context|4c:68:mutex_lock
acpi_is_video_device	m*	4c:1297:acpi_has_method|1:672:acpi_get_handle|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
acpi_match_platform_list	m	1:1083:acpi_get_table_header|4g:248:acpi_os_map_memory|3:384:acpi_os_map_iomem|3:345:mutex_lock
acpi_pci_check_ejectable	m*	4h:173:acpi_get_parent|4i:99:acpi_ut_acquire_mutex|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
acpi_pci_detect_ejectable	m*	4h:205:acpi_walk_namespace|4e:583:acpi_ut_acquire_read_lock|4j:75:acpi_os_wait_semaphore|3:1300:down_timeout
acpi_reconfig_notifier_register	m	4c:2953:blocking_notifier_chain_register|4k:282:__blocking_notifier_chain_register|4k:263:down_write
acpi_reconfig_notifier_unregister	m	4c:2959:blocking_notifier_chain_unregister|4k:326:down_write
acpi_reduced_hardware	n
acpi_scan_lock_acquire	a+mutex	4c:56:mutex_lock
acpi_scan_lock_release	n,mutex
acpi_spi_count_resources	m*	1f:3025:acpi_dev_get_resources|4l:1004:__acpi_dev_get_resources|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
acpi_spi_device_alloc	a*	1f:3195:spi_alloc_device|1f:756:kzalloc
acpi_spi_find_controller_by_adev	m*	1f:5293:class_find_device|4m:475:class_dev_iter_exit|2z:623:kernfs_find_and_get_ns|30:968:down_read
acpiphp_register_attention	n
acpiphp_unregister_attention	n
add_cpu	a	l:1731:lock_device_hotplug|7:2415:mutex_lock
add_disk_fwnode	a*	c:599:down_read
add_disk_randomness	m*	4n:1225:add_timer_randomness|4n:1201:_credit_init_bits|4o:547:landlock_trace_denial|4p:91:kmalloc
add_hwgenerator_randomness	m*	4n:955:schedule_timeout_interruptible
add_input_randomness	m*	4n:1214:add_timer_randomness|4n:1201:_credit_init_bits|4o:547:landlock_trace_denial|4p:91:kmalloc
add_taint	n
add_timer	n
add_timer_global	n
add_timer_local	n
add_timer_on	n
add_uevent_var	n
add_vmfork_randomness	m*	4n:985:blocking_notifier_call_chain|4k:379:down_read
add_wait_queue	n
add_wait_queue_exclusive	n
add_wait_queue_priority	n
add_wait_queue_priority_exclusive	n
address_space_init_once	n
adjust_managed_page_count	n
adjust_resource	n
aer_recover_queue	n
ahash_free_singlespawn_instance	m	4q:1017:crypto_drop_spawn|4r:762:down_write
ahash_register_instance	a	4q:981:crypto_register_instance|4r:660:down_write
ahash_request_free	n
alarm_forward	n
alarm_init	n
alarmtimer_get_rtcdev	n
alloc_anon_inode	m*	1q:1668:new_inode_pseudo|1r:3049:alloc_inode|n:340:kmem_cache_alloc_lru
alloc_chrdev_region	a	3b:237:__register_chrdev_region|3b:118:kzalloc
alloc_contig_frozen_pages_noprof	m*	4:7591:alloc_contig_frozen_range_noprof|4:7376:__alloc_contig_migrate_range|4:7173:lru_cache_disable|4s:958:synchronize_rcu_expedited
alloc_contig_frozen_range_noprof	a*	4:7376:__alloc_contig_migrate_range|4:7173:lru_cache_disable|4s:958:synchronize_rcu_expedited
alloc_contig_pages_noprof	m*	4:7642:alloc_contig_frozen_pages_noprof|4:7591:alloc_contig_frozen_range_noprof|4:7173:lru_cache_disable|4s:958:synchronize_rcu_expedited
alloc_contig_range_noprof	a*	4:7471:alloc_contig_frozen_range_noprof|4:7376:__alloc_contig_migrate_range|4:7173:lru_cache_disable|4s:958:synchronize_rcu_expedited
alloc_cpumask_var	f1!kmalloc	4t:1053:alloc_cpumask_var_node|4u:30:kmalloc_node
alloc_empty_backing_file	a	1z:332:kmem_cache_alloc
alloc_etherdev_mqs	m*	4v:379:alloc_netdev_mqs|2v:12183:pcpu_alloc_noprof
alloc_file_pseudo	a*	1z:423:alloc_path_pseudo|1z:407:d_alloc_pseudo|4w:2056:__d_alloc|4w:1921:kmem_cache_alloc_lru
alloc_file_pseudo_noaccount	a*	1z:451:alloc_path_pseudo|1z:407:d_alloc_pseudo|4w:2056:__d_alloc|4w:1921:kmem_cache_alloc_lru
alloc_free_mem_region	a	1i:2152:get_free_mem_region|1i:2030:alloc_resource|1i:185:kzalloc
alloc_io_pgtable_ops	a*	4x:70:fns->alloc|4y:695:kmalloc
alloc_netdev_dummy	m*	2v:12384:alloc_netdev_mqs|2v:12183:pcpu_alloc_noprof
alloc_netdev_mqs	m*	2v:12183:pcpu_alloc_noprof
alloc_pages	f0!page	4z:302:alloc_pages
alloc_pages_bulk_noprof	f0!page	4:5183:alloc_pages_bulk_noprof
alloc_pages_exact_noprof	f1!page	4:5656:alloc_pages_exact_noprof
alloc_pages_node_noprof	f1!page	4:5501:alloc_pages_node_noprof
alloc_pages_nolock_noprof	f0!page	4:8092:alloc_frozen_pages_nolock_noprof|4:8069:__alloc_frozen_pages_noprof
alloc_pages_noprof	f0!page	50:2574:alloc_pages_noprof
alloc_skb_for_msg	n
alloc_skb_with_frags	f4!kmalloc	5:6816:alloc_skb
alloc_workqueue_lockdep_map	a	1x:6093:__alloc_workqueue|1x:5916:kzalloc_noprof
alloc_workqueue_noprof	a	1x:6049:alloc_workqueue_va|1x:6033:__alloc_workqueue|1x:5916:kzalloc_noprof
allocate_resource	n*
always_delete_dentry	n
anon_inode_create_getfile	a*	51:270:__anon_inode_getfile|51:164:alloc_file_pseudo|4w:2056:__d_alloc|4w:1921:kmem_cache_alloc_lru
anon_inode_getfd	m*	51:305:__anon_inode_getfd|51:281:__anon_inode_getfile|4w:2056:__d_alloc|4w:1921:kmem_cache_alloc_lru
anon_inode_getfile	a*	51:202:__anon_inode_getfile|51:164:alloc_file_pseudo|4w:2056:__d_alloc|4w:1921:kmem_cache_alloc_lru
anon_inode_getfile_fmode	a*	51:230:__anon_inode_getfile|51:164:alloc_file_pseudo|4w:2056:__d_alloc|4w:1921:kmem_cache_alloc_lru
apply_to_page_range	m*	j:3642:__apply_to_page_range|j:3623:apply_to_p4d_range|52:21:pagetable_alloc_noprof|53:3794:alloc_pages_noprof
async_synchronize_cookie	a	54:333:async_synchronize_cookie_domain|54:317:wait_event
async_synchronize_cookie_domain	a	54:317:wait_event
async_synchronize_full	a	54:284:async_synchronize_full_domain|54:297:async_synchronize_cookie_domain|54:317:wait_event
async_synchronize_full_domain	a	54:297:async_synchronize_cookie_domain|54:317:wait_event
atomic64_add	n
atomic64_fetch_add	n
atomic64_fetch_add_acquire	n
atomic64_fetch_add_relaxed	n
atomic64_fetch_add_release	n
atomic64_fetch_sub	n
atomic64_fetch_sub_acquire	n
atomic64_fetch_sub_relaxed	n
atomic64_fetch_sub_release	n
atomic64_read	n
atomic64_read_acquire	n
atomic64_set	n
atomic64_set_release	n
atomic64_try_cmpxchg	n
atomic64_try_cmpxchg_acquire	n
atomic64_try_cmpxchg_relaxed	n
atomic64_try_cmpxchg_release	n
atomic64_xchg	n
atomic64_xchg_acquire	n
atomic64_xchg_relaxed	n
atomic64_xchg_release	n
atomic_add	n
atomic_dec_and_mutex_lock	m	47:1292:mutex_lock
atomic_fetch_add	n
atomic_fetch_add_acquire	n
atomic_fetch_add_relaxed	n
atomic_fetch_add_release	n
atomic_fetch_sub	n
atomic_fetch_sub_acquire	n
atomic_fetch_sub_relaxed	n
atomic_fetch_sub_release	n
atomic_notifier_call_chain	n
atomic_notifier_chain_register	n
atomic_notifier_chain_register_unique_prio	n
atomic_notifier_chain_unregister	n
atomic_read	n
atomic_read_acquire	n
atomic_set	n
atomic_set_release	n
atomic_try_cmpxchg	n
atomic_try_cmpxchg_acquire	n
atomic_try_cmpxchg_relaxed	n
atomic_try_cmpxchg_release	n
atomic_xchg	n
atomic_xchg_acquire	n
atomic_xchg_relaxed	n
atomic_xchg_release	n
autoremove_wake_function	n
auxiliary_device_create	a	6:417:kzalloc
auxiliary_device_delete	a*	55:251:device_del|7:3929:device_lock|56:1109:mutex_lock
auxiliary_device_destroy	a*	6:461:auxiliary_device_delete|55:251:device_del|7:3929:device_lock|56:1109:mutex_lock
auxiliary_device_init	n
auxiliary_device_uninit	m*	55:246:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
auxiliary_driver_unregister	a*	6:384:driver_unregister|26:202:bus_remove_driver|57:515:kernfs_remove_by_name_ns|30:1791:down_read
backing_file_set_user_path	n
backing_file_user_path	n
balance_dirty_pages_ratelimited	m*	58:2102:balance_dirty_pages_ratelimited_flags|58:2044:wb_get_create_current|59:233:wb_get_create|5a:825:might_alloc
balance_dirty_pages_ratelimited_flags	m*	58:2044:wb_get_create_current|59:233:wb_get_create|5a:825:might_alloc
bcmp	n
bd_abort_claiming	a	5b:712:mutex_lock
bd_prepare_to_claim	a	5b:635:mutex_lock
bdev_alignment_offset	n
bdev_allow_freeze	n
bdev_count_inflight	n
bdev_deny_freeze	n
bdev_discard_alignment	n
bdev_end_io_acct	n
bdev_file_open_by_dev	a*	5b:1091:blkdev_get_no_open|5b:868:ilookup|n:1745:might_sleep
bdev_file_open_by_path	a*	5b:1123:lookup_bdev|5b:1268:kern_path|5c:266:alloc_filename|5c:147:kmem_cache_alloc
bdev_fput	m	5b:1243:bdev_yield_claim|5b:1217:mutex_lock
bdev_freeze	a*	5b:304:mutex_lock
bdev_mark_dead	a*	5b:1315:mutex_lock
bdev_rw_virt	a*	a:1647:submit_bio_wait|a:1599:bio_await|d:966:submit_bio_noacct|d:823:might_sleep
bdev_start_io_acct	n
bdev_thaw	a*	5b:345:mutex_lock
bdev_validate_blocksize	n
bdev_yield_claim	m	5b:1217:mutex_lock
bdi_set_max_ratio	n
bin2hex	n
bio_add_folio	n
bio_add_folio_nofail	n
bio_add_page	n
bio_add_virt_nofail	n
bio_add_vmalloc	n
bio_add_vmalloc_chunk	n
bio_alloc_bioset	m*	a:566:kmem_cache_alloc
bio_alloc_clone	m*	a:899:bio_alloc_bioset|a:566:kmem_cache_alloc
bio_await	a*	a:1581:submit_bio|d:966:submit_bio_noacct|d:823:might_sleep
bio_chain	n
bio_copy_data	n
bio_end_io_acct_remapped	n
bio_endio	n*
bio_free_pages	n
bio_init	m*	a:239:bio_associate_blkg|5d:2165:bio_associate_blkg_from_css|2z:623:kernfs_find_and_get_ns|30:968:down_read
bio_init_clone	m*	a:926:bio_init|a:239:bio_associate_blkg|2z:623:kernfs_find_and_get_ns|30:968:down_read
bio_kmalloc	f1!kmalloc	a:641:kmalloc
bio_poll	m*	d:997:blk_flush_plug|5e:51:__blk_flush_plug|e:2946:blk_mq_dispatch_queue_requests|e:2886:might_sleep_if
bio_put	n*
bio_reset	m*	a:284:bio_associate_blkg|5d:2165:bio_associate_blkg_from_css|2z:623:kernfs_find_and_get_ns|30:968:down_read
bio_reuse	m*	a:314:bio_reset|a:284:bio_associate_blkg|2z:623:kernfs_find_and_get_ns|30:968:down_read
bio_split	m*	a:1965:bio_alloc_clone|a:899:bio_alloc_bioset|a:566:kmem_cache_alloc
bio_start_io_acct	n
bio_trim	n
bio_uninit	n*
bioset_exit	m*	a:2043:destroy_workqueue|1x:6150:mutex_lock
bioset_init	a	a:2091:bio_find_or_create_slab|a:130:mutex_lock
bit_wait	a	5f:246:bit_wait
bit_wait_io	a	5f:256:bit_wait_io
bit_wait_timeout	a	5f:272:schedule_timeout
bit_waitqueue	n
bitmap_alloc	f1!kmalloc	5g:738:kmalloc_array
bitmap_alloc_node	f1!kmalloc	5g:751:kmalloc_array_node_noprof
bitmap_bitremap	n
bitmap_copy_and_extend	n
bitmap_cut	n
bitmap_find_next_zero_area_off	n
bitmap_free	n
bitmap_from_arr32	n
bitmap_from_arr64	n
bitmap_remap	n
bitmap_to_arr32	n
bitmap_to_arr64	n
bitmap_zalloc	f1!kmalloc	5g:745:bitmap_alloc|5g:738:kmalloc_array
bitmap_zalloc_node	f1!kmalloc	5g:758:bitmap_alloc_node|5g:751:kmalloc_array_node_noprof
blk_check_plugged	n
blk_clear_pm_only	n
blk_dump_rq_flags	n
blk_execute_rq	a*	e:1509:blk_rq_poll_completion|e:1477:cond_resched
blk_execute_rq_nowait	m*	e:1439:blk_add_rq_to_plug|e:1399:blk_mq_flush_plug_list|e:2946:blk_mq_dispatch_queue_requests|e:2886:might_sleep_if
blk_finish_plug	m*	d:1297:__blk_flush_plug|d:1270:blk_mq_flush_plug_list|e:2946:blk_mq_dispatch_queue_requests|e:2886:might_sleep_if
blk_freeze_queue_start	a	e:184:__blk_freeze_queue_start|e:168:mutex_lock
blk_freeze_queue_start_non_owner	a	e:246:__blk_freeze_queue_start|e:168:mutex_lock
blk_get_queue	n
blk_insert_cloned_request	m*	e:3306:might_sleep_if
blk_mark_disk_dead	m*	c:692:__blk_mark_disk_dead|c:679:blk_queue_start_drain|d:333:__blk_freeze_queue_start|e:168:mutex_lock
blk_mq_alloc_disk_for_queue	a	e:4502:__alloc_disk_node|c:1459:kzalloc_node
blk_mq_alloc_queue	a	e:4433:blk_alloc_queue|d:441:kmem_cache_alloc_node
blk_mq_alloc_request	m*	e:679:blk_mq_alloc_cached_request|e:656:blk_mq_rq_cache_fill|e:632:blk_queue_enter|d:363:wait_event
blk_mq_alloc_request_hctx	m*	e:750:blk_queue_enter|d:363:wait_event
blk_mq_alloc_sq_tag_set	a	e:4964:blk_mq_alloc_tag_set|e:4893:kmalloc
blk_mq_alloc_tag_set	a	e:4893:kmalloc
blk_mq_complete_request_remote	n
blk_mq_delay_kick_requeue_list	n
blk_mq_delay_run_hw_queue	n
blk_mq_delay_run_hw_queues	n
blk_mq_destroy_queue	a	e:4461:might_sleep
blk_mq_end_request	n*
blk_mq_end_request_batch	n*
blk_mq_free_request	n*
blk_mq_free_tag_set	a*	e:4988:srcu_barrier
blk_mq_freeze_queue_nomemsave	a	e:206:blk_freeze_queue_start|e:184:__blk_freeze_queue_start|e:168:mutex_lock
blk_mq_freeze_queue_wait	a	e:191:wait_event
blk_mq_freeze_queue_wait_timeout	a	e:198:wait_event_timeout
blk_mq_hctx_set_fq_lock_class	n
blk_mq_init_allocated_queue	a	e:4646:blk_mq_alloc_ctxs|e:4369:kzalloc
blk_mq_kick_requeue_list	n
blk_mq_quiesce_queue	m	e:304:blk_mq_wait_quiesce_done|e:284:synchronize_srcu
blk_mq_quiesce_queue_nowait	n
blk_mq_quiesce_tagset	a	e:346:blk_mq_wait_quiesce_done|e:284:synchronize_srcu
blk_mq_requeue_request	n*
blk_mq_rq_cpu	n
blk_mq_rq_to_pdu	n
blk_mq_run_hw_queue	m*	e:2369:might_sleep_if
blk_mq_run_hw_queues	m*	e:2418:blk_mq_run_hw_queue|e:2369:might_sleep_if
blk_mq_start_hw_queue	m*	e:2499:blk_mq_run_hw_queue|e:2369:might_sleep_if
blk_mq_start_hw_queues	m*	e:2509:blk_mq_start_hw_queue|e:2499:blk_mq_run_hw_queue|e:2369:might_sleep_if
blk_mq_start_request	n*
blk_mq_start_stopped_hw_queue	m*	e:2525:blk_mq_run_hw_queue|e:2369:might_sleep_if
blk_mq_start_stopped_hw_queues	m*	e:2535:blk_mq_start_stopped_hw_queue|e:2525:blk_mq_run_hw_queue|e:2369:might_sleep_if
blk_mq_stop_hw_queue	n
blk_mq_stop_hw_queues	n
blk_mq_unfreeze_queue_nomemrestore	a	e:232:__blk_mq_unfreeze_queue|e:215:mutex_lock
blk_mq_unfreeze_queue_non_owner	a	e:253:__blk_mq_unfreeze_queue|e:215:mutex_lock
blk_mq_unquiesce_queue	n*
blk_mq_unquiesce_tagset	n*
blk_mq_update_nr_hw_queues	a	e:5223:down_write
blk_mq_wait_quiesce_done	a	e:284:synchronize_srcu
blk_next_bio	a*	a:384:bio_chain_and_submit|a:376:submit_bio|d:966:submit_bio_noacct|d:823:might_sleep
blk_op_str	n
blk_put_queue	m*	d:322:blk_free_queue|d:304:blk_mq_release|2z:623:kernfs_find_and_get_ns|30:968:down_read
blk_queue_flag_clear	n
blk_queue_flag_set	n
blk_queue_rq_timeout	n
blk_rq_append_bio	n
blk_rq_init	n
blk_rq_is_poll	n
blk_rq_map_kern	m*	5h:667:bio_copy_kern|5h:394:alloc_page
blk_rq_map_user	m*	5h:565:blk_rq_map_user_iov|5h:533:bio_copy_user_iov|43:434:_copy_from_iter|43:271:might_fault
blk_rq_map_user_io	m*	5h:580:import_iovec|43:1444:__import_iovec|43:1356:copy_compat_iovec_from_user|43:1258:__get_user
blk_rq_map_user_iov	m*	5h:533:bio_copy_user_iov|5h:228:bio_copy_from_iter|43:434:_copy_from_iter|43:271:might_fault
blk_rq_prep_clone	m*	e:3361:bio_alloc_clone|a:899:bio_alloc_bioset|a:566:kmem_cache_alloc
blk_rq_unmap_user	m*	5h:621:bio_uncopy_user|5h:142:bio_copy_to_iter|43:374:_copy_to_iter|43:196:might_fault
blk_rq_unprep_clone	n*
blk_set_pm_only	n
blk_set_queue_depth	n*
blk_set_stacking_limits	n
blk_stack_limits	n
blk_start_plug	n
blk_status_to_errno	n
blk_steal_bios	n
blk_sync_queue	m	d:266:cancel_work_sync|1x:4605:__cancel_work_sync|1x:4561:might_sleep
blk_update_request	n*
blk_validate_limits	n
blkdev_issue_flush	a*	5i:475:submit_bio_wait|a:1599:bio_await|d:966:submit_bio_noacct|d:823:might_sleep
block_size	n
blocking_notifier_call_chain	m	4k:379:down_read
blocking_notifier_call_chain_robust	m	4k:344:down_read
blocking_notifier_chain_register	m"	4k:282:__blocking_notifier_chain_register|4k:263:down_write	Must be called in process context.
blocking_notifier_chain_register_unique_prio	m	4k:299:__blocking_notifier_chain_register|4k:263:down_write
blocking_notifier_chain_unregister	m"	4k:326:down_write	Must be called from process context.
bpf_prog_create	a*	5j:1410:bpf_prepare_filter|5j:1344:bpf_check_classic|5j:1151:check_load_and_stores|5j:942:kmalloc_array
bpf_prog_create_from_user	a*	5j:1445:copy_from_user
bpf_prog_destroy	m*	5j:1475:__bpf_prog_release|5j:1193:bpf_prog_put|3y:2471:kvfree|2g:7062:vfree
bpf_warn_invalid_xdp_action	n
brioctl_set	a	3v:1283:mutex_lock
bstr_printf	m*	5k:3408:pointer|5k:2602:device_node_string|2z:623:kernfs_find_and_get_ns|30:968:down_read
build_skb	n
build_skb_around	n
bus_create_file	a*	27:189:sysfs_create_file|5l:774:sysfs_create_file_ns|30:751:__kernfs_new_node|30:661:kstrdup_const
bus_find_device	m*	27:425:subsys_put|5m:74:kset_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
bus_find_device_reverse	m*	27:450:subsys_put|5m:74:kset_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
bus_for_each_dev	m*	27:385:subsys_put|5m:74:kset_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
bus_for_each_drv	m*	27:502:subsys_put|5m:74:kset_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
bus_get_dev_root	m*	27:1482:subsys_put|5m:74:kset_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
bus_get_kset	m*	27:1113:subsys_put|5m:74:kset_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
bus_register	a	27:962:kzalloc
bus_register_notifier	m*	27:1074:blocking_notifier_chain_register|4k:282:__blocking_notifier_chain_register|4k:263:down_write
bus_remove_file	a	27:203:sysfs_remove_file|5l:780:sysfs_remove_file_ns|57:515:kernfs_remove_by_name_ns|30:1791:down_read
bus_rescan_devices	m*	27:885:bus_for_each_dev|27:383:bus_rescan_devices_helper|27:867:device_lock|56:1109:mutex_lock
bus_sort_breadthfirst	m*	27:1169:subsys_put|5m:74:kset_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
bus_unregister	a*	27:1052:device_unregister|7:4008:device_del|7:3929:device_lock|56:1109:mutex_lock
bus_unregister_notifier	m*	27:1087:blocking_notifier_chain_unregister|4k:326:down_write
call_rcu	n
call_rcu_hurry	n
call_srcu	n
cancel_delayed_work	n
cancel_delayed_work_sync	m	1x:4642:__cancel_work_sync|1x:4561:might_sleep
cancel_work	n
cancel_work_sync	m"	1x:4605:__cancel_work_sync|1x:4561:might_sleep	Must be called from a sleepable context if @work was last queued on a non-BH workqueue.
cdc_parse_cdc_header	n
cdev_add	a	3b:488:kobj_map|5n:44:kmalloc
cdev_alloc	a	3b:639:kzalloc
cdev_del	a	3b:600:cdev_unmap|3b:584:kobj_unmap|5n:78:mutex_lock
cdev_device_add	a*	3b:548:cdev_add|3b:488:kobj_map|5n:44:kmalloc
cdev_device_del	a*	3b:577:device_del|7:3929:device_lock|56:1109:mutex_lock
cdev_init	n
cdev_set_parent	n
cdns_pci_map_bus	n
cdns_pcie_debugfs_deinit	m*	5o:248:debugfs_remove|5p:784:simple_recursive_removal|1q:606:inode_lock_nested|1r:1071:down_write_nested
cdns_pcie_debugfs_init	a*	5o:259:debugfs_create_dir|5p:575:debugfs_start_creating|5c:2918:inode_lock_nested|1r:1071:down_write_nested
cdns_pcie_detect_quiet_min_delay_set	n
cdns_pcie_disable_phy	m*	5q:185:phy_power_off|z:359:mutex_lock
cdns_pcie_enable_phy	m*	5q:201:phy_power_on|z:310:regulator_enable|5r:3219:regulator_lock_dependent|5r:414:mutex_lock
cdns_pcie_ep_disable	a*	5s:659:pci_epc_deinit_notify|10:986:mutex_lock
cdns_pcie_ep_setup	a*	5s:680:devm_platform_ioremap_resource_byname|37:148:devm_ioremap_resource|s:951:alloc_dr|s:141:kmalloc_node_track_caller
cdns_pcie_find_capability	n
cdns_pcie_find_ext_capability	n
cdns_pcie_host_disable	a	5t:370:pci_lock_rescan_remove|5u:3515:mutex_lock
cdns_pcie_host_dma_ranges_cmp	n
cdns_pcie_host_find_max_bar	n
cdns_pcie_host_find_min_bar	n
cdns_pcie_host_link_setup	m*	5t:356:cdns_pcie_host_start_link|5v:112:cdns_pcie_host_wait_for_link|5v:64:msleep
cdns_pcie_host_setup	a*	5t:407:devm_platform_ioremap_resource_byname|37:148:devm_ioremap_resource|s:951:alloc_dr|s:141:kmalloc_node_track_caller
cdns_pcie_host_start_link	m*	5v:112:cdns_pcie_host_wait_for_link|5v:64:msleep
cdns_pcie_host_training_complete	m	5v:42:usleep_range
cdns_pcie_host_wait_for_link	m*	5v:64:msleep
cdns_pcie_hpa_detect_quiet_min_delay_set	n
cdns_pcie_hpa_host_disable	a	5w:322:pci_lock_rescan_remove|5u:3515:mutex_lock
cdns_pcie_hpa_host_link_setup	m*	5w:306:cdns_pcie_host_wait_for_link|5v:64:msleep
cdns_pcie_hpa_host_setup	a*	5w:348:devm_platform_ioremap_resource_byname|37:148:devm_ioremap_resource|s:951:alloc_dr|s:141:kmalloc_node_track_caller
cdns_pcie_hpa_link_up	n
cdns_pcie_hpa_set_outbound_region	n
cdns_pcie_hpa_set_outbound_region_for_normal_msg	n
cdns_pcie_init_phy	m*	5q:237:devm_kcalloc|y:63:devm_kmalloc_array|s:951:alloc_dr|s:141:kmalloc_node_track_caller
cdns_pcie_linkup	n
cdns_pcie_reset_outbound_region	n
cdns_pcie_retrain	m*	5v:96:cdns_pcie_host_training_complete|5v:42:usleep_range
check_move_unevictable_folios	n
class_compat_create_link	a	4m:607:sysfs_create_link|5x:92:sysfs_do_create_link|30:751:__kernfs_new_node|30:661:kstrdup_const
class_compat_register	a	4m:576:kmalloc
class_compat_remove_link	a	4m:619:sysfs_remove_link|5x:152:kernfs_remove_by_name|2z:644:kernfs_remove_by_name_ns|30:1791:down_read
class_compat_unregister	m*	4m:594:kobject_put|8:737:kref_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
class_create	a	4m:271:kzalloc
class_create_file_ns	a*	4m:138:sysfs_create_file_ns|57:377:sysfs_add_file_mode_ns|30:751:__kernfs_new_node|30:661:kstrdup_const
class_destroy	m*	4m:304:class_unregister|4m:242:sysfs_remove_groups|2z:623:kernfs_find_and_get_ns|30:968:down_read
class_dev_iter_exit	m*	4m:382:subsys_put|5m:74:kset_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
class_dev_iter_init	n
class_find_device	m*	4m:475:class_dev_iter_exit|4m:382:subsys_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
class_for_each_device	m*	4m:426:class_dev_iter_exit|4m:382:subsys_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
class_interface_register	a*	4m:502:mutex_lock
class_interface_unregister	m*	4m:530:mutex_lock
class_is_registered	m*	4m:642:subsys_put|5m:74:kset_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
class_register	a	4m:197:kzalloc
class_remove_file_ns	a	4m:153:sysfs_remove_file_ns|57:515:kernfs_remove_by_name_ns|30:1791:down_read
class_unregister	m*	4m:242:sysfs_remove_groups|5y:352:sysfs_remove_group|2z:623:kernfs_find_and_get_ns|30:968:down_read
cleanup_srcu_struct	a	5z:699:irq_work_sync|3p:289:might_sleep
clear_bit	n
clear_nlink	n
clk_add_alias	a*	60:280:clk_get|60:106:of_clk_get_hw|f:5394:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
clk_bulk_disable	n*
clk_bulk_enable	n*
clk_bulk_get	a*	61:119:__clk_bulk_get|61:93:clk_get|f:5394:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
clk_bulk_get_all	m"*	61:149:of_clk_bulk_get_all|61:59:kmalloc	clk_bulk_get should not be called from within interrupt context.
clk_bulk_get_optional	a*	61:126:__clk_bulk_get|61:93:clk_get|f:5394:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
clk_bulk_prepare	a~"*	61:185:clk_prepare|f:1246:clk_core_prepare_lock|f:1222:clk_prepare_lock|f:279:mutex_lock	clk_bulk_prepare may sleep, which differentiates it from clk_bulk_enable.
clk_bulk_put	m"*	61:77:clk_put|60:117:__clk_put|f:4834:clk_prepare_lock|f:279:mutex_lock	clk_bulk_put should not be called from within interrupt context.
clk_bulk_put_all	m"*	61:135:clk_bulk_put|61:77:clk_put|f:4834:clk_prepare_lock|f:279:mutex_lock	clk_bulk_put_all should not be called from within interrupt context.
clk_bulk_unprepare	m"*	61:166:clk_unprepare|f:1165:clk_core_unprepare_lock|f:1144:clk_prepare_lock|f:279:mutex_lock	clk_bulk_unprepare may sleep, which differentiates it from clk_bulk_disable.
clk_determine_rate_noop	n
clk_disable	n*
clk_disable_unprepare	a~*	62:1206:clk_unprepare|f:1165:clk_core_unprepare_lock|f:1144:clk_prepare_lock|f:279:mutex_lock
clk_enable	n*
clk_gate_restore_context	n*
clk_get	a*	60:106:of_clk_get_hw|f:5394:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
clk_get_accuracy	a~*	f:1970:clk_prepare_lock|f:279:mutex_lock
clk_get_optional	a*	62:1253:clk_get|60:106:of_clk_get_hw|f:5394:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
clk_get_parent	a~	f:2886:clk_prepare_lock|f:279:mutex_lock
clk_get_phase	a~*	f:3156:clk_prepare_lock|f:279:mutex_lock
clk_get_rate	a~*	f:2056:clk_prepare_lock|f:279:mutex_lock
clk_get_scaled_duty_cycle	a~*	f:3326:clk_core_get_scaled_duty_cycle|f:3302:clk_prepare_lock|f:279:mutex_lock
clk_get_sys	a	60:96:__clk_get_sys|60:89:clk_find_hw|60:77:mutex_lock
clk_has_parent	m*	f:2937:clk_core_has_parent|f:697:clk_core_get_parent_by_index|f:541:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
clk_hw_determine_rate_no_reparent	m*	f:932:clk_core_determine_rate_no_reparent|f:744:clk_core_forward_rate_req|f:541:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
clk_hw_forward_rate_request	m*	f:1737:clk_core_forward_rate_req|f:715:clk_core_has_parent|f:541:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
clk_hw_get_clk	a	f:4287:clk_hw_create_clk|f:4256:alloc_clk|f:4208:kzalloc
clk_hw_get_dev	n
clk_hw_get_flags	n
clk_hw_get_name	n
clk_hw_get_num_parents	n
clk_hw_get_of_node	n
clk_hw_get_parent	n
clk_hw_get_parent_by_index	m*	f:603:clk_core_get_parent_by_index|f:593:clk_core_fill_parent_index|f:541:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
clk_hw_get_parent_index	m*	f:2121:clk_fetch_parent_index|f:2091:clk_core_get|f:541:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
clk_hw_get_rate	n
clk_hw_get_rate_range	n
clk_hw_init_rate_request	n
clk_hw_is_enabled	m*	f:658:clk_core_is_enabled|f:407:pm_runtime_put|g:713:rpm_resume|g:859:schedule
clk_hw_is_prepared	m*	f:652:clk_core_is_prepared|f:356:clk_pm_runtime_get|38:520:__pm_runtime_resume|g:1190:might_sleep_if
clk_hw_register	a	f:4544:__clk_register|f:4415:kzalloc
clk_hw_register_clkdev	a	60:382:do_clk_register_clkdev|60:329:__clk_register_clkdev|60:224:vclkdev_alloc|60:167:kzalloc
clk_hw_round_rate	m*	f:1828:clk_core_round_rate_nolock|f:1766:clk_core_forward_rate_req|f:541:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
clk_hw_set_parent	m*	f:3008:clk_core_set_parent_nolock|f:2969:clk_fetch_parent_index|f:541:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
clk_hw_set_rate_range	n
clk_hw_set_spread_spectrum	a~*	f:2856:clk_prepare_lock|f:279:mutex_lock
clk_hw_unregister	a*	f:4705:clk_unregister|f:4648:clk_debug_unregister|f:3859:mutex_lock
clk_is_enabled_when_prepared	n
clk_is_match	n
clk_mux_determine_rate_flags	m*	f:778:clk_core_determine_rate_no_reparent|f:744:clk_core_forward_rate_req|f:541:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
clk_notifier_register	a	f:4900:kzalloc
clk_notifier_unregister	a~	f:4940:clk_prepare_lock|f:279:mutex_lock
clk_prepare	a~"*	f:1246:clk_core_prepare_lock|f:1222:clk_prepare_lock|f:279:mutex_lock	clk_prepare may sleep, which differentiates it from clk_enable.
clk_prepare_enable	a~*	62:1192:clk_prepare|f:1246:clk_core_prepare_lock|f:1222:clk_prepare_lock|f:279:mutex_lock
clk_put	a~"*	60:117:__clk_put|f:4834:clk_prepare_lock|f:279:mutex_lock	clk_put should not be called from within interrupt context.
clk_rate_exclusive_get	a~"	f:1081:clk_prepare_lock|f:279:mutex_lock	Calls to this function may sleep.
clk_rate_exclusive_put	a~"	f:1015:clk_prepare_lock|f:279:mutex_lock	Must not be called from within atomic context.
clk_register	a	f:4528:__clk_register|f:4415:kzalloc
clk_register_clkdev	a	60:358:do_clk_register_clkdev|60:329:__clk_register_clkdev|60:224:vclkdev_alloc|60:167:kzalloc
clk_round_rate	a~*	f:1855:clk_prepare_lock|f:279:mutex_lock
clk_set_duty_cycle	a~*	f:3280:clk_prepare_lock|f:279:mutex_lock
clk_set_max_rate	a~*	f:2842:clk_set_rate_range|f:2800:clk_prepare_lock|f:279:mutex_lock
clk_set_min_rate	a~*	f:2824:clk_set_rate_range|f:2800:clk_prepare_lock|f:279:mutex_lock
clk_set_parent	a~*	f:3036:clk_prepare_lock|f:279:mutex_lock
clk_set_phase	a~*	f:3110:clk_prepare_lock|f:279:mutex_lock
clk_set_rate	a~*	f:2653:clk_prepare_lock|f:279:mutex_lock
clk_set_rate_exclusive	a~*	f:2696:clk_prepare_lock|f:279:mutex_lock
clk_set_rate_range	a~*	f:2800:clk_prepare_lock|f:279:mutex_lock
clk_unprepare	a~"*	f:1165:clk_core_unprepare_lock|f:1144:clk_prepare_lock|f:279:mutex_lock	clk_unprepare may sleep, which differentiates it from clk_disable.
clk_unregister	a*	f:4648:clk_debug_unregister|f:3859:mutex_lock
clkdev_add	a	60:132:__clkdev_add|60:123:mutex_lock
clkdev_create	a	60:247:vclkdev_create|60:224:vclkdev_alloc|60:167:kzalloc
clkdev_drop	a	60:299:mutex_lock
clkdev_hw_create	a	60:270:vclkdev_create|60:224:vclkdev_alloc|60:167:kzalloc
clock_t_to_jiffies	n
clockevent_delta2ns	n
clockevents_config_and_register	n*
clockevents_register_device	n*
clockevents_unbind_device	a	63:490:mutex_lock
clocks_calc_mult_shift	n
clocksource_unregister	a	h:1399:mutex_lock
close_fd	m*	64:744:filp_close|65:1533:filp_flush|66:169:fsnotify_group_lock|q:289:mutex_lock
commit_creds	m*	67:405:key_fsuid_changed|68:381:down_write
compat_only_sysfs_link_entry_to_kobj	a	5y:488:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
compat_set_desc_from_vma	n
compat_vma_mmap	m*	i:1281:__compat_vma_mmap|i:1236:mmap_action_complete|j:3254:pfnmap_track_ctx_alloc|j:3214:kmalloc
complete	n
complete_all	n
completion_done	n
component_add	a	69:807:__component_add|69:735:kzalloc
component_add_typed	a	69:786:__component_add|69:735:kzalloc
component_bind_all	m*	69:712:component_bind|69:643:devres_open_group|s:604:kmalloc
component_compare_dev	n
component_compare_dev_name	n
component_compare_of	n
component_del	a	69:824:mutex_lock
component_master_add_with_match	a	69:524:kzalloc
component_master_del	a	69:562:mutex_lock
component_master_is_bound	a	69:577:mutex_lock
component_match_add_release	m	69:450:__component_match_add|69:394:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
component_match_add_typed	m	69:476:__component_match_add|69:394:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
component_release_of	m*	69:311:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
cond_synchronize_rcu	m	6b:3696:synchronize_rcu
cond_synchronize_rcu_full	m	6b:3723:synchronize_rcu
config_group_find_item	n
config_group_init	n
config_group_init_type_name	m	6c:95:config_item_set_name|6c:66:kvasprintf|9:25:kmalloc_track_caller
config_item_get	n
config_item_get_unless_zero	n
config_item_init_type_name	m	6c:86:config_item_set_name|6c:66:kvasprintf|9:25:kmalloc_track_caller
config_item_put	m*	6c:149:kref_put|3a:65:config_item_release|6c:137:config_item_cleanup|6c:128:t->ct_item_ops->release
config_item_set_name	m	6c:66:kvasprintf|9:25:kmalloc_track_caller
configfs_depend_item	a*	6d:1173:inode_lock|1r:1026:down_write
configfs_depend_item_unlocked	m	6d:1268:inode_lock|1r:1026:down_write
configfs_register_default_group	a	6d:1856:kzalloc
configfs_register_group	a	6d:1768:new_fragment|6d:162:kmalloc
configfs_register_subsystem	a	6d:1890:new_fragment|6d:162:kmalloc
configfs_remove_default_groups	m*	6d:763:config_item_put|6c:149:kref_put|6c:137:config_item_cleanup|6c:128:t->ct_item_ops->release
configfs_undepend_item	n
configfs_unregister_default_group	a	6d:1876:configfs_unregister_group|6d:1813:down_write
configfs_unregister_group	a	6d:1813:down_write
configfs_unregister_subsystem	a	6d:1956:down_write
console_force_preferred_locked	m	6e:4371:synchronize_srcu
console_list_lock	a+mutex	6e:263:mutex_lock
console_list_unlock	n,mutex
console_lock	a	6e:2890:might_sleep
console_resume	a	6e:3626:console_list_lock|6e:263:mutex_lock
console_srcu_read_lock	n+srcu
console_srcu_read_lock_is_held	n
console_srcu_read_unlock	n,srcu
console_suspend	a	6e:3607:console_list_lock|6e:263:mutex_lock
console_trylock	n
console_verbose	n
consume_skb	n
copy_bpf_fprog_from_user	m	5j:107:copy_from_sockptr|6f:61:copy_from_sockptr_offset|6f:48:copy_from_user
copy_from_user	a	44:218:copy_from_user
copy_page_from_iter	m	43:434:_copy_from_iter|43:271:might_fault
copy_page_to_iter	m	43:374:_copy_to_iter|43:196:might_fault
copy_remote_vm_str	m	j:7461:__copy_remote_vm_str|j:7363:mmap_read_lock_killable|4b:609:down_read_killable
copy_to_user	a	44:226:copy_to_user
cpci_hp_register_bus	m	6g:192:kzalloc
cpci_hp_register_controller	m	6g:515:request_irq|6h:178:request_threaded_irq|2w:2181:kzalloc
cpci_hp_start	a*	6g:583:down_read
cpci_hp_stop	a*	6g:621:cpci_stop_thread|6g:498:kthread_stop|6i:760:wait_for_completion
cpci_hp_unregister_bus	a	6g:235:down_write
cpci_hp_unregister_controller	n
cper_severity_to_aer	n
cpu_device_create	a	6j:503:__cpu_device_create|6j:469:kzalloc
cpu_hotplug_disable	a	l:570:cpu_maps_update_begin|l:468:mutex_lock
cpu_hotplug_enable	a	l:585:cpu_maps_update_begin|l:468:mutex_lock
cpu_is_hotpluggable	n
cpu_mitigations_auto_nosmt	n
cpu_mitigations_off	n
cpu_relax	n
cpu_smt_possible	n
cpufreq_boost_enabled	n
cpufreq_boost_set_sw	n
cpufreq_cpu_get	n
cpufreq_cpu_get_raw	n
cpufreq_cpu_policy	n
cpufreq_cpu_put	m*	k:235:kobject_put|8:737:kref_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
cpufreq_disable_fast_switch	a	k:464:mutex_lock
cpufreq_driver_resolve_freq	n
cpufreq_driver_target	a	k:2404:down_write
cpufreq_enable_fast_switch	m	k:445:mutex_lock
cpufreq_freq_transition_begin	a	k:367:wait_event
cpufreq_generic_frequency_table_verify	n
cpufreq_generic_get	a~*	k:190:clk_get_rate|f:2056:clk_prepare_lock|f:279:mutex_lock
cpufreq_generic_init	n
cpufreq_generic_suspend	m*	k:1949:__cpufreq_driver_target|k:2396:__target_index|k:2325:cpufreq_freq_transition_begin|k:367:wait_event
cpufreq_get	a*	k:1920:down_read
cpufreq_get_current_driver	n
cpufreq_get_driver_data	n
cpufreq_get_hw_max_freq	m*	k:1892:cpufreq_cpu_put|k:235:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
cpufreq_policy_transition_delay_us	n
cpufreq_quick_get	m*	k:1860:cpufreq_cpu_put|k:235:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
cpufreq_quick_get_max	m*	k:1876:cpufreq_cpu_put|k:235:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
cpufreq_register_driver	a	k:2937:cpus_read_lock|l:490:percpu_down_read
cpufreq_register_em_with_opp	a*	6k:1255:dev_pm_opp_of_register_em|6l:1559:dev_pm_opp_get_opp_count|6m:453:_find_opp_table|6m:83:mutex_lock
cpufreq_register_governor	a	k:2532:mutex_lock
cpufreq_register_notifier	m"	k:2104:mutex_lock	This function may sleep and it has the same return values as blocking_notifier_chain_register().
cpufreq_show_cpus	n
cpufreq_unregister_driver	a	k:3024:cpus_read_lock|l:490:percpu_down_read
cpufreq_unregister_governor	m	k:2566:mutex_lock
cpufreq_unregister_notifier	m"	k:2148:mutex_lock	This function may sleep and it has the same return values as blocking_notifier_chain_unregister().
cpufreq_update_limits	m*	k:2791:cpufreq_policy_refresh|k:2743:down_write
cpufreq_update_policy	a*	k:2771:cpufreq_policy_refresh|k:2743:down_write
cpumask_copy	n
cpumask_empty	n
cpumask_full	n
cpumask_setall	n
cpumask_test_cpu	n
cpumask_weight	n
cpus_read_lock	a+rwsem	l:490:percpu_down_read
cpus_read_trylock	n
cpus_read_unlock	n,rwsem
crc16	n
crc32_be	n
crc32_le	n
crc32c	n
crc4	n
crc64_be	n
crc7_be	n
crc8	n
crc8_populate_lsb	n
crc8_populate_msb	n
crc_ccitt	n
crc_itu_t	n
cred_fscmp	n
crypto_ahash_digest	m*	4q:575:shash_ahash_digest|4q:221:shash_ahash_finup|4q:133:crypto_yield|6n:201:cond_resched
crypto_ahash_finup	m*	4q:537:shash_ahash_finup|4q:198:crypto_hash_walk_done|4q:133:crypto_yield|6n:201:cond_resched
crypto_ahash_update	m*	4q:457:shash_ahash_update|4q:177:crypto_hash_walk_done|4q:133:crypto_yield|6n:201:cond_resched
crypto_alg_mod_lookup	a	m:354:crypto_larval_lookup|m:301:crypto_alg_lookup|m:263:down_read
crypto_alloc_ahash	a	4q:842:crypto_alloc_tfm|6n:144:crypto_alloc_tfm_node|m:301:crypto_alg_lookup|m:263:down_read
crypto_alloc_base	a	m:469:crypto_alg_mod_lookup|m:354:crypto_larval_lookup|m:301:crypto_alg_lookup|m:263:down_read
crypto_alloc_shash	a	6o:386:crypto_alloc_tfm|6n:144:crypto_alloc_tfm_node|m:301:crypto_alg_lookup|m:263:down_read
crypto_alloc_skcipher	a	6p:637:crypto_alloc_tfm|6n:144:crypto_alloc_tfm_node|m:301:crypto_alg_lookup|m:263:down_read
crypto_alloc_sync_skcipher	a	6p:650:crypto_alloc_tfm|6n:144:crypto_alloc_tfm_node|m:301:crypto_alg_lookup|m:263:down_read
crypto_alloc_tfm_node	a	m:583:crypto_find_alg|m:546:crypto_alg_mod_lookup|m:301:crypto_alg_lookup|m:263:down_read
crypto_create_tfm_node	a*	m:505:kzalloc_node
crypto_find_alg	a	m:546:crypto_alg_mod_lookup|m:354:crypto_larval_lookup|m:301:crypto_alg_lookup|m:263:down_read
crypto_grab_ahash	a	4q:835:crypto_grab_spawn|4r:734:crypto_find_alg|m:301:crypto_alg_lookup|m:263:down_read
crypto_grab_shash	a	6o:379:crypto_grab_spawn|4r:734:crypto_find_alg|m:301:crypto_alg_lookup|m:263:down_read
crypto_grab_skcipher	a	6p:630:crypto_grab_spawn|4r:734:crypto_find_alg|m:301:crypto_alg_lookup|m:263:down_read
crypto_has_ahash	a	4q:848:crypto_type_has_alg|4r:1043:crypto_find_alg|m:301:crypto_alg_lookup|m:263:down_read
crypto_has_alg	a	m:637:crypto_alg_mod_lookup|m:354:crypto_larval_lookup|m:301:crypto_alg_lookup|m:263:down_read
crypto_has_shash	a	6o:392:crypto_type_has_alg|4r:1043:crypto_find_alg|m:301:crypto_alg_lookup|m:263:down_read
crypto_has_skcipher	a	6p:668:crypto_type_has_alg|4r:1043:crypto_find_alg|m:301:crypto_alg_lookup|m:263:down_read
crypto_hash_alg_has_setkey	n
crypto_hash_digest	m*	4q:1007:crypto_ahash_digest|4q:575:shash_ahash_digest|4q:133:crypto_yield|6n:201:cond_resched
crypto_hash_walk_done	m	4q:133:crypto_yield|6n:201:cond_resched
crypto_hash_walk_first	n
crypto_larval_alloc	a	m:108:kzalloc
crypto_mod_get	n
crypto_probing_notify	m*	m:330:__request_module|3w:159:down_timeout
crypto_register_ahash	a	4q:934:crypto_register_alg|4r:448:kmemdup
crypto_register_ahashes	a	4q:949:crypto_register_ahash|4q:934:crypto_register_alg|4r:448:kmemdup
crypto_register_shash	a	6o:489:crypto_register_alg|4r:448:kmemdup
crypto_register_shashes	a	6o:504:crypto_register_shash|6o:489:crypto_register_alg|4r:448:kmemdup
crypto_register_skcipher	a	6p:725:crypto_register_alg|4r:448:kmemdup
crypto_register_skciphers	a	6p:740:crypto_register_skcipher|6p:725:crypto_register_alg|4r:448:kmemdup
crypto_req_done	n
crypto_request_clone	f2!kmalloc	m:675:kmemdup
crypto_schedule_test	m*	m:176:crypto_probing_notify|m:330:__request_module|3w:159:down_timeout
crypto_shoot_alg	a	m:402:down_write
crypto_skcipher_decrypt	m*	6p:456:crypto_lskcipher_decrypt_sg|6q:215:crypto_lskcipher_crypt_sg|6q:184:skcipher_walk_virt|6p:289:might_sleep_if
crypto_skcipher_encrypt	m*	6p:443:crypto_lskcipher_encrypt_sg|6q:206:crypto_lskcipher_crypt_sg|6q:184:skcipher_walk_virt|6p:289:might_sleep_if
crypto_unregister_ahash	a	4q:940:crypto_unregister_alg|4r:496:down_write
crypto_unregister_ahashes	m	4q:965:crypto_unregister_ahash|4q:940:crypto_unregister_alg|4r:496:down_write
crypto_unregister_shash	a	6o:495:crypto_unregister_alg|4r:496:down_write
crypto_unregister_shashes	m	6o:520:crypto_unregister_shash|6o:495:crypto_unregister_alg|4r:496:down_write
crypto_unregister_skcipher	a	6p:731:crypto_unregister_alg|4r:496:down_write
crypto_unregister_skciphers	m	6p:756:crypto_unregister_skcipher|6p:731:crypto_unregister_alg|4r:496:down_write
csum_and_copy_from_iter_full	m	5:7546:iterate_and_advance2|6r:302:iterate_ubuf|5:7534:csum_and_copy_from_user|6s:49:might_sleep
current_euid	n
current_is_async	n
current_is_workqueue_mem_reclaim	n
current_time	n
current_user_ns	n
current_work	n
d_add	m*	4w:2982:security_d_instantiate|6t:3707:d_instantiate|21:1517:inode_doinit_use_xattr|21:1386:kmalloc
d_add_ci	a*	4w:2371:iput|n:2039:might_sleep
d_alloc	a*	4w:2004:__d_alloc|4w:1921:kmem_cache_alloc_lru
d_alloc_anon	a*	4w:2022:__d_alloc|4w:1921:kmem_cache_alloc_lru
d_alloc_name	a*	4w:2072:d_alloc|4w:2004:__d_alloc|4w:1921:kmem_cache_alloc_lru
d_alloc_parallel	a*	4w:2784:__d_alloc|4w:1921:kmem_cache_alloc_lru
d_delete	m*	4w:2718:dentry_unlink_inode|4w:487:fsnotify_inoderemove|p:665:fsnotify_group_lock|q:289:mutex_lock
d_drop	n
d_exchange	n
d_find_alias	n
d_find_any_alias	n
d_instantiate	m*	4w:2194:security_d_instantiate|6t:3707:d_instantiate|21:1517:inode_doinit_use_xattr|21:1386:kmalloc
d_instantiate_new	m*	4w:2215:security_d_instantiate|6t:3707:d_instantiate|21:1517:inode_doinit_use_xattr|21:1386:kmalloc
d_invalidate	m*	4w:1889:shrink_dcache_parent|4w:1781:shrink_dcache_tree|4w:1743:cond_resched
d_lookup	n*
d_make_discardable	m*	4w:1064:finish_dput|4w:1013:dentry_kill|4w:845:cond_resched_tasks_rcu_qs|6u:227:cond_resched
d_make_persistent	m*	4w:2993:security_d_instantiate|6t:3707:d_instantiate|21:1517:inode_doinit_use_xattr|21:1386:kmalloc
d_make_root	a*	4w:2236:d_alloc_anon|4w:2022:__d_alloc|4w:1921:kmem_cache_alloc_lru
d_mark_dontcache	n
d_mark_tmpfile	n
d_mark_tmpfile_name	n
d_move	n
d_obtain_alias	a*	4w:2319:__d_obtain_alias|4w:2262:d_alloc_anon|4w:2022:__d_alloc|4w:1921:kmem_cache_alloc_lru
d_obtain_root	a*	4w:2340:__d_obtain_alias|4w:2262:d_alloc_anon|4w:2022:__d_alloc|4w:1921:kmem_cache_alloc_lru
d_parent_ino	n
d_prune_aliases	m*	4w:1281:shrink_dentry_list|4w:1304:shrink_kill|4w:845:cond_resched_tasks_rcu_qs|6u:227:cond_resched
d_rehash	n
d_splice_alias	m*	4w:3338:d_splice_alias_ops|4w:3277:dput|4w:1051:might_sleep
d_tmpfile	m*	4w:3425:inode_dec_link_count|1r:2272:mark_inode_dirty|6v:395:__percpu_ref_switch_mode|6v:277:schedule
datagram_poll	m*	3r:1005:datagram_poll_queue|3r:947:sock_poll_wait|3q:2452:poll_wait|6w:45:p->_qproc
datagram_poll_queue	m*	3r:947:sock_poll_wait|3q:2452:poll_wait|6w:45:p->_qproc
dcache_dir_close	a	1q:95:dput|4w:1051:might_sleep
dcache_dir_lseek	m	1q:163:inode_lock_shared|1r:1041:down_read
dcache_dir_open	a*	1q:87:d_alloc_cursor|4w:2028:d_alloc_anon|4w:2022:__d_alloc|4w:1921:kmem_cache_alloc_lru
dcache_readdir	m*	1q:204:scan_positives|1q:136:cond_resched
deactivate_locked_super	m*	2a:585:shrinker_free|6x:799:wait_for_completion
deactivate_super	m	2a:613:__super_lock_excl|2a:75:__super_lock|2a:60:down_write
debug_check_no_locks_freed	n*
debug_check_no_locks_held	n
debug_dma_mapping_error	n
debug_lockdep_rcu_enabled	n
debug_object_activate	n
debug_object_assert_init	n
debug_object_deactivate	n
debug_object_destroy	n
debug_object_free	n
debug_object_init	n
debug_object_init_on_stack	m*	6y:849:__debug_object_init|6y:798:lookup_object_or_alloc|6y:702:alloc_object|6y:475:pcpu_alloc
debug_show_all_locks	n*
debugfs_attr_read	a*	6z:524:simple_attr_read|1q:1358:mutex_lock_interruptible
debugfs_attr_write	a,mutex*	6z:550:debugfs_attr_write_xsigned|6z:542:simple_attr_write|1q:1423:simple_attr_write_xsigned|1q:1396:mutex_lock_interruptible
debugfs_attr_write_signed	a,mutex*	6z:557:debugfs_attr_write_xsigned|6z:540:simple_attr_write_signed|1q:1430:simple_attr_write_xsigned|1q:1396:mutex_lock_interruptible
debugfs_change_name	a	5p:838:kvasprintf_const|9:46:kstrdup_const
debugfs_create_atomic_t	a*	6z:927:debugfs_create_mode_unsafe|6z:569:debugfs_create_file_unsafe|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_automount	a*	5p:617:debugfs_start_creating|5p:397:simple_start_creating|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_blob	a*	6z:1215:debugfs_create_file_unsafe|5p:512:__debugfs_create_file|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_bool	a*	6z:1012:debugfs_create_mode_unsafe|6z:569:debugfs_create_file_unsafe|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_devm_seqfile	a*	6z:1426:devm_kzalloc|y:50:devm_kmalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
debugfs_create_dir	a*	5p:575:debugfs_start_creating|5p:397:simple_start_creating|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_file_full	a*	5p:463:__debugfs_create_file|5p:431:debugfs_start_creating|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_file_short	a*	5p:474:__debugfs_create_file|5p:431:debugfs_start_creating|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_file_size	a*	5p:542:debugfs_create_file_full|5p:463:__debugfs_create_file|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_file_unsafe	a*	5p:512:__debugfs_create_file|5p:431:debugfs_start_creating|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_regset32	a*	6z:1381:debugfs_create_file_full|5p:463:__debugfs_create_file|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_size_t	a*	6z:891:debugfs_create_mode_unsafe|6z:569:debugfs_create_file_unsafe|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_str	a*	6z:1142:debugfs_create_mode_unsafe|6z:569:debugfs_create_file_unsafe|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_symlink	a	5p:671:kstrdup
debugfs_create_u16	a*	6z:646:debugfs_create_mode_unsafe|6z:569:debugfs_create_file_unsafe|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_u32	a*	6z:682:debugfs_create_mode_unsafe|6z:569:debugfs_create_file_unsafe|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_u32_array	a*	6z:1302:debugfs_create_file_unsafe|5p:512:__debugfs_create_file|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_u64	a*	6z:719:debugfs_create_mode_unsafe|6z:569:debugfs_create_file_unsafe|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_u8	a*	6z:610:debugfs_create_mode_unsafe|6z:569:debugfs_create_file_unsafe|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_ulong	a*	6z:758:debugfs_create_mode_unsafe|6z:569:debugfs_create_file_unsafe|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_x16	a*	6z:821:debugfs_create_mode_unsafe|6z:569:debugfs_create_file_unsafe|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_x32	a*	6z:839:debugfs_create_mode_unsafe|6z:569:debugfs_create_file_unsafe|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_x64	a*	6z:857:debugfs_create_mode_unsafe|6z:569:debugfs_create_file_unsafe|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_create_x8	a*	6z:803:debugfs_create_mode_unsafe|6z:569:debugfs_create_file_unsafe|5c:2918:inode_lock_nested|1r:1071:down_write_nested
debugfs_enter_cancellation	a	6z:224:mutex_lock
debugfs_file_get	m"	6z:162:__debugfs_file_get|6z:85:kmalloc	Up to a matching call to debugfs_file_put(), any successive call into the file removing functions debugfs_remove() and d
debugfs_file_put	n
debugfs_get_aux	n
debugfs_initialized	n
debugfs_leave_cancellation	a	6z:255:mutex_lock
debugfs_lookup	m*	5p:355:lookup_noperm_positive_unlocked|5c:3376:dput|4w:1051:might_sleep
debugfs_lookup_and_remove	a*	5p:806:debugfs_remove|5p:784:simple_recursive_removal|1q:606:inode_lock_nested|1r:1071:down_write_nested
debugfs_print_regs32	n
debugfs_read_file_bool	m	6z:940:debugfs_file_get|6z:162:__debugfs_file_get|6z:85:kmalloc
debugfs_remove	a*	5p:784:simple_recursive_removal|1q:646:__simple_recursive_removal|1q:606:inode_lock_nested|1r:1071:down_write_nested
debugfs_write_file_bool	a	6z:963:kstrtobool_from_user|70:511:copy_from_user
default_llseek	a	71:337:inode_lock_killable|1r:1031:down_write_killable
default_wake_function	n
del_gendisk	a	c:819:__del_gendisk|c:704:might_sleep
delayed_work_timer_fn	n
dentry_create	a*	5c:5174:alloc_empty_file|1z:262:kmem_cache_alloc
dentry_open	a*	65:1122:alloc_empty_file|1z:262:kmem_cache_alloc
desc_to_gpio	n
destroy_delayed_work_on_stack	n
destroy_hrtimer_on_stack	n
destroy_rcu_head	n
destroy_rcu_head_on_stack	n
destroy_work_on_stack	n
destroy_workqueue	a*	1x:6150:mutex_lock
dev_add_pack	n
dev_alloc_name	n
dev_driver_string	n
dev_err_probe	m	7:5158:__dev_probe_failed|7:5098:device_set_deferred_probe_reason|72:234:mutex_lock
dev_fetch_sw_netstats	n
dev_fill_forward_path_release	n
dev_get_by_index	n
dev_get_by_index_rcu	n
dev_get_by_name	n
dev_get_by_name_rcu	n
dev_get_cma_area	n
dev_get_drvdata	n
dev_get_regmap	n
dev_get_tstats64	n
dev_getbyhwaddr	n
dev_getbyhwaddr_rcu	n
dev_getfirstbyhwtype	n
dev_iommu_priv_set	n
dev_is_auxiliary	n
dev_is_pci	n
dev_is_platform	n
dev_kfree_skb_any_reason	n
dev_kfree_skb_irq_reason	n
dev_name	n
dev_nit_active_rcu	n
dev_pick_tx_zero	n
dev_pm_genpd_add_notifier	m*	73:2083:genpd->lock_ops->lock|73:61:mutex_lock
dev_pm_genpd_get_hwmode	n
dev_pm_genpd_get_next_hrtimer	n
dev_pm_genpd_is_on	m*	73:793:genpd->lock_ops->lock|73:61:mutex_lock
dev_pm_genpd_remove_notifier	m*	73:2129:genpd->lock_ops->lock|73:61:mutex_lock
dev_pm_genpd_resume	m*	73:1788:genpd_switch_state|73:1749:genpd->lock_ops->lock|73:61:mutex_lock
dev_pm_genpd_rpm_always_on	m*	73:760:genpd->lock_ops->lock|73:61:mutex_lock
dev_pm_genpd_set_hwmode	m*	73:703:genpd->lock_ops->lock|73:61:mutex_lock
dev_pm_genpd_set_next_wakeup	n
dev_pm_genpd_set_performance_state	m*	73:591:genpd_dev_pm_set_performance_state|73:551:genpd->lock_ops->lock|73:61:mutex_lock
dev_pm_genpd_suspend	m*	73:1774:genpd_switch_state|73:1749:genpd->lock_ops->lock|73:61:mutex_lock
dev_pm_genpd_synced_poweroff	m*	73:669:genpd->lock_ops->lock|73:61:mutex_lock
dev_pm_opp_add_dynamic	a	6m:2837:_add_opp_table|6m:1693:_add_opp_table_indexed|6m:1646:mutex_lock
dev_pm_opp_adjust_voltage	a*	6m:2931:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_calc_power	a*	6l:1498:dev_pm_opp_find_freq_ceil|6m:793:_find_key_ceil|6m:611:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_clear_config	m*	6m:2668:_opp_clear_config|6m:2506:_opp_put_regulators|5r:3331:regulator_lock_dependent|5r:414:mutex_lock
dev_pm_opp_config_clks_simple	m*	6m:1098:clk_set_rate|f:2653:clk_prepare_lock|f:279:mutex_lock
dev_pm_opp_cpumask_remove_table	a*	74:140:_dev_pm_opp_cpumask_remove_table|74:126:dev_pm_opp_remove_table|6m:3102:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_disable	a*	6m:3048:_opp_set_availability|6m:2870:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_enable	a*	6m:3028:_opp_set_availability|6m:2870:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_find_bw_ceil	a*	6m:993:_find_key_ceil|6m:650:_find_key|6m:611:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_find_bw_floor	a*	6m:1025:_find_key_floor|6m:659:_find_key|6m:611:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_find_freq_ceil	a*	6m:793:_find_key_ceil|6m:650:_find_key|6m:611:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_find_freq_ceil_indexed	a*	6m:821:_find_key_ceil|6m:650:_find_key|6m:611:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_find_freq_exact	a*	6m:689:_find_key_exact|6m:632:_find_key|6m:611:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_find_freq_exact_indexed	a*	6m:760:_find_key_exact|6m:632:_find_key|6m:611:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_find_freq_floor	a*	6m:847:_find_key_floor|6m:659:_find_key|6m:611:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_find_freq_floor_indexed	a*	6m:875:_find_key_floor|6m:659:_find_key|6m:611:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_find_key_exact	a*	6m:722:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_find_level_ceil	a*	6m:922:_find_key_ceil|6m:650:_find_key|6m:611:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_find_level_exact	a*	6m:897:_find_key_exact|6m:632:_find_key|6m:611:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_find_level_floor	a*	6m:962:_find_key_floor|6m:659:_find_key|6m:611:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_free_cpufreq_table	n
dev_pm_opp_get	n
dev_pm_opp_get_bw	n
dev_pm_opp_get_freq_indexed	n
dev_pm_opp_get_level	n
dev_pm_opp_get_max_clock_latency	a*	6m:313:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_get_max_transition_latency	a*	6m:399:dev_pm_opp_get_max_volt_latency|6m:340:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_get_max_volt_latency	a*	6m:340:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_get_of_node	n
dev_pm_opp_get_opp_count	a*	6m:453:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_get_opp_table	a	6m:1698:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_get_opp_table_ref	n
dev_pm_opp_get_power	n
dev_pm_opp_get_required_pstate	n
dev_pm_opp_get_sharing_cpus	a*	74:208:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_get_supplies	n
dev_pm_opp_get_suspend_opp_freq	a*	6m:416:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_get_voltage	n
dev_pm_opp_init_cpufreq_table	a*	74:50:dev_pm_opp_get_opp_count|6m:453:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_is_turbo	n
dev_pm_opp_of_add_table	a	6l:1161:_of_add_table_indexed|6l:1082:_add_opp_table_indexed|6m:1646:mutex_lock
dev_pm_opp_of_add_table_indexed	a	6l:1177:_of_add_table_indexed|6l:1082:_add_opp_table_indexed|6m:1646:mutex_lock
dev_pm_opp_of_cpumask_add_table	a*	6l:1232:dev_pm_opp_of_add_table|6l:1161:_of_add_table_indexed|6l:1082:_add_opp_table_indexed|6m:1646:mutex_lock
dev_pm_opp_of_cpumask_remove_table	a*	6l:1205:_dev_pm_opp_cpumask_remove_table|74:126:dev_pm_opp_remove_table|6m:3102:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_of_find_icc_paths	m*	6l:472:kzalloc
dev_pm_opp_of_get_opp_desc_node	m*	6l:41:_opp_of_get_opp_desc_node|6l:35:of_parse_phandle|2z:623:kernfs_find_and_get_ns|30:968:down_read
dev_pm_opp_of_get_sharing_cpus	m*	6l:1279:dev_pm_opp_of_get_opp_desc_node|6l:41:_opp_of_get_opp_desc_node|2z:623:kernfs_find_and_get_ns|30:968:down_read
dev_pm_opp_of_register_em	a*	6l:1559:dev_pm_opp_get_opp_count|6m:453:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_of_remove_table	a*	6l:718:dev_pm_opp_remove_table|6m:3102:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_put	m*	6m:1782:kref_put_mutex|3a:87:_opp_kref_release|1q:606:inode_lock_nested|1r:1071:down_write_nested
dev_pm_opp_put_opp_table	m*	6m:1745:kref_put_mutex|3a:86:refcount_dec_and_mutex_lock|75:118:mutex_lock
dev_pm_opp_register_notifier	a*	6m:3062:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_remove	a*	6m:1798:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_remove_all_dynamic	a*	6m:1888:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_remove_table	a*	6m:3102:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_set_config	a	6m:2544:kmalloc
dev_pm_opp_set_opp	a*	6m:1483:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_set_rate	a*	6m:1416:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_set_sharing_cpus	a*	74:162:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_sync_regulators	a*	6m:2989:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_unregister_notifier	a*	6m:3082:_find_opp_table|6m:83:mutex_lock
dev_pm_opp_xlate_required_opp	m	6m:2732:mutex_lock
dev_printk_emit	n
dev_remove_pack	a	2v:689:synchronize_net
dev_set_drvdata	n
dev_set_name	a	7:3566:kobject_set_name_vargs|8:274:kvasprintf_const|9:46:kstrdup_const
dev_valid_name	n
dev_vprintk_emit	n
dev_warn_probe	m	7:5206:__dev_probe_failed|7:5098:device_set_deferred_probe_reason|72:234:mutex_lock
dev_xdp_prog_count	n
device_add	a*	7:3659:device_private_init|7:3608:kzalloc
device_add_disk	a*	c:630:add_disk_fwnode|c:599:down_read
device_add_groups	m*	7:2913:sysfs_create_groups|5y:255:internal_create_groups|2z:623:kernfs_find_and_get_ns|30:968:down_read
device_add_of_node	m*	7:5341:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
device_add_software_node	m	76:1074:software_node_register|76:994:swnode_register|76:875:kzalloc
device_create	a	7:4499:device_create_groups_vargs|7:4442:kzalloc
device_create_bin_file	a*	7:3179:sysfs_create_bin_file|57:592:sysfs_add_bin_file_mode_ns|30:751:__kernfs_new_node|30:661:kstrdup_const
device_create_file	a*	7:3132:sysfs_create_file|5l:774:sysfs_create_file_ns|30:751:__kernfs_new_node|30:661:kstrdup_const
device_create_managed_software_node	a	76:1144:fwnode_create_software_node|76:1027:software_node_alloc|76:822:property_entries_dup|76:335:kzalloc
device_create_with_groups	a	7:4540:device_create_groups_vargs|7:4442:kzalloc
device_del	a*	7:3929:device_lock|56:1109:mutex_lock
device_destroy	a*	7:4562:device_unregister|7:4008:device_del|7:3929:device_lock|56:1109:mutex_lock
device_get_ethdev_address	m*	4v:633:device_get_mac_address|4v:616:nvmem_get_mac_address|77:1439:nvmem_device_match|77:1112:mutex_lock
device_get_mac_address	m*	4v:616:nvmem_get_mac_address|4v:538:nvmem_cell_get|77:1439:nvmem_device_match|77:1112:mutex_lock
device_get_match_data	m*	20:1358:dev_fwnode()->ops->device_get_match_data
device_get_named_child_node	m*	20:906:fwnode_get_named_child_node|20:891:fwnode->ops->get_named_child_node|2z:623:kernfs_find_and_get_ns|30:968:down_read
device_get_next_child_node	m*	20:875:fwnode_get_next_child_node|20:808:fwnode_handle_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
device_get_phy_mode	n*
device_initialize	n
device_link_add	m	7:833:device_links_write_lock|7:322:mutex_lock
device_link_del	a	7:1040:device_links_write_lock|7:322:mutex_lock
device_link_remove	a	7:1061:device_links_write_lock|7:322:mutex_lock
device_link_wait_removal	a	7:629:__flush_workqueue|1x:4155:mutex_lock
device_match_acpi_dev	n
device_match_acpi_handle	n
device_match_any	n
device_match_devt	n
device_match_fwnode	n
device_match_name	n
device_match_of_node	n
device_match_type	n
device_move	a	7:4684:device_pm_lock|78:132:mutex_lock
device_pm_wait_for_dev	m	78:2381:dpm_wait|78:264:wait_for_completion
device_property_match_string	a*	20:299:fwnode_property_match_string|20:529:kzalloc
device_property_present	n*
device_property_read_bool	n*
device_property_read_string	n*
device_property_read_string_array	n*
device_property_read_u16_array	n*
device_property_read_u32_array	n*
device_property_read_u64_array	n*
device_property_read_u8_array	n*
device_register	a*	7:3860:device_add|7:3659:device_private_init|7:3608:kzalloc
device_remove_bin_file	a	7:3193:sysfs_remove_bin_file|57:605:kernfs_remove_by_name|2z:644:kernfs_remove_by_name_ns|30:1791:down_read
device_remove_file	a	7:3148:sysfs_remove_file|5l:780:sysfs_remove_file_ns|57:515:kernfs_remove_by_name_ns|30:1791:down_read
device_remove_file_self	a	7:3163:sysfs_remove_file_self|57:532:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
device_remove_groups	m*	7:2920:sysfs_remove_groups|5y:352:sysfs_remove_group|2z:623:kernfs_find_and_get_ns|30:968:down_read
device_remove_of_node	m*	7:5301:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
device_remove_software_node	m*	76:1111:software_node_notify_remove|76:1198:sysfs_remove_link|2z:644:kernfs_remove_by_name_ns|30:1791:down_read
device_rename	a	7:4616:kstrdup
device_reprobe	m	27:901:device_driver_detach|72:1416:device_release_driver_internal|72:1045:device_lock|56:1109:mutex_lock
device_set_node	n
device_set_of_node_from_dev	m*	7:5356:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
device_set_wakeup_capable	m	79:479:wakeup_sysfs_add|7a:776:sysfs_merge_group|2z:623:kernfs_find_and_get_ns|30:968:down_read
device_set_wakeup_enable	a	79:498:device_wakeup_enable|79:336:wakeup_source_register|79:215:wakeup_source_create|79:86:kzalloc
device_show_bool	n
device_show_int	n
device_show_string	n
device_show_ulong	n
device_store_bool	n
device_store_int	n
device_store_ulong	n
device_unregister	a*	7:4008:device_del|7:3929:device_lock|56:1109:mutex_lock
device_wakeup_disable	a	79:455:wakeup_source_unregister|79:237:wakeup_source_remove|79:201:synchronize_srcu
device_wakeup_enable	a	79:336:wakeup_source_register|79:215:wakeup_source_create|79:86:kzalloc
devm_add_action_or_reset	a*	y:180:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_alloc_workqueue_noprof	a	1x:6070:alloc_workqueue_va|1x:6033:__alloc_workqueue|1x:5916:kzalloc_noprof
devm_arch_io_reserve_memtype_wc	a*	7b:382:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_arch_phys_wc_add	a*	7b:336:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_bitmap_alloc	a	5g:785:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_bitmap_zalloc	a	5g:796:devm_bitmap_alloc|5g:785:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_clk_bulk_get	a*	7c:179:__devm_clk_bulk_get|7c:156:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_clk_bulk_get_all	a*	7c:260:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_clk_bulk_get_all_enabled	a*	7c:292:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_clk_bulk_get_enable	a*	7c:236:__devm_clk_bulk_get_enable|7c:204:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_clk_bulk_get_optional	a*	7c:186:__devm_clk_bulk_get|7c:156:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_clk_bulk_get_optional_enable	a*	7c:243:__devm_clk_bulk_get_enable|7c:204:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_clk_get	a*	7c:65:__devm_clk_get|7c:31:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_clk_get_enabled	a*	7c:77:__devm_clk_get|7c:31:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_clk_get_optional	a*	7c:84:__devm_clk_get|7c:31:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_clk_get_optional_enabled	a*	7c:97:__devm_clk_get|7c:31:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_clk_get_optional_enabled_with_rate	a*	7c:114:devm_clk_get_optional|7c:84:__devm_clk_get|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_clk_get_optional_prepared	a*	7c:90:__devm_clk_get|7c:31:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_clk_get_prepared	a*	7c:71:__devm_clk_get|7c:31:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_clk_hw_get_clk	a	f:4807:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_clk_hw_register	a	f:4764:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_clk_hw_register_clkdev	a	60:412:do_clk_register_clkdev|60:329:__clk_register_clkdev|60:224:vclkdev_alloc|60:167:kzalloc
devm_clk_notifier_register	a	f:4982:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_clk_put	a~"*	7c:333:devres_release|s:473:devm_clk_release|f:4834:clk_prepare_lock|f:279:mutex_lock	clk_put should not be called from within interrupt context.
devm_clk_rate_exclusive_get	a	f:1105:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_clk_register	a	f:4734:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_device_add_group	a*	7:2953:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_dma_request_chan	a*	1o:970:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_free_irq	a*	w:191:devres_release|s:473:devm_irq_release|2w:2034:__free_irq|2w:1881:mutex_lock
devm_free_pages	n*
devm_fwnode_gpiod_get_index	a*	7d:156:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_fwnode_pwm_get	a*	11:2112:of_pwm_get|11:1797:of_parse_phandle_with_args_map|9:59:kvasprintf|9:25:kmalloc_track_caller
devm_gen_pool_create	a	7e:840:kstrdup_const
devm_get_clk_from_child	a*	7c:345:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_get_free_pages	a	s:1274:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_gpio_request_one	a*	7f:103:gpio_free|7f:20:gpiod_free|7g:2702:gpiod_free_commit|7g:2666:might_sleep
devm_gpiochip_add_data_with_key	a*	7d:363:gpiochip_add_data_with_key|7g:1188:kzalloc
devm_gpiod_get	m*	7d:51:devm_gpiod_get_index|7d:118:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_gpiod_get_array	a*	7d:219:gpiod_get_array|7g:5213:kzalloc
devm_gpiod_get_array_optional	a*	7d:254:devm_gpiod_get_array|7d:219:gpiod_get_array|7g:5213:kzalloc
devm_gpiod_get_index	m*	7d:118:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_gpiod_get_index_optional	m*	7d:188:devm_gpiod_get_index|7d:118:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_gpiod_get_optional	m*	7d:74:devm_gpiod_get_index_optional|7d:188:devm_gpiod_get_index|y:174:__devm_add_action|s:794:kzalloc
devm_gpiod_unhinge	n
devm_hwmon_device_register_with_groups	a*	7h:1176:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_hwmon_device_register_with_info	a*	7h:1217:devm_hwmon_sanitize_name|7h:1294:__hwmon_sanitize_name|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_hwmon_sanitize_name	a	7h:1294:__hwmon_sanitize_name|7h:1247:devm_kstrdup|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_hwrng_register	a*	7i:718:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_hwrng_unregister	a	7i:736:devres_release|s:473:devm_hwrng_release|7i:700:hwrng_unregister|7i:678:mutex_lock
devm_i2c_add_adapter	a	7j:1878:i2c_add_adapter|7j:1685:of_alias_get_id|2y:2019:mutex_lock
devm_i2c_new_dummy_device	a	7j:1177:i2c_new_dummy_device|7j:1151:i2c_new_client_device|7j:968:kzalloc
devm_iio_device_alloc	a	u:1800:iio_device_alloc|u:1724:kzalloc
devm_iio_trigger_register	a*	v:710:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_input_allocate_device	a	7k:2044:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_ioport_map	a*	7b:285:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_ioport_unmap	n*
devm_ioremap	a*	7b:75:__devm_ioremap|7b:35:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_ioremap_resource	a*	7b:191:__devm_ioremap_resource|7b:145:devm_kasprintf|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_ioremap_resource_wc	a*	7b:207:__devm_ioremap_resource|7b:145:devm_kasprintf|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_ioremap_uc	a*	7b:90:__devm_ioremap|7b:35:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_ioremap_wc	a*	7b:105:__devm_ioremap|7b:35:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_iounmap	a*	7b:118:devres_release|s:473:devm_ioremap_release|7l:476:mmiotrace_iounmap|7m:318:might_sleep
devm_irq_alloc_generic_chip	a	w:271:devm_kzalloc|y:50:devm_kmalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_irq_domain_create_sim	a	7n:272:devm_irq_domain_create_sim_full|7n:287:irq_domain_create_sim_full|7n:205:kzalloc
devm_irq_domain_create_sim_full	a	7n:287:irq_domain_create_sim_full|7n:205:kzalloc
devm_irq_domain_instantiate	a*	w:356:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_irq_setup_generic_chip	a*	w:315:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_is_action_added	n
devm_kasprintf	f1!kmalloc	s:1157:devm_kvasprintf|s:1130:devm_kmalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_kasprintf_strarray	a	7o:823:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_kfree	n*
devm_kmalloc	f2!kmalloc	s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_kmemdup	f3!kmalloc	s:1201:devm_kmalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_kmemdup_const	f3p!kmalloc	s:1226:devm_kmemdup|s:1201:devm_kmalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_krealloc	f3p!kmalloc*	s:1025:alloc_dr|s:141:kmalloc_node_track_caller
devm_kstrdup	f2!kmalloc	s:1082:devm_kmemdup|s:1201:devm_kmalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_kstrdup_const	f2p!kmalloc	s:1104:devm_kstrdup|s:1082:devm_kmemdup|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_kvasprintf	f1!kmalloc	s:1130:devm_kmalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_led_classdev_register_ext	a*	7p:668:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_led_classdev_unregister	a*	7p:703:devres_release|s:473:devm_led_classdev_release|7p:651:led_classdev_unregister|7p:620:down_write
devm_led_get	a*	7p:410:led_get|7p:372:fwnode_led_get|7p:285:fwnode_property_match_string|20:529:kzalloc
devm_mbox_controller_register	a*	7q:632:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_mfd_add_devices	a*	7r:435:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_mmc_alloc_host	a	7s:593:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_nvmem_cell_get	a*	77:1522:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_nvmem_cell_put	m*	77:1559:devres_release|s:473:devm_nvmem_cell_release|2z:623:kernfs_find_and_get_ns|30:968:down_read
devm_nvmem_device_get	a*	77:1266:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_nvmem_device_put	m*	77:1232:devres_release|s:473:devm_nvmem_device_release|2z:623:kernfs_find_and_get_ns|30:968:down_read
devm_nvmem_register	a*	77:1094:nvmem_register|77:899:kzalloc
devm_of_clk_add_hw_provider	a	f:5209:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_of_icc_get	a*	7t:430:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_of_icc_get_by_index	a*	7t:450:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_of_iomap	m*	7b:250:devm_ioremap_resource|7b:191:__devm_ioremap_resource|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_of_led_get	a*	7p:354:__devm_led_get|7p:319:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_of_led_get_optional	a*	7p:465:devm_of_led_get|7p:354:__devm_led_get|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_of_phy_get	a	z:901:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_of_phy_get_by_index	a	z:971:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_of_phy_optional_get	a	z:940:devm_of_phy_get|z:901:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_of_phy_provider_unregister	a	z:1279:devres_release|s:473:devm_phy_provider_release|z:46:of_phy_provider_unregister|z:1258:mutex_lock
devm_of_regulator_get	a*	7u:786:_devm_of_regulator_get|7u:758:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_of_regulator_get_optional	a*	7u:803:_devm_of_regulator_get|7u:758:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_pci_alloc_host_bridge	a	5u:710:pci_alloc_host_bridge|5u:689:kzalloc
devm_pci_pwrctrl_device_set_ready	a*	7v:136:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_pci_remap_cfg_resource	a*	7w:240:devm_kasprintf|s:1157:devm_kvasprintf|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_pci_remap_cfgspace	a*	7w:189:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_pci_remap_iospace	a*	7w:158:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_phy_create	a	z:1096:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_phy_destroy	a*	z:1137:devres_release|s:473:devm_phy_consume|7:3929:device_lock|56:1109:mutex_lock
devm_phy_get	a	z:845:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_phy_optional_get	a	z:876:devm_phy_get|z:845:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_phy_put	a	z:749:devres_release|s:473:devm_phy_release|7:1061:device_links_write_lock|7:322:mutex_lock
devm_pinctrl_get	a	7x:1448:pinctrl_get|7x:1196:find_pinctrl|7x:1083:mutex_lock
devm_pinctrl_register	a	7x:2392:pinctrl_register|7x:2283:pinctrl_init_controller|7x:2142:kzalloc
devm_pinctrl_register_and_init	a	7x:2422:pinctrl_register_and_init|7x:2313:pinctrl_init_controller|7x:2142:kzalloc
devm_pinctrl_register_mappings	a	7x:1589:pinctrl_register_mappings|7x:1531:kzalloc
devm_platform_get_and_ioremap_resource	a*	37:107:devm_ioremap_resource|7b:191:__devm_ioremap_resource|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_platform_get_irqs_affinity	a*	37:408:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_platform_ioremap_resource	a*	37:125:devm_platform_get_and_ioremap_resource|37:107:devm_ioremap_resource|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_platform_ioremap_resource_byname	a*	37:148:devm_ioremap_resource|7b:191:__devm_ioremap_resource|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_pm_opp_of_add_table	a	6l:1138:_devm_of_add_table_indexed|6l:1110:_of_add_table_indexed|6l:1082:_add_opp_table_indexed|6m:1646:mutex_lock
devm_pm_opp_of_add_table_indexed	a	6l:1190:_devm_of_add_table_indexed|6l:1110:_of_add_table_indexed|6l:1082:_add_opp_table_indexed|6m:1646:mutex_lock
devm_pm_opp_set_config	a	6m:2689:dev_pm_opp_set_config|6m:2544:kmalloc
devm_pm_runtime_enable	a*	g:1631:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_pm_runtime_get_noresume	a	g:1649:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_pm_runtime_set_active_enabled	a*	g:1605:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_power_supply_get_by_reference	a*	7y:713:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_power_supply_register	a*	7y:1906:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_pwm_get	a*	11:2080:pwm_get|11:1926:of_pwm_get|9:59:kvasprintf|9:25:kmalloc_track_caller
devm_pwmchip_alloc	a	11:1667:pwmchip_alloc|11:1629:kzalloc
devm_register_power_off_handler	a	7z:571:devm_register_sys_off_handler|7z:551:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_register_reboot_notifier	a*	7z:159:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_register_restart_handler	a	7z:593:devm_register_sys_off_handler|7z:551:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_register_sys_off_handler	a	7z:551:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_regmap_add_irq_chip	a*	80:1154:devm_regmap_add_irq_chip_fwnode|80:1114:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_regmap_add_irq_chip_fwnode	a*	80:1114:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_regmap_del_irq_chip	a*	80:1175:devres_release|s:473:devm_regmap_irq_chip_release|2w:2034:__free_irq|2w:1881:mutex_lock
devm_regmap_field_alloc	a	12:1241:devm_kzalloc|y:50:devm_kmalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_regmap_field_bulk_alloc	a	12:1310:devm_kcalloc|y:63:devm_kmalloc_array|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_regmap_field_bulk_free	n*
devm_regmap_field_free	n*
devm_regulator_bulk_get	a*	7u:290:_devm_regulator_bulk_get|7u:255:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_regulator_bulk_get_const	a*	7u:335:devm_kmemdup_array|y:85:devm_kmemdup|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_regulator_bulk_get_enable	a*	7u:410:devm_kmalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_regulator_bulk_get_exclusive	a*	7u:313:_devm_regulator_bulk_get|7u:255:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_regulator_bulk_put	a	7u:372:devres_release|s:473:devm_regulator_bulk_release|5r:5536:regulator_put|5r:2696:mutex_lock
devm_regulator_bulk_register_supply_alias	a	7u:594:devm_regulator_register_supply_alias|7u:529:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_regulator_get	a*	7u:53:_devm_regulator_get|7u:27:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_regulator_get_enable	a*	7u:128:_devm_regulator_get_enable|7u:86:_devm_regulator_get|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_regulator_get_enable_optional	a*	7u:112:_devm_regulator_get_enable|7u:86:_devm_regulator_get|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_regulator_get_enable_read_voltage	a*	7u:180:devm_regulator_get_optional|7u:144:_devm_regulator_get|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_regulator_get_exclusive	a*	7u:69:_devm_regulator_get|7u:27:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_regulator_get_optional	a*	7u:144:_devm_regulator_get|7u:27:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_regulator_irq_helper	a	7u:739:regulator_irq_helper|81:349:devm_kzalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
devm_regulator_put	a	7u:229:devres_release|s:473:devm_regulator_release|7u:19:regulator_put|5r:2696:mutex_lock
devm_regulator_register	a*	7u:471:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_regulator_register_notifier	a*	7u:652:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_regulator_register_supply_alias	a	7u:529:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_regulator_unregister_notifier	m*	7u:693:devres_release|s:473:devm_regulator_destroy_notifier|5r:5299:blocking_notifier_chain_unregister|4k:326:down_write
devm_release_resource	n*
devm_remove_action_nowarn	n
devm_request_any_context_irq	a*	w:169:__devm_request_any_context_irq|w:120:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_request_free_mem_region	a	1i:2117:get_free_mem_region|1i:2030:alloc_resource|1i:185:kzalloc
devm_request_pci_bus_resources	m*	82:149:devm_request_resource|1i:1692:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_request_resource	a*	1i:1692:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_request_threaded_irq	a*	w:105:__devm_request_threaded_irq|w:53:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_reset_control_array_get	a*	r:1571:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_reset_controller_register	a*	r:220:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_rproc_add	a	83:2390:rproc_add|83:2332:rproc_char_device_add|3b:488:kobj_map|5n:44:kmalloc
devm_rproc_alloc	a	83:2673:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devm_rtc_allocate_device	a*	1j:372:rtc_allocate_device|1j:211:kzalloc
devm_rtc_device_register	a*	1j:465:devm_rtc_allocate_device|1j:372:rtc_allocate_device|1j:211:kzalloc
devm_serdev_device_open	a,mutex*	3l:199:serdev_device_open|3l:157:ctrl->ops->open|3z:1375:alloc_tty_struct|3z:3092:kzalloc
devm_spi_new_ancillary_device	a*	1f:2970:spi_new_ancillary_device|1f:2906:spi_alloc_device|1f:756:kzalloc
devm_spi_optimize_message	a*	1f:4844:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
devm_spi_register_controller	a*	1f:3814:spi_register_controller|1f:3672:of_alias_get_id|2y:2019:mutex_lock
devm_thermal_cooling_device_register	a*	84:1126:thermal_cooling_device_register|84:1084:thermal_cooling_device_alloc|84:982:kzalloc
devm_watchdog_register_device	a	85:461:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
devres_add	n
devres_close_group	n
devres_free	n*
devres_get	n*
devres_node_add	n
devres_node_init	n
devres_node_remove	n
devres_open_group	f2!kmalloc	s:604:kmalloc
devres_remove_group	n
devres_set_node_dbginfo	n
dget_parent	m	4w:1125:dput|4w:1051:might_sleep
direct_write_fallback	m*	1q:2102:filemap_write_and_wait_range|1y:684:filemap_fdatawrite_range|6v:395:__percpu_ref_switch_mode|6v:277:schedule
disable_cpufreq	n
disable_delayed_work	n
disable_delayed_work_sync	m	1x:4731:__cancel_work_sync|1x:4561:might_sleep
disable_irq	a	2w:725:might_sleep
disable_irq_nosync	n
disable_work	n
disable_work_sync	m"	1x:4679:__cancel_work_sync|1x:4561:might_sleep	Must be called from a sleepable context if @work was last queued on a non-BH workqueue.
discard_new_inode	a	n:1242:iput|n:2039:might_sleep
disk_live	n
disk_uevent	m*	c:355:kobject_uevent|86:659:kobject_uevent_env|86:543:kzalloc
div64_s64	n
div_s64_rem	n
dma_alloc_attrs	f3	87:633:dma_alloc_attrs
dma_alloc_pages	m*	87:742:__dma_alloc_pages|87:731:dma_direct_alloc_pages|3h:3032:_vm_unmap_aliases|3h:2973:mutex_lock
dma_async_device_channel_register	a	1o:1149:__dma_async_device_channel_register|1o:1094:pcpu_alloc_noprof
dma_async_device_channel_unregister	m	1o:1179:__dma_async_device_channel_unregister|1o:1167:mutex_lock
dma_async_device_register	a*	1o:1261:__dma_async_device_channel_register|1o:1094:pcpu_alloc_noprof
dma_async_device_unregister	a*	1o:1324:dmaengine_debug_unregister|1o:81:debugfs_remove|1q:606:inode_lock_nested|1r:1071:down_write_nested
dma_async_tx_descriptor_init	n
dma_buf_attach	a*	88:1084:dma_buf_dynamic_attach|88:1042:kzalloc
dma_buf_attach_revocable	n
dma_buf_begin_cpu_access	m*	88:1554:__dma_buf_begin_cpu_access|88:1509:dma_resv_wait_timeout|89:687:dma_fence_wait_timeout|1n:533:might_sleep
dma_buf_detach	a*	88:1102:dma_resv_lock|8a:345:ww_mutex_lock
dma_buf_dynamic_attach	a*	88:1042:kzalloc
dma_buf_export	a*	88:728:dma_buf_getfile|88:647:alloc_file_pseudo|4w:2056:__d_alloc|4w:1921:kmem_cache_alloc_lru
dma_buf_fd	m*	88:795:get_unused_fd_flags|64:621:__get_unused_fd_flags|64:595:expand_files|64:304:wait_event
dma_buf_fd_install	n
dma_buf_get	n
dma_buf_map_attachment	a*	88:1194:might_sleep
dma_buf_map_attachment_unlocked	a	88:1277:might_sleep
dma_buf_phys_vec_to_sgt	a	8b:120:kzalloc
dma_buf_pin	m*	88:1140:dmabuf->ops->pin|8c:187:amdgpu_bo_pin|8d:807:ttm_buffer_object_transfer|8d:236:kmalloc
dma_buf_put	n
dma_buf_unmap_attachment	a*	88:1304:might_sleep
dma_buf_unmap_attachment_unlocked	a	88:1333:might_sleep
dma_buf_unpin	n*
dma_buf_vmap_unlocked	a	88:1704:dma_resv_lock|8a:345:ww_mutex_lock
dma_buf_vunmap_unlocked	a	88:1746:dma_resv_lock|8a:345:ww_mutex_lock
dma_can_mmap	n
dma_contiguous_get_area_by_idx	n
dma_fence_add_callback	n*
dma_fence_allocate_private_stub	a	1n:155:kzalloc
dma_fence_array_alloc	a	8e:182:kzalloc
dma_fence_array_create	a	8e:268:dma_fence_array_alloc|8e:182:kzalloc
dma_fence_array_first	n
dma_fence_array_init	n
dma_fence_array_next	n
dma_fence_begin_signalling	n
dma_fence_chain_init	n
dma_fence_check_and_signal	n*
dma_fence_context_alloc	n
dma_fence_dedup_array	n*
dma_fence_default_wait	m	1n:844:schedule_timeout
dma_fence_describe	n*
dma_fence_driver_name	n*
dma_fence_enable_signaling	n*
dma_fence_end_signalling	n
dma_fence_free	n
dma_fence_get_status	n*
dma_fence_get_stub	n
dma_fence_init	n
dma_fence_init64	n
dma_fence_match_context	n
dma_fence_release	n*
dma_fence_remove_callback	n
dma_fence_set_deadline	n*
dma_fence_signal	n*
dma_fence_signal_timestamp	n*
dma_fence_timeline_name	n*
dma_fence_unwrap_first	n
dma_fence_wait_any_timeout	m*	1n:920:kzalloc
dma_fence_wait_timeout	a*	1n:533:might_sleep
dma_find_channel	n
dma_free_attrs	m*	87:709:dma_direct_free|8f:410:vunmap|3h:3530:might_sleep
dma_free_noncontiguous	m*	87:859:iommu_dma_free_noncontiguous|8g:1077:__iommu_dma_free_pages|8g:881:kvfree|2g:7062:vfree
dma_free_pages	m*	87:774:__dma_free_pages|87:762:dma_direct_free_pages|3h:3032:_vm_unmap_aliases|3h:2973:mutex_lock
dma_get_any_slave_channel	a	1o:749:mutex_lock
dma_get_sgtable_attrs	m*	87:522:dma_direct_get_sgtable|8f:629:sg_alloc_table|8h:324:sg_kmalloc|8h:167:__get_free_page
dma_get_slave_channel	a	1o:713:mutex_lock
dma_heap_add	a	8i:249:kzalloc
dma_heap_get_drvdata	n
dma_heap_get_name	n
dma_issue_pending_all	n*
dma_map_page_attrs	n
dma_map_phys	n
dma_map_resource	n
dma_map_sg_attrs	n
dma_map_sgtable	n
dma_max_mapping_size	n
dma_mb	n
dma_mmap_attrs	m*	87:597:dma_direct_mmap|8f:657:dma_mmap_from_dev_coherent|j:3254:pfnmap_track_ctx_alloc|j:3214:kmalloc
dma_mmap_noncontiguous	m*	87:887:iommu_dma_mmap_noncontiguous|8g:1097:vm_map_pages|8j:148:__vma_start_exclude_readers|8j:126:schedule
dma_mmap_pages	m*	87:787:remap_pfn_range|j:3343:do_remap_pfn_range|j:3254:pfnmap_track_ctx_alloc|j:3214:kmalloc
dma_need_unmap	n
dma_pci_p2pdma_supported	n
dma_pool_alloc	f1	8k:407:dma_pool_alloc
dma_pool_create_node	a	8k:256:kzalloc_node
dma_pool_destroy	a	8k:371:mutex_lock
dma_pool_free	n
dma_release_channel	a	1o:921:mutex_lock
dma_request_chan	m*	1o:838:of_dma_request_slave_channel|8l:288:mutex_lock
dma_request_chan_by_mask	a	1o:905:__dma_request_channel|1o:776:mutex_lock
dma_resv_add_fence	n*
dma_resv_copy_fences	m*	89:537:dma_resv_list_alloc|89:106:kmalloc
dma_resv_describe	n*
dma_resv_fini	n*
dma_resv_get_fences	m*	89:591:krealloc_array
dma_resv_get_singleton	m*	89:650:dma_fence_array_create|8e:268:dma_fence_array_alloc|8e:182:kzalloc
dma_resv_init	n
dma_resv_iter_first	n
dma_resv_iter_first_unlocked	n*
dma_resv_iter_next	n
dma_resv_iter_next_unlocked	n*
dma_resv_lock	a+ww-mutex	8a:345:ww_mutex_lock
dma_resv_replace_fences	n*
dma_resv_reserve_fences	m	89:205:dma_resv_list_alloc|89:106:kmalloc
dma_resv_reset_max_fences	n
dma_resv_set_deadline	n*
dma_resv_test_signaled	n*
dma_resv_unlock	n,ww-mutex
dma_resv_wait_timeout	m*	89:687:dma_fence_wait_timeout|1n:533:might_sleep
dma_rmb	n
dma_set_coherent_mask	n*
dma_set_mask	n*
dma_set_mask_and_coherent	n*
dma_set_max_seg_size	n
dma_unmap_page_attrs	n
dma_unmap_phys	n
dma_unmap_resource	n
dma_unmap_sg_attrs	n
dma_unmap_sgtable	n
dma_vmap_noncontiguous	m	87:870:iommu_dma_vmap_noncontiguous|8g:1087:vmap|3h:3566:might_sleep
dma_vunmap_noncontiguous	m	87:879:vunmap|3h:3530:might_sleep
dma_wmb	n
dmaengine_desc_attach_metadata	n*
dmaengine_desc_get_metadata_ptr	n*
dmaengine_desc_set_metadata_len	n*
dmaengine_get	a	1o:987:mutex_lock
dmaengine_get_unmap_data	f2	1o:1481:mempool_alloc
dmaengine_put	a	1o:1025:mutex_lock
dmaengine_unmap_put	n
dmaenginem_async_device_register	a*	1o:1357:dma_async_device_register|1o:1261:__dma_async_device_channel_register|1o:1094:pcpu_alloc_noprof
dmam_alloc_attrs	f3!kmalloc*	87:99:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
dmam_free_coherent	m*	87:75:dma_free_coherent|8m:632:dma_free_attrs|8f:410:vunmap|3h:3530:might_sleep
dmam_pool_create	a*	8k:501:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
dmam_pool_destroy	a	8k:525:devres_release|s:473:dmam_pool_release|8k:474:dma_pool_destroy|8k:371:mutex_lock
do_SAK	n
do_exit	a	8n:906:do_exit
do_netpoll_cleanup	m*	2x:442:__netpoll_cleanup|2x:424:disable_delayed_work_sync|1x:4731:__cancel_work_sync|1x:4561:might_sleep
do_settimeofday64	m*	8o:1731:clock_was_set|8p:985:zalloc_cpumask_var|4t:1053:alloc_cpumask_var_node|4u:30:kmalloc_node
do_sock_getsockopt	m*	3v:2510:__cgroup_bpf_run_filter_getsockopt|8q:2197:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
do_sock_setsockopt	m*	3v:2379:__cgroup_bpf_run_filter_setsockopt|8q:2088:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
do_timens_ktime_to_host	n
do_trace_netlink_extack	n
do_trace_rcu_torture_read	n
do_wait_intr	a	8r:344:schedule
do_wait_intr_irq	a	8r:361:schedule
down	a	8s:91:down
down_interruptible	a	8s:114:down_interruptible
down_killable	a	8s:141:down_killable
down_read	a+rwsem	45:1570:down_read
down_read_interruptible	a	45:1580:down_read_interruptible
down_read_killable	a	45:1595:down_read_killable
down_read_killable_nested	a	8t:326:down_read_killable_nested
down_read_nested	a+rwsem	8t:325:down_read_nested
down_read_non_owner	a+rwsem	8t:330:down_read_non_owner
down_read_trylock	n
down_timeout	a	8s:196:down_timeout
down_trylock	n
down_write	a+rwsem	45:1627:down_write
down_write_killable	a	45:1639:down_write_killable
down_write_killable_nested	a	8t:329:down_write_killable_nested
down_write_nested	a+rwsem	8t:328:down_write_nested
down_write_trylock	n
downgrade_write	n
dpm_for_each_dev	m*	78:2401:device_pm_lock|78:132:mutex_lock
dpm_resume_end	a	78:1373:dpm_resume|78:1236:mutex_lock
dpm_resume_start	a	78:1100:dpm_resume_noirq|78:953:dpm_noirq_resume_devices|78:907:mutex_lock
dpm_suspend_end	a	78:1870:dpm_suspend_late|78:1806:mutex_lock
dpm_suspend_start	a	78:2354:dpm_prepare|78:2295:wait_for_device_probe|72:820:flush_work|1x:4468:might_sleep
dput	a	4w:1051:might_sleep
drain_workqueue	a	1x:4312:mutex_lock
driver_create_file	a*	26:110:sysfs_create_file|5l:774:sysfs_create_file_ns|30:751:__kernfs_new_node|30:661:kstrdup_const
driver_find	m*	27:1433:subsys_put|5m:74:kset_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
driver_register	a*	26:174:bus_add_driver|27:761:kzalloc
driver_remove_file	a	26:126:sysfs_remove_file|5l:780:sysfs_remove_file_ns|57:515:kernfs_remove_by_name_ns|30:1791:down_read
driver_unregister	a*	26:202:bus_remove_driver|27:842:remove_bind_files|57:515:kernfs_remove_by_name_ns|30:1791:down_read
drm_atomic_add_affected_colorops	m	1p:1721:drm_atomic_get_colorop_state|1p:707:drm_atomic_helper_colorop_duplicate_state|8u:473:kmalloc
drm_atomic_add_affected_connectors	m*	1p:1599:drm_atomic_get_crtc_state|1p:458:drm_modeset_lock|1t:394:modeset_lock|1t:307:ww_mutex_lock_interruptible
drm_atomic_add_affected_planes	m*	1p:1669:drm_atomic_get_plane_state|1p:645:drm_modeset_lock|1t:394:modeset_lock|1t:307:ww_mutex_lock_interruptible
drm_atomic_add_encoder_bridges	m	1p:1557:__drm_for_each_bridge_in_chain_start|8v:1378:mutex_lock
drm_atomic_commit_alloc	m*	1p:258:kzalloc
drm_atomic_commit_default_release	n
drm_atomic_commit_init	a	1p:215:kzalloc
drm_atomic_get_bridge_state	m*	1p:1476:drm_atomic_get_private_obj_state|1p:1085:krealloc
drm_atomic_get_colorop_state	m	1p:707:drm_atomic_helper_colorop_duplicate_state|8u:473:kmalloc
drm_atomic_get_connector_for_encoder	m	1p:1263:drm_modeset_lock|1t:394:modeset_lock|1t:307:ww_mutex_lock_interruptible
drm_atomic_get_connector_state	m*	1p:1380:krealloc_array
drm_atomic_get_crtc_state	m*	1p:458:drm_modeset_lock|1t:394:modeset_lock|1t:307:ww_mutex_lock_interruptible
drm_atomic_get_new_bridge_state	n
drm_atomic_get_new_colorop_state	n
drm_atomic_get_new_connector_for_encoder	n
drm_atomic_get_new_crtc_for_encoder	n
drm_atomic_get_new_private_obj_state	n
drm_atomic_get_old_bridge_state	n
drm_atomic_get_old_colorop_state	n
drm_atomic_get_old_connector_for_encoder	n
drm_atomic_get_old_crtc_for_encoder	n
drm_atomic_get_old_private_obj_state	n
drm_atomic_get_plane_state	m*	1p:645:drm_modeset_lock|1t:394:modeset_lock|1t:307:ww_mutex_lock_interruptible
drm_atomic_get_private_obj_state	m*	1p:1085:krealloc
drm_atomic_helper_bridge_get_hdmi_output_bus_fmts	a	8w:4145:kmalloc_array
drm_atomic_helper_bridge_propagate_bus_fmt	a	8w:4100:kzalloc
drm_atomic_helper_calc_timestamping_constants	n
drm_atomic_helper_check	m*	8w:1118:drm_atomic_helper_check_modeset|8w:776:drm_atomic_add_affected_connectors|1t:394:modeset_lock|1t:307:ww_mutex_lock_interruptible
drm_atomic_helper_check_crtc_primary_plane	n
drm_atomic_helper_check_modeset	m*	8w:776:drm_atomic_add_affected_connectors|1p:1599:drm_atomic_get_crtc_state|1t:394:modeset_lock|1t:307:ww_mutex_lock_interruptible
drm_atomic_helper_check_plane_state	n
drm_atomic_helper_check_wb_connector_state	n
drm_atomic_helper_commit	m*	8w:2258:drm_atomic_helper_prepare_planes|8w:2853:drm_gem_plane_helper_prepare_fb|8x:154:kmalloc
drm_atomic_helper_commit_cleanup_done	n
drm_atomic_helper_commit_crtc_set_mode	m*	8w:1552:drm_bridge_chain_mode_set|8y:822:__drm_for_each_bridge_in_chain_from_start|8v:1410:mutex_lock
drm_atomic_helper_commit_encoder_bridge_disable	m*	8w:1233:drm_atomic_bridge_chain_disable|8y:849:mutex_lock
drm_atomic_helper_commit_encoder_bridge_enable	m*	8w:1745:drm_atomic_bridge_chain_enable|8y:1059:__drm_for_each_bridge_in_chain_from_start|8v:1410:mutex_lock
drm_atomic_helper_commit_encoder_bridge_post_disable	m*	8w:1369:drm_atomic_bridge_chain_post_disable|8y:902:mutex_lock
drm_atomic_helper_commit_encoder_bridge_pre_enable	m	8w:1651:drm_atomic_bridge_chain_pre_enable|8y:995:mutex_lock
drm_atomic_helper_commit_hw_done	n
drm_atomic_helper_commit_modeset_disables	m*	8w:1575:disable_outputs|8w:1378:drm_atomic_helper_commit_encoder_bridge_disable|8w:1233:drm_atomic_bridge_chain_disable|8y:849:mutex_lock
drm_atomic_helper_commit_modeset_enables	m*	8w:1770:drm_atomic_helper_commit_encoder_bridge_pre_enable|8w:1651:drm_atomic_bridge_chain_pre_enable|8y:995:mutex_lock
drm_atomic_helper_commit_tail	m*	8w:1993:drm_atomic_helper_commit_modeset_disables|8w:1575:disable_outputs|8w:1233:drm_atomic_bridge_chain_disable|8y:849:mutex_lock
drm_atomic_helper_commit_tail_rpm	m*	8w:2023:drm_atomic_helper_commit_modeset_disables|8w:1575:disable_outputs|8w:1233:drm_atomic_bridge_chain_disable|8y:849:mutex_lock
drm_atomic_helper_disable_all	m*	8w:3572:drm_atomic_commit_alloc|1p:258:kzalloc
drm_atomic_helper_disable_plane	m*	8w:3468:drm_atomic_commit_alloc|1p:258:kzalloc
drm_atomic_helper_duplicate_state	m*	8w:3735:drm_atomic_commit_alloc|1p:258:kzalloc
drm_atomic_helper_fake_vblank	n*
drm_atomic_helper_page_flip	m*	8w:4002:drm_atomic_commit_alloc|1p:258:kzalloc
drm_atomic_helper_page_flip_target	m*	8w:4047:drm_atomic_commit_alloc|1p:258:kzalloc
drm_atomic_helper_prepare_planes	m*	8w:2853:drm_gem_plane_helper_prepare_fb|8x:154:kmalloc
drm_atomic_helper_reset_crtc	m*	8w:3647:drm_atomic_commit_alloc|1p:258:kzalloc
drm_atomic_helper_resume	m*	8w:3925:mutex_lock
drm_atomic_helper_set_config	m*	8w:3516:drm_atomic_commit_alloc|1p:258:kzalloc
drm_atomic_helper_setup_commit	m*	8w:2533:kzalloc
drm_atomic_helper_shutdown	m*	8w:3688:mutex_lock
drm_atomic_helper_suspend	m*	8w:3829:mutex_lock
drm_atomic_helper_swap_state	m	8w:3291:wait_for_completion_interruptible
drm_atomic_helper_update_legacy_modeset_state	n
drm_atomic_helper_update_plane	m*	8w:3417:drm_atomic_commit_alloc|1p:258:kzalloc
drm_atomic_helper_wait_for_dependencies	m	8w:2654:drm_crtc_commit_wait|1p:157:wait_for_completion_timeout
drm_atomic_helper_wait_for_fences	m*	8w:1861:dma_fence_wait|8z:750:dma_fence_wait_timeout|1n:533:might_sleep
drm_atomic_helper_wait_for_flip_done	m	8w:1965:wait_for_completion_timeout
drm_atomic_helper_wait_for_vblanks	m*	8w:1922:wait_event_timeout
drm_calc_timestamping_constants	n
drm_connector_atomic_hdr_metadata_equal	n
drm_connector_attach_broadcast_rgb_property	m	90:2928:drm_property_create_enum|91:172:drm_property_create|91:110:kzalloc
drm_connector_attach_color_format_property	m	90:3095:drm_property_create_enum|91:172:drm_property_create|91:110:kzalloc
drm_connector_attach_colorspace_property	n
drm_connector_attach_content_type_property	m	90:2102:drm_mode_create_content_type_property|90:2720:drm_property_create_enum|91:172:drm_property_create|91:110:kzalloc
drm_connector_attach_dp_subconnector_property	m	90:1954:drm_property_create_enum|91:172:drm_property_create|91:110:kzalloc
drm_connector_attach_edid_property	n
drm_connector_attach_encoder	n
drm_connector_attach_hdr_output_metadata_property	n
drm_connector_attach_max_bpc_property	m	90:2881:drm_property_create_range|91:281:property_create_range|91:248:drm_property_create|91:110:kzalloc
drm_connector_attach_panel_type_property	n
drm_connector_attach_privacy_screen_properties	n
drm_connector_attach_privacy_screen_provider	a	90:3385:drm_connector_update_privacy_screen_properties|90:3337:drm_privacy_screen_get_state|92:254:mutex_lock
drm_connector_attach_scaling_mode_property	a	90:2475:drm_property_create|91:110:kzalloc
drm_connector_attach_tv_margin_properties	n
drm_connector_attach_vrr_capable_property	m	90:2434:drm_property_create_bool|91:372:drm_property_create_range|91:248:drm_property_create|91:110:kzalloc
drm_connector_cec_phys_addr_invalidate	a*	90:733:mutex_lock
drm_connector_cec_phys_addr_set	a*	90:753:mutex_lock
drm_connector_cleanup	a*	90:783:platform_device_unregister|37:910:platform_device_del|7:3929:device_lock|56:1109:mutex_lock
drm_connector_create_privacy_screen_properties	m	90:3294:drm_property_create_enum|91:172:drm_property_create|91:110:kzalloc
drm_connector_dynamic_init	a	90:451:drm_connector_init_only|90:238:__drm_mode_object_add|1w:48:mutex_lock
drm_connector_dynamic_register	m*	90:927:drm_connector_register|90:857:mutex_lock
drm_connector_has_possible_encoder	n
drm_connector_init	a	90:410:drm_connector_init_and_add|90:372:drm_connector_init_only|90:238:__drm_mode_object_add|1w:48:mutex_lock
drm_connector_init_with_ddc	a	90:488:drm_connector_init_and_add|90:372:drm_connector_init_only|90:238:__drm_mode_object_add|1w:48:mutex_lock
drm_connector_list_iter_begin	n
drm_connector_list_iter_end	n
drm_connector_list_iter_next	n
drm_connector_oob_hotplug_event	a*	90:3692:drm_connector_find_by_fwnode|90:3658:mutex_lock
drm_connector_register	m*	90:857:mutex_lock
drm_connector_set_link_status_property	a	90:2856:drm_modeset_lock|1t:396:ww_mutex_lock
drm_connector_set_orientation_from_panel	m*	90:3267:drm_connector_set_panel_orientation|90:3198:drm_property_create_enum|91:172:drm_property_create|91:110:kzalloc
drm_connector_set_panel_orientation	m	90:3198:drm_property_create_enum|91:172:drm_property_create|91:110:kzalloc
drm_connector_set_panel_orientation_with_quirk	m	90:3239:drm_connector_set_panel_orientation|90:3198:drm_property_create_enum|91:172:drm_property_create|91:110:kzalloc
drm_connector_set_path_property	m*	90:2777:drm_property_replace_global_blob|91:707:drm_property_create_blob|91:579:__drm_mode_object_add|1w:48:mutex_lock
drm_connector_set_tile_property	m*	90:2822:drm_property_replace_global_blob|91:707:drm_property_create_blob|91:579:__drm_mode_object_add|1w:48:mutex_lock
drm_connector_set_vrr_capable_property	n
drm_connector_unregister	a*	90:946:mutex_lock
drm_connector_update_privacy_screen	m*	90:3407:drm_privacy_screen_set_sw_state|92:214:mutex_lock
drm_crtc_accurate_vblank_count	n*
drm_crtc_arm_vblank_event	n*
drm_crtc_check_viewport	n
drm_crtc_cleanup	a*	1v:516:drm_mode_object_unregister|1w:111:mutex_lock
drm_crtc_commit_wait	a	1p:157:wait_for_completion_timeout
drm_crtc_create_scaling_filter_property	a	1v:946:drm_create_scaling_filter_prop|93:1731:drm_property_create|91:110:kzalloc
drm_crtc_create_sharpness_strength_property	a	1v:963:drm_property_create_range|91:281:property_create_range|91:248:drm_property_create|91:110:kzalloc
drm_crtc_from_index	n
drm_crtc_handle_vblank	n*
drm_crtc_in_clone_mode	n
drm_crtc_init_with_planes	a	1v:371:__drm_crtc_init_with_planes|1v:281:drm_mode_object_add|1w:83:__drm_mode_object_add|1w:48:mutex_lock
drm_crtc_set_max_vblank_count	n
drm_crtc_vblank_cancel_timer	n
drm_crtc_vblank_count	n
drm_crtc_vblank_count_and_time	n
drm_crtc_vblank_crtc	n
drm_crtc_vblank_get	n*
drm_crtc_vblank_get_vblank_timeout	n
drm_crtc_vblank_off	m*	94:1411:drm_vblank_flush_worker|95:122:kthread_flush_worker|6i:1579:wait_for_completion
drm_crtc_vblank_on	n*
drm_crtc_vblank_on_config	n*
drm_crtc_vblank_put	n*
drm_crtc_vblank_reset	n
drm_crtc_vblank_start_timer	n
drm_crtc_vblank_waitqueue	n
drm_crtc_wait_one_vblank	m*	94:1325:wait_event_timeout
drm_dev_alloc	a	t:910:__drm_dev_alloc|t:879:kzalloc
drm_dev_enter	n
drm_dev_exit	n,srcu
drm_dev_get	n
drm_dev_has_vblank	n
drm_dev_put	m*	t:958:kref_put|3a:65:drm_dev_release|1q:606:inode_lock_nested|1r:1071:down_write_nested
drm_dev_register	a*	t:1082:mutex_lock
drm_dev_set_dma_dev	m*	t:528:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
drm_dev_unplug	a	t:506:drm_dev_synchronize_unplug|t:491:synchronize_srcu
drm_dev_unregister	a*	t:1172:drm_client_sysrq_unregister|96:55:mutex_lock
drm_dev_wedged_event	m*	t:609:kobject_uevent_env|86:543:kzalloc
drm_display_info_set_bus_formats	m	90:1218:kmemdup
drm_event_cancel_free	n*
drm_event_reserve_init	n
drm_event_reserve_init_locked	n
drm_exec_cleanup	m*	97:137:drm_exec_drop_prelocked|97:56:drm_gem_object_put|3a:65:drm_gem_object_free|98:1164:obj->funcs->free
drm_exec_fini	m*	97:110:drm_exec_unlock_all|97:68:drm_gem_object_put|3a:65:drm_gem_object_free|98:1164:obj->funcs->free
drm_exec_init	m*	97:91:__kvmalloc_node_noprof|2g:7015:__do_kmalloc_node|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
drm_exec_lock_obj	m*	97:234:dma_resv_lock_interruptible|8a:372:ww_mutex_lock_interruptible
drm_exec_prepare_array	m*	97:349:drm_exec_lock_contended|97:187:dma_resv_lock_slow_interruptible|8a:405:ww_mutex_lock_slow_interruptible|99:357:ww_mutex_lock_interruptible
drm_exec_prepare_obj	m*	97:304:drm_exec_lock_obj|97:234:dma_resv_lock_interruptible|8a:372:ww_mutex_lock_interruptible
drm_exec_unlock_obj	m*	97:280:drm_gem_object_put|9a:575:__drm_gem_object_put|3a:65:drm_gem_object_free|98:1164:obj->funcs->free
drm_file_err	a	9b:1027:mutex_lock
drm_gem_create_mmap_offset	n*
drm_gem_create_mmap_offset_size	n*
drm_gem_dma_resv_wait	m*	98:910:drm_gem_object_lookup|98:886:objects_lookup|3a:65:drm_gem_object_free|98:1164:obj->funcs->free
drm_gem_dmabuf_export	a*	9c:245:dma_buf_export|88:728:dma_buf_getfile|4w:2056:__d_alloc|4w:1921:kmem_cache_alloc_lru
drm_gem_dmabuf_mmap	m*	9c:823:drm_gem_prime_mmap|9c:783:kzalloc
drm_gem_dmabuf_release	m*	9c:272:drm_gem_object_put|9a:575:__drm_gem_object_put|3a:65:drm_gem_object_free|98:1164:obj->funcs->free
drm_gem_dumb_map_offset	m*	98:442:drm_gem_object_lookup|98:886:objects_lookup|3a:65:drm_gem_object_free|98:1164:obj->funcs->free
drm_gem_free_mmap_offset	n*
drm_gem_get_pages	m*	98:721:drm_gem_check_release_batch|98:636:cond_resched
drm_gem_get_unmapped_area	m*	98:1345:drm_gem_object_lookup_at_offset|98:1308:drm_gem_object_put|3a:65:drm_gem_object_free|98:1164:obj->funcs->free
drm_gem_handle_create	a	98:555:mutex_lock
drm_gem_handle_delete	m*	98:412:drm_gem_object_release_handle|98:376:mutex_lock
drm_gem_huge_mnt_create	m*	98:124:fs_context_for_mount|9d:309:alloc_fs_context|9d:267:kzalloc
drm_gem_is_prime_exported_dma_buf	n
drm_gem_lock	a+ww-mutex	98:1448:dma_resv_lock|8a:345:ww_mutex_lock
drm_gem_lock_reservations	m	98:1504:dma_resv_lock_slow_interruptible|8a:405:ww_mutex_lock_slow_interruptible|99:357:ww_mutex_lock_interruptible
drm_gem_lru_init	n
drm_gem_lru_move_tail	a	98:1630:mutex_lock
drm_gem_lru_move_tail_locked	n
drm_gem_lru_remove	a	98:1588:mutex_lock
drm_gem_lru_scan	a*	98:1667:mutex_lock
drm_gem_map_attach	m*	9c:618:dma_resv_lock|8a:345:ww_mutex_lock
drm_gem_map_detach	m*	9c:646:dma_resv_lock|8a:345:ww_mutex_lock
drm_gem_mmap	m*	98:1381:drm_gem_object_lookup_at_offset|98:1308:drm_gem_object_put|3a:65:drm_gem_object_free|98:1164:obj->funcs->free
drm_gem_mmap_obj	m*	98:1253:vm_flags_set|53:1041:vma_start_write|8j:148:__vma_start_exclude_readers|8j:126:schedule
drm_gem_object_free	m*	98:1164:obj->funcs->free
drm_gem_object_get	n
drm_gem_object_init	a*	98:195:shmem_file_setup_with_mnt|9e:5897:__shmem_file_setup|4w:2056:__d_alloc|4w:1921:kmem_cache_alloc_lru
drm_gem_object_lookup	m*	98:886:objects_lookup|98:808:drm_gem_object_put|3a:65:drm_gem_object_free|98:1164:obj->funcs->free
drm_gem_object_put	m*	9a:575:__drm_gem_object_put|9a:562:kref_put|3a:65:drm_gem_object_free|98:1164:obj->funcs->free
drm_gem_object_release	a*	98:1143:drm_gem_lru_remove|98:1588:mutex_lock
drm_gem_objects_lookup	m*	98:848:vmemdup_array_user|9f:59:vmemdup_user|i:251:copy_from_user
drm_gem_prime_export	a*	9c:930:drm_gem_dmabuf_export|9c:245:dma_buf_export|4w:2056:__d_alloc|4w:1921:kmem_cache_alloc_lru
drm_gem_prime_fd_to_handle	a*	9c:304:mutex_lock
drm_gem_prime_handle_to_dmabuf	a	9c:439:mutex_lock
drm_gem_prime_handle_to_fd	a*	9c:521:drm_gem_prime_handle_to_dmabuf|9c:439:mutex_lock
drm_gem_prime_import	m*	9c:1039:drm_gem_prime_import_dev|9c:990:dma_buf_attach|88:1084:dma_buf_dynamic_attach|88:1042:kzalloc
drm_gem_prime_import_dev	m*	9c:990:dma_buf_attach|88:1084:dma_buf_dynamic_attach|88:1042:kzalloc
drm_gem_prime_mmap	m*	9c:783:kzalloc
drm_gem_private_object_fini	n*
drm_gem_private_object_init	n
drm_gem_put_pages	m*	98:773:drm_gem_check_release_batch|98:636:cond_resched
drm_gem_shmem_create	a*	9g:157:__drm_gem_shmem_create|9g:130:kzalloc
drm_gem_shmem_create_with_handle	a*	9g:497:drm_gem_shmem_create|9g:157:__drm_gem_shmem_create|9g:130:kzalloc
drm_gem_shmem_dumb_create	a*	9g:587:drm_gem_shmem_create_with_handle|9g:497:drm_gem_shmem_create|9g:157:__drm_gem_shmem_create|9g:130:kzalloc
drm_gem_shmem_free	a	9g:227:drm_gem_shmem_release|9g:197:drm_prime_gem_destroy|9c:1112:dma_buf_unmap_attachment_unlocked|88:1333:might_sleep
drm_gem_shmem_get_pages_sgt	a	9g:894:dma_resv_lock_interruptible|8a:372:ww_mutex_lock_interruptible
drm_gem_shmem_get_sg_table	a	9g:832:drm_prime_pages_to_sg|9c:857:kmalloc
drm_gem_shmem_init	a*	9g:111:__drm_gem_shmem_init|9g:67:drm_gem_object_init|4w:2056:__d_alloc|4w:1921:kmem_cache_alloc_lru
drm_gem_shmem_madvise_locked	n
drm_gem_shmem_mmap	m*	9g:777:dma_resv_lock|8a:345:ww_mutex_lock
drm_gem_shmem_pin	m	9g:342:dma_resv_lock_interruptible|8a:372:ww_mutex_lock_interruptible
drm_gem_shmem_pin_locked	m*	9g:305:drm_gem_shmem_get_pages_locked|9g:242:drm_gem_get_pages|98:721:drm_gem_check_release_batch|98:636:cond_resched
drm_gem_shmem_prime_import_no_map	m*	9g:967:dma_buf_attach|88:1084:dma_buf_dynamic_attach|88:1042:kzalloc
drm_gem_shmem_prime_import_sg_table	m*	9g:927:__drm_gem_shmem_create|9g:130:kzalloc
drm_gem_shmem_purge_locked	m*	9g:543:drm_gem_shmem_put_pages_locked|9g:281:set_pages_array_wb|3h:3032:_vm_unmap_aliases|3h:2973:mutex_lock
drm_gem_shmem_put_pages_locked	m*	9g:281:set_pages_array_wb|9h:2634:cpa_clear_pages_array|3h:3032:_vm_unmap_aliases|3h:2973:mutex_lock
drm_gem_shmem_release	a	9g:197:drm_prime_gem_destroy|9c:1112:dma_buf_unmap_attachment_unlocked|88:1333:might_sleep
drm_gem_shmem_unpin	m	9g:368:dma_resv_lock|8a:345:ww_mutex_lock
drm_gem_shmem_unpin_locked	m*	9g:318:drm_gem_shmem_put_pages_locked|9g:281:set_pages_array_wb|3h:3032:_vm_unmap_aliases|3h:2973:mutex_lock
drm_gem_shmem_vmap_locked	m*	9g:415:vmap|3h:3566:might_sleep
drm_gem_shmem_vunmap_locked	m*	9g:467:vunmap|3h:3530:might_sleep
drm_gem_unlock	n,ww-mutex
drm_gem_unlock_reservations	n
drm_gem_unmap_dma_buf	n
drm_gem_vm_close	m*	98:1194:drm_gem_object_put|9a:575:__drm_gem_object_put|3a:65:drm_gem_object_free|98:1164:obj->funcs->free
drm_gem_vm_open	n
drm_gem_vmap	a	98:1462:dma_resv_lock|8a:345:ww_mutex_lock
drm_gem_vunmap	a	98:1472:dma_resv_lock|8a:345:ww_mutex_lock
drm_get_connector_status_name	n
drm_get_connector_type_name	n
drm_get_subpixel_order_name	n
drm_get_tv_mode_from_name	n
drm_gpuva_find	n
drm_gpuva_find_first	n
drm_gpuva_insert	n*
drm_gpuva_link	n
drm_gpuva_map	n*
drm_gpuva_remap	m*	9i:2285:drm_gpuva_remove|9i:2081:drm_gpuvm_put|3a:65:drm_gem_object_free|98:1164:obj->funcs->free
drm_gpuva_remove	m*	9i:2081:drm_gpuvm_put|9i:1188:kref_put|3a:65:drm_gem_object_free|98:1164:obj->funcs->free
drm_gpuva_unlink	a	9i:2147:drm_gpuvm_bo_put|9i:1686:might_sleep
drm_gpuva_unlink_defer	a	9i:2170:mutex_lock
drm_gpuva_unmap	m*	9i:2309:drm_gpuva_remove|9i:2081:drm_gpuvm_put|3a:65:drm_gem_object_free|98:1164:obj->funcs->free
drm_gpuvm_bo_create	m*	9i:1590:kzalloc
drm_gpuvm_bo_deferred_cleanup	m*	9i:1790:dma_resv_lock|8a:345:ww_mutex_lock
drm_gpuvm_bo_evict	n
drm_gpuvm_bo_extobj_add	n
drm_gpuvm_bo_find	n
drm_gpuvm_bo_get	n
drm_gpuvm_bo_obtain_locked	m*	9i:1877:drm_gpuvm_bo_create|9i:1590:kzalloc
drm_gpuvm_bo_obtain_prealloc	a	9i:1916:mutex_lock
drm_gpuvm_bo_put	a	9i:1686:might_sleep
drm_gpuvm_bo_put_deferred	m	9i:1766:kref_put_mutex|3a:86:refcount_dec_and_mutex_lock|75:118:mutex_lock
drm_gpuvm_bo_unmap_ops_create	a	9i:3149:kzalloc
drm_gpuvm_exec_lock	m*	9i:1363:drm_exec_init|97:91:__kvmalloc_node_noprof|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
drm_gpuvm_exec_lock_array	m*	9i:1431:drm_gpuvm_exec_lock|9i:1363:drm_exec_init|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
drm_gpuvm_exec_lock_range	m*	9i:1454:drm_exec_init|97:91:__kvmalloc_node_noprof|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
drm_gpuvm_get	n
drm_gpuvm_init	n*
drm_gpuvm_interval_empty	n
drm_gpuvm_is_extobj	n
drm_gpuvm_madvise_ops_create	a	9i:3001:__drm_gpuvm_sm_map_ops_create|9i:2911:kzalloc
drm_gpuvm_prefetch_ops_create	a	9i:3095:kzalloc
drm_gpuvm_prepare_objects	m*	9i:1300:__drm_gpuvm_prepare_objects|9i:1232:drm_gpuvm_bo_put|9i:1686:might_sleep
drm_gpuvm_prepare_range	m*	9i:1332:exec_prepare_obj|9i:1196:drm_exec_prepare_obj|97:234:dma_resv_lock_interruptible|8a:372:ww_mutex_lock_interruptible
drm_gpuvm_prepare_vm	m*	9i:1219:exec_prepare_obj|9i:1196:drm_exec_prepare_obj|97:234:dma_resv_lock_interruptible|8a:372:ww_mutex_lock_interruptible
drm_gpuvm_put	m*	9i:1188:kref_put|3a:65:drm_gpuvm_free|3a:65:drm_gem_object_free|98:1164:obj->funcs->free
drm_gpuvm_range_valid	n
drm_gpuvm_resv_add_fence	n*
drm_gpuvm_resv_object_alloc	a	9i:1064:kzalloc
drm_gpuvm_sm_map	u*	9i:2642:__drm_gpuvm_sm_map|9i:2399:op_unmap_cb|9i:2362:fn->sm_step_unmap
drm_gpuvm_sm_map_exec_lock	m*	9i:2775:drm_exec_prepare_obj|97:304:drm_exec_lock_obj|97:234:dma_resv_lock_interruptible|8a:372:ww_mutex_lock_interruptible
drm_gpuvm_sm_map_ops_create	a	9i:2964:__drm_gpuvm_sm_map_ops_create|9i:2911:kzalloc
drm_gpuvm_sm_unmap	u*	9i:2683:__drm_gpuvm_sm_unmap|9i:2586:op_remap_cb|9i:2346:fn->sm_step_remap
drm_gpuvm_sm_unmap_ops_create	a	9i:3045:kzalloc
drm_gpuvm_validate	m*	9i:1539:__drm_gpuvm_validate|9i:1480:drm_gpuvm_bo_put|9i:1686:might_sleep
drm_handle_vblank	n*
drm_hdmi_connector_get_broadcast_rgb_name	n
drm_hdmi_connector_get_output_format_name	n
drm_invalid_op	n
drm_ioctl	a	9j:899:kmalloc
drm_ioctl_flags	n
drm_ioctl_kernel	m*	9j:808:drm_file_update_pid|9b:475:mutex_lock
drm_memory_stats_is_zero	n
drm_mm_init	n*
drm_mm_remove_node	n*
drm_mm_reserve_node	n*
drm_mm_scan_add_block	n*
drm_mm_scan_color_evict	n*
drm_mm_scan_init_with_range	n
drm_mm_scan_remove_block	n
drm_mm_takedown	n
drm_mode_create_aspect_ratio_property	m	90:2523:drm_property_create_enum|91:172:drm_property_create|91:110:kzalloc
drm_mode_create_content_type_property	m	90:2720:drm_property_create_enum|91:172:drm_property_create|91:110:kzalloc
drm_mode_create_dp_colorspace_property	m	90:2700:drm_mode_create_colorspace_property|90:2644:drm_property_create_enum|91:172:drm_property_create|91:110:kzalloc
drm_mode_create_dvi_i_properties	m	90:1926:drm_property_create_enum|91:172:drm_property_create|91:110:kzalloc
drm_mode_create_hdmi_colorspace_property	m	90:2675:drm_mode_create_colorspace_property|90:2644:drm_property_create_enum|91:172:drm_property_create|91:110:kzalloc
drm_mode_create_scaling_mode_property	m	90:2344:drm_property_create_enum|91:172:drm_property_create|91:110:kzalloc
drm_mode_create_suggested_offset_properties	m	90:2746:drm_property_create_range|91:281:property_create_range|91:248:drm_property_create|91:110:kzalloc
drm_mode_create_tile_group	a	90:3804:kzalloc
drm_mode_create_tv_margin_properties	m	90:2155:drm_property_create_range|91:281:property_create_range|91:248:drm_property_create|91:110:kzalloc
drm_mode_create_tv_properties	m	90:2312:drm_property_create_enum|91:172:drm_property_create|91:110:kzalloc
drm_mode_create_tv_properties_legacy	m	90:2210:drm_property_create_enum|91:172:drm_property_create|91:110:kzalloc
drm_mode_get_tile_group	a	90:3773:mutex_lock
drm_mode_put_tile_group	m	90:3753:kref_put|3a:65:drm_tile_group_free|90:3737:mutex_lock
drm_modeset_acquire_fini	n
drm_modeset_acquire_init	n
drm_modeset_backoff	m	1t:356:modeset_lock|1t:305:ww_mutex_lock_slow_interruptible|99:357:ww_mutex_lock_interruptible
drm_modeset_drop_locks	n
drm_modeset_lock	m	1t:394:modeset_lock|1t:307:ww_mutex_lock_interruptible
drm_modeset_lock_all	a	1t:151:kzalloc
drm_modeset_lock_all_ctx	m	1t:455:drm_modeset_lock|1t:394:modeset_lock|1t:307:ww_mutex_lock_interruptible
drm_modeset_lock_init	n
drm_modeset_lock_single_interruptible	a	1t:412:ww_mutex_lock_interruptible
drm_modeset_unlock	n,ww-mutex
drm_modeset_unlock_all	n,mutex
drm_noop	n
drm_open	a*	9b:381:mutex_lock
drm_poll	m*	9b:629:poll_wait|6w:45:p->_qproc
drm_prime_gem_destroy	a	9c:1112:dma_buf_unmap_attachment_unlocked|88:1333:might_sleep
drm_prime_get_contiguous_size	n
drm_prime_pages_to_sg	a	9c:857:kmalloc
drm_prime_sg_to_dma_addr_array	n
drm_prime_sg_to_page_array	n
drm_put_dev	a*	t:435:drm_dev_unregister|t:1172:drm_client_sysrq_unregister|96:55:mutex_lock
drm_read	a	9b:547:mutex_lock_interruptible
drm_release	a	9b:434:mutex_lock
drm_release_noglobal	a	9b:503:drm_close_helper|9b:286:mutex_lock
drm_sched_entity_destroy	a*	9k:428:drm_sched_entity_fini|9k:404:drm_sched_entity_kill|9k:316:wait_for_completion
drm_sched_entity_error	n
drm_sched_entity_fini	a*	9k:404:drm_sched_entity_kill|9k:316:wait_for_completion
drm_sched_entity_flush	m*	9k:367:wait_event_timeout
drm_sched_entity_init	a	9k:127:drm_sched_entity_stats_new|9k:56:kzalloc
drm_sched_entity_kill	a*	9k:316:wait_for_completion
drm_sched_entity_modify_sched	n
drm_sched_entity_push_job	n*
drm_sched_entity_set_priority	n
drm_sched_fault	n
drm_sched_fini	m*	9l:1227:destroy_workqueue|1x:6150:mutex_lock
drm_sched_increase_karma	n
drm_sched_init	a	9l:1133:drm_sched_alloc_wq|9l:1089:alloc_workqueue_noprof|1x:6033:__alloc_workqueue|1x:5916:kzalloc_noprof
drm_sched_is_stopped	n
drm_sched_job_add_dependency	m*	9l:699:xa_alloc|9m:876:might_alloc
drm_sched_job_add_implicit_dependencies	m*	9l:790:drm_sched_job_add_resv_dependencies|9l:763:drm_sched_job_add_dependency|9l:699:xa_alloc|9m:876:might_alloc
drm_sched_job_add_resv_dependencies	m*	9l:763:drm_sched_job_add_dependency|9l:699:xa_alloc|9m:876:might_alloc
drm_sched_job_add_syncobj_dependency	m*	9l:731:drm_sched_job_add_dependency|9l:699:xa_alloc|9m:876:might_alloc
drm_sched_job_arm	n*
drm_sched_job_cleanup	n*
drm_sched_job_has_dependency	n
drm_sched_job_init	a	9l:615:drm_sched_fence_alloc|9n:214:kmem_cache_zalloc
drm_sched_job_is_signaled	n*
drm_sched_pick_best	n
drm_sched_resume_timeout	n
drm_sched_start	n*
drm_sched_stop	m*	9l:445:dma_fence_wait|8z:750:dma_fence_wait_timeout|1n:533:might_sleep
drm_sched_suspend_timeout	n
drm_sched_tdr_queue_imm	n
drm_sched_wqueue_ready	n
drm_sched_wqueue_start	n
drm_sched_wqueue_stop	m	9l:1303:cancel_work_sync|1x:4605:__cancel_work_sync|1x:4561:might_sleep
drm_send_event	n*
drm_show_fdinfo	m*	9b:995:mutex_lock
drm_syncobj_add_point	n*
drm_syncobj_create	a	9o:562:kzalloc
drm_syncobj_find	n
drm_syncobj_find_fence	m*	9o:458:might_sleep
drm_syncobj_free	n*
drm_syncobj_get_fd	a*	9o:673:anon_inode_getfile|51:202:__anon_inode_getfile|4w:2056:__d_alloc|4w:1921:kmem_cache_alloc_lru
drm_syncobj_get_handle	a	9o:606:xa_alloc|9m:876:might_alloc
drm_syncobj_replace_fence	n*
drm_timeout_abs_to_jiffies	n
drm_vblank_init	a	94:571:__drmm_add_action_or_reset|1u:172:__drmm_add_action|1u:145:alloc_dr|1u:97:kmalloc_node_track_caller
drm_vma_node_allow	a	9p:316:vma_node_allow|9p:256:kmalloc
drm_vma_node_allow_once	a	9p:341:vma_node_allow|9p:256:kmalloc
drm_vma_node_is_allowed	n
drm_vma_node_offset_addr	n
drm_vma_node_revoke	n*
drm_vma_offset_add	n*
drm_vma_offset_lookup_locked	n
drm_vma_offset_manager_destroy	n
drm_vma_offset_manager_init	n*
drm_vma_offset_remove	n*
drm_warn_on_modeset_not_all_locked	n
drmm_cgroup_register_region	a	t:983:dmem_cgroup_register_region|9q:579:kvasprintf|9:25:kmalloc_track_caller
drmm_connector_hdmi_init	a*	90:609:drmm_connector_init|90:532:drm_connector_init_and_add|90:238:__drm_mode_object_add|1w:48:mutex_lock
drmm_connector_init	a	90:532:drm_connector_init_and_add|90:372:drm_connector_init_only|90:238:__drm_mode_object_add|1w:48:mutex_lock
drmm_crtc_init_with_planes	a	1v:450:__drmm_crtc_init_with_planes|1v:400:__drm_crtc_init_with_planes|1w:83:__drm_mode_object_add|1w:48:mutex_lock
drmm_kfree	n
drmm_kmalloc	m	1u:233:alloc_dr|1u:97:kmalloc_node_track_caller
drmm_kstrdup	m	1u:266:drmm_kmalloc|1u:233:alloc_dr|1u:97:kmalloc_node_track_caller
drop_nlink	n
drop_reasons_register_subsys	n
drop_reasons_unregister_subsys	a	5:191:synchronize_rcu
drop_super	n,rwsem
dst_alloc	m*	9r:88:ops->gc|9s:3391:fib6_run_gc|2s:1354:netlink_trim|2s:1312:skb_clone
dst_blackhole_mtu	n
dst_blackhole_redirect	n
dst_blackhole_update_pmtu	n
dst_cow_metrics_generic	n
dst_discard_out	n
dst_init	n
dst_release	n
dup_iter	f2p!kmalloc	43:1231:kmemdup_array|i:158:kmemdup
dw_pcie_allocate_domains	a*	9t:220:msi_create_parent_irq_domain|2p:932:irq_domain_instantiate|2d:328:__irq_domain_create|2d:249:kzalloc_node
dw_pcie_ep_cleanup	m*	9u:1171:dw_pcie_ep_unmap_addr|9u:650:dw_pcie_disable_atu|9v:491:regmap_read|12:2874:map->lock
dw_pcie_ep_deinit	a*	9u:1193:pci_epc_mem_free_addr|9w:264:iounmap|7l:476:mmiotrace_iounmap|7m:318:might_sleep
dw_pcie_ep_init	a*	9u:1533:__devm_pci_epc_create|10:1129:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
dw_pcie_ep_init_registers	m*	9u:1349:devm_bitmap_zalloc|5g:796:devm_bitmap_alloc|5g:781:bitmap_alloc|5g:738:kmalloc_array
dw_pcie_ep_linkdown	a*	9u:1473:pci_epc_linkdown|10:914:mutex_lock
dw_pcie_ep_linkup	a*	9u:1448:pci_epc_linkup|10:888:mutex_lock
dw_pcie_ep_raise_intx_irq	n
dw_pcie_ep_raise_msi_irq	m*	9u:1000:dw_pcie_ep_readw_dbi|9x:747:dw_pcie_ep_read_dbi|9v:505:regmap_read|12:2874:map->lock
dw_pcie_ep_raise_msix_irq	m*	9u:1116:dw_pcie_ep_readl_dbi|9x:735:dw_pcie_ep_read_dbi|9v:505:regmap_read|12:2874:map->lock
dw_pcie_ep_reset_bar	m*	9u:69:__dw_pcie_ep_reset_bar|9u:47:dw_pcie_dbi_ro_wr_en|9v:505:regmap_read|12:2874:map->lock
dw_pcie_find_capability	m*	9y:233:dw_pcie_read_cfg_byte|9x:679:dw_pcie_readb_dbi|9v:505:regmap_read|12:2874:map->lock
dw_pcie_find_ext_capability	m*	9y:240:dw_pcie_read_cfg_dword|9x:693:dw_pcie_readl_dbi|9v:505:regmap_read|12:2874:map->lock
dw_pcie_find_ptm_capability	m*	9y:345:dw_pcie_find_vsec_capability|9y:325:__dw_pcie_find_vsec_capability|9v:505:regmap_read|12:2874:map->lock
dw_pcie_find_rasdes_capability	m*	9y:339:dw_pcie_find_vsec_capability|9y:325:__dw_pcie_find_vsec_capability|9v:505:regmap_read|12:2874:map->lock
dw_pcie_free_msi	a*	9t:239:irq_domain_remove|2d:405:mutex_lock
dw_pcie_host_deinit	a*	9t:710:pci_lock_rescan_remove|5u:3515:mutex_lock
dw_pcie_host_init	a*	9t:580:devm_pci_alloc_host_bridge|5u:710:pci_alloc_host_bridge|5u:689:kzalloc
dw_pcie_link_up	m*	9y:827:dw_pcie_readl_dbi|9x:648:dw_pcie_read_dbi|9v:505:regmap_read|12:2874:map->lock
dw_pcie_msi_host_init	m*	9t:345:dw_pcie_allocate_domains|9t:220:msi_create_parent_irq_domain|2d:328:__irq_domain_create|2d:249:kzalloc_node
dw_pcie_msi_init	m*	9t:256:dw_pcie_writel_dbi|9x:643:dw_pcie_write_dbi|9v:491:regmap_read|12:2874:map->lock
dw_pcie_own_conf_map_bus	n
dw_pcie_read	n
dw_pcie_read_dbi	m*	9y:395:pci->ops->read_dbi|9v:572:kirin_pcie_sideband_dbi_r_mode|9v:505:regmap_read|12:2874:map->lock
dw_pcie_remove_capability	m*	9y:249:dw_pcie_read_cfg_byte|9x:679:dw_pcie_readb_dbi|9v:505:regmap_read|12:2874:map->lock
dw_pcie_remove_ext_capability	m*	9y:271:dw_pcie_read_cfg_dword|9x:693:dw_pcie_readl_dbi|9v:505:regmap_read|12:2874:map->lock
dw_pcie_resume_noirq	m*	9t:1312:dw_pcie_setup_rc|9t:1120:dw_pcie_dbi_ro_wr_en|9v:505:regmap_read|12:2874:map->lock
dw_pcie_setup_rc	m*	9t:1120:dw_pcie_dbi_ro_wr_en|9x:817:dw_pcie_readl_dbi|9v:505:regmap_read|12:2874:map->lock
dw_pcie_suspend_noirq	m*	9t:1234:pci_host_common_d3cold_possible|9z:320:pci_walk_bus|82:463:down_read
dw_pcie_upconfig_setup	m*	9y:837:dw_pcie_readl_dbi|9x:648:dw_pcie_read_dbi|9v:505:regmap_read|12:2874:map->lock
dw_pcie_wait_for_link	m*	9y:777:msleep
dw_pcie_write	n
dw_pcie_write_dbi	m*	9y:410:pci->ops->write_dbi|9v:584:kirin_pcie_sideband_dbi_w_mode|9v:491:regmap_read|12:2874:map->lock
dw_pcie_write_dbi2	n*
dynamic_cond_resched	m	0:7847:__cond_resched
dynamic_might_resched	m	0:7856:__cond_resched
dynamic_preempt_schedule	m*	0:7506:preempt_schedule|0:7487:preempt_schedule_common|a0:7256:walk_tg_tree_from|0:1506:down
dynamic_preempt_schedule_notrace	m*	0:7579:preempt_schedule_notrace|0:7556:__schedule|a0:7256:walk_tg_tree_from|0:1506:down
ehset_single_step_set_feature	n
em_dev_unregister_perf_domain	m	a1:727:mutex_lock
enable_delayed_work	n
enable_work	n
end_creating_path	a	5c:5131:end_creating|a2:120:end_dirop|5c:2956:dput|4w:1051:might_sleep
end_dirop	a,rwsem	5c:2956:dput|4w:1051:might_sleep
end_renaming	a	5c:4121:dput|4w:1051:might_sleep
errname	n
errno_to_blk_status	n
eth_commit_mac_addr_change	n*
eth_get_headlen	n*
eth_header	n
eth_header_parse	n
eth_header_parse_protocol	n
eth_mac_addr	n*
eth_platform_get_mac_address	m*	4v:489:of_get_mac_address|a3:145:of_get_mac_address_nvmem|77:1439:nvmem_device_match|77:1112:mutex_lock
eth_prepare_mac_addr_change	n
eth_type_trans	n
eth_validate_addr	n
ether_setup	n
eventfd_ctx_do_read	n
eventfd_ctx_fdget	n
eventfd_ctx_fileget	n
eventfd_ctx_put	n
eventfd_ctx_remove_wait_queue	n
eventfd_fget	n
eventfd_signal_mask	n
evict_inodes	m*	n:908:cond_resched
extcon_dev_free	n
extcon_dev_register	a*	a4:1293:kzalloc
extcon_dev_unregister	a	a4:1360:mutex_lock
extcon_find_edev_by_node	a	a4:1406:mutex_lock
extcon_get_edev_by_phandle	a*	a4:1440:extcon_find_edev_by_node|a4:1406:mutex_lock
extcon_get_edev_name	n
extcon_get_extcon_dev	a	a4:888:mutex_lock
extcon_get_property	n
extcon_get_property_capability	n
extcon_get_state	n
extcon_register_notifier	n
extcon_register_notifier_all	n
extcon_set_property	n
extcon_set_property_capability	n
extcon_set_property_sync	m*	a4:781:extcon_sync|a4:472:kobject_uevent|86:659:kobject_uevent_env|86:543:kzalloc
extcon_set_state	n
extcon_set_state_sync	m*	a4:606:extcon_sync|a4:472:kobject_uevent|86:659:kobject_uevent_env|86:543:kzalloc
extcon_sync	m*	a4:472:kobject_uevent|86:659:kobject_uevent_env|86:543:kzalloc
extcon_unregister_notifier	n
extcon_unregister_notifier_all	n
extract_iter_to_sg	m*	8h:1419:extract_user_to_sg|8h:1130:iov_iter_extract_pages|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
fault_in_iov_iter_readable	m	43:106:fault_in_readable|a5:2161:__get_user
fault_in_iov_iter_writeable	m	43:149:fault_in_safe_writeable|a5:2126:mmap_read_lock|4b:600:down_read
fault_in_readable	m	a5:2161:__get_user
fault_in_safe_writeable	m	a5:2126:mmap_read_lock|4b:600:down_read
fault_in_subpage_writeable	m	a5:2089:fault_in_writeable|a5:2059:__put_user
fault_in_writeable	m	a5:2059:__put_user
faux_device_create	a	a6:211:faux_device_create_with_groups|a6:139:kzalloc
faux_device_destroy	a*	a6:229:device_del|7:3929:device_lock|56:1109:mutex_lock
fd_install	n
fdget	n
fget	n
fget_raw	n
fget_task_next	n
file_bdev	n
file_check_and_advance_wb_err	n
file_close_fd	n
file_fdatawait_range	m*	1y:605:__filemap_fdatawait_range|1y:535:cond_resched
file_modified	m*	n:2560:file_modified_flags|n:2541:file_remove_privs_flags|21:318:__inode_security_revalidate|21:290:might_sleep
file_open_root	a	65:1404:do_file_open_root|5c:5047:filename_kernel|5c:266:alloc_filename|5c:147:kmem_cache_alloc
file_path	n*
file_remove_privs	m*	n:2419:file_remove_privs_flags|n:2400:__remove_privs|21:318:__inode_security_revalidate|21:290:might_sleep
file_update_time	m*	n:2514:file_update_time_flags|n:2493:generic_update_time|6v:395:__percpu_ref_switch_mode|6v:277:schedule
file_write_and_wait_range	m*	1y:786:filemap_fdatawrite_range|1y:412:filemap_writeback|6v:395:__percpu_ref_switch_mode|6v:277:schedule
filemap_add_folio	m*	1y:965:mem_cgroup_charge|a7:662:__mem_cgroup_charge|3g:1298:irq_work_sync|3p:289:might_sleep
filemap_alloc_folio_noprof	f0!page	1y:1006:folio_alloc_mpol_noprof|50:2504:alloc_pages_mpol
filemap_check_errors	n
filemap_dirty_folio	m*	58:2708:__folio_mark_dirty|58:2677:folio_account_dirtied|6v:395:__percpu_ref_switch_mode|6v:277:schedule
filemap_fault	m*	1y:3585:filemap_invalidate_lock_shared|1r:1091:down_read
filemap_fdatawait_keep_errors	m*	1y:626:__filemap_fdatawait_range|1y:535:cond_resched
filemap_fdatawait_range	m*	1y:558:__filemap_fdatawait_range|1y:535:cond_resched
filemap_fdatawait_range_keep_errors	m*	1y:580:__filemap_fdatawait_range|1y:535:cond_resched
filemap_fdatawrite	m*	1y:418:filemap_fdatawrite_range|1y:412:filemap_writeback|6v:395:__percpu_ref_switch_mode|6v:277:schedule
filemap_fdatawrite_range	m*	1y:412:filemap_writeback|1y:386:wbc_attach_fdatawrite_inode|6v:395:__percpu_ref_switch_mode|6v:277:schedule
filemap_flush	m*	1y:451:filemap_flush_range|1y:436:filemap_writeback|6v:395:__percpu_ref_switch_mode|6v:277:schedule
filemap_flush_range	m*	1y:436:filemap_writeback|1y:386:wbc_attach_fdatawrite_inode|6v:395:__percpu_ref_switch_mode|6v:277:schedule
filemap_get_folios	n*
filemap_get_folios_contig	n*
filemap_get_folios_tag	n*
filemap_invalidate_inode	m	1y:4584:filemap_invalidate_lock|1r:1081:down_write
filemap_invalidate_lock_two	a	1y:1038:down_write
filemap_invalidate_unlock_two	n
filemap_map_pages	n*
filemap_page_mkwrite	a	1y:4012:sb_start_pagefault|a8:159:__sb_start_write|a9:83:percpu_down_read_internal|a9:51:might_sleep
filemap_range_has_page	n
filemap_range_has_writeback	n
filemap_read	m	1y:2811:cond_resched
filemap_splice_read	m	1y:3097:cond_resched
filemap_write_and_wait_range	m*	1y:684:filemap_fdatawrite_range|1y:412:filemap_writeback|6v:395:__percpu_ref_switch_mode|6v:277:schedule
filp_close	m*	65:1533:filp_flush|65:1523:dnotify_flush|66:169:fsnotify_group_lock|q:289:mutex_lock
filp_open	a	65:1391:filename_kernel|1r:2589:getname_kernel|5c:266:alloc_filename|5c:147:kmem_cache_alloc
find_ge_pid	n
find_get_pid	n
find_inode_by_ino_rcu	n
find_next_child	a	1q:592:dput|4w:1051:might_sleep
find_pid_ns	n
find_vma	n
find_vma_intersection	n
find_vpid	n
finish_no_open	n
finish_open	m*	65:1058:do_dentry_open|65:1028:path_put|5c:722:dput|4w:1051:might_sleep
finish_rcuwait	n
finish_swait	n
finish_wait	n
firmware_request_builtin	n
firmware_request_cache	a	aa:1051:mutex_lock
firmware_request_nowait_nowarn	f3!kmalloc	aa:1283:_request_firmware_nowait|aa:1189:kzalloc
firmware_request_nowarn	a	aa:979:_request_firmware|aa:866:_request_firmware_prepare|aa:754:kzalloc
firmware_request_platform	a	aa:1028:_request_firmware|aa:866:_request_firmware_prepare|aa:754:kzalloc
firmware_upload_register	a	ab:318:kzalloc
firmware_upload_unregister	a*	ab:392:mutex_lock
fixed_size_llseek	n
fixup_user_fault	m*	a5:1596:mmap_read_lock|4b:600:down_read
flush_dcache_folio	n
flush_delayed_fput	a*	1z:559:flush_delayed_work|1x:4491:flush_work|1x:4468:might_sleep
flush_delayed_work	a	1x:4491:flush_work|1x:4468:might_sleep
flush_rcu_work	a	1x:4506:rcu_barrier
flush_signals	n
flush_work	a	1x:4468:might_sleep
folio_add_pins	n
folio_alloc_noprof	f0!page	50:2584:folio_alloc_noprof
folio_clear_dirty_for_io	m*	58:2903:folio_mkclean|ac:1226:rmap_walk|ac:3149:rmap_walk_ksm|ad:3212:cond_resched
folio_copy	m"	i:759:cond_resched	Can be called in atomic context for order-0 folios, but if the folio is larger, it may sleep.
folio_end_dropbehind	m*	1y:1641:filemap_end_dropbehind|1y:1620:folio_unmap_invalidate|j:4525:i_mmap_lock_read|1r:527:down_read
folio_end_private_2	n*
folio_end_read	n
folio_end_writeback	n*
folio_end_writeback_no_dropbehind	n*
folio_mapping	n
folio_mark_dirty_lock	a	58:2811:folio_lock|b:1218:might_sleep
folio_mc_copy	m	i:774:cond_resched
folio_redirty_for_writepage	m*	58:2738:filemap_dirty_folio|58:2708:__folio_mark_dirty|6v:395:__percpu_ref_switch_mode|6v:277:schedule
folio_unlock	n
folio_wait_bit	m*	1y:1473:folio_wait_bit_common|1y:1329:io_schedule
folio_wait_bit_killable	m*	1y:1479:folio_wait_bit_common|1y:1329:io_schedule
folio_wait_private_2	m*	1y:1580:folio_wait_bit|1y:1473:folio_wait_bit_common|1y:1329:io_schedule
folio_wait_private_2_killable	m*	1y:1600:folio_wait_bit_killable|1y:1479:folio_wait_bit_common|1y:1329:io_schedule
folio_wait_stable	m"*	58:3108:folio_wait_writeback|58:3062:folio_wait_bit|1y:1473:folio_wait_bit_common|1y:1329:io_schedule	Context: Sleeps. Must be called in process context and with
folio_wait_writeback	m"*	58:3062:folio_wait_bit|1y:1473:folio_wait_bit_common|1y:1329:io_schedule	Context: Sleeps. Must be called in process context and with
folio_wait_writeback_killable	m"*	58:3084:folio_wait_bit_killable|1y:1479:folio_wait_bit_common|1y:1329:io_schedule	Context: Sleeps. Must be called in process context and with
follow_down	m*	5c:1675:traverse_mounts|5c:1647:__traverse_mounts|5c:1598:dput|4w:1051:might_sleep
follow_down_one	m*	5c:1656:dput|4w:1051:might_sleep
follow_pfnmap_end	n
follow_pfnmap_start	n+spin
follow_up	m	5c:1480:dput|4w:1051:might_sleep
force_sig	n
fput	n
free_anon_bdev	n
free_contig_frozen_range	n*
free_contig_range	n*
free_cpumask_var	n
free_inode_nonrcu	n
free_io_pgtable_ops	m*	4x:95:io_pgtable_init_table[]->free
free_irq	a	2w:2034:__free_irq|2w:1881:mutex_lock
free_netdev	a	2v:12318:might_sleep
free_pages	n
free_pages_exact	n
free_percpu	n
free_percpu_irq	m"*	2w:2486:__free_percpu_irq|2w:2460:unregister_handler_proc|49:798:proc_entry_rundown|ae:261:wait_for_completion	This function must not be called from interrupt context.
free_reserved_pages	n*
free_task	m*	af:566:bpf_task_storage_free|ag:56:bpf_local_storage_destroy|3y:2471:kvfree|2g:7062:vfree
free_uid	n
free_vm_area	a	3h:4888:remove_vm_area|3h:3340:might_sleep
freeze_super	a*	2a:2252:super_lock_excl|2a:149:super_lock|2a:118:wait_var_event
from_kuid	n
fs_bdev_file_open_by_dev	a*	2a:1699:bdev_file_open_by_dev|5b:1091:blkdev_get_no_open|5b:868:ilookup|n:1745:might_sleep
fs_bdev_file_open_by_path	a*	2a:1733:bdev_file_open_by_path|5b:1123:lookup_bdev|5c:266:alloc_filename|5c:147:kmem_cache_alloc
fs_bdev_file_release	m*	2a:1780:bdev_fput|5b:1243:bdev_yield_claim|5b:1217:mutex_lock
fs_context_for_mount	a*	9d:309:alloc_fs_context|9d:267:kzalloc
fs_context_for_submount	a*	9d:340:alloc_fs_context|9d:267:kzalloc
fs_reclaim_acquire	n
fs_reclaim_release	n
fsl_mc_device_group	m	ah:1695:iommu_group_alloc|ah:1077:kzalloc
fsleep	m	ai:134:usleep_range
full_name_hash	n
fw_devlink_purge_absent_suppliers	m	7:192:fwnode_links_purge_consumers|7:165:mutex_lock
fwctl_get	n
fwctl_put	m*	aj:114:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwctl_register	a*	46:352:cdev_device_add|3b:548:cdev_add|3b:488:kobj_map|5n:44:kmalloc
fwctl_unregister	a*	46:376:cdev_device_del|3b:577:device_del|7:3929:device_lock|56:1109:mutex_lock
fwnode_connection_find_match	m*	20:1448:fwnode_graph_devcon_matches|20:1373:fwnode_graph_get_next_endpoint|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_connection_find_matches	m*	20:1487:fwnode_graph_devcon_matches|20:1373:fwnode_graph_get_next_endpoint|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_count_parents	m*	20:759:fwnode_get_next_parent|20:742:fwnode_handle_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_create_software_node	a	76:1027:software_node_alloc|76:822:property_entries_dup|76:335:kzalloc
fwnode_device_is_available	n*
fwnode_find_reference	m*	20:649:fwnode_property_get_reference_args|20:615:fwnode->ops->get_reference_args|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
fwnode_get_child_node_count	m*	20:960:fwnode_get_next_child_node|20:808:fwnode_handle_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_get_mac_address	n*
fwnode_get_name	n*
fwnode_get_name_prefix	m*	20:676:fwnode->ops->get_name_prefix|ak:1693:fwnode_get_next_parent|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_get_named_child_node	m*	20:891:fwnode->ops->get_named_child_node|ak:832:fwnode_get_next_child_node|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_get_named_child_node_count	m*	20:987:fwnode_get_next_child_node|20:808:fwnode_handle_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_get_next_available_child_node	m*	20:854:fwnode_get_next_child_node|20:808:fwnode_handle_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_get_next_child_node	m*	20:808:fwnode_handle_put|al:226:fwnode->ops->put|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_get_next_parent	m*	20:742:fwnode_handle_put|al:226:fwnode->ops->put|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_get_nth_parent	m*	20:786:fwnode_get_next_parent|20:742:fwnode_handle_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_get_parent	n*
fwnode_get_phy_id	n*
fwnode_get_phy_mode	n*
fwnode_get_phy_node	m*	22:3669:fwnode_find_reference|20:649:fwnode_property_get_reference_args|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
fwnode_gpiod_get_index	m*	7g:4916:gpiod_find_and_request|7g:4842:gpiod_find|7g:4711:mutex_lock
fwnode_graph_get_endpoint_by_id	m*	20:1273:fwnode_graph_get_next_endpoint|20:1129:fwnode_handle_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_graph_get_endpoint_count	m*	20:1328:fwnode_graph_get_next_endpoint|20:1129:fwnode_handle_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_graph_get_next_endpoint	m*	20:1129:fwnode_handle_put|al:226:fwnode->ops->put|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_graph_get_port_parent	m*	20:1169:port->ops->graph_get_port_parent|am:1234:of_get_next_parent|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_graph_get_remote_endpoint	m*	20:1228:fwnode->ops->graph_get_remote_endpoint|ak:1563:acpi_node_get_property_reference|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
fwnode_graph_get_remote_port	m*	20:1212:fwnode_graph_get_remote_endpoint|20:1228:fwnode->ops->graph_get_remote_endpoint|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
fwnode_graph_get_remote_port_parent	m*	20:1191:fwnode_graph_get_remote_endpoint|20:1228:fwnode->ops->graph_get_remote_endpoint|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
fwnode_graph_parse_endpoint	m*	20:1352:fwnode->ops->graph_parse_endpoint|ak:1721:fwnode_handle_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_handle_get	n*
fwnode_handle_put	m*	al:226:fwnode->ops->put|76:398:swnode_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_iomap	m*	20:1060:fwnode->ops->iomap|am:1634:of_iomap|3h:3299:__get_vm_area_node|3h:3237:kzalloc_node
fwnode_irq_get	m*	20:1075:fwnode->ops->irq_get|ak:1731:acpi_irq_get|an:393:irq_find_matching_fwspec|2d:542:mutex_lock
fwnode_irq_get_byname	a*	20:1104:fwnode_property_match_string|20:529:kzalloc
fwnode_mdio_find_device	m*	22:3622:bus_find_device_by_fwnode|ao:194:bus_find_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_name_eq	n*
fwnode_phy_find_device	m*	22:3642:fwnode_mdio_find_device|22:3622:bus_find_device_by_fwnode|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_property_get_reference_args	m*	20:615:fwnode->ops->get_reference_args|ak:973:acpi_fetch_acpi_dev|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
fwnode_property_match_property_string	n*
fwnode_property_match_string	a*	20:529:kzalloc
fwnode_property_present	n*
fwnode_property_read_bool	n*
fwnode_property_read_string	n*
fwnode_property_read_string_array	n*
fwnode_property_read_u16_array	n*
fwnode_property_read_u32_array	n*
fwnode_property_read_u64_array	n*
fwnode_property_read_u8_array	n*
fwnode_remove_software_node	m*	76:1048:swnode_put|76:386:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
fwnode_reset_control_array_get	a*	r:1529:kzalloc
gen_pool_add_owner	a*	7e:192:vzalloc_node_noprof|3h:4299:__vmalloc_node_noprof|3h:4064:__get_vm_area_node|3h:3237:kzalloc_node
gen_pool_alloc_algo_owner	n*
gen_pool_avail	n
gen_pool_best_fit	n
gen_pool_create	a	7e:157:kmalloc_node
gen_pool_destroy	m	7e:257:vfree
gen_pool_dma_alloc	n*
gen_pool_dma_alloc_algo	n*
gen_pool_dma_alloc_align	n
gen_pool_dma_zalloc	n*
gen_pool_dma_zalloc_algo	n*
gen_pool_dma_zalloc_align	n
gen_pool_first_fit	n
gen_pool_first_fit_align	n
gen_pool_first_fit_order_align	n
gen_pool_fixed_alloc	n
gen_pool_free_owner	n
gen_pool_get	n
gen_pool_has_addr	n
gen_pool_set_algo	n
gen_pool_size	n
gen_pool_virt_to_phys	n
generate_random_guid	n
generate_random_uuid	n
generic_access_phys	a*	j:7199:ioremap_prot|7l:444:__ioremap_caller|3h:3299:__get_vm_area_node|3h:3237:kzalloc_node
generic_atomic_write_valid	n
generic_check_addressable	n
generic_ci_match	m	1q:1914:kmalloc
generic_device_group	a	ah:1594:iommu_group_alloc|ah:1077:kzalloc
generic_encode_ino32_fh	n
generic_error_remove_folio	m*	ap:312:truncate_inode_folio|ap:175:truncate_cleanup_folio|j:4525:i_mmap_lock_read|1r:527:down_read
generic_fh_to_dentry	a*	1q:1503:d_obtain_alias|4w:2319:__d_obtain_alias|4w:2022:__d_alloc|4w:1921:kmem_cache_alloc_lru
generic_fh_to_parent	a*	1q:1536:d_obtain_alias|4w:2319:__d_obtain_alias|4w:2022:__d_alloc|4w:1921:kmem_cache_alloc_lru
generic_file_direct_write	m*	1y:4301:kiocb_invalidate_pages|1y:2947:filemap_invalidate_pages|6v:395:__percpu_ref_switch_mode|6v:277:schedule
generic_file_llseek	n
generic_file_llseek_size	n
generic_file_mmap	m*	1y:4046:file_accessed|1r:2281:touch_atime|6v:395:__percpu_ref_switch_mode|6v:277:schedule
generic_file_mmap_prepare	m*	1y:4058:file_accessed|1r:2281:touch_atime|6v:395:__percpu_ref_switch_mode|6v:277:schedule
generic_file_open	n
generic_file_read_iter	m*	1y:2988:kiocb_write_and_wait|1y:2914:filemap_write_and_wait_range|6v:395:__percpu_ref_switch_mode|6v:277:schedule
generic_file_readonly_mmap	m*	1y:4070:generic_file_mmap|1y:4046:file_accessed|6v:395:__percpu_ref_switch_mode|6v:277:schedule
generic_file_readonly_mmap_prepare	m*	1y:4077:generic_file_mmap_prepare|1y:4058:file_accessed|6v:395:__percpu_ref_switch_mode|6v:277:schedule
generic_file_write_iter	a	1y:4514:inode_lock|1r:1026:down_write
generic_handle_domain_irq_safe	n*
generic_handle_irq_safe	n*
generic_key_instantiate	n
generic_llseek_cookie	n
generic_parse_monolithic	m	9d:241:vfs_parse_monolithic_sep|9d:213:vfs_parse_fs_string|aq:142:vfs_parse_fs_qstr|9d:167:kmemdup_nul
generic_perform_write	m*	1y:4402:cond_resched
generic_read_dir	n
generic_set_sb_d_ops	n
generic_shutdown_super	m*	2a:728:fsnotify_sb_delete|ar:48:fsnotify_clear_marks_by_sb|p:665:fsnotify_group_lock|q:289:mutex_lock
generic_single_device_group	m	ah:1610:iommu_group_alloc|ah:1077:kzalloc
generic_update_time	m*	n:2263:__mark_inode_dirty|as:2785:inode_attach_wb|6v:395:__percpu_ref_switch_mode|6v:277:schedule
generic_write_check_limits	n
generic_write_checks	n
generic_write_checks_count	n
genl_has_listeners	n
genl_lock	a+mutex	at:35:mutex_lock
genl_notify	m*	at:2010:nlmsg_notify|2s:2630:nlmsg_unicast|2s:1354:netlink_trim|2s:1312:skb_clone
genl_register_family	a	at:784:genl_lock_all|at:47:down_write
genl_unlock	n,mutex
genl_unregister_family	a	at:852:genl_lock_all|at:47:down_write
genlmsg_cancel	n
genlmsg_end	n
genlmsg_multicast	f4p!kmalloc*	au:530:genlmsg_multicast_netns|au:514:genlmsg_multicast_netns_filtered|2s:1541:netlink_trim|2s:1312:skb_clone
genlmsg_multicast_allns	n*
genlmsg_new	f1!kmalloc	au:611:genlmsg_new
genlmsg_put	n
genpd_dev_pm_attach	m*	73:3461:__genpd_dev_pm_attach|73:3375:mutex_lock
genpd_dev_pm_attach_by_id	a*	73:3501:kzalloc
genphy_aneg_done	a	22:2415:phy_read|24:1719:mdiobus_read|av:332:mutex_lock
genphy_c37_config_aneg	a	22:2371:genphy_setup_forced|22:2174:phy_modify|23:608:phy_lock_mdio_bus|24:2261:mutex_lock
genphy_c37_read_status	a	22:2618:genphy_update_link|22:2433:phy_read|24:1719:mdiobus_read|av:332:mutex_lock
genphy_c45_read_status	a	aw:1300:genphy_c45_read_lpa|aw:642:genphy_c45_baset1_read_lpa|23:494:phy_lock_mdio_bus|24:2261:mutex_lock
genphy_check_and_restart_aneg	m	22:2285:phy_read|24:1719:mdiobus_read|av:332:mutex_lock
genphy_handle_interrupt_no_ack	n
genphy_loopback	a	22:2841:phy_modify|23:608:phy_lock_mdio_bus|24:2261:mutex_lock
genphy_match_phy_device	n
genphy_read_abilities	a	22:2735:phy_read|24:1719:mdiobus_read|av:332:mutex_lock
genphy_read_lpa	m	22:2487:phy_read|24:1719:mdiobus_read|av:332:mutex_lock
genphy_read_master_slave	a	22:2219:phy_read|24:1719:mdiobus_read|av:332:mutex_lock
genphy_read_mmd_unsupported	n
genphy_read_status	a	22:2565:genphy_update_link|22:2433:phy_read|24:1719:mdiobus_read|av:332:mutex_lock
genphy_read_status_fixed	a	22:2530:phy_read|24:1719:mdiobus_read|av:332:mutex_lock
genphy_restart_aneg	a	22:2265:phy_modify|23:608:phy_lock_mdio_bus|24:2261:mutex_lock
genphy_resume	a	22:2823:phy_clear_bits|24:1916:phy_modify|23:608:phy_lock_mdio_bus|24:2261:mutex_lock
genphy_setup_forced	a	22:2174:phy_modify|23:608:phy_lock_mdio_bus|24:2261:mutex_lock
genphy_soft_reset	a	22:2683:phy_modify|23:608:phy_lock_mdio_bus|24:2261:mutex_lock
genphy_suspend	a	22:2817:phy_set_bits|24:1905:phy_modify|23:608:phy_lock_mdio_bus|24:2261:mutex_lock
genphy_update_link	a	22:2433:phy_read|24:1719:mdiobus_read|av:332:mutex_lock
genphy_write_mmd_unsupported	n
get_anon_bdev	n*
get_cached_msi_msg	n
get_completed_synchronize_rcu	n
get_completed_synchronize_rcu_full	n
get_cpu_device	n
get_cred	n
get_current	n
get_dev_from_fwnode	n
get_device	n
get_file	n
get_file_active	n
get_file_rcu	n
get_free_pages_noprof	f0!page	4:5526:get_free_pages_noprof
get_governor_parent_kobj	n
get_itimerspec64	a	ax:1002:get_timespec64|ax:890:copy_from_user
get_jiffies_64	n
get_max_files	n
get_mtd_device	a	39:1300:mutex_lock
get_mtd_device_nm	a	39:1401:mutex_lock
get_net_ns	n
get_net_ns_by_fd	n
get_net_ns_by_id	n
get_net_ns_by_pid	n
get_next_ino	n
get_old_itimerspec32	a	ax:1046:__get_old_timespec32|ax:933:copy_from_user
get_old_timespec32	a	ax:965:copy_from_user
get_phy_device	a	22:1084:get_phy_c22_id|22:1007:mdiobus_read|av:332:mutex_lock
get_pid_ns	n
get_pid_task	n
get_random_bytes	n
get_state_synchronize_rcu	n
get_state_synchronize_rcu_full	n
get_state_synchronize_srcu	n
get_task_cred	n
get_task_mm	n
get_task_pid	n
get_task_struct	n
get_timespec64	a	ax:890:copy_from_user
get_tree_bdev	a*	2a:1895:get_tree_bdev_flags|2a:1849:logfc|9:59:kvasprintf|9:25:kmalloc_track_caller
get_tree_bdev_flags	a*	2a:1849:logfc|9d:442:kasprintf|9:59:kvasprintf|9:25:kmalloc_track_caller
get_tree_keyed	a*	2a:1427:vfs_get_super|2a:1385:sget_fc|9:59:kvasprintf|9:25:kmalloc_track_caller
get_tree_nodev	a*	2a:1409:vfs_get_super|2a:1385:sget_fc|9:59:kvasprintf|9:25:kmalloc_track_caller
get_tree_single	a*	2a:1417:vfs_get_super|2a:1385:sget_fc|9:59:kvasprintf|9:25:kmalloc_track_caller
get_unused_fd_flags	m*	64:621:__get_unused_fd_flags|64:616:alloc_fd|64:595:expand_files|64:304:wait_event
get_user_ifreq	a	3v:3462:copy_from_user
get_user_pages	m*	a5:2647:__get_user_pages_locked|a5:1667:mmap_read_lock_killable|4b:609:down_read_killable
get_user_pages_fast	m*	a5:3287:gup_fast_fallback|a5:3209:__gup_longterm_locked|a5:1667:mmap_read_lock_killable|4b:609:down_read_killable
get_user_pages_fast_only	m*	a5:3256:gup_fast_fallback|a5:3209:__gup_longterm_locked|a5:1667:mmap_read_lock_killable|4b:609:down_read_killable
get_user_pages_remote	m*	a5:2609:__get_user_pages_locked|a5:1667:mmap_read_lock_killable|4b:609:down_read_killable
get_user_pages_unlocked	m*	a5:2676:__get_user_pages_locked|a5:1667:mmap_read_lock_killable|4b:609:down_read_killable
get_zeroed_page_noprof	f0!page	4:5537:get_zeroed_page_noprof
getboottime64	n
getname_kernel	a	5c:289:do_getname_kernel|5c:266:alloc_filename|5c:147:kmem_cache_alloc
gpio_device_find	a*	7g:1485:might_sleep
gpio_device_find_by_fwnode	a	7g:1551:gpio_device_find|7g:1485:might_sleep
gpio_device_find_by_label	a	7g:1522:gpio_device_find|7g:1485:might_sleep
gpio_device_get	n
gpio_device_get_base	n
gpio_device_get_chip	n
gpio_device_get_desc	n
gpio_device_get_label	n
gpio_device_put	m*	7g:1575:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
gpio_device_to_device	n
gpio_free	a*	7f:20:gpiod_free|7g:2702:gpiod_free_commit|7g:2666:might_sleep
gpio_request	m*	7f:67:gpiod_request|7g:2649:gpiod_request_commit|7g:2628:desc_set_label|7g:150:kzalloc
gpio_request_one	m*	7f:49:gpio_free|7f:20:gpiod_free|7g:2702:gpiod_free_commit|7g:2666:might_sleep
gpio_to_desc	n
gpiochip_add_data_with_key	a*	7g:1188:kzalloc
gpiochip_add_pin_range_with_pins	a	7g:2536:kzalloc
gpiochip_add_pingroup_range	a	7g:2475:kzalloc
gpiochip_disable_irq	n
gpiochip_dup_line_label	m"	7g:2738:kstrdup	Must not be called from atomic context.
gpiochip_enable_irq	n
gpiochip_free_own_desc	a*	7g:2814:gpiod_free_commit|7g:2666:might_sleep
gpiochip_generic_config	a	7g:2446:pinctrl_gpio_set_config|7x:942:pinctrl_get_device_gpio_range|7x:395:mutex_lock
gpiochip_generic_free	m	7g:2425:pinctrl_gpio_free|7x:855:pinctrl_get_device_gpio_range|7x:395:mutex_lock
gpiochip_generic_request	m	7g:2409:pinctrl_gpio_request|7x:820:pinctrl_get_device_gpio_range|7x:395:mutex_lock
gpiochip_get_data	n
gpiochip_get_ngpios	n*
gpiochip_irq_relres	n
gpiochip_irqchip_add_domain	n
gpiochip_line_is_irq	n
gpiochip_line_is_open_drain	n
gpiochip_line_is_open_source	n
gpiochip_line_is_persistent	n
gpiochip_line_is_valid	n
gpiochip_populate_parent_fwspec_fourcell	n
gpiochip_populate_parent_fwspec_twocell	n
gpiochip_query_valid_mask	n
gpiochip_relres_irq	n
gpiochip_remove	a	7g:1423:gpiochip_sysfs_unregister|ay:1056:mutex_lock
gpiochip_remove_pin_ranges	m	7g:2582:pinctrl_remove_gpio_range|7x:536:mutex_lock
gpiochip_request_own_desc	a*	7g:2787:gpiod_request_commit|7g:2628:desc_set_label|7g:150:kzalloc
gpiochip_unlock_as_irq	n
gpiod_add_lookup_table	a	7g:4594:gpiod_add_lookup_tables|7g:4546:mutex_lock
gpiod_cansleep	n
gpiod_count	m*	7g:4942:platform_gpio_count|7g:4734:mutex_lock
gpiod_get	m*	7g:4962:gpiod_get_index|7g:5088:gpiod_find_and_request|7g:4823:gpio_shared_add_proxy_lookup|az:463:mutex_lock
gpiod_get_array	a*	7g:5213:kzalloc
gpiod_get_array_optional	a*	7g:5335:gpiod_get_array|7g:5213:kzalloc
gpiod_get_array_value	m*	7g:3731:gpiod_get_array_value_complex|7g:3565:bitmap_alloc|5g:738:kmalloc_array
gpiod_get_array_value_cansleep	a	7g:4458:might_sleep
gpiod_get_index	m*	7g:5088:gpiod_find_and_request|7g:4823:gpio_shared_add_proxy_lookup|az:463:mutex_lock
gpiod_get_index_optional	m*	7g:5116:gpiod_get_index|7g:5088:gpiod_find_and_request|7g:4823:gpio_shared_add_proxy_lookup|az:463:mutex_lock
gpiod_get_optional	m*	7g:4985:gpiod_get_index_optional|7g:5116:gpiod_get_index|7g:4823:gpio_shared_add_proxy_lookup|az:463:mutex_lock
gpiod_get_raw_array_value	m*	7g:3702:gpiod_get_array_value_complex|7g:3565:bitmap_alloc|5g:738:kmalloc_array
gpiod_get_raw_array_value_cansleep	a	7g:4429:might_sleep
gpiod_get_raw_value_cansleep	a	7g:4376:might_sleep
gpiod_get_value_cansleep	a	7g:4396:might_sleep
gpiod_hwgpio	n
gpiod_is_active_low	n
gpiod_is_equal	n
gpiod_is_shared	n
gpiod_is_single_ended	n
gpiod_put	a*	7g:5351:gpiod_free|7g:2702:gpiod_free_commit|7g:2666:might_sleep
gpiod_put_array	m*	7g:5364:gpiod_put|7g:5351:gpiod_free|7g:2702:gpiod_free_commit|7g:2666:might_sleep
gpiod_remove_lookup_table	a	7g:4608:mutex_lock
gpiod_set_array_value	m*	7g:4102:gpiod_set_array_value_complex|7g:3910:bitmap_alloc|5g:738:kmalloc_array
gpiod_set_array_value_cansleep	a	7g:4572:might_sleep
gpiod_set_consumer_name	a	7g:4136:desc_set_label|7g:150:kzalloc
gpiod_set_raw_array_value	m*	7g:4074:gpiod_set_array_value_complex|7g:3910:bitmap_alloc|5g:738:kmalloc_array
gpiod_set_raw_array_value_cansleep	a	7g:4529:might_sleep
gpiod_set_raw_value_cansleep	a	7g:4482:might_sleep
gpiod_set_value_cansleep	a	7g:4503:might_sleep
gpiod_to_chip	n
gpiod_to_gpio_device	n
gpu_buddy_alloc_blocks	m*	b0:1564:gpu_buddy_free_list_internal|b0:709:__gpu_buddy_free_list|b0:696:cond_resched
gpu_buddy_allocated_addr_to_block	n
gpu_buddy_block_offset	n
gpu_buddy_block_order	n
gpu_buddy_block_print	n
gpu_buddy_block_trim	m*	b0:1337:__alloc_range|b0:1116:split_block|b0:534:gpu_block_alloc|b0:84:kmem_cache_zalloc
gpu_buddy_fini	n*
gpu_buddy_free_block	n*
gpu_buddy_free_list	a*	b0:726:__gpu_buddy_free_list|b0:696:cond_resched
gpu_buddy_init	a	b0:402:kcalloc
gpu_buddy_print	n
gpu_buddy_reset_clear	n*
guid_gen	n
guid_parse	n
handle_mm_fault	m*	j:6875:hugetlb_fault|b1:6078:mutex_lock
handle_nested_irq	a*	2e:581:might_sleep
hardpps	n
hashlen_string	n
have_governor_per_policy	n
hex2bin	n
hex_dump_to_buffer	n
hex_to_bin	n
hid_add_device	a*	25:3061:dev_set_name|7:3566:kobject_set_name_vargs|8:274:kvasprintf_const|9:46:kstrdup_const
hid_alloc_report_buf	f1!kmalloc	25:1923:kzalloc
hid_allocate_device	a	25:3089:kzalloc
hid_check_keys_pressed	n
hid_compare_device_paths	n
hid_connect	a*	25:2390:device_create_file|7:3132:sysfs_create_file|30:751:__kernfs_new_node|30:661:kstrdup_const
hid_destroy_device	m*	25:3148:hid_remove_device|25:3126:device_del|7:3929:device_lock|56:1109:mutex_lock
hid_disconnect	a*	25:2405:device_remove_file|7:3148:sysfs_remove_file|57:515:kernfs_remove_by_name_ns|30:1791:down_read
hid_driver_reset_resume	n
hid_driver_resume	n
hid_driver_suspend	n
hid_field_extract	n
hid_find_field	n
hid_hw_close	a*	25:2509:mutex_lock
hid_hw_open	a,mutex*	25:2480:mutex_lock_killable
hid_hw_request	m*	25:2533:__hid_request|25:2014:hid_alloc_report_buf|25:1923:kzalloc
hid_hw_start	m*	25:2436:hid_connect|25:2390:device_create_file|30:751:__kernfs_new_node|30:661:kstrdup_const
hid_hw_stop	a*	25:2462:hid_device_io_stop|b2:1114:down
hid_input_report	m*	25:2203:__hid_input_report|25:2180:hid_report_raw_event|4o:547:landlock_trace_denial|4p:91:kmalloc
hid_match_device	n
hid_match_id	n
hid_open_report	a*	25:1370:kmemdup
hid_output_report	n
hid_parse_report	a	25:1013:kmemdup
hid_register_report	m	25:99:kzalloc
hid_report_raw_event	m*	25:2109:hid_process_report|25:1730:hid_process_event|4o:547:landlock_trace_denial|4p:91:kmalloc
hid_safe_input_report	m*	25:2227:__hid_input_report|25:2180:hid_report_raw_event|4o:547:landlock_trace_denial|4p:91:kmalloc
hid_set_field	n
hid_setup_resolution_multiplier	n
hid_unregister_driver	a*	25:3209:driver_unregister|26:202:bus_remove_driver|57:515:kernfs_remove_by_name_ns|30:1791:down_read
hid_validate_values	n
hrtimer_active	n
hrtimer_cancel	n
hrtimer_cb_get_time	n
hrtimer_forward	n
hrtimer_restart	n
hrtimer_setup	n
hrtimer_setup_on_stack	n
hrtimer_setup_sleeper_on_stack	n
hrtimer_start_range_ns	n
hrtimer_try_to_cancel	n
hrtimer_update_function	n
hwmon_device_register	a*	7h:1127:__hwmon_device_register|7h:929:kzalloc
hwmon_device_register_for_thermal	a*	7h:1109:__hwmon_device_register|7h:929:kzalloc
hwmon_device_register_with_groups	a*	7h:1054:__hwmon_device_register|7h:929:kzalloc
hwmon_device_register_with_info	a*	7h:1084:__hwmon_device_register|7h:929:kzalloc
hwmon_device_unregister	m*	7h:1141:device_unregister|7:4008:device_del|7:3929:device_lock|56:1109:mutex_lock
hwmon_lock	a+mutex	7h:818:mutex_lock
hwmon_notify_event	m*	7h:804:sysfs_notify|57:211:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
hwmon_sanitize_name	a	7h:1275:__hwmon_sanitize_name|7h:1249:kstrdup
hwmon_unlock	n,mutex
hwrng_msleep	a	7i:744:wait_for_completion_interruptible_timeout
hwrng_register	a	7i:630:mutex_lock
hwrng_unregister	a	7i:678:mutex_lock
hwrng_yield	a	7i:750:wait_for_completion_interruptible_timeout
i2c_adapter_depth	n
i2c_add_adapter	a	7j:1685:of_alias_get_id|2y:2019:mutex_lock
i2c_add_numbered_adapter	a*	7j:1721:i2c_add_adapter|7j:1685:of_alias_get_id|2y:2019:mutex_lock
i2c_client_get_device_id	n
i2c_del_adapter	a	7j:1809:mutex_lock
i2c_del_driver	a	7j:2079:i2c_for_each_dev|7j:2016:mutex_lock
i2c_find_adapter_by_fwnode	m*	7j:1914:bus_find_device|27:425:subsys_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
i2c_find_device_by_fwnode	m*	7j:1097:bus_find_device_by_fwnode|ao:194:bus_find_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
i2c_for_each_dev	a	7j:2016:mutex_lock
i2c_freq_mode_string	n
i2c_generic_scl_recovery	m*	7j:232:pinctrl_select_state|7x:1427:pinctrl_commit_state|7x:1314:pinmux_disable_setting|b3:552:mutex_lock
i2c_get_adapter	a	7j:2639:mutex_lock
i2c_get_adapter_by_fwnode	m*	7j:1942:i2c_find_adapter_by_fwnode|7j:1914:bus_find_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
i2c_get_device_id	m*	7j:2406:i2c_smbus_xfer|28:543:__i2c_lock_bus_helper|b4:45:i2c_trylock_bus|b5:823:adapter->lock_ops->trylock_bus
i2c_get_dma_safe_msg_buf	m	7j:2694:kzalloc
i2c_get_match_data	m*	7j:127:device_get_match_data|20:1358:dev_fwnode()->ops->device_get_match_data
i2c_handle_smbus_host_notify	n*
i2c_match_id	n
i2c_new_ancillary_device	a	7j:1224:i2c_new_dummy_device|7j:1151:i2c_new_client_device|7j:968:kzalloc
i2c_new_client_device	a	7j:968:kzalloc
i2c_new_dummy_device	a	7j:1151:i2c_new_client_device|7j:968:kzalloc
i2c_new_scanned_device	a*	7j:2631:i2c_new_client_device|7j:968:kzalloc
i2c_new_smbus_alert_device	a	28:715:i2c_new_client_device|7j:968:kzalloc
i2c_parse_fw_timings	n*
i2c_probe_func_quick_read	m*	7j:2588:i2c_smbus_xfer|28:543:__i2c_lock_bus_helper|b4:45:i2c_trylock_bus|b5:823:adapter->lock_ops->trylock_bus
i2c_put_adapter	m*	7j:2662:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
i2c_put_dma_safe_msg_buf	n
i2c_register_driver	a*	7j:2052:driver_register|26:174:bus_add_driver|27:761:kzalloc
i2c_smbus_pec	n
i2c_smbus_read_block_data	m*	28:231:i2c_smbus_xfer|28:543:__i2c_lock_bus_helper|b4:45:i2c_trylock_bus|b5:823:adapter->lock_ops->trylock_bus
i2c_smbus_read_byte	m*	28:108:i2c_smbus_xfer|28:543:__i2c_lock_bus_helper|b4:45:i2c_trylock_bus|b5:823:adapter->lock_ops->trylock_bus
i2c_smbus_read_byte_data	m*	28:143:i2c_smbus_xfer|28:543:__i2c_lock_bus_helper|b4:45:i2c_trylock_bus|b5:823:adapter->lock_ops->trylock_bus
i2c_smbus_read_i2c_block_data	m*	28:277:i2c_smbus_xfer|28:543:__i2c_lock_bus_helper|b4:45:i2c_trylock_bus|b5:823:adapter->lock_ops->trylock_bus
i2c_smbus_read_i2c_block_data_or_emulated	m*	28:664:i2c_smbus_read_i2c_block_data|28:277:i2c_smbus_xfer|b4:45:i2c_trylock_bus|b5:823:adapter->lock_ops->trylock_bus
i2c_smbus_read_word_data	m*	28:183:i2c_smbus_xfer|28:543:__i2c_lock_bus_helper|b4:45:i2c_trylock_bus|b5:823:adapter->lock_ops->trylock_bus
i2c_smbus_write_block_data	m*	28:261:i2c_smbus_xfer|28:543:__i2c_lock_bus_helper|b4:45:i2c_trylock_bus|b5:823:adapter->lock_ops->trylock_bus
i2c_smbus_write_byte	m*	28:125:i2c_smbus_xfer|28:543:__i2c_lock_bus_helper|b4:45:i2c_trylock_bus|b5:823:adapter->lock_ops->trylock_bus
i2c_smbus_write_byte_data	m*	28:164:i2c_smbus_xfer|28:543:__i2c_lock_bus_helper|b4:45:i2c_trylock_bus|b5:823:adapter->lock_ops->trylock_bus
i2c_smbus_write_i2c_block_data	m*	28:297:i2c_smbus_xfer|28:543:__i2c_lock_bus_helper|b4:45:i2c_trylock_bus|b5:823:adapter->lock_ops->trylock_bus
i2c_smbus_write_word_data	m*	28:204:i2c_smbus_xfer|28:543:__i2c_lock_bus_helper|b4:45:i2c_trylock_bus|b5:823:adapter->lock_ops->trylock_bus
i2c_smbus_xfer	m*	28:543:__i2c_lock_bus_helper|b4:45:i2c_trylock_bus|b5:823:adapter->lock_ops->trylock_bus
i2c_transfer	m*	7j:2346:__i2c_lock_bus_helper|b4:45:i2c_trylock_bus|b5:823:adapter->lock_ops->trylock_bus
i2c_transfer_buffer_flags	m*	7j:2378:i2c_transfer|7j:2346:__i2c_lock_bus_helper|b4:45:i2c_trylock_bus|b5:823:adapter->lock_ops->trylock_bus
i2c_unregister_device	a*	7j:1076:device_unregister|7:4008:device_del|7:3929:device_lock|56:1109:mutex_lock
i2c_verify_adapter	n
i2c_verify_client	n
icc_disable	a	7t:797:__icc_enable|7t:778:mutex_lock
icc_enable	a	7t:791:__icc_enable|7t:778:mutex_lock
icc_get_name	n
icc_link_create	a	7t:1034:mutex_lock
icc_link_nodes	a	7t:983:mutex_lock
icc_node_add	a*	7t:1074:mutex_lock
icc_node_create	a	7t:901:mutex_lock
icc_node_create_dyn	a	7t:881:mutex_lock
icc_node_del	a	7t:1115:mutex_lock
icc_node_destroy	a	7t:919:mutex_lock
icc_node_set_name	m	7t:950:kasprintf|9:59:kvasprintf|9:25:kmalloc_track_caller
icc_nodes_remove	m	7t:1137:icc_node_del|7t:1115:mutex_lock
icc_provider_deregister	a	7t:1186:mutex_lock
icc_provider_init	n
icc_provider_register	a	7t:1170:mutex_lock
icc_put	a	7t:817:icc_set_bw|7t:728:mutex_lock
icc_set_bw	a	7t:728:mutex_lock
icc_set_tag	a	7t:673:mutex_lock
icc_std_aggregate	n
icc_sync_state	m*	7t:1229:mutex_lock
ida_alloc_range	f3p!kmalloc*	b6:456:xas_nomem|42:309:kmem_cache_alloc_lru
ida_destroy	n*
ida_find_first_range	n
ida_free	n
idr_alloc	f4p!kmalloc	b6:89:idr_alloc_u32|b6:48:idr_get_free|b7:425:radix_tree_node_alloc|b7:253:kmem_cache_alloc
idr_alloc_cyclic	f4p!kmalloc	b6:127:idr_alloc_u32|b6:48:idr_get_free|b7:425:radix_tree_node_alloc|b7:253:kmem_cache_alloc
idr_alloc_u32	f4p!kmalloc	b6:48:idr_get_free|b7:1493:radix_tree_extend|b7:425:radix_tree_node_alloc|b7:253:kmem_cache_alloc
idr_destroy	n
idr_find	n
idr_get_next	n
idr_get_next_ul	n
idr_preload	f0p!kmalloc	b7:1471:__radix_tree_preload|b7:338:kmem_cache_alloc
idr_remove	n
idr_replace	n
iget5_locked	a	n:1388:ilookup5|n:1715:might_sleep
iget5_locked_rcu	a	n:1422:might_sleep
iget_locked	a	n:1467:might_sleep
igrab	n
ihold	n
iio_active_scan_mask_index	n
iio_buffer_enabled	n
iio_buffer_get	n
iio_buffer_init	n
iio_buffer_signal_dmabuf_done	n*
iio_dealloc_pollfunc	n
iio_device_alloc	a	u:1724:kzalloc
iio_device_attach_buffer	a	b8:2548:krealloc
iio_device_free	m*	u:1775:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
iio_device_get_clock	n
iio_device_get_current_mode	n
iio_device_id	n
iio_device_resume_triggering	a	v:791:mutex_lock
iio_device_set_clock	a	u:288:mutex_lock_interruptible
iio_device_suspend_triggering	a	v:778:mutex_lock
iio_device_unregister	a*	u:2174:cdev_device_del|3b:577:device_del|7:3929:device_lock|56:1109:mutex_lock
iio_enum_available_read	n
iio_format_value	n
iio_get_debugfs_dentry	n
iio_get_time_ns	n
iio_pollfunc_store_time	n
iio_pop_from_buffer	n*
iio_push_to_buffers	n*
iio_push_to_buffers_with_ts_unaligned	a	b8:2454:might_sleep
iio_read_const_attr	n
iio_read_mount_matrix	n*
iio_str_to_fixpoint	n
iio_trigger_free	m*	v:636:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
iio_trigger_poll_nested	m*	v:235:handle_nested_irq|2e:581:might_sleep
iio_trigger_register	m*	v:77:dev_set_name|7:3566:kobject_set_name_vargs|8:274:kvasprintf_const|9:46:kstrdup_const
iio_trigger_set_immutable	a	v:122:mutex_lock
iio_trigger_unregister	a	v:105:mutex_lock
iio_trigger_using_own	n
iio_trigger_validate_own_device	n
iio_update_buffers	m	b8:1359:mutex_lock
iio_validate_own_trigger	n
iio_validate_scan_mask_onehot	n
ilookup	a	n:1745:might_sleep
ilookup5	a	n:1715:might_sleep
ilookup5_nowait	m*	n:1685:find_inode|n:1058:__wait_on_freeing_inode|n:2625:schedule
import_iovec	m	43:1444:__import_iovec|43:1377:__import_iovec_ubuf|43:1356:copy_compat_iovec_from_user|43:1258:__get_user
import_ubuf	n
in_group_or_capable	n
in_lock_functions	n
inc_nlink	n
init_completion	n
init_pseudo	a	1q:732:kzalloc
init_rcu_head	n
init_rcu_head_on_stack	n
init_rust_binderfs	a	b9:789:alloc_chrdev_region|3b:237:__register_chrdev_region|3b:118:kzalloc
init_special_inode	n
init_srcu_struct_fast	a	5z:325:init_srcu_struct_fields|5z:207:kzalloc
init_srcu_struct_fast_updown	a	5z:343:init_srcu_struct_fields|5z:207:kzalloc
init_srcu_struct_generic	a	5z:308:init_srcu_struct_fields|5z:207:kzalloc
init_srcu_struct_with_key	a	ba:9:__init_srcu_struct|bb:62:init_srcu_struct_generic|5z:308:init_srcu_struct_fields|5z:207:kzalloc
init_task_work	n
init_wait	n
init_wait_entry	n
init_wait_var_entry	n
init_work_with_key	n
inode_bit_waitqueue	n
inode_dio_finished	n
inode_dio_wait	a	n:2797:wait_var_event
inode_dio_wait_interruptible	a	n:2803:wait_var_event_interruptible
inode_init_always_gfp	m*	n:298:security_inode_alloc|6t:1225:security_inode_free|3y:2471:kvfree|2g:7062:vfree
inode_init_once	n
inode_init_owner	n
inode_insert5	a*	n:1315:might_sleep
inode_just_drop	n
inode_maybe_inc_iversion	n
inode_needs_sync	n
inode_newsize_ok	n
inode_nohighmem	n
inode_owner_or_capable	n
inode_permission	m*	5c:661:security_inode_permission|6t:1846:inode_permission|21:318:__inode_security_revalidate|21:290:might_sleep
inode_query_iversion	n
inode_sb_list_add	n
inode_set_ctime_deleg	n
inode_set_ctime_to_ts	n
inode_set_flags	n
input_alloc_absinfo	m	7k:442:kzalloc
input_allocate_device	a	7k:1960:kzalloc
input_close_device	a*	7k:703:mutex_lock
input_copy_abs	m	7k:504:input_set_capability|7k:2161:input_alloc_absinfo|7k:442:kzalloc
input_default_setkeycode	n
input_device_enabled	n
input_enable_softrepeat	n
input_event	m*	7k:396:input_handle_event|7k:368:add_input_randomness|4o:547:landlock_trace_denial|4p:91:kmalloc
input_free_device	m*	7k:2087:input_put_device|bc:391:put_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
input_free_minor	n
input_get_new_minor	m*	7k:2761:ida_alloc_range|b6:468:kzalloc
input_get_timestamp	n
input_inject_event	m*	7k:424:input_handle_event|7k:368:add_input_randomness|4o:547:landlock_trace_denial|4p:91:kmalloc
input_match_device_id	n
input_open_device	m*	7k:666:synchronize_rcu
input_register_device	a*	7k:2399:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
input_release_device	a	7k:566:mutex_lock
input_reset_device	a	7k:1778:mutex_lock
input_scancode_to_scalar	n
input_set_abs_params	m	7k:463:input_alloc_absinfo|7k:442:kzalloc
input_set_capability	m	7k:2161:input_alloc_absinfo|7k:442:kzalloc
input_set_keycode	n*
input_set_timestamp	n
input_unregister_device	a*	7k:2485:__input_unregister_device|7k:2255:input_disconnect_device|7k:766:mutex_lock
input_unregister_handle	a	7k:2734:mutex_lock
input_unregister_handler	a*	7k:2560:mutex_lock
insert_inode_locked	a	n:1899:might_sleep
insert_inode_locked4	a	n:1951:might_sleep
insert_resource	n
insert_resource_expand_to_fit	n
interface_to_usbdev	n
invalidate_bdev	m*	5b:100:lru_add_drain_all|4s:876:__lru_add_drain_all|4s:823:mutex_lock
invalidate_disk	m"*	c:848:invalidate_bdev|5b:100:lru_add_drain_all|4s:876:__lru_add_drain_all|4s:823:mutex_lock	Context: can sleep
invalidate_inode_pages2	m*	ap:766:invalidate_inode_pages2_range|ap:716:unmap_mapping_pages|j:4555:i_mmap_lock_read|1r:527:down_read
invalidate_inode_pages2_range	m*	ap:716:unmap_mapping_pages|j:4555:i_mmap_lock_read|1r:527:down_read
invalidate_mapping_pages	m*	ap:604:mapping_try_invalidate|ap:582:cond_resched
io_schedule	a	0:8215:io_schedule
io_schedule_timeout	a	0:8202:io_schedule_timeout
iocb_bio_iopoll	m*	d:1057:bio_poll|d:997:blk_flush_plug|e:2946:blk_mq_dispatch_queue_requests|e:2886:might_sleep_if
iomap_add_to_ioend	m*	bd:259:iomap_alloc_ioend|bd:164:bio_alloc_bioset|a:566:kmem_cache_alloc
iomap_bio_read_folio_range	m*	be:156:iomap_read_alloc_bio|be:132:bio_alloc_bioset|a:566:kmem_cache_alloc
iomap_bio_submit_read_endio	a	be:89:submit_bio|d:966:submit_bio_noacct|d:823:might_sleep
iomap_bmap	m*	bf:106:filemap_write_and_wait|b:65:filemap_write_and_wait_range|6v:395:__percpu_ref_switch_mode|6v:277:schedule
iomap_dio_bio_end_io	m*	29:278:__iomap_dio_bio_end_io|29:249:bio_iov_iter_unbounce|bg:220:_copy_to_iter|43:196:might_fault
iomap_dio_complete	m*	29:115:fserror_report_io|bh:48:fserror_report|bi:145:fserror_alloc_event|bi:93:mempool_alloc
iomap_dio_rw	a*	29:904:__iomap_dio_rw|29:707:kmalloc
iomap_dirty_folio	m*	bj:855:ifs_alloc|bj:272:kzalloc
iomap_fiemap	m*	bf:72:fiemap_prep|bk:194:filemap_write_and_wait|6v:395:__percpu_ref_switch_mode|6v:277:schedule
iomap_file_buffered_write	m*	bj:1314:iomap_write_iter|bj:1269:cond_resched
iomap_file_unshare	m*	bj:1630:iomap_unshare_iter|bj:1600:cond_resched
iomap_fill_dirty_folios	n*
iomap_finish_folio_read	n
iomap_finish_folio_write	n*
iomap_finish_ioends	a	bd:364:might_sleep
iomap_folio_mark_uptodate	n
iomap_fsverity_write	m*	bj:1342:iomap_file_buffered_write|bj:1314:iomap_write_iter|bj:1269:cond_resched
iomap_get_folio	m*	bj:809:__filemap_get_folio|b:761:__filemap_get_folio_mpol|1y:1966:folio_lock|b:1218:might_sleep
iomap_init_ioend	n
iomap_ioend_try_merge	n
iomap_ioend_writeback_submit	a*	bd:154:submit_bio|d:966:submit_bio_noacct|d:823:might_sleep
iomap_is_partially_uptodate	n
iomap_page_mkwrite	a	bj:1838:folio_lock|b:1218:might_sleep
iomap_read_folio	m*	bj:676:iomap_read_folio_iter|bj:571:iomap_read_inline_data|bj:437:ifs_alloc|bj:272:kzalloc
iomap_readahead	m*	bj:752:iomap_readahead_iter|bj:704:iomap_read_folio_iter|bj:437:ifs_alloc|bj:272:kzalloc
iomap_seek_data	m*	bl:92:iomap_seek_data_iter|bl:64:mapping_seek_hole_data|1y:3179:folio_lock|b:1218:might_sleep
iomap_seek_hole	m*	bl:46:iomap_seek_hole_iter|bl:16:mapping_seek_hole_data|1y:3179:folio_lock|b:1218:might_sleep
iomap_sort_ioends	n
iomap_split_ioend	m*	bd:500:bio_split|a:1965:bio_alloc_clone|a:899:bio_alloc_bioset|a:566:kmem_cache_alloc
iomap_swapfile_activate	m*	bm:167:iomap_swapfile_iter|bm:104:iomap_swapfile_fail|bm:81:kmalloc
iomap_truncate_page	m*	bj:1802:iomap_zero_range|bj:1777:iomap_zero_iter_flush_and_stale|6v:395:__percpu_ref_switch_mode|6v:277:schedule
iomap_write_delalloc_release	m*	bj:1523:mapping_seek_hole_data|1y:3252:folio_seek_hole_data|1y:3179:folio_lock|b:1218:might_sleep
iomap_writeback_folio	m*	bj:2005:ifs_alloc|bj:272:kzalloc
iomap_writepages	m*	bj:2085:writeback_iter|58:2518:writeback_get_folio|58:2416:cond_resched
iomap_zero_range	m*	bj:1777:iomap_zero_iter_flush_and_stale|bj:1646:filemap_write_and_wait_range|6v:395:__percpu_ref_switch_mode|6v:277:schedule
iommu_alloc_global_pasid	m*	ah:3839:ida_alloc_range|b6:468:kzalloc
iommu_alloc_resv_region	f4!kmalloc	ah:3019:kzalloc
iommu_attach_device	a	ah:2204:mutex_lock
iommu_attach_device_pasid	a	ah:3649:mutex_lock
iommu_attach_group	a	ah:2388:mutex_lock
iommu_attach_group_handle	a	ah:3914:mutex_lock
iommu_attach_handle_get	n
iommu_default_passthrough	n
iommu_detach_device	m	ah:2255:mutex_lock
iommu_detach_device_pasid	a	ah:3820:mutex_lock
iommu_detach_group	a	ah:2541:mutex_lock
iommu_detach_group_handle	a	ah:3953:mutex_lock
iommu_device_claim_dma_owner	a	ah:3465:mutex_lock
iommu_device_register	m*	ah:307:bus_iommu_probe|ah:1967:mutex_lock
iommu_device_register_bus	a*	ah:360:fwnode_create_software_node|76:1027:software_node_alloc|76:826:kzalloc
iommu_device_release_dma_owner	a	ah:3518:mutex_lock
iommu_device_unregister	m*	ah:319:bus_for_each_dev|27:383:remove_iommu_group|ah:783:__iommu_group_remove_device|ah:756:mutex_lock
iommu_device_unregister_bus	m*	ah:336:bus_unregister_notifier|27:1087:blocking_notifier_chain_unregister|4k:326:down_write
iommu_domain_free	m*	ah:2131:iommu_put_dma_cookie|8g:430:iommu_dma_free_fq|8g:281:iommu_dma_free_fq_single|8g:256:vfree
iommu_driver_get_domain_for_dev	n
iommu_free_global_pasid	n
iommu_fwspec_add_ids	m	ah:3122:krealloc
iommu_fwspec_init	m	ah:3090:kzalloc
iommu_get_domain_for_dev	n
iommu_get_group_resv_regions	a	ah:954:mutex_lock
iommu_group_add_device	a	ah:1333:iommu_group_alloc_device|ah:1272:kzalloc
iommu_group_alloc	a	ah:1077:kzalloc
iommu_group_claim_dma_owner	a	ah:3430:mutex_lock
iommu_group_dma_owner_claimed	a	ah:3538:mutex_lock
iommu_group_for_each_dev	a*	ah:1409:mutex_lock
iommu_group_get	n
iommu_group_get_iommudata	n
iommu_group_has_isolated_msi	a	ah:2037:mutex_lock
iommu_group_id	n
iommu_group_mutex_assert	n
iommu_group_put	m*	ah:1464:kobject_put|8:737:kref_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
iommu_group_ref_get	n
iommu_group_release_dma_owner	a	ah:3501:mutex_lock
iommu_group_remove_device	m	ah:1363:__iommu_group_remove_device|ah:756:mutex_lock
iommu_group_set_iommudata	n
iommu_group_set_name	a	ah:1178:iommu_group_remove_file|ah:864:sysfs_remove_file|57:515:kernfs_remove_by_name_ns|30:1791:down_read
iommu_mock_device_add	a	ah:384:mutex_lock
iommu_replace_device_pasid	a	ah:3742:mutex_lock
iommu_replace_group_handle	a	ah:3986:mutex_lock
iommu_set_fault_handler	n
ioremap	a*	7l:355:__ioremap_caller|7l:292:get_vm_area_caller|3h:3299:__get_vm_area_node|3h:3237:kzalloc_node
ioremap_np	n
iounmap	a	7l:476:mmiotrace_iounmap|7m:318:might_sleep
iov_iter_advance	n
iov_iter_alignment	n
iov_iter_bvec	n
iov_iter_discard	n
iov_iter_extract_bvecs	m*	43:1961:iov_iter_extract_pages|43:1849:iov_iter_extract_user_pages|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
iov_iter_extract_pages	m*	43:1849:iov_iter_extract_user_pages|43:1777:want_pages_array|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
iov_iter_folio_queue	n
iov_iter_gap_alignment	n
iov_iter_get_pages2	m*	43:1141:__iov_iter_get_pages_alloc|43:1092:want_pages_array|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
iov_iter_get_pages_alloc2	m*	43:1152:__iov_iter_get_pages_alloc|43:1092:want_pages_array|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
iov_iter_init	n
iov_iter_kvec	n
iov_iter_npages	n
iov_iter_revert	n
iov_iter_xarray	n
iov_iter_zero	m	43:467:iterate_and_advance|6r:330:iterate_and_advance2|6r:30:zero_to_user_iter|43:454:clear_user
ip_route_input_noref	m*	bn:2585:ip_route_input_rcu|bn:2568:ip_route_input_mc|2s:1354:netlink_trim|2s:1312:skb_clone
ip_route_output_flow	m*	bn:2963:__ip_route_output_key|bo:169:ip_route_output_key_hash|2s:1354:netlink_trim|2s:1312:skb_clone
ip_route_output_key_hash	m*	bn:2736:ip_route_output_key_hash_rcu|bn:2845:fib_lookup|2s:1354:netlink_trim|2s:1312:skb_clone
ipi_get_hwirq	n
iproc_msi_exit	m*	bp:665:iproc_msi_irq_free|bp:475:irq_set_chained_handler_and_data|g:713:rpm_resume|g:859:schedule
iproc_msi_init	a*	bp:530:devm_kzalloc|y:50:devm_kmalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
iproc_pcie_remove	a	bq:1531:pci_lock_rescan_remove|5u:3515:mutex_lock
iproc_pcie_setup	a*	bq:1454:iproc_pcie_rev_init|bq:1429:devm_kcalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
iproc_pcie_shutdown	a	bq:760:msleep
iput	a	n:2039:might_sleep
iput_not_last	n
ipv4_redirect	m*	bn:1214:__ip_route_output_key|bo:169:ip_route_output_key_hash|2s:1354:netlink_trim|2s:1312:skb_clone
ipv4_update_pmtu	m*	bn:1127:__ip_route_output_key|bo:169:ip_route_output_key_hash|2s:1354:netlink_trim|2s:1312:skb_clone
irq_alloc_generic_chip	a	2c:243:kzalloc
irq_can_set_affinity	n
irq_check_status_bit	n
irq_chip_redirect_set_affinity	n
irq_create_direct_mapping	a*	2d:760:__irq_alloc_descs|2b:912:mutex_lock
irq_create_fwspec_mapping	m*	2d:938:mutex_lock
irq_create_mapping_affinity	a	2d:836:mutex_lock
irq_create_of_mapping	m*	2d:1016:irq_create_fwspec_mapping|2d:938:mutex_lock
irq_dispose_mapping	m*	2d:1038:irq_domain_free_one_irq|2d:1926:msi_device_domain_free_wired|2p:1734:__msi_lock_descs|2p:354:mutex_lock
irq_domain_alloc_generic_chips	a*	2c:301:kzalloc
irq_domain_associate	a	2d:717:mutex_lock
irq_domain_associate_many	a	2d:736:irq_domain_associate|2d:717:mutex_lock
irq_domain_create_legacy	a*	2d:514:__irq_domain_instantiate|2d:328:__irq_domain_create|2d:249:kzalloc_node
irq_domain_create_sim	a	7n:195:irq_domain_create_sim_full|7n:205:kzalloc
irq_domain_create_sim_full	a	7n:205:kzalloc
irq_domain_create_simple	a*	2d:492:__irq_domain_instantiate|2d:328:__irq_domain_create|2d:249:kzalloc_node
irq_domain_disconnect_hierarchy	n
irq_domain_free_fwnode	n
irq_domain_free_irqs	a	2d:1912:mutex_lock
irq_domain_get_irq_data	n
irq_domain_instantiate	a*	2d:388:__irq_domain_instantiate|2d:328:__irq_domain_create|2d:249:kzalloc_node
irq_domain_pop_irq	a	2d:1875:mutex_lock
irq_domain_push_irq	a	2d:1787:kzalloc_node
irq_domain_remove	a*	2d:405:mutex_lock
irq_domain_remove_sim	a	7n:242:irq_work_sync|3p:289:might_sleep
irq_domain_reset_irq_data	n
irq_domain_set_hwirq_and_chip	n
irq_domain_translate_onecell	n
irq_domain_translate_twocell	n
irq_domain_translate_twothreecell	n
irq_domain_update_bus_token	m	2d:436:mutex_lock
irq_domain_xlate_onecell	n
irq_domain_xlate_onetwocell	n
irq_domain_xlate_twocell	n
irq_domain_xlate_twothreecell	n
irq_find_matching_fwspec	a*	2d:542:mutex_lock
irq_free_descs	m	2b:872:mutex_lock
irq_gc_noop	n
irq_gc_set_wake	n
irq_get_default_domain	n
irq_get_domain_generic_chip	n
irq_get_irq_data	n
irq_get_nr_irqs	n
irq_has_action	n
irq_set_affinity_notifier	a	2w:561:might_sleep
irq_set_chained_handler_and_data	m*	2e:1035:__irq_do_set_handler|2e:987:irq_chip_pm_put|g:713:rpm_resume|g:859:schedule
irq_set_default_domain	n
irq_setup_alt_chip	n
irq_to_desc	n
irq_wake_thread	n
irq_work_queue	n
irq_work_sync	a	3p:289:might_sleep
is_console_locked	n
is_free_buddy_page	n
is_of_node	n
is_skb_forwardable	n
is_software_node	n
is_subdir	n
is_virtio_device	n
is_vmalloc_addr	n
is_vmalloc_or_module_addr	n
iterate_supers_type	m*	2a:1025:super_lock_shared|2a:143:super_lock|2a:118:wait_var_event
iunique	n
jiffies64_to_msecs	n
jiffies64_to_nsecs	n
jiffies_64_to_clock_t	n
jiffies_to_clock_t	n
jiffies_to_msecs	n
jiffies_to_timespec64	n
jiffies_to_usecs	n
kasprintf	f0!kmalloc	9:59:kvasprintf|9:25:kmalloc_track_caller
kasprintf_strarray	f0!kmalloc	7o:768:kcalloc
kblockd_mod_delayed_work_on	n
kblockd_schedule_work	n
kern_path	a	5c:3035:filename_kernel|1r:2589:getname_kernel|5c:266:alloc_filename|5c:147:kmem_cache_alloc
kernel_accept	m*	3v:3715:sock_create_lite|3v:1470:security_socket_create|3g:1298:irq_work_sync|3p:289:might_sleep
kernel_can_power_off	n
kernel_file_open	a	65:1169:alloc_empty_file_noaccount|1z:296:kmem_cache_alloc
kernel_halt	a*	7z:327:kernel_shutdown_prepare|7z:318:device_shutdown|72:820:flush_work|1x:4468:might_sleep
kernel_param_lock	a+mutex	br:604:mutex_lock
kernel_param_unlock	n,mutex
kernel_power_off	a*	7z:717:kernel_shutdown_prepare|7z:318:device_shutdown|72:820:flush_work|1x:4468:might_sleep
kernel_read	m*	71:547:rw_verify_area|71:475:security_file_permission|bs:512:aa_get_buffer|bt:2301:might_sleep
kernel_recvmsg	m*	3v:1198:sock_recvmsg|3v:1171:security_socket_recvmsg|3g:1298:irq_work_sync|3p:289:might_sleep
kernel_restart	a*	7z:299:kernel_restart_prepare|7z:115:device_shutdown|72:820:flush_work|1x:4468:might_sleep
kernel_sendmsg	m*	3v:862:sock_sendmsg|3v:838:__sock_sendmsg|3g:1298:irq_work_sync|3p:289:might_sleep
kernel_sigaction	n
kernel_sock_ip_overhead	n
kernel_tmpfile_open	a	5c:4931:alloc_empty_file_noaccount|1z:296:kmem_cache_alloc
kernel_write	m*	71:656:rw_verify_area|71:475:security_file_permission|bs:512:aa_get_buffer|bt:2301:might_sleep
key_alloc	a*	bu:277:kmem_cache_zalloc
key_create	a*	bu:1065:__key_create_or_update|bu:835:key_type_lookup|bu:727:down_read
key_create_or_update	a*	bu:1028:__key_create_or_update|bu:835:key_type_lookup|bu:727:down_read
key_instantiate_and_link	a*	bu:522:__key_link_lock|bv:1260:down_write
key_invalidate	m	bu:1181:down_write_nested
key_lookup	n
key_payload_reserve	n
key_put	n
key_reject_and_link	a	bu:591:__key_link_lock|bv:1260:down_write
key_revoke	a*	bu:1149:down_write_nested
key_set_timeout	a	bu:748:down_write
key_update	a*	bu:1111:down_write
kfree	n
kfree_call_rcu_nolock	n
kfree_const	n
kfree_link	n
kfree_nolock	n
kfree_sensitive	n
kfree_skb_list_reason	n
kfree_skb_partial	n
kfree_strarray	n
kick_all_cpus_sync	n
kick_process	n
kill_anon_super	m*	2a:1355:generic_shutdown_super|2a:728:fsnotify_sb_delete|p:665:fsnotify_group_lock|q:289:mutex_lock
kill_block_super	m*	2a:1903:generic_shutdown_super|2a:728:fsnotify_sb_delete|p:665:fsnotify_group_lock|q:289:mutex_lock
kill_cad_pid	n
kill_device	n
kill_pgrp	n
kill_pid	n
kill_pid_usb_asyncio	m*	bw:1591:security_task_kill|6t:3304:task_kill|3g:1298:irq_work_sync|3p:289:might_sleep
kiocb_invalidate_pages	m*	1y:2947:filemap_invalidate_pages|1y:2928:filemap_write_and_wait_range|6v:395:__percpu_ref_switch_mode|6v:277:schedule
kiocb_modified	m*	n:2577:file_modified_flags|n:2541:file_remove_privs_flags|21:318:__inode_security_revalidate|21:290:might_sleep
kiocb_write_and_wait	m*	1y:2914:filemap_write_and_wait_range|1y:684:filemap_fdatawrite_range|6v:395:__percpu_ref_switch_mode|6v:277:schedule
klist_init	n
klist_iter_init	n
klist_iter_init_node	n
klist_node_attached	n
klist_remove	m*	bx:263:schedule
kmalloc_size_roundup	n
kmap_local_page	n
kmem_buckets_create	m	2h:454:kmem_cache_alloc
kmem_cache_alloc_bulk_noprof	f1!kmalloc	2g:7484:kmem_cache_alloc_bulk_noprof
kmem_cache_alloc_lru_noprof	f2!kmalloc	2g:5018:kmem_cache_alloc_lru_noprof
kmem_cache_alloc_node_noprof	f1!kmalloc	2g:5059:kmem_cache_alloc_node_noprof
kmem_cache_alloc_noprof	f1!kmalloc	2g:5001:kmem_cache_alloc_noprof
kmem_cache_charge	m*	2g:5042:memcg_slab_post_charge|2g:2570:__memcg_kmem_charge_page|3g:1298:irq_work_sync|3p:289:might_sleep
kmem_cache_destroy	a	2h:543:kvfree_rcu_barrier_on_cache|2h:2198:deferred_work_barrier|2g:6499:irq_work_sync|3p:289:might_sleep
kmem_cache_free	n
kmem_cache_free_bulk	n
kmem_cache_shrink	a	2h:622:__kmem_cache_shrink|2g:8434:flush_all|2g:4103:cpus_read_lock|l:490:percpu_down_read
kmem_cache_size	n
kmem_dump_obj	n
kmemdup_array	f3!kmalloc	i:158:kmemdup
kmemdup_noprof	f2!kmalloc	by:706:kmemdup_noprof
kmemdup_nul	f2!kmalloc	i:192:kmemdup_nul
kmsg_dump_get_buffer	n
kmsg_dump_get_line	n
kmsg_dump_reason_str	n
kmsg_dump_register	n
kmsg_dump_rewind	n
kmsg_dump_unregister	a	6e:4821:synchronize_rcu
kobj_ns_drop	n*
kobj_ns_grab_current	n*
kobject_add	a	8:426:kobject_add_varg|8:368:kobject_set_name_vargs|8:274:kvasprintf_const|9:46:kstrdup_const
kobject_create_and_add	a	8:794:kobject_create|8:768:kzalloc
kobject_del	m*	8:627:__kobject_del|8:595:sysfs_remove_groups|2z:623:kernfs_find_and_get_ns|30:968:down_read
kobject_get	n
kobject_get_path	f1!kmalloc	8:161:kzalloc
kobject_get_unless_zero	n
kobject_init	n
kobject_init_and_add	a	8:457:kobject_add_varg|8:368:kobject_set_name_vargs|8:274:kvasprintf_const|9:46:kstrdup_const
kobject_move	a*	8:556:kobject_get_path|8:161:kzalloc
kobject_put	m*	8:737:kref_put|3a:65:kobject_release|2z:623:kernfs_find_and_get_ns|30:968:down_read
kobject_rename	a*	8:490:kobject_get_path|8:161:kzalloc
kobject_set_name	a	8:314:kobject_set_name_vargs|8:274:kvasprintf_const|9:46:kstrdup_const
kobject_uevent	m*	86:659:kobject_uevent_env|86:543:kzalloc
kobject_uevent_env	m*	86:543:kzalloc
krealloc_node_align_noprof	f3!kmalloc	2g:6958:krealloc_node_align_noprof
kset_create_and_add	a	8:1012:kset_create|8:969:kzalloc
kset_find_obj	n
kset_register	a*	8:874:kobject_add_internal|8:240:create_dir|30:751:__kernfs_new_node|30:661:kstrdup_const
kset_unregister	m*	8:894:kobject_del|8:627:__kobject_del|2z:623:kernfs_find_and_get_ns|30:968:down_read
ksize	n
kstrdup	f1!kmalloc	i:82:kstrdup
kstrdup_and_replace	f3!kmalloc	7o:743:kstrdup
kstrdup_const	f1!kmalloc	i:99:kstrdup_const
kstrdup_quotable	f1!kmalloc	7o:652:kstrdup_quotable
kstrdup_quotable_cmdline	a	7o:685:kmalloc
kstrdup_quotable_file	a	7o:721:kmalloc
kstrndup	f2!kmalloc	i:118:kstrndup
kstrtobool	n
kstrtobool_from_user	a	70:511:copy_from_user
kstrtoint	n
kstrtoll	n
kstrtos16	n
kstrtos8	n
kstrtou16	n
kstrtou8	n
kstrtouint	n
kstrtoull	n
kthread_affine_preferred	a*	6i:852:zalloc_cpumask_var|4t:1059:alloc_cpumask_var|4t:1053:alloc_cpumask_var_node|4u:30:kmalloc_node
kthread_associate_blkcg	n*
kthread_bind	m*	6i:604:__kthread_bind|6i:582:__kthread_bind_mask|6i:568:wait_task_inactive|0:2443:schedule_hrtimeout
kthread_cancel_delayed_work_sync	m	6i:1560:__kthread_cancel_work_sync|6i:1517:kthread_flush_work|6i:1362:wait_for_completion
kthread_cancel_work_sync	m	6i:1545:__kthread_cancel_work_sync|6i:1517:kthread_flush_work|6i:1362:wait_for_completion
kthread_complete_and_exit	a	6i:326:kthread_exit
kthread_create_on_cpu	a	6i:625:kthread_create_on_node|6i:559:__kthread_create_on_node|6i:483:kmalloc
kthread_create_on_node	a	6i:559:__kthread_create_on_node|6i:483:kmalloc
kthread_create_worker_on_cpu	a	6i:1142:kthread_create_worker_on_node|6i:1093:__kthread_create_worker_on_node|6i:1055:kzalloc
kthread_create_worker_on_node	a	6i:1093:__kthread_create_worker_on_node|6i:1055:kzalloc
kthread_data	n
kthread_delayed_work_timer_fn	n
kthread_destroy_worker	a	6i:1603:kthread_flush_worker|6i:1579:wait_for_completion
kthread_flush_work	m	6i:1362:wait_for_completion
kthread_flush_worker	a	6i:1579:wait_for_completion
kthread_freezable_should_stop	a	6i:199:might_sleep
kthread_func	n
kthread_mod_delayed_work	n
kthread_park	m	6i:720:wait_for_completion
kthread_parkme	m	6i:290:__kthread_parkme|6i:282:schedule_preempt_disabled
kthread_queue_delayed_work	n
kthread_queue_work	n
kthread_should_park	n
kthread_should_stop	n
kthread_stop	a*	6i:760:wait_for_completion
kthread_stop_put	a*	6i:781:kthread_stop|6i:760:wait_for_completion
kthread_unpark	m*	6i:681:__kthread_bind|6i:582:__kthread_bind_mask|6i:568:wait_task_inactive|0:2443:schedule_hrtimeout
kthread_unuse_mm	n
kthread_use_mm	n*
kthread_worker_fn	m*	6i:998:set_freezable|bz:234:might_sleep
ktime_add_safe	n
ktime_get	n
ktime_get_boot_fast_ns	n
ktime_get_boottime	n
ktime_get_clocktai	n
ktime_get_coarse_real_ts64	n
ktime_get_coarse_ts64	n
ktime_get_coarse_with_offset	n
ktime_get_mono_fast_ns	n
ktime_get_raw	n
ktime_get_raw_fast_ns	n
ktime_get_raw_ts64	n
ktime_get_real	n
ktime_get_real_seconds	n
ktime_get_real_ts64	n
ktime_get_resolution_ns	n
ktime_get_seconds	n
ktime_get_tai_fast_ns	n
ktime_get_ts64	n
ktime_get_with_offset	n
ktime_mono_to_any	n
ktime_real_to_base_clock	n
ktime_to_ms	n
ktime_to_us	n
kunit_get_current_test	n
kunmap_local	n
kvasprintf	f0!kmalloc	9:25:kmalloc_track_caller
kvasprintf_const	f0!kmalloc	9:46:kstrdup_const
kvfree	m	2g:7062:vfree
kvfree_atomic	n
kvfree_call_rcu	n
kvfree_sensitive	m	2g:7097:kvfree|2g:7062:vfree
kvmemdup	m*	i:176:__kvmalloc_node_noprof|2g:7015:__do_kmalloc_node|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
kvrealloc_node_align_noprof	m*	2g:7108:vrealloc_node_align_noprof|3h:4346:vfree
led_add_lookup	a	7p:427:mutex_lock
led_blink_set	m"*		This function may sleep!
led_classdev_notify_brightness_hw_changed	n
led_classdev_register_ext	a*	7p:554:mutex_lock
led_classdev_suspend	a*	7p:198:flush_work|1x:4468:might_sleep
led_classdev_unregister	a*	7p:620:down_write
led_compose_name	n*
led_get	a*	7p:372:fwnode_led_get|7p:285:fwnode_property_match_string|20:529:kzalloc
led_get_color_name	n
led_get_default_pattern	a*	c0:449:kcalloc
led_init_core	n
led_init_default_state_get	n*
led_put	m*	7p:304:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
led_remove_lookup	a	7p:442:mutex_lock
led_set_brightness_sync	m"*		This function will block the caller for the time required for accessing device registers, and it can sleep.
led_stop_software_blink	n
led_sysfs_disable	n
led_sysfs_enable	n
list_lru_add	n
list_lru_add_obj	n
list_lru_count	n
list_lru_count_node	n
list_lru_count_one	n
list_lru_del	n
list_lru_del_obj	n
list_lru_destroy	m*	2l:704:list_lru_unregister|2l:64:mutex_lock
list_lru_isolate	n
list_lru_isolate_move	n
list_lru_walk	m*	c1:352:list_lru_walk_node|2l:420:list_lru_walk_one|2l:400:__list_lru_walk_one|2l:363:isolate
list_lru_walk_node	m*	2l:420:list_lru_walk_one|2l:400:__list_lru_walk_one|2l:363:isolate
list_lru_walk_one	m*	2l:400:__list_lru_walk_one|2l:363:isolate
llist_del_first	n
llist_del_first_this	n
llist_reverse_order	n
local_interrupt_disable	n+irq
local_interrupt_enable	n,irq
lock_acquire	n
lock_acquired	n
lock_contended	n
lock_downgrade	n*
lock_is_held_type	n
lock_pin_lock	n
lock_release	n
lock_repin_lock	n
lock_sequence	n
lock_set_class	n
lock_sock_nested	a	2m:3839:might_sleep
lock_sync	n
lock_two_nondirectories	a	n:1264:inode_lock|1r:1026:down_write
lock_unpin_lock	n
lock_vma_under_rcu	n
lockdep_annotate_inode_mutex_key	n
lockdep_assert_console_list_lock_held	n
lockdep_assert_cpus_held	n
lockdep_assert_in_softirq_func	n
lockdep_assert_irqs_disabled	n
lockdep_hardirqs_off	n
lockdep_hardirqs_on	n
lockdep_init_map_type	n
lockdep_rcu_suspicious	n*
lockdep_register_key	n*
lockdep_rht_bucket_is_held	n
lockdep_rht_mutex_is_held	n
lockdep_rtnl_is_held	n
lockdep_rtnl_net_is_held	n
lockdep_set_lock_cmp_fn	n*
lockdep_tasklist_lock_is_held	n
lockdep_unregister_key	a	c2:6687:might_sleep
locked_recursive_removal	a*	1q:667:__simple_recursive_removal|1q:606:inode_lock_nested|1r:1071:down_write_nested
logfc	a	9d:442:kasprintf|9:59:kvasprintf|9:25:kmalloc_track_caller
lookup_bdev	a	5b:1268:kern_path|5c:3035:filename_kernel|5c:266:alloc_filename|5c:147:kmem_cache_alloc
lookup_noperm	m*	5c:3179:__lookup_slow|5c:1904:d_alloc_parallel|4w:2784:__d_alloc|4w:1921:kmem_cache_alloc_lru
lookup_noperm_positive_unlocked	m*	5c:3376:dput|4w:1051:might_sleep
lookup_noperm_unlocked	m*	5c:3352:lookup_slow|5c:1935:inode_lock_shared|1r:1041:down_read
lookup_one	m*	5c:3206:__lookup_slow|5c:1904:d_alloc_parallel|4w:2784:__d_alloc|4w:1921:kmem_cache_alloc_lru
lookup_one_positive_killable	m*	5c:3279:lookup_slow_killable|5c:1948:inode_lock_shared_killable|1r:1046:down_read_killable
lookup_one_positive_unlocked	m*	5c:3316:dput|4w:1051:might_sleep
lookup_one_unlocked	m*	5c:3238:lookup_slow|5c:1935:inode_lock_shared|1r:1041:down_read
map_kernel_pages_complete	m*	j:2677:insert_pages|j:2581:__pte_alloc|52:76:pagetable_alloc_noprof|53:3794:alloc_pages_noprof
map_kernel_pages_prepare	n
mapping_read_folio_gfp	m*	1y:4213:do_read_cache_folio|1y:4117:filemap_get_folio|1y:1966:folio_lock|b:1218:might_sleep
mas_alloc_cyclic	f6p!kmalloc	2q:3900:mas_nomem|2q:5732:mas_alloc_nodes|2q:1086:mt_alloc_one|2q:139:kmem_cache_alloc
mas_destroy	n
mas_dump	n
mas_empty_area	n
mas_empty_area_rev	n
mas_erase	m	2q:5691:might_alloc
mas_find	n
mas_find_range	n
mas_find_range_rev	n
mas_find_rev	n
mas_next	n
mas_next_range	n
mas_pause	n
mas_preallocate	f2p!kmalloc	2q:5057:mas_alloc_nodes|2q:1086:mt_alloc_one|2q:139:kmem_cache_alloc
mas_prev	n
mas_prev_range	n
mas_store	n
mas_store_gfp	f2p!kmalloc	2q:4988:mas_nomem|2q:5732:mas_alloc_nodes|2q:1086:mt_alloc_one|2q:139:kmem_cache_alloc
mas_store_prealloc	n
mas_walk	n
mas_wr_dump	n
match_devname_and_update_preferred_console	n
match_string	n
may_create_dentry	m*	5c:3734:audit_inode_child|c3:419:__audit_inode_child|c4:2079:grow_tree_refs|c4:258:kzalloc
may_delete_dentry	m*	5c:3695:audit_inode_child|c3:419:__audit_inode_child|c4:2079:grow_tree_refs|c4:258:kzalloc
may_setattr	m*	c5:391:inode_permission|5c:661:security_inode_permission|21:318:__inode_security_revalidate|21:290:might_sleep
mb	n
mbox_bind_client	a	7q:405:mutex_lock
mbox_chan_tx_slots_available	n
mbox_controller_register	a	7q:577:mutex_lock
mbox_controller_unregister	a	7q:595:mutex_lock
mbox_free_channel	m*	7q:518:chan->mbox->ops->shutdown
mbox_request_channel	a*	7q:463:mutex_lock
mbox_request_channel_byname	a*	7q:496:device_property_match_string|20:299:fwnode_property_match_string|20:529:kzalloc
mbox_send_message	m*	7q:298:wait_for_completion_timeout
mdiobus_c45_modify	a	av:566:mutex_lock
mdiobus_c45_modify_changed	a	av:618:mutex_lock
mdiobus_c45_read	a	av:357:mutex_lock
mdiobus_c45_read_nested	a	av:386:mutex_lock_nested
mdiobus_c45_write	a	av:466:mutex_lock
mdiobus_c45_write_nested	a	av:496:mutex_lock_nested
mdiobus_get_phy	n
mdiobus_is_registered_device	n
mdiobus_modify	a	av:541:mutex_lock
mdiobus_modify_changed	a	av:592:mutex_lock
mdiobus_read	a	av:332:mutex_lock
mdiobus_read_nested	a	av:308:mutex_lock_nested
mdiobus_write	a	av:439:mutex_lock
mdiobus_write_nested	a	av:414:mutex_lock_nested
mem_dump_obj	n
memchr	n
memchr_inv	n
memcmp	n
memcpy	n
memcpy_and_pad	n
memcpy_fromio	n
memcpy_toio	n
memdup_user	a	i:225:copy_from_user
memdup_user_nul	a	i:307:copy_from_user
memfd_pin_folios	m*	a5:3512:memfd_alloc_folio|c6:97:mutex_lock
memmove	n
memory_read_from_buffer	n
mempool_alloc_bulk_noprof	m*	c7:508:might_alloc
mempool_alloc_noprof	f1	c7:558:mempool_alloc_noprof
mempool_alloc_pages	f0!page	c7:763:alloc_pages_noprof
mempool_alloc_preallocated	m	c7:614:mempool_alloc_from_pool|c7:463:io_schedule_timeout
mempool_alloc_slab	f0!kmalloc	c7:728:kmem_cache_alloc_noprof
mempool_create_node_noprof	f4!kmalloc*	c7:332:kmalloc_node_noprof
mempool_free	n
mempool_free_bulk	n
mempool_free_pages	n
mempool_free_slab	n
mempool_init_noprof	a*	c7:302:mempool_init_node|c7:260:kmalloc_array_node_noprof
mempool_kfree	n
mempool_kmalloc	f0!kmalloc	c7:746:kmalloc_noprof
mempool_resize	a*	c7:371:might_sleep
memscan	n
memset	n
memset16	n
memset32	n
memset64	n
metadata_dst_alloc	f2!kmalloc	9r:298:kmalloc
metadata_dst_alloc_percpu	f2	9r:326:pcpu_alloc_noprof
metadata_dst_free	n
metadata_dst_free_percpu	n
mfd_add_devices	a*	7r:339:mfd_add_device|7r:169:platform_device_alloc|37:634:kzalloc
mfd_remove_devices	m*	7r:401:device_for_each_child_reverse|7:4137:mfd_remove_devices_fn|7r:374:mutex_lock
mfd_remove_devices_late	m*	7r:393:device_for_each_child_reverse|7:4137:mfd_remove_devices_fn|7r:374:mutex_lock
might_resched	a	c8:48:might_resched
migrate_disable	n
migrate_enable	n
misc_deregister	a	c9:286:mutex_lock
misc_register	a	c9:223:mutex_lock
mktime64	n
mm_account_pinned_pages	n
mm_get_unmapped_area	n
mm_unaccount_pinned_pages	n
mmap_action_complete	m*	i:1487:remap_pfn_range_complete|j:3355:do_remap_pfn_range|j:3254:pfnmap_track_ctx_alloc|j:3214:kmalloc
mmap_action_prepare	n
mmap_read_lock	a	4b:600:down_read
mmap_read_trylock	n
mmap_read_unlock	n,rwsem
mmc_add_host	a*	7s:657:device_add|7:3659:device_private_init|7:3608:kzalloc
mmc_alloc_host	a	7s:518:kzalloc
mmc_app_cmd	m*	ca:64:mmc_wait_for_cmd|2n:645:mmc_wait_for_req|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
mmc_calc_max_discard	n
mmc_card_alternative_gpt_sector	n
mmc_card_can_cmd23	n
mmc_card_can_discard	n
mmc_card_can_erase	n
mmc_card_can_secure_erase_trim	n
mmc_card_can_trim	n
mmc_card_is_blockaddr	n
mmc_cmdq_disable	m*	2o:1040:mmc_cmdq_switch|2o:1024:mmc_switch|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
mmc_cmdq_enable	m*	2o:1034:mmc_cmdq_switch|2o:1024:mmc_switch|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
mmc_command_done	n
mmc_cqe_recovery	m*	2n:573:host->cqe_ops->cqe_recovery_finish|cb:1088:cqhci_clear_all_tasks|cb:946:wait_event_timeout
mmc_cqe_start_req	m*	2n:447:mmc_retune|7s:188:mmc_hs400_to_hs200|2o:643:mmc_delay|cc:71:usleep_range
mmc_crypto_prepare_req	n
mmc_crypto_setup_queue	n
mmc_detect_change	n
mmc_erase	m*	2n:1853:mmc_do_erase|2n:1682:mmc_wait_for_cmd|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
mmc_erase_group_aligned	n
mmc_free_host	m*	7s:700:cancel_delayed_work_sync|1x:4642:__cancel_work_sync|1x:4561:might_sleep
mmc_get_card	a	2n:871:__mmc_claim_host|2n:800:might_sleep
mmc_get_ext_csd	a	2o:393:kzalloc
mmc_gpio_get_cd	m*	cd:100:gpiod_get_value_cansleep|7g:4396:might_sleep
mmc_gpio_get_ro	m*	cd:85:gpiod_get_value_cansleep|7g:4396:might_sleep
mmc_gpio_set_cd_irq	n
mmc_gpiod_request_cd	a*	cd:183:devm_gpiod_get_index|7d:118:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
mmc_gpiod_request_cd_irq	m*	cd:126:devm_request_threaded_irq|w:105:__devm_request_threaded_irq|s:189:alloc_dr|s:141:kmalloc_node_track_caller
mmc_gpiod_request_ro	a*	cd:255:devm_gpiod_get_index|7d:118:__devm_add_action_or_reset|y:174:__devm_add_action|s:794:kzalloc
mmc_host_can_gpio_cd	n
mmc_host_can_gpio_ro	n
mmc_is_req_done	n
mmc_of_parse	m*	7s:328:mmc_gpiod_request_cd|cd:183:devm_gpiod_get_index|y:174:__devm_add_action|s:794:kzalloc
mmc_of_parse_clk_phase	n*
mmc_of_parse_voltage	m*	7s:461:kcalloc
mmc_poll_for_busy	m*	2o:562:__mmc_poll_for_busy|2o:542:usleep_range
mmc_prepare_busy_cmd	n
mmc_put_card	m*	2n:885:mmc_release_host|2n:857:pm_runtime_put_sync_suspend|38:707:__pm_runtime_suspend|g:1164:might_sleep_if
mmc_pwrseq_register	a	ce:101:mutex_lock
mmc_pwrseq_unregister	a	ce:112:mutex_lock
mmc_read_tuning	a	2o:1137:kmalloc
mmc_register_driver	a*	cf:247:driver_register|26:174:bus_add_driver|27:761:kzalloc
mmc_regulator_disable_vqmmc	m	cg:428:regulator_disable|5r:3331:regulator_lock_dependent|5r:414:mutex_lock
mmc_regulator_enable_vqmmc	m	cg:406:regulator_enable|5r:3219:regulator_lock_dependent|5r:414:mutex_lock
mmc_regulator_get_supply	a*	cg:357:devm_regulator_get_optional|7u:144:_devm_regulator_get|s:189:alloc_dr|s:141:kmalloc_node_track_caller
mmc_regulator_set_ocr	m	cg:120:regulator_set_voltage|5r:4524:regulator_lock_dependent|5r:414:mutex_lock
mmc_regulator_set_vqmmc	a*	cg:194:mmc_regulator_set_voltage_if_supported|cg:156:regulator_get_voltage|5r:4851:regulator_lock_dependent|5r:414:mutex_lock
mmc_regulator_set_vqmmc2	a*	cg:249:mmc_regulator_set_voltage_if_supported|cg:156:regulator_get_voltage|5r:4851:regulator_lock_dependent|5r:414:mutex_lock
mmc_release_host	m*	2n:857:pm_runtime_put_sync_suspend|38:707:__pm_runtime_suspend|g:1164:might_sleep_if
mmc_remove_host	a*	7s:681:mmc_stop_host|2n:2381:mmc_claim_host|cc:153:__mmc_claim_host|2n:800:might_sleep
mmc_retune_pause	n
mmc_retune_release	n
mmc_retune_timer_stop	n
mmc_retune_unpause	n
mmc_run_bkops	m*	2o:981:mmc_read_bkops_status|2o:957:mmc_get_ext_csd|2o:393:kzalloc
mmc_sanitize	m*	2o:1061:__mmc_switch|2o:628:mmc_wait_for_cmd|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
mmc_sd_switch	m*	ca:375:mmc_send_adtc_data|2o:330:mmc_wait_for_req|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
mmc_send_abort_tuning	m*	2o:766:mmc_wait_for_cmd|2n:645:mmc_wait_for_req|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
mmc_send_status	m*	2o:95:__mmc_send_status|2o:79:mmc_wait_for_cmd|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
mmc_send_tuning	a	2o:696:kzalloc
mmc_set_blocklen	m*	2n:2045:mmc_wait_for_cmd|2n:645:mmc_wait_for_req|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
mmc_set_data_timeout	n
mmc_start_request	m*	2n:340:mmc_send_ext_addr|ca:212:mmc_wait_for_cmd|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
mmc_sw_reset	a*	2n:2090:host->bus_ops->sw_reset|ch:1187:mmc_go_idle|2o:177:mmc_delay|cc:71:usleep_range
mmc_switch	m*	2o:671:__mmc_switch|2o:628:mmc_wait_for_cmd|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
mmc_unregister_driver	a*	cf:259:driver_unregister|26:202:bus_remove_driver|57:515:kernfs_remove_by_name_ns|30:1791:down_read
mmc_wait_for_cmd	m*	2n:645:mmc_wait_for_req|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
mmc_wait_for_req	m*	2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
mmc_wait_for_req_done	a	2n:408:wait_for_completion
mmdrop	n
mmget	n
mmget_not_zero	n
mmgrab	n
mmput	a	af:1220:might_sleep
mmput_async	n
mod_delayed_work_on	n
mod_timer	n
mod_timer_pending	n
mode_strip_sgid	n
msg_zerocopy_put_abort	n*
msg_zerocopy_realloc	m	5:1813:msg_zerocopy_alloc|5:1736:sock_omalloc|2m:2883:alloc_skb
msi_create_parent_irq_domain	a*	2p:932:irq_domain_instantiate|2d:388:__irq_domain_instantiate|2d:328:__irq_domain_create|2d:249:kzalloc_node
msi_desc_to_pci_dev	n
msi_device_has_isolated_msi	n
msi_domain_alloc_irqs_range	a	2p:1446:__msi_lock_descs|2p:354:mutex_lock
msi_domain_first_desc	n
msi_domain_free_irqs_all	a	2p:1713:__msi_lock_descs|2p:354:mutex_lock
msi_domain_get_virq	m	2p:469:__msi_lock_descs|2p:354:mutex_lock
msi_next_desc	n
msleep	a	ci:313:msleep
msleep_interruptible	a	ci:334:msleep_interruptible
mt_cache_shrink	a	2q:6552:kmem_cache_shrink|2h:622:__kmem_cache_shrink|2g:4103:cpus_read_lock|l:490:percpu_down_read
mt_dump	n
mt_find	n
mt_find_after	n
mt_init_flags	n
mt_next	n
mt_prev	n
mtd_check_expert_analysis_mode	n
mtd_device_parse_register	m*	39:1135:add_mtd_device|39:745:mutex_lock
mtd_device_unregister	a*	39:1222:del_mtd_partitions|cj:370:mutex_lock
mtd_kmalloc_up_to	a	39:2553:kmalloc
mtd_mmap_capabilities	n
mtd_pairing_groups	n
mtree_alloc_cyclic	f6p!kmalloc	2q:6016:mas_alloc_cyclic|2q:3900:mas_nomem|2q:1086:mt_alloc_one|2q:139:kmem_cache_alloc
mtree_alloc_range	f6p!kmalloc	2q:5965:mas_nomem|2q:5732:mas_alloc_nodes|2q:1086:mt_alloc_one|2q:139:kmem_cache_alloc
mtree_alloc_rrange	f6p!kmalloc	2q:6047:mas_nomem|2q:5732:mas_alloc_nodes|2q:1086:mt_alloc_one|2q:139:kmem_cache_alloc
mtree_destroy	n
mtree_dup	f2p!kmalloc	2q:6357:mas_dup_build|2q:6235:mt_alloc_one|2q:139:kmem_cache_alloc
mtree_erase	a	2q:6083:might_alloc
mtree_insert	f3p!kmalloc	2q:5937:mtree_insert_range|2q:5912:mas_nomem|2q:1086:mt_alloc_one|2q:139:kmem_cache_alloc
mtree_insert_range	f4p!kmalloc	2q:5912:mas_nomem|2q:5732:mas_alloc_nodes|2q:1086:mt_alloc_one|2q:139:kmem_cache_alloc
mtree_load	n
mtree_store	f3p!kmalloc	2q:5879:mtree_store_range|2q:5859:mas_store_gfp|2q:1086:mt_alloc_one|2q:139:kmem_cache_alloc
mtree_store_range	f4p!kmalloc	2q:5859:mas_store_gfp|2q:4988:mas_nomem|2q:1086:mt_alloc_one|2q:139:kmem_cache_alloc
mutex_assert_is_held	n
mutex_destroy	n
mutex_init_generic	n
mutex_init_lockdep	n*
mutex_is_locked	n
mutex_lock	a+mutex	47:314:mutex_lock
mutex_lock_interruptible	a	47:1105:mutex_lock_interruptible
mutex_lock_interruptible_nested	a	ck:220:mutex_lock_interruptible_nested
mutex_lock_io	a+mutex	47:1150:mutex_lock_io
mutex_lock_io_nested	a+mutex	ck:224:mutex_lock_io_nested
mutex_lock_killable	a	47:1129:mutex_lock_killable
mutex_lock_nested	a+mutex	ck:219:mutex_lock_nested
mutex_trylock	n
mutex_unlock	n,mutex
napi_alloc_skb	n
napi_build_skb	n
napi_busy_loop	m*	2v:7146:__napi_busy_loop|2v:7113:cond_resched
napi_complete_done	m*	2v:6909:gro_flush_normal|cl:530:gro_flush|2s:1354:netlink_trim|2s:1312:skb_clone
napi_consume_skb	n
napi_disable	a	2v:7755:netdev_lock|cm:2871:mutex_lock
napi_disable_locked	a	2v:7716:might_sleep
napi_enable	a	2v:7790:netdev_lock|cm:2871:mutex_lock
napi_enable_locked	m*	2v:7766:napi_restore_config|2v:7608:napi_set_threaded|6i:559:__kthread_create_on_node|6i:483:kmalloc
napi_pp_put_page	n*
napi_schedule_prep	n
napi_skb_cache_get_bulk	n
nbcon_can_proceed	n
nbcon_device_try_acquire	n
nbcon_enter_unsafe	n
nbcon_exit_unsafe	n
nbcon_reacquire_nobuf	n
nbcon_write_context_is_braille	n
ndo_dflt_fdb_dump	n+spin
nearest_node_nodemask	n
neigh_app_ns	m*	2r:3610:neigh_notify|2r:3604:__neigh_notify|2s:1354:netlink_trim|2s:1312:skb_clone
neigh_event_ns	m*	2r:1567:__neigh_lookup|cn:571:neigh_create|2s:1354:netlink_trim|2s:1312:skb_clone
neigh_lookup	n*
neigh_parms_alloc	a*	2r:1767:kmemdup
neigh_parms_release	n
neigh_rand_reach_time	n
neigh_seq_start	n+rcu+spin*
neigh_seq_stop	n,rcu,spin
neigh_sysctl_register	a	2r:3871:kmemdup
neigh_sysctl_unregister	m	2r:3953:unregister_net_sysctl_table|co:178:unregister_sysctl_table|cp:1535:might_sleep
neigh_update	m*	2r:1541:__neigh_update|2r:1519:__neigh_notify|2s:1354:netlink_trim|2s:1312:skb_clone
neigh_xmit	m*	2r:3234:__neigh_create|2r:740:___neigh_create|2s:1354:netlink_trim|2s:1312:skb_clone
net_dec_egress_queue	a	2v:2380:static_key_slow_dec|cq:336:__static_key_slow_dec|cq:320:cpus_read_lock|l:490:percpu_down_read
net_dec_ingress_queue	a	2v:2364:static_key_slow_dec|cq:336:__static_key_slow_dec|cq:320:cpus_read_lock|l:490:percpu_down_read
net_disable_timestamp	n
net_enable_timestamp	n
net_inc_egress_queue	a	2v:2374:static_key_slow_inc|cq:190:cpus_read_lock|l:490:percpu_down_read
net_inc_ingress_queue	a	2v:2358:static_key_slow_inc|cq:190:cpus_read_lock|l:490:percpu_down_read
net_ns_barrier	a	cr:744:down_write
net_ns_get_ownership	n
netdev_adjacent_change_abort	m*	2v:9262:__netdev_upper_dev_unlink|2v:9139:__netdev_adjacent_dev_unlink_neighbour|2z:644:kernfs_remove_by_name_ns|30:1791:down_read
netdev_adjacent_change_commit	m*	2v:9243:__netdev_upper_dev_unlink|2v:9139:__netdev_adjacent_dev_unlink_neighbour|2z:644:kernfs_remove_by_name_ns|30:1791:down_read
netdev_adjacent_change_prepare	m*	2v:9215:__netdev_upper_dev_link|2v:9040:__netdev_adjacent_dev_link_neighbour|2v:8951:__netdev_adjacent_dev_insert|2v:8859:kmalloc
netdev_adjacent_get_private	n
netdev_bind_sb_channel_queue	n
netdev_change_features	m*	2v:11238:__netdev_update_features|2v:11164:netdev_sync_lower_features|cs:42:netdev_lock|cm:2871:mutex_lock
netdev_compute_master_upper_features	m*	2v:13144:netdev_change_features|2v:11238:__netdev_update_features|cs:42:netdev_lock|cm:2871:mutex_lock
netdev_core_stats_inc	n
netdev_get_by_index	n
netdev_get_by_name	n
netdev_has_any_upper_dev	n
netdev_has_upper_dev	n
netdev_has_upper_dev_all_rcu	n
netdev_increment_features	n
netdev_is_rx_handler_busy	n
netdev_lower_dev_get_private	n
netdev_lower_get_first_private_rcu	n
netdev_lower_get_next	n
netdev_lower_get_next_private	n
netdev_lower_get_next_private_rcu	n
netdev_master_upper_dev_get	n
netdev_master_upper_dev_get_rcu	n
netdev_master_upper_dev_link	m*	2v:9115:__netdev_upper_dev_link|2v:9040:__netdev_adjacent_dev_link_neighbour|2v:8951:__netdev_adjacent_dev_insert|2v:8859:kmalloc
netdev_name_in_use	n
netdev_next_lower_dev_rcu	n
netdev_notify_peers	a	2v:1662:rtnl_lock|3i:80:mutex_lock
netdev_offload_xstats_enable	a	2v:9329:netdev_offload_xstats_enable_l3|2v:9299:kzalloc
netdev_offload_xstats_enabled	n
netdev_offload_xstats_push_delta	n
netdev_offload_xstats_report_delta	n
netdev_offload_xstats_report_used	n
netdev_pick_tx	n*
netdev_printk	n
netdev_refcnt_read	n
netdev_reset_tc	m	2v:3115:netif_reset_xps_queues_gt|2v:2817:netif_reset_xps_queues|2v:2803:cpus_read_lock|l:490:percpu_down_read
netdev_rx_csum_fault	n
netdev_rx_handler_register	n
netdev_rx_handler_unregister	a	2v:6028:synchronize_net
netdev_set_default_ethtool_ops	n
netdev_set_num_tc	m	2v:3152:netif_reset_xps_queues_gt|2v:2817:netif_reset_xps_queues|2v:2803:cpus_read_lock|l:490:percpu_down_read
netdev_set_sb_channel	n
netdev_set_tc_queue	m	2v:3139:netif_reset_xps_queues|2v:2803:cpus_read_lock|l:490:percpu_down_read
netdev_stats_to_stats64	n
netdev_sw_irq_coalesce_default_on	n
netdev_txq_to_tc	n
netdev_unbind_sb_channel	m	2v:3168:netif_reset_xps_queues_gt|2v:2817:netif_reset_xps_queues|2v:2803:cpus_read_lock|l:490:percpu_down_read
netdev_update_features	m*	2v:11221:__netdev_update_features|2v:11164:netdev_sync_lower_features|cs:42:netdev_lock|cm:2871:mutex_lock
netdev_upper_dev_link	m*	2v:9086:__netdev_upper_dev_link|2v:9040:__netdev_adjacent_dev_link_neighbour|2v:8951:__netdev_adjacent_dev_insert|2v:8859:kmalloc
netdev_upper_dev_unlink	m*	2v:9168:__netdev_upper_dev_unlink|2v:9139:__netdev_adjacent_dev_unlink_neighbour|2z:644:kernfs_remove_by_name_ns|30:1791:down_read
netdev_upper_get_next_dev_rcu	n
netdev_xmit_skip_txqueue	n
netif_change_flags	m*	2v:9931:__dev_change_flags|2v:9864:__dev_close|2v:1811:__dev_close_many|2v:1763:might_sleep
netif_close	m*	2v:1842:netif_close_many|2v:1824:__dev_close_many|2v:1763:might_sleep
netif_close_many	a*	2v:1824:__dev_close_many|2v:1763:might_sleep
netif_device_attach	n
netif_device_detach	n
netif_enable_cpu_rmap	m	2v:7476:alloc_irq_cpu_rmap|ct:60:alloc_cpu_rmap|cu:39:kzalloc
netif_get_flags	n
netif_get_mac_address	a	2v:10124:down_read
netif_get_num_default_rss_queues	m	2v:3413:zalloc_cpumask_var|4t:1059:alloc_cpumask_var|4t:1053:alloc_cpumask_var_node|4u:30:kmalloc_node
netif_inherit_tso_max	n
netif_napi_add_weight_locked	m	2v:7706:napi_kthread_create|2v:1678:kthread_create_on_node|6i:559:__kthread_create_on_node|6i:483:kmalloc
netif_napi_set_irq_locked	m	2v:7540:irq_set_affinity_notifier|2w:561:might_sleep
netif_open	m*	2v:1747:__dev_open|2v:1709:netpoll_poll_disable|2x:206:might_sleep
netif_queue_set_napi	n
netif_receive_skb	m*	2v:6566:netif_receive_skb_internal|2v:6507:__netif_receive_skb|2s:1354:netlink_trim|2s:1312:skb_clone
netif_receive_skb_core	m*	2v:6333:__netif_receive_skb_one_core|2v:6306:__netif_receive_skb_core|2s:1354:netlink_trim|2s:1312:skb_clone
netif_receive_skb_list	m*	2v:6593:netif_receive_skb_list_internal|2v:6541:__netif_receive_skb_list|2s:1354:netlink_trim|2s:1312:skb_clone
netif_schedule_queue	n
netif_set_affinity_auto	n
netif_set_operstate	m*	3i:1097:netif_state_change|2v:1627:rtmsg_ifinfo|3i:4631:rtmsg_ifinfo_build_skb|3i:4589:nlmsg_new
netif_set_real_num_queues	m*	2v:3333:netif_set_real_num_rx_queues|2v:3299:net_rx_queue_update_kobjects|8:274:kvasprintf_const|9:46:kstrdup_const
netif_set_real_num_rx_queues	m*	2v:3299:net_rx_queue_update_kobjects|cv:1301:rx_queue_add_kobject|8:274:kvasprintf_const|9:46:kstrdup_const
netif_set_real_num_tx_queues	m*	2v:3265:synchronize_net
netif_set_tso_max_segs	n
netif_set_tso_max_size	n
netif_set_xps_queue	a	2v:3090:cpus_read_lock|l:490:percpu_down_read
netif_threaded_enable	m*	2v:7389:netif_set_threaded|2v:7354:napi_kthread_create|6i:559:__kthread_create_on_node|6i:483:kmalloc
netif_tx_stop_all_queues	n
netif_tx_wake_queue	n
netlink_ack	a	2s:2516:nlmsg_new
netlink_add_tap	a	2s:201:mutex_lock
netlink_broadcast	f4p!kmalloc*	2s:1586:netlink_broadcast_filtered|2s:1541:netlink_trim|2s:1312:skb_clone
netlink_broadcast_filtered	f4p!kmalloc*	2s:1541:netlink_trim|2s:1312:skb_clone
netlink_capable	n
netlink_has_listeners	n
netlink_kernel_release	m*	2s:2107:sock_release|3v:763:__sock_release|3v:747:iput|n:2039:might_sleep
netlink_net_capable	n
netlink_ns_capable	n
netlink_rcv_skb	m*	2s:2585:netlink_ack|2s:2516:nlmsg_new
netlink_register_notifier	m	2s:2828:blocking_notifier_chain_register|4k:282:__blocking_notifier_chain_register|4k:263:down_write
netlink_remove_tap	a	2s:242:__netlink_remove_tap|2s:218:mutex_lock
netlink_set_err	n*
netlink_strict_get_check	n
netlink_unicast	m*	2s:1354:netlink_trim|2s:1312:skb_clone
netlink_unregister_notifier	m	2s:2834:blocking_notifier_chain_unregister|4k:326:down_write
netpoll_cleanup	a	2x:450:rtnl_lock|3i:80:mutex_lock
netpoll_get_carrier_timeout	n
netpoll_zap_completion_queue	n
new_inode	m*	n:1181:alloc_inode|n:340:kmem_cache_alloc_lru
nf_conntrack_alloc	f4!kmalloc*	cw:1714:__nf_conntrack_alloc|cw:1681:kmem_cache_alloc
nf_conntrack_destroy	n*
nf_conntrack_find_get	n*
nf_conntrack_free	n*
nf_conntrack_hash_check_insert	n
nf_conntrack_lock	n+spin
nf_conntrack_tuple_taken	n*
nf_ct_acct_add	n
nf_ct_alloc_hashtable	m*	cw:2532:__kvmalloc_node_noprof|2g:7015:__do_kmalloc_node|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
nf_ct_attach	n*
nf_ct_change_status_common	n
nf_ct_delete	n*
nf_ct_destroy	n*
nf_ct_get_id	n
nf_ct_get_tuple_skb	n*
nf_ct_get_tuplepr	n
nf_ct_invert_tuple	n
nf_ct_iterate_cleanup_net	a	cw:2382:might_sleep
nf_ct_iterate_destroy	a	cw:2408:down_read
nf_ct_kill_acct	n*
nf_ct_port_nlattr_to_tuple	n
nf_ct_port_nlattr_tuple_size	n
nf_ct_port_tuple_to_nlattr	n
nf_ct_set_closing	n*
nf_ct_tmpl_alloc	f2!kmalloc	cw:527:kzalloc
nf_ct_tmpl_free	n
nf_hook_entries_delete_raw	m*	cx:544:__nf_hook_entries_try_shrink|cx:253:allocate_hook_entries_size|3h:4064:__get_vm_area_node|3h:3237:kzalloc_node
nf_hook_entries_insert_raw	m*	cx:197:nf_hook_entries_grow|cx:133:allocate_hook_entries_size|3h:4064:__get_vm_area_node|3h:3237:kzalloc_node
nf_register_net_hook	a	cx:556:__nf_register_net_hook|cx:425:mutex_lock
nf_register_net_hooks	a	cx:587:nf_register_net_hook|cx:556:__nf_register_net_hook|cx:425:mutex_lock
nf_unregister_net_hook	a	cx:526:__nf_unregister_net_hook|cx:491:mutex_lock
nf_unregister_net_hooks	a	cx:606:nf_unregister_net_hook|cx:526:__nf_unregister_net_hook|cx:491:mutex_lock
nla_append	n
nla_find	n
nla_memcmp	n
nla_memcpy	n
nla_policy_len	n
nla_put	n
nla_put_64bit	n
nla_put_nohdr	n
nla_reserve	n
nla_reserve_64bit	n
nla_reserve_nohdr	n
nla_strcmp	n
nla_strdup	f1!kmalloc	cy:816:kmalloc
nla_strscpy	n
nlmsg_free	n
nlmsg_notify	m*	2s:2630:nlmsg_unicast|cz:1198:netlink_unicast|2s:1354:netlink_trim|2s:1312:skb_clone
nmi_panic	n
no_action	n
no_seek_end_llseek	n
no_seek_end_llseek_size	n
nonseekable_open	n
noop_direct_IO	n
noop_dirty_folio	n
noop_fsync	n
noop_llseek	n
notify_change	m*	c5:438:may_setattr|c5:391:inode_permission|21:318:__inode_security_revalidate|21:290:might_sleep
nr_cpu_ids	n
nr_free_buffer_pages	n
ns_to_kernel_old_timeval	n
ns_to_timespec64	n
nsecs_to_jiffies	n
nsecs_to_jiffies64	n
numa_nearest_node	n
nvmem_add_cell_lookups	a	77:2104:mutex_lock
nvmem_add_cells_from_dt	m*	77:811:kasprintf|9:59:kvasprintf|9:25:kmalloc_track_caller
nvmem_add_one_cell	a	77:656:kzalloc
nvmem_cell_get	a*	77:1490:of_nvmem_cell_get|77:1439:nvmem_device_match|77:1112:mutex_lock
nvmem_cell_put	m*	77:1580:nvmem_device_put|77:1246:put_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
nvmem_cell_read	a	77:1675:kzalloc
nvmem_cell_read_u16	a*	77:1849:nvmem_cell_read_common|77:1802:nvmem_cell_get|77:1439:nvmem_device_match|77:1112:mutex_lock
nvmem_cell_read_u32	a*	77:1864:nvmem_cell_read_common|77:1802:nvmem_cell_get|77:1439:nvmem_device_match|77:1112:mutex_lock
nvmem_cell_read_u64	a*	77:1879:nvmem_cell_read_common|77:1802:nvmem_cell_get|77:1439:nvmem_device_match|77:1112:mutex_lock
nvmem_cell_read_u8	a*	77:1834:nvmem_cell_read_common|77:1802:nvmem_cell_get|77:1439:nvmem_device_match|77:1112:mutex_lock
nvmem_cell_read_variable_le_u32	a*	77:1932:nvmem_cell_read_variable_common|77:1891:nvmem_cell_get|77:1439:nvmem_device_match|77:1112:mutex_lock
nvmem_cell_read_variable_le_u64	a*	77:1963:nvmem_cell_read_variable_common|77:1891:nvmem_cell_get|77:1439:nvmem_device_match|77:1112:mutex_lock
nvmem_cell_write	m*	77:1790:__nvmem_cell_entry_write|77:1762:nvmem_cell_prepare_write_buffer|77:1697:kzalloc
nvmem_del_cell_lookups	a	77:2122:mutex_lock
nvmem_dev_name	n
nvmem_dev_size	n
nvmem_device_cell_write	m*	77:2032:__nvmem_cell_entry_write|77:1762:nvmem_cell_prepare_write_buffer|77:1697:kzalloc
nvmem_device_find	a	77:1202:nvmem_device_match|77:1112:mutex_lock
nvmem_device_get	a*	77:1179:of_nvmem_device_get|77:1158:nvmem_device_match|77:1112:mutex_lock
nvmem_device_put	m*	77:1246:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
nvmem_device_write	m*	77:2084:nvmem_reg_write|77:167:__nvmem_reg_write|77:77:gpiod_set_value_cansleep|7g:4503:might_sleep
nvmem_layout_register	m*	77:860:nvmem_populate_sysfs_cells|77:480:mutex_lock
nvmem_layout_unregister	n
nvmem_register	a	77:899:kzalloc
nvmem_register_notifier	m	77:705:blocking_notifier_chain_register|4k:282:__blocking_notifier_chain_register|4k:263:down_write
nvmem_unregister	m*	77:1068:kref_put|3a:65:nvmem_device_release|7:3929:device_lock|56:1109:mutex_lock
nvmem_unregister_notifier	m	77:718:blocking_notifier_chain_unregister|4k:326:down_write
of_add_property	a	2y:1797:mutex_lock
of_alias_from_compatible	n
of_alias_get_highest_id	a	2y:2047:mutex_lock
of_alias_get_id	a	2y:2019:mutex_lock
of_clk_add_hw_provider	a	f:5138:kzalloc
of_clk_add_provider	a	f:5096:kzalloc
of_clk_del_provider	a	f:5238:mutex_lock
of_clk_get	a*	f:5411:__of_clk_get|f:5404:of_clk_get_hw|f:5394:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
of_clk_get_by_name	a*	f:5429:__of_clk_get|f:5404:of_clk_get_hw|f:5394:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
of_clk_get_from_provider	a	f:5377:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
of_clk_get_parent_count	m*	f:5443:of_count_phandle_with_args|2y:1728:of_phandle_iterator_next|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_clk_get_parent_name	m*	f:5495:of_clk_get_from_provider|f:5377:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
of_clk_hw_onecell_get	n
of_clk_hw_register	a	f:4562:__clk_register|f:4415:kzalloc
of_clk_hw_simple_get	n
of_clk_parent_fill	m*	f:5527:of_clk_get_parent_name|f:5495:of_clk_get_from_provider|f:5377:of_clk_get_hw_from_clkspec|f:5354:mutex_lock
of_clk_src_onecell_get	n
of_clk_src_simple_get	n
of_console_check	n
of_count_phandle_with_args	m*	2y:1728:of_phandle_iterator_next|2y:1358:of_node_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_device_compatible_match	n
of_device_is_available	n
of_device_is_big_endian	n
of_device_is_compatible	n
of_find_all_nodes	m*	2y:294:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_find_compatible_node	m*	2y:1119:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_find_matching_node_and_match	m*	2y:1231:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_find_node_by_name	m*	2y:1060:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_find_node_by_phandle	n
of_find_node_by_type	m*	2y:1088:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_find_node_opts_by_path	m*	2y:1020:of_find_node_by_path|d0:284:of_find_node_opts_by_path|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_find_node_with_property	m*	2y:1150:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_find_property	n
of_find_serdev_controller_by_node	m*	3l:530:bus_find_device_by_of_node|ao:182:bus_find_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_find_spi_controller_by_node	m*	1f:5205:class_find_device_by_of_node|d1:119:class_find_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_gen_pool_get	m*	7e:887:of_parse_phandle|d0:1057:__of_parse_phandle_with_args|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_genpd_add_child_ids	a*	73:2965:kmalloc
of_genpd_add_device	a	73:3110:mutex_lock
of_genpd_add_provider_onecell	a*	73:2783:genpd_present|73:2653:mutex_lock
of_genpd_add_provider_simple	a	73:2688:genpd_present|73:2653:mutex_lock
of_genpd_add_subdomain	a	73:3142:mutex_lock
of_genpd_del_provider	a	73:2858:mutex_lock
of_genpd_parse_idle_states	m*	73:3659:kzalloc
of_genpd_remove_child_ids	m*	73:3081:genpd_get_from_provider|73:2912:mutex_lock
of_genpd_remove_last	a	73:3224:mutex_lock
of_genpd_remove_subdomain	a	73:3180:mutex_lock
of_genpd_sync_state	a*	73:3691:mutex_lock
of_get_available_child_by_name	m*	2y:928:of_get_child_by_name|2y:904:of_get_next_child|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_get_child_by_name	m*	2y:904:of_get_next_child|2y:726:__of_get_next_child|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_get_compatible_child	m*	2y:879:of_get_next_child|2y:726:__of_get_next_child|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_get_mtd_device_by_node	a	39:1371:mutex_lock
of_get_next_available_child	m*	2y:802:of_get_next_status_child|2y:786:of_node_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_get_next_child	m*	2y:726:__of_get_next_child|2y:703:of_node_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_get_next_child_with_prefix	m*	2y:762:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_get_next_cpu_node	m*	2y:857:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_get_next_parent	m*	2y:687:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_get_next_reserved_child	m*	2y:817:of_get_next_status_child|2y:786:of_node_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_get_parent	n
of_get_pci_domain_nr	n
of_get_property	n
of_get_required_opp_performance_state	a*	6l:1345:_find_table_of_opp_np|6l:107:mutex_lock
of_graph_get_endpoint_by_regs	m*	am:878:of_graph_get_next_endpoint|am:828:of_graph_get_next_port|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_graph_get_endpoint_count	m*	am:983:of_graph_get_next_endpoint|am:828:of_graph_get_next_port|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_graph_get_next_endpoint	m*	am:828:of_graph_get_next_port|am:760:of_get_child_by_name|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_graph_get_next_port	m*	am:760:of_get_child_by_name|2y:904:of_get_next_child|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_graph_get_next_port_endpoint	m*	am:791:of_get_next_child|2y:726:__of_get_next_child|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_graph_get_port_by_id	m*	am:722:of_get_child_by_name|2y:904:of_get_next_child|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_graph_get_port_count	m*	am:1000:of_graph_get_next_port|am:760:of_get_child_by_name|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_graph_get_port_parent	m*	am:925:of_get_next_parent|2y:687:of_node_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_graph_get_remote_endpoint	m*	am:899:of_parse_phandle|d0:1057:__of_parse_phandle_with_args|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_graph_get_remote_node	m*	am:1021:of_graph_get_endpoint_by_regs|am:878:of_graph_get_next_endpoint|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_graph_get_remote_port	m*	am:965:of_graph_get_remote_endpoint|am:899:of_parse_phandle|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_graph_get_remote_port_parent	m*	am:947:of_graph_get_remote_endpoint|am:899:of_parse_phandle|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_graph_is_present	m*	am:70:of_get_child_by_name|2y:904:of_get_next_child|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_graph_parse_endpoint	m*	am:692:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_i2c_get_board_info	n
of_icc_get	a*	7t:605:of_icc_get_by_index|7t:522:of_icc_get_from_provider|7t:386:mutex_lock
of_icc_get_by_index	a*	7t:522:of_icc_get_from_provider|7t:386:mutex_lock
of_icc_get_from_provider	a*	7t:386:mutex_lock
of_icc_xlate_onecell	n
of_irq_parse_and_map_pci	m*	d2:584:of_irq_parse_pci|d2:479:of_irq_parse_one|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_machine_compatible_match	m*	2y:444:of_find_node_by_path|d0:284:of_find_node_opts_by_path|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_machine_get_match	m*	2y:493:of_find_node_by_path|d0:284:of_find_node_opts_by_path|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_machine_get_match_data	m*	2y:513:of_machine_get_match|2y:493:of_find_node_by_path|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_machine_read_compatible	n
of_machine_read_model	n
of_map_id	m*	2y:2264:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_map_iommu_id	m*	2y:2355:of_map_id|2y:2264:of_node_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_map_msi_id	m*	2y:2382:of_map_id|2y:2264:of_node_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_match_node	n
of_n_addr_cells	n
of_n_size_cells	n
of_node_name_eq	n
of_node_name_prefix	n
of_nvmem_cell_get	a*	77:1439:nvmem_device_match|77:1112:mutex_lock
of_nvmem_device_get	a*	77:1158:nvmem_device_match|77:1112:mutex_lock
of_parse_phandle_with_args_map	a	2y:1558:kasprintf|9:59:kvasprintf|9:25:kmalloc_track_caller
of_pci_check_probe_only	n
of_pci_find_child_device	m*	d2:156:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_pci_get_devfn	n
of_pci_get_equalization_presets	n
of_pci_get_max_link_speed	n
of_pci_get_slot_power_limit	n
of_pci_supply_present	n
of_phandle_args_to_fwspec	n
of_phandle_iterator_init	n
of_phandle_iterator_next	m*	2y:1358:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_phy_get	a	z:680:mutex_lock
of_phy_provider_unregister	a	z:1258:mutex_lock
of_phy_put	a*	z:710:mutex_lock
of_phy_simple_xlate	m*	z:769:class_find_device_by_of_node|d1:119:class_find_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
of_prop_next_string	n
of_prop_next_u32	n
of_property_count_elems_of_size	n
of_property_match_string	n
of_property_read_bool	n
of_property_read_string	n
of_property_read_string_helper	n
of_property_read_u16_index	n
of_property_read_u32_index	n
of_property_read_u64	n
of_property_read_u64_index	n
of_property_read_u8_index	n
of_property_read_variable_u16_array	n
of_property_read_variable_u32_array	n
of_property_read_variable_u64_array	n
of_property_read_variable_u8_array	n
of_pwm_single_xlate	a	11:1084:of_pwm_xlate_with_flags|11:1050:pwm_request_from_chip|11:1030:mutex_lock
of_pwm_xlate_with_flags	a	11:1050:pwm_request_from_chip|11:1030:mutex_lock
of_remove_property	a	2y:1847:mutex_lock
on_each_cpu_cond_mask	n
orderly_poweroff	n
orderly_reboot	n
page_cache_next_miss	n
page_cache_prev_miss	n
page_get_link	m*	5c:6499:__page_get_link|5c:6469:read_mapping_folio|1y:1966:folio_lock|b:1218:might_sleep
page_get_link_raw	m*	5c:6481:__page_get_link|5c:6469:read_mapping_folio|1y:1966:folio_lock|b:1218:might_sleep
page_is_ram	n
page_offline_begin	a+rwsem	i:1145:down_write
page_offline_end	n,rwsem
page_pool_create	a	d3:375:page_pool_create_percpu|d3:346:kzalloc_node
page_pool_create_percpu	a	d3:346:kzalloc_node
page_pool_destroy	m*	d3:1313:page_pool_detached|d4:381:mutex_lock
page_pool_disable_direct_recycling	m	d3:1293:mutex_lock
page_pool_enable_direct_recycling	m	d3:1275:mutex_lock
page_pool_ethtool_stats_get	n
page_pool_ethtool_stats_get_count	n
page_pool_ethtool_stats_get_strings	n
page_pool_get_stats	n
page_pool_put_netmem_bulk	n*
page_pool_put_unrefed_netmem	n*
page_pool_put_unrefed_page	n*
page_pool_update_nid	n*
page_put_link	n*
page_range_contiguous	n
page_readlink	a*	5c:6536:readlink_copy|5c:6379:copy_to_user
page_symlink	m*	5c:6570:mark_inode_dirty|1r:2210:__mark_inode_dirty|6v:395:__percpu_ref_switch_mode|6v:277:schedule
page_to_nid	n
pagecache_isize_extended	m*	ap:863:filemap_lock_folio|b:823:__filemap_get_folio|1y:1966:folio_lock|b:1218:might_sleep
panic	n
panic_in_progress	n
panic_on_other_cpu	n
panic_on_this_cpu	n
panic_reset	n
panic_try_start	n
param_free_charp	n
param_get_bool	n
param_get_charp	n
param_get_invbool	n
param_get_string	n
param_set_bint	n
param_set_bool	n
param_set_bool_enable_only	n
param_set_charp	m	br:278:kmalloc_parameter|br:52:kmalloc
param_set_copystring	n
param_set_invbool	n
param_set_uint_minmax	n
parse_int_array	a*	7o:150:kzalloc
parse_int_array_user	a*	7o:179:memdup_user_nul|i:307:copy_from_user
passthru_features_check	n
path_get	n
path_has_submounts	n
path_put	a	5c:722:dput|4w:1051:might_sleep
pci_acpi_clear_companion_lookup_hook	a	d5:1310:down_write
pci_acpi_set_companion_lookup_hook	a	d5:1282:down_write
pci_add_dynid	a	34:110:do_pci_add_dynid|34:52:kzalloc
pci_add_new_bus	a*	5u:1290:pci_alloc_child_bus|5u:1212:pci_alloc_bus|5u:612:kzalloc
pci_add_resource	a	82:54:pci_add_resource_offset|82:41:resource_list_create_entry|1i:1947:kzalloc
pci_add_resource_offset	a	82:41:resource_list_create_entry|1i:1947:kzalloc
pci_aer_clear_nonfatal_status	n*
pci_alloc_dev	a	5u:2503:kzalloc
pci_alloc_host_bridge	a	5u:689:kzalloc
pci_alloc_irq_vectors	m*	d6:235:pci_alloc_irq_vectors_affinity|d6:268:__pci_enable_msix_range|2p:1150:__msi_lock_descs|2p:354:mutex_lock
pci_alloc_irq_vectors_affinity	m*	d6:268:__pci_enable_msix_range|d7:846:pci_setup_msix_device_domain|2p:1150:__msi_lock_descs|2p:354:mutex_lock
pci_alloc_p2pmem	n*
pci_assign_unassigned_bridge_resources	m*	d8:2271:__pci_bus_size_bridges|d8:1404:pci_bus_size_cardbus_bridge|d9:53:pci_dev_res_add_to_list|d8:76:kzalloc
pci_assign_unassigned_bus_resources	a	d8:2487:down_read
pci_ats_disabled	n
pci_ats_supported	n
pci_back_from_sleep	m*	35:2741:pci_set_power_state|35:1646:__pci_set_power_state|35:1494:pci_walk_bus|82:463:down_read
pci_bridge_emul_cleanup	n
pci_bridge_emul_init	a	da:358:kmemdup
pci_bridge_secondary_bus_reset	m*	35:4936:pcibios_reset_secondary_bus|35:4921:pci_reset_secondary_bus|35:4900:msleep
pci_bus_add_device	a*	82:357:pci_proc_attach_device|db:468:mutex_lock
pci_bus_add_devices	m*	82:394:pci_bus_add_device|82:357:pci_proc_attach_device|db:468:mutex_lock
pci_bus_assign_resources	m*	d8:1552:__pci_bus_assign_resources|d8:1544:__pci_bus_assign_resources_one|d8:623:pci_dev_res_add_to_list|d8:76:kzalloc
pci_bus_error_reset	a	35:5769:pci_reset_bridge|35:5735:mutex_lock
pci_bus_find_capability	n*
pci_bus_find_emul_domain_nr	m*	35:6734:ida_alloc_range|b6:468:kzalloc
pci_bus_max_busnr	n
pci_bus_read_config_byte	n*
pci_bus_read_config_dword	n*
pci_bus_read_config_word	n*
pci_bus_read_dev_vendor_id	m*	5u:2588:pci_bus_generic_read_dev_vendor_id|5u:2580:pci_bus_wait_rrs|5u:2553:msleep
pci_bus_release_emul_domain_nr	n
pci_bus_resource_n	n
pci_bus_set_ops	n
pci_bus_write_config_byte	n*
pci_bus_write_config_dword	n*
pci_bus_write_config_word	n*
pci_cfg_access_lock	a	dc:290:might_sleep
pci_cfg_access_trylock	n
pci_cfg_access_unlock	n
pci_check_and_mask_intx	n*
pci_check_and_unmask_intx	n*
pci_choose_state	m*	35:2904:pci_target_state|35:2658:platform_pci_choose_state|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
pci_clear_and_set_config_dword	n*
pci_clear_master	n*
pci_clear_mwi	n*
pci_common_swizzle	n
pci_create_root_bus	a	5u:3238:pci_alloc_host_bridge|5u:689:kzalloc
pci_create_slot	a	33:284:mutex_lock
pci_d3cold_disable	m*	35:3186:pci_bridge_d3_update|35:3147:pci_walk_bus|82:463:down_read
pci_d3cold_enable	m*	35:3169:pci_bridge_d3_update|35:3147:pci_walk_bus|82:463:down_read
pci_destroy_slot	a	33:373:mutex_lock
pci_dev_driver	n
pci_dev_get	n
pci_dev_id	n
pci_dev_lock	a	35:5091:device_lock|56:1109:mutex_lock
pci_dev_present	m*	dd:463:pci_get_dev_by_id|dd:281:bus_find_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_dev_put	m*	34:1607:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_dev_reset_iommu_done	m*	ah:4156:mutex_lock
pci_dev_reset_iommu_prepare	m	ah:4045:mutex_lock
pci_dev_run_wake	m*	35:2793:pci_target_state|35:2658:platform_pci_choose_state|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
pci_dev_trylock	n
pci_dev_unlock	n,mutex
pci_device_group	m*	ah:1683:iommu_group_alloc|ah:1077:kzalloc
pci_device_is_present	n*
pci_disable_ats	n*
pci_disable_link_state	a	de:1553:__pci_disable_link_state|de:1519:down_read
pci_disable_link_state_locked	a	de:1538:__pci_disable_link_state|de:1520:mutex_lock
pci_disable_msi	m	d6:56:__msi_lock_descs|2p:354:mutex_lock
pci_disable_msix	m	d6:198:__msi_lock_descs|2p:354:mutex_lock
pci_disable_pasid	n*
pci_disable_pri	n*
pci_disable_ptm	n*
pci_disable_rom	n*
pci_disable_sriov	a	df:1183:might_sleep
pci_doe	a	dg:819:wait_for_completion
pci_ecam_create	a*	dh:40:kzalloc
pci_ecam_free	m	dh:113:iounmap|7l:476:mmiotrace_iounmap|7m:318:might_sleep
pci_ecam_map_bus	n
pci_enable_atomic_ops_to_root	n*
pci_enable_ats	n*
pci_enable_device	m*	35:2162:pci_enable_device_flags|35:2129:do_pci_enable_device|35:1494:pci_walk_bus|82:463:down_read
pci_enable_device_mem	m*	35:2145:pci_enable_device_flags|35:2119:pci_enable_bridge|35:1494:pci_walk_bus|82:463:down_read
pci_enable_link_state	a	de:1604:__pci_enable_link_state|de:1575:down_read
pci_enable_link_state_locked	a	de:1627:__pci_enable_link_state|de:1576:mutex_lock
pci_enable_msi	a*	d6:32:__pci_enable_msi_range|d7:457:pci_setup_msi_device_domain|2p:1150:__msi_lock_descs|2p:354:mutex_lock
pci_enable_msix_range	a*	d6:110:__pci_enable_msix_range|d7:846:pci_setup_msix_device_domain|2p:1150:__msi_lock_descs|2p:354:mutex_lock
pci_enable_ptm	n*
pci_enable_rom	n*
pci_enable_sriov	a	df:1168:might_sleep
pci_enable_wake	m*	35:2617:__pci_enable_wake|35:2586:pci_pme_active|35:2502:kmalloc
pci_ep_cfs_add_epc_group	a	di:277:kzalloc
pci_ep_cfs_add_epf_group	a	di:680:configfs_register_default_group|6d:1856:kzalloc
pci_ep_cfs_remove_epc_group	a*	di:322:configfs_unregister_group|6d:1813:down_write
pci_ep_cfs_remove_epf_group	a	di:696:configfs_unregister_default_group|6d:1876:configfs_unregister_group|6d:1813:down_write
pci_epc_add_epf	a	10:806:mutex_lock
pci_epc_bar_size_to_rebar_cap	n
pci_epc_bus_master_enable_notify	a*	10:1014:mutex_lock
pci_epc_clear_bar	m*	10:653:mutex_lock
pci_epc_deinit_notify	a*	10:986:mutex_lock
pci_epc_destroy	a*	10:1033:pci_ep_cfs_remove_epc_group|di:322:configfs_unregister_group|6d:1813:down_write
pci_epc_get	m*	10:57:class_find_device_by_name|d1:107:class_find_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_epc_get_aux_resources	a*	10:230:mutex_lock
pci_epc_get_aux_resources_count	a*	10:188:mutex_lock
pci_epc_get_features	a*	10:151:mutex_lock
pci_epc_get_first_free_bar	n
pci_epc_get_msi	m*	10:370:mutex_lock
pci_epc_get_msix	m*	10:429:mutex_lock
pci_epc_get_next_free_bar	n
pci_epc_init_notify	a*	10:940:mutex_lock
pci_epc_linkdown	a*	10:914:mutex_lock
pci_epc_linkup	a*	10:888:mutex_lock
pci_epc_map_addr	m*	10:519:mutex_lock
pci_epc_map_msi_irq	a*	10:342:mutex_lock
pci_epc_mem_alloc_addr	m	9w:197:mutex_lock
pci_epc_mem_exit	n
pci_epc_mem_free_addr	a	9w:264:iounmap|7l:476:mmiotrace_iounmap|7m:318:might_sleep
pci_epc_mem_init	a	9w:137:pci_epc_multi_mem_init|9w:65:kzalloc
pci_epc_mem_map	m*	10:597:pci_epc_mem_free_addr|9w:264:iounmap|7l:476:mmiotrace_iounmap|7m:318:might_sleep
pci_epc_mem_unmap	m*	10:626:pci_epc_mem_free_addr|9w:264:iounmap|7l:476:mmiotrace_iounmap|7m:318:might_sleep
pci_epc_multi_mem_init	a	9w:65:kzalloc
pci_epc_notify_pending_init	m*	10:965:mutex_lock
pci_epc_put	m*	10:40:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_epc_raise_irq	m*	10:301:mutex_lock
pci_epc_remove_epf	a	10:857:mutex_lock
pci_epc_set_bar	a*	10:676:pci_epc_get_features|10:151:mutex_lock
pci_epc_set_msi	m*	10:403:mutex_lock
pci_epc_set_msix	m*	10:465:mutex_lock
pci_epc_start	m*	10:272:mutex_lock
pci_epc_stop	a*	10:250:mutex_lock
pci_epc_unmap_addr	m*	10:491:mutex_lock
pci_epc_write_header	m*	10:771:mutex_lock
pci_epf_add_vepf	a	31:168:mutex_lock
pci_epf_align_inbound_addr	n
pci_epf_alloc_doorbell	a*	dj:213:pci_epf_alloc_doorbell_msi|dj:152:of_msi_map_get_device_domain|an:393:irq_find_matching_fwspec|2d:542:mutex_lock
pci_epf_alloc_space	a	31:329:dma_alloc_coherent
pci_epf_assign_bar_space	n
pci_epf_bind	a*	31:75:mutex_lock
pci_epf_create	a	31:538:kzalloc
pci_epf_destroy	a*	31:519:device_unregister|7:4008:device_del|7:3929:device_lock|56:1109:mutex_lock
pci_epf_free_doorbell	m	dj:245:platform_device_msi_free_irqs_all|dk:93:msi_domain_free_irqs_all|2p:1713:__msi_lock_descs|2p:354:mutex_lock
pci_epf_free_space	m*	31:281:dma_free_coherent|8m:632:dma_free_attrs|8f:410:vunmap|3h:3530:might_sleep
pci_epf_remove_vepf	a	31:203:mutex_lock
pci_epf_unbind	m*	31:40:mutex_lock
pci_epf_unregister_driver	a*	31:449:driver_unregister|26:202:bus_remove_driver|57:515:kernfs_remove_by_name_ns|30:1791:down_read
pci_find_bus	a	dd:148:pci_find_next_bus|dd:173:down_read
pci_find_capability	n*
pci_find_doe_mailbox	n
pci_find_dvsec_capability	n*
pci_find_ext_capability	n*
pci_find_host_bridge	n
pci_find_ht_capability	n*
pci_find_next_bus	a	dd:173:down_read
pci_find_next_capability	n*
pci_find_next_ext_capability	n*
pci_find_next_ht_capability	n*
pci_find_resource	n
pci_find_vsec_capability	n*
pci_free_host_bridge	m*	5u:731:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_free_irq	a	dl:78:free_irq|2w:2034:__free_irq|2w:1881:mutex_lock
pci_free_irq_vectors	m	d6:381:pci_disable_msix|d6:198:__msi_lock_descs|2p:354:mutex_lock
pci_free_p2pmem	n*
pci_free_resource_list	n
pci_get_base_class	m*	dd:443:pci_get_dev_by_id|dd:281:bus_find_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_get_class	m*	dd:412:pci_get_dev_by_id|dd:281:bus_find_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_get_device	m*	dd:370:pci_get_subsys|dd:348:__pci_get_subsys|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_get_device_reverse	m*	dd:382:__pci_get_subsys|dd:325:pci_get_dev_by_id_reverse|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_get_domain_bus_and_slot	m*	dd:235:pci_get_device|dd:370:pci_get_subsys|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_get_dsn	n*
pci_get_host_bridge_device	n
pci_get_slot	a	dd:200:down_read
pci_get_subsys	m*	dd:348:__pci_get_subsys|dd:323:pci_get_dev_by_id|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_host_common_d3cold_possible	a	9z:320:pci_walk_bus|82:463:down_read
pci_host_common_delete_ports	n
pci_host_common_ecam_create	a*	9z:199:pci_ecam_create|dh:40:kzalloc
pci_host_common_init	a*	9z:223:pci_host_common_ecam_create|9z:199:pci_ecam_create|dh:40:kzalloc
pci_host_common_parse_ports	m*	9z:155:pci_host_common_parse_port|9z:122:devm_kzalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
pci_host_common_probe	a	9z:250:devm_pci_alloc_host_bridge|5u:710:pci_alloc_host_bridge|5u:689:kzalloc
pci_host_common_remove	a	9z:262:pci_lock_rescan_remove|5u:3515:mutex_lock
pci_host_handle_link_down	a*	9z:357:pci_host_recover_root_port|9z:348:pcie_do_recovery|dm:205:pci_walk_bus|82:463:down_read
pci_host_probe	a	5u:3266:pci_lock_rescan_remove|5u:3515:mutex_lock
pci_hp_add	m*	32:434:fs_add_slot|32:250:sysfs_create_link|30:751:__kernfs_new_node|30:661:kstrdup_const
pci_hp_add_bridge	m*	5u:3556:pci_find_bus|dd:148:pci_find_next_bus|dd:173:down_read
pci_hp_del	a	32:468:fs_remove_slot|32:317:sysfs_remove_file|57:515:kernfs_remove_by_name_ns|30:1791:down_read
pci_hp_deregister	a	32:452:pci_hp_del|32:468:fs_remove_slot|57:515:kernfs_remove_by_name_ns|30:1791:down_read
pci_hp_destroy	a	32:487:pci_destroy_slot|33:373:mutex_lock
pci_ide_set_nr_streams	m*	dn:802:sysfs_update_group|5y:298:internal_create_group|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_ide_stream_alloc	a	dn:259:kzalloc
pci_ide_stream_disable	n*
pci_ide_stream_enable	n*
pci_ide_stream_free	n
pci_ide_stream_register	a*	dn:438:kasprintf|9:59:kvasprintf|9:25:kmalloc_track_caller
pci_ide_stream_release	m*	dn:380:pci_ide_stream_unregister|dn:469:sysfs_remove_link|2z:644:kernfs_remove_by_name_ns|30:1791:down_read
pci_ide_stream_setup	n*
pci_ide_stream_teardown	n*
pci_ide_stream_unregister	a	dn:469:sysfs_remove_link|5x:152:kernfs_remove_by_name|2z:644:kernfs_remove_by_name_ns|30:1791:down_read
pci_ide_to_settings	n
pci_ignore_hotplug	n
pci_intx	n*
pci_iomap	m*	do:125:pci_iomap_range|do:54:ioremap|3h:3299:__get_vm_area_node|3h:3237:kzalloc_node
pci_iomap_range	m*	do:54:ioremap|7l:355:__ioremap_caller|3h:3299:__get_vm_area_node|3h:3237:kzalloc_node
pci_iomap_wc	m*	do:146:pci_iomap_wc_range|do:102:ioremap_wc|3h:3299:__get_vm_area_node|3h:3237:kzalloc_node
pci_iomap_wc_range	m*	do:102:ioremap_wc|7l:405:__ioremap_caller|3h:3299:__get_vm_area_node|3h:3237:kzalloc_node
pci_ioremap_bar	a*	35:241:__pci_ioremap_resource|35:236:ioremap|3h:3299:__get_vm_area_node|3h:3237:kzalloc_node
pci_ioremap_wc_bar	a*	35:247:__pci_ioremap_resource|35:234:ioremap_wc|3h:3299:__get_vm_area_node|3h:3237:kzalloc_node
pci_iounmap	m	dp:426:iounmap|7l:476:mmiotrace_iounmap|7m:318:might_sleep
pci_iov_get_pf_drvdata	n
pci_iov_vf_bar_get_sizes	n*
pci_iov_vf_bar_set_size	n*
pci_iov_vf_id	n
pci_iov_virtfn_devfn	n
pci_irq_get_affinity	m	d6:342:pci_irq_vector|d6:318:msi_get_virq|2p:469:__msi_lock_descs|2p:354:mutex_lock
pci_irq_type	n
pci_irq_vector	m	d6:318:msi_get_virq|dq:69:msi_domain_get_virq|2p:469:__msi_lock_descs|2p:354:mutex_lock
pci_load_and_free_saved_state	n
pci_load_saved_state	n
pci_lock_rescan_remove	a+mutex	5u:3515:mutex_lock
pci_map_rom	a*	dr:258:ioremap|7l:355:__ioremap_caller|3h:3299:__get_vm_area_node|3h:3237:kzalloc_node
pci_match_id	n
pci_max_pasids	n*
pci_msi_enabled	n
pci_msi_mask_irq	n*
pci_msi_unmask_irq	n*
pci_msi_vec_count	n*
pci_msix_alloc_irq_at	m	d6:159:msi_domain_alloc_irq_at|2p:1551:__msi_lock_descs|2p:354:mutex_lock
pci_msix_can_alloc_dyn	n
pci_msix_free_irq	a	d6:177:msi_domain_free_irqs_range|2p:1683:__msi_lock_descs|2p:354:mutex_lock
pci_msix_prepare_desc	n
pci_msix_vec_count	n*
pci_num_vf	n
pci_p2pdma_add_resource	a*	ds:425:devm_kzalloc|y:50:devm_kmalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
pci_p2pdma_distance_many	m*	ds:830:find_parent_pci_dev|ds:485:put_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_p2pdma_enable_show	n
pci_p2pdma_enable_store	m*	ds:1175:bus_find_device_by_name|ao:170:bus_find_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_p2pmem_alloc_sgl	a	ds:1034:kmalloc
pci_p2pmem_find_many	a	ds:902:kmalloc
pci_p2pmem_free_sgl	n*
pci_p2pmem_publish	n
pci_p2pmem_virt_to_bus	n
pci_pasid_features	n*
pci_pasid_status	n*
pci_pio_to_address	n
pci_platform_power_transition	m*	35:1202:platform_pci_set_power_state|35:1089:mid_pci_set_power_state|dt:28:intel_mid_pci_set_power_state|du:262:might_sleep
pci_pme_active	m*	35:2502:kmalloc
pci_pme_capable	n
pci_pr3_present	m*	35:6361:acpi_has_method|1:672:acpi_get_handle|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
pci_prepare_ats	n*
pci_prepare_to_sleep	m*	35:2715:pci_target_state|35:2658:platform_pci_choose_state|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
pci_pri_supported	n
pci_probe_reset_bus	m	35:5786:pci_bus_reset|35:5679:might_sleep
pci_probe_reset_slot	a	35:5628:pci_slot_reset|35:5610:might_sleep
pci_pwrctrl_create_devices	m*	7v:372:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_pwrctrl_destroy_devices	m*	7v:416:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_pwrctrl_device_set_ready	m*	7v:84:bus_register_notifier|27:1074:blocking_notifier_chain_register|4k:282:__blocking_notifier_chain_register|4k:263:down_write
pci_pwrctrl_device_unset_ready	m*	7v:106:bus_unregister_notifier|27:1087:blocking_notifier_chain_unregister|4k:326:down_write
pci_pwrctrl_init	n
pci_pwrctrl_power_off_devices	m*	7v:233:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_pwrctrl_power_on_devices	m*	7v:304:pci_pwrctrl_power_on_device|7v:270:mutex_lock
pci_read_config_byte	n*
pci_read_config_dword	n*
pci_read_config_word	n*
pci_read_vpd	m	dv:444:__pci_read_vpd|dv:423:pci_get_func0_dev|dv:45:pci_get_slot|dd:200:down_read
pci_read_vpd_any	m	dv:451:__pci_read_vpd|dv:423:pci_get_func0_dev|dv:45:pci_get_slot|dd:200:down_read
pci_rebar_bytes_to_size	n
pci_rebar_get_max_size	n*
pci_rebar_get_possible_sizes	n*
pci_rebar_size_supported	n*
pci_rebar_size_to_bytes	n
pci_reenable_device	m*	35:2073:do_pci_enable_device|35:2026:pci_set_power_state|35:1494:pci_walk_bus|82:463:down_read
pci_release_region	n
pci_release_regions	n
pci_release_resource	n
pci_release_selected_regions	n
pci_remap_iospace	a	35:4138:vmap_page_range|3h:360:vmap_range_noflush|3h:336:might_sleep
pci_remove_bus	a*	dw:63:pci_proc_detach_bus|db:499:mutex_lock
pci_remove_root_bus	m*	dw:181:pci_remove_bus|dw:63:pci_proc_detach_bus|db:499:mutex_lock
pci_request_irq	a	dl:49:kvasprintf|9:25:kmalloc_track_caller
pci_request_region	m	35:3927:__pci_request_region|35:3892:__request_region|1i:1379:alloc_resource|1i:185:kzalloc
pci_request_regions	m	35:4029:pci_request_selected_regions|35:3980:__pci_request_selected_regions|1i:1379:alloc_resource|1i:185:kzalloc
pci_request_regions_exclusive	m	35:4053:pci_request_selected_regions_exclusive|35:3995:__pci_request_selected_regions|1i:1379:alloc_resource|1i:185:kzalloc
pci_request_selected_regions	m	35:3980:__pci_request_selected_regions|35:3956:__pci_request_region|1i:1379:alloc_resource|1i:185:kzalloc
pci_request_selected_regions_exclusive	m	35:3995:__pci_request_selected_regions|35:3956:__pci_request_region|1i:1379:alloc_resource|1i:185:kzalloc
pci_rescan_bus	a*	5u:3500:pci_assign_unassigned_bus_resources|d8:2487:down_read
pci_reset_bus	a*	35:5798:pci_probe_reset_slot|35:5628:pci_slot_reset|35:5610:might_sleep
pci_reset_function	a	35:5303:pci_dev_lock|35:5091:device_lock|56:1109:mutex_lock
pci_reset_function_locked	a*	35:5350:__pci_reset_function_locked|35:5210:might_sleep
pci_resize_resource	a*	dx:314:pci_do_resource_release_and_resize|d8:2401:down_read
pci_resource_len	n
pci_resource_start	n
pci_restore_msi_state	m*	d6:397:__pci_restore_msix_state|d7:893:__msi_lock_descs|2p:354:mutex_lock
pci_restore_state	m*	35:1872:pci_restore_vc_state|dy:403:pci_vc_do_save_buffer|dy:56:pci_wait_for_pending|35:882:msleep
pci_save_state	n*
pci_scan_bridge	m*	5u:1594:pci_scan_bridge_extend|5u:1468:pci_find_bus|dd:148:pci_find_next_bus|dd:173:down_read
pci_scan_bus	a	5u:3448:pci_add_resource|82:54:pci_add_resource_offset|82:41:resource_list_create_entry|1i:1947:kzalloc
pci_scan_child_bus	m*	5u:3208:pci_scan_child_bus_extend|5u:3095:pci_scan_slot|5u:2783:pci_get_slot|dd:200:down_read
pci_scan_root_bus	a	5u:3422:pci_create_root_bus|5u:3238:pci_alloc_host_bridge|5u:689:kzalloc
pci_scan_root_bus_bridge	a*	5u:3385:pci_register_host_bridge|5u:1006:pci_alloc_bus|5u:612:kzalloc
pci_scan_single_device	a	5u:2783:pci_get_slot|dd:200:down_read
pci_scan_slot	m	5u:2876:pci_scan_single_device|5u:2783:pci_get_slot|dd:200:down_read
pci_select_bars	n
pci_set_cacheline_size	n*
pci_set_host_bridge_release	n
pci_set_master	n*
pci_set_mwi	n*
pci_set_pcie_reset_state	n
pci_set_power_state	m*	35:1646:__pci_set_power_state|35:1616:__pci_bus_set_current_state|35:1494:pci_walk_bus|82:463:down_read
pci_set_power_state_locked	m*	35:1654:__pci_set_power_state|35:1595:pci_set_full_power_state|dt:28:intel_mid_pci_set_power_state|du:262:might_sleep
pci_setup_cardbus_bridge	n*
pci_speed_string	n
pci_sriov_configure_simple	a	df:1308:might_sleep
pci_sriov_get_totalvfs	n
pci_sriov_set_totalvfs	n
pci_status_get_and_clear_errors	n*
pci_stop_and_remove_bus_device	m*	dw:129:pci_stop_bus_device|dw:94:pci_stop_dev|72:1046:device_lock|56:1109:mutex_lock
pci_stop_and_remove_bus_device_locked	a	dw:136:pci_lock_rescan_remove|5u:3515:mutex_lock
pci_stop_root_bus	m*	dw:158:device_release_driver|72:1403:device_release_driver_internal|72:1046:device_lock|56:1109:mutex_lock
pci_store_saved_state	a	35:1921:kzalloc
pci_suspend_retains_context	n
pci_try_reset_function	a*	35:5375:__pci_reset_function_locked|35:5210:might_sleep
pci_try_set_mwi	n*
pci_tsm_bind	a*	dz:350:down_read
pci_tsm_doe_transfer	a	dz:897:pci_doe|dg:819:wait_for_completion
pci_tsm_link_constructor	m*	dz:725:find_dsm_dev|dz:668:pf0_dev_get|dz:649:pci_get_slot|dd:200:down_read
pci_tsm_pf0_constructor	m*	dz:754:pci_tsm_link_constructor|dz:725:find_dsm_dev|dz:649:pci_get_slot|dd:200:down_read
pci_tsm_pf0_destructor	n
pci_tsm_tdi_constructor	n
pci_tsm_unbind	a	dz:325:down_read
pci_unlock_rescan_remove	n,mutex
pci_unmap_iospace	m	35:4165:vunmap_range|3h:544:vunmap_range_noflush|3h:468:vunmap_pmd_range|3h:443:cond_resched
pci_unmap_rom	a*	dr:294:iounmap|7l:476:mmiotrace_iounmap|7m:318:might_sleep
pci_unregister_driver	a*	34:1519:driver_unregister|26:202:bus_remove_driver|57:515:kernfs_remove_by_name_ns|30:1791:down_read
pci_vfs_assigned	m*	df:1231:pci_get_device|dd:370:pci_get_subsys|2z:623:kernfs_find_and_get_ns|30:968:down_read
pci_vpd_alloc	a	dv:353:kmalloc
pci_vpd_check_csum	n
pci_vpd_find_id_string	n
pci_vpd_find_ro_info_keyword	n
pci_wait_for_pending_transaction	m*	35:4411:pci_wait_for_pending|35:882:msleep
pci_wake_from_d3	m*	35:2638:pci_enable_wake|35:2617:__pci_enable_wake|35:2586:pci_pme_active|35:2502:kmalloc
pci_walk_bus	a	82:463:down_read
pci_walk_bus_reverse	a	82:480:down_read
pci_write_config_byte	n*
pci_write_config_dword	n*
pci_write_config_word	n*
pci_write_vpd	a	dv:482:__pci_write_vpd|dv:461:pci_get_func0_dev|dv:45:pci_get_slot|dd:200:down_read
pci_write_vpd_any	a	dv:489:__pci_write_vpd|dv:461:pci_get_func0_dev|dv:45:pci_get_slot|dd:200:down_read
pcibios_bus_to_resource	n
pcibios_resource_to_bus	n
pcie_aer_is_native	n
pcie_aspm_enabled	n
pcie_bandwidth_available	n*
pcie_bus_configure_settings	m*	5u:3054:pci_walk_bus|82:463:down_read
pcie_capability_clear_and_set_dword	n*
pcie_capability_clear_and_set_word_locked	n*
pcie_capability_clear_and_set_word_unlocked	n*
pcie_capability_read_dword	n*
pcie_capability_read_word	n*
pcie_capability_write_dword	n*
pcie_capability_write_word	n*
pcie_disable_tph	n*
pcie_do_recovery	a*	dm:240:pci_walk_bridge|dm:205:pci_walk_bus|82:463:down_read
pcie_enable_tph	n*
pcie_flr	m*	35:4450:msleep
pcie_get_link_speed	n
pcie_get_mps	n*
pcie_get_readrq	n*
pcie_get_speed_cap	n
pcie_get_width_cap	n*
pcie_link_bandwidth_mbps	n*
pcie_print_link_status	n*
pcie_ptm_create_debugfs	a*	e0:544:kzalloc
pcie_ptm_destroy_debugfs	a*	e0:582:debugfs_remove|5p:784:simple_recursive_removal|1q:606:inode_lock_nested|1r:1071:down_write_nested
pcie_ptm_enabled	n
pcie_relaxed_ordering_enabled	n*
pcie_reset_flr	m*	35:4477:pcie_flr|35:4450:msleep
pcie_set_mps	n*
pcie_set_readrq	n*
pcie_tph_get_cpu_st	m*	e1:266:tph_invoke_dsm|e1:97:acpi_check_dsm|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
pcie_tph_get_st_table_loc	n*
pcie_tph_get_st_table_size	n*
pcie_tph_set_st_entry	m*	e1:323:pci_msix_write_tph_tag|d7:961:__msi_lock_descs|2p:354:mutex_lock
pcie_update_link_speed	n*
pcim_enable_device	a	7w:374:__devm_add_action|s:794:kzalloc
pcim_intx	m*	7w:337:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
pcim_iomap	a*	7w:543:pcim_addr_devres_alloc|7w:98:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
pcim_iomap_range	m*	7w:840:pcim_addr_devres_alloc|7w:98:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
pcim_iomap_region	m*	7w:613:pcim_addr_devres_alloc|7w:98:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
pcim_iomap_regions	m*	7w:686:pcim_iomap_region|7w:613:pcim_addr_devres_alloc|s:189:alloc_dr|s:141:kmalloc_node_track_caller
pcim_iomap_table	m"*	7w:447:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller	This function might sleep when the table is first allocated but can be safely called without context and guaranteed to s
pcim_iounmap	m*	7w:583:devres_release|s:473:pcim_addr_resource_release|7l:476:mmiotrace_iounmap|7m:318:might_sleep
pcim_iounmap_region	m*	7w:658:devres_release|s:473:pcim_addr_resource_release|7l:476:mmiotrace_iounmap|7m:318:might_sleep
pcim_p2pdma_init	m*	ds:272:devm_kzalloc|y:50:devm_kmalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
pcim_p2pdma_provider	n
pcim_pin_device	n
pcim_request_all_regions	a*	7w:802:pcim_request_region|7w:729:pcim_addr_devres_alloc|s:189:alloc_dr|s:141:kmalloc_node_track_caller
pcim_request_region	a*	7w:729:pcim_addr_devres_alloc|7w:98:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
pcim_set_mwi	a	7w:282:__devm_add_action|s:794:kzalloc
pcix_get_max_mmrbc	n*
pcix_get_mmrbc	n*
pcix_set_mmrbc	n*
pcpu_alloc_noprof	f3	e2:1736:pcpu_alloc_noprof
peernet2id	n
peernet2id_alloc	f2p!kmalloc*	cr:346:rtnl_net_notifyid|cr:1197:nlmsg_new
percpu_down_write	a+rwsem	36:227:percpu_down_write
percpu_free_rwsem	m	36:42:rcu_sync_dtor|e3:187:rcu_barrier
percpu_ref_exit	n
percpu_ref_init	f3	6v:72:pcpu_alloc_noprof
percpu_ref_is_zero	n
percpu_ref_kill_and_confirm	m*	6v:395:__percpu_ref_switch_mode|6v:277:schedule
percpu_ref_reinit	m	6v:445:percpu_ref_resurrect|6v:475:__percpu_ref_switch_mode|6v:277:schedule
percpu_ref_resurrect	m	6v:475:__percpu_ref_switch_mode|6v:277:schedule
percpu_ref_switch_to_atomic	m"*	6v:314:__percpu_ref_switch_mode|6v:277:schedule	This function may block if @ref is in the process of switching to atomic mode.
percpu_ref_switch_to_atomic_sync	a	6v:331:wait_event
percpu_ref_switch_to_percpu	m"	6v:360:__percpu_ref_switch_mode|6v:277:schedule	This function may block if @ref is in the process of switching to atomic mode.
percpu_up_write	n,rwsem
perf_allow_cpu	n*
perf_allow_kernel	n*
perf_allow_tracepoint	n*
perf_event_addr_filters_sync	n*
perf_event_create_kernel_counter	a*	e4:14329:perf_event_alloc|e4:13370:kmem_cache_alloc_node
perf_event_disable	a	e4:2756:perf_event_ctx_lock|e4:1498:perf_event_ctx_lock_nested|e4:1485:mutex_lock_nested
perf_event_enable	a	e4:3331:perf_event_ctx_lock|e4:1498:perf_event_ctx_lock_nested|e4:1485:mutex_lock_nested
perf_event_pause	a	e4:6345:perf_event_ctx_lock|e4:1498:perf_event_ctx_lock_nested|e4:1485:mutex_lock_nested
perf_event_period	a	e4:6597:perf_event_ctx_lock|e4:1498:perf_event_ctx_lock_nested|e4:1485:mutex_lock_nested
perf_event_read_value	a	e4:6087:perf_event_ctx_lock|e4:1498:perf_event_ctx_lock_nested|e4:1485:mutex_lock_nested
perf_event_refresh	a	e4:3465:perf_event_ctx_lock|e4:1498:perf_event_ctx_lock_nested|e4:1485:mutex_lock_nested
perf_event_release_kernel	a	e4:5957:perf_remove_from_owner|e4:5904:mutex_lock_nested
perf_event_sysfs_show	n
perf_event_update_userpage	n*
perf_pmu_migrate_context	a	e4:14491:mutex_lock_double|e4:13715:mutex_lock
perf_pmu_register	a*	e4:12846:mutex_lock
perf_pmu_unregister	a	e4:13030:mutex_lock
perf_register_guest_info_callbacks	a	e4:7777:__static_call_update|e5:139:cpus_read_lock|l:490:percpu_down_read
perf_swevent_get_recursion_context	n
perf_tp_event	m*	e4:11474:perf_tp_event_match|e4:11386:perf_tp_filter_match|e6:835:strncpy_from_user_nofault|e7:192:strncpy_from_user
perf_trace_run_bpf_submit	m*	e4:11404:perf_tp_event|e4:11474:perf_tp_event_match|e6:835:strncpy_from_user_nofault|e7:192:strncpy_from_user
perf_unregister_guest_info_callbacks	a	e4:7797:__static_call_update|e5:139:cpus_read_lock|l:490:percpu_down_read
phy_advertise_eee_all	n
phy_advertise_supported	n
phy_aneg_done	m*	48:210:genphy_c45_aneg_done|aw:519:phy_read_mmd|23:494:phy_lock_mdio_bus|24:2261:mutex_lock
phy_attach_direct	a*	22:1795:device_bind_driver|72:548:driver_sysfs_add|30:751:__kernfs_new_node|30:661:kstrdup_const
phy_attached_info	a	22:1392:phy_attached_print|22:1422:phy_attached_info_irq|9:59:kvasprintf|9:25:kmalloc_track_caller
phy_attached_info_irq	a	22:1415:kasprintf|9:59:kvasprintf|9:25:kmalloc_track_caller
phy_attached_print	a	22:1422:phy_attached_info_irq|22:1415:kasprintf|9:59:kvasprintf|9:25:kmalloc_track_caller
phy_calibrate	a*	z:465:mutex_lock
phy_check_valid	n
phy_config_aneg	m*	48:993:genphy_c45_config_aneg|aw:1337:genphy_c45_pma_setup_forced|23:494:phy_lock_mdio_bus|24:2261:mutex_lock
phy_configure	a*	z:566:mutex_lock
phy_connect	a*	22:1279:phy_connect_direct|22:1234:phy_attach_direct|30:751:__kernfs_new_node|30:661:kstrdup_const
phy_connect_direct	a*	22:1234:phy_attach_direct|22:1795:device_bind_driver|30:751:__kernfs_new_node|30:661:kstrdup_const
phy_create	a	z:1022:kzalloc
phy_create_lookup	a	z:78:kzalloc
phy_destroy	a*	z:1121:device_unregister|7:4008:device_del|7:3929:device_lock|56:1109:mutex_lock
phy_detach	m*	22:1923:device_link_del|7:1040:device_links_write_lock|7:322:mutex_lock
phy_device_create	a	22:757:kzalloc
phy_device_free	m*	22:212:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
phy_device_register	a*	22:1121:phy_scan_fixups|22:492:mutex_lock
phy_device_remove	a*	22:1157:device_del|7:3929:device_lock|56:1109:mutex_lock
phy_disable_eee	n
phy_disconnect	m*	22:1296:phy_stop|48:1675:mutex_lock
phy_do_ioctl	a*	48:444:phy_mii_ioctl|48:330:mdiobus_c45_read|av:357:mutex_lock
phy_do_ioctl_running	a*	48:463:phy_do_ioctl|48:444:phy_mii_ioctl|48:330:mdiobus_c45_read|av:357:mutex_lock
phy_drivers_register	a*	22:3920:phy_driver_register|22:3896:driver_register|26:174:bus_add_driver|27:761:kzalloc
phy_drivers_unregister	a*	22:3936:phy_driver_unregister|22:3911:driver_unregister|57:515:kernfs_remove_by_name_ns|30:1791:down_read
phy_duplex_to_str	n
phy_eee_rx_clock_stop	a	48:1872:phy_modify_mmd|23:715:phy_lock_mdio_bus|24:2261:mutex_lock
phy_eee_tx_clock_stop_capable	a	48:1849:phy_read_mmd|23:494:phy_lock_mdio_bus|24:2261:mutex_lock
phy_error	n
phy_ethtool_get_eee	a	48:1945:mutex_lock
phy_ethtool_get_link_ksettings	a	48:2067:phy_ethtool_ksettings_get|48:276:mutex_lock
phy_ethtool_get_sset_count	a*	48:577:mutex_lock
phy_ethtool_get_stats	a*	48:601:mutex_lock
phy_ethtool_get_strings	a*	48:554:mutex_lock
phy_ethtool_get_wol	m*	48:2052:mutex_lock
phy_ethtool_ksettings_get	a	48:276:mutex_lock
phy_ethtool_ksettings_set	a	48:1193:mutex_lock
phy_ethtool_nway_reset	a	48:2100:mutex_lock
phy_ethtool_set_eee	a	48:2004:mutex_lock
phy_ethtool_set_link_ksettings	a	48:2081:phy_ethtool_ksettings_set|48:1193:mutex_lock
phy_ethtool_set_wol	a*	48:2032:mutex_lock
phy_exit	m*	z:277:mutex_lock
phy_find_next	n
phy_fix_phy_mode_for_mac_delays	n
phy_free_interrupt	a*	48:1509:phy_disable_interrupts|48:1400:phy_write_barrier|48:1381:mdiobus_read|av:332:mutex_lock
phy_get	a	z:794:mutex_lock
phy_get_c45_ids	m	22:1175:get_phy_c45_ids|22:925:phy_c45_probe_present|22:857:mdiobus_c45_read|av:357:mutex_lock
phy_get_eee_err	a	48:1922:mutex_lock
phy_get_internal_delay	n*
phy_get_mac_termination	n*
phy_get_pause	n
phy_get_rate_matching	m*	48:152:mutex_lock
phy_get_sfp_port	n
phy_get_tx_amplitude_gain	n*
phy_init	m*	z:237:mutex_lock
phy_init_eee	m	48:1902:phy_eee_rx_clock_stop|48:1872:phy_modify_mmd|23:715:phy_lock_mdio_bus|24:2261:mutex_lock
phy_init_hw	m*	22:1360:phy_scan_fixups|22:492:mutex_lock
phy_interface_num_ports	n
phy_loopback	a*	48:1769:mutex_lock
phy_mac_interrupt	n
phy_may_wakeup	m*	22:258:phy_drv_wol_enabled|22:247:phy_ethtool_get_wol|48:2052:mutex_lock
phy_mii_ioctl	a*	48:330:mdiobus_c45_read|av:357:mutex_lock
phy_modify	a	23:608:phy_lock_mdio_bus|24:2261:mutex_lock
phy_modify_changed	a	23:564:phy_lock_mdio_bus|24:2261:mutex_lock
phy_modify_mmd	a	23:715:phy_lock_mdio_bus|24:2261:mutex_lock
phy_modify_mmd_changed	a	23:667:phy_lock_mdio_bus|24:2261:mutex_lock
phy_modify_paged	a	23:899:phy_modify_paged_changed|23:878:phy_select_page|23:749:phy_lock_mdio_bus|24:2261:mutex_lock
phy_modify_paged_changed	a	23:878:phy_select_page|23:769:phy_save_page|23:749:phy_lock_mdio_bus|24:2261:mutex_lock
phy_notify_connect	a*	z:488:mutex_lock
phy_notify_disconnect	a*	z:512:mutex_lock
phy_notify_state	a*	z:537:mutex_lock
phy_pm_runtime_get	m*	z:164:pm_runtime_get|38:494:__pm_runtime_resume|g:713:rpm_resume|g:859:schedule
phy_pm_runtime_get_sync	m*	z:182:pm_runtime_get_sync|38:513:__pm_runtime_resume|g:1190:might_sleep_if
phy_pm_runtime_put	m*	z:198:pm_runtime_put|38:551:__pm_runtime_idle|g:713:rpm_resume|g:859:schedule
phy_pm_runtime_put_sync	m*	z:210:pm_runtime_put_sync|38:679:__pm_runtime_idle|g:1126:might_sleep_if
phy_power_off	a*	z:359:mutex_lock
phy_power_on	a*	z:310:regulator_enable|5r:3219:regulator_lock_dependent|5r:414:mutex_lock
phy_print_status	n
phy_put	a	z:729:device_link_remove|7:1061:device_links_write_lock|7:322:mutex_lock
phy_rate_matching_to_str	n
phy_read_mmd	a	23:494:phy_lock_mdio_bus|24:2261:mutex_lock
phy_read_paged	a	23:834:phy_select_page|23:769:phy_save_page|23:749:phy_lock_mdio_bus|24:2261:mutex_lock
phy_register_fixup_for_id	a	22:471:phy_register_fixup|22:441:kzalloc
phy_register_fixup_for_uid	a	22:463:phy_register_fixup|22:441:kzalloc
phy_remove_link_mode	n
phy_remove_lookup	a	z:110:mutex_lock
phy_request_interrupt	a*	48:1483:request_threaded_irq|2w:2181:kzalloc
phy_reset	m*	z:438:mutex_lock
phy_reset_after_clk_enable	m*	22:2060:phy_device_reset|24:2231:mdio_device_reset|e8:90:gpiod_set_value_cansleep|7g:4503:might_sleep
phy_resolve_aneg_linkmode	n
phy_resolve_aneg_pause	n
phy_restart_aneg	a	48:189:genphy_c45_restart_aneg|aw:348:phy_set_bits_mmd|23:715:phy_lock_mdio_bus|24:2261:mutex_lock
phy_resume	a	22:2037:mutex_lock
phy_save_page	a	23:749:phy_lock_mdio_bus|24:2261:mutex_lock
phy_select_page	a	23:769:phy_save_page|23:749:phy_lock_mdio_bus|24:2261:mutex_lock
phy_set_asym_pause	m	22:3046:phy_start_aneg|48:1135:mutex_lock
phy_set_max_speed	n
phy_set_media	a*	z:404:mutex_lock
phy_set_mode_ext	a*	z:386:mutex_lock
phy_set_speed	a*	z:419:mutex_lock
phy_set_sym_pause	n
phy_speed_down	a	48:1240:mutex_lock
phy_speed_to_str	n
phy_speed_up	a	48:1281:mutex_lock
phy_start	a	48:1714:mutex_lock
phy_start_aneg	a	48:1135:mutex_lock
phy_start_cable_test	a*	48:864:mutex_lock
phy_start_cable_test_tdr	a*	48:935:mutex_lock
phy_start_machine	n
phy_stop	a	48:1675:mutex_lock
phy_support_asym_pause	n
phy_support_sym_pause	n
phy_suspend	m*	22:1998:phy_may_wakeup|22:258:phy_drv_wol_enabled|22:247:phy_ethtool_get_wol|48:2052:mutex_lock
phy_trigger_machine	n
phy_validate	a*	z:601:mutex_lock
phy_validate_pause	n
phy_write_mmd	a	23:539:phy_lock_mdio_bus|24:2261:mutex_lock
phy_write_paged	a	23:855:phy_select_page|23:769:phy_save_page|23:749:phy_lock_mdio_bus|24:2261:mutex_lock
pid_nr_ns	n
pid_task	n
pid_vnr	n
pin_get_name	n
pin_user_pages	m*	a5:3383:__gup_longterm_locked|a5:2471:__get_user_pages_locked|a5:1667:mmap_read_lock_killable|4b:609:down_read_killable
pin_user_pages_fast	m*	a5:3315:gup_fast_fallback|a5:3209:__gup_longterm_locked|a5:1667:mmap_read_lock_killable|4b:609:down_read_killable
pin_user_pages_remote	m*	a5:3352:__gup_longterm_locked|a5:2471:__get_user_pages_locked|a5:1667:mmap_read_lock_killable|4b:609:down_read_killable
pin_user_pages_unlocked	m*	a5:3405:__gup_longterm_locked|a5:2471:__get_user_pages_locked|a5:1667:mmap_read_lock_killable|4b:609:down_read_killable
pinctrl_add_gpio_range	a	7x:430:mutex_lock
pinctrl_add_gpio_ranges	a	7x:443:pinctrl_add_gpio_range|7x:430:mutex_lock
pinctrl_dev_get_devname	n
pinctrl_dev_get_drvdata	n
pinctrl_dev_get_name	n
pinctrl_enable	a	7x:2252:pinctrl_claim_hogs|7x:2212:create_pinctrl|7x:1110:kzalloc
pinctrl_find_and_add_gpio_range	a	7x:452:get_pinctrl_dev_from_devname|7x:109:mutex_lock
pinctrl_find_gpio_range_from_pin	a	7x:520:mutex_lock
pinctrl_find_gpio_range_from_pin_nolock	n
pinctrl_force_default	m*	7x:1616:pinctrl_commit_state|7x:1336:pinctrl_cond_disable_mux_setting|7x:1314:pinmux_disable_setting|b3:552:mutex_lock
pinctrl_force_sleep	m*	7x:1604:pinctrl_commit_state|7x:1336:pinctrl_cond_disable_mux_setting|7x:1314:pinmux_disable_setting|b3:552:mutex_lock
pinctrl_generic_add_group	m*	7x:671:devm_kzalloc|y:50:devm_kmalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
pinctrl_generic_get_group	n
pinctrl_generic_get_group_count	n
pinctrl_generic_get_group_name	n
pinctrl_generic_get_group_pins	n
pinctrl_generic_remove_group	n*
pinctrl_get	a	7x:1196:find_pinctrl|7x:1083:mutex_lock
pinctrl_gpio_can_use_line	a	7x:789:pinctrl_get_device_gpio_range|7x:395:mutex_lock
pinctrl_gpio_direction_input	a	7x:905:pinctrl_gpio_direction|7x:878:pinctrl_get_device_gpio_range|7x:395:mutex_lock
pinctrl_gpio_direction_output	a	7x:920:pinctrl_gpio_direction|7x:878:pinctrl_get_device_gpio_range|7x:395:mutex_lock
pinctrl_gpio_free	a	7x:855:pinctrl_get_device_gpio_range|7x:395:mutex_lock
pinctrl_gpio_get_config	a	7x:968:pinctrl_get_device_gpio_range|7x:395:mutex_lock
pinctrl_gpio_request	a	7x:820:pinctrl_get_device_gpio_range|7x:395:mutex_lock
pinctrl_gpio_set_config	a	7x:942:pinctrl_get_device_gpio_range|7x:395:mutex_lock
pinctrl_lookup_state	m	7x:1286:create_state|7x:1002:kzalloc
pinctrl_pm_select_default_state	m*	7x:1689:pinctrl_select_default_state|7x:1677:pinctrl_select_bound_state|7x:1314:pinmux_disable_setting|b3:552:mutex_lock
pinctrl_pm_select_idle_state	m*	7x:1728:pinctrl_select_bound_state|7x:1661:pinctrl_select_state|7x:1314:pinmux_disable_setting|b3:552:mutex_lock
pinctrl_pm_select_init_state	m*	7x:1702:pinctrl_select_bound_state|7x:1661:pinctrl_select_state|7x:1314:pinmux_disable_setting|b3:552:mutex_lock
pinctrl_pm_select_sleep_state	m*	7x:1715:pinctrl_select_bound_state|7x:1661:pinctrl_select_state|7x:1314:pinmux_disable_setting|b3:552:mutex_lock
pinctrl_provide_dummies	n
pinctrl_put	m	7x:1266:kref_put|3a:65:pinctrl_release|7x:1257:pinctrl_free|7x:1230:mutex_lock
pinctrl_register	a	7x:2283:pinctrl_init_controller|7x:2142:kzalloc
pinctrl_register_and_init	a	7x:2313:pinctrl_init_controller|7x:2142:kzalloc
pinctrl_register_mappings	a	7x:1531:kzalloc
pinctrl_remove_gpio_range	a	7x:536:mutex_lock
pinctrl_select_default_state	m*	7x:1677:pinctrl_select_bound_state|7x:1661:pinctrl_select_state|7x:1314:pinmux_disable_setting|b3:552:mutex_lock
pinctrl_select_state	m*	7x:1427:pinctrl_commit_state|7x:1336:pinctrl_cond_disable_mux_setting|7x:1314:pinmux_disable_setting|b3:552:mutex_lock
pinctrl_unregister	a	7x:2342:mutex_lock
pinctrl_unregister_mappings	a	7x:1555:mutex_lock
platform_add_devices	a*	37:550:platform_device_register|37:896:platform_device_add|8:274:kvasprintf_const|9:46:kstrdup_const
platform_device_add	a*	37:787:dev_set_name|7:3566:kobject_set_name_vargs|8:274:kvasprintf_const|9:46:kstrdup_const
platform_device_add_data	a	37:692:kmemdup
platform_device_add_resources	a	37:664:kmemdup_array|i:158:kmemdup
platform_device_alloc	a	37:634:kzalloc
platform_device_del	a*	37:868:device_del|7:3929:device_lock|56:1109:mutex_lock
platform_device_put	m*	37:593:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
platform_device_register	a*	37:896:platform_device_add|37:787:dev_set_name|8:274:kvasprintf_const|9:46:kstrdup_const
platform_device_register_full	a	37:937:platform_device_alloc|37:634:kzalloc
platform_device_set_fwnode	m*	37:742:fwnode_handle_put|al:226:fwnode->ops->put|2z:623:kernfs_find_and_get_ns|30:968:down_read
platform_device_set_of_node	m*	37:717:platform_device_set_fwnode|37:742:fwnode_handle_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
platform_device_set_of_node_from_dev	m*	37:762:device_set_of_node_from_dev|7:5356:of_node_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
platform_device_unregister	a*	37:910:platform_device_del|37:868:device_del|7:3929:device_lock|56:1109:mutex_lock
platform_driver_unregister	a*	37:1005:driver_unregister|26:202:bus_remove_driver|57:515:kernfs_remove_by_name_ns|30:1791:down_read
platform_find_device_by_driver	m*	37:1606:bus_find_device|27:419:__platform_match|e9:829:acpi_get_first_physical_node|e9:820:mutex_lock
platform_get_ethdev_address	m*	4v:516:eth_platform_get_mac_address|4v:489:of_get_mac_address|77:1439:nvmem_device_match|77:1112:mutex_lock
platform_get_irq	m*	37:305:platform_get_irq_optional|37:280:platform_get_irq_affinity|an:393:irq_find_matching_fwspec|2d:542:mutex_lock
platform_get_irq_affinity	m*	37:197:of_irq_get|ea:538:irq_find_host|an:393:irq_find_matching_fwspec|2d:542:mutex_lock
platform_get_irq_byname	m*	37:513:__platform_get_irq_byname|37:486:fwnode_irq_get_byname|20:1104:fwnode_property_match_string|20:529:kzalloc
platform_get_irq_byname_optional	m*	37:534:__platform_get_irq_byname|37:486:fwnode_irq_get_byname|20:1104:fwnode_property_match_string|20:529:kzalloc
platform_get_irq_optional	m*	37:280:platform_get_irq_affinity|37:197:of_irq_get|an:393:irq_find_matching_fwspec|2d:542:mutex_lock
platform_get_mem_or_io	n
platform_get_resource	n
platform_get_resource_byname	n
platform_irq_count	m*	37:324:platform_get_irq_optional|37:280:platform_get_irq_affinity|an:393:irq_find_matching_fwspec|2d:542:mutex_lock
platform_unregister_drivers	m*	37:1207:platform_driver_unregister|37:1005:driver_unregister|57:515:kernfs_remove_by_name_ns|30:1791:down_read
plda_init_interrupts	a*	eb:438:plda_pcie_init_irq_domains|eb:395:irq_domain_create_linear|2d:328:__irq_domain_create|2d:249:kzalloc_node
plda_pcie_host_deinit	a*	eb:675:pci_lock_rescan_remove|5u:3515:mutex_lock
plda_pcie_host_init	a*	eb:616:devm_platform_ioremap_resource_byname|37:148:devm_ioremap_resource|s:951:alloc_dr|s:141:kmalloc_node_track_caller
plda_pcie_map_bus	n
plda_pcie_setup_inbound_address_translation	n
plda_pcie_setup_iomems	n
plda_pcie_setup_window	n
pm_genpd_add_device	a	73:1980:mutex_lock
pm_genpd_add_subdomain	a	73:2210:mutex_lock
pm_genpd_inc_rejected	m*	73:819:genpd->lock_ops->lock|73:61:mutex_lock
pm_genpd_init	a*	73:2453:genpd_alloc_data|73:2296:zalloc_cpumask_var|4t:1053:alloc_cpumask_var_node|4u:30:kmalloc_node
pm_genpd_remove	a	73:2521:mutex_lock
pm_genpd_remove_device	a*	73:2046:genpd_remove_device|73:1999:dev_pm_qos_remove_notifier|ec:592:mutex_lock
pm_genpd_remove_subdomain	m*	73:2232:subdomain->lock_ops->lock|73:61:mutex_lock
pm_hibernate_is_recovering	n
pm_relax	n
pm_runtime_allow	m*	g:1702:rpm_idle|g:559:rpm_suspend|g:713:rpm_resume|g:859:schedule
pm_runtime_autosuspend_expiration	n
pm_runtime_barrier	m*	g:1478:rpm_resume|g:859:schedule
pm_runtime_enable	n
pm_runtime_forbid	m*	g:1672:rpm_resume|g:859:schedule
pm_runtime_force_resume	m*	g:2086:pm_runtime_set_suspended|38:768:__pm_runtime_set_status|38:513:__pm_runtime_resume|g:1190:might_sleep_if
pm_runtime_force_suspend	m*	g:2015:pm_runtime_disable|38:790:__pm_runtime_disable|g:1534:rpm_resume|g:859:schedule
pm_runtime_get_if_active	n
pm_runtime_get_if_in_use	n
pm_runtime_irq_safe	m	g:1743:pm_runtime_get_sync|38:513:__pm_runtime_resume|g:1190:might_sleep_if
pm_runtime_no_callbacks	m	g:1725:rpm_sysfs_remove|7a:823:sysfs_unmerge_group|2z:623:kernfs_find_and_get_ns|30:968:down_read
pm_runtime_set_autosuspend_delay	m*	g:1807:update_autosuspend|g:1772:rpm_resume|g:859:schedule
pm_runtime_set_memalloc_noio	a	g:235:mutex_lock
pm_runtime_suspended_time	n
pm_schedule_suspend	m*	g:1056:rpm_suspend|g:713:rpm_resume|g:859:schedule
pm_stay_awake	n
pm_system_wakeup	n
pm_wakeup_dev_event	n
pm_wakeup_ws_event	n
pneigh_enqueue	n
pnv_php_find_slot	n
pnv_php_set_slot_power_state	m*	ed:358:pnv_php_add_devtree|ed:261:kzalloc
poll_freewait	n
poll_initwait	n
poll_state_synchronize_rcu	n
poll_state_synchronize_rcu_full	n
poll_state_synchronize_srcu	n
poll_wait	m*	6w:45:p->_qproc
posix_clock_register	a*	ee:167:cdev_device_add|3b:548:cdev_add|3b:488:kobj_map|5n:44:kmalloc
posix_clock_unregister	a*	ee:182:cdev_device_del|3b:577:device_del|7:3929:device_lock|56:1109:mutex_lock
power_supply_am_i_supplied	m*	7y:357:power_supply_for_each_psy|7y:146:class_for_each_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
power_supply_batinfo_ocv2cap	n
power_supply_battery_bti_in_range	n
power_supply_battery_info_get_prop	n
power_supply_battery_info_has_prop	n
power_supply_changed	n
power_supply_external_power_changed	m*	7y:1541:down_read
power_supply_find_ocv2cap_table	n
power_supply_for_each_psy	m*	7y:146:class_for_each_device|4m:426:class_dev_iter_exit|2z:623:kernfs_find_and_get_ns|30:968:down_read
power_supply_get_battery_info	m*	7y:768:devm_kzalloc|y:50:devm_kmalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
power_supply_get_by_name	m*	7y:468:class_find_device|4m:475:class_dev_iter_exit|2z:623:kernfs_find_and_get_ns|30:968:down_read
power_supply_get_by_reference	m*	7y:671:fwnode_find_reference|20:649:fwnode_property_get_reference_args|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
power_supply_get_drvdata	n
power_supply_get_maintenance_charging_setting	n
power_supply_get_property	a*	7y:1425:__power_supply_get_property|7y:1404:down_read
power_supply_get_property_from_supplier	m*	7y:436:power_supply_for_each_psy|7y:146:class_for_each_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
power_supply_get_system_batteries	a*	7y:602:kzalloc
power_supply_is_system_supplied	m*	7y:391:power_supply_for_each_psy|7y:146:class_for_each_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
power_supply_ocv2cap_simple	n
power_supply_powers	a	7y:1552:sysfs_create_link|5x:92:sysfs_do_create_link|30:751:__kernfs_new_node|30:661:kstrdup_const
power_supply_put	m*	7y:643:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
power_supply_put_battery_info	n*
power_supply_put_system_batteries	m*	7y:626:power_supply_put|7y:643:put_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
power_supply_reg_notifier	m	7y:1648:blocking_notifier_chain_register|4k:282:__blocking_notifier_chain_register|4k:263:down_write
power_supply_register	a*	7y:1874:__power_supply_register|7y:1742:kzalloc
power_supply_register_extension	a	7y:1580:down_write
power_supply_set_property	a*	7y:1482:__power_supply_set_property|7y:1459:down_read
power_supply_temp2resist_simple	n
power_supply_unreg_notifier	m	7y:1654:blocking_notifier_chain_unregister|4k:326:down_write
power_supply_unregister	a	7y:1939:down_write
power_supply_unregister_extension	a	7y:1622:down_write
power_supply_vbat2ri	n
preempt_count_add	n
preempt_count_sub	n
preempt_notifier_dec	a	0:5013:static_key_slow_dec|cq:336:__static_key_slow_dec|cq:320:cpus_read_lock|l:490:percpu_down_read
preempt_notifier_inc	a	0:5007:static_key_slow_inc|cq:190:cpus_read_lock|l:490:percpu_down_read
preempt_notifier_register	n
preempt_notifier_unregister	n
preempt_schedule	m*	0:7487:preempt_schedule_common|0:7463:__schedule|a0:7256:walk_tg_tree_from|0:1506:down
preempt_schedule_notrace	m*	0:7556:__schedule|0:7199:pick_next_task|a0:7256:walk_tg_tree_from|0:1506:down
prepare_creds	a	67:185:kmem_cache_alloc
prepare_kernel_cred	a	67:567:kmem_cache_alloc
prepare_to_swait_event	n
prepare_to_swait_exclusive	n
prepare_to_wait	n
prepare_to_wait_event	n
prepare_to_wait_exclusive	n
print_hex_dump	n
printk_timed_ratelimit	n
probe_irq_on	a*	ef:39:async_synchronize_full|54:284:async_synchronize_full_domain|54:297:async_synchronize_cookie_domain|54:317:wait_event
proc_create	m*	49:610:proc_create_data|49:598:proc_create_reg|49:584:__proc_create|49:458:kmem_cache_zalloc
proc_create_data	m*	49:598:proc_create_reg|49:584:__proc_create|49:458:kmem_cache_zalloc
proc_create_mount_point	m*	49:561:__proc_create|49:458:kmem_cache_zalloc
proc_create_seq_private	m*	49:646:proc_create_reg|49:584:__proc_create|49:458:kmem_cache_zalloc
proc_create_single_data	m*	49:677:proc_create_reg|49:584:__proc_create|49:458:kmem_cache_zalloc
proc_get_parent_data	n
proc_mkdir	m*	49:552:proc_mkdir_data|49:538:_proc_mkdir|49:521:__proc_create|49:458:kmem_cache_zalloc
proc_mkdir_data	m*	49:538:_proc_mkdir|49:521:__proc_create|49:458:kmem_cache_zalloc
proc_mkdir_mode	m*	49:545:proc_mkdir_data|49:538:_proc_mkdir|49:521:__proc_create|49:458:kmem_cache_zalloc
proc_remove	m*	49:821:remove_proc_subtree|49:798:proc_entry_rundown|ae:261:wait_for_completion
proc_set_size	n
proc_set_user	n
proc_symlink	m	49:500:kmemdup
property_entries_dup	a	76:335:kzalloc
property_entries_free	n
proto_register	a	2m:4280:__kmem_cache_create_args|2h:350:mutex_lock
proto_unregister	a	2m:4324:mutex_lock
pskb_expand_head	f3!kmalloc*	5:2315:kmalloc_reserve|5:615:kmem_cache_alloc_node
pskb_extract	f3!kmalloc*	5:7105:skb_clone
pskb_put	n
pskb_trim_rcsum_slow	n
ptp_cancel_worker_sync	m	eg:681:kthread_cancel_delayed_work_sync|6i:1560:__kthread_cancel_work_sync|6i:1517:kthread_flush_work|6i:1362:wait_for_completion
ptp_clock_event	m*	eg:571:pps_event|eh:214:kill_fasync|4o:547:landlock_trace_denial|4p:91:kmalloc
ptp_clock_index	n
ptp_clock_index_by_dev	m*	eg:627:class_find_device|4m:475:class_dev_iter_exit|2z:623:kernfs_find_and_get_ns|30:968:down_read
ptp_clock_index_by_of_node	m*	eg:601:class_find_device|4m:475:class_dev_iter_exit|2z:623:kernfs_find_and_get_ns|30:968:down_read
ptp_clock_register	a	eg:343:kzalloc
ptp_clock_unregister	a*	eg:525:posix_clock_unregister|ee:182:cdev_device_del|7:3929:device_lock|56:1109:mutex_lock
ptp_find_pin	n
ptp_find_pin_unlocked	a	eg:663:mutex_lock
ptp_schedule_worker	n
put_cred	n
put_device	m*	7:3886:kobject_put|8:737:kref_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
put_disk	m*	c:1557:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
put_fs_context	m*	9d:496:dput|4w:1051:might_sleep
put_itimerspec64	a	ax:1025:put_timespec64|ax:923:copy_to_user
put_mtd_device	a	39:1428:mutex_lock
put_old_itimerspec32	a	ax:1064:__put_old_timespec32|ax:950:copy_to_user
put_old_timespec32	a	ax:984:copy_to_user
put_pid	n
put_pid_ns	n
put_task_struct	n
put_timespec64	a	ax:923:copy_to_user
put_unused_fd	n
put_user_ifreq	a	3v:3488:copy_to_user
putname	n
pvclock_gtod_unregister_notifier	n
pwm_adjust_config	a	11:874:pwm_apply_might_sleep|11:745:might_sleep
pwm_apply_atomic	n*
pwm_apply_might_sleep	a	11:745:might_sleep
pwm_get	a*	11:1926:of_pwm_get|11:1797:of_parse_phandle_with_args_map|9:59:kvasprintf|9:25:kmalloc_track_caller
pwm_get_state_hw	a*	11:810:might_sleep
pwm_get_waveform_might_sleep	m"*	11:315:pwmchip_lock|11:43:mutex_lock	Context: May sleep.
pwm_put	a	11:2053:mutex_lock
pwm_round_waveform_might_sleep	m"*	11:260:pwmchip_lock|11:43:mutex_lock	Context: May sleep.
pwm_set_waveform_might_sleep	a	11:448:might_sleep
pwmchip_alloc	a	11:1629:kzalloc
pwmchip_get_drvdata	n
pwmchip_put	m*	11:1607:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
pwmchip_release	n
pwmchip_remove	a*	11:2555:gpiochip_remove|7g:1423:gpiochip_sysfs_unregister|ay:1056:mutex_lock
qcom_pcie_common_set_16gt_lane_margining	m*	ei:58:dw_pcie_readl_dbi|9x:648:dw_pcie_read_dbi|9v:505:regmap_read|12:2874:map->lock
qcom_pcie_common_set_equalization	m*	ei:31:dw_pcie_readl_dbi|9x:648:dw_pcie_read_dbi|9v:505:regmap_read|12:2874:map->lock
qcom_smem_alloc	n
qcom_smem_bust_hwspin_lock_by_host	n
qcom_smem_get	n
qcom_smem_get_feature_code	n
qcom_smem_get_free_space	n
qcom_smem_get_soc_id	n
qcom_smem_is_available	n
qcom_smem_virt_to_phys	n
queue_delayed_work_on	n
queue_limits_commit_update_frozen	a	ej:590:blk_mq_freeze_queue|ek:956:blk_mq_freeze_queue_nomemsave|e:184:__blk_freeze_queue_start|e:168:mutex_lock
queue_limits_set	a	ej:611:mutex_lock
queue_limits_stack_bdev	n
queue_limits_stack_integrity	n
queue_rcu_work	n
queue_work_node	n
queue_work_on	n
radix_tree_delete	n
radix_tree_delete_item	n
radix_tree_gang_lookup	n
radix_tree_gang_lookup_tag	n
radix_tree_gang_lookup_tag_slot	n
radix_tree_insert	m	b7:712:__radix_tree_create|b7:613:radix_tree_extend|b7:425:radix_tree_node_alloc|b7:253:kmem_cache_alloc
radix_tree_iter_delete	n
radix_tree_iter_resume	n
radix_tree_lookup	n
radix_tree_lookup_slot	n
radix_tree_maybe_preload	f0p+spin!kmalloc	b7:381:__radix_tree_preload|b7:338:kmem_cache_alloc
radix_tree_next_chunk	n
radix_tree_preload	f0p+spin!kmalloc	b7:369:__radix_tree_preload|b7:338:kmem_cache_alloc
radix_tree_replace_slot	n
radix_tree_tag_clear	n
radix_tree_tag_get	n
radix_tree_tag_set	n
radix_tree_tagged	n
raw_notifier_chain_register	n
raw_notifier_chain_unregister	n
raw_smp_processor_id	n
rb_erase	n*
rb_erase_linked	n*
rb_first	n
rb_first_postorder	n
rb_insert_color	n
rb_last	n
rb_link_node	n
rb_next	n
rb_next_postorder	n
rb_prev	n
rb_replace_node	n
rb_replace_node_rcu	n
rcu_async_hurry	n
rcu_async_relax	n
rcu_async_should_hurry	n
rcu_barrier	a	6b:3893:rcu_barrier
rcu_exp_batches_completed	n
rcu_expedite_gp	n
rcu_force_quiescent_state	n
rcu_get_gp_kthreads_prio	n
rcu_get_gp_seq	n
rcu_get_gpwrap_count	n
rcu_gp_is_expedited	n
rcu_gp_is_normal	n
rcu_gp_set_torture_wait	n
rcu_gp_slow_register	n
rcu_gp_slow_unregister	n
rcu_inkernel_boot_has_ended	n
rcu_is_watching	n
rcu_lockdep_current_cpu_online	n
rcu_momentary_eqs	n
rcu_read_lock	n+rcu
rcu_read_lock_any_held	n
rcu_read_lock_bh_held	n
rcu_read_lock_held	n
rcu_read_lock_sched_held	n
rcu_read_unlock	n,rcu
rcu_set_gpwrap_lag	n
rcu_unexpedite_gp	n
rcutorture_format_gp_seqs	n
rcutorture_gather_gp_seqs	n
rcutorture_get_gp_data	n
rcuwait_wake_up	n
rdev_get_dev	n
rdev_get_drvdata	n
rdev_get_id	n
rdev_get_name	n
rdev_get_regmap	n
read_cache_folio	m"*	1y:4188:do_read_cache_folio|1y:4117:filemap_get_folio|1y:1966:folio_lock|b:1218:might_sleep	Context: May sleep. Expects mapping->invalidate_lock to be held.
read_cache_page	m*	1y:4231:do_read_cache_page|1y:4222:do_read_cache_folio|1y:1966:folio_lock|b:1218:might_sleep
read_cache_page_gfp	m*	1y:4255:do_read_cache_page|1y:4222:do_read_cache_folio|1y:1966:folio_lock|b:1218:might_sleep
read_lock_is_recursive	n
readb	n
readb_relaxed	n
readl	n
readl_relaxed	n
readq	n
readq_relaxed	n
readw	n
readw_relaxed	n
recalc_sigpending	n
receive_fd	m*	64:1400:put_user
refcount_dec	n
refcount_dec_and_lock	n
refcount_dec_and_lock_irqsave	n
refcount_dec_and_mutex_lock	m	75:118:mutex_lock
refcount_dec_and_rtnl_lock	m	3i:175:refcount_dec_and_mutex_lock|75:118:mutex_lock
refcount_dec_and_test	n
refcount_dec_if_one	n
refcount_dec_not_one	n
refcount_inc	n
refcount_set	n
refcount_warn_saturate	n
refresh_frequency_limits	m*	k:1182:cpufreq_set_policy|k:2718:cpufreq_start_governor|k:1796:cpufreq_freq_transition_begin|k:367:wait_event
regcache_cache_bypass	m*	el:656:map->lock
regcache_cache_only	m*	el:612:map->lock
regcache_drop_region	m*	el:586:map->lock
regcache_mark_dirty	m*	el:636:map->lock
regcache_reg_cached	m*	el:677:map->lock
regcache_sort_defaults	n
regcache_sync	m*	el:429:map->lock
regcache_sync_region	m*	el:528:map->lock
region_intersects	n*
register_chrdev_region	m	3b:207:__register_chrdev_region|3b:118:kzalloc
register_console	a*	6e:4066:console_list_lock|6e:263:mutex_lock
register_die_notifier	n
register_firmware_config_sysctl	a	em:53:register_sysctl_sz|cp:1435:__register_sysctl_table|cp:1378:kzalloc
register_key_type	a	bu:1239:down_write
register_mtd_user	a*	39:1245:mutex_lock
register_netdev	a	2v:11674:rtnl_net_lock_killable|en:149:rtnl_lock_killable|3i:91:mutex_lock_killable
register_netdevice	a*	2v:11451:might_sleep
register_netdevice_notifier	a	2v:1999:down_write
register_netdevice_notifier_dev_net	a	2v:2215:rtnl_net_dev_lock|2v:2188:rtnl_net_lock|en:134:rtnl_lock|3i:80:mutex_lock
register_netdevice_notifier_net	a	2v:2128:rtnl_net_lock|en:134:rtnl_lock|3i:80:mutex_lock
register_pernet_device	a	cr:1488:down_write
register_pernet_subsys	a	cr:1442:down_write
register_platform_power_off	m	7z:626:register_sys_off_handler|7z:472:blocking_notifier_chain_register_unique_prio|4k:299:__blocking_notifier_chain_register|4k:263:down_write
register_random_vmfork_notifier	m	4n:993:blocking_notifier_chain_register|4k:282:__blocking_notifier_chain_register|4k:263:down_write
register_reboot_notifier	m	7z:130:blocking_notifier_chain_register|4k:282:__blocking_notifier_chain_register|4k:263:down_write
register_restart_handler	n
register_sys_off_handler	m	7z:433:alloc_sys_off_handler|7z:387:kzalloc
register_virtio_device	a*	3d:552:dev_set_name|7:3566:kobject_set_name_vargs|8:274:kvasprintf_const|9:46:kstrdup_const
register_vmap_purge_notifier	m	3h:2179:blocking_notifier_chain_register|4k:282:__blocking_notifier_chain_register|4k:263:down_write
regmap_ac97_default_volatile	n
regmap_add_irq_chip	a*	80:1009:regmap_add_irq_chip_fwnode|80:723:__irq_alloc_descs|2b:912:mutex_lock
regmap_add_irq_chip_fwnode	a*	80:723:__irq_alloc_descs|2b:912:mutex_lock
regmap_async_complete	m	12:3406:wait_event
regmap_async_complete_cb	n
regmap_attach_dev	a*	12:587:regmap_debugfs_exit|eo:666:debugfs_remove|1q:606:inode_lock_nested|1r:1071:down_write_nested
regmap_bulk_read	m*	12:3216:regmap_raw_read|12:2947:map->lock
regmap_bulk_write	m*	12:2363:map->lock
regmap_can_raw_write	n
regmap_check_range_table	n
regmap_del_irq_chip	a*	80:1030:free_irq|2w:2034:__free_irq|2w:1881:mutex_lock
regmap_exit	a*	12:1466:regmap_debugfs_exit|eo:666:debugfs_remove|1q:606:inode_lock_nested|1r:1071:down_write_nested
regmap_field_alloc	a	12:1384:kzalloc
regmap_field_bulk_alloc	a	12:1274:kzalloc
regmap_field_bulk_free	n
regmap_field_free	n
regmap_field_read	m*	12:3102:regmap_read|12:2874:map->lock
regmap_field_test_bits	m*	12:2296:regmap_field_read|12:3102:regmap_read|12:2874:map->lock
regmap_field_update_bits_base	m*	12:2274:regmap_update_bits_base|12:3316:map->lock
regmap_fields_read	m*	12:3133:regmap_read|12:2874:map->lock
regmap_fields_update_bits_base	m*	12:2328:regmap_update_bits_base|12:3316:map->lock
regmap_get_device	n
regmap_get_max_register	n
regmap_get_raw_read_max	n
regmap_get_raw_write_max	n
regmap_get_reg_stride	n
regmap_get_val_bytes	n
regmap_get_val_endian	n*
regmap_irq_chip_get_base	n
regmap_irq_get_domain	n
regmap_irq_get_irq_reg_linear	n
regmap_irq_get_virq	a	80:1211:irq_create_mapping|an:500:irq_create_mapping_affinity|2d:836:mutex_lock
regmap_irq_set_type_config_simple	n
regmap_might_sleep	n
regmap_mmio_attach_clk	a~*	18:597:clk_prepare|f:1246:clk_core_prepare_lock|f:1222:clk_prepare_lock|f:279:mutex_lock
regmap_mmio_detach_clk	a~*	18:605:clk_unprepare|f:1165:clk_core_unprepare_lock|f:1144:clk_prepare_lock|f:279:mutex_lock
regmap_multi_reg_read	m*	12:3248:_regmap_bulk_read|12:3155:map->lock
regmap_multi_reg_write	m*	12:2661:map->lock
regmap_multi_reg_write_bypassed	m*	12:2696:map->lock
regmap_noinc_read	m*	12:3047:map->lock
regmap_noinc_write	m*	12:2217:map->lock
regmap_raw_read	m*	12:2947:map->lock
regmap_raw_write	m*	12:2093:map->lock
regmap_raw_write_async	m*	12:2743:map->lock
regmap_read	m*	12:2874:map->lock
regmap_read_bypassed	m*	12:2903:map->lock
regmap_reg_in_ranges	n
regmap_register_patch	a*	12:3447:krealloc
regmap_reinit_cache	a*	12:1425:regmap_debugfs_exit|eo:666:debugfs_remove|1q:606:inode_lock_nested|1r:1071:down_write_nested
regmap_test_bits	m*	12:3346:regmap_read|12:2874:map->lock
regmap_update_bits_base	m*	12:3316:map->lock
regmap_write	m*	12:1988:map->lock
regmap_write_async	m*	12:2015:map->lock
regulator_allow_bypass	m*	5r:5232:regulator_lock|5r:207:regulator_lock_nested|5r:168:mutex_lock
regulator_bulk_disable	m	5r:5467:regulator_disable|5r:3331:regulator_lock_dependent|5r:414:mutex_lock
regulator_bulk_enable	a	5r:5422:async_synchronize_full_domain|54:297:async_synchronize_cookie_domain|54:317:wait_event
regulator_bulk_force_disable	a	5r:5510:regulator_force_disable|5r:3382:regulator_lock_dependent|5r:414:mutex_lock
regulator_bulk_free	a	5r:5536:regulator_put|5r:2696:mutex_lock
regulator_bulk_get	a	5r:5386:_regulator_bulk_get|5r:5340:_regulator_get|5r:2153:regulator_supply_alias|5r:2090:mutex_lock
regulator_bulk_register_supply_alias	a	5r:2797:regulator_register_supply_alias|5r:2723:kzalloc
regulator_bulk_unregister_supply_alias	a	5r:2834:regulator_unregister_supply_alias|5r:2760:mutex_lock
regulator_count_voltages	n
regulator_disable	a	5r:3331:regulator_lock_dependent|5r:414:mutex_lock
regulator_disable_deferred	a	5r:3465:regulator_disable|5r:3331:regulator_lock_dependent|5r:414:mutex_lock
regulator_enable	a	5r:3219:regulator_lock_dependent|5r:414:mutex_lock
regulator_force_disable	a	5r:3382:regulator_lock_dependent|5r:414:mutex_lock
regulator_free_power_budget	a	5r:5004:regulator_lock|5r:207:regulator_lock_nested|5r:168:mutex_lock
regulator_get	a	5r:2582:_regulator_get|5r:2563:regulator_dev_lookup|5r:2153:regulator_supply_alias|5r:2090:mutex_lock
regulator_get_current_limit	a	5r:4935:_regulator_get_current_limit|5r:4916:regulator_lock|5r:207:regulator_lock_nested|5r:168:mutex_lock
regulator_get_drvdata	n
regulator_get_error_flags	a*	5r:5148:_regulator_get_error_flags|5r:5120:regulator_lock|5r:207:regulator_lock_nested|5r:168:mutex_lock
regulator_get_exclusive	a	5r:2610:_regulator_get|5r:2563:regulator_dev_lookup|5r:2153:regulator_supply_alias|5r:2090:mutex_lock
regulator_get_hardware_vsel_register	n
regulator_get_init_drvdata	n
regulator_get_linear_step	n
regulator_get_mode	a	5r:5099:_regulator_get_mode|5r:5081:regulator_lock|5r:207:regulator_lock_nested|5r:168:mutex_lock
regulator_get_optional	a	5r:2636:_regulator_get|5r:2563:regulator_dev_lookup|5r:2153:regulator_supply_alias|5r:2090:mutex_lock
regulator_get_regmap	n
regulator_get_unclaimed_power_budget	n
regulator_get_voltage	a	5r:4851:regulator_lock_dependent|5r:414:mutex_lock
regulator_has_full_constraints	n
regulator_is_enabled	m	5r:3545:regulator_lock|5r:207:regulator_lock_nested|5r:168:mutex_lock
regulator_is_supported_voltage	m*	5r:3733:regulator_get_voltage|5r:4851:regulator_lock_dependent|5r:414:mutex_lock
regulator_list_hardware_vsel	n
regulator_list_voltage	m"*	5r:3588:_regulator_list_voltage|5r:3505:regulator_lock|5r:207:regulator_lock_nested|5r:168:mutex_lock	Context: can sleep
regulator_mode_to_status	n
regulator_notifier_call_chain	m*	5r:5593:_notifier_call_chain|5r:5311:blocking_notifier_call_chain|4k:379:down_read
regulator_put	a	5r:2696:mutex_lock
regulator_register	a*	5r:6059:kzalloc
regulator_register_notifier	m	5r:5282:blocking_notifier_chain_register|4k:282:__blocking_notifier_chain_register|4k:263:down_write
regulator_register_supply_alias	a	5r:2723:kzalloc
regulator_request_power_budget	a	5r:4965:regulator_lock|5r:207:regulator_lock_nested|5r:168:mutex_lock
regulator_set_current_limit	a*	5r:4883:regulator_lock|5r:207:regulator_lock_nested|5r:168:mutex_lock
regulator_set_drvdata	n
regulator_set_load	a	5r:5192:regulator_lock|5r:207:regulator_lock_nested|5r:168:mutex_lock
regulator_set_mode	a*	5r:5039:regulator_lock|5r:207:regulator_lock_nested|5r:168:mutex_lock
regulator_set_suspend_voltage	a	5r:4608:regulator_lock_dependent|5r:414:mutex_lock
regulator_set_voltage	a	5r:4524:regulator_lock_dependent|5r:414:mutex_lock
regulator_set_voltage_rdev	m*	5r:4196:_regulator_do_set_voltage|5r:3944:_regulator_call_set_voltage|5r:5311:blocking_notifier_call_chain|4k:379:down_read
regulator_set_voltage_time	m*	5r:4658:regulator_list_voltage|5r:3588:_regulator_list_voltage|5r:207:regulator_lock_nested|5r:168:mutex_lock
regulator_suspend_disable	n
regulator_suspend_enable	n
regulator_sync_voltage	m	5r:4753:regulator_lock|5r:207:regulator_lock_nested|5r:168:mutex_lock
regulator_unregister	a	5r:6303:regulator_disable|5r:3331:regulator_lock_dependent|5r:414:mutex_lock
regulator_unregister_notifier	m	5r:5299:blocking_notifier_chain_unregister|4k:326:down_write
regulator_unregister_supply_alias	a	5r:2760:mutex_lock
release_dentry_name_snapshot	n
release_firmware	m	aa:1130:firmware_free_data|aa:605:vfree
release_resource	n
release_sock	m*	2m:3869:__release_sock|2m:3277:cond_resched
remap_pfn_range	m*	j:3343:do_remap_pfn_range|j:3274:remap_pfn_range_track|j:3254:pfnmap_track_ctx_alloc|j:3214:kmalloc
remap_vmalloc_range	m*	3h:4879:remap_vmalloc_range_partial|3h:4848:vm_insert_page|8j:148:__vma_start_exclude_readers|8j:126:schedule
remove_cpu	a	l:1515:lock_device_hotplug|7:2415:mutex_lock
remove_proc_entry	m*	49:746:proc_entry_rundown|ae:261:wait_for_completion
remove_proc_subtree	m*	49:798:proc_entry_rundown|ae:261:wait_for_completion
remove_resource	n
remove_wait_queue	n
request_any_context_irq	a	2w:2258:request_threaded_irq|2w:2181:kzalloc
request_firmware	a	aa:952:_request_firmware|aa:866:_request_firmware_prepare|aa:754:kzalloc
request_firmware_direct	a	aa:1003:_request_firmware|aa:866:_request_firmware_prepare|aa:754:kzalloc
request_firmware_into_buf	a	aa:1084:_request_firmware|aa:866:_request_firmware_prepare|aa:754:kzalloc
request_firmware_nowait	f4!kmalloc	aa:1257:_request_firmware_nowait|aa:1189:kzalloc
request_firmware_nowait_cancel	m"*	aa:1321:cancel_work_sync|1x:4605:__cancel_work_sync|1x:4561:might_sleep	This function may sleep.
request_free_mem_region	a	1i:2128:get_free_mem_region|1i:2030:alloc_resource|1i:185:kzalloc
request_irq	a	6h:178:request_threaded_irq|2w:2181:kzalloc
request_partial_firmware_into_buf	a	aa:1114:_request_firmware|aa:866:_request_firmware_prepare|aa:754:kzalloc
request_percpu_irq_affinity	a	2w:2566:create_percpu_irqaction|2w:2514:kzalloc
request_resource	n
request_threaded_irq	a	2w:2181:kzalloc
reset_control_acquire	m	r:729:mutex_lock
reset_control_bulk_acquire	m	r:771:reset_control_acquire|r:729:mutex_lock
reset_control_bulk_put	m	r:1311:reset_control_put_internal|r:920:mutex_lock
reset_control_bulk_release	n
reset_control_get_count	m*	r:1602:fwnode_reset_control_get_count|r:1488:fwnode_property_get_reference_args|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
reset_control_put	m	r:1299:reset_control_put_internal|r:920:mutex_lock
reset_control_rearm	n
reset_control_release	n
reset_controller_register	a	r:155:mutex_lock
reset_controller_unregister	a	r:181:mutex_lock
resource_list_create_entry	a	1i:1947:kzalloc
resource_list_free	n
resource_size	n
retire_super	a	2a:699:__super_lock_excl|2a:75:__super_lock|2a:60:down_write
rhashtable_destroy	a	3g:1338:rhashtable_free_and_destroy|3g:1298:irq_work_sync|3p:289:might_sleep
rhashtable_free_and_destroy	a	3g:1298:irq_work_sync|3p:289:might_sleep
rhashtable_insert_slow	m*	3g:684:rhashtable_try_insert|3g:671:rhashtable_insert_rehash|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
rhashtable_walk_enter	n
rhashtable_walk_exit	n
rhashtable_walk_next	n
rhashtable_walk_peek	n
rhashtable_walk_start_check	n+rcu
rhashtable_walk_stop	n,rcu
rht_bucket_nested	n
rht_bucket_nested_insert	n
rmb	n
rng_is_initialized	n
rockchip_pcie_cfg_configuration_accesses	n
rockchip_pcie_deinit_phys	m*	ep:252:phy_power_off|z:359:mutex_lock
rockchip_pcie_disable_clocks	m*	ep:274:clk_bulk_disable_unprepare|62:1228:clk_bulk_unprepare|f:1144:clk_prepare_lock|f:279:mutex_lock
rockchip_pcie_enable_clocks	a~*	ep:263:clk_bulk_prepare_enable|62:1214:clk_bulk_prepare|f:1222:clk_prepare_lock|f:279:mutex_lock
rockchip_pcie_get_phys	m	ep:210:devm_phy_get|z:845:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
rockchip_pcie_init_port	a*	ep:167:phy_power_on|z:310:regulator_enable|5r:3219:regulator_lock_dependent|5r:414:mutex_lock
rockchip_pcie_parse_dt	a*	ep:39:devm_pci_remap_cfg_resource|7w:240:devm_kasprintf|s:951:alloc_dr|s:141:kmalloc_node_track_caller
root_device_unregister	a*	7:4417:sysfs_remove_link|5x:152:kernfs_remove_by_name|2z:644:kernfs_remove_by_name_ns|30:1791:down_read
round_jiffies	n
round_jiffies_relative	n
round_jiffies_up	n
round_jiffies_up_relative	n
rpaphp_add_slot	m	eq:444:rpaphp_drc_info_add_slot|eq:360:alloc_slot_struct|er:35:kzalloc
rpaphp_deregister_slot	a	er:74:pci_hp_deregister|32:452:pci_hp_del|57:515:kernfs_remove_by_name_ns|30:1791:down_read
rpmsg_create_channel	a*	3c:46:rpdev->ops->create_channel|es:261:__rpmsg_create_channel|es:403:kzalloc
rpmsg_get_mtu	n*
rpmsg_poll	m*	3c:268:ept->ops->poll|es:629:mutex_lock
rpmsg_register_device	a	3c:558:rpmsg_register_device_override|3c:531:dev_set_name|8:274:kvasprintf_const|9:46:kstrdup_const
rpmsg_register_device_override	a	3c:531:dev_set_name|7:3566:kobject_set_name_vargs|8:274:kvasprintf_const|9:46:kstrdup_const
rpmsg_release_channel	a*	3c:68:rpdev->ops->release_channel|es:270:rpmsg_unregister_device|7:3929:device_lock|56:1109:mutex_lock
rpmsg_sendto	m"*	3c:192:ept->ops->sendto|et:982:__qcom_smd_send|et:761:might_sleep	In case there are no TX buffers available, the function will block until one becomes available, or a timeout of 15 secon
rpmsg_set_flow_control	m*	3c:287:ept->ops->set_flow_control|eu:1143:qcom_glink_tx|eu:380:wait_event_timeout
rpmsg_trysendto	m*	3c:248:ept->ops->trysendto|es:615:rpmsg_send_offchannel_raw|es:523:get_a_tx_buf|es:440:mutex_lock
rpmsg_unregister_device	a*	3c:575:device_unregister|7:4008:device_del|7:3929:device_lock|56:1109:mutex_lock
rproc_add	a	83:2332:rproc_char_device_add|ev:107:cdev_add|3b:488:kobj_map|5n:44:kmalloc
rproc_add_carveout	n
rproc_add_subdev	n
rproc_alloc	a	83:2506:kzalloc
rproc_boot	a	83:1945:mutex_lock_interruptible
rproc_del	a	83:2630:__rproc_shutdown|83:1997:mutex_lock_interruptible
rproc_detach	a	83:2091:mutex_lock_interruptible
rproc_free	m*	83:2577:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
rproc_get_by_child	n
rproc_get_by_phandle	m*	83:2190:of_node_put|6a:50:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
rproc_mem_entry_init	a	83:920:kzalloc
rproc_of_parse_firmware	n
rproc_of_resm_mem_entry_init	a	83:963:kzalloc
rproc_put	m*	83:2597:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
rproc_remove_subdev	n
rproc_report_crash	n
rproc_resource_cleanup	m*	83:1227:rproc_remove_trace_file|ew:383:debugfs_remove|1q:606:inode_lock_nested|1r:1071:down_write_nested
rproc_set_firmware	a,mutex	83:2231:mutex_lock_interruptible
rproc_shutdown	a	83:2062:__rproc_shutdown|83:1997:mutex_lock_interruptible
rps_may_expire_flow	n
rt_dst_alloc	m*	bn:1683:dst_alloc|9r:88:ops->gc|2s:1354:netlink_trim|2s:1312:skb_clone
rt_mutex_lock	a+mutex	ex:117:rt_mutex_lock
rt_mutex_lock_interruptible	a
rt_mutex_lock_killable	a
rt_mutex_lock_nested	a+mutex	ex:126:rt_mutex_lock_nested
rt_mutex_trylock	n
rt_mutex_unlock	n,mutex
rtc_alarm_irq_enable	a*	1k:593:mutex_lock_interruptible
rtc_class_close	m*	1k:785:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
rtc_class_open	m*	1k:767:class_find_device_by_name|d1:107:class_find_device|2z:623:kernfs_find_and_get_ns|30:968:down_read
rtc_initialize_alarm	a	1k:566:rtc_read_time|1k:114:mutex_lock_interruptible
rtc_read_alarm	a	1k:431:mutex_lock_interruptible
rtc_read_next_alarm	a	1k:407:mutex_lock_interruptible
rtc_read_time	a	1k:114:mutex_lock_interruptible
rtc_set_alarm	a	1k:531:mutex_lock_interruptible
rtc_set_time	a*	1k:146:rtc_update_irq_enable|1k:624:mutex_lock_interruptible
rtc_update_irq	n
rtc_update_irq_enable	a*	1k:624:mutex_lock_interruptible
rtnetlink_put_metrics	n
rtnl_af_register	a	3i:823:__init_srcu_struct|bb:62:init_srcu_struct_generic|5z:308:init_srcu_struct_fields|5z:207:kzalloc
rtnl_af_unregister	a	3i:846:synchronize_rcu
rtnl_configure_link	m*	3i:3725:netdev_lock_ops|cs:42:netdev_lock|cm:2871:mutex_lock
rtnl_create_link	m*	3i:3796:free_netdev|2v:12318:might_sleep
rtnl_delete_link	m*	3i:3661:unregister_netdevice_many_notify|2v:12534:netdev_lock|cm:2871:mutex_lock
rtnl_dev_link_net_capable	n
rtnl_get_net_ns_capable	n
rtnl_is_locked	n
rtnl_kfree_skbs	n
rtnl_link_get_net	n
rtnl_link_register	a	3i:640:__init_srcu_struct|bb:62:init_srcu_struct_generic|5z:308:init_srcu_struct_fields|5z:207:kzalloc
rtnl_link_unregister	a	3i:706:mutex_lock
rtnl_lock	a+mutex	3i:80:mutex_lock
rtnl_net_is_locked	n
rtnl_net_lock	a+mutex	en:134:rtnl_lock|3i:80:mutex_lock
rtnl_net_trylock	n
rtnl_net_unlock	m*	en:139:rtnl_unlock|3i:157:netdev_run_todo|2v:11837:rcu_barrier
rtnl_notify	m*	3i:998:nlmsg_notify|2s:2630:nlmsg_unicast|2s:1354:netlink_trim|2s:1312:skb_clone
rtnl_offload_xstats_notify	a*	3i:6555:nlmsg_new
rtnl_put_cacheinfo	n
rtnl_set_sk_err	n*
rtnl_trylock	n
rtnl_unicast	m*	3i:989:nlmsg_unicast|cz:1198:netlink_unicast|2s:1354:netlink_trim|2s:1312:skb_clone
rtnl_unlock	m*	3i:157:netdev_run_todo|2v:11837:rcu_barrier
rtnl_unregister_all	a	3i:517:rtnl_lock|3i:80:mutex_lock
rust_binderfs_create_proc_file	a,rwsem*	b9:505:rust_binderfs_create_file|b9:482:simple_start_creating|5c:2918:inode_lock_nested|1r:1071:down_write_nested
rust_binderfs_remove_file	a	b9:466:simple_recursive_removal|1q:646:__simple_recursive_removal|1q:606:inode_lock_nested|1r:1071:down_write_nested
rw_verify_area	m*	71:475:security_file_permission|6t:2396:file_permission|bs:512:aa_get_buffer|bt:2301:might_sleep
sb_init_dio_done_wq	a	2a:2436:alloc_workqueue_noprof|1x:6049:alloc_workqueue_va|1x:6033:__alloc_workqueue|1x:5916:kzalloc_noprof
sb_min_blocksize	m	5b:254:sb_set_blocksize|5b:239:set_blocksize|5b:202:inode_lock|1r:1026:down_write
sb_set_blocksize	m	5b:239:set_blocksize|5b:202:inode_lock|1r:1026:down_write
sbitmap_add_wait_queue	n
sbitmap_any_bit_set	n
sbitmap_bitmap_show	n
sbitmap_del_wait_queue	n
sbitmap_finish_wait	n
sbitmap_get	n
sbitmap_init_node	m*	ey:132:__kvmalloc_node_noprof|2g:7015:__do_kmalloc_node|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
sbitmap_prepare_to_wait	n
sbitmap_queue_clear	n
sbitmap_queue_get_shallow	n
sbitmap_queue_init_node	m*	ey:468:sbitmap_free|ez:188:kvfree|2g:7062:vfree
sbitmap_queue_min_shallow_depth	n
sbitmap_queue_recalculate_wake_batch	n
sbitmap_queue_resize	n
sbitmap_queue_show	n
sbitmap_queue_wake_all	n
sbitmap_queue_wake_up	n
sbitmap_resize	n
sbitmap_show	n
sbitmap_weight	n
sched_clock_register	m*	f0:243:enable_sched_clock_irqtime|f1:33:static_key_enable|cq:222:cpus_read_lock|l:490:percpu_down_read
sched_show_task	n
schedule	a	0:7366:schedule
schedule_hrtimeout	a	ci:276:schedule_hrtimeout
schedule_hrtimeout_range	a	ci:260:schedule_hrtimeout_range
schedule_hrtimeout_range_clock	a	ci:189:schedule_hrtimeout_range_clock
schedule_timeout	a	ci:61:schedule_timeout
schedule_timeout_idle	a	ci:172:schedule_timeout_idle
schedule_timeout_interruptible	a	ci:125:schedule_timeout_interruptible
schedule_timeout_killable	a	ci:140:schedule_timeout_killable
schedule_timeout_uninterruptible	a	ci:155:schedule_timeout_uninterruptible
scnprintf	n
sdio_align_size	n
sdio_claim_host	a	f2:32:mmc_claim_host|cc:153:__mmc_claim_host|2n:800:might_sleep
sdio_claim_irq	m*	f3:314:mmc_io_rw_direct|f4:111:mmc_io_rw_direct_host|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
sdio_disable_func	m*	f2:120:mmc_io_rw_direct|f4:111:mmc_io_rw_direct_host|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
sdio_enable_func	m*	f2:70:mmc_io_rw_direct|f4:111:mmc_io_rw_direct_host|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
sdio_f0_readb	m*	f2:641:mmc_io_rw_direct|f4:111:mmc_io_rw_direct_host|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
sdio_f0_writeb	m*	f2:682:mmc_io_rw_direct|f4:111:mmc_io_rw_direct_host|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
sdio_get_host_pm_caps	n
sdio_memcpy_fromio	m*	f2:469:sdio_io_rw_ext_helper|f2:337:mmc_io_rw_extended|8h:324:sg_kmalloc|8h:167:__get_free_page
sdio_memcpy_toio	m*	f2:486:sdio_io_rw_ext_helper|f2:337:mmc_io_rw_extended|8h:324:sg_kmalloc|8h:167:__get_free_page
sdio_readb	m*	f2:389:mmc_io_rw_direct|f4:111:mmc_io_rw_direct_host|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
sdio_readl	m*	f2:586:sdio_memcpy_fromio|f2:469:sdio_io_rw_ext_helper|8h:324:sg_kmalloc|8h:167:__get_free_page
sdio_readsb	m*	f2:503:sdio_io_rw_ext_helper|f2:337:mmc_io_rw_extended|8h:324:sg_kmalloc|8h:167:__get_free_page
sdio_readw	m*	f2:538:sdio_memcpy_fromio|f2:469:sdio_io_rw_ext_helper|8h:324:sg_kmalloc|8h:167:__get_free_page
sdio_release_host	m*	f2:48:mmc_release_host|2n:857:pm_runtime_put_sync_suspend|38:707:__pm_runtime_suspend|g:1164:might_sleep_if
sdio_release_irq	m*	f3:354:sdio_card_irq_put|f3:261:kthread_stop|6i:760:wait_for_completion
sdio_retune_crc_disable	n
sdio_retune_crc_enable	n
sdio_retune_hold_now	n
sdio_retune_release	n
sdio_set_block_size	m*	f2:169:mmc_io_rw_direct|f4:111:mmc_io_rw_direct_host|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
sdio_set_host_pm_flags	n
sdio_signal_irq	n
sdio_unregister_driver	a*	3j:311:driver_unregister|26:202:bus_remove_driver|57:515:kernfs_remove_by_name_ns|30:1791:down_read
sdio_writeb	m*	f2:420:mmc_io_rw_direct|f4:111:mmc_io_rw_direct_host|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
sdio_writeb_readb	m*	f2:445:mmc_io_rw_direct|f4:111:mmc_io_rw_direct_host|2n:619:mmc_wait_for_req_done|2n:408:wait_for_completion
sdio_writel	m*	f2:613:sdio_memcpy_toio|f2:486:sdio_io_rw_ext_helper|8h:324:sg_kmalloc|8h:167:__get_free_page
sdio_writesb	m*	f2:520:sdio_io_rw_ext_helper|f2:337:mmc_io_rw_extended|8h:324:sg_kmalloc|8h:167:__get_free_page
sdio_writew	m*	f2:565:sdio_memcpy_toio|f2:486:sdio_io_rw_ext_helper|8h:324:sg_kmalloc|8h:167:__get_free_page
security_binder_set_context_mgr	n*
security_binder_transaction	n*
security_binder_transfer_binder	n*
security_binder_transfer_file	m*	6t:564:binder_transfer_file|21:2150:backing_inode_security|21:354:__inode_security_revalidate|21:290:might_sleep
security_cred_getsecid	n
security_release_secctx	n
security_secid_to_secctx	n
send_sig	n
send_sig_info	n
send_sig_mceerr	n
seq_bprintf	m*	3k:418:bstr_printf|5k:3408:pointer|2z:623:kernfs_find_and_get_ns|30:968:down_read
seq_dentry	n
seq_escape_mem	n
seq_file_path	n*
seq_hex_dump	n
seq_hlist_next	n
seq_hlist_next_percpu	n
seq_hlist_next_rcu	n
seq_hlist_start	n
seq_hlist_start_head	n
seq_hlist_start_head_rcu	n
seq_hlist_start_percpu	n
seq_hlist_start_rcu	n
seq_list_next	n
seq_list_next_rcu	n
seq_list_start	n
seq_list_start_head	n
seq_list_start_head_rcu	n
seq_list_start_rcu	n
seq_lseek	a	3k:314:mutex_lock
seq_open	a	3k:64:kmem_cache_zalloc
seq_open_private	a	3k:659:__seq_open_private|3k:637:kzalloc
seq_pad	n
seq_path	n*
seq_printf	n
seq_put_decimal_ll	n
seq_put_decimal_ull	n
seq_putc	n
seq_read	m*	3k:163:seq_read_iter|3k:183:mutex_lock
seq_read_iter	m*	3k:183:mutex_lock
seq_release	m	3k:356:kvfree|2g:7062:vfree
seq_release_private	m	3k:626:seq_release|3k:356:kvfree|2g:7062:vfree
seq_vprintf	n
seq_write	n
serdev_acpi_get_uart_resource	n
serdev_controller_add	a*	3l:801:device_add|7:3659:device_private_init|7:3608:kzalloc
serdev_controller_alloc	a	3l:482:kzalloc
serdev_controller_remove	a*	3l:849:device_del|7:3929:device_lock|56:1109:mutex_lock
serdev_device_add	a	3l:111:dev_set_name|7:3566:kobject_set_name_vargs|8:274:kvasprintf_const|9:46:kstrdup_const
serdev_device_alloc	a	3l:446:kzalloc
serdev_device_break_ctl	m*	3l:394:ctrl->ops->break_ctl|f5:248:tty->ops->break_ctl
serdev_device_close	a*	3l:186:ctrl->ops->close|f5:151:tty_lock|f6:18:mutex_lock
serdev_device_driver_unregister	a*	f7:222:driver_unregister|26:202:bus_remove_driver|57:515:kernfs_remove_by_name_ns|30:1791:down_read
serdev_device_open	a,mutex*	3l:157:ctrl->ops->open|f5:102:tty_init_dev|3z:1375:alloc_tty_struct|3z:3092:kzalloc
serdev_device_put	m*	f7:129:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
serdev_device_remove	a*	3l:144:device_unregister|7:4008:device_del|7:3929:device_lock|56:1109:mutex_lock
serdev_device_set_baudrate	a*	3l:326:ctrl->ops->set_baudrate|f5:169:tty_set_termios|f8:333:down_write
serdev_device_set_client_ops	n
serdev_device_set_flow_control	a*	3l:338:ctrl->ops->set_flow_control|f5:184:tty_set_termios|f8:333:down_write
serdev_device_set_parity	a*	3l:350:ctrl->ops->set_parity|f5:201:tty_set_termios|f8:333:down_write
serdev_device_wait_until_sent	a*	3l:361:ctrl->ops->wait_until_sent|f5:215:tty_wait_until_sent|f8:184:wait_event_interruptible_timeout
serdev_device_write	a*	3l:274:mutex_lock
serdev_device_write_buf	n*
serdev_device_write_flush	u*	3l:315:ctrl->ops->write_flush|f5:92:tty_driver_flush_buffer|f8:85:tty->ops->flush_buffer
serdev_device_write_wakeup	n
set_anon_super	m*	2a:1345:super_dev_register|2a:503:super_dev_insert|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
set_anon_super_fc	m*	2a:1363:set_anon_super|2a:1345:super_dev_register|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
set_bit	n
set_blocksize	m	5b:202:inode_lock|1r:1026:down_write
set_capacity	n
set_capacity_and_notify	m*	c:102:kobject_uevent_env|86:543:kzalloc
set_cpus_allowed_ptr	m*	0:3232:__set_cpus_allowed_ptr|0:3222:__set_cpus_allowed_ptr_locked|0:3190:affine_move_task|0:3102:wait_for_completion
set_create_files_as	m*	67:639:security_kernel_create_files_as|6t:2951:kernel_create_files_as|21:334:__inode_security_revalidate|21:290:might_sleep
set_default_d_op	n
set_disk_ro	m*	c:1589:set_disk_ro_uevent|c:1568:kobject_uevent_env|86:543:kzalloc
set_nlink	n
set_normalized_timespec64	n
set_primary_fwnode	n
set_secondary_fwnode	n
set_security_override	n*
set_worker_desc	n
setattr_should_drop_sgid	n
setattr_should_drop_suidgid	n
setup_bdev_super	a*	2a:1791:fs_bdev_file_open_by_dev|2a:1699:bdev_file_open_by_dev|5b:868:ilookup|n:1745:might_sleep
sg_alloc_append_table_from_pages	f7p!page	8h:529:get_next_sg|8h:405:sg_kmalloc|8h:167:__get_free_page
sg_alloc_table	f2p!page	8h:381:__sg_alloc_table|8h:324:sg_kmalloc|8h:167:__get_free_page
sg_alloc_table_from_pages_segment	f6p!page	8h:589:sg_alloc_append_table_from_pages|8h:529:get_next_sg|8h:405:sg_kmalloc|8h:167:__get_free_page
sg_copy_buffer	m	8h:985:sg_miter_next|8h:908:kmap|f9:172:might_sleep
sg_copy_from_buffer	m	8h:1017:sg_copy_buffer|8h:985:sg_miter_next|8h:908:kmap|f9:172:might_sleep
sg_copy_to_buffer	m	8h:1034:sg_copy_buffer|8h:985:sg_miter_next|8h:908:kmap|f9:172:might_sleep
sg_dma_address	n
sg_dma_len	n
sg_free_append_table	n
sg_free_table	n
sg_init_one	n
sg_init_table	n
sg_last	n
sg_miter_next	m"	8h:908:kmap|f9:172:might_sleep	Context: May sleep if !SG_MITER_ATOMIC && !SG_MITER_LOCAL.
sg_miter_skip	n
sg_miter_start	n
sg_miter_stop	n
sg_nents	n
sg_nents_for_dma	n
sg_nents_for_len	n
sg_next	n
sg_pcopy_from_buffer	m	8h:1052:sg_copy_buffer|8h:985:sg_miter_next|8h:908:kmap|f9:172:might_sleep
sg_pcopy_to_buffer	m	8h:1070:sg_copy_buffer|8h:985:sg_miter_next|8h:908:kmap|f9:172:might_sleep
sg_zero_buffer	m	8h:1095:sg_miter_next|8h:908:kmap|f9:172:might_sleep
sget_dev	a*	2a:1471:sget_fc|2a:856:logfc|9:59:kvasprintf|9:25:kmalloc_track_caller
sget_fc	a*	2a:856:logfc|9d:442:kasprintf|9:59:kvasprintf|9:25:kmalloc_track_caller
sgl_alloc	f1!kmalloc	8h:670:sgl_alloc_order|8h:634:kmalloc
sgl_alloc_order	f3!kmalloc	8h:634:kmalloc
sgl_free	n
sgl_free_n_order	n
sgl_free_order	n
shash_ahash_digest	m*	4q:221:shash_ahash_finup|4q:198:crypto_hash_walk_done|4q:133:crypto_yield|6n:201:cond_resched
shash_ahash_finup	m*	4q:198:crypto_hash_walk_done|4q:133:crypto_yield|6n:201:cond_resched
shash_ahash_update	m*	4q:177:crypto_hash_walk_done|4q:133:crypto_yield|6n:201:cond_resched
shash_free_singlespawn_instance	m	6o:542:crypto_drop_spawn|4r:762:down_write
shash_no_setkey	n
shash_register_instance	a	6o:536:crypto_register_instance|4r:660:down_write
show_class_attr_string	n
shrink_dcache_parent	a*	4w:1781:shrink_dcache_tree|4w:1743:cond_resched
shrink_dcache_sb	m*	4w:1425:shrink_dentry_list|4w:1304:shrink_kill|4w:845:cond_resched_tasks_rcu_qs|6u:227:cond_resched
shrink_dentry_list	m*	4w:1304:shrink_kill|4w:1287:dentry_kill|4w:845:cond_resched_tasks_rcu_qs|6u:227:cond_resched
shrinker_alloc	a	6x:697:kzalloc
shrinker_free	a	6x:799:wait_for_completion
shrinker_register	a	6x:758:mutex_lock
signal_pending	n
sigprocmask	n
simple_attr_open	a	1q:1322:kzalloc
simple_attr_read	a*	1q:1358:mutex_lock_interruptible
simple_attr_release	n
simple_attr_write	a,mutex*	1q:1423:simple_attr_write_xsigned|1q:1396:mutex_lock_interruptible
simple_attr_write_signed	a,mutex*	1q:1430:simple_attr_write_xsigned|1q:1396:mutex_lock_interruptible
simple_done_creating	a,rwsem	1q:2315:end_creating|a2:120:end_dirop|5c:2956:dput|4w:1051:might_sleep
simple_empty	n
simple_fill_super	a*	1q:1062:d_make_root|4w:2236:d_alloc_anon|4w:2022:__d_alloc|4w:1921:kmem_cache_alloc_lru
simple_fsync	a*	1q:1598:blkdev_issue_flush|5i:475:submit_bio_wait|d:966:submit_bio_noacct|d:823:might_sleep
simple_fsync_noflush	m*	1q:1558:file_write_and_wait_range|1y:786:filemap_fdatawrite_range|6v:395:__percpu_ref_switch_mode|6v:277:schedule
simple_get_link	n
simple_getattr	n
simple_link	m*	1q:761:d_make_persistent|4w:2993:security_d_instantiate|21:1517:inode_doinit_use_xattr|21:1386:kmalloc
simple_lookup	n
simple_open	n
simple_pin_fs	m*	1q:1102:vfs_kern_mount|fa:1311:fs_context_for_mount|9d:309:alloc_fs_context|9d:267:kzalloc
simple_read_from_buffer	m	1q:1155:copy_to_user
simple_recursive_removal	a*	1q:646:__simple_recursive_removal|1q:606:inode_lock_nested|1r:1071:down_write_nested
simple_release_fs	m*	1q:1125:mntput|fa:1495:mntput_no_expire|p:665:fsnotify_group_lock|q:289:mutex_lock
simple_remove_by_name	a*	1q:657:simple_recursive_removal|1q:646:__simple_recursive_removal|1q:606:inode_lock_nested|1r:1071:down_write_nested
simple_rename	m*	1q:886:simple_unlink|1q:808:d_make_discardable|4w:845:cond_resched_tasks_rcu_qs|6u:227:cond_resched
simple_rmdir	m*	1q:819:d_make_discardable|4w:1064:finish_dput|4w:845:cond_resched_tasks_rcu_qs|6u:227:cond_resched
simple_setattr	m*	1q:927:truncate_setsize|ap:825:truncate_pagecache|j:4555:i_mmap_lock_read|1r:527:down_read
simple_start_creating	a*	1q:2308:start_dirop|5c:2942:__start_dirop|5c:2918:inode_lock_nested|1r:1071:down_write_nested
simple_statfs	n
simple_strtol	n
simple_strtoul	n
simple_transaction_get	a	1q:1261:kzalloc
simple_transaction_read	m	1q:1291:simple_read_from_buffer|1q:1155:copy_to_user
simple_transaction_release	n
simple_transaction_set	n
simple_unlink	m*	1q:808:d_make_discardable|4w:1064:finish_dput|4w:845:cond_resched_tasks_rcu_qs|6u:227:cond_resched
simple_write_begin	m*	1q:949:__filemap_get_folio|b:761:__filemap_get_folio_mpol|1y:1966:folio_lock|b:1218:might_sleep
simple_write_to_buffer	m	1q:1190:copy_from_user
single_open	a	3k:575:kmalloc
single_open_size	a*	3k:600:single_open|3k:575:kmalloc
single_release	m	3k:614:seq_release|3k:356:kvfree|2g:7062:vfree
single_task_running	n
sized_strscpy	n
sk_alloc	m*	2m:2308:sk_prot_alloc|2m:2265:security_sk_free|3g:1298:irq_work_sync|3p:289:might_sleep
sk_attach_filter	a*	5j:1554:__get_filter|5j:1523:copy_from_user
sk_busy_loop_end	n
sk_capable	n
sk_clear_memalloc	a	2m:315:static_key_slow_dec|cq:336:__static_key_slow_dec|cq:320:cpus_read_lock|l:490:percpu_down_read
sk_clone	m*	2m:2488:sk_prot_alloc|2m:2265:security_sk_free|3g:1298:irq_work_sync|3p:289:might_sleep
sk_common_release	m*	2m:4083:xfrm_sk_free_policy|fb:1429:xfrm_policy_delete|fc:2523:down_write_ref_node|fc:430:down_write
sk_detach_filter	n
sk_error_report	n*
sk_filter_trim_cap	n*
sk_free	n
sk_ioctl	a*	2m:4562:sock_ioctl_out|2m:4538:put_user
sk_mc_loop	n
sk_net_capable	n
sk_net_refcnt_upgrade	n
sk_ns_capable	n
sk_page_frag_refill	m*	2m:3223:skb_page_frag_refill|2m:3212:alloc_page
sk_reset_timer	n
sk_send_sigurg	m*	2m:3726:send_sigurg|fd:978:send_sigurg_to_task|4o:547:landlock_trace_denial|4p:91:kmalloc
sk_set_memalloc	a	2m:307:static_key_slow_inc|cq:190:cpus_read_lock|l:490:percpu_down_read
sk_set_peek_off	n
sk_setup_caps	n
sk_skb_reason_drop	n
sk_stop_timer	n
sk_stop_timer_sync	n
sk_tx_queue_get	n
sk_wait_data	a*	2m:3321:wait_woken
skb_abort_seq_read	n
skb_append	n
skb_append_pagefrags	n
skb_checksum	n
skb_checksum_help	n*
skb_checksum_setup	n*
skb_clone	f1!kmalloc	5:2100:skb_clone
skb_clone_sk	n
skb_coalesce_rx_frag	n
skb_complete_tx_timestamp	n*
skb_complete_wifi_ack	n*
skb_condense	n*
skb_copy	f1!kmalloc	5:2180:skb_copy
skb_copy_and_crc32c_datagram_iter	m	3r:512:__skb_datagram_iter|3r:402:simple_copy_to_iter|bg:220:_copy_to_iter|43:196:might_fault
skb_copy_and_csum_datagram_msg	m	3r:902:skb_copy_datagram_msg|fe:4256:skb_copy_datagram_iter|bg:220:_copy_to_iter|43:196:might_fault
skb_copy_bits	n
skb_copy_datagram_from_iter	m	3r:561:copy_from_iter|bg:228:_copy_from_iter|43:271:might_fault
skb_copy_datagram_from_iter_full	m	3r:628:skb_copy_datagram_from_iter|3r:561:copy_from_iter|bg:228:_copy_from_iter|43:271:might_fault
skb_copy_datagram_iter	m	3r:535:__skb_datagram_iter|3r:402:simple_copy_to_iter|bg:220:_copy_to_iter|43:196:might_fault
skb_copy_expand	f3!kmalloc	5:2523:__alloc_skb
skb_copy_header	n
skb_copy_seq_read	n
skb_copy_ubufs	f1*	5:2010:skb_unclone|fe:2021:might_sleep_if
skb_cow_data	n*
skb_dequeue	n
skb_dequeue_tail	n
skb_dump	n
skb_ensure_writable	n*
skb_ensure_writable_head_tail	n*
skb_errqueue_purge	n
skb_eth_pop	n*
skb_eth_push	n*
skb_expand_head	n*
skb_ext_add	n*
skb_free_datagram	n
skb_headers_offset_update	n
skb_kill_datagram	n
skb_morph	n
skb_mpls_dec_ttl	n*
skb_mpls_pop	n*
skb_mpls_push	n*
skb_mpls_update_lse	n*
skb_orphan_partial	n*
skb_page_frag_refill	f2p!page*	2m:3212:alloc_page
skb_partial_csum_set	n
skb_prepare_seq_read	n
skb_pull	n
skb_pull_data	n
skb_pull_rcsum	n
skb_push	n
skb_put	n
skb_queue_head	n
skb_queue_purge_reason	n
skb_queue_tail	n
skb_realloc_headroom	n*
skb_recv_datagram	m*	3r:317:__skb_recv_datagram|3r:297:__skb_try_recv_datagram|2v:7146:__napi_busy_loop|2v:7113:cond_resched
skb_scrub_packet	n*
skb_segment	m*	5:4968:skb_release_head_state|5:1175:__sock_wfree|3y:2471:kvfree|2g:7062:vfree
skb_segment_list	m*	5:4761:skb_release_head_state|5:1175:__sock_wfree|3y:2471:kvfree|2g:7062:vfree
skb_send_sock_locked	m*	5:3422:__skb_send_sock|5:3339:sendmsg_unlocked|3g:1298:irq_work_sync|3p:289:might_sleep
skb_send_sock_locked_with_flags	m*	5:3429:__skb_send_sock|5:3339:sendmsg_unlocked|3g:1298:irq_work_sync|3p:289:might_sleep
skb_seq_read	n
skb_set_owner_w	n*
skb_splice_bits	m*	5:3281:__skb_splice_bits|5:3220:__splice_segment|2m:3223:skb_page_frag_refill|2m:3212:alloc_page
skb_splice_from_iter	m*	5:7475:iov_iter_extract_pages|43:1849:iov_iter_extract_user_pages|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
skb_split	n*
skb_store_bits	n
skb_to_sgvec	n
skb_to_sgvec_nomark	n
skb_trim	n
skb_try_coalesce	n
skb_tstamp_tx	n*
skb_tx_error	n*
skb_unlink	n
skb_vlan_pop	n*
skb_vlan_push	n*
skb_vlan_untag	n*
skb_zerocopy	n*
skb_zerocopy_headlen	n
skcipher_alloc_instance_simple	a*	6p:844:kzalloc
skcipher_register_instance	a	6p:772:crypto_register_instance|4r:660:down_write
skcipher_walk_aead_decrypt	m	6p:367:skcipher_walk_aead_common|6p:346:skcipher_walk_first|6p:273:skcipher_copy_iv|6p:256:kmalloc
skcipher_walk_aead_encrypt	m	6p:355:skcipher_walk_aead_common|6p:346:skcipher_walk_first|6p:273:skcipher_copy_iv|6p:256:kmalloc
skcipher_walk_done	m	6p:120:cond_resched
skcipher_walk_virt	m	6p:289:might_sleep_if
skip_spaces	n
slab_build_skb	n
smp_call_function	n
smp_call_function_any	n
smp_call_function_many	n
smp_call_function_single	n
smp_call_function_single_async	n
smp_call_on_cpu	a	ff:1300:wait_for_completion
smp_mb	n
smp_rmb	n
smp_wmb	n
snd_card_add_dev_attr	n
snd_card_disconnect	m*	fg:541:synchronize_irq|2w:151:__synchronize_irq|2w:43:irq_work_sync|3p:289:might_sleep
snd_card_disconnect_sync	m*	fg:578:schedule
snd_card_file_add	a	fg:1099:kmalloc
snd_card_file_remove	m*	fg:1153:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
snd_card_free	m*	fg:666:wait_for_completion
snd_card_free_on_error	m*	fg:272:snd_card_free|fg:666:wait_for_completion
snd_card_free_when_closed	m*	fg:630:snd_card_disconnect|fg:541:synchronize_irq|2w:43:irq_work_sync|3p:289:might_sleep
snd_card_new	a	fg:184:kzalloc
snd_card_ref	a	fg:393:mutex_lock
snd_card_register	a*	fg:891:device_add|7:3659:device_private_init|7:3608:kzalloc
snd_card_set_id	m	fg:783:mutex_lock
snd_component_add	a	fg:1046:down_write
snd_ctl_activate_id	a	fh:701:down_write
snd_ctl_add	a*	fh:551:snd_ctl_add_replace|fh:523:down_write
snd_ctl_boolean_mono_info	n
snd_ctl_boolean_stereo_info	n
snd_ctl_disconnect_layer	a	fh:2382:down_write
snd_ctl_enum_info	n
snd_ctl_find_id	n
snd_ctl_find_numid	n
snd_ctl_get_preferred_subdevice	n
snd_ctl_new1	a	fh:290:snd_ctl_new|fh:239:kzalloc
snd_ctl_notify	n
snd_ctl_notify_one	a*	fh:212:down_read
snd_ctl_register_ioctl	a	fh:2213:_snd_ctl_register_ioctl|fh:2194:kzalloc
snd_ctl_register_ioctl_compat	a	fh:2227:_snd_ctl_register_ioctl|fh:2194:kzalloc
snd_ctl_register_layer	a*	fh:2354:down_write
snd_ctl_remove	a	fh:625:down_write
snd_ctl_remove_id	a	fh:644:down_write
snd_ctl_rename	a	fh:781:down_write
snd_ctl_rename_id	a	fh:755:down_write
snd_ctl_replace	a*	fh:572:snd_ctl_add_replace|fh:523:down_write
snd_ctl_request_layer	a	fh:2334:down_read
snd_ctl_unregister_ioctl	a	fh:2262:_snd_ctl_unregister_ioctl|fh:2242:down_write
snd_ctl_unregister_ioctl_compat	a	fh:2276:_snd_ctl_unregister_ioctl|fh:2242:down_write
snd_device_alloc	a	fg:132:kzalloc
snd_devm_card_new	a	fg:235:__devres_alloc_node|s:189:alloc_dr|s:141:kmalloc_node_track_caller
snd_interval_list	n
snd_interval_ranges	n
snd_interval_ratnum	n
snd_interval_refine	n
snd_pcm_add_chmap_ctls	a	3t:2607:kzalloc
snd_pcm_debug_name	n
snd_pcm_get_state	m	3u:643:_snd_pcm_stream_lock_irqsave|3u:174:mutex_lock
snd_pcm_hw_constraint_integer	n
snd_pcm_hw_constraint_list	m	3t:1321:snd_pcm_hw_rule_add|3t:1178:krealloc_array
snd_pcm_hw_constraint_mask64	n
snd_pcm_hw_constraint_minmax	n
snd_pcm_hw_constraint_msbits	m	3t:1466:snd_pcm_hw_rule_add|3t:1178:krealloc_array
snd_pcm_hw_constraint_pow2	m	3t:1524:snd_pcm_hw_rule_add|3t:1178:krealloc_array
snd_pcm_hw_constraint_ranges	m	3t:1352:snd_pcm_hw_rule_add|3t:1178:krealloc_array
snd_pcm_hw_constraint_ratdens	m	3t:1421:snd_pcm_hw_rule_add|3t:1178:krealloc_array
snd_pcm_hw_constraint_ratnums	m	3t:1387:snd_pcm_hw_rule_add|3t:1178:krealloc_array
snd_pcm_hw_constraint_step	m	3t:1494:snd_pcm_hw_rule_add|3t:1178:krealloc_array
snd_pcm_hw_param_first	m*	3t:1675:snd_pcm_hw_refine|3u:573:constrain_params_by_rules|3u:383:kcalloc
snd_pcm_hw_param_last	m*	3t:1721:snd_pcm_hw_refine|3u:573:constrain_params_by_rules|3u:383:kcalloc
snd_pcm_hw_param_value	n
snd_pcm_hw_params_bits	n
snd_pcm_hw_refine	a*	3u:573:constrain_params_by_rules|3u:383:kcalloc
snd_pcm_hw_rule_add	m	3t:1178:krealloc_array
snd_pcm_hw_rule_noresample	m	3t:1550:snd_pcm_hw_rule_add|3t:1178:krealloc_array
snd_pcm_kernel_ioctl	m*	3u:3559:snd_pcm_hw_params|3u:792:snd_pcm_buffer_access_lock|3u:748:mutex_lock
snd_pcm_lib_default_mmap	m*	3u:3970:vm_flags_set|53:1041:vma_start_write|8j:148:__vma_start_exclude_readers|8j:126:schedule
snd_pcm_lib_ioctl	m*	3t:1861:snd_pcm_lib_ioctl_reset|3t:1768:_snd_pcm_stream_lock_irqsave|3u:174:mutex_lock
snd_pcm_lib_mmap_iomem	m*	3u:4001:vm_iomap_memory|j:3439:io_remap_pfn_range|j:3254:pfnmap_track_ctx_alloc|j:3214:kmalloc
snd_pcm_mmap_data	m*	3u:4059:snd_pcm_lib_default_mmap|3u:3970:vm_flags_set|8j:148:__vma_start_exclude_readers|8j:126:schedule
snd_pcm_open_substream	m*	3u:2815:snd_pcm_attach_substream|fi:936:kzalloc
snd_pcm_period_elapsed	m*	3t:1938:_snd_pcm_stream_lock_irqsave|3u:174:mutex_lock
snd_pcm_period_elapsed_under_stream_lock	m*	3t:1909:snd_pcm_update_hw_ptr0|3t:325:__snd_pcm_xrun|3u:1399:snd_pcm_group_lock|3u:99:mutex_lock
snd_pcm_release_substream	m*	3u:2791:snd_pcm_drop|3u:2280:snd_pcm_stream_lock_irq|3u:142:snd_pcm_group_lock_irq|3u:102:mutex_lock
snd_pcm_runtime_buffer_set_silence	a	3u:764:snd_pcm_buffer_access_lock|3u:748:mutex_lock
snd_pcm_set_ops	n
snd_pcm_set_state	m	3u:629:snd_pcm_stream_lock_irq|3u:142:snd_pcm_group_lock_irq|3u:102:mutex_lock
snd_pcm_set_sync_per_card	n
snd_pcm_stop	m*	3u:1600:snd_pcm_action|3u:1421:snd_pcm_stream_group_ref|3u:1399:snd_pcm_group_lock|3u:99:mutex_lock
snd_pcm_stop_xrun	m*	3u:1630:_snd_pcm_stream_lock_irqsave|3u:174:mutex_lock
snd_pcm_stream_lock	m	3u:116:snd_pcm_group_lock|3u:99:mutex_lock
snd_pcm_stream_lock_irq	m	3u:142:snd_pcm_group_lock_irq|3u:102:mutex_lock
snd_pcm_stream_unlock	n
snd_pcm_stream_unlock_irq	n
snd_pcm_stream_unlock_irqrestore	n
snd_pcm_suspend_all	a	3u:1808:mutex_lock
snd_power_ref_and_wait	m	fg:1178:schedule
snd_power_wait	m	fg:1203:snd_power_ref_and_wait|fg:1178:schedule
snprintf	n
soc_device_register	a	fj:140:kzalloc
soc_device_unregister	a*	fj:187:device_unregister|7:4008:device_del|7:3929:device_lock|56:1109:mutex_lock
sock_alloc	m*	3v:710:new_inode_pseudo|1r:3049:alloc_inode|n:340:kmem_cache_alloc_lru
sock_alloc_file	a*	3v:557:alloc_file_pseudo|1z:423:alloc_path_pseudo|4w:2056:__d_alloc|4w:1921:kmem_cache_alloc_lru
sock_alloc_send_pskb	m*	2m:3020:sock_wait_for_wmem|2m:2981:schedule_timeout
sock_bindtoindex	m*	2m:670:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
sock_cmsg_send	n
sock_copy_user_timeval	m	2m:403:copy_from_sockptr|6f:61:copy_from_sockptr_offset|6f:48:copy_from_user
sock_create	m*	3v:1734:__sock_create|3v:1657:__request_module|3w:159:down_timeout
sock_create_kern	m*	3v:1752:__sock_create|3v:1657:__request_module|3w:159:down_timeout
sock_create_lite	m*	3v:1470:security_socket_create|6t:4195:socket_create|3g:1298:irq_work_sync|3p:289:might_sleep
sock_dequeue_err_skb	n*
sock_efree	n
sock_from_file	n
sock_get_timeout	n
sock_gettstamp	a	2m:3925:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
sock_init_data	n
sock_init_data_uid	n
sock_inuse_get	n
sock_ioctl_inout	a*	2m:4512:copy_from_user
sock_kfree_s	n
sock_kmalloc	f2p!kmalloc	2m:2907:kmalloc
sock_kmemdup	f3p!kmalloc	2m:2925:sock_kmalloc|2m:2907:kmalloc
sock_kzfree_s	n
sock_load_diag_module	a*	2m:4343:__request_module|3w:159:down_timeout
sock_no_accept	n
sock_no_bind	n
sock_no_connect	n
sock_no_getname	n
sock_no_ioctl	n
sock_no_linger	a	2m:805:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
sock_no_listen	n
sock_no_mmap	n
sock_no_recvmsg	n
sock_no_sendmsg	n
sock_no_sendmsg_locked	n
sock_no_shutdown	n
sock_no_socketpair	n
sock_pfree	n*
sock_prot_inuse_get	n
sock_queue_err_skb	n*
sock_queue_rcv_skb_reason	m*	2m:534:__sock_queue_rcv_skb|2m:500:sk_rmem_schedule|3g:1298:irq_work_sync|3p:289:might_sleep
sock_recv_errqueue	m*	2m:3995:skb_copy_datagram_msg|fe:4256:skb_copy_datagram_iter|bg:220:_copy_to_iter|43:196:might_fault
sock_recvmsg	m*	3v:1171:security_socket_recvmsg|6t:4333:socket_recvmsg|3g:1298:irq_work_sync|3p:289:might_sleep
sock_register	n
sock_release	m*	3v:763:__sock_release|3v:747:iput|n:2039:might_sleep
sock_sendmsg	m*	3v:838:__sock_sendmsg|3v:812:security_socket_sendmsg|3g:1298:irq_work_sync|3p:289:might_sleep
sock_set_keepalive	a*	2m:959:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
sock_set_mark	a	2m:1015:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
sock_set_priority	n
sock_set_rcvbuf	a	2m:999:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
sock_set_reuseaddr	a	2m:789:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
sock_set_reuseport	a	2m:797:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
sock_set_sndtimeo	n
sock_setsockopt	m*	2m:1688:sk_setsockopt|2m:1475:sk_attach_filter|5j:1554:__get_filter|5j:1523:copy_from_user
sock_unregister	a	3v:3377:synchronize_rcu
sock_wake_async	m*	3v:1580:kill_fasync|fd:1162:kill_fasync_rcu|4o:547:landlock_trace_denial|4p:91:kmalloc
sock_wfree	m*	2m:2705:sock_def_write_space_wfree|2m:3715:sk_wake_async_rcu|4o:547:landlock_trace_denial|4p:91:kmalloc
sock_wmalloc	f3p!kmalloc*	2m:2855:alloc_skb
sockfd_lookup	n
sockopt_capable	n
sockopt_lock_sock	m	2m:1154:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
sockopt_ns_capable	n
sockopt_release_sock	m*	2m:1163:release_sock|2m:3869:__release_sock|2m:3277:cond_resched
software_node_find_by_name	n
software_node_fwnode	n
software_node_register	a	76:994:swnode_register|76:875:kzalloc
software_node_register_node_group	m*	76:941:software_node_register|76:994:swnode_register|76:875:kzalloc
software_node_unregister	m*	76:1008:fwnode_remove_software_node|76:1048:swnode_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
software_node_unregister_node_group	m*	76:976:software_node_unregister|76:1008:fwnode_remove_software_node|2z:623:kernfs_find_and_get_ns|30:968:down_read
spi_add_device	a	1f:972:spi_dev_set_name|1f:787:dev_set_name|8:274:kvasprintf_const|9:46:kstrdup_const
spi_alloc_device	a	1f:756:kzalloc
spi_async	n*
spi_bus_lock	a+mutex	1f:5082:mutex_lock
spi_bus_unlock	n,mutex
spi_controller_resume	a	1f:3949:__spi_mark_resumed|1f:3921:mutex_lock
spi_controller_suspend	a*	1f:3940:__spi_mark_suspended|1f:3914:mutex_lock
spi_delay_exec	a	1f:1750:might_sleep
spi_delay_to_ns	n
spi_finalize_current_transfer	n
spi_get_device_id	n
spi_get_device_match_data	m*	1f:547:device_get_match_data|20:1358:dev_fwnode()->ops->device_get_match_data
spi_get_next_queued_message	n
spi_new_ancillary_device	a*	1f:2906:spi_alloc_device|1f:756:kzalloc
spi_new_device	a*	1f:1009:spi_alloc_device|1f:756:kzalloc
spi_optimize_message	m"*	1f:4759:__spi_optimize_message|1f:4691:spi_split_transfers|1f:4012:spi_res_alloc|1f:1167:kzalloc	Context: can sleep
spi_register_controller	a	1f:3672:of_alias_get_id|2y:2019:mutex_lock
spi_setup	a*	1f:4452:__spi_setup|1f:4362:mutex_lock
spi_split_transfers_maxsize	m	1f:4185:__spi_split_transfer_maxsize|1f:4109:spi_replace_transfers|1f:4012:spi_res_alloc|1f:1167:kzalloc
spi_split_transfers_maxwords	m	1f:4230:__spi_split_transfer_maxsize|1f:4109:spi_replace_transfers|1f:4012:spi_res_alloc|1f:1167:kzalloc
spi_sync	a	1f:5033:mutex_lock
spi_sync_locked	a*	1f:5059:__spi_sync|1f:4980:__spi_transfer_message_noqueue|1f:4907:mutex_lock
spi_transfer_cs_change_delay_exec	m	1f:1792:_spi_transfer_cs_change_delay|1f:1780:spi_delay_exec|1f:1750:might_sleep
spi_unoptimize_message	m"*		Context: can sleep
spi_unregister_controller	a*	1f:3859:mutex_lock
spi_unregister_device	a*	1f:1075:device_del|7:3929:device_lock|56:1109:mutex_lock
spi_write_then_read	a	1f:5160:kmalloc
spin_assert_is_held	n
spin_lock	n+spin
spin_lock_irq_disable	n+spin-irq
spin_trylock	n
spin_trylock_irq_disable	n
spin_unlock	n,spin
spin_unlock_irq_enable	n,spin-irq
split_page	n
sprintf	n
srcu_barrier	a	5z:1677:srcu_barrier
srcu_batches_completed	n
srcu_expedite_current	n
srcu_init_notifier_head	a	4k:567:__init_srcu_struct|bb:62:init_srcu_struct_generic|5z:308:init_srcu_struct_fields|5z:207:kzalloc
srcu_notifier_chain_register	m"	4k:485:mutex_lock	Must be called in process context.
srcu_notifier_chain_unregister	m"	4k:515:mutex_lock	Must be called from process context.
srcu_read_lock	n+srcu
srcu_read_unlock	n,srcu
srcu_readers_active	n
srcu_torture_stats_print	n
srcutorture_get_gp_data	n
sscanf	n
start_creating	a*	5c:3406:start_dirop|5c:2942:__start_dirop|5c:2918:inode_lock_nested|1r:1071:down_write_nested
start_creating_dentry	a	5c:3563:inode_lock_nested|1r:1071:down_write_nested
start_creating_killable	a*	5c:3462:__start_dirop|5c:2913:down_write_killable_nested
start_creating_noperm	a*	5c:3516:start_dirop|5c:2942:__start_dirop|5c:2918:inode_lock_nested|1r:1071:down_write_nested
start_creating_path	a	5c:5113:filename_kernel|1r:2589:getname_kernel|5c:266:alloc_filename|5c:147:kmem_cache_alloc
start_creating_user_path	a	5c:5141:getname|1r:2562:getname_flags|5c:187:alloc_filename|5c:147:kmem_cache_alloc
start_poll_synchronize_rcu	n
start_poll_synchronize_rcu_full	n+irq,spin-irq
start_poll_synchronize_srcu	n
start_removing	a*	5c:3433:start_dirop|5c:2942:__start_dirop|5c:2918:inode_lock_nested|1r:1071:down_write_nested
start_removing_dentry	a	5c:3596:inode_lock_nested|1r:1071:down_write_nested
start_removing_killable	a*	5c:3493:__start_dirop|5c:2913:down_write_killable_nested
start_removing_noperm	a*	5c:3541:start_dirop|5c:2942:__start_dirop|5c:2918:inode_lock_nested|1r:1071:down_write_nested
start_renaming	a*	5c:3955:__start_renaming|5c:3878:lock_rename|5c:3785:inode_lock_nested|1r:1071:down_write_nested
start_renaming_dentry	a*	5c:4049:__start_renaming_dentry|5c:3974:lock_rename_child|5c:3802:inode_lock_nested|1r:1071:down_write_nested
start_renaming_two_dentries	a	5c:4077:lock_rename_child|5c:3802:inode_lock_nested|1r:1071:down_write_nested
static_key_count	n
stop_core_cpuslocked	a	fk:654:stop_cpus|fk:467:mutex_lock
stop_machine	a	fk:626:cpus_read_lock|l:490:percpu_down_read
stpcpy	n
strcasecmp	n
strcat	n
strchr	n
strchrnul	n
strcmp	n
strcpy	n
strcspn	n
stream_open	n
strim	n
string_escape_mem	n
string_get_size	n
string_unescape	n
strlcat	n
strlen	n
strncasecmp	n
strncat	n
strnchr	n
strncmp	n
strncpy_from_user	a	fl:113:strncpy_from_user
strndup_user	a	i:267:strndup_user
strnlen	n
strnstr	n
strpbrk	n
strrchr	n
strreplace	n
strsep	n
strspn	n
strstr	n
submit_bio	a	d:966:submit_bio_noacct|d:823:might_sleep
submit_bio_noacct	a	d:823:might_sleep
submit_bio_wait	a	a:1599:bio_await|a:1581:submit_bio|d:966:submit_bio_noacct|d:823:might_sleep
subsys_interface_register	a*	27:1258:mutex_lock
subsys_interface_unregister	a*	27:1285:mutex_lock
subsys_system_register	a	27:1383:subsys_register|27:1318:bus_register|27:962:kzalloc
subsys_virtual_register	a	27:1407:subsys_register|27:1318:bus_register|27:962:kzalloc
super_setup_bdi	a	2a:2013:super_setup_bdi_name|2a:1986:bdi_alloc|5a:1028:kzalloc_node
super_setup_bdi_name	a	2a:1986:bdi_alloc|5a:1028:kzalloc_node
swake_up_all	n
swake_up_locked	n
swake_up_one	n
sync_blockdev	m*	5b:275:filemap_write_and_wait|b:65:filemap_write_and_wait_range|6v:395:__percpu_ref_switch_mode|6v:277:schedule
sync_blockdev_nowait	m*	5b:263:filemap_flush|1y:451:filemap_flush_range|6v:395:__percpu_ref_switch_mode|6v:277:schedule
sync_blockdev_range	m*	5b:281:filemap_write_and_wait_range|1y:684:filemap_fdatawrite_range|6v:395:__percpu_ref_switch_mode|6v:277:schedule
sync_file_create	a	fm:69:sync_file_alloc|fm:27:kzalloc
sync_file_get_fence	n
synchronize_hardirq	n
synchronize_irq	a	2w:151:__synchronize_irq|2w:121:synchronize_irqwork|2w:43:irq_work_sync|3p:289:might_sleep
synchronize_net	a	2v:12395:synchronize_net
synchronize_rcu	a	6b:3400:synchronize_rcu
synchronize_rcu_trivial_preempt	n
synchronize_srcu	a	5z:1555:synchronize_srcu
synchronize_srcu_expedited	a	5z:1500:synchronize_srcu_expedited
sysfs_add_file_to_group	a	57:410:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_add_link_to_group	a	5y:427:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_bin_attr_simple_read	n
sysfs_break_active_protection	a	57:472:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_chmod_file	a	57:442:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_create_bin_file	a*	57:592:sysfs_add_bin_file_mode_ns|57:351:__kernfs_create_file|30:751:__kernfs_new_node|30:661:kstrdup_const
sysfs_create_file_ns	a*	57:377:sysfs_add_file_mode_ns|57:316:__kernfs_create_file|30:751:__kernfs_new_node|30:661:kstrdup_const
sysfs_create_files	m*	57:387:sysfs_create_file|5l:774:sysfs_create_file_ns|30:751:__kernfs_new_node|30:661:kstrdup_const
sysfs_create_group	m*	5y:215:internal_create_group|5y:160:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_create_groups	m*	5y:255:internal_create_groups|5y:229:internal_create_group|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_create_link	a	5x:92:sysfs_do_create_link|5x:80:sysfs_do_create_link_sd|30:751:__kernfs_new_node|30:661:kstrdup_const
sysfs_create_link_nowarn	a	5x:108:sysfs_do_create_link|5x:80:sysfs_do_create_link_sd|30:751:__kernfs_new_node|30:661:kstrdup_const
sysfs_create_mount_point	a	fn:138:kernfs_create_empty_dir|30:1152:kernfs_new_node|30:751:__kernfs_new_node|30:661:kstrdup_const
sysfs_emit	n
sysfs_emit_at	n
sysfs_format_mac	n
sysfs_group_change_owner	a	5y:591:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_groups_change_owner	m	5y:631:sysfs_group_change_owner|5y:591:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_merge_group	a	5y:375:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_notify	m*	57:206:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_remove_bin_file	a	57:605:kernfs_remove_by_name|2z:644:kernfs_remove_by_name_ns|30:1791:down_read
sysfs_remove_file_from_group	a	57:564:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_remove_file_ns	a	57:515:kernfs_remove_by_name_ns|30:1791:down_read
sysfs_remove_file_self	a	57:532:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_remove_files	m	57:548:sysfs_remove_file|5l:780:sysfs_remove_file_ns|57:515:kernfs_remove_by_name_ns|30:1791:down_read
sysfs_remove_group	m*	5y:317:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_remove_groups	m*	5y:352:sysfs_remove_group|5y:317:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_remove_link	a	5x:152:kernfs_remove_by_name|2z:644:kernfs_remove_by_name_ns|30:1791:down_read
sysfs_remove_link_from_group	a	5y:449:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_remove_mount_point	a	fn:159:kernfs_remove_by_name_ns|30:1791:down_read
sysfs_rename_link_ns	a	5x:183:kernfs_find_and_get_ns|30:968:down_read
sysfs_streq	n
sysfs_unbreak_active_protection	m*	57:497:kernfs_put|30:627:simple_xattr_cache_cleanup|3g:1298:irq_work_sync|3p:289:might_sleep
sysfs_unmerge_group	a	5y:405:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_update_group	m*	5y:298:internal_create_group|5y:160:kernfs_find_and_get|2z:623:kernfs_find_and_get_ns|30:968:down_read
sysfs_update_groups	m*	5y:273:internal_create_groups|5y:229:internal_create_group|2z:623:kernfs_find_and_get_ns|30:968:down_read
tag_pages_for_writeback	m	58:2360:cond_resched
take_dentry_name_snapshot	n
task_active_pid_ns	n
task_get_pid_ns	n
task_tgid_nr_ns	n
task_uid	n
task_work_add	n
tasklet_init	n
tasklet_kill	a	fo:1050:wait_on_bit_lock
tasklet_setup	n
tasklet_unlock	n
tasklet_unlock_spin_wait	n
tasklet_unlock_wait	a	fo:1066:wait_on_bit
tcp_abort	m*	fp:5141:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
tcp_close	a	fp:3311:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
tcp_get_info	m	fp:4251:lock_sock_fast|3q:1746:__lock_sock_fast|2m:3885:might_sleep
tcp_poll	m*	fp:540:sock_poll_wait|3q:2452:poll_wait|6w:45:p->_qproc
tcp_rate_check_app_limited	n
tcp_read_done	m*	fp:1819:tcp_cleanup_rbuf|fp:1611:__tcp_cleanup_rbuf|3g:1298:irq_work_sync|3p:289:might_sleep
tcp_read_sock	m*	fp:1743:__tcp_read_sock|fp:1734:tcp_cleanup_rbuf|3g:1298:irq_work_sync|3p:289:might_sleep
tcp_sendmsg	a	fp:1450:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
tcp_sendmsg_locked	m*	fp:1147:msg_zerocopy_realloc|5:1813:msg_zerocopy_alloc|5:1736:sock_omalloc|2m:2883:alloc_skb
tcp_sock_set_cork	a	fp:3657:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
tcp_sock_set_keepcnt	n
tcp_sock_set_keepidle	a	fp:3762:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
tcp_sock_set_keepintvl	n
tcp_sock_set_nodelay	a	fp:3681:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
tcp_sock_set_quickack	a	fp:3706:lock_sock|3q:1713:lock_sock_nested|2m:3839:might_sleep
tcp_sock_set_syncnt	n
tcp_sock_set_user_timeout	n
tcp_stream_memory_free	n
test_taint	n
thaw_super	a	2a:2419:super_lock_excl|2a:149:super_lock|2a:118:wait_var_event
thermal_cooling_device_register	a*	84:1084:thermal_cooling_device_alloc|84:982:kzalloc
thermal_cooling_device_unregister	a	84:1262:thermal_cooling_device_exit|84:1238:mutex_lock
thermal_cooling_device_update	a*	84:1172:mutex_lock
thermal_tripless_zone_device_register	a	84:1574:thermal_zone_device_register_with_trips|84:1456:kzalloc
thermal_zone_device	n
thermal_zone_device_critical	n
thermal_zone_device_disable	a	84:634:thermal_zone_device_set_mode|84:606:mutex_lock
thermal_zone_device_enable	a	84:628:thermal_zone_device_set_mode|84:606:mutex_lock
thermal_zone_device_id	n
thermal_zone_device_priv	n
thermal_zone_device_register_with_trips	a	84:1456:kzalloc
thermal_zone_device_type	n
thermal_zone_device_unregister	a	84:1635:thermal_zone_exit|84:1607:mutex_lock
thermal_zone_device_update	a	84:641:mutex_lock
thermal_zone_get_crit_temp	m*	84:1275:mutex_lock
thermal_zone_get_zone_by_name	a	84:1675:mutex_lock
thermal_zone_set_trip_temp	m*	84:464:thermal_notify_tz_trip_change|fq:408:thermal_genl_send_event|fq:324:genlmsg_new
tick_broadcast_control	n*
tick_nohz_dep_clear_cpu	n
tick_nohz_dep_clear_task	n
tick_nohz_dep_set_cpu	n
tick_nohz_dep_set_task	n
tick_nohz_is_active	n
time64_to_tm	n
timekeeping_clocksource_has_base	n
timer_delete	n
timer_delete_sync	n
timer_delete_sync_try	n
timer_destroy_on_stack	n
timer_init_key	n
timer_init_key_on_stack	n
timer_reduce	n
timer_shutdown	n
timer_shutdown_sync	n
timespec64_add_safe	n
timespec64_to_jiffies	n
timestamp_truncate	n
to_drm_sched_fence	n
to_software_node	n
torture_sched_setaffinity	a*	41:534:sched_setaffinity|fr:1225:alloc_user_cpus_ptr|fs:2932:kmalloc_node
touch_atime	m*	n:2338:generic_update_time|n:2263:__mark_inode_dirty|6v:395:__percpu_ref_switch_mode|6v:277:schedule
touchscreen_parse_properties	m*	ft:75:input_alloc_absinfo|7k:442:kzalloc
touchscreen_report_pos	m*	ft:202:input_report_abs|bc:455:input_event|4o:547:landlock_trace_denial|4p:91:kmalloc
touchscreen_set_mt_pos	n
truncate_inode_pages	m*	ap:487:truncate_inode_pages_range|ap:411:cond_resched
truncate_inode_pages_final	m*	ap:522:truncate_inode_pages|ap:487:truncate_inode_pages_range|ap:411:cond_resched
truncate_inode_pages_range	m*	ap:411:cond_resched
truncate_pagecache	a	ap:799:unmap_mapping_range|j:4594:unmap_mapping_pages|j:4555:i_mmap_lock_read|1r:527:down_read
truncate_pagecache_range	m*	ap:924:unmap_mapping_range|j:4594:unmap_mapping_pages|j:4555:i_mmap_lock_read|1r:527:down_read
truncate_setsize	a*	ap:825:truncate_pagecache|ap:799:unmap_mapping_range|j:4555:i_mmap_lock_read|1r:527:down_read
try_wait_for_completion	n
ttm_agp_bind	m*	fu:62:agp_allocate_memory|fv:235:agp_generic_alloc_user|fv:1166:agp_create_user_memory|fv:104:kzalloc
ttm_agp_destroy	m*	fu:119:ttm_agp_unbind|fu:97:agp_free_memory|fw:219:kvfree|2g:7062:vfree
ttm_agp_is_bound	n
ttm_agp_tt_create	a	fu:131:kmalloc
ttm_agp_unbind	m*	fu:97:agp_free_memory|fv:173:agp_generic_free_by_type|fw:219:kvfree|2g:7062:vfree
ttm_backup_bytes_avail	n
ttm_bo_access	a*	fx:432:ttm_bo_reserve|fy:309:dma_resv_lock_interruptible|8a:372:ww_mutex_lock_interruptible
ttm_bo_evict_cgroup	m*	fz:825:ttm_lru_walk_for_evict|8d:915:ttm_bo_lru_cursor_first|89:537:dma_resv_list_alloc|89:106:kmalloc
ttm_bo_fini	m*	fz:330:ttm_bo_put|fz:325:kref_put|89:537:dma_resv_list_alloc|89:106:kmalloc
ttm_bo_init_reserved	m*	fz:1226:ttm_bo_validate|fz:1089:ttm_bo_pipeline_gutting|8d:807:ttm_buffer_object_transfer|8d:236:kmalloc
ttm_bo_init_validate	m*	fz:1287:ttm_bo_init_reserved|fz:1226:ttm_bo_validate|8d:807:ttm_buffer_object_transfer|8d:236:kmalloc
ttm_bo_kmap	m*	8d:447:ttm_bo_kmap_ttm|8d:372:kmap|f9:172:might_sleep
ttm_bo_kmap_try_from_panic	n
ttm_bo_kunmap	m*	8d:469:iounmap|7l:476:mmiotrace_iounmap|7m:318:might_sleep
ttm_bo_lru_cursor_fini	m*	8d:951:ttm_bo_lru_cursor_cleanup_bo|8d:937:ttm_bo_put|89:537:dma_resv_list_alloc|89:106:kmalloc
ttm_bo_lru_cursor_first	m*	8d:1071:ttm_bo_lru_cursor_cleanup_bo|8d:937:ttm_bo_put|89:537:dma_resv_list_alloc|89:106:kmalloc
ttm_bo_lru_cursor_init	n
ttm_bo_lru_cursor_next	m*	8d:1057:__ttm_bo_lru_cursor_next|8d:1022:ttm_lru_walk_ticketlock|8d:855:dma_resv_lock_interruptible|8a:372:ww_mutex_lock_interruptible
ttm_bo_mem_space	m*	fz:1050:ttm_bo_alloc_resource|fz:973:dma_resv_reserve_fences|89:205:dma_resv_list_alloc|89:106:kmalloc
ttm_bo_mmap_obj	m	fx:511:vm_flags_set|53:1041:vma_start_write|8j:148:__vma_start_exclude_readers|8j:126:schedule
ttm_bo_move_accel_cleanup	m*	8d:720:ttm_bo_move_to_ghost|8d:623:ttm_buffer_object_transfer|8d:236:kmalloc
ttm_bo_move_memcpy	m*	8d:170:ttm_bo_populate|fz:1527:ttm_tt_populate|g0:392:ttm_global_swapout|g1:158:mutex_lock
ttm_bo_move_sync_cleanup	m*	8d:751:ttm_bo_wait_free_node|8d:595:dma_resv_wait_timeout|89:687:dma_fence_wait_timeout|1n:533:might_sleep
ttm_bo_move_to_lru_tail	n
ttm_bo_pin	n
ttm_bo_populate	m*	fz:1527:ttm_tt_populate|g0:392:ttm_global_swapout|g1:158:mutex_lock
ttm_bo_set_bulk_move	n
ttm_bo_setup_export	a	fz:1548:ttm_bo_reserve|fy:311:dma_resv_lock|8a:345:ww_mutex_lock
ttm_bo_shrink	m*	8d:1108:ttm_bo_validate|fz:1089:ttm_bo_pipeline_gutting|8d:807:ttm_buffer_object_transfer|8d:236:kmalloc
ttm_bo_shrink_avoid_wait	n
ttm_bo_shrink_suitable	n*
ttm_bo_unmap_virtual	m*	fz:1312:drm_vma_node_unmap|g2:224:unmap_mapping_range|j:4555:i_mmap_lock_read|1r:527:down_read
ttm_bo_unpin	n
ttm_bo_validate	m*	fz:1089:ttm_bo_pipeline_gutting|8d:807:ttm_buffer_object_transfer|8d:236:kmalloc
ttm_bo_vm_access	a*	fx:470:ttm_bo_access|fx:432:ttm_bo_reserve|fy:309:dma_resv_lock_interruptible|8a:372:ww_mutex_lock_interruptible
ttm_bo_vm_close	m*	fx:364:drm_gem_object_put|9a:575:__drm_gem_object_put|3a:65:drm_gem_object_free|98:1164:obj->funcs->free
ttm_bo_vm_dummy_page	a	fx:302:alloc_page
ttm_bo_vm_fault	m*	fx:339:ttm_bo_vm_dummy_page|fx:302:alloc_page
ttm_bo_vm_fault_reserved	m*	fx:204:ttm_bo_vm_fault_idle|fx:66:dma_resv_wait_timeout|89:687:dma_fence_wait_timeout|1n:533:might_sleep
ttm_bo_vm_open	n
ttm_bo_vm_reserve	m	fx:138:dma_resv_lock_interruptible|8a:372:ww_mutex_lock_interruptible
ttm_bo_vmap	m*	8d:519:ioremap_wc|7l:405:__ioremap_caller|3h:3299:__get_vm_area_node|3h:3237:kzalloc_node
ttm_bo_vunmap	m*	8d:581:vunmap|3h:3530:might_sleep
ttm_bo_wait_ctx	m*	fz:1339:dma_resv_wait_timeout|89:687:dma_fence_wait_timeout|1n:533:might_sleep
ttm_device_clear_dma_mappings	m*	g1:308:ttm_device_clear_lru_dma_mappings|g1:295:ttm_tt_unpopulate|g3:986:ttm_pool_shrink|g3:461:down_read
ttm_device_fini	a	g1:256:mutex_lock
ttm_device_init	a	g1:216:ttm_global_init|g1:77:mutex_lock
ttm_device_prepare_hibernation	m*	g1:142:ttm_device_swapout|g1:182:ttm_bo_swapout|89:537:dma_resv_list_alloc|89:106:kmalloc
ttm_device_swapout	m*	g1:182:ttm_bo_swapout|fz:1484:ttm_lru_walk_for_evict|89:537:dma_resv_list_alloc|89:106:kmalloc
ttm_eu_backoff_reservation	n
ttm_eu_fence_buffer_objects	n*
ttm_eu_reserve_buffers	m	g4:93:ttm_bo_reserve|fy:309:dma_resv_lock_interruptible|8a:372:ww_mutex_lock_interruptible
ttm_io_prot	n
ttm_kmap_iter_iomap_init	n
ttm_kmap_iter_tt_init	n
ttm_lru_bulk_move_fini	n
ttm_lru_bulk_move_init	n
ttm_lru_bulk_move_tail	n
ttm_lru_walk_for_evict	m*	8d:915:ttm_bo_lru_cursor_first|8d:1071:ttm_bo_lru_cursor_cleanup_bo|89:537:dma_resv_list_alloc|89:106:kmalloc
ttm_pool_alloc	m*	g3:903:__ttm_pool_alloc|g3:832:ttm_pool_alloc_page|g3:200:kmalloc
ttm_pool_debugfs	n
ttm_pool_fini	a*	g3:1299:ttm_pool_synchronize_shrinkers|g3:1268:down_write
ttm_pool_free	m*	g3:986:ttm_pool_shrink|g3:461:down_read
ttm_pool_init	m	g3:1254:ttm_pool_type_init|g3:383:__list_lru_init|2l:684:kzalloc
ttm_range_man_fini_nocheck	a*	g5:229:ttm_resource_manager_evict_all|g6:589:cond_resched
ttm_range_man_init_nocheck	a	g5:187:kzalloc
ttm_resource_fini	n
ttm_resource_init	n
ttm_resource_manager_create_debugfs	a*	g6:971:debugfs_create_file_full|5p:463:__debugfs_create_file|5c:2918:inode_lock_nested|1r:1071:down_write_nested
ttm_resource_manager_dmem_reclaim	m*	g6:998:ttm_bo_evict_cgroup|fz:825:ttm_lru_walk_for_evict|89:537:dma_resv_list_alloc|89:106:kmalloc
ttm_resource_manager_evict_all	a*	g6:589:cond_resched
ttm_resource_manager_init	n
ttm_resource_manager_set_dmem_region	n
ttm_resource_manager_usage	n
ttm_sg_tt_init	m*	g0:215:ttm_sg_tt_alloc_page_directory|g0:140:__kvmalloc_node_noprof|2g:5385:___kmalloc_large_node|2g:5353:alloc_frozen_pages_noprof
ttm_tt_fini	m*	g0:192:ttm_pool_drop_backed_up|g3:1015:ttm_pool_unmap_and_free|3h:3032:_vm_unmap_aliases|3h:2973:mutex_lock
ttm_tt_init	m*	g0:175:ttm_tt_alloc_page_directory|g0:120:_kvmalloc_array_node_noprof|3h:4064:__get_vm_area_node|3h:3237:kzalloc_node
ttm_tt_pages_limit	n
ttm_tt_populate	m*	g0:392:ttm_global_swapout|g1:158:mutex_lock
ttm_tt_restore	m*	g0:301:ttm_pool_restore_and_alloc|g3:937:kzalloc
ttm_tt_setup_backup	a*	g0:551:ttm_backup_shmem_create|g7:224:shmem_file_setup|4w:2056:__d_alloc|4w:1921:kmem_cache_alloc_lru
tty_dev_name_to_number	a	3z:353:mutex_lock
tty_devnum	n
tty_do_resize	a	3z:2303:mutex_lock
tty_driver_kref_put	m*	3z:3410:kref_put|3a:65:destruct_tty_driver|7:3929:device_lock|56:1109:mutex_lock
tty_find_polling_driver	a*	3z:394:mutex_lock
tty_hangup	n
tty_hung_up_p	n
tty_init_termios	n
tty_kclose	a	3z:1626:tty_ldisc_release|g8:780:tty_ldisc_lock_pair|g8:289:ldsem_down_write|g9:365:might_sleep
tty_kopen_exclusive	a	3z:1969:tty_kopen|3z:1925:mutex_lock
tty_kopen_shared	a	3z:1984:tty_kopen|3z:1925:mutex_lock
tty_kref_put	n
tty_name	n
tty_port_alloc_xmit_buf	a	ga:244:mutex_lock
tty_port_block_til_ready	m*	ga:595:schedule
tty_port_close	m*	ga:734:tty_port_shutdown|ga:377:mutex_lock
tty_port_close_end	a*	ga:699:tty_ldisc_flush|g8:388:tty_buffer_flush|gb:236:mutex_lock
tty_port_close_start	m*	ga:672:tty_wait_until_sent|f8:184:wait_event_interruptible_timeout
tty_port_destroy	m	ga:278:tty_buffer_cancel_work|gb:628:cancel_work_sync|1x:4605:__cancel_work_sync|1x:4561:might_sleep
tty_port_free_xmit_buf	a	ga:261:mutex_lock
tty_port_hangup	a	ga:395:mutex_lock
tty_port_init	n
tty_port_install	n
tty_port_link_device	n
tty_port_link_wq	n
tty_port_open	m*	ga:793:mutex_lock
tty_port_put	m*	ga:309:kref_put|3a:65:tty_port_destructor|1x:4605:__cancel_work_sync|1x:4561:might_sleep
tty_port_register_device	a	ga:154:tty_port_register_device_attr|ga:178:tty_register_device_attr|3z:3240:kzalloc
tty_port_register_device_attr	a	ga:178:tty_register_device_attr|3z:3240:kzalloc
tty_port_register_device_attr_serdev	a	ga:206:serdev_tty_port_register|f5:277:serdev_controller_alloc|3l:482:kzalloc
tty_port_tty_get	n
tty_port_tty_hangup	n
tty_port_tty_set	n
tty_port_tty_vhangup	a	ga:437:mutex_lock
tty_port_unregister_device	a*	ga:233:serdev_tty_port_unregister|f5:314:serdev_controller_remove|7:3929:device_lock|56:1109:mutex_lock
tty_register_device	a	3z:3189:tty_register_device_attr|3z:3240:kzalloc
tty_register_device_attr	a	3z:3240:kzalloc
tty_register_driver	a	3z:3428:alloc_chrdev_region|3b:237:__register_chrdev_region|3b:118:kzalloc
tty_release_struct	a	3z:1656:tty_ldisc_release|g8:780:tty_ldisc_lock_pair|g8:289:ldsem_down_write|g9:365:might_sleep
tty_save_termios	m	3z:1449:kmalloc
tty_standard_install	n
tty_unregister_device	a*	3z:3302:device_destroy|7:4562:device_unregister|7:3929:device_lock|56:1109:mutex_lock
tty_unregister_driver	a	3z:3508:mutex_lock
tty_vhangup	a*	3z:693:__tty_hangup|3z:581:tty_lock|f6:18:mutex_lock
udelay	n
uid_eq	n
uio_event_notify	m*	1l:436:kill_fasync|fd:1162:kill_fasync_rcu|4o:547:landlock_trace_denial|4p:91:kmalloc
uio_unregister_device	a	1l:1127:mutex_lock
unlock_new_inode	n
unlock_two_nondirectories	n
unmap_mapping_pages	a	j:4555:i_mmap_lock_read|1r:527:down_read
unmap_mapping_range	a	j:4594:unmap_mapping_pages|j:4555:i_mmap_lock_read|1r:527:down_read
unpin_folio	n*
unpin_folios	n*
unpin_user_folio	n*
unpin_user_page	n*
unpin_user_page_range_dirty_lock	m*	a5:366:folio_lock|b:1218:might_sleep
unpin_user_pages	n*
unpin_user_pages_dirty_lock	m*	a5:320:folio_lock|b:1218:might_sleep
unregister_blkdev	a	c:309:mutex_lock
unregister_chrdev_region	m	3b:317:__unregister_chrdev_region|3b:174:mutex_lock
unregister_console	a	6e:4333:console_list_lock|6e:263:mutex_lock
unregister_die_notifier	n
unregister_firmware_config_sysctl	a	em:63:unregister_sysctl_table|cp:1535:might_sleep
unregister_key_type	a	bu:1269:down_write
unregister_mtd_user	a*	39:1271:mutex_lock
unregister_netdev	a	2v:12753:rtnl_net_dev_lock|2v:2188:rtnl_net_lock|en:134:rtnl_lock|3i:80:mutex_lock
unregister_netdevice_many	m*	2v:12646:unregister_netdevice_many_notify|2v:12534:netdev_lock|cm:2871:mutex_lock
unregister_netdevice_notifier	a	2v:2054:down_write
unregister_netdevice_notifier_dev_net	a	2v:2233:rtnl_net_dev_lock|2v:2188:rtnl_net_lock|en:134:rtnl_lock|3i:80:mutex_lock
unregister_netdevice_notifier_net	a	2v:2157:rtnl_net_lock|en:134:rtnl_lock|3i:80:mutex_lock
unregister_netdevice_queue	n
unregister_netdevice_queue_net	n
unregister_pernet_device	a	cr:1508:down_write
unregister_pernet_subsys	a	cr:1460:down_write
unregister_platform_power_off	n
unregister_random_vmfork_notifier	m	4n:999:blocking_notifier_chain_unregister|4k:326:down_write
unregister_reboot_notifier	m	7z:145:blocking_notifier_chain_unregister|4k:326:down_write
unregister_restart_handler	n
unregister_rpmsg_driver	a*	3c:604:driver_unregister|26:202:bus_remove_driver|57:515:kernfs_remove_by_name_ns|30:1791:down_read
unregister_sys_off_handler	m	7z:506:blocking_notifier_chain_unregister|4k:326:down_write
unregister_virtio_device	a*	3d:607:virtio_debug_device_exit|gc:103:debugfs_remove|1q:606:inode_lock_nested|1r:1071:down_write_nested
unregister_virtio_driver	a*	3d:484:driver_unregister|26:202:bus_remove_driver|57:515:kernfs_remove_by_name_ns|30:1791:down_read
unregister_vmap_purge_notifier	m	3h:2185:blocking_notifier_chain_unregister|4k:326:down_write
up	n
up_read	n,rwsem
up_read_non_owner	n,rwsem
up_write	n,rwsem
usb_acpi_port_lpm_incapable	m*	gd:77:acpi_check_dsm|1:830:acpi_evaluate_dsm|4e:177:acpi_ut_allocate_zeroed_and_track|4f:169:kzalloc
usb_acpi_power_manageable	m*	gd:34:acpi_bus_power_manageable|ge:467:acpi_fetch_acpi_dev|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
usb_acpi_set_power_state	m*	gd:135:acpi_bus_set_power|ge:298:acpi_fetch_acpi_dev|2:241:acpi_os_wait_semaphore|3:1300:down_timeout
usb_add_hcd	a*	40:2817:usb_phy_roothub_alloc|gf:86:devm_kzalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
usb_alloc_coherent	f2p!kmalloc*	gg:1011:hcd_buffer_alloc|gh:134:kmalloc
usb_alloc_dev	a*	gg:651:kzalloc
usb_alloc_noncoherent	m*	gg:1075:dma_vmap_noncontiguous|87:870:iommu_dma_vmap_noncontiguous|8g:1087:vmap|3h:3566:might_sleep
usb_alloc_urb	f1!kmalloc	gi:75:kmalloc
usb_altnum_to_altsetting	n
usb_anchor_empty	n
usb_anchor_resume_wakeups	n
usb_anchor_suspend_wakeups	n
usb_anchor_urb	n
usb_autopm_get_interface	m*	gj:1870:pm_runtime_resume_and_get|38:539:pm_runtime_get_active|38:520:__pm_runtime_resume|g:1190:might_sleep_if
usb_autopm_get_interface_async	m*	gj:1899:pm_runtime_get|38:494:__pm_runtime_resume|g:713:rpm_resume|g:859:schedule
usb_autopm_get_interface_no_resume	n
usb_autopm_put_interface	m*	gj:1796:pm_runtime_put_sync|38:679:__pm_runtime_idle|g:1126:might_sleep_if
usb_autopm_put_interface_async	m*	gj:1823:pm_runtime_put|38:551:__pm_runtime_idle|g:713:rpm_resume|g:859:schedule
usb_autopm_put_interface_no_suspend	n
usb_block_urb	n
usb_bulk_msg	a	gk:383:usb_alloc_urb|gi:75:kmalloc
usb_bulk_msg_killable	a	gk:432:usb_alloc_urb|gi:75:kmalloc
usb_cache_string	a	gk:1086:kmalloc
usb_calc_bus_time	n
usb_check_bulk_endpoints	n
usb_check_int_endpoints	n
usb_clear_halt	a	gk:1279:usb_control_msg_send|gk:226:usb_control_msg|gk:157:kmalloc
usb_control_msg	a	gk:157:kmalloc
usb_control_msg_recv	a	gk:291:usb_control_msg|gk:157:kmalloc
usb_control_msg_send	a	gk:226:usb_control_msg|gk:157:kmalloc
usb_create_hcd	a	40:2662:__usb_create_hcd|40:2566:kzalloc
usb_create_shared_hcd	a	40:2640:__usb_create_hcd|40:2566:kzalloc
usb_deregister	a*	gj:1120:driver_unregister|26:202:bus_remove_driver|57:515:kernfs_remove_by_name_ns|30:1791:down_read
usb_deregister_dev	m*	gl:184:device_destroy|7:4562:device_unregister|7:3929:device_lock|56:1109:mutex_lock
usb_deregister_device_driver	a*	gj:1043:driver_unregister|26:202:bus_remove_driver|57:515:kernfs_remove_by_name_ns|30:1791:down_read
usb_device_match_id	n
usb_disable_autosuspend	m*	gj:1713:pm_runtime_forbid|g:1672:rpm_resume|g:859:schedule
usb_disable_lpm	m*	gm:4478:usb_disable_link_state|gm:4429:usb_set_lpm_timeout|gm:469:usb_control_msg|gk:157:kmalloc
usb_disable_ltm	m	gm:3382:usb_control_msg|gk:157:kmalloc
usb_disabled	n
usb_driver_claim_interface	m*	gj:588:device_bind_driver|72:548:driver_sysfs_add|30:751:__kernfs_new_node|30:661:kstrdup_const
usb_driver_release_interface	m"	gj:641:device_release_driver|72:1403:device_release_driver_internal|72:1046:device_lock|56:1109:mutex_lock	This call is synchronous, and may not be used in an interrupt context.
usb_driver_set_configuration	a	gk:2357:kmalloc
usb_enable_autosuspend	m*	gj:1698:pm_runtime_allow|g:1702:rpm_idle|g:713:rpm_resume|g:859:schedule
usb_enable_lpm	m*	gm:4552:usb_enable_link_state|gm:4385:usb_set_lpm_timeout|gm:469:usb_control_msg|gk:157:kmalloc
usb_enable_ltm	m	gm:3404:usb_control_msg|gk:157:kmalloc
usb_endpoint_is_hs_isoc_double	n
usb_endpoint_max_periodic_payload	n
usb_ep0_reinit	m*	gm:4759:usb_disable_endpoint|gk:1368:usb_hcd_flush_endpoint|40:1778:might_sleep
usb_find_alt_setting	n
usb_find_common_endpoints	n
usb_find_common_endpoints_reverse	n
usb_find_interface	m*	gg:437:bus_find_device|27:425:subsys_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
usb_for_each_dev	m*	gg:475:bus_for_each_dev|27:385:subsys_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
usb_free_coherent	m*	gg:1033:hcd_buffer_free|gh:173:dma_free_coherent|8f:410:vunmap|3h:3530:might_sleep
usb_free_noncoherent	m*	gg:1112:dma_vunmap_noncontiguous|87:879:vunmap|3h:3530:might_sleep
usb_free_urb	n
usb_get_descriptor	a	gk:852:usb_control_msg|gk:157:kmalloc
usb_get_dev	n
usb_get_from_anchor	n
usb_get_hcd	n
usb_get_intf	n
usb_get_status	m"	gk:1205:kmalloc	Context: task context, might sleep.
usb_get_urb	n
usb_hcd_check_unlink_urb	n
usb_hcd_end_port_resume	n
usb_hcd_giveback_urb	m*	40:1741:__usb_hcd_giveback_urb|40:1642:unmap_urb_for_dma|8f:410:vunmap|3h:3530:might_sleep
usb_hcd_is_primary_hcd	n
usb_hcd_map_urb_for_dma	m*	40:1502:usb_hcd_unmap_urb_for_dma|40:1337:usb_hcd_unmap_urb_setup_for_dma|8f:410:vunmap|3h:3530:might_sleep
usb_hcd_pci_probe	a*	gn:204:usb_create_hcd|40:2662:__usb_create_hcd|40:2566:kzalloc
usb_hcd_pci_remove	a*	gn:335:down_write
usb_hcd_pci_shutdown	m*	gn:371:free_irq|2w:2034:__free_irq|2w:1881:mutex_lock
usb_hcd_platform_shutdown	m*	40:3101:pm_runtime_get_sync|38:513:__pm_runtime_resume|g:1190:might_sleep_if
usb_hcd_poll_rh_status	m*	40:752:usb_hcd_giveback_urb|40:1741:__usb_hcd_giveback_urb|8f:410:vunmap|3h:3530:might_sleep
usb_hcd_resume_root_hub	n
usb_hcd_setup_local_mem	a*	40:3114:devm_gen_pool_create|7e:840:kstrdup_const
usb_hcd_start_port_resume	n
usb_hcd_unlink_urb_from_ep	n
usb_hcd_unmap_urb_for_dma	m*	40:1337:usb_hcd_unmap_urb_setup_for_dma|40:1314:hcd_free_coherent|8f:410:vunmap|3h:3530:might_sleep
usb_hcd_unmap_urb_setup_for_dma	m*	40:1314:hcd_free_coherent|40:1299:hcd_buffer_free|8f:410:vunmap|3h:3530:might_sleep
usb_hub_claim_port	n
usb_hub_clear_tt_buffer	n
usb_hub_find_child	n
usb_hub_release_port	n
usb_ifnum_to_if	n
usb_init_urb	n
usb_interrupt_msg	a	gk:338:usb_bulk_msg|gk:383:usb_alloc_urb|gi:75:kmalloc
usb_intf_get_dma_device	m*	gg:857:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
usb_kill_anchored_urbs	m	gi:826:usb_kill_urb|gi:705:might_sleep
usb_kill_urb	a	gi:705:might_sleep
usb_lock_device_for_reset	m"	gg:915:msleep	This is to prevent deadlock with disconnect; in some drivers (such as usb-storage) the disconnect() or suspend() method
usb_match_id	n
usb_match_one_id	n
usb_of_get_connect_type	m*	go:113:usb_of_has_devices_or_graph|go:83:of_graph_is_present|2z:623:kernfs_find_and_get_ns|30:968:down_read
usb_of_get_device_node	m*	go:30:of_get_next_child|2y:726:__of_get_next_child|2z:623:kernfs_find_and_get_ns|30:968:down_read
usb_of_get_interface_node	m*	go:166:of_get_next_child|2y:726:__of_get_next_child|2z:623:kernfs_find_and_get_ns|30:968:down_read
usb_of_has_combined_node	n
usb_offload_check	m	gp:124:device_lock|56:1109:mutex_lock
usb_offload_get	m*	gp:49:pm_runtime_put_autosuspend|38:602:__pm_runtime_put_autosuspend|g:713:rpm_resume|g:859:schedule
usb_offload_put	m*	gp:92:pm_runtime_put_autosuspend|38:602:__pm_runtime_put_autosuspend|g:713:rpm_resume|g:859:schedule
usb_offload_set_pm_locked	n
usb_phy_roothub_alloc	a*	gf:86:devm_kzalloc|y:50:devm_kmalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
usb_phy_roothub_alloc_usb3_phy	a*	gf:137:devm_kzalloc|y:50:devm_kmalloc|s:951:alloc_dr|s:141:kmalloc_node_track_caller
usb_phy_roothub_calibrate	m*	gf:232:phy_calibrate|z:465:mutex_lock
usb_phy_roothub_exit	m*	gf:189:phy_exit|z:277:mutex_lock
usb_phy_roothub_init	m*	gf:162:phy_init|z:237:mutex_lock
usb_phy_roothub_notify_connect	m*	gf:261:phy_notify_connect|z:488:mutex_lock
usb_phy_roothub_notify_disconnect	m*	gf:290:phy_notify_disconnect|z:512:mutex_lock
usb_phy_roothub_power_off	m*	gf:334:phy_power_off|z:359:mutex_lock
usb_phy_roothub_power_on	m*	gf:311:phy_power_on|z:310:regulator_enable|5r:3219:regulator_lock_dependent|5r:414:mutex_lock
usb_phy_roothub_resume	m*	gf:358:usb_phy_roothub_init|gf:162:phy_init|z:237:mutex_lock
usb_phy_roothub_set_mode	m*	gf:211:phy_set_mode_ext|z:386:mutex_lock
usb_phy_roothub_suspend	m*	gf:341:usb_phy_roothub_power_off|gf:334:phy_power_off|z:359:mutex_lock
usb_pipe_type_check	n
usb_poison_anchored_urbs	m	gi:865:usb_poison_urb|gi:752:might_sleep
usb_poison_urb	a	gi:752:might_sleep
usb_put_dev	m*	gg:790:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
usb_put_hcd	m	40:2704:kref_put|3a:65:hcd_release|40:2679:mutex_lock
usb_put_intf	m*	gg:829:put_device|7:3886:kobject_put|2z:623:kernfs_find_and_get_ns|30:968:down_read
usb_queue_reset_device	n
usb_register_dev	a	gl:134:down_write
usb_register_device_driver	a*	gj:1011:driver_register|26:174:bus_add_driver|27:761:kzalloc
usb_register_driver	a*	gj:1081:driver_register|26:174:bus_add_driver|27:761:kzalloc
usb_register_notify	m	gq:31:blocking_notifier_chain_register|4k:282:__blocking_notifier_chain_register|4k:263:down_write
usb_remove_hcd	a	40:3057:mutex_lock
usb_reset_configuration	a	gk:1776:mutex_lock
usb_reset_device	a*	gm:6427:usb_lock_port|gm:3270:mutex_lock
usb_root_hub_lost_power	n
usb_scuttle_anchored_urbs	n
usb_set_configuration	a*	gk:2098:kmalloc
usb_set_device_state	m	gm:2235:device_set_wakeup_capable|79:479:wakeup_sysfs_add|2z:623:kernfs_find_and_get_ns|30:968:down_read
usb_set_interface	a	gk:1630:mutex_lock
usb_set_wireless_status	n
usb_sg_cancel	m*	gk:797:usb_unlink_urb|gi:672:usb_hcd_unlink_urb|8f:410:vunmap|3h:3530:might_sleep
usb_sg_init	f7!kmalloc	gk:587:kmalloc
usb_sg_wait	a*	gk:731:yield
usb_show_dynids	a	gj:119:mutex_lock
usb_store_new_id	a	gj:60:kzalloc
usb_string	a	gk:1038:kmalloc
usb_submit_urb	m*	gi:586:usb_hcd_submit_urb|40:1538:rh_urb_enqueue|40:817:rh_call_control|40:463:might_sleep
usb_unanchor_urb	n
usb_unlink_urb	m*	gi:672:usb_hcd_unlink_urb|40:1617:unlink1|8f:410:vunmap|3h:3530:might_sleep
usb_unlocked_disable_lpm	a	gm:4505:mutex_lock
usb_unlocked_enable_lpm	a	gm:4581:mutex_lock
usb_unpoison_anchored_urbs	n
usb_unpoison_urb	n
usb_unregister_notify	m	gq:44:blocking_notifier_chain_unregister|4k:326:down_write
usb_urb_ep_type_check	n
usb_wait_anchor_empty_timeout	a	gi:944:wait_event_timeout
usb_wakeup_enabled_descendants	n
usb_wakeup_notification	m*	gm:772:kick_hub_wq|gm:734:usb_autopm_put_interface_async|g:713:rpm_resume|g:859:schedule
user_path_at	a	5c:3640:filename_flags|1r:2590:getname_flags|5c:187:alloc_filename|5c:147:kmem_cache_alloc
usleep_range_state	a	ci:362:usleep_range_state
uuid_gen	n
uuid_is_valid	n
uuid_parse	n
validate_slab_cache	a	2g:8899:bitmap_alloc|5g:738:kmalloc_array
vbin_printf	m*	5k:3238:pointer|5k:2602:device_node_string|2z:623:kernfs_find_and_get_ns|30:968:down_read
vcalloc_noprof	m*	i:696:__vmalloc_array_noprof|i:662:__vmalloc_noprof|3h:4165:__vmalloc_node_range_noprof|3h:4073:schedule_timeout_uninterruptible
vfio_assign_device_set	a	4a:94:kzalloc
vfio_combine_iova_ranges	n*
vfio_device_put_registration	n
vfio_device_set_open_count	n
vfio_device_try_get_registration	n
vfio_dma_rw	m*	4a:1808:vfio_device_container_dma_rw|gr:569:driver->ops->dma_rw|gs:3205:mutex_lock
vfio_file_enforced_coherent	m*	4a:1536:vfio_group_enforced_coherent|gt:851:mutex_lock
vfio_file_is_valid	n
vfio_file_set_kvm	n
vfio_find_device_in_devset	n
vfio_info_add_capability	a	4a:1649:vfio_info_cap_add|4a:1603:krealloc
vfio_info_cap_add	a	4a:1603:krealloc
vfio_info_cap_shift	n
vfio_mig_get_next_state	n
vfio_pin_pages	m*	4a:1730:vfio_device_container_pin_pages|gr:544:driver->ops->pin_pages|gs:919:mutex_lock
vfio_register_emulated_iommu_dev	a	4a:414:__vfio_register_dev|4a:359:vfio_assign_device_set|4a:94:kzalloc
vfio_register_group_dev	a	4a:404:__vfio_register_dev|4a:359:vfio_assign_device_set|4a:94:kzalloc
vfio_set_irqs_validate_and_prepare	n
vfio_unpin_pages	m*	4a:1770:vfio_device_container_unpin_pages|gr:556:container->iommu_driver->ops->unpin_pages|gs:1039:mutex_lock
vfio_unregister_group_dev	a*	4a:431:vfio_device_group_unregister|gt:752:mutex_lock
vfree	a	3h:3484:vfree
vfs_copy_file_range	m*	71:1571:rw_verify_area|71:475:security_file_permission|bs:512:aa_get_buffer|bt:2301:might_sleep
vfs_create	m*	5c:4183:may_create_dentry|5c:3734:audit_inode_child|c4:2079:grow_tree_refs|c4:258:kzalloc
vfs_dup_fs_context	a*	9d:374:kmemdup
vfs_fallocate	m*	65:310:security_file_permission|6t:2396:file_permission|bs:512:aa_get_buffer|bt:2301:might_sleep
vfs_get_link	m*	5c:6445:security_inode_readlink|6t:1806:inode_readlink|21:1725:__inode_security_revalidate|21:290:might_sleep
vfs_get_tree	m*	2a:1959:fc_drop_locked|9d:357:dput|4w:1051:might_sleep
vfs_iocb_iter_read	m*	71:885:rw_verify_area|71:475:security_file_permission|bs:512:aa_get_buffer|bt:2301:might_sleep
vfs_iocb_iter_write	m*	71:949:kiocb_start_write|1r:2792:sb_start_write|a9:83:percpu_down_read_internal|a9:51:might_sleep
vfs_iter_read	m*	71:913:rw_verify_area|71:475:security_file_permission|bs:512:aa_get_buffer|bt:2301:might_sleep
vfs_iter_write	m*	71:977:rw_verify_area|71:475:security_file_permission|bs:512:aa_get_buffer|bt:2301:might_sleep
vfs_link	a*	5c:5913:inode_lock|1r:1026:down_write
vfs_mkdir	m*	5c:5414:dput|4w:1051:might_sleep
vfs_mknod	m*	5c:5243:may_create_dentry|5c:3734:audit_inode_child|c4:2079:grow_tree_refs|c4:258:kzalloc
vfs_mkobj	m*	5c:4209:may_create_dentry|5c:3734:audit_inode_child|c4:2079:grow_tree_refs|c4:258:kzalloc
vfs_parse_fs_param	m*	9d:118:logfc|9d:442:kasprintf|9:59:kvasprintf|9:25:kmalloc_track_caller
vfs_parse_fs_param_source	m	9d:86:logfc|9d:442:kasprintf|9:59:kvasprintf|9:25:kmalloc_track_caller
vfs_parse_fs_qstr	a	9d:167:kmemdup_nul
vfs_parse_monolithic_sep	m*	9d:213:vfs_parse_fs_string|aq:142:vfs_parse_fs_qstr|9d:167:kmemdup_nul
vfs_path_lookup	a	5c:3077:filename_kernel|1r:2589:getname_kernel|5c:266:alloc_filename|5c:147:kmem_cache_alloc
vfs_path_parent_lookup	m*	5c:3058:path_put|5c:722:dput|4w:1051:might_sleep
vfs_pressure_ratio	n
vfs_readlink	m*	5c:6402:readlink_copy|5c:6379:copy_to_user
vfs_rename	m*	5c:6159:inode_lock_nested|1r:1071:down_write_nested
vfs_rmdir	a*	5c:5499:inode_lock|1r:1026:down_write
vfs_setpos	n
vfs_symlink	m*	5c:5778:may_create_dentry|5c:3734:audit_inode_child|c4:2079:grow_tree_refs|c4:258:kzalloc
vfs_truncate	a*	65:96:mnt_want_write|fa:531:sb_start_write|a9:83:percpu_down_read_internal|a9:51:might_sleep
vfs_unlink	a*	5c:5634:inode_lock|1r:1026:down_write
vga_client_register	n
vga_default_device	n
vga_get	m"*	gu:488:schedule	This function will block if some conflicting card is already locking one of the required resources (or any resource on a
vga_put	n
vga_remove_vgacon	m	gu:175:console_lock|6e:2890:might_sleep
vga_set_legacy_decoding	n
virtio_add_status	a*	3d:198:might_sleep
virtio_break_device	n
virtio_check_driver_offered_feature	n
virtio_config_changed	n*
virtio_config_driver_disable	n
virtio_config_driver_enable	n*
virtio_device_reset_done	a*	3d:727:virtio_device_restore_priv|3d:623:virtio_add_status|3d:198:might_sleep
virtio_device_restore	a*	3d:693:virtio_device_restore_priv|3d:623:virtio_add_status|3d:198:might_sleep
virtio_device_shutdown	m*	3d:421:virtio_synchronize_cbs|gv:331:synchronize_rcu
virtio_max_dma_size	n*
virtio_reset_device	m*	3d:263:virtio_synchronize_cbs|gv:331:synchronize_rcu
virtqueue_dma_dev	n
virtqueue_get_avail_addr	n
virtqueue_get_desc_addr	n
virtqueue_get_used_addr	n
virtqueue_get_vring	n
virtqueue_get_vring_size	n
virtqueue_is_broken	n
virtqueue_map_alloc_coherent	f4!page*	gw:3770:vdev->map->alloc|gx:1117:alloc_pages_exact
virtqueue_map_free_coherent	m*	gw:3795:dma_free_coherent|8m:632:dma_free_attrs|8f:410:vunmap|3h:3530:might_sleep
virtqueue_map_mapping_error	n*
virtqueue_map_need_sync	n*
virtqueue_map_page_attrs	n*
virtqueue_map_single_attrs	n*
virtqueue_map_sync_single_range_for_cpu	n*
virtqueue_map_sync_single_range_for_device	n*
virtqueue_reset	m*	gw:3470:virtqueue_disable_and_recycle|gw:2783:vdev->config->disable_vq_and_reset|2w:43:irq_work_sync|3p:289:might_sleep
virtqueue_resize	m*	gw:3432:virtqueue_disable_and_recycle|gw:2783:vdev->config->disable_vq_and_reset|2w:43:irq_work_sync|3p:289:might_sleep
virtqueue_unmap_page_attrs	n*
virtqueue_unmap_single_attrs	n*
vlan_dev_real_dev	n
vlan_dev_vlan_id	n
vlan_dev_vlan_proto	n
vlan_for_each	n
vlan_ioctl_set	a	3v:1309:mutex_lock
vlan_uses_dev	n
vlan_vid_add	n
vlan_vid_del	n
vlan_vids_add_by_dev	n
vlan_vids_del_by_dev	n
vm_insert_page	m*	j:2721:vm_flags_set|53:1041:vma_start_write|8j:148:__vma_start_exclude_readers|8j:126:schedule
vm_insert_pages	m*	j:2643:vm_flags_set|53:1041:vma_start_write|8j:148:__vma_start_exclude_readers|8j:126:schedule
vm_iomap_memory	m*	j:3439:io_remap_pfn_range|53:4822:remap_pfn_range|j:3254:pfnmap_track_ctx_alloc|j:3214:kmalloc
vm_map_pages	m"*	j:2778:__vm_map_pages|j:2754:vm_insert_pages|8j:148:__vma_start_exclude_readers|8j:126:schedule	Context: Process context. Called by mmap handlers.
vm_map_pages_zero	m"*	j:2798:__vm_map_pages|j:2754:vm_insert_pages|8j:148:__vma_start_exclude_readers|8j:126:schedule	Context: Process context. Called by mmap handlers.
vm_map_ram	m*	3h:3110:vm_unmap_ram|3h:3047:might_sleep
vm_memory_committed	n
vm_mmap	m*	i:617:vm_mmap_pgoff|i:579:mmap_write_lock_killable|4b:562:down_write_killable
vm_munmap	a	gy:1087:__vm_munmap|gz:3420:mmap_write_lock_killable|4b:562:down_write_killable
vm_unmap_aliases	a	3h:3032:_vm_unmap_aliases|3h:2973:mutex_lock
vm_unmap_ram	a	3h:3047:might_sleep
vma_end_read	n
vma_lookup	n
vma_set_file	n
vmalloc_32_noprof	m*	3h:4487:__vmalloc_node_noprof|3h:4165:__vmalloc_node_range_noprof|3h:4073:schedule_timeout_uninterruptible
vmalloc_32_user_noprof	m*	3h:4503:__vmalloc_node_range_noprof|3h:4073:schedule_timeout_uninterruptible
vmalloc_array_noprof	m*	i:673:__vmalloc_array_noprof|i:662:__vmalloc_noprof|3h:4165:__vmalloc_node_range_noprof|3h:4073:schedule_timeout_uninterruptible
vmalloc_huge_node_noprof	m*	3h:4222:__vmalloc_node_range_noprof|3h:4073:schedule_timeout_uninterruptible
vmalloc_node_noprof	a*	3h:4281:__vmalloc_node_noprof|3h:4165:__vmalloc_node_range_noprof|3h:4064:__get_vm_area_node|3h:3237:kzalloc_node
vmalloc_noprof	a*	3h:4200:__vmalloc_node_noprof|3h:4165:__vmalloc_node_range_noprof|3h:4064:__get_vm_area_node|3h:3237:kzalloc_node
vmalloc_to_page	n
vmalloc_to_pfn	n
vmalloc_user_noprof	a*	3h:4259:__vmalloc_node_range_noprof|3h:4064:__get_vm_area_node|3h:3237:kzalloc_node
vmap	a	3h:3566:might_sleep
vmap_pfn	a	3h:3638:get_vm_area_caller|3h:3299:__get_vm_area_node|3h:3237:kzalloc_node
vmemdup_user	a*	i:251:copy_from_user
vmf_insert_mixed	m	j:3023:__vm_insert_mixed|j:2989:insert_pfn|52:76:pagetable_alloc_noprof|53:3794:alloc_pages_noprof
vmf_insert_page_mkwrite	m*	j:3010:insert_page|j:2535:get_locked_pte|52:76:pagetable_alloc_noprof|53:3794:alloc_pages_noprof
vmf_insert_pfn	m"	j:2936:vmf_insert_pfn_prot|j:2909:insert_pfn|52:76:pagetable_alloc_noprof|53:3794:alloc_pages_noprof	Context: Process context. May allocate using %GFP_KERNEL.
vmf_insert_pfn_prot	m"	j:2909:insert_pfn|j:2809:get_locked_pte|52:76:pagetable_alloc_noprof|53:3794:alloc_pages_noprof	Context: Process context. May allocate using %GFP_KERNEL.
vpanic	n
vprintk	n
vrealloc_node_align_noprof	m*	3h:4346:vfree
vring_create_virtqueue	a*	gw:3356:vring_create_virtqueue_packed|gw:2666:vring_alloc_queue_packed|gw:3770:vdev->map->alloc|gx:1117:alloc_pages_exact
vring_create_virtqueue_map	a*	gw:3381:vring_create_virtqueue_packed|gw:2666:vring_alloc_queue_packed|gw:3770:vdev->map->alloc|gx:1117:alloc_pages_exact
vring_del_virtqueue	m*	gw:3562:vring_free|gw:3520:vring_free_queue|8f:410:vunmap|3h:3530:might_sleep
vring_new_virtqueue	a	gw:3501:__vring_new_virtqueue_packed|gw:2604:kmalloc
vring_notification_data	n
vring_transport_features	n
vscnprintf	n
vsnprintf	n
vsprintf	n
vsscanf	n
vunmap	a	3h:3530:might_sleep
vzalloc_node_noprof	a*	3h:4299:__vmalloc_node_noprof|3h:4165:__vmalloc_node_range_noprof|3h:4064:__get_vm_area_node|3h:3237:kzalloc_node
vzalloc_noprof	a*	3h:4243:__vmalloc_node_noprof|3h:4165:__vmalloc_node_range_noprof|3h:4064:__get_vm_area_node|3h:3237:kzalloc_node
wait_for_completion	a	h0:151:wait_for_completion
wait_for_completion_interruptible	a	h0:219:wait_for_completion_interruptible
wait_for_completion_interruptible_timeout	a	h0:241:wait_for_completion_interruptible_timeout
wait_for_completion_io	a	h0:184:wait_for_completion_io
wait_for_completion_io_timeout	a	h0:204:wait_for_completion_io_timeout
wait_for_completion_killable	a	h0:257:wait_for_completion_killable
wait_for_completion_killable_timeout	a	h0:290:wait_for_completion_killable_timeout
wait_for_completion_state	a	h0:267:wait_for_completion_state
wait_for_completion_timeout	a	h0:170:wait_for_completion_timeout
wait_for_random_bytes	m*	4n:138:wait_event_interruptible_timeout
wait_on_new_inode	m	n:542:schedule
wait_woken	a	8r:434:wait_woken
wake_bit_function	n
wake_up_all_idle_cpus	n
wake_up_bit	n
wake_up_process	n
wake_up_var	n
wakeme_after_rcu	n
wakeup_source_register	a	79:215:wakeup_source_create|79:86:kzalloc
wakeup_source_unregister	a	79:237:wakeup_source_remove|79:201:synchronize_srcu
wakeup_sources_read_lock	n+srcu
wakeup_sources_read_unlock	n,srcu
wakeup_sources_walk_next	n
wakeup_sources_walk_start	n
warn_bogus_irq_restore	n
warn_slowpath_fmt	n
watchdog_init_timeout	n*
watchdog_register_device	a	85:392:mutex_lock
watchdog_set_restart_priority	n
watchdog_unregister_device	a	85:431:mutex_lock
wmb	n
woken_wake_bit_function	n
woken_wake_function	n
work_busy	n
work_on_cpu_key	a	1x:7070:flush_work|1x:4468:might_sleep
workqueue_congested	n
workqueue_set_max_active	a	1x:6235:mutex_lock
writeb	n
writeb_relaxed	n
writeback_iter	m*	58:2518:writeback_get_folio|58:2416:cond_resched
writel	n
writel_relaxed	n
writeq	n
writeq_relaxed	n
writew	n
writew_relaxed	n
ww_mutex_lock	a+ww-mutex	47:1239:ww_mutex_lock
ww_mutex_lock_interruptible	a	47:1254:ww_mutex_lock_interruptible
ww_mutex_trylock	n
ww_mutex_unlock	n,ww-mutex
xa_clear_mark	n
xa_delete_node	n*
xa_destroy	n*
xa_erase	n
xa_err	n
xa_extract	n
xa_find	n
xa_find_after	n
xa_get_mark	n
xa_get_order	n
xa_init_flags	n
xa_load	n
xa_lock	n+spin
xa_set_mark	n
xa_store	f3p!kmalloc*	42:1737:__xa_store|42:1709:__xas_nomem|42:341:kmem_cache_alloc_lru
xa_store_range	f4p!kmalloc*	42:1905:xas_nomem|42:309:kmem_cache_alloc_lru
xa_trylock	n
xa_unlock	n,spin
xas_clear_mark	n
xas_create_range	n*
xas_destroy	n
xas_find	n
xas_find_conflict	n
xas_find_marked	n
xas_get_mark	n
xas_get_order	n
xas_init_marks	n
xas_load	n
xas_nomem	f1p!kmalloc	42:309:kmem_cache_alloc_lru
xas_pause	n
xas_set_mark	n
xas_split	n*
xas_split_alloc	f3p!kmalloc	42:1062:kmem_cache_alloc_lru
xas_store	n*
xas_try_split	n*
xas_try_split_min_order	n
zalloc_cpumask_var	f1!kmalloc	4t:1059:alloc_cpumask_var|4t:1053:alloc_cpumask_var_node|4u:30:kmalloc_node
zap_special_vma_range	m	j:2399:zap_vma_range|j:2378:zap_vma_range_batched|j:2346:mmu_notifier_invalidate_range_start|h1:473:might_sleep
zap_vma_range	a	j:2378:zap_vma_range_batched|j:2346:mmu_notifier_invalidate_range_start|h1:473:might_sleep
zero_fill_bio	n
zerocopy_sg_from_iter	m*	3r:792:skb_copy_datagram_from_iter|3r:561:copy_from_iter|bg:228:_copy_from_iter|43:271:might_fault
= 7.2
acpi_match_device	a	e9:1109:acpi_companion_match|e9:918:acpi_primary_dev_companion|e9:864:acpi_get_first_physical_node|e9:855:mutex_lock
acpi_of_match_device	n
debugfs_create_dir	a,rwsem*	5p:572:debugfs_start_creating|5p:394:simple_start_creating|5c:2947:inode_lock_nested|1r:1069:down_write_nested
debugfs_create_file_full	a,rwsem*	5p:460:__debugfs_create_file|5p:428:debugfs_start_creating|5c:2947:inode_lock_nested|1r:1069:down_write_nested
mtree_erase	m	2q:5931:mas_erase|2q:5591:mas_nomem|2q:1089:mt_alloc_one|2q:139:kmem_cache_alloc
of_match_device	n
task_euid	n
to_acpi_device_node	n
= 6.12
blk_mq_free_tag_set	m*	e:4873:cleanup_srcu_struct|5z:658:flush_delayed_work|1x:4323:flush_work|1x:4300:might_sleep
phy_drivers_unregister	a	22:3813:phy_driver_unregister|22:3804:driver_unregister|57:510:kernfs_remove_by_name_ns|30:1690:down_write
= 6.1
krealloc	f2!kmalloc	2h:1360:krealloc
`;
