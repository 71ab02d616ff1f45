/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { StyleSheet, unstable_createElement, type Style } from 'react-native-web';

/** Outlines on a field of 24 by 24. */
const PATHS = {
  more: 'M4 10h4v4H4zM10 10h4v4h-4zM16 10h4v4h-4z',
  reply: 'M3 4h18v13h-9l-5 4v-4H3zM5 6v9h4v2l3-2h7V6z',
  retweet: 'M5 8l3-4 3 4H9v8h5v2H7V8zM19 16l-3 4-3-4h2V8h-5V6h7v10z',
  like: 'M12 21C6 16 3 13 3 9a5 5 0 0 1 9-3 5 5 0 0 1 9 3c0 4-3 7-9 12z',
  views: 'M4 20V12h2v8zM9 20V4h2v16zM14 20v-6h2v6zM19 20V8h2v12z',
  bookmark: 'M5 3h14v18l-7-5-7 5zM7 5v12l5-3 5 3V5z',
  share: 'M12 3l5 5-1 1-3-3v9h-2V6L8 9 7 8zM4 14h2v5h12v-5h2v7H4z',
};

/** A picture of what a press does; its words stand at what is pressed. */
export const Icon = ({ name, style }: { name: keyof typeof PATHS; style?: Style }): ReactElement =>
  unstable_createElement('svg', {
    viewBox: '0 0 24 24',
    'aria-hidden': true,
    style: [styles.icon, style],
    children: (
      <g>
        <path d={PATHS[name]} />
      </g>
    ),
  });

const styles = StyleSheet.create({
  icon: {
    display: 'inline-block',
    fill: 'currentcolor',
    height: '1.25em',
    maxWidth: '100%',
    position: 'relative',
    userSelect: 'none',
    verticalAlign: 'text-bottom',
  },
});
