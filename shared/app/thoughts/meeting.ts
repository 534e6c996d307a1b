/** お見合い: which cards may be drawn, which are combined already, and what becomes of the sentence written about two of them. */
import type { PlanCommand } from '../../doc/commands.ts';
import { derived } from '../../doc/derived.ts';
import { ownNodes } from '../../doc/ownNodes.ts';
import type { CanvasNode, PlanReader } from '../../doc/planStore.ts';
import { splitKey } from '../../doc/schema.ts';
import { CARD_KINDS, PART_KINDS } from '../../domain/canvas/kinds.ts';
import { type Draw, type Drawable, drawPair } from '../../domain/thoughts/draw.ts';
import { nextOrder } from '../../kernel/order.ts';
import { mapOk } from '../../kernel/result.ts';
import { freePlace } from '../board/boardCommands.ts';
import type { EntryOf } from '../box/boxView.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { type Said, who } from '../plan/said.ts';
import { draftCommands } from './sheetCommands.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

/** Cards that may be drawn: named cards that can be parts, by name. */
export const meetable: (plan: PlanReader) => readonly CanvasNode[] = derived((plan: PlanReader) =>
  ownNodes(plan)
    .filter((n) => PART_KINDS.includes(n.kind) && n.kind !== 'funding' && n.title.trim() !== '')
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1)),
);

const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** Pairs that are parts of one combination. */
const tiedPairs: (plan: PlanReader) => ReadonlySet<string> = derived((plan: PlanReader) => {
  const parts = new Map<string, string[]>();
  for (const key of plan.relations('parts').keys()) {
    const [combination, part] = splitKey(key);
    parts.set(combination, [...(parts.get(combination) ?? []), part]);
  }
  return new Set([...parts.values()].flatMap((of) => of.flatMap((a, i) => of.slice(i + 1).map((b) => pairKey(a, b)))));
});

/** Draws two cards of the plan by the dial; the same pair for the same number, as long as the cards are the same. */
export function draw(plan: PlanReader, by: Draw, entryOf: EntryOf): readonly [string, string] | undefined {
  const tied = tiedPairs(plan);
  const cards = meetable(plan).map(
    ({ id, kind, entry }): Drawable => ({
      id,
      kind,
      prefecture: entry?.prefecture ?? (plan.meta.prefecture || null),
      municipality: entry?.municipality ?? null,
      domains: entry ? (entryOf(entry.id)?.domains ?? []) : [],
    }),
  );
  return drawPair(cards, by, (a, b) => tied.has(pairKey(a, b)));
}

/** Meetings of the same two cards, in either order. */
export const metBefore = (plan: PlanReader, [a, b]: readonly [string, string]): readonly Sheet[] =>
  sheetsOf(plan, 'meeting').filter(
    ({ node, other }) => node !== undefined && other !== undefined && pairKey(node, other) === pairKey(a, b),
  );

/** Stores the sentence written about two cards. Returns the meeting. */
export function keepMeeting(
  plan: PlanWriter,
  [node, other]: readonly [string, string],
  sentence: string,
  by: Draw | undefined,
  said: Said,
): Outcome<string> {
  const thought = plan.newId<string>();
  const title = (id: string) => plan.store.entity('nodes', id)?.title ?? '';
  const patch = {
    ...{ tool: 'meeting' as const, node, other, title: title(node), sentence: sentence.trim().slice(0, 1_000) },
    ...(by ? { dial: by.dial, seed: by.seed } : {}),
    ...{ order: nextOrder(sheetsOf(plan.store, 'meeting')), ...who(said) },
  };
  return mapOk(plan.execute({ type: 'putThought', thought, patch }), () => thought);
}

export const changeSentence = (plan: PlanWriter, meeting: string, sentence: string): Outcome =>
  plan.execute({ type: 'putThought', thought: meeting, patch: { sentence: sentence.trim().slice(0, 1_000) } });

/** A draft combination of the two, with the sentence as its claim. One undo step. Returns the combination. */
export function meetingToDraft(
  plan: PlanWriter,
  canvas: string,
  { id, node, other, sentence }: Sheet,
): Outcome<string> {
  const made = plan.newId<string>();
  const nodes = [node, other].flatMap((n) => n ?? []);
  const commands: PlanCommand[] = [
    ...draftCommands(plan, canvas, made, { nodes, claim: sentence }),
    { type: 'putThought', thought: id, patch: { end: 'draft', made, reason: '' } },
  ];
  return mapOk(plan.execute({ type: 'batch', commands }), () => made);
}

/** The sentence as a note on a board. One undo step. Returns the note. */
export function meetingToMemo(plan: PlanWriter, canvas: string, { id, sentence }: Sheet): Outcome<string> {
  const note = plan.newId<string>();
  const commands: PlanCommand[] = [
    {
      type: 'addNode',
      node: note,
      fields: { kind: 'note', title: sentence.slice(0, 400), note: sentence.length > 400 ? sentence : '' },
      canvas,
      pos: freePlace(plan.store, canvas, CARD_KINDS.note.size, [0, 0]),
    },
    { type: 'putThought', thought: id, patch: { end: 'memo', made: note, reason: '' } },
  ];
  return mapOk(plan.execute({ type: 'batch', commands }), () => note);
}

/** Declines a sentence with a reason; the text is kept. */
export const releaseMeeting = (plan: PlanWriter, { id }: Sheet, reason: string): Outcome =>
  plan.execute({
    type: 'putThought',
    thought: id,
    patch: { end: 'released', made: undefined, reason: reason.trim().slice(0, 400) },
  });

/** Reverts the decision. What was made from the sentence stays on the board. */
export const reopenMeeting = (plan: PlanWriter, { id }: Sheet): Outcome =>
  plan.execute({ type: 'putThought', thought: id, patch: { end: undefined, made: undefined, reason: '' } });
