/** The sample to break: a plan around real catalogue entries, valid as a combination, with gaps left for the person to fill. */
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { sectionOf, templateOf } from '../../data/templates/templates.ts';
import type { BodyBlock } from '../../doc/body.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { FUNDING_EMBEDS } from '../../doc/fundingEmbeds.ts';
import type { EntrySnapshot } from '../../doc/schema.ts';
import { CARD_KIND_OF_ENTRY } from '../../domain/canvas/kinds.ts';
import { SAMPLE_REGION, SAMPLE_WORDS } from '../../i18n/sample.ts';
import type { Words } from '../../i18n/words.ts';
import { snapshotOf } from '../board/entrySnapshot.ts';
import type { Core } from '../core.ts';
import type { Maker, PlanContent } from './createPlan.ts';
import { sampleFunding } from './sampleFunding.ts';

const ENTRIES = {
  resource: 'jcci-report-res-miho-seawater',
  seed: 'jcci-report-seed-tokai-aquaculture',
  funding: 'jcci-report-fund-equity-crowdfunding',
  loan: 'jcci-support-marukei-loan',
  precedent: 'jcci-report-case-miho-filefish',
  organisation: 'jcci-report-org-shizuoka-new-industry',
} as const;

const PLACES: Record<keyof typeof ENTRIES, [number, number]> = {
  resource: [0, 0],
  seed: [264, 0],
  funding: [528, 0],
  loan: [568, 488],
  precedent: [-72, 488],
  organisation: [600, 272],
};

/** `entryOf` looks an entry up in the catalogue; a card whose entry is not there is left out. */
export function sampleContent(
  { newId }: Pick<Core, 'newId'>,
  { text }: Words,
  { author, today }: Maker,
  entryOf: (id: string) => CatalogueEntry | undefined,
): PlanContent {
  const word = (key: keyof typeof SAMPLE_WORDS) => text(SAMPLE_WORDS[key]);
  const canvas = newId<string>();
  const ids = Object.fromEntries(Object.keys(ENTRIES).map((k) => [k, newId()])) as Record<keyof typeof ENTRIES, string>;
  const [combination, customer, activity, figure, a1, a2] = Array.from({ length: 6 }, () => newId<string>()) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const commands: PlanCommand[] = [{ type: 'addCanvas', canvas, title: word('canvas'), order: 1 }];
  for (const key of Object.keys(ENTRIES) as (keyof typeof ENTRIES)[]) {
    const entry = entryOf(ENTRIES[key]);
    if (!entry) continue;
    const snapshot: EntrySnapshot = snapshotOf(entry);
    commands.push({
      type: 'addNode',
      node: ids[key],
      fields: { kind: CARD_KIND_OF_ENTRY[entry.kind], title: text(entry.title), entry: snapshot },
      canvas,
      pos: PLACES[key],
    });
  }
  commands.push(
    {
      type: 'addNode',
      node: combination,
      fields: { kind: 'combination', title: word('combination'), claim: word('claim') },
      canvas,
      pos: [204, 176],
    },
    {
      type: 'addNode',
      node: customer,
      fields: { kind: 'customer', title: word('customer'), note: word('customerNote'), status: 'asked' },
      canvas,
      pos: [-72, 272],
    },
    { type: 'addNode', node: activity, fields: { kind: 'activity', title: word('activity') }, canvas, pos: [248, 520] },
    { type: 'addParts', combination, nodes: [ids.resource, ids.seed, ids.funding] },
    { type: 'addLink', from: ids.precedent, to: combination, linkType: 'precedent' },
    { type: 'addLink', from: combination, to: ids.organisation, linkType: 'partners' },
    { type: 'addLink', from: combination, to: activity, linkType: 'uses' },
    { type: 'addLink', from: activity, to: customer, linkType: 'supplies' },
    { type: 'setCombinationType', combination, combinationType: 'newMethod', on: true, reason: word('newMethod') },
    { type: 'setCombinationType', combination, combinationType: 'newMarket', on: true, reason: word('newMarket') },
    { type: 'addAssumption', assumption: a1, combination, text: word('assumption1'), order: 1 },
    { type: 'updateAssumption', assumption: a1, patch: { status: 'asked', evidence: word('evidence1') } },
    { type: 'addAssumption', assumption: a2, combination, text: word('assumption2'), order: 2 },
    {
      type: 'putFigure',
      figure,
      patch: {
        label: word('figure'),
        value: '1800',
        unit: '円',
        basis: word('figureBasis'),
        nodes: [combination],
        setOn: today,
        setBy: author,
      },
    },
  );
  commands.push(...sampleFunding({ canvas, activity, marukei: ids.loan }, newId, today, text));
  const heading = (key: string): BodyBlock => ({
    kind: 'heading',
    level: 2,
    text: text(sectionOf('newCombination', key)?.title ?? { ja: key }),
    section: key,
  });
  const question = (key: string): BodyBlock => ({
    kind: 'paragraph',
    inlines: [{ text: text(sectionOf('newCombination', key)?.question ?? { ja: '' }) }],
    question: true,
  });
  const blank: BodyBlock = { kind: 'paragraph', inlines: [] };
  const filled: Record<string, BodyBlock[]> = {
    summary: [
      { kind: 'paragraph', inlines: [{ text: word('claim') }], trace: [combination] },
      { kind: 'embed', reference: { type: 'combination-embed', target: combination } },
    ],
    resources: [{ kind: 'embed', reference: { type: 'entry-embed', target: ids.resource } }],
    seeds: [{ kind: 'embed', reference: { type: 'entry-embed', target: ids.seed } }],
    business: [{ kind: 'embed', reference: { type: 'canvas-embed', target: canvas } }],
    assumptions: [
      {
        kind: 'paragraph',
        inlines: [
          { text: `${word('assumption1')}（` },
          { type: 'figure-chip', target: figure },
          { text: '）。' },
          { text: `${word('evidence1')}。` },
          { type: 'combination-mention', target: combination },
          { text: ' ' },
        ],
        trace: [combination],
      },
    ],
    funding: [
      question('funding'),
      { kind: 'embed', reference: { type: 'funding-embed', target: FUNDING_EMBEDS.sources } },
      { kind: 'embed', reference: { type: 'funding-embed', target: FUNDING_EMBEDS.cash } },
    ],
    sources: [{ kind: 'sources' }],
  };
  const blocks = templateOf('newCombination').sections.flatMap((s) => [
    heading(s.key),
    ...(filled[s.key] ?? [question(s.key)]),
    blank,
  ]);
  return { plan: { title: word('title'), template: 'newCombination', ...SAMPLE_REGION }, commands, blocks };
}
