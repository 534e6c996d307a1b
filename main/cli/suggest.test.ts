/** What `suggest --cards` accepts and rejects, in the caller's language. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError, UsageError } from './errors.ts';
import { runSuggest, runSuggestRegion } from './suggest.ts';

const folder = mkdtempSync(join(tmpdir(), 'musubi-suggest-'));
beforeAll(() => {
  process.env['MUSUBI_LANG'] = 'ja';
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const ask = (cards: unknown, among?: unknown, limit?: string) =>
  runSuggest({
    ids: [],
    cards: file('cards.json', cards),
    among: among === undefined ? undefined : file('among.json', among),
    limit,
  });
const refused = (cards: unknown, among?: unknown): unknown => {
  try {
    return ask(cards, among);
  } catch (error) {
    if (error instanceof InputError) return error.issues.map((i) => `${i.field} ${i.code}`);
    if (error instanceof UsageError) return error.message;
    throw error;
  }
};
const card = { text: '酒粕' };

describe('cards given by the caller', () => {
  it.each([
    [[], [' required']],
    [[{}], ['0.text required']],
    [[{ text: '　 ' }], ['0.text required']],
    [[{ text: 1 }], ['0.text wrongType']],
    [[{ text: '酒粕', prefecture: '火星' }], ['0.prefecture unknownChoice']],
    [[{ text: '酒粕', kind: 'nope' }], ['0.kind unknownChoice']],
    [[{ text: '酒粕', more: 1 }], ['0.more unknownKey']],
    ['', '入力が空です。JSON を渡してください。'],
    ['{', 'JSON として読めません。形を確かめてください。'],
  ])('%j is refused as %j', (cards, says) => {
    expect(refused(cards)).toEqual(says);
  });
  it('rejects two candidates with one id, and options that exclude each other', () => {
    const twice = [
      { id: 'a', text: '菓子店' },
      { id: 'a', text: '旅館' },
    ];
    expect(refused([card], twice)).toEqual(['1.id duplicate']);
    const cards = file('c.json', [card]);
    expect(() => runSuggest({ ids: ['x'], cards, among: undefined, limit: undefined })).toThrow('どちらか一方');
    expect(() => runSuggest({ ids: ['x'], cards: undefined, among: cards, limit: undefined })).toThrow('--among');
    expect(() => runSuggest({ ids: [], cards: '-', among: '-', limit: undefined })).toThrow('標準入力');
    expect(() => ask([card], [{ id: 'a', text: '旅館' }], '0')).toThrow('--limit');
  });
  it('ranks every one of the given candidates, or as many as asked for', () => {
    const among = [
      { id: 'a', text: '菓子店' },
      { id: 'b', text: '測量会社' },
      { id: 'c', text: 'ꙮꙮ' },
    ];
    const { understood, suggestions } = ask([{ text: '酒粕', prefecture: '静岡' }], among);
    expect(understood[0]?.concepts.map((c) => c.label)).toEqual(['酒粕']);
    expect(suggestions.map((s) => s.id)[0]).toBe('a');
    expect(new Set(suggestions.map((s) => s.id))).toEqual(new Set(['a', 'b', 'c']));
    expect(suggestions.every((s) => s.why !== '')).toBe(true);
    expect(ask([card], among, '1').suggestions).toHaveLength(1);
  });
});

it('adds weaker ties after the others when they are asked for', () => {
  const cards = file('cards.json', [{ text: '空き家', prefecture: '高知県' }]);
  const ids = (weak: boolean) =>
    runSuggest({ ids: [], cards, among: undefined, limit: undefined, weak }).suggestions.map((s) => s.id);
  const [strong, all] = [ids(false), ids(true)];
  expect(all.slice(0, strong.length)).toEqual(strong);
  expect(all.length).toBeGreaterThan(strong.length);
  expect(all.length).toBeLessThanOrEqual(10);
});

describe('pairs of a region', () => {
  const region = (name: string, more: Partial<Parameters<typeof runSuggestRegion>[0]> = {}) =>
    runSuggestRegion({ ids: [], cards: undefined, among: undefined, limit: '5', ...more, region: name });
  it('pairs entries of the prefecture, with reasons and three scores; accepts its short name', () => {
    const found = region('高知');
    expect(found.region).toBe('高知県');
    expect(found.pairs).toHaveLength(5);
    for (const pair of found.pairs) {
      expect(pair.with.prefecture).toBe('高知県');
      expect(['高知県', '徳島県', '香川県', '愛媛県']).toContain(pair.prefecture);
      expect(pair.kind).not.toBe(pair.with.kind);
      expect(pair.why).not.toBe('');
      expect(pair.fit).toBeGreaterThan(0);
    }
  });
  it('rejects an unknown prefecture, and a region together with cards', () => {
    expect(() => region('火星')).toThrow('火星');
    expect(() => region('')).toThrow();
    expect(() => region('高知県', { cards: '-' })).toThrow('--region');
    expect(() => region('高知県', { ids: ['x'] })).toThrow('--region');
    expect(() => region('高知県', { limit: '0' })).toThrow('--limit');
  });
});
