/** The facilitator decides and everybody speaks for themselves: real clients that write arbitrary data about a room, on a real server. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { execute } from '../../shared/doc/commands.ts';
import {
  addRound,
  addSaid,
  askToLead,
  markRound,
  ROOM_PARTS,
  readAsks,
  readDone,
  readLead,
  readLocks,
  readRound,
  readSaid,
  readTimer,
  readVotes,
  removeRound,
  roomMap,
  setDone,
  setLead,
  setLocks,
  setTimer,
  setVote,
  voteKey,
} from '../../shared/doc/room/room.ts';
import { entityMap, metaMap, relationMap } from '../../shared/doc/schema.ts';
import { SeedOrigin, transact } from '../../shared/doc/transact.ts';
import { enter, type Person, PLAN, PLAN_DOC, type Place, startPlace, stored, tokenFor, until } from './people.ts';

const NAME = `comments:${PLAN}`;
const AT = '2026-11-29T00:00:00.000Z';
const [ROUND, WORD, CARD, OTHER, CANVAS] = [
  'round00000000001',
  'word000000000001',
  'card000000000001',
  'card000000000002',
  'canvas0000000001',
];

let place: Place;
const people: Person[] = [];
type Someone = Person & { readonly id: string; readonly name: string; readonly token: string };

async function join(role: 'owner' | 'editor' | 'commenter', name: string, doc = NAME): Promise<Someone> {
  const { token, id } = await tokenFor(place, role, name);
  return Object.assign(await sit(token, doc), { id, name, token });
}
async function sit(token: string, doc: string): Promise<Person> {
  const person = enter(place, token, new Y.Doc(), doc);
  people.push(person);
  await until(() => person.provider.synced, 'to be in');
  return person;
}
beforeEach(async () => {
  place = await startPlace();
});
afterEach(async () => {
  for (const person of people.splice(0)) person.leave();
  await place.close();
});

const roomOf = (doc: Y.Doc): string =>
  JSON.stringify(
    ROOM_PARTS.map((part) =>
      Object.entries(roomMap(doc, part).toJSON() as Record<string, unknown>)
        .map(([key, value]) => [
          key,
          typeof value === 'object' && value ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value,
        ])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ),
  );
/** Everybody, and the disk, have the same expected state. */
async function agree(what: () => boolean, ...all: Person[]): Promise<void> {
  await until(() => what() && all.every((p) => roomOf(p.doc) === roomOf(stored(place, NAME))), 'all to agree');
}

/** An owner, a facilitator, and a member who would like to facilitate. */
async function threePeople() {
  const owner = await join('owner', '山田');
  const [lead, liar] = [await join('editor', '佐藤'), await join('commenter', '鈴木')];
  setLead(owner.doc, lead, AT);
  await agree(() => readLead(liar.doc)?.id === lead.id && readLead(lead.doc)?.id === lead.id, owner, lead, liar);
  return { owner, lead, liar, all: [owner, lead, liar] as const };
}
const words = (doc: Y.Doc, by: { id: string; name: string }) =>
  addRound(doc, ROUND, { kind: 'words', question: '何が余っていますか', by: by.id, byName: by.name, at: AT });
const dots = (doc: Y.Doc, by: { id: string; name: string }, shown: 'open' | 'hidden') =>
  addRound(doc, ROUND, {
    kind: 'dots',
    question: 'どれから',
    dots: 3,
    shown,
    targets: [
      { kind: 'card', id: CARD },
      { kind: 'card', id: OTHER },
    ],
    by: by.id,
    byName: by.name,
    at: AT,
  });

