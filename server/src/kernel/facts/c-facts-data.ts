// Written by `npm run c-facts`; not to be edited.

/** See `packFacts`. */
export const cFactsData = `kernel/sched/core.c mm/page_alloc.c net/core/skbuff.c drivers/base/auxiliary.c drivers/base/core.c lib/kobject.c lib/kasprintf.c block/genhd.c block/blk-core.c block/blk-mq.c drivers/clk/clk.c drivers/base/power/runtime.c kernel/time/clocksource.c mm/util.c mm/memory.c drivers/cpufreq/cpufreq.c fs/inode.c include/linux/fsnotify.h fs/notify/mark.c include/linux/fsnotify_backend.h drivers/reset/core.c drivers/gpio/gpiolib.c drivers/base/devres.c mm/percpu.c drivers/gpu/drm/drm_drv.c drivers/iio/industrialio-core.c kernel/irq/devres.c kernel/irq/irqdesc.c kernel/locking/mutex-debug.c include/linux/device/devres.h drivers/phy/phy-core.c drivers/pci/endpoint/pci-epc-core.c drivers/pwm/core.c drivers/base/regmap/regmap.c drivers/base/regmap/regmap-ac97.c drivers/base/regmap/regmap-fsi.c drivers/base/regmap/regmap-i2c.c drivers/base/regmap/regmap-i3c.c drivers/base/regmap/regmap-mdio.c drivers/base/regmap/regmap-mmio.c drivers/base/regmap/regmap-sccb.c drivers/base/regmap/regmap-sdw.c drivers/base/regmap/regmap-sdw-mbq.c drivers/base/regmap/regmap-slimbus.c drivers/base/regmap/regmap-spi.c drivers/base/regmap/regmap-spi-avmm.c drivers/spi/spi.c drivers/base/regmap/regmap-spmi.c drivers/base/regmap/regmap-w1.c kernel/resource.c drivers/dma-buf/dma-fence-unwrap.c drivers/dma-buf/dma-fence.c drivers/dma/dmaengine.c drivers/gpu/drm/drm_gem_shmem_helper.c include/linux/dma-mapping.h mm/hugetlb.c drivers/gpu/drm/drm_managed.c kernel/workqueue.c fs/file_table.c drivers/base/property.c drivers/net/phy/phy_device.c drivers/net/phy/phy-core.c include/linux/phy.h drivers/i2c/i2c-core-smbus.c kernel/irq/generic-chip.c kernel/irq/irqdomain.c kernel/irq/chip.c lib/kfifo.c mm/slub.c mm/slab_common.c lib/kunit/test.c lib/kunit/string-stream.c mm/vmalloc.c mm/list_lru.c kernel/irq/msi.c lib/maple_tree.c include/linux/page_frag_cache.h mm/page_frag_cache.c net/netlink/af_netlink.c net/core/sock.c drivers/of/base.c include/linux/kernfs.h fs/kernfs/dir.c drivers/pci/endpoint/pci-epf-core.c drivers/base/driver.c drivers/base/bus.c drivers/pci/hotplug/pci_hotplug_core.c drivers/pci/slot.c drivers/pci/pci-driver.c drivers/pci/pci.c kernel/locking/percpu-rwsem.c drivers/base/platform.c include/linux/pm_runtime.h fs/char_dev.c drivers/base/regmap/regmap-ram.c drivers/base/regmap/regmap-raw-ram.c lib/rhashtable.c fs/seq_file.c drivers/tty/serdev/core.c include/linux/skbuff.h net/socket.c kernel/module/kmod.c include/net/sock.h net/core/scm.c drivers/tty/tty_io.c drivers/usb/core/hcd.c kernel/rcu/update.c lib/xarray.c lib/iov_iter.c include/linux/uaccess.h drivers/fwctl/main.c drivers/net/phy/phy.c include/linux/mmap_lock.h drivers/base/class.c drivers/char/random.c kernel/notifier.c fs/libfs.c include/linux/fs.h mm/folio.c include/linux/cpumask.h lib/cpumask.c fs/dcache.c drivers/iommu/io-pgtable.c include/linux/gfp.h fs/anon_inodes.c kernel/async.c kernel/locking/mutex.c include/linux/auxiliary_bus.h include/linux/device.h lib/bitmap.c include/linux/percpu-refcount.h block/bio.c include/linux/sysfs.h drivers/base/base.h fs/sysfs/file.c drivers/base/map.c drivers/pci/controller/cadence/pcie-cadence-debugfs.c fs/debugfs/inode.c fs/namei.c drivers/pci/controller/cadence/pcie-cadence.c drivers/regulator/core.c drivers/pci/controller/cadence/pcie-cadence-ep.c drivers/pci/controller/cadence/pcie-cadence-host.c drivers/pci/probe.c drivers/pci/controller/cadence/pcie-cadence-host-common.c drivers/pci/controller/cadence/pcie-cadence-host-hpa.c fs/sysfs/symlink.c fs/sysfs/group.c kernel/rcu/srcutree.c kernel/irq_work.c drivers/clk/clkdev.c drivers/clk/clk-bulk.c include/linux/clk.h kernel/time/clockevents.c fs/file.c fs/open.c fs/notify/dnotify/dnotify.c kernel/cred.c security/keys/process_keys.c kernel/rcu/tree.c fs/configfs/item.c include/linux/kref.h fs/configfs/dir.c drivers/pci/hotplug/cpci_hotplug_core.c include/linux/interrupt.h kernel/irq/manage.c kernel/kthread.c kernel/cpu.c include/linux/cpufreq.h drivers/opp/of.c drivers/opp/core.c include/linux/iov_iter.h arch/x86/include/asm/checksum_32.h include/linux/rcupdate.h lib/percpu-refcount.c fs/debugfs/file.c lib/kstrtox.c fs/read_write.c drivers/base/dd.c drivers/opp/cpu.c lib/refcount.c include/linux/property.h drivers/base/power/main.c drivers/of/dynamic.c lib/devres.c drivers/clk/clk-devres.c drivers/gpio/gpiolib-devres.c lib/genalloc.c drivers/gpio/gpiolib-legacy.c drivers/hwmon/hwmon.c drivers/char/hw_random/core.c drivers/i2c/i2c-core-base.c drivers/input/input.c arch/x86/mm/ioremap.c arch/x86/mm/mmio-mod.c kernel/irq/irq_sim.c lib/string_helpers.c drivers/leds/led-class.c drivers/nvmem/core.c drivers/regulator/devres.c drivers/regulator/of_regulator.c drivers/pci/pwrctrl/core.c drivers/pci/devres.c kernel/irq/affinity.c drivers/power/supply/power_supply_core.c kernel/reboot.c drivers/base/regmap/regmap-irq.c drivers/regulator/irq_helpers.c drivers/pci/bus.c drivers/thermal/thermal_core.c drivers/watchdog/watchdog_core.c mm/filemap.c lib/kobject_uevent.c kernel/dma/mapping.c kernel/dma/direct.c kernel/dma/remap.c kernel/dma/debug.c lib/radix-tree.c drivers/dma-buf/dma-buf.c drivers/dma-buf/dma-resv.c include/linux/dma-resv.h drivers/dma-buf/dma-buf-mapping.c drivers/dma-buf/dma-fence-array.c drivers/dma-buf/dma-fence-chain.c include/linux/dma-fence.h drivers/iommu/dma-iommu.c lib/scatterlist.c drivers/dma-buf/dma-heap.c mm/mmap_lock.c mm/dmapool.c drivers/dma/of-dma.c mm/mempool.c kernel/time/timekeeping.c kernel/time/hrtimer.c kernel/bpf/cgroup.c kernel/sched/wait.c kernel/locking/semaphore.c kernel/locking/rwsem.c include/linux/rwsem.h drivers/gpu/drm/drm_client_sysrq.c drivers/gpu/drm/drm_file.c drivers/gpu/drm/drm_exec.c drivers/gpu/drm/drm_gem.c include/linux/ww_mutex.h include/drm/drm_gem.h drivers/gpu/drm/drm_mm.c fs/fs_context.c include/linux/mm.h mm/shmem.c include/linux/string.h drivers/gpu/drm/drm_prime.c arch/x86/mm/pat/set_memory.c drivers/gpu/drm/drm_gpuvm.c drivers/gpu/drm/drm_ioctl.c include/linux/poll.h drivers/gpu/drm/drm_syncobj.c include/linux/xarray.h drivers/gpu/drm/drm_vma_manager.c drivers/pci/controller/dwc/pcie-designware-host.c drivers/pci/controller/dwc/pcie-designware-ep.c drivers/pci/controller/dwc/pcie-designware-debugfs.c drivers/pci/endpoint/pci-epc-mem.c drivers/pci/controller/dwc/pcie-designware.c drivers/pci/controller/pci-host-common.c kernel/power/energy_model.c drivers/base/faux.c fs/locks.c drivers/base/firmware_loader/main.c drivers/base/firmware_loader/sysfs_upload.c lib/stackdepot.c fs/proc/generic.c fs/proc/inode.c include/linux/delay.h include/linux/fwctl.h include/linux/device/bus.h fs/fs-writeback.c net/netlink/genetlink.c include/net/netlink.h include/net/genetlink.h drivers/net/phy/mdio_bus.c drivers/net/phy/phy-c45.c kernel/time/time.c drivers/pinctrl/core.c drivers/gpio/gpiolib-sysfs.c drivers/gpio/gpiolib-shared.c drivers/gpu/buddy.c drivers/pinctrl/pinmux.c drivers/i2c/i2c-core.h include/linux/i2c.h lib/idr.c drivers/android/binder/rust_binderfs.c rust/helpers/srcu.c include/linux/srcu.h include/linux/input.h block/bdev.c drivers/pci/controller/pcie-iproc-msi.c drivers/pci/controller/pcie-iproc.c kernel/params.c fs/notify/fsnotify.c kernel/jump_label.c lib/klist.c include/linux/fortify-string.h kernel/freezer.c drivers/leds/led-core.c include/linux/list_lru.h kernel/locking/lockdep.c include/linux/kernel.h drivers/char/misc.c kernel/fork.c kernel/time/sleep_timeout.c include/linux/mutex.h include/net/page_pool/helpers.h net/core/net_namespace.c net/netfilter/core.c net/netfilter/nf_queue.c fs/attr.c include/linux/filelock.h include/linux/of.h include/linux/device/class.h drivers/of/property.c drivers/pci/of.c drivers/pci/pci-acpi.c drivers/pci/msi/api.c drivers/pci/msi/msi.c drivers/pci/setup-bus.c drivers/pci/setup-cardbus.c drivers/pci/pci-bridge-emul.c drivers/pci/proc.c drivers/pci/access.c drivers/pci/search.c drivers/pci/pcie/aspm.c drivers/pci/iov.c drivers/pci/doe.c drivers/pci/ecam.c drivers/pci/endpoint/pci-ep-cfs.c drivers/pci/endpoint/pci-ep-msi.c include/linux/irqdomain.h drivers/base/platform-msi.c drivers/pci/irq.c drivers/pci/pcie/err.c drivers/pci/ide.c drivers/pci/iomap.c lib/iomap.c include/linux/msi_api.h drivers/pci/rom.c drivers/pci/p2pdma.c mm/memremap.c drivers/acpi/power.c drivers/pci/vpd.c drivers/pci/remove.c drivers/pci/rebar.c drivers/pci/vc.c drivers/pci/tsm.c drivers/pci/pcie/ptm.c drivers/pci/tph.c kernel/rcu/sync.c drivers/net/phy/mdio_device.c drivers/acpi/bus.c drivers/of/irq.c drivers/pci/controller/plda/pcie-plda-host.c drivers/base/power/sysfs.c drivers/pci/hotplug/pnv_php.c kernel/time/posix-clock.c kernel/sched/fair.c kernel/irq/autoprobe.c drivers/base/regmap/regcache.c drivers/base/firmware_loader/fallback_table.c fs/proc/proc_sysctl.c drivers/base/regmap/regmap-debugfs.c drivers/pci/controller/pcie-rockchip.c drivers/pci/hotplug/rpaphp_core.c drivers/pci/hotplug/rpaphp_slot.c include/linux/rtmutex.h lib/sbitmap.c kernel/time/sched_clock.c kernel/sched/cputime.c security/security.c lib/vsprintf.c include/linux/serdev.h include/linux/highmem-internal.h mm/shrinker.c include/linux/namei.h block/blk-flush.c fs/namespace.c mm/truncate.c include/linux/pagemap.h net/core/dev.c include/linux/if_vlan.h kernel/smp.c drivers/base/soc.c lib/strncpy_from_user.c drivers/dma-buf/sync_file.c fs/sysfs/dir.c kernel/softirq.c drivers/thermal/thermal_debugfs.c drivers/thermal/thermal_netlink.c kernel/sched/syscalls.c kernel/sched/sched.h drivers/tty/tty_ldisc.c drivers/tty/tty_ldsem.c drivers/tty/tty_port.c drivers/tty/tty_buffer.c drivers/tty/tty_ioctl.c drivers/tty/serdev/serdev-ttyport.c drivers/tty/tty_mutex.c drivers/usb/core/usb-acpi.c drivers/acpi/device_pm.c drivers/usb/core/usb.c drivers/usb/core/buffer.c drivers/usb/core/urb.c drivers/usb/core/driver.c drivers/usb/core/message.c drivers/usb/core/file.c drivers/usb/core/hub.c drivers/usb/core/hcd-pci.c drivers/usb/core/of.c drivers/usb/core/offload.c drivers/usb/core/phy.c drivers/usb/core/notify.c drivers/base/power/wakeup.c include/linux/percpu-rwsem.h drivers/pci/vgaarb.c kernel/printk/printk.c kernel/sched/completion.c include/linux/mmu_notifier.h block/t10-pi.c
= 7.3
___migrate_enable	m+spin+spin-irq*	0:2486:__set_cpus_allowed_ptr|0:3222:__set_cpus_allowed_ptr_locked|0:3190:affine_move_task|0:3102:wait_for_completion
__account_locked_vm	n
__alloc_frozen_pages_noprof	f0!page	1:5406:__alloc_frozen_pages_noprof
__alloc_skb	f1!kmalloc	2:674:__alloc_skb
__auxiliary_device_add	a	3:325:dev_set_name|4:3566:kobject_set_name_vargs|5:274:kvasprintf_const|6:46:kstrdup_const
__auxiliary_driver_register	a	3:359:kasprintf|6:59:kvasprintf|6:25:kmalloc_track_caller
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
__blk_alloc_disk	a	7:1527:blk_alloc_queue|8:441:kmem_cache_alloc_node
__blk_mq_alloc_disk	a	9:4480:blk_mq_alloc_queue|9:4433:blk_alloc_queue|8:441:kmem_cache_alloc_node
__clear_bit	n
__clk_determine_rate	m*	a:1800:clk_core_round_rate_nolock|a:1766:clk_core_forward_rate_req|a:541:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
__clk_get_hw	n
__clk_get_name	n
__clk_is_enabled	m*	a:667:clk_core_is_enabled|a:407:pm_runtime_put|b:713:rpm_resume|b:859:schedule
__clk_mux_determine_rate	m*	a:906:clk_mux_determine_rate_flags|a:778:clk_core_determine_rate_no_reparent|a:541:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
__clk_mux_determine_rate_closest	m*	a:913:clk_mux_determine_rate_flags|a:778:clk_core_determine_rate_no_reparent|a:541:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
__clocksource_register_scale	a	c:1318:mutex_lock
__compat_vma_mmap	m*	d:1236:mmap_action_complete|d:1487:remap_pfn_range_complete|e:3254:pfnmap_track_ctx_alloc|e:3214:kmalloc
__cond_resched	a
__cond_resched_lock	a	0:7870:__cond_resched_lock
__cond_resched_rwlock_read	m	0:7897:_cond_resched
__cond_resched_rwlock_write	m	0:7915:_cond_resched
__cpufreq_driver_target	m*	f:2396:__target_index|f:2325:cpufreq_freq_transition_begin|f:367:wait_event
__cpumask_clear_cpu	n
__cpumask_set_cpu	n
__d_drop	n
__d_lookup_unhash_wake	n
__destroy_inode	m*	g:363:fsnotify_inode_delete|h:291:__fsnotify_inode_delete|i:665:fsnotify_group_lock|j:289:mutex_lock
__dev_fwnode	n
__dev_fwnode_const	n
__device_reset	m*	k:1455:__reset_control_get|k:1246:__fwnode_reset_control_get|l:1551:gpio_device_find|l:1485:might_sleep
__devm_add_action	a	m:794:kzalloc
__devm_alloc_percpu	m*	m:1332:pcpu_alloc_noprof|n:1796:mutex_lock
__devm_auxiliary_device_create	a	3:486:auxiliary_device_create|3:417:kzalloc
__devm_clocksource_register_scale	a	c:1345:__clocksource_register_scale|c:1318:mutex_lock
__devm_drm_dev_alloc	a	o:838:kzalloc
__devm_iio_device_register	a*	p:2201:__iio_device_register|p:2116:iio_device_register_sysfs|p:1623:kzalloc
__devm_irq_alloc_descs	a	q:236:__irq_alloc_descs|r:912:mutex_lock
__devm_mutex_init	m	s:90:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
__devm_of_phy_provider_register	a*	u:1234:__of_phy_provider_register|u:1192:kzalloc
__devm_pci_epc_create	a	v:1133:__pci_epc_create|v:1066:kzalloc
__devm_pwmchip_add	a	w:2596:__pwmchip_add|w:2477:mutex_lock
__devm_regmap_init	a	x:1200:__regmap_init|x:692:kzalloc
__devm_regmap_init_ac97	a	y:84:__devm_regmap_init|x:1200:__regmap_init|x:692:kzalloc
__devm_regmap_init_fsi	a*	z:227:__devm_regmap_init|x:1200:__regmap_init|x:692:kzalloc
__devm_regmap_init_i2c	a*	10:444:__devm_regmap_init|x:1200:__regmap_init|x:692:kzalloc
__devm_regmap_init_i3c	a	11:64:__devm_regmap_init|x:1200:__regmap_init|x:692:kzalloc
__devm_regmap_init_mdio	a	12:115:__devm_regmap_init|x:1200:__regmap_init|x:692:kzalloc
__devm_regmap_init_mmio_clk	a	13:581:regmap_mmio_gen_context|13:433:kzalloc
__devm_regmap_init_sccb	a*	14:123:__devm_regmap_init|x:1200:__regmap_init|x:692:kzalloc
__devm_regmap_init_sdw	a	15:96:__devm_regmap_init|x:1200:__regmap_init|x:692:kzalloc
__devm_regmap_init_sdw_mbq	a	16:272:__devm_regmap_init|x:1200:__regmap_init|x:692:kzalloc
__devm_regmap_init_slimbus	a	17:65:__devm_regmap_init|x:1200:__regmap_init|x:692:kzalloc
__devm_regmap_init_spi	a*	18:163:__devm_regmap_init|x:1200:__regmap_init|x:692:kzalloc
__devm_regmap_init_spi_avmm	a*	19:698:spi_avmm_bridge_ctx_gen|19:627:spi_setup|1a:4452:__spi_setup|1a:4362:mutex_lock
__devm_regmap_init_spmi_base	a	1b:100:__devm_regmap_init|x:1200:__regmap_init|x:692:kzalloc
__devm_regmap_init_spmi_ext	a	1b:220:__devm_regmap_init|x:1200:__regmap_init|x:692:kzalloc
__devm_regmap_init_w1	a	1c:232:__devm_regmap_init|x:1200:__regmap_init|x:692:kzalloc
__devm_request_region	a	1d:1774:__request_region|1d:1379:alloc_resource|1d:185:kzalloc
__devm_reset_control_bulk_get	m*	k:1395:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
__devm_reset_control_get	m*	k:1335:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
__devm_spi_alloc_controller	a	1a:3509:__spi_alloc_controller|1a:3443:kzalloc
__devres_alloc_node	f2p!kmalloc	m:189:alloc_dr|m:141:kmalloc_node_track_caller
__dma_fence_unwrap_merge	m*	1e:155:dma_fence_allocate_private_stub|1f:155:kzalloc
__dma_request_channel	a	1g:776:mutex_lock
__drm_dev_alloc	a	o:879:kzalloc
__drm_gem_shmem_free_sgt_locked	m*	1h:178:dma_unmap_sgtable|1i:573:dma_unmap_sg_attrs|1j:4680:gather_surplus_pages|1j:2297:cond_resched
__drmm_add_action	a	1k:154:kstrdup_const
__drmm_add_action_or_reset	a*	1k:172:__drmm_add_action|1k:154:kstrdup_const
__drmm_mutex_release	n
__drmm_workqueue_release	a*	1k:319:destroy_workqueue|1l:6150:mutex_lock
__file_ref_put	n
__flush_workqueue	a	1l:4155:mutex_lock
__folio_alloc_noprof	f0!page	1:5512:__folio_alloc_noprof
__fput_sync	m*	1m:605:__fput|1m:496:might_sleep
__free_pages	n
__fwnode_reset_control_get	a*	k:1155:fwnode_property_match_string|1n:529:kzalloc
__genphy_config_aneg	a	1o:2334:genphy_setup_forced|1o:2174:phy_modify|1p:608:phy_lock_mdio_bus|1q:2261:mutex_lock
__get_netmem	n
__get_random_u32_below	n
__hrtimer_get_remaining	n
__hw_protection_trigger	n
__i2c_smbus_xfer	m*	1r:621:i2c_smbus_xfer_emulated|1r:402:i2c_smbus_try_get_dmabuf|1r:308:kzalloc
__iio_dev_mode_lock	a+mutex	p:2225:mutex_lock
__iio_dev_mode_unlock	n,mutex
__iio_device_register	a*	p:2116:iio_device_register_sysfs|p:1623:kzalloc
__init_rwsem	n
__init_waitqueue_head	n
__init_work	n
__insert_inode_hash	n
__irq_alloc_descs	a	r:912:mutex_lock
__irq_alloc_domain_generic_chips	a*	1s:401:irq_domain_alloc_generic_chips|1s:301:kzalloc
__irq_domain_alloc_fwnode	a	1t:97:kzalloc
__irq_domain_alloc_irqs	a	1t:1712:mutex_lock
__irq_resolve_mapping	n
__irq_set_handler	m*	1u:1024:__irq_do_set_handler|1u:987:irq_chip_pm_put|b:713:rpm_resume|b:859:schedule
__kfifo_alloc_node	f3!kmalloc	1v:44:kmalloc_array_node_noprof
__kfifo_dma_in_finish_r	n
__kfifo_dma_in_prepare	n
__kfifo_dma_in_prepare_r	n
__kfifo_dma_out_prepare	n
__kfifo_dma_out_prepare_r	n
__kfifo_free	n
__kfifo_from_user	a	1v:239:kfifo_copy_from_user|1v:206:copy_from_user
__kfifo_from_user_r	m	1v:522:kfifo_copy_from_user|1v:206:copy_from_user
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
__kfifo_to_user	a	1v:298:kfifo_copy_to_user|1v:266:copy_to_user
__kfifo_to_user_r	m	1v:547:kfifo_copy_to_user|1v:266:copy_to_user
__kfree_skb	n
__kmalloc_cache_node_noprof	f1*	1w:5578:slab_alloc_node|1w:4974:slab_pre_alloc_hook|1w:4636:might_alloc
__kmalloc_cache_noprof	f1!kmalloc	1w:5550:__kmalloc_cache_noprof
__kmalloc_large_noprof	f1!kmalloc	1w:5373:__kmalloc_large_noprof
__kmalloc_node_noprof	f1!kmalloc	1w:5418:__kmalloc_node_noprof
__kmalloc_node_track_caller_noprof	f2!kmalloc	1w:5536:__kmalloc_node_track_caller_noprof
__kmalloc_noprof	f1!kmalloc	1w:5431:__kmalloc_noprof
__kmem_cache_create_args	a	1x:350:mutex_lock
__kthread_init_worker	n
__ktime_divns	n
__kunit_abort	u
__kunit_do_failed_assertion	a*	1y:340:kunit_fail|1y:295:kunit_alloc_string_stream|1z:199:alloc_string_stream|1z:166:kzalloc
__kvmalloc_node_noprof	m*	1w:7043:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
__list_lru_init	a	21:684:kzalloc
__local_bh_disable_ip	n+spin
__local_bh_enable_ip	n,spin
__might_resched	a	0:9218:__might_resched
__might_sleep	a	0:9179:__might_sleep
__move_to_shrink_list	n
__msecs_to_jiffies	n
__msi_lock_descs	a+mutex	22:354:mutex_lock
__msi_unlock_descs	n,mutex
__mt_destroy	n
__mt_dup	f2p!kmalloc	23:6318:mas_dup_build|23:6235:mt_alloc_one|23:139:kmem_cache_alloc
__mutex_init	n
__napi_alloc_frag_align	n
__netdev_alloc_frag_align	n
__netdev_alloc_skb	m	2:790:page_frag_alloc|24:56:__page_frag_alloc_align|25:103:__page_frag_cache_refill|25:59:__alloc_pages
__netlink_dump_start	m*	26:2433:mutex_lock
__netlink_kernel_create	m*	26:2047:__netlink_create|26:627:sk_alloc|27:2308:sk_prot_alloc|27:2246:kmem_cache_alloc
__nlmsg_put	n
__of_parse_phandle_with_args	m*	28:1468:of_phandle_iterator_next|28:1358:of_node_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
__of_phy_provider_register	a*	u:1192:kzalloc
__pci_epc_create	a	v:1066:kzalloc
__pci_epf_register_driver	a*	2b:501:driver_register|2c:174:bus_add_driver|2d:761:kzalloc
__pci_hp_initialize	a	2e:404:pci_create_slot|2f:284:mutex_lock
__pci_hp_register	a	2e:357:__pci_hp_initialize|2e:404:pci_create_slot|2f:284:mutex_lock
__pci_register_driver	a*	2g:1503:driver_register|2c:174:bus_add_driver|2d:761:kzalloc
__pci_reset_function_locked	a*	2h:5210:might_sleep
__percpu_down_read	m	2i:180:percpu_rwsem_wait|2i:164:schedule
__percpu_init_rwsem	m*	2i:17:pcpu_alloc_noprof|n:1796:mutex_lock
__platform_create_bundle	a	2j:1117:platform_device_alloc|2j:634:kzalloc
__platform_driver_probe	a*	2j:1073:__platform_driver_register|2j:995:driver_register|2c:174:bus_add_driver|2d:761:kzalloc
__platform_driver_register	a*	2j:995:driver_register|2c:174:bus_add_driver|2d:761:kzalloc
__platform_register_drivers	m*	2j:1173:__platform_driver_register|2j:995:driver_register|2c:174:bus_add_driver|2d:761:kzalloc
__pm_runtime_disable	m*	b:1534:rpm_resume|b:859:schedule
__pm_runtime_idle	m*	b:1126:might_sleep_if
__pm_runtime_resume	m*	b:1190:might_sleep_if
__pm_runtime_set_status	m*	b:1348:rpm_get_suppliers|b:308:pm_runtime_get_sync|2k:513:__pm_runtime_resume|b:1190:might_sleep_if
__pm_runtime_suspend	m*	b:1164:might_sleep_if
__pm_runtime_use_autosuspend	m*	b:1828:update_autosuspend|b:1772:rpm_resume|b:859:schedule
__pskb_copy_fclone	f2!kmalloc*	2:2233:__alloc_skb
__pskb_pull_tail	m*	2:2890:pskb_expand_head|2:2335:skb_orphan_frags|1j:4680:gather_surplus_pages|1j:2297:cond_resched
__put_cred	n
__pwmchip_add	a	w:2477:mutex_lock
__raw_spin_lock_init	n
__read_overflow2_field	n
__register_blkdev	a	7:240:mutex_lock
__register_chrdev	a	2l:273:__register_chrdev_region|2l:118:kzalloc
__regmap_init	a	x:692:kzalloc
__regmap_init_ac97	a	y:74:__regmap_init|x:692:kzalloc
__regmap_init_fsi	a*	z:214:__regmap_init|x:692:kzalloc
__regmap_init_i2c	a*	10:429:__regmap_init|x:692:kzalloc
__regmap_init_i3c	a	11:54:__regmap_init|x:692:kzalloc
__regmap_init_mdio	a	12:98:__regmap_init|x:692:kzalloc
__regmap_init_mmio_clk	a	13:563:regmap_mmio_gen_context|13:433:kzalloc
__regmap_init_ram	a	2m:69:kzalloc
__regmap_init_raw_ram	a	2n:126:kzalloc
__regmap_init_sccb	a*	14:108:__regmap_init|x:692:kzalloc
__regmap_init_sdw	a	15:80:__regmap_init|x:692:kzalloc
__regmap_init_sdw_mbq	a	16:250:__regmap_init|x:692:kzalloc
__regmap_init_slimbus	a	17:51:__regmap_init|x:692:kzalloc
__regmap_init_spi	a*	18:149:__regmap_init|x:692:kzalloc
__regmap_init_spi_avmm	a*	19:675:spi_avmm_bridge_ctx_gen|19:627:spi_setup|1a:4452:__spi_setup|1a:4362:mutex_lock
__regmap_init_spmi_base	a	1b:90:__regmap_init|x:692:kzalloc
__regmap_init_spmi_ext	a	1b:210:__regmap_init|x:692:kzalloc
__regmap_init_w1	a	1c:216:__regmap_init|x:692:kzalloc
__release_region	n
__remove_inode_hash	n
__request_region	a	1d:1379:alloc_resource|1d:185:kzalloc
__reset_control_bulk_get	m*	k:1259:__reset_control_get|k:1246:__fwnode_reset_control_get|k:1155:fwnode_property_match_string|1n:529:kzalloc
__reset_control_get	m*	k:1246:__fwnode_reset_control_get|k:1155:fwnode_property_match_string|1n:529:kzalloc
__rhashtable_init_noprof	m*	2o:1214:bucket_table_alloc|2o:196:__kvmalloc_node_noprof|1w:7043:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
__rhltable_init_noprof	m*	2o:1246:__rhashtable_init_noprof|2o:1214:bucket_table_alloc|1w:7043:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
__root_device_register	a	4:4370:kzalloc
__round_jiffies_relative	n
__round_jiffies_up_relative	n
__rwlock_init	n
__sbitmap_queue_get	n
__seq_open_private	a	2p:637:kzalloc
__seq_puts	n
__serdev_device_driver_register	a*	2q:880:driver_register|2c:174:bus_add_driver|2d:761:kzalloc
__set_bit	n
__sg_page_iter_dma_next	n
__sg_page_iter_next	n
__sg_page_iter_start	n
__skb_checksum_complete	n
__skb_checksum_complete_head	n
__skb_pad	m*	2:2580:pskb_expand_head|2:2335:skb_orphan_frags|1j:4680:gather_surplus_pages|1j:2297:cond_resched
__skb_tstamp_tx	m*	2:5771:skb_orphan_frags_rx|2r:3435:skb_copy_ubufs|1j:4680:gather_surplus_pages|1j:2297:cond_resched
__skb_vlan_pop	m*	2:6454:skb_ensure_writable|2:6405:pskb_may_pull|1j:4680:gather_surplus_pages|1j:2297:cond_resched
__skb_warn_lro_forwarding	n
__skb_zcopy_downgrade_managed	n
__sock_create	m*	2s:1657:__request_module|2t:159:down_timeout
__sock_recv_cmsgs	m*	2s:1131:sock_recv_timestamp|2u:2886:__sock_recv_timestamp|2s:1009:put_cmsg|2v:277:__put_user
__sock_recv_timestamp	m*	2s:1009:put_cmsg|2v:277:__put_user
__sock_recv_wifi_status	m	2s:1094:put_cmsg|2v:277:__put_user
__sock_tx_timestamp	n
__spi_alloc_controller	a	1a:3443:kzalloc
__spi_register_driver	a*	1a:704:driver_register|2c:174:bus_add_driver|2d:761:kzalloc
__spin_lock_init	n
__srcu_check_read_flavor	n
__srcu_read_lock	n+srcu
__srcu_read_lock_nmisafe	n
__srcu_read_unlock	n,srcu
__srcu_read_unlock_nmisafe	n
__sysfs_match_string	n
__task_pid_nr_ns	n
__tasklet_hi_schedule	n
__tasklet_schedule	n
__tty_alloc_driver	a	2w:3331:kzalloc
__unregister_chrdev	a	2l:337:__unregister_chrdev_region|2l:174:mutex_lock
__usb_create_hcd	a	2x:2566:kzalloc
__usb_get_extra_descriptor	n
__usecs_to_jiffies	n
__vcalloc_noprof	m*	d:685:__vmalloc_array_noprof|d:662:__vmalloc_noprof|20:4165:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
__vlan_get_protocol_offset	n
__vmalloc_array_noprof	m*	d:662:__vmalloc_noprof|20:4181:__vmalloc_node_noprof|20:4165:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
__vmalloc_node_noprof	m*	20:4165:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
__vmalloc_noprof	m*	20:4181:__vmalloc_node_noprof|20:4165:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
__wait_rcu_gp	m*	2y:421:might_sleep
__wake_up	n
__wake_up_locked	n
__wake_up_locked_key	n
__wake_up_locked_sync_key	n
__wake_up_pollfree	n
__wake_up_sync	n
__wake_up_sync_key	n
__warn_flushing_systemwide_wq	n
__warn_printk	n
__write_overflow_field	n
__xa_alloc	f4p!kmalloc*	2z:2010:__xas_nomem|2z:341:kmem_cache_alloc_lru
__xa_alloc_cyclic	f5p!kmalloc*	2z:2047:__xa_alloc|2z:2010:__xas_nomem|2z:341:kmem_cache_alloc_lru
__xa_clear_mark	n
__xa_cmpxchg	f4p!kmalloc*	2z:1769:__xa_cmpxchg_raw|2z:1789:__xas_nomem|2z:341:kmem_cache_alloc_lru
__xa_erase	n
__xa_insert	f3p!kmalloc*	2z:1817:__xa_cmpxchg_raw|2z:1789:__xas_nomem|2z:341:kmem_cache_alloc_lru
__xa_set_mark	n
__xa_store	f3p!kmalloc*	2z:1709:__xas_nomem|2z:341:kmem_cache_alloc_lru
__xas_next	n
__xas_prev	n
_copy_from_iter	m	30:271:might_fault
_copy_from_user	a	31:208:_copy_from_user
_copy_to_iter	m	30:196:might_fault
_copy_to_user	a	31:207:_copy_to_user
_dev_printk	n
_down_write_nest_lock	a+rwsem
_find_last_bit	n
_find_next_bit	n
_find_next_zero_bit	n
_fwctl_alloc_device	a*	32:323:_alloc_device|32:295:kzalloc
_kmalloc_nolock_noprof	m*	1w:5531:__kmalloc_nolock_noprof|1w:5484:alloc_from_pcs|1w:3462:alloc_slab_page|1w:3345:alloc_frozen_pages_noprof
_local_bh_enable	n,spin
_local_interrupt_enable	n,irq
_local_interrupt_save_state	n
_mutex_lock_killable	a
_mutex_lock_nest_lock	a+mutex
_mutex_trylock_nest_lock	n
_phy_start_aneg	m*	33:1111:phy_config_aneg|33:993:genphy_c45_config_aneg|1p:494:phy_lock_mdio_bus|1q:2261:mutex_lock
_printk	n
_raw_read_lock	n+spin
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
abort_creds	n
account_locked_vm	m	d:556:mmap_write_lock|34:544:down_write
acpi_spi_device_alloc	m	1a:3195:spi_alloc_device|1a:756:kzalloc
acpi_spi_find_controller_by_adev	m*	1a:5293:class_find_device|35:475:class_dev_iter_exit|29:623:kernfs_find_and_get_ns|2a:968:down_read
acpiphp_register_attention	n
acpiphp_unregister_attention	n
add_disk_fwnode	m*	7:599:down_read
add_hwgenerator_randomness	m*	36:955:schedule_timeout_interruptible
add_taint	n
add_timer	n
add_timer_global	n
add_timer_local	n
add_timer_on	n
add_uevent_var	n
add_vmfork_randomness	m*	36:985:blocking_notifier_call_chain|37:379:down_read
add_wait_queue	n
add_wait_queue_exclusive	n
add_wait_queue_priority	n
add_wait_queue_priority_exclusive	n
address_space_init_once	n
adjust_managed_page_count	n
adjust_resource	n
aer_recover_queue	n
alarm_forward	n
alarm_init	n
alarmtimer_get_rtcdev	n
alloc_anon_inode	m*	38:1668:new_inode_pseudo|39:3049:alloc_inode|g:340:kmem_cache_alloc_lru
alloc_chrdev_region	a	2l:237:__register_chrdev_region|2l:118:kzalloc
alloc_contig_frozen_pages_noprof	m*	1:7591:alloc_contig_frozen_range_noprof|1:7376:__alloc_contig_migrate_range|1:7173:lru_cache_disable|3a:958:synchronize_rcu_expedited
alloc_contig_frozen_range_noprof	a*	1:7376:__alloc_contig_migrate_range|1:7173:lru_cache_disable|3a:958:synchronize_rcu_expedited
alloc_contig_pages_noprof	m*	1:7642:alloc_contig_frozen_pages_noprof|1:7591:alloc_contig_frozen_range_noprof|1:7173:lru_cache_disable|3a:958:synchronize_rcu_expedited
alloc_contig_range_noprof	a*	1:7471:alloc_contig_frozen_range_noprof|1:7376:__alloc_contig_migrate_range|1:7173:lru_cache_disable|3a:958:synchronize_rcu_expedited
alloc_cpumask_var	f1!kmalloc	3b:1053:alloc_cpumask_var_node|3c:30:kmalloc_node
alloc_empty_backing_file	a	1m:332:kmem_cache_alloc
alloc_file_pseudo	a*	1m:423:alloc_path_pseudo|1m:407:d_alloc_pseudo|3d:2056:__d_alloc|3d:1921:kmem_cache_alloc_lru
alloc_file_pseudo_noaccount	a*	1m:451:alloc_path_pseudo|1m:407:d_alloc_pseudo|3d:2056:__d_alloc|3d:1921:kmem_cache_alloc_lru
alloc_free_mem_region	a	1d:2152:get_free_mem_region|1d:2030:alloc_resource|1d:185:kzalloc
alloc_io_pgtable_ops	m*	3e:70:fns->alloc
alloc_pages	f0!page	3f:302:alloc_pages
alloc_pages_bulk_noprof	f0!page	1:5183:alloc_pages_bulk_noprof
alloc_pages_exact_noprof	f1!page	1:5656:alloc_pages_exact_noprof
alloc_pages_node_noprof	f1!page	1:5501:alloc_pages_node_noprof
alloc_pages_nolock_noprof	f0!page	1:8092:alloc_frozen_pages_nolock_noprof|1:8069:__alloc_frozen_pages_noprof
alloc_skb_for_msg	n
alloc_skb_with_frags	f4p!kmalloc	2:6816:alloc_skb
alloc_workqueue_noprof	a	1l:6049:alloc_workqueue_va|1l:6033:__alloc_workqueue|1l:5916:kzalloc_noprof
always_delete_dentry	n
anon_inode_create_getfile	a*	3g:270:__anon_inode_getfile|3g:164:alloc_file_pseudo|3d:2056:__d_alloc|3d:1921:kmem_cache_alloc_lru
anon_inode_getfd	m*	3g:305:__anon_inode_getfd|3g:281:__anon_inode_getfile|3d:2056:__d_alloc|3d:1921:kmem_cache_alloc_lru
anon_inode_getfile	a*	3g:202:__anon_inode_getfile|3g:164:alloc_file_pseudo|3d:2056:__d_alloc|3d:1921:kmem_cache_alloc_lru
anon_inode_getfile_fmode	a*	3g:230:__anon_inode_getfile|3g:164:alloc_file_pseudo|3d:2056:__d_alloc|3d:1921:kmem_cache_alloc_lru
async_synchronize_cookie	a	3h:333:async_synchronize_cookie_domain|3h:317:wait_event
async_synchronize_cookie_domain	a	3h:317:wait_event
async_synchronize_full	a	3h:284:async_synchronize_full_domain|3h:297:async_synchronize_cookie_domain|3h:317:wait_event
async_synchronize_full_domain	a	3h:297:async_synchronize_cookie_domain|3h:317:wait_event
atomic_dec_and_mutex_lock	m	3i:1292:mutex_lock
atomic_notifier_call_chain	n
atomic_notifier_chain_register	n
atomic_notifier_chain_register_unique_prio	n
atomic_notifier_chain_unregister	n
autoremove_wake_function	n
auxiliary_device_create	a	3:417:kzalloc
auxiliary_device_delete	a*	3j:251:device_del|4:3929:device_lock|3k:1109:mutex_lock
auxiliary_device_destroy	a*	3:461:auxiliary_device_delete|3j:251:device_del|4:3929:device_lock|3k:1109:mutex_lock
auxiliary_device_init	n
auxiliary_device_uninit	m*	3j:246:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
auxiliary_driver_unregister	m*	3:384:driver_unregister|2c:201:driver_remove_groups|29:623:kernfs_find_and_get_ns|2a:968:down_read
backing_file_set_user_path	n
backing_file_user_path	n
bdev_count_inflight	n
bitmap_alloc	f1!kmalloc	3l:738:kmalloc_array
bitmap_alloc_node	f1!kmalloc	3l:751:kmalloc_array_node_noprof
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
bitmap_zalloc	f1!kmalloc	3l:745:bitmap_alloc|3l:738:kmalloc_array
bitmap_zalloc_node	f1!kmalloc	3l:758:bitmap_alloc_node|3l:751:kmalloc_array_node_noprof
blk_dump_rq_flags	n
blk_execute_rq	a*	9:1509:blk_rq_poll_completion|9:1477:cond_resched
blk_execute_rq_nowait	m*	9:1439:blk_add_rq_to_plug|9:1399:blk_mq_flush_plug_list|9:2946:blk_mq_dispatch_queue_requests|9:2886:might_sleep_if
blk_freeze_queue_start	a	9:184:__blk_freeze_queue_start|9:168:mutex_lock
blk_freeze_queue_start_non_owner	a	9:246:__blk_freeze_queue_start|9:168:mutex_lock
blk_insert_cloned_request	m*	9:3306:might_sleep_if
blk_mark_disk_dead	m*	7:692:__blk_mark_disk_dead|7:679:blk_queue_start_drain|8:333:__blk_freeze_queue_start|9:168:mutex_lock
blk_mq_alloc_disk_for_queue	m	9:4502:__alloc_disk_node|7:1459:kzalloc_node
blk_mq_alloc_queue	a	9:4433:blk_alloc_queue|8:441:kmem_cache_alloc_node
blk_mq_alloc_request	m*	9:679:blk_mq_alloc_cached_request|9:656:blk_mq_rq_cache_fill|9:632:blk_queue_enter|8:363:wait_event
blk_mq_alloc_request_hctx	m*	9:750:blk_queue_enter|8:363:wait_event
blk_mq_alloc_sq_tag_set	a	9:4964:blk_mq_alloc_tag_set|9:4893:kmalloc
blk_mq_alloc_tag_set	a	9:4893:kmalloc
blk_mq_complete_request_remote	n
blk_mq_delay_kick_requeue_list	n
blk_mq_delay_run_hw_queue	n
blk_mq_delay_run_hw_queues	n
blk_mq_destroy_queue	a	9:4461:might_sleep
blk_mq_end_request	u*	9:1160:blk_update_request|9:1029:bio_endio|3m:352:percpu_ref_put_many|3m:336:ref->data->release
blk_mq_free_tag_set	a*	9:4988:srcu_barrier
blk_mq_freeze_queue_nomemsave	a	9:206:blk_freeze_queue_start|9:184:__blk_freeze_queue_start|9:168:mutex_lock
blk_mq_freeze_queue_wait	a	9:191:wait_event
blk_mq_freeze_queue_wait_timeout	a	9:198:wait_event_timeout
blk_mq_init_allocated_queue	a	9:4646:blk_mq_alloc_ctxs|9:4369:kzalloc
blk_mq_kick_requeue_list	n
blk_mq_quiesce_queue	m	9:304:blk_mq_wait_quiesce_done|9:284:synchronize_srcu
blk_mq_quiesce_queue_nowait	n
blk_mq_quiesce_tagset	a	9:346:blk_mq_wait_quiesce_done|9:284:synchronize_srcu
blk_mq_rq_cpu	n
blk_mq_rq_to_pdu	n
blk_mq_run_hw_queue	m*	9:2369:might_sleep_if
blk_mq_run_hw_queues	m*	9:2418:blk_mq_run_hw_queue|9:2369:might_sleep_if
blk_mq_start_hw_queue	m*	9:2499:blk_mq_run_hw_queue|9:2369:might_sleep_if
blk_mq_start_hw_queues	m*	9:2509:blk_mq_start_hw_queue|9:2499:blk_mq_run_hw_queue|9:2369:might_sleep_if
blk_mq_start_request	n*
blk_mq_start_stopped_hw_queue	m*	9:2525:blk_mq_run_hw_queue|9:2369:might_sleep_if
blk_mq_start_stopped_hw_queues	m*	9:2535:blk_mq_start_stopped_hw_queue|9:2525:blk_mq_run_hw_queue|9:2369:might_sleep_if
blk_mq_stop_hw_queue	n
blk_mq_stop_hw_queues	n
blk_mq_unfreeze_queue_nomemrestore	a	9:232:__blk_mq_unfreeze_queue|9:215:mutex_lock
blk_mq_unfreeze_queue_non_owner	a	9:253:__blk_mq_unfreeze_queue|9:215:mutex_lock
blk_mq_update_nr_hw_queues	a	9:5223:down_write
blk_mq_wait_quiesce_done	a	9:284:synchronize_srcu
blk_rq_init	n
blk_rq_is_poll	n
blk_rq_prep_clone	m*	9:3361:bio_alloc_clone|3n:899:bio_alloc_bioset|3n:566:kmem_cache_alloc
blk_steal_bios	n
blocking_notifier_call_chain	m	37:379:down_read
blocking_notifier_call_chain_robust	m	37:344:down_read
blocking_notifier_chain_register	m"	37:282:__blocking_notifier_chain_register|37:263:down_write	Must be called in process context.
blocking_notifier_chain_register_unique_prio	m	37:299:__blocking_notifier_chain_register|37:263:down_write
blocking_notifier_chain_unregister	m"	37:326:down_write	Must be called from process context.
brioctl_set	a	2s:1283:mutex_lock
build_skb	n
build_skb_around	n
bus_create_file	a*	2d:189:sysfs_create_file|3o:774:sysfs_create_file_ns|2a:751:__kernfs_new_node|2a:661:kstrdup_const
bus_find_device	m*	2d:425:subsys_put|3p:74:kset_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
bus_find_device_reverse	m*	2d:450:subsys_put|3p:74:kset_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
bus_for_each_dev	m*	2d:385:subsys_put|3p:74:kset_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
bus_for_each_drv	m*	2d:502:subsys_put|3p:74:kset_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
bus_get_dev_root	m*	2d:1482:subsys_put|3p:74:kset_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
bus_get_kset	m*	2d:1113:subsys_put|3p:74:kset_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
bus_register	a	2d:962:kzalloc
bus_register_notifier	m*	2d:1074:blocking_notifier_chain_register|37:282:__blocking_notifier_chain_register|37:263:down_write
bus_remove_file	m	2d:203:sysfs_remove_file|3o:780:sysfs_remove_file_ns|3q:515:kernfs_remove_by_name_ns|2a:1791:down_read
bus_rescan_devices	m*	2d:885:bus_for_each_dev|2d:383:bus_rescan_devices_helper|2d:867:device_lock|3k:1109:mutex_lock
bus_sort_breadthfirst	m*	2d:1169:subsys_put|3p:74:kset_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
bus_unregister	m*	2d:1052:device_unregister|4:4008:device_del|4:3929:device_lock|3k:1109:mutex_lock
bus_unregister_notifier	m*	2d:1087:blocking_notifier_chain_unregister|37:326:down_write
call_rcu	n
call_rcu_hurry	n
call_srcu	n
cancel_delayed_work	n
cancel_delayed_work_sync	m,irq,irq*	1l:4642:__cancel_work_sync|1l:4561:might_sleep
cancel_work	n
cancel_work_sync	m,irq,irq"*	1l:4605:__cancel_work_sync|1l:4561:might_sleep	Must be called from a sleepable context if @work was last queued on a non-BH workqueue.
cdc_parse_cdc_header	n
cdev_add	a	2l:488:kobj_map|3r:44:kmalloc
cdev_alloc	a	2l:639:kzalloc
cdev_del	a	2l:600:cdev_unmap|2l:584:kobj_unmap|3r:78:mutex_lock
cdev_device_add	m*	2l:548:cdev_add|2l:488:kobj_map|3r:44:kmalloc
cdev_device_del	a*	2l:577:device_del|4:3929:device_lock|3k:1109:mutex_lock
cdev_init	n
cdev_set_parent	n
cdns_pci_map_bus	n
cdns_pcie_debugfs_deinit	m*	3s:248:debugfs_remove|3t:784:simple_recursive_removal|38:606:inode_lock_nested|39:1071:down_write_nested
cdns_pcie_debugfs_init	a*	3s:259:debugfs_create_dir|3t:575:debugfs_start_creating|3u:2918:inode_lock_nested|39:1071:down_write_nested
cdns_pcie_detect_quiet_min_delay_set	n
cdns_pcie_disable_phy	m*	3v:185:phy_power_off|u:359:mutex_lock
cdns_pcie_enable_phy	m*	3v:201:phy_power_on|u:310:regulator_enable|3w:3219:regulator_lock_dependent|3w:414:mutex_lock
cdns_pcie_ep_disable	a*	3x:659:pci_epc_deinit_notify|v:986:mutex_lock
cdns_pcie_ep_setup	a	3x:680:devm_platform_ioremap_resource_byname|2j:148:devm_ioremap_resource|1d:1379:alloc_resource|1d:185:kzalloc
cdns_pcie_find_capability	n
cdns_pcie_find_ext_capability	n
cdns_pcie_host_disable	a*	3y:370:pci_lock_rescan_remove|3z:3515:mutex_lock
cdns_pcie_host_dma_ranges_cmp	n
cdns_pcie_host_find_max_bar	n
cdns_pcie_host_find_min_bar	n
cdns_pcie_host_link_setup	m*	3y:356:cdns_pcie_host_start_link|40:112:cdns_pcie_host_wait_for_link|40:64:msleep
cdns_pcie_host_setup	a	3y:407:devm_platform_ioremap_resource_byname|2j:148:devm_ioremap_resource|1d:1379:alloc_resource|1d:185:kzalloc
cdns_pcie_host_start_link	m*	40:112:cdns_pcie_host_wait_for_link|40:64:msleep
cdns_pcie_host_training_complete	m	40:42:usleep_range
cdns_pcie_host_wait_for_link	m*	40:64:msleep
cdns_pcie_hpa_detect_quiet_min_delay_set	n
cdns_pcie_hpa_host_disable	a*	41:322:pci_lock_rescan_remove|3z:3515:mutex_lock
cdns_pcie_hpa_host_link_setup	m*	41:306:cdns_pcie_host_wait_for_link|40:64:msleep
cdns_pcie_hpa_host_setup	a*	41:348:devm_platform_ioremap_resource_byname|2j:148:devm_ioremap_resource|1d:1379:alloc_resource|1d:185:kzalloc
cdns_pcie_hpa_link_up	n
cdns_pcie_hpa_set_outbound_region	n
cdns_pcie_hpa_set_outbound_region_for_normal_msg	n
cdns_pcie_init_phy	m*	3v:247:devm_phy_get|u:849:phy_get|u:794:mutex_lock
cdns_pcie_linkup	n
cdns_pcie_reset_outbound_region	n
cdns_pcie_retrain	m*	40:96:cdns_pcie_host_training_complete|40:42:usleep_range
class_compat_create_link	a	35:607:sysfs_create_link|42:92:sysfs_do_create_link|2a:751:__kernfs_new_node|2a:661:kstrdup_const
class_compat_register	a	35:576:kmalloc
class_compat_remove_link	a	35:619:sysfs_remove_link|42:152:kernfs_remove_by_name|29:644:kernfs_remove_by_name_ns|2a:1791:down_read
class_compat_unregister	m*	35:594:kobject_put|5:737:kref_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
class_create	a	35:271:kzalloc
class_create_file_ns	a*	35:138:sysfs_create_file_ns|3q:377:sysfs_add_file_mode_ns|2a:751:__kernfs_new_node|2a:661:kstrdup_const
class_destroy	m*	35:304:class_unregister|35:242:sysfs_remove_groups|29:623:kernfs_find_and_get_ns|2a:968:down_read
class_dev_iter_exit	m*	35:382:subsys_put|3p:74:kset_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
class_dev_iter_init	n
class_dev_iter_next	n
class_find_device	m*	35:475:class_dev_iter_exit|35:382:subsys_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
class_for_each_device	m*	35:426:class_dev_iter_exit|35:382:subsys_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
class_interface_register	a*	35:502:mutex_lock
class_interface_unregister	m*	35:530:mutex_lock
class_is_registered	m*	35:642:subsys_put|3p:74:kset_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
class_register	a	35:197:kzalloc
class_remove_file_ns	m	35:153:sysfs_remove_file_ns|3q:515:kernfs_remove_by_name_ns|2a:1791:down_read
class_unregister	m*	35:242:sysfs_remove_groups|43:352:sysfs_remove_group|29:623:kernfs_find_and_get_ns|2a:968:down_read
cleanup_srcu_struct	a	44:699:irq_work_sync|45:289:might_sleep
clear_bit	n
clear_nlink	n
clk_add_alias	a*	46:280:clk_get|46:106:of_clk_get_hw|a:5394:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
clk_bulk_disable	n*
clk_bulk_enable	n*
clk_bulk_get	m*	47:119:__clk_bulk_get|47:93:clk_get|a:5394:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
clk_bulk_get_all	m*	47:149:of_clk_bulk_get_all|47:59:kmalloc
clk_bulk_get_optional	m*	47:126:__clk_bulk_get|47:93:clk_get|a:5394:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
clk_bulk_prepare	m"*	47:185:clk_prepare|a:1246:clk_core_prepare_lock|a:1222:clk_prepare_lock|a:279:mutex_lock	clk_bulk_prepare - prepare a set of clocks @num_clks: the number of clk_bulk_data @clks: the clk_bulk_data table being p
clk_bulk_put	m*	47:77:clk_put|46:117:__clk_put|a:4834:clk_prepare_lock|a:279:mutex_lock
clk_bulk_put_all	m*	47:135:clk_bulk_put|47:77:clk_put|a:4834:clk_prepare_lock|a:279:mutex_lock
clk_bulk_unprepare	m"*	47:166:clk_unprepare|a:1165:clk_core_unprepare_lock|a:1144:clk_prepare_lock|a:279:mutex_lock	clk_bulk_unprepare - undo preparation of a set of clock sources @num_clks: the number of clk_bulk_data @clks: the clk_bu
clk_determine_rate_noop	n
clk_disable	n*
clk_disable_unprepare	m*	48:1206:clk_unprepare|a:1165:clk_core_unprepare_lock|a:1144:clk_prepare_lock|a:279:mutex_lock
clk_enable	n*
clk_gate_restore_context	n*
clk_get	a*	46:106:of_clk_get_hw|a:5394:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
clk_get_accuracy	m*	a:1970:clk_prepare_lock|a:279:mutex_lock
clk_get_optional	a*	48:1253:clk_get|46:106:of_clk_get_hw|a:5394:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
clk_get_parent	m	a:2886:clk_prepare_lock|a:279:mutex_lock
clk_get_phase	m*	a:3156:clk_prepare_lock|a:279:mutex_lock
clk_get_rate	m*	a:2056:clk_prepare_lock|a:279:mutex_lock
clk_get_scaled_duty_cycle	m*	a:3326:clk_core_get_scaled_duty_cycle|a:3302:clk_prepare_lock|a:279:mutex_lock
clk_get_sys	a	46:96:__clk_get_sys|46:89:clk_find_hw|46:77:mutex_lock
clk_has_parent	m*	a:2937:clk_core_has_parent|a:697:clk_core_get_parent_by_index|a:541:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
clk_hw_determine_rate_no_reparent	m*	a:932:clk_core_determine_rate_no_reparent|a:744:clk_core_forward_rate_req|a:541:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
clk_hw_forward_rate_request	m*	a:1737:clk_core_forward_rate_req|a:715:clk_core_has_parent|a:541:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
clk_hw_get_clk	a	a:4287:clk_hw_create_clk|a:4256:alloc_clk|a:4208:kzalloc
clk_hw_get_dev	n
clk_hw_get_flags	n
clk_hw_get_name	n
clk_hw_get_num_parents	n
clk_hw_get_of_node	n
clk_hw_get_parent	n
clk_hw_get_parent_by_index	m*	a:603:clk_core_get_parent_by_index|a:593:clk_core_fill_parent_index|a:541:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
clk_hw_get_parent_index	m*	a:2121:clk_fetch_parent_index|a:2091:clk_core_get|a:541:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
clk_hw_get_rate	n
clk_hw_get_rate_range	n
clk_hw_init_rate_request	n
clk_hw_is_enabled	m*	a:658:clk_core_is_enabled|a:407:pm_runtime_put|b:713:rpm_resume|b:859:schedule
clk_hw_is_prepared	m*	a:652:clk_core_is_prepared|a:356:clk_pm_runtime_get|2k:520:__pm_runtime_resume|b:1190:might_sleep_if
clk_hw_register	a	a:4544:__clk_register|a:4415:kzalloc
clk_hw_register_clkdev	a	46:382:do_clk_register_clkdev|46:329:__clk_register_clkdev|46:224:vclkdev_alloc|46:167:kzalloc
clk_hw_round_rate	m*	a:1828:clk_core_round_rate_nolock|a:1766:clk_core_forward_rate_req|a:541:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
clk_hw_set_parent	m*	a:3008:clk_core_set_parent_nolock|a:2969:clk_fetch_parent_index|a:541:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
clk_hw_set_rate_range	n
clk_hw_set_spread_spectrum	m*	a:2856:clk_prepare_lock|a:279:mutex_lock
clk_hw_unregister	a*	a:4705:clk_unregister|a:4648:clk_debug_unregister|a:3859:mutex_lock
clk_is_enabled_when_prepared	n
clk_is_match	n
clk_mux_determine_rate_flags	m*	a:778:clk_core_determine_rate_no_reparent|a:744:clk_core_forward_rate_req|a:541:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
clk_notifier_register	m	a:4900:kzalloc
clk_notifier_unregister	m	a:4950:cleanup_srcu_struct|44:699:irq_work_sync|45:289:might_sleep
clk_prepare	m"*	a:1246:clk_core_prepare_lock|a:1222:clk_prepare_lock|a:279:mutex_lock	clk_prepare - prepare a clock source @clk: the clk being prepared clk_prepare may sleep, which differentiates it from cl
clk_prepare_enable	m*	48:1192:clk_prepare|a:1246:clk_core_prepare_lock|a:1222:clk_prepare_lock|a:279:mutex_lock
clk_put	m*	46:117:__clk_put|a:4834:clk_prepare_lock|a:279:mutex_lock
clk_rate_exclusive_get	m"	a:1081:clk_prepare_lock|a:279:mutex_lock	Calls to this function may sleep.
clk_rate_exclusive_put	m	a:1015:clk_prepare_lock|a:279:mutex_lock
clk_register	a	a:4528:__clk_register|a:4415:kzalloc
clk_register_clkdev	a	46:358:do_clk_register_clkdev|46:329:__clk_register_clkdev|46:224:vclkdev_alloc|46:167:kzalloc
clk_round_rate	m*	a:1855:clk_prepare_lock|a:279:mutex_lock
clk_set_duty_cycle	m*	a:3280:clk_prepare_lock|a:279:mutex_lock
clk_set_max_rate	m*	a:2842:clk_set_rate_range|a:2800:clk_prepare_lock|a:279:mutex_lock
clk_set_min_rate	m*	a:2824:clk_set_rate_range|a:2800:clk_prepare_lock|a:279:mutex_lock
clk_set_parent	m*	a:3036:clk_prepare_lock|a:279:mutex_lock
clk_set_phase	m*	a:3110:clk_prepare_lock|a:279:mutex_lock
clk_set_rate	m*	a:2653:clk_prepare_lock|a:279:mutex_lock
clk_set_rate_exclusive	m*	a:2696:clk_prepare_lock|a:279:mutex_lock
clk_set_rate_range	m*	a:2800:clk_prepare_lock|a:279:mutex_lock
clk_unprepare	m"*	a:1165:clk_core_unprepare_lock|a:1144:clk_prepare_lock|a:279:mutex_lock	clk_unprepare - undo preparation of a clock source @clk: the clk being unprepared clk_unprepare may sleep, which differe
clk_unregister	a*	a:4648:clk_debug_unregister|a:3859:mutex_lock
clkdev_add	a	46:132:__clkdev_add|46:123:mutex_lock
clkdev_create	a	46:247:vclkdev_create|46:224:vclkdev_alloc|46:167:kzalloc
clkdev_drop	a	46:299:mutex_lock
clkdev_hw_create	a	46:270:vclkdev_create|46:224:vclkdev_alloc|46:167:kzalloc
clock_t_to_jiffies	n
clockevent_delta2ns	n
clockevents_unbind_device	a	49:490:mutex_lock
clocks_calc_mult_shift	n
clocksource_unregister	a	c:1399:mutex_lock
close_fd	m*	4a:744:filp_close|4b:1533:filp_flush|4c:169:fsnotify_group_lock|j:289:mutex_lock
commit_creds	m*	4d:405:key_fsuid_changed|4e:381:down_write
compat_only_sysfs_link_entry_to_kobj	a	43:488:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
compat_set_desc_from_vma	n
compat_vma_mmap	m*	d:1281:__compat_vma_mmap|d:1236:mmap_action_complete|e:3254:pfnmap_track_ctx_alloc|e:3214:kmalloc
complete	n
complete_all	n
completion_done	n
cond_synchronize_rcu	m	4f:3696:synchronize_rcu
cond_synchronize_rcu_full	m	4f:3723:synchronize_rcu
config_group_find_item	n
config_group_init	n
config_group_init_type_name	m	4g:95:config_item_set_name|4g:66:kvasprintf|6:25:kmalloc_track_caller
config_item_get	n
config_item_get_unless_zero	n
config_item_init_type_name	m	4g:86:config_item_set_name|4g:66:kvasprintf|6:25:kmalloc_track_caller
config_item_put	m*	4g:149:kref_put|4h:65:config_item_release|4g:137:config_item_cleanup|4g:128:t->ct_item_ops->release
config_item_set_name	m	4g:66:kvasprintf|6:25:kmalloc_track_caller
configfs_depend_item	a*	4i:1173:inode_lock|39:1026:down_write
configfs_depend_item_unlocked	m	4i:1268:inode_lock|39:1026:down_write
configfs_register_default_group	a	4i:1856:kzalloc
configfs_register_group	a	4i:1768:new_fragment|4i:162:kmalloc
configfs_register_subsystem	a	4i:1890:new_fragment|4i:162:kmalloc
configfs_remove_default_groups	m*	4i:763:config_item_put|4g:149:kref_put|4g:137:config_item_cleanup|4g:128:t->ct_item_ops->release
configfs_undepend_item	n
configfs_unregister_default_group	a	4i:1876:configfs_unregister_group|4i:1813:down_write
configfs_unregister_group	a	4i:1813:down_write
configfs_unregister_subsystem	a	4i:1956:down_write
consume_skb	n
copy_from_user	a	31:218:copy_from_user
copy_to_user	a	31:226:copy_to_user
cpci_hp_register_bus	m	4j:192:kzalloc
cpci_hp_register_controller	m	4j:515:request_irq|4k:178:request_threaded_irq|4l:2181:kzalloc
cpci_hp_start	a*	4j:583:down_read
cpci_hp_stop	a*	4j:621:cpci_stop_thread|4j:498:kthread_stop|4m:760:wait_for_completion
cpci_hp_unregister_bus	a	4j:235:down_write
cpci_hp_unregister_controller	n
cper_severity_to_aer	n
cpu_relax	n
cpufreq_boost_enabled	n
cpufreq_boost_set_sw	n
cpufreq_cpu_get	n
cpufreq_cpu_get_raw	n
cpufreq_cpu_policy	n
cpufreq_cpu_put	m*	f:235:kobject_put|5:737:kref_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
cpufreq_disable_fast_switch	a	f:464:mutex_lock
cpufreq_driver_resolve_freq	n
cpufreq_driver_target	a	f:2404:down_write
cpufreq_enable_fast_switch	m	f:445:mutex_lock
cpufreq_freq_transition_begin	a	f:367:wait_event
cpufreq_generic_frequency_table_verify	n
cpufreq_generic_get	m*	f:190:clk_get_rate|a:2056:clk_prepare_lock|a:279:mutex_lock
cpufreq_generic_init	n
cpufreq_generic_suspend	m*	f:1949:__cpufreq_driver_target|f:2396:__target_index|f:2325:cpufreq_freq_transition_begin|f:367:wait_event
cpufreq_get	m*	f:1920:down_read
cpufreq_get_current_driver	n
cpufreq_get_driver_data	n
cpufreq_get_hw_max_freq	m*	f:1892:cpufreq_cpu_put|f:235:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
cpufreq_policy_transition_delay_us	n
cpufreq_quick_get	m*	f:1860:cpufreq_cpu_put|f:235:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
cpufreq_quick_get_max	m*	f:1876:cpufreq_cpu_put|f:235:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
cpufreq_register_driver	m	f:2937:cpus_read_lock|4n:490:percpu_down_read
cpufreq_register_em_with_opp	a*	4o:1255:dev_pm_opp_of_register_em|4p:1559:dev_pm_opp_get_opp_count|4q:453:_find_opp_table|4q:83:mutex_lock
cpufreq_register_governor	a	f:2532:mutex_lock
cpufreq_register_notifier	m"	f:2104:mutex_lock	This function may sleep and it has the same return values as blocking_notifier_chain_register().
cpufreq_show_cpus	n
cpufreq_unregister_driver	a	f:3024:cpus_read_lock|4n:490:percpu_down_read
cpufreq_unregister_governor	m	f:2566:mutex_lock
cpufreq_unregister_notifier	m"	f:2148:mutex_lock	This function may sleep and it has the same return values as blocking_notifier_chain_unregister().
cpufreq_update_limits	m*	f:2791:cpufreq_policy_refresh|f:2743:down_write
cpufreq_update_policy	m*	f:2771:cpufreq_policy_refresh|f:2743:down_write
cpumask_copy	n
cpumask_empty	n
cpumask_full	n
cpumask_setall	n
cpumask_test_cpu	n
cpumask_weight	n
cred_fscmp	n
csum_and_copy_from_iter_full	m	2:7546:iterate_and_advance2|4r:302:iterate_ubuf|2:7534:csum_and_copy_from_user|4s:49:might_sleep
current_euid	n
current_is_async	n
current_is_workqueue_mem_reclaim	n
current_time	n
current_user_ns	n
current_work	n
d_add_ci	a*	3d:2371:iput|g:2039:might_sleep
d_alloc	a*	3d:2004:__d_alloc|3d:1921:kmem_cache_alloc_lru
d_alloc_anon	a*	3d:2022:__d_alloc|3d:1921:kmem_cache_alloc_lru
d_alloc_name	a*	3d:2072:d_alloc|3d:2004:__d_alloc|3d:1921:kmem_cache_alloc_lru
d_alloc_parallel	a*	3d:2784:__d_alloc|3d:1921:kmem_cache_alloc_lru
d_delete	m*	3d:2718:dentry_unlink_inode|3d:491:iput|g:2039:might_sleep
d_drop	n
d_exchange	n
d_invalidate	m*	3d:1889:shrink_dcache_parent|3d:1781:shrink_dcache_tree|3d:1743:cond_resched
d_make_discardable	m+spin*	3d:1064:finish_dput|3d:1013:dentry_kill|3d:845:cond_resched_tasks_rcu_qs|4t:227:cond_resched
d_make_root	a*	3d:2236:d_alloc_anon|3d:2022:__d_alloc|3d:1921:kmem_cache_alloc_lru
d_mark_dontcache	n
d_mark_tmpfile	n
d_mark_tmpfile_name	n
d_move	n
d_obtain_alias	a*	3d:2319:__d_obtain_alias|3d:2262:d_alloc_anon|3d:2022:__d_alloc|3d:1921:kmem_cache_alloc_lru
d_obtain_root	a*	3d:2340:__d_obtain_alias|3d:2262:d_alloc_anon|3d:2022:__d_alloc|3d:1921:kmem_cache_alloc_lru
d_parent_ino	n
d_prune_aliases	m*	3d:1281:shrink_dentry_list|3d:1304:shrink_kill|3d:845:cond_resched_tasks_rcu_qs|4t:227:cond_resched
d_rehash	n
d_splice_alias	m*	3d:3338:d_splice_alias_ops|3d:3277:dput|3d:1051:might_sleep
d_tmpfile	m*	3d:3425:inode_dec_link_count|39:2272:mark_inode_dirty|4u:395:__percpu_ref_switch_mode|4u:277:wait_event_lock_irq
dcache_dir_close	a	38:95:dput|3d:1051:might_sleep
dcache_dir_lseek	m	38:163:inode_lock_shared|39:1041:down_read
dcache_dir_open	a*	38:87:d_alloc_cursor|3d:2028:d_alloc_anon|3d:2022:__d_alloc|3d:1921:kmem_cache_alloc_lru
dcache_readdir	m*	38:204:scan_positives|38:136:cond_resched
debug_check_no_locks_held	n
debug_dma_mapping_error	n
debug_lockdep_rcu_enabled	n
debug_object_activate	n
debug_object_assert_init	n
debug_object_deactivate	n
debug_object_destroy	n
debug_object_free	n
debug_object_init	n
debugfs_attr_read	a*	4v:524:simple_attr_read|38:1358:mutex_lock_interruptible
debugfs_attr_write	a*	4v:550:debugfs_attr_write_xsigned|4v:542:simple_attr_write|38:1423:simple_attr_write_xsigned|38:1396:mutex_lock_interruptible
debugfs_attr_write_signed	a*	4v:557:debugfs_attr_write_xsigned|4v:540:simple_attr_write_signed|38:1430:simple_attr_write_xsigned|38:1396:mutex_lock_interruptible
debugfs_change_name	a	3t:838:kvasprintf_const|6:46:kstrdup_const
debugfs_create_atomic_t	a*	4v:927:debugfs_create_mode_unsafe|4v:569:debugfs_create_file_unsafe|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_automount	a*	3t:617:debugfs_start_creating|3t:397:simple_start_creating|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_blob	a*	4v:1215:debugfs_create_file_unsafe|3t:512:__debugfs_create_file|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_bool	a*	4v:1012:debugfs_create_mode_unsafe|4v:569:debugfs_create_file_unsafe|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_devm_seqfile	m*	4v:1433:debugfs_create_file_full|3t:463:__debugfs_create_file|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_dir	a*	3t:575:debugfs_start_creating|3t:397:simple_start_creating|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_file_full	a*	3t:463:__debugfs_create_file|3t:431:debugfs_start_creating|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_file_short	a*	3t:474:__debugfs_create_file|3t:431:debugfs_start_creating|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_file_size	a*	3t:542:debugfs_create_file_full|3t:463:__debugfs_create_file|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_file_unsafe	a*	3t:512:__debugfs_create_file|3t:431:debugfs_start_creating|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_regset32	a*	4v:1381:debugfs_create_file_full|3t:463:__debugfs_create_file|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_size_t	a*	4v:891:debugfs_create_mode_unsafe|4v:569:debugfs_create_file_unsafe|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_str	a*	4v:1142:debugfs_create_mode_unsafe|4v:569:debugfs_create_file_unsafe|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_symlink	a	3t:671:kstrdup
debugfs_create_u16	a*	4v:646:debugfs_create_mode_unsafe|4v:569:debugfs_create_file_unsafe|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_u32	a*	4v:682:debugfs_create_mode_unsafe|4v:569:debugfs_create_file_unsafe|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_u32_array	a*	4v:1302:debugfs_create_file_unsafe|3t:512:__debugfs_create_file|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_u64	a*	4v:719:debugfs_create_mode_unsafe|4v:569:debugfs_create_file_unsafe|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_u8	a*	4v:610:debugfs_create_mode_unsafe|4v:569:debugfs_create_file_unsafe|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_ulong	a*	4v:758:debugfs_create_mode_unsafe|4v:569:debugfs_create_file_unsafe|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_x16	a*	4v:821:debugfs_create_mode_unsafe|4v:569:debugfs_create_file_unsafe|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_x32	a*	4v:839:debugfs_create_mode_unsafe|4v:569:debugfs_create_file_unsafe|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_x64	a*	4v:857:debugfs_create_mode_unsafe|4v:569:debugfs_create_file_unsafe|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_create_x8	a*	4v:803:debugfs_create_mode_unsafe|4v:569:debugfs_create_file_unsafe|3u:2918:inode_lock_nested|39:1071:down_write_nested
debugfs_enter_cancellation	a	4v:224:mutex_lock
debugfs_file_get	m"	4v:162:__debugfs_file_get|4v:85:kmalloc	Up to a matching call to debugfs_file_put(), any successive call into the file removing functions debugfs_remove() and d
debugfs_file_put	n
debugfs_get_aux	n
debugfs_initialized	n
debugfs_leave_cancellation	a	4v:255:mutex_lock
debugfs_lookup	m*	3t:355:lookup_noperm_positive_unlocked|3u:3376:dput|3d:1051:might_sleep
debugfs_lookup_and_remove	m*	3t:806:debugfs_remove|3t:784:simple_recursive_removal|38:606:inode_lock_nested|39:1071:down_write_nested
debugfs_print_regs32	n
debugfs_read_file_bool	m	4v:940:debugfs_file_get|4v:162:__debugfs_file_get|4v:85:kmalloc
debugfs_remove	a*	3t:784:simple_recursive_removal|38:646:__simple_recursive_removal|38:606:inode_lock_nested|39:1071:down_write_nested
debugfs_write_file_bool	a	4v:963:kstrtobool_from_user|4w:511:copy_from_user
default_llseek	a	4x:337:inode_lock_killable|39:1031:down_write_killable
default_wake_function	n
del_gendisk	a	7:819:__del_gendisk|7:704:might_sleep
delayed_work_timer_fn	n
dentry_open	a	4b:1122:alloc_empty_file|1m:262:kmem_cache_alloc
desc_to_gpio	n
destroy_delayed_work_on_stack	n
destroy_hrtimer_on_stack	n
destroy_rcu_head	n
destroy_rcu_head_on_stack	n
destroy_work_on_stack	n
destroy_workqueue	a*	1l:6150:mutex_lock
dev_driver_string	n
dev_err_probe	m	4:5158:__dev_probe_failed|4:5098:device_set_deferred_probe_reason|4y:234:mutex_lock
dev_get_cma_area	n
dev_get_drvdata	n
dev_get_regmap	n
dev_is_auxiliary	n
dev_is_pci	n
dev_is_platform	n
dev_name	n
dev_pm_opp_add_dynamic	a	4q:2837:_add_opp_table|4q:1693:_add_opp_table_indexed|4q:1646:mutex_lock
dev_pm_opp_adjust_voltage	a*	4q:2931:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_clear_config	m*	4q:2668:_opp_clear_config|4q:2506:_opp_put_regulators|3w:3331:regulator_lock_dependent|3w:414:mutex_lock
dev_pm_opp_disable	a*	4q:3048:_opp_set_availability|4q:2870:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_enable	a*	4q:3028:_opp_set_availability|4q:2870:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_find_bw_ceil	a*	4q:993:_find_key_ceil|4q:650:_find_key|4q:611:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_find_bw_floor	a*	4q:1025:_find_key_floor|4q:659:_find_key|4q:611:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_find_freq_ceil_indexed	a*	4q:821:_find_key_ceil|4q:650:_find_key|4q:611:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_find_freq_exact_indexed	a*	4q:760:_find_key_exact|4q:632:_find_key|4q:611:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_find_freq_floor_indexed	a*	4q:875:_find_key_floor|4q:659:_find_key|4q:611:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_find_level_ceil	a*	4q:922:_find_key_ceil|4q:650:_find_key|4q:611:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_find_level_exact	a*	4q:897:_find_key_exact|4q:632:_find_key|4q:611:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_find_level_floor	a*	4q:962:_find_key_floor|4q:659:_find_key|4q:611:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_free_cpufreq_table	n
dev_pm_opp_get	n
dev_pm_opp_get_freq_indexed	n
dev_pm_opp_get_level	n
dev_pm_opp_get_max_clock_latency	a*	4q:313:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_get_max_transition_latency	a*	4q:399:dev_pm_opp_get_max_volt_latency|4q:340:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_get_max_volt_latency	a*	4q:340:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_get_opp_count	a*	4q:453:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_get_opp_table	a	4q:1698:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_get_opp_table_ref	n
dev_pm_opp_get_power	n
dev_pm_opp_get_required_pstate	n
dev_pm_opp_get_sharing_cpus	a*	4z:208:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_get_suspend_opp_freq	a*	4q:416:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_get_voltage	n
dev_pm_opp_init_cpufreq_table	a*	4z:50:dev_pm_opp_get_opp_count|4q:453:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_is_turbo	n
dev_pm_opp_of_add_table_indexed	a	4p:1177:_of_add_table_indexed|4p:1082:_add_opp_table_indexed|4q:1646:mutex_lock
dev_pm_opp_of_cpumask_add_table	m*	4p:1232:dev_pm_opp_of_add_table|4p:1161:_of_add_table_indexed|4p:1082:_add_opp_table_indexed|4q:1646:mutex_lock
dev_pm_opp_of_cpumask_remove_table	m*	4p:1205:_dev_pm_opp_cpumask_remove_table|4z:126:dev_pm_opp_remove_table|4q:3102:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_of_get_sharing_cpus	m*	4p:1279:dev_pm_opp_of_get_opp_desc_node|4p:41:_opp_of_get_opp_desc_node|29:623:kernfs_find_and_get_ns|2a:968:down_read
dev_pm_opp_of_register_em	a*	4p:1559:dev_pm_opp_get_opp_count|4q:453:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_of_remove_table	a*	4p:718:dev_pm_opp_remove_table|4q:3102:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_put	m*	4q:1782:kref_put_mutex|4h:87:_opp_kref_release|38:606:inode_lock_nested|39:1071:down_write_nested
dev_pm_opp_put_opp_table	m*	4q:1745:kref_put_mutex|4h:86:refcount_dec_and_mutex_lock|50:118:mutex_lock
dev_pm_opp_remove	a*	4q:1798:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_set_config	a	4q:2544:kmalloc
dev_pm_opp_set_opp	a*	4q:1483:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_set_rate	a*	4q:1416:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_set_sharing_cpus	a*	4z:162:_find_opp_table|4q:83:mutex_lock
dev_pm_opp_sync_regulators	a*	4q:2989:_find_opp_table|4q:83:mutex_lock
dev_printk_emit	n
dev_set_drvdata	n
dev_set_name	a	4:3566:kobject_set_name_vargs|5:274:kvasprintf_const|6:46:kstrdup_const
dev_vprintk_emit	n
dev_warn_probe	m	4:5206:__dev_probe_failed|4:5098:device_set_deferred_probe_reason|4y:234:mutex_lock
device_add	m*	4:3659:device_private_init|4:3608:kzalloc
device_add_disk	m*	7:630:add_disk_fwnode|7:599:down_read
device_add_groups	m*	4:2913:sysfs_create_groups|43:255:internal_create_groups|29:623:kernfs_find_and_get_ns|2a:968:down_read
device_add_of_node	m*	4:5341:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
device_create	a	4:4499:device_create_groups_vargs|4:4442:kzalloc
device_create_bin_file	a*	4:3179:sysfs_create_bin_file|3q:592:sysfs_add_bin_file_mode_ns|2a:751:__kernfs_new_node|2a:661:kstrdup_const
device_create_file	a*	4:3132:sysfs_create_file|3o:774:sysfs_create_file_ns|2a:751:__kernfs_new_node|2a:661:kstrdup_const
device_create_with_groups	a	4:4540:device_create_groups_vargs|4:4442:kzalloc
device_del	a*	4:3929:device_lock|3k:1109:mutex_lock
device_destroy	m*	4:4562:device_unregister|4:4008:device_del|4:3929:device_lock|3k:1109:mutex_lock
device_get_match_data	m*	1n:1358:dev_fwnode()->ops->device_get_match_data
device_get_named_child_node	m*	1n:906:fwnode_get_named_child_node|1n:891:fwnode->ops->get_named_child_node
device_get_next_child_node	m*	1n:875:fwnode_get_next_child_node|1n:808:fwnode_handle_put|51:226:fwnode->ops->put
device_get_phy_mode	m*	1n:1047:fwnode_get_phy_mode|1n:1022:fwnode_property_read_string|1n:496:fwnode_property_read_string_array|1n:468:fwnode->ops->property_read_string_array
device_initialize	n
device_link_add	m*	4:833:device_links_write_lock|4:322:mutex_lock
device_link_del	a	4:1040:device_links_write_lock|4:322:mutex_lock
device_link_remove	a	4:1061:device_links_write_lock|4:322:mutex_lock
device_link_wait_removal	a	4:629:__flush_workqueue|1l:4155:mutex_lock
device_match_acpi_dev	n
device_match_acpi_handle	n
device_match_any	n
device_match_devt	n
device_match_fwnode	n
device_match_name	n
device_match_of_node	n
device_match_type	n
device_move	a	4:4684:device_pm_lock|52:132:mutex_lock
device_property_match_string	a*	1n:299:fwnode_property_match_string|1n:529:kzalloc
device_property_present	n*
device_property_read_bool	n*
device_property_read_string	m*	1n:277:fwnode_property_read_string|1n:496:fwnode_property_read_string_array|1n:468:fwnode->ops->property_read_string_array
device_property_read_string_array	m*	1n:255:fwnode_property_read_string_array|1n:468:fwnode->ops->property_read_string_array
device_property_read_u16_array	m*	1n:171:fwnode_property_read_u16_array|1n:375:fwnode_property_read_int_array|1n:313:fwnode->ops->property_read_int_array
device_property_read_u32_array	m*	1n:199:fwnode_property_read_u32_array|1n:404:fwnode_property_read_int_array|1n:313:fwnode->ops->property_read_int_array
device_property_read_u64_array	m*	1n:227:fwnode_property_read_u64_array|1n:433:fwnode_property_read_int_array|1n:313:fwnode->ops->property_read_int_array
device_property_read_u8_array	m*	1n:143:fwnode_property_read_u8_array|1n:346:fwnode_property_read_int_array|1n:313:fwnode->ops->property_read_int_array
device_register	m*	4:3860:device_add|4:3659:device_private_init|4:3608:kzalloc
device_remove_bin_file	a	4:3193:sysfs_remove_bin_file|3q:605:kernfs_remove_by_name|29:644:kernfs_remove_by_name_ns|2a:1791:down_read
device_remove_file	a	4:3148:sysfs_remove_file|3o:780:sysfs_remove_file_ns|3q:515:kernfs_remove_by_name_ns|2a:1791:down_read
device_remove_file_self	a	4:3163:sysfs_remove_file_self|3q:532:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
device_remove_groups	m*	4:2920:sysfs_remove_groups|43:352:sysfs_remove_group|29:623:kernfs_find_and_get_ns|2a:968:down_read
device_remove_of_node	m*	4:5301:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
device_rename	a	4:4616:kstrdup
device_reprobe	m	2d:901:device_driver_detach|4y:1416:device_release_driver_internal|4y:1045:device_lock|3k:1109:mutex_lock
device_set_node	n
device_set_of_node_from_dev	m*	4:5356:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
device_show_bool	n
device_show_int	n
device_show_string	n
device_show_ulong	n
device_store_bool	n
device_store_int	n
device_store_ulong	n
device_unregister	a*	4:4008:device_del|4:3929:device_lock|3k:1109:mutex_lock
devm_add_action_or_reset	a*	t:180:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_alloc_workqueue_noprof	a	1l:6070:alloc_workqueue_va|1l:6033:__alloc_workqueue|1l:5916:kzalloc_noprof
devm_arch_io_reserve_memtype_wc	m*	54:382:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_arch_phys_wc_add	m*	54:336:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_bitmap_alloc	a	3l:785:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_bitmap_zalloc	a	3l:796:devm_bitmap_alloc|3l:785:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_clk_bulk_get	m*	55:179:__devm_clk_bulk_get|55:156:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_clk_bulk_get_all	m*	55:260:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_clk_bulk_get_all_enabled	m*	55:292:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_clk_bulk_get_enable	m*	55:236:__devm_clk_bulk_get_enable|55:204:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_clk_bulk_get_optional	m*	55:186:__devm_clk_bulk_get|55:156:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_clk_bulk_get_optional_enable	m*	55:243:__devm_clk_bulk_get_enable|55:204:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_clk_get	a*	55:65:__devm_clk_get|55:35:clk_get|a:5394:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
devm_clk_get_enabled	a*	55:77:__devm_clk_get|55:35:clk_get|a:5394:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
devm_clk_get_optional	a*	55:84:__devm_clk_get|55:35:clk_get_optional|a:5394:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
devm_clk_get_optional_enabled	a*	55:97:__devm_clk_get|55:35:clk_get_optional|a:5394:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
devm_clk_get_optional_enabled_with_rate	a*	55:114:devm_clk_get_optional|55:84:__devm_clk_get|a:5394:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
devm_clk_get_optional_prepared	a*	55:90:__devm_clk_get|55:35:clk_get_optional|a:5394:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
devm_clk_get_prepared	a*	55:71:__devm_clk_get|55:35:clk_get|a:5394:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
devm_clk_hw_get_clk	a	a:4811:clk_hw_get_clk|a:4287:clk_hw_create_clk|a:4256:alloc_clk|a:4208:kzalloc
devm_clk_hw_register	a	a:4768:clk_hw_register|a:4544:__clk_register|a:4415:kzalloc
devm_clk_hw_register_clkdev	a	46:412:do_clk_register_clkdev|46:329:__clk_register_clkdev|46:224:vclkdev_alloc|46:167:kzalloc
devm_clk_notifier_register	m*	a:4982:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_clk_put	m*	55:333:devres_release|m:473:devm_clk_release|a:4834:clk_prepare_lock|a:279:mutex_lock
devm_clk_rate_exclusive_get	a	a:1105:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_clk_register	a	a:4738:clk_register|a:4528:__clk_register|a:4415:kzalloc
devm_device_add_group	m*	4:2953:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_dma_request_chan	a*	1g:970:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_free_irq	m*	q:191:devres_release|m:473:devm_irq_release|4l:2034:__free_irq|4l:1881:mutex_lock
devm_fwnode_gpiod_get_index	a*	56:156:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_fwnode_pwm_get	a*	w:2112:of_pwm_get|w:1797:of_parse_phandle_with_args_map|6:59:kvasprintf|6:25:kmalloc_track_caller
devm_gen_pool_create	a	57:840:kstrdup_const
devm_get_clk_from_child	a*	55:349:of_clk_get_by_name|a:5429:__of_clk_get|a:5394:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
devm_get_free_pages	m	m:1274:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_gpio_request_one	a*	58:103:gpio_free|58:20:gpiod_free|l:2702:gpiod_free_commit|l:2666:might_sleep
devm_gpiochip_add_data_with_key	a*	56:363:gpiochip_add_data_with_key|l:1188:kzalloc
devm_gpiod_get	m*	56:51:devm_gpiod_get_index|56:118:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_gpiod_get_array	a*	56:219:gpiod_get_array|l:5213:kzalloc
devm_gpiod_get_array_optional	a*	56:254:devm_gpiod_get_array|56:219:gpiod_get_array|l:5213:kzalloc
devm_gpiod_get_index	m*	56:118:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_gpiod_get_index_optional	m*	56:188:devm_gpiod_get_index|56:118:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_gpiod_get_optional	m*	56:74:devm_gpiod_get_index_optional|56:188:devm_gpiod_get_index|t:174:__devm_add_action|m:794:kzalloc
devm_gpiod_unhinge	n
devm_hwmon_device_register_with_groups	a*	59:1180:hwmon_device_register_with_groups|59:1054:__hwmon_device_register|59:929:kzalloc
devm_hwmon_device_register_with_info	a*	59:1226:hwmon_device_register_with_info|59:1084:__hwmon_device_register|59:929:kzalloc
devm_hwmon_sanitize_name	m	59:1294:__hwmon_sanitize_name|59:1247:devm_kstrdup|m:951:alloc_dr|m:141:kmalloc_node_track_caller
devm_hwrng_register	m*	5a:718:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_hwrng_unregister	a	5a:736:devres_release|m:473:devm_hwrng_release|5a:700:hwrng_unregister|5a:678:mutex_lock
devm_i2c_add_adapter	a	5b:1878:i2c_add_adapter|5b:1685:of_alias_get_id|28:2019:mutex_lock
devm_i2c_new_dummy_device	a	5b:1177:i2c_new_dummy_device|5b:1151:i2c_new_client_device|5b:968:kzalloc
devm_iio_device_alloc	a	p:1800:iio_device_alloc|p:1724:kzalloc
devm_input_allocate_device	a	5c:2049:input_allocate_device|5c:1960:kzalloc
devm_ioport_map	m*	54:285:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_ioremap	m*	54:75:__devm_ioremap|54:35:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_ioremap_resource	a	54:191:__devm_ioremap_resource|54:154:__devm_request_region|1d:1379:alloc_resource|1d:185:kzalloc
devm_ioremap_resource_wc	a	54:207:__devm_ioremap_resource|54:154:__devm_request_region|1d:1379:alloc_resource|1d:185:kzalloc
devm_ioremap_uc	m*	54:90:__devm_ioremap|54:35:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_ioremap_wc	m*	54:105:__devm_ioremap|54:35:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_iounmap	a	54:118:devres_release|m:473:devm_ioremap_release|5d:476:mmiotrace_iounmap|5e:318:might_sleep
devm_irq_alloc_generic_chip	m	q:271:devm_kzalloc|t:50:devm_kmalloc|m:951:alloc_dr|m:141:kmalloc_node_track_caller
devm_irq_domain_create_sim	a	5f:272:devm_irq_domain_create_sim_full|5f:287:irq_domain_create_sim_full|5f:205:kzalloc
devm_irq_domain_create_sim_full	a	5f:287:irq_domain_create_sim_full|5f:205:kzalloc
devm_irq_domain_instantiate	a*	q:360:irq_domain_instantiate|1t:388:__irq_domain_instantiate|1t:328:__irq_domain_create|1t:249:kzalloc_node
devm_irq_setup_generic_chip	m*	q:315:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_is_action_added	n
devm_kasprintf	f1p!kmalloc	m:1157:devm_kvasprintf|m:1130:devm_kmalloc|m:951:alloc_dr|m:141:kmalloc_node_track_caller
devm_kasprintf_strarray	a	5g:828:kasprintf_strarray|5g:768:kcalloc
devm_kmalloc	f2p!kmalloc	m:951:alloc_dr|m:141:kmalloc_node_track_caller
devm_kmemdup	f3p!kmalloc	m:1201:devm_kmalloc|m:951:alloc_dr|m:141:kmalloc_node_track_caller
devm_kmemdup_const	f3p!kmalloc	m:1226:devm_kmemdup|m:1201:devm_kmalloc|m:951:alloc_dr|m:141:kmalloc_node_track_caller
devm_kstrdup	f2p!kmalloc	m:1082:devm_kmemdup|m:1201:devm_kmalloc|m:951:alloc_dr|m:141:kmalloc_node_track_caller
devm_kstrdup_const	f2p!kmalloc	m:1104:devm_kstrdup|m:1082:devm_kmemdup|m:951:alloc_dr|m:141:kmalloc_node_track_caller
devm_kvasprintf	f1p!kmalloc	m:1130:devm_kmalloc|m:951:alloc_dr|m:141:kmalloc_node_track_caller
devm_led_classdev_register_ext	a*	5h:672:led_classdev_register_ext|5h:554:mutex_lock
devm_led_classdev_unregister	m*	5h:703:devres_release|m:473:devm_led_classdev_release|5h:651:led_classdev_unregister|5h:620:down_write
devm_led_get	a*	5h:410:led_get|5h:372:fwnode_led_get|5h:285:fwnode_property_match_string|1n:529:kzalloc
devm_nvmem_cell_get	a*	5i:1526:nvmem_cell_get|5i:1490:of_nvmem_cell_get|5i:1439:nvmem_device_match|5i:1112:mutex_lock
devm_nvmem_cell_put	m*	5i:1559:devres_release|m:473:devm_nvmem_cell_release|29:623:kernfs_find_and_get_ns|2a:968:down_read
devm_nvmem_device_get	a*	5i:1270:nvmem_device_get|5i:1179:of_nvmem_device_get|5i:1158:nvmem_device_match|5i:1112:mutex_lock
devm_nvmem_device_put	m*	5i:1232:devres_release|m:473:devm_nvmem_device_release|29:623:kernfs_find_and_get_ns|2a:968:down_read
devm_nvmem_register	a	5i:1094:nvmem_register|5i:899:kzalloc
devm_of_clk_add_hw_provider	a	a:5215:of_clk_add_hw_provider|a:5138:kzalloc
devm_of_iomap	m*	54:250:devm_ioremap_resource|54:191:__devm_ioremap_resource|1d:1379:alloc_resource|1d:185:kzalloc
devm_of_led_get	m*	5h:350:fwnode_led_get|5h:287:fwnode_find_reference|1n:649:fwnode_property_get_reference_args|1n:615:fwnode->ops->get_reference_args
devm_of_led_get_optional	m*	5h:465:devm_of_led_get|5h:350:fwnode_led_get|1n:649:fwnode_property_get_reference_args|1n:615:fwnode->ops->get_reference_args
devm_of_phy_get	a	u:905:of_phy_get|u:680:mutex_lock
devm_of_phy_get_by_index	a	u:975:mutex_lock
devm_of_phy_optional_get	a	u:940:devm_of_phy_get|u:905:of_phy_get|u:680:mutex_lock
devm_of_phy_provider_unregister	a	u:1279:devres_release|m:473:devm_phy_provider_release|u:46:of_phy_provider_unregister|u:1258:mutex_lock
devm_of_regulator_get	a*	5j:786:_devm_of_regulator_get|5j:762:_of_regulator_get|5k:697:_regulator_get_common|3w:2485:mutex_lock
devm_of_regulator_get_optional	a*	5j:803:_devm_of_regulator_get|5j:762:_of_regulator_get|5k:697:_regulator_get_common|3w:2485:mutex_lock
devm_pci_alloc_host_bridge	a	3z:710:pci_alloc_host_bridge|3z:689:kzalloc
devm_pci_pwrctrl_device_set_ready	a*	5l:136:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_pci_remap_cfg_resource	m	5m:247:__devm_request_region|1d:1774:__request_region|1d:1379:alloc_resource|1d:185:kzalloc
devm_pci_remap_cfgspace	m*	5m:189:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_pci_remap_iospace	a	5m:162:pci_remap_iospace|2h:4138:vmap_page_range|20:360:vmap_range_noflush|20:336:might_sleep
devm_phy_create	a	u:1100:phy_create|u:1022:kzalloc
devm_phy_destroy	a*	u:1137:devres_release|m:473:devm_phy_consume|4:3929:device_lock|3k:1109:mutex_lock
devm_phy_get	a	u:849:phy_get|u:794:mutex_lock
devm_phy_optional_get	a	u:876:devm_phy_get|u:849:phy_get|u:794:mutex_lock
devm_phy_put	a	u:749:devres_release|m:473:devm_phy_release|4:1061:device_links_write_lock|4:322:mutex_lock
devm_platform_get_and_ioremap_resource	a	2j:107:devm_ioremap_resource|54:191:__devm_ioremap_resource|1d:1379:alloc_resource|1d:185:kzalloc
devm_platform_get_irqs_affinity	a*	2j:424:irq_create_affinity_masks|5n:59:kzalloc
devm_platform_ioremap_resource	a	2j:125:devm_platform_get_and_ioremap_resource|2j:107:devm_ioremap_resource|1d:1379:alloc_resource|1d:185:kzalloc
devm_platform_ioremap_resource_byname	a	2j:148:devm_ioremap_resource|54:191:__devm_ioremap_resource|1d:1379:alloc_resource|1d:185:kzalloc
devm_pm_runtime_enable	a*	b:1631:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_pm_runtime_get_noresume	a	b:1649:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_pm_runtime_set_active_enabled	a*	b:1605:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_power_supply_get_by_reference	m*	5o:713:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_power_supply_register	a*	5o:1910:__power_supply_register|5o:1742:kzalloc
devm_pwm_get	a*	w:2080:pwm_get|w:1926:of_pwm_get|6:59:kvasprintf|6:25:kmalloc_track_caller
devm_pwmchip_alloc	a	w:1667:pwmchip_alloc|w:1629:kzalloc
devm_register_power_off_handler	a	5p:571:devm_register_sys_off_handler|5p:551:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_register_reboot_notifier	m*	5p:159:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_register_restart_handler	a	5p:593:devm_register_sys_off_handler|5p:551:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_register_sys_off_handler	a	5p:551:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_regmap_add_irq_chip	a*	5q:1154:devm_regmap_add_irq_chip_fwnode|5q:1119:regmap_add_irq_chip_fwnode|5q:723:__irq_alloc_descs|r:912:mutex_lock
devm_regmap_add_irq_chip_fwnode	a*	5q:1119:regmap_add_irq_chip_fwnode|5q:723:__irq_alloc_descs|r:912:mutex_lock
devm_regmap_del_irq_chip	a*	5q:1175:devres_release|m:473:devm_regmap_irq_chip_release|5q:1047:irq_domain_remove|1t:405:mutex_lock
devm_regmap_field_alloc	m	x:1241:devm_kzalloc|t:50:devm_kmalloc|m:951:alloc_dr|m:141:kmalloc_node_track_caller
devm_regmap_field_bulk_alloc	m	x:1310:devm_kcalloc|t:63:devm_kmalloc_array|m:951:alloc_dr|m:141:kmalloc_node_track_caller
devm_regulator_bulk_get	m*	5j:290:_devm_regulator_bulk_get|5j:255:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_regulator_bulk_get_const	m*	5j:335:devm_kmemdup_array|t:85:devm_kmemdup|m:951:alloc_dr|m:141:kmalloc_node_track_caller
devm_regulator_bulk_get_enable	a*	5j:430:regulator_enable|3w:3219:regulator_lock_dependent|3w:414:mutex_lock
devm_regulator_bulk_get_exclusive	m*	5j:313:_devm_regulator_bulk_get|5j:255:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_regulator_bulk_put	m*	5j:372:devres_release|m:473:devm_regulator_bulk_release|3w:5536:regulator_put|3w:2696:mutex_lock
devm_regulator_bulk_register_supply_alias	m	5j:594:devm_regulator_register_supply_alias|5j:538:regulator_register_supply_alias|3w:2723:kzalloc
devm_regulator_get	a	5j:53:_devm_regulator_get|5j:31:_regulator_get|3w:2153:regulator_supply_alias|3w:2090:mutex_lock
devm_regulator_get_enable	a	5j:128:_devm_regulator_get_enable|5j:86:_devm_regulator_get|3w:2153:regulator_supply_alias|3w:2090:mutex_lock
devm_regulator_get_enable_optional	a	5j:112:_devm_regulator_get_enable|5j:86:_devm_regulator_get|3w:2153:regulator_supply_alias|3w:2090:mutex_lock
devm_regulator_get_enable_read_voltage	a	5j:180:devm_regulator_get_optional|5j:144:_devm_regulator_get|3w:2153:regulator_supply_alias|3w:2090:mutex_lock
devm_regulator_get_exclusive	a	5j:69:_devm_regulator_get|5j:31:_regulator_get|3w:2153:regulator_supply_alias|3w:2090:mutex_lock
devm_regulator_get_optional	a	5j:144:_devm_regulator_get|5j:31:_regulator_get|3w:2153:regulator_supply_alias|3w:2090:mutex_lock
devm_regulator_irq_helper	a	5j:739:regulator_irq_helper|5r:369:request_threaded_irq|4l:2181:kzalloc
devm_regulator_put	a	5j:229:devres_release|m:473:devm_regulator_release|5j:19:regulator_put|3w:2696:mutex_lock
devm_regulator_register	a*	5j:476:regulator_register|3w:6059:kzalloc
devm_regulator_register_notifier	m*	5j:652:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_regulator_register_supply_alias	a	5j:538:regulator_register_supply_alias|3w:2723:kzalloc
devm_regulator_unregister_notifier	m*	5j:693:devres_release|m:473:devm_regulator_destroy_notifier|3w:5299:blocking_notifier_chain_unregister|37:326:down_write
devm_remove_action_nowarn	n
devm_request_any_context_irq	a	q:169:__devm_request_any_context_irq|q:128:request_any_context_irq|4l:2258:request_threaded_irq|4l:2181:kzalloc
devm_request_free_mem_region	a	1d:2117:get_free_mem_region|1d:2030:alloc_resource|1d:185:kzalloc
devm_request_pci_bus_resources	m*	5s:149:devm_request_resource|1d:1692:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_request_resource	m*	1d:1692:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
devm_request_threaded_irq	a	q:105:__devm_request_threaded_irq|q:61:request_threaded_irq|4l:2181:kzalloc
devm_reset_control_array_get	a*	k:1576:fwnode_reset_control_array_get|k:1529:kzalloc
devm_reset_controller_register	a	k:225:reset_controller_register|k:155:mutex_lock
devm_serdev_device_open	a*	2q:203:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_spi_new_ancillary_device	a*	1a:2970:spi_new_ancillary_device|1a:2929:__spi_add_device|5:274:kvasprintf_const|6:46:kstrdup_const
devm_spi_optimize_message	a*	1a:4844:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
devm_spi_register_controller	a	1a:3814:spi_register_controller|1a:3672:of_alias_get_id|28:2019:mutex_lock
devm_thermal_cooling_device_register	a	5t:1126:thermal_cooling_device_register|5t:1084:thermal_cooling_device_alloc|5t:982:kzalloc
devm_watchdog_register_device	a	5u:466:watchdog_register_device|5u:392:mutex_lock
devres_add	n
devres_close_group	n
devres_node_add	n
devres_node_init	n
devres_node_remove	n
devres_open_group	f2!kmalloc	m:604:kmalloc
devres_remove_group	n
devres_set_node_dbginfo	n
dget_parent	m	3d:1125:dput|3d:1051:might_sleep
direct_write_fallback	m*	38:2102:filemap_write_and_wait_range|5v:684:filemap_fdatawrite_range|4u:395:__percpu_ref_switch_mode|4u:277:wait_event_lock_irq
disable_cpufreq	n
disable_delayed_work	n,irq
disable_delayed_work_sync	m,irq*	1l:4731:__cancel_work_sync|1l:4561:might_sleep
disable_irq	a	4l:725:might_sleep
disable_irq_nosync	n
disable_work	n,irq
disable_work_sync	m,irq"*	1l:4679:__cancel_work_sync|1l:4561:might_sleep	Must be called from a sleepable context if @work was last queued on a non-BH workqueue.
discard_new_inode	a	g:1242:iput|g:2039:might_sleep
disk_uevent	m*	7:355:kobject_uevent|5w:659:kobject_uevent_env|5w:543:kzalloc
div64_s64	n
div_s64_rem	n
dma_alloc_attrs	m*	5x:668:dma_direct_alloc|5y:319:dma_common_contiguous_remap|5z:53:vmap|20:3566:might_sleep
dma_alloc_noncontiguous	m*	5x:835:debug_dma_map_sg|60:1391:add_dma_entry|61:425:radix_tree_node_alloc|61:253:kmem_cache_alloc
dma_alloc_pages	m*	5x:742:__dma_alloc_pages|5x:731:dma_direct_alloc_pages|20:3032:_vm_unmap_aliases|20:2973:mutex_lock
dma_async_device_channel_register	a*	1g:1149:__dma_async_device_channel_register|1g:1097:kzalloc
dma_async_device_channel_unregister	m	1g:1179:__dma_async_device_channel_unregister|1g:1167:mutex_lock
dma_async_device_register	a*	1g:1261:__dma_async_device_channel_register|1g:1097:kzalloc
dma_async_device_unregister	a*	1g:1324:dmaengine_debug_unregister|1g:81:debugfs_remove|38:606:inode_lock_nested|39:1071:down_write_nested
dma_async_tx_descriptor_init	n
dma_buf_attach	a*	62:1084:dma_buf_dynamic_attach|62:1042:kzalloc
dma_buf_attach_revocable	n
dma_buf_begin_cpu_access	m*	62:1554:__dma_buf_begin_cpu_access|62:1509:dma_resv_wait_timeout|63:687:dma_fence_wait_timeout|1f:533:might_sleep
dma_buf_detach	a*	62:1102:dma_resv_lock|64:345:ww_mutex_lock
dma_buf_dynamic_attach	a*	62:1042:kzalloc
dma_buf_export	a*	62:728:dma_buf_getfile|62:647:alloc_file_pseudo|3d:2056:__d_alloc|3d:1921:kmem_cache_alloc_lru
dma_buf_fd	m*	62:795:get_unused_fd_flags|4a:621:__get_unused_fd_flags|4a:595:expand_files|4a:304:wait_event
dma_buf_fd_install	n
dma_buf_free_sgt	m*	65:250:dma_unmap_phys|5x:222:iommu_dma_unmap_phys|1j:4680:gather_surplus_pages|1j:2297:cond_resched
dma_buf_get	n
dma_buf_map_attachment	a*	62:1194:might_sleep
dma_buf_map_attachment_unlocked	a	62:1277:might_sleep
dma_buf_phys_vec_to_sgt	a	65:120:kzalloc
dma_buf_put	n
dma_buf_unmap_attachment	a*	62:1304:might_sleep
dma_buf_unmap_attachment_unlocked	a	62:1333:might_sleep
dma_buf_vmap_unlocked	a	62:1704:dma_resv_lock|64:345:ww_mutex_lock
dma_buf_vunmap_unlocked	a	62:1746:dma_resv_lock|64:345:ww_mutex_lock
dma_contiguous_get_area_by_idx	n
dma_fence_allocate_private_stub	a	1f:155:kzalloc
dma_fence_array_alloc	a	66:182:kzalloc
dma_fence_array_create	a	66:268:dma_fence_array_alloc|66:182:kzalloc
dma_fence_array_first	n
dma_fence_array_init	n
dma_fence_array_next	n
dma_fence_begin_signalling	n
dma_fence_chain_find_seqno	m*	67:101:dma_fence_chain_walk|67:46:dma_fence_put|4h:65:dma_fence_release|1f:609:ops->release
dma_fence_chain_init	n
dma_fence_chain_walk	m*	67:46:dma_fence_put|68:311:kref_put|4h:65:dma_fence_release|1f:609:ops->release
dma_fence_context_alloc	n
dma_fence_dedup_array	m*	1e:111:dma_fence_put|68:311:kref_put|4h:65:dma_fence_release|1f:609:ops->release
dma_fence_default_wait	m	1f:844:schedule_timeout
dma_fence_driver_name	n*
dma_fence_end_signalling	n
dma_fence_free	n
dma_fence_get_stub	n
dma_fence_init	n
dma_fence_init64	n
dma_fence_match_context	n
dma_fence_release	m*	1f:609:ops->release
dma_fence_remove_callback	n
dma_fence_timeline_name	n*
dma_fence_unwrap_first	n
dma_fence_unwrap_next	m*	1e:58:dma_fence_chain_walk|67:46:dma_fence_put|4h:65:dma_fence_release|1f:609:ops->release
dma_fence_wait_any_timeout	m*	1f:920:kzalloc
dma_fence_wait_timeout	a*	1f:533:might_sleep
dma_find_channel	n
dma_free_attrs	m*	5x:709:dma_direct_free|5y:410:vunmap|20:3530:might_sleep
dma_free_noncontiguous	m*	5x:859:iommu_dma_free_noncontiguous|69:1076:__iommu_dma_unmap|1j:4680:gather_surplus_pages|1j:2297:cond_resched
dma_free_pages	m*	5x:774:__dma_free_pages|5x:762:dma_direct_free_pages|20:3032:_vm_unmap_aliases|20:2973:mutex_lock
dma_get_any_slave_channel	a	1g:749:mutex_lock
dma_get_sgtable_attrs	m*	5x:522:dma_direct_get_sgtable|5y:629:sg_alloc_table|6a:324:sg_kmalloc|6a:167:__get_free_page
dma_get_slave_channel	a	1g:713:mutex_lock
dma_heap_add	a	6b:249:kzalloc
dma_heap_get_drvdata	n
dma_heap_get_name	n
dma_map_page_attrs	m*	5x:202:dma_map_phys|5x:172:dma_direct_map_phys|20:3032:_vm_unmap_aliases|20:2973:mutex_lock
dma_map_phys	m*	5x:172:dma_direct_map_phys|5y:686:swiotlb_map|20:3032:_vm_unmap_aliases|20:2973:mutex_lock
dma_map_resource	m*	5x:366:dma_map_phys|5x:172:dma_direct_map_phys|20:3032:_vm_unmap_aliases|20:2973:mutex_lock
dma_map_sg_attrs	m*	5x:297:__dma_map_sg_attrs|5x:256:dma_direct_map_sg|20:3032:_vm_unmap_aliases|20:2973:mutex_lock
dma_map_sgtable	m*	5x:336:__dma_map_sg_attrs|5x:256:dma_direct_map_sg|20:3032:_vm_unmap_aliases|20:2973:mutex_lock
dma_max_mapping_size	u*	5x:1004:dma_map_direct|5x:150:dma_go_direct|5y:46:phys_to_dma_direct|5y:32:phys_to_dma
dma_mmap_attrs	m*	5x:597:dma_direct_mmap|5y:657:dma_mmap_from_dev_coherent|e:3254:pfnmap_track_ctx_alloc|e:3214:kmalloc
dma_mmap_noncontiguous	m*	5x:887:iommu_dma_mmap_noncontiguous|69:1097:vm_map_pages|6c:148:__vma_start_exclude_readers|6c:126:rcuwait_wait_event
dma_mmap_pages	m*	5x:787:remap_pfn_range|e:3343:do_remap_pfn_range|e:3254:pfnmap_track_ctx_alloc|e:3214:kmalloc
dma_pci_p2pdma_supported	n
dma_pool_alloc	f1*	6d:414:might_alloc
dma_pool_create_node	m	6d:256:kzalloc_node
dma_pool_destroy	a	6d:371:mutex_lock
dma_pool_free	n
dma_release_channel	a	1g:921:mutex_lock
dma_request_chan	m*	1g:838:of_dma_request_slave_channel|6e:288:mutex_lock
dma_request_chan_by_mask	a	1g:905:__dma_request_channel|1g:776:mutex_lock
dma_resv_add_fence	m*	63:314:dma_fence_put|68:311:kref_put|4h:65:dma_fence_release|1f:609:ops->release
dma_resv_copy_fences	m*	63:537:dma_resv_list_alloc|63:106:kmalloc
dma_resv_fini	m*	63:156:dma_resv_list_free|63:129:dma_fence_put|4h:65:dma_fence_release|1f:609:ops->release
dma_resv_get_fences	m*	63:591:krealloc_array
dma_resv_get_singleton	m*	63:650:dma_fence_array_create|66:268:dma_fence_array_alloc|66:182:kzalloc
dma_resv_init	n
dma_resv_iter_first	n
dma_resv_iter_first_unlocked	m*	63:425:dma_resv_iter_walk_unlocked|63:385:dma_fence_put|4h:65:dma_fence_release|1f:609:ops->release
dma_resv_iter_next	n
dma_resv_iter_next_unlocked	m*	63:453:dma_resv_iter_walk_unlocked|63:385:dma_fence_put|4h:65:dma_fence_release|1f:609:ops->release
dma_resv_lock	a+ww-mutex	64:345:ww_mutex_lock
dma_resv_replace_fences	m*	63:361:dma_fence_put|68:311:kref_put|4h:65:dma_fence_release|1f:609:ops->release
dma_resv_reserve_fences	m	63:205:dma_resv_list_alloc|63:106:kmalloc
dma_resv_reset_max_fences	n
dma_resv_set_deadline	m*	63:717:dma_resv_iter_first_unlocked|63:425:dma_resv_iter_walk_unlocked|4h:65:dma_fence_release|1f:609:ops->release
dma_resv_test_signaled	m*	63:743:dma_resv_iter_first_unlocked|63:425:dma_resv_iter_walk_unlocked|4h:65:dma_fence_release|1f:609:ops->release
dma_resv_unlock	n,ww-mutex
dma_resv_wait_timeout	m*	63:687:dma_fence_wait_timeout|1f:533:might_sleep
dma_set_coherent_mask	u*	5x:957:dma_supported|5x:909:ops->dma_supported
dma_set_mask	u*	5x:938:dma_supported|5x:909:ops->dma_supported
dma_set_mask_and_coherent	u*	1i:651:dma_set_mask|5x:938:dma_supported|5x:909:ops->dma_supported
dma_set_max_seg_size	n
dma_unmap_page_attrs	m*	5x:236:dma_unmap_phys|5x:222:iommu_dma_unmap_phys|1j:4680:gather_surplus_pages|1j:2297:cond_resched
dma_unmap_phys	m*	5x:222:iommu_dma_unmap_phys|69:1259:__iommu_dma_unmap|1j:4680:gather_surplus_pages|1j:2297:cond_resched
dma_unmap_resource	m*	5x:373:dma_unmap_phys|5x:222:iommu_dma_unmap_phys|1j:4680:gather_surplus_pages|1j:2297:cond_resched
dma_unmap_sg_attrs	m*	5x:357:iommu_dma_unmap_sg|69:1559:iommu_dma_unmap_sg_swiotlb|1j:4680:gather_surplus_pages|1j:2297:cond_resched
dma_unmap_sgtable	m*	1i:573:dma_unmap_sg_attrs|5x:357:iommu_dma_unmap_sg|1j:4680:gather_surplus_pages|1j:2297:cond_resched
dma_vmap_noncontiguous	m	5x:870:iommu_dma_vmap_noncontiguous|69:1087:vmap|20:3566:might_sleep
dma_vunmap_noncontiguous	m	5x:879:vunmap|20:3530:might_sleep
dmaengine_get	a	1g:987:mutex_lock
dmaengine_get_unmap_data	m*	1g:1481:mempool_alloc_noprof|6f:564:might_alloc
dmaengine_put	a	1g:1025:mutex_lock
dmaengine_unmap_put	m*	1g:1431:kref_put|4h:65:dmaengine_unmap|1j:4680:gather_surplus_pages|1j:2297:cond_resched
dmaenginem_async_device_register	a*	1g:1357:dma_async_device_register|1g:1261:__dma_async_device_channel_register|1g:1097:kzalloc
dmam_alloc_attrs	m*	5x:103:dma_alloc_attrs|5x:668:dma_direct_alloc|5z:53:vmap|20:3566:might_sleep
dmam_free_coherent	m*	5x:75:dma_free_coherent|1i:632:dma_free_attrs|5y:410:vunmap|20:3530:might_sleep
dmam_pool_create	m*	6d:501:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
dmam_pool_destroy	a	6d:525:devres_release|m:473:dmam_pool_release|6d:474:dma_pool_destroy|6d:371:mutex_lock
do_SAK	n
do_settimeofday64	m*	6g:1731:clock_was_set|6h:985:zalloc_cpumask_var|3b:1053:alloc_cpumask_var_node|3c:30:kmalloc_node
do_sock_setsockopt	m*	2s:2379:__cgroup_bpf_run_filter_setsockopt|6i:2088:lock_sock|2u:1713:lock_sock_nested|27:3839:might_sleep
do_timens_ktime_to_host	n
do_trace_netlink_extack	n
do_trace_rcu_torture_read	n
do_wait_intr	a	6j:344:schedule
do_wait_intr_irq	a	6j:361:schedule
down	a	6k:91:down
down_interruptible	a	6k:114:down_interruptible
down_killable	a	6k:141:down_killable
down_read	a+rwsem	6l:1570:down_read
down_read_interruptible	a	6l:1580:down_read_interruptible
down_read_killable	a	6l:1595:down_read_killable
down_read_killable_nested	a	6m:326:down_read_killable_nested
down_read_nested	a+rwsem	6m:325:down_read_nested
down_read_non_owner	a+rwsem	6m:330:down_read_non_owner
down_read_trylock	n
down_timeout	a	6k:196:down_timeout
down_trylock	n
down_write	a+rwsem	6l:1627:down_write
down_write_killable	a	6l:1639:down_write_killable
down_write_killable_nested	a	6m:329:down_write_killable_nested
down_write_nested	a+rwsem	6m:328:down_write_nested
down_write_trylock	n
downgrade_write	n
dput	a	3d:1051:might_sleep
drain_workqueue	a	1l:4312:mutex_lock
driver_create_file	a*	2c:110:sysfs_create_file|3o:774:sysfs_create_file_ns|2a:751:__kernfs_new_node|2a:661:kstrdup_const
driver_find	m*	2d:1433:subsys_put|3p:74:kset_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
driver_register	a*	2c:174:bus_add_driver|2d:761:kzalloc
driver_remove_file	a	2c:126:sysfs_remove_file|3o:780:sysfs_remove_file_ns|3q:515:kernfs_remove_by_name_ns|2a:1791:down_read
driver_unregister	m*	2c:201:driver_remove_groups|2c:139:sysfs_remove_groups|29:623:kernfs_find_and_get_ns|2a:968:down_read
drm_dev_alloc	a	o:910:__drm_dev_alloc|o:879:kzalloc
drm_dev_enter	n
drm_dev_exit	n,srcu
drm_dev_get	n
drm_dev_put	m*	o:958:kref_put|4h:65:drm_dev_release|38:606:inode_lock_nested|39:1071:down_write_nested
drm_dev_register	a*	o:1082:mutex_lock
drm_dev_set_dma_dev	m*	o:528:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
drm_dev_unplug	a	o:506:drm_dev_synchronize_unplug|o:491:synchronize_srcu
drm_dev_unregister	a*	o:1172:drm_client_sysrq_unregister|6n:55:mutex_lock
drm_dev_wedged_event	m*	o:609:kobject_uevent_env|5w:543:kzalloc
drm_event_cancel_free	m*	6o:740:dma_fence_put|68:311:kref_put|4h:65:dma_fence_release|1f:609:ops->release
drm_event_reserve_init	n
drm_event_reserve_init_locked	n
drm_exec_cleanup	m*	6p:137:drm_exec_drop_prelocked|6p:56:drm_gem_object_put|4h:65:drm_gem_object_free|6q:1164:obj->funcs->free
drm_exec_fini	m*	6p:110:drm_exec_unlock_all|6p:68:drm_gem_object_put|4h:65:drm_gem_object_free|6q:1164:obj->funcs->free
drm_exec_init	m*	6p:91:__kvmalloc_node_noprof|1w:7043:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
drm_exec_lock_obj	m*	6p:234:dma_resv_lock_interruptible|64:372:ww_mutex_lock_interruptible
drm_exec_prepare_array	m*	6p:349:drm_exec_lock_contended|6p:187:dma_resv_lock_slow_interruptible|64:405:ww_mutex_lock_slow_interruptible|6r:357:ww_mutex_lock_interruptible
drm_exec_prepare_obj	m*	6p:304:drm_exec_lock_obj|6p:234:dma_resv_lock_interruptible|64:372:ww_mutex_lock_interruptible
drm_exec_unlock_obj	m*	6p:280:drm_gem_object_put|6s:575:__drm_gem_object_put|4h:65:drm_gem_object_free|6q:1164:obj->funcs->free
drm_file_err	a	6o:1027:mutex_lock
drm_gem_create_mmap_offset	u*	6q:624:drm_gem_create_mmap_offset_size|6q:603:drm_vma_offset_add|6t:543:next_hole|6t:426:next_hole_low_addr
drm_gem_dma_resv_wait	m*	6q:910:drm_gem_object_lookup|6q:886:objects_lookup|4h:65:drm_gem_object_free|6q:1164:obj->funcs->free
drm_gem_dumb_map_offset	m*	6q:442:drm_gem_object_lookup|6q:886:objects_lookup|4h:65:drm_gem_object_free|6q:1164:obj->funcs->free
drm_gem_evict_locked	m*	6q:1760:dma_resv_test_signaled|63:743:dma_resv_iter_first_unlocked|4h:65:dma_fence_release|1f:609:ops->release
drm_gem_free_mmap_offset	n*
drm_gem_get_pages	m*	6q:721:drm_gem_check_release_batch|6q:636:cond_resched
drm_gem_get_unmapped_area	m*	6q:1345:drm_gem_object_lookup_at_offset|6q:1308:drm_gem_object_put|4h:65:drm_gem_object_free|6q:1164:obj->funcs->free
drm_gem_handle_create	a	6q:555:mutex_lock
drm_gem_handle_delete	m*	6q:412:drm_gem_object_release_handle|6q:376:mutex_lock
drm_gem_huge_mnt_create	m*	6q:124:fs_context_for_mount|6u:309:alloc_fs_context|6u:267:kzalloc
drm_gem_lock	a+ww-mutex	6q:1448:dma_resv_lock|64:345:ww_mutex_lock
drm_gem_lock_reservations	m	6q:1504:dma_resv_lock_slow_interruptible|64:405:ww_mutex_lock_slow_interruptible|6r:357:ww_mutex_lock_interruptible
drm_gem_lru_init	n
drm_gem_lru_move_tail	a	6q:1630:mutex_lock
drm_gem_lru_move_tail_locked	n
drm_gem_lru_remove	a	6q:1588:mutex_lock
drm_gem_lru_scan	a*	6q:1667:mutex_lock
drm_gem_mmap	m*	6q:1381:drm_gem_object_lookup_at_offset|6q:1308:drm_gem_object_put|4h:65:drm_gem_object_free|6q:1164:obj->funcs->free
drm_gem_mmap_obj	m*	6q:1253:vm_flags_set|6v:1041:vma_start_write|6c:148:__vma_start_exclude_readers|6c:126:rcuwait_wait_event
drm_gem_object_free	m*	6q:1164:obj->funcs->free
drm_gem_object_get	n
drm_gem_object_init	m*	6q:195:shmem_file_setup_with_mnt|6w:5897:__shmem_file_setup|3d:2056:__d_alloc|3d:1921:kmem_cache_alloc_lru
drm_gem_object_lookup	m*	6q:886:objects_lookup|6q:808:drm_gem_object_put|4h:65:drm_gem_object_free|6q:1164:obj->funcs->free
drm_gem_object_put	m*	6s:575:__drm_gem_object_put|6s:562:kref_put|4h:65:drm_gem_object_free|6q:1164:obj->funcs->free
drm_gem_object_release	a*	6q:1143:drm_gem_lru_remove|6q:1588:mutex_lock
drm_gem_objects_lookup	m*	6q:848:vmemdup_array_user|6x:59:vmemdup_user|d:251:copy_from_user
drm_gem_private_object_fini	m*	6q:252:dma_resv_fini|63:156:dma_resv_list_free|4h:65:dma_fence_release|1f:609:ops->release
drm_gem_private_object_init	n
drm_gem_put_pages	m*	6q:773:drm_gem_check_release_batch|6q:636:cond_resched
drm_gem_shmem_create	m*	1h:157:__drm_gem_shmem_create|1h:130:kzalloc
drm_gem_shmem_create_with_handle	a*	1h:505:drm_gem_handle_create|6q:555:mutex_lock
drm_gem_shmem_dumb_create	a*	1h:587:drm_gem_shmem_create_with_handle|1h:505:drm_gem_handle_create|6q:555:mutex_lock
drm_gem_shmem_free	a	1h:227:drm_gem_shmem_release|1h:197:drm_prime_gem_destroy|6y:1112:dma_buf_unmap_attachment_unlocked|62:1333:might_sleep
drm_gem_shmem_get_pages_sgt	a	1h:894:dma_resv_lock_interruptible|64:372:ww_mutex_lock_interruptible
drm_gem_shmem_get_sg_table	a	1h:832:drm_prime_pages_to_sg|6y:857:kmalloc
drm_gem_shmem_init	m*	1h:111:__drm_gem_shmem_init|1h:94:drm_gem_object_release|6q:1143:drm_gem_lru_remove|6q:1588:mutex_lock
drm_gem_shmem_madvise_locked	n
drm_gem_shmem_mmap	m*	1h:777:dma_resv_lock|64:345:ww_mutex_lock
drm_gem_shmem_pin	m	1h:342:dma_resv_lock_interruptible|64:372:ww_mutex_lock_interruptible
drm_gem_shmem_pin_locked	m*	1h:305:drm_gem_shmem_get_pages_locked|1h:242:drm_gem_get_pages|6q:721:drm_gem_check_release_batch|6q:636:cond_resched
drm_gem_shmem_prime_import_no_map	m*	1h:967:dma_buf_attach|62:1084:dma_buf_dynamic_attach|62:1042:kzalloc
drm_gem_shmem_prime_import_sg_table	m*	1h:927:__drm_gem_shmem_create|1h:130:kzalloc
drm_gem_shmem_purge_locked	m*	1h:538:dma_unmap_sgtable|1i:573:dma_unmap_sg_attrs|1j:4680:gather_surplus_pages|1j:2297:cond_resched
drm_gem_shmem_put_pages_locked	m*	1h:281:set_pages_array_wb|6z:2634:cpa_clear_pages_array|6z:2166:mmap_read_lock|34:600:down_read
drm_gem_shmem_release	a	1h:197:drm_prime_gem_destroy|6y:1112:dma_buf_unmap_attachment_unlocked|62:1333:might_sleep
drm_gem_shmem_unpin	m	1h:368:dma_resv_lock|64:345:ww_mutex_lock
drm_gem_shmem_unpin_locked	m*	1h:318:drm_gem_shmem_put_pages_locked|1h:281:set_pages_array_wb|6z:2166:mmap_read_lock|34:600:down_read
drm_gem_shmem_vmap_locked	m*	1h:415:vmap|20:3566:might_sleep
drm_gem_shmem_vunmap_locked	m*	1h:467:vunmap|20:3530:might_sleep
drm_gem_unlock	n,ww-mutex
drm_gem_unlock_reservations	n
drm_gem_vm_close	m*	6q:1194:drm_gem_object_put|6s:575:__drm_gem_object_put|4h:65:drm_gem_object_free|6q:1164:obj->funcs->free
drm_gem_vm_open	n
drm_gem_vmap	a	6q:1462:dma_resv_lock|64:345:ww_mutex_lock
drm_gem_vunmap	a	6q:1472:dma_resv_lock|64:345:ww_mutex_lock
drm_gpuva_find	n
drm_gpuva_find_first	n
drm_gpuva_insert	n*
drm_gpuva_link	n
drm_gpuva_map	n*
drm_gpuva_remap	m*	70:2285:drm_gpuva_remove|70:2081:drm_gpuvm_put|4h:65:drm_gem_object_free|6q:1164:obj->funcs->free
drm_gpuva_remove	m*	70:2081:drm_gpuvm_put|70:1188:kref_put|4h:65:drm_gem_object_free|6q:1164:obj->funcs->free
drm_gpuva_unlink	m	70:2147:drm_gpuvm_bo_put|70:1686:might_sleep
drm_gpuva_unlink_defer	m	70:2170:mutex_lock
drm_gpuva_unmap	m*	70:2309:drm_gpuva_remove|70:2081:drm_gpuvm_put|4h:65:drm_gem_object_free|6q:1164:obj->funcs->free
drm_gpuvm_bo_create	m*	70:1590:kzalloc
drm_gpuvm_bo_deferred_cleanup	m*	70:1790:dma_resv_lock|64:345:ww_mutex_lock
drm_gpuvm_bo_evict	n
drm_gpuvm_bo_extobj_add	n
drm_gpuvm_bo_find	n
drm_gpuvm_bo_get	n
drm_gpuvm_bo_obtain_locked	m*	70:1877:drm_gpuvm_bo_create|70:1590:kzalloc
drm_gpuvm_bo_obtain_prealloc	a	70:1916:mutex_lock
drm_gpuvm_bo_put	a	70:1686:might_sleep
drm_gpuvm_bo_put_deferred	m	70:1766:kref_put_mutex|4h:86:refcount_dec_and_mutex_lock|50:118:mutex_lock
drm_gpuvm_bo_unmap_ops_create	a	70:3149:kzalloc
drm_gpuvm_exec_lock	m*	70:1363:drm_exec_init|6p:91:__kvmalloc_node_noprof|1w:7043:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
drm_gpuvm_exec_lock_array	m*	70:1431:drm_gpuvm_exec_lock|70:1363:drm_exec_init|1w:7043:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
drm_gpuvm_exec_lock_range	m*	70:1454:drm_exec_init|6p:91:__kvmalloc_node_noprof|1w:7043:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
drm_gpuvm_get	n
drm_gpuvm_init	n*
drm_gpuvm_interval_empty	n
drm_gpuvm_is_extobj	n
drm_gpuvm_madvise_ops_create	a	70:3001:__drm_gpuvm_sm_map_ops_create|70:2911:kzalloc
drm_gpuvm_prefetch_ops_create	a	70:3095:kzalloc
drm_gpuvm_prepare_objects	m*	70:1300:__drm_gpuvm_prepare_objects|70:1232:drm_gpuvm_bo_put|70:1686:might_sleep
drm_gpuvm_prepare_range	m*	70:1332:exec_prepare_obj|70:1196:drm_exec_prepare_obj|6p:234:dma_resv_lock_interruptible|64:372:ww_mutex_lock_interruptible
drm_gpuvm_prepare_vm	m*	70:1219:exec_prepare_obj|70:1196:drm_exec_prepare_obj|6p:234:dma_resv_lock_interruptible|64:372:ww_mutex_lock_interruptible
drm_gpuvm_put	m*	70:1188:kref_put|4h:65:drm_gpuvm_free|4h:65:drm_gem_object_free|6q:1164:obj->funcs->free
drm_gpuvm_range_valid	n
drm_gpuvm_resv_add_fence	m*	70:1563:dma_resv_add_fence|63:314:dma_fence_put|4h:65:dma_fence_release|1f:609:ops->release
drm_gpuvm_resv_object_alloc	a	70:1064:kzalloc
drm_gpuvm_sm_map	u*	70:2642:__drm_gpuvm_sm_map|70:2399:op_unmap_cb|70:2362:fn->sm_step_unmap
drm_gpuvm_sm_map_exec_lock	m*	70:2775:drm_exec_prepare_obj|6p:304:drm_exec_lock_obj|6p:234:dma_resv_lock_interruptible|64:372:ww_mutex_lock_interruptible
drm_gpuvm_sm_map_ops_create	a	70:2964:__drm_gpuvm_sm_map_ops_create|70:2911:kzalloc
drm_gpuvm_sm_unmap	u*	70:2683:__drm_gpuvm_sm_unmap|70:2586:op_remap_cb|70:2346:fn->sm_step_remap
drm_gpuvm_sm_unmap_ops_create	a	70:3045:kzalloc
drm_gpuvm_validate	m*	70:1539:__drm_gpuvm_validate|70:1480:drm_gpuvm_bo_put|70:1686:might_sleep
drm_invalid_op	n
drm_ioctl	a	71:899:kmalloc
drm_ioctl_flags	n
drm_ioctl_kernel	m*	71:808:drm_file_update_pid|6o:475:mutex_lock
drm_memory_stats_is_zero	n
drm_noop	n
drm_open	a*	6o:381:mutex_lock
drm_poll	m*	6o:629:poll_wait|72:45:p->_qproc
drm_put_dev	a*	o:435:drm_dev_unregister|o:1172:drm_client_sysrq_unregister|6n:55:mutex_lock
drm_read	a	6o:547:mutex_lock_interruptible
drm_release	a	6o:434:mutex_lock
drm_release_noglobal	a	6o:503:drm_close_helper|6o:286:mutex_lock
drm_send_event	m*	6o:840:drm_send_event_helper|6o:762:dma_fence_put|4h:65:dma_fence_release|1f:609:ops->release
drm_send_event_locked	m*	6o:816:drm_send_event_helper|6o:762:dma_fence_put|4h:65:dma_fence_release|1f:609:ops->release
drm_send_event_timestamp_locked	m*	6o:796:drm_send_event_helper|6o:762:dma_fence_put|4h:65:dma_fence_release|1f:609:ops->release
drm_show_fdinfo	m*	6o:995:mutex_lock
drm_show_memory_stats	m*	6o:947:dma_resv_test_signaled|63:743:dma_resv_iter_first_unlocked|4h:65:dma_fence_release|1f:609:ops->release
drm_syncobj_add_point	n*
drm_syncobj_create	a	73:562:kzalloc
drm_syncobj_find	n
drm_syncobj_find_fence	m*	73:458:might_sleep
drm_syncobj_free	m*	73:535:drm_syncobj_replace_fence|73:390:syncobj_wait_syncobj_func|4h:65:dma_fence_release|1f:609:ops->release
drm_syncobj_get_fd	a*	73:673:anon_inode_getfile|3g:202:__anon_inode_getfile|3d:2056:__d_alloc|3d:1921:kmem_cache_alloc_lru
drm_syncobj_get_handle	a	73:606:xa_alloc|74:876:might_alloc
drm_syncobj_replace_fence	m*	73:390:syncobj_wait_syncobj_func|73:1022:dma_fence_chain_find_seqno|4h:65:dma_fence_release|1f:609:ops->release
drm_timeout_abs_to_jiffies	n
drm_vma_node_allow	a	75:316:vma_node_allow|75:256:kmalloc
drm_vma_node_allow_once	a	75:341:vma_node_allow|75:256:kmalloc
drm_vma_node_is_allowed	n
drm_vma_node_offset_addr	n
drm_vma_node_revoke	n*
drm_vma_offset_lookup_locked	n
drm_vma_offset_manager_destroy	n
drm_vma_offset_manager_init	n*
drm_vma_offset_remove	n*
drmm_cgroup_register_region	m	o:987:__drmm_add_action_or_reset|1k:172:__drmm_add_action|1k:154:kstrdup_const
drmm_kfree	n
drmm_kmalloc	m	1k:233:alloc_dr|1k:97:kmalloc_node_track_caller
drmm_kstrdup	m	1k:266:drmm_kmalloc|1k:233:alloc_dr|1k:97:kmalloc_node_track_caller
drop_nlink	n
drop_reasons_register_subsys	n
drop_reasons_unregister_subsys	a	2:191:synchronize_rcu
dw_pcie_allocate_domains	a*	76:220:msi_create_parent_irq_domain|22:932:irq_domain_instantiate|1t:328:__irq_domain_create|1t:249:kzalloc_node
dw_pcie_ep_cleanup	m*	77:1175:dwc_pcie_debugfs_deinit|78:887:pcie_ptm_destroy_debugfs|38:606:inode_lock_nested|39:1071:down_write_nested
dw_pcie_ep_deinit	a*	77:1193:pci_epc_mem_free_addr|79:264:iounmap|5d:476:mmiotrace_iounmap|5e:318:might_sleep
dw_pcie_ep_init	a*	77:1533:__devm_pci_epc_create|v:1133:__pci_epc_create|v:1066:kzalloc
dw_pcie_ep_init_registers	m*	77:1349:devm_bitmap_zalloc|3l:796:devm_bitmap_alloc|3l:781:bitmap_alloc|3l:738:kmalloc_array
dw_pcie_ep_linkdown	a*	77:1473:pci_epc_linkdown|v:914:mutex_lock
dw_pcie_ep_linkup	a*	77:1448:pci_epc_linkup|v:888:mutex_lock
dw_pcie_ep_raise_intx_irq	n
dw_pcie_free_msi	a*	76:239:irq_domain_remove|1t:405:mutex_lock
dw_pcie_host_deinit	a*	76:710:pci_lock_rescan_remove|3z:3515:mutex_lock
dw_pcie_host_init	a*	76:580:devm_pci_alloc_host_bridge|3z:710:pci_alloc_host_bridge|3z:689:kzalloc
dw_pcie_msi_host_init	a*	76:323:dw_pcie_parse_split_msi_irq|76:283:platform_get_irq_byname_optional|1n:1104:fwnode_property_match_string|1n:529:kzalloc
dw_pcie_own_conf_map_bus	n
dw_pcie_read	n
dw_pcie_resume_noirq	m*	76:1318:dw_pcie_wait_for_link|7a:777:msleep
dw_pcie_suspend_noirq	m*	76:1234:pci_host_common_d3cold_possible|7b:320:pci_walk_bus|5s:463:down_read
dw_pcie_wait_for_link	m*	7a:777:msleep
dw_pcie_write	n
ehset_single_step_set_feature	n
em_dev_unregister_perf_domain	m	7c:727:mutex_lock
enable_delayed_work	n,irq
enable_work	n,irq
errname	n
errno_to_blk_status	n
eventfd_ctx_do_read	n
eventfd_ctx_fdget	n
eventfd_ctx_fileget	n
eventfd_ctx_put	n
eventfd_ctx_remove_wait_queue	n
eventfd_fget	n
eventfd_signal_mask	n
evict_inodes	m*	g:908:cond_resched
extract_iter_to_sg	m*	6a:1419:extract_user_to_sg|6a:1130:iov_iter_extract_pages|1w:7043:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
faux_device_create	a	7d:211:faux_device_create_with_groups|7d:139:kzalloc
faux_device_destroy	a*	7d:229:device_del|4:3929:device_lock|3k:1109:mutex_lock
fd_install	n
fdget	n
fget	n
fget_raw	n
fget_task_next	n
file_close_fd	n
file_modified	m*	g:2560:file_modified_flags|g:2541:file_remove_privs_flags|7e:664:locks_alloc_lease|7e:297:kmem_cache_zalloc
file_open_root	a	4b:1404:do_file_open_root|3u:5052:path_openat|3u:4985:alloc_empty_file|1m:262:kmem_cache_alloc
file_remove_privs	m*	g:2419:file_remove_privs_flags|g:2400:__remove_privs|7e:664:locks_alloc_lease|7e:297:kmem_cache_zalloc
file_update_time	m*	g:2514:file_update_time_flags|g:2493:generic_update_time|4u:395:__percpu_ref_switch_mode|4u:277:wait_event_lock_irq
filp_close	m*	4b:1533:filp_flush|4b:1523:dnotify_flush|4c:169:fsnotify_group_lock|j:289:mutex_lock
filp_open	a	4b:1392:file_open_name|4b:1375:do_file_open|3u:4985:alloc_empty_file|1m:262:kmem_cache_alloc
find_ge_pid	n
find_get_pid	n
find_inode_by_ino_rcu	n
find_next_child	a	38:592:dput|3d:1051:might_sleep
find_pid_ns	n
find_vpid	n
finish_no_open	n
finish_open	m*	4b:1058:do_dentry_open|4b:1028:path_put|3u:722:dput|3d:1051:might_sleep
finish_rcuwait	n
finish_wait	n
firmware_request_builtin	n
firmware_request_cache	a	7f:1051:mutex_lock
firmware_request_nowait_nowarn	f3!kmalloc	7f:1283:_request_firmware_nowait|7f:1189:kzalloc
firmware_request_nowarn	a	7f:979:_request_firmware|7f:866:_request_firmware_prepare|7f:754:kzalloc
firmware_request_platform	a	7f:1028:_request_firmware|7f:866:_request_firmware_prepare|7f:754:kzalloc
firmware_upload_register	a	7g:318:kzalloc
firmware_upload_unregister	a*	7g:392:mutex_lock
fixed_size_llseek	n
flush_dcache_folio	n
flush_delayed_fput	a*	1m:559:flush_delayed_work|1l:4491:flush_work|1l:4468:might_sleep
flush_delayed_work	a	1l:4491:flush_work|1l:4468:might_sleep
flush_rcu_work	a	1l:4506:rcu_barrier
flush_signals	n
flush_work	a	1l:4468:might_sleep
folio_copy	m"	d:759:cond_resched	Can be called in atomic context for order-0 folios, but if the folio is larger, it may sleep.
folio_mapping	n
folio_mc_copy	m*	d:774:cond_resched
force_sig	n
fput	n
free_contig_frozen_range	m*	1:7672:__free_contig_frozen_range|1:7280:__free_contig_range_common|7h:747:stack_depot_save_flags|7h:685:alloc_pages
free_contig_range	m*	1:7688:__free_contig_range|1:7140:__free_contig_range_common|7h:747:stack_depot_save_flags|7h:685:alloc_pages
free_cpumask_var	n
free_inode_nonrcu	n
free_io_pgtable_ops	m*	3e:95:io_pgtable_init_table[]->free
free_irq	m	4l:2034:__free_irq|4l:1881:mutex_lock
free_pages	n
free_pages_exact	n
free_percpu	n
free_percpu_irq	m*	4l:2486:__free_percpu_irq|4l:2460:unregister_handler_proc|7i:798:proc_entry_rundown|7j:261:wait_for_completion
free_reserved_pages	m*	1:6482:__free_frozen_pages|1:2968:__free_pages_ok|7h:747:stack_depot_save_flags|7h:685:alloc_pages
free_uid	n
free_vm_area	a	20:4888:remove_vm_area|20:3340:might_sleep
from_kuid	n
fs_reclaim_acquire	n
fs_reclaim_release	n
fsleep	m	7k:134:usleep_range
fw_devlink_purge_absent_suppliers	m	4:192:fwnode_links_purge_consumers|4:165:mutex_lock
fwctl_get	n
fwctl_put	m*	7l:114:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
fwctl_register	m*	32:352:cdev_device_add|2l:548:cdev_add|2l:488:kobj_map|3r:44:kmalloc
fwctl_unregister	a*	32:376:cdev_device_del|2l:577:device_del|4:3929:device_lock|3k:1109:mutex_lock
fwnode_connection_find_match	m*	1n:1448:fwnode_graph_devcon_matches|1n:1373:fwnode_graph_get_next_endpoint|1n:1129:fwnode_handle_put|51:226:fwnode->ops->put
fwnode_connection_find_matches	m*	1n:1487:fwnode_graph_devcon_matches|1n:1373:fwnode_graph_get_next_endpoint|1n:1129:fwnode_handle_put|51:226:fwnode->ops->put
fwnode_count_parents	m*	1n:759:fwnode_get_parent|1n:719:fwnode->ops->get_parent
fwnode_device_is_available	n*
fwnode_find_reference	m*	1n:649:fwnode_property_get_reference_args|1n:615:fwnode->ops->get_reference_args
fwnode_get_child_node_count	m*	1n:960:fwnode_get_next_child_node|1n:808:fwnode_handle_put|51:226:fwnode->ops->put
fwnode_get_name	n*
fwnode_get_name_prefix	n*
fwnode_get_named_child_node	m*	1n:891:fwnode->ops->get_named_child_node
fwnode_get_named_child_node_count	m*	1n:987:fwnode_get_next_child_node|1n:808:fwnode_handle_put|51:226:fwnode->ops->put
fwnode_get_next_available_child_node	m*	1n:854:fwnode_get_next_child_node|1n:808:fwnode_handle_put|51:226:fwnode->ops->put
fwnode_get_next_child_node	m*	1n:808:fwnode_handle_put|51:226:fwnode->ops->put
fwnode_get_next_parent	m*	1n:740:fwnode_get_parent|1n:719:fwnode->ops->get_parent
fwnode_get_nth_parent	m*	1n:786:fwnode_get_parent|1n:719:fwnode->ops->get_parent
fwnode_get_parent	m*	1n:719:fwnode->ops->get_parent
fwnode_get_phy_id	m*	1o:1040:fwnode_property_read_string|1n:496:fwnode_property_read_string_array|1n:468:fwnode->ops->property_read_string_array
fwnode_get_phy_mode	m*	1n:1022:fwnode_property_read_string|1n:496:fwnode_property_read_string_array|1n:468:fwnode->ops->property_read_string_array
fwnode_get_phy_node	m*	1o:3669:fwnode_find_reference|1n:649:fwnode_property_get_reference_args|1n:615:fwnode->ops->get_reference_args
fwnode_gpiod_get_index	m*	l:4916:gpiod_find_and_request|l:4842:gpiod_find|l:4711:mutex_lock
fwnode_graph_get_endpoint_by_id	m*	1n:1273:fwnode_graph_get_next_endpoint|1n:1129:fwnode_handle_put|51:226:fwnode->ops->put
fwnode_graph_get_endpoint_count	m*	1n:1328:fwnode_graph_get_next_endpoint|1n:1129:fwnode_handle_put|51:226:fwnode->ops->put
fwnode_graph_get_next_endpoint	m*	1n:1129:fwnode_handle_put|51:226:fwnode->ops->put
fwnode_graph_get_port_parent	m*	1n:1168:fwnode_get_parent|1n:719:fwnode->ops->get_parent
fwnode_graph_get_remote_endpoint	m*	1n:1228:fwnode->ops->graph_get_remote_endpoint
fwnode_graph_get_remote_port	m*	1n:1212:fwnode_graph_get_remote_endpoint|1n:1228:fwnode->ops->graph_get_remote_endpoint
fwnode_graph_get_remote_port_parent	m*	1n:1191:fwnode_graph_get_remote_endpoint|1n:1228:fwnode->ops->graph_get_remote_endpoint
fwnode_graph_parse_endpoint	m*	1n:1352:fwnode->ops->graph_parse_endpoint
fwnode_handle_get	n*
fwnode_handle_put	m*	51:226:fwnode->ops->put
fwnode_irq_get_byname	a*	1n:1104:fwnode_property_match_string|1n:529:kzalloc
fwnode_mdio_find_device	m*	1o:3622:bus_find_device_by_fwnode|7m:194:bus_find_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
fwnode_name_eq	n*
fwnode_phy_find_device	m*	1o:3642:fwnode_mdio_find_device|1o:3622:bus_find_device_by_fwnode|29:623:kernfs_find_and_get_ns|2a:968:down_read
fwnode_property_get_reference_args	m*	1n:615:fwnode->ops->get_reference_args
fwnode_property_match_property_string	m*	1n:568:fwnode_property_read_string|1n:496:fwnode_property_read_string_array|1n:468:fwnode->ops->property_read_string_array
fwnode_property_match_string	a*	1n:529:kzalloc
fwnode_property_present	n*
fwnode_property_read_bool	n*
fwnode_property_read_string	m*	1n:496:fwnode_property_read_string_array|1n:468:fwnode->ops->property_read_string_array
fwnode_property_read_string_array	m*	1n:468:fwnode->ops->property_read_string_array
fwnode_property_read_u16_array	m*	1n:375:fwnode_property_read_int_array|1n:313:fwnode->ops->property_read_int_array
fwnode_property_read_u32_array	m*	1n:404:fwnode_property_read_int_array|1n:313:fwnode->ops->property_read_int_array
fwnode_property_read_u64_array	m*	1n:433:fwnode_property_read_int_array|1n:313:fwnode->ops->property_read_int_array
fwnode_property_read_u8_array	m*	1n:346:fwnode_property_read_int_array|1n:313:fwnode->ops->property_read_int_array
fwnode_reset_control_array_get	a*	k:1529:kzalloc
gen_pool_add_owner	m*	57:192:vzalloc_node_noprof|20:4299:__vmalloc_node_noprof|20:4165:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
gen_pool_avail	n
gen_pool_best_fit	n
gen_pool_create	a	57:157:kmalloc_node
gen_pool_destroy	m	57:257:vfree
gen_pool_dma_alloc_align	n
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
generic_atomic_write_valid	n
generic_check_addressable	n
generic_ci_d_compare	n
generic_ci_d_hash	n
generic_ci_match	m	38:1914:kmalloc
generic_encode_ino32_fh	n
generic_fh_to_dentry	m*	38:1503:d_obtain_alias|3d:2319:__d_obtain_alias|3d:2022:__d_alloc|3d:1921:kmem_cache_alloc_lru
generic_fh_to_parent	m*	38:1536:d_obtain_alias|3d:2319:__d_obtain_alias|3d:2022:__d_alloc|3d:1921:kmem_cache_alloc_lru
generic_file_llseek	n
generic_file_llseek_size	n
generic_file_open	n
generic_llseek_cookie	n
generic_read_dir	n
generic_set_sb_d_ops	n
generic_update_time	m*	g:2263:__mark_inode_dirty|7n:2785:inode_attach_wb|4u:395:__percpu_ref_switch_mode|4u:277:wait_event_lock_irq
generic_write_check_limits	n
generic_write_checks	n
generic_write_checks_count	n
genl_has_listeners	n
genl_lock	a+mutex	7o:35:mutex_lock
genl_notify	m*	7o:2010:nlmsg_notify|26:2622:nlmsg_multicast|7p:1165:netlink_broadcast_filtered|26:1576:yield
genl_register_family	a	7o:784:genl_lock_all|7o:47:down_write
genl_unlock	n,mutex
genl_unregister_family	a	7o:852:genl_lock_all|7o:47:down_write
genlmsg_cancel	n
genlmsg_end	n
genlmsg_multicast	m*	7q:530:genlmsg_multicast_netns|7q:514:genlmsg_multicast_netns_filtered|7p:1165:netlink_broadcast_filtered|26:1576:yield
genlmsg_multicast_allns	m*	7o:1994:genlmsg_mcast|7o:1958:nlmsg_multicast|1j:4680:gather_surplus_pages|1j:2297:cond_resched
genlmsg_new	f1!kmalloc	7q:611:genlmsg_new
genlmsg_put	n
genphy_aneg_done	a	1o:2415:phy_read|1q:1719:mdiobus_read|7r:332:mutex_lock
genphy_c37_config_aneg	a	1o:2371:genphy_setup_forced|1o:2174:phy_modify|1p:608:phy_lock_mdio_bus|1q:2261:mutex_lock
genphy_c37_read_status	a	1o:2618:genphy_update_link|1o:2433:phy_read|1q:1719:mdiobus_read|7r:332:mutex_lock
genphy_c45_read_status	a	7s:1300:genphy_c45_read_lpa|7s:642:genphy_c45_baset1_read_lpa|1p:494:phy_lock_mdio_bus|1q:2261:mutex_lock
genphy_check_and_restart_aneg	m	1o:2285:phy_read|1q:1719:mdiobus_read|7r:332:mutex_lock
genphy_handle_interrupt_no_ack	n
genphy_loopback	a	1o:2841:phy_modify|1p:608:phy_lock_mdio_bus|1q:2261:mutex_lock
genphy_match_phy_device	n
genphy_read_abilities	a	1o:2735:phy_read|1q:1719:mdiobus_read|7r:332:mutex_lock
genphy_read_lpa	m	1o:2487:phy_read|1q:1719:mdiobus_read|7r:332:mutex_lock
genphy_read_master_slave	a	1o:2219:phy_read|1q:1719:mdiobus_read|7r:332:mutex_lock
genphy_read_mmd_unsupported	n
genphy_read_status	a	1o:2565:genphy_update_link|1o:2433:phy_read|1q:1719:mdiobus_read|7r:332:mutex_lock
genphy_read_status_fixed	a	1o:2530:phy_read|1q:1719:mdiobus_read|7r:332:mutex_lock
genphy_restart_aneg	a	1o:2265:phy_modify|1p:608:phy_lock_mdio_bus|1q:2261:mutex_lock
genphy_resume	a	1o:2823:phy_clear_bits|1q:1916:phy_modify|1p:608:phy_lock_mdio_bus|1q:2261:mutex_lock
genphy_setup_forced	a	1o:2174:phy_modify|1p:608:phy_lock_mdio_bus|1q:2261:mutex_lock
genphy_soft_reset	a	1o:2683:phy_modify|1p:608:phy_lock_mdio_bus|1q:2261:mutex_lock
genphy_suspend	a	1o:2817:phy_set_bits|1q:1905:phy_modify|1p:608:phy_lock_mdio_bus|1q:2261:mutex_lock
genphy_update_link	a	1o:2433:phy_read|1q:1719:mdiobus_read|7r:332:mutex_lock
genphy_write_mmd_unsupported	n
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
get_free_pages_noprof	f0!page	1:5526:get_free_pages_noprof
get_governor_parent_kobj	n
get_itimerspec64	a	7t:1002:get_timespec64|7t:890:copy_from_user
get_jiffies_64	n
get_max_files	n
get_net_ns	n
get_net_ns_by_fd	n
get_net_ns_by_id	n
get_next_ino	n
get_old_itimerspec32	a	7t:1046:__get_old_timespec32|7t:933:copy_from_user
get_old_timespec32	a	7t:965:copy_from_user
get_phy_device	a	1o:1084:get_phy_c22_id|1o:1007:mdiobus_read|7r:332:mutex_lock
get_pid_ns	n
get_random_bytes	n
get_state_synchronize_rcu	n
get_state_synchronize_rcu_full	n
get_state_synchronize_srcu	n
get_task_cred	n
get_task_pid	n
get_task_struct	n
get_timespec64	a	7t:890:copy_from_user
get_unused_fd_flags	m*	4a:621:__get_unused_fd_flags|4a:616:alloc_fd|4a:595:expand_files|4a:304:wait_event
get_user_ifreq	a	2s:3462:copy_from_user
get_zeroed_page_noprof	f0!page	1:5537:get_zeroed_page_noprof
getboottime64	n
gpio_device_find	a*	l:1485:might_sleep
gpio_device_find_by_fwnode	a	l:1551:gpio_device_find|l:1485:might_sleep
gpio_device_find_by_label	a	l:1522:gpio_device_find|l:1485:might_sleep
gpio_device_get	n
gpio_device_get_base	n
gpio_device_get_chip	n
gpio_device_get_desc	n
gpio_device_get_label	n
gpio_device_put	m*	l:1575:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
gpio_device_to_device	n
gpio_free	a*	58:20:gpiod_free|l:2702:gpiod_free_commit|l:2666:might_sleep
gpio_request	m*	58:67:gpiod_request|l:2649:gpiod_request_commit|l:2628:desc_set_label|l:150:kzalloc
gpio_request_one	m*	58:49:gpio_free|58:20:gpiod_free|l:2702:gpiod_free_commit|l:2666:might_sleep
gpio_to_desc	n
gpiochip_add_data_with_key	a*	l:1188:kzalloc
gpiochip_add_pin_range_with_pins	a	l:2536:kzalloc
gpiochip_add_pingroup_range	a	l:2475:kzalloc
gpiochip_disable_irq	n
gpiochip_dup_line_label	m	l:2738:kstrdup
gpiochip_enable_irq	n
gpiochip_free_own_desc	a*	l:2814:gpiod_free_commit|l:2666:might_sleep
gpiochip_generic_config	a	l:2446:pinctrl_gpio_set_config|7u:942:pinctrl_get_device_gpio_range|7u:395:mutex_lock
gpiochip_generic_free	m	l:2425:pinctrl_gpio_free|7u:855:pinctrl_get_device_gpio_range|7u:395:mutex_lock
gpiochip_generic_request	m	l:2409:pinctrl_gpio_request|7u:820:pinctrl_get_device_gpio_range|7u:395:mutex_lock
gpiochip_get_data	n
gpiochip_get_ngpios	m*	l:1151:fwnode_property_read_u32|51:314:fwnode_property_read_u32_array|1n:404:fwnode_property_read_int_array|1n:313:fwnode->ops->property_read_int_array
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
gpiochip_remove	a	l:1423:gpiochip_sysfs_unregister|7v:1056:mutex_lock
gpiochip_remove_pin_ranges	m	l:2582:pinctrl_remove_gpio_range|7u:536:mutex_lock
gpiochip_request_own_desc	a*	l:2787:gpiod_request_commit|l:2628:desc_set_label|l:150:kzalloc
gpiochip_unlock_as_irq	n
gpiod_add_lookup_table	a	l:4594:gpiod_add_lookup_tables|l:4546:mutex_lock
gpiod_cansleep	n
gpiod_count	m*	l:4942:platform_gpio_count|l:4734:mutex_lock
gpiod_get	m*	l:4962:gpiod_get_index|l:5088:gpiod_find_and_request|l:4823:gpio_shared_add_proxy_lookup|7w:463:mutex_lock
gpiod_get_array	a*	l:5213:kzalloc
gpiod_get_array_optional	a*	l:5335:gpiod_get_array|l:5213:kzalloc
gpiod_get_array_value	m*	l:3731:gpiod_get_array_value_complex|l:3565:bitmap_alloc|3l:738:kmalloc_array
gpiod_get_array_value_cansleep	a	l:4458:might_sleep
gpiod_get_index	m*	l:5088:gpiod_find_and_request|l:4823:gpio_shared_add_proxy_lookup|7w:463:mutex_lock
gpiod_get_index_optional	m*	l:5116:gpiod_get_index|l:5088:gpiod_find_and_request|l:4823:gpio_shared_add_proxy_lookup|7w:463:mutex_lock
gpiod_get_optional	m*	l:4985:gpiod_get_index_optional|l:5116:gpiod_get_index|l:4823:gpio_shared_add_proxy_lookup|7w:463:mutex_lock
gpiod_get_raw_array_value	m*	l:3702:gpiod_get_array_value_complex|l:3565:bitmap_alloc|3l:738:kmalloc_array
gpiod_get_raw_array_value_cansleep	a	l:4429:might_sleep
gpiod_get_raw_value_cansleep	a	l:4376:might_sleep
gpiod_get_value_cansleep	a	l:4396:might_sleep
gpiod_hwgpio	n
gpiod_is_active_low	n
gpiod_is_equal	n
gpiod_is_shared	n
gpiod_is_single_ended	n
gpiod_put	a*	l:5351:gpiod_free|l:2702:gpiod_free_commit|l:2666:might_sleep
gpiod_put_array	m*	l:5364:gpiod_put|l:5351:gpiod_free|l:2702:gpiod_free_commit|l:2666:might_sleep
gpiod_remove_lookup_table	a	l:4608:mutex_lock
gpiod_set_array_value	m*	l:4102:gpiod_set_array_value_complex|l:3910:bitmap_alloc|3l:738:kmalloc_array
gpiod_set_array_value_cansleep	a	l:4572:might_sleep
gpiod_set_consumer_name	a	l:4136:desc_set_label|l:150:kzalloc
gpiod_set_raw_array_value	m*	l:4074:gpiod_set_array_value_complex|l:3910:bitmap_alloc|3l:738:kmalloc_array
gpiod_set_raw_array_value_cansleep	a	l:4529:might_sleep
gpiod_set_raw_value_cansleep	a	l:4482:might_sleep
gpiod_set_value_cansleep	a	l:4503:might_sleep
gpiod_to_chip	n
gpiod_to_gpio_device	n
gpu_buddy_alloc_blocks	m*	7x:1430:__gpu_buddy_alloc_range|7x:1165:__alloc_range|7x:534:gpu_block_alloc|7x:84:kmem_cache_zalloc
gpu_buddy_allocated_addr_to_block	n
gpu_buddy_block_offset	n
gpu_buddy_block_order	n
gpu_buddy_block_print	n
gpu_buddy_block_trim	m*	7x:1337:__alloc_range|7x:1116:split_block|7x:534:gpu_block_alloc|7x:84:kmem_cache_zalloc
gpu_buddy_fini	n*
gpu_buddy_free_block	n*
gpu_buddy_free_list	m*	7x:726:__gpu_buddy_free_list|7x:696:cond_resched
gpu_buddy_init	a	7x:402:kcalloc
gpu_buddy_print	n
gpu_buddy_reset_clear	n*
handle_nested_irq	a*	1u:581:might_sleep
hardpps	n
have_governor_per_policy	n
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
hwmon_device_register	a*	59:1127:__hwmon_device_register|59:929:kzalloc
hwmon_device_register_for_thermal	a*	59:1109:__hwmon_device_register|59:929:kzalloc
hwmon_device_register_with_groups	a*	59:1054:__hwmon_device_register|59:929:kzalloc
hwmon_device_register_with_info	a*	59:1084:__hwmon_device_register|59:929:kzalloc
hwmon_device_unregister	m*	59:1141:device_unregister|4:4008:device_del|4:3929:device_lock|3k:1109:mutex_lock
hwmon_lock	a+mutex	59:818:mutex_lock
hwmon_notify_event	m*	59:804:sysfs_notify|3q:211:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
hwmon_sanitize_name	a	59:1275:__hwmon_sanitize_name|59:1249:kstrdup
hwmon_unlock	n,mutex
hwrng_msleep	a	5a:744:wait_for_completion_interruptible_timeout
hwrng_register	m	5a:630:mutex_lock
hwrng_unregister	a	5a:678:mutex_lock
hwrng_yield	a	5a:750:wait_for_completion_interruptible_timeout
i2c_adapter_depth	n
i2c_add_adapter	a	5b:1685:of_alias_get_id|28:2019:mutex_lock
i2c_add_numbered_adapter	a*	5b:1721:i2c_add_adapter|5b:1685:of_alias_get_id|28:2019:mutex_lock
i2c_client_get_device_id	n
i2c_del_adapter	a	5b:1809:mutex_lock
i2c_del_driver	a	5b:2079:i2c_for_each_dev|5b:2016:mutex_lock
i2c_find_adapter_by_fwnode	m*	5b:1914:bus_find_device|2d:425:subsys_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
i2c_find_device_by_fwnode	m*	5b:1097:bus_find_device_by_fwnode|7m:194:bus_find_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
i2c_for_each_dev	a	5b:2016:mutex_lock
i2c_freq_mode_string	n
i2c_generic_scl_recovery	m*	5b:232:pinctrl_select_state|7u:1427:pinctrl_commit_state|7u:1314:pinmux_disable_setting|7y:552:mutex_lock
i2c_get_adapter	a	5b:2639:mutex_lock
i2c_get_adapter_by_fwnode	m*	5b:1942:i2c_find_adapter_by_fwnode|5b:1914:bus_find_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
i2c_get_device_id	m*	5b:2406:i2c_smbus_xfer|1r:543:__i2c_lock_bus_helper|7z:45:i2c_trylock_bus|80:823:adapter->lock_ops->trylock_bus
i2c_get_dma_safe_msg_buf	m	5b:2694:kzalloc
i2c_get_match_data	m*	5b:127:device_get_match_data|1n:1358:dev_fwnode()->ops->device_get_match_data
i2c_match_id	n
i2c_new_ancillary_device	a	5b:1224:i2c_new_dummy_device|5b:1151:i2c_new_client_device|5b:968:kzalloc
i2c_new_client_device	a	5b:968:kzalloc
i2c_new_dummy_device	a	5b:1151:i2c_new_client_device|5b:968:kzalloc
i2c_new_scanned_device	a*	5b:2631:i2c_new_client_device|5b:968:kzalloc
i2c_new_smbus_alert_device	a	1r:715:i2c_new_client_device|5b:968:kzalloc
i2c_parse_fw_timings	m*	5b:1988:i2c_parse_timing|5b:1960:device_property_read_u32|1n:404:fwnode_property_read_int_array|1n:313:fwnode->ops->property_read_int_array
i2c_probe_func_quick_read	m*	5b:2588:i2c_smbus_xfer|1r:543:__i2c_lock_bus_helper|7z:45:i2c_trylock_bus|80:823:adapter->lock_ops->trylock_bus
i2c_put_adapter	m*	5b:2662:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
i2c_put_dma_safe_msg_buf	n
i2c_register_driver	a*	5b:2052:driver_register|2c:174:bus_add_driver|2d:761:kzalloc
i2c_smbus_pec	n
i2c_smbus_read_block_data	m*	1r:231:i2c_smbus_xfer|1r:543:__i2c_lock_bus_helper|7z:45:i2c_trylock_bus|80:823:adapter->lock_ops->trylock_bus
i2c_smbus_read_byte	m*	1r:108:i2c_smbus_xfer|1r:543:__i2c_lock_bus_helper|7z:45:i2c_trylock_bus|80:823:adapter->lock_ops->trylock_bus
i2c_smbus_read_byte_data	m*	1r:143:i2c_smbus_xfer|1r:543:__i2c_lock_bus_helper|7z:45:i2c_trylock_bus|80:823:adapter->lock_ops->trylock_bus
i2c_smbus_read_i2c_block_data	m*	1r:277:i2c_smbus_xfer|1r:543:__i2c_lock_bus_helper|7z:45:i2c_trylock_bus|80:823:adapter->lock_ops->trylock_bus
i2c_smbus_read_i2c_block_data_or_emulated	m*	1r:664:i2c_smbus_read_i2c_block_data|1r:277:i2c_smbus_xfer|7z:45:i2c_trylock_bus|80:823:adapter->lock_ops->trylock_bus
i2c_smbus_read_word_data	m*	1r:183:i2c_smbus_xfer|1r:543:__i2c_lock_bus_helper|7z:45:i2c_trylock_bus|80:823:adapter->lock_ops->trylock_bus
i2c_smbus_write_block_data	m*	1r:261:i2c_smbus_xfer|1r:543:__i2c_lock_bus_helper|7z:45:i2c_trylock_bus|80:823:adapter->lock_ops->trylock_bus
i2c_smbus_write_byte	m*	1r:125:i2c_smbus_xfer|1r:543:__i2c_lock_bus_helper|7z:45:i2c_trylock_bus|80:823:adapter->lock_ops->trylock_bus
i2c_smbus_write_byte_data	m*	1r:164:i2c_smbus_xfer|1r:543:__i2c_lock_bus_helper|7z:45:i2c_trylock_bus|80:823:adapter->lock_ops->trylock_bus
i2c_smbus_write_i2c_block_data	m*	1r:297:i2c_smbus_xfer|1r:543:__i2c_lock_bus_helper|7z:45:i2c_trylock_bus|80:823:adapter->lock_ops->trylock_bus
i2c_smbus_write_word_data	m*	1r:204:i2c_smbus_xfer|1r:543:__i2c_lock_bus_helper|7z:45:i2c_trylock_bus|80:823:adapter->lock_ops->trylock_bus
i2c_smbus_xfer	m*	1r:543:__i2c_lock_bus_helper|7z:45:i2c_trylock_bus|80:823:adapter->lock_ops->trylock_bus
i2c_transfer	m*	5b:2346:__i2c_lock_bus_helper|7z:45:i2c_trylock_bus|80:823:adapter->lock_ops->trylock_bus
i2c_transfer_buffer_flags	m*	5b:2378:i2c_transfer|5b:2346:__i2c_lock_bus_helper|7z:45:i2c_trylock_bus|80:823:adapter->lock_ops->trylock_bus
i2c_unregister_device	a*	5b:1076:device_unregister|4:4008:device_del|4:3929:device_lock|3k:1109:mutex_lock
i2c_verify_adapter	n
i2c_verify_client	n
ida_alloc_range	f3p!kmalloc*	81:456:xas_nomem|2z:309:kmem_cache_alloc_lru
ida_destroy	n*
ida_find_first_range	n
ida_free	n
idr_alloc	f4p!kmalloc	81:89:idr_alloc_u32|81:48:idr_get_free|61:425:radix_tree_node_alloc|61:253:kmem_cache_alloc
idr_alloc_cyclic	f4p!kmalloc	81:127:idr_alloc_u32|81:48:idr_get_free|61:425:radix_tree_node_alloc|61:253:kmem_cache_alloc
idr_alloc_u32	f4p!kmalloc	81:48:idr_get_free|61:1493:radix_tree_extend|61:425:radix_tree_node_alloc|61:253:kmem_cache_alloc
idr_find	n
idr_get_next	n
idr_get_next_ul	n
idr_remove	n
idr_replace	n
iget5_locked	a	g:1388:ilookup5|g:1715:might_sleep
iget5_locked_rcu	a	g:1422:might_sleep
iget_locked	a	g:1467:might_sleep
igrab	n
ihold	n
iio_active_scan_mask_index	n
iio_buffer_enabled	n
iio_device_alloc	a	p:1724:kzalloc
iio_device_free	m*	p:1775:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
iio_device_get_clock	n
iio_device_get_current_mode	n
iio_device_id	n
iio_device_set_clock	a	p:288:mutex_lock_interruptible
iio_device_unregister	a*	p:2174:cdev_device_del|2l:577:device_del|4:3929:device_lock|3k:1109:mutex_lock
iio_enum_available_read	n
iio_format_value	n
iio_get_debugfs_dentry	n
iio_get_time_ns	n
iio_read_const_attr	n
iio_read_mount_matrix	m*	p:639:device_property_read_string_array|1n:255:fwnode_property_read_string_array|1n:468:fwnode->ops->property_read_string_array
iio_str_to_fixpoint	n
ilookup	a	g:1745:might_sleep
ilookup5	a	g:1715:might_sleep
ilookup5_nowait	m*	g:1685:find_inode|g:1058:__wait_on_freeing_inode|g:2625:schedule
in_lock_functions	n
inc_nlink	n
init_completion	n
init_pseudo	a	38:732:kzalloc
init_rcu_head	n
init_rcu_head_on_stack	n
init_rust_binderfs	a	82:789:alloc_chrdev_region|2l:237:__register_chrdev_region|2l:118:kzalloc
init_special_inode	n
init_srcu_struct_fast	a	44:325:init_srcu_struct_fields|44:207:kzalloc
init_srcu_struct_fast_updown	a	44:343:init_srcu_struct_fields|44:207:kzalloc
init_srcu_struct_generic	a	44:308:init_srcu_struct_fields|44:207:kzalloc
init_srcu_struct_with_key	a	83:9:__init_srcu_struct|84:62:init_srcu_struct_generic|44:308:init_srcu_struct_fields|44:207:kzalloc
init_task_work	n
init_wait	n
init_wait_entry	n
init_work_with_key	n
inode_bit_waitqueue	n
inode_dio_finished	n
inode_dio_wait	a	g:2797:wait_var_event
inode_dio_wait_interruptible	a	g:2803:wait_var_event_interruptible
inode_init_once	n
inode_init_owner	n
inode_insert5	a*	g:1315:might_sleep
inode_just_drop	n
inode_maybe_inc_iversion	n
inode_needs_sync	n
inode_newsize_ok	n
inode_nohighmem	n
inode_query_iversion	n
inode_sb_list_add	n
inode_set_ctime_deleg	n
inode_set_ctime_to_ts	n
inode_set_flags	n
input_alloc_absinfo	m	5c:442:kzalloc
input_allocate_device	a	5c:1960:kzalloc
input_close_device	a*	5c:703:mutex_lock
input_copy_abs	m	5c:504:input_set_capability|5c:2161:input_alloc_absinfo|5c:442:kzalloc
input_default_setkeycode	n
input_device_enabled	n
input_enable_softrepeat	n
input_free_device	m*	5c:2087:input_put_device|85:391:put_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
input_free_minor	n
input_get_new_minor	m*	5c:2761:ida_alloc_range|81:468:kzalloc
input_get_timestamp	n
input_match_device_id	n
input_open_device	m*	5c:666:synchronize_rcu
input_register_device	m*	5c:2399:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
input_release_device	a	5c:566:mutex_lock
input_reset_device	a	5c:1778:mutex_lock
input_scancode_to_scalar	n
input_set_abs_params	m	5c:463:input_alloc_absinfo|5c:442:kzalloc
input_set_capability	m	5c:2161:input_alloc_absinfo|5c:442:kzalloc
input_set_timestamp	n
input_unregister_device	a*	5c:2485:__input_unregister_device|5c:2255:input_disconnect_device|5c:766:mutex_lock
input_unregister_handle	a	5c:2734:mutex_lock
input_unregister_handler	a*	5c:2560:mutex_lock
insert_inode_locked	a	g:1899:might_sleep
insert_inode_locked4	a	g:1951:might_sleep
insert_resource	n
insert_resource_expand_to_fit	n
interface_to_usbdev	n
invalidate_disk	m"*	7:848:invalidate_bdev|86:100:lru_add_drain_all|3a:876:__lru_add_drain_all|3a:823:mutex_lock	Context: can sleep
io_schedule	a	0:8215:io_schedule
io_schedule_timeout	a	0:8202:io_schedule_timeout
ioremap	m*	5d:355:__ioremap_caller|5d:301:ioremap_page_range|20:360:vmap_range_noflush|20:336:might_sleep
ioremap_np	n
iounmap	a	5d:476:mmiotrace_iounmap|5e:318:might_sleep
iov_iter_advance	n
iov_iter_revert	n
ipi_get_hwirq	n
iproc_msi_exit	m*	87:665:iproc_msi_irq_free|87:475:irq_set_chained_handler_and_data|b:713:rpm_resume|b:859:schedule
iproc_msi_init	a*	87:587:devm_bitmap_zalloc|3l:796:devm_bitmap_alloc|3l:781:bitmap_alloc|3l:738:kmalloc_array
iproc_pcie_remove	a	88:1531:pci_lock_rescan_remove|3z:3515:mutex_lock
iproc_pcie_setup	a*	88:1466:phy_power_on|u:310:regulator_enable|3w:3219:regulator_lock_dependent|3w:414:mutex_lock
iproc_pcie_shutdown	a	88:760:msleep
iput	a	g:2039:might_sleep
iput_not_last	n
irq_alloc_generic_chip	a	1s:243:kzalloc
irq_can_set_affinity	n
irq_check_status_bit	n
irq_chip_redirect_set_affinity	n
irq_create_direct_mapping	a*	1t:760:__irq_alloc_descs|r:912:mutex_lock
irq_create_fwspec_mapping	m*	1t:938:mutex_lock
irq_create_mapping_affinity	a	1t:836:mutex_lock
irq_create_of_mapping	m*	1t:1016:irq_create_fwspec_mapping|1t:938:mutex_lock
irq_dispose_mapping	m*	1t:1038:irq_domain_free_one_irq|1t:1926:msi_device_domain_free_wired|22:1734:__msi_lock_descs|22:354:mutex_lock
irq_domain_alloc_generic_chips	a*	1s:301:kzalloc
irq_domain_associate	a	1t:717:mutex_lock
irq_domain_associate_many	m	1t:736:irq_domain_associate|1t:717:mutex_lock
irq_domain_create_legacy	a*	1t:514:__irq_domain_instantiate|1t:328:__irq_domain_create|1t:249:kzalloc_node
irq_domain_create_sim	a	5f:195:irq_domain_create_sim_full|5f:205:kzalloc
irq_domain_create_sim_full	a	5f:205:kzalloc
irq_domain_create_simple	a*	1t:492:__irq_domain_instantiate|1t:328:__irq_domain_create|1t:249:kzalloc_node
irq_domain_disconnect_hierarchy	n
irq_domain_free_fwnode	n
irq_domain_free_irqs	a	1t:1912:mutex_lock
irq_domain_get_irq_data	n
irq_domain_instantiate	a*	1t:388:__irq_domain_instantiate|1t:328:__irq_domain_create|1t:249:kzalloc_node
irq_domain_pop_irq	a	1t:1875:mutex_lock
irq_domain_push_irq	a	1t:1787:kzalloc_node
irq_domain_remove	a*	1t:405:mutex_lock
irq_domain_remove_sim	a	5f:242:irq_work_sync|45:289:might_sleep
irq_domain_reset_irq_data	n
irq_domain_set_hwirq_and_chip	n
irq_domain_translate_onecell	n
irq_domain_translate_twocell	n
irq_domain_translate_twothreecell	n
irq_domain_update_bus_token	m	1t:436:mutex_lock
irq_domain_xlate_onecell	n
irq_domain_xlate_onetwocell	n
irq_domain_xlate_twocell	n
irq_domain_xlate_twothreecell	n
irq_find_matching_fwspec	a*	1t:542:mutex_lock
irq_free_descs	m	r:872:mutex_lock
irq_gc_noop	n
irq_gc_set_wake	n
irq_get_default_domain	n
irq_get_domain_generic_chip	n
irq_get_irq_data	n
irq_get_nr_irqs	n
irq_has_action	n
irq_set_affinity_notifier	a	4l:561:might_sleep
irq_set_chained_handler_and_data	m*	1u:1035:__irq_do_set_handler|1u:987:irq_chip_pm_put|b:713:rpm_resume|b:859:schedule
irq_set_default_domain	n
irq_setup_alt_chip	n
irq_to_desc	n
irq_wake_thread	n
irq_work_queue	n
irq_work_sync	a	45:289:might_sleep
is_free_buddy_page	n
is_of_node	n
is_subdir	n
is_vmalloc_addr	n
is_vmalloc_or_module_addr	n
iunique	n
jiffies64_to_msecs	n
jiffies64_to_nsecs	n
jiffies_64_to_clock_t	n
jiffies_to_clock_t	n
jiffies_to_msecs	n
jiffies_to_timespec64	n
jiffies_to_usecs	n
kasprintf	f0!kmalloc	6:59:kvasprintf|6:25:kmalloc_track_caller
kasprintf_strarray	f0!kmalloc	5g:768:kcalloc
kernel_accept	m*	2s:3715:sock_create_lite|2s:1474:sock_alloc|39:3049:alloc_inode|g:340:kmem_cache_alloc_lru
kernel_can_power_off	n
kernel_file_open	a	4b:1169:alloc_empty_file_noaccount|1m:296:kmem_cache_alloc
kernel_halt	a*	5p:327:kernel_shutdown_prepare|5p:318:device_shutdown|4y:820:flush_work|1l:4468:might_sleep
kernel_param_lock	a+mutex	89:604:mutex_lock
kernel_param_unlock	n,mutex
kernel_power_off	a*	5p:717:kernel_shutdown_prepare|5p:318:device_shutdown|4y:820:flush_work|1l:4468:might_sleep
kernel_read	m*	4x:547:rw_verify_area|4x:479:fsnotify_file_area_perm|8a:245:dput|3d:1051:might_sleep
kernel_recvmsg	m*	2s:1198:sock_recvmsg|2s:1173:sock_recvmsg_nosec|2u:1713:lock_sock_nested|27:3839:might_sleep
kernel_restart	a*	5p:299:kernel_restart_prepare|5p:115:device_shutdown|4y:820:flush_work|1l:4468:might_sleep
kernel_sendmsg	m*	2s:862:sock_sendmsg|2s:838:__sock_sendmsg|2u:1713:lock_sock_nested|27:3839:might_sleep
kernel_sigaction	n
kernel_sock_ip_overhead	n
kernel_write	m*	4x:656:rw_verify_area|4x:479:fsnotify_file_area_perm|8a:245:dput|3d:1051:might_sleep
kfree	n
kfree_call_rcu_nolock	m*	1x:1325:__kfree_rcu_sheaf|1w:6161:alloc_empty_sheaf|1w:3462:alloc_slab_page|1w:3345:alloc_frozen_pages_noprof
kfree_const	n
kfree_link	n
kfree_nolock	n
kfree_sensitive	n
kfree_skb_list_reason	m*	2:1293:kfree_skb_add_bulk|2:1271:skb_release_all|8b:320:cpus_read_lock|4n:490:percpu_down_read
kfree_skb_partial	n
kfree_strarray	n
kick_all_cpus_sync	n
kick_process	n
kill_cad_pid	n
kill_device	n
kill_pgrp	n
kill_pid	n
kiocb_modified	m*	g:2577:file_modified_flags|g:2541:file_remove_privs_flags|7e:664:locks_alloc_lease|7e:297:kmem_cache_zalloc
klist_del	n
klist_init	n
klist_iter_exit	n
klist_iter_init	n
klist_iter_init_node	n
klist_next	n
klist_node_attached	n
klist_prev	n
klist_remove	m	8c:263:schedule
kmalloc_size_roundup	n
kmap_local_page	n
kmem_buckets_create	m	1x:454:kmem_cache_alloc
kmem_cache_alloc_bulk_noprof	f1!kmalloc	1w:7484:kmem_cache_alloc_bulk_noprof
kmem_cache_alloc_lru_noprof	f2!kmalloc	1w:5018:kmem_cache_alloc_lru_noprof
kmem_cache_alloc_node_noprof	f1!kmalloc	1w:5059:kmem_cache_alloc_node_noprof
kmem_cache_alloc_noprof	f1!kmalloc	1w:5001:kmem_cache_alloc_noprof
kmem_cache_charge	m*	1w:5042:memcg_slab_post_charge|1w:2570:__memcg_kmem_charge_page|2o:1298:irq_work_sync|45:289:might_sleep
kmem_cache_destroy	m	1x:543:kvfree_rcu_barrier_on_cache|1x:2198:deferred_work_barrier|1w:6499:irq_work_sync|45:289:might_sleep
kmem_cache_free	n
kmem_cache_free_bulk	n
kmem_cache_shrink	a	1x:622:__kmem_cache_shrink|1w:8434:flush_all|1w:4103:cpus_read_lock|4n:490:percpu_down_read
kmem_cache_size	n
kmem_dump_obj	n
kmemdup_array	f3!kmalloc	d:158:kmemdup
kmemdup_noprof	f2!kmalloc	8d:706:kmemdup_noprof
kmemdup_nul	f2!kmalloc	d:192:kmemdup_nul
kobject_add	a	5:426:kobject_add_varg|5:368:kobject_set_name_vargs|5:274:kvasprintf_const|6:46:kstrdup_const
kobject_create_and_add	a	5:794:kobject_create|5:768:kzalloc
kobject_del	m*	5:627:__kobject_del|5:595:sysfs_remove_groups|29:623:kernfs_find_and_get_ns|2a:968:down_read
kobject_get	n
kobject_get_path	f1p!kmalloc	5:161:kzalloc
kobject_get_unless_zero	n
kobject_init	n
kobject_init_and_add	a	5:457:kobject_add_varg|5:368:kobject_set_name_vargs|5:274:kvasprintf_const|6:46:kstrdup_const
kobject_move	a*	5:561:kmalloc
kobject_put	m*	5:737:kref_put|4h:65:kobject_release|29:623:kernfs_find_and_get_ns|2a:968:down_read
kobject_rename	a*	5:495:kmalloc
kobject_set_name	a	5:314:kobject_set_name_vargs|5:274:kvasprintf_const|6:46:kstrdup_const
kobject_uevent	m*	5w:659:kobject_uevent_env|5w:543:kzalloc
kobject_uevent_env	m*	5w:543:kzalloc
krealloc_node_align_noprof	f3!kmalloc	1w:6958:krealloc_node_align_noprof
kset_create_and_add	a	5:1012:kset_create|5:969:kzalloc
kset_find_obj	n
kset_register	a*	5:874:kobject_add_internal|5:240:create_dir|2a:751:__kernfs_new_node|2a:661:kstrdup_const
kset_unregister	m*	5:894:kobject_del|5:627:__kobject_del|29:623:kernfs_find_and_get_ns|2a:968:down_read
ksize	n
kstrdup	f1!kmalloc	d:82:kstrdup
kstrdup_and_replace	f3!kmalloc	5g:743:kstrdup
kstrdup_const	f1!kmalloc	d:99:kstrdup_const
kstrdup_quotable	f1!kmalloc	5g:652:kstrdup_quotable
kstrdup_quotable_cmdline	a	5g:685:kmalloc
kstrdup_quotable_file	a	5g:721:kmalloc
kstrndup	f2!kmalloc	d:118:kstrndup
kstrtobool	n
kthread_affine_preferred	a*	4m:852:zalloc_cpumask_var|3b:1059:alloc_cpumask_var|3b:1053:alloc_cpumask_var_node|3c:30:kmalloc_node
kthread_bind	m*	4m:604:__kthread_bind|4m:582:__kthread_bind_mask|4m:568:wait_task_inactive|0:2443:schedule_hrtimeout
kthread_cancel_delayed_work_sync	m	4m:1560:__kthread_cancel_work_sync|4m:1517:kthread_flush_work|4m:1362:wait_for_completion
kthread_cancel_work_sync	m	4m:1545:__kthread_cancel_work_sync|4m:1517:kthread_flush_work|4m:1362:wait_for_completion
kthread_create_on_cpu	a	4m:625:kthread_create_on_node|4m:559:__kthread_create_on_node|4m:483:kmalloc
kthread_create_on_node	a	4m:559:__kthread_create_on_node|4m:483:kmalloc
kthread_create_worker_on_cpu	a	4m:1142:kthread_create_worker_on_node|4m:1093:__kthread_create_worker_on_node|4m:1055:kzalloc
kthread_create_worker_on_node	a	4m:1093:__kthread_create_worker_on_node|4m:1055:kzalloc
kthread_data	n
kthread_delayed_work_timer_fn	n
kthread_destroy_worker	a	4m:1603:kthread_flush_worker|4m:1579:wait_for_completion
kthread_flush_work	m	4m:1362:wait_for_completion
kthread_flush_worker	a	4m:1579:wait_for_completion
kthread_freezable_should_stop	a	4m:199:might_sleep
kthread_func	n
kthread_mod_delayed_work	n
kthread_park	m	4m:720:wait_for_completion
kthread_parkme	m	4m:290:__kthread_parkme|4m:282:schedule_preempt_disabled
kthread_queue_delayed_work	n
kthread_queue_work	n
kthread_should_park	n
kthread_should_stop	n
kthread_stop	a*	4m:760:wait_for_completion
kthread_stop_put	a*	4m:781:kthread_stop|4m:760:wait_for_completion
kthread_unpark	m*	4m:681:__kthread_bind|4m:582:__kthread_bind_mask|4m:568:wait_task_inactive|0:2443:schedule_hrtimeout
kthread_unuse_mm	n
kthread_worker_fn	m*	4m:998:set_freezable|8e:234:might_sleep
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
kvasprintf	f0!kmalloc	6:25:kmalloc_track_caller
kvasprintf_const	f0!kmalloc	6:46:kstrdup_const
kvfree	m	1w:7062:vfree
kvfree_atomic	n
kvfree_call_rcu	m*	1x:2097:synchronize_rcu
kvfree_sensitive	m	1w:7097:kvfree|1w:7062:vfree
kvmemdup	m*	d:176:__kvmalloc_node_noprof|1w:7043:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
kvrealloc_node_align_noprof	m*	1w:7108:vrealloc_node_align_noprof|20:4346:vfree
led_add_lookup	a	5h:427:mutex_lock
led_classdev_notify_brightness_hw_changed	n
led_classdev_register_ext	a*	5h:554:mutex_lock
led_classdev_suspend	a*	5h:198:flush_work|1l:4468:might_sleep
led_classdev_unregister	m*	5h:620:down_write
led_compose_name	m*	8f:543:led_parse_fwnode_props|8f:492:fwnode_property_read_string|1n:496:fwnode_property_read_string_array|1n:468:fwnode->ops->property_read_string_array
led_get	a*	5h:372:fwnode_led_get|5h:285:fwnode_property_match_string|1n:529:kzalloc
led_get_color_name	n
led_get_default_pattern	a*	8f:449:kcalloc
led_init_core	n
led_init_default_state_get	m*	8f:616:fwnode_property_read_string|1n:496:fwnode_property_read_string_array|1n:468:fwnode->ops->property_read_string_array
led_put	m*	5h:304:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
led_remove_lookup	a	5h:442:mutex_lock
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
list_lru_destroy	m*	21:704:list_lru_unregister|21:64:mutex_lock
list_lru_isolate	n
list_lru_isolate_move	n
list_lru_walk	u*	8g:352:list_lru_walk_node|21:440:mem_cgroup_put|3m:352:percpu_ref_put_many|3m:336:ref->data->release
list_lru_walk_one	n*
local_interrupt_disable	n+irq
local_interrupt_enable	n,irq
lock_acquire	n
lock_acquired	n
lock_contended	n
lock_is_held_type	n
lock_pin_lock	n
lock_release	n
lock_repin_lock	n
lock_sequence	n
lock_set_class	n
lock_sync	n
lock_two_nondirectories	a	g:1264:inode_lock|39:1026:down_write
lock_unpin_lock	n
lock_vma_under_rcu	n
lockdep_annotate_inode_mutex_key	n
lockdep_assert_in_softirq_func	n
lockdep_assert_irqs_disabled	n
lockdep_hardirqs_off	n
lockdep_hardirqs_on	n
lockdep_init_map_type	n
lockdep_register_key	n
lockdep_rht_bucket_is_held	n
lockdep_rht_mutex_is_held	n
lockdep_unregister_key	m	8h:6687:might_sleep
locked_recursive_removal	a*	38:667:__simple_recursive_removal|38:606:inode_lock_nested|39:1071:down_write_nested
mas_alloc_cyclic	f6p!kmalloc	23:3900:mas_nomem|23:5732:mas_alloc_nodes|23:1086:mt_alloc_one|23:139:kmem_cache_alloc
mas_destroy	n
mas_empty_area	n
mas_empty_area_rev	n
mas_erase	m	23:5691:might_alloc
mas_find	n
mas_find_range	n
mas_find_range_rev	n
mas_find_rev	n
mas_next	n
mas_next_range	n
mas_pause	n
mas_preallocate	f2p!kmalloc	23:5057:mas_alloc_nodes|23:1086:mt_alloc_one|23:139:kmem_cache_alloc
mas_prev	n
mas_prev_range	n
mas_store	n
mas_store_gfp	f2p!kmalloc	23:4988:mas_nomem|23:5732:mas_alloc_nodes|23:1086:mt_alloc_one|23:139:kmem_cache_alloc
mas_store_prealloc	n
mas_walk	n
match_string	n
mdiobus_c45_modify	a	7r:566:mutex_lock
mdiobus_c45_modify_changed	a	7r:618:mutex_lock
mdiobus_c45_read	a	7r:357:mutex_lock
mdiobus_c45_read_nested	a	7r:386:mutex_lock_nested
mdiobus_c45_write	a	7r:466:mutex_lock
mdiobus_c45_write_nested	a	7r:496:mutex_lock_nested
mdiobus_get_phy	n
mdiobus_is_registered_device	n
mdiobus_modify	a	7r:541:mutex_lock
mdiobus_modify_changed	a	7r:592:mutex_lock
mdiobus_read	a	7r:332:mutex_lock
mdiobus_read_nested	a	7r:308:mutex_lock_nested
mdiobus_write	a	7r:439:mutex_lock
mdiobus_write_nested	a	7r:414:mutex_lock_nested
mem_dump_obj	n
memchr	n
memcpy	n
memcpy_and_pad	n
memcpy_fromio	n
memcpy_toio	n
memdup_user	a	d:225:copy_from_user
memdup_user_nul	a	d:307:copy_from_user
memory_read_from_buffer	n
mempool_alloc_bulk_noprof	m*	6f:508:might_alloc
mempool_alloc_noprof	m*	6f:564:might_alloc
mempool_alloc_pages	f0!page	6f:763:alloc_pages_noprof
mempool_alloc_preallocated	m	6f:614:mempool_alloc_from_pool|6f:463:io_schedule_timeout
mempool_alloc_slab	f0!kmalloc	6f:728:kmem_cache_alloc_noprof
mempool_create_node_noprof	f4!kmalloc*	6f:332:kmalloc_node_noprof
mempool_free	n
mempool_free_bulk	n
mempool_free_pages	n
mempool_free_slab	n
mempool_init_noprof	a*	6f:302:mempool_init_node|6f:260:kmalloc_array_node_noprof
mempool_kfree	n
mempool_kmalloc	f0!kmalloc	6f:746:kmalloc_noprof
mempool_resize	a*	6f:371:might_sleep
might_resched	a	8i:48:might_resched
migrate_disable	n
migrate_enable	n
misc_deregister	a	8j:286:mutex_lock
misc_register	a	8j:223:mutex_lock
mktime64	n
mm_unaccount_pinned_pages	n
mmap_action_complete	m*	d:1487:remap_pfn_range_complete|e:3355:do_remap_pfn_range|e:3254:pfnmap_track_ctx_alloc|e:3214:kmalloc
mmap_action_prepare	n
mmap_read_lock	a	34:600:down_read
mmap_read_trylock	n
mmap_read_unlock	n,rwsem
mmdrop	n
mmget	n
mmget_not_zero	n
mmgrab	n
mmput	a	8k:1220:might_sleep
mmput_async	n
mod_delayed_work_on	n
mod_timer	n
mod_timer_pending	n
msg_zerocopy_put_abort	m*	2:1906:msg_zerocopy_complete|2:1895:__msg_zerocopy_callback|8b:320:cpus_read_lock|4n:490:percpu_down_read
msg_zerocopy_realloc	m	2:1813:msg_zerocopy_alloc|2:1736:sock_omalloc|27:2883:alloc_skb
msi_create_parent_irq_domain	a*	22:932:irq_domain_instantiate|1t:388:__irq_domain_instantiate|1t:328:__irq_domain_create|1t:249:kzalloc_node
msi_desc_to_pci_dev	n
msi_device_has_isolated_msi	n
msi_domain_alloc_irqs_range	a	22:1446:__msi_lock_descs|22:354:mutex_lock
msi_domain_first_desc	n
msi_domain_free_irqs_all	a	22:1713:__msi_lock_descs|22:354:mutex_lock
msi_domain_get_virq	m	22:469:__msi_lock_descs|22:354:mutex_lock
msi_next_desc	n
msleep	a	8l:313:msleep
msleep_interruptible	a	8l:334:msleep_interruptible
mt_dump	n
mt_find	n
mt_find_after	n
mt_init_flags	n
mt_next	n
mt_prev	n
mtree_alloc_cyclic	f6p!kmalloc	23:6016:mas_alloc_cyclic|23:3900:mas_nomem|23:1086:mt_alloc_one|23:139:kmem_cache_alloc
mtree_alloc_range	f6p!kmalloc	23:5965:mas_nomem|23:5732:mas_alloc_nodes|23:1086:mt_alloc_one|23:139:kmem_cache_alloc
mtree_alloc_rrange	f6p!kmalloc	23:6047:mas_nomem|23:5732:mas_alloc_nodes|23:1086:mt_alloc_one|23:139:kmem_cache_alloc
mtree_destroy	n
mtree_dup	f2p!kmalloc	23:6357:mas_dup_build|23:6235:mt_alloc_one|23:139:kmem_cache_alloc
mtree_erase	a	23:6083:might_alloc
mtree_insert	f3p!kmalloc	23:5937:mtree_insert_range|23:5912:mas_nomem|23:1086:mt_alloc_one|23:139:kmem_cache_alloc
mtree_insert_range	f4p!kmalloc	23:5912:mas_nomem|23:5732:mas_alloc_nodes|23:1086:mt_alloc_one|23:139:kmem_cache_alloc
mtree_load	n
mtree_store	f3p!kmalloc	23:5879:mtree_store_range|23:5859:mas_store_gfp|23:1086:mt_alloc_one|23:139:kmem_cache_alloc
mtree_store_range	f4p!kmalloc	23:5859:mas_store_gfp|23:4988:mas_nomem|23:1086:mt_alloc_one|23:139:kmem_cache_alloc
mutex_assert_is_held	n
mutex_destroy	n
mutex_init_generic	n
mutex_is_locked	n
mutex_lock	a+mutex	3i:314:mutex_lock
mutex_lock_interruptible	a	3i:1105:mutex_lock_interruptible
mutex_lock_interruptible_nested	a	8m:220:mutex_lock_interruptible_nested
mutex_lock_io	a+mutex	3i:1150:mutex_lock_io
mutex_lock_io_nested	a+mutex	8m:224:mutex_lock_io_nested
mutex_lock_killable	a	3i:1129:mutex_lock_killable
mutex_lock_nested	a+mutex	8m:219:mutex_lock_nested
mutex_trylock	n
mutex_unlock	n,mutex
napi_alloc_skb	n
napi_build_skb	n
napi_consume_skb	n
napi_pp_put_page	m*	2:1036:page_pool_put_full_netmem|8n:373:page_pool_put_netmem|1j:4680:gather_surplus_pages|1j:2297:cond_resched
napi_skb_cache_get_bulk	n
net_ns_barrier	a	8o:744:down_write
net_ns_get_ownership	n
netlink_ack	a	26:2516:nlmsg_new
netlink_add_tap	a	26:201:mutex_lock
netlink_broadcast	m*	26:1586:netlink_broadcast_filtered|26:1576:yield
netlink_broadcast_filtered	m*	26:1576:yield
netlink_has_listeners	n
netlink_kernel_release	m*	26:2107:sock_release|2s:763:__sock_release|2s:747:iput|g:2039:might_sleep
netlink_rcv_skb	m*	26:2585:netlink_ack|26:2516:nlmsg_new
netlink_register_notifier	m	26:2828:blocking_notifier_chain_register|37:282:__blocking_notifier_chain_register|37:263:down_write
netlink_remove_tap	a	26:242:__netlink_remove_tap|26:218:mutex_lock
netlink_strict_get_check	n
netlink_unicast	m*	26:1354:netlink_trim|26:1319:pskb_expand_head|1j:4680:gather_surplus_pages|1j:2297:cond_resched
netlink_unregister_notifier	m	26:2834:blocking_notifier_chain_unregister|37:326:down_write
new_inode	m*	g:1181:alloc_inode|g:340:kmem_cache_alloc_lru
nf_hook_entries_delete_raw	m*	8p:544:__nf_hook_entries_try_shrink|8p:253:allocate_hook_entries_size|1w:7043:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
nf_hook_entries_insert_raw	m*	8p:197:nf_hook_entries_grow|8p:133:allocate_hook_entries_size|1w:7043:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
nf_hook_slow	m*	8p:631:nf_queue|8q:257:__nf_queue|8b:320:cpus_read_lock|4n:490:percpu_down_read
nf_hook_slow_list	m*	8p:656:nf_hook_slow|8p:631:nf_queue|8b:320:cpus_read_lock|4n:490:percpu_down_read
nf_register_net_hook	a	8p:556:__nf_register_net_hook|8p:425:mutex_lock
nf_register_net_hooks	m	8p:587:nf_register_net_hook|8p:556:__nf_register_net_hook|8p:425:mutex_lock
nf_unregister_net_hook	m	8p:526:__nf_unregister_net_hook|8p:491:mutex_lock
nf_unregister_net_hooks	m	8p:606:nf_unregister_net_hook|8p:526:__nf_unregister_net_hook|8p:491:mutex_lock
nla_put	n
nlmsg_free	n
nlmsg_notify	m*	26:2622:nlmsg_multicast|7p:1184:nlmsg_multicast_filtered|7p:1165:netlink_broadcast_filtered|26:1576:yield
nmi_panic	n
no_action	n
no_seek_end_llseek	n
no_seek_end_llseek_size	n
nonseekable_open	n
noop_direct_IO	n
noop_fsync	n
noop_llseek	n
notify_change	m*	8r:550:try_break_deleg|8s:544:break_deleg|7e:664:locks_alloc_lease|7e:297:kmem_cache_zalloc
nr_cpu_ids	n
nr_free_buffer_pages	n
ns_to_kernel_old_timeval	n
ns_to_timespec64	n
nsecs_to_jiffies	n
nsecs_to_jiffies64	n
nvmem_add_cell_lookups	a	5i:2104:mutex_lock
nvmem_add_cells_from_dt	m*	5i:811:kasprintf|6:59:kvasprintf|6:25:kmalloc_track_caller
nvmem_add_one_cell	a	5i:656:kzalloc
nvmem_cell_get	a*	5i:1490:of_nvmem_cell_get|5i:1439:nvmem_device_match|5i:1112:mutex_lock
nvmem_cell_put	m*	5i:1580:nvmem_device_put|5i:1246:put_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
nvmem_cell_read	a	5i:1675:kzalloc
nvmem_cell_read_u16	a*	5i:1849:nvmem_cell_read_common|5i:1802:nvmem_cell_get|5i:1439:nvmem_device_match|5i:1112:mutex_lock
nvmem_cell_read_u32	a*	5i:1864:nvmem_cell_read_common|5i:1802:nvmem_cell_get|5i:1439:nvmem_device_match|5i:1112:mutex_lock
nvmem_cell_read_u64	a*	5i:1879:nvmem_cell_read_common|5i:1802:nvmem_cell_get|5i:1439:nvmem_device_match|5i:1112:mutex_lock
nvmem_cell_read_u8	a*	5i:1834:nvmem_cell_read_common|5i:1802:nvmem_cell_get|5i:1439:nvmem_device_match|5i:1112:mutex_lock
nvmem_cell_read_variable_le_u32	a*	5i:1932:nvmem_cell_read_variable_common|5i:1891:nvmem_cell_get|5i:1439:nvmem_device_match|5i:1112:mutex_lock
nvmem_cell_read_variable_le_u64	a*	5i:1963:nvmem_cell_read_variable_common|5i:1891:nvmem_cell_get|5i:1439:nvmem_device_match|5i:1112:mutex_lock
nvmem_cell_write	m*	5i:1790:__nvmem_cell_entry_write|5i:1762:nvmem_cell_prepare_write_buffer|5i:1697:kzalloc
nvmem_del_cell_lookups	a	5i:2122:mutex_lock
nvmem_dev_name	n
nvmem_dev_size	n
nvmem_device_cell_write	m*	5i:2032:__nvmem_cell_entry_write|5i:1762:nvmem_cell_prepare_write_buffer|5i:1697:kzalloc
nvmem_device_find	a	5i:1202:nvmem_device_match|5i:1112:mutex_lock
nvmem_device_get	a*	5i:1179:of_nvmem_device_get|5i:1158:nvmem_device_match|5i:1112:mutex_lock
nvmem_device_put	m*	5i:1246:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
nvmem_device_write	m*	5i:2084:nvmem_reg_write|5i:167:__nvmem_reg_write|5i:77:gpiod_set_value_cansleep|l:4503:might_sleep
nvmem_layout_register	m*	5i:860:nvmem_populate_sysfs_cells|5i:480:mutex_lock
nvmem_layout_unregister	n
nvmem_register	a	5i:899:kzalloc
nvmem_register_notifier	m	5i:705:blocking_notifier_chain_register|37:282:__blocking_notifier_chain_register|37:263:down_write
nvmem_unregister	m*	5i:1068:kref_put|4h:65:nvmem_device_release|4:3929:device_lock|3k:1109:mutex_lock
nvmem_unregister_notifier	m	5i:718:blocking_notifier_chain_unregister|37:326:down_write
of_add_property	a	28:1797:mutex_lock
of_alias_from_compatible	n
of_alias_get_highest_id	a	28:2047:mutex_lock
of_alias_get_id	a	28:2019:mutex_lock
of_clk_add_hw_provider	a	a:5138:kzalloc
of_clk_add_provider	a	a:5096:kzalloc
of_clk_del_provider	a	a:5238:mutex_lock
of_clk_get	a*	a:5411:__of_clk_get|a:5404:of_clk_get_hw|a:5394:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
of_clk_get_by_name	a*	a:5429:__of_clk_get|a:5404:of_clk_get_hw|a:5394:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
of_clk_get_from_provider	a	a:5377:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
of_clk_get_parent_count	m*	a:5443:of_count_phandle_with_args|28:1728:of_phandle_iterator_next|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_clk_get_parent_name	m*	a:5495:of_clk_get_from_provider|a:5377:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
of_clk_hw_onecell_get	n
of_clk_hw_register	a	a:4562:__clk_register|a:4415:kzalloc
of_clk_hw_simple_get	n
of_clk_parent_fill	m*	a:5527:of_clk_get_parent_name|a:5495:of_clk_get_from_provider|a:5377:of_clk_get_hw_from_clkspec|a:5354:mutex_lock
of_clk_src_onecell_get	n
of_clk_src_simple_get	n
of_console_check	n
of_count_phandle_with_args	m*	28:1728:of_phandle_iterator_next|28:1358:of_node_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_device_compatible_match	n
of_device_is_available	n
of_device_is_big_endian	n
of_device_is_compatible	n
of_find_all_nodes	m*	28:294:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_find_compatible_node	m*	28:1119:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_find_matching_node_and_match	m*	28:1231:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_find_node_by_name	m*	28:1060:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_find_node_by_phandle	n
of_find_node_by_type	m*	28:1088:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_find_node_opts_by_path	m*	28:1020:of_find_node_by_path|8t:284:of_find_node_opts_by_path|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_find_node_with_property	m*	28:1150:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_find_property	n
of_find_serdev_controller_by_node	m*	2q:530:bus_find_device_by_of_node|7m:182:bus_find_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_find_spi_controller_by_node	m*	1a:5205:class_find_device_by_of_node|8u:119:class_find_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_gen_pool_get	m*	57:887:of_parse_phandle|8t:1057:__of_parse_phandle_with_args|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_get_available_child_by_name	m*	28:928:of_get_child_by_name|28:904:of_get_next_child|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_get_child_by_name	m*	28:904:of_get_next_child|28:726:__of_get_next_child|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_get_compatible_child	m*	28:879:of_get_next_child|28:726:__of_get_next_child|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_get_next_available_child	m*	28:802:of_get_next_status_child|28:786:of_node_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_get_next_child	m*	28:726:__of_get_next_child|28:703:of_node_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_get_next_child_with_prefix	m*	28:762:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_get_next_cpu_node	m*	28:857:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_get_next_parent	m*	28:687:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_get_next_reserved_child	m*	28:817:of_get_next_status_child|28:786:of_node_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_get_parent	n
of_get_property	n
of_graph_get_endpoint_by_regs	m*	8v:878:of_graph_get_next_endpoint|8v:828:of_graph_get_next_port|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_graph_get_endpoint_count	m*	8v:983:of_graph_get_next_endpoint|8v:828:of_graph_get_next_port|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_graph_get_next_endpoint	m*	8v:828:of_graph_get_next_port|8v:760:of_get_child_by_name|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_graph_get_next_port	m*	8v:760:of_get_child_by_name|28:904:of_get_next_child|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_graph_get_next_port_endpoint	m*	8v:791:of_get_next_child|28:726:__of_get_next_child|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_graph_get_port_by_id	m*	8v:722:of_get_child_by_name|28:904:of_get_next_child|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_graph_get_port_count	m*	8v:1000:of_graph_get_next_port|8v:760:of_get_child_by_name|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_graph_get_port_parent	m*	8v:925:of_get_next_parent|28:687:of_node_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_graph_get_remote_endpoint	m*	8v:899:of_parse_phandle|8t:1057:__of_parse_phandle_with_args|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_graph_get_remote_node	m*	8v:1021:of_graph_get_endpoint_by_regs|8v:878:of_graph_get_next_endpoint|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_graph_get_remote_port	m*	8v:965:of_graph_get_remote_endpoint|8v:899:of_parse_phandle|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_graph_get_remote_port_parent	m*	8v:947:of_graph_get_remote_endpoint|8v:899:of_parse_phandle|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_graph_is_present	m*	8v:70:of_get_child_by_name|28:904:of_get_next_child|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_graph_parse_endpoint	m*	8v:692:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_irq_parse_and_map_pci	m*	8w:584:of_irq_parse_pci|8w:479:of_irq_parse_one|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_machine_compatible_match	m*	28:444:of_find_node_by_path|8t:284:of_find_node_opts_by_path|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_machine_get_match	m*	28:493:of_find_node_by_path|8t:284:of_find_node_opts_by_path|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_machine_get_match_data	m*	28:513:of_machine_get_match|28:493:of_find_node_by_path|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_machine_read_compatible	n
of_machine_read_model	n
of_map_id	m*	28:2264:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_map_iommu_id	m*	28:2355:of_map_id|28:2264:of_node_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_map_msi_id	m*	28:2382:of_map_id|28:2264:of_node_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_match_node	n
of_node_name_eq	n
of_node_name_prefix	n
of_nvmem_cell_get	a*	5i:1439:nvmem_device_match|5i:1112:mutex_lock
of_nvmem_device_get	a*	5i:1158:nvmem_device_match|5i:1112:mutex_lock
of_parse_phandle_with_args_map	a	28:1558:kasprintf|6:59:kvasprintf|6:25:kmalloc_track_caller
of_pci_find_child_device	m*	8w:156:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_pci_supply_present	n
of_phandle_args_to_fwspec	n
of_phandle_iterator_init	n
of_phandle_iterator_next	m*	28:1358:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_phy_get	a	u:680:mutex_lock
of_phy_provider_unregister	a	u:1258:mutex_lock
of_phy_put	a*	u:710:mutex_lock
of_phy_simple_xlate	m*	u:769:class_find_device_by_of_node|8u:119:class_find_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
of_prop_next_string	n
of_property_count_elems_of_size	n
of_property_match_string	n
of_property_read_bool	n
of_property_read_string	n
of_property_read_string_helper	n
of_property_read_u64	n
of_property_read_u8_index	n
of_property_read_variable_u64_array	n
of_property_read_variable_u8_array	n
of_pwm_single_xlate	a	w:1084:of_pwm_xlate_with_flags|w:1050:pwm_request_from_chip|w:1030:mutex_lock
of_pwm_xlate_with_flags	a	w:1050:pwm_request_from_chip|w:1030:mutex_lock
of_remove_property	a	28:1847:mutex_lock
on_each_cpu_cond_mask	n
orderly_poweroff	n
orderly_reboot	n
page_is_ram	n
page_offline_begin	a+rwsem	d:1145:down_write
page_offline_end	n,rwsem
page_range_contiguous	n
page_to_nid	n
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
param_set_charp	m	89:278:kmalloc_parameter|89:52:kmalloc
param_set_copystring	n
param_set_invbool	n
param_set_uint_minmax	n
parse_int_array	a*	5g:150:kzalloc
parse_int_array_user	a	5g:179:memdup_user_nul|d:307:copy_from_user
path_has_submounts	n
pci_acpi_clear_companion_lookup_hook	a	8x:1310:down_write
pci_acpi_set_companion_lookup_hook	a	8x:1282:down_write
pci_add_dynid	a	2g:110:do_pci_add_dynid|2g:52:kzalloc
pci_add_new_bus	a*	3z:1290:pci_alloc_child_bus|3z:1212:pci_alloc_bus|3z:612:kzalloc
pci_add_resource	a	5s:54:pci_add_resource_offset|5s:41:resource_list_create_entry|1d:1947:kzalloc
pci_add_resource_offset	a	5s:41:resource_list_create_entry|1d:1947:kzalloc
pci_alloc_dev	a	3z:2503:kzalloc
pci_alloc_host_bridge	a	3z:689:kzalloc
pci_alloc_irq_vectors	m*	8y:235:pci_alloc_irq_vectors_affinity|8y:268:__pci_enable_msix_range|22:1150:__msi_lock_descs|22:354:mutex_lock
pci_alloc_irq_vectors_affinity	m*	8y:268:__pci_enable_msix_range|8z:846:pci_setup_msix_device_domain|22:1150:__msi_lock_descs|22:354:mutex_lock
pci_assign_unassigned_bridge_resources	m*	90:2271:__pci_bus_size_bridges|90:1404:pci_bus_size_cardbus_bridge|91:53:pci_dev_res_add_to_list|90:76:kzalloc
pci_assign_unassigned_bus_resources	a	90:2487:down_read
pci_ats_disabled	n
pci_ats_supported	n
pci_back_from_sleep	m*	2h:2741:pci_set_power_state|2h:1646:__pci_set_power_state|2h:1494:pci_walk_bus|5s:463:down_read
pci_bridge_emul_cleanup	n
pci_bridge_emul_init	a	92:358:kmemdup
pci_bridge_secondary_bus_reset	m*	2h:4936:pcibios_reset_secondary_bus|2h:4921:pci_reset_secondary_bus|2h:4900:msleep
pci_bus_add_device	a	5s:357:pci_proc_attach_device|93:468:mutex_lock
pci_bus_add_devices	m	5s:394:pci_bus_add_device|5s:357:pci_proc_attach_device|93:468:mutex_lock
pci_bus_assign_resources	m*	90:1552:__pci_bus_assign_resources|90:1544:__pci_bus_assign_resources_one|90:623:pci_dev_res_add_to_list|90:76:kzalloc
pci_bus_error_reset	a	2h:5769:pci_reset_bridge|2h:5735:mutex_lock
pci_bus_find_emul_domain_nr	m*	2h:6734:ida_alloc_range|81:468:kzalloc
pci_bus_max_busnr	n
pci_bus_read_dev_vendor_id	m*	3z:2588:pci_bus_generic_read_dev_vendor_id|3z:2580:pci_bus_wait_rrs|3z:2553:msleep
pci_bus_release_emul_domain_nr	n
pci_bus_resource_n	n
pci_bus_set_ops	n
pci_cfg_access_lock	a	94:290:might_sleep
pci_cfg_access_trylock	n
pci_cfg_access_unlock	n
pci_common_swizzle	n
pci_create_root_bus	a	3z:3238:pci_alloc_host_bridge|3z:689:kzalloc
pci_create_slot	a	2f:284:mutex_lock
pci_d3cold_disable	m*	2h:3186:pci_bridge_d3_update|2h:3147:pci_walk_bus|5s:463:down_read
pci_d3cold_enable	m*	2h:3169:pci_bridge_d3_update|2h:3147:pci_walk_bus|5s:463:down_read
pci_destroy_slot	a	2f:373:mutex_lock
pci_dev_driver	n
pci_dev_get	n
pci_dev_id	n
pci_dev_lock	a	2h:5091:device_lock|3k:1109:mutex_lock
pci_dev_present	m*	95:463:pci_get_dev_by_id|95:281:bus_find_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_dev_put	m*	2g:1607:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_dev_trylock	n
pci_dev_unlock	n,mutex
pci_disable_link_state	a	96:1553:__pci_disable_link_state|96:1519:down_read
pci_disable_link_state_locked	a	96:1538:__pci_disable_link_state|96:1520:mutex_lock
pci_disable_msi	m	8y:56:__msi_lock_descs|22:354:mutex_lock
pci_disable_msix	m	8y:198:__msi_lock_descs|22:354:mutex_lock
pci_disable_sriov	a	97:1183:might_sleep
pci_doe	a	98:819:wait_for_completion
pci_ecam_create	a*	99:40:kzalloc
pci_ecam_free	m	99:113:iounmap|5d:476:mmiotrace_iounmap|5e:318:might_sleep
pci_ecam_map_bus	n
pci_enable_device	m*	2h:2162:pci_enable_device_flags|2h:2129:do_pci_enable_device|2h:1494:pci_walk_bus|5s:463:down_read
pci_enable_device_mem	m*	2h:2145:pci_enable_device_flags|2h:2129:do_pci_enable_device|2h:1494:pci_walk_bus|5s:463:down_read
pci_enable_link_state	a	96:1604:__pci_enable_link_state|96:1575:down_read
pci_enable_link_state_locked	a	96:1627:__pci_enable_link_state|96:1576:mutex_lock
pci_enable_msi	a*	8y:32:__pci_enable_msi_range|8z:457:pci_setup_msi_device_domain|22:1150:__msi_lock_descs|22:354:mutex_lock
pci_enable_msix_range	a*	8y:110:__pci_enable_msix_range|8z:846:pci_setup_msix_device_domain|22:1150:__msi_lock_descs|22:354:mutex_lock
pci_enable_sriov	a	97:1168:might_sleep
pci_enable_wake	m*	2h:2617:__pci_enable_wake|2h:2586:pci_pme_active|2h:2502:kmalloc
pci_ep_cfs_add_epc_group	a	9a:277:kzalloc
pci_ep_cfs_add_epf_group	a	9a:680:configfs_register_default_group|4i:1856:kzalloc
pci_ep_cfs_remove_epc_group	a*	9a:322:configfs_unregister_group|4i:1813:down_write
pci_ep_cfs_remove_epf_group	a	9a:696:configfs_unregister_default_group|4i:1876:configfs_unregister_group|4i:1813:down_write
pci_epc_add_epf	a	v:806:mutex_lock
pci_epc_bar_size_to_rebar_cap	n
pci_epc_bus_master_enable_notify	a*	v:1014:mutex_lock
pci_epc_clear_bar	m*	v:653:mutex_lock
pci_epc_deinit_notify	a*	v:986:mutex_lock
pci_epc_destroy	a*	v:1033:pci_ep_cfs_remove_epc_group|9a:322:configfs_unregister_group|4i:1813:down_write
pci_epc_get	m*	v:57:class_find_device_by_name|8u:107:class_find_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_epc_get_aux_resources	a*	v:230:mutex_lock
pci_epc_get_aux_resources_count	a*	v:188:mutex_lock
pci_epc_get_features	m*	v:151:mutex_lock
pci_epc_get_first_free_bar	n
pci_epc_get_msi	m*	v:370:mutex_lock
pci_epc_get_msix	m*	v:429:mutex_lock
pci_epc_get_next_free_bar	n
pci_epc_init_notify	a*	v:940:mutex_lock
pci_epc_linkdown	a*	v:914:mutex_lock
pci_epc_linkup	a*	v:888:mutex_lock
pci_epc_map_addr	m*	v:519:mutex_lock
pci_epc_map_msi_irq	a*	v:342:mutex_lock
pci_epc_mem_alloc_addr	m	79:197:mutex_lock
pci_epc_mem_exit	n
pci_epc_mem_free_addr	a	79:264:iounmap|5d:476:mmiotrace_iounmap|5e:318:might_sleep
pci_epc_mem_init	a	79:137:pci_epc_multi_mem_init|79:65:kzalloc
pci_epc_mem_map	m*	v:597:pci_epc_mem_free_addr|79:264:iounmap|5d:476:mmiotrace_iounmap|5e:318:might_sleep
pci_epc_mem_unmap	m*	v:626:pci_epc_mem_free_addr|79:264:iounmap|5d:476:mmiotrace_iounmap|5e:318:might_sleep
pci_epc_multi_mem_init	a	79:65:kzalloc
pci_epc_notify_pending_init	m*	v:965:mutex_lock
pci_epc_put	m*	v:40:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_epc_raise_irq	m*	v:301:mutex_lock
pci_epc_remove_epf	a	v:857:mutex_lock
pci_epc_set_bar	m*	v:709:mutex_lock
pci_epc_set_msi	m*	v:403:mutex_lock
pci_epc_set_msix	m*	v:465:mutex_lock
pci_epc_start	m*	v:272:mutex_lock
pci_epc_stop	m*	v:250:mutex_lock
pci_epc_unmap_addr	m*	v:491:mutex_lock
pci_epc_write_header	m*	v:771:mutex_lock
pci_epf_add_vepf	a	2b:168:mutex_lock
pci_epf_align_inbound_addr	n
pci_epf_alloc_doorbell	a*	9b:213:pci_epf_alloc_doorbell_msi|9b:152:of_msi_map_get_device_domain|9c:393:irq_find_matching_fwspec|1t:542:mutex_lock
pci_epf_alloc_space	m*	2b:329:dma_alloc_coherent|1i:625:dma_alloc_attrs|5z:53:vmap|20:3566:might_sleep
pci_epf_assign_bar_space	n
pci_epf_bind	a*	2b:75:mutex_lock
pci_epf_create	a	2b:538:kzalloc
pci_epf_destroy	a*	2b:519:device_unregister|4:4008:device_del|4:3929:device_lock|3k:1109:mutex_lock
pci_epf_free_doorbell	m*	9b:245:platform_device_msi_free_irqs_all|9d:93:msi_domain_free_irqs_all|22:1713:__msi_lock_descs|22:354:mutex_lock
pci_epf_free_space	m*	2b:281:dma_free_coherent|1i:632:dma_free_attrs|5y:410:vunmap|20:3530:might_sleep
pci_epf_remove_vepf	a	2b:203:mutex_lock
pci_epf_unbind	m*	2b:40:mutex_lock
pci_epf_unregister_driver	m*	2b:448:pci_epf_remove_cfs|2b:433:mutex_lock
pci_find_bus	a	95:148:pci_find_next_bus|95:173:down_read
pci_find_doe_mailbox	n
pci_find_host_bridge	n
pci_find_next_bus	a	95:173:down_read
pci_find_resource	n
pci_free_host_bridge	m*	3z:731:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_free_irq	m	9e:78:pci_irq_vector|8y:318:msi_get_virq|22:469:__msi_lock_descs|22:354:mutex_lock
pci_free_irq_vectors	m	8y:381:pci_disable_msix|8y:198:__msi_lock_descs|22:354:mutex_lock
pci_free_resource_list	n
pci_get_base_class	m*	95:443:pci_get_dev_by_id|95:281:bus_find_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_get_class	m*	95:412:pci_get_dev_by_id|95:281:bus_find_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_get_device	m*	95:370:pci_get_subsys|95:348:__pci_get_subsys|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_get_device_reverse	m*	95:382:__pci_get_subsys|95:325:pci_get_dev_by_id_reverse|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_get_domain_bus_and_slot	m*	95:235:pci_get_device|95:370:pci_get_subsys|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_get_host_bridge_device	n
pci_get_slot	a	95:200:down_read
pci_get_subsys	m*	95:348:__pci_get_subsys|95:323:pci_get_dev_by_id|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_host_common_d3cold_possible	a	7b:320:pci_walk_bus|5s:463:down_read
pci_host_common_delete_ports	n
pci_host_common_ecam_create	a*	7b:199:pci_ecam_create|99:40:kzalloc
pci_host_common_init	a*	7b:223:pci_host_common_ecam_create|7b:199:pci_ecam_create|99:40:kzalloc
pci_host_common_parse_ports	m*	7b:163:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
pci_host_common_probe	a	7b:250:devm_pci_alloc_host_bridge|3z:710:pci_alloc_host_bridge|3z:689:kzalloc
pci_host_common_remove	a	7b:262:pci_lock_rescan_remove|3z:3515:mutex_lock
pci_host_handle_link_down	a*	7b:357:pci_host_recover_root_port|7b:348:pcie_do_recovery|9f:205:pci_walk_bus|5s:463:down_read
pci_host_probe	a	3z:3266:pci_lock_rescan_remove|3z:3515:mutex_lock
pci_hp_add	m*	2e:434:fs_add_slot|2e:250:sysfs_create_link|2a:751:__kernfs_new_node|2a:661:kstrdup_const
pci_hp_add_bridge	m*	3z:3556:pci_find_bus|95:148:pci_find_next_bus|95:173:down_read
pci_hp_del	a	2e:468:fs_remove_slot|2e:317:sysfs_remove_file|3q:515:kernfs_remove_by_name_ns|2a:1791:down_read
pci_hp_deregister	a	2e:452:pci_hp_del|2e:468:fs_remove_slot|3q:515:kernfs_remove_by_name_ns|2a:1791:down_read
pci_hp_destroy	a	2e:487:pci_destroy_slot|2f:373:mutex_lock
pci_ide_set_nr_streams	m*	9g:802:sysfs_update_group|43:298:internal_create_group|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_ide_stream_alloc	m	9g:259:kzalloc
pci_ide_stream_free	n
pci_ide_stream_register	a*	9g:438:kasprintf|6:59:kvasprintf|6:25:kmalloc_track_caller
pci_ide_stream_release	m*	9g:380:pci_ide_stream_unregister|9g:469:sysfs_remove_link|29:644:kernfs_remove_by_name_ns|2a:1791:down_read
pci_ide_stream_unregister	a	9g:469:sysfs_remove_link|42:152:kernfs_remove_by_name|29:644:kernfs_remove_by_name_ns|2a:1791:down_read
pci_ide_to_settings	n
pci_ignore_hotplug	n
pci_iomap	m*	9h:125:pci_iomap_range|9h:54:ioremap|20:360:vmap_range_noflush|20:336:might_sleep
pci_iomap_range	m*	9h:54:ioremap|5d:355:__ioremap_caller|20:360:vmap_range_noflush|20:336:might_sleep
pci_iomap_wc	m*	9h:146:pci_iomap_wc_range|9h:102:ioremap_wc|20:360:vmap_range_noflush|20:336:might_sleep
pci_iomap_wc_range	m*	9h:102:ioremap_wc|5d:405:__ioremap_caller|20:360:vmap_range_noflush|20:336:might_sleep
pci_ioremap_bar	m*	2h:241:__pci_ioremap_resource|2h:236:ioremap|20:360:vmap_range_noflush|20:336:might_sleep
pci_ioremap_wc_bar	m*	2h:247:__pci_ioremap_resource|2h:234:ioremap_wc|20:360:vmap_range_noflush|20:336:might_sleep
pci_iounmap	m	9i:426:iounmap|5d:476:mmiotrace_iounmap|5e:318:might_sleep
pci_iov_get_pf_drvdata	n
pci_iov_vf_id	n
pci_iov_virtfn_devfn	n
pci_irq_get_affinity	m	8y:342:pci_irq_vector|8y:318:msi_get_virq|22:469:__msi_lock_descs|22:354:mutex_lock
pci_irq_type	n
pci_irq_vector	m	8y:318:msi_get_virq|9j:69:msi_domain_get_virq|22:469:__msi_lock_descs|22:354:mutex_lock
pci_load_and_free_saved_state	n
pci_load_saved_state	n
pci_lock_rescan_remove	a+mutex	3z:3515:mutex_lock
pci_map_rom	m*	9k:274:iounmap|5d:476:mmiotrace_iounmap|5e:318:might_sleep
pci_match_id	n
pci_msi_enabled	n
pci_msix_alloc_irq_at	m	8y:159:msi_domain_alloc_irq_at|22:1551:__msi_lock_descs|22:354:mutex_lock
pci_msix_can_alloc_dyn	n
pci_msix_free_irq	a	8y:177:msi_domain_free_irqs_range|22:1683:__msi_lock_descs|22:354:mutex_lock
pci_msix_prepare_desc	n
pci_num_vf	n
pci_p2pdma_add_resource	a*	9l:437:devm_memremap_pages|9m:379:memremap_pages|9m:325:percpu_ref_init|4u:76:kzalloc
pci_p2pdma_distance_many	m*	9l:830:find_parent_pci_dev|9l:485:put_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_p2pdma_enable_show	n
pci_p2pdma_enable_store	m*	9l:1175:bus_find_device_by_name|7m:170:bus_find_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_p2pmem_alloc_sgl	a	9l:1034:kmalloc
pci_p2pmem_find_many	a	9l:902:kmalloc
pci_p2pmem_publish	n
pci_p2pmem_virt_to_bus	n
pci_pio_to_address	n
pci_platform_power_transition	m*	2h:1202:platform_pci_set_power_state|2h:1091:acpi_pci_set_power_state|9n:498:acpi_power_on|9n:418:mutex_lock
pci_pme_active	m*	2h:2502:kmalloc
pci_pme_capable	n
pci_prepare_to_sleep	m*	2h:2721:pci_enable_wake|2h:2617:__pci_enable_wake|2h:2586:pci_pme_active|2h:2502:kmalloc
pci_pri_supported	n
pci_probe_reset_bus	m	2h:5786:pci_bus_reset|2h:5679:might_sleep
pci_probe_reset_slot	a	2h:5628:pci_slot_reset|2h:5610:might_sleep
pci_pwrctrl_create_devices	m*	5l:372:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_pwrctrl_destroy_devices	m*	5l:416:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_pwrctrl_device_set_ready	m*	5l:84:bus_register_notifier|2d:1074:blocking_notifier_chain_register|37:282:__blocking_notifier_chain_register|37:263:down_write
pci_pwrctrl_device_unset_ready	m*	5l:106:bus_unregister_notifier|2d:1087:blocking_notifier_chain_unregister|37:326:down_write
pci_pwrctrl_init	n
pci_pwrctrl_power_off_devices	m*	5l:233:of_node_put|53:50:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_pwrctrl_power_on_devices	m*	5l:304:pci_pwrctrl_power_on_device|5l:270:mutex_lock
pci_read_vpd	m	9o:444:__pci_read_vpd|9o:423:pci_get_func0_dev|9o:45:pci_get_slot|95:200:down_read
pci_read_vpd_any	m	9o:451:__pci_read_vpd|9o:423:pci_get_func0_dev|9o:45:pci_get_slot|95:200:down_read
pci_rebar_bytes_to_size	n
pci_rebar_size_to_bytes	n
pci_reenable_device	m*	2h:2073:do_pci_enable_device|2h:2026:pci_set_power_state|2h:1494:pci_walk_bus|5s:463:down_read
pci_release_region	n
pci_release_regions	n
pci_release_resource	n
pci_release_selected_regions	n
pci_remap_iospace	a	2h:4138:vmap_page_range|20:360:vmap_range_noflush|20:336:might_sleep
pci_remove_bus	a*	9p:63:pci_proc_detach_bus|93:499:mutex_lock
pci_remove_root_bus	m*	9p:181:pci_remove_bus|9p:63:pci_proc_detach_bus|93:499:mutex_lock
pci_request_irq	a	9e:49:kvasprintf|6:25:kmalloc_track_caller
pci_request_region	m	2h:3927:__pci_request_region|2h:3892:__request_region|1d:1379:alloc_resource|1d:185:kzalloc
pci_request_regions	m	2h:4029:pci_request_selected_regions|2h:3980:__pci_request_selected_regions|1d:1379:alloc_resource|1d:185:kzalloc
pci_request_regions_exclusive	m	2h:4053:pci_request_selected_regions_exclusive|2h:3995:__pci_request_selected_regions|1d:1379:alloc_resource|1d:185:kzalloc
pci_request_selected_regions	m	2h:3980:__pci_request_selected_regions|2h:3956:__pci_request_region|1d:1379:alloc_resource|1d:185:kzalloc
pci_request_selected_regions_exclusive	m	2h:3995:__pci_request_selected_regions|2h:3956:__pci_request_region|1d:1379:alloc_resource|1d:185:kzalloc
pci_rescan_bus	a*	3z:3500:pci_assign_unassigned_bus_resources|90:2487:down_read
pci_reset_bus	a	2h:5798:pci_probe_reset_slot|2h:5628:pci_slot_reset|2h:5610:might_sleep
pci_reset_function	a	2h:5303:pci_dev_lock|2h:5091:device_lock|3k:1109:mutex_lock
pci_reset_function_locked	a*	2h:5350:__pci_reset_function_locked|2h:5210:might_sleep
pci_resize_resource	a*	9q:314:pci_do_resource_release_and_resize|90:2401:down_read
pci_resource_len	n
pci_resource_start	n
pci_restore_msi_state	m*	8y:397:__pci_restore_msix_state|8z:893:__msi_lock_descs|22:354:mutex_lock
pci_restore_state	m*	2h:1872:pci_restore_vc_state|9r:403:pci_vc_do_save_buffer|9r:56:pci_wait_for_pending|2h:882:msleep
pci_scan_bridge	m*	3z:1594:pci_scan_bridge_extend|3z:1468:pci_find_bus|95:148:pci_find_next_bus|95:173:down_read
pci_scan_bus	a	3z:3448:pci_add_resource|5s:54:pci_add_resource_offset|5s:41:resource_list_create_entry|1d:1947:kzalloc
pci_scan_child_bus	m*	3z:3208:pci_scan_child_bus_extend|3z:3095:pci_scan_slot|3z:2783:pci_get_slot|95:200:down_read
pci_scan_root_bus	a	3z:3422:pci_create_root_bus|3z:3238:pci_alloc_host_bridge|3z:689:kzalloc
pci_scan_root_bus_bridge	a*	3z:3385:pci_register_host_bridge|3z:1006:pci_alloc_bus|3z:612:kzalloc
pci_scan_single_device	a	3z:2783:pci_get_slot|95:200:down_read
pci_scan_slot	m	3z:2876:pci_scan_single_device|3z:2783:pci_get_slot|95:200:down_read
pci_select_bars	n
pci_set_host_bridge_release	n
pci_set_master	u*	2h:4235:__pci_set_master|2h:4174:pci_read_config_word|94:576:pci_bus_read_config_word|94:74:bus->ops->read
pci_set_pcie_reset_state	n
pci_set_power_state	m*	2h:1646:__pci_set_power_state|2h:1616:__pci_bus_set_current_state|2h:1494:pci_walk_bus|5s:463:down_read
pci_set_power_state_locked	m*	2h:1654:__pci_set_power_state|2h:1595:pci_set_full_power_state|9n:498:acpi_power_on|9n:418:mutex_lock
pci_speed_string	n
pci_sriov_configure_simple	a	97:1308:might_sleep
pci_sriov_get_totalvfs	n
pci_sriov_set_totalvfs	n
pci_stop_and_remove_bus_device	m*	9p:129:pci_stop_bus_device|9p:94:pci_stop_dev|4y:1046:device_lock|3k:1109:mutex_lock
pci_stop_and_remove_bus_device_locked	a	9p:136:pci_lock_rescan_remove|3z:3515:mutex_lock
pci_stop_root_bus	m*	9p:158:device_release_driver|4y:1403:device_release_driver_internal|4y:1046:device_lock|3k:1109:mutex_lock
pci_store_saved_state	m	2h:1921:kzalloc
pci_suspend_retains_context	n
pci_try_reset_function	a*	2h:5375:__pci_reset_function_locked|2h:5210:might_sleep
pci_tsm_bind	a*	9s:350:down_read
pci_tsm_doe_transfer	a	9s:897:pci_doe|98:819:wait_for_completion
pci_tsm_link_constructor	m*	9s:725:find_dsm_dev|9s:668:pf0_dev_get|9s:649:pci_get_slot|95:200:down_read
pci_tsm_pf0_constructor	m*	9s:754:pci_tsm_link_constructor|9s:725:find_dsm_dev|9s:649:pci_get_slot|95:200:down_read
pci_tsm_pf0_destructor	n
pci_tsm_tdi_constructor	n
pci_tsm_unbind	a	9s:325:down_read
pci_unlock_rescan_remove	n,mutex
pci_unmap_iospace	m*	2h:4165:vunmap_range|20:544:vunmap_range_noflush|20:468:vunmap_pmd_range|20:443:cond_resched
pci_unmap_rom	a	9k:294:iounmap|5d:476:mmiotrace_iounmap|5e:318:might_sleep
pci_unregister_driver	m*	2g:1519:driver_unregister|2c:201:driver_remove_groups|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_vfs_assigned	m*	97:1231:pci_get_device|95:370:pci_get_subsys|29:623:kernfs_find_and_get_ns|2a:968:down_read
pci_vpd_alloc	a	9o:353:kmalloc
pci_vpd_check_csum	n
pci_vpd_find_id_string	n
pci_vpd_find_ro_info_keyword	n
pci_wait_for_pending_transaction	m*	2h:4411:pci_wait_for_pending|2h:882:msleep
pci_wake_from_d3	m*	2h:2638:pci_enable_wake|2h:2617:__pci_enable_wake|2h:2586:pci_pme_active|2h:2502:kmalloc
pci_walk_bus	a	5s:463:down_read
pci_walk_bus_reverse	a	5s:480:down_read
pci_write_vpd	a	9o:482:__pci_write_vpd|9o:461:pci_get_func0_dev|9o:45:pci_get_slot|95:200:down_read
pci_write_vpd_any	a	9o:489:__pci_write_vpd|9o:461:pci_get_func0_dev|9o:45:pci_get_slot|95:200:down_read
pcibios_bus_to_resource	n
pcibios_resource_to_bus	n
pcie_aer_is_native	n
pcie_aspm_enabled	n
pcie_bus_configure_settings	m*	3z:3054:pci_walk_bus|5s:463:down_read
pcie_do_recovery	a*	9f:240:pci_walk_bridge|9f:205:pci_walk_bus|5s:463:down_read
pcie_flr	m*	2h:4450:msleep
pcie_get_link_speed	n
pcie_get_speed_cap	n
pcie_port_find_device	n
pcie_ptm_create_debugfs	m*	9t:544:kzalloc
pcie_ptm_destroy_debugfs	a*	9t:582:debugfs_remove|3t:784:simple_recursive_removal|38:606:inode_lock_nested|39:1071:down_write_nested
pcie_ptm_enabled	n
pcie_reset_flr	m*	2h:4477:pcie_flr|2h:4450:msleep
pcie_tph_set_st_entry	m*	9u:323:pci_msix_write_tph_tag|8z:961:__msi_lock_descs|22:354:mutex_lock
pcim_enable_device	a	5m:374:__devm_add_action|m:794:kzalloc
pcim_intx	m*	5m:337:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
pcim_iomap	m*	5m:543:pcim_addr_devres_alloc|5m:98:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
pcim_iomap_range	m*	5m:840:pcim_addr_devres_alloc|5m:98:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
pcim_iomap_region	m*	5m:613:pcim_addr_devres_alloc|5m:98:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
pcim_iomap_regions	m*	5m:686:pcim_iomap_region|5m:613:pcim_addr_devres_alloc|m:189:alloc_dr|m:141:kmalloc_node_track_caller
pcim_iomap_table	m"*	5m:447:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller	This function might sleep when the table is first allocated but can be safely called without context and guaranteed to s
pcim_iounmap	m*	5m:583:devres_release|m:473:pcim_addr_resource_release|5d:476:mmiotrace_iounmap|5e:318:might_sleep
pcim_iounmap_region	m*	5m:658:devres_release|m:473:pcim_addr_resource_release|5d:476:mmiotrace_iounmap|5e:318:might_sleep
pcim_p2pdma_init	m*	9l:292:__devm_add_action_or_reset|t:174:__devm_add_action|m:794:kzalloc
pcim_p2pdma_provider	n
pcim_pin_device	n
pcim_request_all_regions	m*	5m:802:pcim_request_region|5m:729:pcim_addr_devres_alloc|m:189:alloc_dr|m:141:kmalloc_node_track_caller
pcim_request_region	m*	5m:729:pcim_addr_devres_alloc|5m:98:__devres_alloc_node|m:189:alloc_dr|m:141:kmalloc_node_track_caller
pcim_set_mwi	a	5m:282:__devm_add_action|m:794:kzalloc
pcpu_alloc_noprof	m*	n:1796:mutex_lock
peernet2id	n
percpu_down_write	a+rwsem	2i:227:percpu_down_write
percpu_free_rwsem	m	2i:42:rcu_sync_dtor|9v:187:rcu_barrier
percpu_ref_exit	n
percpu_ref_init	m*	4u:72:pcpu_alloc_noprof|n:1796:mutex_lock
percpu_ref_is_zero	n
percpu_ref_kill_and_confirm	a	4u:395:__percpu_ref_switch_mode|4u:277:wait_event_lock_irq
percpu_ref_reinit	a	4u:445:percpu_ref_resurrect|4u:475:__percpu_ref_switch_mode|4u:277:wait_event_lock_irq
percpu_ref_resurrect	a	4u:475:__percpu_ref_switch_mode|4u:277:wait_event_lock_irq
percpu_ref_switch_to_atomic	a	4u:314:__percpu_ref_switch_mode|4u:277:wait_event_lock_irq
percpu_ref_switch_to_atomic_sync	a	4u:330:percpu_ref_switch_to_atomic|4u:314:__percpu_ref_switch_mode|4u:277:wait_event_lock_irq
percpu_ref_switch_to_percpu	a	4u:360:__percpu_ref_switch_mode|4u:277:wait_event_lock_irq
percpu_up_write	n,rwsem
phy_advertise_eee_all	n
phy_advertise_supported	n
phy_aneg_done	m*	33:210:genphy_c45_aneg_done|7s:519:phy_read_mmd|1p:494:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_attach_direct	a*	1o:1795:device_bind_driver|4y:548:driver_sysfs_add|2a:751:__kernfs_new_node|2a:661:kstrdup_const
phy_attached_info	a	1o:1392:phy_attached_print|1o:1422:phy_attached_info_irq|6:59:kvasprintf|6:25:kmalloc_track_caller
phy_attached_info_irq	a	1o:1415:kasprintf|6:59:kvasprintf|6:25:kmalloc_track_caller
phy_attached_print	a	1o:1422:phy_attached_info_irq|1o:1415:kasprintf|6:59:kvasprintf|6:25:kmalloc_track_caller
phy_calibrate	m*	u:465:mutex_lock
phy_check_valid	n
phy_config_aneg	m*	33:993:genphy_c45_config_aneg|7s:1337:genphy_c45_pma_setup_forced|1p:494:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_configure	a*	u:566:mutex_lock
phy_connect	a*	1o:1279:phy_connect_direct|1o:1234:phy_attach_direct|2a:751:__kernfs_new_node|2a:661:kstrdup_const
phy_connect_direct	a*	1o:1234:phy_attach_direct|1o:1795:device_bind_driver|2a:751:__kernfs_new_node|2a:661:kstrdup_const
phy_create	a	u:1022:kzalloc
phy_create_lookup	a	u:78:kzalloc
phy_destroy	a*	u:1121:device_unregister|4:4008:device_del|4:3929:device_lock|3k:1109:mutex_lock
phy_detach	m*	1o:1923:device_link_del|4:1040:device_links_write_lock|4:322:mutex_lock
phy_device_create	a	1o:757:kzalloc
phy_device_free	m*	1o:212:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
phy_device_register	a*	1o:1121:phy_scan_fixups|1o:492:mutex_lock
phy_device_remove	a*	1o:1157:device_del|4:3929:device_lock|3k:1109:mutex_lock
phy_disable_eee	n
phy_disconnect	m*	1o:1296:phy_stop|33:1675:mutex_lock
phy_do_ioctl	a*	33:444:phy_mii_ioctl|33:330:mdiobus_c45_read|7r:357:mutex_lock
phy_do_ioctl_running	a*	33:463:phy_do_ioctl|33:444:phy_mii_ioctl|33:330:mdiobus_c45_read|7r:357:mutex_lock
phy_drivers_register	m*	1o:3920:phy_driver_register|1o:3896:driver_register|2c:174:bus_add_driver|2d:761:kzalloc
phy_drivers_unregister	m*	1o:3936:phy_driver_unregister|1o:3911:driver_unregister|29:623:kernfs_find_and_get_ns|2a:968:down_read
phy_duplex_to_str	n
phy_eee_rx_clock_stop	a	33:1872:phy_modify_mmd|1p:715:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_eee_tx_clock_stop_capable	a	33:1849:phy_read_mmd|1p:494:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_error	n
phy_ethtool_get_eee	a	33:1945:mutex_lock
phy_ethtool_get_link_ksettings	a	33:2067:phy_ethtool_ksettings_get|33:276:mutex_lock
phy_ethtool_get_sset_count	a*	33:577:mutex_lock
phy_ethtool_get_stats	a*	33:601:mutex_lock
phy_ethtool_get_strings	a*	33:554:mutex_lock
phy_ethtool_get_wol	m*	33:2052:mutex_lock
phy_ethtool_ksettings_get	a	33:276:mutex_lock
phy_ethtool_ksettings_set	a	33:1193:mutex_lock
phy_ethtool_nway_reset	a	33:2100:mutex_lock
phy_ethtool_set_eee	a	33:2004:mutex_lock
phy_ethtool_set_link_ksettings	a	33:2081:phy_ethtool_ksettings_set|33:1193:mutex_lock
phy_ethtool_set_wol	a*	33:2032:mutex_lock
phy_exit	m*	u:277:mutex_lock
phy_find_next	n
phy_fix_phy_mode_for_mac_delays	n
phy_free_interrupt	a*	33:1509:phy_disable_interrupts|33:1400:phy_write_barrier|33:1381:mdiobus_read|7r:332:mutex_lock
phy_get	a	u:794:mutex_lock
phy_get_c45_ids	m	1o:1175:get_phy_c45_ids|1o:925:phy_c45_probe_present|1o:857:mdiobus_c45_read|7r:357:mutex_lock
phy_get_eee_err	a	33:1922:mutex_lock
phy_get_internal_delay	m*	1o:3136:phy_get_u32_property|1o:3104:device_property_read_u32|1n:404:fwnode_property_read_int_array|1n:313:fwnode->ops->property_read_int_array
phy_get_mac_termination	m*	1o:3227:phy_get_u32_property|1o:3104:device_property_read_u32|1n:404:fwnode_property_read_int_array|1n:313:fwnode->ops->property_read_int_array
phy_get_pause	n
phy_get_rate_matching	m*	33:152:mutex_lock
phy_get_sfp_port	n
phy_get_tx_amplitude_gain	m*	1o:3207:phy_get_u32_property|1o:3104:device_property_read_u32|1n:404:fwnode_property_read_int_array|1n:313:fwnode->ops->property_read_int_array
phy_init	m*	u:237:mutex_lock
phy_init_eee	m	33:1902:phy_eee_rx_clock_stop|33:1872:phy_modify_mmd|1p:715:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_init_hw	m*	1o:1360:phy_scan_fixups|1o:492:mutex_lock
phy_interface_num_ports	n
phy_loopback	a*	33:1769:mutex_lock
phy_mac_interrupt	n
phy_may_wakeup	m*	1o:258:phy_drv_wol_enabled|1o:247:phy_ethtool_get_wol|33:2052:mutex_lock
phy_mii_ioctl	a*	33:330:mdiobus_c45_read|7r:357:mutex_lock
phy_modify	a	1p:608:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_modify_changed	a	1p:564:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_modify_mmd	a	1p:715:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_modify_mmd_changed	a	1p:667:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_modify_paged	a	1p:899:phy_modify_paged_changed|1p:878:phy_select_page|1p:749:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_modify_paged_changed	a	1p:878:phy_select_page|1p:769:phy_save_page|1p:749:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_notify_connect	m*	u:488:mutex_lock
phy_notify_disconnect	m*	u:512:mutex_lock
phy_notify_state	m*	u:537:mutex_lock
phy_pm_runtime_get	m*	u:164:pm_runtime_get|2k:494:__pm_runtime_resume|b:713:rpm_resume|b:859:schedule
phy_pm_runtime_get_sync	m*	u:182:pm_runtime_get_sync|2k:513:__pm_runtime_resume|b:1190:might_sleep_if
phy_pm_runtime_put	m*	u:198:pm_runtime_put|2k:551:__pm_runtime_idle|b:713:rpm_resume|b:859:schedule
phy_pm_runtime_put_sync	m*	u:210:pm_runtime_put_sync|2k:679:__pm_runtime_idle|b:1126:might_sleep_if
phy_power_off	a*	u:359:mutex_lock
phy_power_on	a*	u:310:regulator_enable|3w:3219:regulator_lock_dependent|3w:414:mutex_lock
phy_print_status	n
phy_put	a	u:729:device_link_remove|4:1061:device_links_write_lock|4:322:mutex_lock
phy_rate_matching_to_str	n
phy_read_mmd	a	1p:494:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_read_paged	a	1p:834:phy_select_page|1p:769:phy_save_page|1p:749:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_register_fixup_for_id	a	1o:471:phy_register_fixup|1o:441:kzalloc
phy_register_fixup_for_uid	a	1o:463:phy_register_fixup|1o:441:kzalloc
phy_remove_link_mode	n
phy_remove_lookup	a	u:110:mutex_lock
phy_request_interrupt	a	33:1483:request_threaded_irq|4l:2181:kzalloc
phy_reset	m*	u:438:mutex_lock
phy_reset_after_clk_enable	m*	1o:2060:phy_device_reset|1q:2231:mdio_device_reset|9w:90:gpiod_set_value_cansleep|l:4503:might_sleep
phy_resolve_aneg_linkmode	n
phy_resolve_aneg_pause	n
phy_restart_aneg	a	33:189:genphy_c45_restart_aneg|7s:348:phy_set_bits_mmd|1p:715:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_resume	a	1o:2037:mutex_lock
phy_save_page	a	1p:749:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_select_page	a	1p:769:phy_save_page|1p:749:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_set_asym_pause	m	1o:3046:phy_start_aneg|33:1135:mutex_lock
phy_set_max_speed	n
phy_set_media	m*	u:404:mutex_lock
phy_set_mode_ext	a*	u:386:mutex_lock
phy_set_speed	m*	u:419:mutex_lock
phy_set_sym_pause	n
phy_speed_down	a	33:1240:mutex_lock
phy_speed_to_str	n
phy_speed_up	a	33:1281:mutex_lock
phy_start	a	33:1714:mutex_lock
phy_start_aneg	a	33:1135:mutex_lock
phy_start_cable_test	a*	33:864:mutex_lock
phy_start_cable_test_tdr	a*	33:935:mutex_lock
phy_start_machine	n
phy_stop	a	33:1675:mutex_lock
phy_support_asym_pause	n
phy_support_sym_pause	n
phy_suspend	m*	1o:1998:phy_may_wakeup|1o:258:phy_drv_wol_enabled|1o:247:phy_ethtool_get_wol|33:2052:mutex_lock
phy_trigger_machine	n
phy_validate	a*	u:601:mutex_lock
phy_validate_pause	n
phy_write_mmd	a	1p:539:phy_lock_mdio_bus|1q:2261:mutex_lock
phy_write_paged	a	1p:855:phy_select_page|1p:769:phy_save_page|1p:749:phy_lock_mdio_bus|1q:2261:mutex_lock
pid_nr_ns	n
pid_vnr	n
platform_add_devices	m*	2j:550:platform_device_register|2j:896:platform_device_add|5:274:kvasprintf_const|6:46:kstrdup_const
platform_device_add	a*	2j:787:dev_set_name|4:3566:kobject_set_name_vargs|5:274:kvasprintf_const|6:46:kstrdup_const
platform_device_add_data	a	2j:692:kmemdup
platform_device_add_resources	a	2j:664:kmemdup_array|d:158:kmemdup
platform_device_alloc	a	2j:634:kzalloc
platform_device_del	a*	2j:868:device_del|4:3929:device_lock|3k:1109:mutex_lock
platform_device_put	m*	2j:593:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
platform_device_register	a*	2j:896:platform_device_add|2j:787:dev_set_name|5:274:kvasprintf_const|6:46:kstrdup_const
platform_device_register_full	a	2j:937:platform_device_alloc|2j:634:kzalloc
platform_device_set_fwnode	m*	2j:742:fwnode_handle_put|51:226:fwnode->ops->put
platform_device_set_of_node	m*	2j:717:platform_device_set_fwnode|2j:742:fwnode_handle_put|51:226:fwnode->ops->put
platform_device_set_of_node_from_dev	m*	2j:762:device_set_of_node_from_dev|4:5356:of_node_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
platform_device_unregister	a*	2j:910:platform_device_del|2j:868:device_del|4:3929:device_lock|3k:1109:mutex_lock
platform_driver_unregister	m*	2j:1005:driver_unregister|2c:201:driver_remove_groups|29:623:kernfs_find_and_get_ns|2a:968:down_read
platform_find_device_by_driver	m*	2j:1606:bus_find_device|2d:419:__platform_match|9x:829:acpi_get_first_physical_node|9x:820:mutex_lock
platform_get_irq	m*	2j:305:platform_get_irq_optional|2j:280:platform_get_irq_affinity|9c:393:irq_find_matching_fwspec|1t:542:mutex_lock
platform_get_irq_affinity	m*	2j:197:of_irq_get|9y:538:irq_find_host|9c:393:irq_find_matching_fwspec|1t:542:mutex_lock
platform_get_irq_byname	a*	2j:513:__platform_get_irq_byname|2j:486:fwnode_irq_get_byname|1n:1104:fwnode_property_match_string|1n:529:kzalloc
platform_get_irq_byname_optional	a*	2j:534:__platform_get_irq_byname|2j:486:fwnode_irq_get_byname|1n:1104:fwnode_property_match_string|1n:529:kzalloc
platform_get_irq_optional	m*	2j:280:platform_get_irq_affinity|2j:197:of_irq_get|9c:393:irq_find_matching_fwspec|1t:542:mutex_lock
platform_get_mem_or_io	n
platform_get_resource	n
platform_get_resource_byname	n
platform_irq_count	m*	2j:324:platform_get_irq_optional|2j:280:platform_get_irq_affinity|9c:393:irq_find_matching_fwspec|1t:542:mutex_lock
platform_unregister_drivers	m*	2j:1207:platform_driver_unregister|2j:1005:driver_unregister|29:623:kernfs_find_and_get_ns|2a:968:down_read
plda_init_interrupts	a*	9z:438:plda_pcie_init_irq_domains|9z:395:irq_domain_create_linear|1t:328:__irq_domain_create|1t:249:kzalloc_node
plda_pcie_host_deinit	a*	9z:675:pci_lock_rescan_remove|3z:3515:mutex_lock
plda_pcie_host_init	a*	9z:616:devm_platform_ioremap_resource_byname|2j:148:devm_ioremap_resource|1d:1379:alloc_resource|1d:185:kzalloc
plda_pcie_map_bus	n
plda_pcie_setup_inbound_address_translation	n
plda_pcie_setup_iomems	n
plda_pcie_setup_window	n
pm_runtime_allow	m*	b:1702:rpm_idle|b:559:rpm_suspend|b:713:rpm_resume|b:859:schedule
pm_runtime_autosuspend_expiration	n
pm_runtime_barrier	m*	b:1478:rpm_resume|b:859:schedule
pm_runtime_enable	n
pm_runtime_forbid	m*	b:1672:rpm_resume|b:859:schedule
pm_runtime_force_resume	m*	b:2086:pm_runtime_set_suspended|2k:768:__pm_runtime_set_status|2k:513:__pm_runtime_resume|b:1190:might_sleep_if
pm_runtime_force_suspend	m*	b:2015:pm_runtime_disable|2k:790:__pm_runtime_disable|b:1534:rpm_resume|b:859:schedule
pm_runtime_get_if_active	n
pm_runtime_get_if_in_use	n
pm_runtime_irq_safe	m*	b:1743:pm_runtime_get_sync|2k:513:__pm_runtime_resume|b:1190:might_sleep_if
pm_runtime_no_callbacks	m	b:1725:rpm_sysfs_remove|a0:823:sysfs_unmerge_group|29:623:kernfs_find_and_get_ns|2a:968:down_read
pm_runtime_set_autosuspend_delay	m*	b:1807:update_autosuspend|b:1772:rpm_resume|b:859:schedule
pm_runtime_set_memalloc_noio	a	b:235:mutex_lock
pm_runtime_suspended_time	n
pm_schedule_suspend	m*	b:1056:rpm_suspend|b:713:rpm_resume|b:859:schedule
pnv_php_find_slot	n
pnv_php_set_slot_power_state	m*	a1:358:pnv_php_add_devtree|a1:261:kzalloc
poll_freewait	n
poll_initwait	n
poll_state_synchronize_rcu	n
poll_state_synchronize_rcu_full	n
poll_state_synchronize_srcu	n
poll_wait	m*	72:45:p->_qproc
posix_clock_register	m*	a2:167:cdev_device_add|2l:548:cdev_add|2l:488:kobj_map|3r:44:kmalloc
posix_clock_unregister	a*	a2:182:cdev_device_del|2l:577:device_del|4:3929:device_lock|3k:1109:mutex_lock
power_supply_am_i_supplied	m*	5o:357:power_supply_for_each_psy|5o:146:class_for_each_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
power_supply_batinfo_ocv2cap	n
power_supply_battery_bti_in_range	n
power_supply_battery_info_get_prop	n
power_supply_battery_info_has_prop	n
power_supply_changed	n
power_supply_external_power_changed	m*	5o:1541:down_read
power_supply_find_ocv2cap_table	n
power_supply_for_each_psy	m*	5o:146:class_for_each_device|35:426:class_dev_iter_exit|29:623:kernfs_find_and_get_ns|2a:968:down_read
power_supply_get_battery_info	m*	5o:892:kasprintf|6:59:kvasprintf|6:25:kmalloc_track_caller
power_supply_get_by_name	m*	5o:468:class_find_device|35:475:class_dev_iter_exit|29:623:kernfs_find_and_get_ns|2a:968:down_read
power_supply_get_by_reference	m*	5o:671:fwnode_find_reference|1n:649:fwnode_property_get_reference_args|1n:615:fwnode->ops->get_reference_args
power_supply_get_drvdata	n
power_supply_get_maintenance_charging_setting	n
power_supply_get_property	a*	5o:1425:__power_supply_get_property|5o:1404:down_read
power_supply_get_property_from_supplier	m*	5o:436:power_supply_for_each_psy|5o:146:class_for_each_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
power_supply_get_system_batteries	a*	5o:602:kzalloc
power_supply_is_system_supplied	m*	5o:391:power_supply_for_each_psy|5o:146:class_for_each_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
power_supply_ocv2cap_simple	n
power_supply_powers	a	5o:1552:sysfs_create_link|42:92:sysfs_do_create_link|2a:751:__kernfs_new_node|2a:661:kstrdup_const
power_supply_put	m*	5o:643:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
power_supply_put_system_batteries	m*	5o:626:power_supply_put|5o:643:put_device|29:623:kernfs_find_and_get_ns|2a:968:down_read
power_supply_reg_notifier	m	5o:1648:blocking_notifier_chain_register|37:282:__blocking_notifier_chain_register|37:263:down_write
power_supply_register	a*	5o:1874:__power_supply_register|5o:1742:kzalloc
power_supply_register_extension	a	5o:1580:down_write
power_supply_set_property	a*	5o:1482:__power_supply_set_property|5o:1459:down_read
power_supply_temp2resist_simple	n
power_supply_unreg_notifier	m	5o:1654:blocking_notifier_chain_unregister|37:326:down_write
power_supply_unregister	a	5o:1939:down_write
power_supply_unregister_extension	a	5o:1622:down_write
power_supply_vbat2ri	n
preempt_count_add	n
preempt_count_sub	n
preempt_notifier_dec	a	0:5013:static_key_slow_dec|8b:336:__static_key_slow_dec|8b:320:cpus_read_lock|4n:490:percpu_down_read
preempt_notifier_inc	a	0:5007:static_key_slow_inc|8b:190:cpus_read_lock|4n:490:percpu_down_read
preempt_notifier_register	n
preempt_notifier_unregister	n
preempt_schedule	m*	0:7487:preempt_schedule_common|0:7463:__schedule|a3:7256:walk_tg_tree_from|0:1506:down
preempt_schedule_notrace	m*	0:7556:__schedule|0:7199:pick_next_task|a3:7256:walk_tg_tree_from|0:1506:down
prepare_creds	a	4d:185:kmem_cache_alloc
prepare_kernel_cred	a	4d:567:kmem_cache_alloc
prepare_to_wait	n
prepare_to_wait_event	n
prepare_to_wait_exclusive	n
probe_irq_on	a*	a4:39:async_synchronize_full|3h:284:async_synchronize_full_domain|3h:297:async_synchronize_cookie_domain|3h:317:wait_event
pskb_expand_head	m*	2:2345:skb_release_data|2:1116:__skb_frag_unref|1j:4680:gather_surplus_pages|1j:2297:cond_resched
pskb_extract	m*	2:7111:pskb_trim|2r:3361:__pskb_trim|1j:4680:gather_surplus_pages|1j:2297:cond_resched
pskb_put	n
pskb_trim_rcsum_slow	m*	2:2849:__pskb_trim|2r:3353:___pskb_trim|1j:4680:gather_surplus_pages|1j:2297:cond_resched
put_cred	n
put_device	m*	4:3886:kobject_put|5:737:kref_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
put_disk	m*	7:1557:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
put_itimerspec64	a	7t:1025:put_timespec64|7t:923:copy_to_user
put_old_itimerspec32	a	7t:1064:__put_old_timespec32|7t:950:copy_to_user
put_old_timespec32	a	7t:984:copy_to_user
put_pid	n
put_pid_ns	n
put_task_struct	n
put_timespec64	a	7t:923:copy_to_user
put_unused_fd	n
put_user_ifreq	a	2s:3488:copy_to_user
pvclock_gtod_unregister_notifier	n
pwm_adjust_config	a	w:874:pwm_apply_might_sleep|w:745:might_sleep
pwm_apply_atomic	m*	w:784:pwmchip_lock|w:43:mutex_lock
pwm_apply_might_sleep	a	w:745:might_sleep
pwm_get	a*	w:1926:of_pwm_get|w:1797:of_parse_phandle_with_args_map|6:59:kvasprintf|6:25:kmalloc_track_caller
pwm_get_state_hw	a*	w:810:might_sleep
pwm_get_waveform_might_sleep	m"*	w:315:pwmchip_lock|w:43:mutex_lock	Context: May sleep.
pwm_put	a	w:2053:mutex_lock
pwm_round_waveform_might_sleep	m"*	w:260:pwmchip_lock|w:43:mutex_lock	Context: May sleep.
pwm_set_waveform_might_sleep	a	w:448:might_sleep
pwmchip_alloc	a	w:1629:kzalloc
pwmchip_get_drvdata	n
pwmchip_put	m*	w:1607:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
pwmchip_release	n
pwmchip_remove	a*	w:2555:gpiochip_remove|l:1423:gpiochip_sysfs_unregister|7v:1056:mutex_lock
queue_delayed_work_on	n
queue_rcu_work	n
queue_work_node	n
queue_work_on	n
raw_notifier_chain_register	n
raw_notifier_chain_unregister	n
raw_smp_processor_id	n
rb_erase	n*
rb_first	n
rb_first_postorder	n
rb_insert_color	n
rb_last	n
rb_link_node	n
rb_next	n
rb_next_postorder	n
rb_prev	n
rb_replace_node	n
rcu_async_hurry	n
rcu_async_relax	n
rcu_async_should_hurry	n
rcu_barrier	a	4f:3893:rcu_barrier
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
rdev_get_dev	n
rdev_get_drvdata	n
rdev_get_id	n
rdev_get_name	n
rdev_get_regmap	n
read_lock_is_recursive	n
recalc_sigpending	n
receive_fd	m*	4a:1400:put_user
refcount_dec	n
refcount_dec_and_lock	n
refcount_dec_and_lock_irqsave	n
refcount_dec_and_mutex_lock	m	50:118:mutex_lock
refcount_dec_and_test	n
refcount_dec_if_one	n
refcount_dec_not_one	n
refcount_inc	n
refcount_set	n
refcount_warn_saturate	n
refresh_frequency_limits	m*	f:1182:cpufreq_set_policy|f:2718:cpufreq_start_governor|f:1796:cpufreq_freq_transition_begin|f:367:wait_event
regcache_sort_defaults	n
regcache_sync	m*	a5:496:regmap_async_complete|x:3406:wait_event
regcache_sync_region	m*	a5:559:regmap_async_complete|x:3406:wait_event
register_chrdev_region	m	2l:207:__register_chrdev_region|2l:118:kzalloc
register_die_notifier	n
register_firmware_config_sysctl	a	a6:53:register_sysctl_sz|a7:1435:__register_sysctl_table|a7:1378:kzalloc
register_pernet_device	a	8o:1488:down_write
register_pernet_subsys	a	8o:1442:down_write
register_platform_power_off	m	5p:626:register_sys_off_handler|5p:472:blocking_notifier_chain_register_unique_prio|37:299:__blocking_notifier_chain_register|37:263:down_write
register_random_vmfork_notifier	m	36:993:blocking_notifier_chain_register|37:282:__blocking_notifier_chain_register|37:263:down_write
register_reboot_notifier	m	5p:130:blocking_notifier_chain_register|37:282:__blocking_notifier_chain_register|37:263:down_write
register_restart_handler	n
register_sys_off_handler	m	5p:433:alloc_sys_off_handler|5p:387:kzalloc
register_vmap_purge_notifier	m	20:2179:blocking_notifier_chain_register|37:282:__blocking_notifier_chain_register|37:263:down_write
regmap_ac97_default_volatile	n
regmap_add_irq_chip	a*	5q:1009:regmap_add_irq_chip_fwnode|5q:723:__irq_alloc_descs|r:912:mutex_lock
regmap_add_irq_chip_fwnode	a*	5q:723:__irq_alloc_descs|r:912:mutex_lock
regmap_async_complete	m	x:3406:wait_event
regmap_async_complete_cb	n
regmap_attach_dev	a*	x:587:regmap_debugfs_exit|a8:666:debugfs_remove|38:606:inode_lock_nested|39:1071:down_write_nested
regmap_bulk_write	m*	x:2393:kmemdup_array|d:158:kmemdup
regmap_can_raw_write	n
regmap_check_range_table	n
regmap_del_irq_chip	a*	5q:1047:irq_domain_remove|1t:405:mutex_lock
regmap_exit	a*	x:1466:regmap_debugfs_exit|a8:666:debugfs_remove|38:606:inode_lock_nested|39:1071:down_write_nested
regmap_field_alloc	a	x:1384:kzalloc
regmap_field_bulk_alloc	a	x:1274:kzalloc
regmap_field_bulk_free	n
regmap_field_free	n
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
regmap_irq_get_virq	a	5q:1211:irq_create_mapping|9c:500:irq_create_mapping_affinity|1t:836:mutex_lock
regmap_irq_set_type_config_simple	n
regmap_might_sleep	n
regmap_mmio_attach_clk	m*	13:597:clk_prepare|a:1246:clk_core_prepare_lock|a:1222:clk_prepare_lock|a:279:mutex_lock
regmap_mmio_detach_clk	m*	13:605:clk_unprepare|a:1165:clk_core_unprepare_lock|a:1144:clk_prepare_lock|a:279:mutex_lock
regmap_multi_reg_write	m*	x:2663:_regmap_multi_reg_write|x:2623:kmemdup
regmap_multi_reg_write_bypassed	m*	x:2701:_regmap_multi_reg_write|x:2623:kmemdup
regmap_noinc_write	m*	x:2238:_regmap_raw_write|x:2051:_regmap_raw_write_impl|x:1752:kzalloc
regmap_raw_write	m*	x:2095:_regmap_raw_write|x:2051:_regmap_raw_write_impl|x:1752:kzalloc
regmap_raw_write_async	m*	x:2747:_regmap_raw_write|x:2051:_regmap_raw_write_impl|x:1752:kzalloc
regmap_reg_in_ranges	n
regmap_register_patch	a*	x:3447:krealloc
regmap_reinit_cache	a*	x:1425:regmap_debugfs_exit|a8:666:debugfs_remove|38:606:inode_lock_nested|39:1071:down_write_nested
regulator_allow_bypass	m*	3w:5232:regulator_lock|3w:207:regulator_lock_nested|3w:168:mutex_lock
regulator_bulk_disable	m	3w:5467:regulator_disable|3w:3331:regulator_lock_dependent|3w:414:mutex_lock
regulator_bulk_enable	a	3w:5422:async_synchronize_full_domain|3h:297:async_synchronize_cookie_domain|3h:317:wait_event
regulator_bulk_force_disable	m	3w:5510:regulator_force_disable|3w:3382:regulator_lock_dependent|3w:414:mutex_lock
regulator_bulk_free	m	3w:5536:regulator_put|3w:2696:mutex_lock
regulator_bulk_get	m	3w:5386:_regulator_bulk_get|3w:5340:_regulator_get|3w:2153:regulator_supply_alias|3w:2090:mutex_lock
regulator_bulk_register_supply_alias	m	3w:2797:regulator_register_supply_alias|3w:2723:kzalloc
regulator_bulk_unregister_supply_alias	m	3w:2834:regulator_unregister_supply_alias|3w:2760:mutex_lock
regulator_count_voltages	n
regulator_disable	a	3w:3331:regulator_lock_dependent|3w:414:mutex_lock
regulator_disable_deferred	a	3w:3465:regulator_disable|3w:3331:regulator_lock_dependent|3w:414:mutex_lock
regulator_enable	a	3w:3219:regulator_lock_dependent|3w:414:mutex_lock
regulator_force_disable	a	3w:3382:regulator_lock_dependent|3w:414:mutex_lock
regulator_free_power_budget	a	3w:5004:regulator_lock|3w:207:regulator_lock_nested|3w:168:mutex_lock
regulator_get	a	3w:2582:_regulator_get|3w:2563:regulator_dev_lookup|3w:2153:regulator_supply_alias|3w:2090:mutex_lock
regulator_get_current_limit	a	3w:4935:_regulator_get_current_limit|3w:4916:regulator_lock|3w:207:regulator_lock_nested|3w:168:mutex_lock
regulator_get_drvdata	n
regulator_get_error_flags	a*	3w:5148:_regulator_get_error_flags|3w:5120:regulator_lock|3w:207:regulator_lock_nested|3w:168:mutex_lock
regulator_get_exclusive	a	3w:2610:_regulator_get|3w:2563:regulator_dev_lookup|3w:2153:regulator_supply_alias|3w:2090:mutex_lock
regulator_get_hardware_vsel_register	n
regulator_get_init_drvdata	n
regulator_get_linear_step	n
regulator_get_mode	a	3w:5099:_regulator_get_mode|3w:5081:regulator_lock|3w:207:regulator_lock_nested|3w:168:mutex_lock
regulator_get_optional	a	3w:2636:_regulator_get|3w:2563:regulator_dev_lookup|3w:2153:regulator_supply_alias|3w:2090:mutex_lock
regulator_get_regmap	n
regulator_get_unclaimed_power_budget	n
regulator_get_voltage	a	3w:4851:regulator_lock_dependent|3w:414:mutex_lock
regulator_has_full_constraints	n
regulator_is_enabled	m	3w:3545:regulator_lock|3w:207:regulator_lock_nested|3w:168:mutex_lock
regulator_is_supported_voltage	m*	3w:3733:regulator_get_voltage|3w:4851:regulator_lock_dependent|3w:414:mutex_lock
regulator_list_hardware_vsel	n
regulator_list_voltage	m"*	3w:3588:_regulator_list_voltage|3w:3505:regulator_lock|3w:207:regulator_lock_nested|3w:168:mutex_lock	Context: can sleep
regulator_mode_to_status	n
regulator_notifier_call_chain	m*	3w:5593:_notifier_call_chain|3w:5311:blocking_notifier_call_chain|37:379:down_read
regulator_put	a	3w:2696:mutex_lock
regulator_register	a*	3w:6059:kzalloc
regulator_register_notifier	m	3w:5282:blocking_notifier_chain_register|37:282:__blocking_notifier_chain_register|37:263:down_write
regulator_register_supply_alias	a	3w:2723:kzalloc
regulator_request_power_budget	a	3w:4965:regulator_lock|3w:207:regulator_lock_nested|3w:168:mutex_lock
regulator_set_current_limit	a*	3w:4883:regulator_lock|3w:207:regulator_lock_nested|3w:168:mutex_lock
regulator_set_drvdata	n
regulator_set_load	a	3w:5192:regulator_lock|3w:207:regulator_lock_nested|3w:168:mutex_lock
regulator_set_mode	a*	3w:5039:regulator_lock|3w:207:regulator_lock_nested|3w:168:mutex_lock
regulator_set_suspend_voltage	a	3w:4608:regulator_lock_dependent|3w:414:mutex_lock
regulator_set_voltage	a	3w:4524:regulator_lock_dependent|3w:414:mutex_lock
regulator_set_voltage_rdev	m*	3w:4196:_regulator_do_set_voltage|3w:3944:_regulator_call_set_voltage|3w:5311:blocking_notifier_call_chain|37:379:down_read
regulator_set_voltage_time	m*	3w:4658:regulator_list_voltage|3w:3588:_regulator_list_voltage|3w:207:regulator_lock_nested|3w:168:mutex_lock
regulator_suspend_disable	n
regulator_suspend_enable	n
regulator_sync_voltage	m	3w:4753:regulator_lock|3w:207:regulator_lock_nested|3w:168:mutex_lock
regulator_unregister	a	3w:6303:regulator_disable|3w:3331:regulator_lock_dependent|3w:414:mutex_lock
regulator_unregister_notifier	m	3w:5299:blocking_notifier_chain_unregister|37:326:down_write
regulator_unregister_supply_alias	a	3w:2760:mutex_lock
release_dentry_name_snapshot	n
release_firmware	m	7f:1130:firmware_free_data|7f:605:vfree
release_resource	n
remap_vmalloc_range	m*	20:4879:remap_vmalloc_range_partial|20:4848:vm_insert_page|6c:148:__vma_start_exclude_readers|6c:126:rcuwait_wait_event
remove_resource	n
remove_wait_queue	n
request_any_context_irq	a	4l:2258:request_threaded_irq|4l:2181:kzalloc
request_firmware	a	7f:952:_request_firmware|7f:866:_request_firmware_prepare|7f:754:kzalloc
request_firmware_direct	a	7f:1003:_request_firmware|7f:866:_request_firmware_prepare|7f:754:kzalloc
request_firmware_into_buf	a	7f:1084:_request_firmware|7f:866:_request_firmware_prepare|7f:754:kzalloc
request_firmware_nowait	f4!kmalloc	7f:1257:_request_firmware_nowait|7f:1189:kzalloc
request_firmware_nowait_cancel	m"*	7f:1321:cancel_work_sync|1l:4605:__cancel_work_sync|1l:4561:might_sleep	This function may sleep.
request_free_mem_region	a	1d:2128:get_free_mem_region|1d:2030:alloc_resource|1d:185:kzalloc
request_irq	a	4k:178:request_threaded_irq|4l:2181:kzalloc
request_partial_firmware_into_buf	a	7f:1114:_request_firmware|7f:866:_request_firmware_prepare|7f:754:kzalloc
request_percpu_irq_affinity	a	4l:2566:create_percpu_irqaction|4l:2514:kzalloc
request_resource	n
request_threaded_irq	a	4l:2181:kzalloc
reset_control_acquire	m	k:729:mutex_lock
reset_control_bulk_acquire	m	k:771:reset_control_acquire|k:729:mutex_lock
reset_control_bulk_put	m	k:1311:reset_control_put_internal|k:920:mutex_lock
reset_control_bulk_release	n
reset_control_get_count	m*	k:1602:fwnode_reset_control_get_count|k:1488:fwnode_property_get_reference_args|1n:615:fwnode->ops->get_reference_args
reset_control_put	m	k:1295:reset_control_array_put|k:1281:reset_control_put_internal|k:920:mutex_lock
reset_control_rearm	n
reset_control_release	n
reset_controller_register	a	k:155:mutex_lock
reset_controller_unregister	a	k:181:mutex_lock
resource_list_create_entry	a	1d:1947:kzalloc
resource_list_free	n
resource_size	n
rhashtable_destroy	a	2o:1338:rhashtable_free_and_destroy|2o:1298:irq_work_sync|45:289:might_sleep
rhashtable_free_and_destroy	a	2o:1298:irq_work_sync|45:289:might_sleep
rhashtable_insert_slow	m*	2o:684:rhashtable_try_insert|2o:671:rhashtable_insert_rehash|1w:7043:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
rhashtable_walk_enter	n
rhashtable_walk_exit	n
rhashtable_walk_stop	n,rcu
rht_bucket_nested_insert	n
rng_is_initialized	n
rockchip_pcie_cfg_configuration_accesses	n
rockchip_pcie_deinit_phys	m*	a9:252:phy_power_off|u:359:mutex_lock
rockchip_pcie_disable_clocks	m*	a9:274:clk_bulk_disable_unprepare|48:1228:clk_bulk_unprepare|a:1144:clk_prepare_lock|a:279:mutex_lock
rockchip_pcie_enable_clocks	m*	a9:263:clk_bulk_prepare_enable|48:1214:clk_bulk_prepare|a:1222:clk_prepare_lock|a:279:mutex_lock
rockchip_pcie_get_phys	a	a9:210:devm_phy_get|u:849:phy_get|u:794:mutex_lock
rockchip_pcie_init_port	a*	a9:167:phy_power_on|u:310:regulator_enable|3w:3219:regulator_lock_dependent|3w:414:mutex_lock
rockchip_pcie_parse_dt	a	a9:51:devm_platform_ioremap_resource_byname|2j:148:devm_ioremap_resource|1d:1379:alloc_resource|1d:185:kzalloc
root_device_unregister	a*	4:4417:sysfs_remove_link|42:152:kernfs_remove_by_name|29:644:kernfs_remove_by_name_ns|2a:1791:down_read
round_jiffies	n
round_jiffies_relative	n
round_jiffies_up	n
round_jiffies_up_relative	n
rpaphp_add_slot	m	aa:444:rpaphp_drc_info_add_slot|aa:360:alloc_slot_struct|ab:35:kzalloc
rpaphp_deregister_slot	a	ab:74:pci_hp_deregister|2e:452:pci_hp_del|3q:515:kernfs_remove_by_name_ns|2a:1791:down_read
rt_mutex_lock	a+mutex
rt_mutex_lock_interruptible	a
rt_mutex_lock_killable	a
rt_mutex_lock_nested	a+mutex	ac:126:rt_mutex_lock_nested
rt_mutex_trylock	n
rt_mutex_unlock	n,mutex
rust_binderfs_create_proc_file	a*	82:505:rust_binderfs_create_file|82:482:simple_start_creating|3u:2918:inode_lock_nested|39:1071:down_write_nested
rust_binderfs_remove_file	a	82:466:simple_recursive_removal|38:646:__simple_recursive_removal|38:606:inode_lock_nested|39:1071:down_write_nested
rw_verify_area	m*	4x:479:fsnotify_file_area_perm|h:154:fsnotify_pre_content|8a:245:dput|3d:1051:might_sleep
sbitmap_add_wait_queue	n
sbitmap_any_bit_set	n
sbitmap_bitmap_show	n
sbitmap_del_wait_queue	n
sbitmap_finish_wait	n
sbitmap_get	n
sbitmap_init_node	m*	ad:126:init_alloc_hint|ad:16:pcpu_alloc_noprof|n:1796:mutex_lock
sbitmap_prepare_to_wait	n
sbitmap_queue_clear	n
sbitmap_queue_get_shallow	n
sbitmap_queue_init_node	m*	ad:454:sbitmap_init_node|ad:126:init_alloc_hint|ad:16:pcpu_alloc_noprof|n:1796:mutex_lock
sbitmap_queue_min_shallow_depth	n
sbitmap_queue_recalculate_wake_batch	n
sbitmap_queue_resize	n
sbitmap_queue_show	n
sbitmap_queue_wake_all	n
sbitmap_queue_wake_up	n
sbitmap_resize	n
sbitmap_show	n
sbitmap_weight	n
sched_clock_register	m*	ae:243:enable_sched_clock_irqtime|af:33:static_key_enable|8b:222:cpus_read_lock|4n:490:percpu_down_read
schedule	a	0:7366:schedule
schedule_hrtimeout	a	8l:276:schedule_hrtimeout
schedule_hrtimeout_range	a	8l:260:schedule_hrtimeout_range
schedule_hrtimeout_range_clock	a	8l:189:schedule_hrtimeout_range_clock
schedule_timeout	a	8l:61:schedule_timeout
schedule_timeout_idle	a	8l:172:schedule_timeout_idle
schedule_timeout_interruptible	a	8l:125:schedule_timeout_interruptible
schedule_timeout_killable	a	8l:140:schedule_timeout_killable
schedule_timeout_uninterruptible	a	8l:155:schedule_timeout_uninterruptible
scnprintf	n
security_binder_set_context_mgr	u	ag:515:__UNROLL_MAX_LSM_COUNT
security_binder_transaction	u	ag:531:__UNROLL_MAX_LSM_COUNT
security_binder_transfer_binder	u	ag:547:__UNROLL_MAX_LSM_COUNT
security_binder_transfer_file	u	ag:564:__UNROLL_MAX_LSM_COUNT
security_cred_getsecid	u	ag:2904:__UNROLL_MAX_LSM_COUNT
security_release_secctx	u	ag:3996:__UNROLL_MAX_LSM_COUNT
security_secid_to_secctx	u	ag:3935:__UNROLL_MAX_LSM_COUNT
send_sig	n
send_sig_info	n
send_sig_mceerr	n
seq_bprintf	m*	2p:418:bstr_printf|ah:3408:pointer|1n:759:fwnode_get_parent|1n:719:fwnode->ops->get_parent
seq_dentry	n
seq_escape_mem	n
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
seq_lseek	a	2p:314:mutex_lock
seq_open	a	2p:64:kmem_cache_zalloc
seq_open_private	a	2p:659:__seq_open_private|2p:637:kzalloc
seq_pad	n
seq_printf	n
seq_put_decimal_ll	n
seq_put_decimal_ull	n
seq_putc	n
seq_read	m*	2p:163:seq_read_iter|2p:183:mutex_lock
seq_read_iter	m*	2p:183:mutex_lock
seq_release	m	2p:356:kvfree|1w:7062:vfree
seq_release_private	m	2p:626:seq_release|2p:356:kvfree|1w:7062:vfree
seq_vprintf	n
seq_write	n
serdev_acpi_get_uart_resource	n
serdev_controller_add	m*	2q:821:device_del|4:3929:device_lock|3k:1109:mutex_lock
serdev_controller_alloc	a	2q:482:kzalloc
serdev_controller_remove	a*	2q:849:device_del|4:3929:device_lock|3k:1109:mutex_lock
serdev_device_add	a	2q:111:dev_set_name|4:3566:kobject_set_name_vargs|5:274:kvasprintf_const|6:46:kstrdup_const
serdev_device_alloc	a	2q:446:kzalloc
serdev_device_break_ctl	m*	2q:394:ctrl->ops->break_ctl
serdev_device_close	m*	2q:184:pm_runtime_put|2k:551:__pm_runtime_idle|b:713:rpm_resume|b:859:schedule
serdev_device_driver_unregister	m*	ai:222:driver_unregister|2c:201:driver_remove_groups|29:623:kernfs_find_and_get_ns|2a:968:down_read
serdev_device_get_tiocm	m*	2q:372:ctrl->ops->get_tiocm
serdev_device_open	m*	2q:157:ctrl->ops->open
serdev_device_put	m*	ai:129:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
serdev_device_remove	a*	2q:144:device_unregister|4:4008:device_del|4:3929:device_lock|3k:1109:mutex_lock
serdev_device_set_baudrate	m*	2q:326:ctrl->ops->set_baudrate
serdev_device_set_client_ops	n
serdev_device_set_flow_control	m*	2q:338:ctrl->ops->set_flow_control
serdev_device_set_parity	m*	2q:350:ctrl->ops->set_parity
serdev_device_set_tiocm	m*	2q:383:ctrl->ops->set_tiocm
serdev_device_wait_until_sent	m*	2q:361:ctrl->ops->wait_until_sent
serdev_device_write	a*	2q:274:mutex_lock
serdev_device_write_buf	m*	2q:235:ctrl->ops->write_buf
serdev_device_write_flush	m*	2q:315:ctrl->ops->write_flush
serdev_device_write_wakeup	n
set_bit	n
set_capacity	n
set_capacity_and_notify	m*	7:102:kobject_uevent_env|5w:543:kzalloc
set_cpus_allowed_ptr	m+spin+spin-irq*	0:3232:__set_cpus_allowed_ptr|0:3222:__set_cpus_allowed_ptr_locked|0:3190:affine_move_task|0:3102:wait_for_completion
set_default_d_op	n
set_disk_ro	m*	7:1589:set_disk_ro_uevent|7:1568:kobject_uevent_env|5w:543:kzalloc
set_nlink	n
set_normalized_timespec64	n
set_primary_fwnode	n
set_secondary_fwnode	n
set_worker_desc	n
sg_alloc_append_table_from_pages	f7p!page	6a:529:get_next_sg|6a:405:sg_kmalloc|6a:167:__get_free_page
sg_alloc_table	f2p!page	6a:381:__sg_alloc_table|6a:324:sg_kmalloc|6a:167:__get_free_page
sg_alloc_table_from_pages_segment	f6p!page	6a:589:sg_alloc_append_table_from_pages|6a:529:get_next_sg|6a:405:sg_kmalloc|6a:167:__get_free_page
sg_copy_buffer	m	6a:985:sg_miter_next|6a:908:kmap|aj:172:might_sleep
sg_copy_from_buffer	m	6a:1017:sg_copy_buffer|6a:985:sg_miter_next|6a:908:kmap|aj:172:might_sleep
sg_copy_to_buffer	m	6a:1034:sg_copy_buffer|6a:985:sg_miter_next|6a:908:kmap|aj:172:might_sleep
sg_dma_address	n
sg_dma_len	n
sg_free_append_table	n
sg_free_table	n
sg_init_one	n
sg_init_table	n
sg_last	n
sg_miter_next	m"	6a:908:kmap|aj:172:might_sleep	Context: May sleep if !SG_MITER_ATOMIC && !SG_MITER_LOCAL.
sg_miter_start	n
sg_nents	n
sg_nents_for_dma	n
sg_nents_for_len	n
sg_next	n
sg_pcopy_from_buffer	m	6a:1052:sg_copy_buffer|6a:985:sg_miter_next|6a:908:kmap|aj:172:might_sleep
sg_pcopy_to_buffer	m	6a:1070:sg_copy_buffer|6a:985:sg_miter_next|6a:908:kmap|aj:172:might_sleep
sg_zero_buffer	m	6a:1095:sg_miter_next|6a:908:kmap|aj:172:might_sleep
sgl_alloc	f1p!kmalloc	6a:670:sgl_alloc_order|6a:634:kmalloc
sgl_alloc_order	f3p!kmalloc	6a:634:kmalloc
sgl_free	n
sgl_free_n_order	n
sgl_free_order	n
show_class_attr_string	n
shrink_dcache_parent	a*	3d:1781:shrink_dcache_tree|3d:1743:cond_resched
shrink_dcache_sb	m*	3d:1425:shrink_dentry_list|3d:1304:shrink_kill|3d:845:cond_resched_tasks_rcu_qs|4t:227:cond_resched
shrink_dentry_list	m*	3d:1304:shrink_kill|3d:1287:dentry_kill|3d:845:cond_resched_tasks_rcu_qs|4t:227:cond_resched
shrinker_alloc	a	ak:697:kzalloc
shrinker_free	a	ak:799:wait_for_completion
shrinker_register	a	ak:758:mutex_lock
signal_pending	n
sigprocmask	n
simple_attr_open	a	38:1322:kzalloc
simple_attr_read	a*	38:1358:mutex_lock_interruptible
simple_attr_release	n
simple_attr_write	a,mutex*	38:1423:simple_attr_write_xsigned|38:1396:mutex_lock_interruptible
simple_attr_write_signed	a,mutex*	38:1430:simple_attr_write_xsigned|38:1396:mutex_lock_interruptible
simple_done_creating	a,rwsem	38:2315:end_creating|al:120:end_dirop|3u:2956:dput|3d:1051:might_sleep
simple_empty	n
simple_fill_super	a*	38:1062:d_make_root|3d:2236:d_alloc_anon|3d:2022:__d_alloc|3d:1921:kmem_cache_alloc_lru
simple_fsync	a*	38:1598:blkdev_issue_flush|am:475:submit_bio_wait|8:966:submit_bio_noacct|8:823:might_sleep
simple_fsync_noflush	m*	38:1558:file_write_and_wait_range|5v:786:filemap_fdatawrite_range|4u:395:__percpu_ref_switch_mode|4u:277:wait_event_lock_irq
simple_get_link	n
simple_getattr	n
simple_lookup	n
simple_open	n
simple_pin_fs	m*	38:1102:vfs_kern_mount|an:1311:fs_context_for_mount|6u:309:alloc_fs_context|6u:267:kzalloc
simple_read_from_buffer	m	38:1155:copy_to_user
simple_recursive_removal	a*	38:646:__simple_recursive_removal|38:606:inode_lock_nested|39:1071:down_write_nested
simple_release_fs	m*	38:1125:mntput|an:1495:mntput_no_expire|an:1395:dput|3d:1051:might_sleep
simple_remove_by_name	m*	38:657:simple_recursive_removal|38:646:__simple_recursive_removal|38:606:inode_lock_nested|39:1071:down_write_nested
simple_rename	m*	38:886:simple_unlink|38:808:d_make_discardable|3d:845:cond_resched_tasks_rcu_qs|4t:227:cond_resched
simple_rmdir	m+spin*	38:819:d_make_discardable|3d:1064:finish_dput|3d:845:cond_resched_tasks_rcu_qs|4t:227:cond_resched
simple_setattr	m*	38:927:truncate_setsize|ao:825:truncate_pagecache|e:4555:i_mmap_lock_read|39:527:down_read
simple_start_creating	a*	38:2308:start_dirop|3u:2942:__start_dirop|3u:2918:inode_lock_nested|39:1071:down_write_nested
simple_statfs	n
simple_transaction_get	a	38:1261:kzalloc
simple_transaction_read	m	38:1291:simple_read_from_buffer|38:1155:copy_to_user
simple_transaction_release	n
simple_transaction_set	n
simple_unlink	m+spin*	38:808:d_make_discardable|3d:1064:finish_dput|3d:845:cond_resched_tasks_rcu_qs|4t:227:cond_resched
simple_write_begin	m*	38:949:__filemap_get_folio|ap:761:__filemap_get_folio_mpol|5v:1966:folio_lock|ap:1218:might_sleep
simple_write_to_buffer	m	38:1190:copy_from_user
single_open	a	2p:575:kmalloc
single_open_size	a*	2p:600:single_open|2p:575:kmalloc
single_release	m	2p:614:seq_release|2p:356:kvfree|1w:7062:vfree
single_task_running	n
sk_skb_reason_drop	n
skb_abort_seq_read	n
skb_append	n
skb_append_pagefrags	n
skb_checksum	n
skb_checksum_setup	m*	2:6079:skb_checksum_setup_ipv4|2:5926:skb_maybe_pull_tail|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_checksum_trimmed	m*	2:6156:skb_checksum_maybe_trim|2:6124:pskb_trim_rcsum|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_clone	f1!kmalloc	2:2100:skb_clone
skb_clone_sk	m*	2:5592:sock_put|2u:2020:sk_free|8b:320:cpus_read_lock|4n:490:percpu_down_read
skb_coalesce_rx_frag	n
skb_complete_tx_timestamp	m*	2:5673:sock_put|2u:2020:sk_free|8b:320:cpus_read_lock|4n:490:percpu_down_read
skb_complete_wifi_ack	m*	2:5822:sock_put|2u:2020:sk_free|8b:320:cpus_read_lock|4n:490:percpu_down_read
skb_condense	m*	2:7139:__pskb_pull_tail|2:2890:pskb_expand_head|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_copy	f1!kmalloc	2:2180:skb_copy
skb_copy_bits	n
skb_copy_expand	f3p!kmalloc	2:2523:__alloc_skb
skb_copy_header	n
skb_copy_seq_read	n
skb_copy_ubufs	m*	2:2030:put_page|6v:2229:folio_put|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_cow_data	m*	2:5411:__pskb_pull_tail|2:2890:pskb_expand_head|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_cow_data_for_xdp	m*	2:1024:skb_pp_cow_data|2:957:page_pool_dev_alloc_va|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_dequeue	n
skb_dequeue_tail	n
skb_dump	n
skb_ensure_writable	m*	2:6405:pskb_may_pull|2r:2865:pskb_may_pull_reason|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_ensure_writable_head_tail	m*	2:6435:pskb_expand_head|2:2335:skb_orphan_frags|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_errqueue_purge	n
skb_eth_pop	m*	2:6550:pskb_may_pull|2r:2865:pskb_may_pull_reason|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_eth_push	m*	2:6584:skb_cow_head|2r:3926:__skb_cow|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_expand_head	m*	2:2471:pskb_expand_head|2:2335:skb_orphan_frags|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_headers_offset_update	n
skb_morph	m*	2:1680:skb_release_all|2:1195:skb_release_head_state|8b:320:cpus_read_lock|4n:490:percpu_down_read
skb_mpls_dec_ttl	m*	2:6774:pskb_may_pull|2r:2865:pskb_may_pull_reason|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_mpls_pop	m*	2:6692:skb_ensure_writable|2:6405:pskb_may_pull|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_mpls_push	m*	2:6644:skb_cow_head|2r:3926:__skb_cow|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_mpls_update_lse	m*	2:6741:skb_ensure_writable|2:6405:pskb_may_pull|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_partial_csum_set	n
skb_pp_cow_data	m*	2:957:page_pool_dev_alloc_va|8n:221:page_pool_alloc_va|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_prepare_seq_read	n
skb_pull	n
skb_pull_data	n
skb_pull_rcsum	n
skb_push	n
skb_put	n
skb_queue_head	n
skb_queue_purge_reason	n
skb_queue_tail	n
skb_realloc_headroom	m*	2:2393:pskb_expand_head|2:2335:skb_orphan_frags|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_segment	m*	2:4851:skb_network_protocol|aq:3723:pskb_may_pull|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_segment_list	m*	2:4721:skb_unclone|2r:2024:pskb_expand_head|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_send_sock_locked	m*	2:3422:__skb_send_sock|2:3339:sendmsg_unlocked|2u:1713:lock_sock_nested|27:3839:might_sleep
skb_send_sock_locked_with_flags	m*	2:3429:__skb_send_sock|2:3339:sendmsg_unlocked|2u:1713:lock_sock_nested|27:3839:might_sleep
skb_seq_read	n
skb_splice_bits	m*	2:3281:__skb_splice_bits|2:3220:__splice_segment|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_splice_from_iter	m*	2:7475:iov_iter_extract_pages|30:1849:iov_iter_extract_user_pages|1w:7043:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
skb_split	m*	2:4269:skb_zerocopy_clone|2:1977:skb_copy_ubufs|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_store_bits	n
skb_to_sgvec	n
skb_to_sgvec_nomark	n
skb_trim	n
skb_try_coalesce	n
skb_tstamp_tx	m*	2:5797:__skb_tstamp_tx|2:5771:skb_orphan_frags_rx|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_unlink	n
skb_vlan_pop	m*	2:6488:__skb_vlan_pop|2:6454:skb_ensure_writable|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_vlan_push	m*	2:6521:__vlan_insert_tag|ar:417:__vlan_insert_inner_tag|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_vlan_untag	m*	2:6376:pskb_may_pull|2r:2865:pskb_may_pull_reason|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_zerocopy	m*	2:3917:put_page|6v:2229:folio_put|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skb_zerocopy_headlen	n
skb_zerocopy_iter_stream	m*	2:1945:___pskb_trim|2:2734:pskb_expand_head|1j:4680:gather_surplus_pages|1j:2297:cond_resched
skip_spaces	n
slab_build_skb	n
smp_call_function	n
smp_call_function_any	n
smp_call_function_many	n
smp_call_function_single	n
smp_call_function_single_async	n
smp_call_on_cpu	a	as:1300:wait_for_completion
soc_device_register	a	at:140:kzalloc
soc_device_unregister	a*	at:187:device_unregister|4:4008:device_del|4:3929:device_lock|3k:1109:mutex_lock
sock_alloc	m*	2s:710:new_inode_pseudo|39:3049:alloc_inode|g:340:kmem_cache_alloc_lru
sock_alloc_file	a*	2s:557:alloc_file_pseudo|1m:423:alloc_path_pseudo|3d:2056:__d_alloc|3d:1921:kmem_cache_alloc_lru
sock_create	m*	2s:1734:__sock_create|2s:1657:__request_module|2t:159:down_timeout
sock_create_kern	m*	2s:1752:__sock_create|2s:1657:__request_module|2t:159:down_timeout
sock_create_lite	m*	2s:1474:sock_alloc|2s:710:new_inode_pseudo|39:3049:alloc_inode|g:340:kmem_cache_alloc_lru
sock_from_file	n
sock_recvmsg	m*	2s:1173:sock_recvmsg_nosec|2s:1151:inet_recvmsg|2u:1713:lock_sock_nested|27:3839:might_sleep
sock_register	n
sock_release	m*	2s:763:__sock_release|2s:747:iput|g:2039:might_sleep
sock_sendmsg	m*	2s:838:__sock_sendmsg|2s:815:sock_sendmsg_nosec|2u:1713:lock_sock_nested|27:3839:might_sleep
sock_unregister	a	2s:3377:synchronize_rcu
sockfd_lookup	n
spi_add_device	a	1a:972:spi_dev_set_name|1a:787:dev_set_name|5:274:kvasprintf_const|6:46:kstrdup_const
spi_alloc_device	m"	1a:756:kzalloc	Context: can sleep
spi_async	m*	1a:4885:spi_maybe_optimize_message|1a:4725:__spi_optimize_message|1a:4012:spi_res_alloc|1a:1167:kzalloc
spi_bus_lock	a+mutex	1a:5082:mutex_lock
spi_bus_unlock	n,mutex
spi_controller_resume	a	1a:3949:__spi_mark_resumed|1a:3921:mutex_lock
spi_controller_suspend	a*	1a:3940:__spi_mark_suspended|1a:3914:mutex_lock
spi_delay_exec	a	1a:1750:might_sleep
spi_delay_to_ns	n
spi_finalize_current_message	m*	1a:2369:spi_unmap_msg|1a:1581:__spi_unmap_msg|1j:4680:gather_surplus_pages|1j:2297:cond_resched
spi_finalize_current_transfer	n
spi_get_device_id	n
spi_get_device_match_data	m*	1a:547:device_get_match_data|1n:1358:dev_fwnode()->ops->device_get_match_data
spi_get_next_queued_message	n
spi_new_ancillary_device	a*	1a:2929:__spi_add_device|1a:906:spi_dev_set_name|5:274:kvasprintf_const|6:46:kstrdup_const
spi_new_device	a*	1a:1040:spi_add_device|1a:972:spi_dev_set_name|5:274:kvasprintf_const|6:46:kstrdup_const
spi_optimize_message	m"*	1a:4759:__spi_optimize_message|1a:4691:spi_split_transfers|1a:4012:spi_res_alloc|1a:1167:kzalloc	Context: can sleep
spi_register_controller	a	1a:3672:of_alias_get_id|28:2019:mutex_lock
spi_setup	a*	1a:4452:__spi_setup|1a:4362:mutex_lock
spi_split_transfers_maxsize	m	1a:4185:__spi_split_transfer_maxsize|1a:4109:spi_replace_transfers|1a:4012:spi_res_alloc|1a:1167:kzalloc
spi_split_transfers_maxwords	m	1a:4230:__spi_split_transfer_maxsize|1a:4109:spi_replace_transfers|1a:4012:spi_res_alloc|1a:1167:kzalloc
spi_sync	a	1a:5033:mutex_lock
spi_sync_locked	m"*	1a:5059:__spi_sync|1a:4980:__spi_transfer_message_noqueue|1a:4907:mutex_lock	Context: can sleep
spi_transfer_cs_change_delay_exec	m	1a:1792:_spi_transfer_cs_change_delay|1a:1780:spi_delay_exec|1a:1750:might_sleep
spi_unregister_controller	a*	1a:3859:mutex_lock
spi_unregister_device	a*	1a:1075:device_del|4:3929:device_lock|3k:1109:mutex_lock
spi_write_then_read	a	1a:5160:kmalloc
spin_assert_is_held	n
spin_lock	n+spin
spin_lock_irq_disable	n+spin-irq
spin_trylock	n
spin_trylock_irq_disable	n
spin_unlock	n,spin
spin_unlock_irq_enable	n,spin-irq
split_page	n
srcu_barrier	a	44:1677:srcu_barrier
srcu_batches_completed	n
srcu_expedite_current	m	44:1767:__call_srcu|44:1424:srcu_gp_start_if_needed|44:235:init_srcu_struct_nodes|44:142:kzalloc
srcu_init_notifier_head	a	37:567:__init_srcu_struct|84:62:init_srcu_struct_generic|44:308:init_srcu_struct_fields|44:207:kzalloc
srcu_notifier_chain_register	m"	37:485:mutex_lock	Must be called in process context.
srcu_notifier_chain_unregister	m"	37:515:mutex_lock	Must be called from process context.
srcu_read_lock	n+srcu
srcu_read_unlock	n,srcu
srcu_readers_active	n
srcu_torture_stats_print	n
srcutorture_get_gp_data	n
start_poll_synchronize_rcu	n
start_poll_synchronize_rcu_full	n+irq+spin,spin-irq
start_poll_synchronize_srcu	m,spin-irq	44:1595:srcu_gp_start_if_needed|44:1296:check_init_srcu_struct|44:235:init_srcu_struct_nodes|44:142:kzalloc
static_key_count	n
stream_open	n
strim	n
string_escape_mem	n
string_get_size	n
string_unescape	n
strncpy_from_user	a	au:113:strncpy_from_user
strndup_user	a	d:267:strndup_user
strreplace	n
subsys_interface_register	a*	2d:1258:mutex_lock
subsys_interface_unregister	m*	2d:1285:mutex_lock
subsys_system_register	a	2d:1383:subsys_register|2d:1318:bus_register|2d:962:kzalloc
subsys_virtual_register	a	2d:1407:subsys_register|2d:1318:bus_register|2d:962:kzalloc
sync_file_create	a	av:69:sync_file_alloc|av:27:kzalloc
sync_file_get_fence	n
synchronize_hardirq	n
synchronize_irq	m"	4l:151:__synchronize_irq|4l:121:synchronize_irqwork|4l:43:irq_work_sync|45:289:might_sleep	Can only be called from preemptible code as it might sleep when an interrupt thread is associated to @irq.
synchronize_rcu	a	4f:3400:synchronize_rcu
synchronize_rcu_trivial_preempt	n
synchronize_srcu	a	44:1555:synchronize_srcu
synchronize_srcu_expedited	a	44:1500:synchronize_srcu_expedited
sysfs_add_file_to_group	a	3q:410:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_add_link_to_group	a	43:427:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_bin_attr_simple_read	n
sysfs_break_active_protection	a	3q:472:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_chmod_file	a	3q:442:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_create_bin_file	a*	3q:592:sysfs_add_bin_file_mode_ns|3q:351:__kernfs_create_file|2a:751:__kernfs_new_node|2a:661:kstrdup_const
sysfs_create_file_ns	a*	3q:377:sysfs_add_file_mode_ns|3q:316:__kernfs_create_file|2a:751:__kernfs_new_node|2a:661:kstrdup_const
sysfs_create_files	m*	3q:387:sysfs_create_file|3o:774:sysfs_create_file_ns|2a:751:__kernfs_new_node|2a:661:kstrdup_const
sysfs_create_group	m*	43:215:internal_create_group|43:160:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_create_groups	m*	43:255:internal_create_groups|43:229:internal_create_group|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_create_link	a	42:92:sysfs_do_create_link|42:80:sysfs_do_create_link_sd|2a:751:__kernfs_new_node|2a:661:kstrdup_const
sysfs_create_link_nowarn	a	42:108:sysfs_do_create_link|42:80:sysfs_do_create_link_sd|2a:751:__kernfs_new_node|2a:661:kstrdup_const
sysfs_create_mount_point	a	aw:138:kernfs_create_empty_dir|2a:1152:kernfs_new_node|2a:751:__kernfs_new_node|2a:661:kstrdup_const
sysfs_emit	n
sysfs_emit_at	n
sysfs_group_change_owner	a	43:591:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_groups_change_owner	m	43:631:sysfs_group_change_owner|43:591:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_merge_group	a	43:375:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_notify	m*	3q:206:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_remove_bin_file	a	3q:605:kernfs_remove_by_name|29:644:kernfs_remove_by_name_ns|2a:1791:down_read
sysfs_remove_file_from_group	a	3q:564:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_remove_file_ns	a	3q:515:kernfs_remove_by_name_ns|2a:1791:down_read
sysfs_remove_file_self	a	3q:532:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_remove_files	m	3q:548:sysfs_remove_file|3o:780:sysfs_remove_file_ns|3q:515:kernfs_remove_by_name_ns|2a:1791:down_read
sysfs_remove_group	m*	43:317:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_remove_groups	m*	43:352:sysfs_remove_group|43:317:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_remove_link	a	42:152:kernfs_remove_by_name|29:644:kernfs_remove_by_name_ns|2a:1791:down_read
sysfs_remove_link_from_group	a	43:449:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_remove_mount_point	a	aw:159:kernfs_remove_by_name_ns|2a:1791:down_read
sysfs_rename_link_ns	a	42:183:kernfs_find_and_get_ns|2a:968:down_read
sysfs_streq	n
sysfs_unbreak_active_protection	m*	3q:497:kernfs_put|2a:627:simple_xattr_cache_cleanup|2o:1298:irq_work_sync|45:289:might_sleep
sysfs_unmerge_group	a	43:405:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_update_group	m*	43:298:internal_create_group|43:160:kernfs_find_and_get|29:623:kernfs_find_and_get_ns|2a:968:down_read
sysfs_update_groups	m*	43:273:internal_create_groups|43:229:internal_create_group|29:623:kernfs_find_and_get_ns|2a:968:down_read
take_dentry_name_snapshot	n
task_active_pid_ns	n
task_get_pid_ns	n
task_tgid_nr_ns	n
task_uid	n
task_work_add	n
tasklet_init	n
tasklet_kill	a	ax:1050:wait_on_bit_lock
tasklet_setup	n
tasklet_unlock	n
tasklet_unlock_spin_wait	n
tasklet_unlock_wait	a	ax:1066:wait_on_bit
test_taint	n
thermal_cooling_device_register	a	5t:1084:thermal_cooling_device_alloc|5t:982:kzalloc
thermal_cooling_device_unregister	a	5t:1260:thermal_debug_cdev_remove|ay:543:thermal_debug_cdev_clear|ay:523:mutex_lock
thermal_cooling_device_update	a*	5t:1172:mutex_lock
thermal_tripless_zone_device_register	a	5t:1574:thermal_zone_device_register_with_trips|5t:1456:kzalloc
thermal_zone_device	n
thermal_zone_device_critical	n
thermal_zone_device_disable	a	5t:634:thermal_zone_device_set_mode|5t:606:mutex_lock
thermal_zone_device_enable	a	5t:628:thermal_zone_device_set_mode|5t:606:mutex_lock
thermal_zone_device_id	n
thermal_zone_device_priv	n
thermal_zone_device_register_with_trips	a	5t:1456:kzalloc
thermal_zone_device_type	n
thermal_zone_device_unregister	a	5t:1633:thermal_debug_tz_remove|ay:913:thermal_debug_tz_clear|ay:897:mutex_lock
thermal_zone_device_update	a	5t:641:mutex_lock
thermal_zone_get_crit_temp	m*	5t:1275:mutex_lock
thermal_zone_get_zone_by_name	a	5t:1675:mutex_lock
thermal_zone_set_trip_temp	m*	5t:464:thermal_notify_tz_trip_change|az:408:thermal_genl_send_event|az:324:genlmsg_new
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
torture_sched_setaffinity	a	2y:534:sched_setaffinity|b0:1225:alloc_user_cpus_ptr|b1:2932:kmalloc_node
touch_atime	m*	g:2338:generic_update_time|g:2263:__mark_inode_dirty|4u:395:__percpu_ref_switch_mode|4u:277:wait_event_lock_irq
try_wait_for_completion	n
tty_dev_name_to_number	a	2w:353:mutex_lock
tty_devnum	n
tty_do_resize	a	2w:2303:mutex_lock
tty_driver_kref_put	m*	2w:3410:kref_put|4h:65:destruct_tty_driver|2l:584:kobj_unmap|3r:78:mutex_lock
tty_find_polling_driver	m*	2w:394:mutex_lock
tty_hangup	n
tty_hung_up_p	n
tty_init_termios	n
tty_kclose	a	2w:1626:tty_ldisc_release|b2:780:tty_ldisc_lock_pair|b2:289:ldsem_down_write|b3:365:might_sleep
tty_kopen_exclusive	a	2w:1969:tty_kopen|2w:1925:mutex_lock
tty_kopen_shared	a	2w:1984:tty_kopen|2w:1925:mutex_lock
tty_kref_put	n
tty_name	n
tty_port_alloc_xmit_buf	a	b4:244:mutex_lock
tty_port_block_til_ready	m*	b4:595:schedule
tty_port_close	m*	b4:734:tty_port_shutdown|b4:377:mutex_lock
tty_port_close_end	a*	b4:699:tty_ldisc_flush|b2:388:tty_buffer_flush|b5:236:mutex_lock
tty_port_close_start	m*	b4:672:tty_wait_until_sent|b6:184:wait_event_interruptible_timeout
tty_port_destroy	m,irq,irq*	b4:278:tty_buffer_cancel_work|b5:628:cancel_work_sync|1l:4605:__cancel_work_sync|1l:4561:might_sleep
tty_port_free_xmit_buf	a	b4:261:mutex_lock
tty_port_hangup	a	b4:395:mutex_lock
tty_port_init	n
tty_port_install	n
tty_port_link_device	n
tty_port_link_wq	n
tty_port_open	m*	b4:793:mutex_lock
tty_port_put	m*	b4:309:kref_put|4h:65:tty_port_destructor|1l:4605:__cancel_work_sync|1l:4561:might_sleep
tty_port_register_device	a	b4:154:tty_port_register_device_attr|b4:178:tty_register_device_attr|2w:3240:kzalloc
tty_port_register_device_attr	a	b4:178:tty_register_device_attr|2w:3240:kzalloc
tty_port_register_device_attr_serdev	a	b4:206:serdev_tty_port_register|b7:277:serdev_controller_alloc|2q:482:kzalloc
tty_port_tty_get	n
tty_port_tty_set	n
tty_port_tty_vhangup	a	b4:437:mutex_lock
tty_port_unregister_device	a*	b4:233:serdev_tty_port_unregister|b7:314:serdev_controller_remove|4:3929:device_lock|3k:1109:mutex_lock
tty_register_device	a	2w:3189:tty_register_device_attr|2w:3240:kzalloc
tty_register_device_attr	a	2w:3240:kzalloc
tty_register_driver	a	2w:3428:alloc_chrdev_region|2l:237:__register_chrdev_region|2l:118:kzalloc
tty_release_struct	a	2w:1656:tty_ldisc_release|b2:780:tty_ldisc_lock_pair|b2:289:ldsem_down_write|b3:365:might_sleep
tty_save_termios	m	2w:1449:kmalloc
tty_standard_install	n
tty_unregister_device	m*	2w:3304:cdev_del|2l:600:cdev_unmap|2l:584:kobj_unmap|3r:78:mutex_lock
tty_unregister_driver	a	2w:3508:mutex_lock
tty_vhangup	a*	2w:693:__tty_hangup|2w:581:tty_lock|b8:18:mutex_lock
udelay	n
uid_eq	n
unlock_new_inode	n
unlock_two_nondirectories	n
unregister_blkdev	a	7:309:mutex_lock
unregister_chrdev_region	m	2l:317:__unregister_chrdev_region|2l:174:mutex_lock
unregister_die_notifier	n
unregister_firmware_config_sysctl	a	a6:63:unregister_sysctl_table|a7:1535:might_sleep
unregister_pernet_device	a	8o:1508:down_write
unregister_pernet_subsys	a	8o:1460:down_write
unregister_platform_power_off	n
unregister_random_vmfork_notifier	m	36:999:blocking_notifier_chain_unregister|37:326:down_write
unregister_reboot_notifier	m	5p:145:blocking_notifier_chain_unregister|37:326:down_write
unregister_restart_handler	n
unregister_sys_off_handler	m	5p:506:blocking_notifier_chain_unregister|37:326:down_write
unregister_vmap_purge_notifier	m	20:2185:blocking_notifier_chain_unregister|37:326:down_write
up	n
up_read	n,rwsem
up_read_non_owner	n,rwsem
up_write	n,rwsem
usb_acpi_set_power_state	m	b9:135:acpi_bus_set_power|ba:301:acpi_device_set_power|9n:498:acpi_power_on|9n:418:mutex_lock
usb_add_hcd	a*	2x:2876:usb_register_bus|2x:895:mutex_lock
usb_alloc_coherent	m*	bb:1011:hcd_buffer_alloc|bc:141:dma_alloc_coherent|5z:53:vmap|20:3566:might_sleep
usb_alloc_dev	a*	bb:651:kzalloc
usb_alloc_noncoherent	m*	bb:1071:dma_alloc_noncontiguous|5x:835:debug_dma_map_sg|61:425:radix_tree_node_alloc|61:253:kmem_cache_alloc
usb_alloc_urb	f1!kmalloc	bd:75:kmalloc
usb_altnum_to_altsetting	n
usb_anchor_empty	n
usb_anchor_resume_wakeups	n
usb_anchor_suspend_wakeups	n
usb_anchor_urb	n
usb_autopm_get_interface	m*	be:1870:pm_runtime_resume_and_get|2k:539:pm_runtime_get_active|2k:520:__pm_runtime_resume|b:1190:might_sleep_if
usb_autopm_get_interface_async	m*	be:1899:pm_runtime_get|2k:494:__pm_runtime_resume|b:713:rpm_resume|b:859:schedule
usb_autopm_get_interface_no_resume	n
usb_autopm_put_interface	m*	be:1796:pm_runtime_put_sync|2k:679:__pm_runtime_idle|b:1126:might_sleep_if
usb_autopm_put_interface_async	m*	be:1823:pm_runtime_put|2k:551:__pm_runtime_idle|b:713:rpm_resume|b:859:schedule
usb_autopm_put_interface_no_suspend	n
usb_block_urb	n
usb_bulk_msg	a	bf:383:usb_alloc_urb|bd:75:kmalloc
usb_bulk_msg_killable	a	bf:432:usb_alloc_urb|bd:75:kmalloc
usb_cache_string	a	bf:1086:kmalloc
usb_calc_bus_time	n
usb_check_bulk_endpoints	n
usb_check_int_endpoints	n
usb_clear_halt	a	bf:1279:usb_control_msg_send|bf:226:usb_control_msg|bf:157:kmalloc
usb_control_msg	a	bf:157:kmalloc
usb_control_msg_recv	a	bf:291:usb_control_msg|bf:157:kmalloc
usb_control_msg_send	a	bf:226:usb_control_msg|bf:157:kmalloc
usb_create_hcd	a	2x:2662:__usb_create_hcd|2x:2566:kzalloc
usb_create_shared_hcd	a	2x:2640:__usb_create_hcd|2x:2566:kzalloc
usb_deregister	a*	be:1121:usb_free_dynids|be:223:mutex_lock
usb_deregister_dev	m*	bg:186:down_write
usb_deregister_device_driver	m*	be:1043:driver_unregister|2c:201:driver_remove_groups|29:623:kernfs_find_and_get_ns|2a:968:down_read
usb_device_match_id	n
usb_disable_autosuspend	m*	be:1713:pm_runtime_forbid|b:1672:rpm_resume|b:859:schedule
usb_disable_lpm	m*	bh:4478:usb_disable_link_state|bh:4429:usb_set_lpm_timeout|bh:469:usb_control_msg|bf:157:kmalloc
usb_disable_ltm	m	bh:3382:usb_control_msg|bf:157:kmalloc
usb_disabled	n
usb_driver_claim_interface	m*	be:588:device_bind_driver|4y:548:driver_sysfs_add|2a:751:__kernfs_new_node|2a:661:kstrdup_const
usb_driver_release_interface	m	be:641:device_release_driver|4y:1403:device_release_driver_internal|4y:1046:device_lock|3k:1109:mutex_lock
usb_driver_set_configuration	a	bf:2357:kmalloc
usb_enable_autosuspend	m*	be:1698:pm_runtime_allow|b:1702:rpm_idle|b:713:rpm_resume|b:859:schedule
usb_enable_lpm	m*	bh:4552:usb_enable_link_state|bh:4385:usb_set_lpm_timeout|bh:469:usb_control_msg|bf:157:kmalloc
usb_enable_ltm	m	bh:3404:usb_control_msg|bf:157:kmalloc
usb_endpoint_is_hs_isoc_double	n
usb_ep0_reinit	m*	bh:4759:usb_disable_endpoint|bf:1368:usb_hcd_flush_endpoint|2x:1778:might_sleep
usb_find_alt_setting	n
usb_find_common_endpoints	n
usb_find_common_endpoints_reverse	n
usb_find_interface	m*	bb:437:bus_find_device|2d:425:subsys_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
usb_for_each_dev	m*	bb:475:bus_for_each_dev|2d:385:subsys_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
usb_free_coherent	m*	bb:1033:hcd_buffer_free|bc:173:dma_free_coherent|5y:410:vunmap|20:3530:might_sleep
usb_free_noncoherent	m*	bb:1112:dma_vunmap_noncontiguous|5x:879:vunmap|20:3530:might_sleep
usb_free_urb	n
usb_get_descriptor	a	bf:852:usb_control_msg|bf:157:kmalloc
usb_get_dev	n
usb_get_from_anchor	n
usb_get_hcd	n
usb_get_intf	n
usb_get_status	a	bf:1205:kmalloc
usb_get_urb	n
usb_hcd_check_unlink_urb	n
usb_hcd_end_port_resume	n
usb_hcd_giveback_urb	m*	2x:1741:__usb_hcd_giveback_urb|2x:1642:unmap_urb_for_dma|1j:4680:gather_surplus_pages|1j:2297:cond_resched
usb_hcd_is_primary_hcd	n
usb_hcd_map_urb_for_dma	m*	2x:1402:hcd_alloc_coherent|2x:1265:hcd_buffer_alloc|5z:53:vmap|20:3566:might_sleep
usb_hcd_pci_probe	a*	bi:192:pci_alloc_irq_vectors|8y:235:pci_alloc_irq_vectors_affinity|22:1150:__msi_lock_descs|22:354:mutex_lock
usb_hcd_pci_remove	m"*	bi:335:down_write	Context: task context, might sleep
usb_hcd_pci_shutdown	m*	bi:371:free_irq|4l:2034:__free_irq|4l:1881:mutex_lock
usb_hcd_platform_shutdown	m*	2x:3101:pm_runtime_get_sync|2k:513:__pm_runtime_resume|b:1190:might_sleep_if
usb_hcd_poll_rh_status	m*	2x:752:usb_hcd_giveback_urb|2x:1741:__usb_hcd_giveback_urb|1j:4680:gather_surplus_pages|1j:2297:cond_resched
usb_hcd_resume_root_hub	n
usb_hcd_setup_local_mem	a	2x:3114:devm_gen_pool_create|57:840:kstrdup_const
usb_hcd_start_port_resume	n
usb_hcd_unlink_urb_from_ep	n
usb_hcd_unmap_urb_for_dma	m*	2x:1337:usb_hcd_unmap_urb_setup_for_dma|2x:1309:dma_unmap_single_attrs|1j:4680:gather_surplus_pages|1j:2297:cond_resched
usb_hcd_unmap_urb_setup_for_dma	m*	2x:1309:dma_unmap_single_attrs|1i:542:dma_unmap_page_attrs|1j:4680:gather_surplus_pages|1j:2297:cond_resched
usb_hub_claim_port	n
usb_hub_clear_tt_buffer	n
usb_hub_find_child	n
usb_hub_release_port	n
usb_ifnum_to_if	n
usb_init_urb	n
usb_interrupt_msg	a	bf:338:usb_bulk_msg|bf:383:usb_alloc_urb|bd:75:kmalloc
usb_intf_get_dma_device	m*	bb:857:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
usb_kill_anchored_urbs	m	bd:826:usb_kill_urb|bd:705:might_sleep
usb_kill_urb	a	bd:705:might_sleep
usb_lock_device_for_reset	m"	bb:915:msleep	This is to prevent deadlock with disconnect; in some drivers (such as usb-storage) the disconnect() or suspend() method
usb_match_id	n
usb_match_one_id	n
usb_of_get_connect_type	m*	bj:113:usb_of_has_devices_or_graph|bj:83:of_graph_is_present|29:623:kernfs_find_and_get_ns|2a:968:down_read
usb_of_get_device_node	m*	bj:30:of_get_next_child|28:726:__of_get_next_child|29:623:kernfs_find_and_get_ns|2a:968:down_read
usb_of_get_interface_node	m*	bj:166:of_get_next_child|28:726:__of_get_next_child|29:623:kernfs_find_and_get_ns|2a:968:down_read
usb_of_has_combined_node	n
usb_offload_check	m	bk:124:device_lock|3k:1109:mutex_lock
usb_offload_get	m*	bk:49:pm_runtime_put_autosuspend|2k:602:__pm_runtime_put_autosuspend|b:713:rpm_resume|b:859:schedule
usb_offload_put	m*	bk:92:pm_runtime_put_autosuspend|2k:602:__pm_runtime_put_autosuspend|b:713:rpm_resume|b:859:schedule
usb_offload_set_pm_locked	n
usb_phy_roothub_alloc	m*	bl:92:usb_phy_roothub_add_phy_by_name|bl:29:devm_of_phy_get|u:905:of_phy_get|u:680:mutex_lock
usb_phy_roothub_alloc_usb3_phy	m*	bl:143:usb_phy_roothub_add_phy_by_name|bl:29:devm_of_phy_get|u:905:of_phy_get|u:680:mutex_lock
usb_phy_roothub_calibrate	m*	bl:232:phy_calibrate|u:465:mutex_lock
usb_phy_roothub_exit	m*	bl:189:phy_exit|u:277:mutex_lock
usb_phy_roothub_init	m*	bl:162:phy_init|u:237:mutex_lock
usb_phy_roothub_notify_connect	m*	bl:261:phy_notify_connect|u:488:mutex_lock
usb_phy_roothub_notify_disconnect	m*	bl:290:phy_notify_disconnect|u:512:mutex_lock
usb_phy_roothub_power_off	m*	bl:334:phy_power_off|u:359:mutex_lock
usb_phy_roothub_power_on	m*	bl:311:phy_power_on|u:310:regulator_enable|3w:3219:regulator_lock_dependent|3w:414:mutex_lock
usb_phy_roothub_resume	m*	bl:358:usb_phy_roothub_init|bl:162:phy_init|u:237:mutex_lock
usb_phy_roothub_set_mode	m*	bl:211:phy_set_mode_ext|u:386:mutex_lock
usb_phy_roothub_suspend	m*	bl:341:usb_phy_roothub_power_off|bl:334:phy_power_off|u:359:mutex_lock
usb_pipe_type_check	n
usb_poison_anchored_urbs	m	bd:865:usb_poison_urb|bd:752:might_sleep
usb_poison_urb	a	bd:752:might_sleep
usb_put_dev	m*	bb:790:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
usb_put_hcd	m	2x:2704:kref_put|4h:65:hcd_release|2x:2679:mutex_lock
usb_put_intf	m*	bb:829:put_device|4:3886:kobject_put|29:623:kernfs_find_and_get_ns|2a:968:down_read
usb_queue_reset_device	n
usb_register_dev	a	bg:134:down_write
usb_register_device_driver	a*	be:1011:driver_register|2c:174:bus_add_driver|2d:761:kzalloc
usb_register_driver	a*	be:1081:driver_register|2c:174:bus_add_driver|2d:761:kzalloc
usb_register_notify	m	bm:31:blocking_notifier_chain_register|37:282:__blocking_notifier_chain_register|37:263:down_write
usb_remove_hcd	a*	2x:3057:mutex_lock
usb_reset_configuration	a	bf:1776:mutex_lock
usb_reset_device	a*	bh:6427:usb_lock_port|bh:3270:mutex_lock
usb_root_hub_lost_power	n
usb_scuttle_anchored_urbs	n
usb_set_configuration	a*	bf:2098:kmalloc
usb_set_device_state	m	bh:2235:device_set_wakeup_capable|bn:479:wakeup_sysfs_add|29:623:kernfs_find_and_get_ns|2a:968:down_read
usb_set_interface	a	bf:1630:mutex_lock
usb_set_wireless_status	n
usb_sg_cancel	m*	bf:797:usb_unlink_urb|bd:672:usb_hcd_unlink_urb|1j:4680:gather_surplus_pages|1j:2297:cond_resched
usb_sg_init	f7!kmalloc	bf:587:kmalloc
usb_sg_wait	a*	bf:731:yield
usb_show_dynids	a	be:119:mutex_lock
usb_store_new_id	a	be:60:kzalloc
usb_string	a	bf:1038:kmalloc
usb_submit_urb	m*	bd:586:usb_hcd_submit_urb|2x:1538:rh_urb_enqueue|2x:817:rh_call_control|2x:463:might_sleep
usb_unanchor_urb	n
usb_unlink_urb	m*	bd:672:usb_hcd_unlink_urb|2x:1617:unlink1|1j:4680:gather_surplus_pages|1j:2297:cond_resched
usb_unlocked_disable_lpm	a	bh:4505:mutex_lock
usb_unlocked_enable_lpm	m	bh:4581:mutex_lock
usb_unpoison_anchored_urbs	n
usb_unpoison_urb	n
usb_unregister_notify	m	bm:44:blocking_notifier_chain_unregister|37:326:down_write
usb_urb_ep_type_check	n
usb_wait_anchor_empty_timeout	a	bd:944:wait_event_timeout
usb_wakeup_enabled_descendants	n
usb_wakeup_notification	m*	bh:772:kick_hub_wq|bh:734:usb_autopm_put_interface_async|b:713:rpm_resume|b:859:schedule
usleep_range_state	a	8l:362:usleep_range_state
vcalloc_noprof	m*	d:696:__vmalloc_array_noprof|d:662:__vmalloc_noprof|20:4165:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
vfree	a	20:3484:vfree
vfs_copy_file_range	m*	4x:1571:rw_verify_area|4x:479:fsnotify_file_area_perm|8a:245:dput|3d:1051:might_sleep
vfs_fallocate	m*	4b:314:fsnotify_file_area_perm|h:154:fsnotify_pre_content|8a:245:dput|3d:1051:might_sleep
vfs_iocb_iter_read	m*	4x:885:rw_verify_area|4x:479:fsnotify_file_area_perm|8a:245:dput|3d:1051:might_sleep
vfs_iocb_iter_write	m*	4x:949:kiocb_start_write|39:2792:sb_start_write|bo:83:percpu_down_read_internal|bo:51:might_sleep
vfs_iter_read	m*	4x:913:rw_verify_area|4x:479:fsnotify_file_area_perm|8a:245:dput|3d:1051:might_sleep
vfs_iter_write	m*	4x:977:rw_verify_area|4x:479:fsnotify_file_area_perm|8a:245:dput|3d:1051:might_sleep
vfs_pressure_ratio	n
vfs_setpos	n
vfs_truncate	a*	4b:96:mnt_want_write|an:531:sb_start_write|bo:83:percpu_down_read_internal|bo:51:might_sleep
vga_client_register	n
vga_default_device	n
vga_get	m"*	bp:488:schedule	This function will block if some conflicting card is already locking one of the required resources (or any resource on a
vga_put	n
vga_remove_vgacon	m	bp:175:console_lock|bq:2890:might_sleep
vga_set_legacy_decoding	n
vlan_ioctl_set	a	2s:1309:mutex_lock
vm_insert_page	m*	e:2721:vm_flags_set|6v:1041:vma_start_write|6c:148:__vma_start_exclude_readers|6c:126:rcuwait_wait_event
vm_map_ram	m*	20:3110:vm_unmap_ram|20:3047:might_sleep
vm_memory_committed	n
vm_mmap	m*	d:617:vm_mmap_pgoff|d:579:mmap_write_lock_killable|34:562:down_write_killable
vm_unmap_aliases	m	20:3032:_vm_unmap_aliases|20:2973:mutex_lock
vm_unmap_ram	a	20:3047:might_sleep
vma_end_read	n
vma_lookup	n
vma_set_file	n
vmalloc_32_noprof	m*	20:4487:__vmalloc_node_noprof|20:4165:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
vmalloc_32_user_noprof	m*	20:4503:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
vmalloc_array_noprof	m*	d:673:__vmalloc_array_noprof|d:662:__vmalloc_noprof|20:4165:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
vmalloc_huge_node_noprof	m*	20:4222:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
vmalloc_node_noprof	m*	20:4281:__vmalloc_node_noprof|20:4165:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
vmalloc_noprof	m*	20:4200:__vmalloc_node_noprof|20:4165:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
vmalloc_to_page	n
vmalloc_to_pfn	n
vmalloc_user_noprof	m*	20:4259:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
vmap	a	20:3566:might_sleep
vmap_pfn	m	20:3644:free_vm_area|20:4888:remove_vm_area|20:3340:might_sleep
vmemdup_user	a*	d:251:copy_from_user
vpanic	n
vrealloc_node_align_noprof	m*	20:4346:vfree
vunmap	a	20:3530:might_sleep
vzalloc_node_noprof	m*	20:4299:__vmalloc_node_noprof|20:4165:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
vzalloc_noprof	m*	20:4243:__vmalloc_node_noprof|20:4165:__vmalloc_node_range_noprof|20:4073:schedule_timeout_uninterruptible
wait_for_completion	a	br:151:wait_for_completion
wait_for_completion_interruptible	a	br:219:wait_for_completion_interruptible
wait_for_completion_interruptible_timeout	a	br:241:wait_for_completion_interruptible_timeout
wait_for_completion_io	a	br:184:wait_for_completion_io
wait_for_completion_io_timeout	a	br:204:wait_for_completion_io_timeout
wait_for_completion_killable	a	br:257:wait_for_completion_killable
wait_for_completion_killable_timeout	a	br:290:wait_for_completion_killable_timeout
wait_for_completion_state	a	br:267:wait_for_completion_state
wait_for_completion_timeout	a	br:170:wait_for_completion_timeout
wait_for_random_bytes	m*	36:138:wait_event_interruptible_timeout
wait_on_new_inode	m	g:542:schedule
wait_woken	a	6j:434:wait_woken
wake_up_all_idle_cpus	n
wake_up_process	n
wakeme_after_rcu	n
warn_bogus_irq_restore	n
warn_slowpath_fmt	n
watchdog_init_timeout	m*	5u:142:device_property_read_u32|51:264:device_property_read_u32_array|1n:404:fwnode_property_read_int_array|1n:313:fwnode->ops->property_read_int_array
watchdog_register_device	a	5u:392:mutex_lock
watchdog_set_restart_priority	n
watchdog_unregister_device	a	5u:431:mutex_lock
woken_wake_bit_function	n
woken_wake_function	n
work_busy	n
work_on_cpu_key	a	1l:7070:flush_work|1l:4468:might_sleep
workqueue_congested	n
workqueue_set_max_active	a	1l:6235:mutex_lock
ww_mutex_lock	a+ww-mutex	3i:1239:ww_mutex_lock
ww_mutex_lock_interruptible	a	3i:1254:ww_mutex_lock_interruptible
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
xa_store	f3p!kmalloc*	2z:1737:__xa_store|2z:1709:__xas_nomem|2z:341:kmem_cache_alloc_lru
xa_store_range	f4p!kmalloc*	2z:1905:xas_nomem|2z:309:kmem_cache_alloc_lru
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
xas_nomem	f1p!kmalloc	2z:309:kmem_cache_alloc_lru
xas_pause	n
xas_set_mark	n
xas_split	n*
xas_split_alloc	f3p!kmalloc	2z:1062:kmem_cache_alloc_lru
xas_store	n*
xas_try_split	n*
xas_try_split_min_order	n
zalloc_cpumask_var	f1!kmalloc	3b:1059:alloc_cpumask_var|3b:1053:alloc_cpumask_var_node|3c:30:kmalloc_node
zap_vma_range	m	e:2378:zap_vma_range_batched|e:2346:mmu_notifier_invalidate_range_start|bs:473:might_sleep
= 6.12
blk_mq_free_tag_set	m*	9:4873:cleanup_srcu_struct|44:658:flush_delayed_work|1l:4323:flush_work|1l:4300:might_sleep
blk_mq_start_request	u*	9:1349:blk_integrity_prepare|bt:457:ext_pi_type1_prepare|bt:317:bvec_iter_offset
libc_aligned_alloc	u
libc_free	u
phy_drivers_unregister	m	1o:3813:phy_driver_unregister|1o:3804:driver_unregister|29:604:kernfs_find_and_get_ns|2a:918:down_read
strlen	n
`;
