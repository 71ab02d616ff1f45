import { entitiesOf } from '../rows.ts';

/**
 * National teams of men's rugby union: the 24 of the 2027 World Cup. A country named alone is next to never its team,
 * so the bare name has tier D; other competitions find their sides here.
 */
export const rugbyNations = entitiesOf('rugbyworldcup', [
  { name: 'Argentina national rugby team', nickname: 'Los Pumas', borrowed: true, abbr: 'ARG', also: 'Argentina Rugby', plain: 'Argentina', handles: 'lospumas' },
  { name: 'Australia national rugby team', nickname: 'Wallabies', borrowed: true, abbr: 'AUS', also: 'Wallabies rugby', plain: 'Australia', handles: 'wallabies' },
  { name: 'Canada national rugby team', nickname: 'Canada', borrowed: true, abbr: 'CAN', sure: 'Rugby Canada', handles: 'RugbyCanada' },
  { name: 'Chile national rugby team', nickname: 'Los Cóndores', borrowed: true, abbr: 'CHI', also: 'Chile Rugby', plain: 'Chile', handles: 'chilerugby' },
  { name: 'England national rugby team', nickname: 'England', borrowed: true, abbr: 'ENG', sure: 'England Rugby', tags: 'WearTheRose', handles: 'EnglandRugby' },
  { name: 'Fiji national rugby team', nickname: 'Flying Fijians', abbr: 'FIJ', also: 'Fiji Rugby', plain: 'Fiji', handles: 'fijirugby' },
  { name: 'France national rugby team', nickname: 'XV de France', abbr: 'FRA', also: 'France Rugby, Quinze de France', weak: 'les Bleus', plain: 'France, Francia, Frankreich', tags: 'NeFaisonsXV', handles: 'FranceRugby' },
  { name: 'Georgia national rugby team', nickname: 'Lelos', borrowed: true, abbr: 'GEO', plain: 'Georgia', handles: 'GeorgianRugby' },
  { name: 'Hong Kong China national rugby team', nickname: 'Hong Kong China', borrowed: true, abbr: 'HKG' },
  { name: 'Ireland national rugby team', nickname: 'Ireland', borrowed: true, abbr: 'IRE', sure: 'Ireland Rugby', also: 'Irish Rugby', tags: 'TeamOfUs', handles: 'IrishRugby' },
  { name: 'Italy national rugby team', nickname: 'Italy', borrowed: true, abbr: 'ITA', also: 'Italrugby', weak: 'Azzurri', plain: 'Italia', handles: 'Federugby' },
  { name: 'Japan national rugby team', nickname: 'Brave Blossoms', abbr: 'JPN', plain: 'Japan', native: 'ラグビー日本代表', handles: 'JRFURugby' },
  { name: 'New Zealand national rugby team', nickname: 'All Blacks', abbr: 'NZL', also: 'los All Blacks, les All Blacks', plain: 'New Zealand', native: 'オールブラックス, 올 블랙스', handles: 'AllBlacks' },
  { name: 'Portugal national rugby team', nickname: 'Os Lobos', borrowed: true, abbr: 'POR', plain: 'Portugal', handles: 'PortugalRugby' },
  { name: 'Romania national rugby team', nickname: 'Stejarii', abbr: 'ROU, ROM', plain: 'Romania' },
  { name: 'Samoa national rugby team', nickname: 'Manu Samoa', abbr: 'SAM', plain: 'Samoa', handles: 'manusamoa' },
  { name: 'Scotland national rugby team', nickname: 'Scotland', borrowed: true, abbr: 'SCO', sure: 'Scotland Rugby', also: 'Scottish Rugby', handles: 'Scotlandteam' },
  { name: 'South Africa national rugby team', nickname: 'Springboks', abbr: 'RSA', also: 'Bokke', weak: 'Boks', plain: 'South Africa', native: 'スプリングボクス', handles: 'Springboks' },
  { name: 'Spain national rugby team', nickname: 'Spain', borrowed: true, abbr: 'ESP', also: 'XV del León, Leones del Rugby', plain: 'España', handles: 'ferugby' },
  { name: 'Tonga national rugby team', nickname: "'Ikale Tahi", abbr: 'TGA', plain: 'Tonga', handles: 'tongarugby' },
  { name: 'Uruguay national rugby team', nickname: 'Los Teros', borrowed: true, abbr: 'URU', plain: 'Uruguay', handles: 'RugbyUruguay' },
  { name: 'United States national rugby team', nickname: 'USA Rugby', abbr: 'USA', also: 'USA Eagles', plain: 'United States', handles: 'USARugby' },
  { name: 'Wales national rugby team', nickname: 'Wales', borrowed: true, abbr: 'WAL', sure: 'Wales Rugby, Welsh Rugby', plain: 'Cymru', handles: 'WelshRugbyUnion' },
  { name: 'Zimbabwe national rugby team', nickname: 'Zimbabwe', borrowed: true, abbr: 'ZIM', also: 'Zimbabwe Sables' },

  { name: 'Rugby World Cup', sure: 'Rugby World Cup 2027', also: 'Coupe du monde de rugby, Mundial de Rugby, Copa del Mundo de Rugby, Copa do Mundo de Rugby, Rugby-WM, Rugby-Weltmeisterschaft', native: 'ラグビーワールドカップ, ラグビーW杯, 럭비 월드컵', tags: 'RWC2027', handles: 'rugbyworldcup', title: true },
  { name: 'Rugby World Cup final', also: 'finale de la Coupe du monde de rugby', title: true },
]);

