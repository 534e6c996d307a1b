/** Copy and paste of cards, within a plan and between plans, with their links and parts; as plain text for other programs. */
import { z } from 'zod';
import { placedCards } from '../../shared/app/board/boardCommands.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { PlanCommand } from '../../shared/doc/commands.ts';
import { ENTITY_SCHEMAS, type Point, RELATION_SCHEMAS, relationKey, splitKey } from '../../shared/doc/schema.ts';
import { cardKind, type LinkType, PART_KINDS } from '../../shared/domain/canvas/kinds.ts';
import { judgeLink } from '../../shared/domain/canvas/linkRules.ts';
import { escaped } from '../../shared/export/writers/html/runs.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import { parseJson } from '../../shared/kernel/json.ts';
import { newId } from '../session/newId.ts';
import { report } from '../shell/refusals.ts';
import { cardLines } from './pastedLines.ts';
import { boundsOf } from './scene.ts';

export const CLIPBOARD_TYPE = 'application/x-musubi-cards+json';
const LIMITS = IMPORT_LIMITS.cards;

const id = z.string().regex(/^[0-9a-z]{16}$/);
const clipSchema = z.object({
  musubi: z.literal(1),
  /** The plan that they were copied from. Earlier apps did not record it. */
  plan: id.optional().catch(undefined),
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
    .max(LIMITS.rows),
  links: z.array(RELATION_SCHEMAS.links).max(LIMITS.rows * 4),
  parts: z.array(z.tuple([id, id])).max(LIMITS.rows * 4),
  types: z
    .array(
      z.tuple([
        id,
        z.enum(['newGood', 'newMethod', 'newMarket', 'newSupply', 'newOrganisation']),
        z.string().max(1_000),
      ]),
    )
    .max(LIMITS.rows * 5),
  assumptions: z.array(ENTITY_SCHEMAS.assumptions).max(LIMITS.rows),
});
export type Clip = z.infer<typeof clipSchema>;

