/**
 * Merging over the real server: the window's own connection and review (`SyncLink`, `MergeWatch`) on real sockets.
 * Only the page's other globals (events, local storage) are stubbed; nothing of the protocol is.
 */

import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Reach } from '../../main/sync-server/room.ts';
import { SyncLink } from '../../renderer/session/syncLink.ts';
import { MergeWatch } from '../../shared/app/merge/mergeWatch.ts';
import { signCopy } from '../../shared/doc/authors.ts';
import { insertBlocks } from '../../shared/doc/body.ts';
import { execute } from '../../shared/doc/commands.ts';
import { readRecords } from '../../shared/doc/merge/records.ts';
import { bodyElement, metaMap } from '../../shared/doc/schema.ts';
import { SeedOrigin, transact } from '../../shared/doc/transact.ts';
import { systemClock } from '../../shared/ports/clock.ts';
import { MESSAGE, SYNC } from '../../shared/protocol/sync.ts';
import { enter as enterWord, remove, wordsIn } from '../fuzz/mergeActs.ts';
import { random } from '../random.ts';
import { pageGlobals } from './pageGlobals.ts';
import { PLAN, PLAN_DOC, type Place, startPlace, stored, tokenFor, until } from './people.ts';

const kept = pageGlobals();

const opened: { close(): Promise<void> | void }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

type Person = {
  readonly doc: Y.Doc;
  readonly link: SyncLink;
  readonly watch: MergeWatch;
  readonly name: string;
  points: number;
};
async function join(place: Place, name: string): Promise<Person> {
  const { token } = await tokenFor(place, 'editor', name);
  const doc = new Y.Doc();
  kept.clear();
  const link = new SyncLink(doc, PLAN_DOC, `ws://127.0.0.1:${place.server.port}/sync`, { token });
  await until(() => link.provider.synced, 'first synchronisation');
  const person: { points: number } = { points: 0 };
  const watch = new MergeWatch(
    link,
    {
      doc,
      clock: systemClock,
      me: () => ({ id: name, name }),
      mayWrite: true,
      keepCommon: async () => undefined,
      keepBefore: () => {
        person.points++;
      },
    },
    [Y.encodeStateAsUpdate(doc)],
  );
  opened.push({
    close: () => {
      watch.dispose();
      link.dispose();
    },
  });
  signCopy(doc, { id: name, name, at: '2026-11-21T00:00:00.000Z' });
  return Object.assign(person, { doc, link, watch, name });
}
async function openPlace(): Promise<Place> {
  const place = await startPlace();
  opened.push(place);
  const doc = new Y.Doc();
  transact(doc, new SeedOrigin(), () => {
    metaMap(doc).set('schemaVersion', 1);
    insertBlocks(doc, 0, [
      { kind: 'heading', level: 2, text: '概要' },
      {
        kind: 'paragraph',
        inlines: [{ text: '前' }, { type: 'figure-chip', target: '000000000000000f' }, { text: '後' }],
      },
    ]);
  });
  await place.library.append(PLAN_DOC, [Y.encodeStateAsUpdate(doc)]);
  return place;
}
const level = (people: readonly Person[]) =>
  until(() => people.every((p) => p.link.provider.synced && p.link.state.waiting === 0), 'everything on disk', 20_000);
const alike = (place: Place, people: readonly Person[]) =>
  until(
    () => {
      const state = JSON.stringify([...Y.decodeStateVector(Y.encodeStateVector(stored(place)))].sort());
      return people.every((p) => JSON.stringify([...Y.decodeStateVector(Y.encodeStateVector(p.doc))].sort()) === state);
    },
    'all the same',
    20_000,
  );

