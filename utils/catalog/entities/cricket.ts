import { entitiesOf } from '../rows.ts';

/** Series and tournaments of international cricket. */
export const cricket = entitiesOf('cricket', [
  { name: 'The Ashes series', nickname: 'The Ashes', tier: 'D', also: 'Ashes Test', title: true },
  { name: 'ICC World Test Championship', also: 'WTC final, World Test Championship', title: true },
  { name: "ICC Men's T20 World Cup", also: 'T20 World Cup', title: true },
  { name: "ICC Men's Cricket World Cup", also: 'Cricket World Cup', title: true },
  { name: 'ICC Champions Trophy', also: 'Champions Trophy', title: true },
  { name: 'Border-Gavaskar Trophy', tags: 'BGT2027', title: true },
  { name: 'Asia Cup', also: 'Asia Cup cricket', title: true },
  { name: 'Boxing Day Test', title: true },
]);
