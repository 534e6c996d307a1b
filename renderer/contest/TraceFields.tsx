/** Other clues that could reveal the applicant to judges. Optional and collapsed: most people have none, but the search for clues needs them. */
import { TRACES } from '../../shared/doc/contest/submission.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { useWords } from '../ui/i18n.tsx';

type Props = {
  /** The text under a name; empty if there is none. */
  readonly field: (name: string) => string;
  readonly set: (fields: Readonly<Record<string, string | null>>) => void;
};

export function TraceFields({ field, set }: Props) {
  const { t } = useWords();
  return (
    <details className="stack">
      <summary>{t('enter.traces')}</summary>
      <p className="field-hint">{t('enter.tracesAbout')}</p>
      <div className="row-form-grid">
        {TRACES.map((f) => (
          <CommitField
            key={f}
            label={t(`trace.${f}`)}
            value={field(`trace.${f}`)}
            maxLength={400}
            onCommit={(v) => set({ [`trace.${f}`]: v || null })}
          />
        ))}
      </div>
    </details>
  );
}
