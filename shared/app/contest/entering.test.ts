/** Entering a contest with a plan: the call that is kept, the draft with what is missing, and the signed entry. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsInBytes } from '../../../tests/bytesSearch.ts';
import { CALL, signer } from '../../../tests/contestFixture.ts';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import { type Call, callBytes, signCall } from '../../doc/contest/call.ts';
import { openSubmission } from '../../doc/contest/submission.ts';
import { translate } from '../../i18n/words.ts';
import { draftLeaks, entryDraft, entryField, sectionText, sectionTitles } from './entryDraft.ts';
import { chosenFiles, filesToSend } from './entryFiles.ts';
import { keepCall, keptCalls } from './keptCalls.ts';
import { graceUntil, makeEntry, sendEntry } from './submitEntry.ts';

const SEED = 'seed000000000000';
const TODAY = '2026-11-21';
const PERSON = { name: '山田', advisors: ['佐藤'] };
const t = translate('ja');

let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan();
});
afterEach(() => plan.close());

const set = (fields: Readonly<Record<string, string | null>>) =>
  plan.session.execute({ type: 'setContestEntry', contest: CALL.contest, fields });
const keep = async (call: Call, device = 0) => {
  const file = await signCall(call, signer(device));
  return keepCall(plan.session, file, callBytes(file));
};
const addSeed = (disclosure?: 'unfiled') =>
  plan.session.execute({
    type: 'addNode',
    node: SEED,
    fields: { kind: 'seed', title: '発酵の技術', ...(disclosure ? { disclosure } : {}) },
    canvas: CANVAS,
    pos: [0, 0],
  });
const draftOf = (call: Call) => entryDraft(plan.session, call, PERSON);

describe('a call', () => {
  it('is kept with the plan as it was signed; a later one of the same organiser replaces it', async () => {
    expect(await keep(CALL)).toEqual({ ok: true, value: CALL.contest });
    expect(await keep({ ...CALL, title: '延期' })).toMatchObject({ ok: true });
    expect(keptCalls(plan.session.store)).toMatchObject([{ call: { title: '延期', contest: CALL.contest } }]);
  });

  it('of the same contest signed by a stranger is refused, and the first stays', async () => {
    await keep(CALL);
    expect(await keep({ ...CALL, title: '偽物' }, 7)).toEqual({ ok: false, error: { code: 'foreignKey' } });
    expect(keptCalls(plan.session.store)).toMatchObject([{ call: { title: CALL.title } }]);
  });

  it('is omitted if it can no longer be read', () => {
    set({ call: '{"broken"' });
    expect(keptCalls(plan.session.store)).toEqual([]);
  });
});

describe('a draft', () => {
  it('starts with the person’s own name and says what is missing', () => {
    const draft = draftOf(CALL);
    expect(draft.applicant).toMatchObject({ name: '山田', org: '' });
    expect(draft.problems).toEqual([{ code: 'missing', box: '要約' }, { code: 'noCategory' }]);
    expect(entryDraft(plan.session, CALL, { name: ' ', advisors: [] }).problems).toContainEqual({ code: 'noName' });
  });

  it('counts visible characters, up to the limit and one beyond it', () => {
    const at = (text: string) => {
      set({ 'box.summary': text, category: '食' });
      return draftOf({ ...CALL, boxes: [{ id: 'summary', label: '要約', help: '', maxChars: 3, required: true }] });
    };
    expect(at('か\u3099き葛\u{E0100}').problems).toEqual([]);
    expect(at('四文字だ').problems).toEqual([{ code: 'over', box: '要約', n: 1 }]);
    expect(at('　').problems).toEqual([{ code: 'missing', box: '要約' }]);
  });

  it('of a public contest with an unfiled seed needs a responsible person', () => {
    set({ 'box.summary': '本文', category: '食' });
    addSeed('unfiled');
    expect(draftOf(CALL).problems).toEqual([{ code: 'guarded' }]);
    set({ 'disclosure.by': '山田', 'disclosure.reason': '出願の相談ずみ' });
    expect(draftOf(CALL)).toMatchObject({ needsOverride: true, problems: [], unfiled: [{ title: '発酵の技術' }] });
    expect(draftOf({ ...CALL, terms: 'nda' }).needsOverride).toBe(false);
  });

  it('names seeds whose filing status is unknown', () => {
    addSeed();
    expect(draftOf(CALL)).toMatchObject({ unknown: [{ title: '発酵の技術' }], unfiled: [], needsOverride: false });
  });

  it('shows what reveals the author to judges', () => {
    set({ 'applicant.name': '斎藤花子', 'box.summary': '斎藤花子の店です。' });
    expect(draftLeaks(plan.session, draftOf(CALL)).some((leak) => leak.found.includes('斎藤'))).toBe(true);
  });

  it('fills a box from a section, without the headings', () => {
    plan.session.execute({
      type: 'writeText',
      at: 'all',
      blocks: [
        { kind: 'heading', level: 2, text: '要約' },
        { kind: 'paragraph', inlines: [{ text: '一行目' }] },
        { kind: 'paragraph', inlines: [{ text: ' ' }] },
        { kind: 'paragraph', inlines: [{ text: '二行目' }] },
        { kind: 'heading', level: 2, text: '次' },
      ],
    });
    expect(sectionTitles(plan.session)).toEqual(['要約', '次']);
    expect([0, 1, 2].map((nth) => sectionText(plan.session, nth))).toEqual(['一行目\n二行目', '', undefined]);
  });
});

describe('attached files', () => {
  it('are a list of names and hashes; anything else is empty', () => {
    const file = { name: 'a.pdf', hash: 'a'.repeat(64) };
    expect(chosenFiles(JSON.stringify([file]))).toEqual([file]);
    for (const odd of ['', '{}', '[{"name":"a"}]', '[{"name":"a","hash":"x"}]']) expect(chosenFiles(odd)).toEqual([]);
  });

  it('must all be on this device', async () => {
    const { hash } = await plan.host.call('media.put', {
      bytes: new Uint8Array([1, 2]),
      type: 'application/octet-stream',
    });
    const sent = await filesToSend(plan.host, [{ name: '図.pdf', hash }]);
    expect(sent).toMatchObject({ ok: true, value: [{ name: '図.pdf', type: 'pdf' }] });
    expect(await filesToSend(plan.host, [{ name: '別.pdf', hash: 'b'.repeat(64) }])).toEqual({
      ok: false,
      error: { name: '別.pdf' },
    });
  });
});

describe('an entry', () => {
  const request = () => ({ call: CALL, callHash: 'c'.repeat(64), draft: draftOf(CALL), today: TODAY, t });

  it('is not made while something is missing', async () => {
    expect(await makeEntry(plan.session, request())).toEqual({ ok: false, error: 'notSubmittable' });
  });

  it('contains nothing restricted, and needs no decision on a seed that is not in it', async () => {
    set({ 'box.summary': '酒粕でパンを焼く', category: '食' });
    addSeed('unfiled');
    plan.session.execute({ type: 'updateNode', node: SEED, patch: { layer: 'bank' } });
    expect(draftOf(CALL).problems).toEqual([]);
    const made = await makeEntry(plan.session, request());
    if (!made.ok) throw new Error(made.error);
    expect(wordsInBytes(made.value.bytes, ['発酵の技術', '酒粕でパンを焼く'])).toEqual(['酒粕でパンを焼く']);
  });

  it('is the plan and the boxes, signed, under the same id each time', async () => {
    set({ 'box.summary': '酒粕でパンを焼く', category: '食' });
    addSeed('unfiled');
    set({ 'disclosure.by': '山田', 'disclosure.reason': '出願ずみ' });
    const made = await makeEntry(plan.session, request());
    if (!made.ok) throw new Error(made.error);
    const opened = openSubmission(made.value.bytes);
    if (!opened.ok) throw new Error('not readable');
    expect(opened.value.hash).toBe(made.value.hash);
    expect(opened.value.content).toMatchObject({
      contest: CALL.contest,
      call: 'c'.repeat(64),
      title: '酒粕のパン',
      category: '食',
      applicant: { name: '山田' },
      advisors: ['佐藤'],
      boxes: { summary: '酒粕でパンを焼く' },
      disclosure: { seeds: ['発酵の技術'], by: '山田', reason: '出願ずみ', graceUntil: '2027-11-21' },
    });
    const again = await makeEntry(plan.session, request());
    const second = again.ok ? openSubmission(again.value.bytes) : undefined;
    expect(second?.ok && second.value.content.entry).toBe(opened.value.content.entry);
  });

  it('is not made if a file is missing', async () => {
    const files = JSON.stringify([{ name: 'a.pdf', hash: 'a'.repeat(64) }]);
    set({ 'box.summary': '本文', category: '食', attachments: files });
    expect(await makeEntry(plan.session, request())).toEqual({ ok: false, error: 'fileMissing' });
  });

  it('sends nothing over the network for a call that accepts no entries there', async () => {
    set({ 'box.summary': '本文', category: '食' });
    const made = await makeEntry(plan.session, request());
    if (!made.ok) throw new Error(made.error);
    expect(await sendEntry(plan.session, CALL, made.value)).toBe('unreachable');
  });

  it('keeps its fields in the plan', () => {
    set({ category: '観光' });
    expect(entryField(plan.session, CALL.contest, 'category')).toBe('観光');
    set({ category: null });
    expect(entryField(plan.session, CALL.contest, 'category')).toBe('');
  });
});

it('ends the grace period for filing after a year, on the same day or the last of its month', () => {
  expect([graceUntil('2026-11-21'), graceUntil('2028-02-29')]).toEqual(['2027-11-21', '2029-02-28']);
});
