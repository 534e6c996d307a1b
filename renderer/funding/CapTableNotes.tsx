/** The effect of each round, the conversion of open J-KISSes, and warnings about the table. */

import type { CapTable } from '../../shared/domain/funding/equity/capTable.ts';
import { dilutionPpm } from '../../shared/domain/funding/equity/dilution.ts';
import { useWhen } from '../shell/useWhen.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { percentText } from './money.tsx';

export function CapTableNotes({ table }: { readonly table: CapTable }) {
  const { t } = useWords();
  return (
    <ul className="rule-notes">
      {table.rounds.map((r) => (
        <RoundNote key={r.name} round={r} />
      ))}
      {table.open.map((o) => (
        <li key={`${o.holder}${o.on}`}>
          {t('cap.openShare', { holder: o.holder, percent: percentText(dilutionPpm(o), 2) })}
        </li>
      ))}
      {table.notes.map((n) => (
        <li key={`${n.code}${'holder' in n ? n.holder : ''}`} className="amber">
          {t(`cap.note.${n.code}`, 'holder' in n ? { holder: n.holder } : {})}
        </li>
      ))}
    </ul>
  );
}

function RoundNote({ round: r }: { readonly round: CapTable['rounds'][number] }) {
  const { t } = useWords();
  const say = useYen();
  const { day } = useWhen();
  return (
    <li>
      {t('cap.round', {
        name: r.name,
        day: day(r.on),
        price: say.exact(r.priceYen),
        pre: say.spoken(r.preMoneyYen),
        post: say.spoken(r.postMoneyYen),
        shares: r.newShares.toLocaleString('ja-JP'),
      })}
      {r.conversions.map((c) => (
        <span key={c.holder} className="field-hint block">
          {t('cap.converted', {
            holder: c.holder,
            price: say.exact(c.priceYen),
            shares: c.shares.toLocaleString('ja-JP'),
            by: t(`cap.by.${c.by}`),
          })}
        </span>
      ))}
    </li>
  );
}
