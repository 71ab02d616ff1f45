// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { LearnedWords } from '../../../entrypoints/options/learned-words.tsx';
import { learned, now, status } from '../../../entrypoints/options/state.ts';
import { exportLearned } from '../../../utils/settings/learned-file.ts';
import { learn, readLearned, watchLearned } from '../../../utils/settings/learned-store.ts';
import { DAY } from '../../../utils/spans.ts';

const NOW = Date.UTC(2026, 10, 22, 20);

let root: HTMLElement;
let stop: () => void;

const button = (label: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('.button')].find(
    (one) => one.getAttribute('aria-label') === label || one.textContent === label,
  );
  if (!found) throw new Error(`No button "${label}"`);
  return found;
};
/** Lets storage answer after a press. */
const press = (label: string) =>
  act(async () => {
    button(label).click();
    await new Promise(setImmediate);
  });
/** Chooses a file, and waits until something is said of it. */
async function choose(content: string): Promise<void> {
  const input = root.querySelector('input');
  const files = [new File([content], 'learned.json')];
  if (input) Object.defineProperty(input, 'files', { value: files });
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  const problem = () => root.querySelector('[role=alert]')?.textContent ?? '';
  await vi.waitFor(() => expect(problem() + status.value).not.toBe(''));
}
const rows = () => [...root.querySelectorAll('li p')].map((row) => row.textContent);

beforeEach(async () => {
  fakeBrowser.reset();
  status.value = '';
  now.value = NOW;
  const wrong = { alias: 'Heat', entityId: 'nba:miami-heat', label: 'Miami Heat', never: false };
  await learn(wrong, NOW - 2 * DAY);
  await learn({ ...wrong, alias: 'Magic', label: 'Orlando Magic', never: true }, NOW - DAY);
  learned.value = await readLearned();
  stop = watchLearned((value) => (learned.value = value));
  root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<LearnedWords />, root));
});
afterEach(() => {
  stop();
  render(null, root);
  root.remove();
});

describe('what was learned', () => {
  it('is listed with what it was taken for, when, and what it does', () => {
    expect(rows()).toEqual([
      '“Magic” · Never a chipTaken for Orlando Magic · yesterday',
      '“Heat” · A chip only with proofTaken for Miami Heat · 2 days ago',
    ]);
  });

  it('is taken back one by one, and the focus stays in the list', async () => {
    await press('Undo for “Magic”, Orlando Magic');
    expect((await readLearned()).map(({ alias }) => alias)).toEqual(['Heat']);
    expect(rows()).toHaveLength(1);
    expect(document.activeElement).toBe(button('Undo for “Heat”, Miami Heat'));
  });

  it('is forgotten at the second press, not when one looks elsewhere in between', async () => {
    await press('Forget all');
    await act(() => {
      button('Really forget all 2?').dispatchEvent(new FocusEvent('blur'));
    });
    await press('Forget all');
    expect(rows()).toHaveLength(2);
    await press('Really forget all 2?');
    expect(await readLearned()).toEqual([]);
    expect(root.textContent).toContain('Nothing yet');
  });

  it('is offered as a file, and taken in from one', async () => {
    const link = button('Export');
    expect(link.getAttribute('href')).toMatch(/^blob:/);
    expect(link.getAttribute('download')).toBe('tipoff-learned.json');
    const before = learned.value;
    const file = exportLearned(before);
    await press('Undo for “Magic”, Orlando Magic');
    status.value = '';
    await choose(file);
    expect(await readLearned()).toEqual(before);
    expect(status.value).toBe('Imported');
  });

  it('stays as it is when a file is none of ours, and says so', async () => {
    await choose('{"rows":[]}');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Nothing was changed');
    expect(status.value).toBe('');
    expect(rows()).toHaveLength(2);
  });
});
