/** What commands do alike with their command lines. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

import { instant } from '../utils/sources/kit/time.ts';

/** The command line can't be followed; `message` is for a person. */
export class FlagError extends Error {
  override name = 'FlagError';
}

/** Takes a command line apart. @throws FlagError for what is no option, or wants a value and has none */
export function parseFlags<const Config extends Omit<ParseArgsConfig, 'args'>>(
  args: readonly string[],
  config: Config,
) {
  try {
    return parseArgs({ ...config, args: [...args] });
  } catch (error) {
    throw new FlagError(error instanceof Error ? error.message : String(error));
  }
}

/** The one of these that an option names; undefined without it. @throws FlagError for any other */
export function readOneOf<Name extends string>(
  flag: string,
  value: string | undefined,
  names: readonly Name[],
): Name | undefined {
  const found = names.find((name) => name === value);
  if (value !== undefined && found === undefined) {
    throw new FlagError(`${flag} is one of ${names.join(', ')}, not "${value}".`);
  }
  return found;
}

/** The instant that `--now` names, epoch ms; undefined without it. @throws FlagError */
export function readNow(now: string | undefined): number | undefined {
  const time = instant(now);
  if (now !== undefined && time === undefined) {
    throw new FlagError(
      `--now wants an instant with its zone, like 2026-11-22T18:00Z, not "${now}".`,
    );
  }
  return time;
}
