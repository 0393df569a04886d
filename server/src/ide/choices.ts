import type { KernelChoice } from '../kernel/discover/index.ts';
import type { KernelInfo } from '../kernel-info.ts';

/** A choice as it is told. */
export function infoOf(choice: Exclude<KernelChoice, { readonly error: string }>): KernelInfo {
  return {
    version: choice.version,
    ...(choice.source === 'profile' && choice.asked !== undefined ? { asked: choice.asked } : {}),
    ...(choice.source === 'profile' && choice.above !== undefined ? { above: choice.above } : {}),
    source: choice.source,
    api: choice.api,
    ...(choice.source === 'tree' ? { root: choice.root } : {}),
    reason: choice.reason,
  };
}

/**
 * The newer of the two profiles that a kernel lies between, as a kernel of its own; undefined where it does not. What
 * it is called, and which names came later, goes by the version that was asked for.
 */
export function neighbourAbove({ above, ...info }: KernelInfo): KernelInfo | undefined {
  return above === undefined ? undefined : { ...info, version: above };
}

/** Whether a path is told to have changed for what it is itself: sources and build files. All others are directories. */
export function isFileName(path: string): boolean {
  return /\.[^/]+$|\/(?:Kbuild|GNUmakefile|[Mm]akefile|HEAD)$/.test(path);
}
