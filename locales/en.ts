/**
 * The words of the interface in English: one constant a surface, so that each carries only its own. A language is one
 * such file; what is long stands beside it.
 */
export { options } from './en/options.ts';

export const chip = {
  live: 'LIVE',
  watchOn: (name: string) => `Watch on ${name}`,
  whereToWatch: 'Where to watch',
  details: 'Details',
  /** What is heard begins with what is seen, so that saying it by voice finds it. */
  label: (title: string, league: string, state: string) => `${state}: ${title}. ${league}.`,
  linkLabel: (title: string, league: string, state: string, action: string) =>
    `${state}: ${title}. ${action}. ${league}, opens in a new tab.`,
};

/** How an event stands, wherever it is shown. */
export const eventState = {
  live: 'Live',
  delayed: 'Delayed',
  delayedUntil: (time: string) => `Delayed to ${time}`,
  suspended: 'Suspended',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  final: 'Ended',
  startingNow: 'Starting now',
  at: (away: string, home: string) => `${away} at ${home}`,
  v: (one: string, other: string) => `${one} v ${other}`,
};

/** Ways to watch, wherever they are listed. */
export const watchWords = {
  free: 'Free',
  mine: 'Yours',
  elsewhere: 'Other region',
  eventPage: 'Event page',
  none: 'No stream known yet',
};

export const card = {
  label: (title: string) => `About ${title}`,
  reveal: 'Show score',
  score: (first: string, second: string) => `${first}\u2009–\u2009${second}`,
  watch: 'Where to watch',
  calendar: 'Add to calendar',
  pins: 'Pin',
  pin: (name: string) => `Pin ${name}`,
  why: 'Why this is here',
  notThis: 'Not this',
  never: (word: string) => `Never for “${word}”`,
  mute: (league: string) => `Mute ${league} on this site`,
  muted: (league: string) => `${league} is muted on this site.`,
  unmute: 'Undo',
  muteFailed: 'Could not keep that. Reload the page and try again.',
  learnFailed: 'Could not keep that. Reload the page and try again.',
  bellFailed: 'Could not keep that. Reload the page and try again.',
  pinFailed: 'Could not pin. Try again from the toolbar.',
};

/** Reminders, wherever they are set. */
export const reminders = {
  remind: 'Remind me',
  label: (title: string) => `Remind me of ${title}`,
  when: (minutes: number) =>
    minutes === 0 ? 'when it starts' : `${minutes} minutes before it starts`,
  byNotice: (when: string) => `You’ll get a notice ${when}.`,
  byButton: (when: string) => `Tipoff’s toolbar button will show it ${when}.`,
  allow: 'Allow notices…',
  failed: 'Could not keep that: it may have begun by now.',
};

/** What a notice says below the event's title. */
export const notice = {
  startsAt: (time: string) => `Starts at ${time}`,
  startsNow: 'Starts now',
  wasToStart: (time: string) => `Was to start at ${time}`,
  onNow: 'On now',
  onSince: (time: string) => `On since ${time}`,
  gone: (time: string) => `Was planned for ${time}, and is in no schedule any more`,
};

export const popup = {
  sections: {
    told: 'You asked to be reminded',
    page: 'On this page',
    live: 'Live now',
    soon: 'Starting soon',
    pinned: 'Pinned',
    later: 'Later',
  },
  search: 'Search teams, leagues, channels',
  more: (count: number) => `${count} more: type to search`,
  ways: (title: string) => `Ways to watch ${title}`,
  pins: (title: string) => `Pin from ${title}`,
  pin: (name: string) => `Pin ${name}`,
  onSite: (site: string) => `On ${site}`,
  /** Beside a site's own switch. */
  onAll: 'Everywhere',
  /** Where there is no other switch. */
  onlyAll: 'Chips everywhere',
  chips: 'Show chips',
  paused: 'Paused: no chips on any page. This list still works.',
  loading: 'Reading the schedule…',
  firstRun: 'Fetching today’s schedule for the first time. It takes a few seconds.',
  noSchedule: 'No schedule yet: no source could be reached. Tipoff keeps trying.',
  nothingLive: 'Nothing live right now.',
  next: (title: string, when: string) => `Next: ${title}, ${when}.`,
  nothingKnown: 'Nothing is scheduled in the coming days.',
  nothingFound: (query: string) => `Nothing found for “${query}”.`,
  options: 'Options',
  use: (site: string) => `Use Tipoff on ${site}`,
  useKnown: 'Tipoff knows its pages.',
  useMarked: (software: string) => `It runs ${software}, whose pages Tipoff knows.`,
  useOther: 'Tipoff does not know this site. It will look for what its pages mark as posts.',
  notAllowed: (site: string) => `${site} was not allowed.`,
  noPosts: 'Tipoff finds no posts on this page.',
};

/** How well a site's posts are found, wherever it is said. */
export const siteHealth = {
  fellBack: (site: string) => `${site} changed its pages; Tipoff finds posts by its fall-back.`,
};

/** The toolbar button. A badge has room for four characters. */
export const toolbar = {
  title: 'Tipoff',
  pausedTitle: 'Tipoff: paused everywhere',
  remindedTitle: (titles: string) => `Tipoff: reminder of ${titles}`,
  on: 'on',
  off: 'off',
  nothing: '–',
};

/** What can be done by key, as the browser lists it. */
export const commands = {
  pauseSite: 'Pause on this site, or go on',
  pauseAll: 'Pause everywhere, or go on',
};

/** How fresh the schedule is, wherever it is said. */
export const freshness = {
  first: 'The schedules are being fetched for the first time.',
  fresh: (age: string) => `All schedules are fresh: last answer ${age}.`,
  old: (age: string) => `No schedule was asked for a while: last answer ${age}.`,
  partly: (names: string) => `Only a part of what was asked came from ${names}.`,
  silent: (names: string, time: string) =>
    `No answer from ${names} for ${time}; showing what was known.`,
  never: (names: string) => `No answer from ${names} yet. Tipoff keeps trying.`,
  some: (count: number, of: number) => `${count} of ${of} sources`,
};

/** Asking for the sites and schedules that the browser withheld. */
export const access = {
  missing: 'Tipoff may not read schedules and timelines yet.',
  grant: 'Allow',
};

/** Names of the recogniser's reasons, as the card shows them. */
export const reasons = {
  alias: 'Named',
  'full-name': 'Full name',
  'match-up': 'Both sides named',
  'other-side': 'Opponent named',
  league: 'League named',
  'sport-term': 'The sport’s own words',
  sport: 'Talk of sport',
  'league-mate': 'Another team of the league',
  'same-team': 'Named twice',
  home: 'Its home ground named',
  account: 'An account of that name',
  emoji: 'The sport’s emoji',
  around: 'In the quoted post',
  handle: 'Account named',
  tag: 'Hashtag',
  author: 'Who posted it',
  cheer: 'A call for or against it',
  cue: 'Talk of playing or watching',
  score: 'A score',
  capital: 'Written as a name',
  'live-now': 'On right now',
};
