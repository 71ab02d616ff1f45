/** Windows' names for time zones, as Outlook and Exchange write them, and the IANA zone of each (CLDR, territory 001). */
import { foldName } from '../../catalog/fold-name.ts';

/** Name in the registry, cities or region as shown to people (where Outlook writes those), IANA zone. */
const ROWS: readonly (readonly [name: string, shown: string, iana: string])[] = [
  ['Hawaiian Standard Time', 'Hawaii', 'Pacific/Honolulu'],
  ['Alaskan Standard Time', 'Alaska', 'America/Anchorage'],
  ['Pacific Standard Time', 'Pacific Time (US & Canada)', 'America/Los_Angeles'],
  ['Pacific Standard Time (Mexico)', 'Baja California', 'America/Tijuana'],
  ['US Mountain Standard Time', 'Arizona', 'America/Phoenix'],
  ['Mountain Standard Time', 'Mountain Time (US & Canada)', 'America/Denver'],
  ['Mountain Standard Time (Mexico)', 'Chihuahua, La Paz, Mazatlan', 'America/Mazatlan'],
  ['Central Standard Time', 'Central Time (US & Canada)', 'America/Chicago'],
  ['Central Standard Time (Mexico)', 'Guadalajara, Mexico City, Monterrey', 'America/Mexico_City'],
  ['Canada Central Standard Time', 'Saskatchewan', 'America/Regina'],
  ['Central America Standard Time', 'Central America', 'America/Guatemala'],
  ['Eastern Standard Time', 'Eastern Time (US & Canada)', 'America/New_York'],
  ['US Eastern Standard Time', 'Indiana (East)', 'America/Indiana/Indianapolis'],
  ['Eastern Standard Time (Mexico)', 'Chetumal', 'America/Cancun'],
  ['SA Pacific Standard Time', 'Bogota, Lima, Quito', 'America/Bogota'],
  ['Atlantic Standard Time', 'Atlantic Time (Canada)', 'America/Halifax'],
  ['SA Western Standard Time', 'Georgetown, La Paz, Manaus, San Juan', 'America/La_Paz'],
  ['Venezuela Standard Time', 'Caracas', 'America/Caracas'],
  ['Paraguay Standard Time', 'Asuncion', 'America/Asuncion'],
  ['Pacific SA Standard Time', 'Santiago', 'America/Santiago'],
  ['Newfoundland Standard Time', 'Newfoundland', 'America/St_Johns'],
  ['E. South America Standard Time', 'Brasilia', 'America/Sao_Paulo'],
  ['Argentina Standard Time', 'City of Buenos Aires', 'America/Buenos_Aires'],
  ['Montevideo Standard Time', 'Montevideo', 'America/Montevideo'],
  ['SA Eastern Standard Time', 'Cayenne, Fortaleza', 'America/Cayenne'],
  ['Azores Standard Time', 'Azores', 'Atlantic/Azores'],
  ['GMT Standard Time', 'Dublin, Edinburgh, Lisbon, London', 'Europe/London'],
  ['Greenwich Standard Time', 'Monrovia, Reykjavik', 'Atlantic/Reykjavik'],
  ['Morocco Standard Time', 'Casablanca', 'Africa/Casablanca'],
  ['W. Europe Standard Time', 'Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin'],
  ['Romance Standard Time', 'Brussels, Copenhagen, Madrid, Paris', 'Europe/Paris'],
  [
    'Central Europe Standard Time',
    'Belgrade, Bratislava, Budapest, Ljubljana, Prague',
    'Europe/Budapest',
  ],
  ['Central European Standard Time', 'Sarajevo, Skopje, Warsaw, Zagreb', 'Europe/Warsaw'],
  ['W. Central Africa Standard Time', 'West Central Africa', 'Africa/Lagos'],
  ['GTB Standard Time', 'Athens, Bucharest', 'Europe/Bucharest'],
  ['FLE Standard Time', 'Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius', 'Europe/Kiev'],
  ['E. Europe Standard Time', 'Chisinau', 'Europe/Chisinau'],
  ['Egypt Standard Time', 'Cairo', 'Africa/Cairo'],
  ['South Africa Standard Time', 'Harare, Pretoria', 'Africa/Johannesburg'],
  ['Israel Standard Time', 'Jerusalem', 'Asia/Jerusalem'],
  ['Turkey Standard Time', 'Istanbul', 'Europe/Istanbul'],
  ['Arabic Standard Time', 'Baghdad', 'Asia/Baghdad'],
  ['Arab Standard Time', 'Kuwait, Riyadh', 'Asia/Riyadh'],
  ['Russian Standard Time', 'Moscow, St. Petersburg', 'Europe/Moscow'],
  ['E. Africa Standard Time', 'Nairobi', 'Africa/Nairobi'],
  ['Iran Standard Time', 'Tehran', 'Asia/Tehran'],
  ['Arabian Standard Time', 'Abu Dhabi, Muscat', 'Asia/Dubai'],
  ['Pakistan Standard Time', 'Islamabad, Karachi', 'Asia/Karachi'],
  ['India Standard Time', 'Chennai, Kolkata, Mumbai, New Delhi', 'Asia/Calcutta'],
  ['Sri Lanka Standard Time', 'Sri Jayawardenepura', 'Asia/Colombo'],
  ['Bangladesh Standard Time', 'Dhaka', 'Asia/Dhaka'],
  ['SE Asia Standard Time', 'Bangkok, Hanoi, Jakarta', 'Asia/Bangkok'],
  ['China Standard Time', 'Beijing, Chongqing, Hong Kong, Urumqi', 'Asia/Shanghai'],
  ['Singapore Standard Time', 'Kuala Lumpur, Singapore', 'Asia/Singapore'],
  ['Taipei Standard Time', 'Taipei', 'Asia/Taipei'],
  ['W. Australia Standard Time', 'Perth', 'Australia/Perth'],
  ['Tokyo Standard Time', 'Osaka, Sapporo, Tokyo', 'Asia/Tokyo'],
  ['Korea Standard Time', 'Seoul', 'Asia/Seoul'],
  ['Cen. Australia Standard Time', 'Adelaide', 'Australia/Adelaide'],
  ['AUS Central Standard Time', 'Darwin', 'Australia/Darwin'],
  ['E. Australia Standard Time', 'Brisbane', 'Australia/Brisbane'],
  ['AUS Eastern Standard Time', 'Canberra, Melbourne, Sydney', 'Australia/Sydney'],
  ['Tasmania Standard Time', 'Hobart', 'Australia/Hobart'],
  ['New Zealand Standard Time', 'Auckland, Wellington', 'Pacific/Auckland'],
];

/** "(UTC-05:00) Eastern Time (US & Canada)" → "eastern time us and canada". */
const foldZone = (name: string): string =>
  foldName(name.replace(/^\s*\((?:UTC|GMT)[^)]*\)\s*/i, ''));

const byName: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([name, shown, iana]) => [
    [foldZone(name), iana],
    [foldZone(shown), iana],
  ]),
);

/** The IANA zone of a name of Windows, of the registry or as shown; undefined for any other. */
export const windowsZone = (name: string): string | undefined => byName.get(foldZone(name));
