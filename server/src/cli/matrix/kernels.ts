import type { Options } from '../../analysis.ts';
import type { Values } from '../args.ts';
import type { Parts } from '../session.ts';
import { readKernel, UsageError } from '../settings.ts';

/** How messages name the kernel that they are about. */
export const KERNEL = /\bLinux \d[\d.]*\d\b/g;

/** One of the kernels that a run is about. */
export interface AskedKernel {
  /** As it was given: `6.12`, `../linux`. */
  readonly label: string;
  /** As the analysis takes it. */
  readonly kernel: string;
}

/** The kernels of `--kernel A,B`; undefined where it names one, or none. Throws `UsageError`. */
export function severalKernels(
  values: Values,
  parts: Parts,
  directory: string,
): readonly AskedKernel[] | undefined {
  const labels = (values.text('kernel') ?? '').split(',').map((it) => it.trim());
  if (labels.length < 2) return undefined;
  if (labels.includes('')) throw new UsageError('--kernel: empty entry in the list');
  if (new Set(labels).size < labels.length) throw new UsageError('--kernel: the same kernel is given twice');
  return labels.map((label) => ({ label, kernel: readKernel(label, parts.profiles, directory)! }));
}

/** What is off by itself as the compiler tells it is wanted here, for nobody compiles against several kernels at once. */
export const LEVELS: Options['rules'] = { 'unresolved-kernel-name': 'error' };
