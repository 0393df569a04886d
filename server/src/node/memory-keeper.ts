import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How many bytes of garbage may gather before it is collected. */
const slack = 20 * 1024 * 1024;

/**
 * A function that collects garbage once enough has gathered since it last did; to be called after each answer. Left to
 * itself, the engine lets the heap of a machine with much memory grow to gigabytes while a person types.
 */
export function memoryKeeper(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') return () => {};
  let floor = getHeapStatistics().used_heap_size;
  return () => {
    if (getHeapStatistics().used_heap_size < floor + slack) return;
    collect();
    floor = getHeapStatistics().used_heap_size;
  };
}
