/** Messages for the problems of a contest file, each naming the affected part. */
import type { FileProblem } from '../../shared/doc/contest/signed.ts';
import { isMessageKey } from '../../shared/i18n/messages.ts';
import type { Translate } from '../ui/i18n.tsx';

export const partWord = (t: Translate, part: string): string => {
  const key = `filePart.${part}`;
  return isMessageKey(key) ? t(key) : part;
};
export const problemWords = (t: Translate, problems: readonly FileProblem[]): readonly string[] =>
  problems.map((p) => t(`verifyProblem.${p.code}`, { part: partWord(t, p.part) }));
