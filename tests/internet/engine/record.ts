/** What comes into a simulated page that is not its own. Runs in the page. */
import { CHIP, ownerOf } from './dom.ts';

/** A chip that came, and what was expected where it came. */
export interface Came {
  number: number;
  /** Id of the post around it; empty where there is none. */
  post: string;
  expect: readonly string[];
}

/** What a page must never see. */
const PRESSES = ['pointerdown', 'mousedown', 'mouseup', 'click', 'auxclick', 'keydown'];

export interface Recorder {
  /** Hosts that are in the page. */
  chips(): Iterable<Element>;
  /** Those that came since this was last asked. */
  take(): { came: Came[]; hosts: Element[] };
  /** What was learned of those: the keys of their events by their numbers. */
  learn(keys: Readonly<Record<number, string>>): void;
  keyOf(host: Element): string | undefined;
  /** Watches a shadow root too. */
  watch(root: ShadowRoot): void;
  /** Scripts and policies that failed, and presses on a chip that got through to the page. */
  readonly problems: string[];
}

/** Begins to record: every chip that ever comes, however short it stays. */
export function record(): Recorder {
  const numbers = new Map<Element, number>();
  const keys = new Map<number, string>();
  const problems: string[] = [];
  let came: Came[] = [];
  let hosts: Element[] = [];
  let count = 0;

  const meet = (host: Element): void => {
    if (numbers.has(host)) return;
    count += 1;
    numbers.set(host, count);
    const post = ownerOf(host)?.post;
    // Each an array of its own: Firefox's driver gives one that comes twice only once.
    came.push({ number: count, post: post?.id ?? '', expect: [...(post?.expect ?? [])] });
    hosts.push(host);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node.nodeName === CHIP) meet(node as Element);
        else if (node instanceof Element)
          for (const host of node.querySelectorAll(CHIP)) meet(host);
      }
    }
  });
  const watch = (root: Node): void => observer.observe(root, { childList: true, subtree: true });
  watch(document);

  addEventListener('error', ({ message }) => {
    // A list whose rows grow says so; it is no fault.
    if (!message.startsWith('ResizeObserver loop')) problems.push(message);
  });
  addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    problems.push(`${violatedDirective} ${blockedURI}`),
  );
  for (const type of PRESSES) {
    document.addEventListener(type, (event) => {
      if (event.composedPath().some((at) => (at as Node).nodeName === CHIP)) {
        problems.push(`a chip's ${type} reached the page`);
      }
    });
  }

  return {
    *chips() {
      for (const [host] of numbers) {
        if (host.isConnected) yield host;
      }
    },
    take() {
      const taken = { came, hosts };
      came = [];
      hosts = [];
      // What has left for good is of no interest any more.
      const gone = [...numbers.keys()].filter(
        (host) => !host.isConnected && !taken.hosts.includes(host),
      );
      for (const host of gone) numbers.delete(host);
      return taken;
    },
    learn(more) {
      for (const [number, key] of Object.entries(more)) keys.set(Number(number), key);
    },
    keyOf: (host) => keys.get(numbers.get(host) ?? 0),
    watch,
    problems,
  };
}
