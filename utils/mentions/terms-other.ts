/**
 * The words of `terms.ts` in the other languages of the interface. None that is an everyday word of English (Portuguese
 * "time", German "tore"), nor one of its own language's that says little of sport (Spanish "derecha", "descuento").
 *
 * What is proof by itself, "hincha de", stands in several lists at once: football's own, sport's, and before a name.
 */
import type { ContextWords } from './types.ts';

/** Beside a club's name and of football only. */
const SPANISH_FANS =
  'hincha de|hincha del|hinchas de|hinchas del|hinchada de|hinchada del|gol de|gol del|goles de|goles del|golazo de|golazo del|afición del|jugador de|jugador del|jugadores de|jugadores del|arquero de|arquero del|delantero de|delantero del|dt de|dt del|cancha de|camiseta de|camiseta del|dirigencia de|partido de|partido del';

const SPANISH: ContextWords = {
  sports: {
    soccer: `${SPANISH_FANS}|gol|golazo|golazos|goles|goleador|goleadora|goleada|gooool|goooool|autogol|hat trick|doblete|delantero|delanteros|delantera|arquero|arqueros|portero|porteros|guardameta|guardavallas|mediocampista|mediocampistas|centrocampista|mediocampo|volante|volantes|defensor central|zaguero|zagueros|marcador central|lateral derecho|lateral izquierdo|laterales|carrilero|enganche|media punta|mediapunta|centrodelantero|nueve de área|penal|penales|penalti|penaltis|penalty|tanda de penales|fuera de juego|fuera de lugar|offside|orsai|posición adelantada|tiro libre|tiro de esquina|córner|saque de esquina|saque de banda|tarjeta roja|tarjeta amarilla|doble amarilla|futbol|fútbol|futbolista|futbolistas|futbolero|futbolera|fútbol femenino|balompié|fichaje|fichajes|mercado de pases|período de pases|tiempo de descuento|tiempo añadido|tiempo de reposición|prórroga|alargue|primer tiempo|segundo tiempo|entretiempo|primer cambio|segundo cambio|liguilla|repechaje|repesca|fecha fifa|jornada 1|jornada 2|jornada 3|última jornada|última fecha|próxima fecha|primeras fechas|fechas|clásico|el clásico|superclásico|derbi|derbis|cancha|canchas|hinchada|barra brava|barrabrava|pelotazo|cabezazo|remate al arco|tiro al arco|atajada|atajadas|atajó|portería|gambeta|caño|rabona|chilena|taquito|pase filtrado|pase gol|balón de oro|bota de oro|pichichi|libertadores|copa libertadores|sudamericana|copa sudamericana|eliminatorias|copa américa|copa del rey|supercopa|champions|mundialista|conmebol|concacaf|selección nacional|descenso|ascendió|descendió|goal average|var`,
    basketball:
      'baloncesto|básquetbol|básquet|basquet|baloncestista|basquetbolista|triple doble|doble doble|triples|rebotes|canasta|canastas|clavada|clavadas|tapón|tiro libre anotado|tiros libres|base armador|ala pívot|pívot|escolta|acb|liga endesa|concurso de triples|concurso de habilidades|concurso de clavadas|mvp de la liga',
    baseball:
      'béisbol|beisbol|beisbolista|pelotero|peloteros|jonrón|jonrones|cuadrangular|cuadrangulares|lanzador|lanzadores|abridor|relevista|cerrador|bullpen|entradas extra|novena entrada|primera entrada|bateador|bateadores|bateo|ponche|ponches|ponchó|base por bolas|bases llenas|carrera impulsada|impulsadas|jardinero|receptor|campocorto|torpedero|toletero|dogout|lvbp|lidom|serie del caribe|grandes ligas|doble juego|out',
    football:
      'fútbol americano|mariscal de campo|anotación|touchdown|ala cerrada|corredor|receptor abierto|intercepción|gol de campo|super bowl',
    tennis:
      'tenis|tenista|tenistas|punto de partido|punto de set|punto de quiebre|bola de partido|bola de break|doble falta|tie break|número 1 del mundo|raqueta|atp|wta|grand slam|roland garros|wimbledon|copa davis|revés a dos manos|primer saque|segundo saque',
    motorsport:
      'vuelta rápida|parrilla de salida|boxes|gran premio|escudería|monoplaza|pole|pit stop|safety car|carrera sprint|fórmula 1|f1|motogp|libres 1|libres 2|libres 3|fia',
    mma: 'nocaut|sumisión|octágono|pesaje|peso pluma|peso ligero|peso wélter|peso pesado|artes marciales mixtas',
    golf: 'golfista|golf|hoyo en uno|bajo par|sobre par',
    rugby: 'rugby|scrum|try|tercera línea|apertura penal',
    hockey: 'hockey sobre hielo|disco de hockey',
    cricket: 'críquet',
  },
  generic: `${SPANISH_FANS}|partido|partidos|partidazo|encuentro deportivo|equipo|equipos|equipazo|plantel|plantilla|club|clubes|jugador|jugadores|jugadora|jugadoras|jugadorazo|entrenador|entrenadora|técnico|director técnico|dt|campeón|campeona|campeones|bicampeón|tricampeón|subcampeón|campeonato|torneo|torneos|liga|copa|estadio|afición|aficionados|hincha|hinchas|hinchada|árbitro|arbitraje|referí|réferi|ganó|ganar|gana|ganan|ganamos|ganaron|ganen|ganemos|perdió|perder|pierde|perdimos|perdieron|empate|empató|empatar|empataron|derrota|derrotas|derrotó|victoria|victorias|triunfo|triunfos|venció|goleó|goleada|semifinal|semifinales|cuartos de final|octavos|octavos de final|dieciseisavos|fase de grupos|alineación|formación titular|once inicial|once titular|convocados|convocado|temporada|pretemporada|marcador|tabla de posiciones|tabla general|clasificación general|derbi|jugar|juega|juegan|jugó|jugaron|juegue|jugando|jugamos|selección|titular|suplente|suplentes|banquillo|remontada|remontó|eliminado|eliminados|eliminó|clasificó|clasificamos|clasificados|clasifica|deportivo|deportiva|deportes|vestuario|lesión|lesionado|refuerzo|refuerzos|debut|debutó|capitán|goles|puntos|local y visitante|de visitante|de visita|de local|mvp`,
  lesser:
    'sub 13|sub 15|sub 16|sub 17|sub 18|sub 19|sub 20|sub 21|sub 23|juveniles|inferiores|infantiles|cantera|filial|amateur|intercolegial',
  womens: 'femenil|femenina|femenino|liga f|liga mx femenil',
  elsewhere:
    'primera b|primera c|federal a|liga de expansión|tercera división|primera rfef|segunda rfef|balonmano|vóleibol|voleibol|waterpolo|natación|atletismo|ciclismo|ciclista|kings league|queens league|hockey sobre césped|pádel|fútbol sala|futsal',
  cheers:
    'vamos|vamo|vamooo|dale|aguante|hala|aúpa|forza|visca|hincha de|hincha del|hinchas de|hinchas del|hinchada de|hinchada del|fanático de|fanático del|hoy juega|hoy gana',
  cuesAfter:
    'gana|ganó|pierde|perdió|juega|jugó|empata|empató|anota|anotó|marca|marcó|vence|venció|golea|goleó|derrota|derrotó|fc|cf|está ganando|va ganando|va perdiendo|está jugando|clasifica|clasificó|elimina|eliminó|avanza|campeón|debuta|recibe|visita|enfrenta|ante|contra|no gana|fichó|ficha|remonta|remontó|sale campeón|salió campeón|empieza ganando|descendió|ascendió',
  cuesBefore: `${SPANISH_FANS}|vamos|vamo|dale|aguante|viva|arriba|hala|aúpa|forza|contra el|contra la|contra los|contra|ante|ante el|ante la|ante los|frente a|frente al|el clásico contra|juega el|juega la|juega|juegan|hoy juega|ganó|gana|perdió|le ganó a|le ganamos a|fanático de|fanático del|escudo de|escudo del|entrenador del|entrenador de|técnico de|técnico del|fichaje del|fichaje de|estadio de|estadio del|la final contra|aficionado del|seguidor del`,
  versus: 'contra|versus|contra el|contra la|contra los|contra las',
  joiners:
    'ante|ante el|ante la|ante los|frente a|frente al|frente a la|frente a los|recibe a|recibe al|visita a|visita al|enfrenta a|enfrenta al|le ganó a|le ganó al|venció a|venció al|vence a|vence al|derrotó a|derrotó al|goleó a|goleó al|empató con|empata con|eliminó a|eliminó al|se mide a',
  stop: 'san lorenzo de el escorial|río de la plata|fortaleza mental|santos inocentes|todos los santos|semana santa|vamos chile|argentina libre|cerro de|real academia|boca arriba|boca abajo|boca a boca|de boca en boca|tu boca|mi boca|su boca|la boca|en boca de|en la boca|los estudiantes de la plata|partido político|partidos políticos|partido socialista|partido popular|partido colorado|partido liberal|partido conservador|partido republicano|partido demócrata|partido comunista|partido nacional|partido judicial|equipo de gobierno|equipo económico|equipo de trabajo|código penal|derecho penal|proceso penal|causa penal|juez penal|sistema penal|reforma penal|ley penal|responsabilidad penal|denuncia penal|ganó las elecciones|ganar las elecciones|gana las elecciones|perdió las elecciones|perder las elecciones|perdió la vida|perder la vida|perder el tiempo|perder peso|ganar dinero|copa de vino|liga árabe|libertad de expresión|libertad condicional',
};

