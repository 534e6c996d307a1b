/**
 * Every field of every collection, by the schemas and not by the table: changed to random values, the change must be reported in both languages
 * by comparison and by a suggestion, conflict with another person's change of the same field in a merge review, and be reverted by a version.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { z } from 'zod';
import { changeWords, told } from '../../../tests/changeWords.ts';
import { BOX_ROLES } from '../../domain/box/roles.ts';
import { CARD_COLOURS, DISCLOSURES, EVIDENCE_STATUSES, NODE_KINDS } from '../../domain/canvas/kinds.ts';
import { STAFF_KINDS } from '../../domain/funding/eligibility/business.ts';
import { COST_CATEGORIES, SALES_DRIVERS, USE_KINDS } from '../../domain/funding/forecast/model.ts';
import { LAYERS } from '../../domain/layers/layers.ts';
import { MEETING_ENDS, THOUGHT_TOOLS } from '../../domain/thoughts/kinds.ts';
import { PRESETS, VERDICTS, WEIGHTS } from '../../domain/variants/criteria.ts';
import { comparePlans } from '../compare.ts';
import { changesOf } from '../merge/describe.ts';
import { reviewOf } from '../merge/review.ts';
import { settleMerge } from '../merge/settle.ts';
import { restoreFrom } from '../restore.ts';
import {
  ENTITY_NAMES,
  ENTITY_SCHEMAS,
  type EntityName,
  entityMap,
  META_SCHEMA,
  metaMap,
  RELATION_NAMES,
  RELATION_SCHEMAS,
  type RelationName,
  relationMap,
} from '../schema.ts';
import { describeSuggestion } from '../suggestions/describe.ts';
import { compareDraft } from '../suggestions/suggestions.ts';
import type { Change } from './change.ts';
import { inWords, sentenceOf } from './inWords.ts';

const RUNS = { numRuns: 4 };
const id = (letter: string) => letter.repeat(16);
const [CARD, OTHER, BOARD, ROW, COMBINATION] = ['a', 'b', 'c', 'd', 'e'].map(id) as [
  string,
  string,
  string,
  string,
  string,
];

/** Listed here and not read from the table: how each is treated. */
const LAYOUT = new Set(['order', 'place', 'slide', 'positions', 'sizes', 'bends', 'parts']);
/** Reported, but not worth a decision: who wrote a row and when, and the frame that a card was dropped into. */
const NOT_DECIDED = new Set(['setBy', 'setOn', 'parents']);
const UNTOLD = new Set([
  ...['meta.schemaVersion', 'meta.id'],
  ...['meta.variantOf', 'meta.variantName', 'meta.variantReason', 'meta.variantOn'],
]);
const NOT_SUGGESTED: readonly RelationName[] = ['contestEntries', 'publications', 'declined', 'taken'];
const LASTING: readonly RelationName[] = ['publications', 'taken'];
const LASTING_FIELDS = ['receipt', 'letter', 'submitted', 'submittedAt', 'disclosure.by', 'disclosure.reason'];

const copy = (doc: Y.Doc): Y.Doc => {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  return other;
};
const merged = (a: Y.Doc, b: Y.Doc): Y.Doc => {
  const doc = copy(a);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(b));
  return doc;
};

/** A plan with one row of every collection, and their relations. */
function base(): Y.Doc {
  const doc = new Y.Doc();
  metaMap(doc).set('schemaVersion', 1);
  metaMap(doc).set('title', '計画');
  const put = (name: EntityName, key: string, fields: Record<string, unknown>) =>
    entityMap(doc, name).set(key, new Y.Map(Object.entries(fields)));
  put('canvases', BOARD, { title: '板', order: 1 });
  put('nodes', CARD, { kind: 'funding', title: '借入れ' });
  put('nodes', OTHER, { kind: 'activity', title: '焼く' });
  put('nodes', COMBINATION, { kind: 'combination', title: '化粧品' });
  put('uses', OTHER, { title: '窯' });
  put('boxes', OTHER, { title: '竹の箱' });
  put('boxColumns', OTHER, { title: '竹の素材' });
  put('boxCells', OTHER, { text: '竹チップ' });
  put('thoughts', OTHER, { tool: 'scamper', title: '竹の七つの問い' });
  put('tasks', OTHER, { title: '竹林の人に聞く' });
  put('capEvents', OTHER, { type: 'round', name: '初回' });
  put('variants', OTHER, { of: CARD, name: '冬だけ' });
  const names = {
    assumptions: 'text',
    figures: 'label',
    ownRules: 'label',
    capEvents: 'name',
    ownWords: 'word',
    boxCells: 'text',
    variants: 'name',
    thoughtCells: 'text',
  } as Partial<Record<EntityName, string>>;
  for (const name of ENTITY_NAMES)
    if (!entityMap(doc, name).has(ROW)) put(name, ROW, { [names[name] ?? 'title']: 'もとの名' });
  return doc;
}

