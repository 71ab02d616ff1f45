/** What messages may hold, wherever they ask for the same. */
import * as v from 'valibot';

/** A league's id. */
export const league = v.pipe(v.string(), v.minLength(1), v.maxLength(120));

/** Leagues by id: those of the catalogue, and of the user's own feeds. */
export const leagues = v.pipe(v.array(league), v.maxLength(500));
