import type { Players } from '../players.ts';

/** Rosters as of the 2025 season. */
export const mlbPlayers: Players = {
  'Arizona Diamondbacks': 'Ketel Marte, Corbin Carroll, Zac Gallen',
  'Atlanta Braves':
    'Ronald Acuña Jr, Matt Olson, Austin Riley, Chris Sale, Spencer Strider, Ozzie Albies',
  'Baltimore Orioles': 'Gunnar Henderson, Adley Rutschman, Jackson Holliday, Rutschman',
  'Boston Red Sox': 'Garrett Crochet, Roman Anthony, Jarren Duran, Trevor Story',
  'Chicago Cubs': 'Pete Crow-Armstrong, Shota Imanaga, Dansby Swanson, Seiya Suzuki, Ian Happ',
  'Cincinnati Reds': 'Elly De La Cruz, Hunter Greene, Matt McLain',
  'Cleveland Guardians': 'José Ramírez, Steven Kwan, Emmanuel Clase',
  'Colorado Rockies': 'Ezequiel Tovar, Hunter Goodman, Kris Bryant',
  'Detroit Tigers': 'Tarik Skubal, Riley Greene, Javier Báez, Skubal',
  'Houston Astros': 'Jose Altuve, Yordan Alvarez, Hunter Brown, Carlos Correa, Altuve',
  'Kansas City Royals': 'Bobby Witt Jr, Salvador Perez, Vinnie Pasquantino, Cole Ragans',
  'Los Angeles Angels': 'Mike Trout, Zach Neto, Jo Adell',
  'Los Angeles Dodgers':
    'Shohei Ohtani, Mookie Betts, Freddie Freeman, Yoshinobu Yamamoto, Roki Sasaki, Clayton Kershaw, Max Muncy, Teoscar Hernández, Tyler Glasnow, Blake Snell, Ohtani, Mookie, Kershaw',
  'Miami Marlins': 'Sandy Alcántara, Kyle Stowers, Eury Pérez',
  'Milwaukee Brewers':
    'Christian Yelich, Jackson Chourio, Freddy Peralta, William Contreras, Jacob Misiorowski, Yelich',
  'Minnesota Twins': 'Byron Buxton, Pablo López, Joe Ryan',
  'New York Mets':
    'Juan Soto, Francisco Lindor, Pete Alonso, Kodai Senga, Brandon Nimmo, Edwin Díaz, Lindor',
  'New York Yankees':
    'Aaron Judge, Giancarlo Stanton, Gerrit Cole, Cody Bellinger, Jazz Chisholm, Max Fried, Anthony Volpe, Austin Wells',
  'Oakland Athletics': 'Nick Kurtz, Jacob Wilson, Brent Rooker, Lawrence Butler',
  'Philadelphia Phillies':
    'Bryce Harper, Kyle Schwarber, Trea Turner, Zack Wheeler, Aaron Nola, JT Realmuto, Ranger Suárez, Schwarber',
  'Pittsburgh Pirates': 'Paul Skenes, Oneil Cruz, Andrew McCutchen, Skenes',
  'San Diego Padres':
    'Fernando Tatis Jr, Manny Machado, Yu Darvish, Jackson Merrill, Xander Bogaerts, Tatis',
  'San Francisco Giants': 'Rafael Devers, Logan Webb, Jung Hoo Lee, Matt Chapman, Willy Adames',
  'Seattle Mariners':
    'Cal Raleigh, Julio Rodríguez, Randy Arozarena, Luis Castillo, Bryan Woo, Arozarena',
  'St. Louis Cardinals': 'Nolan Arenado, Masyn Winn, Willson Contreras, Sonny Gray, Arenado',
  'Tampa Bay Rays': 'Junior Caminero, Yandy Díaz, Shane McClanahan',
  'Texas Rangers':
    'Corey Seager, Jacob deGrom, Marcus Semien, Wyatt Langford, Adolis García, deGrom',
  'Toronto Blue Jays':
    'Vladimir Guerrero Jr, Bo Bichette, George Springer, Kevin Gausman, Trey Yesavage, Vladdy, Bichette',
  'Washington Nationals': 'CJ Abrams, MacKenzie Gore, Dylan Crews',
};
