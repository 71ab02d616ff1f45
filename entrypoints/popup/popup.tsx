import { SiteAccess } from '../../components/site-access.tsx';
import { popup as words } from '../../locales/en.ts';
import { EventList } from './event-list.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Offer } from './offer.tsx';
import { PageHealth } from './page-health.tsx';
import { ReminderNotes } from './reminder-notes.tsx';
import { query, settings } from './state.ts';

/** The whole popup, from top to bottom. */
export function Popup() {
  return (
    <div class="popup">
      <Header />
      <SiteAccess />
      <Offer />
      <PageHealth />
      {settings.value.paused && <p class="notice">{words.paused}</p>}
      <search>
        <input
          class="search field"
          type="search"
          autofocus
          aria-label={words.search}
          placeholder={words.search}
          value={query.value}
          onInput={(event) => (query.value = event.currentTarget.value)}
        />
      </search>
      <ReminderNotes />
      <EventList />
      <Footer />
    </div>
  );
}
