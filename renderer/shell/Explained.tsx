/** A one-line explanation of a term, where it first appears. Dismissing it is permanent on this device. */
import { TERMS, type Term } from '../../shared/data/start/terms.ts';
import type { Settings } from '../../shared/ipc/contract.ts';
import { IconButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useApp } from './AppContext.tsx';

/** The maximum that the settings store; the oldest are dropped first. */
const MOST_SEEN = 300;
export const withSeen = ({ seen }: Pick<Settings, 'seen'>, what: string): Pick<Settings, 'seen'> => ({
  seen: seen.includes(what) ? seen : [...seen, what].slice(-MOST_SEEN),
});
export const withoutTerms = ({ seen }: Pick<Settings, 'seen'>): Pick<Settings, 'seen'> => ({
  seen: seen.filter((what) => !what.startsWith('term:')),
});

/** Shown to people who chose a role on the first screen; those who skipped it want no guide. */
export function Explained({
  term,
  after,
}: {
  readonly term: Term;
  /** Another explanation in the same place that is shown first. */
  readonly after?: Term;
}) {
  const { t, text } = useWords();
  const { settings, setSettings } = useApp();
  const what = `term:${term}`;
  if (settings.startedAs === '' || settings.seen.includes(what)) return null;
  if (after && !settings.seen.includes(`term:${after}`)) return null;
  const { word, says } = TERMS[term];
  return (
    <p className="explained small" role="note" aria-label={t('term.explained', { word: text(word) })}>
      <span className="grow">
        <b>{text(word)}</b> {text(says)}
      </span>
      <IconButton
        small
        label={t('term.dismiss', { word: text(word) })}
        icon={<span aria-hidden="true">×</span>}
        onPress={() => setSettings(withSeen(settings, what))}
      />
    </p>
  );
}
