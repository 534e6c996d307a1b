/** The words of a drawn board in the person's language. */
import { useMemo } from 'react';
import type { CardMoney } from '../../shared/app/funding/fundingState.ts';
import { useWords } from '../ui/i18n.tsx';
import type { DrawingWords } from './boardDrawing.ts';
import { drawingWords } from './drawingWords.ts';

export function useDrawingWords(money: ReadonlyMap<string, CardMoney>): DrawingWords {
  const { t, language } = useWords();
  return useMemo(() => drawingWords({ t, language }, money), [t, language, money]);
}
