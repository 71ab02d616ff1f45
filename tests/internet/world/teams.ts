import type { WorldTeam } from '../world.ts';

const team = (id: string, abbreviation: string, location: string, nickname: string): WorldTeam => ({
  id,
  abbreviation,
  location,
  nickname,
});

/** A soccer club: the schedule has one name for all its fields, and a short one. */
const club = (id: string, abbreviation: string, name: string, short = name): WorldTeam => ({
  id,
  abbreviation,
  location: name,
  nickname: name,
  name,
  short,
});

export const NFL = {
  jets: team('20', 'NYJ', 'New York', 'Jets'),
  bills: team('2', 'BUF', 'Buffalo', 'Bills'),
  chiefs: team('12', 'KC', 'Kansas City', 'Chiefs'),
  ravens: team('33', 'BAL', 'Baltimore', 'Ravens'),
  packers: team('9', 'GB', 'Green Bay', 'Packers'),
  bears: team('3', 'CHI', 'Chicago', 'Bears'),
  rams: team('14', 'LAR', 'Los Angeles', 'Rams'),
  seahawks: team('26', 'SEA', 'Seattle', 'Seahawks'),
  cowboys: team('6', 'DAL', 'Dallas', 'Cowboys'),
  eagles: team('21', 'PHI', 'Philadelphia', 'Eagles'),
};

export const NBA = {
  lakers: team('13', 'LAL', 'Los Angeles', 'Lakers'),
  celtics: team('2', 'BOS', 'Boston', 'Celtics'),
  warriors: team('9', 'GS', 'Golden State', 'Warriors'),
  nuggets: team('7', 'DEN', 'Denver', 'Nuggets'),
  heat: team('14', 'MIA', 'Miami', 'Heat'),
  magic: team('19', 'ORL', 'Orlando', 'Magic'),
  kings: team('23', 'SAC', 'Sacramento', 'Kings'),
  suns: team('21', 'PHX', 'Phoenix', 'Suns'),
  knicks: team('18', 'NY', 'New York', 'Knicks'),
  bucks: team('15', 'MIL', 'Milwaukee', 'Bucks'),
  mavericks: team('6', 'DAL', 'Dallas', 'Mavericks'),
  spurs: team('24', 'SA', 'San Antonio', 'Spurs'),
};

export const MLB = {
  dodgers: team('19', 'LAD', 'Los Angeles', 'Dodgers'),
  padres: team('25', 'SD', 'San Diego', 'Padres'),
};

export const NHL = {
  rangers: team('13', 'NYR', 'New York', 'Rangers'),
  bruins: team('1', 'BOS', 'Boston', 'Bruins'),
  kraken: team('124292', 'SEA', 'Seattle', 'Kraken'),
  oilers: team('6', 'EDM', 'Edmonton', 'Oilers'),
};

export const COLLEGE = {
  georgia: team('61', 'UGA', 'Georgia', 'Bulldogs'),
  alabama: team('333', 'ALA', 'Alabama', 'Crimson Tide'),
  northTexas: team('249', 'UNT', 'North Texas', 'Mean Green'),
  rice: team('242', 'RICE', 'Rice', 'Owls'),
};

export const SOCCER = {
  arsenal: club('359', 'ARS', 'Arsenal'),
  chelsea: club('363', 'CHE', 'Chelsea'),
  liverpool: club('364', 'LIV', 'Liverpool'),
  everton: club('368', 'EVE', 'Everton'),
  tottenham: club('367', 'TOT', 'Tottenham Hotspur', 'Tottenham'),
  leeds: club('357', 'LEE', 'Leeds United', 'Leeds'),
  realMadrid: club('86', 'RMA', 'Real Madrid'),
  bayern: club('132', 'MUN', 'Bayern Munich'),
  crew: club('183', 'CLB', 'Columbus Crew', 'Columbus'),
  galaxy: club('187', 'LA', 'LA Galaxy'),
};
