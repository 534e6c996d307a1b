/** The needs with their total, and ways to add to them. */
import { useState } from 'react';
import { addRow } from '../../shared/app/funding/fundingCommands.ts';
import { addPastedRows } from '../../shared/app/funding/pastedRows.ts';
import { tieRowsToUnit } from '../../shared/domain/funding/shownUnits.ts';
import { totalOfUse } from '../../shared/domain/funding/stack.ts';
import { YEN_UNITS } from '../../shared/text/yen.ts';
import { report } from '../shell/refusals.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Figure } from './Figure.tsx';
import { MoneyRow } from './MoneyRow.tsx';
import { PasteRows } from './PasteRows.tsx';
import type { FundingPage } from './useFundingPage.ts';
import { useLayerWords } from './useLayerWords.ts';

type Props = {
  readonly page: FundingPage;
  readonly chosen: string | undefined;
  /** Must be stable. */
  readonly onChoose: (id: string | undefined) => void;
};

export function UsesTable({ page, chosen, onChoose }: Props) {
  const { t } = useWords();
  const { session, author, canEdit } = page;
  const { uses } = page.funding.model;
  const { outside } = page.funding.totals;
  const layerOf = useLayerWords(session.planStore);
  const [pasting, setPasting] = useState(false);
  const shown = tieRowsToUnit(
    uses.filter((u) => !outside.includes(u.id)).map((u) => ({ id: u.id, yen: totalOfUse(u) })),
    YEN_UNITS[page.unit],
  );
  const add = () =>
    onChoose(report(addRow(session, 'uses', { title: '', kind: 'equipment', taxPercent: '10' }, author)));
  return (
    <section>
      <h2 className="section-title">{t('uses.title')}</h2>
      <table className="money-table">
        <tbody>
          {uses.map((u) => (
            <MoneyRow
              key={u.id}
              row={u.id}
              title={u.title || t('funding.untitledRow')}
              layer={layerOf('uses', u.id)}
              says={`${t(`choice.useKind.${u.kind}`)} · ${page.month(u.month)}`}
              warnings={u.kind === 'equipment' && !u.quoted ? t('uses.noQuote') : ''}
              yen={totalOfUse(u)}
              shown={shown.get(u.id)}
              isChosen={chosen === u.id}
              onChoose={onChoose}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('uses.total')}</th>
            <td>
              <Figure page={page} figure="usesTotal" />
            </td>
          </tr>
        </tfoot>
      </table>
      <div className="row wrap">
        <Button isDisabled={!canEdit} onPress={add}>
          {t('uses.add')}
        </Button>
        <Button isDisabled={!canEdit} look="quiet" onPress={() => setPasting(true)}>
          {t('paste.open')}
        </Button>
      </div>
      {pasting ? (
        <PasteRows
          onClose={() => setPasting(false)}
          onPaste={(rows) => report(addPastedRows(session, 'uses', rows, author)) === true}
        />
      ) : null}
    </section>
  );
}
