import { expect, it } from 'vitest';
import { cardKindStyles } from './cardKindStyles.ts';

it('every kind has a colour per theme in the style sheet', () => {
  const styles = cardKindStyles();
  expect(styles).toContain('--kind-case: #0f6c74;');
  expect(styles).toContain('--kind-case: #7fd0d6;');
  expect(styles).toContain('.kind-case { --kind: var(--kind-case); }');
  expect(styles).not.toContain('.kind-frame');
});
