// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { createHost, removeLeftovers } from '../../../utils/timelines/host.ts';

describe('an element of ours', () => {
  test('belongs to the page, and its root is closed', () => {
    const { host, root } = createHost(document, 'tipoff-chip');
    expect(host.localName).toBe('tipoff-chip');
    expect(host.ownerDocument).toBe(document);
    expect(root.host).toBe(host);
    expect(host.shadowRoot).toBeNull();
  });

  test('goes when a newer copy starts, and nothing else does', () => {
    document.body.innerHTML = '<article>Chiefs<b></b></article>';
    document.querySelector('article')?.append(createHost(document, 'tipoff-chip').host);
    document.body.append(createHost(document, 'tipoff-card').host);
    removeLeftovers(document);
    expect(document.body.innerHTML).toBe('<article>Chiefs<b></b></article>');
  });
});
