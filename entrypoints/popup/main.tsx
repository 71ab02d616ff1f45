import { render } from 'preact';

import { onPopupKey } from './keys.ts';
import { Popup } from './popup.tsx';
import { clearSearch, start } from './state.ts';

const root = document.getElementById('popup');
if (root) {
  start();
  render(<Popup />, root);
  document.addEventListener('keydown', (event) => onPopupKey(event, root, clearSearch));
}
