import type { Setup } from '../source.ts';

/** Ids of the followed channels of one site. @param site `twitch` or `youtube` */
export const channelsOf = ({ channels = [] }: Setup, site: string): string[] =>
  channels.flatMap((channel) =>
    channel.startsWith(`${site}:`) ? [channel.slice(site.length + 1)] : [],
  );
