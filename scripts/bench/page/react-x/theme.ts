import { createContext, useContext } from 'react';

/** Colours by what they are for. */
export interface Theme {
  ink: string;
  soft: string;
  line: string;
  link: string;
  /** What the reader reposted or liked. */
  done: string;
}

const LIGHT: Theme = {
  ink: 'rgb(15, 20, 25)',
  soft: 'rgb(83, 100, 113)',
  line: 'rgb(239, 243, 244)',
  link: 'rgb(29, 155, 240)',
  done: 'rgb(249, 24, 128)',
};

const ThemeContext = createContext(LIGHT);

/** The colours around a component. */
export const useTheme = (): Theme => useContext(ThemeContext);