describe('the facilitator', () => {
  it('is named by the owner or the current facilitator; nobody appoints themselves, and a request is made in one’s own name', async () => {
    const { owner, lead, liar, all } = await threePeople();
    liar.doc.transact(() => {
      setLead(liar.doc, liar, AT);
      askToLead(liar.doc, { id: liar.id, name: '山田' }, AT);
      askToLead(liar.doc, { id: owner.id, name: '山田' }, AT);
    });
    await agree(() => readAsks(lead.doc).length === 1 && readLead(liar.doc)?.id === lead.id, ...all);
    expect(readAsks(owner.doc)).toEqual([{ id: liar.id, name: '鈴木', at: AT }]);
    setLead(lead.doc, liar, AT);
    await agree(() => readLead(liar.doc)?.id === liar.id && readAsks(owner.doc).length === 0, ...all);
    // The former facilitator has no more rights; the owner may take the role back from anybody.
    setLead(lead.doc, lead, AT);
    await agree(() => readLead(lead.doc)?.id === liar.id, ...all);
    setLead(owner.doc, undefined, AT);
    await agree(() => readLead(liar.doc) === undefined, ...all);
  });

  it('runs the timer and the rounds; others change neither', async () => {
    const { lead, liar, all } = await threePeople();
    const timer = { run: 'run0000000000001', state: 'running', leftMs: 300_000, at: AT } as const;
    setTimer(lead.doc, timer);
    words(lead.doc, { id: 'somebodyelse', name: '山田' });
    await agree(() => readTimer(liar.doc)?.leftMs === 300_000 && readRound(liar.doc, ROUND) !== undefined, ...all);
    // The server knows who began it.
    expect(readRound(liar.doc, ROUND)).toMatchObject({ by: lead.id, byName: '佐藤' });
    liar.doc.transact(() => {
      setTimer(liar.doc, undefined);
      markRound(liar.doc, ROUND, 'revealedAt', AT);
      addRound(liar.doc, 'round00000000002', { kind: 'words', question: '私の問い', by: liar.id, byName: '', at: AT });
    });
    await agree(
      () => readTimer(liar.doc) !== undefined && readRound(liar.doc, ROUND)?.revealedAt === undefined,
      ...all,
    );
    expect(readRound(lead.doc, 'round00000000002')).toBeUndefined();
    removeRound(liar.doc, ROUND);
    await agree(() => readRound(liar.doc, ROUND)?.question === '何が余っていますか', ...all);
    // A reveal is final: words have left the devices.
    markRound(lead.doc, ROUND, 'revealedAt', AT);
    await agree(() => readRound(liar.doc, ROUND)?.revealedAt === AT, ...all);
    const row = roomMap(lead.doc, 'rounds').get(ROUND) as Y.Map<unknown>;
    lead.doc.transact(() => row.delete('revealedAt'));
    await agree(() => readRound(lead.doc, ROUND)?.revealedAt === AT, ...all);
  });
});

describe('a round of words', () => {
  it('accepts words only once it is revealed, only one’s own name, and only one’s own finished mark', async () => {
    const { owner, lead, liar, all } = await threePeople();
    words(lead.doc, lead);
    await agree(() => readRound(liar.doc, ROUND) !== undefined, ...all);
    liar.doc.transact(() => {
      addSaid(liar.doc, WORD, { round: ROUND, text: '早すぎる言葉' });
      setDone(liar.doc, ROUND, { id: owner.id, name: '山田' }, 9, AT);
      setDone(liar.doc, ROUND, { id: liar.id, name: '山田' }, 2, AT);
    });
    await agree(() => readSaid(liar.doc, ROUND).length === 0 && readDone(lead.doc, ROUND).length === 1, ...all);
    expect(readDone(lead.doc, ROUND)).toEqual([{ person: liar.id, name: '鈴木', count: 2, at: AT }]);
    markRound(lead.doc, ROUND, 'revealedAt', AT);
    await agree(() => readRound(liar.doc, ROUND)?.revealedAt !== undefined, ...all);
    liar.doc.transact(() => {
      addSaid(liar.doc, WORD, { round: ROUND, text: '値段が高い', by: owner.id, name: '山田' });
      addSaid(liar.doc, 'word000000000002', { round: ROUND, text: '名前のない言葉' });
    });
    await agree(() => readSaid(owner.doc, ROUND).length === 2, ...all);
    expect(readSaid(owner.doc, ROUND)).toEqual([
      { id: WORD, round: ROUND, text: '値段が高い', by: liar.id, name: '鈴木' },
      { id: 'word000000000002', round: ROUND, text: '名前のない言葉' },
    ]);
    // Revealed words are final: nobody changes them, and only one's own named words can be withdrawn.
    const other = await join('commenter', '田中');
    other.doc.transact(() => {
      roomMap(other.doc, 'said').set(WORD, { round: ROUND, text: '値段は安い' });
      roomMap(other.doc, 'said').delete('word000000000002');
    });
    await agree(() => readSaid(other.doc, ROUND).length === 2, ...all, other);
    expect(readSaid(other.doc, ROUND).map(({ text }) => text)).toEqual(['値段が高い', '名前のない言葉']);
  });
});

