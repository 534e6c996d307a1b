/** The text of islands in the plan: the arranged board and sentences that stay bound to it, made again without a second heading. */
import { namedBlocks } from '../../doc/bodyEdits.ts';
import { hashOf } from '../../doc/merge/hash.ts';
import { saidInBlock } from '../../domain/plan/binding.ts';
import type { Composed } from '../../domain/plan/compose.ts';
import { type Remake, remake } from '../../domain/plan/remake.ts';
import type { Words } from '../../i18n/words.ts';
import { bodyEditsOf } from '../plan/makePlan.ts';
import type { PlanSession } from '../plan/planSession.ts';
import type { Outcome } from '../plan/planWriter.ts';
import { islandRules } from './islands.ts';

const SECTION = 'islands';

/** How writing the text would change the present text. */
export function islandsText(session: Pick<PlanSession, 'doc' | 'store'>, canvas: string, words: Words): Remake {
  const items = islandRules(session.store, canvas, words.language).map(
    (item): Composed => ({ ...item, slot: `${SECTION}/${canvas}/${item.slot}` }),
  );
  const blocks = namedBlocks(session.doc).map((block) => ({ ...block, said: saidInBlock(block) }));
  const title = words.t('islands.section');
  return remake(blocks, items.length === 0 ? [] : [{ key: SECTION, title, question: '', items }], {
    canvas,
    hash: hashOf,
    questions: new Set(),
  });
}

/** Writes the arranged board and connected text into the plan, or updates what was written before. Returns the undo. */
export const writeIslands = (session: PlanSession, canvas: string, words: Words): Outcome<() => void> =>
  session.writeText({
    type: 'editText',
    edits: bodyEditsOf(islandsText(session, canvas, words).edits, words),
  });
