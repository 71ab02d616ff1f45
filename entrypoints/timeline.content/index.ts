import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

import { unpackIndex } from '../../utils/mentions/lexicon-index.ts';
import { openRecogniser } from '../../utils/mentions/recogniser.ts';
import { onMessage, sendMessage } from '../../utils/page-messages.ts';
import { createCardLoader } from '../../utils/timelines/card-loader.ts';
import { beginLife } from '../../utils/timelines/life.ts';
import { askReaders } from '../../utils/timelines/readers.ts';
import { startSession } from '../../utils/timelines/session.ts';

export default defineContentScript({
  // `wxt.config.ts` names the sites: a page need not know of any but its own.
  matches: [],
  runAt: 'document_idle',
  async main() {
    const { signal, isLasting, end } = beginLife(document);
    const ask = () => sendMessage('readers');
    const readers = await askReaders({ page: document, ask, isLasting });
    if (readers === undefined) return;
    const card = createCardLoader({
      load: () => sendMessage('loadCard'),
      learn: (rejection) => sendMessage('learn', rejection),
      signal,
    });
    const session = startSession({
      page: document,
      readers,
      signal,
      card,
      ask: (question) => sendMessage('view', question),
      recogniserFor: ({ lexicon, index, weights }) =>
        openRecogniser(lexicon, unpackIndex(index), weights),
      alive: isLasting,
      leave: end,
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
