/** A person's actions on a sheet of the studio: one command and one undo step each. */
import type { PlanCommand } from '../../doc/commands.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import type { EntrySnapshot } from '../../doc/schema.ts';
import { CARD_KIND_OF_ENTRY, cardKind, isNodeKind, type NodeKind, PART_KINDS } from '../../domain/canvas/kinds.ts';
import type { ThoughtTool } from '../../domain/thoughts/kinds.ts';
import { nextOrder } from '../../kernel/order.ts';
import { mapOk } from '../../kernel/result.ts';
import { combinationOf, partsOf, placedCards } from '../board/boardCommands.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { type Said, who } from '../plan/said.ts';
import { type Answer, answersOf, sheetsOf } from './sheets.ts';

const cut = (text: string): string => text.trim().slice(0, 400);

/** The subject of a new sheet: a card, two cards, or text. */
export type About = { readonly title: string; readonly node?: string; readonly other?: string };

/** A new sheet. Returns its id. */
export function addSheet(plan: PlanWriter, tool: ThoughtTool, about: About, said: Said): Outcome<string> {
  const thought = plan.newId<string>();
  const order = nextOrder(sheetsOf(plan.store, tool));
  const patch = { tool, ...about, title: cut(about.title), order, ...who(said) };
  return mapOk(plan.execute({ type: 'putThought', thought, patch }), () => thought);
}

/** For a sheet about a card, the card is renamed: they are the same thing. */
export function renameSheet(plan: PlanWriter, sheet: string, title: string): Outcome {
  const node = plan.store.entity('thoughts', sheet)?.node;
  return plan.execute(
    node !== undefined && plan.store.entity('nodes', node)
      ? { type: 'updateNode', node, patch: { title: cut(title) } }
      : { type: 'putThought', thought: sheet, patch: { title: cut(title) } },
  );
}

/** Its cells stay in the plan, so that an undo, or a peer who still has it, finds them again. */
export const deleteSheet = (plan: PlanWriter, sheet: string): Outcome =>
  plan.execute({ type: 'removeEntity', collection: 'thoughts', id: sheet });

/** The content of a place: text, an existing card, or a catalogue entry. */
export type Given = {
  readonly text: string;
  readonly node?: string | undefined;
  readonly entry?: EntrySnapshot | undefined;
  readonly rule?: string;
};

/** Adds an answer to a place. Returns the answer's id. */
export function putAnswer(plan: PlanWriter, sheet: string, place: number, given: Given, said: Said): Outcome<string> {
  const cell = plan.newId<string>();
  const order = nextOrder(answersOf(plan.store, sheet).map(({ row }) => row));
  const { text, node, entry, rule = '' } = given;
  const patch = {
    ...{ thought: sheet, place, text: cut(text), rule: rule.slice(0, 200), order, ...who(said) },
    ...(node === undefined ? {} : { node }),
    ...(entry === undefined ? {} : { entry }),
  };
  return mapOk(plan.execute({ type: 'putThoughtCell', cell, patch }), () => cell);
}

/** Changes the text of an answer; if it stands for a card, the card is renamed. Empty text removes the answer. */
export function changeAnswer(plan: PlanWriter, { id, node }: Answer, text: string): Outcome {
  const words = cut(text);
  if (node) return plan.execute({ type: 'updateNode', node: node.id, patch: { title: words } });
  return words === ''
    ? removeAnswer(plan, id)
    : plan.execute({ type: 'putThoughtCell', cell: id, patch: { text: words } });
}

export const moveAnswer = (plan: PlanWriter, answer: string, place: number): Outcome =>
  plan.execute({ type: 'putThoughtCell', cell: answer, patch: { place } });

export const removeAnswer = (plan: PlanWriter, answer: string): Outcome =>
  plan.execute({ type: 'removeEntity', collection: 'thoughtCells', id: answer });

/** The kind of card that an answer becomes if its place does not determine it. */
export type KindOf = (answer: Answer) => NodeKind;

/** Adds answers as cards to a board, in rows below everything, in one undo step. Existing cards are placed if needed. Returns the cards. */
export function answersToCards(
  plan: PlanWriter,
  canvas: string,
  answers: readonly Answer[],
  kindOf: KindOf,
): Outcome<readonly string[]> {
  const commands: PlanCommand[] = [];
  const placing = new Placing(plan, canvas);
  const cards = answers.filter((a) => a.title.trim() !== '').map((a) => placing.answer(a, kindOf, commands).node.id);
  return mapOk(plan.execute({ type: 'batch', commands }), () => cards);
}

export type DraftOf = {
  /** Cards that become parts. Notes and frames are omitted; a combination contributes its parts. */
  readonly nodes: readonly string[];
  /** An answer that becomes a part too. */
  readonly answer?: Answer | undefined;
  readonly kindOf?: KindOf;
  readonly claim?: string;
  readonly title?: string;
};

