import { watchWords } from '../locales/en.ts';
import type { WatchOption } from '../utils/watch/types.ts';

/** What a way to watch is called: a broadcaster's name, or that it is the event's own page. */
export const wayName = (option: WatchOption): string =>
  option.broadcaster === 'page' ? watchWords.eventPage : option.name;

interface WaysProps {
  options: readonly WatchOption[];
  /** Called on a plain click; without it the browser follows the link by itself. */
  open?: (event: MouseEvent, url: string) => void;
}

/** Every way to watch, best first, each a link that says what it takes. */
export function Ways({ options, open }: WaysProps) {
  return (
    <ul class="ways">
      {options.map((option) => (
        <li key={`${option.broadcaster} ${option.url}`}>
          <a
            href={option.url}
            target="_blank"
            rel="noopener noreferrer"
            onClick={open && ((event) => open(event, option.url))}
          >
            <bdi>{wayName(option)}</bdi>
          </a>
          {option.mine && <span class="tag mine">{watchWords.mine}</span>}
          {option.access === 'free' && <span class="tag">{watchWords.free}</span>}
          {option.inRegion === false && <span class="tag">{watchWords.elsewhere}</span>}
        </li>
      ))}
    </ul>
  );
}
