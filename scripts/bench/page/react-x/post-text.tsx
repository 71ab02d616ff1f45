/** @jsxImportSource react */
import { useMemo, type ReactElement } from 'react';
import { StyleSheet, Text, unstable_createElement } from 'react-native-web';

import { emojiPicture } from './pictures.ts';
import { textParts, type Part } from './text-parts.ts';
import { useTheme } from './theme.ts';

/** What a post says: text, emoji as pictures, and links. */
export function PostText({ text, id }: { text: string; id?: string }): ReactElement {
  const { ink } = useTheme();
  const parts = useMemo(() => textParts(text), [text]);
  return (
    <Text dir="auto" lang="en" id={id} testID="tweetText" style={[styles.text, { color: ink }]}>
      {parts.map((part, index) => (
        <TextPart key={index} part={part} />
      ))}
    </Text>
  );
}

/** Text of one line in which emoji are pictures: a name. */
export const Pictured = ({ text }: { text: string }): ReactElement[] =>
  textParts(text).map((part, index) => <TextPart key={index} part={part} />);

function TextPart({ part: { kind, text } }: { part: Part }): ReactElement {
  if (kind === 'text') return <Text style={styles.part}>{text}</Text>;
  if (kind === 'emoji') {
    const props = { alt: text, draggable: 'false', src: emojiPicture(text), style: styles.emoji };
    return unstable_createElement('img', props);
  }
  return <WordLink mark={kind} word={text} />;
}

/** A hashtag, or somebody who is mentioned. */
function WordLink({ mark, word }: { mark: '#' | '@'; word: string }): ReactElement {
  const { link } = useTheme();
  const href = mark === '#' ? `/hashtag/${word}?src=hashtag_click` : `/${word}`;
  return unstable_createElement('span', {
    style: styles.wordBox,
    children: (
      <Text dir="ltr" role="link" href={href} style={[styles.part, styles.word, { color: link }]}>
        {`${mark}${word}`}
      </Text>
    ),
  });
}

const styles = StyleSheet.create({
  text: {
    fontFamily: 'sans-serif',
    fontSize: 15,
    lineHeight: 20,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  part: { minWidth: 0, overflowWrap: 'anywhere' },
  emoji: { height: '1.2em', marginHorizontal: '0.05em', verticalAlign: '-20%', width: '1.2em' },
  wordBox: { flexDirection: 'row' },
  word: { cursor: 'pointer' },
});
