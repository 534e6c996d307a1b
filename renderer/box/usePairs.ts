/** What the engine knows about each pair of a configuration, as it arrives. The walk never waits for it. */
import { cellIn } from '../../shared/app/box/boxView.ts';
import { soughtCell } from '../../shared/app/box/question.ts';
import { ownWordsOf } from '../../shared/app/proposals/ownWords.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { useAnswer } from '../shell/useAnswer.ts';
import { useCatalogueGeneration } from '../shell/useCatalogueGeneration.ts';
import type { OpenBox } from './useBox.ts';

type Pairs = Awaited<ReturnType<OpenBox['window']['app']['catalogue']['pairs']>>;

/** Milliseconds for which a configuration must be unchanged: those only passed by are not queried. */
const SETTLED = 150;

/** `undefined` until the answer for these cells has arrived. */
export function usePairs(
  { window: { session, app }, view }: OpenBox,
  cells: readonly string[] | undefined,
): Pairs | undefined {
  usePlanVersion(session, 'ownWords', 'senses');
  const generation = useCatalogueGeneration();
  const cards = (cells ?? []).flatMap((id) => {
    const cell = cellIn(view, id);
    const role = view.columns.find((c) => c.id === cell?.column)?.role;
    return cell && role && role !== 'money' ? [soughtCell(session.store, cell, role)] : [];
  });
  const own = ownWordsOf(session.store);
  const key = cards.length > 1 ? JSON.stringify([cards, own, generation]) : '';
  const ask = async () => {
    await app.catalogue.ready;
    return app.catalogue.pairs(cards, own);
  };
  return useAnswer(key, ask, SETTLED).answer;
}
