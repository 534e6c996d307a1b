/** One row per plan: the founder, progress, the next step, and what to check before relying on the signatures. */
import { ROSTER_COLUMNS, type RosterColumn, type RosterWords } from '../../shared/app/coaching/roster.ts';
import type { PlanDigest } from '../../shared/app/plan/planDigest.ts';
import { MAX_READING } from '../../shared/doc/privateNotes.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { useWords } from '../ui/i18n.tsx';

type Props = {
  readonly rows: readonly PlanDigest[];
  readonly words: RosterWords;
  readonly sort: RosterColumn;
  readonly onSort: (column: RosterColumn) => void;
  readonly onReading: (planId: string, reading: string) => void;
};

export function RosterTable({ rows, words, sort, onSort, onReading }: Props) {
  const { t } = useWords();
  return (
    <table className="roster-table">
      <thead>
        <tr>
          {ROSTER_COLUMNS.map((column) => (
            <th key={column} scope="col" aria-sort={sort === column ? 'ascending' : 'none'}>
              <button
                type="button"
                className="link-button"
                aria-label={t('roster.sortBy', { column: t(`roster.${column}`) })}
                onClick={() => onSort(column)}
              >
                {t(`roster.${column}`)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((d) => (
          <RosterRow key={d.plan.id} digest={d} words={words} onReading={onReading} />
        ))}
      </tbody>
    </table>
  );
}

function RosterRow({ digest, words, onReading }: Pick<Props, 'words' | 'onReading'> & { readonly digest: PlanDigest }) {
  const { t } = useWords();
  const { day } = useWhen();
  const { openPlan } = useApp();
  const { plan, author, reading, guidance, unsigned } = digest;
  const never = <span className="muted">{t('roster.never')}</span>;
  return (
    <tr>
      <td>
        <button type="button" className="link-button" onClick={() => openPlan(plan.id)}>
          {words.title(digest)}
        </button>
        {unsigned > 0 ? <span className="chip">{t('guidance.state.signed')}</span> : null}
        {words.doubts(digest).map((doubt) => (
          <span key={doubt} className="chip faulty">
            {doubt}
          </span>
        ))}
      </td>
      <td>
        {author}
        <CommitField
          label={t('roster.readingOf', { name: author || words.title(digest) })}
          hideLabel
          className="roster-reading"
          placeholder={t('roster.reading')}
          maxLength={MAX_READING}
          value={reading}
          onCommit={(typed) => onReading(plan.id, typed.trim())}
        />
      </td>
      <td>{words.stage(digest)}</td>
      <td>{guidance.last ? day(guidance.last) : never}</td>
      <td>{words.next(digest) || never}</td>
      <td>
        {t('roster.monthsN', { n: guidance.months })}{' '}
        <span className={`chip ${guidance.verdict === 'met' ? 'countersigned' : ''}`}>
          {t(`guidance.verdict.${guidance.verdict}`)}
        </span>
      </td>
      <td>{guidance.metOn ? day(guidance.metOn) : ''}</td>
    </tr>
  );
}
