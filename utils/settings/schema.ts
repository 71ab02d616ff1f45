import * as v from 'valibot';

/**
 * What the user decides, and what each decision is at first. Kept in synced storage, so it is small:
 * at most 8 KB an item (chrome.storage.sync quota). Validated whenever it is read.
 */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const ids = v.pipe(v.array(id), v.maxLength(500));

/** Minutes before its start at which one can be reminded of an event. */
export const REMIND_BEFORE = [0, 5, 15] as const;

export const Settings = v.object({
  /** One switch for everything. */
  paused: v.optional(v.boolean(), false),
  /** Site ids (`utils/timelines`) where Tipoff stays silent. */
  pausedSites: v.optional(ids, []),
  /** League ids the user wants nothing of: not fetched, not recognised. */
  mutedLeagues: v.optional(ids, []),
  /** Leagues muted on one site alone: still fetched, since other surfaces show them. */
  mutedHere: v.optional(v.pipe(v.array(v.object({ site: id, league: id })), v.maxLength(60)), []),
  /** League ids that are not followed by default and that the user added. */
  addedLeagues: v.optional(ids, []),
  /** Service ids, most preferred first. */
  services: v.optional(ids, []),
  /** ISO 3166 alpha-2, or `auto`: from the browser's language. */
  region: v.optional(v.pipe(v.string(), v.regex(/^(auto|[A-Z]{2})$/)), 'auto'),
  /** Scores are hidden until asked for. */
  scores: v.optional(v.picklist(['hidden', 'shown']), 'hidden'),
  /** Chips for what has just ended. */
  showEnded: v.optional(v.boolean(), false),
  /** How many minutes before its start one is reminded of an event. */
  remindBefore: v.optional(v.picklist(REMIND_BEFORE), 0),
});
export type Settings = v.InferOutput<typeof Settings>;

/** A followed league or team. `league:nfl`, or `team:` and a catalogue or competitor id. */
export const Pins = v.pipe(v.array(id), v.maxLength(300));
export type Pins = v.InferOutput<typeof Pins>;

export const DEFAULT_SETTINGS: Settings = v.parse(Settings, {});
