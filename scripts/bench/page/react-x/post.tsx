/** @jsxImportSource react */
import { memo, useId, type MouseEvent } from 'react';
import { StyleSheet, View } from 'react-native-web';

import { countOf } from '../../../../tests/internet/pages/dom.ts';
import type { PlacedPost } from '../../../../tests/internet/permalinks.ts';
import { Actions, Face } from './actions.tsx';
import { Card, Photo, Quote, Reposted } from './attached.tsx';
import { Avatar } from './avatar.tsx';
import { MenuButton } from './menu-button.tsx';
import { PostText } from './post-text.tsx';
import { usePost } from './store.ts';
import { UserName } from './user-name.tsx';

/** Posts in a hundred that have a photograph: 10 of 24 on four pages of X saved from 2025-10 to 2026-01. */
const PHOTOS = 42;

const hasPhoto = ({ text }: PlacedPost): boolean => countOf(`${text}p`, 100) < PHOTOS;

/** One post with all its parts. @param id of the store */
export const Post = memo(function Post({ id }: { id: string }) {
  const post = usePost(id);
  const base = useId();
  const [name, text, actions] = [`${base}-name`, `${base}-text`, `${base}-actions`] as const;
  const { author, time, path, repostedBy, quote, card } = post;
  const open = ({ target }: MouseEvent<HTMLElement>): void => {
    const own = target instanceof Element && target.closest('a, button, [role="link"]');
    if (!own) location.assign(path);
  };
  return (
    <View
      role="article"
      tabIndex={0}
      testID="tweet"
      aria-labelledby={`${name} ${text} ${actions}`}
      style={styles.article}
      onClick={open}
    >
      <View style={styles.stack}>
        <View style={styles.stack}>
          <View>
            <View style={styles.row}>
              <View style={styles.main}>
                {repostedBy !== undefined && <Reposted by={repostedBy} />}
              </View>
            </View>
          </View>
          <View style={styles.row}>
            <View style={styles.side}>
              <Avatar author={author} />
            </View>
            <View style={styles.main}>
              <View>
                <View style={styles.head}>
                  <View style={styles.names}>
                    <View style={styles.names}>
                      <UserName author={author} time={time} path={path} id={name} />
                    </View>
                  </View>
                  <View>
                    <View style={styles.menu}>
                      <MenuButton
                        label="More"
                        testID="caret"
                        choices={[`Follow @${author.handle}`, 'Not interested in this post']}
                      >
                        <Face icon="more" />
                      </MenuButton>
                    </View>
                  </View>
                </View>
              </View>
              <View>
                <PostText text={post.text} id={text} />
              </View>
              {hasPhoto(post) && <Photo path={path} of={post.text} />}
              {quote && <Quote quote={quote} born={time + post.minutesAgo * 60_000} />}
              {card && <Card card={card} />}
              <View>
                <View>
                  <Actions post={id} id={actions} />
                </View>
              </View>
            </View>
          </View>
        </View>
      </View>
    </View>
  );
});

const styles = StyleSheet.create({
  article: { cursor: 'pointer', outlineStyle: 'none', overflow: 'hidden', paddingHorizontal: 16 },
  stack: { flexDirection: 'column' },
  row: { flexDirection: 'row', paddingTop: 6 },
  side: { alignItems: 'center' },
  main: { flexBasis: 0, flexGrow: 1, justifyContent: 'center', paddingBottom: 6 },
  head: { alignItems: 'flex-start', flexDirection: 'row', justifyContent: 'space-between' },
  names: { flexDirection: 'row', flexShrink: 1, maxWidth: '100%' },
  menu: { flexDirection: 'row' },
});
