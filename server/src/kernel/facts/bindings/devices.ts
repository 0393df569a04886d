import type { BindingFact } from '../../fact-types.ts';
import { ALWAYS, type Effect, KERNEL_ALLOC, MAYBE, NEVER, rows, UNKNOWN } from './rows.ts';

/** Registering a driver binds devices before it returns, so `probe` runs; unregistering runs `remove`. */
const BINDS: Effect = { sleep: 'always', callsBack: true };
/** The last reference runs the device's release function. */
const LAST_REFERENCE: Effect = { sleep: 'maybe', callsBack: true };

/** The driver core, buses, clocks, power and firmware. */
export const devices: readonly BindingFact[] = [
  ...rows(
    'include/linux/device.h',
    NEVER,
    'dev_get_drvdata dev_set_drvdata dev_name dev_is_pci dev_is_platform',
  ),
  ...rows('drivers/base/core.c', NEVER, 'get_device'),
  ...rows('drivers/base/core.c', LAST_REFERENCE, 'put_device'),
  ...rows('drivers/base/cpu.c', NEVER, 'get_cpu_device'),
  ...rows(
    'drivers/base/devres.c',
    NEVER,
    'devres_node_add devres_node_init devres_node_remove devres_set_node_dbginfo',
  ),
  ...rows(
    'drivers/base/devres.c',
    { ...KERNEL_ALLOC, callsBack: true },
    'devm_add_action_or_reset devm_add_action',
  ),
  ...rows(
    'drivers/base/auxiliary.c',
    BINDS,
    '__auxiliary_device_add __auxiliary_driver_register auxiliary_driver_unregister',
  ),
  ...rows('drivers/base/auxiliary.c', BINDS, 'auxiliary_device_delete'),
  ...rows('drivers/base/auxiliary.c', NEVER, 'auxiliary_device_init'),
  ...rows('drivers/base/auxiliary.c', LAST_REFERENCE, 'auxiliary_device_uninit'),
  ...rows('drivers/base/faux.c', BINDS, 'faux_device_create faux_device_destroy'),
  ...rows('drivers/base/soc.c', ALWAYS, 'soc_device_register soc_device_unregister'),
  ...rows('drivers/char/misc.c', ALWAYS, 'misc_register misc_deregister'),
  ...rows(
    'drivers/base/firmware_loader/main.c',
    ALWAYS,
    'request_firmware firmware_request_nowarn request_firmware_into_buf',
  ),
  ...rows('drivers/base/firmware_loader/main.c', { sleep: 'maybe', frees: 'kvmalloc' }, 'release_firmware'),

  ...rows(
    'drivers/base/property.c',
    NEVER,
    '__dev_fwnode device_get_match_data fwnode_get_name fwnode_get_name_prefix fwnode_handle_get',
  ),
  ...rows(
    'drivers/base/property.c',
    NEVER,
    'fwnode_property_present fwnode_property_read_bool fwnode_property_read_string',
  ),
  ...rows('drivers/base/property.c', KERNEL_ALLOC, 'fwnode_property_match_string'),
  ...rows('drivers/base/property.c', MAYBE, 'fwnode_handle_put fwnode_count_parents fwnode_get_nth_parent'),
  ...rows(
    'drivers/base/property.c',
    UNKNOWN,
    `fwnode_get_named_child_node fwnode_get_next_child_node fwnode_property_get_reference_args
     fwnode_property_read_int_array fwnode_property_read_u8_array fwnode_property_read_u16_array
     fwnode_property_read_u32_array fwnode_property_read_u64_array`,
  ),
  ...rows('drivers/of/device.c', NEVER, 'of_match_device'),
  ...rows('include/linux/of.h', NEVER, 'is_of_node'),
  ...rows('drivers/acpi/bus.c', NEVER, 'acpi_match_device acpi_of_match_device to_acpi_device_node'),

  ...rows('drivers/base/platform.c', BINDS, '__platform_driver_register platform_driver_unregister'),
  ...rows(
    'drivers/base/platform.c',
    NEVER,
    'platform_get_resource platform_get_resource_byname platform_set_drvdata',
  ),
  ...rows(
    'drivers/base/platform.c',
    { sleep: 'maybe', note: 'may create the mapping of the interrupt, under a mutex' },
    'platform_get_irq platform_get_irq_byname platform_get_irq_byname_optional platform_get_irq_optional',
  ),
  ...rows('drivers/base/platform.c', LAST_REFERENCE, 'platform_device_put'),
  ...rows('drivers/base/platform.c', KERNEL_ALLOC, 'devm_platform_ioremap_resource'),
  ...rows('kernel/resource.c', KERNEL_ALLOC, '__request_region'),
  ...rows('kernel/resource.c', NEVER, 'resource_size __release_region release_mem_region'),

  ...rows('drivers/pci/pci-driver.c', BINDS, '__pci_register_driver pci_unregister_driver'),
  ...rows('drivers/pci/pci-driver.c', NEVER, 'pci_dev_get'),
  ...rows('drivers/pci/pci-driver.c', LAST_REFERENCE, 'pci_dev_put'),
  ...rows('drivers/pci/pci.c', ALWAYS, 'pci_enable_device_mem pci_request_region'),
  ...rows('drivers/pci/pci.c', NEVER, 'pci_release_region pci_set_master'),
  ...rows('drivers/pci/iomap.c', ALWAYS, 'pci_iomap pci_iounmap'),
  ...rows('drivers/pci/iov.c', NEVER, 'pci_sriov_get_totalvfs'),
  ...rows('drivers/pci/msi/api.c', ALWAYS, 'pci_alloc_irq_vectors pci_free_irq_vectors'),
  ...rows('drivers/pci/msi/api.c', { sleep: 'maybe', note: 'looks up MSI under a mutex' }, 'pci_irq_vector'),
  ...rows('include/linux/pci.h', NEVER, 'pci_dev_id pci_irq_type pci_resource_len pci_resource_start'),

  ...rows(
    'drivers/i2c/i2c-core-base.c',
    BINDS,
    'i2c_register_driver i2c_del_driver i2c_new_client_device i2c_unregister_device',
  ),
  ...rows('drivers/i2c/i2c-core-base.c', ALWAYS, 'i2c_get_adapter'),
  // Each takes the lock of the bus, an rt_mutex, but in the last moments before the power goes.
  ...rows(
    'drivers/i2c/i2c-core-base.c',
    MAYBE,
    `i2c_transfer i2c_transfer_buffer_flags i2c_smbus_xfer i2c_smbus_read_byte i2c_smbus_read_byte_data
     i2c_smbus_read_word_data i2c_smbus_read_block_data i2c_smbus_read_i2c_block_data i2c_smbus_write_byte
     i2c_smbus_write_byte_data i2c_smbus_write_word_data i2c_smbus_write_block_data i2c_smbus_write_i2c_block_data`,
  ),
  ...rows('drivers/i2c/i2c-core-base.c', LAST_REFERENCE, 'i2c_put_adapter'),
  ...rows('drivers/i2c/i2c-core-base.c', NEVER, 'i2c_match_id i2c_verify_client'),
  ...rows('drivers/usb/core/driver.c', BINDS, 'usb_register_driver usb_deregister'),
  ...rows('drivers/usb/core/usb.c', NEVER, 'usb_get_dev usb_get_intf interface_to_usbdev'),
  ...rows('drivers/usb/core/usb.c', LAST_REFERENCE, 'usb_put_dev usb_put_intf'),
  ...rows(
    'drivers/tty/serdev/core.c',
    BINDS,
    '__serdev_device_driver_register serdev_device_driver_unregister',
  ),
  ...rows(
    'drivers/tty/serdev/core.c',
    ALWAYS,
    `serdev_device_open serdev_device_close serdev_device_set_baudrate serdev_device_set_flow_control
     serdev_device_set_parity serdev_device_wait_until_sent serdev_device_write`,
  ),
  ...rows('drivers/tty/serdev/core.c', UNKNOWN, 'serdev_device_write_buf serdev_device_write_flush'),
  ...rows('include/linux/serdev.h', NEVER, 'serdev_device_set_client_ops serdev_device_write_wakeup'),
  ...rows('include/linux/serdev.h', LAST_REFERENCE, 'serdev_device_put'),
  ...rows('drivers/fwctl/main.c', KERNEL_ALLOC, '_fwctl_alloc_device'),
  ...rows('drivers/fwctl/main.c', ALWAYS, 'fwctl_register fwctl_unregister'),
  ...rows('include/linux/fwctl.h', NEVER, 'fwctl_get'),
  ...rows('include/linux/fwctl.h', LAST_REFERENCE, 'fwctl_put'),
];
