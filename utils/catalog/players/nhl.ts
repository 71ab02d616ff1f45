import type { Players } from '../players.ts';

/** Rosters as of the 2025-26 season. */
export const nhlPlayers: Players = {
  'Anaheim Ducks': 'Leo Carlsson, Mason McTavish, Cutter Gauthier',
  'Boston Bruins': 'David Pastrnak, Charlie McAvoy, Jeremy Swayman, Pastrnak',
  'Buffalo Sabres': 'Rasmus Dahlin, Tage Thompson, Owen Power',
  'Calgary Flames': 'Dustin Wolf, Nazem Kadri, Jonathan Huberdeau',
  'Carolina Hurricanes': 'Sebastian Aho, Andrei Svechnikov, Seth Jarvis, Nikolaj Ehlers',
  'Chicago Blackhawks': 'Connor Bedard, Frank Nazar, Spencer Knight, Bedard',
  'Colorado Avalanche': 'Nathan MacKinnon, Cale Makar, Gabriel Landeskog, MacKinnon, Makar',
  'Columbus Blue Jackets': 'Zach Werenski, Adam Fantilli, Kirill Marchenko',
  'Dallas Stars': 'Mikko Rantanen, Miro Heiskanen, Jake Oettinger, Roope Hintz, Rantanen',
  'Detroit Red Wings': 'Dylan Larkin, Moritz Seider, Lucas Raymond, Patrick Kane',
  'Edmonton Oilers':
    'Connor McDavid, Leon Draisaitl, Evan Bouchard, Zach Hyman, Ryan Nugent-Hopkins, McDavid, Draisaitl',
  'Florida Panthers':
    'Aleksander Barkov, Matthew Tkachuk, Sam Reinhart, Sergei Bobrovsky, Brad Marchand, Bobrovsky',
  'Los Angeles Kings': 'Anze Kopitar, Drew Doughty, Quinton Byfield, Adrian Kempe, Kopitar',
  'Minnesota Wild': 'Kirill Kaprizov, Matt Boldy, Brock Faber, Kaprizov',
  'Montreal Canadiens':
    'Nick Suzuki, Cole Caufield, Lane Hutson, Juraj Slafkovsky, Ivan Demidov, Caufield',
  'Nashville Predators': 'Roman Josi, Filip Forsberg, Juuse Saros, Steven Stamkos',
  'New Jersey Devils': 'Jack Hughes, Nico Hischier, Jesper Bratt, Luke Hughes',
  'New York Islanders': 'Mathew Barzal, Ilya Sorokin, Bo Horvat, Matthew Schaefer',
  'New York Rangers':
    'Artemi Panarin, Igor Shesterkin, Mika Zibanejad, Adam Fox, Alexis Lafrenière, JT Miller, Panarin, Shesterkin',
  'Ottawa Senators': 'Brady Tkachuk, Tim Stützle, Jake Sanderson, Linus Ullmark',
  'Philadelphia Flyers': 'Matvei Michkov, Trevor Zegras, Travis Konecny, Sean Couturier, Michkov',
  'Pittsburgh Penguins': 'Sidney Crosby, Evgeni Malkin, Kris Letang, Erik Karlsson, Crosby, Malkin',
  'San Jose Sharks': 'Macklin Celebrini, Tyler Toffoli, Celebrini',
  'Seattle Kraken': 'Matty Beniers, Jordan Eberle, Joey Daccord',
  'St. Louis Blues': 'Jordan Kyrou, Jordan Binnington',
  'Tampa Bay Lightning':
    'Nikita Kucherov, Victor Hedman, Andrei Vasilevskiy, Brayden Point, Jake Guentzel, Kucherov, Vasilevskiy',
  'Toronto Maple Leafs': 'Auston Matthews, William Nylander, John Tavares, Morgan Rielly, Nylander',
  'Utah Mammoth': 'Clayton Keller, Logan Cooley, Dylan Guenther',
  'Vancouver Canucks': 'Quinn Hughes, Elias Pettersson, Thatcher Demko, Brock Boeser',
  'Vegas Golden Knights': 'Jack Eichel, Mitch Marner, Mark Stone, Shea Theodore, Eichel, Marner',
  'Washington Capitals':
    'Alex Ovechkin, Alexander Ovechkin, Tom Wilson, Dylan Strome, Logan Thompson, Ovechkin, Ovi',
  'Winnipeg Jets': 'Connor Hellebuyck, Mark Scheifele, Kyle Connor, Josh Morrissey, Hellebuyck',
};
