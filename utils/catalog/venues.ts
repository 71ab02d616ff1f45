/**
 * Where teams are at home, by the team's slug: names of the ground that posts use, former ones too, since people keep
 * them for years. A ground says which "Giants" or "Rangers" are meant; it is never a chip by itself.
 * Only names that stand for nothing but a ground: "City Ground" is left out, "Anfield" is in.
 */

const NFL: Readonly<Record<string, string>> = {
  'arizona-cardinals': 'State Farm Stadium, University of Phoenix Stadium',
  'atlanta-falcons': 'Mercedes-Benz Stadium, Mercedes Benz Stadium, Georgia Dome',
  'baltimore-ravens': 'M&T Bank Stadium, Ravens Stadium',
  'buffalo-bills': 'Highmark Stadium, New Era Field, Ralph Wilson Stadium, Bills Stadium',
  'carolina-panthers': 'Bank of America Stadium',
  'chicago-bears': 'Soldier Field',
  'cincinnati-bengals': 'Paycor Stadium, Paul Brown Stadium',
  'cleveland-browns': 'Huntington Bank Field, FirstEnergy Stadium, Cleveland Browns Stadium',
  'dallas-cowboys': 'AT&T Stadium, Cowboys Stadium, Jerry World, Jerryworld, The Star in Frisco',
  'denver-broncos': 'Empower Field, Mile High Stadium, Sports Authority Field, Invesco Field',
  'detroit-lions': 'Ford Field',
  'green-bay-packers': 'Lambeau Field, Lambeau',
  'houston-texans': 'NRG Stadium, Reliant Stadium',
  'indianapolis-colts': 'Lucas Oil Stadium',
  'jacksonville-jaguars': 'EverBank Stadium, EverBank Field, TIAA Bank Field',
  'kansas-city-chiefs': 'Arrowhead Stadium, Arrowhead',
  'las-vegas-raiders': 'Allegiant Stadium, Oakland Coliseum',
  'los-angeles-chargers': 'SoFi Stadium, Qualcomm Stadium, StubHub Center',
  'los-angeles-rams': 'SoFi Stadium, LA Memorial Coliseum',
  'miami-dolphins': 'Hard Rock Stadium, Sun Life Stadium',
  'minnesota-vikings': 'U.S. Bank Stadium, US Bank Stadium',
  'new-england-patriots': 'Gillette Stadium',
  'new-orleans-saints': 'Caesars Superdome, Superdome, Mercedes-Benz Superdome',
  'new-york-giants': 'MetLife Stadium, MetLife',
  'new-york-jets': 'MetLife Stadium, MetLife',
  'philadelphia-eagles': 'Lincoln Financial Field',
  'pittsburgh-steelers': 'Acrisure Stadium, Heinz Field',
  'san-francisco-49ers': "Levi's Stadium, Levis Stadium",
  'seattle-seahawks': 'Lumen Field, CenturyLink Field',
  'tampa-bay-buccaneers': 'Raymond James Stadium',
  'tennessee-titans': 'Nissan Stadium, LP Field',
  'washington-commanders': 'Northwest Stadium, FedExField, FedEx Field',
};

const NBA: Readonly<Record<string, string>> = {
  'atlanta-hawks': 'State Farm Arena, Philips Arena',
  'boston-celtics': 'TD Garden',
  'brooklyn-nets': 'Barclays Center',
  'charlotte-hornets': 'Spectrum Center, Time Warner Cable Arena',
  'chicago-bulls': 'United Center',
  'cleveland-cavaliers': 'Rocket Arena, Rocket Mortgage FieldHouse, Quicken Loans Arena',
  'dallas-mavericks': 'American Airlines Center',
  'denver-nuggets': 'Ball Arena, Pepsi Center',
  'detroit-pistons': 'Little Caesars Arena, Palace of Auburn Hills',
  'golden-state-warriors': 'Chase Center, Oracle Arena',
  'houston-rockets': 'Toyota Center',
  'indiana-pacers': 'Gainbridge Fieldhouse, Bankers Life Fieldhouse',
  'los-angeles-clippers': 'Intuit Dome, Staples Center',
  'los-angeles-lakers': 'Crypto.com Arena, Staples Center',
  'memphis-grizzlies': 'FedExForum, FedEx Forum',
  'miami-heat': 'Kaseya Center, American Airlines Arena, FTX Arena',
  'milwaukee-bucks': 'Fiserv Forum, Bradley Center',
  'minnesota-timberwolves': 'Target Center',
  'new-orleans-pelicans': 'Smoothie King Center',
  'new-york-knicks': 'Madison Square Garden',
  'oklahoma-city-thunder': 'Paycom Center, Chesapeake Energy Arena',
  'orlando-magic': 'Kia Center, Amway Center',
  'philadelphia-76ers': 'Wells Fargo Center, Xfinity Mobile Arena',
  'phoenix-suns': 'Footprint Center, Mortgage Matchup Center, Talking Stick Resort Arena',
  'portland-trail-blazers': 'Moda Center, Rose Garden Arena',
  'sacramento-kings': 'Golden 1 Center, Sleep Train Arena',
  'san-antonio-spurs': 'Frost Bank Center, AT&T Center',
  'toronto-raptors': 'Scotiabank Arena, Air Canada Centre',
  'utah-jazz': 'Delta Center, Vivint Arena, Vivint Smart Home Arena, EnergySolutions Arena',
  'washington-wizards': 'Capital One Arena, Verizon Center',
};

