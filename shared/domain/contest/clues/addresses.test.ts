/** Addresses and numbers in a text, and the spellings of those that an entrant gave. */
import { describe, expect, it } from 'vitest';
import { anyAddress, seekAccount, seekMail, seekPhone, seekRegistration, seekSite } from './addresses.ts';
import type { Seeker } from './people.ts';
import { foldedLetters, occurrences, viewOf } from './view.ts';

const any = (text: string): string[] =>
  [...anyAddress(viewOf(text))].map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);
const sought = (seeker: Seeker, text: string): string[] =>
  [...seeker(viewOf(text))].map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);

describe('whoever it belongs to', () => {
  it.each<[string, string[]]>([
    ['電話は054-123-4567です', ['phone:054-123-4567']],
    ['090-1234-5678', ['phone:090-1234-5678']],
    ['０９０－１２３４－５６７８', ['phone:０９０－１２３４－５６７８']],
    ['(054)123-4567', ['phone:(054)123-4567']],
    ['+81-90-1234-5678', ['phone:+81-90-1234-5678']],
    ['〇九〇ー一二三四ー五六七八', ['phone:〇九〇ー一二三四ー五六七八']],
    ['03-1234-567', []],
    ['0901-2345-67890', []],
    ['売上は0120000000円', []],
  ])('telephone: %s', (text, expected) => expect(any(text).filter((f) => f.startsWith('phone'))).toEqual(expected));
  it.each<[string, string[]]>([
    ['hanako@miho-suisan.jp', ['email:hanako@miho-suisan.jp']],
    ['hanako[at]example.com', ['email:hanako[at]example.com']],
    ['hanako アット example ドット com', ['email:hanako アット example ドット com']],
    ['hanako★example.com', ['email:hanako★example.com']],
    ['hanako example.com', []],
    ['酒粕と味噌', []],
  ])('mail: %s', (text, expected) => expect(any(text).filter((f) => f.startsWith('email'))).toEqual(expected));
  it.each<[string, string[]]>([
    ['https://miho-suisan.jp/shop.', ['url:https://miho-suisan.jp/shop']],
    ['（miho-suisan.com）', ['url:miho-suisan.com']],
    ['https://www.jfc.go.jp/n/finance', []],
    ['https://www.pref.shizuoka.lg.jp/', []],
    ['https://www.instagram.com/', []],
    ['https://www.instagram.com/miho', ['url:https://www.instagram.com/miho']],
    ['minne.com', []],
    ['report.pdf', []],
  ])('web: %s', (text, expected) =>
    expect([...new Set(any(text).filter((f) => f.startsWith('url')))].slice(0, 1)).toEqual(expected),
  );
  it.each<[string, string[]]>([
    ['@miho_megumi まで', ['account:@miho_megumi']],
    ['@mi まで', []],
    ['インスタは miho_megumi', ['account:miho_megumi']],
    ['LINEのID: miho', ['account:miho']],
    ['LINEのID: mih', []],
    ['登録番号 T1234567890123', ['registration:T1234567890123', 'registration:1234567890123']],
    ['t 1234-5678-9012-3', ['registration:t 1234-5678-9012-3']],
    ['T123456789012', []],
    ['法人番号は1234567890123です', ['registration:1234567890123']],
    ['営業許可 静岡市指令第123号', ['registration:静岡市指令第123号']],
    ['営業許可 第1号', []],
    ['〒424-0901 清水', ['place:〒424-0901']],
    ['〒4240901', ['place:〒4240901']],
    ['424-0901', []],
  ])('%s', (text, expected) =>
    expect(any(text).filter((f) => /^(?:account|registration|place)/u.test(f))).toEqual(expected),
  );
});

describe('a telephone number that was given', () => {
  const seek = (phone: string, text: string) => sought(seekPhone(phone), text);
  it.each<[string, string, string[]]>([
    ['054-123-4567', '0541234567', ['phone:0541234567']],
    ['054-123-4567', '054の123の4567', ['phone:054の123の4567']],
    ['054-123-4567', '市内からは123-4567', ['phone:123-4567']],
    ['+81 54 123 4567', '054-123-4567', ['phone:054-123-4567']],
    ['090-1234-5678', '〇九〇一二三四五六七八', ['phone:〇九〇一二三四五六七八']],
    ['090-1234-5678', '234-5678', []],
    ['054-123-4567', '054-123-45678', []],
    ['054-123-4567', '123-45678', []],
    ['12345678', '12345678', []],
    ['123456789', '123-456-789', ['phone:123-456-789']],
    ['', '054', []],
  ])('%s in %s', (phone, text, expected) => expect(seek(phone, text)).toEqual(expected));
});