describe('a vote', () => {
  it('is cast once by each: too many dots, another’s name, another target and a second vote are corrected', async () => {
    const { owner, lead, liar, all } = await threePeople();
    dots(lead.doc, lead, 'open');
    await agree(() => readRound(liar.doc, ROUND) !== undefined, ...all);
    setVote(owner.doc, ROUND, owner.id, CARD, 2);
    await agree(() => readVotes(liar.doc, ROUND).length === 1, ...all);
    setVote(liar.doc, ROUND, liar.id, CARD, 2);
    await agree(() => readVotes(lead.doc, ROUND).length === 2, ...all);
    liar.doc.transact(() => {
      setVote(liar.doc, ROUND, liar.id, OTHER, 2);
      setVote(liar.doc, ROUND, owner.id, CARD, 1);
      setVote(liar.doc, ROUND, lead.id, OTHER, 3);
      setVote(liar.doc, ROUND, liar.id, 'card000000000009', 1);
      roomMap(liar.doc, 'votes').set(voteKey(ROUND, `${liar.id}x`, OTHER), 3);
    });
    await agree(() => readVotes(liar.doc, ROUND).length === 2, ...all);
    expect(readVotes(owner.doc, ROUND)).toEqual(
      expect.arrayContaining([
        { person: owner.id, target: CARD, dots: 2 },
        { person: liar.id, target: CARD, dots: 2 },
      ]),
    );
    // One's own dots may be moved while the vote is open, and not after.
    liar.doc.transact(() => {
      setVote(liar.doc, ROUND, liar.id, CARD, 1);
      setVote(liar.doc, ROUND, liar.id, OTHER, 2);
    });
    await agree(() => readVotes(lead.doc, ROUND).length === 3, ...all);
    markRound(lead.doc, ROUND, 'closedAt', AT);
    await agree(() => readRound(liar.doc, ROUND)?.closedAt !== undefined, ...all);
    setVote(liar.doc, ROUND, liar.id, CARD, 3);
    await agree(
      () => readVotes(liar.doc, ROUND).find((v) => v.person === liar.id && v.target === CARD)?.dots === 1,
      ...all,
    );
  });
  it('that is secret accepts nothing before it is revealed, and nothing twice', async () => {
    const { lead, liar, all } = await threePeople();
    dots(lead.doc, lead, 'hidden');
    await agree(() => readRound(liar.doc, ROUND) !== undefined, ...all);
    setVote(liar.doc, ROUND, liar.id, CARD, 3);
    await agree(() => readVotes(liar.doc, ROUND).length === 0, ...all);
    markRound(lead.doc, ROUND, 'revealedAt', AT);
    await agree(() => readRound(liar.doc, ROUND)?.revealedAt !== undefined, ...all);
    setVote(liar.doc, ROUND, liar.id, CARD, 1);
    await agree(() => readVotes(lead.doc, ROUND).length === 1, ...all);
    setVote(liar.doc, ROUND, liar.id, CARD, 3);
    await agree(() => readVotes(liar.doc, ROUND)[0]?.dots === 1, ...all);
  });
});

