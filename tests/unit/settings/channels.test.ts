import { beforeEach, describe, expect, it } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  channelOf,
  keepChannel,
  MOST_CHANNELS,
  readChannels,
  removeChannel,
  sourceOfChannel,
} from '../../../utils/settings/channels.ts';

beforeEach(() => fakeBrowser.reset());

const ID = 'UCabcdefghijklmnopqrstuv';

describe('what is typed for a channel', () => {
  it.each([
    ['https://www.twitch.tv/Some_Body', 'twitch:some_body'],
    ['twitch.tv/somebody/', 'twitch:somebody'],
    ['https://m.twitch.tv/somebody?x=1', 'twitch:somebody'],
    ['@somebody', 'twitch:somebody'],
    [' somebody ', 'twitch:somebody'],
    [`https://www.youtube.com/channel/${ID}`, `youtube:${ID}`],
    [`youtube.com/channel/${ID}/live`, `youtube:${ID}`],
    [ID, `youtube:${ID}`],
  ])('%s is %s', (typed, channel) => {
    expect(channelOf(typed)).toBe(channel);
  });

  it.each([
    '',
    'two words',
    'https://www.youtube.com/@handle',
    'https://kick.com/somebody',
    'twitch.tv/somebody/videos',
    'x',
  ])('%j is none', (typed) => {
    expect(channelOf(typed)).toBeUndefined();
  });
});

describe('channels', () => {
  it('are kept in order, each once, and removed', async () => {
    await keepChannel('twitch:one');
    await keepChannel(`youtube:${ID}`);
    await keepChannel('twitch:one');
    expect(await readChannels()).toEqual(['twitch:one', `youtube:${ID}`]);
    await removeChannel('twitch:one');
    expect(await readChannels()).toEqual([`youtube:${ID}`]);
  });

  it('are of the source that has their key', () => {
    expect(sourceOfChannel('twitch:one')).toBe('twitch');
  });

  it('are refused when they are none, or one too many', async () => {
    await expect(keepChannel('kick:one')).rejects.toThrow(/Invalid format/);
    await storage.setItem(
      'local:channels',
      Array.from({ length: MOST_CHANNELS }, (_, index) => `twitch:name_${index}`),
    );
    await expect(keepChannel('twitch:more')).rejects.toThrow(RangeError);
  });

  it('survive damage beside them', async () => {
    await storage.setItem('local:channels', [5, 'twitch:one', null, 'nothing', 'twitch:one']);
    expect(await readChannels()).toEqual(['twitch:one']);
  });
});
