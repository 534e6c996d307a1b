import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CANVAS, libraryHost, openedPlan, testCore } from '../../../tests/testCore.ts';
import catalogue from '../../data/catalogue/catalogue.json' with { type: 'json' };
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { templateOf } from '../../data/templates/templates.ts';
import { readBody } from '../../doc/body.ts';
import { type BodyEdit, namedBlocks } from '../../doc/bodyEdits.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { wordsFor } from '../../i18n/words.ts';
import { detailsOf } from '../board/combinationView.ts';
import { fundingOf } from '../funding/fundingState.ts';
import { contentFromTrade } from '../trades/tradePlan.ts';
import { applyCommands } from './applyCommands.ts';
import { contentFromTemplate, createPlan } from './createPlan.ts';
import { makePlan, previewPlan } from './makePlan.ts';
import { glanceAt, keepReading } from './planDigest.ts';
import { planReport } from './planReport.ts';
import { PlanSession } from './planSession.ts';
import { refusalText } from './refusalText.ts';
import { rehearsalFacts } from './rehearsalFacts.ts';
import { sampleContent } from './samplePlan.ts';

const JA = wordsFor('ja');
const EN = wordsFor('en');
const MAKER = { author: '山田', today: '2026-11-21' };
const NEW = { title: '題', template: 'newCombination', prefecture: '', municipalityCode: '' };
const entryOf = (id: string) =>
  (catalogue as unknown as CatalogueEntry[]).find((e) => e.id === id || e.mergedIds.includes(id));
const id = (name: string) => name.padEnd(16, '0');

describe('a new plan', () => {
  it('has a question under each heading of its template, in the language of its maker', async () => {
    const place = libraryHost();
    const core = testCore(place.host);
    const made = await createPlan(core, contentFromTemplate(core, EN, NEW), MAKER);
    const session = await PlanSession.open(core, made.ok ? made.value : '');
    const text = readBody(session.doc);
    expect(text[0]).toMatchObject({ type: 'heading', level: 2, section: 'summary' });
    expect(text[1]).toMatchObject({ type: 'paragraph', question: true });
    expect(session.store.meta).toMatchObject({ title: '題', author: '山田', createdOn: '2026-11-21' });
    expect([...session.store.entities('canvases').values()]).toHaveLength(1);
    session.dispose();
    place.close();
  });
  it('that the disk refuses is handed back whole', async () => {
    const place = libraryHost();
    place.failing.add('library.create');
    const core = testCore(place.host);
    const made = await createPlan(core, contentFromTemplate(core, JA, NEW), MAKER);
    expect(made).toMatchObject({ ok: false, error: { code: 'notStored', problem: 'storageFull' } });
    const session = PlanSession.adopt(
      core,
      made.ok ? '' : made.error.id,
      made.ok ? new Uint8Array() : made.error.update,
      'storageFull',
    );
    expect(session.store.meta.title).toBe('題');
    session.dispose();
    place.close();
  });
  it('as a sample ties a valid combination and has as much money as it needs', async () => {
    const place = libraryHost();
    const core = testCore(place.host);
    const made = await createPlan(core, sampleContent(core, JA, MAKER, entryOf), MAKER);
    const session = await PlanSession.open(core, made.ok ? made.value : '');
    const combination = [...session.store.entities('nodes').values()].find((n) => n.kind === 'combination');
    expect(detailsOf(session.store, combination?.id ?? '').check.valid).toBe(true);
    const { totals, coverage } = fundingOf(session.store, MAKER.today);
    expect([totals.usesYen, totals.sourcesYen]).toEqual([12_526_000, 12_526_000]);
    expect([...coverage.sources.values()].some((s) => s.over)).toBe(false);
    session.dispose();
    place.close();
  });
});

