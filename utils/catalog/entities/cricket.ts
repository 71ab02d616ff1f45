import { entitiesOf } from '../rows.ts';

/** Series and tournaments of international cricket. */
export const cricket = entitiesOf('cricket', [
  { name: 'The Ashes series', nickname: 'The Ashes', tier: 'D', also: 'Ashes Test' },
  { name: 'ICC World Test Championship', also: 'WTC final, World Test Championship' },
  { name: "ICC Men's T20 World Cup", also: 'T20 World Cup' },
  { name: "ICC Men's Cricket World Cup", also: 'Cricket World Cup' },
  { name: 'ICC Champions Trophy', also: 'Champions Trophy' },
  { name: 'Border-Gavaskar Trophy', tags: 'BGT2027' },
  { name: 'Asia Cup', also: 'Asia Cup cricket' },
  { name: 'Boxing Day Test' },
]);
