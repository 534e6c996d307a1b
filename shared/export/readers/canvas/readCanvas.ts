/**
 * Reads a board from a JSON Canvas file: a board of ours as it was, with what was moved, written or drawn elsewhere since; one of another program as
 * notes, frames and links. An invalid file is refused with a reason, and nothing of it is imported.
 */
import { z } from 'zod';
import { ENTITY_SCHEMAS } from '../../../doc/schema.ts';
import { CARD_COLOURS, type CardColour, type NodeKind } from '../../../domain/canvas/kinds.ts';
import { suggestLinkTypes } from '../../../domain/canvas/linkRules.ts';
import { IMPORT_LIMITS } from '../../../kernel/importLimits.ts';
import { parseJson } from '../../../kernel/json.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { safeUrl } from '../../../kernel/urls.ts';
import {
  allowedContent,
  type BoardCard,
  type BoardContent,
  type BoardLink,
  type BoardPart,
  CARD_DATA,
  cardText,
  LINK_DATA,
  MOST_CARDS,
  PART_DATA,
  sizeOfCard,
} from '../../board/boardContent.ts';
import { CANVAS_COLOURS } from '../../writers/canvas/writeCanvas.ts';

export type BoardRefusal = 'tooLarge' | 'unreadable' | 'tooMany' | 'empty';
/** `leftOut`: the number of cards and lines that could not be imported. */
export type ReadBoard = { readonly content: BoardContent; readonly leftOut: number };

const id = z.string().min(1).max(200);
const number = z.number().finite();
const NODE = z.object({
  id,
  type: z.string().max(20),
  x: number,
  y: number,
  width: number.positive(),
  height: number.positive(),
  color: z.string().max(40).optional().catch(undefined),
  text: z.string().max(100_000).optional().catch(undefined),
  file: z.string().max(2_000).optional().catch(undefined),
  url: z.string().max(2_000).optional().catch(undefined),
  label: z.string().max(2_000).optional().catch(undefined),
  musubi: z.unknown().optional(),
});
type CanvasNode = z.infer<typeof NODE>;
const EDGE = z.object({
  fromNode: id,
  toNode: id,
  label: z.string().max(2_000).optional().catch(undefined),
  musubi: z.unknown().optional(),
});
const FILE = z.object({
  nodes: z.array(z.unknown()).optional(),
  edges: z.array(z.unknown()).optional(),
  musubi: z
    .object({ title: z.string().max(200).catch('') })
    .optional()
    .catch(undefined),
});

/** `title`: used for a board of another program, such as its file name. */
export function readCanvas(bytes: Uint8Array, title: string): Result<ReadBoard, BoardRefusal> {
  if (bytes.length > IMPORT_LIMITS.board.bytes) return err('tooLarge');
  const json = parseJson(new TextDecoder().decode(bytes).replace(/^\uFEFF/u, ''), IMPORT_LIMITS.board.depth);
  const file = FILE.safeParse(json);
  // An empty object is a valid canvas, but not a board that anybody wants.
  if (!file.success || Array.isArray(json)) return err('unreadable');
  const { nodes = [], edges = [] } = file.data;
  if (nodes.length > MOST_CARDS || edges.length > MOST_CARDS * 4) return err('tooMany');
  const parsed = new Map<string, CanvasNode>();
  for (const value of nodes) {
    const node = NODE.safeParse(value);
    if (node.success && !parsed.has(node.data.id)) parsed.set(node.data.id, node.data);
  }
  if (parsed.size === 0) return err('empty');
  const cards = withParents([...parsed.values()].map(cardOf), parsed);
  const { links, parts, lost } = linesOf(edges, new Map(cards.map((c) => [c.id, c.fields.kind])));
  const allowed = allowedContent({ title: file.data.musubi?.title || title.slice(0, 200), cards, links, parts });
  return ok({ content: allowed.content, leftOut: nodes.length - parsed.size + lost + allowed.refused });
}

// ── cards ──────────────────────────────────────────────────────────────────────────────────────────────────────────

type Placed = BoardCard & { readonly isOurs: boolean };

function cardOf(node: CanvasNode): Placed {
  const ours = CARD_DATA.safeParse(node.musubi);
  if (!ours.success) return { ...foreignCard(node), isOurs: false };
  const { pos, size, fields, ...rest } = ours.data;
  const moved = (now: number, then: number) => (Math.round(then) === now ? then : now);
  const [w, h] = sizeOfCard(ours.data);
  const isSame = Math.round(w) === node.width && Math.round(h) === node.height;
  return {
    ...rest,
    id: node.id,
    isOurs: true,
    pos: [moved(node.x, pos[0]), moved(node.y, pos[1])],
    ...(isSame ? (size ? { size } : {}) : { size: sizeOf(node) }),
    fields: { ...fields, ...editedText(node, fields), ...editedColour(node, fields.colour) },
  };
}

const sizeOf = ({ width, height }: CanvasNode): [number, number] => [
  Math.min(20_000, Math.max(16, width)),
  Math.min(20_000, Math.max(16, height)),
];

