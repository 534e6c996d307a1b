/** Random boards with the contents that board files can hold. */
import fc from 'fast-check';
import { ENTITY_SCHEMAS } from '../shared/doc/schema.ts';
import { CARD_COLOURS, EVIDENCE_STATUSES, LINK_TYPES, NODE_KINDS } from '../shared/domain/canvas/kinds.ts';
import { allowedContent, type BoardCard, type BoardContent } from '../shared/export/board/boardContent.ts';

export const idOf = (n: number) => `card${n}`.padEnd(16, '0');
const say = (max: number) => fc.string({ unit: 'grapheme', maxLength: max }).map((s) => s.replace(/\p{Cs}/gu, 'x'));
const pair = (min: number, max: number) =>
  fc
    .tuple(fc.double({ min, max, noNaN: true }), fc.double({ min, max, noNaN: true }))
    .map(([a, b]): [number, number] => [a + 0, b + 0]);
const card = fc.record({
  kind: fc.constantFrom(...NODE_KINDS),
  title: say(20),
  note: say(30),
  claim: say(20),
  colour: fc.constantFrom(...CARD_COLOURS),
  status: fc.constantFrom(...EVIDENCE_STATUSES),
  pinned: fc.option(fc.boolean(), { nil: undefined }),
  folded: fc.option(fc.boolean(), { nil: undefined }),
  pos: pair(-1_000_000, 1_000_000),
  size: fc.option(pair(16, 20_000), { nil: undefined }),
  parent: fc.option(fc.nat(9), { nil: undefined }),
  types: fc.boolean(),
});
export const board: fc.Arbitrary<BoardContent> = fc
  .record({
    title: say(20).map((s) => s || '板'),
    cards: fc.array(card, { minLength: 1, maxLength: 10 }),
    links: fc.array(
      fc.record({
        from: fc.nat(9),
        to: fc.nat(9),
        type: fc.constantFrom(...LINK_TYPES),
        label: fc.option(say(10), { nil: undefined }),
        bends: fc.option(fc.array(pair(-500, 500), { minLength: 1, maxLength: 3 }), { nil: undefined }),
      }),
      { maxLength: 8 },
    ),
    parts: fc.array(fc.record({ combination: fc.nat(9), node: fc.nat(9), order: fc.nat(20) }), { maxLength: 6 }),
  })
  .map(({ title, cards, links, parts }) => {
    const content: BoardContent = JSON.parse(
      JSON.stringify({
        title,
        cards: cards.map(
          (
            { kind, title: name, note, claim, colour, status, pinned, folded, pos, size, parent, types },
            i,
          ): BoardCard => ({
            id: idOf(i),
            fields: ENTITY_SCHEMAS.nodes.parse({ kind, title: name, note, claim, colour, status, pinned, folded }),
            pos,
            ...(size ? { size } : {}),
            ...(parent === undefined ? {} : { parent: idOf(parent) }),
            ...(kind === 'combination' && types
              ? {
                  types: [['newGood', '初めて']],
                  assumptions: [{ text: '売れる', status: 'asked', evidence: '10人', order: 1 }],
                }
              : {}),
          }),
        ),
        links: links.map(({ from, to, type, label, bends }) => ({
          from: idOf(from),
          to: idOf(to),
          type,
          ...(label ? { label } : {}),
          ...(bends ? { bends } : {}),
        })),
        parts: parts.map(({ combination, node, order }) => ({
          combination: idOf(combination),
          node: idOf(node),
          order,
        })),
      }),
    );
    return allowedContent(content).content;
  });
/** Sorted by id: files have no order of cards. */
export const sorted = (content: BoardContent): BoardContent => ({
  ...content,
  cards: [...content.cards].sort((a, b) => (a.id < b.id ? -1 : 1)),
});
