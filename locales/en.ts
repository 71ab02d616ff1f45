/** The words of the interface in English: one constant a surface, so that each carries only its own. */

export const chip = {};

export const card = {};

export const popup = {};

export const options = {};

/** Names of the recogniser's reasons, as the card shows them. */
export const reasons = {};
