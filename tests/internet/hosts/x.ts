import type { Host } from '../host.ts';
import type { World } from '../world.ts';
import { timelineHost } from './timeline-page.ts';

/** Test page: https://x.com/home */
export const xHost = (world: World): Host =>
  timelineHost(
    {
      site: 'x',
      names: ['x.com', 'twitter.com', 'mobile.x.com'],
      shows: (path) => /^\/(home)?$|^\/\w+\/status\/\d+$/.test(path),
      title: 'Home / X',
      body: '<div id="react-root"></div>',
    },
    world,
  );