const FRENCH: ContextWords = {
  sports: {
    soccer:
      "buts|buteur|buteuse|butteur|gardien de but|attaquant|attaquants|milieu de terrain|milieu défensif|défenseur|défenseurs|latéral droit|latéral gauche|ailier|avant centre|passeur décisif|passe décisive|pénalty|penalty|penaltys|hors jeu|coup franc|carton rouge|carton jaune|mercato|footballeur|footballeurs|footballeuse|ballon d'or|prolongations|tirs au but|ligue des champions|ligue europa|csc|doublé|triplé|frappe enroulée|lucarne|reprise de volée|arbitrage vidéo|temps additionnel|mi temps|première mi temps|deuxième mi temps|seconde mi temps|onze de départ|maintien en ligue 1|coupe de france|équipe de france|tifo|ultras|transfuge",
    basketball:
      'basketteur|basketteurs|panier à trois points|rebonds|meneur de jeu|pivot|contre panier|betclic élite',
    tennis:
      'tennisman|tenniswoman|coup droit|revers à deux mains|balle de match|balle de break|balle de set|double faute|jeu décisif|terre battue|roland garros|court central',
    motorsport:
      'tour rapide|qualifs|essais libres|écurie|grille de départ|voiture de sécurité|arrêt aux stands|tête de course|grand prix',
    rugby:
      'mêlée|en avant|essai transformé|xv de france|quinze de france|ballon porté|pilier|talonneur|demi de mêlée|ouvreur|top 14|pro d2|rugby',
    mma: 'combattant|pesée|soumission|cage octogonale',
  },
  generic:
    'équipe|équipes|joueur|joueurs|joueuse|joueuses|entraîneur|sélectionneur|championnat|championnats|tournoi|stade|supporter|supporters|supportrice|arbitre|arbitrage|gagné|gagner|gagne|gagnent|perdu|perdre|perdent|victoire|victoires|défaite|défaites|match nul|matchs|demi finale|demi finales|quarts de finale|huitièmes de finale|huitième de finale|finale|phase de poules|saison|compo|composition probable|derby|jouer|joue|jouent|sélection|effectif|remontada|éliminé|éliminés|élimination|qualifié|qualifiés|qualification|titulaire|titulaires|remplaçant|remplaçants|vestiaire|classement|coupe|ligue|club|blessure|blessé|recrue|recrutement|transfert|tifosi|avant match|après match|domicile et extérieur',
  lesser: 'espoirs|réserve|cfa|amateurs|cadets',
  womens: 'féminines|féminine|équipe féminine',
  elsewhere:
    'national 2|national 3|régional 1|handball|volley|natation|cyclisme|tour de france|biathlon|futsal',
  cheers:
    'allez|allez l|allez le|allez les|vive l|vive le|supporter du|supporter de|supporters du|supporters de|fan du|fan de l',
  cuesAfter:
    "gagne|perd|joue|a gagné|a perdu|a battu|mène|s'impose|s'incline|affronte|reçoit|se déplace|l'emporte|égalise|marque|se qualifie|est éliminé|domine|recrute",
  cuesBefore:
    'allez|allez l|allez le|contre|contre le|contre la|face à|face au|match du|match de|match contre|supporter du|supporter de|supporters du|supporters de|joueur du|joueur de|entraîneur du|entraîneur de|vive le|but du|but de|fan du|maillot du|maillot de',
  versus: 'contre|contre le|contre la|face à|face au|face à la',
  joiners: 'reçoit|affronte|élimine|domine|se déplace à|bat|a battu',
  stop: "nice et|c'est nice|le monaco",
};

