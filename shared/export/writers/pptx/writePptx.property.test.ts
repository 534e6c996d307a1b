/** For any text in a plan, the file is valid, loses no text, and nothing overflows its shape or the slide. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Block } from '../../paper/tree.ts';
import type { Deck, SlideCard } from '../../slides/deck.ts';
import { placed, wordsOfCard } from './cards.ts';
import { pagesOf } from './flow.ts';
import { BODY_BOX } from './geometry.ts';
import { heightOfAll, plainText } from './text.ts';
import { writePptx } from './writePptx.ts';

const hostile = fc.string({
  unit: fc.constantFrom(
    ...['酒', '。', '「', '」', 'a', 'W', ' ', '\n', '\t', '\r\n', '\u0000', '\u000b', '\u001f', '\ufffe', '\ud800'],
    ...[']]>', '<', '&', '"', "'", '𠮷', '👩‍👩‍👧', 'مرحبا', '\u202e', '\u200b', 'x'.repeat(120), '漢'.repeat(90)],
  ),
  maxLength: 7,
});
const run = fc.record({ kind: fc.constant('text' as const), text: hostile });
const runs = fc.array(run, { maxLength: 3 });
const block: fc.Arbitrary<Block> = fc.oneof(
  runs.map((r): Block => ({ kind: 'paragraph', runs: r })),
  fc
    .array(runs, { minLength: 1, maxLength: 4 })
    .map((items): Block => ({ kind: 'list', style: 'bullet', items: items.map((r) => ({ runs: r })) })),
  fc
    .array(fc.array(runs, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 })
    .map((rows): Block => ({ kind: 'table', headRows: 1, rows: rows.map((row) => row.map((r) => ({ runs: r }))) })),
);
const card: fc.Arbitrary<SlideCard> = fc.record({
  id: fc.uuid(),
  x: fc.integer({ min: -3_000, max: 3_000 }),
  y: fc.integer({ min: -3_000, max: 3_000 }),
  w: fc.integer({ min: 1, max: 900 }),
  h: fc.integer({ min: 1, max: 900 }),
  look: fc.constantFrom('card', 'combination', 'note'),
  edge: fc.constant('#2f6b45'),
  ground: fc.constant('#ffffff'),
  isOpen: fc.boolean(),
  kind: hostile,
  title: hostile,
  claim: hostile,
  parts: hostile,
  memo: hostile,
  foot: hostile,
});
const deck = fc
  .record({
    title: hostile,
    cards: fc.uniqueArray(card, { maxLength: 8, selector: (c) => c.id }),
    blocks: fc.array(block, { maxLength: 5 }),
    notes: fc.array(hostile, { maxLength: 3 }),
    label: hostile,
  })
  .map(({ title, cards, blocks, notes, label }): Deck => {
    const [a, b] = cards;
    const link = { colour: '#5b554c', look: 'arrow', label, alt: label } as const;
    return {
      title,
      subtitle: [title],
      authors: [title],
      language: 'ja',
      date: '2026-11-21',
      pictures: new Map(),
      slides: [
        { title, board: { cards, links: a && b ? [{ ...link, from: a.id, to: b.id }] : [] }, notes },
        { title, blocks, notes },
      ],
    };
  });

/** Every visible character; line breaks become elements and spaces stay as they are. */
const letters = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '').replace(/[\s\u3000]/gu, '');

function parse(name: string, bytes: Uint8Array): Element {
  const root = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${name}: ${message}`);
    },
  }).parseFromString(strFromU8(bytes), 'text/xml').documentElement;
  if (!root) throw new Error(name);
  return root;
}

it('is well-formed and deterministic, and ends every line of the notes', () => {
  fc.assert(
    fc.property(deck, (given) => {
      const bytes = writePptx(given);
      expect(writePptx(given)).toEqual(bytes);
      const parts = unzipSync(bytes);
      for (const [name, part] of Object.entries(parts)) if (/\.(?:xml|rels)$/u.test(name)) parse(name, part);
      const notes = Object.entries(parts)
        .filter(([name]) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/u.test(name))
        .map(([name, part]) => letters(parse(name, part).textContent ?? ''));
      for (const note of given.slides[0]?.notes ?? [])
        if (note.trim() !== '') expect(notes.some((n) => n.includes(letters(note)))).toBe(true);
    }),
    { numRuns: 25 },
  );
});

it('keeps text inside its card', () => {
  fc.assert(
    fc.property(fc.uniqueArray(card, { minLength: 1, maxLength: 8, selector: (c) => c.id }), (cards) => {
      const { boxes, scale } = placed(cards);
      for (const c of cards) {
        const box = boxes.get(c.id);
        if (!box) throw new Error(c.id);
        const paras = wordsOfCard(c, box, scale);
        if (paras.length > 0) expect(heightOfAll(paras, box.w - 10)).toBeLessThanOrEqual(Math.max(box.h - 10, 13.06));
        expect(box.x).toBeGreaterThanOrEqual(BODY_BOX.x - 0.01);
        expect(box.y + box.h).toBeLessThanOrEqual(BODY_BOX.y + BODY_BOX.h + 0.01);
      }
    }),
    { numRuns: 100 },
  );
});

it('spreads blocks over slides without losing a letter or leaving the slide', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const pages = pagesOf(blocks, () => undefined);
      for (const { box } of pages.flat()) {
        expect(box.y).toBeGreaterThanOrEqual(BODY_BOX.y - 0.01);
        expect(box.y + box.h).toBeLessThanOrEqual(BODY_BOX.y + BODY_BOX.h + 0.5);
        expect(box.x + box.w).toBeLessThanOrEqual(BODY_BOX.x + BODY_BOX.w + 0.5);
      }
      const shown = pages.flat().flatMap((p) => (p.kind === 'text' ? p.paras.map((x) => plainText(x.runs)) : []));
      const said = blocks.flatMap((b) =>
        b.kind === 'paragraph' ? [b.runs] : b.kind === 'list' ? b.items.map((i) => i.runs) : [],
      );
      expect(letters(shown.join(''))).toBe(letters(said.map((r) => plainText(r)).join('')));
      const cells = pages
        .flat()
        .flatMap((p) => (p.kind === 'grid' ? p.grid.rows.flat().map((c) => plainText(c.para.runs)) : []));
      const own = blocks.flatMap((b) => (b.kind === 'table' ? b.rows.slice(1).flat() : []));
      const count = (texts: readonly string[]) => letters(texts.join('')).length;
      expect(count(cells)).toBeGreaterThanOrEqual(count(own.map((c) => plainText(c.runs))));
    }),
    { numRuns: 60 },
  );
});
