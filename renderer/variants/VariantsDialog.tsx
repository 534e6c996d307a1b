/** Variants side by side: the comparison table, differences by meaning that can be applied, and archived variants. */
import { useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { isArchived, type VariantRow, variantsOf } from '../../shared/app/variants/family.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { openDialog } from '../shell/dialogs.tsx';
import { Explained } from '../shell/Explained.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { navigate } from '../shell/routes.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import { ArchivedList } from './ArchivedList.tsx';
import { CombinationDifferences } from './CombinationDifferences.tsx';
import { CriteriaTable } from './CriteriaTable.tsx';
import type { Column } from './columns.ts';
import { PlanDifferences } from './PlanDifferences.tsx';
import { type Family, useFamily } from './useFamily.ts';

type Props = {
  /** The combination whose variants are compared; `undefined` for the plan itself. */
  readonly of: string | undefined;
  readonly onClose: () => void;
};

export function VariantsDialog({ of, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog
      title={t(of === undefined ? 'variant.compareTitle' : 'variant.compareCombinations')}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      size="full"
    >
      <Explained term="variant" />
      {of === undefined ? <OfPlan onClose={onClose} /> : <OfCombination of={of} />}
    </Dialog>
  );
}

function OfPlan({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const family = useFamily(session);
  const { home, trunk, relatives, isRead } = family;
  if (!isRead) return <p role="status">{t('part.loading')}</p>;
  const { isIncomplete } = relatives;
  return (
    <>
      {isIncomplete ? (
        <div className="row wrap" role="alert">
          <p>{t('variant.unread')}</p>
          <Button small onPress={family.readAgain}>
            {t('part.retry')}
          </Button>
        </div>
      ) : null}
      {home ? (
        <Views key={trunk} home={home} of={trunk} family={family} onClose={onClose} />
      ) : (
        <div className="stack">
          {isIncomplete ? null : (
            <Nothing
              says={<p role="status">{t('variant.noTrunk')}</p>}
              ways={[{ label: t('variant.toPlans'), run: () => navigate({ name: 'home' }) }]}
            />
          )}
          {relatives.all.length > 0 ? <PlanDifferences family={family} names={namesOf(family, [])} /> : null}
        </div>
      )}
    </>
  );
}

function OfCombination({ of }: { readonly of: string }) {
  const { session } = usePlanWindow();
  return <Views home={session} of={of} family={undefined} onClose={() => undefined} />;
}

/** By id: the name in the table, else the plan's own. */
function namesOf({ relatives }: Family, rows: readonly VariantRow[]): ReadonlyMap<string, string> {
  const own = relatives.all.map((r) => [r.id, r.store.meta.variantName || r.store.meta.title] as const);
  return new Map([...own, ...rows.map((v) => [v.id, v.name] as const)]);
}

type ViewsProps = {
  readonly home: PlanSession;
  readonly of: string;
  /** For variants of a plan. */
  readonly family: Family | undefined;
  readonly onClose: () => void;
};

function Views({ home, of, family, onClose }: ViewsProps) {
  const { t } = useWords();
  const { session, app } = usePlanWindow();
  const [view, setView] = useState<'table' | 'differences'>('table');
  usePlanVersion(home, 'variants', 'variantCriteria', 'variantCells', 'nodes', 'assumptions', 'uses', 'meta');
  const rows = variantsOf(home.store, of);
  const columns = rows.filter((v) => !isArchived(v)).map((row): Column => columnOf(row, home, session, family));
  const branch = () => openDialog({ kind: 'branch', combination: family ? undefined : of });
  // Edits of the table are on disk before the plan that contains it may be opened.
  const open = (id: string) => {
    session.settleFields();
    void home.docs.flush().finally(() => {
      onClose();
      app.openPlan(id);
    });
  };
  if (rows.length < 2)
    return (
      <div className="stack variant-none">
        <p>{t(family ? 'variant.none' : 'variant.noneOfCombination')}</p>
        <div className="row">
          <Button look="primary" isDisabled={home.readOnly !== undefined} onPress={branch}>
            {t('variant.makeFirst')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className="stack variant-views">
      <div className="row wrap between">
        <fieldset className="row variant-tabs">
          <legend className="visually-hidden">{t('variant.views')}</legend>
          {(['table', 'differences'] as const).map((v) => (
            <Button key={v} look="quiet" pressed={view === v} onPress={() => setView(v)}>
              {t(`variant.view.${v}`)}
            </Button>
          ))}
        </fieldset>
        <Button small isDisabled={home.readOnly !== undefined} onPress={branch}>
          {t('variant.makeAnother')}
        </Button>
      </div>
      {view === 'table' ? (
        <CriteriaTable home={home} of={of} columns={columns} isPlan={family !== undefined} onOpen={open} />
      ) : family ? (
        <PlanDifferences family={family} names={namesOf(family, rows)} />
      ) : (
        <CombinationDifferences of={of} rows={rows} />
      )}
      <ArchivedList home={home} rows={rows.filter(isArchived)} onOpen={family ? open : undefined} />
    </div>
  );
}

/** What is known locally about one variant. */
function columnOf(row: VariantRow, home: PlanSession, session: PlanSession, family: Family | undefined): Column {
  if (!family)
    return { row, name: home.store.entity('nodes', row.id)?.title || row.name, store: home.store, isHere: false };
  const store =
    row.id === session.planId
      ? session.store
      : row.id === home.planId
        ? home.store
        : family.relatives.get(row.id)?.store;
  return { row, name: row.name, store, isHere: row.id === session.planId };
}
