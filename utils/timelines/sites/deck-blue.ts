import type { Site } from '../site.ts';
import { bluesky } from './bluesky.ts';

/**
 * deck.blue, columns of Bluesky. It was written in Flutter (Linux Magazine on its origin, 2025), which paints posts on
 * a canvas: of such a page nothing can be read and nothing is put into it. Whatever of it is, or becomes, HTML with
 * Bluesky's addresses is read as there.
 *
 * Test URL: https://deck.blue/
 */
export const deckBlue: Site = {
  ...bluesky,
  id: 'deck-blue',
  name: 'deck.blue',
  matches: ['https://deck.blue/*'],
  optional: true,
};
