import { describe, expect, it } from 'vitest';
import { COLOURS, THEMES } from '../renderer/ui/colours.ts';
import { themeStyles } from './themeStyles.ts';

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe('the themes', () => {
  it('are rules of one style sheet', () => {
    const styles = themeStyles();
    expect(styles).toContain(':root { color-scheme: light; --paper: #faf7f0;');
    expect(styles).toContain(":root[data-theme='dark'] { color-scheme: dark; --paper: #1d1b18;");
    expect(styles).toContain(":root[data-theme='contrast'] { color-scheme: light; --paper: #ffffff;");
    expect(styles.match(/--accent:/g)).toHaveLength(3);
  });

  // WCAG 1.4.3: 4.5 for words, and 1.4.11: 3 for the edge of what is pressed.
  it.each(THEMES)('%s: words can be read on every ground that they stand on', (theme) => {
    const of = (name: keyof typeof COLOURS) => COLOURS[name][theme];
    for (const ground of ['paper', 'paper-raised', 'paper-sunken'] as const)
      for (const ink of ['ink', 'ink-soft', 'ink-faint', 'accent', 'good', 'warn', 'bad'] as const)
        expect(contrast(of(ink), of(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const [ink, ground] of [
      ['accent-ink', 'accent'],
      ['bad-ink', 'bad'],
      ['warn', 'warn-soft'],
      ['bad', 'bad-soft'],
      ['accent', 'accent-soft'],
      ['ink', 'mark'],
    ] as const)
      expect(contrast(of(ink), of(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const ground of ['paper', 'paper-raised'] as const)
      for (const edge of ['line-strong', 'focus'] as const)
        expect(contrast(of(edge), of(ground)), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3);
  });
});
