/** How a source turns away a key that the user entered. */
import { SourceError } from '../source.ts';

/** What is said of a key that a source turned away. */
export const KEY_REFUSED = 'it does not accept this key';

/** @returns the error for an answer that turns the key away */
export const keyRefused = (): SourceError => new SourceError(KEY_REFUSED);
