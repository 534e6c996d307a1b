/** The plans of the samples that are judged: the large sample and two small ones, as documents. */
import type * as Y from 'yjs';
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { createPlanDoc } from '../../doc/bootstrap.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { SMALL_SAMPLES } from '../../i18n/sample.ts';
import type { Words } from '../../i18n/words.ts';
import type { Core } from '../core.ts';
import type { Maker } from '../plan/createPlan.ts';
import { sampleContent } from '../plan/samplePlan.ts';

export type SampleDoc = { readonly id: string; readonly title: string; readonly claim: string; readonly doc: Y.Doc };

/** The caller destroys the documents. */
export function samplePlans(
  core: Pick<Core, 'newId'>,
  words: Words,
  maker: Maker,
  entryOf: (id: string) => CatalogueEntry | undefined,
): readonly SampleDoc[] {
  const { plan, commands, blocks } = sampleContent(core, words, maker, entryOf);
  const id = core.newId<string>();
  const claim = commands.flatMap((c) => (c.type === 'addNode' ? (c.fields.claim ?? []) : []))[0] ?? '';
  const large = createPlanDoc(
    { id, title: plan.title, createdOn: maker.today, author: maker.author },
    commands,
    blocks,
  );
  return [
    { id, title: plan.title, claim, doc: large },
    ...SMALL_SAMPLES.map((sample) => smallPlan(core, words, maker, sample)),
  ];
}

function smallPlan(
  { newId }: Pick<Core, 'newId'>,
  { t, text }: Words,
  { author, today }: Maker,
  sample: (typeof SMALL_SAMPLES)[number],
): SampleDoc {
  const id = newId<string>();
  const [canvas, resource, other, trouble, combination] = Array.from({ length: 5 }, () => newId<string>()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const title = text(sample.title);
  const claim = text(sample.claim);
  const commands: PlanCommand[] = [
    { type: 'addCanvas', canvas, title: t('canvas.first'), order: 1 },
    {
      type: 'addNode',
      node: resource,
      fields: { kind: 'resource', title: text(sample.resource) },
      canvas,
      pos: [0, 0],
    },
    { type: 'addNode', node: other, fields: { kind: 'person', title: text(sample.other) }, canvas, pos: [280, 0] },
    {
      type: 'addNode',
      node: trouble,
      fields: { kind: 'challenge', title: text(sample.trouble) },
      canvas,
      pos: [0, 440],
    },
    { type: 'addNode', node: combination, fields: { kind: 'combination', title, claim }, canvas, pos: [80, 140] },
    { type: 'addParts', combination, nodes: [resource, other] },
    { type: 'addLink', from: combination, to: trouble, linkType: 'solves' },
  ];
  const section = (heading: string, ...lines: string[]) => [
    { kind: 'heading' as const, level: 2 as const, text: heading },
    ...lines.map((line) => ({ kind: 'paragraph' as const, inlines: [{ text: line }] })),
  ];
  const doc = createPlanDoc({ id, title, createdOn: today, author }, commands, [
    ...section(t('combination.claim'), claim),
    ...section(t('onePage.trouble'), text(sample.trouble)),
    ...section(t('onePage.assumption'), text(sample.assumption), text(sample.asked)),
  ]);
  return { id, title, claim, doc };
}
