/**
 * The content script's end of `messages.ts`. The worker and our own pages use the library that defines those
 * messages; it weighs 1 kB of the 20 that a page may be given, and a page needs so little of it: plain
 * requests, answered or not. Both ends are tested against each other.
 */
import { browser } from 'wxt/browser';

import type { Messages } from './messages.ts';

type Name = keyof Messages;
type Asked<N extends Name> = Parameters<Messages[N]>;
type Answer<N extends Name> = ReturnType<Messages[N]>;

/** What the library puts around an answer. */
interface Envelope<N extends Name> {
  res?: Answer<N>;
  err?: { message?: string };
}

/** Asks the worker. Rejects when nobody answers, when the answer is an error, and once the extension is gone. */
export async function sendMessage<N extends Name>(
  type: N,
  ...[data]: Asked<N>
): Promise<Answer<N>> {
  const message = { type, data, timestamp: Date.now() };
  const answer: Envelope<N> | undefined = await browser.runtime.sendMessage(message);
  if (!answer || answer.err) throw new Error(answer?.err?.message ?? 'No answer');
  return answer.res as Answer<N>;
}

/** Answers one kind of message, until the function that comes back is called. */
export function onMessage<N extends Name>(
  type: N,
  answer: (...asked: Asked<N>) => Answer<N> | Promise<Answer<N>>,
): () => void {
  const { onMessage: messages } = browser.runtime;
  const listen = (
    message: { type: Name; data: Asked<N>[0] },
    _sender: unknown,
    respond: (envelope?: Envelope<N>) => void,
  ) => {
    if (message.type !== type) return undefined;
    void (async () => respond({ res: await answer(...([message.data] as Asked<N>)) }))().catch(() =>
      respond(),
    );
    // The answer is still to come: that holds the channel open.
    return true as const;
  };
  messages.addListener(listen);
  return () => messages.removeListener(listen);
}