const MLB: Readonly<Record<string, string>> = {
  'arizona-diamondbacks': 'Chase Field',
  'atlanta-braves': 'Truist Park, SunTrust Park, Turner Field',
  'baltimore-orioles': 'Camden Yards, Oriole Park',
  'boston-red-sox': 'Fenway Park, Fenway',
  'chicago-cubs': 'Wrigley Field, Wrigley',
  'chicago-white-sox': 'Rate Field, Guaranteed Rate Field, U.S. Cellular Field, Comiskey Park',
  'cincinnati-reds': 'Great American Ball Park',
  'cleveland-guardians': 'Progressive Field',
  'colorado-rockies': 'Coors Field',
  'detroit-tigers': 'Comerica Park',
  'houston-astros': 'Daikin Park, Minute Maid Park',
  'kansas-city-royals': 'Kauffman Stadium',
  'los-angeles-angels': 'Angel Stadium',
  'los-angeles-dodgers': 'Dodger Stadium',
  'miami-marlins': 'loanDepot Park, Marlins Park',
  'milwaukee-brewers': 'American Family Field, Miller Park',
  'minnesota-twins': 'Target Field',
  'new-york-mets': 'Citi Field',
  'new-york-yankees': 'Yankee Stadium',
  'philadelphia-phillies': 'Citizens Bank Park',
  'pittsburgh-pirates': 'PNC Park',
  'san-diego-padres': 'Petco Park',
  'san-francisco-giants': 'Oracle Park, AT&T Park',
  'seattle-mariners': 'T-Mobile Park, Safeco Field',
  'st-louis-cardinals': 'Busch Stadium',
  'tampa-bay-rays': 'Tropicana Field, Steinbrenner Field',
  'texas-rangers': 'Globe Life Field, Globe Life Park',
  'toronto-blue-jays': 'Rogers Centre',
  'washington-nationals': 'Nationals Park',
};

const NHL: Readonly<Record<string, string>> = {
  'anaheim-ducks': 'Honda Center',
  'boston-bruins': 'TD Garden',
  'buffalo-sabres': 'KeyBank Center, First Niagara Center',
  'calgary-flames': 'Saddledome',
  'carolina-hurricanes': 'Lenovo Center, PNC Arena',
  'chicago-blackhawks': 'United Center',
  'colorado-avalanche': 'Ball Arena, Pepsi Center',
  'columbus-blue-jackets': 'Nationwide Arena',
  'dallas-stars': 'American Airlines Center',
  'detroit-red-wings': 'Little Caesars Arena, Joe Louis Arena',
  'edmonton-oilers': 'Rogers Place, Rexall Place',
  'florida-panthers': 'Amerant Bank Arena, BB&T Center',
  'los-angeles-kings': 'Crypto.com Arena, Staples Center',
  'minnesota-wild': 'Xcel Energy Center, Grand Casino Arena',
  'montreal-canadiens': 'Bell Centre, Centre Bell',
  'nashville-predators': 'Bridgestone Arena',
  'new-jersey-devils': 'Prudential Center',
  'new-york-islanders': 'UBS Arena, Nassau Coliseum',
  'new-york-rangers': 'Madison Square Garden',
  'ottawa-senators': 'Canadian Tire Centre',
  'philadelphia-flyers': 'Wells Fargo Center, Xfinity Mobile Arena',
  'pittsburgh-penguins': 'PPG Paints Arena, Consol Energy Center',
  'san-jose-sharks': 'SAP Center',
  'seattle-kraken': 'Climate Pledge Arena',
  'st-louis-blues': 'Enterprise Center, Scottrade Center',
  'tampa-bay-lightning': 'Benchmark International Arena, Amalie Arena',
  'toronto-maple-leafs': 'Scotiabank Arena, Air Canada Centre',
  'utah-mammoth': 'Delta Center',
  'vancouver-canucks': 'Rogers Arena',
  'vegas-golden-knights': 'T-Mobile Arena',
  'washington-capitals': 'Capital One Arena, Verizon Center',
  'winnipeg-jets': 'Canada Life Centre, Bell MTS Place, MTS Centre',
};

