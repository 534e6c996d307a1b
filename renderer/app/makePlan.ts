/** "Make plan from canvas": puts the draft into the text, after keeping the present text as a version. */
import { templateOf } from '../../shared/data/templates/templates.ts';
import { bodyIsBlank, insertBlocks, readBody } from '../../shared/doc/body.ts';
import { bodyElement } from '../../shared/doc/schema.ts';
import { RestoreOrigin, transact } from '../../shared/doc/transact.ts';
import { EVIDENCE_STATUSES } from '../../shared/domain/canvas/kinds.ts';
import { type DraftBoard, planFromCanvas } from '../../shared/domain/plan/planFromCanvas.ts';
import { partsOf, placedCards } from '../session/boardCommands.ts';
import type { PlanSession } from '../session/planSession.ts';
import type { Words } from './i18n.tsx';

export function draftBoard(session: PlanSession, canvas: string, { text }: Words): DraftBoard {
  const cards = placedCards(session.store, canvas).sort((a, b) => a.y - b.y || a.x - b.x);
  const ids = new Set(cards.map((c) => c.node.id));
  return {
    canvasId: canvas,
    cards: cards.map(({ node }) => ({
      id: node.id,
      kind: node.kind,
      title: node.title,
      note: node.note,
      claim: node.claim,
      summary: node.entry ? text(node.entry.summary) : '',
      hasSource: node.entry !== undefined,
    })),
    assumptions: [...session.store.entities('assumptions').values()]
      .filter((a) => ids.has(a.combination))
      .sort((a, b) => a.order - b.order),
    partsOf: new Map(
      cards
        .filter((c) => c.node.kind === 'combination')
        .map((c) => [c.node.id, partsOf(session.store, c.node.id).map((p) => p.id)]),
    ),
  };
}

/** Writes the draft: in place of a text that has nothing of the person's own, else behind it. */
export async function makePlan(session: PlanSession, canvas: string, template: string, words: Words): Promise<void> {
  const { t, text } = words;
  const sections = templateOf(template).sections.map((s) => ({
    key: s.key,
    title: text(s.title),
    question: text(s.question),
    fills: s.fills,
  }));
  const status = Object.fromEntries(EVIDENCE_STATUSES.map((s) => [s, t(`evidence.${s}`)])) as Record<
    (typeof EVIDENCE_STATUSES)[number],
    string
  >;
  const blocks = planFromCanvas(draftBoard(session, canvas, words), sections, { status, parts: '' });
  await session.createVersion(t('version.beforeTemplate'), 'beforeTemplate').catch(() => undefined);
  const replace = bodyIsBlank(readBody(session.doc));
  transact(session.doc, new RestoreOrigin(), () => {
    const body = bodyElement(session.doc);
    const at = body.length;
    insertBlocks(session.doc, at, blocks);
    if (replace) body.delete(0, at);
  });
  session.execute({ type: 'setMeta', patch: { template } });
}
