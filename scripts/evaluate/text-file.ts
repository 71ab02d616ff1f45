import { readFileSync } from 'node:fs';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  ERR_STRING_TOO_LONG: 'it is too large',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8',
};

/** The text of a UTF-8 file, without a byte order mark. Throws an Error that says which file, and why not. */
export function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    throw new Error(`${file}: cannot be read: ${REASONS[code ?? ''] ?? message}`, { cause: error });
  }
}
