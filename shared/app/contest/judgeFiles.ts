/** Files of entries before a blind round: which of them judges can get without further checks. */
import type { Entry } from '../../doc/contest/contestSchema.ts';
import { ok } from '../../kernel/result.ts';
import type { ContestModel, EntryAttachment, Mask } from './contestModel.ts';
import type { ContestOutcome } from './contestOutcome.ts';
import type { JudgeCopy } from './judgeCopy.ts';

/** Whether nothing was found, and no part was left unread. */
export const isClean = ({ bytes, masked, unread }: JudgeCopy): boolean =>
  bytes !== undefined && masked.length === 0 && unread.length === 0;

/** The names of files that judges cannot get in full: withheld, or with content that nobody here can read. */
export const unreadFiles = async (model: ContestModel, entry: Entry, mask: Mask): Promise<readonly string[]> =>
  (await model.attachments(entry, mask)).flatMap(({ name, copy }) =>
    copy && (copy.withheld || copy.unread.length > 0) ? [name] : [],
  );

/** Files of an entry not yet released to judges: those that need no further check, and the number of others. */
async function waitingFiles(
  model: ContestModel,
  entry: Entry,
  mask: Mask,
): Promise<{ readonly clean: readonly EntryAttachment[]; readonly left: number }> {
  const waiting = (await model.attachments(entry, mask)).filter((a) => !model.isGiven(entry, a));
  const clean = waiting.filter(({ copy }) => copy !== undefined && isClean(copy));
  return { clean, left: waiting.length - clean.length };
}

/**
 * Releases every file without findings to judges; the others wait for a person. The value tells how many were released and how many are left.
 * Rejects if a submission cannot be read; what was released until then stays released.
 */
export async function giveCleanFiles(
  model: ContestModel,
  mask: Mask,
  onProgress: (done: { readonly n: number; readonly all: number }) => void,
): Promise<ContestOutcome<{ readonly given: number; readonly left: number }>> {
  const entries = model.store.entriesIn;
  let given = 0;
  let left = 0;
  for (const [i, entry] of entries.entries()) {
    onProgress({ n: i + 1, all: entries.length });
    const files = await waitingFiles(model, entry, mask);
    const written = files.clean.length > 0 ? model.giveAttachments(entry, files.clean, true) : ok(undefined);
    if (!written.ok) return written;
    given += files.clean.length;
    left += files.left;
  }
  return ok({ given, left });
}
