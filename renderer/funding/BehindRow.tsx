/** For a row of the funding plan: the combinations it is based on, and the sentences that mention them. */
import { tracedPlan } from '../../shared/app/plan/planTrace.ts';
import { combinationsBehind, traceToYen } from '../../shared/domain/trace/yenTrace.ts';
import { beginningOf } from '../../shared/text/diff/shortened.ts';
import { useApp } from '../shell/AppContext.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { FundingPage } from './useFundingPage.ts';

/** Maximum length of a sentence in a list, in UTF-16 units, and how many are shown. */
const MOST_WORDS = 60;
const MOST_SENTENCES = 5;

export function BehindRow({ page, row }: { readonly page: FundingPage; readonly row: string }) {
  const { t } = useWords();
  const { today } = useApp();
  const { go } = usePlanWindow();
  const { session } = page;
  const traced = tracedPlan(session.store, session.doc, today);
  const behind = combinationsBehind(traced, row);
  if (behind.length === 0) return null;
  const titleOf = (id: string) => traced.titles.get(id)?.trim() ?? '';
  const sentences = [...new Set(behind.flatMap((id) => traceToYen(traced, id).sentences))];
  return (
    <section className="stack">
      <h3 className="section-title">{t('yenTrace.behind')}</h3>
      <ul>
        {behind.map((id) => (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => go('board', id)}>
              {titleOf(id) || t('combination.untitled')}
            </button>
          </li>
        ))}
        {sentences.slice(0, MOST_SENTENCES).map((id) => (
          <li key={id} className="small">
            <button type="button" className="link-button" onClick={() => go('text')}>
              {beginningOf(titleOf(id), MOST_WORDS)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
