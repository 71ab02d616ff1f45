import { entitiesOf } from '../rows.ts';

/** The majors and other well-known tournaments of men's golf. */
export const golf = entitiesOf('pga', [
  { name: 'Masters Tournament', nickname: 'The Masters', also: 'The Masters golf, Augusta National', weak: 'Masters Sunday, Masters week', native: 'マスターズトーナメント, 美国大师赛, Masters de Augusta, Masters d’Augusta, The Masters Tournament', handles: 'TheMasters' },
  { name: 'PGA Championship', sure: 'US PGA Championship', also: 'USPGA', weak: 'US PGA', native: '全米プロゴルフ選手権, 全米プロ', tags: 'PGAChamp', handles: 'PGAChampionship' },
  { name: 'U.S. Open Golf Championship', nickname: 'US Open', also: 'US Open golf', native: '全米オープンゴルフ, U.S. Open golf, US Open de golf', handles: 'usopengolf' },
  { name: 'The Open Championship', nickname: 'The Open', sure: 'British Open', also: 'The 154th Open, The 155th Open', weak: 'Open Championship, Abierto Británico', native: '全英オープンゴルフ, Open Britannique, Abierto Británico de golf', tags: 'TheOpenChampionship', handles: 'TheOpen' },
  { name: 'The Players Championship', nickname: 'The Players', weak: 'Players Championship', handles: 'THEPLAYERS' },
  { name: 'Ryder Cup', native: 'ライダーカップ, Copa Ryder', handles: 'RyderCup, RyderCupUSA, RyderCupEurope' },
  { name: 'Presidents Cup', native: 'プレジデンツカップ', handles: 'PresidentsCup' },
  { name: 'Tour Championship', weak: 'FedExCup finale', handles: 'TOURChamp' },
  { name: 'FedEx St. Jude Championship', also: 'FedExCup Playoffs' },
  { name: 'BMW Championship' },
  { name: 'Arnold Palmer Invitational', handles: 'APinv' },
  { name: 'Genesis Invitational', handles: 'thegenesisinv' },
  { name: 'The Memorial Tournament', weak: 'Memorial Tournament', handles: 'MemorialGolf' },
  { name: 'WM Phoenix Open', also: 'Phoenix Open, Waste Management Phoenix Open', handles: 'WMPhoenixOpen' },
  { name: 'AT&T Pebble Beach Pro-Am', also: 'Pebble Beach Pro-Am', handles: 'attproam' },
  { name: 'RBC Heritage', handles: 'RBC_Heritage' },
  { name: 'Travelers Championship', handles: 'TravelersChamp' },
  { name: 'Farmers Insurance Open', handles: 'FarmersInsOpen' },
  { name: 'Hero World Challenge' },
]);
