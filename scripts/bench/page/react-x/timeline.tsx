/** @jsxImportSource react */
import {
  memo,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactElement,
} from 'react';
import { StyleSheet, View } from 'react-native-web';

import { createHeights, rowsBetween, type Heights } from './heights.ts';
import { Post } from './post.tsx';
import { useTheme } from './theme.ts';
import { onViewport, viewport } from './viewport.ts';

/** The posts around what is on the screen; the others have no element. @param posts ids in order */
export function Timeline({ posts }: { posts: readonly string[] }): ReactElement {
  const [heights] = useState(createHeights);
  useSyncExternalStore(heights.subscribe, heights.version);
  const { y, height: view } = useSyncExternalStore(onViewport, viewport);
  const list = useRef<HTMLElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    if (list.current) setAbove(list.current.getBoundingClientRect().top + scrollY);
  }, []);
  const from = y - above - view * 0.75;
  const to = y - above + view * 1.75;
  const { rows, height } = rowsBetween(posts.length, heights.of, from, to);
  return (
    <View ref={list} style={{ minHeight: height, position: 'relative' }}>
      {rows.map(({ index, top }) => {
        const id = posts[index] ?? '';
        return <Row key={id} id={id} index={index} top={top} heights={heights} />;
      })}
    </View>
  );
}

interface RowProps {
  id: string;
  index: number;
  /** Px from the list's top. */
  top: number;
  heights: Heights;
}

const Row = memo(function Row({ id, index, top, heights }: RowProps) {
  const { line } = useTheme();
  const cell = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (cell.current) return heights.observe(cell.current, index);
    return undefined;
  }, [heights, index]);
  return (
    <View
      ref={cell}
      testID="cellInnerDiv"
      style={{ position: 'absolute', transform: [{ translateY: top }], width: '100%' }}
    >
      <View style={[styles.divided, { borderBottomColor: line }]}>
        <View>
          <Post id={id} />
        </View>
      </View>
    </View>
  );
});

const styles = StyleSheet.create({
  divided: { borderBottomStyle: 'solid', borderBottomWidth: 1 },
});