const EPL: Readonly<Record<string, string>> = {
  'arsenal-fc': 'Emirates Stadium, Highbury',
  'aston-villa': 'Villa Park',
  'chelsea-fc': 'Stamford Bridge',
  'crystal-palace-fc': 'Selhurst Park',
  'everton-fc': 'Hill Dickinson Stadium, Goodison Park, Goodison',
  'fulham-fc': 'Craven Cottage',
  'leeds-united': 'Elland Road',
  'liverpool-fc': 'Anfield',
  'manchester-city-fc': 'Etihad Stadium',
  'manchester-united': 'Old Trafford',
  'newcastle-united': "St James' Park, St James Park",
  'sunderland-afc': 'Stadium of Light',
  'tottenham-hotspur': 'Tottenham Hotspur Stadium, White Hart Lane',
};

const LALIGA: Readonly<Record<string, string>> = {
  'athletic-bilbao': 'San Mamés',
  'atletico-madrid': 'Metropolitano Stadium, Vicente Calderón',
  'fc-barcelona': 'Camp Nou, Spotify Camp Nou',
  'real-betis': 'Benito Villamarín',
  'real-madrid': 'Santiago Bernabéu, Bernabéu',
  'sevilla-fc': 'Sánchez-Pizjuán, Sánchez Pizjuán',
  'valencia-cf': 'Mestalla',
};

const CHAMPIONSHIP: Readonly<Record<string, string>> = {
  'west-ham-united': 'London Stadium, Upton Park',
  'wolverhampton-wanderers': 'Molineux',
};

const EUROPE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bundesliga: {
    'fc-bayern-munchen': 'Allianz Arena',
    'borussia-dortmund': 'Westfalenstadion, Signal Iduna Park',
  },
  seriea: {
    'ac-milan': 'San Siro, Giuseppe Meazza',
    'inter-milan': 'San Siro, Giuseppe Meazza',
    'as-roma': 'Stadio Olimpico',
    'ss-lazio': 'Stadio Olimpico',
  },
  ligue1: {
    'paris-saint-germain': 'Parc des Princes',
    'olympique-de-marseille': 'Vélodrome, Stade Vélodrome',
  },
};

const MLS: Readonly<Record<string, string>> = {
  'atlanta-united': 'Mercedes-Benz Stadium, Mercedes Benz Stadium',
  'portland-timbers': 'Providence Park',
  'seattle-sounders': 'Lumen Field, CenturyLink Field',
  'philadelphia-union': 'Subaru Park, Talen Energy Stadium, PPL Park',
  'inter-miami': 'Chase Stadium',
  'la-galaxy': 'Dignity Health Sports Park, StubHub Center',
  lafc: 'BMO Stadium, Banc of California Stadium',
};

const BY_LEAGUE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nfl: NFL,
  nba: NBA,
  mlb: MLB,
  nhl: NHL,
  epl: EPL,
  championship: CHAMPIONSHIP,
  laliga: LALIGA,
  mls: MLS,
  ...EUROPE,
};

const BY_ENTITY: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(BY_LEAGUE).flatMap(([league, teams]) =>
    Object.entries(teams).map(([slug, names]): [string, string[]] => [
      `${league}:${slug}`,
      names.split(',').map((name) => name.trim()),
    ]),
  ),
);

/** Names of an entity's ground, none for most; `id` is `<league>:<slug>`. */
export const venuesOf = (id: string): readonly string[] => BY_ENTITY.get(id) ?? [];

/** Ids of all entities that have a ground. */
export const grounded = (): readonly string[] => [...BY_ENTITY.keys()];
