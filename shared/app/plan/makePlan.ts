/** "Make plan from canvas": puts the draft into the text, after keeping the present text as a version. */
import { templateOf } from '../../data/templates/templates.ts';
import { bodyIsBlank, readBody } from '../../doc/body.ts';
import { bodyElement } from '../../doc/schema.ts';
import { EVIDENCE_STATUSES } from '../../domain/canvas/kinds.ts';
import { type DraftBoard, planFromCanvas } from '../../domain/plan/planFromCanvas.ts';
import type { Words } from '../../i18n/words.ts';
import { partsOf, placedCards } from '../board/boardCommands.ts';
import type { PlanSession } from './planSession.ts';
import type { Outcome } from './planWriter.ts';

function draftBoard(session: PlanSession, canvas: string, { text }: Words): DraftBoard {
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

/**
 * Writes the draft: in place of a text that has nothing of the person's own, else behind it. Returns what takes it back.
 */
export async function makePlan(
  session: PlanSession,
  canvas: string,
  template: string,
  words: Words,
): Promise<Outcome<() => void>> {
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
  if (!session.readOnly)
    await session.createVersion(t('version.beforeTemplate'), 'beforeTemplate').catch(() => undefined);
  // Read after the wait: another document may be on screen by now, and others may have written.
  const before = readBody(session.doc);
  return session.writeText({
    type: 'writeText',
    at: bodyIsBlank(before) ? 'all' : bodyElement(session.doc).length,
    blocks: planFromCanvas(draftBoard(session, canvas, words), sections, { status, parts: '' }) as never,
    template,
  });
}
