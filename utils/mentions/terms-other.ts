/** The words of `terms.ts` in the other languages of the interface. None that is an everyday word of English. */
import type { ContextWords } from './types.ts';

const SPANISH: ContextWords = {
  sports: {
    soccer:
      'gol|golazo|goles|delantero|portero|mediocampista|centrocampista|lateral|penalti|penal|fuera de juego|tiro libre|tarjeta roja|tarjeta amarilla|futbol|fútbol|futbolista|fichaje|fichajes|descuento|prórroga|liguilla|hat trick|remate|saque de esquina|jornada|clásico|el clásico',
    basketball: 'baloncesto|básquetbol|triple|triples|rebote|rebotes|canasta',
    baseball: 'béisbol|beisbol|jonrón|jonron|entrada|lanzador|pelotero',
    football: 'fútbol americano|mariscal de campo|anotación',
    tennis: 'tenis|tenista|revés|derecha|punto de partido|saque',
    motorsport: 'vuelta rápida|parrilla|clasificación|boxes|piloto',
  },
  generic:
    'partido|partidos|partidazo|equipo|equipos|jugador|jugadores|jugadora|entrenador|técnico|campeón|campeones|campeonato|torneo|liga|copa|estadio|afición|hincha|hinchas|árbitro|ganó|ganar|gana|ganamos|perdió|perder|perdimos|empate|empató|derrota|goleada|semifinal|semifinales|cuartos de final|octavos|alineación|temporada|marcador|derbi|jugar|juega|jugó|selección|titular|remontada|eliminado|clasificó',
  lesser: '',
  cuesAfter:
    'gana|ganó|pierde|perdió|juega|jugó|empata|empató|anota|marca|marcó|vence|venció|golea|derrota|fc|cf|está ganando|va perdiendo',
  cuesBefore:
    'vamos|viva|hala|aúpa|forza|contra el|contra la|hincha del|hincha de|partido del|partido de la|gol del|gol de|juega el|juega la',
  versus: 'contra',
  joiners: '',
  stop: '',
};

const FRENCH: ContextWords = {
  sports: {
    soccer:
      "buteur|gardien de but|attaquant|milieu de terrain|défenseur|pénalty|penalty|hors jeu|coup franc|carton rouge|carton jaune|mercato|footballeur|ballon d'or|prolongations|tirs au but|ligue des champions",
    basketball: 'basketteur|panier à trois points|rebonds',
    tennis: 'tennisman|coup droit|revers|balle de match|balle de break',
    motorsport: 'tour rapide|qualifs|qualifications|pilote|écurie',
    rugby: 'mêlée|en avant|essai transformé|xv de france|quinze de france',
  },
  generic:
    'équipe|équipes|joueur|joueurs|joueuse|entraîneur|championnat|tournoi|stade|supporter|supporters|arbitre|gagné|gagner|gagne|perdu|perdre|victoire|défaite|match nul|demi finale|quarts de finale|saison|compo|derby|jouer|joue|sélection|effectif|remontada|éliminé|qualifié',
  lesser: '',
  cuesAfter: "gagne|perd|joue|a gagné|a perdu|bat|mène|s'impose|affronte",
  cuesBefore: 'allez|allez l|contre le|contre la|match du|match de|supporter du|supporter de',
  versus: 'contre|face à',
  joiners: '',
  stop: '',
};

const GERMAN: ContextWords = {
  sports: {
    soccer:
      'tor|tore|tooor|stürmer|torwart|mittelfeld|verteidiger|elfmeter|abseits|freistoß|rote karte|gelbe karte|fußball|fussball|fußballer|bundesliga|anpfiff|abpfiff|nachspielzeit|verlängerung|elfmeterschießen|spieltag|ecke|dfb pokal',
    basketball: 'korbleger|dreier|rebound',
    tennis: 'matchball|vorhand|rückhand|aufschlag',
    motorsport: 'rennen|startaufstellung|schnellste runde|boxenstopp|qualifying',
  },
  generic:
    'spiel|spiele|spieler|mannschaft|trainer|meister|meisterschaft|turnier|liga|pokal|stadion|fans|schiedsrichter|gewonnen|gewinnen|gewinnt|verloren|verlieren|verliert|sieg|niederlage|unentschieden|halbfinale|viertelfinale|achtelfinale|saison|aufstellung|spielt|gespielt|tabelle|aufstieg|abstieg|auswärts|heimspiel',
  lesser: '',
  cuesAfter: 'gewinnt|verliert|spielt|führt|siegt|schlägt|gegen|trifft',
  cuesBefore: "auf geht's|gegen den|gegen die|spiel der|spiel des|tor für|fan von",
  versus: 'gegen',
  joiners: '',
  stop: '',
};

const PORTUGUESE: ContextWords = {
  sports: {
    soccer:
      'gol|golaço|gols|golos|golo|atacante|avançado|goleiro|guarda redes|zagueiro|meio campo|pênalti|penálti|impedimento|fora de jogo|cartão vermelho|cartão amarelo|futebol|jogador de futebol|acréscimos|prorrogação|escanteio|rodada|jornada|clássico|brasileirão|libertadores',
    basketball: 'basquete|basquetebol|cesta de três|rebote|rebotes',
    tennis: 'tênis|ténis|tenista',
    motorsport: 'volta rápida|pole position|piloto|grid de largada',
  },
  generic:
    'jogo|jogos|jogaço|time|equipa|equipe|jogador|jogadores|técnico|treinador|campeão|campeões|campeonato|torneio|liga|taça|copa|estádio|torcida|torcedor|adeptos|árbitro|ganhou|ganhar|perdeu|perder|venceu|vencer|empate|empatou|derrota|vitória|semifinal|meias finais|quartas de final|escalação|temporada|placar|jogar|joga|jogou|seleção|titular|virada|eliminado|classificou',
  lesser: '',
  cuesAfter: 'ganha|ganhou|perde|perdeu|joga|jogou|empata|empatou|vence|venceu|marca|marcou',
  cuesBefore: 'vai|vamos|força|contra o|contra a|jogo do|jogo da|gol do|gol da|torcedor do',
  versus: 'contra',
  joiners: '',
  stop: '',
};

export const OTHER_LANGUAGES: readonly ContextWords[] = [SPANISH, FRENCH, GERMAN, PORTUGUESE];
