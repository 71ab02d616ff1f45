import { type ScheduleSource, SourceError } from '../source.ts';
import { knownProgrammes } from './known.ts';

/** What Tipoff knows with no network at all: a small file of programmes and dated evenings. */
export const programmes: ScheduleSource = {
  id: 'programmes',
  name: 'Programmes',
  hosts: [],
  requests: () => [],
  known: knownProgrammes,
  parse: () => {
    throw new SourceError('programmes are not asked for');
  },
};
