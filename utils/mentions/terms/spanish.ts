/** Spanish words that are evidence; what each list means: `english.ts`. */
import type { ContextWords } from '../types.ts';
import { list } from './list.ts';

/** Beside a club's name and of football only: proof by itself, so that it stands in several lists at once. */
const FANS = list(`
  afición del, arquero de, arquero del, camiseta de, camiseta del, cancha de, delantero de,
  delantero del, dirigencia de, dt de, dt del, gol de, gol del, golazo de, golazo del, goles de,
  goles del, hincha de, hincha del, hinchada de, hinchada del, hinchas de, hinchas del, jugador de,
  jugador del, jugadores de, jugadores del, partido de, partido del
`);

export const SPANISH: ContextWords = {
  sports: {
    soccer: list(
      FANS,
      `
      alargue, arquero, arqueros, ascendió, atajada, atajadas, atajó, autogol, balompié,
      balón de oro, barra brava, barrabrava, bota de oro, cabezazo, cancha, canchas, carrilero,
      caño, centrocampista, centrodelantero, chilena, clásico, concacaf, conmebol,
      copa américa, copa del rey, copa libertadores, copa sudamericana, córner, defensor central,
      de penalty, delantera, delantero, delanteros, derbi, derbis, descendió, descenso, doble amarilla, doblete,
      el clásico, el penalty, eliminatorias, enganche, entretiempo, fecha fifa, fechas, fichaje, fichajes,
      fuera de juego, fuera de lugar, futbol, futbolera, futbolero, futbolista, futbolistas, fútbol,
      fútbol femenino, gambeta, goal average, gol, golazo, golazos, goleada, goleador, goleadora,
      goles, gooool, goooool, guardameta, guardavallas, hat trick, hinchada, jornada 1, jornada 2,
      jornada 3, la champions, lateral derecho, lateral izquierdo, laterales, libertadores, liguilla,
      marcador central, media punta, mediapunta, mediocampista, mediocampistas, mediocampo,
      mercado de pases, mundialista, nueve de área, offside, orsai, pase filtrado, pase gol,
      pelotazo, penal, penales, penalti, penaltis, penalty a favor, penalty para, período de pases, pichichi, portero,
      porteros, portería, posición adelantada, primer cambio, primer tiempo, primeras fechas,
      prórroga, próxima fecha, rabona, remate al arco, repechaje, repesca, saque de banda,
      saque de esquina, segundo cambio, segundo tiempo, selección nacional, sudamericana,
      superclásico, supercopa, tanda de penales, taquito, tarjeta amarilla, tarjeta roja,
      tiempo añadido, tiempo de descuento, tiempo de reposición, tiro al arco, tiro de esquina,
      tiro libre, un penalty, var, volante, volantes, zaguero, zagueros, última fecha, última jornada
    `,
    ),
    basketball: list(`
      acb, ala pívot, baloncestista, baloncesto, base armador, basquet, basquetbolista, básquet,
      básquetbol, canasta, canastas, clavada, clavadas, concurso de clavadas,
      concurso de habilidades, concurso de triples, doble doble, escolta, liga endesa,
      mvp de la liga, pívot, rebotes, tapón, tiro libre anotado, tiros libres, triple doble, triples
    `),
    baseball: list(`
      abridor, base por bolas, bases llenas, bateador, bateadores, bateo, beisbol, beisbolista,
      bullpen, béisbol, campocorto, carrera impulsada, cerrador, cuadrangular, cuadrangulares,
      doble juego, dogout, dos outs, entradas extra, grandes ligas, impulsadas, jardinero, jonrones, jonrón,
      lanzador, lanzadores, lidom, lvbp, novena entrada, pelotero, peloteros, ponche, ponches,
      ponchó, primer out, primera entrada, receptor, relevista, segundo out, serie del caribe, tercer out, toletero, torpedero, un out
    `),
    football: list(`
      ala cerrada, anotación, corredor, fútbol americano, gol de campo, intercepción,
      mariscal de campo, receptor abierto, super bowl, touchdown
    `),
    tennis: list(`
      atp, bola de break, bola de partido, copa davis, doble falta, grand slam, número 1 del mundo,
      primer saque, punto de partido, punto de quiebre, punto de set, raqueta, revés a dos manos,
      roland garros, segundo saque, tenis, tenista, tenistas, tie break, wimbledon, wta
    `),
    motorsport: list(`
      a boxes, carrera sprint, en boxes, escudería, f1, fia, fórmula 1, gran premio, la pole, libres 1, libres 2,
      libres 3, monoplaza, motogp, parrilla de salida, pit stop, pole para, safety car, vuelta rápida
    `),
    mma: list(`
      artes marciales mixtas, nocaut, octágono, pesaje, peso ligero, peso pesado, peso pluma,
      peso wélter, sumisión
    `),
    golf: list('bajo par, golf, golfista, hoyo en uno, sobre par'),
    rugby: list('apertura penal, rugby, scrum, tercera línea, un try'),
    hockey: list('disco de hockey, hockey sobre hielo'),
    cricket: list('críquet'),
  },
  generic: list(
    FANS,
    `
    aficionados, afición, alineación, arbitraje, banquillo, bicampeón, campeona, campeonato,
    campeones, campeón, capitán, clasifica, clasificación general, clasificados, clasificamos,
    clasificó, club de, clubes, convocado, convocados, copa, cuartos de final, de local, de visita,
    de visitante, debut, debutó, deportes, deportiva, deportivo, derbi, derrota, derrotas, derrotó,
    dieciseisavos, director técnico, dt, el club, eliminado, eliminados, eliminó, empatar, empataron, empate,
    empató, encuentro deportivo, entrenador, entrenadora, equipazo, equipo, equipos, estadio, ex club,
    fase de grupos, formación titular, gana, ganamos, ganan, ganar, ganaron, ganemos, ganen, ganó,
    goleada, goles, goleó, gran victoria, hincha, hinchada, hinchas, juega, juegan, juegue, jugador, jugadora,
    jugadoras, jugadorazo, jugadores, jugamos, jugando, jugar, jugaron, jugó, lesionado, lesión,
    liga, la victoria, local y visitante, marcador, mvp, octavos, octavos de final, once inicial, once titular,
    partidazo, partido, partidos, perder, perdieron, perdimos, perdió, pierde, plantel, plantilla,
    pretemporada, puntos, referí, refuerzo, refuerzos, remontada, remontó, réferi, selección,
    semifinal, semifinales, subcampeón, suplente, suplentes, tabla de posiciones, tabla general,
    temporada, titular, torneo, torneos, tricampeón, triunfo, triunfos, técnico, una victoria, venció, vestuario,
    victoria de, victorias, árbitro
  `,
  ),
  lesser: list(`
    amateur, cantera, filial, infantiles, inferiores, intercolegial, juveniles, sub 13, sub 15,
    sub 16, sub 17, sub 18, sub 19, sub 20, sub 21, sub 23
  `),
  womens: list('femenil, femenina, femenino, liga f, liga mx femenil'),
  elsewhere: list(`
    atletismo, balonmano, ciclismo, ciclista, federal a, futsal, fútbol sala, hockey sobre césped,
    kings league, liga de expansión, natación, primera b, primera c, primera rfef, pádel,
    queens league, segunda rfef, tercera división, voleibol, vóleibol, waterpolo
  `),
  cheers: list(`
    aguante, aúpa, dale, fanático de, fanático del, forza, hala, hincha de, hincha del, hinchada de,
    hinchada del, hinchas de, hinchas del, hoy gana, hoy juega, vamo, vamooo, vamos, visca
  `),
  cuesAfter: list(`
    anota, anotó, ante, ascendió, avanza, campeón, cf, clasifica, clasificó, contra, debuta,
    derrota, derrotó, descendió, elimina, eliminó, empata, empató, empieza ganando, enfrenta,
    está ganando, está jugando, fc, ficha, fichó, gana, ganó, golea, goleó, juega, jugó, marca,
    marcó, no gana, perdió, pierde, recibe, remonta, remontó, sale campeón, salió campeón,
    va ganando, va perdiendo, vence, venció, visita
  `),
  cuesBefore: list(
    FANS,
    `
    aficionado del, aguante, ante, ante el, ante la, ante los, arriba, aúpa, contra, contra el,
    contra la, contra los, dale, el clásico contra, entrenador de, entrenador del, escudo de,
    escudo del, estadio de, estadio del, fanático de, fanático del, fichaje de, fichaje del, forza,
    frente a, frente al, gana, ganó, hala, hoy juega, juega, juega el, juega la, juegan,
    la final contra, le ganamos a, le ganó a, perdió, seguidor del, técnico de, técnico del, vamo,
    vamos, viva
  `,
  ),
  versus: list('contra, contra el, contra la, contra las, contra los, versus'),
  joiners: list(`
    ante, ante el, ante la, ante los, derrotó a, derrotó al, eliminó a, eliminó al, empata con,
    empató con, enfrenta a, enfrenta al, frente a, frente a la, frente a los, frente al, goleó a,
    goleó al, le ganó a, le ganó al, recibe a, recibe al, se mide a, vence a, vence al, venció a,
    venció al, visita a, visita al
  `),
  stop: list(`
    argentina libre, boca a boca, boca abajo, boca arriba, causa penal, cerro de, copa de vino,
    código penal, de boca en boca, denuncia penal, derecho penal, en boca de, en la boca,
    equipo de gobierno, equipo de trabajo, equipo económico, fortaleza mental, gana las elecciones,
    ganar dinero, ganar las elecciones, ganó las elecciones, juez penal, la boca, ley penal,
    libertad condicional, libertad de expresión, liga árabe, los estudiantes de la plata, mi boca,
    partido colorado, partido comunista, partido conservador, partido demócrata, partido judicial,
    partido liberal, partido nacional, partido político, partido popular, partido republicano,
    partido socialista, partidos políticos, perder el tiempo, perder la vida, perder las elecciones,
    perder peso, perdió la vida, perdió las elecciones, proceso penal, real academia, reforma penal,
    responsabilidad penal, río de la plata, san lorenzo de el escorial, santos inocentes,
    semana santa, sistema penal, su boca, todos los santos, tu boca, vamos chile
  `),
};