describe('what is locked', () => {
  const cards = () => {
    const doc = new Y.Doc();
    transact(doc, new SeedOrigin(), () => metaMap(doc).set('schemaVersion', 1));
    execute(doc, { type: 'addCanvas', canvas: CANVAS, title: '板', order: 1 });
    for (const [i, node] of [CARD, OTHER].entries())
      execute(doc, {
        type: 'addNode',
        node,
        fields: { kind: 'resource', title: `札${i + 1}` },
        canvas: CANVAS,
        pos: [i * 300, 0],
      });
    return Y.encodeStateAsUpdate(doc);
  };
  const titles = (doc: Y.Doc) => [CARD, OTHER].map((node) => entityMap(doc, 'nodes').get(node)?.get('title'));
  const places = (doc: Y.Doc) => [CARD, OTHER].map((node) => relationMap(doc, 'positions').get(`${CANVAS}|${node}`));

  it('is unchanged by everybody but the facilitator, who alone unlocks it; the rest of the edit is kept', async () => {
    await place.library.append(PLAN_DOC, [cards()]);
    const owner = await join('owner', '山田');
    const [lead, liar] = [await join('editor', '佐藤'), await join('editor', '鈴木')];
    setLead(owner.doc, lead, AT);
    await agree(() => readLead(lead.doc)?.id === lead.id, owner, lead, liar);
    setLocks(lead.doc, [CARD], lead, AT);
    await agree(() => readLocks(liar.doc).cards.has(CARD), owner, lead, liar);
    const [leads, lies] = [await sit(lead.token, PLAN_DOC), await sit(liar.token, PLAN_DOC)];
    const settled = (what: () => boolean) =>
      until(
        () =>
          what() &&
          [leads.doc, lies.doc].every(
            (doc) =>
              JSON.stringify([titles(doc), places(doc)]) ===
              JSON.stringify([titles(stored(place)), places(stored(place))]),
          ),
        'the boards to agree',
      );
    // Bypassing the app: words, position, deletion, and an edit of another card in the same frame.
    lies.doc.transact(() => {
      entityMap(lies.doc, 'nodes').get(CARD)?.set('title', '書き換えた札');
      relationMap(lies.doc, 'positions').set(`${CANVAS}|${CARD}`, [999, 999]);
      entityMap(lies.doc, 'nodes').get(OTHER)?.set('title', '直した札');
    });
    await settled(() => titles(leads.doc)[1] === '直した札');
    expect([titles(lies.doc), places(lies.doc)]).toEqual([
      ['札1', '直した札'],
      [
        [0, 0],
        [300, 0],
      ],
    ]);
    entityMap(lies.doc, 'nodes').delete(CARD);
    await settled(() => titles(lies.doc)[0] === '札1');
    // Only the facilitator may unlock.
    setLocks(liar.doc, [CARD], undefined, AT);
    await agree(() => readLocks(liar.doc).cards.has(CARD), owner, lead, liar);
    entityMap(leads.doc, 'nodes').get(CARD)?.set('title', '進行役が直した札');
    await settled(() => titles(lies.doc)[0] === '進行役が直した札');
    // The whole board: nothing may be added either.
    setLocks(lead.doc, ['board'], lead, AT);
    await agree(() => readLocks(liar.doc).board, owner, lead, liar);
    execute(lies.doc, {
      type: 'addNode',
      node: 'card000000000003',
      fields: { kind: 'note', title: '割りこみ' },
      canvas: CANVAS,
      pos: [0, 500],
    });
    entityMap(lies.doc, 'nodes').get(OTHER)?.set('title', 'また直した札');
    await settled(() => titles(lies.doc)[1] === '直した札' && !entityMap(lies.doc, 'nodes').has('card000000000003'));
    // The path of a line is part of the board.
    const bent = `${CANVAS}|${CARD}|${OTHER}|relatesTo`;
    lies.doc.transact(() => {
      relationMap(lies.doc, 'bends').set(bent, [[50, 50]]);
      metaMap(lies.doc).set('title', '曲げた板');
    });
    await until(() => metaMap(leads.doc).get('title') === '曲げた板', 'the rest of the edit to arrive');
    await until(() => !relationMap(lies.doc, 'bends').has(bent), 'the bend to be put back');
    expect([leads.doc, stored(place)].map((doc) => relationMap(doc, 'bends').has(bent))).toEqual([false, false]);
    setLocks(lead.doc, ['board'], undefined, AT);
    setLocks(lead.doc, [CARD], undefined, AT);
    await agree(() => !readLocks(liar.doc).board, owner, lead, liar);
    entityMap(lies.doc, 'nodes').get(CARD)?.set('title', '自由な札');
    await settled(() => titles(leads.doc)[0] === '自由な札');
  });
});
