import { options } from '../../../locales/en.ts';
import { sendMessage } from '../../../utils/messages.ts';
import type { FoundFeed, ProbeProblem } from '../../../utils/schedule/probe.ts';

const words = options.feeds.errors;

/** The problem as a sentence. @param host whose answer it is about */
function sentence(found: ProbeProblem, host: string): string {
  if (found.problem === 'unanswered') return words.unanswered(host, found.said);
  return found.problem === 'unreadable' ? words.unreadable(found.said) : words.unknown;
}

/** Has the worker read an address once. Never rejects: what went wrong is told as a sentence. @param url https */
export async function readFeed(url: string): Promise<FoundFeed | { error: string }> {
  const found = await sendMessage('probeFeed', { url }).catch(() => undefined);
  if (found === undefined) return { error: words.worker };
  return 'problem' in found ? { error: sentence(found, new URL(url).hostname) } : found;
}
