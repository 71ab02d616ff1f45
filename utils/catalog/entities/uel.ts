import { entitiesOf } from '../rows.ts';

/** The finals of Europe's two smaller cups; their clubs are those of the Champions League's countries. */
export const uel = [
  ...entitiesOf('uel', [{ name: 'Europa League final', sure: 'UEFA Europa League final', also: 'UEL final, final de la Europa League, finale de la Ligue Europa, final da Liga Europa, Europa-League-Finale', native: 'ヨーロッパリーグ決勝, 유로파리그 결승', title: true }]),
  ...entitiesOf('uecl', [{ name: 'Conference League final', sure: 'UEFA Conference League final', also: 'UECL final, final de la Conference League, Conference-League-Finale', title: true }]),
];
