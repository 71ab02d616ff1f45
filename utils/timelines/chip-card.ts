/** What a chip's card is opened with, and where the focus goes when it closes. */
import type { Link } from '../mentions/types.ts';
import type { PageEvent, ViewEvent } from '../view.ts';
import type { CardOpener } from './card-loader.ts';
import type { CardContent } from './card-port.ts';
import type { Chip } from './chips.ts';
import { focusPost } from './focus-post.ts';
import type { Site } from './site.ts';

export interface CardOptions {
  site: Site;
  card: CardOpener;
  event: PageEvent;
  scores: CardContent['scores'];
  isDark: CardContent['isDark'];
  /** The user says that this event is wrong below this post. */
  rejected(post: Element, eventId: string): void;
}

/** What the name that carried a link was taken for: a side by its name, anything else by the event's. */
function takenFor(link: Link, event: ViewEvent): Pick<CardContent, 'entityId' | 'label'> {
  const entityId = link.entityIds[0] ?? '';
  const side = event.sides.find(({ pin }) => pin === `team:${entityId}`);
  return { entityId, label: side?.name ?? event.title };
}

/** Opens the card of a chip. */
export function openCard(chip: Chip, byKeyboard: boolean, options: CardOptions): void {
  const { element, link, post, eventId } = chip;
  const { site, event, scores, isDark } = options;
  const { grounds, alias } = link;
  const content = { event, grounds, alias, ...takenFor(link, event), scores, isDark };
  options.card.open(element.host, content, byKeyboard, {
    refocus: () => (element.host.isConnected ? element.focus() : focusPost(post, site)),
    rejected() {
      options.rejected(post, eventId);
      focusPost(post, site);
    },
  });
}
