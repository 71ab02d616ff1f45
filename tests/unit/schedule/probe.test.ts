import { describe, expect, it } from 'vitest';

import type { Fetched } from '../../../utils/schedule/fetch.ts';
import { probeFeed } from '../../../utils/schedule/probe.ts';
import { SOURCES } from '../../../utils/sources/index.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const URL_OF_IT = 'https://club.example/anything';

const probe = (fetched: Fetched) =>
  probeFeed(URL_OF_IT, { now: NOW, sources: SOURCES, fetch: async () => fetched });
const answered = (text: string): Fetched => ({
  kind: 'fresh',
  text,
  bytes: text.length,
  validators: { url: URL_OF_IT },
});

const match = (uid: string, start: string, summary: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  'DTSTAMP:20261101T000000Z',
  `DTSTART:${start}`,
  `SUMMARY:${summary}`,
  'END:VEVENT',
];
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  ...match('b', '20261124T190000Z', 'Harbour Town Reserves'),
  ...match('a', '20261123T190000Z', 'Harbour Town v Lakeside Rovers'),
  'END:VCALENDAR',
].join('\r\n');

const PAGE = `<!doctype html><script type="application/ld+json">
{"@context":"https://schema.org","@type":"Event","name":"Evening of talks","startDate":"2026-11-23T19:00:00Z","url":"https://club.example/talks"}
</script>`;

const FEED = JSON.stringify({
  version: 1,
  events: [{ id: '1', title: 'Quiz night', start: '2026-11-23T19:00:00Z', league: 'calendar' }],
});

describe('an address that is read before it is kept', () => {
  it('is a calendar by what is there, not by its name, with what comes next', async () => {
    expect(await probe(answered(CALENDAR))).toMatchObject({
      kind: 'ical',
      events: 2,
      dropped: 0,
      next: {
        title: 'Harbour Town v Lakeside Rovers',
        start: Date.parse('2026-11-23T19:00:00Z'),
      },
    });
  });

  it('is a page with events', async () => {
    expect(await probe(answered(PAGE))).toMatchObject({
      kind: 'jsonld',
      events: 1,
      next: { title: 'Evening of talks' },
    });
  });

  it('is a JSON feed', async () => {
    expect(await probe(answered(FEED))).toMatchObject({ kind: 'json' });
  });

  it.each([
    ['prose', 'Dear fan, the calendar has moved.'],
    ['nothing', ''],
    ['a page without events', '<!doctype html><title>Home</title><p>Welcome'],
    ['an answer of a source that is no feed', '{"events":[],"leagues":[]}'],
  ])('is nothing that is known when there is %s', async (_, text) => {
    expect(await probe(answered(text))).toEqual({ problem: 'unknown' });
  });

  it('tells why nobody answered', async () => {
    expect(await probe({ kind: 'failed', reason: 'did not answer in time' })).toEqual({
      problem: 'unanswered',
      said: 'did not answer in time',
    });
  });

  it('tells what a source said of an answer that it cannot read at all', async () => {
    expect(await probe(answered(FEED.slice(0, -20)))).toMatchObject({ problem: 'unreadable' });
  });
});
