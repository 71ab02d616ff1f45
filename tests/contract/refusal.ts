import { type ParseContext, type ScheduleSource, SourceError } from '../../utils/sources/source.ts';

/** Why a source refuses an answer as a whole; undefined when it reads it. Throws whatever else is thrown. */
export function refusalOf(
  source: ScheduleSource,
  text: string,
  context: ParseContext,
): string | undefined {
  try {
    source.parse(text, context);
    return undefined;
  } catch (error) {
    if (error instanceof SourceError) return error.message;
    throw error;
  }
}
