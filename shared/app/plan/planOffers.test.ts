/** Sentences that stay bound to their cards: over the real library, with undo, versions, suggestions and two people. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CANVAS, type ManualClock, manualClock, openedPlan } from '../../../tests/testCore.ts';
import { readBody } from '../../doc/body.ts';
import { type BodyEdit, boundBlocks, namedBlocks } from '../../doc/bodyEdits.ts';
import { keepBoundOnce } from '../../doc/boundOnce.ts';
import { execute, type PlanCommand } from '../../doc/commands.ts';
import { PlanStore } from '../../doc/planStore.ts';
import { bodyElement } from '../../doc/schema.ts';
import { RemoteOrigin } from '../../doc/transact.ts';
import type { Offer } from '../../domain/plan/offers.ts';
import { wordsFor } from '../../i18n/words.ts';
import { mapOk } from '../../kernel/result.ts';
import { CommentsModel } from '../comments/commentsModel.ts';
import { makePlan } from './makePlan.ts';
import {
  assumptionsBehind,
  changeCard,
  hasSectionsTwice,
  joinSections,
  keepAsIs,
  noteAsked,
  planOffers,
  takeOver,
} from './planOffers.ts';

const JA = wordsFor('ja');
const id = (name: string) => name.padEnd(16, '0');
const [KASU, YEAST, TIED, GUESS] = [id('kasu'), id('yeast'), id('tied'), id('guess')];
const SENTENCE = '酒粕と酵母を結びます。この事業は、粕でパンを焼く事業です。';

let clock: ManualClock;
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  clock = manualClock();
  plan = await openedPlan(
    [
      { type: 'addNode', node: KASU, fields: { kind: 'resource', title: '酒粕' }, canvas: CANVAS, pos: [0, 0] },
      {
        type: 'addNode',
        node: YEAST,
        fields: { kind: 'seed', title: '酵母', note: '共同研究' },
        canvas: CANVAS,
        pos: [300, 0],
      },
      {
        type: 'addNode',
        node: TIED,
        fields: { kind: 'combination', title: '粕パン', claim: '粕でパンを焼く' },
        canvas: CANVAS,
        pos: [0, 300],
      },
      { type: 'addParts', combination: TIED, nodes: [KASU, YEAST] },
      { type: 'addAssumption', assumption: GUESS, combination: TIED, text: '朝市で売れる', order: 1 },
    ],
    clock,
  );
  await makePlan(plan.session, CANVAS, 'newCombination', JA);
});
afterEach(() => plan.close());

const text = () => readBody(plan.session.doc).map((b) => b.text);
const offers = () => planOffers(plan.session);
const about = (part: string): Offer => {
  const found = offers().find((o) => o.mine.includes(part));
  if (!found) throw new Error(`no offer about ${part}`);
  return found;
};
const retitle = (title: string) => plan.session.execute({ type: 'updateNode', node: KASU, patch: { title } });
/** What a person types into the paragraph that has these words. */
const type = (part: string, words: string) => {
  const block = namedBlocks(plan.session.doc).find((b) => b.text.includes(part))?.id ?? '';
  const edits: BodyEdit[] = [{ op: 'rewrite', block, content: { kind: 'paragraph', inlines: [{ text: words }] } }];
  expect(plan.session.writeText({ type: 'editText', edits }).ok).toBe(true);
};

