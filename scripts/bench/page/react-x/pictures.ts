/** Pictures as addresses that hold them, so that none is asked of the network. */

const address = (size: number, inside: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(size)} ${String(size)}">${inside}</svg>`)}`;

/** An emoji's picture. */
export const emojiPicture = (emoji: string): string =>
  address(20, `<text y="16" font-size="16">${emoji}</text>`);

/** A portrait: a colour that belongs to the name. */
export function portrait(name: string): string {
  let hue = 0;
  for (const character of name) hue = (hue * 31 + (character.codePointAt(0) ?? 0)) % 360;
  return address(40, `<rect width="40" height="40" fill="hsl(${String(hue)} 42% 46%)"/>`);
}
