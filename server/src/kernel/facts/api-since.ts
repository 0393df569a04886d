/**
 * Which names of the kernel's crates came when, as the bundled profiles show it. Written by scripts/learn-since.ts.
 * `# 7.2 6.12`: first seen in 7.2, and not yet in 6.12. A line is a module or a type with what it holds; `()` marks
 * methods and `!` macros.
 */
export const apiSince = `# 6.10 6.1
kernel alloc page uaccess
kernel::alloc AllocError Flags box_ext flags vec_ext
kernel::alloc::box_ext BoxExt
kernel::alloc::flags GFP_ATOMIC GFP_KERNEL GFP_KERNEL_ACCOUNT GFP_NOWAIT __GFP_HIGHMEM __GFP_NOWARN __GFP_ZERO
kernel::alloc::vec_ext VecExt
kernel::page Page
kernel::page::Page alloc_page()
kernel::prelude BoxExt VecExt
kernel::sync::arc::Arc new()
kernel::sync::arc::UniqueArc new() new_uninit()
kernel::uaccess UserSlice UserSliceReader UserSliceWriter
kernel::uaccess::UserSlice read_all() reader() writer()
kernel::uaccess::UserSliceReader read_all() read_slice()
# 6.12 6.1
kernel __derive_zeroable! __init_internal! __pin_data! __pinned_drop! assert_pinned! b_str! block build_assert build_assert! build_error build_error! container_of! current! dbg! define_list_arc_field_getter! device ffi firmware impl_has_list_links! impl_has_list_links_self_ptr! impl_has_work! impl_list_arc_safe! impl_list_item! kunit kunit_assert! kunit_assert_eq! kvec! list module_phy_driver! net optional_name! pr_alert! pr_cont! pr_crit! pr_debug! pr_notice! rbtree sizes stack_try_pin_init! static_assert static_assert! static_lock_class! std_vendor
kernel::alloc Allocator Box IntoIter KBox KVBox KVVec KVec VBox VVec Vec allocator allocator_test kbox kvec layout
kernel::alloc::Flags contains()
kernel::alloc::allocator KVmalloc Kmalloc Vmalloc
kernel::alloc::allocator::Kmalloc aligned_layout()
kernel::alloc::allocator_test Cmalloc KVmalloc Kmalloc Vmalloc
kernel::alloc::allocator_test::Cmalloc aligned_layout()
kernel::alloc::kbox Box KBox KVBox VBox
kernel::alloc::kbox::Box assume_init() drop_contents() from_raw() into_inner() into_raw() leak() new() new_uninit() pin() write()
kernel::alloc::kvec IntoIter KVVec KVec VVec Vec
kernel::alloc::kvec::IntoIter collect()
kernel::alloc::kvec::Vec as_mut_ptr() as_mut_slice() as_ptr() as_slice() capacity() extend_from_slice() extend_with() from_elem() from_raw_parts() into_raw_parts() is_empty() len() new() push() reserve() set_len() spare_capacity_mut() with_capacity()
kernel::alloc::layout ArrayLayout LayoutError
kernel::alloc::layout::ArrayLayout empty() is_empty() len() new() new_unchecked()
kernel::block mq
kernel::block::mq Operations Request TagSet gen_disk operations raw_writer request tag_set
kernel::block::mq::gen_disk GenDisk GenDiskBuilder
kernel::block::mq::operations Operations
kernel::block::mq::request Request
kernel::block::mq::tag_set TagSet
kernel::device Device
kernel::error VTABLE_DEFAULT_ERROR from_err_ptr from_result to_result
kernel::error::Error to_ptr()
kernel::error::code EBADCOOKIE EBADHANDLE EBADTYPE ECHILD EDOM EFBIG EIOCBQUEUED EISDIR EJUKEBOX EMFILE EMLINK ENFILE ENOEXEC ENOGRACE ENOIOCTLCMD ENOPARAM ENOTBLK ENOTDIR ENOTSUPP ENOTSYNC EOPENSTALE EPIPE EPROBE_DEFER ERECALLCONFLICT ERESTARTNOHAND ERESTARTNOINTR ERESTARTSYS ERESTART_RESTARTBLOCK EROFS ESERVERFAULT ESPIPE ESRCH ETOOSMALL ETXTBSY EXDEV
kernel::firmware Firmware
kernel::init ChainInit ChainPinInit InPlaceWrite PinnedDrop __internal init_array_from_fn init_from_closure macros pin_init_array_from_fn pin_init_from_closure uninit
kernel::init::__internal::AlwaysFail new()
kernel::init::__internal::DropGuard let_binding() new()
kernel::init::__internal::OnlyCallFromDrop new()
kernel::init::__internal::StackInit init() uninit()
kernel::ioctl _IOC_DIR _IOC_NR _IOC_SIZE _IOC_TYPE _IOR _IOW _IOWR
kernel::kunit err info
kernel::list AtomicTracker Cursor HasListLinks HasSelfPtr IntoIter Iter List ListArc ListArcField ListArcSafe ListItem ListLinks ListLinksSelfPtr TryNewListArc arc arc_field define_list_arc_field_getter impl_has_list_links impl_has_list_links_self_ptr impl_list_arc_safe impl_list_item impl_list_item_mod
kernel::list::Cursor current() next() prev() remove()
kernel::list::List cursor_front() is_empty() iter() new() pop_back() pop_front() push_all_back() push_back() push_front() remove()
kernel::list::ListLinks new()
kernel::list::ListLinksSelfPtr new()
kernel::list::arc AtomicTracker ListArc ListArcSafe TryNewListArc impl_list_arc_safe
kernel::list::arc::AtomicTracker new()
kernel::list::arc::ListArc as_arc() as_arc_borrow() clone_arc() from_raw() init() into_arc() into_raw() new() pair_from_pin_unique() pair_from_unique() pin_init() ptr_eq() try_from_arc() try_from_arc_borrow() try_from_arc_or_drop()
kernel::list::arc_field ListArcField define_list_arc_field_getter
kernel::list::arc_field::ListArcField assert_mut() assert_ref() get_mut() new()
kernel::list::impl_list_item_mod HasListLinks HasSelfPtr impl_has_list_links impl_has_list_links_self_ptr impl_list_item
kernel::net phy
kernel::net::phy Device DeviceId DeviceState Driver DriverVTable DuplexMode Registration create_phy_driver flags reg
kernel::net::phy::flags ALWAYS_CALL_SUSPEND IS_INTERNAL POLL_CABLE_TEST RST_AFTER_CLK_EN
kernel::net::phy::reg C22 C45 Mmd Register private
kernel::net::phy::reg::private Sealed
kernel::page PAGE_MASK PAGE_SHIFT PAGE_SIZE
kernel::page::Page as_ptr() copy_from_user_slice_raw() fill_zero_raw() read_raw() write_raw()
kernel::prelude InPlaceWrite KBox KVBox KVVec KVec VBox VVec Zeroable build_assert current dbg init pin_data pin_init pinned_drop pr_alert pr_crit pr_debug pr_err pr_notice pr_warn static_assert try_init try_pin_init vtable
kernel::print call_printk_cont
kernel::print::format_strings ALERT CONT CRIT DEBUG ERR NOTICE WARNING
kernel::rbtree Cursor Entry Iter IterMut OccupiedEntry RBTree RBTreeNode RBTreeNodeReservation VacantEntry
kernel::rbtree::Cursor current() current_mut() move_next() move_prev() peek_next() peek_next_mut() peek_prev() peek_prev_mut() remove_current() remove_next() remove_prev()
kernel::rbtree::OccupiedEntry get() get_mut() into_mut() remove() remove_node()
kernel::rbtree::RBTree cursor_back() cursor_front() cursor_lower_bound() entry() find_mut() get() get_mut() insert() iter() iter_mut() keys() new() remove() remove_node() try_create_and_insert() values() values_mut()
kernel::rbtree::RBTreeNode into_reservation() new() to_key_value()
kernel::rbtree::RBTreeNodeReservation into_node() new()
kernel::rbtree::VacantEntry insert()
kernel::sizes SZ_128K SZ_16K SZ_1K SZ_256K SZ_2K SZ_32K SZ_4K SZ_512K SZ_64K SZ_8K
kernel::str CStrConvertError private
kernel::str::BStr from_bytes() is_empty() len()
kernel::str::CStr as_bytes_with_nul() as_char_ptr() as_str_unchecked() from_bytes_with_nul() from_bytes_with_nul_unchecked() from_bytes_with_nul_unchecked_mut() from_char_ptr() is_empty() len() len_with_nul() make_ascii_lowercase() make_ascii_uppercase() to_ascii_lowercase() to_ascii_uppercase()
kernel::str::private CStrIndex
kernel::sync CondVarTimeoutResult new_condvar new_mutex new_spinlock
kernel::sync::arc std_vendor
kernel::sync::arc::Arc downcast() from_raw() into_raw() into_unique_or_drop()
kernel::sync::arc::ArcBorrow from_raw()
kernel::sync::arc::UniqueArc init_with() pin_init_with()
kernel::sync::condvar CondVarTimeoutResult new_condvar
kernel::sync::condvar::CondVar notify_sync() wait_interruptible() wait_interruptible_timeout()
kernel::sync::lock::mutex new_mutex
kernel::sync::lock::spinlock new_spinlock
kernel::sync::locked_by::LockedBy new()
kernel::task MAX_SCHEDULE_TIMEOUT TASK_INTERRUPTIBLE TASK_NORMAL TASK_UNINTERRUPTIBLE
kernel::task::Task current() group_leader()
kernel::time Ktime NSEC_PER_MSEC ktime_ms_delta
kernel::time::Ktime from_raw() ktime_get() to_ms() to_ns()
kernel::types AsBytes FromBytes
kernel::types::ARef from_raw() into_raw()
kernel::types::Opaque ffi_init() raw_get()
kernel::types::ScopeGuard dismiss() new() new_with_data()
kernel::uaccess UserPtr
kernel::uaccess::UserSlice new() reader_writer()
kernel::uaccess::UserSliceReader clone_reader() is_empty() len() read() read_raw() skip()
kernel::uaccess::UserSliceWriter is_empty() len() write() write_slice()
kernel::workqueue HasWork WorkItemPointer impl_has_work new_work system_freezable system_freezable_power_efficient system_power_efficient
kernel::workqueue::Queue from_raw()
kernel::workqueue::Work new() raw_get()
# 6.6 6.1
kernel c_str! fmt! init init! ioctl new_condvar! new_mutex! new_spinlock! pin_init! pr_err! pr_warn! stack_pin_init! sync task try_init! try_pin_init! types uapi
kernel::error::Error from_errno() name()
kernel::error::code E2BIG EACCES EAGAIN EBADF EBUSY EEXIST EFAULT EINTR EINVAL EIO ENODEV ENOENT ENOSPC ENOTTY ENXIO EPERM ERANGE
kernel::init InPlaceInit Init PinInit Zeroable zeroed
kernel::ioctl _IO
kernel::prelude * CStr InPlaceInit Init PinInit
kernel::str BStr CStr CString
kernel::str::CStr as_bytes() to_cstring() to_str()
kernel::str::CString try_from_fmt()
kernel::sync Arc ArcBorrow CondVar LockClassKey LockedBy Mutex SpinLock UniqueArc arc condvar lock locked_by
kernel::sync::arc Arc ArcBorrow UniqueArc
kernel::sync::arc::Arc as_arc_borrow() init() pin_init() ptr_eq() try_new()
kernel::sync::arc::UniqueArc assume_init() try_new() try_new_uninit() write()
kernel::sync::condvar CondVar
kernel::sync::condvar::CondVar new() notify_all() notify_one() wait() wait_uninterruptible()
kernel::sync::lock Backend Guard Lock mutex spinlock
kernel::sync::lock::Lock lock() new()
kernel::sync::lock::mutex Mutex MutexBackend
kernel::sync::lock::spinlock SpinLock SpinLockBackend
kernel::sync::locked_by LockedBy
kernel::sync::locked_by::LockedBy access() access_mut()
kernel::task Task
kernel::task::Task pid() signal_pending() wake_up()
kernel::types ARef AlwaysRefCounted Either ForeignOwnable Opaque ScopeGuard
kernel::types::Opaque get() new() uninit()
# 6.8 6.1
kernel new_work! time workqueue
kernel::time Jiffies Msecs msecs_to_jiffies
kernel::workqueue Queue RawWorkItem Work WorkItem system system_highpri system_long system_unbound
kernel::workqueue::Queue enqueue() try_spawn()
# 7.2 6.12
 pin_init
kernel InPlaceModule ModuleMetadata __impl_device_context_deref! __impl_device_context_into_aref! acpi acpi_device_table! arch_static_branch! asm! assert_same_type auxiliary auxiliary_device_table! bitfield bitfield! bitmap bits bug build_assert_macro! clist_create! clk concat_literals! configfs configfs_attrs! const_assert! cpu cpufreq cpumask cred debugfs declare_drm_ioctls! declare_trace! dev_alert! dev_crit! dev_dbg! dev_emerg! dev_err! dev_info! dev_notice! dev_printk! dev_warn! device_id devres dma dma_read! dma_write! do_once_lite! driver drm faux file_from_location fmt fs global_lock! global_lock_inner! gpu i2c i2c_device_table! id_pool impl_aref_for_gem_obj! impl_device_context_deref! impl_device_context_into_aref! impl_flags impl_flags! impl_has_delayed_work! impl_has_hr_timer! interop io iommu iov irq jump_label kunit_unsafe_test_suite! maple_tree miscdevice mm module_auxiliary_driver! module_device_table! module_driver! module_firmware! module_i2c_driver! module_param module_pci_driver! module_platform_driver! module_pwm_platform_driver! module_usb_driver! new_delayed_work! new_poll_condvar! num of of_device_table! opp pci pci_device_table! pid_namespace platform pr_alert_once! pr_crit_once! pr_emerg_once! pr_err_once! pr_info_once! pr_notice_once! pr_warn_once! processor project_pointer! ptr pwm register! regulator revocable safety scatterlist security seq_file seq_print! soc static_branch_unlikely! tracepoint transmute unsafe_precondition_assert! usb usb_device_table! warn_flags! warn_on! xarray
kernel::acpi DeviceId IdTable
kernel::alloc NumaNode
kernel::alloc::NumaNode new()
kernel::alloc::allocator VmallocPageIter iter
kernel::alloc::allocator::Vmalloc to_page()
kernel::alloc::allocator::iter VmallocPageIter
kernel::alloc::allocator::iter::VmallocPageIter new() page_count() size()
kernel::alloc::kbox::Box into_pin() pin_slice() zeroed()
kernel::alloc::kvec DrainAll InsertError PushError RemoveError errors
kernel::alloc::kvec::Vec clear() drain_all() inc_len() insert_within_capacity() pop() push_within_capacity() remove() resize() retain() shrink_to() truncate()
kernel::alloc::kvec::errors InsertError PushError RemoveError
kernel::alloc::layout::ArrayLayout size()
kernel::auxiliary Adapter Device DeviceId Driver IdTable Registration
kernel::bitmap Bitmap BitmapVec
kernel::bits bit_u16 bit_u32 bit_u64 bit_u8 checked_bit_u16 checked_bit_u32 checked_bit_u64 checked_bit_u8 genmask_checked_u16 genmask_checked_u32 genmask_checked_u64 genmask_checked_u8 genmask_u16 genmask_u32 genmask_u64 genmask_u8
kernel::block PAGE_SECTORS_SHIFT SECTOR_MASK SECTOR_SHIFT SECTOR_SIZE
kernel::bug bugflag_taint
kernel::build_assert build_assert build_error build_error_fn const_assert static_assert
kernel::clk * Hertz common_clk
kernel::clk::common_clk Clk OptionalClk
kernel::configfs Attribute AttributeList AttributeOperations Group GroupOperations HasGroup ItemType Subsystem configfs_attrs
kernel::cpu CpuId from_cpu nr_cpu_ids
kernel::cpufreq DEFAULT_TRANSITION_LATENCY_NS Driver Policy PolicyData Registration Relation Table TableBox TableBuilder TableIndex flags
kernel::cpufreq::flags ASYNC_NOTIFICATION CONST_LOOPS HAVE_GOVERNOR_PER_POLICY IS_COOLING_DEV NEED_INITIAL_FREQ_CHECK NEED_UPDATE_LIMITS NO_AUTO_DYNAMIC_SWITCHING
kernel::cpumask Cpumask CpumaskVar
kernel::cred Credential
kernel::debugfs BinaryReader BinaryReaderMut BinaryWriter Dir File Reader Scope ScopedDir Writer callback_adapters entry file_ops traits
kernel::debugfs::traits BinaryReader BinaryReaderMut BinaryWriter Reader Writer
kernel::device AsBusDevice Bound Core CoreInternal DeviceContext Normal private property
kernel::device::private Sealed
kernel::device::property FwNode FwNodeReferenceArgs NArgs Property PropertyGuard PropertyInt
kernel::device_id IdArray IdTable RawDeviceId RawDeviceIdIndex RawIdArray
kernel::devres Devres base register
kernel::dma Attrs Coherent CoherentBox CoherentHandle DataDirection Device DmaAddress DmaMask attrs
kernel::dma::attrs DMA_ATTR_ALLOC_SINGLE_PAGES DMA_ATTR_FORCE_CONTIGUOUS DMA_ATTR_MMIO DMA_ATTR_NO_WARN DMA_ATTR_PRIVILEGED DMA_ATTR_SKIP_CPU_SYNC DMA_ATTR_WEAK_ORDERING DMA_ATTR_WRITE_COMBINE
kernel::driver Adapter DriverLayout Registration RegistrationOps
kernel::drm Device DeviceContext Driver DriverInfo File Registered Registration Uninit UnregisteredDevice device driver file gem gpuvm ioctl private
kernel::drm::device Device DeviceContext Registered Uninit UnregisteredDevice
kernel::drm::driver AllocImpl AllocOps Driver DriverInfo Registration
kernel::drm::file DriverFile File
kernel::drm::gem BaseObject DriverAllocImpl DriverFile DriverObject IntoGEMObject Object shmem
kernel::drm::gem::shmem Object ObjectConfig
kernel::drm::gpuvm * DriverGpuVm GpuVm UniqueRefGpuVm sm_ops va vm_bo
kernel::drm::gpuvm::sm_ops OpMap OpMapRequest OpMapped OpRemap OpRemapMapData OpRemapRet OpRemapped OpUnmap OpUnmapped
kernel::drm::gpuvm::va GpuVa GpuVaAlloc GpuVaRemoved
kernel::drm::gpuvm::vm_bo GpuVmBo
kernel::drm::ioctl AUTH DrmIoctlDescriptor IO IOR IOW IOWR MASTER RENDER_ALLOW ROOT_ONLY internal
kernel::drm::ioctl::internal drm_device drm_file drm_ioctl_desc
kernel::drm::private Sealed
kernel::error::code EMSGSIZE EOVERFLOW ETIMEDOUT
kernel::faux Registration
kernel::firmware ModInfoBuilder
kernel::fmt Adapter Arguments Debug Display Error Formatter Result Write
kernel::fs File Kiocb LocalFile file kiocb
kernel::fs::file BadFdError File FileDescriptorReservation LocalFile Offset flags
kernel::fs::file::flags O_ACCMODE O_APPEND O_ASYNC O_CLOEXEC O_CREAT O_DIRECT O_DIRECTORY O_DSYNC O_EXCL O_LARGEFILE O_NDELAY O_NOATIME O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_RDONLY O_RDWR O_SYNC O_TMPFILE O_TRUNC O_WRONLY
kernel::fs::kiocb Kiocb
kernel::gpu buddy
kernel::gpu::buddy AllocatedBlock AllocatedBlocks GpuBuddy GpuBuddyAllocFlag GpuBuddyAllocFlags GpuBuddyAllocMode GpuBuddyParams
kernel::i2c Adapter DeviceId Driver I2cAdapter I2cBoardInfo I2cClient IdTable Registration
kernel::id_pool IdPool PoolResizer ReallocRequest UnusedId
kernel::interop list
kernel::interop::list CList CListHead CListIter clist_create
kernel::io Io IoCapable IoKnownSize IoLoc Mmio MmioRaw PhysAddr RelaxedMmio Resource ResourceSize mem poll register resource
kernel::io::mem ExclusiveIoMem IoMem IoRequest
kernel::io::poll read_poll_timeout read_poll_timeout_atomic
kernel::io::register Array FixedRegister FixedRegisterLoc LocatedRegister Register RegisterArray RegisterArrayLoc RegisterBase RelativeRegister RelativeRegisterArray RelativeRegisterArrayLoc RelativeRegisterLoc WithBase
kernel::io::resource Flags PhysAddr Region Resource ResourceSize
kernel::iommu pgtable
kernel::iommu::pgtable ARM64LPAES1 Config IoPageTable IoPageTableFmt prot
kernel::iommu::pgtable::prot CACHE MMIO NOEXEC PRIVILEGED READ WRITE
kernel::iov IovIterDest IovIterSource
kernel::irq Flags Handler IrqRequest IrqReturn Registration ThreadedHandler ThreadedIrqReturn ThreadedRegistration flags request
kernel::irq::flags Flags
kernel::irq::request Handler IrqRequest IrqReturn Registration ThreadedHandler ThreadedIrqReturn ThreadedRegistration
kernel::jump_label arch_static_branch bool_to_int static_branch_unlikely
kernel::kunit in_kunit_test is_test_result_ok kunit_case
kernel::list CursorPeek
kernel::list::Cursor insert() insert_next() insert_prev() move_next() move_prev() peek_next() peek_prev() remove_next() remove_prev()
kernel::list::CursorPeek arc() remove()
kernel::list::List cursor_back()
kernel::list::ListLinksSelfPtr raw_get_self_ptr()
kernel::maple_tree AllocError AllocErrorKind InsertError InsertErrorKind MaState MapleGuard MapleTree MapleTreeAlloc
kernel::maple_tree::MaState find()
kernel::maple_tree::MapleGuard load() ma_state()
kernel::maple_tree::MapleTree erase() insert() insert_range() lock() new()
kernel::maple_tree::MapleTreeAlloc alloc_range() new()
kernel::miscdevice MiscDevice MiscDeviceOptions MiscDeviceRegistration
kernel::mm Mm MmWithUser MmWithUserAsync MmapReadGuard VmaReadGuard mmput_async virt
kernel::mm::mmput_async MmWithUserAsync
kernel::mm::virt VmaMixedMap VmaNew VmaRef flags vm_flags_t
kernel::mm::virt::flags ACCOUNT ARCH_1 DONTCOPY DONTDUMP DONTEXPAND EXEC HUGEPAGE HUGETLB IO LOCKONFAULT MAYEXEC MAYREAD MAYSHARE MAYWRITE MERGEABLE MIXEDMAP NOHUGEPAGE NONE NORESERVE PFNMAP READ SHARED SOFTDIRTY SYNC WIPEONFORK WRITE
kernel::module_param KernelParam ModuleParam ModuleParamAccess PARAM_OPS_I16 PARAM_OPS_I32 PARAM_OPS_I64 PARAM_OPS_I8 PARAM_OPS_ISIZE PARAM_OPS_U16 PARAM_OPS_U32 PARAM_OPS_U64 PARAM_OPS_U8 PARAM_OPS_USIZE
kernel::num * Integer Signed Unsigned bounded private
kernel::num::bounded Bounded TryIntoBounded atleast_impls fits_impls
kernel::num::private Sealed
kernel::of DeviceId IdTable
kernel::opp Config ConfigOps ConfigToken Data FreqTable MicroVolt MicroWatt OPP SearchType Table Token freq
kernel::opp::freq FreqTable
kernel::page AsPageIter BorrowedPage page_align
kernel::page::BorrowedPage from_raw()
kernel::page::Page nid()
kernel::pci Adapter Bar Class ClassMask ConfigSpace ConfigSpaceKind ConfigSpaceSize Device DeviceId Driver Extended IdTable IrqType IrqTypes IrqVector Normal Vendor id io irq
kernel::pci::id Class ClassMask Vendor
kernel::pci::io Bar ConfigSpace ConfigSpaceKind ConfigSpaceSize Extended Normal
kernel::pci::irq IrqType IrqTypes IrqVector
kernel::pid_namespace PidNamespace
kernel::platform Adapter Device Driver
kernel::prelude FromBytes IntoBytes UserPtr align_of align_of_val build_error c_char c_int c_long c_longlong c_schar c_short c_uchar c_uint c_ulong c_ulonglong c_ushort c_void const_assert dev_alert dev_crit dev_dbg dev_emerg dev_err dev_info dev_notice dev_warn export fmt kunit_tests size_of size_of_val
kernel::print OnceLite
kernel::processor cpu_relax
kernel::ptr Alignable Alignment KnownSize const_align_up project projection
kernel::ptr::projection OutOfBound ProjectField ProjectIndex
kernel::pwm Chip Device PwmOps PwmOpsVTable RoundedWaveform RoundingOutcome UnregisteredChip Waveform create_pwm_ops
kernel::rbtree CursorMut
kernel::rbtree::CursorMut current() current_mut() move_next() move_prev() peek_next() peek_next_mut() peek_prev() peek_prev_mut() remove_current() remove_next() remove_prev()
kernel::rbtree::RBTree cursor_back_mut() cursor_front_mut() cursor_lower_bound_mut() is_empty()
kernel::regulator Disabled Enabled Error IsEnabled Regulator RegulatorState Voltage devm_enable devm_enable_optional private
kernel::regulator::private Sealed
kernel::revocable Revocable RevocableGuard
kernel::revocable::Revocable access() new() revoke() revoke_nosync() try_access() try_access_with() try_access_with_guard()
kernel::scatterlist Borrowed Owned SGEntry SGTable SGTableIter private
kernel::scatterlist::private Sealed
kernel::security SecurityCtx binder_set_context_mgr binder_transaction binder_transfer_binder binder_transfer_file
kernel::seq_file SeqFile seq_print
kernel::sizes SZ_128M SZ_16M SZ_1G SZ_1M SZ_256M SZ_2G SZ_2M SZ_32M SZ_4M SZ_512M SZ_64M SZ_8M SizeConstants
kernel::soc Attributes Registration
kernel::str CStrExt Formatter NullTerminatedFormatter RawFormatter as_char_ptr_in_const_context kstrtobool kstrtobool_bytes parse_int
kernel::str::BStr strip_prefix()
kernel::str::Formatter new()
kernel::str::NullTerminatedFormatter new()
kernel::str::RawFormatter bytes_written()
kernel::str::parse_int ParseInt private
kernel::str::parse_int::private FromStrRadix
kernel::str::private Sealed
kernel::sync Completion GlobalGuard GlobalLock GlobalLockBackend GlobalLockedBy MutexGuard Refcount SetOnce SpinLockGuard aref atomic barrier completion global_lock poll rcu refcount set_once static_lock_class
kernel::sync::LockClassKey as_ptr() new_dynamic() new_static()
kernel::sync::arc::Arc as_ptr()
kernel::sync::arc::UniqueArc as_ptr()
kernel::sync::aref ARef AlwaysRefCounted
kernel::sync::aref::ARef from_raw() into_raw()
kernel::sync::atomic Acquire Atomic AtomicAdd AtomicFlag AtomicImpl AtomicType Full Relaxed Release atomic_load atomic_store cmpxchg internal ordering predefine xchg
kernel::sync::atomic::Atomic add() as_ptr() cmpxchg() fetch_add() fetch_sub() from_ptr() get_mut() load() new() store() xchg()
kernel::sync::atomic::AtomicFlag cmpxchg() get_mut() load() new() store() xchg()
kernel::sync::atomic::internal AtomicArithmeticOps AtomicBasicOps AtomicExchangeOps AtomicImpl AtomicRepr private
kernel::sync::atomic::internal::AtomicRepr as_ptr() new()
kernel::sync::atomic::internal::private Sealed
kernel::sync::atomic::ordering Acquire AcquireOrRelaxed Full Ordering OrderingType Relaxed Release ReleaseOrRelaxed internal
kernel::sync::atomic::ordering::internal Sealed
kernel::sync::barrier smp_mb smp_rmb smp_wmb
kernel::sync::completion Completion
kernel::sync::completion::Completion complete_all() new() wait_for_completion()
kernel::sync::condvar::CondVar wait_interruptible_freezable()
kernel::sync::lock GlobalGuard GlobalLock GlobalLockBackend GlobalLockedBy global
kernel::sync::lock::Guard as_mut() lock_ref() new()
kernel::sync::lock::Lock from_raw() try_lock()
kernel::sync::lock::global GlobalGuard GlobalLock GlobalLockBackend GlobalLockedBy global_lock
kernel::sync::lock::global::GlobalLock init() lock() new() try_lock()
kernel::sync::lock::global::GlobalLockedBy as_mut() as_ref() get_mut() new()
kernel::sync::lock::mutex MutexGuard
kernel::sync::lock::spinlock SpinLockGuard
kernel::sync::poll PollCondVar PollTable
kernel::sync::poll::PollCondVar new()
kernel::sync::poll::PollTable from_raw() register_wait()
kernel::sync::rcu Guard read_lock
kernel::sync::rcu::Guard new() unlock()
kernel::sync::refcount Refcount
kernel::sync::refcount::Refcount as_atomic() dec() dec_and_test() inc() new() set()
kernel::sync::set_once SetOnce
kernel::sync::set_once::SetOnce as_ref() copy() new() populate()
kernel::task CurrentTask Kuid Pid TASK_FREEZABLE might_sleep
kernel::task::CurrentTask active_pid_ns() group_leader() mm()
kernel::task::Kuid current_euid() from_raw() into_raw() into_uid_in_current_ns()
kernel::task::Task as_ptr() current_raw() euid() get_pid_ns() tgid_nr_ns() uid()
kernel::time BootTime ClockSource Delta Instant Monotonic NSEC_PER_SEC NSEC_PER_USEC RealTime Tai delay hrtimer
kernel::time::Delta as_micros_ceil() as_millis() as_nanos() from_micros() from_millis() from_nanos() from_secs() is_negative() is_zero() rem_nanos()
kernel::time::Instant elapsed() now()
kernel::time::delay fsleep udelay
kernel::time::hrtimer AbsoluteHardMode AbsoluteMode AbsolutePinnedHardMode AbsolutePinnedMode AbsolutePinnedSoftMode AbsoluteSoftMode ArcHrTimerHandle BoxHrTimerHandle HasHrTimer HrTimer HrTimerCallback HrTimerCallbackContext HrTimerExpires HrTimerHandle HrTimerInstant HrTimerMode HrTimerPointer HrTimerRestart PinHrTimerHandle PinMutHrTimerHandle RawHrTimerCallback RelativeHardMode RelativeMode RelativePinnedHardMode RelativePinnedMode RelativePinnedSoftMode RelativeSoftMode ScopedHrTimerPointer UnsafeHrTimerPointer arc pin pin_mut private tbox
kernel::time::hrtimer::HrTimer expires() forward() forward_now() new()
kernel::time::hrtimer::HrTimerCallbackContext forward() forward_now()
kernel::time::hrtimer::arc ArcHrTimerHandle
kernel::time::hrtimer::pin PinHrTimerHandle
kernel::time::hrtimer::pin_mut PinMutHrTimerHandle
kernel::time::hrtimer::private Sealed
kernel::time::hrtimer::tbox BoxHrTimerHandle
kernel::tracepoint declare_trace
kernel::transmute AsBytes FromBytes
kernel::types ForLt NotThreadSafe for_lt
kernel::types::Opaque cast_from() cast_into() try_ffi_init() zeroed()
kernel::types::for_lt ForLt UnsafeForLtImpl WithLt
kernel::uaccess::UserPtr as_const_ptr() as_mut_ptr() from_addr() from_ptr() wrapping_byte_add()
kernel::uaccess::UserSliceReader read_slice_file() read_slice_partial() strcpy_into_buf()
kernel::uaccess::UserSliceWriter write_dma() write_slice_file() write_slice_partial()
kernel::usb Adapter DeviceId Driver IdTable Interface
kernel::workqueue DelayedWork HasDelayedWork RawDelayedWorkItem impl_has_delayed_work new_delayed_work system_bh system_bh_highpri
kernel::workqueue::DelayedWork new() raw_as_work()
kernel::workqueue::Queue enqueue_delayed()
kernel::xarray AllocKind Guard StoreError XArray
kernel::xarray::Guard get() get_mut() remove() store()
kernel::xarray::XArray lock() new() try_lock()
pin_init ChainInit ChainPinInit InPlaceInit InPlaceWrite Init MaybeZeroable PinInit PinnedDrop Wrapper Zeroable ZeroableOption __internal alloc assert_pinned! cast_init cast_pin_init init init_array_from_fn init_from_closure init_scope init_zeroed pin_data pin_init pin_init_array_from_fn pin_init_from_closure pin_init_scope pinned_drop stack_pin_init! stack_try_pin_init! uninit zeroed
pin_init::__internal::AllData __make_closure()
pin_init::__internal::AlwaysFail new()
pin_init::__internal::DropGuard let_binding() new()
pin_init::__internal::InitOk new()
pin_init::__internal::OnlyCallFromDrop new()
pin_init::__internal::PhantomInvariant new()
pin_init::__internal::PhantomInvariantLifetime new()
pin_init::__internal::Slot init() new() write()
pin_init::__internal::StackInit init() uninit()
pin_init::alloc InPlaceInit
# 7.3 7.2
kernel fwctl interrupt io_project! io_read! io_write! module module_serdev_device_driver! new_spinlock_irq! new_srcu! serdev
kernel::alloc::kvec::Vec zeroed()
kernel::device BoundInternal InternalBoundContext
kernel::devres DevresGuard DevresLt
kernel::dma CoherentIoBackend CoherentView
kernel::drm Ioctl Normal RegistrationGuard
kernel::drm::device Ioctl Normal RegistrationGuard
kernel::drm::gem::shmem SGTableMap VMap VMapOwned VMapRef
kernel::drm::ioctl::internal __dev_ctx_cast
kernel::error::code EADDRINUSE EADDRNOTAVAIL EADV EAFNOSUPPORT EALREADY EBADE EBADFD EBADMSG EBADR EBADRQC EBADSLT EBFONT ECANCELED ECHRNG ECOMM ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDESTADDRREQ EDOTDOT EDQUOT EFSBADCRC EFSCORRUPTED EFTYPE EHOSTDOWN EHOSTUNREACH EHWPOISON EIDRM EILSEQ EINPROGRESS EISCONN EISNAM EKEYEXPIRED EKEYREJECTED EKEYREVOKED EL2HLT EL2NSYNC EL3HLT EL3RST ELIBACC ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG ELOOP EMEDIUMTYPE EMULTIHOP ENAMETOOLONG ENAVAIL ENETDOWN ENETRESET ENETUNREACH ENOANO ENOBUFS ENOCSI ENODATA ENOKEY ENOLCK ENOLINK ENOMEDIUM ENOMSG ENONET ENOPKG ENOPROTOOPT ENOSR ENOSTR ENOSYS ENOTCONN ENOTEMPTY ENOTNAM ENOTRECOVERABLE ENOTSOCK ENOTUNIQ EOPNOTSUPP EOWNERDEAD EPFNOSUPPORT EPROTO EPROTONOSUPPORT EPROTOTYPE EREMCHG EREMOTE EREMOTEIO ERESTART ERFKILL ESHUTDOWN ESOCKTNOSUPPORT ESRMNT ESTALE ESTRPIPE ETIME ETOOMANYREFS EUCLEAN EUNATCH EUSERS EXFULL
kernel::faux Device
kernel::firmware request_into_buf
kernel::fmt HashedPtr Pointer
kernel::fwctl Device DeviceType FwRpcResponse Operations Registration RpcScope
kernel::interrupt LocalInterruptDisabled local_interrupt_disable
kernel::io IoBackend IoBase IoCopyable IoSysMap IoSysMapBackend MmioBackend ProjectHelper Region RelaxedMmioBackend SysMem SysMemBackend io_project io_read io_write
kernel::io::mem DevresExclusiveIoMem DevresIoMem
kernel::module InPlaceModule Module ModuleMetadata ThisModule this_module
kernel::module_param PARAM_OPS_BOOL
kernel::net netlink
kernel::net::netlink Family GENLMSG_DEFAULT_SIZE GenlMsg MulticastGroup NetlinkSkBuff Registration
kernel::num casts
kernel::num::casts FromSafeCast IntoSafeCast arch u16_as_u32 u16_as_u64 u16_as_usize u16_into_u8 u32_as_u64 u32_as_usize u32_into_u16 u32_into_u8 u64_into_u16 u64_into_u32 u64_into_u8 u8_as_u16 u8_as_u32 u8_as_u64 u8_as_usize usize_as_u64 usize_into_u16 usize_into_u32 usize_into_u8
kernel::num::casts::arch FromSafeCastArch IntoSafeCastArch u64_as_usize usize_as_u32
kernel::pci DevresBar IrqVectorRegistration
kernel::pci::io ConfigSpaceBackend DevresBar
kernel::pci::irq IrqVectorRegistration
kernel::serdev Adapter Device Driver Parity PrivateData
kernel::sync SpinLockIrq SpinLockIrqGuard Srcu new_spinlock_irq srcu
kernel::sync::barrier Full Read Write dma_mb mb ordering
kernel::sync::barrier::ordering Full Read Write
kernel::sync::lock::Lock lock_with() try_lock_with()
kernel::sync::lock::spinlock SpinLockIrq SpinLockIrqBackend SpinLockIrqGuard new_spinlock_irq
kernel::sync::poll PollCondVarBox
kernel::sync::poll::PollCondVarBox new()
kernel::sync::rcu rcu_barrier synchronize_rcu
kernel::sync::srcu Guard Srcu new_srcu
kernel::sync::srcu::Guard unlock()
kernel::sync::srcu::Srcu new() read_lock() synchronize() synchronize_expedited()
kernel::task::Task tgid()
kernel::time Jiffy Nsec TimeUnit private
kernel::time::Delta as_jiffies() as_millis_ceil() from_jiffies()
kernel::time::private Sealed
kernel::types CovariantForLt
kernel::types::for_lt CovariantForLt
pin_init raw_init raw_try_init`;
