/** The rewards of a crowdfunding campaign, each with its own form. */

import { addRow, putRow, removeRow } from '../../shared/app/funding/fundingCommands.ts';
import { rowsOf } from '../../shared/doc/fundingView.ts';
import { report } from '../shell/refusals.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { tierFields } from './formSpecs.ts';
import { RowForm } from './RowForm.tsx';
import type { FundingPage } from './useFundingPage.ts';

export function RewardTiers({ page, source }: { readonly page: FundingPage; readonly source: string }) {
  const { t } = useWords();
  const { session, author, canEdit } = page;
  const tiers = rowsOf(session.store, 'tiers').filter((x) => x.source === source);
  return (
    <section className="stack">
      <h3 className="section-title">{t('tiers.title')}</h3>
      {tiers.length === 0 ? <p className="muted">{t('tiers.none')}</p> : null}
      {tiers.map((tier) => (
        <div key={tier.id} className="tier">
          <RowForm
            at={tier.id}
            disabled={!canEdit}
            fields={tierFields}
            value={(field) => (tier as Readonly<Record<string, unknown>>)[field]}
            onChange={(field, v) => report(putRow(session, 'tiers', tier.id, { [field]: v }, author))}
          />
          <Button small isDisabled={!canEdit} onPress={() => report(removeRow(session, 'tiers', tier.id))}>
            {t('tiers.remove')}
          </Button>
        </div>
      ))}
      <div>
        <Button
          small
          isDisabled={!canEdit}
          onPress={() => report(addRow(session, 'tiers', { source, title: '' }, author))}
        >
          {t('tiers.add')}
        </Button>
      </div>
    </section>
  );
}
