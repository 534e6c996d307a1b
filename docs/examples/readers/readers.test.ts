/** The pages of docs/formats are enough to write a reader from: these were, without the app's own code, and they read its files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBundle } from '../../../shared/doc/file/bundle.ts';
import { openPack } from '../../../shared/doc/pack/packFile.ts';
import { readArchive } from './readArchive.ts';
import { readEntry } from './readEntry.ts';
import { readGuidance } from './readGuidance.ts';
import { readJudge } from './readJudge.ts';
import { readMusubi } from './readMusubi.ts';
import { readPack } from './readPack.ts';
import { readSigned } from './readSigned.ts';
import { unzip } from './zip.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../tests/fixtures', name)));
const guidance = (name: string): string => new TextDecoder().decode(fixture(name));
const PLAN = 'abcdefgh01234567';
const IMAGE = '6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0';
const FOUNDER = '8139770ea87d175f56a35466c34c7ecccb8d8a91b4ee37a25df60f5b8fc9b394';
const CARDS = [
  { id: '000000000000000a', kind: 'resource', title: '酒粕' },
  { id: '000000000000000b', kind: 'seed', title: '酵素の研究' },
];

describe('the readers', () => {
  it('use nothing of the app', () => {
    const sources = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'));
    expect(sources.length).toBeGreaterThanOrEqual(8);
    for (const name of sources) {
      const imports = [...readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(/from '([^']+)'/g)];
      for (const [, from] of imports) expect(from).toMatch(/^(node:|yjs$|age-encryption$|\.\/)/);
    }
  });
});

describe('.musubi', () => {
  it('version 1: a plan for showing', () => {
    expect(readMusubi(fixture('v1.musubi'))).toEqual({
      version: 1,
      planId: PLAN,
      title: '酒粕の化粧品',
      cards: [{ id: '000000000000000a', kind: 'resource', title: '酒粕' }],
      text: ['本文'],
      comments: [],
      records: [],
      images: [],
    });
  });

  const together = {
    planId: PLAN,
    title: '酒粕の洗顔料',
    cards: CARDS,
    text: ['何を結ぶか', '酒粕に酵素を加える。'],
    comments: ['量は足りますか'],
    images: [IMAGE],
  };
  it('version 2: with comments', () => {
    expect(readMusubi(fixture('v2.musubi'))).toEqual({ version: 2, ...together, records: [] });
  });
  it('version 3: with guidance', () => {
    expect(readMusubi(fixture('v3.musubi'))).toEqual({
      version: 3,
      ...together,
      records: ['record0000000001', 'record0000000002'],
    });
  });

  it('the app reads every version too', () => {
    for (const [name, version] of [
      ['v1.musubi', 1],
      ['v2.musubi', 2],
      ['v3.musubi', 3],
    ] as const) {
      const opened = openBundle(fixture(name));
      expect(opened.ok && [opened.value.manifest.version, opened.value.manifest.planId]).toEqual([version, PLAN]);
    }
  });

  it('refuses a file that was cut or is something else', () => {
    const file = fixture('v3.musubi');
    expect(() => readMusubi(file.subarray(0, file.length - 1))).toThrow();
    expect(() => readMusubi(new Uint8Array())).toThrow('not a zip archive');
    expect(() => readMusubi(fixture('contest-v1.musubi-entry'))).toThrow('unexpected part');
  });
});

describe('.musubi-entry', () => {
  it('reads an entry, and finds it as it was signed', () => {
    expect(readEntry(fixture('contest-v1.musubi-entry'))).toEqual({
      problems: [],
      hash: '9aeda706b23db65c1d3dab783cf3dbd1bf526ad4d20209e584ccab35b2155ab5',
      publicKey: FOUNDER,
      title: '計画1',
      applicant: '斎藤 花子',
      boxes: { summary: '地下海水でカワハギを育てる' },
      attachments: [{ name: '見積書.pdf', bytes: new TextEncoder().encode('%PDF-1.7 quotation') }],
      reading: ['何を結ぶか', '斎藤花子が地下海水でカワハギを育てる。'],
    });
  });

  it('notices a change of any byte', () => {
    const file = fixture('contest-v1.musubi-entry');
    const unnoticed: number[] = [];
    for (let at = 0; at < file.length; at++) {
      const changed = file.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      try {
        if (readEntry(changed).problems.length === 0) unnoticed.push(at);
      } catch {
        // Refused as a whole.
      }
    }
    expect(unnoticed).toEqual([]);
  });
});

describe('.musubi-catalogue', () => {
  it('reads entries under ids of the pack, words and rules', () => {
    expect(readPack(fixture('catalogue-v1.musubi-catalogue'))).toEqual({
      pack: 'packofshimoda001',
      edition: 2,
      publisher: '下田市',
      publicKey: '8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c',
      entries: [['pack-packofshimoda001-bone', '金目鯛のあら']],
      words: ['雑節'],
      rules: ['shimodaSubsidy.cap'],
      problems: [],
    });
  });
  it('the app reads it too', () => {
    const opened = openPack(fixture('catalogue-v1.musubi-catalogue'));
    expect(opened.ok && [opened.value.content.pack, opened.value.content.edition]).toEqual(['packofshimoda001', 2]);
  });
  it('notices changed words and a cut', () => {
    const file = new TextDecoder().decode(fixture('catalogue-v1.musubi-catalogue'));
    const changed = new TextEncoder().encode(file.replace('金目鯛', '金目鮃'));
    expect(readPack(changed).problems).toEqual(['the content is not what was signed']);
    expect(() => readPack(new TextEncoder().encode(file.slice(0, -2)))).toThrow();
  });
});

describe('guidance records', () => {
  it('version 2: a record counts when both signed with keys that both confirmed', () => {
    expect(readGuidance(guidance('guidance-v2.json'))).toEqual([
      { id: 'record0000000001', date: '2026-05-20', faults: [], counts: true },
      { id: 'record0000000002', date: '2026-06-20', faults: [], counts: false },
    ]);
  });
  it('with another founder’s key nothing counts', () => {
    const counted = (known: string) => readGuidance(guidance('guidance-v2.json'), [known]).filter((r) => r.counts);
    expect(counted(FOUNDER).map((r) => r.id)).toEqual(['record0000000001']);
    expect(counted('0'.repeat(64))).toEqual([]);
  });
  it('version 1: whole, but nobody has confirmed the keys', () => {
    expect(readGuidance(guidance('guidance-v1.json')).map(({ faults, counts }) => [faults, counts])).toEqual([
      [[], false],
      [[], false],
      [[], false],
    ]);
  });
  it('finds changed words, and changed names of signers', () => {
    const of = (change: (text: string) => string) => readGuidance(change(guidance('guidance-v2.json')))[0];
    expect(of((text) => text.replace('"minutes": 60', '"minutes": 90'))).toMatchObject({
      faults: ['changed'],
      counts: false,
    });
    expect(
      of((text) =>
        text.replaceAll('"as": "advisor",\n   "name": "佐藤健一"', '"as": "advisor",\n   "name": "佐藤健二"'),
      ),
    ).toMatchObject({ faults: ['badSignature'], counts: false });
  });
});

const ORGANISER = '2bc2800b3316e009209ffd757dab19ccf0ae84bc7ae90654e1e81712d270f653';
const CONTEST = { fileBytes: 1 << 20, totalBytes: 1 << 20, parts: 100 };

describe('call, receipt, sheet and letter', () => {
  const parts = [...unzip(fixture('contest-v1.zip'), CONTEST)];
  const inFolder = (folder: string): Uint8Array =>
    parts.find(([name]) => name.startsWith(`${folder}/`))?.[1] ?? new Uint8Array();
  it.each([
    ['calls', 'musubi-call', ORGANISER],
    ['receipts', 'musubi-receipt', ORGANISER],
    ['letters', 'musubi-letter', ORGANISER],
    ['sheets', 'musubi-scores', 'ca93ac1705187071d67b83c7ff0efe8108e8ec4530575d7726879333dbdabe7c'],
  ])('%s: %s', (folder, format, key) => {
    const read = readSigned(inFolder(folder));
    expect([read.problems, read.content['format'], read.publicKey]).toEqual([[], format, key]);
  });
  it('notices other words, another purpose, and bytes between the values', () => {
    const text = new TextDecoder().decode(inFolder('receipts'));
    const problems = (changed: string) => readSigned(new TextEncoder().encode(changed)).problems;
    expect(problems(text.replace('"number": 1', '"number": 2'))).toEqual(['the content is not what was signed']);
    expect(problems(text.replace('musubi-receipt', 'musubi-letter'))).toEqual([
      'the content is not what was signed',
      'the signature does not hold',
    ]);
    expect(problems(text.replace('{', '{ '))).toEqual(['a byte between the values was changed']);
    expect(problems(text.replaceAll('\n', '\r\n'))).toEqual([]);
  });
});

describe('.musubi-judge', () => {
  // One passphrase alone: each that is tried costs a second of scrypt, which is what scrypt is for.
  it('opens with its passphrase', async () => {
    const opened = await readJudge(fixture('judge-v1.musubi-judge'), 'さくら-みかん-ラムネ-2468');
    expect(opened).toMatchObject({ judge: '審査員0', title: '清水まちの新結合コンテスト' });
    expect(opened.entries.length).toBeGreaterThan(0);
  });
});

describe('the archive of a contest', () => {
  it('proves itself', () => {
    expect(readArchive(fixture('contest-v1.zip'))).toEqual({
      title: '清水まちの新結合コンテスト',
      organiserKey: ORGANISER,
      problems: [],
      entries: [{ number: 1, title: '計画1', outcome: 'award' }],
    });
  });
  it('notices a change of any byte', () => {
    const file = fixture('contest-v1.zip');
    const unnoticed: number[] = [];
    for (let at = 0; at < file.length; at += 37) {
      const changed = file.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      try {
        if (readArchive(changed).problems.length === 0) unnoticed.push(at);
      } catch {
        // Refused as a whole.
      }
    }
    expect(unnoticed).toEqual([]);
  });
});
