import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

import { createRecogniser } from '../../utils/mentions/recogniser.ts';
import { onMessage, sendMessage } from '../../utils/messages.ts';
import { createCardLoader } from '../../utils/timelines/card-loader.ts';
import { siteFor } from '../../utils/timelines/index.ts';
import { SITE_MATCHES } from '../../utils/timelines/matches.ts';
import { startSession } from '../../utils/timelines/session.ts';

export default defineContentScript({
  matches: SITE_MATCHES,
  runAt: 'document_idle',
  // WXT would otherwise tell every page the extension's id.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const site = siteFor(new URL(location.href), document);
    if (site === undefined) return;
    const { signal } = ctx;
    const card = createCardLoader({
      load: () => sendMessage('loadCard'),
      pin: (id, pinned) => sendMessage('pin', { id, pinned }),
      learn: (rejection) => sendMessage('learn', rejection),
      signal,
    });
    const session = startSession({
      page: document,
      site,
      signal,
      card,
      ask: (question) => sendMessage('view', question),
      recogniserFor: createRecogniser,
      alive: () => ctx.isValid,
      locale: navigator.language,
    });
    const deaf = [
      onMessage('changed', () => session.refresh()),
      onMessage('report', () => session.report()),
    ];
    ctx.onInvalidated(() => {
      // A newer copy of this script answers from now on. Where the extension itself is gone, so is its API.
      if (browser.runtime?.id !== undefined) for (const stop of deaf) stop();
    });
  },
});
