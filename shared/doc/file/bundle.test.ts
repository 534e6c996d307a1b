import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { FOUNDER, keep, pairBoth, recordId } from '../../../tests/guidanceFixture.ts';
import { putTopic } from '../agenda.ts';
import { readBody } from '../body.ts';
import { createPlanDoc } from '../bootstrap.ts';
import { CoachingStore, deleteDraft, putDraft } from '../coaching.ts';
import { execute } from '../commands.ts';
import { coachingFile, mergeGuidance } from '../guidanceFile.ts';
import { keepFounderKey, writeNotes } from '../privateNotes.ts';
import { entityMap, metaMap } from '../schema.ts';
import { openBundle, packBundle, sha256 } from './bundle.ts';

const planId = 'abcdefgh01234567';
const node = '000000000000000a';
const make = () =>
  createPlanDoc(
    { id: planId, title: '酒粕の化粧品' },
    [{ type: 'addNode', node, fields: { kind: 'resource', title: '酒粕' } }],
    [{ kind: 'paragraph', inlines: [{ text: '本文' }] }],
  );
const pack = (doc: Y.Doc, media = new Map<string, Uint8Array>()) =>
  packBundle(doc, { planId, savedAt: '2026-11-20T00:00:00Z', app: 'test', media });
const image = strToU8('not really an image');