/** Matches of the Six Nations that have a name; its sides are with the World Cup's. */
export const sixNations = entitiesOf('sixnations', [
  { name: 'Six Nations Championship', nickname: 'Six Nations', also: 'Guinness Six Nations, Six Nations rugby, Tournoi des Six Nations, Torneo de las Seis Naciones, Sei Nazioni', weak: 'Seis Naciones', native: 'シックスネーションズ', handles: 'SixNationsRugby', title: true },
  { name: 'Calcutta Cup', title: true },
  { name: 'le Crunch France-England', nickname: 'le Crunch', borrowed: true, title: true },
]);

/** The ten clubs of England's Premiership. */
export const premiershipRugby = entitiesOf('premrugby', [
  { name: 'Bath Rugby', nickname: 'Bath', borrowed: true, abbr: 'BATH', tags: 'BathRugby', handles: 'BathRugby' },
  { name: 'Bristol Bears', abbr: 'BRI', also: 'Bristol Rugby', weak: 'Bears', tags: 'BristolBears', handles: 'BristolBears' },
  { name: 'Exeter Chiefs', abbr: 'EXE', weak: 'Chiefs', tags: 'ExeterChiefs', handles: 'ExeterChiefs' },
  { name: 'Gloucester Rugby', nickname: 'Gloucester', borrowed: true, abbr: 'GLO', tags: 'GloucesterRugby', handles: 'gloucesterrugby' },
  { name: 'Harlequins RFC', nickname: 'Harlequins', abbr: 'HAR', weak: 'Quins', tags: 'COYQ', handles: 'Harlequins' },
  { name: 'Leicester Tigers', abbr: 'LEI', weak: 'Tigers', tags: 'LeicesterTigers', handles: 'LeicesterTigers' },
  { name: 'Newcastle Red Bulls', abbr: 'NEW', also: 'Newcastle Falcons', weak: 'Red Bulls', tags: 'NewcastleRedBulls', handles: 'FalconsRugby' },
  { name: 'Northampton Saints', abbr: 'NOR', plain: 'Saints', tags: 'NorthamptonSaints', handles: 'SaintsRugby' },
  { name: 'Sale Sharks', abbr: 'SAL', weak: 'Sharks', tags: 'SaleSharks', handles: 'SaleSharksRugby' },
  { name: 'Saracens FC', nickname: 'Saracens', borrowed: true, abbr: 'SAR', also: 'Saracens RFC', weak: 'Sarries', handles: 'Saracens' },

  { name: 'Premiership Rugby final', also: 'Gallagher Premiership final', title: true },
]);

