/** The words of a drawn board. */
import type { CardMoney } from '../../shared/app/funding/fundingState.ts';
import type { Words } from '../../shared/i18n/words.ts';
import { yenWords } from '../../shared/text/yenWords.ts';
import type { DrawingWords } from './boardDrawing.ts';

export function drawingWords(
  { t, language }: Pick<Words, 't' | 'language'>,
  money: ReadonlyMap<string, CardMoney>,
): DrawingWords {
  const say = yenWords(language);
  return {
    kind: (kind, isExample) => (isExample ? t('card.exampleOf', { kind: t(`kind.${kind}`) }) : t(`kind.${kind}`)),
    link: (type) => t(`link.${type}`),
    status: (status) => t(`evidence.${status}`),
    untitled: t('card.untitled'),
    money: (card) => {
      const of = money.get(card);
      if (!of) return undefined;
      return of.kind === 'source'
        ? t('card.brings', { yen: say.spoken(of.yen) })
        : t('card.covered', { covered: say.spoken(of.coveredYen), needs: say.spoken(of.needsYen) });
    },
  };
}
