/** The proceeds by holder if the company is sold. */

import type { CapTable } from '../../shared/domain/funding/equity/capTable.ts';
import { exitWaterfall } from '../../shared/domain/funding/equity/waterfall.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { DecimalField, YenField } from './fields.tsx';

/** A hypothetical sale; not part of the plan. */
export type Sale = {
  readonly proceedsYen: number;
  readonly debtYen: number;
  /** The multiple that an open J-KISS is paid before the shares. */
  readonly multiple: string;
};
export const FIRST_SALE: Sale = { proceedsYen: 100_000_000, debtYen: 0, multiple: '1' };

type Props = {
  readonly table: CapTable;
  readonly sale: Sale;
  readonly onChange: (sale: Sale) => void;
};

export function ExitSection({ table, sale, onChange }: Props) {
  const { t } = useWords();
  return (
    <section className="stack">
      <h2 className="section-title">{t('exit.title')}</h2>
      <div className="row wrap end">
        <YenField
          label={t('exit.proceeds')}
          value={sale.proceedsYen}
          onCommit={(proceedsYen) => onChange({ ...sale, proceedsYen })}
        />
        <YenField label={t('exit.debt')} value={sale.debtYen} onCommit={(debtYen) => onChange({ ...sale, debtYen })} />
        {table.open.length > 0 ? (
          <DecimalField
            label={t('exit.multiple')}
            value={sale.multiple}
            onCommit={(multiple) => onChange({ ...sale, multiple })}
          />
        ) : null}
      </div>
      <Waterfall table={table} sale={sale} />
    </section>
  );
}

function Waterfall({ table, sale }: { readonly table: CapTable; readonly sale: Sale }) {
  const { t } = useWords();
  const say = useYen();
  const exit = exitWaterfall(table, Math.max(0, sale.proceedsYen), Math.max(0, sale.debtYen), sale.multiple);
  const total = exit.rows.reduce((sum, r) => sum + r.yen, 0) + exit.toDebtYen;
  return (
    <table className="money-table narrow">
      <tbody>
        {sale.debtYen > 0 ? (
          <tr>
            <th scope="row">{t('exit.toDebt')}</th>
            <td>{say.exact(exit.toDebtYen)}</td>
          </tr>
        ) : null}
        {exit.rows.map((r) => (
          <tr key={r.holder}>
            <th scope="row">{r.holder}</th>
            <td>{say.exact(r.yen)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('cap.total')}</th>
          <td>{say.exact(total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
