/** The copy of an attached file for judges of a blind round, as the contest model requests it. The screens provide how a copy is made. */
import type { Cleaned } from '../../doc/contest/cleaning/cleanFile.ts';
import type { Identity, LeakKind } from '../../domain/contest/leaks.ts';

export type CopyRequest = {
  readonly identity: Identity;
  /** Folded words that a person decided to keep. */
  readonly staying: readonly string[];
  /** Replacement text for a masked word. */
  readonly masks: Readonly<Record<LeakKind, string>>;
};
export type JudgeCopy = Cleaned & {
  /** The pages are pictures: words were masked by painting over their lines. */
  readonly isDrawn: boolean;
};
/** Never rejects. */
export type CopyMaker = (bytes: Uint8Array, request: CopyRequest) => Promise<JudgeCopy>;
