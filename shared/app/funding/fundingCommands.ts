/** A person's changes to the funding plan: each is one undo step, and records who made it and when. */

import type { PlanCommand } from '../../doc/commands.ts';
import type { FundingCollection, Scalar } from '../../doc/fundingSchema.ts';
import { rowsOf } from '../../doc/fundingView.ts';
import { CARD_KINDS } from '../../domain/canvas/kinds.ts';
import type { SourceKind } from '../../domain/funding/forecast/model.ts';
import { mapOk, ok } from '../../kernel/result.ts';
import { uniqueName } from '../../text/uniqueName.ts';
import { canvasesOf, freePlace } from '../board/boardCommands.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';

export type Author = { readonly name: string; readonly today: string };
/** Rows without an author: they hold no figures of the plan. */
const UNSIGNED: readonly FundingCollection[] = ['tiers', 'ownRules', 'scenarios'];

type Patch = Readonly<Record<string, unknown>>;
/** A row to add, or one to change if it has an id. */
export type RowWrite = { readonly collection: FundingCollection; readonly patch: Patch; readonly id?: string };

const rowCommand = (collection: FundingCollection, id: string, patch: Patch, { name, today }: Author): PlanCommand => ({
  type: 'putFundingRow',
  collection,
  id,
  patch: UNSIGNED.includes(collection) ? patch : { ...patch, setBy: name, setOn: today },
});

export const putRow = (
  session: PlanWriter,
  collection: FundingCollection,
  id: string,
  patch: Patch,
  author: Author,
): Outcome => session.execute(rowCommand(collection, id, patch, author));

/** A new row at the end of its list; returns its id. */
export function addRow(
  session: PlanWriter,
  collection: FundingCollection,
  patch: Patch,
  author: Author,
): Outcome<string> {
  const id = session.newId<string>();
  const order = lastOrder(session, collection) + 1;
  return mapOk(putRow(session, collection, id, { ...patch, order }, author), () => id);
}

const lastOrder = (session: PlanWriter, collection: FundingCollection): number =>
  rowsOf(session.store, collection).at(-1)?.order ?? 0;

/** Several rows as one undo step, all or none: a pasted table, a starting set, a file of rules. */
export function putRows(session: PlanWriter, rows: readonly RowWrite[], author: Author): Outcome {
  const orders = new Map<FundingCollection, number>();
  const commands = rows.map(({ collection, patch, id }): PlanCommand => {
    if (id !== undefined) return rowCommand(collection, id, patch, author);
    const order = (orders.get(collection) ?? lastOrder(session, collection)) + 1;
    orders.set(collection, order);
    return rowCommand(collection, session.newId<string>(), { ...patch, order }, author);
  });
  return commands.length === 0 ? ok(undefined) : session.execute({ type: 'batch', commands });
}

export const removeRow = (session: PlanWriter, collection: FundingCollection, id: string): Outcome =>
  session.execute({ type: 'removeEntity', collection, id });

export function setTerms(
  session: PlanWriter,
  node: string,
  terms: Readonly<Record<string, Scalar | null>>,
  { name, today }: Author,
): Outcome {
  return session.execute({ type: 'setFundingTerms', node, terms: { ...terms, setBy: name, setOn: today } });
}

/** Writes one setting of the whole funding plan; an empty value removes it. */
export const setSetting = (session: PlanWriter, field: string, value: Scalar | null): Outcome =>
  session.execute({ type: 'setFundingSettings', settings: { [field]: value === '' ? null : value } });

const fundingTitles = (session: PlanWriter): string[] =>
  [...session.store.entities('nodes').values()].filter((n) => n.kind === 'funding').map((n) => n.title);

/** A new source: a funding card on the first board. Returns the card's id. */
export function addSource(session: PlanWriter, kind: SourceKind, title: string, author: Author): Outcome<string> {
  const node = session.newId<string>();
  const [canvas] = canvasesOf(session.store);
  const done = session.execute({
    type: 'batch',
    commands: [
      {
        type: 'addNode',
        node,
        // Two loans need different names, in every list and in the text.
        fields: { kind: 'funding', title: uniqueName(title, fundingTitles(session)) },
        ...(canvas
          ? { canvas: canvas.id, pos: freePlace(session.store, canvas.id, CARD_KINDS.funding.size, [0, 0]) }
          : {}),
      },
      { type: 'setFundingTerms', node, terms: { kind, setBy: author.name, setOn: author.today } },
    ],
  });
  return mapOk(done, () => node);
}