describe('a card that changes', () => {
  it('is offered to each of its sentences, and applied to them', () => {
    expect(text()[2]).toBe(SENTENCE);
    expect(offers()).toEqual([]);
    retitle('白い酒粕');
    expect(offers().map((o) => [o.kind, o.mine])).toEqual([
      ['changed', SENTENCE],
      ['changed', '使う地域資源は、酒粕です。'],
      ['changed', '「酒粕」は、いつ、どれだけ手に入りますか。'],
    ]);
    const done = takeOver(plan.session, [about('を結びます')]);
    expect(text()[2]).toBe('白い酒粕と酵母を結びます。この事業は、粕でパンを焼く事業です。');
    expect(offers()).toHaveLength(2);
    if (done.ok) done.value();
    expect(text()[2]).toBe(SENTENCE);
    expect(offers()).toHaveLength(3);
  });
  it('changes only its own words: a place that a comment holds, and words in bold, stay', () => {
    const [bound] = boundBlocks(plan.session.doc);
    const element = plan.session.doc.get('body', Y.XmlElement).get(bound?.index ?? 0) as Y.XmlElement;
    const words = element.get(0) as Y.XmlText;
    words.format(SENTENCE.indexOf('パン'), 2, { p: { __format: 1 } });
    const place = Y.createRelativePositionFromTypeIndex(words, SENTENCE.indexOf('酵母'));
    retitle('白い酒粕');
    takeOver(plan.session, offers());
    expect(text()[2]).toBe('白い酒粕と酵母を結びます。この事業は、粕でパンを焼く事業です。');
    const at = Y.createAbsolutePositionFromRelativePosition(place, plan.session.doc);
    expect(at?.index).toBe('白い酒粕と'.length);
    expect(words.toDelta()).toContainEqual({ insert: 'パン', attributes: { p: { __format: 1 } } });
  });
  it('leaves the sentence as it is where a person says so, until it changes again', () => {
    retitle('白い酒粕');
    keepAsIs(plan.session, about('を結びます'));
    expect(offers().map((o) => o.mine)).toEqual([
      '使う地域資源は、酒粕です。',
      '「酒粕」は、いつ、どれだけ手に入りますか。',
    ]);
    retitle('赤い酒粕');
    expect(about('を結びます')).toMatchObject({
      kind: 'changed',
      isEdited: true,
      result: '赤い酒粕と酵母を結びます。この事業は、粕でパンを焼く事業です。',
    });
  });
  it('does not overwrite a person’s changes: both are shown, and merged if they do not overlap', () => {
    type('を結びます', `${SENTENCE}来年の春に始めます。`);
    retitle('白い酒粕');
    expect(about('来年の春')).toMatchObject({
      isEdited: true,
      result: '白い酒粕と酵母を結びます。この事業は、粕でパンを焼く事業です。来年の春に始めます。',
    });
    takeOver(plan.session, [about('来年の春')]);
    expect(text()[2]).toBe('白い酒粕と酵母を結びます。この事業は、粕でパンを焼く事業です。来年の春に始めます。');
  });
  it('that answers a question takes it away, and one that is gone takes its sentence', () => {
    plan.session.execute({ type: 'updateNode', node: KASU, patch: { note: '冬に200kg' } });
    expect(about('いつ、どれだけ').kind).toBe('answered');
    takeOver(plan.session, offers());
    expect(text()).toContain('使う地域資源は、酒粕（冬に200kg）です。');
    expect(text().join('')).not.toContain('いつ、どれだけ');
    plan.session.execute({ type: 'removePart', combination: TIED, node: YEAST });
    expect(about('使う技術は').kind).toBe('gone');
    keepAsIs(plan.session, about('使う技術は'));
    expect(offers().some((o) => o.mine.includes('使う技術は'))).toBe(false);
  });
  it('leaves its question until it is answered, also by words of one’s own below it', () => {
    const block = namedBlocks(plan.session.doc).find((b) => b.text.includes('いつ、どれだけ'))?.id ?? '';
    const answer: BodyEdit = {
      op: 'insert',
      after: block,
      blocks: [{ kind: 'paragraph', inlines: [{ text: '冬に200kgです。' }] }],
    };
    plan.session.writeText({ type: 'editText', edits: [answer] });
    expect(about('いつ、どれだけ').kind).toBe('answered');
    keepAsIs(plan.session, about('いつ、どれだけ'));
    expect(offers()).toEqual([]);
    expect(text().join('')).toContain('いつ、どれだけ');
  });
  it('is asked about in a thread that the offer knows', () => {
    retitle('白い酒粕');
    noteAsked(plan.session, about('を結びます'), 'thread0000000000');
    expect(about('を結びます')).toMatchObject({ thread: 'thread0000000000' });
    retitle('赤い酒粕');
    expect(about('を結びます')).toMatchObject({ thread: undefined });
  });
  it('shows how far it has been checked', () => {
    const standing = () =>
      assumptionsBehind(plan.session.store, plan.session.doc).map((s) => [s.weakest, s.counts[0]?.n]);
    expect(standing()).toEqual([
      ['guess', 1],
      ['guess', 1],
    ]);
    plan.session.execute({ type: 'updateAssumption', assumption: GUESS, patch: { status: 'sold' } });
    expect(standing()[0]).toEqual(['sold', 1]);
    expect(about('朝市で売れる')).toMatchObject({
      kind: 'changed',
      result: '「朝市で売れる」は、今のところ「売れた」です。',
    });
  });
});

