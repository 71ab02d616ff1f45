import type { Players } from '../players.ts';

/** Squads as of the 2025-26 season. */
export const ligue1Players: Players = {
  'Paris Saint-Germain':
    'Ousmane Dembélé, Achraf Hakimi, Vitinha, Khvicha Kvaratskhelia, Marquinhos, Bradley Barcola, Désiré Doué, Nuno Mendes, João Neves, Fabián Ruiz, Warren Zaïre-Emery, Gonçalo Ramos, Lucas Chevalier, Lee Kang-in, Dembélé, Hakimi, Kvaratskhelia, Barcola, Zaïre-Emery, 이강인',
  'Olympique de Marseille':
    'Mason Greenwood, Pierre-Emerick Aubameyang, Pierre-Emile Højbjerg, Gerónimo Rulli, Benjamin Pavard, Aubameyang',
  'AS Monaco':
    'Paul Pogba, Ansu Fati, Takumi Minamino, Maghnes Akliouche, Denis Zakaria, Eric Dier, Pogba, Minamino, 南野拓実',
  'Olympique Lyonnais': 'Corentin Tolisso, Nicolás Tagliafico, Tolisso',
  'LOSC Lille': 'Olivier Giroud, Giroud',
  'RC Lens': 'Florian Thauvin, Thauvin',
  'OGC Nice': 'Terem Moffi, Jonathan Clauss',
  'Stade Rennais': 'Breel Embolo, Embolo',
};
