/** What judges get of an attached file in a blind round, as the contest's model asks for it. How a copy is made is the business of the screens. */
import type { Cleaned } from '../../doc/contest/cleaning/cleanFile.ts';
import type { Identity, LeakKind } from '../../domain/contest/leaks.ts';

export type CopyRequest = {
  readonly identity: Identity;
  /** Folded words that a person lets stand. */
  readonly staying: readonly string[];
  /** What stands in place of a word. */
  readonly masks: Readonly<Record<LeakKind, string>>;
};
export type JudgeCopy = Cleaned & {
  /** The pages are pictures: words were put out by painting over their lines. */
  readonly isDrawn: boolean;
};
/** Never rejects. */
export type CopyMaker = (bytes: Uint8Array, request: CopyRequest) => Promise<JudgeCopy>;
