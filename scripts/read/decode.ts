/** What a page that is no UTF-8 says of itself, among its first bytes. */
function saidEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  return /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
}

const decodeAs = (bytes: Uint8Array, encoding: string, fatal = false): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The text of a page's file: by its byte order mark, as UTF-8 where it is, else as the page says or a browser guesses. */
export function decode(bytes: Uint8Array): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  const marked = mark === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return (
    (marked ? decodeAs(bytes, mark) : decodeAs(bytes, 'utf-8', true)) ??
    decodeAs(bytes, saidEncoding(bytes)) ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}
