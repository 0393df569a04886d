import type { MessagePort } from 'node:worker_threads';
import type { Message } from 'vscode-languageserver/node';

/** What is known of the messages of a connection while an analysis runs. */
export interface Traffic {
  /** Whether a message has waited so long that the analysis should stop. */
  isWaiting(): boolean;
  /** How many messages have been given to their handlers. */
  readonly handled: number;
}

/**
 * How long a message may wait for an analysis that has begun, in milliseconds. Most end within that, and to begin again
 * costs more.
 */
const patience = 60;

/**
 * The traffic of a port to which another thread sends messages. That thread adds 1 to `sent[0]` for each, before it sends
 * it; the port alone would tell nothing before the event loop turns.
 */
export function portTraffic(
  sent: Int32Array,
  port: MessagePort,
): Traffic & { handleMessage<T>(message: Message, next: (message: Message) => T): T } {
  let read = 0;
  let handled = 0;
  /** When a message was first seen to wait. */
  let since: number | undefined;
  port.on('message', () => {
    read++;
    since = undefined;
  });
  return {
    isWaiting() {
      if (Atomics.load(sent, 0) === read) return false;
      const now = performance.now();
      since ??= now;
      return now - since > patience;
    },
    get handled() {
      return handled;
    },
    handleMessage(message, next) {
      handled++;
      return next(message);
    },
  };
}
