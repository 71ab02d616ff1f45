import { entitiesOf } from '../../rows.ts';

/** Winter baseball's clubs by league, and the tournament of their champions. */
export const winterBaseball = [
  ...entitiesOf('lvbp', [
    { name: 'Leones del Caracas', abbr: 'CAR', weak: 'Melenudos', tags: 'VamosLeones, LeonesDelCaracas', handles: 'leones_cbbc' },
    { name: 'Navegantes del Magallanes', nickname: 'Magallanes', borrowed: true, abbr: 'MAG', also: 'Nave Turca', weak: 'Navegantes, la Nave, Turcos', tags: 'VamosMagallanes, NavegantesDelMagallanes', handles: 'magallanes_bbc' },
    { name: 'Tigres de Aragua', abbr: 'ARA', weak: 'Bengalíes', handles: 'TigresDeAragua' },
    { name: 'Águilas del Zulia', abbr: 'ZUL', weak: 'Aguiluchos, Rapaces', handles: 'aguilasdelzulia' },
    { name: 'Cardenales de Lara', abbr: 'LAR', weak: 'Pájaros Rojos, Crepusculares', handles: 'CardenalesDice' },
    { name: 'Tiburones de La Guaira', abbr: 'LAG', weak: 'Escualos, Guerrilla' },
    { name: 'Caribes de Anzoátegui', abbr: 'ANZ', weak: 'la Tribu oriental, Caribes', handles: 'caribesbbc' },
    { name: 'Bravos de Margarita', abbr: 'MAR', weak: 'Insulares de Margarita', handles: 'BravosdeMgta' },
  ]),
  ...entitiesOf('lidom', [
    { name: 'Tigres del Licey', nickname: 'Licey', abbr: 'LIC', also: 'el Licey', weak: 'Bengaleses, el Glorioso Licey', handles: 'TigresdelLicey' },
    { name: 'Águilas Cibaeñas', abbr: 'AGU, AC', weak: 'Cuyaya, Aguiluchos, las Cibaeñas', handles: 'aguilascibaenas' },
    { name: 'Leones del Escogido', nickname: 'Escogido', borrowed: true, abbr: 'ESC', weak: 'Escarlatas del Escogido', handles: 'EscogidoBBClub' },
    { name: 'Estrellas Orientales', abbr: 'EST', weak: 'Estrellas de Oriente, Elefantes de San Pedro' },
    { name: 'Gigantes del Cibao', abbr: 'GIG', weak: 'Potros de San Francisco de Macorís' },
    { name: 'Toros del Este', abbr: 'TOR', weak: 'Azucareros del Este' },
  ]),
  ...entitiesOf('lmp', [
    { name: 'Naranjeros de Hermosillo', abbr: 'HER', weak: 'Naranjeros' },
    { name: 'Tomateros de Culiacán', abbr: 'CUL', weak: 'Tomateros, Guindas' },
    { name: 'Venados de Mazatlán', abbr: 'MAZ', weak: 'Venados' },
    { name: 'Charros de Jalisco', abbr: 'JAL', weak: 'Charros' },
    { name: 'Yaquis de Obregón', abbr: 'OBR', also: 'Yaquis de Ciudad Obregón', weak: 'Yaquis' },
    { name: 'Águilas de Mexicali', abbr: 'MXI', weak: 'Águilas de Mexicali BBC' },
    { name: 'Algodoneros de Guasave', abbr: 'GSV', weak: 'Algodoneros' },
    { name: 'Cañeros de Los Mochis', abbr: 'MOC', weak: 'Cañeros' },
    { name: 'Mayos de Navojoa', abbr: 'NAV' },
    { name: 'Jaguares de Nayarit', abbr: 'NAY' },
  ]),
  ...entitiesOf('caribbeanseries', [{ name: 'Serie del Caribe', also: 'Caribbean Series', title: true }]),
];
