/** Displayed values, rows and relations, in both languages, and what a record from a peer cannot do. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { changeWords, told } from '../../../tests/changeWords.ts';
import { copyOf, GUEST, OWNER, run } from '../../../tests/twoPeople.ts';
import type { PlanCommand } from '../commands.ts';
import { comparePlans } from '../compare.ts';
import { changesOf } from '../merge/describe.ts';
import type { KeptItem, KeptValue } from '../merge/records.ts';
import { entityMap } from '../schema.ts';
import { describeSuggestion } from '../suggestions/describe.ts';
import type { Change } from './change.ts';
import { describe as describeChanges } from './describe.ts';
import { rowsOfDoc } from './differences.ts';
import { formKey, sayForm } from './form.ts';
import { inWords, sentenceOf, titleOf } from './inWords.ts';
import {
  attachment,
  choice,
  code,
  day,
  entry,
  type Field,
  flag,
  list,
  month,
  number,
  percent,
  row,
  time,
  words,
  yen,
} from './kinds.ts';
import { keyOfPassage, passageOfNode, sayPassage, tokensOfPassage, wordsOfNode } from './passage.ts';
import { message, nameOf, type Said, saidWords, sayBoth, sayField } from './said.ts';

const A = 'aaaaaaaaaaaaaaaa';
const B = 'bbbbbbbbbbbbbbbb';
const BOARD = '1111111111111111';
const FIGURE = 'ffffffffffffffff';
const ja = changeWords('ja');
const none = () => undefined;
const say = (field: Field, value: unknown, unit?: Said): string => inWords(sayField(none, field, value, unit), ja);

describe('a value', () => {
  it.each<[string, Field, unknown, string]>([
    ['words', words('field.amount'), '酒粕', '酒粕'],
    ['no words', words('field.amount'), '', ''],
    ['nothing', words('field.amount'), null, ''],
    ['an object where words are usual', words('field.amount'), {}, ''],
    ['yen', yen('field.amount'), 1200, '1,200円'],
    ['yen as typed', yen('field.amount'), '1200', '1,200円'],
    ['yen below zero', yen('field.amount'), '-1', '▲1円'],
    ['yen in words', yen('field.amount'), '未定', '未定'],
    ['yen of half', yen('field.amount'), '0.5', '0.5'],
    ['yen beyond counting', yen('field.amount'), '9007199254740993', '9007199254740993'],
    ['percent', percent('field.ratePercent'), '2.05', '2.05%'],
    ['percent in words', percent('field.ratePercent'), '変動', '変動'],
    ['a number', number('field.grace'), '1234', '1,234'],
    ['a number that is a sentence', number('field.grace'), '3から6', '3から6'],
    ['a day', day('field.amount'), '2026-11-20', '2026年11月20日'],
    ['a day that is none', day('field.amount'), '来春', '来春'],
    ['a day with more behind it', day('field.amount'), '2026-11-20T', '2026-11-20T'],
    ['a month', month('field.month'), '2027-02', '2027年2月'],
    ['a month that is none', month('field.month'), '2027-2', '2027-2'],
    ['a time', time('field.amount'), '2026-11-20T01:00:00.000Z', '2026年11月20日'],
    ['a time that is none', time('field.amount'), 'いつか', 'いつか'],
    ['yes', flag('field.amount'), true, 'はい'],
    ['yes in a word', flag('field.amount'), 'yes', 'はい'],
    ['no', flag('field.amount'), false, 'いいえ'],
    ['no in a word', flag('field.amount'), 'no', 'いいえ'],
    ['neither', flag('field.amount'), '未定', '未定'],
    ['a choice', choice('field.remainder', ['last', 'first'], (v) => `choice.remainder.${v}`), 'last', '最後'],
    [
      'a choice of another app',
      choice('field.remainder', ['last'], (v) => `choice.remainder.${v}`),
      'toString',
      'あり',
    ],
    ['a row that is gone', row('nodes', 'field.amount'), A, 'なくなったもの'],
    ['no rows', row('nodes', 'field.amount'), [], ''],
    ['two rows', row('nodes', 'field.amount'), [A, B], 'なくなったもの、なくなったもの'],
    ['a picture', attachment('field.amount'), 'hash', 'あり'],
    ['a catalogue entry', entry('field.amount'), { title: { ja: '遠州織物' } }, '遠州織物'],
    ['a catalogue entry without a title', entry('field.amount'), { title: { ja: '' } }, 'あり'],
    ['a catalogue entry of another app', entry('field.amount'), { name: 1 }, 'あり'],
    ['a list', list('field.amount'), ['甲', '', '乙'], '甲、乙'],
    ['an empty list', list('field.amount'), [], ''],
    ['a list that is none', list('field.amount'), '甲', ''],
    ['a code', code('field.amount'), 'x1', 'あり'],
  ])('%s', (_, field, value, expected) => {
    expect(say(field, value)).toBe(expected);
  });
  it('shows a number with its unit, and without one', () => {
    expect(say(number('field.grace'), '1200', saidWords('箱'))).toBe('1,200箱');
    expect(sayField(none, number('field.grace'), '1200', { say: 'nothing' })).toEqual({ say: 'number', text: '1200' });
  });
  it('distinguishes two that are displayed alike', () => {
    expect(sayBoth(saidWords('甲'), saidWords('乙'))).toEqual({ before: saidWords('甲'), after: saidWords('乙') });
    expect(sayBoth(saidWords('甲'), saidWords('甲'))).toEqual({
      before: message('change.former'),
      after: message('change.other'),
    });
  });
  it('cuts a long name, and names a row without one as such', () => {
    const rows = (title: string) => () => ({ kind: 'seed', title });
    expect(nameOf(rows('あ'.repeat(61)), 'nodes', A)).toEqual(saidWords('あ'.repeat(60)));
    expect(nameOf(rows(''), 'nodes', A)).toEqual(message('change.unnamed'));
    expect(nameOf(none, 'nodes', A)).toEqual(message('change.gone'));
  });
});

describe('a passage', () => {
  const cell = (text: string) => ({
    type: 'tablecell',
    attributes: {},
    children: [{ type: 'paragraph', attributes: {}, children: [[{ insert: text }]] }],
  });
  it('of a list and a table has separate lines; of an item none', () => {
    const item = (text: string) => ({
      type: 'listitem',
      attributes: {},
      children: [[{ insert: text }, { insert: 'い' }]],
    });
    expect(wordsOfNode({ type: 'list', attributes: {}, children: [item('甲'), item('乙')] })).toBe('甲い\n乙い');
    expect(
      wordsOfNode({
        type: 'table',
        attributes: {},
        children: [{ type: 'tablerow', attributes: {}, children: [cell('一'), cell('二')] }],
      }),
    ).toBe('一\n二');
  });
  it('includes what is between the words', () => {
    const node = (type: string) => ({ type, attributes: { __target: 5 }, children: [] });
    const passage = ['figure-chip', 'citation', 'linebreak', 'tab', 'image', 'source-list'].flatMap((type) =>
      passageOfNode(node(type)),
    );
    expect(passage).toEqual([
      { type: 'figure-chip', target: '' },
      { type: 'citation', target: '' },
      '\n',
      '\t',
      { type: 'image', target: '' },
      { type: 'source-list', target: '' },
    ]);
    expect(keyOfPassage(['甲', { type: 'figure-chip', target: FIGURE }])).toBe(`甲\u0000figure-chip:${FIGURE}\u0000`);
    expect(tokensOfPassage(['料', '理店', { type: 'image', target: '' }]).map((t) => t.key)).toEqual([
      '料理店',
      '\u0000image:\u0000',
    ]);
  });
  it('shows each reference by its name', () => {
    const rows = (collection: string, id: string) =>
      id === A ? { kind: 'seed', title: `${collection}の名`, label: '価格', value: '1200', unit: '円' } : undefined;
    const shown = (type: string, target: string) => inWords(sayPassage(rows, [{ type, target }]), ja);
    expect(shown('figure-chip', A)).toBe('［価格 1,200円］');
    expect(shown('figure-chip', B)).toBe('［なくなったもの］');
    expect(shown('entry-embed', A)).toBe('［nodesの名］');
    expect(shown('combination-mention', A)).toBe('［nodesの名］');
    expect(shown('canvas-embed', A)).toBe('［canvasesの名］');
    expect(shown('citation', A)).toBe('［citationsの名］');
    expect(shown('task-embed', A)).toBe('［tasksの名］');
    expect(shown('funding-chip', A)).toBe('［nodesの名］');
    expect(shown('funding-chip', B)).toBe('［資金計画の設定］');
    expect(shown('image', '')).toBe('［画像］');
    expect(shown('source-list', '')).toBe('［出典の一覧］');
    expect(sayPassage(rows, ['', ''])).toEqual({ say: 'nothing' });
    const bare = () => ({ label: '価格', value: '', unit: '円' });
    expect(inWords(sayPassage(bare, [{ type: 'figure-chip', target: A }]), ja)).toBe('［価格］');
    const unitless = () => ({ label: '価格', value: '5' });
    expect(inWords(sayPassage(unitless, [{ type: 'figure-chip', target: A }]), ja)).toBe('［価格 5］');
  });
  it('has a form with a name', () => {
    const form = (type: string, attributes = {}) => inWords(sayForm({ type, attributes }), ja);
    expect([
      form('heading', { __tag: 'h1' }),
      form('heading', { __tag: 'h2' }),
      form('heading', { __tag: 'h3' }),
      form('heading', { __tag: 'toString' }),
    ]).toEqual(['大見出し', '見出し', '小見出し', '小見出し']);
    expect([form('list', { __listType: 'number' }), form('list', { __listType: 'check' }), form('list')]).toEqual([
      '番号つきの箇条書き',
      'チェックリスト',
      '箇条書き',
    ]);
    expect([form('paragraph'), form('quote'), form('table'), form('constructor')]).toEqual([
      '本文',
      '引用',
      '表',
      'あり',
    ]);
    expect(sayForm(undefined)).toEqual({ say: 'nothing' });
    // The tag of a list is determined by its kind; of a heading it is its level; unset and empty are the same.
    const key = (type: string, attributes = {}) => formKey({ type, attributes });
    expect(key('list', { __tag: 'ul' })).toBe(key('list', { __tag: 'ol' }));
    expect(key('heading', { __tag: 'h1' })).not.toBe(key('heading', { __tag: 'h2' }));
    expect(key('paragraph', { __format: '', __indent: 0 })).toBe(key('paragraph'));
    expect(key('paragraph', { __indent: 1 })).not.toBe(key('paragraph'));
  });
});

describe('a change in words', () => {
  const compared = (before: PlanCommand[], after: PlanCommand[], language: 'ja' | 'en' = 'ja') => {
    const doc = new Y.Doc();
    for (const command of before) run(doc, command);
    const now = copyOf(doc);
    for (const command of after) run(now, command);
    return told(comparePlans(doc, now), language);
  };
  const boards: PlanCommand[] = [
    { type: 'addCanvas', canvas: BOARD, title: '盤', order: 1 },
    { type: 'addNode', node: A, fields: { kind: 'resource', title: '酒粕' }, canvas: BOARD, pos: [0, 0] },
    { type: 'addNode', node: B, fields: { kind: 'seed', title: '酵母' }, canvas: BOARD, pos: [200, 0] },
  ];
  const move = (canvas: string, ...nodes: string[]): PlanCommand => ({
    type: 'moveNodes',
    canvas,
    moves: nodes.map((node) => ({ node, pos: [7, 7] })),
  });

  it('a new card is reported with its position, and a change of position too', () => {
    expect(compared([boards[0] as PlanCommand], boards.slice(1))).toEqual([
      ['カードを追加「酒粕」', '', '酒粕'],
      ['カードを追加「酵母」', '', '酵母'],
    ]);
  });
  it('moved cards are counted', () => {
    expect(compared(boards, [move(BOARD, A, B)])).toEqual([['カード2枚の場所が変わりました', '', '2']]);
    expect(compared(boards, [move(BOARD, A)], 'en').map(([title]) => title)).toEqual(['1 card was moved']);
  });
  it('a link is named by its ends', () => {
    expect(compared(boards, [{ type: 'addLink', from: A, to: B, linkType: 'requires' }])).toEqual([
      ['つながりを追加「酒粕 → 酵母、必要とする」', '', '酒粕 → 酵母、必要とする'],
    ]);
  });
  it('a new number is reported with its unit, and a unit alone', () => {
    const put = (patch: Record<string, string>): PlanCommand => ({ type: 'putFigure', figure: FIGURE, patch });
    expect(compared([put({ label: '単価' })], [put({ unit: '円' })])).toEqual([['数字「単価」の値', '', '円']]);
    expect(compared([put({ label: '単価', unit: '円' })], [put({ value: '5' })])).toEqual([
      ['数字「単価」の値', '円', '5円'],
    ]);
    expect(compared([], [put({ label: '単価', value: '5', unit: '円' })])).toEqual([
      ['数字を追加「単価」', '', '単価、5円'],
    ]);
  });

  const field: Change = {
    kind: 'field',
    key: 'k',
    subject: { collection: 'nodes', id: A, noun: 'noun.nodes', name: saidWords('酒粕') },
    field: 'note',
    label: message('field.amount'),
    address: { on: 'entity', collection: 'nodes', id: A, fields: ['note'] },
    rows: [],
    before: { say: 'nothing' },
    after: saidWords('メモ'),
  };
  it('fits on one line for a list or a clipboard', () => {
    expect(sentenceOf(field, ja)).toBe(`${titleOf(field, ja)}: なし → メモ`);
    expect(sentenceOf({ ...field, before: saidWords('メモ'), after: { say: 'nothing' } }, ja)).toMatch(
      /: メモ → なし$/,
    );
    const text = {
      kind: 'text',
      key: 'k',
      section: '',
      how: 'words',
      before: saidWords('甲'),
      after: saidWords('乙'),
    } as const;
    expect(sentenceOf(text, ja)).toBe('見出しの前: 甲 → 乙');
    expect(sentenceOf({ ...text, section: '概要', how: 'moved', after: saidWords('甲') }, ja)).toBe(
      '概要 · 移した段落: 甲',
    );
    expect(sentenceOf({ ...text, section: '概要', how: 'split' }, changeWords('en'))).toBe(
      '概要 · Split paragraph: 甲 → 乙',
    );
    const came = { ...field, kind: 'exists', came: true } as unknown as Change;
    expect(sentenceOf(came, ja)).toBe(titleOf(came, ja));
    const layout = {
      kind: 'layout',
      key: 'k',
      subject: field.subject,
      count: 3,
      before: { say: 'nothing' },
      after: { say: 'number', text: '3' },
    } as const;
    expect(
      (['positions', 'sizes', 'order'] as const).map((name) => sentenceOf({ ...layout, field: name }, ja)),
    ).toEqual(['カード3枚の場所が変わりました', 'カード3枚の大きさが変わりました', 'カード3件の並び順が変わりました']);
  });
  it('cuts a long name in the title', () => {
    const long = { ...field, subject: { ...field.subject, name: saidWords('あ'.repeat(201)) } };
    expect(titleOf(long, ja)).toContain('あ'.repeat(200));
    expect(titleOf(long, ja)).not.toContain('あ'.repeat(201));
  });
});

describe('inherited property names', () => {
  const INHERITED = ['toString', 'constructor', 'valueOf', '__proto__', 'hasOwnProperty'];
  const doc = () => {
    const out = new Y.Doc();
    run(out, { type: 'addNode', node: A, fields: { kind: 'seed', title: '酒粕' } });
    return out;
  };
  it('are not fields of a merge record', () => {
    for (const name of INHERITED) {
      const record = (address: KeptValue['address'], mine: unknown): KeptItem => ({
        kind: 'value',
        level: 'decide',
        address,
        was: [null],
        mine: { by: GUEST, value: mine },
        theirs: { by: OWNER, value: ['y'] },
        stands: 'mine',
      });
      expect(changesOf(doc(), record({ on: 'meta', fields: [name] }, ['x']), 'mine'), name).toEqual([]);
      expect(
        changesOf(doc(), record({ on: 'entity', collection: 'nodes', id: A, fields: [name] }, ['x']), 'mine'),
        name,
      ).toEqual([]);
      const row: KeptItem = {
        ...(record(
          { on: 'entity', collection: 'nodes', id: A },
          JSON.parse(`{"${name}":"x","title":"粕"}`),
        ) as KeptValue),
        was: { title: '酒粕' },
      };
      expect(
        changesOf(doc(), row, 'mine').map((c) => c.kind === 'field' && c.field),
        name,
      ).toEqual(['title']);
    }
  });
  it('cannot be changed by a suggestion', () => {
    for (const name of INHERITED) {
      expect(describeSuggestion(doc(), [{ op: 'meta', field: name, value: 'x' }]), name).toEqual([]);
      expect(
        describeSuggestion(doc(), [{ op: 'field', collection: 'nodes', id: A, field: name, value: 'x' }]),
        name,
      ).toEqual([]);
    }
  });
  it('are not a difference', () => {
    const sides = { before: rowsOfDoc(doc()), after: rowsOfDoc(doc()) };
    for (const field of INHERITED)
      expect(
        describeChanges(
          [
            { on: 'meta', field, before: 'x', after: 'y' },
            { on: 'field', collection: 'nodes', id: A, field, before: 'x', after: 'y' },
          ],
          sides,
        ),
        field,
      ).toEqual([]);
  });
});

it('rows are parsed once, and an invalid row is missing', () => {
  const doc = new Y.Doc();
  run(doc, { type: 'addNode', node: A, fields: { kind: 'seed', title: '酒粕' } });
  const rows = rowsOfDoc(doc);
  expect(rows('nodes', A)).toMatchObject({ title: '酒粕' });
  expect(rows('nodes', A)).toBe(rows('nodes', A));
  expect(rows('nodes', B)).toBeUndefined();
  (entityMap(doc, 'nodes') as unknown as Y.Map<unknown>).set(B, 'text');
  expect(rowsOfDoc(doc)('nodes', B)).toBeUndefined();
});
