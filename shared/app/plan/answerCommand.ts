/** Adds an answer, word for word, at the end of a section of the plan. */
import type * as Y from 'yjs';
import { readBody, sectionsOf } from '../../doc/body.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { err } from '../../kernel/result.ts';
import type { PlanSession } from './planSession.ts';
import type { Outcome } from './planWriter.ts';

/** The command that writes it. `nth` counts the plan's headings in order. `undefined` if that heading is gone. */
function answerCommand(
  doc: Y.Doc,
  nth: number,
  answer: string,
): Extract<PlanCommand, { type: 'writeText' }> | undefined {
  const blocks = readBody(doc);
  const section = sectionsOf(blocks)[nth];
  if (!section) return undefined;
  // Before the content of a deeper heading, and after the section's own last words.
  const deeper = blocks.slice(section.from + 1, section.to).findIndex((b) => b.level !== undefined);
  let at = deeper < 0 ? section.to : section.from + 1 + deeper;
  const isEmpty = (index: number) => {
    const block = blocks[index];
    return block?.type === 'paragraph' && block.text.trim() === '' && block.references.length === 0;
  };
  while (at > section.from + 1 && isEmpty(at - 1)) at--;
  // The index among the root's children: children that are not elements count too.
  const before = blocks[at - 1];
  return {
    type: 'writeText',
    at: (before?.index ?? -1) + 1,
    blocks: answer
      .split(/\n+/u)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((text) => ({ kind: 'paragraph', inlines: [{ text }] })),
  };
}

/** Writes an answer at the end of a section. Returns the undo; `notFound` if the heading is gone. */
export function writeAnswer(
  session: Pick<PlanSession, 'doc' | 'writeText'>,
  nth: number,
  answer: string,
): Outcome<() => void> {
  const command = answerCommand(session.doc, nth, answer);
  return command ? session.writeText(command) : err({ code: 'notFound' });
}
