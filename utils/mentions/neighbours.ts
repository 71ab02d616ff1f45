/** What stands right beside a name. */
import { contextAt, hasScoreBeside, isBefore, isBehind } from './find.ts';
import type { Hit } from './find.ts';
import type { Scene } from './scene.ts';
import type { LexiconEntity } from './types.ts';
import { AFTER_AT, CAPITAL, FIRST, HARD, SPACE } from './tokens.ts';
import { CHEER, CUE_AFTER, CUE_BEFORE, JOINER, VERSUS_WORD } from './uses.ts';
import type { EvidenceName } from './weights.ts';

/** What stands right beside the name, hashtag or not. */
export function cueEvidence({ text, tokens, found }: Scene, hit: Hit): EvidenceName[] {
  const out: EvidenceName[] = [];
  if (isBehind(found.context, hit.to, CUE_AFTER)) out.push('cueAfter');
  if (isBefore(found.context, hit.from, CHEER)) out.push('cheer');
  else if (isBefore(found.context, hit.from, CUE_BEFORE)) out.push('cueBefore');
  if (hasScoreBeside(text, tokens, hit)) out.push('scoreBeside');
  return out;
}

/** Words that make a name a ground's. */
const GROUND = /^(?:stadium|arena|field|center|centre|park|ballpark|coliseum)$/i;
/** Words before a town, and so before a football club that is called like one: "lost in Liverpool", "à Lyon". */
const IN = /^(?:in|en|em|à)$/i;
/** Capitals that begin no name: "Seahawks Sunday", "Broncos Gameday". */
const DAY = /^\w+days?$/i;
const wordAt = ({ text, tokens }: Scene, at: number): string =>
  text.slice(tokens.start[at], tokens.end[at]);

/** "lost to", "win over": words of a result, which say whom somebody met. */
const RESULT = JOINER | CUE_BEFORE;

/** Nothing but words lies between the tokens from `from` to `to`. */
const isOneSentence = ({ tokens }: Scene, from: number, to: number): boolean =>
  from <= to && tokens.gap.subarray(from, to + 1).every((gap) => gap !== HARD);

/** "Chiefs vs Orlando", "Chiefs in a loss to Orlando": they met, and it is nobody whom the schedule has. */
function meets(scene: Scene, hit: Hit, isStranger: (at: number) => boolean): boolean {
  const { tokens, found } = scene;
  return found.context.some(({ entry, from, to }) => {
    if ((entry.flags & RESULT) === RESULT && to < tokens.count && isOneSentence(scene, hit.to, to))
      return isStranger(to);
    if ((entry.flags & VERSUS_WORD) === 0) return false;
    if (from === hit.to) return to < tokens.count && tokens.gap[to] !== HARD && isStranger(to);
    return to === hit.from && from > 0 && tokens.gap[from] !== HARD && isStranger(from - 1);
  });
}

/** A capitalised stranger right beside the name makes it part of another name: "Cal Poly", "Jets Pizza". */
export function neighbourEvidence(
  scene: Scene,
  hit: Hit,
  { sport }: LexiconEntity,
  isRival: (other: Hit) => boolean,
): EvidenceName[] {
  const { tokens, found } = scene;
  const out: EvidenceName[] = [];
  const first = tokens.marks[hit.from] ?? 0;
  if ((first & AFTER_AT) !== 0 && !found.names.some((other) => other.to === hit.from)) {
    out.push('afterAt');
  }
  if (sport === 'soccer' && IN.test(wordAt(scene, hit.from - 1))) out.push('inPlace');
  if (hit.to < tokens.count && tokens.gap[hit.to] === SPACE && GROUND.test(wordAt(scene, hit.to))) {
    out.push('ground');
  }
  if (scene.shouting || scene.lowercase) return out;
  const isStranger = (at: number): boolean =>
    ((tokens.marks[at] ?? 0) & CAPITAL) !== 0 &&
    !contextAt(found.context, at) &&
    !DAY.test(wordAt(scene, at)) &&
    !found.names.some((other) => other.from <= at && at < other.to);
  const before = hit.from - 1;
  const follows = before >= 0 && tokens.gap[hit.from] === SPACE;
  if (follows && ((tokens.marks[before] ?? 0) & FIRST) === 0 && isStranger(before)) {
    out.push('nameBefore');
  }
  if (hit.to < tokens.count && tokens.gap[hit.to] === SPACE && isStranger(hit.to)) {
    out.push('nameAfter');
  }
  const isStrangeRival = (at: number): boolean =>
    ((tokens.marks[at] ?? 0) & CAPITAL) !== 0 &&
    !contextAt(found.context, at) &&
    !found.names.some((other) => other.from <= at && at < other.to && isRival(other));
  if (meets(scene, hit, isStrangeRival)) out.push('strangeRival');
  return out;
}
