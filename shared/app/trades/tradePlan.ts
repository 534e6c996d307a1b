/** Plans that begin with the guide of a trade: an empty one with its questions, checks and lines, or its filled example. */
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { STARTERS } from '../../data/starters/starters.ts';
import { USUAL_TEMPLATE } from '../../data/templates/schema.ts';
import { templateOf } from '../../data/templates/templates.ts';
import { TRADE_GUIDES } from '../../data/trades/guides.ts';
import { LAWS, type Permit, type TradeGuide, type TradeId } from '../../data/trades/schema.ts';
import type { BodyBlock } from '../../doc/body.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { CARD_KIND_OF_ENTRY, CARD_KINDS, type NodeKind } from '../../domain/canvas/kinds.ts';
import type { Words } from '../../i18n/words.ts';
import { snapshotOf } from '../board/entrySnapshot.ts';
import type { Core } from '../core.ts';
import { starterRows } from '../funding/startingRows.ts';
import type { NewPlan, PlanContent } from '../plan/createPlan.ts';

type Ids = Pick<Core, 'newId'>;
const BESIDE = 32;
const BELOW = 72;

/** The law as it is cited: name and number. */
export const lawWords = ({ law }: Permit): string => `${LAWS[law].ja}（${LAWS[law].number}）`;

/**
 * The usual template with the questions of the trade under its sections, its permits and risks as tasks, and its lines of sales and costs without a
 * figure. Nothing of it claims anything.
 */
export function contentFromTrade(
  core: Ids,
  words: Words,
  trade: TradeId,
  plan: Omit<NewPlan, 'template'>,
): PlanContent {
  const guide = TRADE_GUIDES[trade];
  return {
    plan: { ...plan, template: USUAL_TEMPLATE },
    commands: [
      { type: 'addCanvas', canvas: core.newId(), title: words.t('canvas.first'), order: 1 },
      ...checks(core, words, guide),
      ...lines(core, words, guide),
    ],
    blocks: sectionsWith(words, guide, {}),
  };
}

/**
 * The example of a trade: cards of catalogue entries, tied as a valid combination with a customer, a claim and an assumption that is not checked yet.
 * `entryOf` looks an entry up; a card whose entry is not there is left out.
 */
