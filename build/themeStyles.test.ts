import { describe, expect, it } from 'vitest';
import { COLOURS, THEMES } from '../renderer/ui/colours.ts';
import { contrast } from '../tests/contrast.ts';
import { themeStyles } from './themeStyles.ts';

describe('the themes', () => {
  it('are rules of one style sheet', () => {
    const styles = themeStyles();
    expect(styles).toContain(':root { color-scheme: light; --paper: #faf7f0;');
    expect(styles).toContain(":root[data-theme='dark'] { color-scheme: dark; --paper: #1d1b18;");
    expect(styles).toContain(":root[data-theme='contrast'] { color-scheme: light; --paper: #ffffff;");
    expect(styles.match(/--accent:/g)).toHaveLength(3);
  });

  // WCAG 1.4.3: 4.5 for text, and 1.4.11: 3 for the border of controls.
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
