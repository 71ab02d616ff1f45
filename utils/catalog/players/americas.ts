import type { Players } from '../players.ts';

/** Clubs of Latin America and of Saudi Arabia whose players are known beyond their league, as of the 2025-26 season. */
export const ligamxPlayers: Players = {
  'Club América':
    'Henry Martín, Álvaro Fidalgo, Brian Rodríguez, Alejandro Zendejas, Allan Saint-Maximin',
  'CD Guadalajara': 'Chicharito Hernández, Roberto Alvarado, Luis Romo, Chicharito',
  'CF Monterrey': 'Sergio Ramos, Sergio Canales, Lucas Ocampos, Germán Berterame',
  'Tigres UANL': 'André-Pierre Gignac, Ángel Correa, Nahuel Guzmán, Gignac',
  'Cruz Azul': 'Ángel Sepúlveda, Kevin Mier, Charly Rodríguez, Gabriel Fernández',
  'Pumas UNAM': 'Keylor Navas, Aaron Ramsey, Keylor',
  'Deportivo Toluca': 'Alexis Vega',
  'Club León': 'James Rodríguez',
};

export const argentinaPlayers: Players = {
  'Boca Juniors':
    'Edinson Cavani, Leandro Paredes, Miguel Merentiel, Milton Giménez, Ander Herrera, Cavani, Merentiel',
  'River Plate':
    'Franco Armani, Marcos Acuña, Gonzalo Montiel, Facundo Colidio, Enzo Pérez, Juan Fernando Quintero',
  'Racing Club de Avellaneda': 'Maravilla Martínez, Marcos Rojo',
  'Rosario Central': 'Ángel Di María, Di María',
  'Estudiantes de La Plata': 'Cristian Medina',
};

export const brasileiraoPlayers: Players = {
  'CR Flamengo': 'Giorgian de Arrascaeta, Bruno Henrique, Saúl Ñíguez, Arrascaeta',
  'SE Palmeiras': 'Vitor Roque, Gustavo Gómez, Raphael Veiga, José Manuel López, Flaco López',
  'SC Corinthians': 'Memphis Depay, Rodrigo Garro, Yuri Alberto',
  'Santos FC': 'Neymar Jr, Gabriel Barbosa, Gabigol, Neymar, ネイマール, 네이마르',
  'Fluminense FC': 'Thiago Silva, Germán Cano, Jhon Arias',
  'Vasco da Gama': 'Philippe Coutinho, Pablo Vegetti, Coutinho, Vegetti',
  'Cruzeiro EC': 'Matheus Pereira, Kaio Jorge',
  'Atlético Mineiro': 'Gustavo Scarpa',
};

export const saudiPlayers: Players = {
  'Al Nassr':
    'Cristiano Ronaldo, Sadio Mané, João Félix, Kingsley Coman, Marcelo Brozović, CR7, Cristiano, クリスティアーノロナウド, 호날두',
  'Al Hilal':
    'Rúben Neves, Aleksandar Mitrović, Kalidou Koulibaly, Darwin Núñez, Yassine Bounou, Theo Hernández, Sergej Milinković-Savić',
  'Al Ittihad': "Karim Benzema, N'Golo Kanté, Moussa Diaby, Benzema",
  'Al Ahli Jeddah': 'Riyad Mahrez, Ivan Toney, Édouard Mendy, Franck Kessié, Mahrez',
};
