/** The spellings searched for each kind of fact, and their matches: names of firms and places, numbers, addresses and prizes. */
import { describe, expect, it } from 'vitest';
import { coreOf, writingsOfOrganisation, writingsOfPlace } from './clues/firms.ts';
import { identityFrom } from './clues/identity.ts';
import { FILLER, LEAK_KINDS, LEAK_LABELS, placeholder, withoutPlaceholders } from './clues/kinds.ts';
import { lookedFor } from './clues/lookedFor.ts';
import { writingsOf } from './clues/people.ts';
import { type LeakKind, redact, scanLeaks, scannerFor, uniquePlaces } from './leaks.ts';

type Facts = Readonly<Record<string, unknown>>;
/** `kind:text` of all that is found. */
const found = (facts: Facts, text: string): string[] =>
  scannerFor(identityFrom(facts))({ where: 'x', text }).map((l) => `${l.kind}:${l.found}`);

describe('a firm', () => {
  it.each([
    ['株式会社佐藤製麺所', '佐藤製麺所'],
    ['佐藤製麺所㈱', '佐藤製麺所'],
    ['（有）佐藤製麺所', '佐藤製麺所'],
    ['合同会社 みなと', 'みなと'],
    ['NPO法人みなと', 'みなと'],
    ['Minato Co., Ltd.', 'Minato'],
    ['Minato Inc.', 'Minato'],
    ['株式会社みなと株式会社', 'みなと'],
    ['みなと', 'みなと'],
  ])('%s without its legal form is %s', (name, core) => expect(coreOf(name)).toBe(core));
  it.each([
    ['株式会社佐藤製麺所', ['佐藤製麺所', '佐藤製麺']],
    ['三保の恵み食堂', ['三保の恵み食堂', '三保の恵み', '恵み食堂']],
    ['青空', ['青空']],
  ])('%s is looked for as %j', (name, writings) => expect(writingsOfOrganisation(name)).toEqual(writings));
  it.each<[string, string[]]>([
    ['(株)佐藤製麺所は', ['organisation:(株)佐藤製麺所']],
    ['佐藤製麺所 株式会社は', ['organisation:佐藤製麺所 株式会社']],
    ['佐藤製麺の麺', ['organisation:佐藤製麺']],
    ['製麺所の麺', []],
    ['株式会社の麺', []],
  ])('in "%s": %j', (text, expected) => expect(found({ business: '株式会社佐藤製麺所' }, text)).toEqual(expected));
  it('in Latin or katakana letters matches a whole word, not a part of one', () => {
    expect(found({ business: 'Minato' }, 'Minato で')).toEqual(['organisation:Minato']);
    expect(found({ business: 'Minato' }, 'aMinato で')).toEqual([]);
    expect(found({ business: 'Minato' }, 'Minatomo で')).toEqual([]);
    expect(found({ business: 'カガミ' }, 'カガミの')).toEqual(['organisation:カガミ']);
    expect(found({ business: 'カガミ' }, 'オカガミの')).toEqual([]);
    expect(found({ business: 'カガミ' }, 'カガミスの')).toEqual([]);
    // みなと is a word: in katakana too it takes a sign of a firm.
    expect(found({ business: 'ミナト' }, 'ミナトの')).toEqual([]);
    expect(found({ business: 'ミナト' }, '(株)ミナトの')).toEqual(['organisation:(株)ミナト']);
  });
});

describe('a place', () => {
  it('is searched for as a whole and by the part that few come from', () => {
    expect(writingsOfPlace('静岡市清水区三保')).toEqual(['静岡市清水区三保', '三保']);
    expect(writingsOfPlace('三保の真崎')).toEqual(['三保の真崎', '真崎']);
    expect(writingsOfPlace('静岡市清水区三保二丁目3-1')).toEqual([
      '静岡市清水区三保二丁目3-1',
      '静岡市清水区三保2丁目3-1',
      '静岡市清水区三保',
      '三保',
    ]);
    expect(writingsOfPlace('北竜町碧水字山')).toEqual(['北竜町碧水字山', '北竜町碧水']);
    expect(writingsOfPlace('静岡市')).toEqual(['静岡市', '静岡']);
    expect(writingsOfPlace('奥三保町')).toEqual(['奥三保町', '奥三保']);
  });
  it.each<[string, string[]]>([
    ['三保の砂', ['place:三保']],
    ['清水区三保', ['place:三保']],
    // Two letters inside a longer word, or the name of a larger place, are another place.
    ['美三保の', []],
    ['三保市の', []],
    ['静岡市の', []],
  ])('三保 in "%s": %j', (text, expected) => expect(found({ place: '静岡市清水区三保' }, text)).toEqual(expected));
  it('that exactly one entrant comes from identifies them', () => {
    const places = uniquePlaces([
      { id: 'a', places: ['三保', '清水', '三保'] },
      { id: 'b', places: ['清水', '真崎', ' '] },
      { id: 'c', places: [] },
    ]);
    expect([...places]).toEqual([
      ['a', ['三保']],
      ['b', ['真崎']],
      ['c', []],
    ]);
  });
});

