import { entitiesOf } from '../rows.ts';

/** Clubs of Italy's first division in 2025-26, and those that were in it shortly before. */
export const seriea = entitiesOf('seriea', [
  { name: 'Atalanta BC', nickname: 'Atalanta', tier: 'B', abbr: 'ATA', tags: 'GoAtalantaGo', handles: 'Atalanta_BC' },
  { name: 'Bologna FC', nickname: 'Bologna', tier: 'D', abbr: 'BOL', also: 'Bologna FC 1909', tags: 'WeAreOne1909', handles: 'Bolognafc1909' },
  { name: 'Cagliari Calcio', nickname: 'Cagliari', tier: 'C', abbr: 'CAG', handles: 'CagliariCalcio' },
  { name: 'Como 1907', nickname: 'Como', tier: 'D', abbr: 'COM, COMO', also: 'Como Calcio', handles: 'Como_1907' },
  { name: 'US Cremonese', nickname: 'Cremonese', tier: 'A', abbr: 'CRE', handles: 'USCremonese' },
  { name: 'Empoli FC', nickname: 'Empoli', tier: 'C', abbr: 'EMP', handles: 'EmpoliCalcio' },
  { name: 'ACF Fiorentina', nickname: 'Fiorentina', tier: 'B', abbr: 'FIO', weak: 'La Viola', tags: 'ForzaViola, ACFFiorentina', handles: 'acffiorentina' },
  { name: 'Frosinone Calcio', nickname: 'Frosinone', tier: 'C', abbr: 'FRO', handles: 'Frosinone1928' },
  { name: 'Genoa CFC', nickname: 'Genoa', tier: 'D', abbr: 'GEN', also: 'Genoa Cricket and Football Club', tags: 'GenoaCFC', handles: 'GenoaCFC' },
  { name: 'Inter Milan', nickname: 'Inter', tier: 'D', abbr: 'INT', also: 'FC Internazionale, Internazionale, FC Internazionale Milano', weak: 'Nerazzurri', tags: 'ForzaInter, InterMilan', handles: 'Inter, Inter_en' },
  { name: 'Juventus FC', nickname: 'Juventus', tier: 'A', abbr: 'JUV', also: 'Juve', weak: 'Bianconeri', tags: 'ForzaJuve, FinoAllaFine', handles: 'juventusfc, juventusfcen' },
  { name: 'SS Lazio', nickname: 'Lazio', tier: 'C', abbr: 'LAZ', tags: 'AvantiLazio, CMonEagles', handles: 'OfficialSSLazio' },
  { name: 'US Lecce', nickname: 'Lecce', tier: 'D', abbr: 'LEC', handles: 'OfficialUSLecce' },
  { name: 'AC Milan', nickname: 'Milan', tier: 'D', abbr: 'MIL', weak: 'Rossoneri', tags: 'ForzaMilan, SempreMilan, ACMilan', handles: 'acmilan' },
  { name: 'AC Monza', nickname: 'Monza', tier: 'D', abbr: 'MON, MONZ', handles: 'ACMonza' },
  { name: 'SSC Napoli', nickname: 'Napoli', tier: 'C', abbr: 'NAP', tags: 'ForzaNapoliSempre', handles: 'sscnapoli' },
  { name: 'Parma Calcio', nickname: 'Parma', tier: 'D', abbr: 'PAR', also: 'Parma Calcio 1913', handles: '1913parmacalcio' },
  { name: 'Pisa SC', nickname: 'Pisa', tier: 'D', abbr: 'PIS', also: 'AC Pisa, Pisa Sporting Club', handles: 'PisaSC' },
  { name: 'AS Roma', nickname: 'Roma', tier: 'D', abbr: 'ROMA, ROM', weak: 'Giallorossi', tags: 'ASRoma, ForzaRoma, DajeRoma', handles: 'OfficialASRoma, ASRomaEN' },
  { name: 'US Sassuolo', nickname: 'Sassuolo', tier: 'B', abbr: 'SAS', also: 'Sassuolo Calcio, US Sassuolo Calcio', handles: 'SassuoloUS' },
  { name: 'Torino FC', nickname: 'Torino', tier: 'D', abbr: 'TOR', handles: 'TorinoFC_1906' },
  { name: 'Udinese Calcio', nickname: 'Udinese', tier: 'A', abbr: 'UDI', handles: 'Udinese_1896' },
  { name: 'Venezia FC', nickname: 'Venezia', tier: 'D', abbr: 'VEN', handles: 'VeneziaFC_EN' },
  { name: 'Hellas Verona', abbr: 'VER', also: 'Hellas Verona FC, Verona FC', handles: 'HellasVeronaFC' },
  { name: 'Palermo FC', nickname: 'Palermo', tier: 'D', abbr: 'PAL', handles: 'palermofficial' },

  { name: 'Derby della Madonnina', also: 'Derby di Milano, Milan derby', title: true },
  { name: "Derby d'Italia", title: true },
]);
