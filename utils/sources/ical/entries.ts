/** The entries of a calendar, the newest version of each, and the changed instances of those that repeat. Pure. */
import { fingerprintOf } from '../../hash.ts';
import { REASONS, tally } from '../kit/dropped.ts';
import type { Component } from './lines.ts';
import { numberOf, stampOf, textOf, type Stamp } from './property.ts';

/** One VEVENT, with what says which it is. */
export interface Entry {
  component: Component;
  /** Short and plain, as part of an event's id. */
  uid: string;
  start: Stamp;
  /** The instance of the entry with the same UID that this one replaces. */
  replaces?: Stamp;
}

export interface Entries {
  entries: Entry[];
  /** Changed instances, by UID. */
  changes: Map<string, Entry[]>;
}

const OLDER = 'an older version of an entry was left out';

const LONGEST_UID = 100;

/** Digits of a time, for telling two apart. */
export const digitsOf = ({ wall, allDay }: Stamp): string => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${wall.year}${two(wall.month)}${two(wall.day)}`;
  return allDay ? day : `${day}T${two(wall.hour)}${two(wall.minute)}${two(wall.second)}`;
};

/** As an id's part: what is long or holds blanks by its fingerprint. */
const plainUid = (raw: string): string => {
  const clean = raw.replace(/[^\w.@{}+:-]+/g, '');
  return clean.length === raw.length && raw.length <= LONGEST_UID
    ? raw
    : `${clean.slice(0, LONGEST_UID - 8)}~${fingerprintOf(raw)}`;
};

/** What an entry without a UID is known by. */
const ownUid = (component: Component, start: Stamp): string =>
  `${digitsOf(start)}-${fingerprintOf(textOf(component, 'SUMMARY') ?? '')}`;

interface Version extends Entry {
  sequence: number;
  revised: string;
}

function readVersion(component: Component): Version | undefined {
  const start = stampOf(component, 'DTSTART');
  if (start === undefined) return undefined;
  const raw = textOf(component, 'UID');
  const replaces = stampOf(component, 'RECURRENCE-ID');
  const stamp = stampOf(component, 'LAST-MODIFIED') ?? stampOf(component, 'DTSTAMP');
  return {
    component,
    uid: raw === undefined ? ownUid(component, start) : plainUid(raw),
    start,
    ...(replaces !== undefined && { replaces }),
    sequence: numberOf(component, 'SEQUENCE'),
    revised: stamp === undefined ? '' : digitsOf(stamp),
  };
}

/** The newest versions: a higher SEQUENCE, then a later revision, then the later in the text. */
function newest(versions: readonly Version[]): Version[] {
  const highest = versions.reduce((most, { sequence }) => Math.max(most, sequence), -Infinity);
  const kept = new Map<string, Version>();
  for (const version of versions) {
    if (version.sequence < highest) continue;
    // Of one SEQUENCE, what differs in time or title is no version of the other: the feed gives a UID twice.
    const key = `${digitsOf(version.start)} ${textOf(version.component, 'SUMMARY') ?? ''}`;
    const held = kept.get(key);
    if (held === undefined || held.revised <= version.revised) kept.set(key, version);
  }
  return [...kept.values()];
}

const entryOf = ({ component, uid, start, replaces }: Version, suffix = ''): Entry => ({
  component,
  uid: `${uid}${suffix}`,
  start,
  ...(replaces !== undefined && { replaces }),
});

/** Sorts a calendar's components out. An entry without a time is counted in `dropped`, an older version in `mended`. */
export function entriesOf(
  components: readonly Component[],
  dropped: Record<string, number>,
  mended: Record<string, number>,
): Entries {
  const whole = new Map<string, Version[]>();
  const changed = new Map<string, Map<string, Version[]>>();
  for (const component of components) {
    const version = readVersion(component);
    if (version === undefined) {
      tally(dropped, component.has('DTSTART') ? REASONS.unreadable : REASONS.undated);
      continue;
    }
    const { uid, replaces } = version;
    if (replaces === undefined) {
      whole.set(uid, [...(whole.get(uid) ?? []), version]);
    } else {
      const ofUid = changed.get(uid) ?? new Map<string, Version[]>();
      const key = digitsOf(replaces);
      ofUid.set(key, [...(ofUid.get(key) ?? []), version]);
      changed.set(uid, ofUid);
    }
  }
  const count = (versions: readonly Version[], kept: number): void => {
    for (let index = kept; index < versions.length; index += 1) tally(mended, OLDER);
  };

  const entries: Entry[] = [];
  for (const versions of whole.values()) {
    const kept = newest(versions);
    count(versions, kept.length);
    entries.push(
      ...kept.map((version) =>
        entryOf(
          version,
          kept.length === 1 ? '' : `~${fingerprintOf(ownUid(version.component, version.start))}`,
        ),
      ),
    );
  }
  const changes = new Map<string, Entry[]>();
  for (const [uid, ofUid] of changed) {
    const kept = [...ofUid.values()].flatMap((versions) => {
      const [last] = newest(versions).slice(-1);
      count(versions, 1);
      return last === undefined ? [] : [entryOf(last)];
    });
    changes.set(uid, kept);
  }
  return { entries, changes };
}