describe('a sentence that a person changes', () => {
  it('offers it to the card, and then its other sentences follow', () => {
    type('を結びます', SENTENCE.replace('酒粕', '白い酒粕'));
    expect(about('白い酒粕')).toMatchObject({ kind: 'back', source: { id: KASU, field: 'title' }, to: '白い酒粕' });
    expect(changeCard(plan.session, about('白い酒粕')).ok).toBe(true);
    expect(plan.session.store.entity('nodes', KASU)?.title).toBe('白い酒粕');
    expect(offers().map((o) => o.mine)).toEqual([
      '使う地域資源は、酒粕です。',
      '「酒粕」は、いつ、どれだけ手に入りますか。',
    ]);
    plan.session.undo.undo();
    expect(plan.session.store.entity('nodes', KASU)?.title).toBe('酒粕');
  });
  it('is left to the text where a person says so', () => {
    type('を結びます', SENTENCE.replace('酒粕', '白い酒粕'));
    keepAsIs(plan.session, about('白い酒粕'));
    expect(offers()).toEqual([]);
    expect(text()[2]).toBe(SENTENCE.replace('酒粕', '白い酒粕'));
  });
});

describe('offers', () => {
  it('are not for a person who may not write', () => {
    retitle('白い酒粕');
    expect(planOffers({ store: plan.session.store, doc: plan.session.doc, readOnly: 'role' })).toEqual([]);
  });
  it('are the same after the plan was closed, and for two people; one decision settles them for both', () => {
    retitle('白い酒粕');
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(plan.session.doc));
    const store = new PlanStore(other);
    const theirs = () => planOffers({ store, doc: other, readOnly: undefined });
    expect(theirs()).toEqual(offers());
    takeOver(plan.session, offers());
    Y.applyUpdate(other, Y.encodeStateAsUpdate(plan.session.doc, Y.encodeStateVector(other)), new RemoteOrigin());
    expect(theirs()).toEqual([]);
    store.dispose();
  });
  it('that were settled by somebody else meanwhile change nothing', () => {
    retitle('白い酒粕');
    const stale = about('を結びます');
    keepAsIs(plan.session, stale);
    const before = text();
    expect(takeOver(plan.session, [stale]).ok).toBe(true);
    expect(text()).toEqual(before);
  });
  it('are restored with a version that had them', async () => {
    const version = await plan.session.createVersion('前', 'manual');
    retitle('白い酒粕');
    takeOver(plan.session, offers());
    expect((await plan.session.restoreVersion(version.id, '今')).ok).toBe(true);
    expect(text()[2]).toBe(SENTENCE);
    expect(offers()).toEqual([]);
    retitle('赤い酒粕');
    expect(offers()).toHaveLength(3);
  });
  it('are applied as a suggestion, with the words and their binding together', async () => {
    const comments = await CommentsModel.open(plan.session, '山田');
    const { suggestions } = comments;
    retitle('白い酒粕');
    suggestions.start();
    takeOver(plan.session, [about('を結びます')]);
    keepAsIs(plan.session, about('使う地域資源'));
    clock.advance(250);
    suggestions.stop();
    expect(text()[2]).toBe(SENTENCE);
    expect(suggestions.store.open).toHaveLength(1);
    await suggestions.acceptSuggestions(suggestions.store.open, '提案の前');
    expect(text()[2]).toBe('白い酒粕と酵母を結びます。この事業は、粕でパンを焼く事業です。');
    retitle('赤い酒粕');
    expect(about('を結びます')).toMatchObject({ isEdited: false });
    comments.dispose();
  });
  it('are not made for a binding of an unknown app, and the text stays as it is', () => {
    const element = plan.session.doc.get('body', Y.XmlElement).get(2) as Y.XmlElement;
    element.setAttribute('s_made', { slot: 7, said: ['x'] } as never);
    retitle('白い酒粕');
    expect(offers().map((o) => o.mine)).not.toContain(SENTENCE);
    expect(text()[2]).toBe(SENTENCE);
  });
});

