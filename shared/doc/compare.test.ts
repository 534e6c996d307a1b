import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { told } from '../../tests/changeWords.ts';
import { createPlanDoc } from './bootstrap.ts';
import { execute } from './commands.ts';
import { comparePlans } from './compare.ts';
import { bodyElement } from './schema.ts';

const node = '000000000000000a';
const figure = '000000000000000f';
const base = () =>
  createPlanDoc(
    { title: '計画' },
    [
      { type: 'addNode', node, fields: { kind: 'resource', title: '酒粕' } },
      { type: 'putFigure', figure, patch: { label: '値段', value: '1200', unit: '円' } },
    ],
    [
      { kind: 'heading', level: 2, text: '概要' },
      { kind: 'paragraph', inlines: [{ text: '一つ目。' }] },
      { kind: 'paragraph', inlines: [{ text: '二つ目。' }] },
    ],
  );

describe('comparing two states', () => {
  it('finds nothing between equals', () => {
    const a = base();
    const b = new Y.Doc();
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    expect(comparePlans(a, b)).toMatchObject([]);
  });
  it('tells what changed by meaning', () => {
    const a = base();
    const b = new Y.Doc();
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    execute(b, { type: 'putFigure', figure, patch: { value: '1450' } });
    execute(b, { type: 'updateNode', node, patch: { title: '白い酒粕' } });
    ((bodyElement(b).get(2) as Y.XmlElement).get(0) as Y.XmlText).insert(0, '新しい');
    expect(told(comparePlans(a, b))).toEqual([
      ['概要', '二つ目。', '新しい二つ目。'],
      ['カード「白い酒粕」の名前', '酒粕', '白い酒粕'],
      ['数字「値段」の値', '1,200円', '1,450円'],
    ]);
  });
});