const GERMAN: ContextWords = {
  sports: {
    soccer:
      'tor|toor|tooor|tor für|eigentor|siegtor|ausgleichstreffer|anschlusstreffer|führungstreffer|stürmer|torwart|torhüter|keeper|mittelfeld|mittelfeldspieler|verteidiger|innenverteidiger|außenverteidiger|linksverteidiger|rechtsverteidiger|elfmeter|elfer|abseits|freistoß|eckball|einwurf|rote karte|gelbe karte|gelb rot|platzverweis|fußball|fussball|fußballer|bundesliga|zweite liga|2 liga|anpfiff|abpfiff|halbzeit|nachspielzeit|verlängerung|elfmeterschießen|spieltag|relegation|relegationsspiel|dfb pokal|champions league|startelf|kader|ballbesitz|doppelpack|dreierpack|hattrick|videobeweis|nationalelf|torschütze|torschuss|latte getroffen|transfergerücht|transferfenster|kopfball|vorlage',
    basketball: 'korbleger|dreier|freiwurf|freiwürfe|aufbauspieler|bbl|easycredit bbl',
    tennis:
      'matchball|satzball|breakball|vorhand|rückhand|tennisspieler|tennisspielerin|doppelfehler|grundlinie',
    motorsport:
      'startaufstellung|schnellste runde|boxenstopp|qualifying|großer preis|freies training|rennwochenende|formel 1|formel eins|rennstall',
    hockey: 'eishockey|bully|überzahl|unterzahl|powerplay|puck|drittelpause|penny del|del2',
    football: 'american football|elf football',
    mma: 'schwergewicht|knockout|titelkampf',
    golf: 'golfer|abschlag|einlochen',
  },
  generic:
    'spiel|spiele|spieler|spielerin|mannschaft|mannschaften|cheftrainer|bundestrainer|meister|meisterschaft|meisterschale|turnier|liga|pokal|stadion|auswärtsfans|fankurve|schiedsrichter|schiri|gewonnen|gewinnen|gewinnt|verloren|verlieren|verliert|sieg|siege|auswärtssieg|heimsieg|niederlage|niederlagen|unentschieden|halbfinale|viertelfinale|achtelfinale|endspiel|finale|gruppenphase|rückrunde|hinrunde|saison|saisonstart|aufstellung|spielt|spielen|gespielt|tabelle|tabellenführer|tabellenspitze|aufstieg|abstieg|aufsteiger|absteiger|klassenerhalt|auswärts|auswärtsspiel|heimspiel|testspiel|derby|verletzt|verletzung|wechsel|neuzugang|verein|punkte|kabine|trikot',
  lesser: 'jugend|junioren|zweite mannschaft|a jugend|b jugend',
  womens: 'frauen|frauenteam|frauenfußball|frauen bundesliga',
  elsewhere:
    'kreisliga|bezirksliga|landesliga|oberliga|regionalliga|3 liga|dritte liga|handball|volleyball|biathlon|radsport|skispringen',
  cheers: "auf geht's|auf gehts|forza|fan von|fan vom|fans von|fans des|fans der",
  cuesAfter:
    'gewinnt|verliert|spielt|führt|siegt|schlägt|gegen|trifft|steigt ab|steigt auf|empfängt|holt|verpflichtet|fans|spieler|trainer',
  cuesBefore:
    "auf geht's|auf gehts|gegen|gegen den|gegen die|spiel der|spiel des|spiel gegen|tor für|tor für den|tor für die|fan von|fan vom|fans von|fans des|fans der|trainer von|trainer des|spieler von|spieler des|sieg gegen|niederlage gegen|heimspiel gegen|auswärts bei|forza",
  versus: 'gegen',
  joiners: 'schlägt|besiegt|empfängt|trifft auf|spielt gegen|siegt gegen|verliert gegen|siegt bei',
  stop: '',
};

