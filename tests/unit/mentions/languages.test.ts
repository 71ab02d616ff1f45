import { describe, expect, it } from 'vitest';

import { createFullLexicon } from '../../../utils/catalog/lexicon.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';

const NOW = Date.UTC(2026, 10, 22, 20, 0);
const lexicon = createFullLexicon(NOW);
const recogniser = createRecogniser(lexicon);
const named = (text: string): string[] =>
  recogniser
    .mentions({ text }, NOW)
    .map(({ candidate }) => lexicon.entities[candidate.entity]?.id ?? '');

describe('talk of a team in other languages', () => {
  it.each([
    ['Qué golazo de Peñarol en el segundo tiempo', 'uruguay:ca-penarol'],
    ['Colo Colo campeón del torneo', 'chile:colo-colo'],
    ['partidazo de la Selección Colombia', 'worldcup:colombia-national-team'],
    ['Universitario contra Alianza, clásico hoy', 'peru:universitario-de-deportes'],
    ['gol de Palmeiras no fim do jogo', 'brasileirao:se-palmeiras'],
    ['el abridor de los Leones del Caracas hoy', 'lvbp:leones-del-caracas'],
    ['Zverev gana Roland Garros', 'atp:roland-garros'],
  ])('%s', (text, id) => {
    expect(named(text)).toContain(id);
  });

  it.each([
    'El huracán llega mañana a la costa',
    'vamos al parque Belgrano el domingo',
    'Manifestación en Barcelona contra la detención de ayer',
    'la libertad de prensa siempre gana',
    'Bolívar fue el libertador de su patria',
    'los estudiantes de la plata marchan hoy',
    'Vélez renunció al partido político',
    'o time de vendas de São Paulo é ótimo',
  ])('and of something else: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});
