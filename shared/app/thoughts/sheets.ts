/** Sheets of the studio as they are read from a plan: what each is about, and what was put into its places. */

import { derived, sameItems } from '../../doc/derived.ts';
import { nodeIn } from '../../doc/ownNodes.ts';
import type { CanvasNode, Entity, PlanReader } from '../../doc/planStore.ts';
import type { EntrySnapshot } from '../../doc/schema.ts';
import type { ThoughtTool } from '../../domain/thoughts/kinds.ts';
import { ownPlace } from '../../domain/thoughts/places.ts';
import { inOrder } from '../../kernel/order.ts';

export type Sheet = Entity<'thoughts'>;
/** What somebody put into a place. */
export type Answer = {
  readonly id: string;
  readonly place: number;
  /** Of its card, or as typed. */
  readonly title: string;
  /** The card that it stands for. */
  readonly node: CanvasNode | undefined;
  /** What it knows of a catalogue entry. */
  readonly entry: EntrySnapshot | undefined;
  /** Its card was deleted; the words stay. */
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

/** What was put on a sheet, the oldest first. A card that two people took into one place apart is one answer. */
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

/** What a sheet is about: the card as it is called now, or the words that were typed. */
export type Subject = { readonly title: string; readonly node: CanvasNode | undefined };

export function subjectOf(plan: PlanReader, { node: id, title }: Pick<Sheet, 'node' | 'title'>): Subject {
  const node = nodeIn(plan, id);
  return { title: node ? node.title || node.claim || title : title, node };
}

/** What a sheet is called in a list: of two cards, both. */
export function nameOfSheet(plan: PlanReader, sheet: Sheet): string {
  const { title } = subjectOf(plan, sheet);
  const other = nodeIn(plan, sheet.other);
  return other ? `${title} × ${other.title}` : title;
}

/** Who put a card on a sheet, or wrote the sentence that it came of. */
export type SaidOf = { readonly tool: ThoughtTool; readonly about: string; readonly by: string; readonly on: string };

/** Where a card came from in the studio, the oldest first. Read from the rows: nothing of it is written into the card. */
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
