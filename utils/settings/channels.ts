/** Channels whose streams are looked for with a key: which there are, kept on this device, and what people type. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

import { serialiser } from './serialise.ts';

const item = storage.defineItem<unknown>('local:channels');
const turn = serialiser();

/** Most channels kept: each costs its share of a key's requests. */
export const MOST_CHANNELS = 50;

/** Twitch logins are letters, digits and '_'; YouTube's channel ids are `UC` and 22 more. */
const Channel = v.pipe(v.string(), v.regex(/^(twitch:[a-z0-9_]{2,25}|youtube:UC[\w-]{22})$/));

/** Channels out of anything, each once, in the order added. */
const parseChannels = (raw: unknown): string[] =>
  Array.isArray(raw)
    ? [...new Set(raw.filter((one): one is string => v.is(Channel, one)))].slice(0, MOST_CHANNELS)
    : [];

/** Every channel: `twitch:<login>`, `youtube:<channel id>`. Never rejects for what is stored. */
export const readChannels = async (): Promise<string[]> => parseChannels(await item.getValue());

/** Keeps one more channel, at the end. Rejects for what is none, and beyond `MOST_CHANNELS`. */
export function keepChannel(channel: string): Promise<void> {
  return turn(async () => {
    const next = new Set([...(await readChannels()), v.parse(Channel, channel)]);
    if (next.size > MOST_CHANNELS) throw new RangeError(`No more than ${MOST_CHANNELS} channels.`);
    await item.setValue([...next]);
  });
}

/** Forgets a channel. */
export const removeChannel = (channel: string): Promise<void> =>
  turn(async () => item.setValue((await readChannels()).filter((one) => one !== channel)));

/** Calls back with all channels after each change. Returns the end of it. */
export const watchChannels = (callback: (channels: string[]) => void): (() => void) =>
  item.watch((raw) => callback(parseChannels(raw)));

/** The source whose key a channel needs. */
export const sourceOfChannel = (channel: string): string => channel.split(':')[0] ?? '';

/**
 * Reads a channel's address, "twitch.tv/somebody" or "youtube.com/channel/UC…"; a bare name is Twitch's.
 * @returns undefined for anything else: a YouTube handle (`/@name`) doesn't tell the channel's id
 */
export function channelOf(typed: string): string | undefined {
  const text = typed
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^(www|m)\./i, '');
  const twitch = /^(?:twitch\.tv\/)?@?([a-z0-9_]{2,25})\/?(?:[?#].*)?$/i.exec(text)?.[1];
  const youtube = /^(?:youtube\.com\/channel\/)?(UC[\w-]{22})\/?(?:live\/?)?(?:[?#].*)?$/i.exec(
    text,
  );
  if (youtube?.[1] !== undefined) return `youtube:${youtube[1]}`;
  return twitch === undefined ? undefined : `twitch:${twitch.toLowerCase()}`;
}
