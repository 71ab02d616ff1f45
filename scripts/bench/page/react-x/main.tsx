/** @jsxImportSource react */
/** The home timeline of X built as X's own is: React and react-native-web. Runs in the page. */
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { StyleSheet, Text, View } from 'react-native-web';

import { find, pageData } from '../../../../tests/internet/pages/dom.ts';
import { createStore, StoreContext, type Store } from './store.ts';
import { useTheme } from './theme.ts';
import { Timeline } from './timeline.tsx';

function Home({ store, posts }: { store: Store; posts: readonly string[] }): ReactElement {
  const { ink } = useTheme();
  return (
    <StoreContext.Provider value={store}>
      <View style={styles.page}>
        <View role="main" style={styles.column}>
          <View testID="primaryColumn">
            <View style={styles.top}>
              <Text role="heading" aria-level={2} style={[styles.title, { color: ink }]}>
                For you
              </Text>
            </View>
            <View role="region" aria-label="Your Home Timeline">
              <View aria-label="Timeline: Your Home Timeline">
                <Timeline posts={posts} />
              </View>
            </View>
          </View>
        </View>
      </View>
    </StoreContext.Provider>
  );
}

const styles = StyleSheet.create({
  page: { alignItems: 'center', minHeight: '100vh' },
  column: { maxWidth: '100%', width: 600 },
  top: { backgroundColor: 'white', height: 53, position: 'sticky', top: 0, zIndex: 2 },
  title: { fontFamily: 'sans-serif', fontSize: 17, fontWeight: '700', lineHeight: 53 },
});

const { posts } = pageData();
createRoot(find('#react-root')).render(
  <Home store={createStore(posts)} posts={posts.map(({ id }) => id)} />,
);
