import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { CARD_PORT, type CardGlobal } from '../../utils/timelines/card-port.ts';
import { createCard } from './card.ts';

/** Runs once in a page's isolated world, when somebody first opens a card there. */
export default defineUnlistedScript(() => {
  const port = (globalThis as CardGlobal)[CARD_PORT];
  port?.ready(createCard(port));
});
