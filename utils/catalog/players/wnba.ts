import type { Players } from '../players.ts';

/** Rosters as of the 2025 season. */
export const wnbaPlayers: Players = {
  'Atlanta Dream': 'Rhyne Howard, Allisha Gray, Brionna Jones',
  'Chicago Sky': 'Angel Reese, Kamilla Cardoso, Courtney Vandersloot',
  'Dallas Wings': 'Paige Bueckers, Arike Ogunbowale, Bueckers',
  'Indiana Fever': 'Caitlin Clark, Aliyah Boston, Kelsey Mitchell, Lexie Hull, Sophie Cunningham',
  'Las Vegas Aces': "A'ja Wilson, Chelsea Gray, Jackie Young, Jewell Loyd",
  'Los Angeles Sparks': 'Kelsey Plum, Cameron Brink, Dearica Hamby',
  'Minnesota Lynx': 'Napheesa Collier, Kayla McBride, Courtney Williams',
  'New York Liberty': 'Breanna Stewart, Sabrina Ionescu, Jonquel Jones, Natasha Cloud, Ionescu',
  'Phoenix Mercury': 'Alyssa Thomas, Kahleah Copper, Satou Sabally',
  'Seattle Storm': 'Nneka Ogwumike, Skylar Diggins',
};
