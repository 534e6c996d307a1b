/** An answer, word for word, at the end of a section of the plan. */
import { insertBlocks, readBody, sectionsOf } from '../../shared/doc/body.ts';
import { transact, UserOrigin } from '../../shared/doc/transact.ts';
import type { PlanSession } from '../session/planSession.ts';

/** `nth` counts the plan's headings in their order. False when that heading is gone. */
export function writeIntoPlan(session: PlanSession, nth: number, answer: string): boolean {
  const blocks = readBody(session.doc);
  const section = sectionsOf(blocks)[nth];
  if (!section) return false;
  // Before what stands under a deeper heading, and behind the last words of the section's own.
  const deeper = blocks.slice(section.from + 1, section.to).findIndex((b) => b.level !== undefined);
  let at = deeper < 0 ? section.to : section.from + 1 + deeper;
  const isEmpty = (index: number) => {
    const block = blocks[index];
    return block?.type === 'paragraph' && block.text.trim() === '' && block.references.length === 0;
  };
  while (at > section.from + 1 && isEmpty(at - 1)) at--;
  // The place among the root's children: what is no element there counts too.
  const before = blocks[at - 1];
  transact(session.doc, new UserOrigin('rehearsal'), () =>
    insertBlocks(
      session.doc,
      (before?.index ?? -1) + 1,
      answer
        .split(/\n+/u)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((text) => ({ kind: 'paragraph', inlines: [{ text }] }) as const),
    ),
  );
  return true;
}
