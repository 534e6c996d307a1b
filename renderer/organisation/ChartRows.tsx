/** What each row of a table would add, or why it is left out: those that are left out first. */
import type { OfficeOut } from '../../shared/protocol/office.ts';
import { useWords } from '../ui/i18n.tsx';
import { TableScroll } from '../ui/TableScroll.tsx';

type Row = OfficeOut<'charts.preview'>['rows'][number];
/** More rows than a person reads: the count says how many there are. */
const MOST_SHOWN = 300;

export function ChartRows({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useWords();
  if (rows.length === 0) return null;
  const left = rows.filter((row) => row.problems.length > 0);
  const inOrder = [...left, ...rows.filter((row) => row.problems.length === 0)];
  return (
    <div className="stack">
      <TableScroll label={t('office.charts.rows')}>
        <table className="roster-table">
          <thead>
            <tr>
              {(['line', 'name', 'advisor', 'what'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`office.charts.row.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inOrder.slice(0, MOST_SHOWN).map(({ line, name, advisor, problems }) => (
              <tr key={line}>
                <td>{line}</td>
                {name ? <th scope="row">{name}</th> : <td />}
                <td>{advisor}</td>
                <td>
                  {problems.length === 0
                    ? t('office.charts.added')
                    : problems.map(({ code, value }) => (
                        <span key={code} className="block bad-text">
                          {t(`office.chart.${code}`, { value })}
                        </span>
                      ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {rows.length > MOST_SHOWN ? (
        <p className="muted small">{t('office.charts.more', { count: rows.length - MOST_SHOWN })}</p>
      ) : null}
    </div>
  );
}
