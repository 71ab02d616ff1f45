import { describe, expect, it } from 'vitest';

import {
  bytesLabel,
  hostsOf,
  recordFile,
  recordText,
} from '../../../entrypoints/options/schedules/record-words.ts';
import type { RecordedRequest } from '../../../utils/schedule/record.ts';

const row = (host: string, more: Partial<RecordedRequest> = {}): RecordedRequest => ({
  at: Date.parse('2026-11-22T12:00:00Z'),
  host,
  path: '/v1/schedule',
  bytes: 1234,
  why: 'NFL: live, on screen',
  outcome: 'answered',
  ...more,
});

describe('the request record', () => {
  it('counts hosts, the most asked first', () => {
    expect(
      hostsOf([row('b.example'), row('a.example'), row('c.example'), row('c.example')]),
    ).toEqual([
      { host: 'c.example', count: 2 },
      { host: 'a.example', count: 1 },
      { host: 'b.example', count: 1 },
    ]);
  });

  it('is a line a request as text', () => {
    expect(
      recordText([row('a.example'), row('b.example', { bytes: 0, outcome: 'unchanged' })]),
    ).toBe(
      '2026-11-22T12:00:00.000Z\ta.example\t/v1/schedule\t1234\tNFL: live, on screen\tanswered\n' +
        '2026-11-22T12:00:00.000Z\tb.example\t/v1/schedule\t0\tNFL: live, on screen\tunchanged',
    );
  });

  it('is JSON as a file, with times that people read', () => {
    expect(JSON.parse(recordFile([row('a.example')]))).toEqual({
      tipoff: 'requests',
      rows: [{ ...row('a.example'), at: '2026-11-22T12:00:00.000Z' }],
    });
  });

  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [34_567, '34.6 kB'],
    [1_234_567, '1.23 MB'],
  ])('%d bytes are %s', (bytes, label) => {
    expect(bytesLabel(bytes, 'en')).toBe(label);
  });
});
