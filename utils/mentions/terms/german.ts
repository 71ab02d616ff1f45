/** German words that are evidence; what each list means: `english.ts`. */
import type { ContextWords } from '../types.ts';
import { list } from './list.ts';

export const GERMAN: ContextWords = {
  sports: {
    soccer: list(`
      2 liga, abpfiff, abseits, anpfiff, anschlusstreffer, ausgleichstreffer, außenverteidiger,
      ballbesitz, bundesliga, champions league, dfb pokal, doppelpack, dreierpack, eckball,
      eigentor, einwurf, elfer, elfmeter, elfmeterschießen, freistoß, fussball, fußball, fußballer,
      führungstreffer, gelb rot, gelbe karte, halbzeit, hattrick, innenverteidiger, kader, keeper,
      kopfball, latte getroffen, linksverteidiger, mittelfeld, mittelfeldspieler, nachspielzeit,
      nationalelf, platzverweis, rechtsverteidiger, relegation, relegationsspiel, rote karte,
      siegtor, spieltag, startelf, stürmer, tooor, toor, tor, tor für, torhüter, torschuss,
      torschütze, torwart, transferfenster, transfergerücht, verlängerung, verteidiger, videobeweis,
      vorlage, zweite liga
    `),
    basketball: list('aufbauspieler, bbl, dreier, easycredit bbl, freiwurf, freiwürfe, korbleger'),
    tennis: list(`
      breakball, doppelfehler, grundlinie, matchball, rückhand, satzball, tennisspieler,
      tennisspielerin, vorhand
    `),
    motorsport: list(`
      boxenstopp, formel 1, formel eins, freies training, großer preis, qualifying, rennstall,
      rennwochenende, schnellste runde, startaufstellung
    `),
    hockey: list('del2, drittelpause, eishockey, penny del, powerplay, puck, unterzahl, überzahl'),
    football: list('american football, elf football'),
    mma: list('knockout, schwergewicht, titelkampf'),
    golf: list('abschlag, einlochen, golfer'),
  },
  generic: list(`
    absteiger, abstieg, achtelfinale, aufsteiger, aufstellung, aufstieg, auswärts, auswärtsfans,
    auswärtssieg, auswärtsspiel, bundestrainer, cheftrainer, das finale, derby, drei siege, endspiel, fankurve,
    gespielt, gewinnen, gewinnt, gewonnen, gruppenphase, halbfinale, heimsieg, heimspiel, hinrunde, im finale, ins finale,
    kabine, klassenerhalt, liga, mannschaft, mannschaften, meister, meisterschaft, meisterschale,
    neuzugang, niederlage, niederlagen, pokal, punkte, rückrunde, saison, saisonstart,
    schiedsrichter, schiri, sieg, siege in folge, spiel, spiele, spielen, spieler, spielerin, spielt,
    stadion, tabelle, tabellenführer, tabellenspitze, testspiel, trikot, turnier, unentschieden,
    verein, verletzt, verletzung, verlieren, verliert, verloren, viertelfinale, wechsel, zwei siege
  `),
  lesser: list('a jugend, b jugend, jugend, junioren, zweite mannschaft'),
  womens: list('frauen, frauen bundesliga, frauenfußball, frauenteam'),
  elsewhere: list(`
    3 liga, bezirksliga, biathlon, dritte liga, handball, kreisliga, landesliga, oberliga, radsport,
    regionalliga, skispringen, volleyball
  `),
  cheers: list("auf geht's, auf gehts, fan vom, fan von, fans der, fans des, fans von, forza"),
  cuesAfter: list(`
    empfängt, fans, führt, gegen, gewinnt, holt, schlägt, siegt, spieler, spielt, steigt ab,
    steigt auf, trainer, trifft, verliert, verpflichtet
  `),
  cuesBefore: list(`
    auf geht's, auf gehts, auswärts bei, fan vom, fan von, fans der, fans des, fans von, forza,
    gegen, gegen den, gegen die, heimspiel gegen, niederlage gegen, sieg gegen, spiel der,
    spiel des, spiel gegen, spieler des, spieler von, tor für, tor für den, tor für die,
    trainer des, trainer von
  `),
  versus: list('gegen'),
  joiners: list(
    'besiegt, empfängt, schlägt, siegt bei, siegt gegen, spielt gegen, trifft auf, verliert gegen',
  ),
  stop: '',
};