describe('a known telephone number', () => {
  const phone = '0125-00-2233';
  it.each<[string, string[]]>([
    ['0125002233へ', ['phone:0125002233']],
    ['0125の00の2233へ', ['phone:0125の00の2233']],
    ['〇一二五・〇〇・二二三三', ['phone:〇一二五・〇〇・二二三三']],
    ['1125002233', []],
    ['012500223345', []],
    ['2233だけ', []],
  ])('in "%s": %j', (text, expected) => expect(found({ phone }, text)).toEqual(expected));
  it('without its area code, as neighbours dial it', () => {
    expect(found({ phone: '054-334-1234' }, '334-1234へ')).toEqual(['phone:334-1234']);
    expect(found({ phone: '054-334-1234' }, '1334-1234へ')).toEqual([]);
    expect(found({ phone: '054-334-1234' }, '334-12345へ')).toEqual([]);
  });
  it('in its international form is the same one', () =>
    expect(found({ phone: '+81 125 00 2233' }, '0125-00-2233')).toEqual(['phone:0125-00-2233']));
  it('of too few digits is ignored', () => expect(found({ phone: '12345678' }, '12345678')).toEqual([]));
});

describe('an address', () => {
  const mail = 'kenta.s@sato-seimen.jp';
  it.each<[string]>([
    ['kenta.s@sato-seimen.jp'],
    ['kenta.s★sato-seimen.jp'],
    ['KENTA.S＠SATO-SEIMEN.JP'],
    ['kenta.s[at]sato-seimen.jp'],
  ])('by mail, spelled %s', (text) => expect(found({ mail }, `${text} へ`)).toEqual([`email:${text}`]));
  it('by mail needs both halves', () => {
    expect(found({ mail: 'kenta' }, 'kenta')).toEqual([]);
    expect(found({ mail: '@sato' }, 'sato')).toEqual([]);
  });
  it.each<[string, string[]]>([
    ['https://sato-seimen.jp/shop を', ['url:https://sato-seimen.jp/shop']],
    ['www.sato-seimen.jp を', ['url:www.sato-seimen.jp']],
    ['sato-seimen.jp。', ['url:sato-seimen.jp']],
    // The name of the site with another joint, or none.
    ['Sato Seimen で検索', ['url:Sato Seimen']],
    ['SatoSeimenで検索', ['url:SatoSeimen']],
    ['sato-seimens.jp', ['url:sato-seimens.jp']],
  ])('on the web in "%s": %j', (text, expected) =>
    expect(found({ site: 'https://www.sato-seimen.jp/shop' }, text)).toEqual(expected),
  );
  it('of a short name is searched for with its domain only', () => {
    expect(found({ site: 'https://miho.jp' }, 'miho.jp')).toEqual(['url:miho.jp']);
    expect(found({ site: 'https://miho.jp' }, 'miho という言葉')).toEqual([]);
    expect(found({ site: 'miho' }, 'miho')).toEqual([]);
  });
  it.each<[string, string, string[]]>([
    ['@sato_seimen', '@sato_seimen です', ['account:@sato_seimen']],
    ['@sato_seimen', 'sato_seimen です', ['account:sato_seimen']],
    ['https://instagram.com/sato_seimen/', 'sato.seimen です', ['account:sato.seimen']],
    // A short name without a joint is a word: only with the sign.
    ['@miho', '@miho です', ['account:@miho']],
    ['@miho', 'miho です', []],
    ['@ab', '@ab です', []],
  ])('account %s in "%s": %j', (sns, text, expected) => expect(found({ sns }, text)).toEqual(expected));
  it('ends at a full stop', () => {
    expect(found({}, 'https://a.example.jp/x。')).toEqual(['url:https://a.example.jp/x']);
    expect(found({}, 'See https://a.example.jp/x.')).toEqual(['url:https://a.example.jp/x']);
  });
});

describe('a number of a register', () => {
  const invoice = 'T1234567890123';
  it.each<[string, string[]]>([
    ['T1234567890123', ['registration:T1234567890123']],
    ['T-1234-5678-90123', ['registration:T-1234-5678-90123']],
    ['1234567890123', ['registration:1234567890123']],
    ['T12345678901234', []],
  ])('for invoices, in "%s": %j', (text, expected) => expect(found({ registration: invoice }, text)).toEqual(expected));
  it('anybody’s: with its letter, or after its name', () => {
    expect(found({}, '登録番号：T9876543210987')).toEqual(['registration:T9876543210987']);
    expect(found({}, '法人番号 9876543210987')).toEqual(['registration:9876543210987']);
    expect(found({}, '酒類販売業免許 第12345号')).toEqual(['registration:第12345号']);
    expect(found({}, '第123号議案')).toEqual([]);
    expect(found({}, '9876543210987')).toEqual([]);
  });
  it('with fewer than four digits is ignored', () => expect(found({ registration: '第12号' }, '第12号')).toEqual([]));
  it('a postal code leads to a village', () => expect(found({}, '〒078-2512')).toEqual(['place:〒078-2512']));
});