export function contentFromExample(
  core: Ids,
  words: Words,
  trade: TradeId,
  entryOf: (id: string) => CatalogueEntry | undefined,
): PlanContent {
  const { newId } = core;
  const { t, text } = words;
  const guide = TRADE_GUIDES[trade];
  const { example } = guide;
  const [canvas, combination, customer, challenge, assumption] = Array.from({ length: 5 }, () => newId<string>()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const entries = example.entries.flatMap((id) => entryOf(id) ?? []);
  const cards = entries.map((entry, i) => ({ node: newId<string>(), entry, kind: CARD_KIND_OF_ENTRY[entry.kind], i }));
  const at = places(cards.map((c) => c.kind));
  const commands: PlanCommand[] = [
    { type: 'addCanvas', canvas, title: t('canvas.first'), order: 1 },
    ...cards.map(
      ({ node, entry, kind, i }): PlanCommand => ({
        type: 'addNode',
        node,
        fields: { kind, title: text(entry.title), entry: snapshotOf(entry) },
        canvas,
        pos: at.card(i),
      }),
    ),
    {
      type: 'addNode',
      node: combination,
      fields: { kind: 'combination', title: text(example.title), claim: text(example.claim) },
      canvas,
      pos: at.combination,
    },
    {
      type: 'addNode',
      node: challenge,
      fields: { kind: 'challenge', title: text(example.trouble) },
      canvas,
      pos: at.below(0),
    },
    {
      type: 'addNode',
      node: customer,
      fields: { kind: 'customer', title: text(example.customer) },
      canvas,
      pos: at.below(1),
    },
    { type: 'addParts', combination, nodes: cards.map((c) => c.node) },
    { type: 'addLink', from: combination, to: challenge, linkType: 'solves' },
    { type: 'addLink', from: combination, to: customer, linkType: 'supplies' },
    { type: 'addAssumption', assumption, combination, text: text(example.assumption), order: 1 },
    ...checks(core, words, guide),
    ...lines(core, words, guide),
  ];
  const paragraph = (said: string, trace: string[]): BodyBlock => ({
    kind: 'paragraph',
    inlines: [{ text: said }],
    trace,
  });
  return {
    plan: {
      title: text(example.title),
      template: USUAL_TEMPLATE,
      prefecture: example.prefecture,
      municipalityCode: '',
    },
    commands,
    blocks: sectionsWith(words, guide, {
      summary: [
        { kind: 'paragraph', inlines: [{ text: t('trades.invented') }] },
        paragraph(text(example.claim), [combination]),
        { kind: 'embed', reference: { type: 'combination-embed', target: combination } },
      ],
      challenge: [paragraph(text(example.trouble), [challenge]), paragraph(text(example.customer), [customer])],
      resources: cards
        .filter((c) => c.kind !== 'seed')
        .map(({ node }) => ({ kind: 'embed', reference: { type: 'entry-embed', target: node } })),
      seeds: cards
        .filter((c) => c.kind === 'seed')
        .map(({ node }) => ({ kind: 'embed', reference: { type: 'entry-embed', target: node } })),
      business: [{ kind: 'embed', reference: { type: 'canvas-embed', target: canvas } }],
      assumptions: [paragraph(text(example.assumption), [combination])],
    }),
  };
}

/** Three rows: the parts, the combination under their middle, and whom it is for. */
function places(kinds: readonly NodeKind[]) {
  const sizes = kinds.map((kind) => CARD_KINDS[kind].size);
  const width = Math.max(...sizes.map(([w]) => w), CARD_KINDS.challenge.size[0], CARD_KINDS.customer.size[0]) + BESIDE;
  const [w, h] = CARD_KINDS.combination.size;
  const second = Math.max(0, ...sizes.map(([, height]) => height)) + BELOW;
  return {
    card: (i: number): [number, number] => [i * width, 0],
    combination: [(Math.max(kinds.length, 2) * width - BESIDE - w) / 2, second] as [number, number],
    below: (i: number): [number, number] => [i * width, second + h + BELOW],
  };
}

/** Sections of the usual template: what is given for one, else its question; then the questions of the trade. */
function sectionsWith(
  { text }: Words,
  guide: TradeGuide,
  filled: Readonly<Record<string, readonly BodyBlock[]>>,
): BodyBlock[] {
  const question = (said: string): BodyBlock => ({ kind: 'paragraph', inlines: [{ text: said }], question: true });
  return templateOf(USUAL_TEMPLATE).sections.flatMap((s): BodyBlock[] => {
    const given = filled[s.key] ?? [];
    return [
      { kind: 'heading', level: 2, text: text(s.title), section: s.key },
      ...(given.length > 0 ? given : [question(text(s.question))]),
      ...guide.questions.filter((q) => q.section === s.key).map((q) => question(text(q.text))),
      { kind: 'paragraph', inlines: [] },
    ];
  });
}

/** Permits and risks as tasks, in the order of the guide. */
function checks({ newId }: Ids, { t, text }: Words, { permits, risks }: TradeGuide): PlanCommand[] {
  const tasks = [
    ...permits.map((permit) => ({
      title: t('trades.askPermit', { ask: text(permit.ask), what: text(permit.what) }),
      about: t('trades.permitAbout', { when: text(permit.when), law: lawWords(permit) }),
    })),
    ...risks.map((risk) => ({ title: text(risk.check), about: text(risk.text) })),
  ];
  return tasks.map(({ title, about }, i) => ({
    type: 'putTask',
    task: newId(),
    patch: { title: title.slice(0, 400), about: about.slice(0, 400), owner: '', due: '', done: false, order: i + 1 },
  }));
}

function lines({ newId }: Ids, words: Words, { starter }: TradeGuide): PlanCommand[] {
  const found = STARTERS.find((s) => s.id === starter);
  if (!found) return [];
  return starterRows(found, words).map(({ collection, patch }, i) => ({
    type: 'putFundingRow',
    collection,
    id: newId(),
    patch: { ...patch, order: i + 1 },
  }));
}
