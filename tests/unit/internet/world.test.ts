import { describe, expect, test } from 'vitest';

import { createLexicon } from '../../../utils/catalog/lexicon.ts';
import { LEAGUES } from '../../../utils/catalog/leagues.ts';
import type { LiveEvent } from '../../../utils/events.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';
import { espn } from '../../../utils/sources/espn/index.ts';
import { SITES } from '../../../utils/timelines/index.ts';
import { stampedTime } from '../../../utils/timelines/written.ts';
import { scoreboard } from '../../internet/espn/scoreboard.ts';
import { placedPosts } from '../../internet/permalinks.ts';
import { SITE_IDS, startOf, theWorld } from '../../internet/world.ts';

const NOW = Date.UTC(2026, 10, 22, 18, 2, 30);
const world = theWorld(NOW);

/** All that the simulated schedule host says of the days around, read as the product reads it. */
function schedule(): { events: LiveEvent[]; dropped: string[] } {
  const events = new Map<string, LiveEvent>();
  const dropped: string[] = [];
  for (const { id: league, espn: where } of LEAGUES) {
    if (!where) continue;
    const { path, groups } = where;
    for (const dates of ['202611', '202612']) {
      const answer = scoreboard({ path, dates, groups, limit: 500 }, world, NOW);
      const parsed = espn.parse(JSON.stringify(answer), { league, now: NOW });
      for (const event of parsed.events) events.set(event.id, event);
      dropped.push(...Object.keys(parsed.dropped));
    }
  }
  return { events: [...events.values()], dropped };
}

const { events, dropped } = schedule();
const eventOf = (id: string): LiveEvent | undefined =>
  events.find((event) => event.id.includes(id));

describe('the simulated schedule', () => {
  test('is read without losing an event, each with its start and status', () => {
    expect(dropped).toEqual([]);
    expect(events).toHaveLength(world.events.length);
    for (const event of world.events) {
      const read = eventOf(event.id);
      expect(read?.start, event.key).toBe(startOf(event, world));
      expect(read?.status, event.key).toBe(event.state === 'halftime' ? 'live' : event.state);
    }
  });

  test('files a game after midnight UTC under the American day before', () => {
    const late = theWorld(Date.UTC(2026, 10, 23, 3, 0));
    const on = (dates: string): unknown =>
      scoreboard({ path: 'football/nfl', dates, groups: undefined, limit: 400 }, late, late.born)[
        'events'
      ];
    expect(on('20261122')).toHaveLength(3);
    expect(JSON.stringify(on('20261123'))).not.toContain('Chiefs');
  });

  test('leaves unranked college teams out unless a group is asked for', () => {
    const college = (groups: string | undefined): string =>
      JSON.stringify(
        scoreboard(
          { path: 'football/college-football', dates: '202611', groups, limit: 400 },
          world,
          NOW,
        ),
      );
    expect(college('80')).toContain('Mean Green');
    expect(college(undefined)).not.toContain('Mean Green');
  });
});

test.each(['x', 'bluesky'] as const)(
  'posts of the simulated %s carry their time as real ones do',
  (id) => {
    const site = SITES.find((one) => one.id === id);
    for (const { path, time } of placedPosts(world, id)) {
      expect(stampedTime(`https://any.example${path}`, site?.stamp)).toBe(time);
    }
  },
);

describe.each(SITE_IDS)('the posts of the simulated %s', (site) => {
  const recogniser = createRecogniser(createLexicon(events));
  const placed = placedPosts(world, site);

  test('are told apart by their address', () => {
    expect(new Set(placed.map(({ path }) => path)).size).toBe(placed.length);
  });

  test('link to the events they expect and to no other', () => {
    const wrong = world.posts[site].flatMap((post, index) => {
      const around = [post.quote?.text, post.card?.title].filter(Boolean).join(' ');
      const linked = (text: string): string[] =>
        recogniser
          .links(
            { text, around, author: post.author.handle, time: placed[index]?.time ?? NOW },
            NOW,
          )
          .map(
            ({ eventId }) => world.events.find(({ id }) => eventId.includes(id))?.key ?? eventId,
          );
      const says = [{ text: post.text, expect: post.expect }, ...(post.edit ? [post.edit] : [])];
      return says
        .filter((said) => linked(said.text).toSorted().join() !== said.expect.toSorted().join())
        .map((said) => `${said.text} → [${linked(said.text).join()}]`);
    });
    expect(wrong).toEqual([]);
  });
});
