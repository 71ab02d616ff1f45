import { entitiesOf } from '../rows.ts';

/** Clubs of Portugal's first division in 2025-26; those that play in Europe each year are with Europe's. */
export const primeiraliga = entitiesOf('primeiraliga', [
  { name: 'Vitória de Guimarães', abbr: 'VSC', also: 'Vitória SC, Vitória Guimarães', weak: 'Vimaranenses, Conquistadores', handles: 'VitoriaSC1922' },
  { name: 'Boavista FC', nickname: 'Boavista', tier: 'C', abbr: 'BOA', also: 'Boavista Futebol Clube', weak: 'Axadrezados', handles: 'boavistaoficial' },
  { name: 'FC Famalicão', nickname: 'Famalicão', tier: 'C', abbr: 'FAM' },
  { name: 'Moreirense FC', nickname: 'Moreirense', tier: 'B', abbr: 'MOR' },
  { name: 'Gil Vicente FC', nickname: 'Gil Vicente', tier: 'D', abbr: 'GVI', weak: 'Gilistas' },
  { name: 'Rio Ave FC', nickname: 'Rio Ave', tier: 'B', abbr: 'RAV' },
  { name: 'CD Santa Clara', nickname: 'Santa Clara', tier: 'D', abbr: 'SCL' },
  { name: 'GD Estoril Praia', nickname: 'Estoril Praia', tier: 'A', abbr: 'EST', plain: 'Estoril' },
  { name: 'Casa Pia AC', nickname: 'Casa Pia', tier: 'D', abbr: 'CPI' },
  { name: 'FC Arouca', nickname: 'Arouca', tier: 'D', abbr: 'ARO' },
  { name: 'CD Nacional da Madeira', nickname: 'Nacional da Madeira', tier: 'A', abbr: 'NAC', also: 'CD Nacional' },
  { name: 'Estrela da Amadora', nickname: 'Estrela Amadora', tier: 'A', abbr: 'ESA' },
  { name: 'CD Tondela', nickname: 'Tondela', tier: 'C', abbr: 'TON' },
  { name: 'FC Alverca', nickname: 'Alverca', tier: 'C', abbr: 'ALV' },
  { name: 'AVS Futebol SAD', abbr: 'AVS', also: 'AVS Futebol' },
  { name: 'CS Marítimo', nickname: 'Marítimo', tier: 'D', abbr: 'MAR' },
  { name: 'SC Farense', nickname: 'Farense', tier: 'C', abbr: 'FAR' },
  { name: 'GD Chaves', abbr: 'CHV', also: 'Desportivo de Chaves' },
]);
