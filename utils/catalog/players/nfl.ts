import type { Players } from '../players.ts';

/** Rosters as of the 2025 season. */
export const nflPlayers: Players = {
  'Arizona Cardinals': 'Kyler Murray, Marvin Harrison Jr, Trey McBride, Budda Baker',
  'Atlanta Falcons': 'Bijan Robinson, Drake London, Michael Penix Jr, Kirk Cousins, Kyle Pitts',
  'Baltimore Ravens':
    'Lamar Jackson, Derrick Henry, Zay Flowers, Mark Andrews, Kyle Hamilton, Roquan Smith',
  'Buffalo Bills': 'Josh Allen, Dalton Kincaid, Khalil Shakir, Keon Coleman, Joey Bosa',
  'Carolina Panthers': 'Bryce Young, Tetairoa McMillan, Chuba Hubbard, Jaycee Horn',
  'Chicago Bears': 'Caleb Williams, DJ Moore, Rome Odunze, Colston Loveland, Montez Sweat',
  'Cincinnati Bengals': "Joe Burrow, Ja'Marr Chase, Tee Higgins, Trey Hendrickson, Burrow",
  'Cleveland Browns':
    'Myles Garrett, Shedeur Sanders, Dillon Gabriel, Quinshon Judkins, Denzel Ward, Shedeur',
  'Dallas Cowboys': 'Dak Prescott, CeeDee Lamb, George Pickens, Trevon Diggs, KaVontae Turpin, Dak',
  'Denver Broncos': 'Bo Nix, Patrick Surtain II, Courtland Sutton, RJ Harvey, Nik Bonitto',
  'Detroit Lions':
    'Jared Goff, Jahmyr Gibbs, Amon-Ra St. Brown, Aidan Hutchinson, Sam LaPorta, Jameson Williams, Penei Sewell',
  'Green Bay Packers':
    'Jordan Love, Josh Jacobs, Micah Parsons, Romeo Doubs, Tucker Kraft, Xavier McKinney',
  'Houston Texans': 'CJ Stroud, C.J. Stroud, Nico Collins, Will Anderson Jr, Derek Stingley Jr',
  'Indianapolis Colts':
    'Jonathan Taylor, Daniel Jones, Michael Pittman Jr, Sauce Gardner, Quenton Nelson, Tyler Warren',
  'Jacksonville Jaguars':
    'Trevor Lawrence, Brian Thomas Jr, Travis Hunter, Travis Etienne, Josh Hines-Allen',
  'Kansas City Chiefs':
    'Patrick Mahomes, Travis Kelce, Rashee Rice, Xavier Worthy, Isiah Pacheco, Mahomes, Kelce',
  'Las Vegas Raiders': 'Maxx Crosby, Brock Bowers, Ashton Jeanty, Geno Smith',
  'Los Angeles Chargers':
    'Justin Herbert, Ladd McConkey, Keenan Allen, Derwin James, Khalil Mack, Omarion Hampton',
  'Los Angeles Rams':
    'Matthew Stafford, Puka Nacua, Davante Adams, Kyren Williams, Jared Verse, Puka',
  'Miami Dolphins': "Tua Tagovailoa, Tyreek Hill, Jaylen Waddle, De'Von Achane, Tagovailoa",
  'Minnesota Vikings': 'Justin Jefferson, JJ McCarthy, J.J. McCarthy, TJ Hockenson, Jordan Addison',
  'New England Patriots':
    'Drake Maye, Stefon Diggs, Christian Gonzalez, Rhamondre Stevenson, TreVeyon Henderson',
  'New Orleans Saints':
    'Chris Olave, Alvin Kamara, Tyler Shough, Cameron Jordan, Taysom Hill, Kamara',
  'New York Giants':
    'Malik Nabers, Jaxson Dart, Brian Burns, Dexter Lawrence, Abdul Carter, Cam Skattebo, Skattebo',
  'New York Jets': 'Garrett Wilson, Breece Hall, Justin Fields',
  'Philadelphia Eagles':
    'Jalen Hurts, Saquon Barkley, AJ Brown, A.J. Brown, DeVonta Smith, Dallas Goedert, Jalen Carter, Cooper DeJean, Saquon',
  'Pittsburgh Steelers':
    'Aaron Rodgers, TJ Watt, T.J. Watt, DK Metcalf, Jalen Ramsey, Cameron Heyward',
  'San Francisco 49ers':
    'Brock Purdy, Christian McCaffrey, George Kittle, Nick Bosa, Fred Warner, Purdy, McCaffrey',
  'Seattle Seahawks':
    'Sam Darnold, Jaxon Smith-Njigba, Cooper Kupp, Kenneth Walker III, Devon Witherspoon',
  'Tampa Bay Buccaneers': 'Baker Mayfield, Mike Evans, Emeka Egbuka, Bucky Irving, Tristan Wirfs',
  'Tennessee Titans': 'Cam Ward, Tony Pollard, Jeffery Simmons',
  'Washington Commanders': 'Jayden Daniels, Terry McLaurin, Deebo Samuel, Laremy Tunsil, Deebo',
};
