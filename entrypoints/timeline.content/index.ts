import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

import { unpackIndex } from '../../utils/mentions/lexicon-index.ts';
import { openRecogniser } from '../../utils/mentions/recogniser.ts';
import { onMessage, sendMessage } from '../../utils/page-messages.ts';
import { createCardLoader } from '../../utils/timelines/card-loader.ts';
import { siteFor } from '../../utils/timelines/index.ts';
import { beginLife } from '../../utils/timelines/life.ts';
import { SITE_MATCHES } from '../../utils/timelines/matches.ts';
import { startSession } from '../../utils/timelines/session.ts';
import { generic } from '../../utils/timelines/sites/generic.ts';

export default defineContentScript({
  matches: SITE_MATCHES,
  runAt: 'document_idle',
  main() {
    const { signal, isLasting, end } = beginLife(document);
    const site = siteFor(new URL(location.href), document) ?? generic;
    const card = createCardLoader({
      load: () => sendMessage('loadCard'),
      learn: (rejection) => sendMessage('learn', rejection),
      signal,
    });
    const session = startSession({
      page: document,
      site,
      signal,
      card,
      ask: (question) => sendMessage('view', question),
      recogniserFor: (lexicon, index) => openRecogniser(lexicon, unpackIndex(index)),
      alive: isLasting,
      leave: end,
      locale: navigator.language,
    });
    const deaf = [
      onMessage('changed', () => session.refresh()),
      onMessage('report', () => session.report()),
    ];
    signal.addEventListener('abort', () => {
      // A newer copy of this script answers from now on. Where the extension itself is gone, so is its API.
      if (browser.runtime?.id !== undefined) for (const stop of deaf) stop();
    });
  },
});
