import { describe, expect, it } from 'vitest';
import { mentionBefore } from './mention.ts';

describe('a name typed after an @', () => {
  it.each([
    ['@', 0, ''],
    ['売上は@', 3, ''],
    ['売上は＠単価', 3, '単価'],
    ['hello @ya', 6, 'ya'],
    ['（@山', 1, '山'],
    ['行１\n@', 3, ''],
  ])('%j starts at %d with the query %j', (text, from, query) => {
    expect(mentionBefore(text)).toMatchObject({ from, query });
  });
  it.each(['', '売上', 'info@example', 'a.b@', '@山田 さんへ', '@@', `@${'あ'.repeat(21)}`])(
    '%j is not a mention',
    (text) => {
      if (text === '@@') expect(mentionBefore(text)).toMatchObject({ from: 1, query: '' });
      else expect(mentionBefore(text)).toBeUndefined();
    },
  );
});
