import { describe, expect, it } from 'vitest';

import type { EventStatus } from '../../../../utils/events.ts';
import type { EspnStatus } from '../../../../utils/sources/espn/schema.ts';
import { statusOf } from '../../../../utils/sources/espn/status.ts';

const status = (state?: string, name?: string, description?: string): EspnStatus => ({
  period: 0,
  displayClock: undefined,
  type: { state, name, description, detail: undefined, shortDetail: undefined },
});

describe('statusOf', () => {
  it.each<[string | undefined, string | undefined, string | undefined, EventStatus]>([
    ['pre', 'STATUS_SCHEDULED', 'Scheduled', 'scheduled'],
    ['in', 'STATUS_IN_PROGRESS', undefined, 'live'],
    ['in', 'STATUS_HALFTIME', undefined, 'live'],
    ['in', 'STATUS_IN_PROGRESS_2', undefined, 'live'],
    ['in', 'STATUS_OVERTIME', undefined, 'live'],
    ['post', 'STATUS_FINAL_PEN', undefined, 'final'],
    ['post', 'STATUS_FULL_TIME', undefined, 'final'],
    ['post', 'STATUS_WALKOVER', 'Walkover', 'final'],
    ['post', 'STATUS_POSTPONED', 'Postponed', 'postponed'],
    ['post', 'STATUS_CANCELED', undefined, 'cancelled'],
    ['post', 'STATUS_ABANDONED', undefined, 'cancelled'],
    ['pre', 'STATUS_DELAYED', undefined, 'delayed'],
    ['in', 'STATUS_RAIN_DELAY', undefined, 'suspended'],
    ['in', 'STATUS_SUSPENDED', undefined, 'suspended'],
    ['in', 'STATUS_PLAY_COMPLETE', 'Play Complete', 'suspended'],
    ['in', undefined, 'Live', 'live'],
    ['in', undefined, 'Stumps', 'suspended'],
    ['pre', undefined, 'Scheduled', 'scheduled'],
    ['post', undefined, 'Result', 'final'],
    ['post', undefined, 'No result', 'cancelled'],
    [undefined, undefined, undefined, 'scheduled'],
  ])('%s, %s, %s is %s', (state, name, description, meaning) => {
    expect(statusOf(status(state, name, description))).toBe(meaning);
  });

  it('guesses nothing where nothing is said', () => {
    expect(statusOf(undefined)).toBe('scheduled');
  });
});
