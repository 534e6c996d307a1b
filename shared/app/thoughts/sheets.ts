/** Sheets of the studio as read from a plan: the subject of each, and the answers in its places. */

import { derived, sameItems } from '../../doc/derived.ts';
import { nodeIn } from '../../doc/ownNodes.ts';
import type { CanvasNode, Entity, PlanReader } from '../../doc/planStore.ts';
import type { EntrySnapshot } from '../../doc/schema.ts';
import type { ThoughtTool } from '../../domain/thoughts/kinds.ts';
import { ownPlace } from '../../domain/thoughts/places.ts';
import { inOrder } from '../../kernel/order.ts';

export type Sheet = Entity<'thoughts'>;
/** What somebody entered in a place. */
export type Answer = {
  readonly id: string;
  readonly place: number;
  /** The card's title, or the typed title. */
  readonly title: string;
  /** The card that it represents. */
  readonly node: CanvasNode | undefined;
  /** The catalogue entry that it comes from. */
  readonly entry: EntrySnapshot | undefined;
  /** Whether its card was deleted; the title stays. */
  readonly isLost: boolean;
  readonly row: Entity<'thoughtCells'>;
};

/** The sheets of a tool, the oldest first. */
export const sheetsOf: (plan: PlanReader, tool: string) => readonly Sheet[] = derived(
  (plan: PlanReader, tool: string): readonly Sheet[] =>
    inOrder(plan.entities('thoughts').values()).filter((sheet) => sheet.tool === tool),
  sameItems,
);

const rowIndex: (plan: PlanReader) => ReadonlyMap<string, readonly Entity<'thoughtCells'>[]> = derived(
  (plan: PlanReader) => {
    const bySheet = new Map<string, Entity<'thoughtCells'>[]>();
    for (const row of inOrder(plan.entities('thoughtCells').values())) {
      const list = bySheet.get(row.thought);
      if (list) list.push(row);
      else bySheet.set(row.thought, [row]);
    }
    return bySheet;
  },
);

/** The answers of a sheet, the oldest first. A card that two people added to one place while offline is one answer. */
export const answersOf: (plan: PlanReader, sheet: string) => readonly Answer[] = derived(
  (plan: PlanReader, sheet: string): readonly Answer[] => {
    const seen = new Set<string>();
    return (rowIndex(plan).get(sheet) ?? []).flatMap((row): Answer[] => {
      const thing = row.node ?? row.entry?.id;
      const key = `${ownPlace(row.place)}|${thing}`;
      if (thing !== undefined && seen.has(key)) return [];
      seen.add(key);
      const node = nodeIn(plan, row.node);
      return [
        {
          id: row.id,
          place: row.place,
          title: node?.title ?? row.text,
          node,
          entry: node?.entry ?? row.entry,
          isLost: row.node !== undefined && !node,
          row,
        },
      ];
    });
  },
);

/** The subject of a sheet: the card by its present title, or the typed text. */
export type Subject = { readonly title: string; readonly node: CanvasNode | undefined };

export function subjectOf(plan: PlanReader, { node: id, title }: Pick<Sheet, 'node' | 'title'>): Subject {
  const node = nodeIn(plan, id);
  return { title: node ? node.title || node.claim || title : title, node };
}

/** The name of a sheet in a list: for two cards, both names. */
export function nameOfSheet(plan: PlanReader, sheet: Sheet): string {
  const { title } = subjectOf(plan, sheet);
  const other = nodeIn(plan, sheet.other);
  return other ? `${title} × ${other.title}` : title;
}

/** Who added a card to a sheet, or wrote the sentence that it was made from. */
export type SaidOf = { readonly tool: ThoughtTool; readonly about: string; readonly by: string; readonly on: string };

/** A card's origins in the studio, the oldest first. Read from the rows: nothing is written into the card. */
export const originsOf: (plan: PlanReader, node: string) => readonly SaidOf[] = derived(
  (plan: PlanReader, node: string): readonly SaidOf[] => {
    const sheets = plan.entities('thoughts');
    const made = [...sheets.values()].filter((sheet) => sheet.made === node);
    const put = [...plan.entities('thoughtCells').values()].filter((row) => row.node === node);
    return [
      ...made.map((sheet) => said(plan, sheet, sheet)),
      ...put.flatMap((row) => {
        const sheet = sheets.get(row.thought);
        return sheet && sheet.node !== node ? [said(plan, sheet, row)] : [];
      }),
    ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  },
);

const said = (plan: PlanReader, sheet: Sheet, { by, on }: { readonly by: string; readonly on: string }): SaidOf => ({
  tool: sheet.tool,
  about: nameOfSheet(plan, sheet),
  by,
  on,
});
