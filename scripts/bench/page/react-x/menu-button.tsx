/** @jsxImportSource react */
import { useState, type ReactElement, type ReactNode } from 'react';
import { Pressable, StyleSheet, Text, View } from 'react-native-web';

import { useTheme } from './theme.ts';

interface MenuButtonProps {
  label: string;
  testID?: string;
  /** What one can choose. */
  choices: readonly string[];
  /** What the button shows. */
  children: ReactNode;
}

/** A button that opens a menu, and closes it again. */
export function MenuButton({ label, testID, choices, children }: MenuButtonProps): ReactElement {
  const [open, setOpen] = useState(false);
  const { ink } = useTheme();
  return (
    <View style={styles.around}>
      <Pressable
        role="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        {...(testID !== undefined && { testID })}
        style={styles.button}
        onPress={() => setOpen(!open)}
      >
        {children}
      </Pressable>
      {open && (
        <View role="menu" style={styles.menu}>
          {choices.map((choice) => (
            <Pressable key={choice} role="menuitem" onPress={() => setOpen(false)}>
              <Text style={{ color: ink }}>{choice}</Text>
            </Pressable>
          ))}
        </View>
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  around: { justifyContent: 'flex-start' },
  button: { justifyContent: 'center', outlineStyle: 'none', overflow: 'visible' },
  menu: { backgroundColor: 'white', padding: 12, position: 'absolute', right: 0, top: 0 },
});
