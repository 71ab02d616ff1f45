import { entitiesOf } from '../rows.ts';

/** Formula 1's Grands Prix of 2026 and 2027, and others it has lately driven. */
export const f1 = entitiesOf('f1', [
  { name: 'Australian Grand Prix', also: 'Australian GP, Australia GP, Melbourne GP, Melbourne Grand Prix', weak: 'GP de Australia, GP d’Australie, GP da Austrália, Gran Premio de Australia', native: 'Gran Premio de Australia F1', tags: 'AusGP' },
  { name: 'Chinese Grand Prix', also: 'Chinese GP, China GP, Shanghai GP', native: 'F1中国GP, GP de China, Gran Premio de China, GP de Chine, GP da China, Grand Prix de Chine', tags: 'ChineseGP' },
  { name: 'Japanese Grand Prix', also: 'Japanese GP, Japan GP, Suzuka GP', weak: 'GP de Japón, GP du Japon, GP do Japão, Gran Premio de Japón, 日本GP, 日本グランプリ', native: 'F1日本GP, F1日本グランプリ, F1 일본 그랑프리', tags: 'JapaneseGP, F1JP' },
  { name: 'Bahrain Grand Prix', also: 'Bahrain GP', native: 'バーレーンGP, GP de Baréin, GP de Bahréin, GP do Bahrein, Gran Premio de Baréin', tags: 'BahrainGP' },
  { name: 'Saudi Arabian Grand Prix', also: 'Saudi Arabian GP, Saudi GP, Jeddah GP', native: 'GP de Arabia Saudita, GP de Arabia Saudí, GP da Arábia Saudita, GP d’Arabie saoudite', tags: 'SaudiArabianGP' },
  { name: 'Miami Grand Prix', also: 'Miami GP', native: 'マイアミGP, GP de Miami, Gran Premio de Miami', tags: 'MiamiGP' },
  { name: 'Emilia Romagna Grand Prix', also: 'Emilia Romagna GP, Imola GP', tags: 'ImolaGP, EmiliaRomagnaGP' },
  { name: 'Canadian Grand Prix', also: 'Canadian GP, Canada GP, Montreal GP', native: 'カナダGP, GP du Canada, Grand Prix du Canada, GP de Canadá, GP do Canadá, Gran Premio de Canadá', tags: 'CanadianGP' },
  { name: 'Monaco Grand Prix', also: 'Monaco GP', native: 'モナコGP, モナコグランプリ, 모나코 그랑프리, GP de Mónaco, GP do Mônaco, Grand Prix de Monaco, Gran Premio de Mónaco, Großer Preis von Monaco', tags: 'MonacoGP' },
  { name: 'Spanish Grand Prix', also: 'Spanish GP, Madrid GP', weak: 'GP de España, Gran Premio de España, GP d’Espagne, GP da Espanha', native: 'F1スペインGP, GP de Madrid, Gran Premio de Madrid', tags: 'SpanishGP, MADRING' },
  { name: 'Barcelona-Catalunya Grand Prix', also: 'Barcelona Grand Prix, Barcelona GP, Barcelona-Catalunya GP', weak: 'GP de Barcelona, GP de Cataluña, GP de Catalunya', tags: 'BarcelonaGP' },
  { name: 'Austrian Grand Prix', also: 'Austrian GP, Austria GP', weak: 'GP de Austria, GP d’Autriche, GP da Áustria', native: 'F1オーストリアGP', tags: 'AustrianGP' },
  { name: 'British Grand Prix', also: 'British GP, Silverstone GP', weak: 'GP de Gran Bretaña, GP de Grande-Bretagne, GP da Inglaterra', native: 'F1イギリスGP', tags: 'BritishGP' },
  { name: 'Belgian Grand Prix', also: 'Belgian GP, Spa GP', native: 'ベルギーGP, GP de Bélgica, GP de Belgique, GP da Bélgica, Grand Prix de Belgique, Gran Premio de Bélgica', tags: 'BelgianGP' },
  { name: 'Hungarian Grand Prix', also: 'Hungarian GP, Hungary GP', weak: 'GP de Hungría, GP de Hongrie, GP da Hungria', native: 'F1ハンガリーGP', tags: 'HungarianGP' },
  { name: 'Dutch Grand Prix', also: 'Dutch GP, Zandvoort GP', weak: 'GP de Países Bajos, GP des Pays-Bas, GP da Holanda', native: 'F1オランダGP', tags: 'DutchGP' },
  { name: 'Italian Grand Prix', also: 'Italian GP, Monza GP', weak: 'GP de Italia, GP d’Italie, GP da Itália, GP d’Italia', native: 'F1イタリアGP, モンツァGP', tags: 'ItalianGP' },
  { name: 'Azerbaijan Grand Prix', also: 'Azerbaijan GP, Baku GP', native: 'アゼルバイジャンGP, GP de Azerbaiyán, GP d’Azerbaïdjan, GP do Azerbaijão, GP de Bakú', tags: 'AzerbaijanGP' },
  { name: 'Singapore Grand Prix', also: 'Singapore GP', native: 'シンガポールGP, GP de Singapur, GP de Singapour, GP de Singapura, Gran Premio de Singapur', tags: 'SingaporeGP' },
  { name: 'United States Grand Prix', also: 'United States GP, US Grand Prix, US GP, USGP, Austin GP, COTA GP', weak: 'GP de Estados Unidos, GP des États-Unis, GP dos EUA', native: 'F1アメリカGP' },
  { name: 'Mexico City Grand Prix', also: 'Mexico City GP, Mexican Grand Prix, Mexican GP, Mexico GP', native: 'メキシコシティGP, GP de México, Gran Premio de México, GP de la Ciudad de México, GP du Mexique, GP do México', tags: 'MexicoGP' },
  { name: 'São Paulo Grand Prix', also: 'São Paulo GP, Brazilian Grand Prix, Brazilian GP, Brazil GP, Interlagos GP', weak: 'GP de Brasil, GP do Brasil, GP du Brésil', native: 'サンパウロGP, GP de São Paulo, Gran Premio de São Paulo', tags: 'SaoPauloGP, BrazilGP' },
  { name: 'Las Vegas Grand Prix', also: 'Las Vegas GP, Vegas GP', native: 'ラスベガスGP, GP de Las Vegas, Gran Premio de Las Vegas', tags: 'LasVegasGP' },
  { name: 'Qatar Grand Prix', also: 'Qatar GP', weak: 'GP de Catar, GP de Qatar, GP du Qatar, GP do Catar', native: 'F1カタールGP', tags: 'QatarGP' },
  { name: 'Abu Dhabi Grand Prix', also: 'Abu Dhabi GP', native: 'アブダビGP, GP de Abu Dabi, GP de Abu Dhabi, GP d’Abou Dabi, Gran Premio de Abu Dabi', tags: 'AbuDhabiGP' },
]);

