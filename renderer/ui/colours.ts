/**
 * The colours of every theme: washi paper, sumi ink, and the dyed cords of mizuhiki. The build generates the style
 * sheet (`build/themeStyles.ts`); `system` is light or dark, depending on the machine. A colour missing from a theme
 * does not compile.
 */
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const COLOURS = {
  paper: { light: '#faf7f0', dark: '#1d1b18', contrast: '#ffffff' },
  'paper-raised': { light: '#fffdf8', dark: '#272420', contrast: '#ffffff' },
  'paper-sunken': { light: '#f1ece1', dark: '#161412', contrast: '#ffffff' },
  ink: { light: '#26231f', dark: '#f2ece0', contrast: '#000000' },
  'ink-soft': { light: '#5b554c', dark: '#c9c0b0', contrast: '#000000' },
  'ink-faint': { light: '#665f53', dark: '#a89f8f', contrast: '#1a1a1a' },
  line: { light: '#ddd5c5', dark: '#423c34', contrast: '#000000' },
  'line-strong': { light: '#8f8676', dark: '#8b8172', contrast: '#000000' },
  accent: { light: '#a3303c', dark: '#ef8c8c', contrast: '#7d0010' },
  'accent-ink': { light: '#ffffff', dark: '#2a0d10', contrast: '#ffffff' },
  'accent-soft': { light: '#f6e3e1', dark: '#46262a', contrast: '#ffffff' },
  focus: { light: '#1f5fa8', dark: '#8fc1ff', contrast: '#0033cc' },
  good: { light: '#2f6b45', dark: '#8fd0a5', contrast: '#2f6b45' },
  warn: { light: '#8a5a00', dark: '#f0c36b', contrast: '#5c3b00' },
  'warn-soft': { light: '#fbefd2', dark: '#3b301a', contrast: '#ffffff' },
  bad: { light: '#a11d2b', dark: '#ff9c9c', contrast: '#8c0010' },
  'bad-soft': { light: '#f9e1e1', dark: '#45242a', contrast: '#ffffff' },
  mark: { light: '#ffe9a8', dark: '#5c4a12', contrast: '#ffe100' },
  shadow: {
    light: '0 1px 2px rgb(60 48 30 / 8%), 0 6px 20px rgb(60 48 30 / 8%)',
    dark: '0 1px 2px rgb(0 0 0 / 40%), 0 6px 20px rgb(0 0 0 / 30%)',
    contrast: 'none',
  },
  'shadow-high': {
    light: '0 2px 6px rgb(60 48 30 / 12%), 0 18px 48px rgb(60 48 30 / 18%)',
    dark: '0 2px 6px rgb(0 0 0 / 50%), 0 18px 48px rgb(0 0 0 / 50%)',
    contrast: '0 0 0 2px #000000',
  },
  // Colours that a person gives to a card; a border distinguishes them in each theme.
  'tint-plum': { light: '#b5527a', dark: '#b5527a', contrast: '#b5527a' },
  'tint-indigo': { light: '#4a67b0', dark: '#4a67b0', contrast: '#4a67b0' },
  'tint-pine': { light: '#3f8a5f', dark: '#3f8a5f', contrast: '#3f8a5f' },
  'tint-gold': { light: '#c49a2a', dark: '#c49a2a', contrast: '#c49a2a' },
  'tint-clay': { light: '#b3663f', dark: '#b3663f', contrast: '#b3663f' },
  'tint-ash': { light: '#8a8478', dark: '#8a8478', contrast: '#8a8478' },
  /** Text colour on {@link bad}. */
  'bad-ink': { light: '#fffdf8', dark: '#2a0d10', contrast: '#ffffff' },
  /** On paper and under scanned pages, regardless of the theme. */
  'print-ink': { light: '#000000', dark: '#000000', contrast: '#000000' },
  'print-paper': { light: '#ffffff', dark: '#ffffff', contrast: '#ffffff' },
} as const satisfies Readonly<Record<string, Readonly<Record<Theme, string>>>>;
