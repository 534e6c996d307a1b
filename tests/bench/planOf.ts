/** A plan of about 116 pages, and one with a board of n cards, written as the app writes them. */
import type * as Y from 'yjs';
import type { BodyBlock } from '../../shared/doc/body.ts';
import { createPlanDoc } from '../../shared/doc/bootstrap.ts';
import type { PlanCommand } from '../../shared/doc/commands.ts';
import { boardOf } from './boardOf.ts';

const SENTENCE =
  '地域の酒蔵で冬に出る酒粕と、大学の低温発酵の技術を結び、肌の弱い人のための洗顔料を作り、道の駅と通販で売る計画です。';

/** The text of about so many pages. */
export function textOf(pages: number, embeds = false): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  for (let i = 0; i < Math.round(pages * 5.4); i++) {
    if (i % 20 === 0) blocks.push({ kind: 'heading', level: 2, text: `第${i / 20 + 1}章` });
    blocks.push({ kind: 'paragraph', inlines: [{ text: SENTENCE.repeat(10) }] });
    if (embeds && i % 60 === 30)
      blocks.push({ kind: 'embed', reference: { type: 'entry-embed', target: '0'.repeat(16) } });
  }
  return blocks;
}

export function planOf(options: { id: string; pages?: number; cards?: number; embeds?: boolean }): Y.Doc {
  const canvas = 'c000000000000000';
  const blocks = textOf(options.pages ?? 0, options.embeds);
  if (options.embeds) blocks.push({ kind: 'embed', reference: { type: 'canvas-embed', target: canvas } });
  const { cards, lines } = boardOf(options.cards ?? 0);
  const commands: PlanCommand[] = [
    { type: 'addCanvas', canvas, title: '板', order: 1 },
    ...cards.map(
      (c): PlanCommand => ({
        type: 'addNode',
        node: c.id,
        fields: { kind: c.kind, title: c.title },
        canvas,
        pos: [c.x, c.y],
      }),
    ),
    ...lines.map((l): PlanCommand => ({ type: 'addLink', from: l.from.id, to: l.to.id, linkType: 'requires' })),
  ];
  return createPlanDoc({ id: options.id, title: 'ベンチ', template: 'blank' }, commands, blocks);
}
