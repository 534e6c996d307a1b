/** `musubi org` on real stores: the library file and PostgreSQL. What is printed as JSON is what scripts rely on. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../main/cli/errors.ts';
import { runOrg } from '../../main/cli/org.ts';
import type { Place } from '../../main/cli/store.ts';
import { workbookOf } from '../../shared/export/workbook.ts';
import { COMMAND } from '../command.ts';
import { startPostgres, type TestPostgres } from '../postgres.ts';

const root = resolve(import.meta.dirname, '../..');
let folder = '';
let place: Place = { folder: '', store: undefined };
let server: TestPostgres | undefined;
let databases = 0;
beforeAll(async () => {
  process.env['MUSUBI_LANG'] = 'ja';
  server = await startPostgres();
});
afterAll(async () => {
  await server?.close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-org-'));
  place = { folder, store: undefined };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Values = Readonly<Record<string, string | boolean>>;
const org = async (words: string, values: Values = {}, as?: string) =>
  (await runOrg(words.split(' '), { place, as, values }))?.data as Record<string, unknown>;
const idOf = async (words: string, values: Values = {}, as?: string) => String((await org(words, values, as))['id']);
/** Code and subjects of a refusal, and its words. */
const refusal = async (words: string, values: Values = {}, as?: string) => {
  try {
    return ['accepted', await org(words, values, as)];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [error.issues[0]?.code, error.message];
  }
};
const TABLE =
  '事業所名,ＴＥＬ,担当指導員,メモ\n浜の湯,0557-95-0001,青木二,あ\n㈱ヤマダ醸造,0558-22-1181,青木 二,い\n,,青木 二,う\nやまだ醸造,,,え\n';

async function scenario(): Promise<void> {
  expect(await refusal('staff add 青木', { role: 'advisor' })).toEqual([
    'noOrganisation',
    'まだ組織がありません。musubi org init 名前 で始めてください。',
  ]);
  await org('init 下田商工会議所');
  const admin = await idOf('staff add 管理', { role: 'administrator' });
  const aoki = await idOf('staff add 青木二', { role: 'advisor' });
  const baba = await idOf('staff add 馬場三', { role: 'advisor' });
  const file = join(folder, 'charts.csv');
  writeFileSync(file, TABLE);
  const preview = await org(`import ${file}`, { preview: true });
  expect(preview).toMatchObject({
    isDone: false,
    id: null,
    taken: 2,
    columns: { name: '事業所名', phone: 'ＴＥＬ', advisor: '担当指導員' },
  });
  expect(preview['left']).toEqual([
    { line: 4, name: '', problems: [{ code: 'noName', value: '', message: '名前がありません。' }] },
    {
      line: 5,
      name: 'やまだ醸造',
      problems: [expect.objectContaining({ code: 'doubleInTable', value: '㈱ヤマダ醸造' })],
    },
  ]);
  expect((await org('business list'))['businesses']).toEqual([]);
  const imported = await idOf(`import ${file}`);
  expect((await org('business list'))['businesses']).toMatchObject([
    { name: '㈱ヤマダ醸造', advisor: { id: aoki } },
    { name: '浜の湯', advisor: { id: aoki }, contacts: [{ phone: '0557-95-0001' }] },
  ]);
  expect(await refusal(`staff leave ${aoki}`)).toEqual([
    'withoutAnybody',
    expect.stringMatching(/担当のいない事業者ができます。.*(浜の湯、㈱ヤマダ醸造|㈱ヤマダ醸造、浜の湯)/u),
  ]);
  expect(await refusal(`handover ${aoki} ${baba}`, {}, aoki)).toEqual(['notAllowed', expect.any(String)]);
  expect(await org(`handover ${aoki} ${baba}`, { preview: true }, admin)).toMatchObject({ isDone: false });
  expect(((await org(`handover ${aoki} ${baba}`, {}, admin))['businesses'] as unknown[]).length).toBe(2);
  await org(`staff leave ${aoki}`);
  expect((await org('staff list'))['staff']).toMatchObject([{ name: '管理' }, { name: '馬場三', businesses: 2 }]);
  expect((await refusal(`undo-import ${imported}`))[0]).toBe('changedSince');
  expect(await org('report visits', { month: '2026-11' })).toMatchObject({ month: '2026-11', rows: [] });
  const { isWhole, lines } = await org('audit', { verify: true });
  expect(isWhole).toBe(true);
  expect((lines as { act: string }[]).map((l) => l.act)).toEqual([
    'setUp',
    'addStaff',
    'addStaff',
    'addStaff',
    'import',
    'handOver',
    'leave',
  ]);
}

