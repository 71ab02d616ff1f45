/** The words of the interface in English: one constant a surface, so that each carries only its own. */

export const chip = {
  live: 'LIVE',
  delayedUntil: (time: string) => `Delayed to ${time}`,
  watchOn: (name: string) => `Watch on ${name}`,
  whereToWatch: 'Where to watch',
  details: 'Details',
  label: (title: string, league: string, state: string) => `${title}, ${league}: ${state}.`,
  linkLabel: (title: string, league: string, state: string, action: string) =>
    `${title}, ${league}: ${state}. ${action}, opens in a new tab.`,
};

/** How an event stands, wherever it is shown. */
export const eventState = {
  live: 'Live',
  delayed: 'Delayed',
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
  learnFailed: 'Could not keep that. Reload the page and try again.',
  pinFailed: 'Could not pin. Try again from the toolbar.',
};

export const popup = {
  sections: {
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
};

/** How fresh the schedule is, wherever it is said. */
export const freshness = {
  first: 'The schedules are being fetched for the first time.',
  fresh: (age: string) => `All schedules are fresh: last answer ${age}.`,
  old: (age: string) => `No schedule was asked for a while: last answer ${age}.`,
  partly: (names: string) => `${names} answered only in part.`,
  silent: (names: string, count: number, time: string) =>
    `${names} ${count === 1 ? 'has' : 'have'} not answered for ${time}; showing what was known.`,
  never: (names: string, count: number) =>
    `${names} ${count === 1 ? 'has' : 'have'} not answered yet. Tipoff keeps trying.`,
  some: (count: number, of: number) => `${count} of ${of} sources`,
};

/** Asking for the sites and schedules that the browser withheld. */
export const access = {
  missing: 'Tipoff may not read schedules and timelines yet.',
  grant: 'Allow',
};

export const options = {
  title: 'Tipoff options',
  saved: 'Saved',
  failed: (why: string) => `Could not save: ${why}`,
  parts: {
    leagues: 'Leagues',
    services: 'My services and region',
    sites: 'Timelines',
    scores: 'Scores',
    learned: 'What Tipoff learned',
    schedules: 'Schedules',
  },
  leagues: {
    intro:
      'Only leagues that are switched on are fetched and recognised. A star puts a league first.',
    pin: (league: string) => `Pin ${league}`,
    sports: {
      football: 'Football',
      basketball: 'Basketball',
      baseball: 'Baseball',
      hockey: 'Hockey',
      soccer: 'Soccer',
      tennis: 'Tennis',
      golf: 'Golf',
      motorsport: 'Motorsport',
      mma: 'Martial arts',
      cricket: 'Cricket',
      rugby: 'Rugby',
      esports: 'Esports',
      news: 'News',
      show: 'Shows',
    },
    teams: 'Pinned teams',
    unpin: (name: string) => `Unpin ${name}`,
  },
  services: {
    intro: 'What you have, best first. A click opens the first of these that carries an event.',
    none: 'None yet: free streams come first.',
    add: 'Add a service',
    choose: 'Choose…',
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    remove: (name: string) => `Remove ${name}`,
    moved: (name: string, place: number, of: number) => `${name} is now ${place} of ${of}`,
    region: 'Region',
    regionAuto: (region: string) => `From the browser’s language (${region})`,
  },
  sites: {
    intro: 'Where chips may appear. What you read there never leaves your browser.',
    all: 'Show chips',
    allHint: 'One switch for every site',
    instances: 'Other Mastodon servers',
    add: 'Add',
    host: 'Address of the server',
    example: 'mastodon.example',
    remove: (host: string) => `Remove ${host}`,
    refused: (host: string) => `${host} was not allowed, so nothing was added.`,
    errors: {
      empty: 'Type the address of a server, such as mastodon.example.',
      malformed: 'That is not the address of a server. Try one like mastodon.example.',
      insecure: 'Only https servers can be added.',
      port: 'An address with a port cannot be added.',
      known: 'That site is in the list above.',
    },
  },
  scores: {
    hidden: 'Hidden until I ask',
    shown: 'Shown',
    intro:
      'Scores in cards and the toolbar’s list, and overtime, which tells of one, in chips too.',
  },
  learned: {
    intro: 'What you said of wrong chips. It stays on this device.',
    none: 'Nothing yet. Where a chip is wrong, open its card, and “Why this is here”.',
    kinds: {
      never: 'Never a chip',
      proof: 'A chip only with proof',
      not: 'No chip for this',
    },
    takenFor: (label: string) => `Taken for ${label}`,
    undo: 'Undo',
    undoWord: (word: string, label: string) => `Undo for “${word}”, ${label}`,
    undone: (word: string) => `“${word}” is as it was`,
    export: 'Export',
    import: 'Import',
    imported: 'Imported',
    forgetAll: 'Forget all',
    sure: (count: number) => `Really forget all ${count}?`,
    forgotten: 'Everything is forgotten',
    problems: {
      malformed: 'That is not a file that Tipoff exported. Nothing was changed.',
      'too-many': 'There is no room for all of that file. Nothing was changed.',
    },
  },
  schedules: {
    intro: 'Where events come from, and how that goes.',
    none: 'No source has answered yet.',
    success: (age: string) => `Last answer ${age}`,
    never: 'No answer yet',
    events: (count: number) => `${count} events`,
    dropped: (count: number, why: string) => `${count} left out: ${why}`,
    mended: (count: number, what: string) => `${count} mended: ${what}`,
    failing: (failing: number, of: number) => `${failing} of ${of} requests failed last time.`,
    nextTry: (when: string) => `Next try ${when}.`,
  },
};

/** Names of the recogniser's reasons, as the card shows them. */
export const reasons = {
  alias: 'Named',
  'full-name': 'Full name',
  'match-up': 'Both sides named',
  'other-side': 'Opponent named',
  league: 'League named',
  'sport-term': 'Sport’s own words',
  'league-mate': 'Another team of the league',
  'same-team': 'Named twice',
  emoji: 'The sport’s emoji',
  around: 'In the quoted post',
  handle: 'Account named',
  tag: 'Hashtag',
  author: 'Who posted it',
  cue: 'Talk of watching',
  score: 'A score',
  capital: 'Written as a name',
  'live-now': 'On right now',
};
