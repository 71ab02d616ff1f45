/** The simulated internet with a schedule of some 5,000 aliases and a timeline as long as is wanted. */
import type { TeamEvent, World, WorldPost, WorldTeam } from '../../../tests/internet/world.ts';
import { generatedWord } from '../lexicon.ts';
import { benchPosts } from '../posts.ts';
import { createRandom, type Random } from '../random.ts';

/** Leagues whose schedule is ESPN's alone, so that what is generated there is what is known. */
const PATHS = [
  'football/nfl',
  'football/college-football',
  'basketball/nba',
  'soccer/eng.1',
  'soccer/usa.1',
  'soccer/uefa.champions',
];
/** Games that are made up in each of them: with the catalogue's, some 5,000 aliases. */
const GAMES = 88;
/** Ids below these are the world's own. */
const FIRST_ID = 700_000_000;
/** Minutes from now on over which they are spread. */
const SPREAD = 20 * 60;
/** One post in so many names an event. */
const EVERY = 8;
/** One in so many quotes another: 5 of 24 on four pages of X saved from 2025-10 to 2026-01. */
const QUOTES = 5;

function teamOf(random: Random, id: number): WorldTeam {
  const location = generatedWord(random);
  const nickname = `${generatedWord(random)}s`;
  return { id: String(id), location, nickname, abbreviation: location.slice(0, 3).toUpperCase() };
}

function gameOf(random: Random, path: string, id: number): TeamEvent {
  const away = teamOf(random, id * 2);
  const home = teamOf(random, id * 2 + 1);
  return {
    key: `bench-${String(id)}`,
    path,
    id: String(id),
    startsIn: 30 + random.below(SPREAD),
    state: 'scheduled',
    outlets: [{ name: 'ESPN', type: 'TV', market: 'National' }],
    says: `${away.nickname} at ${home.nickname}`,
    shape: 'teams',
    home,
    away,
  };
}

/**
 * A world to measure in: the usual one with more games, and `posts` posts on X, every eighth about an event, the
 * others as people write them. Bluesky has none: that is the page without posts.
 */
export function benchWorld(world: World, posts: number): World {
  const random = createRandom(11);
  const games = PATHS.flatMap((path, league) =>
    Array.from({ length: GAMES }, (_, index) =>
      gameOf(random, path, FIRST_ID + league * GAMES + index),
    ),
  );
  return {
    ...world,
    events: [...world.events, ...games],
    posts: { ...world.posts, x: timeline(world.posts.x, posts), bluesky: [] },
  };
}

function timeline(written: readonly WorldPost[], length: number): WorldPost[] {
  const mentions = written.filter(({ expect }) => expect.length > 0);
  const talk = benchPosts(length).any;
  return Array.from({ length }, (_, index) => {
    const mention = index % EVERY === 0 ? mentions[(index / EVERY) % mentions.length] : undefined;
    const text = talk[index % talk.length] ?? '';
    const author = mention?.author ?? { name: 'Nils Arden', handle: 'nilsarden' };
    const quoted = { author, text: talk[(index + 1) % talk.length] ?? '', minutesAgo: 30 };
    const said = mention ?? {
      text,
      author,
      expect: [],
      ...(index % QUOTES === 1 && { quote: quoted }),
    };
    return { ...said, id: `x-${String(index)}`, minutesAgo: index / 60 };
  });
}
