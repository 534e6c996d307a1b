/** The way on where a filter leaves nothing: to take all of it off. Whether what does not match is hidden stays as it was. */
import { NO_FILTER } from '../../shared/app/board/boardFilter.ts';
import { useFeatureState } from '../shell/planWindow.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { WayOn } from '../ui/Nothing.tsx';
import { FILTER } from './boardState.ts';

export function useUnfilter(): WayOn {
  const { t } = useWords();
  const [filter, setFilter] = useFeatureState(FILTER);
  return { label: t('filter.clear'), run: () => setFilter({ ...NO_FILTER, hides: filter.hides }) };
}
