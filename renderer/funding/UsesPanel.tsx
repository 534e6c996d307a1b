/** 必要な資金と調達方法: needs on the left, sources on the right, equal to the yen; below, the selected row in full. */
import { type Activity, activitiesOf } from '../../shared/app/funding/allocations.ts';
import { monthIssue, termsOf } from '../../shared/doc/fundingView.ts';
import type { Entity } from '../../shared/doc/planStore.ts';
import { useWords } from '../ui/i18n.tsx';
import { BalanceByPhase } from './BalanceByPhase.tsx';
import { capFields, usesFields } from './formSpecs.ts';
import { LoanComparison } from './LoanComparison.tsx';
import { Quotation } from './Quotation.tsx';
import { RowDetail } from './RowDetail.tsx';
import { SourceForm } from './SourceForm.tsx';
import { SourcesTable } from './SourcesTable.tsx';
import { UsesTable } from './UsesTable.tsx';
import type { FundingPage } from './useFundingPage.ts';

type Props = {
  readonly page: FundingPage;
  /** Id of the selected use or source. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
};

export function UsesPanel({ page, chosen, onChoose }: Props) {
  return (
    <div className="stack">
      <div className="two-columns">
        <UsesTable page={page} chosen={chosen} onChoose={onChoose} />
        <SourcesTable page={page} chosen={chosen} onChoose={onChoose} />
      </div>
      <BalanceByPhase page={page} />
      {chosen ? <ChosenRow page={page} chosen={chosen} onChoose={onChoose} /> : null}
      <LoanComparison page={page} />
    </div>
  );
}

type ChosenProps = Pick<Props, 'page' | 'onChoose'> & { readonly chosen: string };

function ChosenRow({ page, chosen, onChoose }: ChosenProps) {
  const { t } = useWords();
  const onRemoved = () => onChoose(undefined);
  const { store } = page.session;
  const activities = activitiesOf(store).map((a) => ({ ...a, label: a.label || t('card.untitled') }));
  const use = store.entities('uses').get(chosen);
  if (use) return <UseDetail key={use.id} page={page} use={use} activities={activities} onRemoved={onRemoved} />;
  const node = store.entities('nodes').get(chosen);
  if (node?.kind === 'funding')
    return (
      <SourceForm
        key={node.id}
        page={page}
        node={node}
        terms={termsOf(store, node.id)}
        activities={activities}
        onChoose={onChoose}
      />
    );
  // A raise entered only on the cap table: its row is the source.
  const raise = node ? undefined : store.entities('capEvents').get(chosen);
  if (raise)
    return (
      <RowDetail
        key={raise.id}
        page={page}
        collection="capEvents"
        row={raise}
        fields={capFields(raise.type)}
        before={<p className="field-hint">{t('capital.oneEvent')}</p>}
        onRemoved={onRemoved}
      />
    );
  return null;
}

type UseProps = {
  readonly page: FundingPage;
  readonly use: Entity<'uses'>;
  readonly activities: readonly Activity[];
  readonly onRemoved: () => void;
};

function UseDetail({ page, use, activities, onRemoved }: UseProps) {
  const { t } = useWords();
  const issue = monthIssue(use.month, page.funding.model.settings.startMonth);
  return (
    <RowDetail
      page={page}
      collection="uses"
      row={use}
      fields={usesFields(use.kind)}
      problems={new Map(issue ? [['month', t(`issue.${issue}`)]] : [])}
      months={page.span}
      activities={activities}
      onRemoved={onRemoved}
    >
      <Quotation page={page} id={use.id} hash={use.quote} title={use.title} />
    </RowDetail>
  );
}
