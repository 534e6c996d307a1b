import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
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
    expect(comparePlans(a, b)).toMatchObject([
      { kind: 'text', section: '概要', before: '二つ目。', after: '新しい二つ目。' },
      { kind: 'card', title: '白い酒粕', field: 'title', before: '酒粕', after: '白い酒粕' },
      { kind: 'figure', title: '値段', before: '1,200円', after: '1,450円' },
    ]);
  });
});
