// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createChip } from '../../../utils/timelines/chip.ts';
import type { Face } from '../../../utils/view.ts';
import { openRoots } from './fakes.ts';

const FACE: Face = {
  tone: 'live',
  state: 'LIVE Q3',
  title: 'Chiefs at Ravens',
  action: 'Watch on Peacock',
  url: 'https://peacock.example/',
  label: 'LIVE Q3: Chiefs at Ravens. Watch on Peacock. NFL, opens in a new tab.',
};

const OFF: Face = { tone: 'off', state: 'Postponed', title: 'Chiefs at Ravens', label: 'Off.' };

let rootOf: (host: Element) => ShadowRoot;
const events = {
  open: vi.fn<(byKeyboard: boolean) => void>(),
  leave: vi.fn<() => void>(),
  close: vi.fn<() => void>(),
};

function setUp(face: Face = FACE, dot = false) {
  const chip = createChip(document, '.line {}', events);
  chip.show(face, dot);
  document.body.replaceChildren(chip.host);
  const root = rootOf(chip.host);
  const control = () => root.querySelector<HTMLElement>('.chip') as HTMLElement;
  return { chip, root, control };
}

beforeEach(() => {
  rootOf = openRoots();
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a chip', () => {
  test('is one real link that opens apart and tells no one where from', () => {
    const { root, control } = setUp();
    const link = control() as HTMLAnchorElement;
    expect(link.tagName).toBe('A');
    expect(link.href).toBe('https://peacock.example/');
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(link.getAttribute('aria-label')).toBe(FACE.label);
    expect(link.textContent).toBe('● LIVE Q3 Chiefs at Ravens Watch on Peacock▸');
    expect(root.querySelectorAll('a, button')).toHaveLength(1);
  });

  test('a click on it that is none on its own link follows no link around it', () => {
    const click = (target: Element) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      target.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const linked = setUp();
    expect(click(linked.control())).toBe(false);
    expect(click(linked.root.querySelector('.line') as Element)).toBe(true);
    expect(click(setUp(OFF).control())).toBe(true);
    expect(events.open).toHaveBeenCalledTimes(1);
  });

  test('tells the page nothing: closed, and without attributes', () => {
    const { chip } = setUp();
    expect(chip.host.shadowRoot).toBeNull();
    expect(chip.host.attributes).toHaveLength(0);
    expect(chip.host.textContent).toBe('');
  });

  test('with nowhere to go is a button that opens the card', () => {
    const { control } = setUp(OFF);
    expect(control().tagName).toBe('BUTTON');
    control().click();
    expect(events.open).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('as a dot is still the whole link', () => {
    const { control } = setUp(FACE, true);
    expect(control().className).toContain('dot');
    expect(control().getAttribute('aria-label')).toBe(FACE.label);
  });

  test('changes in place, keeps the focus, and leaves alone what is the same', () => {
    const { chip, root, control } = setUp();
    const before = control();
    chip.show({ ...FACE }, false);
    expect(control()).toBe(before);
    control().focus();
    chip.show({ ...FACE, state: 'LIVE Q4', url: 'https://nbc.example/' }, true);
    expect(control().textContent).toContain('Q4');
    expect((control() as HTMLAnchorElement).href).toBe('https://nbc.example/');
    expect(control().className).toContain('dot');
    expect(root.activeElement).toBe(control());
    control().blur();
  });

  test('told anew is the same control: a press on it is not lost, and the page does not scroll to it', () => {
    const { chip, control } = setUp();
    const before = control();
    before.focus();
    const focus = vi.spyOn(HTMLElement.prototype, 'focus');
    chip.show({ ...FACE, state: 'LIVE Q4' }, false);
    expect(control()).toBe(before);
    expect(before.querySelector('.state')?.textContent).toBe('● LIVE Q4');
    expect(focus).not.toHaveBeenCalled();
    chip.show(OFF, false);
    expect(control().tagName).toBe('BUTTON');
    expect(focus).toHaveBeenCalledExactlyOnceWith({ preventScroll: true });
    control().blur();
  });

  test('markup in a title stays text', () => {
    const { root } = setUp({ ...FACE, title: '<img src=x onerror=alert(1)>' });
    expect(root.querySelector('img')).toBeNull();
  });

  test('wears the look of its post', () => {
    const { chip, root } = setUp();
    chip.wear({
      font: 'Chirp',
      size: '15px',
      line: '20px',
      color: 'rgb(231, 233, 234)',
      dark: true,
    });
    const line = root.querySelector<HTMLElement>('.line');
    expect(line?.classList.contains('dark')).toBe(true);
    expect(line?.style.getPropertyValue('--font')).toBe('Chirp');
    expect(line?.style.getPropertyValue('--line')).toBe('20px');
  });
});

describe('what happens on a chip', () => {
  test.each([
    'click',
    'auxclick',
    'dblclick',
    'contextmenu',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'touchstart',
    'touchend',
    'keydown',
    'keyup',
    'keypress',
  ])('%s does not reach the page, and is not prevented', (type) => {
    const { control } = setUp();
    const page = vi.fn<() => void>();
    document.addEventListener(type, page);
    const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
    control().dispatchEvent(event);
    document.removeEventListener(type, page);
    expect(page).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(false);
  });

  const mouse = (type: string, pointerType = 'mouse') =>
    new PointerEvent(type, { bubbles: true, composed: true, pointerType });

  test('the mouse at rest opens the card; passing over does not', () => {
    const { control } = setUp();
    control().dispatchEvent(mouse('pointermove'));
    vi.advanceTimersByTime(299);
    control().dispatchEvent(mouse('pointermove'));
    vi.advanceTimersByTime(299);
    expect(events.open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(events.open).toHaveBeenCalledExactlyOnceWith(false);
  });

  test('leaving in time opens nothing', () => {
    const { root, control } = setUp();
    control().dispatchEvent(mouse('pointermove'));
    root.querySelector('.line')?.dispatchEvent(new PointerEvent('pointerleave'));
    vi.advanceTimersByTime(1000);
    expect(events.open).not.toHaveBeenCalled();
    expect(events.leave).toHaveBeenCalledOnce();
  });

  test('a finger never opens the card, nor does a click that came first', () => {
    const { control } = setUp();
    control().dispatchEvent(mouse('pointermove', 'touch'));
    vi.advanceTimersByTime(1000);
    control().dispatchEvent(mouse('pointermove'));
    control().dispatchEvent(mouse('pointerdown'));
    vi.advanceTimersByTime(1000);
    expect(events.open).not.toHaveBeenCalled();
  });

  test('↓ opens the card without scrolling the page, Esc closes it', () => {
    const { control } = setUp();
    const down = new KeyboardEvent('keydown', {
      key: 'ArrowDown',
      bubbles: true,
      cancelable: true,
    });
    control().dispatchEvent(down);
    expect(events.open).toHaveBeenCalledExactlyOnceWith(true);
    expect(down.defaultPrevented).toBe(true);
    control().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(events.close).toHaveBeenCalledOnce();
  });
});
