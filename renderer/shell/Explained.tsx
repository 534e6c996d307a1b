/** A word of the tool in one line, where it is first seen. Put away by a press, and then for good on this device. */
import { useRef } from 'react';
import { TERMS, type Term } from '../../shared/data/start/terms.ts';
import type { Settings } from '../../shared/ipc/contract.ts';
import { IconButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useApp } from './AppContext.tsx';
import { focusAround } from './focusAround.ts';

/** Most that the settings keep; the oldest are forgotten first. */
const MOST_SEEN = 300;
export const withSeen = ({ seen }: Pick<Settings, 'seen'>, what: string): Pick<Settings, 'seen'> => ({
  seen: seen.includes(what) ? seen : [...seen, what].slice(-MOST_SEEN),
});
export const withoutTerms = ({ seen }: Pick<Settings, 'seen'>): Pick<Settings, 'seen'> => ({
  seen: seen.filter((what) => !what.startsWith('term:')),
});

/** Shown to those who said on the first screen who they are; who skipped that wants no guide. */
export function Explained({
  term,
  after,
}: {
  readonly term: Term;
  /** Another one that stands in the same place and is read first: one at a time. */
  readonly after?: Term;
}) {
  const { t, text } = useWords();
  const { settings, setSettings } = useApp();
  const line = useRef<HTMLParagraphElement>(null);
  const what = `term:${term}`;
  if (settings.startedAs === '' || settings.seen.includes(what)) return null;
  if (after && !settings.seen.includes(`term:${after}`)) return null;
  const { word, says } = TERMS[term];
  return (
    <p ref={line} className="explained small" role="note" aria-label={t('term.explained', { word: text(word) })}>
      <span className="grow">
        <b>{text(word)}</b> {text(says)}
      </span>
      <IconButton
        small
        label={t('term.dismiss', { word: text(word) })}
        icon={<span aria-hidden="true">×</span>}
        onPress={() => {
          focusAround(line.current);
          setSettings(withSeen(settings, what));
        }}
      />
    </p>
  );
}
