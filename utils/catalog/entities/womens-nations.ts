import { entitiesOf } from '../rows.ts';

/** National teams of women's football that are spoken of by a name of their own. */
export const womensNations = entitiesOf('womensworldcup', [
  { name: "United States women's national team", nickname: 'USWNT', abbr: 'USA', sure: "US Women's National Team", plain: 'United States', tags: 'US', handles: 'USWNT' },
  { name: "England women's national team", nickname: 'Lionesses', abbr: 'ENG', sure: 'England Lionesses', also: 'The Lionesses', plain: 'England', handles: 'Lionesses' },
  { name: "Australia women's national team", nickname: 'Matildas', abbr: 'AUS', also: 'The Matildas, Tillies', plain: 'Australia', tags: 'GoMatildas', handles: 'TheMatildas' },
  { name: "Canada women's national team", nickname: 'CanWNT', abbr: 'CAN', plain: 'Canada', handles: 'CANWNT' },
  { name: "Spain women's national team", abbr: 'ESP', also: 'Selección Española Femenina, Selección Femenina de España', plain: 'Spain', handles: 'SEFutbolFem' },
  { name: "Germany women's national team", abbr: 'GER', also: 'DFB-Frauen, DFB-Frauen-Nationalmannschaft, Frauen-Nationalelf', plain: 'Germany' },
  { name: "France women's national team", abbr: 'FRA', also: 'Les Bleues, Équipe de France féminine', plain: 'France', handles: 'equipedefranceF' },
  { name: "Netherlands women's national team", abbr: 'NED', also: 'Oranje Leeuwinnen, OranjeLeeuwinnen', plain: 'Netherlands', handles: 'oranjevrouwen' },
  { name: "Sweden women's national team", abbr: 'SWE', plain: 'Sweden' },
  { name: "Japan women's national team", nickname: 'Nadeshiko', abbr: 'JPN', sure: 'Nadeshiko Japan', plain: 'Japan', native: 'なでしこジャパン, サッカー女子日本代表' },
  { name: "Brazil women's national team", abbr: 'BRA', also: 'Seleção Feminina, Guerreiras do Brasil', plain: 'Brazil' },
  { name: "Mexico women's national team", abbr: 'MEX', also: 'Tri Femenil, Selección Mexicana Femenil, Selección Nacional Femenil', plain: 'Mexico' },

  { name: "Women's World Cup final", sure: "FIFA Women's World Cup final", weak: '女子ワールドカップ決勝, 女子W杯決勝', title: true },
]);
