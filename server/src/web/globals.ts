// What the server's sources take for granted and a worker lacks; esbuild puts these in where their names stand.

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
(channel.port1 as unknown as { onmessage: () => void }).onmessage = () => waiting.shift()?.();

/** Runs a function when the event loop has turned, so that messages that have come are read first. */
export function setImmediate(run: (value?: unknown) => void): void {
  waiting.push(() => run());
  channel.port2.postMessage(null);
}
