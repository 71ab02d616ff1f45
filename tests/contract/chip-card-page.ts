/** Runs in a real page: a chip of every state below a post each, and their card. */
import { createCard } from '../../entrypoints/card/card.ts';
import { HOUR, MINUTE } from '../../utils/spans.ts';
import CHIP_CSS from '../../utils/timelines/chip.css?inline';
import { createChip } from '../../utils/timelines/chip.ts';
import { faceOf } from '../../utils/timelines/chip-face.ts';
import { lookOf, onThemeChange } from '../../utils/timelines/look.ts';
import type { ViewEvent } from '../../utils/view.ts';
import { eventPage, GROUNDS, NOW, viewEvent } from '../unit/timelines/view-events.ts';

/** Every state that a chip can say. */
const STATES: Record<string, Partial<ViewEvent>> = {
  live: { status: 'live', phase: 'Q3 4:12', start: NOW - 2 * HOUR },
  delayed: { status: 'delayed', start: NOW + 45 * MINUTE },
  suspended: { status: 'suspended' },
  soon: { start: NOW + 12 * MINUTE },
  beginning: { start: NOW - 3 * MINUTE },
  tonight: { start: NOW + 5 * HOUR },
  tomorrow: { start: NOW + 24 * HOUR },
  postponed: { status: 'postponed', watch: [eventPage] },
  cancelled: { status: 'cancelled', watch: [] },
  ended: { status: 'final', end: NOW - HOUR, watch: [eventPage] },
  neutral: { joiner: 'v', watch: [eventPage] },
  show: { sides: [], title: 'A Very Long Morning Programme with Everybody who was There' },
};

/**
 * Fills the page's `main`.
 * @returns opens the card of a state's chip, as if asked by key
 */
export function fill(): (state: string) => void {
  const { signal } = new AbortController();
  const card = createCard({
    ready() {},
    reject: async () => undefined,
    hover() {},
    closed(focus) {
      if (focus) document.querySelector<HTMLElement>('tipoff-chip')?.focus();
    },
  });
  const opens = new Map<string, () => void>();
  for (const [state, over] of Object.entries(STATES)) {
    const text = document.createElement('p');
    text.textContent = 'What a game.';
    document.querySelector('main')?.append(text);
    const sides = viewEvent().sides.map((side, at) => ({ ...side, score: String(17 + at) }));
    const event = viewEvent({ id: state, sides, ...over });
    const open = () =>
      card.show(
        chip.host,
        {
          event,
          grounds: GROUNDS,
          alias: 'chiefs',
          entityId: 'nfl:chiefs',
          label: 'Kansas City Chiefs',
          scores: 'hidden',
          isDark: () => lookOf(text).dark,
        },
        true,
      );
    const chip = createChip(document, CHIP_CSS, { open, leave() {}, close() {} });
    const face = faceOf(event, NOW, { scores: 'hidden', showEnded: true, locale: 'en-US' });
    if (face === undefined) throw new Error(`No chip says ${state}.`);
    chip.show(face, false);
    text.after(chip.host);
    const wear = () => chip.wear(lookOf(text));
    wear();
    onThemeChange(document, signal, wear);
    opens.set(state, open);
  }
  return (state) => opens.get(state)?.();
}
