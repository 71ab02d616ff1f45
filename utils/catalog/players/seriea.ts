import type { Players } from '../players.ts';

/** Squads as of the 2025-26 season. */
export const serieaPlayers: Players = {
  'Inter Milan':
    'Lautaro Martínez, Nicolò Barella, Alessandro Bastoni, Marcus Thuram, Federico Dimarco, Hakan Çalhanoğlu, Denzel Dumfries, Çalhanoğlu, Barella, Bastoni, Dimarco',
  'AC Milan':
    'Rafael Leão, Mike Maignan, Christian Pulisic, Luka Modrić, Santiago Giménez, Adrien Rabiot, Christopher Nkunku, Pulisic, Modrić, Maignan, モドリッチ',
  'Juventus FC':
    'Dušan Vlahović, Kenan Yıldız, Jonathan David, Manuel Locatelli, Weston McKennie, Gleison Bremer, Vlahović',
  'SSC Napoli':
    'Romelu Lukaku, Scott McTominay, Kevin De Bruyne, Giovanni Di Lorenzo, Rasmus Højlund, David Neres, Stanislav Lobotka, McTominay, De Bruyne, Lukaku, Højlund',
  'AS Roma':
    'Paulo Dybala, Lorenzo Pellegrini, Gianluca Mancini, Artem Dovbyk, Matías Soulé, Dybala, Dovbyk',
  'SS Lazio': 'Mattia Zaccagni, Alessio Romagnoli, Zaccagni',
  'Atalanta BC':
    'Ademola Lookman, Charles De Ketelaere, Gianluca Scamacca, Éderson Silva, De Ketelaere',
  'ACF Fiorentina': 'Moise Kean, David de Gea, Edin Džeko, Albert Guðmundsson',
  'Bologna FC': 'Riccardo Orsolini, Ciro Immobile, Federico Bernardeschi',
  'Como 1907': 'Nico Paz, Álvaro Morata',
  'Torino FC': 'Duván Zapata, Giovanni Simeone',
  'US Cremonese': 'Jamie Vardy, Vardy',
};
