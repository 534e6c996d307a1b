/** A plan of about 116 pages with 12 boards and the money of the sample, in a library of its own. */
import type { Core } from '../../shared/app/core.ts';
import { createPlan } from '../../shared/app/plan/createPlan.ts';
import { sampleContent } from '../../shared/app/plan/samplePlan.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import type { PlanCommand } from '../../shared/doc/commands.ts';
import { wordsFor } from '../../shared/i18n/words.ts';
import { boardOf } from './boardOf.ts';
import { readShipped } from './manyEntries.ts';
import { textOf } from './planOf.ts';

const MAKER = { author: '山田', today: '2026-11-21' };
export const PAGES = 116;
export const BOARDS = 12;
const CARDS = 40;

function board(number: number): PlanCommand[] {
  const canvas = `board${String(number).padStart(11, '0')}`;
  const named = (id: string): string => `${number.toString(36)}${id.slice(1)}`;
  const { cards, lines } = boardOf(CARDS);
  return [
    { type: 'addCanvas', canvas, title: `板${number}`, order: 100 + number },
    ...cards.map(
      ({ id, kind, title, x, y }): PlanCommand => ({
        type: 'addNode',
        node: named(id),
        fields: { kind, title },
        canvas,
        pos: [x, y],
      }),
    ),
    ...lines.map(
      ({ from, to }): PlanCommand => ({
        type: 'addLink',
        from: named(from.id),
        to: named(to.id),
        linkType: 'requires',
      }),
    ),
  ];
}

/** The plan's id. */
export async function makePapersPlan(core: Core): Promise<string> {
  const entries = readShipped<CatalogueEntry[]>('catalogue/catalogue.json');
  const sample = sampleContent(core, wordsFor('ja'), MAKER, (id) => entries.find((e) => e.id === id));
  const drawn = sample.commands.filter((c) => c.type === 'addCanvas').length;
  const boards = Array.from({ length: BOARDS - drawn }, (_, i) => board(i + 1));
  const content = { ...sample, commands: [...sample.commands, ...boards.flat()], blocks: textOf(PAGES) };
  const made = await createPlan(core, content, MAKER);
  if (!made.ok) throw new Error(made.error.problem);
  return made.value;
}
