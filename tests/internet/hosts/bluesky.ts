import type { Host } from '../host.ts';
import type { World } from '../world.ts';
import { timelineHost } from './timeline-page.ts';

/** Test page: https://bsky.app/ */
export const blueskyHost = (world: World): Host =>
  timelineHost(
    {
      site: 'bluesky',
      names: ['bsky.app'],
      shows: (path) => /^\/$|^\/profile\/[\w.-]+\/post\/[2-7a-z]+$/.test(path),
      title: 'Bluesky',
      body: '<div id="root"></div>',
    },
    world,
  );