describe('an organisation', () => {
  it('in the library file', scenario);
  it('in PostgreSQL', async ({ skip }) => {
    if (!server) return skip();
    const name = `musubi_org_${process.pid}_${++databases}`;
    await server.run(`CREATE DATABASE ${name}`);
    const url = new URL(server.url);
    url.pathname = `/${name}`;
    place = { folder, store: url.href };
    await scenario();
  });

  it('undoes an import, and takes in a workbook with columns that somebody named', async () => {
    await org('init 会議所');
    const file = join(folder, 'charts.xlsx');
    writeFileSync(
      file,
      await workbookOf([
        {
          name: '一',
          rows: [
            ['お客さま', '電話1'],
            ['浜の湯', '0557-95-0001'],
          ],
        },
      ] as never),
    );
    await expect(org(`import ${file}`)).rejects.toThrow('事業所の名前の列が分かりません。');
    await expect(org(`import ${file}`, { map: 'name=客' })).rejects.toThrow('「客」という列がありません');
    await expect(org(`import ${file}`, { map: 'nom=お客さま' })).rejects.toThrow('--map の項目 nom はありません');
    const id = await idOf(`import ${file}`, { map: 'name=お客さま,phone=電話１' });
    expect((await org('business list'))['businesses']).toMatchObject([
      { name: '浜の湯', contacts: [{ phone: '0557-95-0001' }] },
    ]);
    await org(`undo-import ${id}`);
    expect((await org('business list'))['businesses']).toEqual([]);
    expect((await refusal(`undo-import ${id}`))[0]).toBe('alreadyUndone');
  });

  it('invites a device, shows the code once, and ends what was issued', async () => {
    await org('init 会議所');
    const aoki = await idOf('staff add 青木', { role: 'advisor' });
    const made = await org(`staff invite ${aoki}`, { days: '2' });
    expect(made).toMatchObject({ staff: aoki, code: expect.stringMatching(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}$/u) });
    expect(await org(`staff devices ${aoki}`)).toEqual({
      devices: [],
      codes: [{ id: made['id'], staff: aoki, name: '青木', expiresAt: made['expiresAt'] }],
    });
    expect(await refusal('staff devices', {}, aoki)).toEqual(['notAllowed', expect.any(String)]);
    expect((await refusal(`staff invite ${aoki}`, { days: '31' }))[0]).toBe('invalid');
    await org(`staff end ${made['id']}`);
    expect(await org('staff devices')).toEqual({ devices: [], codes: [] });
    expect((await refusal(`staff end ${made['id']}`))[0]).toBe('notFound');
  });

  it('invites a founder, lists and ends their devices apart from those of the staff', async () => {
    await org('init 会議所');
    const aoki = await idOf('staff add 青木', { role: 'advisor' });
    const [own, other] = [await idOf('business add 浜の湯'), await idOf('business add 他の店')];
    await org(`assign ${own} ${aoki}`);
    const made = await org(`founder invite ${own}`, { 'public-url': 'https://plans.example.jp/' });
    expect(made).toMatchObject({ business: own, fragment: `#founder=${made['code']}` });
    expect(made['link']).toBe(`https://plans.example.jp/#founder=${made['code']}`);
    const listed = { id: made['id'], staff: `founder:${own}`, name: '浜の湯', expiresAt: made['expiresAt'] };
    expect(await org(`founder devices ${own}`)).toEqual({ business: own, devices: [], codes: [listed] });
    expect(await org('staff devices')).toEqual({ devices: [], codes: [] });
    expect(await org(`founder invite ${own}`, {}, aoki)).toMatchObject({ business: own });
    expect((await refusal(`founder invite ${other}`, {}, aoki))[0]).toBe('notAllowed');
    expect((await refusal('founder invite nobody'))[0]).toBe('notFound');
    expect((await refusal(`founder end ${other} ${made['id']}`))[0]).toBe('notFound');
    await org(`founder end ${own} ${made['id']}`);
    expect((await org(`founder devices ${own}`))['codes']).toHaveLength(1);
    await org(`business erase ${own}`, { because: 'asked' });
    expect((await refusal(`founder devices ${own}`))[0]).toBe('notFound');
  });

  it('merges doubles, with a preview', async () => {
    await org('init 会議所');
    const keep = await idOf('business add 浜の湯', { phone: '0557-95-0001' });
    const gone = await idOf('business add はまのゆ', { phone: '0557(95)0001', mail: 'hama@example.jp' });
    const [pair = []] = (await org('business doubles'))['pairs'] as { id: string }[][];
    expect(pair.map(({ id }) => id).sort()).toEqual([keep, gone].sort());
    await org(`business merge ${keep} ${gone}`, { preview: true });
    expect(((await org('business list'))['businesses'] as unknown[]).length).toBe(2);
    await org(`business merge ${keep} ${gone}`);
    const shown = await org(`business show ${keep}`);
    expect(shown).toMatchObject({ name: '浜の湯', former: [{ field: 'name', value: 'はまのゆ' }], mergedFrom: [gone] });
    expect((shown['contacts'] as unknown[]).length).toBe(2);
  });

  it('changes entries, hands over with leaving, ends covers and backs up', async () => {
    await org('init 会議所');
    await idOf('staff add 管理', { role: 'administrator' });
    const aoki = await idOf('staff add 青木', { role: 'advisor' });
    const baba = await idOf('staff add 馬場', { role: 'advisor' });
    await org(`staff change ${aoki}`, { name: '青木 二郎' });
    const bath = await idOf('business add 浜の湯', { phone: '0557-95-0001' });
    await org(`assign ${bath} ${aoki}`);
    await org(`business change ${bath}`, { trade: '旅館', contact: '鈴木' });
    expect(await org(`business show ${bath}`)).toMatchObject({
      ...{ name: '浜の湯', trade: '旅館', advisor: { id: aoki, name: '青木 二郎' } },
      contacts: [{ name: '鈴木', phone: '0557-95-0001', mail: '' }],
    });
    const cover = await idOf(`cover ${aoki} ${baba}`, { from: '2026-12-01', to: '2026-12-05' });
    expect(await org('cover list')).toMatchObject({ covers: [{ id: cover, away: aoki, by: baba }] });
    await org(`cover end ${cover}`);
    expect(await org('cover list')).toEqual({ covers: [] });
    expect((await refusal(`staff leave ${aoki}`))[0]).toBe('withoutAnybody');
    const preview = await org(`staff leave ${aoki}`, { to: baba, preview: true });
    expect(preview).toMatchObject({ isDone: false, businesses: [{ id: bath, name: '浜の湯' }] });
    expect(await org(`business show ${bath}`)).toMatchObject({ advisor: { id: aoki } });
    expect(await org(`staff leave ${aoki}`, { to: baba })).toMatchObject({ isDone: true, to: baba });
    expect(await org(`business show ${bath}`)).toMatchObject({ advisor: { id: baba } });
    expect((await org('health'))['backups']).toEqual([]);
    await org('backup');
    expect((await org('health'))['backups']).toHaveLength(1);
  });

  it('says where its log was changed', async () => {
    await org('init 会議所');
    await org('group add 稲取支所');
    const db = new DatabaseSync(join(folder, 'library.db'));
    db.exec("UPDATE organisation_log SET line = replace(line, 'addGroup', 'addStaff') WHERE seq = 2");
    db.close();
    await expect(org('audit', { verify: true })).rejects.toThrow('記録が2行目でつながりません。');
  });
});

