import { entitiesOf } from '../rows.ts';

/** Clubs of Portugal's first division in 2025-26; those that play in Europe each year are with Europe's. */
export const primeiraliga = entitiesOf('primeiraliga', [
  { name: 'Vitória de Guimarães', abbr: 'VSC', also: 'Vitória SC, Vitória Guimarães', weak: 'Vimaranenses, Conquistadores', handles: 'VitoriaSC1922' },
  { name: 'Boavista FC', nickname: 'Boavista', borrowed: true, abbr: 'BOA', also: 'Boavista Futebol Clube', weak: 'Axadrezados', handles: 'boavistaoficial' },
  { name: 'FC Famalicão', nickname: 'Famalicão', borrowed: true, abbr: 'FAM' },
  { name: 'Moreirense FC', nickname: 'Moreirense', abbr: 'MOR' },
  { name: 'Gil Vicente FC', nickname: 'Gil Vicente', borrowed: true, abbr: 'GVI', weak: 'Gilistas' },
  { name: 'Rio Ave FC', nickname: 'Rio Ave', abbr: 'RAV' },
  { name: 'CD Santa Clara', nickname: 'Santa Clara', borrowed: true, abbr: 'SCL' },
  { name: 'GD Estoril Praia', nickname: 'Estoril Praia', abbr: 'EST', plain: 'Estoril' },
  { name: 'Casa Pia AC', nickname: 'Casa Pia', borrowed: true, abbr: 'CPI' },
  { name: 'FC Arouca', nickname: 'Arouca', borrowed: true, abbr: 'ARO' },
  { name: 'CD Nacional da Madeira', nickname: 'Nacional da Madeira', abbr: 'NAC', also: 'CD Nacional' },
  { name: 'Estrela da Amadora', nickname: 'Estrela Amadora', abbr: 'ESA' },
  { name: 'CD Tondela', nickname: 'Tondela', borrowed: true, abbr: 'TON' },
  { name: 'FC Alverca', nickname: 'Alverca', borrowed: true, abbr: 'ALV' },
  { name: 'AVS Futebol SAD', abbr: 'AVS', also: 'AVS Futebol' },
  { name: 'CS Marítimo', nickname: 'Marítimo', borrowed: true, abbr: 'MAR' },
  { name: 'SC Farense', nickname: 'Farense', borrowed: true, abbr: 'FAR' },
  { name: 'GD Chaves', abbr: 'CHV', also: 'Desportivo de Chaves' },
]);
