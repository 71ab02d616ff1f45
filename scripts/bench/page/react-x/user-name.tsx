/** @jsxImportSource react */
import { useState, type ReactElement, type ReactNode } from 'react';
import { Pressable, StyleSheet, Text, View } from 'react-native-web';

import { age } from '../../../../tests/internet/pages/dom.ts';
import type { WorldAuthor } from '../../../../tests/internet/world.ts';
import { Pictured } from './post-text.tsx';
import { useTheme } from './theme.ts';

interface Named {
  author: WorldAuthor;
  /** Epoch ms at which it was written. */
  time: number;
}

/** Who wrote a post, and when: each leads to its own page. */
export function UserName(props: Named & { path: string; id: string }): ReactElement {
  const { author, time, path, id } = props;
  const { soft } = useTheme();
  const old = useAge(time);
  const home = `/${author.handle}`;
  return (
    <View testID="User-Name" id={id} style={styles.names}>
      <View style={styles.shrinking}>
        <View style={styles.line}>
          <Pressable role="link" href={home} style={styles.link}>
            <View style={styles.name}>
              <Name author={author} />
              <Text dir="ltr" style={styles.badges}>
                <Text style={styles.badge} />
              </Text>
            </View>
          </Pressable>
        </View>
      </View>
      <View style={styles.line}>
        <View style={styles.line}>
          <View style={styles.shrinking}>
            <Pressable role="link" href={home} tabIndex={-1} style={styles.link}>
              <Soft>{`@${author.handle}`}</Soft>
            </Pressable>
          </View>
          <Dot />
          <View style={styles.shrinking}>
            <Text
              dir="ltr"
              role="link"
              href={path}
              aria-label={`${old} ago`}
              style={[styles.text, { color: soft }]}
            >
              <Age time={time} />
            </Text>
          </View>
        </View>
      </View>
    </View>
  );
}

/** The same of a post that is quoted, which as a whole leads to its page: nothing in it does. */
export const QuotedName = ({ author, time }: Named): ReactElement => (
  <View testID="User-Name" style={styles.names}>
    <View style={styles.shrinking}>
      <View style={styles.name}>
        <Name author={author} />
      </View>
    </View>
    <View style={styles.line}>
      <View style={styles.shrinking}>
        <View tabIndex={-1}>
          <Soft>{`@${author.handle}`}</Soft>
        </View>
      </View>
      <Dot />
      <Soft>
        <Age time={time} />
      </Soft>
    </View>
  </View>
);

function Name({ author }: { author: WorldAuthor }): ReactElement {
  const { ink } = useTheme();
  return (
    <Text dir="ltr" numberOfLines={1} style={[styles.text, styles.bold, { color: ink }]}>
      <Text style={styles.whole}>
        <Pictured text={author.name} />
      </Text>
    </Text>
  );
}

function Soft({ children }: { children: ReactNode }): ReactElement {
  const { soft } = useTheme();
  return (
    <Text dir="ltr" numberOfLines={1} style={[styles.text, { color: soft }]}>
      <Text style={styles.whole}>{children}</Text>
    </Text>
  );
}

function Dot(): ReactElement {
  const { soft } = useTheme();
  return (
    <Text dir="ltr" aria-hidden style={[styles.text, styles.dot, { color: soft }]}>
      <Text style={styles.whole}>·</Text>
    </Text>
  );
}

const Age = ({ time }: { time: number }): ReactElement => (
  <time dateTime={new Date(time).toISOString()}>{useAge(time)}</time>
);

/** How old a post is as it comes to the page. @param time epoch ms */
function useAge(time: number): string {
  const [now] = useState(Date.now);
  return age(time, now);
}

const styles = StyleSheet.create({
  names: { alignItems: 'baseline', flexDirection: 'row', flexShrink: 1, maxWidth: '100%' },
  shrinking: { flexShrink: 1, maxWidth: '100%' },
  line: { flexDirection: 'row', flexShrink: 1 },
  link: { flexShrink: 1, outlineStyle: 'none' },
  name: { alignItems: 'center', flexDirection: 'row', maxWidth: '100%' },
  text: { fontFamily: 'sans-serif', fontSize: 15, lineHeight: 20, minWidth: 0 },
  bold: { fontWeight: '700' },
  whole: { minWidth: 0, overflowWrap: 'anywhere' },
  badges: { flexShrink: 0 },
  badge: { display: 'inline-flex', marginStart: 2 },
  dot: { flexShrink: 0, paddingHorizontal: 4 },
});