export function copyCards(
  session: Pick<PlanSession, 'store' | 'planId'>,
  canvas: string,
  nodes: readonly string[],
): { json: string; text: string; html: string } | undefined {
  const chosen = new Set(nodes);
  const placed = placedCards(session.store, canvas);
  const cards = placed.filter((c) => chosen.has(c.node.id) || (c.parent !== undefined && chosen.has(c.parent)));
  if (cards.length === 0) return undefined;
  const ids = new Set(cards.map((c) => c.node.id));
  const { store } = session;
  const clip: Clip = {
    musubi: 1,
    plan: session.planId,
    cards: cards.map(({ node: { id: nodeId, ...fields }, x, y, w, h, parent }) => ({
      id: nodeId,
      fields,
      pos: [x, y],
      // For a folded frame, its size when open.
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
  return { json: JSON.stringify(clip), ...outlineOf(cards) };
}

type Placed = ReturnType<typeof placedCards>[number];
/** Cards as a list, with those of a frame nested in it, for mail, Word, Docs and spreadsheets. The plain text is also valid Markdown. */
function outlineOf(cards: readonly Placed[]): { readonly text: string; readonly html: string } {
  const ids = new Set(cards.map((c) => c.node.id));
  const within = new Map<string | undefined, Placed[]>();
  for (const card of cards) {
    const parent = card.parent !== undefined && ids.has(card.parent) ? card.parent : undefined;
    within.set(parent, [...(within.get(parent) ?? []), card]);
  }
  const linesOf = ({ node }: Placed) =>
    [node.title, node.claim, node.note].flatMap((said) => (said ? said.split('\n') : []));
  const text = (parent: string | undefined, depth: string): string[] =>
    (within.get(parent) ?? []).flatMap((card) => {
      const [first = '', ...rest] = linesOf(card);
      return [`${depth}- ${first}`, ...rest.map((l) => `${depth}  ${l}`), ...text(card.node.id, `${depth}  `)];
    });
  const html = (parent: string | undefined): string => {
    const items = (within.get(parent) ?? []).map(
      (card) => `<li>${linesOf(card).map(escaped).join('<br>')}${html(card.node.id)}</li>`,
    );
    return items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
  };
  return { text: text(undefined, '').join('\n'), html: html(undefined) };
}

export function parseClip(json: string): Clip | undefined {
  if (json.length > LIMITS.bytes) return undefined;
  const clip = clipSchema.safeParse(parseJson(json, LIMITS.depth));
  return clip.success ? clip.data : undefined;
}

/** The size of a clip on a board. */
export function sizeOfClip(clip: Clip): Point {
  const box = boundsOf(
    clip.cards.map(({ pos: [x, y], size, fields }) => {
      const [w, h] = size ?? cardKind(fields.kind).size;
      return { x, y, w, h };
    }),
  );
  return box ? [box.w, box.h] : [0, 0];
}

/** A link or part of a clip that the rules refuse here, with the names of its ends. */
export type RefusedPart = { readonly type: LinkType | 'part'; readonly from: string; readonly to: string };
export type Pasted = {
  readonly nodes: readonly string[];
  /** Pairs of copied card and new card. */
  readonly copies: readonly (readonly [string, string])[];
  readonly leftOut: readonly RefusedPart[];
};

/**
 * A clip without what the rules refuse: a card's kind may have changed since it was linked, and the clip may come
 * from another version. One such link must not prevent pasting the rest.
 */
function allowedIn(clip: Clip): { readonly clip: Clip; readonly leftOut: readonly RefusedPart[] } {
  const cards = new Map(clip.cards.map((c) => [c.id, c.fields]));
  const name = (card: string) => cards.get(card)?.title || cards.get(card)?.claim || '';
  const isCombination = (card: string) => cards.get(card)?.kind === 'combination';
  const leftOut: RefusedPart[] = [];
  const links = clip.links.filter(({ from, to, type }) => {
    const [a, b] = [cards.get(from), cards.get(to)];
    if (a && b && from !== to && judgeLink(type, a.kind, b.kind).verdict !== 'refused') return true;
    leftOut.push({ type, from: name(from), to: name(to) });
    return false;
  });
  const parts = clip.parts.filter(([combination, part]) => {
    if (isCombination(combination) && PART_KINDS.includes(cards.get(part)?.kind ?? 'note')) return true;
    leftOut.push({ type: 'part', from: name(part), to: name(combination) });
    return false;
  });
  return {
    clip: {
      ...clip,
      cards: clip.cards.map(({ parent, ...card }) =>
        parent && cards.get(parent)?.kind === 'frame' ? { ...card, parent } : card,
      ),
      links,
      parts,
      types: clip.types.filter(([combination]) => isCombination(combination)),
      assumptions: clip.assumptions.filter((a) => isCombination(a.combination)),
    },
    leftOut,
  };
}

/** Pastes a clip with its upper left corner at a point, with new ids. `undefined` if the plan refused it as a whole. */
export function pasteCards(
  session: Pick<PlanSession, 'execute'>,
  canvas: string,
  pasted: Clip,
  [x, y]: Point,
): Pasted | undefined {
  const { clip, leftOut } = allowedIn(pasted);
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
  return report(session.execute({ type: 'batch', commands }))
    ? { nodes: [...fresh.values()], copies: [...fresh], leftOut }
    : undefined;
}

/** Text from another program becomes notes. `beyond`: the number of lines over the limit. */
export function pasteWords(
  session: Pick<PlanSession, 'execute'>,
  canvas: string,
  words: string,
  [x, y]: Point,
): { readonly nodes: string[]; readonly beyond: number } {
  const { lines, beyond } = cardLines(words);
  if (lines.length === 0) return { nodes: [], beyond: 0 };
  const ids = lines.map(() => newId<string>());
  const done = report(
    session.execute({
      type: 'batch',
      commands: lines.map(({ title, note }, i) => ({
        type: 'addNode',
        node: ids[i],
        fields: { kind: 'note', title, ...(note === '' ? {} : { note }) },
        canvas,
        pos: [x + (i % 5) * 220, y + Math.floor(i / 5) * 140],
      })),
    }),
  );
  return done ? { nodes: ids, beyond } : { nodes: [], beyond: 0 };
}
