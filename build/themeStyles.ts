import { COLOURS, THEMES, type Theme } from '../renderer/ui/colours.ts';

const nameOf = (theme: Theme): string => (theme === 'light' ? ':root' : `:root[data-theme='${theme}']`);

/** The colours of every theme as style rules: `--NAME` per theme, and the theme's colour scheme for the browser's own UI. */
export const themeStyles = (): string =>
  THEMES.map((theme) => {
    const colours = Object.entries(COLOURS).map(([name, by]) => `--${name}: ${by[theme]};`);
    return `${nameOf(theme)} { color-scheme: ${theme === 'dark' ? 'dark' : 'light'}; ${colours.join(' ')} }`;
  }).join('\n');
