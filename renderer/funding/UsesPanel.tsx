/** 必要な資金と調達方法: needs on the left, sources on the right, the same to the yen; below, the chosen row in full. */
import { useState } from 'react';
import { activitiesOf } from '../../shared/app/funding/allocations.ts';
import { addRow, addSource, putRow, putRows } from '../../shared/app/funding/fundingCommands.ts';
import { monthIssue, settingsReader, termsOf } from '../../shared/doc/fundingView.ts';
import { SOURCE_KINDS, type SourceKind } from '../../shared/domain/funding/forecast/model.ts';
import { tieToUnit } from '../../shared/domain/funding/shownUnits.ts';
import { type StackRow, totalOfUse } from '../../shared/domain/funding/stack.ts';
import { YEN_UNITS } from '../../shared/text/yen.ts';
import { useApp } from '../shell/AppContext.tsx';
import { report } from '../shell/refusals.ts';
import { useChooseImage } from '../shell/useChooseImage.ts';
import { useYen } from '../shell/useYen.ts';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { MediaImage } from '../ui/MediaImage.tsx';
import { BalanceByPhase } from './BalanceByPhase.tsx';
import { Figure } from './Figure.tsx';
import { capFields, usesFields } from './formSpecs.ts';
import { LoanComparison } from './LoanComparison.tsx';
import { MoneyRow, Tied } from './MoneyRow.tsx';
import { PasteRows } from './PasteRows.tsx';
import { RowDetail } from './RowDetail.tsx';
import { SourceForm } from './SourceForm.tsx';
import type { FundingPage } from './useFundingPage.ts';

