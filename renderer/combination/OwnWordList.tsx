/** The words taught to a plan, each with its answers and a button to forget it. */
import { forgetWord, ownWordRows } from '../../shared/app/proposals/ownWords.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function OwnWordList() {
  const { t } = useWords();
  const { session } = usePlanWindow();
  usePlanVersion(session, 'ownWords');
  const words = ownWordRows(session.store);
  if (words.length === 0) return null;
  return (
    <details>
      <summary>{t('ownWord.list', { n: words.length })}</summary>
      <ul className="stack">
        {words.map(({ id, word, of, yields, needs }) => (
          <li key={id} className="row between wrap">
            <span>
              {word} <span className="muted small">{[of, yields, needs].filter(Boolean).join(' · ')}</span>
            </span>
            {session.readOnly ? null : (
              <Button
                small
                aria-label={t('ownWord.forgetThis', { word })}
                onPress={() => report(forgetWord(session, id))}
              >
                {t('ownWord.forget')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
