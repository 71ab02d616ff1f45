import { describe, expect, it } from 'vitest';

import { calendarFile } from '../../utils/calendar.ts';
import { viewEvent } from './components/view-events.ts';

const NOW = Date.UTC(2026, 10, 22, 18, 0);
const game = viewEvent('espn:nfl:1', {
  start: Date.UTC(2026, 10, 22, 20, 15),
  end: Date.UTC(2026, 10, 22, 23, 30),
  watch: [
    {
      broadcaster: 'nbc',
      name: 'NBC',
      url: 'https://www.nbc.com/live',
      access: 'free',
      mine: false,
    },
  ],
});

describe('a calendar file', () => {
  it('has one entry with its time in UTC and where to watch', () => {
    const lines = calendarFile(game, 'Chiefs at Ravens', NOW).split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:espn:nfl:1@tipoff',
        'DTSTAMP:20261122T180000Z',
        'DTSTART:20261122T201500Z',
        'DTEND:20261122T233000Z',
        'SUMMARY:Chiefs at Ravens',
        'URL:https://www.nbc.com/live',
      ]),
    );
    expect(lines.at(-1)).toBe('');
  });

  it('is a day where the hour is not known', () => {
    const file = calendarFile({ ...game, timeTbd: true }, 'x', NOW);
    expect(file).toContain('DTSTART;VALUE=DATE:20261122\r\n');
    expect(file).not.toContain('DTEND');
  });

  it('escapes what has a meaning, and lets nothing begin a line of its own', () => {
    const file = calendarFile(game, 'A, B; C\\D\r\nATTENDEE:x', NOW);
    expect(file).toContain('SUMMARY:A\\, B\\; C\\\\D\\nATTENDEE:x\r\n');
  });

  it('folds long lines between characters, at 75 octets', () => {
    const title = '⚽é'.repeat(60);
    const file = calendarFile(game, title, NOW);
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
    expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
  });
});