/** Clubs of France's Top 14, and those that have just left it. A town alone is no club. */
export const top14 = entitiesOf('top14', [
  { name: 'Aviron Bayonnais', nickname: 'Bayonne', borrowed: true, abbr: 'BAY', tags: 'AvironBayonnais', handles: 'avironbayonnais' },
  { name: 'Union Bordeaux-Bègles', nickname: 'Bordeaux-Bègles', abbr: 'UBB, BOR', plain: 'Bordeaux', tags: 'UBBrugby', handles: 'UBBrugby' },
  { name: 'Castres Olympique', nickname: 'Castres', borrowed: true, abbr: 'CAS', tags: 'CastresOlympique', handles: 'CastresRugby' },
  { name: 'ASM Clermont Auvergne', nickname: 'Clermont', borrowed: true, abbr: 'ASM, CLE', also: 'ASM Clermont, Clermont Auvergne', handles: 'ASMOfficiel' },
  { name: 'Stade Rochelais', nickname: 'La Rochelle', borrowed: true, abbr: 'LAR, SR', handles: 'staderochelais' },
  { name: 'Lyon OU Rugby', abbr: 'LOU, LYO', also: 'LOU Rugby', plain: 'Lyon', handles: 'LeLOURugby' },
  { name: 'Montpellier Hérault Rugby', abbr: 'MHR, MON', plain: 'Montpellier', tags: 'MHRrugby', handles: 'MHR_officiel' },
  { name: 'US Montauban', abbr: 'USM, MTB', plain: 'Montauban' },
  { name: 'Section Paloise', nickname: 'Pau', borrowed: true, abbr: 'PAU', handles: 'SectionPaloise' },
  { name: 'USA Perpignan', nickname: 'Perpignan', borrowed: true, abbr: 'USAP, PER', also: 'USAP Perpignan', handles: 'usap_officiel' },
  { name: 'Racing 92', abbr: 'R92, RAC', also: 'Racing Métro 92', tags: 'Racing92', handles: 'racing92' },
  { name: 'Stade Français Paris', nickname: 'Stade Français', abbr: 'SFP, PAR', also: 'Stade Francais Paris Rugby', handles: 'SFParisRugby' },
  { name: 'RC Toulon', nickname: 'Toulon', borrowed: true, abbr: 'RCT, TLN', also: 'RC Toulonnais, Rugby Club Toulonnais', tags: 'RCToulon', handles: 'RCTofficiel' },
  { name: 'Stade Toulousain', abbr: 'ST, TLS', plain: 'Toulouse', handles: 'StadeToulousain' },
  { name: 'RC Vannes', abbr: 'VAN, RCV', also: 'Rugby Club Vannes', handles: 'RugbyClubVannes' },

  { name: 'finale du Top 14', also: 'Top 14 final, Bouclier de Brennus', title: true },
]);

/** The 16 teams of the United Rugby Championship. */
export const urc = entitiesOf('urc', [
  { name: 'Benetton Rugby', nickname: 'Benetton', borrowed: true, abbr: 'BEN', also: 'Benetton Treviso', handles: 'BenettonRugby' },
  { name: 'Vodacom Bulls', nickname: 'Bulls', borrowed: true, abbr: 'BUL', also: 'Blue Bulls', handles: 'BlueBullsRugby' },
  { name: 'Cardiff Rugby', nickname: 'Cardiff', borrowed: true, abbr: 'CAR', also: 'Cardiff Blues', handles: 'Cardiff_Rugby' },
  { name: 'Connacht Rugby', nickname: 'Connacht', borrowed: true, abbr: 'CON', tags: 'ConnachtRugby', handles: 'connachtrugby' },
  { name: 'Dragons RFC', nickname: 'Dragons', borrowed: true, abbr: 'DRA', also: 'Newport Gwent Dragons', handles: 'dragonsrugby' },
  { name: 'Edinburgh Rugby', nickname: 'Edinburgh', borrowed: true, abbr: 'EDI', handles: 'EdinburghRugby' },
  { name: 'Glasgow Warriors', abbr: 'GLA', weak: 'Warriors', tags: 'GlasgowWarriors', handles: 'GlasgowWarriors' },
  { name: 'Leinster Rugby', nickname: 'Leinster', borrowed: true, abbr: 'LEI', tags: 'LeinsterRugby', handles: 'leinsterrugby' },
  { name: 'Emirates Lions', nickname: 'Lions', borrowed: true, abbr: 'LIO', handles: 'LionsRugbyCo' },
  { name: 'Munster Rugby', nickname: 'Munster', borrowed: true, abbr: 'MUN', tags: 'SUAF, MunsterRugby', handles: 'Munsterrugby' },
  { name: 'Ospreys Rugby', nickname: 'Ospreys', abbr: 'OSP', handles: 'ospreys' },
  { name: 'Scarlets Rugby', nickname: 'Scarlets', borrowed: true, abbr: 'SCA', also: 'Llanelli Scarlets', handles: 'scarlets_rugby' },
  { name: 'Hollywoodbets Sharks', nickname: 'Sharks', borrowed: true, abbr: 'SHA', also: 'Durban Sharks', handles: 'SharksRugby' },
  { name: 'DHL Stormers', nickname: 'Stormers', borrowed: true, abbr: 'STO', tags: 'iamastormer', handles: 'THESTORMERS' },
  { name: 'Ulster Rugby', nickname: 'Ulster', borrowed: true, abbr: 'ULS', tags: 'SUFTUM, UlsterRugby', handles: 'UlsterRugby' },
  { name: 'Zebre Parma', nickname: 'Zebre', borrowed: true, abbr: 'ZEB', handles: 'ZebreParma' },

  { name: 'United Rugby Championship final', also: 'URC Grand Final', title: true },
]);
