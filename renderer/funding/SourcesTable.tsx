/** The sources of funding with their total: opening cash, sources with an amount, then funding cards without one. */
import { useState } from 'react';
import { addSource } from '../../shared/app/funding/fundingCommands.ts';
import type { Funding } from '../../shared/app/funding/fundingState.ts';
import { settingsReader } from '../../shared/doc/fundingView.ts';
import { SOURCE_KINDS, type SourceKind } from '../../shared/domain/funding/forecast/model.ts';
import { tieRowsToUnit } from '../../shared/domain/funding/shownUnits.ts';
import type { StackRow } from '../../shared/domain/funding/stack.ts';
import { YEN_UNITS } from '../../shared/text/yen.ts';
import { report } from '../shell/refusals.ts';
import { useYen } from '../shell/useYen.ts';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Figure } from './Figure.tsx';
import { MoneyRow, Tied } from './MoneyRow.tsx';
import type { FundingPage } from './useFundingPage.ts';
import { useLayerWords } from './useLayerWords.ts';

type Props = {
  readonly page: FundingPage;
  readonly chosen: string | undefined;
  /** Must be stable. */
  readonly onChoose: (id: string | undefined) => void;
};

/** Loans from before the plan add nothing to it. */
const newSources = ({ stack }: Funding): readonly StackRow[] => stack.filter((r) => r.kind !== 'existingLoan');

/** The row of the opening cash. */
const OPENING = 'opening';

export function SourcesTable(props: Props) {
  const { t } = useWords();
  const { page } = props;
  return (
    <section>
      <h2 className="section-title">{t('sources.fundingTitle')}</h2>
      <table className="money-table">
        <SourceRows {...props} />
        <tfoot>
          <tr>
            <th scope="row">{t('sources.total')}</th>
            <td>
              <Figure page={page} figure="sourcesTotal" />
            </td>
          </tr>
        </tfoot>
      </table>
      <AddSource page={page} onChoose={props.onChoose} />
    </section>
  );
}

function SourceRows({ page, chosen, onChoose }: Props) {
  const { t } = useWords();
  const warningsOf = useSourceWarnings(page.funding);
  const { model, totals, candidates } = page.funding;
  const opening = settingsReader(page.session.store).number('openingCashYen');
  const sources = newSources(page.funding);
  const shown = tieRowsToUnit(
    [
      { id: OPENING, yen: model.settings.openingCashYen },
      ...sources.filter((r) => !totals.outside.includes(r.id)).map((r) => ({ id: r.id, yen: r.receivedYen })),
    ],
    YEN_UNITS[page.unit],
  );
  const layerOf = useLayerWords(page.session.planStore);
  const rowOf = ({ id, title }: { readonly id: string; readonly title: string }) => ({
    row: id,
    title: title || t('card.untitled'),
    // A raise entered only on the cap table has no card.
    layer: layerOf('nodes', id) || layerOf('capEvents', id),
    isChosen: chosen === id,
    onChoose,
  });
  return (
    <tbody>
      {opening !== 0 ? (
        <tr>
          <th scope="row">{t('field.openingCashYen')}</th>
          <td>
            <Tied yen={opening} shown={shown.get(OPENING)} />
          </td>
        </tr>
      ) : null}
      {sources.map((r) => (
        <MoneyRow
          key={r.id}
          {...rowOf(r)}
          says={`${t(`choice.sourceKind.${r.kind}`)} · ${page.month(r.month)}`}
          warnings={warningsOf(r)}
          yen={r.receivedYen}
          shown={shown.get(r.id)}
        />
      ))}
      {candidates.map((c) => (
        <MoneyRow key={c.id} {...rowOf(c)} />
      ))}
    </tbody>
  );
}

/** Warnings about a source, one per line: invalid terms, money that cannot have arrived yet, over-allocation. */
function useSourceWarnings({ coverage, payouts }: Funding): (source: StackRow) => string {
  const { t } = useWords();
  const say = useYen();
  return ({ id, isBroken }) => {
    const share = coverage.sources.get(id);
    return [
      isBroken ? t('stack.broken') : '',
      payouts.get(id)?.isEarly ? t('payout.tooEarly') : '',
      share?.over
        ? t('coverage.over', { allocated: say.exact(share.allocatedYen), brings: say.exact(share.bringsYen) })
        : '',
    ]
      .filter(Boolean)
      .join('\n');
  };
}

function AddSource({ page, onChoose }: Pick<Props, 'page' | 'onChoose'>) {
  const { t } = useWords();
  const { session, author, canEdit } = page;
  const [kind, setKind] = useState<SourceKind>('own');
  return (
    <div className="row wrap end">
      <Select
        label={t('sources.kind')}
        hideLabel
        value={kind}
        onChange={setKind}
        options={SOURCE_KINDS.map((id) => ({ id, label: t(`choice.sourceKind.${id}`) }))}
      />
      <Button
        isDisabled={!canEdit}
        onPress={() => onChoose(report(addSource(session, kind, t(`choice.sourceKind.${kind}`), author)))}
      >
        {t('sources.add')}
      </Button>
    </div>
  );
}
