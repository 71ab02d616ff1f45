/**
 * Where in an interval a request of this install falls, in [0, 1): the same for the same install and request, and
 * spread evenly over many, so that users who share a clock don't come together. FNV-1a.
 * @param seed of this install, any number
 */
export function phaseOf(seed: number, key: string): number {
  let hash = (0x811c9dc5 ^ Math.floor(seed * 0x1_0000_0000)) >>> 0;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0;
  }
  // The last characters of keys differ most and would touch the low bits alone.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) / 0x1_0000_0000;
}
