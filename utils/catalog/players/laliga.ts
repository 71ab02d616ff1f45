import type { Players } from '../players.ts';

/** Squads as of the 2025-26 season. */
export const laligaPlayers: Players = {
  'Real Madrid':
    'Kylian Mbappé, Vinícius Júnior, Vini Jr, Vinicius Jr, Jude Bellingham, Rodrygo Goes, Federico Valverde, Fede Valverde, Thibaut Courtois, Aurélien Tchouaméni, Eduardo Camavinga, Arda Güler, Trent Alexander-Arnold, Dean Huijsen, Franco Mastantuono, Antonio Rüdiger, Éder Militão, Mbappé, Bellingham, Vinicius, Rodrygo, Camavinga, Tchouaméni, Courtois, Güler, Militão, エムバペ, 음바페',
  'FC Barcelona':
    'Lamine Yamal, Robert Lewandowski, Pedri González, Frenkie de Jong, Ferran Torres, Pau Cubarsí, Alejandro Balde, Jules Koundé, Marc-André ter Stegen, Dani Olmo, Marcus Rashford, Ronald Araújo, Joan García, Fermín López, Lewandowski, Yamal, Raphinha, Pedri, Cubarsí, Koundé, ter Stegen, Gavi, ヤマル',
  'Atlético Madrid':
    'Antoine Griezmann, Julián Álvarez, Jan Oblak, José María Giménez, Koke Resurrección, Álex Baena, Alexander Sørloth, Conor Gallagher, Giuliano Simeone, Griezmann, Oblak',
  'Athletic Bilbao': 'Nico Williams, Iñaki Williams, Unai Simón, Oihan Sancet, Aymeric Laporte',
  'Real Sociedad': 'Mikel Oyarzabal, Takefusa Kubo, Take Kubo, Oyarzabal, 久保建英',
  'Real Betis': 'Isco Alarcón, Antony dos Santos, Pablo Fornals, Cucho Hernández',
  'Villarreal CF': 'Gerard Moreno, Dani Parejo, Ayoze Pérez, Nicolas Pépé',
  'Girona FC': 'Cristhian Stuani, Stuani',
  'Celta Vigo': 'Iago Aspas, Borja Iglesias',
  'RCD Mallorca': 'Vedat Muriqi, Muriqi',
  'Rayo Vallecano': 'Isi Palazón, Jorge de Frutos',
  'CA Osasuna': 'Ante Budimir, Budimir',
  'Sevilla FC': 'Alexis Sánchez, César Azpilicueta',
  'Valencia CF': 'José Luis Gayà, Hugo Duro',
  'RCD Espanyol': 'Javi Puado',
};