/** Text that was edited in another program: its first line is the title, the rest the note. */
function editedText(node: CanvasNode, fields: BoardCard['fields']): Partial<BoardCard['fields']> {
  if (fields.kind === 'frame') return node.label === undefined ? {} : { title: node.label.slice(0, 400) };
  if (node.text === undefined || node.text === cardText(fields)) return {};
  const { title, note } = splitText(node.text);
  const { claim } = fields;
  const isFirst = claim !== '' && (note === claim || note.startsWith(`${claim}\n`));
  return { title, note: isFirst ? note.slice(claim.length).trim() : note };
}

function splitText(text: string): { readonly title: string; readonly note: string } {
  const trimmed = text.trim();
  const at = trimmed.indexOf('\n');
  const first = at < 0 ? trimmed : trimmed.slice(0, at);
  const title = first.replace(/^#{1,6}\s+/u, '').trim();
  // A long line is not a title; cut, it would be half a sentence.
  if (title.length > 400) return { title: `${title.slice(0, 60)}…`, note: trimmed.slice(0, 20_000) };
  return { title, note: (at < 0 ? '' : trimmed.slice(at + 1).trim()).slice(0, 20_000) };
}

const colourOf = (color: string | undefined): CardColour =>
  color === '1'
    ? 'clay'
    : (CARD_COLOURS.find((c) => CANVAS_COLOURS[c] !== undefined && CANVAS_COLOURS[c] === color) ?? 'none');
const editedColour = ({ color }: CanvasNode, colour: CardColour): { colour?: CardColour } =>
  CANVAS_COLOURS[colour] === color ? {} : { colour: colourOf(color) };

function foreignCard(node: CanvasNode): BoardCard {
  const of = (kind: NodeKind, more: object) =>
    ENTITY_SCHEMAS.nodes.parse({ kind, colour: colourOf(node.color), ...more });
  const base = { id: node.id, pos: [node.x, node.y] as [number, number], size: sizeOf(node) };
  if (node.type === 'group') return { ...base, fields: of('frame', { title: (node.label ?? '').slice(0, 400) }) };
  if (node.type === 'link') {
    const url = safeUrl(node.url ?? '');
    return { ...base, fields: of('note', { title: (node.url ?? '').slice(0, 400), ...(url ? { url } : {}) }) };
  }
  if (node.type === 'file') {
    const name = (node.file ?? '').split('/').at(-1) ?? '';
    return { ...base, fields: of('note', { title: name.slice(0, 400), note: name === node.file ? '' : node.file }) };
  }
  return { ...base, fields: of('note', splitText(node.text ?? '')) };
}

/** In other programs a group holds the cards inside its area: the parent is the smallest group around the centre of a card. */
function withParents(cards: readonly Placed[], nodes: ReadonlyMap<string, CanvasNode>): BoardCard[] {
  const frames = cards.filter((c) => c.fields.kind === 'frame');
  const area = (c: Placed) => {
    const [w, h] = sizeOfCard(c);
    return w * h;
  };
  return cards.map(({ isOurs, ...card }): BoardCard => {
    const node = nodes.get(card.id);
    if (isOurs || !node || card.fields.kind === 'frame') return card;
    const [x, y] = [node.x + node.width / 2, node.y + node.height / 2];
    const [parent] = frames
      .filter((f) => {
        const [w, h] = sizeOfCard(f);
        return x >= f.pos[0] && x <= f.pos[0] + w && y >= f.pos[1] && y <= f.pos[1] + h;
      })
      .sort((a, b) => area(a) - area(b));
    return parent ? { ...card, parent: parent.id } : card;
  });
}

// ── lines ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function linesOf(edges: readonly unknown[], kinds: ReadonlyMap<string, NodeKind>) {
  const links: BoardLink[] = [];
  const parts: BoardPart[] = [];
  let lost = 0;
  for (const value of edges) {
    const edge = EDGE.safeParse(value);
    const [from, to] = edge.success ? [kinds.get(edge.data.fromNode), kinds.get(edge.data.toNode)] : [];
    if (!edge.success || !from || !to) {
      lost++;
      continue;
    }
    const { fromNode, toNode, label, musubi } = edge.data;
    const part = PART_DATA.safeParse(musubi);
    const ours = LINK_DATA.safeParse(musubi);
    if (part.success) parts.push({ combination: fromNode, node: toNode, order: part.data.order });
    else if (ours.success) {
      // A label of ours that was changed elsewhere. A line without a label shows its type there.
      const changed = ours.data.label && label ? { label: label.slice(0, 200) } : {};
      links.push({ from: fromNode, to: toNode, ...ours.data, ...changed });
    } else {
      const [best] = suggestLinkTypes(from, to);
      if (!best || best.verdict.verdict === 'refused') lost++;
      else
        links.push({ from: fromNode, to: toNode, type: best.type, ...(label ? { label: label.slice(0, 200) } : {}) });
    }
  }
  return { links, parts, lost };
}