describe('.musubi file', () => {
  it('opens what it packed, including media', () => {
    const doc = make();
    const opened = openBundle(pack(doc, new Map([[sha256(image), image]])));
    if (!opened.ok) throw new Error(opened.error.code);
    const copy = new Y.Doc();
    Y.applyUpdate(copy, opened.value.update);
    expect(readBody(copy)).toEqual(readBody(doc));
    expect([...opened.value.media.keys()]).toEqual([sha256(image)]);
    expect(opened.value.manifest.title).toBe('酒粕の化粧品');
  });

  it('includes comments only when asked, as version 2; without them older apps still read it', () => {
    const comments = new Y.Doc();
    comments.getMap('threads').set('x', 1);
    const options = { planId, savedAt: '', app: 'test', media: new Map<string, Uint8Array>() };
    const opened = openBundle(packBundle(make(), { ...options, comments }));
    if (!opened.ok || !opened.value.comments) throw new Error('no comments');
    const copy = new Y.Doc();
    Y.applyUpdate(copy, opened.value.comments);
    expect(copy.getMap('threads').toJSON()).toEqual({ x: 1 });
    expect(opened.value.manifest.version).toBe(2);
    const plain = openBundle(packBundle(make(), options));
    expect(plain.ok && [plain.value.manifest.version, plain.value.comments]).toEqual([1, undefined]);
  });
  it('includes guidance only when asked, as version 3, but never the text of private notes', () => {
    const coaching = new Y.Doc();
    pairBoth(coaching);
    keep(coaching, 1, '2026-05-20');
    putTopic(coaching, 'topic00000000001', { title: '値段の話', place: 'agenda' });
    putDraft(coaching, recordId(2), { topic: '消した下書き' });
    deleteDraft(coaching, recordId(2));
    const notes = new Y.Doc();
    writeNotes(notes, '本人は不安そう');
    keepFounderKey(notes, FOUNDER.key, true);
    // Even if planted into the document itself: only named parts are written.
    coaching.getMap('notes').set('text', '本人は不安そう');
    const file = packBundle(make(), {
      planId,
      savedAt: '',
      app: 'test',
      media: new Map(),
      comments: new Y.Doc(),
      coaching: coachingFile(coaching, planId),
    });
    const opened = openBundle(file);
    if (!opened.ok || !opened.value.coaching) throw new Error('no guidance');
    expect(opened.value.manifest.version).toBe(3);
    const copy = new Y.Doc();
    expect(mergeGuidance(copy, opened.value.coaching, [])).toEqual({
      records: 1,
      signatures: 2,
      others: 4,
      refused: [],
    });
    expect(new CoachingStore(copy, planId).records).toMatchObject([{ counted: true }]);
    const inside = [...Object.values(unzipSync(file)), file].map((part) => Buffer.from(part));
    for (const word of ['本人は不安そう', '消した下書き'])
      for (const encoding of ['utf8', 'utf16le'] as const)
        expect(inside.filter((part) => part.includes(Buffer.from(word, encoding)))).toEqual([]);
    expect(inside.some((part) => part.includes(Buffer.from('値段の話')))).toBe(true);
  });
  it('refuses guidance that is invalid, of another plan, or nested too deep', () => {
    const coaching = coachingFile(new Y.Doc(), planId);
    for (const bad of [
      '{}',
      'nothing of the kind',
      coaching.replace(planId, 'zzzzzzzzzzzzzzzz'),
      coaching.replace('"sealed": {}', `"sealed": {"x":${'['.repeat(50)}${']'.repeat(50)}}`),
    ]) {
      const file = packBundle(make(), { planId, savedAt: '', app: '', media: new Map(), coaching: bad });
      expect(openBundle(file)).toEqual({ ok: false, error: { code: 'badCoaching' } });
    }
  });
  it('refuses comments that are not a document', () => {
    const parts = unzipSync(
      packBundle(make(), { planId, savedAt: '', app: '', media: new Map(), comments: new Y.Doc() }),
    );
    const bad = strToU8('\u0002 nothing of the kind');
    const manifest = JSON.parse(new TextDecoder().decode(parts['manifest.json'])) as {
      files: { name: string; size: number; sha256: string }[];
    };
    for (const file of manifest.files)
      if (file.name === 'comments.yjs') Object.assign(file, { size: bad.length, sha256: sha256(bad) });
    const zip = zipSync({ ...parts, 'comments.yjs': bad, 'manifest.json': strToU8(JSON.stringify(manifest)) });
    expect(openBundle(zip)).toEqual({ ok: false, error: { code: 'badComments' } });
  });

  it('hashes as SHA-256 does', () =>
    expect(sha256(strToU8('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'));

  it('merges copies edited offline: in both directions, any order, twice', () => {
    const a = make();
    const b = new Y.Doc();
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    execute(a, { type: 'updateNode', node, patch: { title: '白い酒粕' } });
    execute(b, { type: 'updateNode', node, patch: { note: '冬だけ' } });
    const files = [pack(a), pack(b)];
    const merged = [
      [0, 1],
      [1, 0],
      [0, 1, 1, 0],
    ].map((order) => {
      const doc = new Y.Doc();
      for (const i of order) {
        const opened = openBundle(files[i] as Uint8Array);
        if (opened.ok) Y.applyUpdate(doc, opened.value.update);
      }
      return entityMap(doc, 'nodes').toJSON();
    });
    for (const m of merged) expect(m).toEqual({ [node]: { kind: 'resource', title: '白い酒粕', note: '冬だけ' } });
  });

  it('still opens a file of version 1', () => {
    const opened = openBundle(readFileSync(new URL('../../../tests/fixtures/v1.musubi', import.meta.url)));
    if (!opened.ok) throw new Error(opened.error.code);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, opened.value.update);
    expect(entityMap(doc, 'nodes').get(node)?.get('title')).toBe('酒粕');
  });

  const rezip = (change: (parts: Record<string, Uint8Array>) => void) => {
    const parts = unzipSync(pack(make()));
    change(parts);
    return openBundle(zipSync(parts));
  };
  it('refuses truncated, modified and foreign files, with the reason', () => {
    const file = pack(make());
    for (const cut of [0, 1, 10, file.length >> 1, file.length - 1])
      expect(openBundle(file.subarray(0, cut)).ok).toBe(false);
    expect(
      rezip((p) => {
        p['plan.yjs']![40]! ^= 1;
      }),
    ).toMatchObject({ error: { code: 'damagedPart', name: 'plan.yjs' } });
    expect(
      rezip((p) => {
        delete p['plan.yjs'];
      }),
    ).toMatchObject({ error: { code: 'missingPart' } });
    expect(
      rezip((p) => {
        delete p['manifest.json'];
      }),
    ).toMatchObject({ error: { code: 'notMusubi' } });
    expect(
      rezip((p) => {
        p['../../evil.sh'] = strToU8('x');
      }),
    ).toMatchObject({ error: { code: 'unexpectedPart' } });
    expect(
      rezip((p) => {
        p[`media/${'0'.repeat(64)}`] = strToU8('x');
      }),
    ).toMatchObject({ error: { code: 'unexpectedPart' } });
    expect(
      rezip((p) => {
        p['manifest.json'] = strToU8(JSON.stringify({ format: 'musubi', version: 99 }));
      }),
    ).toMatchObject({ error: { code: 'newerVersion', version: 99 } });
    expect(
      rezip((p) => {
        p['manifest.json'] = strToU8('['.repeat(100_000));
      }),
    ).toMatchObject({ error: { code: 'notMusubi' } });
    expect(openBundle(zipSync({ 'a.docx': strToU8('x') }))).toMatchObject({ error: { code: 'unexpectedPart' } });
  });
  it('refuses a zip bomb before inflating it', () => {
    const bomb = zipSync({ 'manifest.json': strToU8('{}'), 'plan.yjs': new Uint8Array(60 << 20) }, { level: 9 });
    expect(openBundle(bomb)).toEqual({ ok: false, error: { code: 'tooLarge' } });
  });
  it('refuses another plan under this id, and content of a newer app', () => {
    const foreign = make();
    expect(
      openBundle(packBundle(foreign, { planId: 'zzzzzzzzzzzzzzzz', savedAt: '', app: '', media: new Map() })),
    ).toMatchObject({ error: { code: 'badPlan' } });
    const raised = make();
    metaMap(raised).set('schemaVersion', 7);
    expect(openBundle(pack(raised))).toEqual({ ok: false, error: { code: 'newerVersion', version: 7 } });
    const newer = make();
    (newer.get('body', Y.XmlElement) as Y.XmlElement).insert(0, [new Y.XmlElement('hologram')]);
    expect(openBundle(pack(newer))).toMatchObject({ error: { code: 'unknownContent', types: ['hologram'] } });
  });
  it('never throws on any bytes', () => {
    const file = pack(make());
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => openBundle(bytes).ok === false));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, x) => {
        const changed = file.slice();
        changed[at]! ^= x;
        openBundle(changed);
      }),
    );
  });
});
