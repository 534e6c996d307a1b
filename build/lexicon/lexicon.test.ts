import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { parseLines, readMonths } from './parseLines.ts';

const concept = (text: string) => {
  const { lines, problems } = parseLines('t.lex', text);
  expect(problems).toEqual([]);
  return compile(lines);
};

test.each([
  ['12-3', [1, 2, 3, 12]],
  ['6,7', [6, 7]],
  ['11', [11]],
  ['1-12', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['0', undefined],
  ['13', undefined],
  ['夏', undefined],
  ['', []],
])('months %j are %j', (text, months) => {
  expect(readMonths(text)).toEqual(months);
});

test('joins lines of one label, resolves synonyms and keeps what is only named as a leaf', () => {
  const { data, leaves, clashes } = concept(
    [
      '酒粕|さけかす|粕|sake lees|thing|use:菓子|by:蔵元',
      '酒粕|さけかす|||thing|use:飼料',
      '酒蔵|さかぐら|蔵元|brewery|trade|yields:粕',
    ].join('\n'),
  );
  expect(data.concepts.map((c) => [c.label, c.kind, c.leaf ?? false])).toEqual([
    ['菓子', 'product', true],
    ['酒粕', 'thing', false],
    ['酒蔵', 'trade', false],
    ['飼料', 'product', true],
  ]);
  expect(data.concepts[1]?.rel).toEqual({ use: [0, 3], by: [2] });
  expect(data.concepts[2]?.rel).toEqual({ yields: [1] });
  expect(leaves).toEqual([
    ['菓子', 1],
    ['飼料', 1],
  ]);
  expect(clashes).toEqual([]);
});

describe('what a relation rests on', () => {
  test('is general knowledge unless a mark on the value or the file says otherwise', () => {
    const { data } = concept(
      [
        '酒粕|さけかす|粕^d||thing|use:菓子,飼料^s:ng-sakekasu,堆肥^d|does:漬ける^d|prop:甘み',
        '# mark: dictionary',
        '稲|いね|いねの草,水稲^g||thing|yields:藁,籾殻^g',
      ].join('\n'),
    );
    const [rice, lees] = ['稲', '酒粕'].map((label) => data.concepts.find((c) => c.label === label));
    expect(lees).toMatchObject({
      synonyms: ['粕'],
      dictionary: { synonyms: [0], use: [2], does: [0] },
      sources: { use: [[1, 'ng-sakekasu']] },
    });
    expect(rice).toMatchObject({ dictionary: { synonyms: [0], yields: [0] } });
    expect(rice?.sources).toBeUndefined();
  });
  test('is the better founded of two lines that say the same, whichever comes first', () => {
    const said = (...lines: string[]) => concept(lines.join('\n')).data.concepts.find((c) => c.label === '酒粕');
    const [general, dictionary, source] = ['菓子', '菓子^d', '菓子^s:a-b'].map((v) => `酒粕|さけかす|||thing|use:${v}`);
    expect(said(general ?? '', source ?? '', dictionary ?? '')?.sources).toEqual({ use: [[0, 'a-b']] });
    expect(said(dictionary ?? '', general ?? '')?.dictionary).toEqual({ use: [0] });
    expect(said(general ?? '', general ?? '')).not.toHaveProperty('dictionary');
  });
  test('follows a value that is a synonym of the concept meant', () => {
    const { data } = concept('酒粕|さけかす|粕||thing\n酒蔵|さかぐら|||trade|yields:粕^s:ng-sakekasu');
    expect(data.concepts[1]).toMatchObject({
      label: '酒蔵',
      rel: { yields: [0] },
      sources: { yields: [[0, 'ng-sakekasu']] },
    });
  });
  test.each([
    ['酒粕|さけかす|||thing|use:菓子^x', 'no such mark in "菓子^x"'],
    ['酒粕|さけかす|||thing|use:菓子^', 'no such mark in "菓子^"'],
    ['酒粕|さけかす|||thing|use:^d', 'no such mark in "^d"'],
    ['酒粕|さけかす|||thing|use:菓子^s', 'no such mark in "菓子^s"'],
    ['酒粕|さけかす|||thing|use:菓子^s:', 'no such mark in "菓子^s:"'],
    ['酒粕|さけかす|||thing|use:菓子^d^g', 'no such mark in "菓子^d^g"'],
    ['酒粕|さけかす|||thing|risk:傷む^d', '"傷む^d" cannot bear a mark here'],
    ['酒粕|さけかす|||thing|permit:酒税法^d', '"酒税法^d" cannot bear a mark here'],
    ['# mark: source', 'a source is named at each value'],
    ['# mark: hearsay', 'unknown mark'],
  ])('%s is a fault of its line', (text, fault) => {
    const { problems } = parseLines('f.lex', `# words\n${text}`);
    expect(problems[0]).toMatchObject({ file: 'f.lex', line: 2 });
    expect(problems[0]?.text).toContain(fault);
  });
});

describe('lines that contradict each other are faults', () => {
  const faults = (...texts: string[]) =>
    compile(texts.flatMap((text, i) => parseLines(`f${i}.lex`, text).lines)).problems.map((p) => [
      `${p.file}:${p.line}`,
      p.text,
    ]);
  test('two kinds of one label, with both lines', () => {
    expect(faults('# a\n宿|やど|||place', '宿|やど|||place\n宿|やど|||trade')).toEqual([
      ['f1.lex:2', '宿 is a trade here and a place in f0.lex:2'],
    ]);
  });
  test('a circle of isa, also by a synonym, with its lines', () => {
    const [circle] = faults(
      '酒蔵|さかぐら|蔵元||trade|isa:醸造業',
      '醸造業|じょうぞうぎょう|||trade|isa:会社\n会社|かいしゃ|||trade|isa:蔵元',
    );
    expect(circle).toEqual(['f0.lex:1', '酒蔵 isa 醸造業 isa 会社 isa 酒蔵: f0.lex:1, f1.lex:1, f1.lex:2']);
    expect(faults('酒蔵|さかぐら|||trade|isa:醸造業,会社\n醸造業|じょうぞうぎょう|||trade|isa:会社')).toEqual([]);
  });
});

test('a synonym that is another label is a clash and is dropped', () => {
  const { clashes, data } = concept('廃熱|はいねつ|余熱|waste heat|thing\n余熱|よねつ||residual heat|thing');
  expect(clashes).toEqual(['余熱: 廃熱, 余熱']);
  expect(data.concepts.map((c) => c.synonyms)).toEqual([undefined, undefined]);
});

test('a word in other kana is the same word', () => {
  const { data, leaves } = concept(
    'しじみ|しじみ||clam|thing\n出汁|だし||stock|thing|of:シジミ\n汁|しる||soup|product|of:シジミ,ｼｼﾞﾐ',
  );
  expect(data.concepts.map((c) => c.label)).toEqual(['しじみ', '出汁', '汁']);
  expect(data.concepts.map((c) => c.rel)).toEqual([undefined, { of: [0] }, { of: [0] }]);
  expect(leaves).toEqual([]);
});

test('names each fault with its line', () => {
  const { problems, lines } = parseLines(
    'f.lex',
    [
      '雪|ゆき||snow|thing|does:冷やす',
      '雪|ユキ||snow|thing',
      'x|x',
      '氷|こおり||ice|thing|does:溶ける|fits:夏|months:13',
    ].join('\n'),
  );
  expect(problems.map((p) => [p.line, p.text.split(':')[0]])).toEqual([
    [2, 'the reading is not hiragana'],
    [3, 'the reading is not hiragana'],
    [3, 'unknown kind ""'],
    [4, '"溶ける" is not in the list of does'],
    [4, 'unknown key "fits"'],
    [4, 'no months in "13"'],
  ]);
  expect(lines.map((l) => l.label)).toEqual(['雪', '雪', '氷']);
});
