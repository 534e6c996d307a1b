/** A pack opens exactly as signed or not at all: changed, oversized or foreign files are refused with a reason. */
import { describe, expect, it } from 'vitest';
import { packEntry, packFileBytes, STRANGER, townPack, townProgramme, townRule } from '../../../tests/packFixture.ts';
import { canonicalHash } from '../contest/canonical.ts';
import { checkFile } from '../contest/checkFile.ts';
import { signHash } from '../signature.ts';
import { openPack } from './packFile.ts';

const SEED = new Uint8Array(32).fill(1);
/** Signs any content, as a publisher with other software could. */
function signedAnyhow(content: unknown): Uint8Array {
  const hash = canonicalHash(content);
  const file = { content, hash, ...signHash(SEED, 'catalogue', hash) };
  return new TextEncoder().encode(JSON.stringify(file, null, 1));
}
const whole = (more: object = {}) => ({ format: 'musubi-catalogue', version: 1, ...townPack(), ...more });
const problems = (bytes: Uint8Array): string | string[] => {
  const opened = openPack(bytes);
  return opened.ok ? 'ok' : opened.error.map((p) => `${p.code} ${p.part}`.trim());
};

describe('a pack', () => {
  it('opens as it was signed, with the key that signed it', async () => {
    const draft = townPack({
      validUntil: '2028-03-31',
      words: [
        {
          label: '金目鯛のあら',
          reading: 'きんめだいのあら',
          kind: 'thing',
          rel: { of: ['魚'] },
          does: ['煮る'],
          props: ['旨み'],
          months: [12, 1],
        },
      ],
      rules: [townProgramme],
    });
    const opened = openPack(await packFileBytes(draft));
    expect(opened.ok && opened.value.content).toEqual({ format: 'musubi-catalogue', version: 1, ...draft });
    expect(opened.ok && opened.value.publicKey).toBe(
      '8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c',
    );
  });

  it('is recognised by the file check, with its facts', async () => {
    expect(checkFile(await packFileBytes(townPack({ edition: 3 })))).toMatchObject({
      kind: 'catalogue',
      ok: true,
      facts: { title: '下田の資料集', publisher: '下田市', pack: 'packofshimoda001', edition: '3', entries: '1' },
      signer: 'unchecked',
    });
  });

  it('keeps fields of a later minor version signed: they are ignored, not refused', () => {
    expect(problems(signedAnyhow(whole({ theme: 'blue' })))).toBe('ok');
  });

  it('is refused if any byte was changed', { timeout: 60_000 }, async () => {
    const file = await packFileBytes(townPack());
    const unnoticed: number[] = [];
    for (let at = 0; at < file.length; at++) {
      const changed = file.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      if (openPack(changed).ok) unnoticed.push(at);
    }
    expect(unnoticed).toEqual([]);
  });

  it('is refused if it was signed for another purpose', () => {
    const content = whole();
    const hash = canonicalHash(content);
    const bytes = JSON.stringify({ content, hash, ...signHash(SEED, 'call', hash) }, null, 1);
    expect(problems(new TextEncoder().encode(bytes))).toEqual(['badSignature catalogue']);
  });

  it('of a newer version is distinguished from a damaged one', () => {
    expect(problems(signedAnyhow(whole({ version: 2, entries: 'packed' })))).toEqual(['newerVersion catalogue']);
  });

  it('that was truncated is distinguished from a foreign file', async () => {
    const file = await packFileBytes(townPack());
    expect(problems(file.subarray(0, file.length - 1))).toEqual(['broken catalogue']);
    for (const nonsense of ['', '{}', '[]', 'null', '名称,種類\n酒粕,資源', '\u0000\u0001'])
      expect(problems(new TextEncoder().encode(nonsense))).toEqual(['notAFile']);
  });

  it('nested deeper than our JSON is refused before it is parsed', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const bytes = `{"content":{"format":"musubi-catalogue","version":1,"entries":${deep}},"hash":"","publicKey":"","signature":""}`;
    expect(problems(new TextEncoder().encode(bytes))).toEqual(['notAFile']);
  });

  it('larger than 12 MB is refused unread', () => {
    expect(problems(new Uint8Array((12 << 20) + 1))).toEqual(['tooLarge catalogue']);
  });
});

