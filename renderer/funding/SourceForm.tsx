/** One source: its terms, their outcome, its allocation, and what the rules say about it. */

import type { Activity } from '../../shared/app/funding/allocations.ts';
import { raiseOf, setSourceTerms, sharedValue } from '../../shared/app/funding/capitalEdits.ts';
import type { TermValues } from '../../shared/app/funding/sourceTerms.ts';
import { sourceKindOf, type Terms } from '../../shared/doc/fundingView.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import { relationKey } from '../../shared/doc/schema.ts';
import { Explained } from '../shell/Explained.tsx';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Allocations } from './Allocations.tsx';
import { BehindRow } from './BehindRow.tsx';
import { EligibleUses } from './EligibleUses.tsx';
import { sourceFields } from './formSpecs.ts';
import { InvestmentOutcome } from './InvestmentOutcome.tsx';
import { RewardTiers } from './RewardTiers.tsx';
import { RowForm } from './RowForm.tsx';
import { SourceChoices } from './SourceChoices.tsx';
import { PayoutNote, RaiseNote, TermDoubts } from './SourceNotes.tsx';
import { SourceOutcome } from './SourceOutcome.tsx';
import { sourceProblems } from './sourceProblems.ts';
import type { FundingPage } from './useFundingPage.ts';

type Props = {
  /** Without the allocation: another page only needs the terms. */
  readonly onlyTerms?: boolean;
  readonly page: FundingPage;
  readonly node: CanvasNode;
  readonly terms: Terms;
  readonly activities: readonly Activity[];
  /** Opens another row. */
  readonly onChoose?: (id: string | undefined) => void;
};

export function SourceForm({ page, node, terms, activities, onlyTerms, onChoose }: Props) {
  const { t } = useWords();
  const { session, funding, author, canEdit } = page;
  const { startMonth } = funding.model.settings;
  const kind = sourceKindOf(terms, node);
  const { first, more } = sourceFields(kind);
  const raise = raiseOf(session, startMonth, node.id);
  const value = (field: string): unknown =>
    sharedValue(session, raise, field) ?? session.store.relations('fundingTerms').get(relationKey(node.id, field));
  const set = (values: TermValues) => report(setSourceTerms(session, startMonth, node.id, values, author));
  return (
    <section className="detail-box stack" aria-label={node.title}>
      <SourceChoices page={page} node={node} kind={kind} terms={terms} onSet={set} />
      <RowForm
        at={node.id}
        disabled={!canEdit}
        fields={[...first, ...more]}
        atOnce={first.length}
        value={value}
        problems={sourceProblems(t, page, node.id, raise?.month ?? terms.text('month'))}
        months={page.span}
        onChange={(field, v) => set({ [field]: v === '' ? null : v })}
      />
      <CommitField
        label={t('field.basis')}
        multiline
        value={terms.text('basis')}
        maxLength={2_000}
        disabled={!canEdit}
        onCommit={(basis) => set({ basis })}
      />
      {kind === 'loan' ? <Explained term="grace" /> : null}
      <TermDoubts page={page} terms={terms} />
      {kind === 'reward' ? <RewardTiers page={page} source={node.id} /> : null}
      {kind === 'subsidy' ? <EligibleUses page={page} node={node.id} terms={terms} onChoose={onChoose} /> : null}
      <SourceOutcome page={page} id={node.id} />
      <InvestmentOutcome page={page} id={node.id} />
      <PayoutNote page={page} source={node.id} />
      {raise ? <RaiseNote raise={raise} /> : null}
      {onlyTerms ? null : <Allocations page={page} source={node.id} activities={activities} />}
      {onlyTerms ? null : <BehindRow page={page} row={node.id} />}
      <div className="row">
        <Button small isDisabled={!canEdit} onPress={() => set({ amountYen: null })}>
          {t('sources.clear')}
        </Button>
        <Button
          small
          look="danger"
          isDisabled={!canEdit}
          onPress={() => report(session.execute({ type: 'deleteNodes', nodes: [node.id] }))}
        >
          {t('card.delete')}
        </Button>
      </div>
    </section>
  );
}