// ── values ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const SENTENCES = ['酒粕を使う', '思い込みだった', '山田さんに聞いた', '冬だけの品', '駅前の店', '三十個ずつ', '一'];
/** What a person types into a text field. */
const typed = fc.oneof(
  fc.constantFrom(...SENTENCES),
  fc.stringMatching(/^[ぁ-ん一-龠]{1,12}$/),
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.constantFrom('12.5', '0.8', '100'),
);
/** Everything else that a field may hold: amounts, ids, lists, hashes, positions, snapshots of entries. */
const entry = (ja: string) => ({
  id: 'x1',
  kind: 'resource',
  title: { ja },
  summary: { ja: '説明' },
  prefecture: null,
  municipality: null,
  sources: [],
  asOf: '2026',
});
const STORED: readonly unknown[] = [
  ...[0, 1, 7, 12, 400_000, 13_126_000, -0.5],
  ...['1200', '0.8', '-5'],
  ...[CARD, OTHER, ROW],
  ...[[CARD], [CARD, OTHER], [COMBINATION]],
  ...['0'.repeat(64), 'f'.repeat(64), 'a1'.repeat(32)],
  ...[
    [0, 0],
    [10, -20],
    [300, 5],
  ],
  ...['酒粕', '地下海水', '間伐材'].map(entry),
];
const OF_FILTERS: Readonly<Record<string, readonly [unknown, unknown, unknown]>> = {
  kinds: [['seed'], ['person', 'note'], ['resource']],
  regions: [['広島県'], ['新潟県', '京都府'], ['徳島県']],
  roles: [['material'], ['maker', 'money'], ['customer']],
  statuses: [['guess'], ['asked', 'sold'], ['tested']],
  steps: [1, 2, 6],
};
/** All enum values in a plan: the schema decides which of them a field accepts. */
const ENUM_WORDS: readonly string[] = [
  ...NODE_KINDS,
  ...CARD_COLOURS,
  ...EVIDENCE_STATUSES,
  ...DISCLOSURES,
  ...LAYERS,
  ...USE_KINDS,
  ...SALES_DRIVERS,
  ...COST_CATEGORIES,
  ...STAFF_KINDS,
  ...BOX_ROLES,
  ...WEIGHTS,
  ...PRESETS,
  ...VERDICTS,
  ...THOUGHT_TOOLS,
  ...MEETING_ENDS,
  ...['fixed', 'variable', 'founding', 'convertible', 'round', 'pool', 'grant', 'transfer', 'investor', '1', '2'],
];
const enumsOf = (schema: z.ZodType): readonly string[] => [
  ...new Set(ENUM_WORDS.filter((word) => read(schema, word) === word)),
];
const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const read = (schema: z.ZodType, value: unknown): unknown => schema.safeParse(value).data;
/** Values that the schema accepts unchanged, such as a person would enter. */
function valuesFor(schema: z.ZodType, field: string): fc.Arbitrary<readonly [unknown, unknown, unknown]> {
  if (OF_FILTERS[field]) return fc.constant(OF_FILTERS[field]);
  const takesWords = same(read(schema, '思い込みだった'), '思い込みだった');
  const enums: readonly unknown[] = takesWords || same(read(schema, '-5'), '-5') ? [] : enumsOf(schema);
  const all = enums.length > 1 ? enums : same(read(schema, true), true) && !takesWords ? [true, false] : undefined;
  // With two values, two people can only choose the same other one.
  if (all?.length === 2) return fc.constantFrom([all[0], all[1], all[1]], [all[1], all[0], all[0]] as const) as never;
  const shaped: fc.Arbitrary<unknown> = all
    ? fc.constantFrom(...all)
    : /On$|^due$|^on$|^graceUntil$|^validFrom$|^validTo$/.test(field)
      ? fc.constantFrom('2027-04-01', '2026-11-21', '2027-02-28', '2028-02-29')
      : /^month$|Month$/.test(field)
        ? fc.constantFrom('2027-04', '2028-12', '2027-01')
        : takesWords
          ? typed
          : fc.constantFrom(...STORED.filter((value) => same(read(schema, value), value)));
  return fc.uniqueArray(shaped, { minLength: 3, maxLength: 3, selector: (v) => JSON.stringify(v) }) as never;
}

