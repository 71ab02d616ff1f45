/** Portuguese words that are evidence; what each list means: `english.ts`. */
import type { ContextWords } from '../types.ts';
import { list } from './list.ts';

/** Beside a club's name and of football only: proof by itself, so that it stands in several lists at once. */
const FANS = list(`
  adepto do, adeptos da, adeptos do, atacante do, camisa do, elenco do, gol da, gol do, golaço da,
  golaço do, goleiro do, golo da, golo do, gols da, gols do, jogador da, jogador do, jogadores do,
  jogo da, jogo do, torcedor da, torcedor do, torcedores da, torcedores do, torcida da, torcida do,
  treinador do, técnico do, zagueiro do
`);

export const PORTUGUESE: ContextWords = {
  sports: {
    soccer: list(
      FANS,
      `
      acréscimos, arbitragem, artilheiro, atacante, atacantes, autogolo, avançado, avançados,
      bola de ouro, brasileirao, brasileirão, cabeceio, caneta, cartão amarelo, cartão vermelho,
      centroavante, chuteira, clássico, cobrança de falta, copa do brasil, cruzamento, da champions,
      defesa central, defesaça, disputa de pênaltis, drible, dérbi, escanteio, falta perigosa,
      fora de jogo, futebol, futebolista, gol, gol contra, golaço, goleiro, goleiros, golo, golos,
      gols, goool, gooool, guarda redes, hat trick, impedido, impedimento, intervalo do jogo,
      janela de transferências, jogador de futebol, jornada, juiz ladrão, lateral direito,
      lateral esquerdo, libertadores, liga dos campeões, livre direto, mata mata, meia atacante,
      meio campista, meio campo, médio ofensivo, na champions, organizada, penálti, penáltis, ponta de lança,
      pontapé de canto, primeiro tempo, prolongamento, prorrogação, pênalti, pênaltis, rebaixado,
      rebaixamento, rodada, segundo tempo, sul americana, taça de portugal, tempo de compensação,
      torcida, torcidas, var, volante, zagueiro, zagueiros, zona de rebaixamento
    `,
    ),
    basketball: list(`
      armador, basquete, basquetebol, basquetebolista, cesta de três, enterrada, lance livre, nbb,
      pivô, rebotes, ressaltos
    `),
    tennis: list(
      'dupla falta, match point, quebra de saque, roland garros, tenista, tenistas, ténis, tênis',
    ),
    motorsport: list(`
      escuderia, fórmula 1, grande prémio, grande prêmio, grelha de partida, grid de largada,
      interlagos, pole position, treino livre, treinos livres, volta rápida
    `),
    mma: list('card principal, cinturão, finalização, luta principal, nocaute, octógono, pesagem'),
    baseball: list('beisebol'),
    football: list('futebol americano'),
  },
  generic: list(
    FANS,
    `
    adeptos, balneário, banco de reservas, campeonato, campeã, campeão, campeões, classificado,
    classificação, classificou, clube, clubes, contratação, contratações, convocados, convocação,
    copa, derrota, elenco, eliminado, eliminou, em casa, empatamos, empate, empatou,
    equipa, equipe, equipes, escalado, escalação, esse time, estádio, fase de grupos, fora de casa,
    ganha, ganhamos, ganhar, ganhou, goleada, goleou, hexacampeão, joga, jogador, jogadora,
    jogadores, jogam, jogando, jogar, jogaço, jogo, jogos, jogou, lesionado, lesão, liga, mandante,
    meias finais, meu time, nosso time, o time, oitavas, oitavas de final, onze inicial,
    pentacampeão, perdemos, perder, perdeu, placar, plantel, pontos, pré temporada,
    quartas de final, quartos de final, reforço, reforços, reserva, seleção, semifinais, semifinal,
    tabela, taça, temporada, tetracampeão, time titular, titular, titulares, torcedor, torcedores,
    torcida, torneio, treinador, técnico, vence, vencemos, vencer, venceu, vestiário, virada,
    visitante, vitória, vitórias, árbitro
  `,
  ),
  lesser: list(`
    amador, categorias de base, copinha, juniores, sub 15, sub 16, sub 17, sub 19, sub 20, sub 23,
    várzea
  `),
  womens: list('brasileirão feminino, feminina, feminino'),
  elsewhere: list(
    'andebol, ciclismo, futsal, handebol, kings league, natação, série c, série d, voleibol, vôlei',
  ),
  cheers: list(`
    adepto do, adeptos do, avante, bora, força, hoje tem, saudações, torcedor da, torcedor do,
    torcedores do, torcida da, torcida do, torço pelo, torço pro, vai, vamo, vamos
  `),
  cuesAfter: list(`
    campeão, classifica, classificou, contrata, contratou, elimina, eliminou, empata, empatou,
    enfrenta, estreia, está jogando, ganha, ganhou, goleia, goleou, joga, jogou, marca, marcou,
    não ganha, perde, perdeu, recebe, tá jogando, vence, venceu, virou
  `),
  cuesBefore: list(
    FANS,
    `
    avante, bora, contra, contra a, contra o, derrota do, eliminação do, enfrenta o, final contra,
    força, hoje tem, joga o, saudações, sou, torço para o, torço pelo, torço pro, vai, vai ser,
    vamo, vamos, vitória do
  `,
  ),
  versus: list('contra'),
  joiners: list(`
    bateu o, eliminou o, empata com, empatou com, encara o, enfrenta, enfrenta o, goleou o,
    recebe o, vence o, venceu o
  `),
  stop: list(`
    cidade de são paulo, código penal, estado de são paulo, ganhar as eleições, ganhou as eleições,
    governo de são paulo, mundo todo, partido político, perder a vida, perder as eleições,
    perder tempo, perdeu a vida, perdeu as eleições, rio de janeiro, salvador bahia,
    são paulo fashion week, todos os santos
  `),
};
