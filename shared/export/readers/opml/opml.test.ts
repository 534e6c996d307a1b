import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { board, sorted } from '../../../../tests/randomBoard.ts';
import type { BoardContent } from '../../board/boardContent.ts';
import { writeOpml } from '../../writers/opml/writeOpml.ts';
import { readOpml } from './readOpml.ts';

const WORDS = { link: (type: string, to: string) => `${type} → ${to}`, part: '要素', untitled: '無題' };
const written = (content: BoardContent) => writeOpml(content, WORDS);
const read = (text: string) => readOpml(new TextEncoder().encode(text), 'ファイル名');

/** The requirements of OPML 2.0: a version, a head, a body with outlines, and a text in each. */
function expectOpml(bytes: Uint8Array): void {
  const root = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/xml').documentElement;
  expect([root?.nodeName, root?.getAttribute('version')]).toEqual(['opml', '2.0']);
  const names = [...(root?.childNodes ?? [])].map((n) => n.nodeName).filter((n) => n !== '#text');
  expect(names).toEqual(['head', 'body']);
  const outlines = [...(root?.getElementsByTagName('outline') ?? [])];
  expect(outlines.length).toBeGreaterThan(0);
  for (const outline of outlines) expect(outline.hasAttribute('text')).toBe(true);
}

describe('a board of ours', () => {
  it('round-trips, and is valid OPML', () => {
    fc.assert(
      fc.property(board, (content) => {
        const bytes = written(content);
        expectOpml(bytes);
        const back = readOpml(bytes, '');
        if (!back.ok) throw new Error(back.error);
        const { cards, links, parts } = sorted(back.value.content);
        expect(cards).toEqual(sorted(content).cards);
        const ends = (l: object): string => JSON.stringify(Object.entries(l).sort());
        expect(links.map(ends).sort()).toEqual(content.links.map(ends).sort());
        expect(parts.map(ends).sort()).toEqual(content.parts.map(ends).sort());
      }),
      { numRuns: 100 },
    );
  });
});

it.each(['\n', '\r', '\t', '\u0085', '\u2028', '\u2029'])('keeps the line break %j in a title and a note', (sign) => {
  const fields = {
    kind: 'note',
    title: `朝${sign}市`,
    note: `駅${sign}前`,
    colour: 'none',
    status: 'guess',
    claim: '',
  } as const;
  const pos: [number, number] = [0, 0];
  const card = { id: 'card000000000000', fields, pos };
  const back = read(new TextDecoder().decode(written({ title: '板', cards: [card], links: [], parts: [] })));
  if (!back.ok) throw new Error(back.error);
  const [found] = back.value.content.cards;
  expect([found?.fields.title, found?.fields.note]).toEqual([`朝${sign}市`, `駅${sign}前`]);
});

it('makes a frame of every heading of another program', () => {
  const back = read(
    '<opml version="1.0"><head><title>案</title></head><body><outline text="朝市"><outline text="場所" _note="駅前"/><outline text="人"><outline text="三人"/></outline></outline><outline text="一行"/></body></opml>',
  );
  if (!back.ok) throw new Error(back.error);
  const { title, cards } = back.value.content;
  expect(title).toBe('案');
  expect(cards.map((c) => [c.fields.kind, c.fields.title, c.fields.note, c.parent])).toEqual([
    ['frame', '朝市', '', undefined],
    ['note', '場所', '駅前', 'outline-0'],
    ['note', '人', '', 'outline-0'],
    ['note', '三人', '', 'outline-0'],
    ['note', '一行', '', undefined],
  ]);
});

it.each([
  ['', 'unreadable'],
  ['<html/>', 'unreadable'],
  ['<opml><body>', 'unreadable'],
  ['<opml><body/></opml>', 'empty'],
  [
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><opml><body><outline text="&b;"/></body></opml>',
    'unreadable',
  ],
  [`<opml><body>${'<outline text="x">'.repeat(20_000)}`, 'unreadable'],
  [`<opml><body>${'<outline text="x"/>'.repeat(5_001)}</body></opml>`, 'tooMany'],
  // End tags in an attribute do not hide the depth.
  [`<opml><body>${'<outline text="/>">'.repeat(2_000)}${'</outline>'.repeat(2_000)}</body></opml>`, 'unreadable'],
  [`<opml><body>${'<outline text="x"/>'.repeat(100_001)}</body></opml>`, 'tooMany'],
  [' '.repeat((4 << 20) + 1), 'tooLarge'],
])('%# is refused with its reason', (text, reason) => {
  expect(read(text)).toEqual({ ok: false, error: reason });
});
