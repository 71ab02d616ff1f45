import { entitiesOf } from '../rows.ts';

/** Clubs of France's first division in 2025-26, and those that were in it shortly before. */
export const ligue1 = entitiesOf('ligue1', [
  { name: 'Angers SCO', nickname: 'Angers', tier: 'D', abbr: 'ANG', handles: 'AngersSCO' },
  { name: 'AJ Auxerre', nickname: 'Auxerre', tier: 'C', abbr: 'AUX', tags: 'TeamAJA', handles: 'AJA' },
  { name: 'Stade Brestois', nickname: 'Brest', tier: 'D', abbr: 'BRES, BRE', also: 'Stade Brestois 29, Stade Brest', tags: 'SB29', handles: 'SB29' },
  { name: 'Le Havre AC', nickname: 'Le Havre', tier: 'D', abbr: 'HAC, LEH', handles: 'HAC_Foot' },
  { name: 'RC Lens', nickname: 'Lens', tier: 'D', abbr: 'LEN, RCL', also: 'Racing Club de Lens', tags: 'RCLens', handles: 'RCLens' },
  { name: 'LOSC Lille', nickname: 'Lille', tier: 'D', abbr: 'LILL, LIL', also: 'Lille OSC, LOSC', handles: 'losclive' },
  { name: 'FC Lorient', nickname: 'Lorient', tier: 'C', abbr: 'LOR', tags: 'FCLorient', handles: 'FCLorient' },
  { name: 'Olympique Lyonnais', nickname: 'Lyon', tier: 'D', abbr: 'LYON, LYO', also: 'Olympique Lyon', tags: 'TeamOL', handles: 'OL' },
  { name: 'Olympique de Marseille', nickname: 'Marseille', tier: 'D', abbr: 'MAR, OM', also: 'Olympique Marseille', tags: 'TeamOM, AllezOM', handles: 'OM_Officiel, OM_English' },
  { name: 'FC Metz', nickname: 'Metz', tier: 'D', abbr: 'METZ, MET', tags: 'FCMetz', handles: 'FCMetz' },
  { name: 'AS Monaco', nickname: 'Monaco', tier: 'D', abbr: 'MON', tags: 'DaghéMunegu, ASMonaco', handles: 'AS_Monaco, AS_Monaco_EN' },
  { name: 'Montpellier HSC', nickname: 'Montpellier', tier: 'D', abbr: 'MTP', also: 'Montpellier Hérault', tags: 'MHSC', handles: 'MontpellierHSC' },
  { name: 'FC Nantes', nickname: 'Nantes', tier: 'D', abbr: 'NAN', tags: 'FCNantes', handles: 'FCNantes' },
  { name: 'OGC Nice', abbr: 'NICE, NCE', tags: 'OGCNice, OGCN', handles: 'ogcnice' },
  { name: 'Paris FC', abbr: 'PFC, PAR', tags: 'ParisFC', handles: 'ParisFC' },
  { name: 'Paris Saint-Germain', nickname: 'PSG', tier: 'A', abbr: 'PSG', also: 'Paris St-Germain, Paris SG, Paris St Germain', tags: 'AllezParis, ICICESTPARIS', handles: 'PSG_inside, PSG_English' },
  { name: 'Stade de Reims', nickname: 'Reims', tier: 'D', abbr: 'REI', handles: 'StadeDeReims' },
  { name: 'Stade Rennais', nickname: 'Rennes', tier: 'D', abbr: 'REN', also: 'Stade Rennais FC, Stade Rennes', tags: 'SRFC', handles: 'staderennais' },
  { name: 'AS Saint-Étienne', nickname: 'Saint-Étienne', tier: 'C', abbr: 'STE', also: 'AS St-Étienne', tags: 'ASSE', handles: 'ASSEofficiel' },
  { name: 'RC Strasbourg', nickname: 'Strasbourg', tier: 'D', abbr: 'STR', also: 'Racing Club de Strasbourg, Strasbourg Alsace, RC Strasbourg Alsace', tags: 'RCSA', handles: 'RCSA' },
  { name: 'Toulouse FC', nickname: 'Toulouse', tier: 'D', abbr: 'TOU', tags: 'ToulouseFC', handles: 'ToulouseFC' },
  { name: 'ESTAC Troyes', nickname: 'Troyes', tier: 'C', abbr: 'TRO', handles: 'estac_officiel' },
  { name: 'Le Mans FC', nickname: 'Le Mans', tier: 'D', abbr: 'LEM' },

  { name: 'Le Classique', title: true },
]);
