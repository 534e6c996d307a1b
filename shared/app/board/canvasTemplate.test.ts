import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import { CANVAS_TEMPLATE_IDS, canvasTemplate } from '../../data/canvasTemplates/canvasTemplates.ts';
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { USUAL_TEMPLATE } from '../../data/templates/schema.ts';
import { templateOf } from '../../data/templates/templates.ts';
import { readBody } from '../../doc/body.ts';
import { wordsFor } from '../../i18n/words.ts';
import { makePlan, previewPlan } from '../plan/makePlan.ts';
import { placedCards } from './boardCommands.ts';
import { applyCanvasTemplate, examplesOn, removeExamples } from './canvasTemplate.ts';
import { combinationsOf } from './combinationView.ts';
import { seekingOf } from './seeking.ts';
import { slidesOf } from './slides.ts';

const ENTRIES = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../data/catalogue/catalogue.json'), 'utf8'),
) as readonly CatalogueEntry[];
const PREFECTURES = [...new Set(ENTRIES.flatMap((e) => e.prefecture ?? []))];
const exampleOf = (prefecture: string, municipality = '') => ({
  entries: ENTRIES.filter((e) => e.prefecture === null || e.prefecture === prefecture),
  region: { prefecture, municipality },
});
const { text } = wordsFor('ja');
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan([]);
});
afterEach(() => plan.close());
const cards = () => placedCards(plan.session.store, CANVAS);

it('has six templates whose areas name sections of the default plan', () => {
  expect(CANVAS_TEMPLATE_IDS).toEqual([
    'newCombination',
    'businessModel',
    'lean',
    'stakeholders',
    'valueFlow',
    'regionalCycle',
  ]);
  const sections = templateOf(USUAL_TEMPLATE).sections.map((s) => s.key);
  for (const id of CANVAS_TEMPLATE_IDS)
    for (const { section } of canvasTemplate(id).areas) expect(sections).toContain(section);
});

it('opens blank with its areas and their questions as slides, and no card', () => {
  expect(applyCanvasTemplate(plan.session, { text }, { template: 'valueFlow', canvas: CANVAS })).toEqual({
    ok: true,
    value: CANVAS,
  });
  expect(slidesOf(plan.session.store, CANVAS).map((s) => [s.title, s.note, s.section])).toEqual([
    ['出すもと', 'どこで、いつ、どれだけ出ますか。', 'resources'],
    ['手を加える', 'だれが、どんな技術で変えますか。', 'seeds'],
    ['届ける', 'だれが運び、どこに並びますか。', 'business'],
    ['使う', 'だれが、どんなときに使いますか。', 'challenge'],
    ['残る・戻る', '使ったあとに何が残り、どこへ戻せますか。', 'resources'],
  ]);
  expect(cards().every((c) => c.node.kind === 'frame')).toBe(true);
  plan.session.undo.undo();
  expect(cards()).toEqual([]);
});

it('is filled from entries of 長岡, in a new canvas if the present one is in use', () => {
  const done = applyCanvasTemplate(
    plan.session,
    { text },
    { template: 'newCombination', canvas: undefined, example: exampleOf('新潟県', '長岡市') },
  );
  if (!done.ok) throw new Error('refused');
  expect(plan.session.store.entity('canvases', done.value)?.title).toBe('新結合');
  const [made] = placedCards(plan.session.store, done.value).filter((c) => c.node.kind === 'combination');
  expect(made?.node).toMatchObject({
    example: true,
    claim: expect.stringContaining('町の店が続けて使える一品にする。'),
  });
  const entries = placedCards(plan.session.store, done.value).flatMap((c) => c.node.entry ?? []);
  expect(entries.filter((e) => e.municipality === '長岡市').length).toBeGreaterThanOrEqual(2);
  expect(entries.every((e) => e.prefecture === '新潟県' || e.prefecture === null)).toBe(true);
});

describe.each(CANVAS_TEMPLATE_IDS)('the example of %s', (template) => {
  it('is made of real entries in every prefecture, each within its area, without unfilled names', () => {
    for (const prefecture of PREFECTURES) {
      const done = applyCanvasTemplate(
        plan.session,
        { text },
        { template, canvas: CANVAS, example: exampleOf(prefecture) },
      );
      expect(done.ok, prefecture).toBe(true);
      const all = cards();
      const filled = all.filter((c) => c.node.kind !== 'frame');
      expect(filled.filter((c) => c.node.entry).length, prefecture).toBeGreaterThanOrEqual(3);
      for (const { node, parent, x, y, w, h } of filled) {
        expect([prefecture, node.title, node.example]).toEqual([prefecture, node.title, true]);
        expect(`${node.title}${node.claim}`).not.toMatch(/[{}]/u);
        const frame = all.find((c) => c.node.id === parent);
        if (!frame) throw new Error(`${node.title} stands in no area`);
        expect(
          [x >= frame.x, y >= frame.y + 40, x + w <= frame.x + frame.w, y + h <= frame.y + frame.h],
          node.title,
        ).toEqual([true, true, true, true]);
        for (const other of filled)
          if (other.node.id !== node.id)
            expect(
              x < other.x + other.w && other.x < x + w && y < other.y + other.h && other.y < y + h,
              node.title,
            ).toBe(false);
      }
      plan.session.undo.undo();
    }
  }, 60_000);
});

describe('an example', () => {
  beforeEach(() => {
    const example = exampleOf('徳島県');
    expect(
      applyCanvasTemplate(plan.session, { text }, { template: 'newCombination', canvas: CANVAS, example }).ok,
    ).toBe(true);
  });

  it('is not the founder’s combination, not part of the plan, and not used to seek candidates', async () => {
    expect(combinationsOf(plan.session.store)).toEqual([]);
    expect(seekingOf(plan.session.store, [], CANVAS)).toBeUndefined();
    const preview = previewPlan(plan.session, CANVAS, USUAL_TEMPLATE, wordsFor('ja'));
    expect(preview.unused).toEqual([]);
    expect((await makePlan(plan.session, CANVAS, USUAL_TEMPLATE, wordsFor('ja'))).ok).toBe(true);
    expect(
      readBody(plan.session.doc)
        .map((b) => b.text)
        .join(''),
    ).not.toMatch(/町の店|自己資金/u);
  });

  it('is removed in one step and restored in one, except cards that the founder has edited', () => {
    const before = cards().length;
    const customer = cards().find((c) => c.node.kind === 'customer')?.node.id ?? '';
    plan.session.execute({ type: 'updateNode', node: customer, patch: { title: '駅前の三軒' } });
    const count = examplesOn(plan.session.store, CANVAS).length;
    expect(removeExamples(plan.session, CANVAS)).toEqual({ ok: true, value: count });
    expect(
      cards()
        .filter((c) => c.node.kind !== 'frame')
        .map((c) => c.node.title),
    ).toEqual(['駅前の三軒']);
    const { store } = plan.session;
    expect([store.relations('links').size, store.entities('assumptions').size]).toEqual([0, 0]);
    plan.session.undo.undo();
    expect([cards().length, store.entities('assumptions').size]).toEqual([before, 1]);
  });
});
