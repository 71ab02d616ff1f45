/** YouTube's answers: a channel's newest videos, and which of them are streams. */
import * as v from 'valibot';

import type { EventStatus } from '../../events.ts';
import { REASONS } from '../kit/dropped.ts';
import { competitorOf, eventOf, type Read, readList } from '../kit/event-of.ts';
import { readJson } from '../kit/json.ts';
import { keyRefused } from '../kit/key.ts';
import { CALENDAR } from '../kit/league-named.ts';
import { absent, text } from '../kit/lenient.ts';
import { plainText } from '../kit/text.ts';
import { instant } from '../kit/time.ts';
import { type ParseContext, type Parsed, SourceError } from '../source.ts';
import { videosRequest } from './requests.ts';

const SOURCE = 'youtube';

const VideoId = v.pipe(v.string(), v.regex(/^[\w-]{11}$/));
const ChannelId = v.pipe(v.string(), v.regex(/^UC[\w-]{22}$/));

const Answer = v.object({ kind: text, items: v.array(v.unknown()) });
const Upload = v.object({ contentDetails: v.object({ videoId: VideoId }) });
const Video = v.object({
  id: VideoId,
  snippet: v.object({
    title: text,
    channelId: ChannelId,
    channelTitle: text,
    liveBroadcastContent: text,
    defaultAudioLanguage: text,
  }),
  liveStreamingDetails: absent(
    v.object({
      scheduledStartTime: text,
      scheduledEndTime: text,
      actualStartTime: text,
      actualEndTime: text,
    }),
  ),
});
type Video = v.InferOutput<typeof Video>;

/** `{"error": {"code": 400, "message": "API key not valid. Please pass a valid API key."}}` */
const Problem = v.object({ error: v.object({ message: v.string() }) });

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** YouTube says `none` of a stream that is over and of a plain video; only the first has an end. */
function statusOf({ snippet, liveStreamingDetails: stream }: Video): EventStatus {
  if (stream?.actualEndTime !== undefined) return 'final';
  return snippet.liveBroadcastContent === 'live' ? 'live' : 'scheduled';
}

/** A stream as an event; undefined for a plain video. */
function readVideo(raw: unknown, now: number): Read | undefined {
  const read = v.safeParse(Video, raw);
  if (!read.success) return { dropped: REASONS.unreadable };
  const { id, snippet, liveStreamingDetails: stream } = read.output;
  if (stream === undefined) return undefined;
  const { channelId, channelTitle, title, defaultAudioLanguage: language } = snippet;
  const who = competitorOf({ id: channelId, name: channelTitle }, `${SOURCE}:${CALENDAR}`);
  return eventOf(
    {
      source: SOURCE,
      league: CALENDAR,
      id,
      title,
      competitors: who === undefined ? [] : [who],
      start: instant(stream.actualStartTime) ?? instant(stream.scheduledStartTime),
      end: instant(stream.actualEndTime) ?? instant(stream.scheduledEndTime),
      status: statusOf(read.output),
      broadcasts: [
        {
          outlet: 'YouTube',
          kind: 'stream',
          ...(language !== undefined && LANGUAGE.test(language) && { language }),
          url: `https://www.youtube.com/watch?v=${id}`,
        },
      ],
      url: `https://www.youtube.com/watch?v=${id}`,
    },
    now,
  );
}

/** The newest videos of a channel: nothing to show, but which of them are streams is asked next. */
function asUploads(items: readonly unknown[], { url, now }: ParseContext): Parsed {
  const ids = items.flatMap((raw) => {
    const read = v.safeParse(Upload, raw);
    return read.success ? [read.output.contentDetails.videoId] : [];
  });
  const list = url === undefined ? null : new URL(url).searchParams.get('playlistId');
  const next = list === null || ids.length === 0 ? [] : [videosRequest(list, ids, now)];
  return { events: [], dropped: {}, next };
}

/** @throws SourceError when it turns the key away, or the answer is neither of its two */
export function parseAnswer(answer: string, context: ParseContext): Parsed {
  const data = readJson(answer);
  const read = v.safeParse(Answer, data);
  if (read.success) {
    const { kind, items } = read.output;
    return kind === 'youtube#playlistItemListResponse'
      ? asUploads(items, context)
      : readList(items, (raw) => readVideo(raw, context.now));
  }
  const problem = v.safeParse(Problem, data);
  if (!problem.success) throw new SourceError('the answer holds no list of videos');
  const { message } = problem.output.error;
  if (/\bapi key\b/i.test(message)) throw keyRefused();
  throw new SourceError(`it said: ${plainText(message, 120) ?? 'nothing'}`);
}
