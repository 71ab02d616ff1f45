import { render } from 'preact';

import { Options } from './options.tsx';
import { start } from './state.ts';

const root = document.getElementById('options');
if (root) {
  render(<Options />, root);
  start();
}
