// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';

import { brightness, lookOf, onThemeChange } from '../../../utils/timelines/look.ts';

describe('how the text beside looks', () => {
  test.each([
    ['rgb(231, 233, 234)', true],
    ['rgba(255, 255, 255, 0.9)', true],
    ['rgb(15, 20, 25)', false],
    ['rgb(83, 100, 113)', false],
    ['oklch(0.9 0 0)', false],
  ])('%s is light text: %s', (color, light) => {
    expect(brightness(color) > 0.5).toBe(light);
  });

  test('is taken from the text itself', () => {
    document.body.innerHTML =
      '<p style="font-family: Chirp; font-size: 17px; line-height: 24px; color: rgb(247, 249, 249)">Hi</p>';
    const text = document.querySelector('p') as Element;
    expect(lookOf(text)).toEqual({
      font: 'Chirp',
      size: '17px',
      line: '24px',
      color: 'rgb(247, 249, 249)',
      dark: true,
    });
  });

  test('a change of theme is heard until the end', async () => {
    const stop = new AbortController();
    const changed = vi.fn<() => void>();
    onThemeChange(document, stop.signal, changed);
    document.body.style.backgroundColor = 'rgb(0, 0, 0)';
    await Promise.resolve();
    expect(changed).toHaveBeenCalledOnce();
    document.documentElement.className = 'theme--dark';
    await Promise.resolve();
    expect(changed).toHaveBeenCalledTimes(2);
    stop.abort();
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    await Promise.resolve();
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
