import { describe, expect, it } from 'vitest';
import { identityFrom } from './clues/identity.ts';
import { detectConflicts } from './conflicts.ts';
import { redact, scanLeaks, uniquePlaces } from './leaks.ts';

const WHO = identityFrom({
  name: '斎藤 花子',
  reading: 'さいとう はなこ',
  romaji: 'Hanako Saito',
  business: '株式会社三保水産',
  lab: '静岡海洋研究室',
  places: ['清水区三保'],
});
const found = (text: string, who = WHO) => scanLeaks([{ where: 'x', text }], who).map((l) => [l.kind, l.found]);

describe('who wrote it', () => {
  it('names in any writing: variant kanji, spaces, kana, full width, family name alone', () => {
    expect(found('代表の齋藤花子です。')).toEqual([['name', '齋藤花子']]);
    expect(found('齊 藤　花 子')).toEqual([['name', '齊 藤　花 子']]);
    expect(found('サイトウハナコと読みます')).toEqual([['name', 'サイトウハナコ']]);
    expect(found('ｈａｎａｋｏ Saitoが')).toEqual([['name', 'ｈａｎａｋｏ Saito']]);
    expect(found('斉藤さんの畑')).toEqual([['name', '斉藤']]);
  });
  it('a firm with and without its form, a laboratory, a place', () => {
    expect(found('㈱三保水産とともに、三保水産の水槽を使う')).toEqual([
      ['organisation', '㈱三保水産'],
      ['organisation', '三保水産'],
    ]);
    expect(found('静岡海洋研究室の種')).toEqual([['laboratory', '静岡海洋研究室']]);
    expect(found('清水区三保の地下海水')).toEqual([['place', '清水区三保']]);
  });
  it('addresses of every kind', () => {
    expect(found('連絡は hana@miho.example.jp か ０５４－１２３－４５６７、080 1234 5678 へ')).toEqual([
      ['email', 'hana@miho.example.jp'],
      ['phone', '０５４－１２３－４５６７'],
      ['phone', '080 1234 5678'],
    ]);
    expect(found('https://miho.example.jp/kawahagi、を見る')).toEqual([['url', 'https://miho.example.jp/kawahagi']]);
  });
  it('leaves alone what tells nothing: amounts, days, parts of Latin words', () => {
    expect(found('2027年4月に5,000,000円、会員0〜300人、0.5kg')).toEqual([]);
    expect(found('saitoxyz のhanakorabbit', identityFrom({ romaji: 'Saito' }))).toEqual([]);
    expect(found('', WHO)).toEqual([]);
  });
  it('puts out what was found and nothing else', () => {
    const text = '代表の齋藤花子（三保水産）が hana@miho.example.jp で待つ。';
    const leaks = scanLeaks([{ where: 'x', text }], WHO);
    expect(redact(text, leaks, (kind) => `〔${kind}〕`)).toBe(
      '代表の〔name〕（〔organisation〕）が 〔email〕 で待つ。',
    );
    expect(scanLeaks([{ where: 'x', text: redact(text, leaks, () => '■■') }], WHO)).toEqual([]);
  });
  it('finds at least 95 of 100 planted clues in thirty plans, and few things that are none', () => {
    const family = ['佐々木', '渡邉', '髙橋', '長谷川', '五十嵐', '大久保'];
    const given = ['健太郎', '美咲', '翔太', '由紀子', '直樹', '恵理子'];
    let planted = 0;
    let caught = 0;
    let wrong = 0;
    for (let i = 0; i < 30; i++) {
      const [f, g] = [family[i % 6] ?? '', given[Math.floor(i / 5) % 6] ?? ''];
      const firm = `合同会社里山${'アイウエオカキクケコ'[i % 10]}工房`;
      const place = `${'東西南北中'[i % 5]}川根本町`;
      const who = identityFrom({ name: `${f} ${g}`, business: firm, place });
      const clues = [`${f}${g}`, `${f}　${g}`, firm.slice(4), place, `tel 0547-${10 + i}-1234`];
      for (const clue of clues) {
        planted++;
        const text = `地域の魚を育て、${clue}として、若い人が戻る町にします。一日に20食、単価1,200円。`;
        const leaks = scanLeaks([{ where: 'x', text }], who);
        if (leaks.some((l) => clue.includes(l.found) || l.found.includes(clue))) caught++;
        wrong += leaks.filter((l) => !clue.includes(l.found) && !l.found.includes(clue)).length;
      }
    }
    expect(caught / planted).toBeGreaterThanOrEqual(0.95);
    expect(wrong).toBeLessThanOrEqual(3);
  });
  it('a place tells who it is where only one comes from there', () => {
    expect(
      uniquePlaces([
        { id: 'a', places: ['静岡市', '三保'] },
        { id: 'b', places: ['静岡市'] },
        { id: 'c', places: ['', '浜松市'] },
      ]),
    ).toEqual(
      new Map([
        ['a', ['三保']],
        ['b', []],
        ['c', ['浜松市']],
      ]),
    );
  });
});

describe('conflicts that names and addresses tell', () => {
  const judge = { name: '山本 一郎', org: '株式会社しずおか銀行', email: 'yamamoto@shizugin.example' };
  const entrant = { name: '斎藤花子', org: '三保水産', email: 'hana@gmail.com', advisors: [] };
  it('the same house, also by its address; an open provider tells nothing', () => {
    expect(detectConflicts(judge, { ...entrant, org: '㈱しずおか銀行 清水支店' })).toEqual(['sameOrganisation']);
    expect(detectConflicts(judge, { ...entrant, email: 'x@SHIZUGIN.example' })).toEqual(['sameMailDomain']);
    expect(detectConflicts({ ...judge, email: 'a@gmail.com' }, entrant)).toEqual([]);
    expect(detectConflicts({ ...judge, org: '' }, { ...entrant, org: '' })).toEqual([]);
  });
  it('the same person, and who advised the entrant', () => {
    expect(detectConflicts({ ...judge, name: '齋藤 花子' }, entrant)).toEqual(['sameName']);
    expect(detectConflicts(judge, { ...entrant, advisors: ['山本一郎'] })).toEqual(['advises']);
  });
});
