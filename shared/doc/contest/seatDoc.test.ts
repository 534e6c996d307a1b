import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CONTEST, id, plan, ROUND } from '../../../tests/contestFixture.ts';
import { freezePlan } from './freeze.ts';
import type { RubricCriterion } from './judgeBundle.ts';
import { SeatStore, setMark, takeBundle, typeScore } from './seatDoc.ts';

const ENTRY = id('entry', 1);
const criterion = (name: string, bonus = false): RubricCriterion => ({
  id: id(name, 0),
  label: name,
  help: '',
  max: 10,
  step: 0.5,
  weight: 1,
  bonus,
  levels: [],
});
const [MARKET, EXTRA] = [criterion('market'), criterion('extra', true)];

function desk(): { doc: Y.Doc; store: SeatStore } {
  const doc = new Y.Doc();
  const reading = freezePlan(plan(1));
  takeBundle(doc, {
    bundle: {
      format: 'musubi-judge',
      version: 1,
      contest: CONTEST,
      title: 'c',
      organiser: 'o',
      round: ROUND,
      roundTitle: 'r',
      terms: 'public',
      closes: '',
      minutes: 15,
      judge: { id: id('judge', 0), name: 'j' },
      criteria: [MARKET, EXTRA],
      entries: [
        {
          id: ENTRY,
          number: 1,
          title: '計画1',
          category: '',
          calibration: false,
          sha256: 'a'.repeat(64),
          attachments: [],
        },
      ],
      media: [],
      seat: 's',
      recipient: 'age1x',
    },
    hash: 'b'.repeat(64),
    readings: new Map([[ENTRY, reading]]),
    media: new Map(),
  });
  return { doc, store: new SeatStore(doc) };
}
/** Types as on a keyboard: character by character. */
const typeKeys = (doc: Y.Doc, keys: string, c = MARKET) => {
  for (let i = 1; i <= keys.length; i++) typeScore(doc, ENTRY, c, keys.slice(0, i));
};

describe('a score entered by a judge', () => {
  it.each([
    ['15', undefined, '15'],
    ['11', undefined, '11'],
    ['7.36', undefined, '7.36'],
    ['-1', undefined, '-1'],
    ['良い', undefined, '良い'],
    ['10', 10, undefined],
    ['１０', 10, undefined],
    ['7,5', 7.5, undefined],
    ['0', 0, undefined],
  ])('「%s」 typed letter by letter leaves %s, and 「%s」 to put right', (keys, score, typed) => {
    const { doc, store } = desk();
    typeKeys(doc, keys);
    expect([store.sheet(ENTRY).scores[MARKET.id], store.typed(ENTRY, MARKET)]).toEqual([score, typed]);
    expect(store.isDone(ENTRY)).toBe(score !== undefined);
    expect(store.unread).toEqual(typed === undefined ? [] : [{ entry: ENTRY, criterion: MARKET.id }]);
    expect(Object.keys(store.toSheet('2026-12-22T10:00:00.000Z')?.entries[ENTRY]?.scores ?? {})).toHaveLength(
      score === undefined ? 0 : 1,
    );
  });
  it('an invalid score removes the earlier one, and a valid one removes the typed text', () => {
    const { doc, store } = desk();
    typeKeys(doc, '8');
    typeKeys(doc, '15');
    expect(store.sheet(ENTRY).scores).toEqual({});
    typeKeys(doc, '9');
    expect([store.sheet(ENTRY).scores[MARKET.id], store.typed(ENTRY, MARKET)]).toEqual([9, undefined]);
    typeScore(doc, ENTRY, MARKET, '');
    expect([store.sheet(ENTRY).scores, store.typed(ENTRY, MARKET)]).toEqual([{}, undefined]);
  });
  it('what was typed survives a crash', () => {
    const { doc } = desk();
    typeKeys(doc, '15');
    const again = new Y.Doc();
    Y.applyUpdate(again, Y.encodeStateAsUpdate(doc));
    expect(new SeatStore(again).typed(ENTRY, MARKET)).toBe('15');
  });
  it('a mistyped bonus keeps the entry open; an omitted one does not', () => {
    const { doc, store } = desk();
    typeKeys(doc, '8');
    expect(store.isDone(ENTRY)).toBe(true);
    typeKeys(doc, '99', EXTRA);
    expect(store.isDone(ENTRY)).toBe(false);
    setMark(doc, ENTRY, 'conflict');
    expect([store.isDone(ENTRY), store.unread]).toEqual([true, []]);
  });
  it('a score between two steps, stored by an earlier version, is shown and does not count', () => {
    const { doc, store } = desk();
    doc.getMap('scores').set(`${ENTRY}|${MARKET.id}`, 7.36);
    expect([store.sheet(ENTRY).scores, store.typed(ENTRY, MARKET)]).toEqual([{}, '7.36']);
  });
});
