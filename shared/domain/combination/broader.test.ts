import { describe, expect, it } from 'vitest';
import { Lexicon } from '../lexicon/lexicon.ts';
import { withBroader } from './broader.ts';

const lexicon = new Lexicon({
  concepts: [
    { label: '図書館', reading: '', kind: 'place' },
    { label: '夜の図書館', reading: '', kind: 'place', rel: { isa: [0] } },
    { label: '竹', reading: '', kind: 'thing' },
    { label: '竹ひご', reading: '', kind: 'thing', leaf: true },
    { label: '竹炭', reading: '', kind: 'thing', rel: { with: [5, 6, 7, 8, 9] } },
    ...['ア', 'イ', 'ウ', 'エ', 'オ'].map((label) => ({ label, reading: '', kind: 'thing' as const })),
  ],
});
const broader = (label: string, isHead = true) =>
  withBroader(lexicon, { node: lexicon.nodeOf(label) ?? -1, of: 'is', weight: 1, isHead }).map((s) => [
    lexicon.node(s.node).label,
    s.weight,
  ]);

describe('broader readings of a little-known word', () => {
  it.each([
    [
      'a kind',
      '夜の図書館',
      [
        ['夜の図書館', 1],
        ['図書館', 0.7],
      ],
    ],
    [
      'what its name begins with',
      '竹ひご',
      [
        ['竹ひご', 1],
        ['竹', 0.6],
      ],
    ],
    ['nothing else where five relations are known of it', '竹炭', [['竹炭', 1]]],
    ['nothing else where its name begins with no word', '竹', [['竹', 1]]],
  ])('%s', (_, label, expected) => {
    expect(broader(label)).toEqual(expected);
  });
  it('reads only the head more broadly', () => {
    expect(broader('竹ひご', false)).toEqual([['竹ひご', 1]]);
  });
});
