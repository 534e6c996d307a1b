/** The tree of a document as the text of a new plan: the other way round of `shared/app/exports/paper`. Its sources become citations. */
import type { PlanCommand } from '../../doc/commands.ts';
import type { NodeJson } from '../../doc/suggestions/blocks.ts';
import type { Paper } from '../../export/paper/tree.ts';
import { citationOfNote } from './citationOfNote.ts';
import { planTextOf } from './nodesOfPaper.ts';

export type TextOfPaper = { readonly nodes: readonly NodeJson[]; readonly commands: readonly PlanCommand[] };

/** Without pictures: a text of another program has none with it. */
export function textOfPaper(paper: Paper, newId: <T extends string>() => T): TextOfPaper {
  const citations = paper.notes.map(() => newId<string>());
  const commands = paper.notes.map(
    (note, i): PlanCommand => ({ type: 'putCitation', citation: citations[i] ?? '', patch: citationOfNote(note) }),
  );
  const { nodes } = planTextOf(paper.blocks, {
    language: paper.language,
    media: () => undefined,
    citation: (note) => citations[note],
  });
  return { nodes: nodes.length > 0 ? nodes : [{ type: 'paragraph', attributes: {}, children: [] }], commands };
}
