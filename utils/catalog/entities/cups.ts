import { entitiesOf } from '../rows.ts';

/** The finals of the countries' cups; the clubs are in the leagues' own files. */
export const cups = [
  ...entitiesOf('facup', [{ name: 'FA Cup final', sure: 'Emirates FA Cup final', also: 'FA Cup semi-final', title: true }]),
  ...entitiesOf('leaguecup', [{ name: 'Carabao Cup final', also: 'EFL Cup final, League Cup final', title: true }]),
  ...entitiesOf('copadelrey', [{ name: 'final de la Copa del Rey', also: 'Copa del Rey final, finale de la Copa del Rey', title: true }]),
  ...entitiesOf('dfbpokal', [{ name: 'DFB-Pokalfinale', also: 'DFB-Pokal final, DFB-Pokal-Finale, Pokalfinale', title: true }]),
  ...entitiesOf('coppaitalia', [{ name: 'finale di Coppa Italia', also: 'Coppa Italia final, finale Coppa Italia', title: true }]),
  ...entitiesOf('coupedefrance', [{ name: 'finale de la Coupe de France', also: 'Coupe de France final', title: true }]),
  ...entitiesOf('copaamerica', [{ name: 'final de la Copa América', also: 'Copa América final, final da Copa América', title: true }]),
];
