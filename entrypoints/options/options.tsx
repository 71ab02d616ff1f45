import type { ComponentChildren } from 'preact';

import { SiteAccess } from '../../components/site-access.tsx';
import { options as words } from '../../locales/en.ts';
import { Leagues } from './leagues.tsx';
import { LearnedWords } from './learned-words.tsx';
import { Reminders } from './reminders.tsx';
import { Schedules } from './schedules/schedules.tsx';
import { Scores } from './scores.tsx';
import { Services } from './services.tsx';
import { Sites } from './timelines/sites.tsx';
import { status } from './state.ts';

type PartId = keyof typeof words.parts;

function Part({ id, children }: { id: PartId; children: ComponentChildren }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.parts[id]}</h2>
      {children}
    </section>
  );
}

/** The whole page: what is followed, what the user has, where chips appear, and how the sources do. */
export function Options() {
  const parts = Object.entries(words.parts);
  return (
    <div class="page">
      <nav aria-label={words.title}>
        <h1>
          <img class="mark" src="/icon/48.png" alt="" width="24" height="24" /> Tipoff
        </h1>
        <ul>
          {parts.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
        <output class="status">{status.value}</output>
      </nav>
      <main>
        <SiteAccess />
        <Part id="leagues">
          <Leagues />
        </Part>
        <Part id="services">
          <Services />
        </Part>
        <Part id="sites">
          <Sites />
        </Part>
        <Part id="scores">
          <Scores />
        </Part>
        <Part id="reminders">
          <Reminders />
        </Part>
        <Part id="learned">
          <LearnedWords />
        </Part>
        <Part id="schedules">
          <Schedules />
        </Part>
      </main>
    </div>
  );
}
