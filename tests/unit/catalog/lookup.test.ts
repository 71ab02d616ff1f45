import { describe, expect, it } from 'vitest';
import { foldName } from '../../../utils/catalog/fold-name.ts';
import { entityFor } from '../../../utils/catalog/index.ts';

const idFor = (league: string, ...names: string[]): string | undefined =>
  entityFor(league, names)?.id;

describe('folding a name', () => {
  it.each([
    ["Hawai'i", 'hawaii'],
    ['Hawaiʻi', 'hawaii'],
    ['D.C. United', 'dc united'],
    ['Brighton & Hove Albion', 'brighton and hove albion'],
    ['San José State', 'san jose state'],
    ['Bodø/Glimt', 'bodo glimt'],
    ['1. FC Köln', '1 fc koln'],
    ['  São   Paulo ', 'sao paulo'],
    ['Miami (OH)', 'miami oh'],
    ['★', ''],
  ])('%s is %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});

describe('a competitor of a schedule', () => {
  it.each([
    ['nfl', ['Kansas City Chiefs', 'KC'], 'nfl:kansas-city-chiefs'],
    ['nfl', ['New York Jets', 'NYJ'], 'nfl:new-york-jets'],
    ['nhl', ['Winnipeg Jets', 'WPG'], 'nhl:winnipeg-jets'],
    ['nhl', ['Montréal Canadiens', 'MTL'], 'nhl:montreal-canadiens'],
    ['nba', ['LA Clippers', 'LAC'], 'nba:los-angeles-clippers'],
    ['mlb', ['Athletics', 'ATH'], 'mlb:oakland-athletics'],
    ['mls', ['Chicago Fire FC', 'CHI'], 'mls:chicago-fire'],
    ['mls', ['CF Montréal', 'MTL'], 'mls:cf-montreal'],
    ['mls', ['New York Red Bulls', 'NY'], 'mls:red-bull-new-york'],
    ['mls', ['St. Louis CITY SC', 'STL'], 'mls:st-louis-city-sc'],
    ['epl', ['Brighton & Hove Albion', 'BHA'], 'epl:brighton-and-hove-albion'],
    ['epl', ['Manchester City', 'MNC'], 'epl:manchester-city-fc'],
    ['bundesliga', ['FC Cologne', 'KOE'], 'bundesliga:1-fc-koln'],
    ['bundesliga', ['Hamburg SV', 'HSV'], 'bundesliga:hamburger-sv'],
    ['laliga', ['Alavés', 'ALA'], 'laliga:deportivo-alaves'],
    ['seriea', ['Internazionale', 'INT'], 'seriea:inter-milan'],
    ['ncaaf', ["Hawai'i Rainbow Warriors", 'HAW'], 'ncaaf:hawaii-rainbow-warriors'],
    ['ncaaf', ['Miami Hurricanes', 'MIA'], 'ncaaf:miami-hurricanes'],
    ['ncaaf', ['Miami (OH) RedHawks', 'M-OH'], 'ncaaf:miami-oh-redhawks'],
    ['worldcup', ['Bosnia-Herzegovina', 'BIH'], 'worldcup:bosnia-herzegovina-national-team'],
    ['worldcup', ['United States', 'USA'], 'worldcup:united-states-national-team'],
    ['womensworldcup', ['England', 'ENG'], 'womensworldcup:england-womens-national-team'],
    ['bbl', ['Brisbane Heat', 'BH'], 'bbl:brisbane-heat'],
    ['cricket', ['India', 'IND'], 'cricket:india-national-cricket-team'],
    ['premrugby', ['Bath', 'BATH'], 'premrugby:bath-rugby'],
    ['urc', ['Leinster', 'LEI'], 'urc:leinster-rugby'],
    ['top14', ['Stade Toulousain', 'TLS'], 'top14:stade-toulousain'],
    ['f1', ['Max Verstappen'], 'f1:max-verstappen'],
    ['f1', ['Nico Hulkenberg'], 'f1:nico-hulkenberg'],
    ['f1', ['Sergio Perez'], 'f1:sergio-perez-mendoza'],
    ['argentina', ['Talleres (Córdoba)', 'TAL'], 'argentina:talleres-de-cordoba'],
    ['argentina', ['Racing Club', 'RAC'], 'argentina:racing-club-de-avellaneda'],
    ['libertadores', ['Nacional', 'NAC'], 'uruguay:nacional-de-montevideo'],
    ['libertadores', ['Atlético-MG', 'CAM'], 'brasileirao:atletico-mineiro'],
    ['libertadores', ['Barcelona SC', 'BSC'], 'ecuador:barcelona-sc'],
    ['sudamericana', ['LDU Quito', 'LDQ'], 'ecuador:ldu-quito'],
    ['copadelrey', ['Málaga', 'MLG'], 'laliga2:malaga-cf'],
    ['laliga2', ['Real Valladolid', 'VLD'], 'laliga:real-valladolid'],
    ['clubworldcup', ['Al Hilal', 'HIL'], 'saudi:al-hilal'],
    ['worldcupconmebol', ['Argentina', 'ARG'], 'worldcup:argentina-national-team'],
    ['goldcup', ['Panama', 'PAN'], 'worldcup:panama-national-team'],
    ['primeiraliga', ['Benfica', 'BEN'], 'ucl:sl-benfica'],
    ['atp', ['Carlos Alcaraz'], 'atp:carlos-alcaraz'],
    ['wta', ['Iga Swiatek'], 'wta:iga-swiatek'],
  ])('%s %j is %s', (league, names, id) => {
    expect(idFor(league, ...names)).toBe(id);
  });

  it('is found by location and nickname when the full name is spelt in another way', () => {
    expect(idFor('nhl', 'LA Kings (NHL)', 'Los Angeles Kings', 'LA')).toBe('nhl:los-angeles-kings');
  });

  it('is found in the league where its row is, when another competition brings it', () => {
    expect(idFor('ucl', 'Arsenal', 'ARS')).toBe('epl:arsenal-fc');
    expect(idFor('uel', 'Real Betis', 'BET')).toBe('laliga:real-betis');
    expect(idFor('facup', 'Wrexham', 'WXM')).toBe('championship:wrexham-afc');
    expect(idFor('euro', 'France', 'FRA')).toBe('worldcup:france-national-team');
    expect(idFor('copaamerica', 'Brazil', 'BRA')).toBe('worldcup:brazil-national-team');
    expect(idFor('sixnations', 'France', 'FRA')).toBe('rugbyworldcup:france-national-rugby-team');
    expect(idFor('uecl', 'AEK Athens', 'AEK')).toBe('ucl:aek-athens');
    expect(idFor('copadelrey', 'Barcelona', 'BAR')).toBe('laliga:fc-barcelona');
    expect(idFor('dfbpokal', 'Bayern Munich', 'MUN')).toBe('bundesliga:fc-bayern-munchen');
    expect(idFor('leaguescup', 'Club América', 'AME')).toBe('ligamx:club-america');
    expect(idFor('ncaaw', 'UConn Huskies', 'CONN')).toBe('ncaaf:uconn-huskies');
    expect(idFor('ncaaf', 'Villanova Wildcats', 'VILL')).toBe('ncaam:villanova-wildcats');
    expect(idFor('ncaaf', 'Southern Illinois Salukis', 'SIU')).toBe(
      'ncaam:southern-illinois-salukis',
    );
    expect(idFor('ncaaw', 'Jacksonville Dolphins', 'JAX')).toBe(
      'ncaam:jacksonville-university-dolphins',
    );
  });

  it('is found by a code alone only where nothing longer was given', () => {
    expect(idFor('nfl', 'WSH')).toBe('nfl:washington-commanders');
    expect(idFor('nfl', 'LAR')).toBe('nfl:los-angeles-rams');
    expect(idFor('mlb', 'CHW')).toBe('mlb:chicago-white-sox');
    expect(idFor('mlb', 'CWS')).toBe('mlb:chicago-white-sox');
    expect(idFor('nba', 'UTA')).toBe('nba:utah-jazz');
    expect(idFor('nfl', 'Wash. Commanders', 'WSH')).toBe('nfl:washington-commanders');
  });
});

describe('who is not in the catalogue', () => {
  it.each([
    // Another school with the code of a known one, and part of its name.
    ['ncaaf', ['Ohio State Newark Titans', 'OSU']],
    ['ncaaf', ['Tusculum Pioneers', 'TOW']],
    ['ncaaf', ['Redlands Bulldogs', 'RED']],
    ['ncaam', ['Southern Indiana Lutheran Owls', 'SIU']],
    // A team that has left its league, and an all-star side with a team's code.
    ['nhl', ['Arizona Coyotes', 'ARI']],
    ['nba', ['Team LeBron', 'LAL']],
    ['nfl', ['AFC', 'ARI']],
    ['nba', ['East', 'BOS']],
    // Reserves, and a namesake overseas.
    ['laliga', ['Real Madrid II', 'RMA']],
    ['mls', ['Barcelona SC', 'BAR']],
    // The same words in another league.
    ['nfl', ['Winnipeg Jets', 'WPG']],
    ['cricket', ['Brisbane Heat', 'BH']],
    ['worldcup', ['Quarterfinal 4 Winner', 'QW4']],
  ])('%s %j is nobody', (league, names) => {
    expect(idFor(league, ...names)).toBeUndefined();
  });

  it.each([
    ['ncaaf', 'Tigers'],
    ['nfl', 'New York'],
    ['nhl', ''],
    ['feed:1a2b', 'Arsenal'],
  ])('%s "%s" names several or none', (league, name) => {
    expect(idFor(league, name)).toBeUndefined();
  });
});

describe('a tournament of a schedule', () => {
  it.each([
    ['f1', 'Azerbaijan Grand Prix', 'f1:azerbaijan-grand-prix'],
    ['f1', 'Heineken Las Vegas Grand Prix', 'f1:las-vegas-grand-prix'],
    ['f1', 'Formula 1 MSC Cruises São Paulo Grand Prix', 'f1:sao-paulo-grand-prix'],
    ['f1', 'Portuguese Grand Prix', undefined],
    ['atp', 'Wimbledon', 'atp:the-championships-wimbledon'],
    ['wta', 'US Open', 'wta:us-open-tennis-championships'],
    ['pga', 'US Open', 'pga:us-open-golf-championship'],
    ['pga', 'Arnold Palmer Invitational presented by Somebody', 'pga:arnold-palmer-invitational'],
    ['pga', "KPMG Women's PGA Championship", undefined],
    ['nfl', 'Super Bowl LXI', 'nfl:super-bowl'],
    ['shows', 'Oscars', 'shows:academy-awards'],
    ['shows', 'Latin Grammys', 'shows:latin-grammy-awards'],
    ['news', 'Balance of Power', 'news:bloomberg-balance-of-power'],
    ['news', 'Daybreak Europe', 'news:bloomberg-daybreak-europe'],
    ['sixnations', 'Six Nations', 'sixnations:six-nations-championship'],
  ])('%s "%s" is %s', (league, name, id) => {
    expect(idFor(league, name)).toBe(id);
  });
});
