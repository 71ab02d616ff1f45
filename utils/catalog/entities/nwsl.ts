import { entitiesOf } from '../rows.ts';

/** The 16 clubs of the National Women's Soccer League in 2026 and its final. */
export const nwsl = entitiesOf('nwsl', [
  { name: 'Angel City FC', location: 'Los Angeles', nickname: 'Angel City', borrowed: true, abbr: 'LA, ACFC', tags: 'VolemosAngelCity, ACFC', handles: 'weareangelcity' },
  { name: 'Bay FC', abbr: 'BAY', tags: 'BayFC', handles: 'wearebayfc' },
  { name: 'Boston Legacy FC', location: 'Boston', abbr: 'BOS', also: 'Boston Legacy', tags: 'BostonLegacyFC', handles: 'bostonlegacyfc' },
  { name: 'Chicago Stars FC', location: 'Chicago', abbr: 'CHI', sure: 'Chicago Red Stars', also: 'Chicago Stars', tags: 'ChicagoStars', handles: 'chicagostars' },
  { name: 'Denver Summit FC', location: 'Denver', abbr: 'DEN', also: 'Denver Summit', tags: 'DenverSummitFC', handles: 'denversummitfc' },
  { name: 'Gotham FC', location: 'New Jersey', abbr: 'GFC, NJNY', sure: 'NJ/NY Gotham FC, NJNY Gotham FC', also: 'NJ NY Gotham, Gotham Football Club', plain: 'Gotham', tags: 'GothamFC', handles: 'GothamFC' },
  { name: 'Houston Dash', location: 'Houston', nickname: 'Dash', abbr: 'HOU', tags: 'HoustonDash', handles: 'HoustonDash' },
  { name: 'Kansas City Current', location: 'Kansas City', nickname: 'Current', abbr: 'KC', sure: 'KC Current, Kansas City Current FC', tags: 'KCCurrent, KansasCityCurrent', handles: 'thekccurrent' },
  { name: 'North Carolina Courage', location: 'North Carolina', nickname: 'Courage', abbr: 'NC', sure: 'NC Courage', also: 'Carolina Courage', tags: 'NCCourage, NorthCarolinaCourage', handles: 'TheNCCourage' },
  { name: 'Orlando Pride', location: 'Orlando', nickname: 'Pride', abbr: 'ORL', sure: 'Orlando Pride FC', tags: 'OrlandoPride', handles: 'ORLPride' },
  { name: 'Portland Thorns', location: 'Portland', nickname: 'Thorns', abbr: 'POR', sure: 'Portland Thorns FC', also: 'PTFC Thorns', tags: 'BAONPDX, PortlandThorns', handles: 'ThornsFC' },
  { name: 'Racing Louisville', location: 'Louisville', abbr: 'LOU', sure: 'Racing Louisville FC', tags: 'RacingLou', handles: 'RacingLouFC' },
  { name: 'San Diego Wave', location: 'San Diego', nickname: 'Wave', abbr: 'SD', sure: 'San Diego Wave FC', tags: 'SanDiegoWave, SanDiegoWaveFC', handles: 'sandiegowavefc' },
  { name: 'Seattle Reign', location: 'Seattle', nickname: 'Reign', abbr: 'SEA', sure: 'Seattle Reign FC, OL Reign', tags: 'SeattleReign, SeattleReignFC', handles: 'ReignFC' },
  { name: 'Utah Royals', location: 'Utah', nickname: 'Royals', borrowed: true, abbr: 'UTA', sure: 'Utah Royals FC', tags: 'UtahRoyals, UtahRoyalsFC', handles: 'UtahRoyalsFC' },
  { name: 'Washington Spirit', location: 'Washington', nickname: 'Spirit', abbr: 'WAS, WSH', tags: 'WashingtonSpirit', handles: 'WashSpirit' },

  { name: 'NWSL Championship', sure: 'NWSL Championship Game', also: 'NWSL Final, NWSL Playoffs', title: true },
]);
