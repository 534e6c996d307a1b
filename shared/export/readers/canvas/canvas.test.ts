import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { board, idOf, sorted } from '../../../../tests/randomBoard.ts';
import { ENTITY_SCHEMAS } from '../../../doc/schema.ts';
import type { BoardContent } from '../../board/boardContent.ts';
import { writeCanvas } from '../../writers/canvas/writeCanvas.ts';
import { readCanvas } from './readCanvas.ts';

const WORDS = { link: (type: string) => `<${type}>`, part: '要素' };
const written = (content: BoardContent) => JSON.parse(new TextDecoder().decode(writeCanvas(content, WORDS)));
const read = (value: unknown) =>
  readCanvas(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)), 'ファイル名');

/** JSON Canvas 1.0 as specified; other keys are allowed. */
const place = {
  x: { type: 'integer' },
  y: { type: 'integer' },
  width: { type: 'integer' },
  height: { type: 'integer' },
};
const color = { type: 'string', pattern: '^([1-6]|#[0-9a-fA-F]{6})$' };
const side = { enum: ['top', 'right', 'bottom', 'left'] };
const SPEC = new Ajv({ strict: false }).compile({
  type: 'object',
  properties: {
    nodes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type', 'x', 'y', 'width', 'height'],
        properties: { id: { type: 'string' }, type: { enum: ['text', 'file', 'link', 'group'] }, ...place, color },
        oneOf: [
          { required: ['text'], properties: { type: { const: 'text' }, text: { type: 'string' } } },
          { properties: { type: { const: 'group' }, label: { type: 'string' } } },
        ],
      },
    },
    edges: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'fromNode', 'toNode'],
        properties: {
          id: { type: 'string' },
          fromNode: { type: 'string' },
          toNode: { type: 'string' },
          fromSide: side,
          toSide: side,
          fromEnd: { enum: ['none', 'arrow'] },
          toEnd: { enum: ['none', 'arrow'] },
          color,
          label: { type: 'string' },
        },
      },
    },
  },
});

describe('a board of ours', () => {
  it('round-trips, and is valid JSON Canvas', () => {
    fc.assert(
      fc.property(board, (content) => {
        const file = written(content);
        expect(SPEC(file), JSON.stringify(SPEC.errors)).toBe(true);
        const back = read(file);
        if (!back.ok) throw new Error(back.error);
        expect(sorted(back.value.content)).toEqual(sorted(content));
        expect(back.value.leftOut).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('takes moves, edits and colours made in another program', () => {
    const fields = ENTITY_SCHEMAS.nodes.parse({
      kind: 'combination',
      title: '朝のパン',
      claim: '朝を変える',
      note: '粉',
      colour: 'pine',
    });
    const file = written({ title: '板', cards: [{ id: idOf(1), fields, pos: [0.4, 10.6] }], links: [], parts: [] });
    expect(file.nodes[0]).toMatchObject({ x: 0, y: 11, text: '朝のパン\n\n朝を変える\n\n粉', color: '4' });
    Object.assign(file.nodes[0], { x: 40, width: 400, text: '# 昼のパン\n\n朝を変える\n\n米粉', color: '3' });
    const back = read(file);
    if (!back.ok) throw new Error(back.error);
    const [only] = back.value.content.cards;
    expect(only).toMatchObject({
      pos: [40, 10.6],
      size: [400, file.nodes[0].height],
      fields: { kind: 'combination', title: '昼のパン', claim: '朝を変える', note: '米粉', colour: 'gold' },
    });
  });
});

it('reads a board of another program: notes, frames around them, links', () => {
  const at = { width: 100, height: 50 };
  const back = read({
    nodes: [
      { id: 'g', type: 'group', x: 0, y: 0, width: 500, height: 500, label: '枠' },
      { id: 'a', type: 'text', x: 10, y: 10, ...at, text: '# 酒粕\n週に20kg', color: '1' },
      { id: 'b', type: 'link', x: 900, y: 10, ...at, url: 'https://example.jp/' },
      { id: 'c', type: 'file', x: 900, y: 200, ...at, file: '写真/店.png' },
      { id: 'd', type: 'link', x: 900, y: 400, ...at, url: 'javascript:alert(1)' },
      { id: 'bad', type: 'text', x: 'left', y: 0, ...at },
    ],
    edges: [
      { id: 'e1', fromNode: 'a', toNode: 'b', label: 'だから' },
      { id: 'e2', fromNode: 'a', toNode: 'none' },
    ],
  });
  if (!back.ok) throw new Error(back.error);
  const { content, leftOut } = back.value;
  expect(content.title).toBe('ファイル名');
  expect(
    content.cards.map((c) => [c.fields.kind, c.fields.title, c.fields.note, c.fields.url, c.parent, c.fields.colour]),
  ).toEqual([
    ['frame', '枠', '', undefined, undefined, 'none'],
    ['note', '酒粕', '週に20kg', undefined, 'g', 'clay'],
    ['note', 'https://example.jp/', '', 'https://example.jp/', undefined, 'none'],
    ['note', '店.png', '写真/店.png', undefined, undefined, 'none'],
    ['note', 'javascript:alert(1)', '', undefined, undefined, 'none'],
  ]);
  expect(content.links).toEqual([{ from: 'a', to: 'b', type: 'requires', label: 'だから' }]);
  expect(leftOut).toBe(2);
});

describe('an invalid file', () => {
  it.each([
    ['', 'unreadable'],
    ['<canvas>', 'unreadable'],
    ['[]', 'unreadable'],
    ['{}', 'empty'],
    ['{"nodes":[]}', 'empty'],
    ['{"nodes":[{"id":"a"}]}', 'empty'],
    ['{"nodes":5}', 'unreadable'],
    [`${'[{"nodes":'.repeat(5_000)}`, 'unreadable'],
    [JSON.stringify({ nodes: Array.from({ length: 5_001 }, () => ({})) }), 'tooMany'],
    [' '.repeat((8 << 20) + 1), 'tooLarge'],
  ])('%# is refused with its reason', (text, reason) => {
    expect(read(text)).toEqual({ ok: false, error: reason });
  });

  it('cannot place a card out of reach, or one of an unknown kind', () => {
    const back = read({
      nodes: [
        {
          id: 'a',
          type: 'text',
          x: 1e300,
          y: -1e300,
          width: 1e9,
          height: 1e-9,
          text: 'x',
          musubi: { fields: { kind: 'virus' }, pos: ['a', 1] },
        },
      ],
    });
    if (!back.ok) throw new Error(back.error);
    expect(back.value.content.cards[0]).toMatchObject({ size: [20_000, 16], fields: { kind: 'note', title: 'x' } });
  });
});
