/** @jsxImportSource react */
import type { ComponentProps, ReactElement } from 'react';
import { Pressable, StyleSheet, Text, unstable_createElement, View } from 'react-native-web';

import { Icon } from './icon.tsx';
import { MenuButton } from './menu-button.tsx';
import { useCount, useDeed, usePost, type Deed } from './store.ts';
import { useTheme } from './theme.ts';

const COMPACT = new Intl.NumberFormat('en', { notation: 'compact' });

/** The row of buttons below a post. */
export function Actions({ post, id }: { post: string; id: string }): ReactElement {
  const replies = useCount(post, 'reply');
  const reposts = useCount(post, 'retweet');
  const likes = useCount(post, 'like');
  const label = `${String(replies)} replies, ${String(reposts)} reposts, ${String(likes)} likes`;
  return (
    <View role="group" id={id} aria-label={label} style={styles.row}>
      <View style={styles.cell}>
        <Reply post={post} />
      </View>
      <View style={styles.cell}>
        <Counted post={post} deed="retweet" says="reposts. Repost" />
      </View>
      <View style={styles.cell}>
        <Counted post={post} deed="like" says="Likes. Like" />
      </View>
      <View style={styles.cell}>
        <Views post={post} />
      </View>
      <View style={styles.cell}>
        <Bookmark post={post} />
      </View>
      <View style={styles.end}>
        <MenuButton label="Share post" choices={['Copy link', 'Share post via …']}>
          <Face icon="share" />
        </MenuButton>
      </View>
    </View>
  );
}

function Reply({ post }: { post: string }): ReactElement {
  const count = useCount(post, 'reply');
  const compose = (): void => location.assign('/compose/post');
  return (
    <Button testID="reply" aria-label={`${String(count)} Replies. Reply`} onPress={compose}>
      <Face icon="reply" count={count} />
    </Button>
  );
}

function Counted(props: { post: string; deed: 'retweet' | 'like'; says: string }): ReactElement {
  const { post, deed, says } = props;
  const count = useCount(post, deed);
  const [done, toggle] = useDeed(post, deed);
  return (
    <Button
      testID={done ? `un${deed}` : deed}
      aria-label={`${String(count)} ${says}`}
      onPress={toggle}
    >
      <Face icon={deed} count={count} done={done} />
    </Button>
  );
}

function Views({ post }: { post: string }): ReactElement {
  const count = useCount(post, 'views');
  const { path } = usePost(post);
  const label = `${String(count)} views. View post analytics`;
  return (
    <Pressable role="link" href={`${path}/analytics`} aria-label={label} style={styles.button}>
      <Face icon="views" count={count} />
    </Pressable>
  );
}

function Bookmark({ post }: { post: string }): ReactElement {
  const deed: Deed = 'bookmark';
  const [done, toggle] = useDeed(post, deed);
  return (
    <Button testID={done ? 'removeBookmark' : deed} aria-label="Bookmark" onPress={toggle}>
      <Face icon="bookmark" done={done} />
    </Button>
  );
}

const Button = (props: ComponentProps<typeof Pressable>): ReactElement => (
  <Pressable role="button" style={styles.button} {...props} />
);

interface FaceProps {
  icon: ComponentProps<typeof Icon>['name'];
  count?: number;
  done?: boolean;
}

/** What a button shows: its icon in a round field, and its count. */
export function Face({ icon, count, done = false }: FaceProps): ReactElement {
  const theme = useTheme();
  return (
    <Text dir="ltr" style={[styles.face, { color: done ? theme.done : theme.soft }]}>
      <View>
        <View style={styles.field} />
        <Icon name={icon} />
      </View>
      {count !== undefined && (
        <View style={styles.count}>
          <Transition>{count === 0 ? '' : COMPACT.format(count)}</Transition>
        </View>
      )}
    </Text>
  );
}

/** A number that slides when it changes. */
const Transition = ({ children }: { children: string }): ReactElement =>
  unstable_createElement('span', {
    'data-testid': 'app-text-transition-container',
    style: { transitionDuration: '0.3s', transitionProperty: 'transform' },
    children: (
      <Text style={styles.number}>
        <Text>{children}</Text>
      </Text>
    ),
  });

const over = { bottom: 0, left: 0, position: 'absolute', right: 0, top: 0 };
const styles = StyleSheet.create({
  row: { flexDirection: 'row', justifyContent: 'space-between', marginTop: 8, maxWidth: 600 },
  cell: { flexDirection: 'row', flexGrow: 1, flexBasis: 0, justifyContent: 'flex-start' },
  end: { justifyContent: 'center' },
  button: { justifyContent: 'center', minHeight: 20, outlineStyle: 'none', overflow: 'visible' },
  face: {
    alignItems: 'center',
    display: 'flex',
    fontFamily: 'sans-serif',
    fontSize: 15,
    lineHeight: 20,
    whiteSpace: 'nowrap',
  },
  field: { ...over, borderRadius: 9999, margin: -8, transitionProperty: 'background-color' },
  count: { overflow: 'hidden' },
  number: { fontSize: 13, minWidth: 24, paddingHorizontal: 4 },
});