// ── what is expected ───────────────────────────────────────────────────────────────────────────────────────────────

const NAMES_OF_THE_TRADE = /J-KISS|All-or-Nothing|All-in|URL|SAFE/g;
/** No internal names: ids, field names, enum values, brackets of references. */
function inPlainWords(changes: readonly Change[]): void {
  for (const language of ['ja', 'en'] as const)
    for (const row of told(changes, language))
      for (const text of row) {
        expect(text).not.toMatch(/⟦|undefined|NaN|\[object|\{|\}/);
        expect(text).not.toMatch(/[a-z][A-Z]/);
        expect(text).not.toMatch(/[0-9a-z]{16}/);
        if (language === 'ja') expect(text.replace(NAMES_OF_THE_TRADE, '')).not.toMatch(/[a-z]{3,}/);
      }
}
/** The change is reported, with two different readings. */
function isTold(changes: readonly Change[], what: string): void {
  const words = changeWords('ja');
  const found = changes.filter((c) => c.kind !== 'text');
  expect(found, what).not.toEqual([]);
  for (const c of found) {
    expect(sentenceOf(c, words), what).not.toBe('');
    if (c.kind !== 'layout') expect(inWords(c.before, words), what).not.toBe(inWords(c.after, words));
  }
  inPlainWords(found);
}
function suggestionTells(plan: Y.Doc, draft: Y.Doc, what: string): void {
  const changes = compareDraft(plan, draft).flatMap(({ ops }) => describeSuggestion(plan, ops));
  isTold(changes, `${what}, suggested`);
}
const ME = { id: '0000000000000001', name: '佐藤' };
const AT = '2026-11-29T00:00:00.000Z';
type Place = { readonly set: (doc: Y.Doc, value: unknown) => void; readonly get: (doc: Y.Doc) => unknown };

function check(
  what: string,
  place: Place,
  values: readonly [unknown, unknown, unknown],
  how: { layout?: boolean; suggested?: boolean; lasts?: boolean; never?: boolean; decided?: boolean },
): void {
  const [first, second, third] = values;
  const was = base();
  place.set(was, first);
  const [mine, theirs] = [copy(was), copy(was)];
  place.set(mine, second);
  place.set(theirs, third);
  isTold(comparePlans(was, mine), what);
  if (how.suggested !== false) suggestionTells(was, mine, what);

  const decide = [...reviewOf({ base: was, mine, theirs }, merged(mine, theirs), ME)].filter(
    ([, item]) => item.level === 'decide',
  );
  if (how.layout || how.never || how.decided === false || same(second, third)) expect(decide, what).toEqual([]);
  else {
    expect(decide, what).toHaveLength(1);
    for (const [key, item] of decide) {
      inPlainWords([...changesOf(mine, item, 'mine'), ...changesOf(theirs, item, 'theirs')]);
      for (const [side, value] of [
        ['theirs', third],
        ['mine', second],
      ] as const) {
        const plan = merged(mine, theirs);
        const settled = settleMerge(plan, { key, item, at: AT, by: ME, settled: undefined }, side, ME, AT);
        expect(settled, `${what}: ${side}`).toEqual({ ok: true, value: undefined });
        expect(same(place.get(plan), value), `${what}: ${side}`).toBe(true);
      }
    }
  }
  const present = copy(mine);
  restoreFrom(present, was);
  expect(same(place.get(present), how.lasts ? second : first), `${what}: restored`).toBe(true);
}

// ── every field ────────────────────────────────────────────────────────────────────────────────────────────────────

describe('every field of every row', () => {
  for (const name of ENTITY_NAMES)
    it(name, () => {
      for (const [field, schema] of Object.entries(ENTITY_SCHEMAS[name].shape) as [string, z.ZodType][])
        fc.assert(
          fc.property(valuesFor(schema, field), (values) => {
            check(
              `${name}.${field}`,
              {
                set: (doc, value) => entityMap(doc, name).get(ROW)?.set(field, value),
                get: (doc) => entityMap(doc, name).get(ROW)?.get(field),
              },
              values,
              { layout: LAYOUT.has(field), decided: !NOT_DECIDED.has(field) },
            );
          }),
          RUNS,
        );
    }, 60_000);
  it('of the plan itself', () => {
    for (const [field, schema] of Object.entries(META_SCHEMA.shape) as [string, z.ZodType][]) {
      if (UNTOLD.has(`meta.${field}`)) continue;
      fc.assert(
        fc.property(valuesFor(schema, field), (values) => {
          check(
            `meta.${field}`,
            { set: (doc, value) => metaMap(doc).set(field, value), get: (doc) => metaMap(doc).get(field) },
            values,
            {},
          );
        }),
        RUNS,
      );
    }
  }, 60_000);
});

describe('every row', () => {
  it.each(ENTITY_NAMES)('of %s is reported when added and removed, and a version restores it', (name) => {
    const was = base();
    const now = copy(was);
    entityMap(now, name).delete(ROW);
    isTold(comparePlans(was, now), name);
    isTold(comparePlans(now, was), name);
    suggestionTells(was, now, name);
    suggestionTells(now, was, name);
    restoreFrom(now, was);
    expect(entityMap(now, name).get(ROW)?.toJSON()).toEqual(entityMap(was, name).get(ROW)?.toJSON());
  });
});

const KEYS: Readonly<Record<RelationName, readonly string[]>> = {
  positions: [`${BOARD}|${CARD}`],
  sizes: [`${BOARD}|${CARD}`],
  parents: [`${BOARD}|${CARD}`],
  links: [`${CARD}|${OTHER}|funds`],
  parts: [`${COMBINATION}|${OTHER}`],
  combinationTypes: [`${COMBINATION}|newMarket`],
  fundingTerms: [
    ...['kind', 'amountYen', 'month', 'method', 'ratePercent', 'instalments', 'interestRounding', 'rate', 'programme'],
    ...['unitYen', 'deliveryMonth', 'setBy', 'setOn', 'somethingNewerYen', 'somethingNewer', `use:${OTHER}`],
  ].map((field) => `${CARD}|${field}`),
  allocations: [`${CARD}|${OTHER}`],
  contestEntries: [
    ...['call', 'attachments', 'category', 'applicant.name', 'applicant.phone', 'box.b1'],
    ...LASTING_FIELDS,
  ].map((field) => `${id('9')}|${field}`),
  fundingSettings: [
    ...[
      'startMonth',
      'legalForm',
      'fiscalStartMonth',
      'consumptionTax',
      'profitTaxPercent',
      'openingCashYen',
      'sector',
    ],
    ...['taxesPaid', 'inDistrictSince', 'unit', 'platform.before.sales', 'somethingNewer'],
  ],
  publications: ['2026-11-21T00:00:00.000Z'],
  declined: [`${CARD}|x1`],
  senses: [`${CARD}|酒粕`],
  bends: [`${BOARD}|${CARD}|${OTHER}|funds`],
  boxCrossed: [`${ROW}|${OTHER}`],
  boxLimits: ['near', 'season', 'budget', 'noPermit', 'noCar', 'somethingNewer'].map((field) => `${ROW}|${field}`),
  boxVerdicts: [`${ROW}|${ROW}.${OTHER}`],
  variantCells: [`${ROW}|${OTHER}`],
  formBoxes: ['jfcStartup|motive'],
  formPapers: ['jfcStartup|quotation'],
  cashActuals: ['2026-12|cashSales'],
  taken: ['s1'],
};
const VALUES: Partial<Record<RelationName, readonly [unknown, unknown, unknown]>> = {
  links: ['一', '二', '三'].map((label) => ({ from: CARD, to: OTHER, type: 'funds', label })) as never,
  sizes: [
    [200, 100],
    [220, 120],
    [240, 140],
  ],
  positions: [
    [0, 0],
    [10, 20],
    [-30, 40],
  ],
  bends: [
    [[0, 0]],
    [[10, 20]],
    [
      [10, 20],
      [30, 40],
    ],
  ] as never,
  parts: [{ order: 1 }, { order: 2 }, { order: 3 }],
  publications: ['山田', '佐藤', '田中'].map((by) => ({
    as: 'file',
    seeds: ['発酵'],
    by,
    reason: '展示会',
    graceUntil: '2027-11-21',
  })) as never,
  declined: ['高い', '遠い', '古い'].map((reason) => ({ reason, by: '山田', on: '2026-11-21' })) as never,
  senses: ['is', 'not', 'not'],
  boxCrossed: ['遠すぎる', '季節が合わない', '高い'].map((reason) => ({
    reason,
    by: '山田',
    on: '2026-11-21',
  })) as never,
  boxVerdicts: [
    { verdict: 'kept', by: '山田', on: '2026-11-21' },
    { verdict: 'skipped', by: '山田', on: '2026-11-21' },
    { verdict: 'skipped', by: '山田', on: '2026-11-21' },
  ],
  formBoxes: ['蔵で十年働いた', '酒粕を捨てていた', '独立する'].map((text) => ({
    text,
    made: '計画の言葉',
    by: '山田',
    on: '2026-11-21',
  })) as never,
  formPapers: (['needed', 'have', 'notNeeded'] as const).map((state) => ({
    state,
    by: '山田',
    on: '2026-11-21',
  })) as never,
  cashActuals: [65_000, 0, -1].map((yen) => ({ yen, by: '山田', on: '2026-11-21' })) as never,
  variantCells: ['客が三軒ある', '一軒しかない', '聞いていない'].map((reason) => ({
    verdict: 'weak',
    reason,
    by: '山田',
    on: '2026-11-21',
  })) as never,
  taken: ['2026-11-21T00:00:00.000Z', '2026-11-22T00:00:00.000Z', '2026-11-24T00:00:00.000Z'],
};
const BY_FIELD: Readonly<Record<string, readonly [unknown, unknown, unknown]>> = {
  kind: ['loan', 'own', 'subsidy'],
  method: ['annuity', 'bullet', 'equalPrincipal'],
  interestRounding: ['floor', 'halfUp', '端数なし'],
  legalForm: ['sole', 'company', '組合'],
  consumptionTax: ['exempt', 'standard', 'simplified'],
  sector: ['commerce', 'service', 'lodging'],
  unit: ['yen', 'thousand', 'million'],
  taxesPaid: ['yes', 'no', '不明'],
  noPermit: ['yes', 'no', '不明'],
  noCar: ['yes', 'no', '不明'],
  season: ['winter', 'summer', 'spring'],
  [`use:${OTHER}`]: ['yes', 'no', '不明'],
  programme: ['marukei', 'jizokuka', 'monozukuri'],
  submitted: ['0'.repeat(64), 'f'.repeat(64), 'a1'.repeat(32)],
  submittedAt: ['2026-11-21T00:00:00.000Z', '2026-11-22T00:00:00.000Z', '2026-11-24T00:00:00.000Z'],
};

describe('every relation', () => {
  it.each(RELATION_NAMES)(
    '%s',
    (name) => {
      const schema: z.ZodType = RELATION_SCHEMAS[name];
      for (const key of KEYS[name]) {
        const field = name === 'fundingSettings' ? key : key.slice(key.indexOf('|') + 1);
        const fixed = VALUES[name] ?? BY_FIELD[field];
        const values = fixed ? fc.constant(fixed) : valuesFor(schema, field);
        const lasts = LASTING.includes(name) || LASTING_FIELDS.includes(field);
        fc.assert(
          fc.property(values, (chosen) => {
            check(
              `${name} ${field}`,
              {
                set: (doc, value) => relationMap(doc, name).set(key, value),
                get: (doc) => relationMap(doc, name).get(key),
              },
              chosen as readonly [unknown, unknown, unknown],
              {
                layout: LAYOUT.has(name),
                decided: !NOT_DECIDED.has(name) && !NOT_DECIDED.has(field),
                suggested: !NOT_SUGGESTED.includes(name),
                lasts,
                never: LASTING.includes(name),
              },
            );
          }),
          fixed ? { numRuns: 1 } : RUNS,
        );
        // Adding and removing. A size that a person sets for the first time is a change of layout.
        const [value = []] = fc.sample<readonly unknown[]>(values, 1);
        const [without, having] = [base(), base()];
        relationMap(having, name).set(key, value[0]);
        const apart = [copy(without), copy(without)] as const;
        relationMap(apart[1], name).set(key, value[0]);
        isTold(comparePlans(apart[0], apart[1]), `${name} ${field} comes`);
        isTold(comparePlans(apart[1], apart[0]), `${name} ${field} goes`);
        const restored = copy(apart[1]);
        restoreFrom(restored, apart[0]);
        expect(relationMap(restored, name).has(key), `${name} ${field}`).toBe(lasts);
      }
    },
    60_000,
  );
});

describe('who set a row', () => {
  it('is reported if nothing else changed, and omitted if something did', () => {
    const was = base();
    const now = copy(was);
    const figure = (doc: Y.Doc) => entityMap(doc, 'figures').get(ROW);
    figure(now)?.set('setBy', '佐藤');
    figure(now)?.set('setOn', '2026-11-20');
    expect(told(comparePlans(was, now))).toEqual([['数字「もとの名」の決めた人', '', '佐藤、2026年11月20日']]);
    figure(now)?.set('value', '1200');
    expect(told(comparePlans(was, now))).toEqual([['数字「もとの名」の値', '', '1,200']]);
  });
});
