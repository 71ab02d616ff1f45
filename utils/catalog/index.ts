/** The catalogue: who and what posts can name, and which of it a schedule source means. */
import { ENTITIES } from './entities/index.ts';
import { createLookup } from './lookup.ts';

export { ENTITIES };

/**
 * The entity that a schedule source means by `names` in `league`: its full name first, then other spellings and
 * its abbreviation. Undefined for who is not in the catalogue, or when the names fit two.
 */
export const entityFor = createLookup(ENTITIES);
