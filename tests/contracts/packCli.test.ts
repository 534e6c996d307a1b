/** `musubi pack …` as called by a publisher and a founder: the real command, over real data folders. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND } from '../command.ts';
import { packFileBytes, STRANGER, townPack, townProgramme } from '../packFixture.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'musubi-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const musubi = (...args: string[]) => {
  const done = spawnSync(process.execPath, [COMMAND, ...args], { cwd: root, encoding: 'utf8', input: '' });
  return { code: done.status, out: done.stdout, words: done.stderr };
};
const json = (...args: string[]): Record<string, unknown> => {
  const { out, code } = musubi(...args, '--json');
  return { code, ...(JSON.parse(out) as Record<string, unknown>) };
};

const source = (more: object = {}) => ({
  title: '下田の資料集',
  publisher: '下田市',
  entries: [
    {
      id: 'bone',
      kind: 'byproduct',
      title: { ja: '金目鯛のあら' },
      summary: { ja: '加工場から出る。' },
      prefecture: '静岡県',
      sources: [{ doc: '下田市地域資源一覧', url: 'https://shimoda.example/list' }],
    },
  ],
  entriesCsv: 'list.csv',
  words: [{ label: '雑節', kind: 'product', rel: { of: ['鰹節'] } }],
  rules: [townProgramme],
  ...more,
});
const write = (name: string, value: unknown) => {
  writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value));
  return at(name);
};

describe('making', () => {
  let made: ReturnType<typeof json>;
  beforeAll(() => {
    write('list.csv', "名称,種類,概要,都道府県,市町村\n天草,資源,寒天の原料,静岡県,下田市\n'=1+1,資源,,,\n");
    made = json(
      'pack',
      'make',
      write('a.json', source()),
      '--data',
      at('publisher'),
      '--out',
      at('a.musubi-catalogue'),
    );
  });

  it('signs entries, those of a table, words and rules with the key of the device', () => {
    expect(made).toMatchObject({ code: 0, edition: 1, entries: 3, words: 1, rules: 1 });
    const { content } = JSON.parse(readFileSync(at('a.musubi-catalogue'), 'utf8')) as {
      content: { entries: { id: string; title: { ja: string }; own?: boolean; municipalityCodes: string[] }[] };
    };
    expect(content.entries.map((e) => [e.id, e.title.ja, e.municipalityCodes, e.own])).toEqual([
      ['bone', '金目鯛のあら', [], undefined],
      ['天草 下田市', '天草', ['222194'], undefined],
      // The mark that keeps a spreadsheet from executing it belongs to the table.
      ['=1+1', '=1+1', [], undefined],
    ]);
    expect(json('pack', 'check', at('a.musubi-catalogue'))).toMatchObject({
      code: 0,
      ok: true,
      facts: { publicKey: made['publicKey'], edition: '1', entries: '3', words: '1', rules: '1' },
    });
  });

  it('names each field of the source that a pack may not hold', () => {
    const faulty = source({
      entries: [
        { ...source().entries[0], sources: [{ doc: 'x', url: 'javascript:alert(1)' }] },
        { ...source().entries[0], id: 'b', kinds: 'x' },
      ],
      rules: [{ ...townProgramme, rules: [{ ...townProgramme.rules[0], programme: 'marukei' }] }],
    });
    const { code, issues } = json('pack', 'make', write('b.json', faulty), '--data', at('publisher'), '--out', at('b'));
    expect(code).toBe(2);
    expect((issues as { field: string; code: string }[]).map((i) => `${i.field} ${i.code}`)).toEqual([
      'entries.0.sources.0.url badUrl',
      'entries.1.kinds unknownKey',
      'rules.0.rules.0.programme otherProgramme',
    ]);
  });

  it('names each line of the table that is not an entry', () => {
    write('bad.csv', '名称,種類,URL\n,資源,\n天草,宇宙船,\nわさび,資源,ftp://x\n');
    const { issues } = json(
      'pack',
      'make',
      write('c.json', source({ entriesCsv: 'bad.csv' })),
      ...['--data', at('publisher'), '--out', at('c')],
    );
    expect((issues as { field: string; code: string }[]).map((i) => `${i.field} ${i.code}`)).toEqual([
      'entriesCsv:2 noTitle',
      'entriesCsv:3 unknownKind',
      'entriesCsv:4 badUrl',
    ]);
  });

  it('asks for the output file, in the caller’s language', () => {
    expect(musubi('pack', 'make', at('a.json'), '--lang', 'ja')).toMatchObject({
      code: 2,
      words: '書き出す先を --out で指定してください。\n',
    });
    expect(musubi('pack', 'make', at('a.json'), '--lang', 'en').words).toBe('Name the file to write with --out.\n');
  });
});

describe('checking', () => {
  it('says who signed, and what is wrong', async () => {
    const file = at('good.musubi-catalogue');
    writeFileSync(file, await packFileBytes(townPack()));
    expect(musubi('pack', 'check', file, '--lang', 'en')).toMatchObject({ code: 0 });
    expect(musubi('pack', 'check', file, '--lang', 'en').out).toContain(
      'Key of the device: 8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c',
    );
    write('changed.musubi-catalogue', readFileSync(file, 'utf8').replace('金目鯛', '金目鮃'));
    const changed = musubi('pack', 'check', at('changed.musubi-catalogue'), '--lang', 'ja');
    expect(changed).toMatchObject({ code: 1, out: '資料集\n  ✗ 内容が書き換えられています: 資料集\n' });
    expect(musubi('verify', at('changed.musubi-catalogue')).code).toBe(1);
    expect(musubi('verify', file).code).toBe(0);
    expect(json('pack', 'check', write('no.json', '{}'))).toMatchObject({ code: 1, ok: false, kind: 'unknown' });
  });
});

describe('installing', () => {
  const KEY = '8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c';
  const data = () => ['--data', at('founder')];
  const file = async (name: string, ...pack: Parameters<typeof packFileBytes>) => {
    writeFileSync(at(name), await packFileBytes(...pack));
    return at(name);
  };

  it('asks for the key of a publisher who is new, then takes later editions by that key alone', async () => {
    const first = await file('1', townPack());
    expect(json('pack', 'add', first, ...data())).toMatchObject({ code: 1, added: false, problem: 'untrusted' });
    const other = '0'.repeat(64);
    expect(json('pack', 'add', first, '--trust', other, ...data())).toMatchObject({ code: 1, problem: 'untrusted' });
    expect(json('pack', 'add', first, '--trust', KEY, ...data())).toMatchObject({
      code: 0,
      added: true,
      replaces: null,
    });
    expect(json('pack', 'list', ...data())['packs']).toMatchObject([
      { pack: 'packofshimoda001', edition: 1, entries: 1 },
    ]);

    const found = (...more: string[]) =>
      (json('catalogue', 'search', '金目鯛のあら', ...more)['results'] as { id: string }[]).map((r) => r.id);
    expect(found(...data())[0]).toBe('pack-packofshimoda001-bone');
    expect(found()).not.toContain('pack-packofshimoda001-bone');

    const second = await file('2', townPack({ edition: 2, entries: [] }));
    expect(json('pack', 'add', second, ...data())).toMatchObject({
      code: 0,
      added: true,
      replaces: 1,
      change: { entries: { added: [], changed: [], removed: ['金目鯛のあら'] } },
    });
    expect(json('pack', 'add', second, ...data())).toMatchObject({ code: 1, problem: 'same' });
    expect(json('pack', 'add', first, ...data())).toMatchObject({ code: 1, problem: 'older' });
    const strangers = await file('3', townPack({ edition: 3 }), STRANGER);
    expect(json('pack', 'add', strangers, '--trust', KEY, ...data())).toMatchObject({
      code: 1,
      problem: 'strangerKey',
    });
    expect(musubi('pack', 'add', strangers, '--lang', 'en', ...data()).out).toContain('another key than the edition');
    expect(json('pack', 'list', ...data())['packs']).toMatchObject([{ edition: 2, publicKey: KEY }]);
  });

  it('removes it again', () => {
    expect(musubi('pack', 'remove', 'packofshimoda001', ...data()).code).toBe(0);
    expect(json('pack', 'list', ...data())['packs']).toEqual([]);
    expect(musubi('pack', 'remove', 'packofshimoda001', '--lang', 'en', ...data())).toMatchObject({
      code: 2,
      words: 'There is no pack packofshimoda001. See musubi pack list.\n',
    });
  });

  it('installs nothing of a damaged file', () => {
    write('damaged', readFileSync(at('1'), 'utf8').slice(0, -4));
    expect(json('pack', 'add', at('damaged'), '--trust', KEY, ...data())).toMatchObject({ code: 1, added: false });
    expect(json('pack', 'list', ...data())['packs']).toEqual([]);
  });
});