/** Races of the NASCAR Cup Series that are known by name. */
export const nascar = entitiesOf('nascar', [
  { name: 'Daytona 500', native: 'デイトナ500, 500 Millas de Daytona' },
  { name: 'Coca-Cola 600', also: 'Coke 600' },
  { name: 'Southern 500', sure: 'Cook Out Southern 500' },
  { name: 'Brickyard 400' },
  { name: 'Bristol Night Race', also: 'Bass Pro Shops Night Race' },
  { name: 'Coke Zero Sugar 400' },
  { name: 'NASCAR All-Star Race', also: 'NASCAR All-Star' },
  { name: 'NASCAR Cup Series Championship', also: 'NASCAR Championship Race' },
  { name: 'NASCAR Clash', also: 'Cook Out Clash, Busch Clash' },
]);

/** Races of the IndyCar Series that are known by name. */
export const indycar = entitiesOf('indycar', [
  { name: 'Indianapolis 500', sure: 'Indy 500', native: 'インディ500, 500 Millas de Indianápolis, 500 milles d’Indianapolis', tags: 'ThisIsMay' },
  { name: 'Long Beach Grand Prix', also: 'Grand Prix of Long Beach, Acura Grand Prix of Long Beach' },
  { name: 'Firestone Grand Prix of St. Petersburg', also: 'Grand Prix of St. Petersburg, St. Pete Grand Prix' },
  { name: 'Detroit Grand Prix', sure: 'Chevrolet Detroit Grand Prix' },
]);
