// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { CardView } from '../../../entrypoints/card/card-view.tsx';
import type { Bell } from '../../../entrypoints/card/ahead.tsx';
import type { ReminderState } from '../../../utils/reminders/reminder.ts';
import type { ViewEvent } from '../../../utils/view.ts';
import type { WatchOption } from '../../../utils/watch/types.ts';
import { GROUNDS } from '../timelines/view-events.ts';
import { NOW, side, viewEvent } from './view-events.ts';

const way = (broadcaster: string, name: string, more: Partial<WatchOption> = {}): WatchOption => ({
  broadcaster,
  name,
  url: `https://${broadcaster}.example/`,
  access: 'subscription',
  mine: false,
  ...more,
});

const event = viewEvent('1', {
  status: 'live',
  phase: 'Q3 4:12',
  sides: [
    side('Kansas City Chiefs', { score: '21', pin: 'team:nfl:chiefs' }),
    side('Baltimore Ravens', { score: '17', pin: 'team:nfl:ravens', pinned: true }),
  ],
  watch: [
    way('peacock', 'Peacock', { mine: true }),
    way('nbc', 'NBC', { access: 'free' }),
    way('dazn', 'DAZN', { inRegion: false }),
    way('page', 'ESPN'),
  ],
});

const reminded = (wanted: boolean, more: Partial<ReminderState> = {}): ReminderState => ({
  wanted,
  told: false,
  notices: false,
  before: 0,
  ...more,
});

let root: HTMLElement;
const pin = vi.fn<(id: string, pinned: boolean) => Promise<void>>();
const bell = {
  state: vi.fn<Bell['state']>(),
  ring: vi.fn<Bell['ring']>(),
  allow: vi.fn<Bell['allow']>(),
};
const mute = vi.fn<(muted: boolean) => Promise<void>>();
const reject = vi.fn<(never: boolean) => Promise<void>>();
const seen = vi.fn<() => void>();

async function draw(of: ViewEvent, scores: 'hidden' | 'shown' = 'hidden'): Promise<void> {
  const content = {
    event: of,
    grounds: GROUNDS,
    alias: 'chiefs',
    entityId: 'nfl:kansas-city-chiefs',
    label: 'Kansas City Chiefs',
    scores,
    isDark: () => false,
  };
  await act(() =>
    render(
      <CardView
        key={of.id}
        content={content}
        dark={false}
        rtl={false}
        now={NOW}
        pin={pin}
        bell={bell}
        mute={mute}
        reject={reject}
        seen={seen}
      />,
      root,
    ),
  );
}

const button = (label: string): HTMLElement => {
  const found = [...root.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === label || one.textContent === label,
  );
  if (!found) throw new Error(`No button "${label}"`);
  return found;
};

const press = (label: string) => act(async () => button(label).click());

beforeEach(() => {
  root = document.createElement('div');
  pin.mockReset().mockResolvedValue();
  bell.state.mockReset().mockResolvedValue(reminded(false));
  bell.ring.mockReset().mockImplementation(async (_, wanted) => reminded(wanted));
  bell.allow.mockReset().mockResolvedValue();
  mute.mockReset().mockResolvedValue();
  reject.mockReset().mockResolvedValue();
});

const ahead: ViewEvent = { ...event, status: 'scheduled', start: NOW + 3_600_000 };

describe('the calendar', () => {
  it('is offered for what is yet to come, as a file of its own', async () => {
    await draw(ahead);
    const link = root.querySelector<HTMLAnchorElement>('.ahead a');
    expect(link?.download).toBe('Chiefs at Ravens.ics');
    expect(decodeURIComponent(link?.href ?? '')).toContain('SUMMARY:Chiefs at Ravens');
    await draw({ ...ahead, status: 'delayed', start: NOW - 60_000 });
    expect(root.querySelector('.ahead a')).toBeNull();
  });
});

describe('the bell', () => {
  const BELL = 'Remind me of Chiefs at Ravens';
  const isOn = () => button(BELL).getAttribute('aria-pressed');
  const said = () => root.querySelector('.reminded')?.textContent;

  it('is there for what is yet to come alone, and nobody is asked of anything else', async () => {
    await draw(event);
    expect(root.textContent).not.toContain('Remind me');
    expect(bell.state).not.toHaveBeenCalled();
  });

  it('is rung and unrung, and says that the toolbar button will tell, and how to allow more', async () => {
    await draw(ahead);
    expect([isOn(), said()]).toEqual(['false', '']);
    await press(BELL);
    expect(bell.ring).toHaveBeenLastCalledWith('1', true);
    expect(isOn()).toBe('true');
    expect(said()).toContain('Tipoff’s toolbar button will show it when it starts.');
    await press('Allow notices…');
    expect(bell.allow).toHaveBeenCalledOnce();
    await press(BELL);
    expect(bell.ring).toHaveBeenLastCalledWith('1', false);
    expect([isOn(), said()]).toEqual(['false', '']);
  });

  it('stands as another tab left it, and says what the browser will do', async () => {
    bell.state.mockResolvedValue(reminded(true, { notices: true, before: 15 }));
    await draw(ahead);
    expect([isOn(), said()]).toEqual(['true', 'You’ll get a notice 15 minutes before it starts.']);
  });

  it('stays as it was pressed, though how it stood before is told only then', async () => {
    const { promise, resolve } = Promise.withResolvers<ReturnType<typeof reminded>>();
    bell.state.mockReturnValue(promise);
    await draw(ahead);
    await press(BELL);
    await act(async () => resolve(reminded(false)));
    expect(isOn()).toBe('true');
  });

  it('promises nothing that has been told already', async () => {
    bell.state.mockResolvedValue(reminded(true, { told: true }));
    await draw(ahead);
    expect([isOn(), said()]).toEqual(['true', '']);
  });

  it('stays as it was, and says so, when nobody could keep that', async () => {
    bell.ring.mockRejectedValue(new Error('the extension was updated'));
    await draw(ahead);
    await press(BELL);
    expect([isOn(), said()]).toEqual([
      'false',
      'Could not keep that. Reload the page and try again.',
    ]);
  });
});

