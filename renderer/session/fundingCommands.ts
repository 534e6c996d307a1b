/** What a person does to the funding plan: each act is one undo step, and says who did it and when. */
import type { FundingCollection, Scalar } from '../../shared/doc/fundingSchema.ts';
import { rowsOf } from '../../shared/doc/fundingView.ts';
import type { SourceKind } from '../../shared/domain/funding/forecast/model.ts';
import { CARD_SIZES, canvasesOf, freePlace } from './boardCommands.ts';
import { newId, type PlanSession } from './planSession.ts';

export type Author = { readonly name: string; readonly today: string };
/** Rows without an author: what they say is not a figure of the plan. */
const UNSIGNED: readonly FundingCollection[] = ['tiers', 'ownRules', 'scenarios'];

export function putRow(
  session: PlanSession,
  collection: FundingCollection,
  id: string,
  patch: Readonly<Record<string, unknown>>,
  { name, today }: Author,
): void {
  const signed = UNSIGNED.includes(collection) ? patch : { ...patch, setBy: name, setOn: today };
  session.execute({ type: 'putFundingRow', collection, id, patch: signed });
}

/** A new row at the end of its list; returns its id. */
export function addRow(
  session: PlanSession,
  collection: FundingCollection,
  patch: Readonly<Record<string, unknown>>,
  author: Author,
): string {
  const id = newId();
  putRow(
    session,
    collection,
    id,
    { ...patch, order: (rowsOf(session.store, collection).at(-1)?.order ?? 0) + 1 },
    author,
  );
  return id;
}

export const removeRow = (session: PlanSession, collection: FundingCollection, id: string): void => {
  session.execute({ type: 'removeEntity', collection, id });
};

export function setTerms(
  session: PlanSession,
  node: string,
  terms: Readonly<Record<string, Scalar | null>>,
  { name, today }: Author,
): void {
  session.execute({ type: 'setFundingTerms', node, terms: { ...terms, setBy: name, setOn: today } });
}

/** One setting of the whole funding plan; nothing typed takes it away. */
export const setSetting = (session: PlanSession, field: string, value: Scalar | null): void => {
  session.execute({ type: 'setFundingSettings', settings: { [field]: value === '' ? null : value } });
};

/** A new source: a funding card on the first board, where it is seen too. Returns the card's id. */
export function addSource(session: PlanSession, kind: SourceKind, title: string, author: Author): string {
  const node = newId();
  const [canvas] = canvasesOf(session.store);
  session.execute({
    type: 'batch',
    commands: [
      {
        type: 'addNode',
        node,
        fields: { kind: 'funding', title },
        ...(canvas ? { canvas: canvas.id, pos: freePlace(session.store, canvas.id, CARD_SIZES.funding, [0, 0]) } : {}),
      },
      { type: 'setFundingTerms', node, terms: { kind, setBy: author.name, setOn: author.today } },
    ],
  });
  return node;
}
