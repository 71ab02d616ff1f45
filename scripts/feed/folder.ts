/** A feed's folder on disk: what stands in it, and how something new comes to stand there all at once. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import * as v from 'valibot';

import type { Written } from './document.ts';

export const INDEX = 'index.json';
const RETIRED = 'retired.json';

const Row = v.object({
  league: v.string(),
  day: v.string(),
  url: v.string(),
  hash: v.string(),
  bytes: v.number(),
  events: v.number(),
});
const Index = v.object({
  version: v.literal(1),
  name: v.string(),
  generated: v.pipe(v.string(), v.isoTimestamp()),
  shards: v.array(Row),
});
export type WrittenIndex = v.InferOutput<typeof Index>;

/** Of a shard that we wrote just what is needed to write its events again. */
const Shard = v.object({
  events: v.array(
    v.looseObject({ id: v.string(), start: v.string(), end: v.exactOptional(v.string()) }),
  ),
});

/** Path → epoch ms since when no index names it. */
const Retired = v.record(v.string(), v.number());
export type Retired = v.InferOutput<typeof Retired>;

/** A shard's path as we write it: whatever else lies in the folder is not ours to touch. */
const SHARD_PATH = /^[\w-]+\/\d{4}-\d{2}-\d{2}\.[0-9a-f]{16}\.json$/;
/** What a run that was killed left behind, of files that we write. */
const HALF_WRITTEN =
  /^(?:index\.json|retired\.json|_headers|[\w-]+\/\d{4}-\d{2}-\d{2}\.[0-9a-f]{16}\.json)\.\d+\.tmp$/;

function readJson<T>(file: string, schema: v.GenericSchema<unknown, T>): T | undefined {
  try {
    const read = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** The index that was written last; undefined when there is none, or it can't be read. */
export const readIndex = (folder: string): WrittenIndex | undefined =>
  readJson(join(folder, INDEX), Index);

/** The events of a shard that an index names; none when it is not there or can't be read. */
export const readShard = (folder: string, path: string): Written[] =>
  SHARD_PATH.test(path) ? (readJson(join(folder, path), Shard)?.events ?? []) : [];

export const readRetired = (folder: string): Retired =>
  readJson(join(folder, RETIRED), Retired) ?? {};

/** Writes a file so that whoever reads sees the old or the new one, never a half. Folders are made. */
export function writeWhole(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  const half = `${file}.${process.pid}.tmp`;
  writeFileSync(half, text);
  renameSync(half, file);
}

/** Remembers which shards no index names any more, and since when. */
export const writeRetired = (folder: string, retired: Retired): void =>
  writeWhole(folder, RETIRED, `${JSON.stringify(retired)}\n`);

export const remove = (folder: string, path: string): void =>
  rmSync(join(folder, path), { force: true });

/** What of the folder is ours: shards, and files that were never finished. Paths below it. */
export function ownFiles(folder: string): { shards: string[]; halves: string[] } {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return {
    shards: paths.filter((path) => SHARD_PATH.test(path)),
    halves: paths.filter((path) => HALF_WRITTEN.test(path)),
  };
}
