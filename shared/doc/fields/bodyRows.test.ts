/** The rows of a text are the same whether they come from a document or from pieces of one. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { bodyElement } from '../schema.ts';
import { blockId, type NodeJson, toJson } from '../suggestions/blocks.ts';
import { type BodyRow, bodyRows, rowsOfNodes } from './bodyRows.ts';
import { keyOfPassage } from './passage.ts';

type Tree = {
  readonly type: string;
  readonly attributes?: Record<string, string>;
  readonly children?: readonly (Tree | string)[];
};
const element = ({ type, attributes = {}, children = [] }: Tree): Y.XmlElement => {
  const out = new Y.XmlElement(type);
  for (const [name, value] of Object.entries(attributes)) out.setAttribute(name, value);
  out.insert(
    0,
    children.map((c) => (typeof c === 'string' ? new Y.XmlText(c) : element(c))),
  );
  return out;
};
const p = (...children: readonly (Tree | string)[]): Tree => ({ type: 'paragraph', children });
const item = (...children: readonly (Tree | string)[]): Tree => ({ type: 'listitem', children });
const TEXT: readonly Tree[] = [
  p('前書き'),
  {
    type: 'heading',
    attributes: { __tag: 'h2' },
    children: ['売上', { type: 'figure-chip', attributes: { __target: 'f' } }],
  },
  {
    type: 'list',
    attributes: { __listType: 'number' },
    children: [
      item('一'),
      item({ type: 'list', attributes: { __listType: 'bullet' }, children: [item('一の一')] }),
      item('　'),
    ],
  },
  {
    type: 'table',
    children: [
      {
        type: 'tablerow',
        children: [
          { type: 'tablecell', children: [p('左'), p('')] },
          { type: 'tablecell', children: [p('右')] },
        ],
      },
    ],
  },
  { type: 'quote', children: ['引用文', { type: 'linebreak' }, '二行目'] },
  { type: 'canvas-embed', attributes: { __target: 'c' } },
  { type: 'horizontalrule' },
];
const docOf = (tree: readonly Tree[]): Y.Doc => {
  const doc = new Y.Doc();
  doc.transact(() => bodyElement(doc).insert(0, tree.map(element)));
  return doc;
};
const brief = (rows: readonly BodyRow[]) =>
  rows.map(({ section, passage, form }) => [
    section,
    keyOfPassage(passage).replaceAll('\u0000', '*'),
    [form.type, form.attributes['__listType'] ?? form.attributes['__tag']].filter(Boolean).join(' '),
  ]);

describe('rows of a text', () => {
  it('are paragraphs, items and cells under their heading, without empty lines', () => {
    expect(brief(bodyRows(docOf(TEXT)))).toEqual([
      ['', '前書き', 'paragraph'],
      ['売上', '売上*figure-chip:f*', 'heading h2'],
      ['売上', '一', 'list number'],
      ['売上', '一の一', 'list bullet'],
      ['売上', '左', 'table'],
      ['売上', '右', 'table'],
      ['売上', '引用文\n二行目', 'quote'],
      ['売上', '*canvas-embed:c*', 'canvas-embed'],
    ]);
  });
  it('of the same blocks outside a document are the same, the first with the given id', () => {
    const doc = docOf(TEXT);
    const json = bodyElement(doc)
      .toArray()
      .map((c) => toJson(c as Y.XmlElement));
    const rows = rowsOfNodes(json, '節', '1.1');
    expect(brief(rows).map(([, ...rest]) => rest)).toEqual(brief(bodyRows(doc)).map(([, ...rest]) => rest));
    expect(rows.map((r) => r.look)).toEqual(bodyRows(doc).map((r) => r.look));
    expect(rows.map((r) => r.id)).toEqual(['1.1', ...rows.slice(1).map(() => undefined)]);
    expect(new Set(rows.map((r) => r.section))).toEqual(new Set(['節']));
    expect(rowsOfNodes([{ insert: '走り' }, ...json.slice(0, 1)], '')).toHaveLength(1);
  });
  it('have the ids of their own blocks', () => {
    const doc = docOf([p('甲'), { type: 'list', children: [item('乙')] }]);
    const list = bodyElement(doc).get(1) as Y.XmlElement;
    expect(bodyRows(doc).map((r) => r.id)).toEqual([
      blockId(bodyElement(doc).get(0) as Y.XmlElement),
      blockId(list.get(0) as Y.XmlElement),
    ]);
  });
  it('treat a single item as one of a list', () => {
    expect(brief(rowsOfNodes([{ type: 'listitem', attributes: {}, children: [[{ insert: '一' }]] }], ''))).toEqual([
      ['', '一', 'list'],
    ]);
  });
  it('have the same look however equal runs are divided, and differ otherwise', () => {
    const look = (...runs: (string | [string, Record<string, string | number>])[]) => {
      const node: NodeJson = {
        type: 'paragraph',
        attributes: {},
        children: [
          runs.map((r) => (typeof r === 'string' ? { insert: r } : { insert: r[0], attributes: { p: r[1] } })),
        ],
      };
      return rowsOfNodes([node], '')[0]?.look;
    };
    expect(look('甲乙')).toBe(look('甲', '乙'));
    expect(look('甲乙')).toBe(look('甲', ['乙', { __format: 0, __style: '' }]));
    expect(look('甲乙')).toBe(look('甲', ['乙', { __mode: 'normal' }]));
    expect(look('甲乙')).not.toBe(look('甲', ['乙', { __format: 1 }]));
    expect(look('甲', ['乙', { __format: 1 }])).not.toBe(look(['甲', { __format: 1 }], '乙'));
    expect(look('甲乙')).not.toBe(look('甲', ['乙', { __style: 'color:red' }]));
  });
});
