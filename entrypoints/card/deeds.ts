/** What can be done on the card, as messages to the worker and words to the page it is on. */
import { sendMessage } from '../../utils/page-messages.ts';
import type { CardContent, CardPort } from '../../utils/timelines/card-port.ts';
import type { Bell } from './ahead.tsx';

const bell: Bell = {
  state: (event) => sendMessage('reminder', { event }),
  ring: (event, wanted) => sendMessage('remind', { event, wanted }),
  allow: () => sendMessage('showReminders'),
};

/** What the buttons of an event's card do. @param muting called before its league is muted, or unmuted, on this site */
export function deedsFor(
  { event: { league }, alias, entityId, label }: CardContent,
  port: CardPort,
  muting: () => void,
) {
  return {
    bell,
    pin: (id: string, pinned: boolean) => sendMessage('pin', { id, pinned }),
    mute: async (muted: boolean) => {
      muting();
      await sendMessage('mute', { league, muted });
    },
    reject: (never: boolean) => port.reject(alias, entityId, label, never),
    // Nobody answers while the worker is being replaced: the next telling is soon.
    seen: () => void sendMessage('reveal', { league }).catch(() => undefined),
  };
}
