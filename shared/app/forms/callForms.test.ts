/** The form that the call of a contest asks for, as a view of the plan. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CALL, signer } from '../../../tests/contestFixture.ts';
import { openedPlan } from '../../../tests/testCore.ts';
import { type Call, callBytes, signCall } from '../../doc/contest/call.ts';
import { onPaper } from '../../domain/forms/paper.ts';
import type { BoxRecord } from '../../domain/forms/records.ts';
import { keepCall } from '../contest/keptCalls.ts';
import { filledForm, writeBox } from './forms.ts';
import { callBoxText, callFormsOf, formIn } from './planForms.ts';

const TODAY = '2026-11-30';
const DOER = { name: '山田', today: TODAY };
const ask = (id: string, label: string, maxChars = 0, required = true) => ({ id, label, help: '', maxChars, required });
const GO_CON: Call = {
  ...CALL,
  title: '江の川の挑戦',
  organiser: '川平の商工会',
  categories: ['地域', '学生'],
  boxes: [
    ask('sum', '事業の要約', 5),
    ask('trouble', '地域の課題'),
    ask('new', '新規性'),
    ask('wish', '審査員への質問', 40, false),
    { ...ask('why', 'きっかけ'), help: '始めた日のことを書いてください。' },
  ],
};

let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan();
  const file = await signCall(GO_CON, signer(0));
  expect(keepCall(plan.session, file, callBytes(file)).ok).toBe(true);
});
afterEach(() => plan.close());

const form = () => {
  const [found] = callFormsOf(plan.session.store);
  if (!found) throw new Error('no form');
  return found;
};
const filled = () => filledForm(plan.session.store, plan.session.doc, form(), TODAY);
const boxOf = (id: string) => {
  const box = filled().boxes.find((b) => b.box.id === `box.${id}`);
  if (!box) throw new Error(`no box ${id}`);
  return box;
};
const write = (...sections: readonly (readonly [title: string, key: string | undefined, words: string])[]) =>
  plan.session.writeText({
    type: 'writeText',
    at: 0,
    blocks: sections.flatMap(([text, section, words]) => [
      { kind: 'heading' as const, level: 1 as const, text, ...(section ? { section } : {}) },
      { kind: 'paragraph' as const, inlines: [{ text: words }] },
    ]),
  });

describe('the form of a call', () => {
  it('has the boxes of the call with their limits, and is found by its id', () => {
    expect(form()).toMatchObject({
      id: `call.${CALL.contest}`,
      name: { ja: '江の川の挑戦（応募の様式）' },
      asOf: CALL.issuedAt.slice(0, 10),
    });
    const boxes = form().pages.flatMap((p) => p.parts.flatMap((part) => part.boxes));
    const limitOf = (b: BoxRecord) => (b.kind === 'sentences' ? b.limit : undefined);
    expect(boxes.map((b) => [b.label.ja, limitOf(b), b.isOptional ?? false])).toEqual([
      ['計画の名前', undefined, false],
      ['応募者', undefined, false],
      ['部門', undefined, false],
      ['事業の要約', { characters: 5 }, false],
      ['地域の課題', undefined, false],
      ['新規性', undefined, false],
      ['審査員への質問', { characters: 40 }, true],
      ['きっかけ', undefined, false],
    ]);
    expect(formIn(plan.session.store, form().id)?.name).toEqual(form().name);
    expect(formIn(plan.session.store, 'call.0000000000000000')).toBeUndefined();
    expect(formIn(plan.session.store, 'succession')?.id).toBe('succession');
  });

  it('takes what the labels ask for from the text, a section of the same title first, and asks for the rest', () => {
    expect(
      write(
        ['困りごと', 'challenge', '空き家が増えた。'],
        ['独創性', 'originality', '川の霧で干す。'],
        ['新規性', undefined, '霧を使うのは初めて。'],
        ['審査員への質問', undefined, '水利権はどうなりますか。'],
      ).ok,
    ).toBe(true);
    expect(boxOf('trouble')).toMatchObject({
      text: '空き家が増えた。',
      origins: [{ at: 'text', block: 1, says: '困りごと' }],
    });
    expect(boxOf('new').text).toBe('霧を使うのは初めて。');
    expect(boxOf('wish').text).toBe('水利権はどうなりますか。');
    expect(boxOf('why')).toMatchObject({
      isMissing: true,
      box: { question: { ja: '始めた日のことを書いてください。' } },
    });
  });

  it.each([
    ['あいうえお', undefined],
    ['あいうえおか', { of: 'characters', by: 1 }],
    // Letters as a reader counts them: with a mark, of a variant, a face of several signs.
    ['か\u3099き葛\u{E0100}👨‍👩‍👧お', undefined],
    ['ａｂｃｄｅｆ', { of: 'characters', by: 1 }],
    ['あいうえお　\n', undefined],
  ] as const)('counts as the call does: %j', (words, over) => {
    expect(write(['要約', 'summary', words]).ok).toBe(true);
    expect(boxOf('sum').over).toEqual(over);
    // Nothing is left out of the paper.
    expect(onPaper(filled()).boxes.get('box.sum')?.lines.join('')).toBe(words.trim());
  });

  it('keeps a person’s own words, says when the plan has changed, and gives them to the entry', () => {
    const { store, doc } = plan.session;
    expect(write(['要約', 'summary', '干物の里']).ok).toBe(true);
    const text = () => callBoxText(store, doc, GO_CON, 'sum', TODAY);
    expect(text()).toBe('干物の里');
    expect(writeBox(plan.session, form(), boxOf('sum'), '霧の干物', DOER).ok).toBe(true);
    expect([text(), boxOf('sum').isStale]).toEqual(['霧の干物', false]);
    expect(write(['はじめに', 'abstract', '川の話。']).ok).toBe(true);
    expect([text(), boxOf('sum').isStale]).toEqual(['霧の干物', true]);
    expect(callBoxText(store, doc, GO_CON, 'nobody', TODAY)).toBe('');
  });
});

it('a plan without a call has no such form, nor has a damaged call', async () => {
  const other = await openedPlan();
  expect(callFormsOf(other.session.store)).toEqual([]);
  const fields = { call: '{"broken"' };
  expect(other.session.execute({ type: 'setContestEntry', contest: CALL.contest, fields }).ok).toBe(true);
  expect(callFormsOf(other.session.store)).toEqual([]);
  other.close();
});
