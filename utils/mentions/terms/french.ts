/** French words that are evidence; what each list means: `english.ts`. */
import type { ContextWords } from '../types.ts';
import { list } from './list.ts';

export const FRENCH: ContextWords = {
  sports: {
    soccer: list(`
      ailier, arbitrage vidéo, attaquant, attaquants, avant centre, ballon d'or, buteur, buteuse,
      buts, butteur, carton jaune, carton rouge, coup franc, coupe de france, csc,
      deuxième mi temps, doublé, défenseur, défenseurs, footballeur, footballeurs, footballeuse,
      frappe enroulée, gardien de but, hors jeu, latéral droit, latéral gauche, le penalty, ligue des champions,
      ligue europa, lucarne, maintien en ligue 1, mercato, mi temps, milieu de terrain,
      milieu défensif, onze de départ, passe décisive, passeur décisif, penalty pour, penaltys,
      première mi temps, prolongations, reprise de volée, seconde mi temps, sur penalty,
      temps additionnel, tifo, tirs au but, transfuge, triplé, ultras, un penalty, équipe de france
    `),
    basketball: list(`
      basketteur, basketteurs, betclic élite, contre panier, meneur de jeu, panier à trois points,
      le pivot, rebonds
    `),
    tennis: list(`
      balle de break, balle de match, balle de set, coup droit, court central, double faute,
      jeu décisif, revers à deux mains, roland garros, tennisman, tenniswoman, terre battue
    `),
    motorsport: list(`
      arrêt aux stands, essais libres, grand prix, grille de départ, qualifs, tour rapide,
      tête de course, voiture de sécurité, écurie
    `),
    rugby: list(`
      ballon porté, demi de mêlée, en avant, essai transformé, mêlée, ouvreur, pilier, pro d2,
      quinze de france, rugby, talonneur, top 14, xv de france
    `),
    mma: list('cage octogonale, combattant, pesée, soumission'),
  },
  generic: list(`
    après match, arbitrage, arbitre, avant match, blessure, blessé, championnat, championnats,
    classement, compo, composition probable, coupe, demi finale, demi finales, derby,
    domicile et extérieur, défaite, défaites, effectif, en finale, entraîneur, finale de, gagne, gagnent, gagner,
    gagné, huitième de finale, huitièmes de finale, joue, jouent, jouer, joueur, joueurs, joueuse,
    joueuses, la finale, le club, ligue, match nul, matchs, perdent, perdre, perdu, phase de poules, qualification,
    qualifié, qualifiés, quarts de finale, recrue, recrutement, remontada, remplaçant, remplaçants,
    saison, stade, supporter, supporters, supportrice, sélection, sélectionneur, tifosi, titulaire,
    titulaires, tournoi, transfert, vestiaire, victoire, victoires, élimination, éliminé, éliminés,
    équipe, équipes
  `),
  lesser: list('amateurs, cadets, cfa, espoirs, réserve'),
  womens: list('féminine, féminines, équipe féminine'),
  elsewhere: list(`
    biathlon, cyclisme, futsal, handball, natation, national 2, national 3, régional 1,
    tour de france, volley
  `),
  cheers: list(`
    allez, allez l, allez le, allez les, fan de l, fan du, supporter de, supporter du,
    supporters de, supporters du, vive l, vive le
  `),
  cuesAfter: list(`
    a battu, a gagné, a perdu, affronte, domine, est éliminé, gagne, joue, l'emporte, marque, mène,
    perd, recrute, reçoit, s'impose, s'incline, se déplace, se qualifie, égalise
  `),
  cuesBefore: list(`
    allez, allez l, allez le, but de, but du, contre, contre la, contre le, entraîneur de,
    entraîneur du, face au, face à, fan du, joueur de, joueur du, maillot de, maillot du,
    match contre, match de, match du, supporter de, supporter du, supporters de, supporters du,
    vive le
  `),
  versus: list('contre, contre la, contre le, face au, face à, face à la'),
  joiners: list('a battu, affronte, bat, domine, reçoit, se déplace à, élimine'),
  stop: list("c'est nice, le monaco, nice et"),
};
