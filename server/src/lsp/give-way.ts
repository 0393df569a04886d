import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { Stopped, whileWanted } from '../analysis.ts';
import type { Session } from './session.ts';
import type { Traffic } from './traffic.ts';

/** Turns of the event loop without a message after which all handlers have done what they can: each begins a turn late. */
const quietTurns = 3;

/**
 * Runs analysis that gives way to newer messages: it stops where one waits, and begins again when they are answered; what
 * it had finished is remembered. Rejects with `RequestCancelled` where nobody waits for it any more.
 */
export async function givingWay<T>(session: Session, work: () => T, token?: CancellationToken): Promise<T> {
  const { traffic } = session.inputs;
  if (!traffic) return work();
  for (;;) {
    try {
      return whileWanted(() => traffic.isWaiting(), work);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
    }
    await quiet(traffic);
    if (token?.isCancellationRequested) throw cancelled();
  }
}

/** What a request is answered that the editor took back. */
export function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

async function quiet(traffic: Traffic): Promise<void> {
  for (let turns = 0; turns < quietTurns; turns++) {
    const before = traffic.handled;
    await new Promise((resolve) => setImmediate(resolve));
    if (traffic.handled !== before) turns = -1;
  }
}
