/** react-native-web brings no types; only what the simulated page asks of it. */
declare module 'react-native-web' {
  import type { FunctionComponent, MouseEvent, ReactElement, ReactNode, Ref } from 'react';

  type Value = string | number | readonly Readonly<Record<string, number>>[];
  export type StyleRule = Readonly<Record<string, Value>>;
  export type Style = StyleRule | false | undefined | readonly Style[];

  interface BoxProps {
    children?: ReactNode;
    ref?: Ref<HTMLElement>;
    style?: Style;
    id?: string | undefined;
    role?: string;
    href?: string;
    hrefAttrs?: { rel: string; target: string };
    dir?: 'auto' | 'ltr';
    lang?: string;
    tabIndex?: 0 | -1;
    /** Becomes `data-testid`. */
    testID?: string;
    onClick?: (event: MouseEvent<HTMLElement>) => void;
    'aria-expanded'?: boolean;
    'aria-haspopup'?: 'menu';
    'aria-hidden'?: boolean;
    'aria-label'?: string | undefined;
    'aria-level'?: number;
    'aria-labelledby'?: string;
  }

  interface PressableProps extends Omit<BoxProps, 'onClick'> {
    onPress?: (() => void) | undefined;
  }

  interface ImageProps {
    draggable: boolean;
    source: { uri: string };
    style?: Style;
  }

  export const View: FunctionComponent<BoxProps>;
  export const Text: FunctionComponent<BoxProps & { numberOfLines?: number }>;
  export const Pressable: FunctionComponent<PressableProps>;
  export const Image: FunctionComponent<ImageProps>;
  export const StyleSheet: {
    create<Rules extends Record<string, StyleRule>>(rules: Rules): Rules;
  };
  /** An element of the web that react-native-web has no component for, with its styles. */
  export function unstable_createElement(
    tag: string,
    props: Record<string, unknown> & { style?: Style; children?: ReactNode },
  ): ReactElement;
}
