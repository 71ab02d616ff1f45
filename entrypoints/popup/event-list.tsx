import type { Section } from '../../components/popup-sections.ts';
import { popup as words } from '../../locales/en.ts';
import { eventStateWords, eventTitle } from '../../utils/event-words.ts';
import { isLive } from '../../utils/events.ts';
import { EventRow } from './event-row.tsx';
import { events, health, next, now, query, sections, wording } from './state.ts';

function Part({ section }: { section: Section }) {
  const heading = `section-${section.id}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{words.sections[section.id]}</h2>
      <ul>
        {section.events.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ul>
      {section.more > 0 && <p class="line muted">{words.more(section.more)}</p>}
    </section>
  );
}

/** Why there is nothing at all, as far as it is known. */
function emptyReason(): string {
  if (health.value.some((source) => source.lastSuccess !== undefined)) return words.nothingKnown;
  return health.value.some((source) => source.lastError !== undefined)
    ? words.noSchedule
    : words.firstRun;
}

/** One sentence above the list where the list alone would leave a question; empty where it does not. */
function sentence(): string {
  if (events.value === undefined) return words.loading;
  if (events.value.length === 0) return emptyReason();
  if (query.value !== '') return sections.value.length > 0 ? '' : words.nothingFound(query.value);
  if (sections.value.some((section) => section.events.some(isLive))) return '';
  if (!next.value) return sections.value.length > 0 ? words.nothingLive : words.nothingKnown;
  const { text } = eventStateWords(next.value, now.value, wording.value);
  return `${words.nothingLive} ${words.next(eventTitle(next.value), text)}`;
}

/** The sections, and an honest line where there is little or nothing to show. */
export function EventList() {
  const line = sentence();
  return (
    <main class="list">
      <output class="line lead">{line}</output>
      {sections.value.map((section) => (
        <Part key={section.id} section={section} />
      ))}
    </main>
  );
}
