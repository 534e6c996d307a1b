/** The words that a reading copy is written with, in the language of the person who makes it. */
import type { ReadingWords } from '../../doc/contest/readingHtml.ts';
import { isLinkType, isNodeKind } from '../../domain/canvas/kinds.ts';
import type { Translate } from '../../i18n/words.ts';

export const readingWords = (t: Translate): ReadingWords => ({
  boards: t('view.board'),
  combinations: t('reading.combinations'),
  figures: t('reading.figures'),
  money: t('reading.money'),
  sources: t('reading.citations'),
  kind: (k) => (isNodeKind(k) ? t(`kind.${k}`) : k),
  link: (l) => (isLinkType(l) ? t(`link.${l}`) : l),
});
