import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { changeWords, told } from '../../tests/changeWords.ts';
import { createPlanDoc } from './bootstrap.ts';
import { execute } from './commands.ts';
import { comparePlans } from './compare.ts';
import { diffSaid } from './fields/saidDiff.ts';
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
  it('reports changes by meaning', () => {
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

  /** The plan, what somebody did to its text, and the reported change. */
  const changed = (act: (body: Y.XmlElement, doc: Y.Doc) => void): [string, string, string][] => {
    const a = base();
    const b = new Y.Doc();
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    b.transact(() => act(bodyElement(b), b));
    return told(comparePlans(a, b));
  };
  const textAt = (body: Y.XmlElement, block: number) => (body.get(block) as Y.XmlElement).get(0) as Y.XmlText;
  const paragraph = (...children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
    const element = new Y.XmlElement('paragraph');
    element.insert(0, children);
    return element;
  };
  const chip = (type: string, target: string): Y.XmlElement => {
    const element = new Y.XmlElement(type);
    element.setAttribute('__target', target);
    return element;
  };

  it('reports a split paragraph as one change with both halves; a join, too', () => {
    const a = base();
    textAt(bodyElement(a), 1).insert(4, '冬は休む。');
    const b = new Y.Doc();
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    textAt(bodyElement(b), 1).delete(4, 5);
    bodyElement(b).insert(2, [paragraph(new Y.XmlText('冬は休む。'))]);
    expect(told(comparePlans(a, b))).toEqual([['概要 · 分けた段落', '一つ目。冬は休む。', '一つ目。\n冬は休む。']]);
    expect(told(comparePlans(b, a))).toEqual([['概要 · つないだ段落', '一つ目。\n冬は休む。', '一つ目。冬は休む。']]);
  });
  it('reports a moved paragraph as moved, and nothing else', () => {
    expect(
      changed((body) => {
        const words = textAt(body, 1).toString();
        body.delete(1, 1);
        body.insert(2, [paragraph(new Y.XmlText(words))]);
      }),
    ).toEqual([['概要 · 移した段落', '一つ目。', '一つ目。']]);
  });
  it('reports a paragraph that became a heading with the same text', () => {
    expect(
      changed((body) => {
        body.delete(0, 1);
        body.insert(0, [paragraph(new Y.XmlText('概要'))]);
      }),
    ).toEqual([['見出しの前 · 段落の種類', '見出し「概要」', '本文「概要」']]);
  });
  it('reports a changed chip by its content, never by its placeholder', () => {
    const other = '00000000000000aa';
    const a = base();
    execute(a, { type: 'putFigure', figure: other, patch: { label: '原価', value: '400', unit: '円' } });
    bodyElement(a).insert(3, [paragraph(new Y.XmlText('一つ'), chip('figure-chip', figure), new Y.XmlText('です。'))]);
    const b = new Y.Doc();
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    const line = bodyElement(b).get(3) as Y.XmlElement;
    line.delete(1, 1);
    line.insert(1, [chip('figure-chip', other)]);
    const changes = comparePlans(a, b);
    expect(told(changes)).toEqual([['概要', '一つ［値段 1,200円］です。', '一つ［原価 400円］です。']]);
    const words = changeWords('ja');
    expect(changes.map((c) => diffSaid(c.before, c.after, words))).toEqual([
      {
        kind: 'words',
        parts: [
          { kind: 'same', text: '一つ' },
          { kind: 'removed', text: '［値段 1,200円］' },
          { kind: 'added', text: '［原価 400円］' },
          { kind: 'same', text: 'です。' },
        ],
      },
    ]);
  });
  it('reports the changed item of a list; a list that became numbered, once', () => {
    const list = (kind: string, ...items: string[]) => {
      const element = new Y.XmlElement('list');
      element.setAttribute('__listType', kind);
      element.insert(
        0,
        items.map((text) => {
          const item = new Y.XmlElement('listitem');
          item.insert(0, [new Y.XmlText(text)]);
          return item;
        }),
      );
      return element;
    };
    const a = base();
    bodyElement(a).insert(3, [list('bullet', '窯を買う', '店を借りる')]);
    const b = new Y.Doc();
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    textAt(bodyElement(b).get(3) as Y.XmlElement, 1).insert(0, '駅前の');
    expect(told(comparePlans(a, b))).toEqual([['概要', '店を借りる', '駅前の店を借りる']]);
    const c = new Y.Doc();
    Y.applyUpdate(c, Y.encodeStateAsUpdate(a));
    (bodyElement(c).get(3) as Y.XmlElement).setAttribute('__listType', 'number');
    expect(told(comparePlans(a, c))).toEqual([
      ['概要 · 段落の種類', '箇条書き「窯を買う」', '番号つきの箇条書き「窯を買う」'],
    ]);
  });
  it('reports bold text, another link address and another alignment as formatting; an empty set of formats is no change', () => {
    const link = new Y.XmlElement('link');
    link.setAttribute('__url', 'https://example.jp/a');
    link.insert(0, [new Y.XmlText('地図')]);
    const a = base();
    bodyElement(a).insert(3, [paragraph(link)]);
    const b = new Y.Doc();
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    ((bodyElement(b).get(3) as Y.XmlElement).get(0) as Y.XmlElement).setAttribute('__url', 'https://example.jp/b');
    expect(told(comparePlans(a, b))).toEqual([['概要 · 文字の見た目', '地図', '地図']]);
    expect(changed((body) => textAt(body, 1).format(0, 2, { p: { __format: 1 } }))).toEqual([
      ['概要 · 文字の見た目', '一つ目。', '一つ目。'],
    ]);
    expect(changed((body) => textAt(body, 1).format(0, 2, { p: { __format: 0 } }))).toEqual([]);
    expect(changed((body) => (body.get(1) as Y.XmlElement).setAttribute('__format', 'center'))).toEqual([
      ['概要 · 文字の見た目', '一つ目。', '一つ目。'],
    ]);
  });
  it('does not mix retyped text with the old text', () => {
    const [change] = ((): ReturnType<typeof comparePlans> => {
      const a = base();
      textAt(bodyElement(a), 1).insert(0, '話を思い込みた。');
      const b = new Y.Doc();
      Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
      textAt(bodyElement(b), 1).delete(2, 4);
      textAt(bodyElement(b), 1).insert(2, '聞い');
      return comparePlans(a, b);
    })();
    const diff = change && diffSaid(change.before, change.after, changeWords('ja'));
    expect(diff).toEqual({
      kind: 'words',
      parts: [
        { kind: 'same', text: '話を' },
        { kind: 'removed', text: '思い込みた' },
        { kind: 'added', text: '聞いた' },
        { kind: 'same', text: '。一つ目。' },
      ],
    });
  });
  it('replaces an amount as a whole, and reports a new passage as added', () => {
    const words = changeWords('ja');
    expect(diffSaid({ say: 'yen', yen: 1200 }, { say: 'yen', yen: 1450 }, words)).toEqual({
      kind: 'whole',
      before: '1,200円',
      after: '1,450円',
    });
    expect(diffSaid({ say: 'nothing' }, { say: 'words', text: 'メモ' }, words)).toEqual({
      kind: 'whole',
      before: '',
      after: 'メモ',
    });
    const passage = { say: 'passage', parts: [{ say: 'words', text: '文。' }] } as const;
    expect(diffSaid({ say: 'nothing' }, passage, words)).toEqual({
      kind: 'words',
      parts: [{ kind: 'added', text: '文。' }],
    });
  });
});
