/** The words of the schedules part of the options page in English. */

export const schedules = {
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
};

export const feeds = {
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
};

export const channels = {
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
};

export const keys = {
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
};

export const record = {
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
};
