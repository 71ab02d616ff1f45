/** What a simulated host is: a name it answers to, and what it says. One file a host in `hosts/`. */

/** One request as it reached the simulated internet. */
export interface Asked {
  /** Epoch ms. */
  at: number;
  method: string;
  host: string;
  /** Without the query. */
  path: string;
  /** With its '?', or empty. */
  query: string;
  headers: Record<string, string>;
  body: string;
}

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

export interface Host {
  /** Does this host answer to the name? Names come in lower case, without a port. */
  serves(name: string): boolean;
  /** `undefined` leaves the request hanging until the other side gives up. */
  answer(asked: Asked): Answer | undefined | Promise<Answer | undefined>;
}

export const text = (status: number, body: string, type = 'text/plain'): Answer => ({
  status,
  headers: { 'content-type': `${type}; charset=utf-8` },
  body,
});

export const NOT_FOUND: Answer = text(404, 'Nothing here in the simulated internet.\n');