describe('the content of a pack', () => {
  const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
  const rules = (n: number) => [{ ...townProgramme, rules: many(n, (i) => ({ ...townRule, key: `k${i}` })) }];
  const word = (label: string, more: object = {}) => ({ label, reading: '', kind: 'thing', ...more });

  it.each([
    ['5,000 entries', { entries: many(5_000, (i) => packEntry(`e${i}`, `資源${i}`)) }, 'ok'],
    ['5,001 entries', { entries: many(5_001, (i) => packEntry(`e${i}`, `資源${i}`)) }, ['tooLarge entries']],
    ['2,000 words', { words: many(2_000, (i) => word(`語${i}`)) }, 'ok'],
    ['2,001 words', { words: many(2_001, (i) => word(`語${i}`)) }, ['tooLarge words']],
    ['200 rules', { rules: rules(200) }, 'ok'],
    ['201 rules', { rules: rules(201) }, ['tooLarge rules.0.rules']],
    [
      '201 rules of two programmes',
      {
        rules: [...rules(200), { ...townProgramme, id: 'other', rules: [{ ...townRule, programme: 'other' }] }],
      },
      ['tooLarge rules'],
    ],
    ['the last edition', { edition: 1_000_000 }, 'ok'],
    ['edition 0', { edition: 0 }, ['invalidPart edition']],
    ['a half edition', { edition: 1.5 }, ['invalidPart edition']],
    ['an id of a pack that is a path', { pack: '../../../etc/pass' }, ['invalidPart pack']],
    ['no title', { title: ' ' }, ['invalidPart title']],
    ['a publisher that turns the writing round', { publisher: '下田市\u202e' }, ['invalidPart publisher']],
    ['a leap day', { validUntil: '2028-02-29' }, 'ok'],
    ['no such day', { validUntil: '2027-02-29' }, ['invalidPart validUntil']],
    [
      'a script for a link',
      {
        entries: [
          packEntry('a', 'あ', { sources: [{ doc: 'x', section: '', page: null, url: 'javascript:alert(1)' }] }),
        ],
      },
      ['invalidPart entries.0.sources.0.url'],
    ],
    [
      'an entry without a source',
      { entries: [packEntry('a', 'あ', { sources: [] })] },
      ['invalidPart entries.0.sources'],
    ],
    [
      'general knowledge without a source',
      { entries: [packEntry('a', 'あ', { sources: [], confidence: 'general' })] },
      'ok',
    ],
    ['an entry twice', { entries: [packEntry('a', 'あ'), packEntry('a', 'い')] }, ['invalidPart entries.1.id']],
    ['a word twice', { words: [word('あら'), word('あら')] }, ['invalidPart words.1.label']],
    ['a function that is none', { words: [word('あら', { does: ['空を飛ぶ魔法'] })] }, ['invalidPart words.0.does.0']],
    ['month 13', { words: [word('あら', { months: [13] })] }, ['tooLarge words.0.months.0']],
    ['an unknown relation', { words: [word('あら', { rel: { owns: ['魚'] } })] }, ['invalidPart words.0.rel']],
    [
      'a rule of another programme',
      { rules: [{ ...townProgramme, rules: [{ ...townRule, programme: 'marukei' }] }] },
      ['invalidPart rules.0.rules.0.programme'],
    ],
    [
      'a verified rule without a place',
      { rules: [{ ...townProgramme, rules: [{ ...townRule, section: null }] }] },
      ['invalidPart rules.0.rules.0.confidence'],
    ],
  ])('%s', (_, more, expected) => {
    expect(problems(signedAnyhow(whole(more)))).toEqual(expected);
  });

  it('is reported up to the first twenty errors', () => {
    const entries = many(30, (i) => packEntry(`e${i}`, ''));
    expect(problems(signedAnyhow(whole({ entries })))).toHaveLength(20);
  });

  it('contains the key of its signer, even a stranger’s', async () => {
    const opened = openPack(await packFileBytes(townPack(), STRANGER));
    expect(opened.ok && opened.value.publicKey).toBe(
      '8139770ea87d175f56a35466c34c7ecccb8d8a91b4ee37a25df60f5b8fc9b394',
    );
  });
});