describe('the score', () => {
  const anyScore = /21|17/;

  it('is nowhere in the card until it is asked for', async () => {
    await draw(event);
    expect(root.outerHTML).not.toMatch(anyScore);
    await press('Show score');
    expect(root.textContent).toContain('Chiefs 21\u2009–\u200917 Ravens');
  });

  it('takes the focus from the button that is gone', async () => {
    document.body.append(root);
    await draw(event);
    button('Show score').focus();
    await press('Show score');
    expect(document.activeElement?.className).toBe('score');
    root.remove();
  });

  it('stays when the event moves on, and hides again with another event', async () => {
    await draw(event);
    await press('Show score');
    await draw({ ...event, phase: 'Q4 15:00' });
    expect(root.textContent).toMatch(anyScore);
    await draw({ ...event, id: '2' });
    expect(root.outerHTML).not.toMatch(anyScore);
  });

  it('is shown unasked to who wants it so', async () => {
    await draw(event, 'shown');
    expect(root.textContent).toMatch(anyScore);
  });
});

it('lists every way to watch as a link, and says what each takes', async () => {
  await draw(event);
  const ways = [...root.querySelectorAll('.ways li')].map((item) => [
    item.querySelector('a')?.href,
    [...item.children].map((child) => child.textContent),
  ]);
  expect(ways).toEqual([
    ['https://peacock.example/', ['Peacock', 'Yours']],
    ['https://nbc.example/', ['NBC', 'Free']],
    ['https://dazn.example/', ['DAZN', 'Other region']],
    ['https://page.example/', ['Event page']],
  ]);
});

it('says so when no stream is known', async () => {
  await draw({ ...event, watch: [] });
  expect(root.textContent).toContain('No stream known yet');
});

it('shows names as text, whatever they hold', async () => {
  await draw({ ...event, sides: [], title: '<img src=x onerror=alert(1)>' });
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
});

describe('pins', () => {
  it('are asked for by side and league, and answer at once', async () => {
    await draw(event);
    expect(button('Pin Ravens').getAttribute('aria-pressed')).toBe('true');
    await press('Pin NFL');
    expect(pin).toHaveBeenCalledExactlyOnceWith('league:nfl', true);
    expect(button('Pin NFL').getAttribute('aria-pressed')).toBe('true');
    await press('Pin Ravens');
    expect(pin).toHaveBeenLastCalledWith('team:nfl:ravens', false);
  });

  it('go back and say so when nobody could keep them', async () => {
    pin.mockRejectedValue(new Error('the extension was updated'));
    await draw(event);
    await press('Pin NFL');
    expect(button('Pin NFL').getAttribute('aria-pressed')).toBe('false');
    expect(root.textContent).toContain('Could not pin');
  });
});

describe('muting a league here', () => {
  it('is one button, which then takes it back', async () => {
    document.body.append(root);
    await draw(event);
    button('Mute NFL on this site').focus();
    await press('Mute NFL on this site');
    expect(mute).toHaveBeenCalledExactlyOnceWith(true);
    expect(root.textContent).toContain('NFL is muted on this site.');
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(mute).toHaveBeenLastCalledWith(false);
    expect(root.textContent).not.toContain('NFL is muted');
    root.remove();
  });

  it('says so when it could not be kept, and can be tried again', async () => {
    mute.mockRejectedValueOnce(new Error('the extension was updated'));
    await draw(event);
    await press('Mute NFL on this site');
    expect(root.textContent).toContain('Could not keep that');
    await press('Mute NFL on this site');
    expect(root.textContent).toContain('NFL is muted');
  });

  it('is not offered where nobody knows what the league is called', async () => {
    await draw({ ...event, leagueName: '' });
    expect(root.querySelector('.mute')).toBeNull();
  });
});

describe('a wrong chip', () => {
  it('is said to be not this, or never for the word that brought it', async () => {
    await draw(event);
    await press('Not this');
    expect(reject).toHaveBeenCalledExactlyOnceWith(false);
    await press('Never for “chiefs”');
    expect(reject).toHaveBeenLastCalledWith(true);
    expect(root.textContent).not.toContain('Could not keep that');
  });

  it('stays, and says so, when nobody could keep that', async () => {
    reject.mockRejectedValue(new Error('the extension was updated'));
    await draw(event);
    await press('Not this');
    expect(root.textContent).toContain('Could not keep that');
  });
});