describe('an open plan', () => {
  let plan: Awaited<ReturnType<typeof openedPlan>>;
  const card = (name: string, kind: string, x: number): PlanCommand =>
    ({ type: 'addNode', node: id(name), fields: { kind, title: name }, canvas: CANVAS, pos: [x, 0] }) as PlanCommand;
  beforeEach(async () => {
    plan = await openedPlan([
      card('kasu', 'resource', 0),
      card('yeast', 'seed', 300),
      card('baker', 'customer', 600),
      {
        type: 'addNode',
        node: id('tied'),
        fields: { kind: 'combination', title: '酒粕酵母', claim: '粕でパンを焼く' },
        canvas: CANVAS,
        pos: [0, 300],
      },
      { type: 'addParts', combination: id('tied'), nodes: [id('kasu'), id('yeast')] },
      { type: 'updateNode', node: id('yeast'), patch: { disclosure: 'unfiled' } },
      { type: 'putTask', task: id('later'), patch: { title: '後で', due: '2027-02-01' } },
      { type: 'putTask', task: id('never'), patch: { title: 'いつか' } },
      { type: 'putTask', task: id('soon'), patch: { title: '先に', due: '2026-12-01' } },
      { type: 'putTask', task: id('done'), patch: { title: '済み', done: true } },
    ]);
  });
  afterEach(() => plan.close());

  const text = () => readBody(plan.session.doc).map((b) => b.text);
  const make = () => makePlan(plan.session, CANVAS, 'newCombination', JA);

  it('replaces a blank text with one composed from a board, and is undone in one step', async () => {
    const done = await make();
    expect(text().slice(0, 4)).toEqual([
      'ひとことで言うと',
      '',
      'kasuとyeastを結びます。この事業は、粕でパンを焼く事業です。',
      '',
    ]);
    // Nobody has tied the baker to anything.
    expect(text().join('\n')).not.toContain('baker');
    expect(previewPlan(plan.session, CANVAS, 'newCombination', JA).unused).toEqual(['baker']);
    expect(text()).toContain('2026年12月1日までに行うことは、先にです。');
    expect(plan.session.store.meta.template).toBe('newCombination');
    expect(plan.library.listVersions(plan.id).map((v) => v.reason)).toEqual(['beforeTemplate']);
    if (done.ok) done.value();
    expect(text()).toEqual(['']);
  });
  it('is composed again without a second set of headings, and leaves what the person wrote, changed and took out', async () => {
    await make();
    const before = text();
    await make();
    expect(text()).toEqual(before);

    const blocks = namedBlocks(plan.session.doc);
    const at = (part: string) => blocks.find((b) => b.text.includes(part))?.id ?? '';
    const edits: BodyEdit[] = [
      {
        op: 'insert',
        after: at('粕でパンを焼く'),
        blocks: [{ kind: 'paragraph', inlines: [{ text: 'わたしの言葉。' }] }],
      },
      { op: 'remove', block: at('使う技術は') },
    ];
    expect(plan.session.writeText({ type: 'editText', edits }).ok).toBe(true);
    plan.session.execute({ type: 'updateNode', node: id('kasu'), patch: { title: '酒粕', note: '冬' } });
    plan.session.execute({ type: 'updateNode', node: id('yeast'), patch: { title: '酵母' } });
    expect(previewPlan(plan.session, CANVAS, 'newCombination', JA)).toMatchObject({
      isBlank: false,
      updated: 3,
      kept: [],
    });
    const again = await make();
    const now = text();
    expect(now.filter((words) => words === 'ひとことで言うと')).toHaveLength(1);
    expect(now.slice(2, 4)).toEqual(['酒粕と酵母を結びます。この事業は、粕でパンを焼く事業です。', 'わたしの言葉。']);
    expect(now).toContain('使う地域資源は、酒粕（冬）です。');
    // The question about it is answered, and removed text stays removed.
    expect(now.join('\n')).not.toContain('いつ、どれだけ手に入りますか');
    expect(now.join('\n')).not.toContain('使う技術は');
    if (again.ok) again.value();
    expect(text()[2]).toBe('kasuとyeastを結びます。この事業は、粕でパンを焼く事業です。');
  });
  it('keeps a sentence that a person has changed, and says so before', async () => {
    await make();
    const block = namedBlocks(plan.session.doc)[2];
    const edited = { kind: 'paragraph' as const, inlines: [{ text: 'うちの粕と酵母を結びます。' }] };
    expect(
      plan.session.writeText({ type: 'editText', edits: [{ op: 'rewrite', block: block?.id ?? '', content: edited }] })
        .ok,
    ).toBe(true);
    plan.session.execute({ type: 'updateNode', node: id('tied'), patch: { claim: '粕でうどんを打つ' } });
    expect(previewPlan(plan.session, CANVAS, 'newCombination', JA).kept).toEqual(['うちの粕と酵母を結びます。']);
    await make();
    expect(text()[2]).toBe('うちの粕と酵母を結びます。');
  });
  it('that began with the guide of a trade keeps its questions and its headings', async () => {
    const { blocks } = contentFromTrade(plan.core, JA, 'foodProcessing', {
      title: '',
      prefecture: '',
      municipalityCode: '',
    });
    plan.session.writeText({ type: 'writeText', at: 'all', blocks: blocks as never });
    const asked = readBody(plan.session.doc).filter((b) => b.question);
    const template = new Set(templateOf('newCombination').sections.map((s) => s.question.ja));
    const ofTrade = asked.map((b) => b.text).filter((words) => !template.has(words));
    expect(ofTrade.length).toBeGreaterThan(3);
    await make();
    await make();
    const now = readBody(plan.session.doc);
    expect(now.map((b) => b.text)).toEqual(expect.arrayContaining(ofTrade));
    expect(now.filter((b) => b.level !== undefined).map((b) => b.section)).toEqual([
      'summary',
      'challenge',
      'resources',
      'seeds',
      'business',
      'assumptions',
      'funding',
      'next',
      'sources',
    ]);
    expect(now.map((b) => b.text)).toContain('kasuとyeastを結びます。この事業は、粕でパンを焼く事業です。');
  });
  it('is summarised: the most urgent task first, those without a day last', async () => {
    await plan.session.docs.flush();
    const [summary] = plan.library.listPlans();
    if (!summary) throw new Error('no plan');
    const glance = await glanceAt(plan.host, summary);
    expect(glance.tasks.map((t) => t.title)).toEqual(['先に', '後で', 'いつか']);
    expect(glance.combination).toMatchObject({ claim: '粕でパンを焼く', partKinds: ['resource', 'seed'] });
    await keepReading(plan.core, plan.id, 'さけかす');
  });
  it('says what a rehearsal asks about', () => {
    const facts = rehearsalFacts(plan.session, MAKER.today);
    expect(facts.combinations).toMatchObject([
      {
        title: '酒粕酵母',
        parts: [
          { title: 'kasu', unfiled: false },
          { title: 'yeast', unfiled: true },
        ],
      },
    ]);
    expect(facts.customers).toEqual([{ id: id('baker'), title: 'baker' }]);
    expect(facts.money).toBeUndefined();
  });
  it('is plain data for a program', () => {
    const report = planReport(plan.session);
    expect(report).toMatchObject({ id: plan.id, readOnly: null, meta: { title: '酒粕のパン' } });
    expect(Object.keys(report.entities).sort()).toEqual(['canvases', 'nodes', 'tasks']);
    expect(report.relations.parts).toEqual({
      [`${id('tied')}|${id('kasu')}`]: { order: 1 },
      [`${id('tied')}|${id('yeast')}`]: { order: 2 },
    });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
  it('carries commands out together or not at all', () => {
    const added = card('rice', 'resource', 900);
    const cards = () => plan.session.store.entities('nodes').size;
    expect(applyCommands(plan.session, [])).toEqual({ ok: true, value: 0 });
    expect(applyCommands(plan.session, [added, { type: 'nothing' }])).toMatchObject({
      ok: false,
      error: { code: 'invalid', at: [1] },
    });
    expect(cards()).toBe(4);
    expect(applyCommands(plan.session, [7])).toMatchObject({ ok: false, error: { code: 'invalid', at: [0] } });
    expect(applyCommands(plan.session, [added])).toEqual({ ok: true, value: 1 });
    expect(cards()).toBe(5);
    plan.session.undo.undo();
    expect(cards()).toBe(4);
  });
});

it('every refusal has words in both languages', () => {
  const refusals = [
    { code: 'invalid', detail: 'x' },
    { code: 'notFound' },
    { code: 'notAPart' },
    { code: 'appendOnly' },
    { code: 'refusedLink', reason: 'self' },
    { code: 'readOnly', reason: 'role' },
  ] as const;
  for (const refusal of refusals) {
    expect(refusalText(refusal, JA.t)).toMatch(/[ぁ-ん]/u);
    expect(refusalText(refusal, EN.t)).toMatch(/^[A-Z]/u);
    expect(refusalText(refusal, EN.t)).not.toMatch(/[ぁ-ん]/u);
  }
});
