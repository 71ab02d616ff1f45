import type { Players } from '../players.ts';

/** Rosters as of the 2025-26 season. */
export const nbaPlayers: Players = {
  'Atlanta Hawks':
    'Jalen Johnson, Dyson Daniels, Kristaps Porzingis, Zaccharie Risacher, Onyeka Okongwu',
  'Boston Celtics': 'Jayson Tatum, Jaylen Brown, Derrick White, Payton Pritchard, Tatum',
  'Brooklyn Nets': 'Cam Thomas, Nic Claxton, Michael Porter Jr',
  'Charlotte Hornets': 'LaMelo Ball, Brandon Miller, Miles Bridges, Kon Knueppel, LaMelo',
  'Chicago Bulls': 'Josh Giddey, Coby White, Matas Buzelis, Nikola Vucevic',
  'Cleveland Cavaliers': 'Donovan Mitchell, Darius Garland, Evan Mobley, Jarrett Allen',
  'Dallas Mavericks': 'Cooper Flagg, Kyrie Irving, Klay Thompson, Dereck Lively, Kyrie',
  'Denver Nuggets': 'Nikola Jokic, Jamal Murray, Aaron Gordon, Christian Braun, Jokic',
  'Detroit Pistons': 'Cade Cunningham, Jalen Duren, Ausar Thompson, Jaden Ivey',
  'Golden State Warriors':
    'Stephen Curry, Steph Curry, Draymond Green, Jimmy Butler, Jonathan Kuminga, Draymond',
  'Houston Rockets':
    'Kevin Durant, Alperen Sengun, Amen Thompson, Jabari Smith Jr, Fred VanVleet, Şengün',
  'Indiana Pacers':
    'Tyrese Haliburton, Pascal Siakam, Andrew Nembhard, Bennedict Mathurin, Haliburton, Siakam',
  'Los Angeles Clippers': 'Kawhi Leonard, James Harden, Ivica Zubac, Kawhi',
  'Los Angeles Lakers':
    'LeBron James, Luka Doncic, Austin Reaves, Rui Hachimura, Deandre Ayton, Bronny James, LeBron, Doncic',
  'Memphis Grizzlies': 'Ja Morant, Jaren Jackson Jr, Zach Edey',
  'Miami Heat': 'Bam Adebayo, Tyler Herro, Norman Powell, Andrew Wiggins, Adebayo',
  'Milwaukee Bucks':
    'Giannis Antetokounmpo, Bobby Portis, Kyle Kuzma, Myles Turner, Thanasis Antetokounmpo, Giannis, Antetokounmpo, Thanasis',
  'Minnesota Timberwolves':
    'Anthony Edwards, Rudy Gobert, Julius Randle, Jaden McDaniels, Naz Reid, Gobert',
  'New Orleans Pelicans': 'Zion Williamson, Trey Murphy, Herb Jones, Dejounte Murray',
  'New York Knicks':
    'Jalen Brunson, Karl-Anthony Towns, OG Anunoby, Mikal Bridges, Josh Hart, Mitchell Robinson, Brunson',
  'Oklahoma City Thunder':
    'Shai Gilgeous-Alexander, Chet Holmgren, Jalen Williams, Lu Dort, Alex Caruso, SGA, Holmgren',
  'Orlando Magic': 'Paolo Banchero, Franz Wagner, Jalen Suggs, Desmond Bane, Banchero',
  'Philadelphia 76ers': 'Joel Embiid, Tyrese Maxey, Paul George, VJ Edgecombe, Embiid',
  'Phoenix Suns': 'Devin Booker, Jalen Green, Dillon Brooks',
  'Portland Trail Blazers': 'Scoot Henderson, Shaedon Sharpe, Deni Avdija, Donovan Clingan',
  'Sacramento Kings':
    'Domantas Sabonis, DeMar DeRozan, Zach LaVine, Russell Westbrook, Keegan Murray, DeRozan',
  'San Antonio Spurs':
    "Victor Wembanyama, De'Aaron Fox, Stephon Castle, Dylan Harper, Devin Vassell, Wembanyama, Wemby",
  'Toronto Raptors': 'Scottie Barnes, RJ Barrett, Brandon Ingram, Immanuel Quickley',
  'Utah Jazz': 'Lauri Markkanen, Ace Bailey, Keyonte George, Markkanen',
  'Washington Wizards': 'Alex Sarr, Bilal Coulibaly, Tre Johnson',
};
