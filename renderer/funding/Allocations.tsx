/** The purpose of a source: an amount for each activity, beside what the activity needs. */

import { type Activity, activitiesOfSource } from '../../shared/app/funding/allocations.ts';
import { ratioPpm } from '../../shared/domain/funding/money.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import { YenField } from './fields.tsx';
import { percentText } from './money.tsx';
import type { FundingPage } from './useFundingPage.ts';

type Props = { readonly page: FundingPage; readonly source: string; readonly activities: readonly Activity[] };

export function Allocations({ page, source, activities }: Props) {
  const { t } = useWords();
  const say = useYen();
  const { session, funding } = page;
  const window = usePlanWindow();
  const share = funding.coverage.sources.get(source);
  const targets = activitiesOfSource(session.store, funding.allocations, source);
  return (
    <section className="stack">
      <h3 className="section-title">{t('coverage.title')}</h3>
      {targets.length === 0 ? (
        <Nothing
          says={t('coverage.none')}
          ways={[{ label: t('coverage.toBoard'), run: () => window.go('board', source) }]}
        />
      ) : null}
      {targets.map((id) => (
        <Allocation
          key={id}
          page={page}
          source={source}
          activity={id}
          label={
            activities.find((a) => a.id === id)?.label ??
            session.store.entities('nodes').get(id)?.title ??
            t('link.lostEnd')
          }
        />
      ))}
      {share?.over ? (
        <p className="bad" role="status">
          {t('coverage.over', { allocated: say.exact(share.allocatedYen), brings: say.exact(share.bringsYen) })}
        </p>
      ) : null}
      {share && share.bringsYen > 0 && targets.length > 0 ? (
        <p className="field-hint">
          {t('coverage.share', {
            percent: percentText(ratioPpm(share.allocatedYen, share.bringsYen), 0),
          })}
        </p>
      ) : null}
    </section>
  );
}

function Allocation({
  page,
  source,
  activity,
  label,
}: {
  readonly page: FundingPage;
  readonly source: string;
  readonly activity: string;
  readonly label: string;
}) {
  const { t } = useWords();
  const say = useYen();
  const { session, funding, canEdit } = page;
  const needs = funding.coverage.activities.get(activity);
  return (
    <div className="row wrap end">
      <YenField
        label={label}
        value={funding.allocations.find((a) => a.source === source && a.activity === activity)?.yen ?? 0}
        disabled={!canEdit}
        hint={
          needs && needs.needsYen > 0
            ? t('coverage.needs', { needs: say.exact(needs.needsYen), covered: say.exact(needs.coveredYen) })
            : undefined
        }
        onCommit={(yen) => report(session.execute({ type: 'allocate', source, activity, yen: yen > 0 ? yen : null }))}
      />
    </div>
  );
}
