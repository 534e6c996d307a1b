/** Problems of a contest file in words, each with the part that it is about in words of the screen. */
import type { FileProblem } from '../../shared/doc/contest/signed.ts';
import { isMessageKey } from '../../shared/i18n/messages.ts';
import type { Translate } from '../ui/i18n.tsx';

export const partWord = (t: Translate, part: string): string => {
  const key = `filePart.${part}`;
  return isMessageKey(key) ? t(key) : part;
};
export const problemWords = (t: Translate, problems: readonly FileProblem[]): readonly string[] =>
  problems.map((p) => t(`verifyProblem.${p.code}`, { part: partWord(t, p.part) }));
