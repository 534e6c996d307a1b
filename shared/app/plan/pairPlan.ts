/** A plan that starts from two entries of the catalogue, tied as a combination that is still to be named. */
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { USUAL_TEMPLATE } from '../../data/templates/schema.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import type { Point } from '../../doc/schema.ts';
import { CARD_KIND_OF_ENTRY, CARD_KINDS } from '../../domain/canvas/kinds.ts';
import type { Words } from '../../i18n/words.ts';
import { snapshotOf } from '../board/entrySnapshot.ts';
import type { Core } from '../core.ts';
import { contentFromTemplate, type NewPlan, type PlanContent } from './createPlan.ts';

const BESIDE = 32;
const BELOW = 72;
const LONGEST_TITLE = 200;

/** The usual template, with both cards side by side on its canvas and the combination below them. Created in one step: there is no state with only one card. */
export function contentFromPair(
  { newId }: Pick<Core, 'newId'>,
  words: Words,
  region: Pick<NewPlan, 'prefecture' | 'municipalityCode'>,
  [one, other]: readonly [CatalogueEntry, CatalogueEntry],
): PlanContent {
  const title = words.t('regionPairs.planTitle', { one: words.text(one.title), other: words.text(other.title) });
  const content = contentFromTemplate({ newId }, words, {
    title: title.slice(0, LONGEST_TITLE),
    template: USUAL_TEMPLATE,
    ...region,
  });
  const canvas = content.commands.find((c) => c.type === 'addCanvas')?.canvas;
  if (canvas === undefined) return content;
  const sizeOf = (entry: CatalogueEntry): Readonly<Point> => CARD_KINDS[CARD_KIND_OF_ENTRY[entry.kind]].size;
  const [[w, h], [otherW, otherH]] = [sizeOf(one), sizeOf(other)];
  const [nodes, combination] = [[newId<string>(), newId<string>()] as const, newId<string>()];
  const card = (node: string, entry: CatalogueEntry, pos: Point): PlanCommand => ({
    type: 'addNode',
    node,
    fields: { kind: CARD_KIND_OF_ENTRY[entry.kind], title: words.text(entry.title), entry: snapshotOf(entry) },
    canvas,
    pos,
  });
  const middle = (w + BESIDE + otherW) / 2;
  return {
    ...content,
    commands: [
      ...content.commands,
      card(nodes[0], one, [0, 0]),
      card(nodes[1], other, [w + BESIDE, 0]),
      {
        type: 'addNode',
        node: combination,
        fields: { kind: 'combination', title: '', claim: '' },
        canvas,
        pos: [middle - CARD_KINDS.combination.size[0] / 2, Math.max(h, otherH) + BELOW],
      },
      { type: 'addParts', combination, nodes: [...nodes] },
    ],
  };
}
