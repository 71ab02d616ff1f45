/**
 * The simulated internet: one local https server that answers for every host, and a proxy that leads
 * every host to it. A browser that uses the proxy runs the shipped extension with no test-only host,
 * permission or branch, and every request it makes is on record.
 */
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

import { generate } from 'selfsigned';

import { NOT_FOUND, type Asked, type Host } from './host.ts';
import { blueskyHost } from './hosts/bluesky.ts';
import { calendarsHost } from './hosts/calendars.ts';
import { espnHost, type EspnSwitches } from './hosts/espn.ts';
import { mastodonHost } from './hosts/mastodon.ts';
import { quietScheduleHost } from './hosts/quiet-schedules.ts';
import { simulatedSiteHost } from './hosts/simulated-site.ts';
import { streamHost } from './hosts/stream.ts';
import { xHost } from './hosts/x.ts';
import { createProxy } from './proxy.ts';
import { SIMULATED_SITES } from './sites/index.ts';
import type { World } from './world.ts';
import { longTimeline } from './world/long-timeline.ts';

export interface Internet {
  proxyPort: number;
  httpsPort: number;
  /** Every request so far, oldest first. */
  requests: readonly Asked[];
  /** Makes the schedule host misbehave, and heals it. */
  espn: EspnSwitches;
  stop(): Promise<void>;
}

export interface InternetOptions {
  world: World;
  /** The clock that scores move by. Epoch ms. */
  now?: () => number;
  /** How long the timelines of `sites/` are; without it those hosts are not simulated. */
  posts?: number;
  /** Hosts that are asked before the usual ones. */
  hosts?: readonly Host[];
}

/** Starts it on free loopback ports. It lives in this process, so it ends with it at the latest. */
export async function startInternet({
  world,
  now = Date.now,
  posts,
  hosts: first = [],
}: InternetOptions): Promise<Internet> {
  const requests: Asked[] = [];
  const espn = espnHost(world, now);
  const long = posts === undefined ? [] : SIMULATED_SITES;
  const hosts: readonly Host[] = [
    ...first,
    ...long.map((site) => simulatedSiteHost(site, longTimeline(site, posts ?? 0, world.born))),
    xHost(world),
    blueskyHost(world),
    mastodonHost(world),
    espn.host,
    quietScheduleHost,
    calendarsHost(world.born),
    streamHost,
  ];
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'simulated' }]);
  const server = createServer({ cert, key }, (request, response) => {
    const reply = async (): Promise<void> => {
      const asked = await recorded(request, now());
      requests.push(asked);
      const host = hosts.find((one) => one.serves(asked.host));
      const answer = host ? await host.answer(asked) : NOT_FOUND;
      if (answer) response.writeHead(answer.status, answer.headers).end(answer.body);
    };
    reply().catch((problem: unknown) => {
      response.writeHead(500).end(String(problem));
    });
  });
  const httpsPort = await listen(server);
  const proxy = createProxy(httpsPort, (request) => {
    const url = new URL(request.url ?? '/', 'http://unknown.invalid');
    requests.push(askedOf(request, url, '', now()));
  });
  const proxyPort = await listen(proxy);
  const sockets = new Set<Socket>();
  for (const one of [server, proxy]) {
    one.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
  }
  return {
    proxyPort,
    httpsPort,
    requests,
    espn: espn.switches,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([close(proxy), close(server)]);
    },
  };
}

async function recorded(request: IncomingMessage, at: number): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.invalid'}`);
  return askedOf(request, url, Buffer.concat(chunks).toString('utf8'), at);
}

function askedOf(request: IncomingMessage, url: URL, body: string, at: number): Asked {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
  return {
    at,
    method: request.method ?? 'GET',
    host: url.hostname,
    path: url.pathname,
    query: url.search,
    headers,
    body,
  };
}

async function listen(server: Server | HttpServer): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

const close = (server: Server | HttpServer): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
  });
