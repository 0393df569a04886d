/**
 * Methods of Rust's `core` (the kernel has no `std`), by owner and number of arguments without `self`. A call whose
 * receiver is not resolved can only be the kernel's where no row here has its name with as many arguments.
 * Read in the documentation of core 1.85, the least that Linux 7.3 builds with; unstable methods are left out.
 */
import type { CoreMethod } from '../fact-types.ts';

/** An owner, and its methods that take no argument, one, two and so on. */
type OwnerMethods = readonly [owner: string, ...byArity: readonly string[]];

const METHODS: readonly OwnerMethods[] = [
  [
    'Option',
    `is_some is_none as_ref as_mut as_pin_ref as_pin_mut as_slice unwrap unwrap_or_default unwrap_unchecked as_deref
     as_deref_mut iter iter_mut take unzip copied cloned transpose flatten into_iter clone`,
    `is_some_and is_none_or expect unwrap_or unwrap_or_else map inspect ok_or ok_or_else and and_then filter or or_else
     xor insert get_or_insert get_or_insert_with take_if replace zip`,
    'map_or map_or_else',
  ],
  [
    'Result',
    `is_ok is_err ok err as_ref as_mut as_deref as_deref_mut iter iter_mut unwrap unwrap_err unwrap_or_default
     unwrap_unchecked unwrap_err_unchecked copied cloned transpose into_iter clone`,
    `is_ok_and is_err_and map map_err inspect inspect_err expect expect_err and and_then or or_else unwrap_or
     unwrap_or_else`,
    'map_or map_or_else',
  ],
  [
    'Iterator',
    `next size_hint count last enumerate peekable fuse by_ref collect max min rev unzip copied cloned cycle sum product
     is_sorted next_back peek len`,
    `nth step_by chain zip map for_each filter filter_map skip_while take_while map_while skip take flat_map inspect
     partition try_for_each reduce all any find find_map position rposition max_by_key max_by min_by_key min_by cmp
     partial_cmp eq ne lt le gt ge is_sorted_by is_sorted_by_key nth_back rfind next_if next_if_eq extend`,
    'scan try_fold fold try_rfold rfold',
  ],
  [
    'slice',
    `len is_empty first first_mut split_first split_last last last_mut as_ptr as_mut_ptr as_ptr_range as_mut_ptr_range
     reverse iter iter_mut sort_unstable is_sorted is_ascii`,
    `get get_mut get_unchecked get_unchecked_mut windows chunks chunks_mut chunks_exact chunks_exact_mut rchunks
     rchunks_mut chunk_by chunk_by_mut split_at split_at_mut split_at_checked split_at_mut_checked split split_mut
     split_inclusive rsplit contains starts_with ends_with strip_prefix strip_suffix binary_search binary_search_by
     sort_unstable_by sort_unstable_by_key select_nth_unstable rotate_left rotate_right fill fill_with clone_from_slice
     copy_from_slice swap_with_slice is_sorted_by is_sorted_by_key partition_point eq_ignore_ascii_case first_chunk
     last_chunk get_disjoint_mut`,
    'swap splitn rsplitn binary_search_by_key select_nth_unstable_by copy_within',
  ],
  [
    'str',
    `len is_empty as_bytes as_ptr chars char_indices bytes split_whitespace split_ascii_whitespace lines trim trim_start
     trim_end is_ascii make_ascii_uppercase make_ascii_lowercase escape_debug escape_default escape_unicode parse
     trim_ascii encode_utf16`,
    `is_char_boundary get get_mut split_at split_at_mut contains starts_with ends_with find rfind split split_inclusive
     rsplit split_terminator split_once rsplit_once matches rmatches match_indices trim_matches trim_start_matches
     trim_end_matches strip_prefix strip_suffix eq_ignore_ascii_case`,
    'splitn rsplitn',
  ],
  [
    'pointer',
    `is_null cast cast_mut cast_const to_bits as_ref as_mut read read_volatile read_unaligned is_aligned drop_in_place
     as_ptr expose_provenance addr as_uninit_ref as_uninit_mut cast_array`,
    `offset byte_offset wrapping_offset add byte_add sub byte_sub wrapping_add wrapping_sub offset_from
     byte_offset_from write write_volatile write_unaligned replace swap align_offset map_addr with_addr sub_ptr`,
    'copy_to copy_to_nonoverlapping copy_from copy_from_nonoverlapping write_bytes',
  ],
  [
    'MaybeUninit',
    'as_ptr as_mut_ptr assume_init assume_init_read assume_init_drop assume_init_ref assume_init_mut',
    'write',
  ],
  [
    'Cell',
    'get get_mut take into_inner as_ptr borrow borrow_mut try_borrow try_borrow_mut as_slice_of_cells',
    'set swap replace update get_or_init replace_with',
  ],
  ['Pin', 'as_ref as_mut get_ref get_mut get_unchecked_mut into_ref', 'set map_unchecked map_unchecked_mut'],
  [
    'atomic',
    'get_mut into_inner as_ptr',
    'load',
    'store swap fetch_add fetch_sub fetch_and fetch_nand fetch_or fetch_xor fetch_max fetch_min',
    'fetch_update',
    'compare_exchange compare_exchange_weak',
  ],
  [
    'integer',
    `count_ones count_zeros leading_zeros trailing_zeros leading_ones trailing_ones swap_bytes reverse_bits to_be to_le
     abs signum is_positive is_negative is_power_of_two next_power_of_two checked_next_power_of_two to_be_bytes
     to_le_bytes to_ne_bytes unsigned_abs isqrt ilog2 ilog10 checked_ilog2 checked_neg wrapping_neg get`,
    `rotate_left rotate_right checked_add checked_sub checked_mul checked_div checked_rem checked_shl checked_shr
     checked_pow saturating_add saturating_sub saturating_mul saturating_pow wrapping_add wrapping_sub wrapping_mul
     wrapping_div wrapping_rem wrapping_shl wrapping_shr wrapping_pow overflowing_add overflowing_sub overflowing_mul
     pow abs_diff div_ceil next_multiple_of checked_next_multiple_of rem_euclid div_euclid max min unchecked_add
     unchecked_sub unchecked_mul midpoint is_multiple_of`,
    'clamp',
  ],
  ['Layout', 'size align pad_to_align', 'align_to extend'],
  ['Range', 'is_empty start end start_bound end_bound', 'contains'],
  [
    'Duration',
    'as_secs as_millis as_micros as_nanos subsec_nanos is_zero',
    'checked_add checked_sub mul_f64',
  ],
  [
    'Formatter',
    'alternate width precision fill finish finish_non_exhaustive',
    'write_str write_fmt write_char pad debug_struct debug_tuple entry entries fmt',
    'field pad_integral',
  ],
  ['Hasher', 'finish', 'write write_u8 write_u32 write_u64 write_usize hash'],
  [
    'operators',
    'clone deref deref_mut into try_into borrow borrow_mut as_ref as_mut drop neg not type_id wake',
    `eq ne cmp partial_cmp lt le gt ge add sub mul div rem bitand bitor bitxor shl shr index index_mut clone_from poll
     add_assign sub_assign bitor_assign bitand_assign then then_some call call_mut call_once`,
  ],
];

/** Every row, one for a name. */
export const coreMethods: readonly CoreMethod[] = collect();

function collect(): CoreMethod[] {
  const rows = new Map<string, { name: string; arities: number[]; owners: string[] }>();
  for (const [owner, ...byArity] of METHODS) {
    for (const [arity, names] of byArity.entries()) {
      for (const name of names.split(/\s+/)) {
        const row = rows.get(name) ?? { name, arities: [], owners: [] };
        if (!row.arities.includes(arity)) row.arities.push(arity);
        if (!row.owners.includes(owner)) row.owners.push(owner);
        rows.set(name, row);
      }
    }
  }
  return [...rows.values()];
}

const arities = new Map(coreMethods.map((it) => [it.name, new Set(it.arities)]));

/** The numbers of arguments (without `self`) that core's methods of this name take; undefined where core has none. */
export function coreMethodArities(name: string): ReadonlySet<number> | undefined {
  return arities.get(name);
}

/** Whether a method call of this name and number of arguments (without `self`) may be one of core's. */
export function mayBeCoreMethod(name: string, arity: number): boolean {
  return arities.get(name)?.has(arity) ?? false;
}
