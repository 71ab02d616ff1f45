/** @jsxImportSource react */
import type { ReactElement, ReactNode } from 'react';
import { Image, Pressable, StyleSheet, View } from 'react-native-web';

import type { WorldAuthor } from '../../../../tests/internet/world.ts';
import { portrait } from './pictures.ts';

/** Who wrote a post, in a picture that leads to them. */
export const Avatar = ({ author: { name, handle } }: { author: WorldAuthor }): ReactElement => (
  <View testID="Tweet-User-Avatar">
    <View style={styles.side}>
      <View style={styles.line}>
        <View testID={`UserAvatar-Container-${handle}`} style={[styles.round, styles.size]}>
          <Square>
            <View style={styles.shape}>
              <Square>
                <View style={styles.size}>
                  <Pressable
                    role="link"
                    href={`/${handle}`}
                    tabIndex={-1}
                    aria-hidden
                    style={styles.link}
                  >
                    <View style={styles.ring}>
                      <View style={styles.backdrop} />
                    </View>
                    <View style={styles.ring}>
                      <View style={styles.fill} />
                    </View>
                    <View style={styles.ring}>
                      <View style={styles.fill}>
                        <Square>
                          <Image draggable source={{ uri: portrait(name) }} style={styles.fill} />
                        </Square>
                      </View>
                    </View>
                    <View style={styles.ring}>
                      <View style={styles.shade} />
                    </View>
                  </Pressable>
                </View>
              </Square>
            </View>
          </Square>
        </View>
      </View>
    </View>
  </View>
);

/** A box that is as high as it is wide, before its picture is there. */
const Square = ({ children }: { children: ReactNode }): ReactElement => (
  <>
    <View style={styles.asHighAsWide} />
    <View style={styles.over}>{children}</View>
  </>
);

const over = { bottom: 0, left: 0, position: 'absolute', right: 0, top: 0 };
const styles = StyleSheet.create({
  side: { flexBasis: 40, marginEnd: 8 },
  line: { flexDirection: 'row', justifyContent: 'center' },
  size: { height: 40, width: 40 },
  round: { borderRadius: 9999, overflow: 'hidden' },
  shape: { borderRadius: 9999, height: '100%', overflow: 'hidden', width: '100%' },
  link: { height: '100%', outlineStyle: 'none', width: '100%' },
  ring: { ...over, borderRadius: 9999, overflow: 'hidden' },
  backdrop: { backgroundColor: 'rgb(207, 217, 222)', height: '100%', width: '100%' },
  fill: { height: '100%', width: '100%' },
  shade: {
    backgroundColor: 'rgba(0, 0, 0, 0)',
    height: '100%',
    transitionDuration: '0.2s',
    transitionProperty: 'background-color',
    width: '100%',
  },
  asHighAsWide: { paddingBottom: '100%', width: '100%' },
  over: { ...over, height: '100%', width: '100%' },
});
