// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';

import { brightness, lookOf, onThemeChange } from '../../../utils/timelines/look.ts';

describe('how the text beside looks', () => {
  test.each([
    ['rgb(231, 233, 234)', true],
    ['rgba(255, 255, 255, 0.9)', true],
    ['rgb(15, 20, 25)', false],
    ['rgb(83, 100, 113)', false],
    ['oklch(0.93 0.01 264)', true],
    ['oklab(0.25 0.01 -0.02)', false],
    ['lab(96 0 0)', true],
    ['lch(12.5 4 260)', false],
    ['color(srgb 0.9 0.92 0.94)', true],
    ['color(display-p3 0.1 0.1 0.2)', false],
    ['color-mix(in srgb, white, black)', false],
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

  test.each([
    ['rgb(140, 140, 140)', true],
    ['rgb(115, 115, 115)', false],
  ])('text in %s is on a dark page: %s', (color, dark) => {
    document.body.innerHTML = `<p style="color: ${color}">Hi</p>`;
    expect(lookOf(document.querySelector('p') as Element).dark).toBe(dark);
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

  test('colours that fade over are read again when they have', async () => {
    vi.useFakeTimers();
    const stop = new AbortController();
    const changed = vi.fn<() => void>();
    onThemeChange(document, stop.signal, changed);
    document.documentElement.className = 'theme--light';
    await Promise.resolve();
    expect(changed).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(1000);
    expect(changed).toHaveBeenCalledTimes(2);
    document.documentElement.className = 'theme--dark';
    await Promise.resolve();
    stop.abort();
    vi.advanceTimersByTime(1000);
    expect(changed).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
  });
});
