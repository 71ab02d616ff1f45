import { h, render } from 'preact';

import type { Card, CardContent, CardPort } from '../../utils/timelines/card-port.ts';
import { createHost } from '../../utils/timelines/host.ts';
import { onThemeChange } from '../../utils/timelines/look.ts';
import css from './card.css?inline';
import { CardView } from './card-view.tsx';
import { deedsFor } from './deeds.ts';
import { closeOnLeaving, keepFromPage } from './leaving.ts';
import { follow, isInView, placeCard, within } from './place.ts';

interface Shown {
  anchor: HTMLElement;
  content: CardContent;
  rtl: boolean;
  /** It moves with its anchor by CSS alone; unknown before it is placed. */
  follows?: boolean;
  /** Its league is muted here, so its chip is gone: the card alone can take that back, and stays where it is. */
  isLast?: boolean;
}

interface Place {
  host: HTMLElement;
  root: ShadowRoot;
  body: HTMLElement;
}

/** Tab goes round within the card: it stands at the page's end, far from the chip it belongs to. */
function goRound(event: KeyboardEvent, { root, body }: Place): void {
  const all = [...body.querySelectorAll<HTMLElement>('a, button, summary')];
  // What is folded away cannot take the focus.
  const stops = all.filter((stop) => stop.checkVisibility());
  const [end, start] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (event.key !== 'Tab' || root.activeElement !== end) return;
  event.preventDefault();
  start?.focus();
}

function createPlace(): Place {
  const { host, root } = createHost(document, 'tipoff-card');
  host.popover = 'manual';
  const style = document.createElement('style');
  style.textContent = css;
  const body = document.createElement('div');
  root.append(style, body);
  return { host, root, body };
}

/** Makes the page's one card. Its element is in the page only while it is shown. */
export function createCard(port: CardPort): Card {
  const at = createPlace();
  const { host, body } = at;
  const ended = new AbortController();
  let shown: Shown | undefined;

  const draw = ({ content, rtl }: Shown): void => {
    const muting = (): void => {
      if (shown) shown.isLast = true;
    };
    const deeds = deedsFor(content, port, muting);
    const look = { dark: content.isDark(), rtl };
    const now = Date.now();
    render(h(CardView, { key: content.event.id, content, now, ...look, ...deeds }), body);
  };

  const hide = (): void => {
    shown = undefined;
    render(null, body);
    host.remove();
  };

  const close = (focus: boolean): void => {
    hide();
    port.closed(focus);
  };

  const place = (): void => {
    if (!shown || shown.isLast === true) return;
    const anchor = shown.anchor.getBoundingClientRect();
    const viewport = { width: innerWidth, height: innerHeight };
    if (!shown.anchor.isConnected || !isInView(anchor, viewport)) return close(false);
    const size = { width: host.offsetWidth, height: host.offsetHeight };
    shown.follows = follow(
      host,
      anchor,
      placeCard(anchor, size, viewport, shown.rtl),
      shown.follows,
    );
  };

  /** What unfolds or is answered may need more room: the card moves no further, to stay under the mouse. */
  const makeRoom = (): void => {
    const { left, top, height } = host.getBoundingClientRect();
    const to = { left, top: within(top, height, innerHeight) };
    if (shown) follow(host, shown.anchor.getBoundingClientRect(), to, shown.follows);
  };

  const { signal } = ended;
  keepFromPage(host, signal);
  body.addEventListener('keydown', (event) => goRound(event, at), { signal });
  const growth = new ResizeObserver(makeRoom);
  growth.observe(host);
  signal.addEventListener('abort', () => growth.disconnect(), { once: true });
  host.addEventListener('pointerenter', () => port.hover(true), { signal });
  host.addEventListener('pointerleave', () => port.hover(false), { signal });
  closeOnLeaving(
    { isOpen: () => shown !== undefined, own: () => [host, shown?.anchor], close },
    signal,
  );
  addEventListener('scroll', place, { signal, capture: true, passive: true });
  addEventListener('resize', place, { signal });
  onThemeChange(document, signal, () => {
    if (shown) draw(shown);
  });

  return {
    show(anchor, content, focus) {
      shown = { anchor, content, rtl: getComputedStyle(anchor).direction === 'rtl' };
      draw(shown);
      if (!host.isConnected) document.documentElement.append(host);
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover({ source: anchor });
      place();
      if (focus)
        (body.querySelector<HTMLElement>('.ways a') ?? body.querySelector('button'))?.focus();
    },
    update(event) {
      if (shown?.content.event.id !== event.id) return;
      shown = { ...shown, content: { ...shown.content, event } };
      draw(shown);
      place();
    },
    hide,
    destroy() {
      ended.abort();
      hide();
    },
  };
}
