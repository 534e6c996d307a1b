/** What `musubi guidance verify` reports of a file. The command itself is run in `tests/contracts/guidanceCli.test.ts`. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { guidanceFile, verifyGuidanceFile } from '../../shared/doc/guidanceFile.ts';
import { ADVISOR, FOUNDER, INTRUDER, keep, PLAN, pairBoth, say, seal, sign } from '../../tests/guidanceFixture.ts';
import { UsageError } from './errors.ts';
import { givenFounders, guidanceReport } from './guidance.ts';
import { languageOf } from './words.ts';

const fixtures = resolve(import.meta.dirname, '../../tests/fixtures');
const OLD = readFileSync(join(fixtures, 'guidance-v1.json'), 'utf8');

type Report = { founder: Record<string, unknown>; records: Record<string, unknown>[] };
const report = (text: string, asJson: boolean, founder?: string, language: 'ja' | 'en' = 'ja') =>
  guidanceReport(verifyGuidanceFile(text, givenFounders(founder, language)), asJson, language);
const verify = (text: string, founder?: string, language?: 'ja' | 'en') => report(text, false, founder, language);
const json = (text: string, founder?: string) => {
  const { code, out } = report(text, true, founder);
  return { code, json: JSON.parse(out) as Report };
};
const file = (write: (doc: Y.Doc) => void, change = (text: string) => text): string => {
  const doc = new Y.Doc();
  write(doc);
  return change(guidanceFile(doc, PLAN));
};
const whole = (doc: Y.Doc) => {
  pairBoth(doc);
  keep(doc, 1, '2026-05-20');
  keep(doc, 2, '2026-06-20');
};

describe('guidance verify', () => {
  it('names the owners of the keys, and accepts records that both signed with confirmed keys', () => {
    const text = file(whole);
    const { code, json: said } = json(text);
    expect(code).toBe(0);
    expect(said.founder).toEqual({
      paired: true,
      source: 'claim',
      keys: [{ key: FOUNDER.key, name: '山田花子' }],
      confirmedBy: [{ key: ADVISOR.key, name: '佐藤健一' }],
      otherClaims: [],
    });
    expect(said.records.map((r) => [r['date'], r['counted'], r['daysAfter'], r['sealedOn']])).toEqual([
      ['2026-05-20', true, 0, '2026-05-20'],
      ['2026-06-20', true, 0, '2026-06-20'],
    ]);
    expect(said.records[0]?.['signatures']).toMatchObject([
      { as: 'advisor', publicKey: ADVISOR.key, paired: true, pairedTo: '佐藤健一' },
      { as: 'founder', publicKey: FOUNDER.key, paired: true, pairedTo: '山田花子' },
    ]);
    const words = verify(text).out;
    expect(words).toContain('指導員が確認: 佐藤健一');
    expect(words.match(/両方が署名（鍵は確認済み）/gu)).toHaveLength(2);
    const english = verify(text, undefined, 'en').out;
    expect(english).toContain('confirmed by the advisor: 佐藤健一');
    expect(english).toContain('signed by both, keys confirmed');
  });

  it('exits with 1 if the founder signed with a key that is not the founder’s, and names it', () => {
    const text = file((doc) => {
      pairBoth(doc);
      const hash = seal(doc, 1, '2026-05-20', '2026-07-15T05:00:00.000Z');
      sign(doc, 1, hash, 'advisor', ADVISOR, '2026-07-15T05:00:00.000Z');
      sign(doc, 1, hash, 'founder', INTRUDER, '2026-07-15T05:00:00.000Z');
    });
    const { code, json: said } = json(text);
    expect(code).toBe(1);
    expect(said.records).toMatchObject([
      { counted: false, daysAfter: 56, doubts: ['notFounder', 'backdated'], faults: [] },
    ]);
    const words = verify(text).out;
    expect(words).toContain('計画の持ち主の鍵ではありません');
    expect(words).toContain('56日後');
    expect(words).not.toContain('両方が署名（鍵は確認済み）');
  });

  it('exits with 1 if nobody confirmed the founder’s key, or two claim the plan; a given key settles it', () => {
    const alone = file((doc) => {
      say(doc, FOUNDER, { kind: 'claim', as: 'founder' });
      say(doc, FOUNDER, { kind: 'pair', key: ADVISOR.key, name: ADVISOR.name, as: 'advisor' });
      keep(doc, 1, '2026-05-20');
    });
    expect(json(alone)).toMatchObject({ code: 1, json: { founder: { paired: false }, records: [{ counted: false }] } });
    expect(json(alone, FOUNDER.key)).toMatchObject({
      code: 0,
      json: { founder: { paired: true, source: 'known' }, records: [{ counted: true }] },
    });
    const two = file((doc) => {
      whole(doc);
      say(doc, INTRUDER, { kind: 'claim', as: 'founder' });
    });
    expect(json(two)).toMatchObject({ code: 1, json: { founder: { paired: false, source: 'unclear', keys: [] } } });
    expect(verify(two).out).toContain('--founder');
    expect(json(two, FOUNDER.key)).toMatchObject({
      code: 0,
      json: { founder: { otherClaims: [{ key: INTRUDER.key, name: '山田 花子' }] } },
    });
    expect(json(two, INTRUDER.key).code).toBe(1);
  });

  it('accepts an old file as signed by both, with keys that nobody confirmed', () => {
    const { code, json: said } = json(OLD);
    expect(code).toBe(1);
    expect(said.founder).toMatchObject({ paired: false, source: 'none' });
    expect(said.records.map((r) => [r['countersigned'], r['counted'], r['faults'], r['timeSealed']])).toEqual([
      [true, false, [], false],
      [true, false, [], false],
      [true, false, [], false],
    ]);
    expect(verify(OLD).out.match(/両方が署名（鍵は未確認）/gu)).toHaveLength(3);
    const altered = OLD.replace('6月の相談', '6月の面談');
    expect(json(altered).json.records.map((r) => r['faults'])).toEqual([[], ['changed'], []]);
    expect(json(altered).code).toBe(1);
  });

  it('finds a changed word, time or statement', () => {
    expect(json(file(whole, (text) => text.replace('三つに分けて', '何もせず'))).json.records).toMatchObject([
      { faults: ['changed'] },
      { faults: [] },
    ]);
    const renamed = file(whole, (text) => text.replaceAll('"as": "advisor",\n   "how"', '"as": "other",\n   "how"'));
    expect(json(renamed)).toMatchObject({ code: 1, json: { founder: { paired: false } } });
  });

  it('rejects anything else with a message in either language', () => {
    const musubi = readFileSync(join(fixtures, 'v1.musubi'), 'utf8');
    for (const text of ['', '{}', '[]', 'null', musubi, '{"format":"musubi-guidance","version":3,"planId":"x"}']) {
      expect(() => verify(text)).toThrow('指導記録のファイルではありません');
      expect(() => verify(text, undefined, 'en')).toThrow('Not a file of guidance records');
      expect(() => verify(text)).toThrow(UsageError);
    }
    expect(() => verify(OLD, 'abc')).toThrow('64桁');
  });
  it.each([
    [{}, 'ja'],
    [{ LANG: 'C.UTF-8' }, 'ja'],
    [{ LANG: 'POSIX' }, 'ja'],
    [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'cs_CZ.UTF-8' }, 'en'],
    [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'ja_JP.UTF-8' }, 'ja'],
  ] as const)('speaks the terminal’s language: %j is %s', (env, language) => expect(languageOf(env)).toBe(language));
});
