import { entitiesOf } from '../rows.ts';

/** The finals of England's two cups; the clubs are in the leagues' own files. */
export const englishCups = [...entitiesOf('facup', [{ name: 'FA Cup final', also: 'FA Cup semi-final, Emirates FA Cup final', title: true }]), ...entitiesOf('leaguecup', [{ name: 'Carabao Cup final', also: 'EFL Cup final, League Cup final', title: true }])];
