import type { Players } from '../players.ts';

/** Rosters as of the 2025 season. */
export const mlsPlayers: Players = {
  'Inter Miami':
    'Lionel Messi, Leo Messi, Luis Suárez, Sergio Busquets, Jordi Alba, Rodrigo De Paul, Tadeo Allende, Messi, メッシ, 메시',
  LAFC: 'Son Heung-min, Heung-min Son, Denis Bouanga, Hugo Lloris, 손흥민, ソンフンミン',
  'LA Galaxy': 'Riqui Puig, Marco Reus, Gabriel Pec, Joseph Paintsil',
  'Vancouver Whitecaps': 'Thomas Müller, Brian White, Ryan Gauld',
  'FC Cincinnati': 'Evander da Silva, Kévin Denkey',
  'Columbus Crew': 'Diego Rossi, Wessam Abou Ali',
  'Atlanta United': 'Miguel Almirón, Alexey Miranchuk',
  'Philadelphia Union': 'Tai Baribo',
  'San Diego FC': 'Hirving Lozano, Chucky Lozano, Anders Dreyer',
  'Seattle Sounders': 'Jordan Morris, Cristian Roldan, Albert Rusnák',
  'New York City FC': 'Alonso Martínez, Hannes Wolf',
  'Red Bull New York': 'Emil Forsberg, Eric Maxim Choupo-Moting',
  'Charlotte FC': 'Wilfried Zaha, Pep Biel',
  'Chicago Fire': 'Hugo Cuypers, Philip Zinckernagel',
};