/** Beside a club's name and of football only. */
const PORTUGUESE_FANS =
  'torcedor do|torcedor da|torcedores do|torcedores da|torcida do|torcida da|gol do|gol da|gols do|gols da|golo do|golo da|golaço do|golaço da|jogador do|jogador da|jogadores do|adepto do|adeptos do|adeptos da|goleiro do|atacante do|zagueiro do|jogo do|jogo da|camisa do|técnico do|treinador do|elenco do';

const PORTUGUESE: ContextWords = {
  sports: {
    soccer: `${PORTUGUESE_FANS}|gol|golaço|gols|goool|gooool|golos|golo|gol contra|autogolo|hat trick|atacante|atacantes|avançado|avançados|ponta de lança|centroavante|artilheiro|goleiro|goleiros|guarda redes|zagueiro|zagueiros|defesa central|lateral direito|lateral esquerdo|volante|meia atacante|meio campo|meio campista|médio ofensivo|pênalti|pênaltis|penálti|penáltis|disputa de pênaltis|impedimento|impedido|fora de jogo|cartão vermelho|cartão amarelo|falta perigosa|cobrança de falta|livre direto|futebol|futebolista|jogador de futebol|acréscimos|tempo de compensação|prorrogação|prolongamento|escanteio|pontapé de canto|rodada|jornada|primeiro tempo|segundo tempo|intervalo do jogo|clássico|dérbi|brasileirão|brasileirao|libertadores|sul americana|copa do brasil|champions|liga dos campeões|taça de portugal|janela de transferências|mata mata|rebaixamento|rebaixado|zona de rebaixamento|chuteira|bola de ouro|arbitragem|juiz ladrão|torcida|torcidas|organizada|drible|caneta|cabeceio|cruzamento|defesaça|var`,
    basketball:
      'basquete|basquetebol|basquetebolista|cesta de três|rebotes|ressaltos|enterrada|nbb|lance livre|armador|pivô',
    tennis: 'tênis|ténis|tenista|tenistas|match point|quebra de saque|dupla falta|roland garros',
    motorsport:
      'volta rápida|pole position|grid de largada|grelha de partida|grande prêmio|grande prémio|escuderia|treino livre|treinos livres|fórmula 1|interlagos',
    mma: 'nocaute|finalização|octógono|pesagem|cinturão|luta principal|card principal',
    baseball: 'beisebol',
    football: 'futebol americano',
  },
  generic: `${PORTUGUESE_FANS}|jogo|jogos|jogaço|meu time|nosso time|esse time|do time|o time|time titular|equipa|equipe|equipes|elenco|plantel|jogador|jogadores|jogadora|técnico|treinador|campeão|campeã|campeões|tetracampeão|pentacampeão|hexacampeão|campeonato|torneio|liga|taça|copa|estádio|torcida|torcedor|torcedores|adeptos|árbitro|ganhou|ganhar|ganha|ganhamos|perdeu|perder|perdemos|venceu|vencer|vence|vencemos|empate|empatou|empatamos|derrota|vitória|vitórias|goleada|goleou|semifinal|semifinais|meias finais|quartas de final|quartos de final|oitavas de final|oitavas|fase de grupos|escalação|escalado|onze inicial|convocação|convocados|temporada|pré temporada|placar|jogar|joga|jogam|jogou|jogando|seleção|titular|titulares|reserva|banco de reservas|virada|eliminado|eliminou|classificou|classificado|classificação|clube|clubes|contratação|contratações|reforço|reforços|lesão|lesionado|vestiário|balneário|tabela|pontos|mandante|visitante|fora de casa|em casa`,
  lesser:
    'sub 15|sub 16|sub 17|sub 19|sub 20|sub 23|juniores|categorias de base|amador|várzea|copinha',
  womens: 'feminino|feminina|brasileirão feminino',
  elsewhere: 'série c|série d|vôlei|voleibol|handebol|andebol|natação|ciclismo|futsal|kings league',
  cheers:
    'vai|vamos|vamo|força|bora|avante|saudações|torcedor do|torcedor da|torcedores do|torcida do|torcida da|adepto do|adeptos do|torço pro|torço pelo|hoje tem',
  cuesAfter:
    'ganha|ganhou|perde|perdeu|joga|jogou|empata|empatou|vence|venceu|marca|marcou|goleia|goleou|elimina|eliminou|classifica|classificou|contrata|contratou|enfrenta|recebe|campeão|tá jogando|está jogando|não ganha|estreia|virou',
  cuesBefore: `${PORTUGUESE_FANS}|vai|vai ser|vamos|vamo|força|bora|avante|contra o|contra a|contra|saudações|hoje tem|joga o|enfrenta o|sou|torço pro|torço para o|torço pelo|vitória do|derrota do|eliminação do|final contra`,
  versus: 'contra',
  joiners:
    'vence o|venceu o|recebe o|enfrenta o|enfrenta|goleou o|eliminou o|encara o|empata com|empatou com|bateu o',
  stop: 'partido político|código penal|ganhar as eleições|ganhou as eleições|perder as eleições|perdeu as eleições|perder tempo|perdeu a vida|perder a vida|são paulo fashion week|estado de são paulo|cidade de são paulo|governo de são paulo|todos os santos|rio de janeiro|salvador bahia|mundo todo',
};

export const OTHER_LANGUAGES: readonly ContextWords[] = [SPANISH, FRENCH, GERMAN, PORTUGUESE];
