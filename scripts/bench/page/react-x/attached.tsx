/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { Pressable, StyleSheet, Text, View } from 'react-native-web';

import type { WorldPost } from '../../../../tests/internet/world.ts';
import { PostText } from './post-text.tsx';
import { useTheme } from './theme.ts';
import { QuotedName } from './user-name.tsx';

/** A quoted post: a box that acts like a link and has none. @param born epoch ms that its age is told from */
export function Quote(props: { quote: NonNullable<WorldPost['quote']>; born: number }) {
  const { author, text, minutesAgo } = props.quote;
  const { line, ink } = useTheme();
  return (
    <View style={styles.attached}>
      <Text dir="ltr" style={[styles.unseen, { color: ink }]}>
        <Text>Quote</Text>
      </Text>
      <Pressable role="link" tabIndex={0} style={[styles.box, { borderColor: line }]}>
        <View style={styles.inside}>
          <QuotedName author={author} time={props.born - minutesAgo * 60_000} />
          <View>
            <PostText text={text} />
          </View>
        </View>
      </Pressable>
    </View>
  );
}

/** What a post links to, as a card. */
export function Card({ card }: { card: NonNullable<WorldPost['card']> }): ReactElement {
  const { line, soft } = useTheme();
  return (
    <View style={styles.attached}>
      <View testID="card.wrapper" style={[styles.box, { borderColor: line }]}>
        <Pressable
          role="link"
          href={`https://${card.host}${card.path}`}
          hrefAttrs={{ rel: 'noopener noreferrer nofollow', target: 'blank' }}
          style={styles.inside}
        >
          <Text dir="ltr" style={[styles.says, { color: soft }]}>
            <Text>{`${card.host} ${card.title}`}</Text>
          </Text>
        </Pressable>
      </View>
    </View>
  );
}

/** Who brought a post here. */
export function Reposted({ by }: { by: string }): ReactElement {
  const { soft } = useTheme();
  return (
    <View style={styles.context}>
      <Text dir="ltr" testID="socialContext" style={[styles.by, { color: soft }]}>
        <Text>{`${by} reposted`}</Text>
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({
  attached: { marginTop: 12 },
  box: { borderRadius: 16, borderStyle: 'solid', borderWidth: 1, overflow: 'hidden' },
  inside: { padding: 12 },
  says: { fontFamily: 'sans-serif', fontSize: 15, lineHeight: 20 },
  context: { marginStart: 48, marginBottom: 4 },
  by: { fontFamily: 'sans-serif', fontSize: 13, fontWeight: '700', lineHeight: 16 },
  unseen: { height: 1, overflow: 'hidden', position: 'absolute', width: 1 },
});
