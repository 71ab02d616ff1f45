/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { Image, Pressable, StyleSheet, Text, View } from 'react-native-web';

import type { WorldPost } from '../../../../tests/internet/world.ts';
import { portrait } from './pictures.ts';
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

/** A photograph, which leads to itself in full. */
export function Photo({ path, of }: { path: string; of: string }): ReactElement {
  const { line } = useTheme();
  return (
    <View style={styles.attached}>
      <View>
        <View style={[styles.box, { borderColor: line }]}>
          <View>
            <View style={styles.wide} />
            <View style={styles.over}>
              <View style={styles.fill}>
                <View style={styles.fill}>
                  <Pressable role="link" href={`${path}/photo/1`} style={styles.fill}>
                    <View style={styles.fill}>
                      <View testID="tweetPhoto" aria-label="Image" style={styles.fill}>
                        <Image draggable source={{ uri: portrait(of) }} style={styles.fill} />
                      </View>
                    </View>
                  </Pressable>
                </View>
              </View>
            </View>
          </View>
        </View>
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

const over = { bottom: 0, left: 0, position: 'absolute', right: 0, top: 0 };
const styles = StyleSheet.create({
  wide: { paddingBottom: '56.25%', width: '100%' },
  over: { ...over, height: '100%', width: '100%' },
  fill: { height: '100%', width: '100%' },
  attached: { marginTop: 12 },
  box: { borderRadius: 16, borderStyle: 'solid', borderWidth: 1, overflow: 'hidden' },
  inside: { padding: 12 },
  says: { fontFamily: 'sans-serif', fontSize: 15, lineHeight: 20 },
  context: { marginStart: 48, marginBottom: 4 },
  by: { fontFamily: 'sans-serif', fontSize: 13, fontWeight: '700', lineHeight: 16 },
  unseen: { height: 1, overflow: 'hidden', position: 'absolute', width: 1 },
});
