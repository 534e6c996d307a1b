/** The words of a drawn board in the person's language. */
import { useMemo } from 'react';
import type { CardMoney } from '../../shared/app/funding/fundingState.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import type { DrawingWords } from './boardDrawing.ts';

export function useDrawingWords(money: ReadonlyMap<string, CardMoney>): DrawingWords {
  const { t } = useWords();
  const say = useYen();
  return useMemo(
    () => ({
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
    }),
    [t, say, money],
  );
}