describe('erasing a business', () => {
  const WORDS = ['秘密の浜の湯', '誰にも言わない'];
  const musubi = (...args: readonly string[]) =>
    spawnSync(process.execPath, [COMMAND, ...args, '--data', folder, '--lang', 'en'], {
      cwd: root,
      encoding: 'utf8',
    });
  const bytesIn = (at: string): string =>
    readdirSync(at, { recursive: true, encoding: 'utf8' })
      .map((name) => join(at, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path, 'utf8'))
      .join();

  it('leaves nothing of it in the folder, with its plans and their variants, and the log is whole', async () => {
    await org('init 会議所');
    const business = await idOf(`business add ${WORDS[0]}`);
    const plan = musubi('plan', 'new', '--title', WORDS[1] ?? '').stdout.split('\t')[0] ?? '';
    expect(musubi('plan', 'branch', plan, '--name', '小さく').status).toBe(0);
    await org(`plan add ${plan} ${business}`, { right: 'comment' });
    for (const word of WORDS) expect(bytesIn(folder)).toContain(word);
    expect(await refusal(`business erase ${business}`, { because: 'over' })).toEqual(['stillKept', expect.any(String)]);
    expect((await org(`business erase ${business}`, { because: 'asked', preview: true }))['plans']).toHaveLength(2);
    const other = musubi('org', 'business', 'erase', business, '--because', 'asked', '--json');
    expect(JSON.parse(other.stdout)).toMatchObject({ isDone: true, business });
    for (const word of WORDS) expect(bytesIn(folder)).not.toContain(word);
    expect((await org('audit'))['isWhole']).toBe(true);
    expect(JSON.parse(musubi('plan', 'list', '--json').stdout)).toEqual({ plans: [] });
    const refused = musubi('org', 'business', 'show', business);
    expect([refused.status, refused.stderr]).toEqual([2, `Not found: ${business}\n`]);
  });
});
