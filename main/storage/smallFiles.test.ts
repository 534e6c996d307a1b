/** Files beside the library: the device's key, waiting items, answers and diagnostics, and where they are stored. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../shared/doc/file/bundle.ts';
import { MOST_WAITING } from '../../shared/ports/inbox.ts';
import { defaultDataFolder } from './dataFolder.ts';
import { diagnosticsText } from './diagnostics.ts';
import { FileInbox } from './fileInbox.ts';
import { FileKeys } from './fileKeys.ts';
import { FileOutbox } from './fileOutbox.ts';
import { Library } from './library.ts';
import { RotatingLog } from './rotatingLog.ts';
import { writeWhole } from './wholeFile.ts';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const bytes = (...values: number[]) => new Uint8Array(values);
const CONTEST = 'abcdefgh01234567';
const deviceSeed = (place: string) => new FileKeys(place).keySync('device').bytes;
const mode = (path: string) => statSync(path).mode & 0o777;

describe('the folder for data', () => {
  it.each([
    ['win32', { APPDATA: '/roaming' }, '/roaming/Musubi'],
    ['win32', {}, '/home/y/AppData/Roaming/Musubi'],
    ['darwin', { XDG_DATA_HOME: '/data' }, '/home/y/Library/Application Support/Musubi'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/musubi'],
    ['linux', {}, '/home/y/.local/share/musubi'],
    ['freebsd', {}, '/home/y/.local/share/musubi'],
  ] as const)('on %s with %o: %s', (platform, env, expected) =>
    expect(defaultDataFolder(platform, env, '/home/y')).toBe(expected),
  );
});

describe('a file that is written whole or not at all', () => {
  it('is written for its owner only, makes its folder, and leaves no temporary file', async () => {
    const path = join(folder, 'a', 'b', 'x.bin');
    writeWhole(path, bytes(1, 2));
    expect([...readFileSync(path)]).toEqual([1, 2]);
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['x.bin']);
    expect([mode(path), mode(join(folder, 'a'))]).toEqual([0o600, 0o700]);
  });
  it('replaces the previous one, even if that was longer', async () => {
    const path = join(folder, 'x.bin');
    writeWhole(path, bytes(1, 2, 3));
    writeWhole(path, bytes(9));
    expect([...readFileSync(path)]).toEqual([9]);
  });
});

describe('the key of a device', () => {
  it('is made once, 32 bytes for the owner only, and stays the same', async () => {
    const seed = deviceSeed(folder);
    expect(seed).toHaveLength(32);
    expect(deviceSeed(folder)).toEqual(seed);
    expect(mode(join(folder, 'device.key'))).toBe(0o600);
  });
  it('differs on another device', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    expect(deviceSeed(other)).not.toEqual(deviceSeed(folder));
  });
  it('is replaced if it was truncated; reports if it cannot be kept', async () => {
    writeFileSync(join(folder, 'device.key'), bytes(1, 2, 3));
    const made = deviceSeed(folder);
    expect(made).toHaveLength(32);
    expect(deviceSeed(folder)).toEqual(made);
    writeFileSync(join(folder, 'taken'), '');
    const unkept = new FileKeys(join(folder, 'taken')).keySync('device');
    expect([unkept.bytes.length, unkept.isKept]).toEqual([32, false]);
  });
});

describe('what waits for a contest', () => {
  it('is named by its hash, kept once, and gone when it is removed', async () => {
    const inbox = new FileInbox(folder);
    const hash = sha256(bytes(1));
    expect([await inbox.put(CONTEST, bytes(1)), await inbox.put(CONTEST, bytes(1))]).toEqual([hash, hash]);
    expect((await inbox.list(CONTEST)).map((w) => [w.hash, [...w.bytes]])).toEqual([[hash, [1]]]);
    expect(await inbox.contests()).toEqual([CONTEST]);
    expect(existsSync(join(folder, 'inbox', CONTEST, `${hash}.sheet`))).toBe(true);
    await inbox.remove(CONTEST, hash);
    await inbox.remove(CONTEST, hash);
    expect([await inbox.list(CONTEST), await inbox.contests()]).toEqual([[], []]);
  });
  it('is listed in order of arrival with its time, up to the given number', async () => {
    const inbox = new FileInbox(folder, 'entries');
    const arrive = async (value: number, at: string) => {
      const hash = await inbox.put(CONTEST, bytes(value));
      utimesSync(join(folder, 'entries', CONTEST, `${hash}.sheet`), new Date(at), new Date(at));
    };
    await arrive(1, '2026-11-03T00:00:00Z');
    await arrive(2, '2026-11-01T00:00:00Z');
    await arrive(3, '2026-11-02T00:00:00Z');
    expect((await inbox.list(CONTEST)).map((w) => [w.bytes[0], w.at])).toEqual([
      [2, '2026-11-01T00:00:00.000Z'],
      [3, '2026-11-02T00:00:00.000Z'],
      [1, '2026-11-03T00:00:00.000Z'],
    ]);
    expect((await inbox.list(CONTEST, 2)).map((w) => w.bytes[0])).toEqual([2, 3]);
  });
  it('skips files whose bytes do not match their name, and files with other names', async () => {
    const inbox = new FileInbox(folder);
    await inbox.put(CONTEST, bytes(1));
    const place = join(folder, 'inbox', CONTEST);
    writeFileSync(join(place, `${'0'.repeat(64)}.sheet`), bytes(7));
    writeFileSync(join(place, `${'0'.repeat(64)}.sheet.part`), bytes(7));
    writeFileSync(join(place, 'note.sheet'), bytes(7));
    expect((await inbox.list(CONTEST)).map((w) => w.bytes[0])).toEqual([1]);
    mkdirSync(join(folder, 'inbox', 'not-a-contest'));
    mkdirSync(join(folder, 'inbox', 'emptyemptyempty0'));
    expect(await inbox.contests()).toEqual([CONTEST]);
  });
  it('is bounded in bytes to exactly the limit; what is already stored still counts as received', async () => {
    const inbox = new FileInbox(folder, 'entries', 5);
    expect(await inbox.put(CONTEST, bytes(1, 2, 3))).toBeDefined();
    expect(await inbox.put(CONTEST, bytes(4, 5, 6))).toBeUndefined();
    expect(await inbox.put(CONTEST, bytes(4, 5))).toBeDefined();
    expect(await inbox.put(CONTEST, bytes(6))).toBeUndefined();
    expect(await inbox.put(CONTEST, bytes(1, 2, 3))).toBe(sha256(bytes(1, 2, 3)));
    // Another contest has its own limit.
    expect(await inbox.put('zzzzzzzz01234567', bytes(6))).toBeDefined();
  });
  it('is bounded in number', async () => {
    const inbox = new FileInbox(folder);
    const place = join(folder, 'inbox', CONTEST);
    mkdirSync(place, { recursive: true });
    for (let i = 1; i < MOST_WAITING; i++) writeFileSync(join(place, `${i.toString(16).padStart(64, '0')}.sheet`), '');
    expect(MOST_WAITING).toBe(2_000);
    expect(await inbox.put(CONTEST, bytes(1))).toBeDefined();
    expect(await inbox.put(CONTEST, bytes(2))).toBeUndefined();
  });
  it.each(['', 'abc', '../../../etc/pass', 'ABCDEFGH01234567', 'abcdefgh012345678', 'xabcdefgh01234567'])(
    'takes no "%s" for the name of a contest',
    async (name) => {
      const inbox = new FileInbox(folder);
      await expect(inbox.put(name, bytes(1))).rejects.toThrow('invalidInput');
      await expect(inbox.list(name)).rejects.toThrow('invalidInput');
      await expect(inbox.remove(name, sha256(bytes(1)))).rejects.toThrow('invalidInput');
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});

describe('an answer that an entrant may fetch', () => {
  const SUBMISSION = 'a'.repeat(64);
  it('is found by contest, hash and kind; the last one wins', async () => {
    const outbox = new FileOutbox(folder);
    expect(await outbox.get(CONTEST, SUBMISSION, 'receipt')).toBeUndefined();
    await outbox.put(CONTEST, SUBMISSION, 'receipt', bytes(1));
    await outbox.put(CONTEST, SUBMISSION, 'receipt', bytes(2));
    expect(await outbox.get(CONTEST, SUBMISSION, 'receipt')).toEqual(bytes(2));
    expect(await outbox.get(CONTEST, 'b'.repeat(64), 'receipt')).toBeUndefined();
    expect(await outbox.get('zzzzzzzz01234567', SUBMISSION, 'receipt')).toBeUndefined();
    expect(existsSync(join(folder, 'outbox', CONTEST, `${SUBMISSION}.receipt`))).toBe(true);
  });
  it.each([
    ['../..', SUBMISSION],
    [`${CONTEST}x`, SUBMISSION],
    [`x${CONTEST}`, SUBMISSION],
    [CONTEST, '../../library.db'],
    [CONTEST, `${SUBMISSION}0`],
    [CONTEST, `0${SUBMISSION}`],
    [CONTEST, 'A'.repeat(64)],
  ])('has no path out of its folder: %s, %s', async (contest, submission) => {
    const outbox = new FileOutbox(folder);
    await expect(outbox.put(contest, submission, 'receipt', bytes(1))).rejects.toThrow('invalidInput');
    await expect(outbox.get(contest, submission, 'receipt')).rejects.toThrow('invalidInput');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('diagnostics', () => {
  it('contain counts of plans, states, versions and the log, and no title or path', async () => {
    const library = new Library({ folder });
    const log = new RotatingLog(folder, () => new Date('2026-11-20T00:00:00Z'));
    library.createPlan(CONTEST, '干物の計画', bytes(0, 0));
    library.createPlan('zzzzzzzz01234567', '捨てた計画', bytes(0, 0));
    library.createPlan('yyyyyyyy01234567', '次の計画', bytes(0, 0));
    library.setTrashed('zzzzzzzz01234567', true);
    library.damages.push({ what: 'media', name: '干物.png', at: '2026-11-19T00:00:00Z' });
    log.write('start', {});
    const text = await diagnosticsText(library, log, { version: '1.2.3', platform: 'linux', host: 'browser' });
    const said = JSON.parse(text) as Record<string, Record<string, unknown>>;
    expect(said).toMatchObject({ version: '1.2.3', platform: 'linux', host: 'browser' });
    expect(said['library']).toMatchObject({
      state: 'ok',
      plans: 2,
      inTrash: 1,
      damaged: [{ what: 'media', at: '2026-11-19T00:00:00Z' }],
    });
    // What is in the write-ahead log is stored as well.
    const onDisk = statSync(library.path).size + statSync(`${library.path}-wal`).size;
    expect(said['library']?.['bytes']).toBe(onDisk);
    expect(said['system']?.['node']).toBe(process.version);
    const memory = said['system']?.['memoryMb'];
    expect(typeof memory === 'number' && memory > 100 && memory < 10_000_000 && Number.isInteger(memory)).toBe(true);
    expect(said['log']).toMatchObject([{ event: 'start' }]);
    expect(text).not.toMatch(/干物|捨てた/u);
    expect(text).not.toContain(folder);
    expect(text).toContain('\n');
    library.close();
    rmSync(library.path);
    const gone = JSON.parse(
      await diagnosticsText(
        { ...plain(library), storedBytes: () => library.storedBytes(), listPlans: () => [] } as unknown as Library,
        log,
        {
          version: '1',
          platform: 'linux',
          host: 'desktop',
        },
      ),
    ) as { library: { bytes: number } };
    expect(gone.library.bytes).toBe(0);
  });
});
const plain = ({ path, state, damages }: Library) => ({ path, state, damages });

describe('a folder that is not a folder, or is not readable', () => {
  it('gives a key for this run, the same each time, and reports that it is not kept', async () => {
    writeFileSync(join(folder, 'taken'), '');
    const keys = new FileKeys(join(folder, 'taken'));
    const [one, two, other] = [await keys.key('device'), await keys.key('device'), await keys.key('host')];
    expect([one.isKept, one.bytes.length]).toEqual([false, 32]);
    expect(two.bytes).toEqual(one.bytes);
    expect(other.bytes).not.toEqual(one.bytes);
    // A caller cannot change the key for others.
    one.bytes.fill(0);
    expect((await keys.key('device')).bytes).toEqual(two.bytes);
  });
  it('makes an inbox report that it cannot store, and is empty if nothing was ever put', async () => {
    writeFileSync(join(folder, 'inbox'), '');
    const inbox = new FileInbox(folder);
    await expect(inbox.put(CONTEST, bytes(1))).rejects.toThrow('storageFailed');
    expect([await inbox.list(CONTEST), await inbox.contests()]).toEqual([[], []]);
    const loop = new FileInbox(folder, 'x'.repeat(300));
    await expect(loop.list(CONTEST)).rejects.toThrow('storageFailed');
    await expect(loop.contests()).rejects.toThrow('storageFailed');
    await expect(loop.put(CONTEST, bytes(1))).rejects.toThrow('storageFailed');
  });
  it('skips a waiting file that is a dangling link', async () => {
    const inbox = new FileInbox(folder);
    await inbox.put(CONTEST, bytes(1));
    symlinkSync(join(folder, 'gone'), join(folder, 'inbox', CONTEST, `${'a'.repeat(64)}.sheet`));
    expect((await inbox.list(CONTEST)).map((w) => w.bytes[0])).toEqual([1]);
  });
  it('refuses to remove anything but a hash', async () => {
    await expect(new FileInbox(folder).remove(CONTEST, '../../library.db')).rejects.toThrow('invalidInput');
  });
});