/** The commands of a draft combination on a board: its parts are placed there if needed. */
export function draftCommands(
  plan: PlanWriter,
  canvas: string,
  combination: string,
  { nodes, answer, kindOf, claim = '', title }: DraftOf,
): PlanCommand[] {
  const { store } = plan;
  const commands: PlanCommand[] = [];
  const placing = new Placing(plan, canvas);
  const cards = [...new Set(nodes.flatMap((id) => partIdsOf(store, id)))];
  const parts = cards.map((id) => placing.card(id, commands));
  if (answer && kindOf) parts.push(placing.answer(answer, kindOf, commands));
  const named = title ?? parts.map((p) => p.title).join(' × ');
  return [
    ...commands,
    ...combinationOf(store, canvas, combination, parts),
    { type: 'updateNode', node: combination, patch: { title: named.slice(0, 400), claim: claim.slice(0, 1_000) } },
  ];
}

/** The card itself, or the parts of a combination; empty for cards that cannot be parts. */
function partIdsOf(store: PlanReader, id: string): readonly string[] {
  const node = store.entity('nodes', id);
  if (!node) return [];
  if (node.kind === 'combination') return partsOf(store, id).map((part) => part.id);
  return PART_KINDS.includes(node.kind) ? [id] : [];
}

type Part = {
  readonly node: { readonly id: string };
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

const GAP = 32;
const BELOW = 72;
const IN_A_ROW = 4;

/** Assigns positions on a canvas, in rows below everything on it. */
class Placing {
  private readonly plan: PlanWriter;
  private readonly canvas: string;
  private readonly placed: ReturnType<typeof placedCards>;
  private readonly left: number;
  private x: number;
  private y: number;
  private rowHeight = 0;
  private inRow = 0;
  private readonly put = new Map<string, Part>();

  constructor(plan: PlanWriter, canvas: string) {
    this.plan = plan;
    this.canvas = canvas;
    this.placed = placedCards(plan.store, canvas);
    this.left = this.placed.length > 0 ? Math.min(...this.placed.map((c) => c.x)) : 0;
    this.x = this.left;
    this.y = this.placed.length > 0 ? Math.max(...this.placed.map((c) => c.y + c.h)) + BELOW : 0;
  }

  /** A card of the plan, placed on the canvas if needed. */
  card(id: string, commands: PlanCommand[]): Part {
    const here = this.placed.find((c) => c.node.id === id);
    const title = this.plan.store.entity('nodes', id)?.title ?? '';
    if (here) return { node: { id }, title, x: here.x, y: here.y, w: here.w, h: here.h };
    const known = this.put.get(id);
    if (known) return known;
    const part = this.next(id, title, this.plan.store.entity('nodes', id)?.kind ?? 'note');
    commands.push({ type: 'placeNode', canvas: this.canvas, node: id, pos: [part.x, part.y] });
    return part;
  }

  /** The card of an answer, made if there is none. */
  answer(answer: Answer, kindOf: KindOf, commands: PlanCommand[]): Part {
    const { store } = this.plan;
    const { entry, title } = answer;
    const card = answer.node ?? (entry && [...store.entities('nodes').values()].find((n) => n.entry?.id === entry.id));
    if (card) {
      if (answer.row.node !== card.id) commands.push(takesCard(answer, card.id));
      return this.card(card.id, commands);
    }
    const ofEntry = entry && CARD_KIND_OF_ENTRY[entry.kind as keyof typeof CARD_KIND_OF_ENTRY];
    const kind = isNodeKind(ofEntry) ? ofEntry : kindOf(answer);
    const node = this.plan.newId<string>();
    const part = this.next(node, title, kind);
    commands.push({
      type: 'addNode',
      node,
      fields: { kind, title, ...(entry ? { entry } : {}) },
      canvas: this.canvas,
      pos: [part.x, part.y],
    });
    commands.push(takesCard(answer, node));
    return part;
  }

  private next(id: string, title: string, kind: NodeKind): Part {
    const [w, h] = cardKind(kind).size;
    if (this.inRow === IN_A_ROW) {
      this.x = this.left;
      this.y += this.rowHeight + GAP;
      this.rowHeight = 0;
      this.inRow = 0;
    }
    const part = { node: { id }, title, x: this.x, y: this.y, w, h };
    this.x += w + GAP;
    this.rowHeight = Math.max(this.rowHeight, h);
    this.inRow++;
    this.put.set(id, part);
    return part;
  }
}

const takesCard = ({ id }: Answer, node: string): PlanCommand => ({
  type: 'putThoughtCell',
  cell: id,
  patch: { node },
});

/** A draft combination of cards and, if given, an answer, which becomes a card. One undo step. Returns the combination. */
export function draftFrom(plan: PlanWriter, canvas: string, of: DraftOf): Outcome<string> {
  const combination = plan.newId<string>();
  const commands = draftCommands(plan, canvas, combination, of);
  return mapOk(plan.execute({ type: 'batch', commands }), () => combination);
}
