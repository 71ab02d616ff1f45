import type { Host } from '../host.ts';
import type { World } from '../world.ts';
import { timelineHost } from './timeline-page.ts';

/** As a Mastodon server sends it; a page script cannot reach any other host. */
const POLICY = [
  "base-uri 'none'",
  "default-src 'none'",
  "frame-ancestors 'none'",
  "font-src 'self' https://mastodon.social",
  "img-src 'self' data: blob: https://mastodon.social",
  "media-src 'self' data: https://mastodon.social",
  "manifest-src 'self' https://mastodon.social",
  "form-action 'none'",
  "child-src 'self' blob: https://mastodon.social",
  "worker-src 'self' blob: https://mastodon.social",
  "connect-src 'self' blob: https://mastodon.social wss://streaming.mastodon.social",
  "script-src 'self' https://mastodon.social 'wasm-unsafe-eval'",
  "frame-src 'self' https:",
  "style-src 'self' https://mastodon.social 'nonce-c2ltdWxhdGVk'",
].join('; ');

const INITIAL_STATE = JSON.stringify({ meta: { domain: 'mastodon.social', locale: 'en' } });

/** Test page: https://mastodon.social/home */
export const mastodonHost = (world: World): Host =>
  timelineHost(
    {
      site: 'mastodon',
      names: ['mastodon.social'],
      shows: (path) => /^\/(home|public\/local)?$|^\/@[\w.]+\/\d+$/.test(path),
      title: 'Mastodon',
      body: `<script id="initial-state" type="application/json">${INITIAL_STATE}</script>
<div class="notranslate app-holder" id="mastodon" data-props="{&quot;locale&quot;:&quot;en&quot;}"></div>`,
      headers: { 'content-security-policy': POLICY, 'x-frame-options': 'DENY' },
    },
    world,
  );
