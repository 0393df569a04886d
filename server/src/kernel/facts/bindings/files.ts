import type { BindingFact } from '../../fact-types.ts';
import { ALWAYS, KERNEL_ALLOC, MAYBE, NEVER, rows } from './rows.ts';

/** Files, debugfs, configfs, block devices and networking. */
export const files: readonly BindingFact[] = [
  ...rows('fs/file.c', NEVER, 'fd_install fget file_close_fd put_unused_fd'),
  ...rows(
    'fs/file.c',
    { sleep: 'maybe', allocates: 'kvmalloc', fixedFlags: 'GFP_KERNEL', note: 'where the table grows' },
    'get_unused_fd_flags',
  ),
  ...rows(
    'fs/file_table.c',
    { sleep: 'never', note: 'the last reference is dropped later, by a task work' },
    'fput',
  ),
  ...rows('include/linux/fs.h', NEVER, 'get_file'),
  ...rows('fs/open.c', MAYBE, 'filp_close'),
  ...rows('fs/open.c', NEVER, 'generic_file_open'),
  ...rows('fs/ioctl.c', { sleep: 'unknown', callsBack: true }, 'compat_ptr_ioctl'),
  ...rows('fs/seq_file.c', NEVER, 'seq_printf'),
  ...rows('fs/seq_file.c', KERNEL_ALLOC, 'single_open'),
  ...rows('fs/seq_file.c', { sleep: 'maybe', frees: 'kvmalloc' }, 'single_release'),
  ...rows('fs/debugfs/inode.c', ALWAYS, 'debugfs_create_dir debugfs_create_file_full debugfs_remove'),
  ...rows('fs/configfs/dir.c', ALWAYS, 'configfs_register_subsystem configfs_unregister_subsystem'),
  ...rows(
    'fs/configfs/item.c',
    { sleep: 'maybe', note: 'a long name is allocated' },
    'config_group_init_type_name',
  ),
  ...rows('fs/configfs/item.c', { sleep: 'maybe', callsBack: true }, 'config_item_put'),

  ...rows('block/blk-mq.c', KERNEL_ALLOC, '__blk_mq_alloc_disk blk_mq_alloc_tag_set'),
  ...rows('block/blk-mq.c', MAYBE, 'blk_mq_free_tag_set'),
  ...rows('block/blk-mq.c', NEVER, 'blk_mq_complete_request_remote blk_mq_start_request blk_mq_rq_to_pdu'),
  ...rows('block/blk-mq.c', { sleep: 'never', callsBack: true }, 'blk_mq_end_request'),
  ...rows('block/blk-core.c', NEVER, 'errno_to_blk_status'),
  ...rows('block/genhd.c', ALWAYS, 'device_add_disk del_gendisk'),
  ...rows('block/genhd.c', MAYBE, 'put_disk'),
  ...rows('block/genhd.c', NEVER, 'set_capacity'),

  ...rows('net/netlink/genetlink.c', ALWAYS, 'genl_register_family genl_unregister_family'),
  ...rows('include/net/genetlink.h', { sleep: 'flags', flagsIdx: 1, allocates: 'kmalloc' }, 'genlmsg_new'),
  ...rows('include/net/genetlink.h', { sleep: 'flags', flagsIdx: 4 }, 'genlmsg_multicast'),
  ...rows('include/net/genetlink.h', NEVER, 'genl_has_listeners genlmsg_cancel genlmsg_end genlmsg_put'),
  ...rows('lib/nlattr.c', NEVER, 'nla_put'),
  ...rows('include/net/netlink.h', { sleep: 'never', frees: 'other' }, 'nlmsg_free'),
  ...rows('drivers/net/phy/mdio_bus.c', ALWAYS, 'mdiobus_read mdiobus_write'),
  ...rows(
    'drivers/net/phy/phy_device.c',
    ALWAYS,
    `genphy_c45_read_status genphy_read_abilities genphy_read_lpa genphy_read_status genphy_resume genphy_soft_reset
     genphy_suspend genphy_update_link phy_init_hw`,
  ),
  ...rows('drivers/net/phy/phy-core.c', ALWAYS, 'phy_read_mmd phy_write_mmd phy_read_paged'),
  ...rows('drivers/net/phy/phy-core.c', NEVER, 'phy_resolve_aneg_linkmode'),
  ...rows('drivers/net/phy/phy.c', { sleep: 'always', callsBack: true }, '_phy_start_aneg'),
  ...rows(
    'drivers/net/phy/phy_device.c',
    { sleep: 'always', callsBack: true },
    'phy_drivers_register phy_drivers_unregister',
  ),
];
