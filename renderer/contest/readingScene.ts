/** A board of a frozen plan as shapes for the painter: the founder's layout with the wording of the copy that is judged. */

import { statusOf } from '../../shared/app/board/boardFilter.ts';
import type { Reading } from '../../shared/doc/contest/freeze.ts';
import {
  CARD_COLOURS,
  cardKind,
  EVIDENCE_STATUSES,
  type EvidenceStatus,
  isLinkType,
  isNodeKind,
  type NodeKind,
} from '../../shared/domain/canvas/kinds.ts';
import { isTied } from '../../shared/domain/combination/combination.ts';
import { inLayers, type Scene, type SceneCard, type SceneLine } from '../canvas/scene.ts';

const evidence = (status: string): EvidenceStatus => EVIDENCE_STATUSES.find((s) => s === status) ?? 'guess';

export function readingScene(reading: Reading, board: Reading['boards'][number]): Scene {
  const cards = new Map(reading.cards.map((c) => [c.id, c]));
  const combinations = new Map(reading.combinations.map((c) => [c.id, c]));
  const kindOf = (id: string): NodeKind | undefined => {
    const kind = cards.get(id)?.kind ?? '';
    return isNodeKind(kind) ? kind : undefined;
  };
  const drawn = new Map<string, SceneCard>();
  for (const { card: id, x, y, w, h } of board.cards) {
    const card = cards.get(id);
    const kind = kindOf(id);
    if (!card || !kind) continue;
    const combination = combinations.get(id);
    const cords = (combination?.parts ?? []).flatMap((part) => kindOf(part) ?? []);
    const claim = combination?.claim ?? '';
    drawn.set(id, {
      id,
      kind,
      title: card.title,
      claim,
      colour: CARD_COLOURS.find((c) => c === card.colour) ?? 'none',
      valid: !combination || isTied(claim, cords),
      x,
      y,
      w: w ?? cardKind(kind).size[0],
      h: h ?? cardKind(kind).size[1],
      cords,
      partNames: (combination?.parts ?? []).flatMap((part) => cards.get(part)?.title ?? []),
      ...(card.image ? { image: card.image } : {}),
      status: statusOf(kind, evidence(card.status), () =>
        (combination?.assumptions ?? []).map((a) => ({ status: evidence(a.status) })),
      ),
    });
  }
  const lines: SceneLine[] = [];
  const line = (fromId: string, toId: string, rest: Pick<SceneLine, 'type' | 'label'>) => {
    const from = drawn.get(fromId);
    const to = drawn.get(toId);
    if (from && to && from !== to) lines.push({ from, to, ...rest });
  };
  for (const c of reading.combinations) for (const part of c.parts) line(c.id, part, { type: 'part' });
  for (const l of reading.links)
    if (isLinkType(l.type)) line(l.from, l.to, { type: l.type, ...(l.label ? { label: l.label } : {}) });
  return { cards: inLayers([...drawn.values()]), lines };
}
