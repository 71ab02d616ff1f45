/** The words of the interface in English: one constant a surface, so that each carries only its own. */

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
    mutedHere: 'Muted on one site',
    mutedOn: (site: string) => `on ${site}`,
    unmuteOn: (league: string, site: string) => `Undo: show ${league} on ${site}`,
    unmuted: (league: string, site: string) => `${league} is back on ${site}`,
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
    optionalHint: 'Your browser asks when you switch one of these on.',
    own: 'Other sites',
    ownHint:
      'A Mastodon server, a forum, any site: where Tipoff does not know the pages, it looks for what they mark as posts.',
    add: 'Add',
    host: 'Address of the site',
    example: 'mastodon.example',
    remove: (host: string) => `Remove ${host}`,
    removed: (host: string) => `${host} is removed`,
    refused: (host: string) => `${host} was not allowed, so nothing was added.`,
    errors: {
      empty: 'Type the address of a site, such as mastodon.example.',
      malformed: 'That is not the address of a site. Try one like mastodon.example.',
      insecure: 'Only https sites can be added.',
      port: 'An address with a port cannot be added.',
      known: 'That site is in the list above.',
    },
    keys: 'By keyboard',
    noKey: 'no key',
    changeKeys: 'Change keys',
  },
  scores: {
    ended: 'Chips for what has ended',
    endedHint: 'For three hours, as “Ended” and without a score',
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
    sources: 'Sources',
    success: (age: string) => `Last answer ${age}`,
    never: 'No answer yet',
    builtIn: 'Comes with Tipoff',
    idle: 'Not asked: none of its leagues is on',
    events: (count: number) => (count === 1 ? '1 event' : `${count} events`),
    dropped: (count: number, why: string) => `${count} left out: ${why}`,
    mended: (count: number, what: string) => `${count} mended: ${what}`,
    failing: (failing: number, of: number) => `${failing} of ${of} requests failed last time.`,
    nextTry: (when: string) => `Next try ${when}.`,
    leagues: (count: number) => `${count} leagues`,
    leftOut: (count: number) => `${count} left out`,
    refresh: 'Refresh',
    refreshSource: (name: string) => `Refresh ${name}`,
    refreshing: (name: string) => `${name} is asked again`,
    justAsked: (name: string) => `${name} was asked just now, or wants a pause`,
    shortage: (count: number, age: string) =>
      `There was no room for ${count === 1 ? '1 event' : `${count} events`} far ahead ${age}.`,
    notAllowed: (hosts: string) => `Not allowed yet: Tipoff may not read ${hosts}.`,
    allow: 'Allow',
    allowHost: (hosts: string) => `Allow ${hosts}`,
    refused: (hosts: string) => `${hosts} was not allowed.`,
  },
  feeds: {
    title: 'My calendars and feeds',
    intro:
      'A calendar, a JSON feed, or a page that lists its events. Their addresses stay on this device: that of a private calendar opens it for anybody.',
    kinds: { ical: 'Calendar', json: 'JSON feed', jsonld: 'Web page' },
    address: 'Address',
    example: 'https://club.example/fixtures.ics',
    name: 'Name (optional)',
    add: 'Add',
    addAnyway: 'Add it all the same',
    asking: 'Asking the browser…',
    reading: 'Reading it…',
    added: (name: string, what: string) => `${name} is added: ${what}`,
    addedUnread: (name: string) => `${name} is added`,
    keptNotAllowed: (host: string) => `${host} was not allowed. The feed is kept for when it is.`,
    errors: {
      empty: 'Type the address of a calendar or feed.',
      malformed: 'That is not an address. Try one like https://club.example/fixtures.ics.',
      insecure: 'Only https and webcal addresses can be added.',
      credentials: 'An address with a user name or password in it cannot be added.',
      unanswered: (host: string, said: string) => `${host} ${said}.`,
      unreadable: (said: string) => `It could not be read: ${said}.`,
      unknown: 'There is no calendar, JSON feed or event in a page at that address.',
      worker: 'Tipoff could not look at it just now. Try again.',
    },
    confirm: {
      'own-device': (host: string) =>
        `${host} is this very device. Add it only when you know what answers there.`,
      'own-network': (host: string) =>
        `${host} is in your own network. Add it only when you know what answers there.`,
    },
    addLocal: 'It is mine: add it',
    found: (count: number, next: string) =>
      `${count === 1 ? '1 event' : `${count} events`}, next: ${next}`,
    parts: (count: number) => `a schedule in ${count} parts`,
    none: 'nothing in the coming days',
    unread: 'Not read yet',
    read: (age: string) => `Read ${age}`,
    readNow: 'Read now',
    readFeed: (name: string) => `Read now: ${name}`,
    remove: 'Remove',
    removeFeed: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} is removed.`,
    undo: 'Undo',
    undoFeed: (name: string) => `Undo: keep ${name}`,
    back: (name: string) => `${name} is back`,
  },
  channels: {
    title: 'Channels',
    intro:
      'A Twitch channel’s number adds its public calendar. A Twitch or YouTube channel’s address needs the key below, and then tells what is live.',
    address: 'Channel',
    example: 'twitch.tv/somebody',
    twitchName: (number: string) => `Twitch channel ${number}`,
    names: { twitch: 'Twitch', youtube: 'YouTube' },
    added: (name: string) => `${name} is added`,
    remove: (name: string) => `Remove ${name}`,
    noKey: 'needs a key',
    error:
      'That is not a channel. Try twitch.tv/somebody, a Twitch channel’s number, or youtube.com/channel/UC….',
  },
  keys: {
    title: 'More sources',
    intro:
      'Off until you switch one on or enter your own key. Keys stay on this device: they are never synced and in no export.',
    gives: {
      openligadb: 'German football, kept by its fans',
      thesportsdb: 'Many leagues and their television channels',
      'football-data': 'Twelve football competitions',
      pandascore: 'Esports, with links to the streams',
      twitch: 'Which of your Twitch channels are live',
      youtube: 'Which of your YouTube channels are live',
    },
    getKey: (name: string) => `Where to get one from ${name}`,
    key: (name: string) => `Key for ${name}`,
    clientId: (name: string) => `Client ID for ${name}`,
    token: (name: string) => `Access token for ${name}`,
    enter: 'Enter a key',
    enterFor: (name: string) => `Enter a key for ${name}`,
    keep: 'Keep',
    keepKey: (name: string) => `Keep the key for ${name}`,
    kept: (name: string) => `The key for ${name} is kept`,
    remove: 'Remove',
    removeKey: (name: string) => `Remove the key for ${name}`,
    removed: (name: string) => `The key for ${name} is removed`,
    malformed: 'A key has no spaces and is at most 400 characters long.',
    empty: 'Paste the whole key first.',
  },
  record: {
    title: 'Request record',
    intro: 'This is every request Tipoff made, the last 500 at most. No post is in any of them.',
    none: 'No request has been made yet.',
    host: 'Host',
    all: (count: number) => `All hosts (${count})`,
    one: (host: string, count: number) => `${host} (${count})`,
    columns: { at: 'Time', where: 'Address', bytes: 'Size', why: 'Why', outcome: 'Outcome' },
    caption: (count: number) =>
      count === 1 ? '1 request, newest first' : `${count} requests, newest first`,
    copy: 'Copy',
    copied: 'Copied',
    export: 'Export',
    total: (bytes: string) => `${bytes} in all`,
  },
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