describe('a prize', () => {
  const award = '2021年 空知ビジネスコンテスト 優秀賞';
  it.each<[string, string[]]>([
    ['空知ビジネスコンテストで優秀賞', ['award:空知ビジネスコンテストで優秀賞']],
    ['空知のビジコンに出た', ['award:空知のビジコン']],
    ['2021年度空知ビジネスコンテスト', ['award:2021年度空知ビジネスコンテスト']],
    ['令和3年の空知ビジネスコンテスト', ['award:令和3年の空知ビジネスコンテスト']],
    ['R3年度の優秀賞', ['award:R3年度の優秀賞']],
    ['優秀賞を目指す', []],
    ['2022年の優秀賞', []],
    ['空知の米', []],
  ])('in "%s": %j', (text, expected) => expect(found({ award }, text)).toEqual(expected));
});

describe('a university', () => {
  it.each<[string, string[]]>([
    ['静岡県立大学の山田研究室', ['laboratory:静岡県立大学の山田研究室']],
    ['静岡県立大で学んだ', ['laboratory:静岡県立大']],
    ['静岡県大卒', ['laboratory:静岡県大']],
    ['山田ゼミで', ['laboratory:山田ゼミ']],
    ['山田研で', ['laboratory:山田研']],
    ['山田研究の', []],
  ])('in "%s": %j', (text, expected) =>
    expect(found({ laboratory: '静岡県立大学 山田研究室' }, text)).toEqual(expected),
  );
  it('anybody’s: before a named laboratory, not just any', () => {
    expect(found({}, '北海道大学の鈴木研究室と')).toEqual(['laboratory:北海道大学の鈴木研究室']);
    expect(found({}, '地元大学の担当教授と')).toEqual([]);
    expect(found({}, '北海道大学の担当教授と')).toEqual([]);
  });
});

describe('the report of what was searched for', () => {
  it('lists every fact by kind, with its spellings', () => {
    const identity = identityFrom({
      name: '佐藤健太',
      reading: 'さとう けんた',
      business: '株式会社青空',
      place: '三保',
      mail: 'a@b.jp',
      phone: '0125-00-2233',
      site: 'https://b.jp',
      sns: '@aozora',
      registration: 'T1234567890123',
      award: '空知コンテスト',
      laboratory: '静岡大学',
      words: ['銀鮭'],
    });
    expect(lookedFor(identity)).toEqual([
      {
        kind: 'name',
        fact: '佐藤健太',
        writings: ['佐藤健太', '佐藤', '健太', 'さとう', 'けんた', 'サトウ', 'ケンタ'],
      },
      { kind: 'organisation', fact: '株式会社青空', writings: ['青空'] },
      { kind: 'laboratory', fact: '静岡大学', writings: ['静岡大学'] },
      { kind: 'place', fact: '三保', writings: ['三保'] },
      { kind: 'email', fact: 'a@b.jp', writings: ['a@b.jp'] },
      { kind: 'phone', fact: '0125-00-2233', writings: ['0125-00-2233'] },
      { kind: 'url', fact: 'https://b.jp', writings: ['https://b.jp'] },
      { kind: 'account', fact: '@aozora', writings: ['@aozora'] },
      { kind: 'registration', fact: 'T1234567890123', writings: ['T1234567890123'] },
      { kind: 'award', fact: '空知コンテスト', writings: ['空知コンテスト'] },
      { kind: 'word', fact: '銀鮭', writings: ['銀鮭'] },
    ]);
    expect(writingsOf({ name: '田中', reading: '', kind: 'name' })).toEqual(['田中', '田', '中']);
  });
});

describe('masked text', () => {
  it('is overwritten letter for letter, in both languages, before anything is searched', () => {
    expect(withoutPlaceholders('a〔氏名〕b〔e-mail〕')).toBe(`a${FILLER.repeat(4)}b${FILLER.repeat(8)}`);
    expect(withoutPlaceholders('〔注〕')).toBe('〔注〕');
    for (const kind of LEAK_KINDS)
      for (const label of LEAK_LABELS[kind]) expect(withoutPlaceholders(placeholder(label))).toMatch(/^〓+$/u);
  });
  it('replaces each finding; findings of another text are ignored', () => {
    const identity = identityFrom({ phone: '0125-00-2233', words: ['銀鮭'] });
    const [a, b] = ['銀鮭 0125-00-2233 銀鮭', '別の銀鮭'];
    const leaks = scanLeaks(
      [
        { where: 'a', text: a },
        { where: 'b', text: b },
      ],
      identity,
    );
    expect(leaks.map((l) => [l.where, l.kind, l.start, l.end])).toEqual([
      ['a', 'word', 0, 2],
      ['a', 'phone', 3, 15],
      ['a', 'word', 16, 18],
      ['b', 'word', 2, 4],
    ]);
    const mask = (kind: LeakKind) => `<${kind}>`;
    expect(redact(a, leaks, mask)).toBe('<word> <phone> <word>');
    expect(redact(b, [...leaks].reverse(), mask)).toBe('別の<word>');
    expect(redact('何もない', leaks, mask)).toBe('何もない');
  });
});
