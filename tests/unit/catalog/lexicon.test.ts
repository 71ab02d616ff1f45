import { describe, expect, it } from 'vitest';

import { createFullLexicon, createLexicon } from '../../../utils/catalog/lexicon.ts';
import type { Competitor, LiveEvent } from '../../../utils/events.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';
import { liveEvent, NOW } from './live-event.ts';

const team = (id: string, name: string, more: Partial<Competitor> = {}): Competitor => ({
  id,
  name,
  ...more,
});
const chiefs = team('espn:nfl:12', 'Kansas City Chiefs', { abbreviation: 'KC' });
const ravens = team('espn:nfl:33', 'Baltimore Ravens', { abbreviation: 'BAL' });

/** Titles of the events that a post is linked to. */
function links(text: string, ...events: LiveEvent[]): string[] {
  const distinct = events.map((one, index) => ({ ...one, id: `${one.id}${index}` }));
  return createRecogniser(createLexicon(distinct))
    .links({ text }, NOW)
    .map((link) => distinct.find(({ id }) => id === link.eventId)?.title ?? '');
}

describe('a lexicon', () => {
  it('holds the fan names of who plays, and nobody else', () => {
    const words = createLexicon([liveEvent('nfl', [chiefs, ravens])]).aliases.map(
      ({ text }) => text,
    );
    expect(words).toEqual(
      expect.arrayContaining(['Kansas City Chiefs', 'Chiefs', 'ChiefsKingdom']),
    );
    expect(words.join(' ')).not.toContain('Packers');
  });

  it('is empty for an empty schedule', () => {
    expect(createLexicon([])).toEqual({
      entities: [],
      aliases: [],
      leagues: [],
      words: [],
      events: [],
    });
  });

  it('says nothing of places that nobody has taken yet', () => {
    const winner = team('x', 'Quarterfinal 4 Winner', { placeholder: true });
    expect(createLexicon([liveEvent('worldcup', [winner])]).entities).toEqual([]);
  });

  it('names a club once, whatever cup it plays in', () => {
    const arsenal = team('espn:epl:359', 'Arsenal');
    const lexicon = createLexicon([
      liveEvent('epl', [arsenal, team('espn:epl:363', 'Chelsea')]),
      liveEvent('ucl', [arsenal, team('espn:ucl:83', 'Barcelona')], { id: 'espn:ucl:2' }),
    ]);
    expect(lexicon.entities.filter(({ label }) => label === 'Arsenal')).toHaveLength(1);
  });

  it('trusts a team that the catalogue does not know by its full name only', () => {
    const small = liveEvent('ncaaf', [
      team('a', 'Slippery Rock Pride', {
        nickname: 'Pride',
        location: 'Slippery Rock',
        abbreviation: 'SRU',
      }),
      team('b', 'Indiana Elsewhere Crimson Owls', { nickname: 'Crimson Owls' }),
    ]);
    expect(links('Slippery Rock Pride at home today', small)).toHaveLength(1);
    expect(links('so much pride today', small)).toEqual([]);
    expect(links('Slippery Rock is nice in autumn', small)).toEqual([]);
  });

  it('knows players by their full name, and by surname only in talk of their sport', () => {
    const match = liveEvent('atp', [team('a', 'Carlos Alcaraz'), team('b', 'Jannik Sinner')]);
    expect(links('Carlos Alcaraz is unreal', match)).toHaveLength(1);
    expect(links('that Alcaraz backhand on match point', match)).toHaveLength(1);
    expect(links('an old sinner like me', match)).toEqual([]);
  });

  it("links a tournament's name to the tournament, without its year", () => {
    const open = liveEvent('pga', [], {
      title: '2026 Harbour Classic',
      tournament: '2026 Harbour Classic',
    });
    expect(links('Harbour Classic leaderboard is wild', open)).toEqual(['2026 Harbour Classic']);
  });
});

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'what a feed calls "%s" is a name as any other',
  (word) => {
    const race = liveEvent('f1', [], { title: word });
    const session = liveEvent('f1', [], { title: `Some Prix · ${word}`, tournament: word });
    const match = liveEvent(word, [team(word, word), team('b', `${word} United`)]);
    const lexicon = createLexicon([race, session, match]);
    expect(lexicon.events.map(({ stage }) => stage)).toEqual([undefined, undefined, undefined]);
    const post = { text: `${word} United win, @${word} #${word} in stoppage time`, author: word };
    expect(createRecogniser(lexicon).links(post, NOW)).toHaveLength(1);
  },
);

it('the full lexicon supposes an event for every team, and for no occasion', () => {
  const lexicon = createFullLexicon(NOW);
  expect(lexicon.events).toHaveLength(lexicon.entities.length);
  expect(lexicon.entities.length).toBeGreaterThan(500);
  const labels = lexicon.entities.map(({ label }) => label);
  expect(labels).toContain('Chiefs');
  expect(labels).not.toContain('Super Bowl');
});
