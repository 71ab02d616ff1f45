import { createHash } from 'node:crypto';

import { faulty, type Fault } from '../espn/faults.ts';
import { scoreboard } from '../espn/scoreboard.ts';
import { NOT_FOUND, text, type Answer, type Asked, type Host } from '../host.ts';
import type { World } from '../world.ts';

const NAMES = ['site.api.espn.com', 'site.web.api.espn.com'];
const SCOREBOARD = /^\/apis\/site\/v2\/sports\/([a-z]+\/[a-z0-9.-]+)\/scoreboard$/;
/** Above this many asked for, the real host answers with 25. */
const GREATEST_LIMIT = 500;
const USUAL_LIMIT = 100;
const TOO_GREEDY = 25;

export interface EspnSwitches {
  /** Every scoreboard of a league (`football/nfl`), or all of them, goes wrong from now on. */
  fail(fault: Fault, path?: string): void;
  heal(): void;
}

/** ESPN's site API, moved to the present. @param now epoch ms */
export function espnHost(world: World, now: () => number): { host: Host; switches: EspnSwitches } {
  const faults = new Map<string, Fault>();
  const answer = (asked: Asked): Answer | undefined => {
    const path = SCOREBOARD.exec(asked.path)?.[1];
    if (path === undefined) return NOT_FOUND;
    const query = new URLSearchParams(asked.query);
    const dates = query.get('dates') ?? undefined;
    if (dates !== undefined && !/^\d{4}(\d{2}){0,2}$/.test(dates)) {
      return text(
        400,
        '{"code":400,"message":"Failed to get events endpoint."}',
        'application/json',
      );
    }
    const limit = Number(query.get('limit') ?? USUAL_LIMIT);
    const good = scoreboard(
      {
        path,
        dates,
        groups: query.get('groups') ?? undefined,
        limit: limit > GREATEST_LIMIT ? TOO_GREEDY : limit,
      },
      world,
      now(),
    );
    const fault = faults.get(path) ?? faults.get('all');
    return fault ? faulty(fault, good) : tagged(JSON.stringify(good), asked);
  };
  return {
    host: { serves: (name) => NAMES.includes(name), answer },
    switches: {
      fail: (fault, path = 'all') => {
        faults.set(path, fault);
      },
      heal: () => {
        faults.clear();
      },
    },
  };
}

/** The answer with its entity tag, or 304 to somebody who has it. */
function tagged(body: string, asked: Asked): Answer {
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  if (asked.headers['if-none-match'] === etag) return { status: 304, headers: { etag } };
  const answer = text(200, body, 'application/json');
  return { ...answer, headers: { ...answer.headers, etag, 'cache-control': 'max-age=5' } };
}