describe('merging over the server', () => {
  it('loses no word and no value of people who connect and disconnect', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const r = random(seed);
      const place = await openPlace();
      const people = [await join(place, 'a'), await join(place, 'b')];
      const author = new Map<string, Person>();
      const own = new Set<string>();
      for (let step = 0; step < 24; step++) {
        const person = people[Math.floor(r() * people.length)] as Person;
        const isAway = !person.link.provider.shouldConnect;
        const before = wordsIn(person.doc);
        const what = r();
        if (what < 0.2) isAway ? person.link.provider.connect() : person.link.provider.disconnect();
        else if (what < 0.7) {
          const word = `w${seed}x${step}y`;
          if (enterWord(person.doc, word, r)) author.set(word, person);
        } else if (isAway) remove(person.doc, r);
        else await level([person]);
        const after = wordsIn(person.doc);
        // A person who is online and overwrites what is on their screen has seen it: an edit, not a merge.
        const hasSeen = (word: string) => author.get(word) === person || !isAway;
        for (const word of before) if (!after.has(word) && hasSeen(word)) own.add(word);
        // Two people who write at the same moment meet in the next round: here each has seen what the other has sent.
        if (!isAway && what < 0.7)
          await until(() => person.link.state.waiting === 0 || !person.link.provider.shouldConnect, 'sent');
      }
      for (const { link } of people) link.provider.connect();
      await level(people);
      await alike(place, people);
      const present = wordsIn(stored(place));
      const reviewed = new Set(JSON.stringify(readRecords(stored(place))).match(/w\d+x\d+y/gu) ?? []);
      const lost = [...author.keys()].filter((w) => !present.has(w) && !reviewed.has(w) && !own.has(w));
      expect(lost, `seed ${seed}`).toEqual([]);
      for (const one of opened.splice(0).reverse()) await one.close();
    }
  }, 120_000);

  describe('an edit that others make while somebody reconnects, and that arrives before the answer', () => {
    const paragraph = (doc: Y.Doc) => (doc.get('body', Y.XmlElement) as Y.XmlElement).get(1) as Y.XmlElement;
    const tail = (doc: Y.Doc) => paragraph(doc).get(paragraph(doc).length - 1) as Y.XmlText;
    /** Reconnects, but delays the sync question: `meanwhile` arrives first. */
    const returnWhile = async (guest: Person, meanwhile: () => Promise<void>) => {
      const { send } = WebSocket.prototype;
      const held: (() => void)[] = [];
      WebSocket.prototype.send = function (this: WebSocket, data) {
        const bytes = data as Uint8Array<ArrayBuffer>;
        if (bytes[0] === MESSAGE.sync && bytes[1] === SYNC.step1) held.push(() => send.call(this, data));
        else send.call(this, data);
      };
      try {
        const { receive } = guest.link;
        let early = 0;
        guest.link.receive = (...given) => {
          early++;
          receive?.(...given);
        };
        const asked = new Promise<void>((done) => guest.link.onDidLearn(() => done()));
        guest.link.provider.connect();
        await asked;
        await meanwhile();
        await until(() => early > 0 && held.length > 0, 'the early edit');
        guest.link.receive = receive;
      } finally {
        WebSocket.prototype.send = send;
      }
      for (const go of held) go();
    };
    const records = (place: Place) =>
      JSON.stringify(readRecords(stored(place)).map(({ item }) => [item.level, item.kind]));

    it('does not hide a conflict of words and a deletion', async () => {
      const place = await openPlace();
      const [guest, owner] = [await join(place, 'a'), await join(place, 'b')];
      await level([guest, owner]);
      guest.link.provider.disconnect();
      const text = tail(guest.doc);
      text.delete(0, text.length);
      const said = tail(owner.doc);
      said.insert(said.length, 'のことば');
      await level([owner]);
      await returnWhile(guest, async () => {
        said.insert(said.length, '。');
        await level([owner]);
      });
      await level([guest, owner]);
      await alike(place, [guest, owner]);
      expect(tail(owner.doc).toString()).toBe('のことば。');
      expect(records(place)).toBe('[["decide","text"]]');
    });
    it('does not hide a removal from somebody who had nothing to send', async () => {
      const place = await openPlace();
      const [guest, owner] = [await join(place, 'a'), await join(place, 'b')];
      const own = tail(guest.doc);
      own.insert(own.length, '大切なことば');
      await level([guest, owner]);
      await until(() => tail(owner.doc).toString().includes('大切なことば'), 'the words to arrive');
      guest.link.provider.disconnect();
      const said = tail(owner.doc);
      said.delete(1, said.length - 1);
      await level([owner]);
      await returnWhile(guest, async () => {
        metaMap(owner.doc).set('trade', '製パン');
        await level([owner]);
      });
      await level([guest, owner]);
      await alike(place, [guest, owner]);
      await until(() => metaMap(guest.doc).get('trade') === '製パン', 'the early edit as well');
      expect(records(place)).toBe('[["kept","text"]]');
    });
    it('comes with the next answer if the connection is lost again', async () => {
      const place = await openPlace();
      const [guest, owner] = [await join(place, 'a'), await join(place, 'b')];
      await level([guest, owner]);
      guest.link.provider.disconnect();
      metaMap(guest.doc).set('title', '題');
      await returnWhile(guest, async () => {
        metaMap(owner.doc).set('trade', '製パン');
        await level([owner]);
        guest.link.provider.disconnect();
        guest.link.provider.connect();
      });
      await level([guest, owner]);
      await alike(place, [guest, owner]);
      expect([metaMap(guest.doc).get('trade'), metaMap(owner.doc).get('title')]).toEqual(['製パン', '題']);
    });
  });

  it('merges two plans composed apart into one set of headings, and nobody sees the second', async () => {
    const place = await openPlace();
    const [first, second] = [await join(place, 'a'), await join(place, 'b')];
    await level([first, second]);
    for (const { link } of [first, second]) link.provider.disconnect();
    const said = '酒粕でパンを焼きます。';
    for (const { doc } of [first, second])
      execute(doc, {
        type: 'writeText',
        at: 'all',
        blocks: [
          { kind: 'heading', level: 2, text: '事業', section: 'what', slots: ['what/k/a'] },
          { kind: 'paragraph', inlines: [{ text: said }], made: { slot: 'what/k/a', said, language: 'ja' } },
        ],
      });
    first.link.provider.connect();
    await level([first]);
    let most = 0;
    const headings = (doc: Y.Doc) => bodyElement(doc).toString().split('事業').length - 1;
    first.doc.on('update', () => {
      most = Math.max(most, headings(first.doc));
    });
    second.link.provider.connect();
    await level([first, second]);
    await alike(place, [first, second]);
    expect([most, ...[first.doc, second.doc, stored(place)].map(headings)]).toEqual([1, 1, 1, 1]);
    expect(readRecords(stored(place))).toEqual([]);
  });

  it('precedes offline work with a restore point on both sides, and keeps only the last twenty', async () => {
    const place = await openPlace();
    const guest = await join(place, '山田');
    await level([guest]);
    for (let i = 0; i < 22; i++) {
      guest.link.provider.disconnect();
      metaMap(guest.doc).set('trade', `業種${i}`);
      await place.library.append(PLAN_DOC, [titled(stored(place), `題${i}`)]);
      guest.link.provider.connect();
      await level([guest]);
    }
    expect(guest.points).toBe(22);
    const points = place.library.listVersions(PLAN).filter((v) => v.reason === 'beforeSync');
    expect(points).toHaveLength(20);
    const last = new Y.Doc();
    Y.applyUpdateV2(last, place.library.loadVersion(points[0]?.id ?? '').subarray(1));
    expect([metaMap(last).get('trade'), metaMap(last).get('title')]).toEqual(['業種20', '題21']);
  }, 60_000);

  it('the host knows when everything has arrived on a device', async () => {
    const reached: Reach[] = [];
    const place = await startPlace({ reached: (people) => reached.push(...people) });
    opened.push(place);
    const guest = await join(place, '山田');
    await level([guest]);
    await place.library.append(PLAN_DOC, [titled(stored(place), '新しい題')]);
    await until(() => reached.some((p) => p.waiting > 0), 'something on its way');
    await until(() => reached.at(-1)?.waiting === 0, 'arrived');
    expect(reached.at(-1)).toMatchObject({ name: '山田', waiting: 0, isHere: true });
    expect(metaMap(guest.doc).get('title')).toBe('新しい題');
    guest.link.provider.disconnect();
    await until(() => reached.at(-1)?.isHere === false, 'gone');
    expect(reached.at(-1)?.at).toMatch(/^\d{4}-/);
  });

  it('counts pending work in places, not in keystrokes', async () => {
    const place = await openPlace();
    const guest = await join(place, '山田');
    await level([guest]);
    guest.link.provider.disconnect();
    const body = guest.doc.get('body', Y.XmlElement) as Y.XmlElement;
    const text = (body.get(1) as Y.XmlElement).get(0) as Y.XmlText;
    for (const letter of 'うえおかきくけこ') text.insert(text.length, letter);
    expect(guest.link.state.waiting).toBe(1);
    metaMap(guest.doc).set('title', '題');
    expect(guest.link.state.waiting).toBe(2);
    const paragraph = new Y.XmlElement('paragraph');
    body.insert(2, [paragraph]);
    paragraph.insert(0, [new Y.XmlText('新しい段落')]);
    expect(guest.link.state.waiting).toBe(3);
    guest.link.provider.connect();
    await level([guest]);
    expect(guest.link.state.waiting).toBe(0);
  });
});

function titled(doc: Y.Doc, title: string): Uint8Array {
  const before = Y.encodeStateVector(doc);
  metaMap(doc).set('title', title);
  return Y.encodeStateAsUpdate(doc, before);
}
