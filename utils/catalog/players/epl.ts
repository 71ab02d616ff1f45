import type { Players } from '../players.ts';

/** Squads as of the 2025-26 season. */
export const eplPlayers: Players = {
  'Arsenal FC':
    'Bukayo Saka, Martin Ødegaard, Declan Rice, William Saliba, Gabriel Magalhães, Kai Havertz, Viktor Gyökeres, Eberechi Eze, Gabriel Martinelli, David Raya, Martín Zubimendi, Saka, Ødegaard, Gyökeres, Saliba',
  'Aston Villa':
    'Ollie Watkins, Emiliano Martínez, Dibu Martínez, Morgan Rogers, John McGinn, Youri Tielemans',
  'AFC Bournemouth': 'Antoine Semenyo, Justin Kluivert',
  'Brentford FC': 'Igor Thiago, Kevin Schade',
  'Brighton & Hove Albion': 'Kaoru Mitoma, Danny Welbeck, Mitoma, 三笘薫',
  'Chelsea FC':
    'Cole Palmer, Enzo Fernández, Moisés Caicedo, Reece James, Marc Cucurella, João Pedro, Estêvão Willian, Pedro Neto, Liam Delap, Cucurella',
  'Crystal Palace FC':
    'Jean-Philippe Mateta, Marc Guéhi, Dean Henderson, Adam Wharton, Daichi Kamada',
  'Everton FC': 'Jordan Pickford, Jack Grealish, Iliman Ndiaye, Grealish, Pickford',
  'Fulham FC': 'Alex Iwobi, Raúl Jiménez, Bernd Leno, Antonee Robinson',
  'Leeds United': 'Dominic Calvert-Lewin, Ao Tanaka',
  'Liverpool FC':
    'Mohamed Salah, Mo Salah, Virgil van Dijk, Florian Wirtz, Alexander Isak, Hugo Ekitike, Dominik Szoboszlai, Alexis Mac Allister, Cody Gakpo, Alisson Becker, Ryan Gravenberch, Ibrahima Konaté, Wataru Endo, Salah, Wirtz, Szoboszlai, Gakpo, Ekitike',
  'Manchester City FC':
    'Erling Haaland, Phil Foden, Rúben Dias, Bernardo Silva, Jérémy Doku, Gianluigi Donnarumma, Rayan Cherki, Omar Marmoush, Tijjani Reijnders, Haaland, Foden, Donnarumma, ハーランド, 홀란드',
  'Manchester United':
    'Bruno Fernandes, Matheus Cunha, Bryan Mbeumo, Benjamin Šeško, Kobbie Mainoo, Casemiro, Harry Maguire, Lisandro Martínez, Amad Diallo, Mbeumo, Mainoo',
  'Newcastle United':
    'Bruno Guimarães, Anthony Gordon, Sandro Tonali, Nick Woltemade, Joelinton, Tonali',
  'Nottingham Forest': 'Morgan Gibbs-White, Chris Wood, Elliot Anderson',
  'Tottenham Hotspur':
    'James Maddison, Dejan Kulusevski, Cristian Romero, Cuti Romero, Micky van de Ven, Richarlison, Dominic Solanke, Mohammed Kudus, Xavi Simons, Pedro Porro',
  'Sunderland AFC': 'Granit Xhaka, Xhaka',
};