describe('a mail address that was given', () => {
  const seek = (mail: string, text: string) => sought(seekMail(mail), text);
  it.each<[string, string, string[]]>([
    ['hana.ko@miho.jp', 'HANA.KO@MIHO.JP', ['email:HANA.KO@MIHO.JP']],
    ['hana.ko@miho.jp', 'hana ドット ko アット miho ドット jp', ['email:hana ドット ko アット miho ドット jp']],
    ['hana.ko@miho.jp', 'hana.ko (at) miho.jp', ['email:hana.ko (at) miho.jp']],
    ['hana.ko@miho.jp', 'hanaxko@miho.jp', []],
    ['hana.ko@miho.jp', 'hana.ko@mihoxjp', []],
    ['hana.ko', 'hana.ko', []],
    ['@miho.jp', '@miho.jp', []],
    ['hana@', 'hana@', []],
  ])('%s in %s', (mail, text, expected) => expect(seek(mail, text)).toEqual(expected));
});

describe('a page that was given', () => {
  const seek = (site: string, text: string) => sought(seekSite(site), text);
  it.each<[string, string, string[]]>([
    ['https://www.miho.jp/shop', 'http://miho.jp/x', ['url:http://miho.jp/x']],
    ['miho.jp', 'www.MIHO.jp', ['url:www.MIHO.jp']],
    ['miho.jp', 'miho ドット jp', ['url:miho ドット jp']],
    ['miho.jp', 'amiho.jp', []],
    ['miho.jp', 'miho.jpn', []],
    ['miho-megumi.jp', 'MIHO MEGUMI の', ['url:MIHO MEGUMI']],
    ['miho-megumi.jp', 'mihomegumi', ['url:mihomegumi']],
    ['miho-megumi.jp', 'amihomegumi', []],
    ['mihomegumi.jp', 'mihomegumi', []],
    ['a-bcde.jp', 'abcde', ['url:abcde']],
    ['a-bcd.jp', 'abcd', []],
    ['miho', 'miho', []],
    ['', 'miho', []],
  ])('%s in %s', (site, text, expected) => expect(seek(site, text)).toEqual(expected));
});

describe('an account that was given', () => {
  const seek = (account: string, text: string) => sought(seekAccount(account), text);
  it.each<[string, string, string[]]>([
    ['@miho', '@miho です', ['account:@miho']],
    ['@miho', 'miho です', []],
    ['@miho', '@mihos', []],
    ['mihome', 'mihome です', ['account:mihome']],
    ['miho_m', 'miho m', ['account:miho m']],
    ['mi_h', 'mi.h', ['account:mi.h']],
    ['https://www.instagram.com/miho_m/', 'miho_m', ['account:miho_m']],
    ['mihome', 'amihome', []],
    ['mihome', 'mihome1', []],
    ['@mi', '@mi', []],
    ['', '@', []],
  ])('%s in %s', (account, text, expected) => expect(seek(account, text)).toEqual(expected));
});

describe('a registration that was given', () => {
  const seek = (registration: string, text: string) => sought(seekRegistration(registration), text);
  it.each<[string, string, string[]]>([
    ['T1234567890123', 'T1234567890123', ['registration:T1234567890123']],
    ['1234567890123', 'T-1234 5678 9012 3', ['registration:T-1234 5678 9012 3']],
    ['T1234567890123', '1234567890123', ['registration:1234567890123']],
    ['T1234567890123', '12345678901234', []],
    ['静岡市指令第12-345号', '指令第12 345号', ['registration:指令第12 345号']],
    ['静岡市指令第12-345号', '12345', ['registration:12345']],
    ['静岡市指令第12-345号', '12-3456', []],
    ['12-345', '第12-345号', ['registration:12-345号']],
    ['123', '123', []],
    ['第1234号', '第1234号', ['registration:第1234号']],
    ['番号なし', '番号なし', []],
  ])('%s in %s', (registration, text, expected) => expect(seek(registration, text)).toEqual(expected));
});

describe('a text as it is searched', () => {
  it('has plain letters, digits and dashes in the same places', () => {
    const view = viewOf('Ｔ１２－〇九‐ー　x');
    expect(view.plain).toBe('T12-〇九-ー x');
    expect(view.digits).toBe('T12-09-ー x');
    expect(viewOf('03ー1234').plain).toBe('03-1234');
    expect(viewOf('コーヒー').plain).toBe('コーヒー');
    expect(viewOf('零一二三四五六七八九').digits).toBe('0123456789');
  });
  it('is folded without spaces in a line, each letter with its place', () => {
    const view = viewOf('斎 藤\nハナ');
    expect(view.letters).toBe(foldedLetters('斎 藤\nハナ'));
    expect(view.letters).toContain('\n');
    expect(view.letters).not.toContain(' ');
    expect([...occurrences(view, foldedLetters('斎藤'))]).toEqual([{ start: 0, end: 3 }]);
    expect([...occurrences(view, foldedLetters('はな'))]).toEqual([{ start: 4, end: 6 }]);
    expect([...occurrences(view, '')]).toEqual([]);
    expect([...occurrences(viewOf('ああああ'), foldedLetters('ああ'))]).toHaveLength(3);
  });
});