export function UsesPanel({
  page,
  chosen,
  onChoose,
}: {
  readonly page: FundingPage;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}) {
  const { t } = useWords();
  const say = useYen();
  const { funding, session, author, canEdit } = page;
  const [pasting, setPasting] = useState(false);
  const [kind, setKind] = useState<SourceKind>('own');
  const { model, totals, candidates } = funding;
  const use = chosen ? session.store.entities('uses').get(chosen) : undefined;
  const useIssue = use ? monthIssue(use.month, model.settings.startMonth) : undefined;
  const node = chosen ? session.store.entities('nodes').get(chosen) : undefined;
  // A raise that was entered on the cap table alone: its row is the source.
  const raise = chosen && !node ? session.store.entities('capEvents').get(chosen) : undefined;
  const activities = activitiesOf(session.store).map((a) => ({ ...a, label: a.label || t('card.untitled') }));
  const opening = settingsReader(session.store).number('openingCashYen');
  const unitYen = YEN_UNITS[page.unit];
  const isIn = (r: { readonly id: string }) => !totals.outside.includes(r.id);
  const shownUses = tiedRows(
    model.uses.filter(isIn).map((u) => ({ id: u.id, yen: totalOfUse(u) })),
    unitYen,
  );
  const shownSources = tiedRows(
    [
      { id: 'opening', yen: model.settings.openingCashYen },
      ...funding.stack
        .filter((r) => r.kind !== 'existingLoan' && isIn(r))
        .map((r) => ({ id: r.id, yen: r.receivedYen })),
    ],
    unitYen,
  );
  const warningsOf = ({ id, isBroken }: StackRow): string => {
    const share = funding.coverage.sources.get(id);
    return [
      isBroken ? t('stack.broken') : '',
      funding.payouts.get(id)?.isEarly ? t('payout.tooEarly') : '',
      share?.over
        ? t('coverage.over', { allocated: say.exact(share.allocatedYen), brings: say.exact(share.bringsYen) })
        : '',
    ]
      .filter(Boolean)
      .join('\n');
  };
  const add = () =>
    onChoose(report(addRow(session, 'uses', { title: '', kind: 'equipment', taxPercent: '10' }, author)));
  return (
    <div className="stack">
      <div className="two-columns">
        <section>
          <h2 className="section-title">{t('uses.title')}</h2>
          <table className="money-table">
            <tbody>
              {model.uses.map((u) => (
                <MoneyRow
                  key={u.id}
                  row={u.id}
                  title={u.title || t('funding.untitledRow')}
                  says={`${t(`choice.useKind.${u.kind}`)} · ${page.month(u.month)}`}
                  warnings={u.kind === 'equipment' && !u.quoted ? t('uses.noQuote') : ''}
                  yen={totalOfUse(u)}
                  shown={shownUses.get(u.id)}
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
        </section>
        <section>
          <h2 className="section-title">{t('sources.fundingTitle')}</h2>
          <table className="money-table">
            <tbody>
              {opening !== 0 ? (
                <tr>
                  <th scope="row">{t('field.openingCashYen')}</th>
                  <td>
                    <Tied yen={opening} shown={shownSources.get('opening')} />
                  </td>
                </tr>
              ) : null}
              {funding.stack
                .filter((r) => r.kind !== 'existingLoan')
                .map((r) => (
                  <MoneyRow
                    key={r.id}
                    row={r.id}
                    title={r.title || t('card.untitled')}
                    says={`${t(`choice.sourceKind.${r.kind}`)} · ${page.month(r.month)}`}
                    warnings={warningsOf(r)}
                    yen={r.receivedYen}
                    shown={shownSources.get(r.id)}
                    isChosen={chosen === r.id}
                    onChoose={onChoose}
                  />
                ))}
              {candidates.map((c) => (
                <MoneyRow
                  key={c.id}
                  row={c.id}
                  title={c.title || t('card.untitled')}
                  isChosen={chosen === c.id}
                  onChoose={onChoose}
                />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('sources.total')}</th>
                <td>
                  <Figure page={page} figure="sourcesTotal" />
                </td>
              </tr>
            </tfoot>
          </table>
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
        </section>
      </div>
      <BalanceByPhase page={page} />
      {use ? (
        <RowDetail
          key={use.id}
          page={page}
          collection="uses"
          row={use}
          fields={usesFields(use.kind)}
          problems={new Map(useIssue ? [['month', t(`issue.${useIssue}`)]] : [])}
          months={page.span}
          activities={activities}
          onRemoved={() => onChoose(undefined)}
        >
          <Quotation page={page} id={use.id} hash={use.quote} title={use.title} />
        </RowDetail>
      ) : null}
      {node?.kind === 'funding' ? (
        <SourceForm
          key={node.id}
          page={page}
          node={node}
          terms={termsOf(session.store, node.id)}
          activities={activities}
        />
      ) : null}
      {raise ? (
        <RowDetail
          key={raise.id}
          page={page}
          collection="capEvents"
          row={raise}
          fields={capFields(raise.type)}
          before={<p className="field-hint">{t('capital.oneEvent')}</p>}
          onRemoved={() => onChoose(undefined)}
        />
      ) : null}
      <LoanComparison page={page} />
      {pasting ? (
        <PasteRows
          onClose={() => setPasting(false)}
          onPaste={(rows) =>
            report(
              putRows(
                session,
                rows.map((r) => ({
                  collection: 'uses',
                  patch: { title: r.title, kind: 'equipment', taxPercent: '10', amountYen: r.yen },
                })),
                author,
              ),
            ) === true
          }
        />
      ) : null}
    </div>
  );
}

/** Amounts of one column by row, so that what is shown adds up to what its total shows. */
function tiedRows(
  rows: readonly { readonly id: string; readonly yen: number }[],
  unitYen: number,
): Map<string, number> {
  const shown = tieToUnit(
    rows.map((r) => r.yen),
    unitYen,
  );
  return new Map(rows.map((r, i) => [r.id, shown[i] ?? r.yen]));
}

/** The quotation as a picture, beside the amount that it proves. */
function Quotation({
  page,
  id,
  hash,
  title,
}: {
  readonly page: FundingPage;
  readonly id: string;
  readonly hash: string | undefined;
  readonly title: string;
}) {
  const { t } = useWords();
  const { host } = useApp();
  const chooseImage = useChooseImage();
  const { session, author, canEdit } = page;
  const attach = async () => {
    const image = await chooseImage();
    if (image) report(putRow(session, 'uses', id, { quote: image.hash }, author));
  };
  return (
    <div className="stack quotation">
      {hash ? <MediaImage host={host} hash={hash} alt={t('uses.quoteOf', { title })} /> : null}
      <div className="row">
        <Button small isDisabled={!canEdit} onPress={() => void attach()}>
          {t(hash ? 'uses.changeQuote' : 'uses.attachQuote')}
        </Button>
        {hash ? (
          <Button
            small
            isDisabled={!canEdit}
            onPress={() => report(putRow(session, 'uses', id, { quote: undefined }, author))}
          >
            {t('uses.removeQuote')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
