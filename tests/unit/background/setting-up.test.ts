import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { startSettingUp } from '../../../entrypoints/background/setting-up.ts';
import { onMessage } from '../../../utils/messages.ts';
import { readRequestRecord } from '../../../utils/schedule/record.ts';

vi.mock('../../../utils/messages.ts');

const SECRET = 'https://calendars.example/private-token/season.ics?key=secret';
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:1',
  'DTSTAMP:20260101T000000Z',
  'DTSTART:20260102T190000Z',
  'SUMMARY:Harbour Town v Lakeside Rovers',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

const wake = vi.fn<() => void>();
let ask: (type: string, data: unknown, sender: unknown) => Promise<unknown>;

const optionsPage = () => ({
  id: browser.runtime.id,
  url: browser.runtime.getURL('/options.html'),
});
const timeline = () => ({ id: browser.runtime.id, url: 'https://x.com/home', tab: { id: 7 } });

beforeEach(() => {
  fakeBrowser.reset();
  wake.mockReset();
  vi.mocked(onMessage).mockReset();
  vi.stubGlobal(
    'fetch',
    vi.fn<typeof fetch>(async () => new Response(CALENDAR)),
  );
  startSettingUp({ wake });
  const answers = new Map<string, (message: never) => unknown>(vi.mocked(onMessage).mock.calls);
  ask = async (type, data, sender) => await answers.get(type)?.({ data, sender } as never);
});

describe('setting up schedules', () => {
  test('reads an address for the options page, and records that without what opens it', async () => {
    expect(await ask('probeFeed', { url: SECRET }, optionsPage())).toMatchObject({ kind: 'ical' });
    await vi.waitFor(async () => expect(await readRequestRecord()).toHaveLength(1));
    const [row] = await readRequestRecord();
    expect(row).toMatchObject({ host: 'calendars.example', path: '…', outcome: 'answered' });
    expect(JSON.stringify(row)).not.toContain('secret');
    expect(JSON.stringify(row)).not.toContain('private-token');
  });

  test.each(['http://calendars.example/a.ics', 'javascript:alert(1)', 'https://a:b@c.example/', 7])(
    'never asks %s',
    async (url) => {
      await expect(ask('probeFeed', { url }, optionsPage())).rejects.toThrow(/Invalid/);
      expect(globalThis.fetch).not.toHaveBeenCalled();
    },
  );

  test('makes a source due and wakes the schedule', async () => {
    expect(await ask('refreshNow', { source: 'espn' }, optionsPage())).toBe(0);
    expect(wake).toHaveBeenCalledOnce();
  });

  test.each([
    ['probeFeed', { url: SECRET }],
    ['refreshNow', { source: 'espn' }],
  ])('a timeline may not ask %s', async (type, data) => {
    await expect(ask(type, data, timeline())).rejects.toThrow('may not ask');
    expect(globalThis.fetch).not.toHaveBeenCalled();
    expect(wake).not.toHaveBeenCalled();
  });
});
