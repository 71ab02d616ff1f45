import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';

import { addedTimelines } from '../../../utils/settings/hosts.ts';
import { askForTimelines, grantWish } from '../../../utils/settings/timeline-wish.ts';
import { MINUTE } from '../../../utils/spans.ts';

const FORUM = 'https://forum.example/*';
const CLUB = 'https://club.example/*';

interface Asked {
  origins: readonly string[];
}

let allowed: Set<string>;
/** What the browser's question is answered with; it waits for as long as there is none. */
let answer: Promise<boolean>;

const request = vi.fn<(asked: Asked) => Promise<boolean>>(async ({ origins }) => {
  const yes = await answer;
  if (yes) for (const origin of origins) allowed.add(origin);
  return yes;
});

beforeEach(() => {
  request.mockClear();
  fakeBrowser.reset();
  allowed = new Set();
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: Asked) => origins.every((origin) => allowed.has(origin)),
    request,
  });
});

test('the question is put in the very turn of the click', () => {
  answer = Promise.resolve(true);
  void askForTimelines([FORUM]);
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [FORUM] });
});

test('what is allowed is kept, what is refused is not, then or later', async () => {
  answer = Promise.resolve(true);
  expect(await askForTimelines([FORUM, CLUB])).toBe(true);
  expect(await addedTimelines()).toEqual([FORUM, CLUB]);
  answer = Promise.resolve(false);
  expect(await askForTimelines(['https://other.example/*'])).toBe(false);
  allowed.add('https://other.example/*');
  await grantWish(Date.now());
  expect(await addedTimelines()).toEqual([FORUM, CLUB]);
});

describe('a popup that its own question closed', () => {
  beforeEach(async () => {
    answer = new Promise(() => undefined);
    void askForTimelines([FORUM]);
    // Until it is written down.
    await vi.waitUntil(async () => (await storage.getItem('local:timeline-wish')) !== null);
  });

  test('leaves the rest to the worker', async () => {
    await grantWish(Date.now());
    expect(await addedTimelines()).toEqual([]);
    allowed.add(FORUM);
    await grantWish(Date.now() + MINUTE);
    expect(await addedTimelines()).toEqual([FORUM]);
  });

  test.each([6, -6])(
    'wished for nothing that is allowed %d minutes later, for a schedule',
    async (minutes) => {
      allowed.add(FORUM);
      await grantWish(Date.now() + minutes * MINUTE);
      expect(await addedTimelines()).toEqual([]);
    },
  );
});
