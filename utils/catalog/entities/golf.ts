import { entitiesOf } from '../rows.ts';

/** The majors and other well-known tournaments of men's golf. */
export const golf = entitiesOf('pga', [
  { name: 'Masters Tournament', nickname: 'The Masters', tier: 'C', also: 'The Masters golf, Augusta National', handles: 'TheMasters' },
  { name: 'PGA Championship', tags: 'PGAChamp', handles: 'PGAChampionship' },
  { name: 'U.S. Open Golf Championship', nickname: 'US Open', tier: 'C', also: 'US Open golf', handles: 'usopengolf' },
  { name: 'The Open Championship', nickname: 'The Open', tier: 'D', also: 'British Open, The 154th Open, The 155th Open', handles: 'TheOpen' },
  { name: 'The Players Championship', nickname: 'The Players', tier: 'D', weak: 'Players Championship', handles: 'THEPLAYERS' },
  { name: 'Ryder Cup', handles: 'RyderCup, RyderCupUSA, RyderCupEurope' },
  { name: 'Presidents Cup', handles: 'PresidentsCup' },
  { name: 'Tour Championship', handles: 'TOURChamp' },
  { name: 'FedEx St. Jude Championship', also: 'FedExCup Playoffs' },
  { name: 'BMW Championship' },
  { name: 'Arnold Palmer Invitational', handles: 'APinv' },
  { name: 'Genesis Invitational', also: 'The Genesis Invitational', handles: 'thegenesisinv' },
  { name: 'The Memorial Tournament', weak: 'Memorial Tournament', handles: 'MemorialGolf' },
  { name: 'WM Phoenix Open', also: 'Phoenix Open, Waste Management Phoenix Open', handles: 'WMPhoenixOpen' },
  { name: 'AT&T Pebble Beach Pro-Am', also: 'Pebble Beach Pro-Am', handles: 'attproam' },
  { name: 'RBC Heritage', handles: 'RBC_Heritage' },
  { name: 'Travelers Championship', handles: 'TravelersChamp' },
  { name: 'Farmers Insurance Open', handles: 'FarmersInsOpen' },
  { name: 'Hero World Challenge' },
]);
