import { entitiesOf } from '../rows.ts';

/** Formula 1's Grands Prix of 2026 and 2027, and others it has lately driven. */
export const f1 = entitiesOf('f1', [
  { name: 'Australian Grand Prix', also: 'Australian GP, Australia GP, Melbourne GP', tags: 'AusGP' },
  { name: 'Chinese Grand Prix', also: 'Chinese GP, China GP, Shanghai GP', tags: 'ChineseGP' },
  { name: 'Japanese Grand Prix', also: 'Japanese GP, Japan GP, Suzuka GP', tags: 'JapaneseGP' },
  { name: 'Bahrain Grand Prix', also: 'Bahrain GP', tags: 'BahrainGP' },
  { name: 'Saudi Arabian Grand Prix', also: 'Saudi Arabian GP, Saudi GP, Jeddah GP', tags: 'SaudiArabianGP' },
  { name: 'Miami Grand Prix', also: 'Miami GP', tags: 'MiamiGP' },
  { name: 'Emilia Romagna Grand Prix', also: 'Emilia Romagna GP, Emilia-Romagna Grand Prix, Imola GP', tags: 'ImolaGP, EmiliaRomagnaGP' },
  { name: 'Canadian Grand Prix', also: 'Canadian GP, Canada GP, Montreal GP', tags: 'CanadianGP' },
  { name: 'Monaco Grand Prix', also: 'Monaco GP', tags: 'MonacoGP' },
  { name: 'Spanish Grand Prix', also: 'Spanish GP, Madrid GP', tags: 'SpanishGP, MADRING' },
  { name: 'Barcelona-Catalunya Grand Prix', also: 'Barcelona Grand Prix, Barcelona GP, Barcelona-Catalunya GP', tags: 'BarcelonaGP' },
  { name: 'Austrian Grand Prix', also: 'Austrian GP, Austria GP', tags: 'AustrianGP' },
  { name: 'British Grand Prix', also: 'British GP, Silverstone GP', tags: 'BritishGP' },
  { name: 'Belgian Grand Prix', also: 'Belgian GP, Spa GP', tags: 'BelgianGP' },
  { name: 'Hungarian Grand Prix', also: 'Hungarian GP, Hungary GP', tags: 'HungarianGP' },
  { name: 'Dutch Grand Prix', also: 'Dutch GP, Zandvoort GP', tags: 'DutchGP' },
  { name: 'Italian Grand Prix', also: 'Italian GP, Monza GP', tags: 'ItalianGP' },
  { name: 'Azerbaijan Grand Prix', also: 'Azerbaijan GP, Baku GP', tags: 'AzerbaijanGP' },
  { name: 'Singapore Grand Prix', also: 'Singapore GP', tags: 'SingaporeGP' },
  { name: 'United States Grand Prix', also: 'United States GP, US Grand Prix, US GP, USGP, Austin GP, COTA GP' },
  { name: 'Mexico City Grand Prix', also: 'Mexico City GP, Mexican Grand Prix, Mexican GP, Mexico GP', tags: 'MexicoGP' },
  { name: 'São Paulo Grand Prix', also: 'São Paulo GP, Brazilian Grand Prix, Brazilian GP, Brazil GP, Interlagos GP', tags: 'SaoPauloGP, BrazilGP' },
  { name: 'Las Vegas Grand Prix', also: 'Las Vegas GP, Vegas GP', tags: 'LasVegasGP' },
  { name: 'Qatar Grand Prix', also: 'Qatar GP', tags: 'QatarGP' },
  { name: 'Abu Dhabi Grand Prix', also: 'Abu Dhabi GP', tags: 'AbuDhabiGP' },
]);

/** Races of the NASCAR Cup Series that are known by name. */
export const nascar = entitiesOf('nascar', [
  { name: 'Daytona 500' },
  { name: 'Coca-Cola 600', also: 'Coke 600' },
  { name: 'Southern 500', also: 'Cook Out Southern 500' },
  { name: 'Brickyard 400' },
  { name: 'Bristol Night Race', also: 'Bass Pro Shops Night Race' },
  { name: 'Coke Zero Sugar 400' },
  { name: 'NASCAR All-Star Race', also: 'NASCAR All-Star' },
  { name: 'NASCAR Cup Series Championship', also: 'NASCAR Championship Race' },
  { name: 'NASCAR Clash', also: 'Cook Out Clash, Busch Clash' },
]);

/** Races of the IndyCar Series that are known by name. */
export const indycar = entitiesOf('indycar', [
  { name: 'Indianapolis 500', also: 'Indy 500', tags: 'ThisIsMay' },
  { name: 'Long Beach Grand Prix', also: 'Grand Prix of Long Beach, Acura Grand Prix of Long Beach' },
  { name: 'Firestone Grand Prix of St. Petersburg', also: 'Grand Prix of St. Petersburg, St. Pete Grand Prix' },
  { name: 'Detroit Grand Prix', also: 'Chevrolet Detroit Grand Prix' },
]);
