import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** Told of every plain http request, which is refused: nothing of ours may leave unencrypted. */
type OnPlain = (request: IncomingMessage) => void;

/**
 * A proxy that pipes each CONNECT, whatever its host, to one local port. Not yet listening.
 * @param httpsPort where the simulated internet listens on the loopback address
 */
export function createProxy(httpsPort: number, onPlain: OnPlain): Server {
  const proxy = createServer((request: IncomingMessage, response: ServerResponse) => {
    onPlain(request);
    response.writeHead(404).end();
  });
  proxy.on('connect', (_request: IncomingMessage, client: Duplex, head: Buffer) => {
    const server: Socket = connect(httpsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    // Browsers drop connections all the time; a broken pipe on one side ends the other.
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  return proxy;
}