it('the same card on several boards is one card: edited once, offered once to each sentence', async () => {
  const second = id('second');
  plan.session.execute({ type: 'addCanvas', canvas: second, title: '別の板', order: 2 });
  plan.session.execute({ type: 'placeNode', canvas: second, node: KASU, pos: [0, 0] });
  retitle('白い酒粕');
  expect(plan.session.store.entities('nodes').size).toBe(3);
  expect(offers()).toHaveLength(3);
});

describe('two people', () => {
  it.each([
    ['白い酒粕', '白い酒粕と酵母を結びます。この事業は、粕でパンを焼く事業です。'],
    ['米ぬか', '米ぬかと酵母を結びます。この事業は、粕でパンを焼く事業です。'],
  ])('who both take %s over while they work apart have it once', (title, sentence) => {
    retitle(title);
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(plan.session.doc));
    const guard = keepBoundOnce(other);
    const store = new PlanStore(other);
    const theirs = {
      store,
      doc: other,
      readOnly: undefined,
      execute: plan.session.execute,
      writeText: (command: PlanCommand) => mapOk(execute(other, command), () => () => undefined),
    };
    takeOver(theirs, planOffers(theirs));
    takeOver(plan.session, offers());
    const mine = Y.encodeStateAsUpdate(plan.session.doc);
    Y.applyUpdate(plan.session.doc, Y.encodeStateAsUpdate(other), new RemoteOrigin());
    Y.applyUpdate(other, mine, new RemoteOrigin());
    // Their removals are merged as well.
    Y.applyUpdate(other, Y.encodeStateAsUpdate(plan.session.doc), new RemoteOrigin());
    Y.applyUpdate(plan.session.doc, Y.encodeStateAsUpdate(other), new RemoteOrigin());
    expect(text()[2]).toBe(sentence);
    expect(readBody(other)).toEqual(readBody(plan.session.doc));
    expect(offers()).toEqual([]);
    // As it is when the plan is opened again.
    const reopened = new Y.Doc();
    Y.applyUpdate(reopened, Y.encodeStateAsUpdate(plan.session.doc));
    expect(readBody(reopened)).toEqual(readBody(plan.session.doc));
    guard.dispose();
    store.dispose();
  });
  it('who work apart on a card and on its sentence keep both', () => {
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(plan.session.doc));
    execute(other, { type: 'updateNode', node: KASU, patch: { title: '白い酒粕' } });
    type('を結びます', `${SENTENCE}来年の春に始めます。`);
    Y.applyUpdate(other, Y.encodeStateAsUpdate(plan.session.doc));
    Y.applyUpdate(plan.session.doc, Y.encodeStateAsUpdate(other), new RemoteOrigin());
    expect(readBody(other)).toEqual(readBody(plan.session.doc));
    expect(about('来年の春')).toMatchObject({ kind: 'changed', isEdited: true });
  });
});

describe('duplicate sections', () => {
  it('become one by a press, and two again by its undo; a reader is not asked', () => {
    const once = text();
    expect(hasSectionsTwice(plan.session)).toBe(false);
    const body = bodyElement(plan.session.doc);
    const twins = body.toArray().flatMap((block) => (block instanceof Y.XmlElement ? [block.clone()] : []));
    plan.session.doc.transact(() => body.push(twins), new RemoteOrigin());
    expect(text()).toEqual([...once, ...once]);
    expect(hasSectionsTwice(plan.session)).toBe(true);
    expect(hasSectionsTwice({ doc: plan.session.doc, readOnly: 'role' })).toBe(false);
    const undo = joinSections(plan.session);
    expect(text()).toEqual(once);
    expect(hasSectionsTwice(plan.session)).toBe(false);
    if (undo.ok) undo.value();
    expect(text()).toEqual([...once, ...once]);
  });
});
