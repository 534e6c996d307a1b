/** Copy and paste of cards, within a plan and between plans, with their links and parts; as plain text for everywhere else. */
import { z } from 'zod';
import type { PlanCommand } from '../../shared/doc/commands.ts';
import { ENTITY_SCHEMAS, type Point, RELATION_SCHEMAS, relationKey, splitKey } from '../../shared/doc/schema.ts';
import { placedCards } from '../session/boardCommands.ts';
import { newId, type PlanSession } from '../session/planSession.ts';

export const CLIPBOARD_TYPE = 'application/x-musubi-cards+json';
const MAX_CARDS = 5_000;
const MAX_LINES = 200;

const id = z.string().regex(/^[0-9a-z]{16}$/);
const clipSchema = z.object({
  musubi: z.literal(1),
  cards: z
    .array(
      z.object({
        id,
        fields: ENTITY_SCHEMAS.nodes,
        pos: RELATION_SCHEMAS.positions,
        size: RELATION_SCHEMAS.sizes.optional(),
        parent: id.optional(),
      }),
    )
    .max(MAX_CARDS),
  links: z.array(RELATION_SCHEMAS.links).max(MAX_CARDS * 4),
  parts: z.array(z.tuple([id, id])).max(MAX_CARDS * 4),
  types: z
    .array(
      z.tuple([
        id,
        z.enum(['newGood', 'newMethod', 'newMarket', 'newSupply', 'newOrganisation']),
        z.string().max(1_000),
      ]),
    )
    .max(MAX_CARDS * 5),
  assumptions: z.array(ENTITY_SCHEMAS.assumptions).max(MAX_CARDS),
});
export type Clip = z.infer<typeof clipSchema>;

export function copyCards(
  session: PlanSession,
  canvas: string,
  nodes: readonly string[],
): { json: string; text: string } | undefined {
  const chosen = new Set(nodes);
  const placed = placedCards(session.store, canvas);
  const cards = placed.filter((c) => chosen.has(c.node.id) || (c.parent !== undefined && chosen.has(c.parent)));
  if (cards.length === 0) return undefined;
  const ids = new Set(cards.map((c) => c.node.id));
  const { store } = session;
  const clip: Clip = {
    musubi: 1,
    cards: cards.map(({ node: { id: nodeId, ...fields }, x, y, w, h, parent }) => ({
      id: nodeId,
      fields,
      pos: [x, y],
      // Of a folded frame the size it has when open.
      size: store.relations('sizes').get(relationKey(canvas, nodeId)) ?? [w, h],
      ...(parent && ids.has(parent) ? { parent } : {}),
    })),
    links: [...store.relations('links').values()].filter((l) => ids.has(l.from) && ids.has(l.to)),
    parts: [...store.relations('parts').keys()].map(splitKey).filter(([c, n]) => ids.has(c) && ids.has(n)),
    types: clipSchema.shape.types.parse(
      [...store.relations('combinationTypes')]
        .map(([key, reason]) => [...splitKey(key), reason])
        .filter(([c]) => typeof c === 'string' && ids.has(c)),
    ),
    assumptions: [...store.entities('assumptions').values()]
      .filter((a) => ids.has(a.combination))
      .map(({ id: _, ...rest }) => rest),
  };
  const text = cards.map((c) => [c.node.title, c.node.claim, c.node.note].filter(Boolean).join('\n  ')).join('\n');
  return { json: JSON.stringify(clip), text };
}

/** Pastes a clip near a point with new ids; returns the new cards, or undefined when the text is no clip. */
export function pasteCards(session: PlanSession, canvas: string, json: string, [x, y]: Point): string[] | undefined {
  let clip: Clip;
  try {
    clip = clipSchema.parse(JSON.parse(json));
  } catch {
    return undefined;
  }
  const fresh = new Map(clip.cards.map((c) => [c.id, newId()] as const));
  const at = (oldId: string) => fresh.get(oldId) ?? '';
  const left = Math.min(...clip.cards.map((c) => c.pos[0]));
  const top = Math.min(...clip.cards.map((c) => c.pos[1]));
  const commands: PlanCommand[] = [
    ...clip.cards.map(
      (c): PlanCommand => ({
        type: 'addNode',
        node: at(c.id),
        fields: c.fields,
        canvas,
        pos: [c.pos[0] - left + x, c.pos[1] - top + y],
        ...(c.size ? { size: c.size } : {}),
        ...(c.parent ? { parent: at(c.parent) } : {}),
      }),
    ),
    ...clip.links.map(
      (l): PlanCommand => ({
        type: 'addLink',
        from: at(l.from),
        to: at(l.to),
        linkType: l.type,
        ...(l.label ? { label: l.label } : {}),
      }),
    ),
    ...clip.parts.map(
      ([combination, node]): PlanCommand => ({ type: 'addParts', combination: at(combination), nodes: [at(node)] }),
    ),
    ...clip.types.map(
      ([combination, combinationType, reason]): PlanCommand => ({
        type: 'setCombinationType',
        combination: at(combination),
        combinationType,
        on: true,
        reason,
      }),
    ),
    ...clip.assumptions.flatMap((a): PlanCommand[] => {
      const assumption = newId();
      return [
        { type: 'addAssumption', assumption, combination: at(a.combination), text: a.text, order: a.order },
        { type: 'updateAssumption', assumption, patch: { status: a.status, evidence: a.evidence } },
      ];
    }),
  ];
  return session.execute({ type: 'batch', commands }).ok ? [...fresh.values()] : [];
}

/** Lines of foreign text become notes. */
export function pasteText(session: PlanSession, canvas: string, text: string, [x, y]: Point): string[] {
  const lines = text
    .split(/\r?\n/u)
    .map((l) => l.trim())
    .filter(Boolean)
    .slice(0, MAX_LINES);
  const ids = lines.map(() => newId<string>());
  const done = session.execute({
    type: 'batch',
    commands: lines.map((line, i) => ({
      type: 'addNode',
      node: ids[i],
      fields: { kind: 'note', title: line.slice(0, 400) },
      canvas,
      pos: [x + (i % 5) * 220, y + Math.floor(i / 5) * 140],
    })),
  });
  return done.ok ? ids : [];
}
