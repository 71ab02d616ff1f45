import type { Players } from '../players.ts';

/** Squads as of the 2025-26 season. */
export const bundesligaPlayers: Players = {
  'FC Bayern München':
    'Harry Kane, Jamal Musiala, Joshua Kimmich, Manuel Neuer, Luis Díaz, Michael Olise, Serge Gnabry, Leon Goretzka, Alphonso Davies, Dayot Upamecano, Jonathan Tah, Kim Min-jae, Musiala, Kimmich, Olise, Gnabry, Goretzka, Upamecano, 김민재',
  'Borussia Dortmund':
    'Serhou Guirassy, Gregor Kobel, Nico Schlotterbeck, Julian Brandt, Karim Adeyemi, Jobe Bellingham, Emre Can, Guirassy, Schlotterbeck, Adeyemi',
  'Bayer Leverkusen': 'Patrik Schick, Alejandro Grimaldo, Robert Andrich, Grimaldo',
  'RB Leipzig': 'David Raum, Willi Orbán, Christoph Baumgartner',
  'Eintracht Frankfurt': 'Jonathan Burkardt, Mario Götze, Ritsu Doan, Ansgar Knauff, 堂安律',
  'VfB Stuttgart': 'Deniz Undav, Angelo Stiller, Undav',
  'Borussia Mönchengladbach': 'Tim Kleindienst, Ko Itakura',
  'VfL Wolfsburg': 'Maximilian Arnold, Mohamed Amoura',
  'SC Freiburg': 'Vincenzo Grifo, Grifo',
  'Mainz 05': 'Nadiem Amiri, Lee Jae-sung',
};
