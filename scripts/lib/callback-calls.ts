/** Where the kernel calls a method that Rust hands to it: from which function on, and as which member of a struct. */
export interface CallSite {
  readonly module: string;
  readonly trait: string;
  readonly method: string;
  readonly from: string;
  readonly member: string;
}

const site = (module: string, trait: string, method: string, from: string, member = method): CallSite => ({
  module: `kernel::${module}`,
  trait,
  method,
  from,
  member,
});

/** Methods of all kinds of callbacks; functions and members as in Linux 7.3. */
export const callSites: readonly CallSite[] = [
  site('block::mq::operations', 'Operations', 'queue_rq', 'blk_mq_run_hw_queue'),
  site('block::mq::operations', 'Operations', 'commit_rqs', 'blk_mq_run_hw_queue'),
  site('block::mq::operations', 'Operations', 'poll', 'iocb_bio_iopoll'),
  site('block::mq::operations', 'Operations', 'complete', 'blk_mq_complete_request'),
  site('cpufreq', 'Driver', 'fast_switch', 'kernel/sched/cpufreq_schedutil.c:sugov_update_shared'),
  site('cpufreq', 'Driver', 'init', 'drivers/cpufreq/cpufreq.c:cpufreq_online'),
  site('cpufreq', 'Driver', 'target_index', 'cpufreq_driver_target'),
  site('net::phy', 'Driver', 'config_aneg', 'phy_start_aneg'),
  site('net::phy', 'Driver', 'suspend', 'phy_suspend'),
  site('net::phy', 'Driver', 'read_status', 'phy_state_machine'),
  site('platform', 'Driver', 'probe', 'drivers/base/dd.c:really_probe'),
  site('usb', 'Driver', 'probe', 'drivers/usb/core/driver.c:usb_probe_interface'),
  site('usb', 'Driver', 'disconnect', 'drivers/usb/core/driver.c:usb_unbind_interface'),
  site('i2c', 'Driver', 'probe', 'drivers/i2c/i2c-core-base.c:i2c_device_probe'),
  site('miscdevice', 'MiscDevice', 'open', 'drivers/char/misc.c:misc_open'),
  site('configfs', 'AttributeOperations', 'store', 'fs/configfs/file.c:configfs_write_iter'),
  site('configfs', 'AttributeOperations', 'show', 'fs/configfs/file.c:configfs_read_iter'),
  site('configfs', 'GroupOperations', 'make_group', 'fs/configfs/dir.c:configfs_mkdir'),
  site('pwm', 'PwmOps', 'apply', 'pwm_apply_might_sleep'),
  site('fwctl', 'Operations', 'fw_rpc', 'drivers/fwctl/main.c:fwctl_cmd_rpc'),
  site('drm::file', 'DriverFile', 'open', 'drm_file_alloc'),
  site('drm::gem', 'DriverObject', 'open', 'drm_gem_handle_create'),
  site('drm::gem', 'DriverObject', 'close', 'drivers/gpu/drm/drm_gem.c:drm_gem_object_release_handle'),
  site('debugfs::traits', 'Writer', 'write', 'seq_read_iter', 'show'),
  site('opp', 'ConfigOps', 'config_clks', 'dev_pm_opp_set_opp'),
  site('time::hrtimer', 'HrTimerCallback', 'run', 'kernel/time/hrtimer.c:__run_hrtimer', 'fn'),
  site('workqueue', 'WorkItem', 'run', 'kernel/workqueue.c:worker_thread', 'current_func'),
  site('irq::request', 'Handler', 'handle', 'handle_irq_event', 'handler'),
];
