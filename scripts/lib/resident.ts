import { readFileSync } from 'node:fs';

/** The memory that a process has in use, in MiB; undefined where the system has no `/proc` or the process has ended. */
export function residentMemory(pid: number | undefined): number | undefined {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
  } catch {
    return undefined;
  }
}
