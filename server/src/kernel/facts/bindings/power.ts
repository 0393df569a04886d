import type { BindingFact } from '../../fact-types.ts';
import { ALWAYS, KERNEL_ALLOC, MAYBE, NEVER, rows } from './rows.ts';

/** Clocks, regulators, frequency scaling, operating points and PWM. */
export const power: readonly BindingFact[] = [
  ...rows('drivers/clk/clk.c', NEVER, 'clk_enable clk_disable'),
  ...rows(
    'drivers/clk/clk.c',
    ALWAYS,
    `clk_get clk_get_optional clk_put clk_get_rate clk_set_rate clk_prepare clk_unprepare clk_prepare_enable
     clk_disable_unprepare`,
  ),
  ...rows(
    'drivers/regulator/core.c',
    ALWAYS,
    `regulator_get regulator_put regulator_enable regulator_disable regulator_is_enabled regulator_get_voltage
     regulator_set_voltage`,
  ),
  ...rows(
    'drivers/regulator/devres.c',
    ALWAYS,
    'devm_regulator_get_enable devm_regulator_get_enable_optional',
  ),

  ...rows(
    'drivers/cpufreq/cpufreq.c',
    { sleep: 'always', callsBack: true },
    'cpufreq_register_driver cpufreq_unregister_driver',
  ),
  ...rows('drivers/cpufreq/cpufreq.c', ALWAYS, 'cpufreq_generic_get'),
  ...rows('drivers/cpufreq/cpufreq.c', { sleep: 'maybe', callsBack: true }, 'cpufreq_generic_suspend'),
  ...rows('drivers/cpufreq/cpufreq.c', NEVER, 'cpufreq_cpu_get'),
  ...rows('drivers/cpufreq/cpufreq.c', MAYBE, 'cpufreq_cpu_put'),
  ...rows('drivers/cpufreq/freq_table.c', NEVER, 'cpufreq_generic_frequency_table_verify'),
  ...rows('include/linux/cpufreq.h', KERNEL_ALLOC, 'cpufreq_register_em_with_opp'),
  ...rows('kernel/power/energy_model.c', ALWAYS, 'em_dev_unregister_perf_domain'),

  // Looking up the table of a device takes the mutex of all tables.
  ...rows(
    'drivers/opp/core.c',
    ALWAYS,
    `dev_pm_opp_add_dynamic dev_pm_opp_adjust_voltage dev_pm_opp_clear_config dev_pm_opp_disable dev_pm_opp_enable
     dev_pm_opp_find_bw_ceil dev_pm_opp_find_bw_floor dev_pm_opp_find_freq_ceil_indexed
     dev_pm_opp_find_freq_exact_indexed dev_pm_opp_find_freq_floor_indexed dev_pm_opp_find_level_ceil
     dev_pm_opp_find_level_exact dev_pm_opp_find_level_floor dev_pm_opp_get_max_clock_latency
     dev_pm_opp_get_max_transition_latency dev_pm_opp_get_max_volt_latency dev_pm_opp_get_opp_count
     dev_pm_opp_get_opp_table dev_pm_opp_get_suspend_opp_freq dev_pm_opp_remove dev_pm_opp_set_config
     dev_pm_opp_set_opp dev_pm_opp_set_rate dev_pm_opp_sync_regulators`,
  ),
  ...rows('drivers/opp/core.c', MAYBE, 'dev_pm_opp_put dev_pm_opp_put_opp_table'),
  ...rows(
    'drivers/opp/core.c',
    NEVER,
    `dev_pm_opp_get dev_pm_opp_get_opp_table_ref dev_pm_opp_get_freq_indexed dev_pm_opp_get_level dev_pm_opp_get_power
     dev_pm_opp_get_required_pstate dev_pm_opp_get_voltage dev_pm_opp_is_turbo`,
  ),
  ...rows('drivers/opp/cpu.c', KERNEL_ALLOC, 'dev_pm_opp_init_cpufreq_table'),
  ...rows('drivers/opp/cpu.c', { sleep: 'never', frees: 'kmalloc' }, 'dev_pm_opp_free_cpufreq_table'),
  ...rows('drivers/opp/cpu.c', ALWAYS, 'dev_pm_opp_get_sharing_cpus dev_pm_opp_set_sharing_cpus'),
  ...rows(
    'drivers/opp/of.c',
    ALWAYS,
    `dev_pm_opp_of_add_table_indexed dev_pm_opp_of_cpumask_add_table dev_pm_opp_of_cpumask_remove_table
     dev_pm_opp_of_get_sharing_cpus dev_pm_opp_of_register_em dev_pm_opp_of_remove_table`,
  ),

  ...rows('drivers/pwm/core.c', { sleep: 'always', callsBack: true }, '__pwmchip_add pwmchip_remove'),
  ...rows('drivers/pwm/core.c', KERNEL_ALLOC, 'pwmchip_alloc'),
  ...rows('drivers/pwm/core.c', MAYBE, 'pwmchip_put pwmchip_release'),
  ...rows('include/linux/pwm.h', NEVER, 'pwmchip_get_drvdata'),
  ...rows(
    'drivers/pwm/core.c',
    ALWAYS,
    'pwm_get_waveform_might_sleep pwm_round_waveform_might_sleep pwm_set_waveform_might_sleep',
  ),
];
