import { entitiesOf } from '../rows.ts';

/** The 22 drivers of Formula 1's 2026 season. A surname that many people have is tier D. */
export const f1Drivers = entitiesOf('f1', [
  { name: 'Lando Norris', nickname: 'Norris', borrowed: true, abbr: 'NOR', native: 'ランドノリス', tags: 'LN1, LN4', handles: 'LandoNorris' },
  { name: 'Oscar Piastri', nickname: 'Piastri', abbr: 'PIA', tags: 'OP81', native: 'ピアストリ', handles: 'OscarPiastri' },
  { name: 'Charles Leclerc', nickname: 'Leclerc', abbr: 'LEC', weak: 'ルクレール, 르클레르', native: 'シャルルルクレール, 샤를 르클레르', tags: 'CL16', handles: 'Charles_Leclerc' },
  { name: 'Lewis Hamilton', nickname: 'Hamilton', borrowed: true, abbr: 'HAM', tags: 'LH44, TeamLH', native: 'ルイスハミルトン, 루이스 해밀턴, Λιούις Χάμιλτον', handles: 'LewisHamilton' },
  { name: 'George Russell', nickname: 'Russell', borrowed: true, abbr: 'RUS', tags: 'GR63', native: 'ジョージラッセル', handles: 'GeorgeRussell63' },
  { name: 'Kimi Antonelli', nickname: 'Antonelli', borrowed: true, abbr: 'ANT', sure: 'Andrea Kimi Antonelli', native: 'アントネッリ' },
  { name: 'Max Verstappen', nickname: 'Verstappen', abbr: 'VER', tags: 'MV33, MV3', native: 'フェルスタッペン, 페르스타펜, 维斯塔潘, فيرستابن, Φερστάπεν', handles: 'Max33Verstappen' },
  { name: 'Isack Hadjar', nickname: 'Hadjar', abbr: 'HAD' },
  { name: 'Carlos Sainz', nickname: 'Sainz', abbr: 'SAI', sure: 'Carlos Sainz Jr', native: 'カルロスサインツ', tags: 'CS55', handles: 'Carlossainz55' },
  { name: 'Alexander Albon', nickname: 'Albon', abbr: 'ALB', also: 'Alex Albon', handles: 'alex_albon' },
  { name: 'Fernando Alonso', nickname: 'Alonso', borrowed: true, abbr: 'ALO', weak: 'El Nano', native: 'フェルナンドアロンソ, 페르난도 알론소', handles: 'alo_oficial' },
  { name: 'Lance Stroll', nickname: 'Stroll', abbr: 'STR', native: 'ランスストロール', handles: 'lance_stroll' },
  { name: 'Liam Lawson', nickname: 'Lawson', borrowed: true, abbr: 'LAW', native: 'リアムローソン', handles: 'LiamLawson30' },
  { name: 'Arvid Lindblad', nickname: 'Lindblad', borrowed: true, abbr: 'LIN' },
  { name: 'Pierre Gasly', nickname: 'Gasly', abbr: 'GAS', handles: 'PierreGASLY' },
  { name: 'Franco Colapinto', nickname: 'Colapinto', abbr: 'COL', native: 'コラピント', handles: 'FranColapinto' },
  { name: 'Esteban Ocon', nickname: 'Ocon', abbr: 'OCO', native: 'エステバンオコン', handles: 'OconEsteban' },
  { name: 'Oliver Bearman', nickname: 'Bearman', borrowed: true, abbr: 'BEA', also: 'Ollie Bearman', handles: 'OllieBearman' },
  { name: 'Nico Hülkenberg', nickname: 'Hülkenberg', abbr: 'HUL', also: 'Nico Huelkenberg, Huelkenberg', native: 'ヒュルケンベルグ', handles: 'HulkHulkenberg' },
  { name: 'Gabriel Bortoleto', nickname: 'Bortoleto', abbr: 'BOR', also: 'Gabi Bortoleto', native: 'ボルトレート' },
  { name: 'Sergio Pérez Mendoza', nickname: 'Checo Pérez', abbr: 'PER', weak: 'Sergio Perez', plain: 'Checo', native: 'セルジオペレス', handles: 'SChecoPerez' },
  { name: 'Valtteri Bottas', nickname: 'Bottas', abbr: 'BOT', native: 'ボッタス', handles: 'ValtteriBottas' },
]);

/** The 11 teams of that season. Makers of cars are spoken of far more as such. */
export const f1Teams = entitiesOf('f1', [
  { name: 'McLaren Formula 1 Team', nickname: 'McLaren', borrowed: true, sure: 'McLaren F1', native: 'マクラーレンF1', tags: 'McLarenF1, PapayaFamily', handles: 'McLarenF1' },
  { name: 'Scuderia Ferrari', nickname: 'Ferrari', borrowed: true, sure: 'Ferrari F1, Scuderia Ferrari HP', weak: 'Tifosi', native: 'スクーデリアフェラーリ', tags: 'ForzaFerrari, essereFerrari, ScuderiaFerrari', handles: 'ScuderiaFerrari' },
  { name: 'Mercedes-AMG Petronas', nickname: 'Mercedes', borrowed: true, sure: 'Mercedes F1, Mercedes AMG F1', weak: 'Silver Arrows, Flechas de Plata', native: 'メルセデスF1', tags: 'MercedesF1, TeamMercedesF1', handles: 'MercedesAMGF1' },
  { name: 'Red Bull Racing', nickname: 'Red Bull', sure: 'Oracle Red Bull Racing, Red Bull F1', native: 'レッドブルレーシング', tags: 'RedBullRacing', handles: 'redbullracing' },
  { name: 'Williams Racing', nickname: 'Williams', borrowed: true, sure: 'Williams F1', also: 'Atlassian Williams', native: 'ウィリアムズF1', tags: 'WeAreWilliams, WilliamsRacing', handles: 'WilliamsF1, WilliamsRacing' },
  { name: 'Aston Martin F1 Team', nickname: 'Aston Martin', borrowed: true, sure: 'Aston Martin F1', also: 'Aston Martin Aramco', native: 'アストンマーティンF1', tags: 'AstonMartinF1, AMF1', handles: 'AstonMartinF1' },
  { name: 'Racing Bulls F1', nickname: 'Racing Bulls', also: 'Visa Cash App Racing Bulls, VCARB', tags: 'VCARBF1', native: 'レーシングブルズ', handles: 'visacashapprb' },
  { name: 'Alpine F1 Team', nickname: 'Alpine', borrowed: true, sure: 'Alpine F1', also: 'BWT Alpine', native: 'アルピーヌF1', tags: 'AlpineF1', handles: 'AlpineF1Team' },
  { name: 'Haas F1 Team', nickname: 'Haas', borrowed: true, sure: 'Haas F1', also: 'MoneyGram Haas, TGR Haas', native: 'ハースF1', tags: 'HaasF1', handles: 'HaasF1Team' },
  { name: 'Audi F1 Team', nickname: 'Audi', borrowed: true, sure: 'Audi F1', also: 'Audi Revolut F1', native: 'アウディF1', tags: 'AudiF1', handles: 'audif1' },
  { name: 'Cadillac F1 Team', nickname: 'Cadillac', borrowed: true, sure: 'Cadillac F1', also: 'Cadillac Formula 1', native: 'キャデラックF1', tags: 'CadillacF1', handles: 'Cadillac_F1' },
]);
