/** The selected row in full: its form, the panel's additions, and a button to remove it. */
import type { ReactNode } from 'react';
import { putRow, removeRow } from '../../shared/app/funding/fundingCommands.ts';
import type { FundingCollection } from '../../shared/doc/fundingSchema.ts';
import { isLayer } from '../../shared/domain/layers/layers.ts';
import { LayerSelect } from '../shell/LayerSelect.tsx';
import { report } from '../shell/refusals.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { BehindRow } from './BehindRow.tsx';
import type { MonthSpan } from './fields.tsx';
import type { FieldSpec } from './formSpecs.ts';
import { RowForm } from './RowForm.tsx';
import type { FundingPage } from './useFundingPage.ts';

export function RowDetail({
  page,
  collection,
  row,
  fields,
  atOnce,
  problems,
  activities,
  months,
  before,
  children,
  onRemoved,
}: {
  readonly page: FundingPage;
  readonly collection: FundingCollection;
  readonly row: { readonly id: string } & Readonly<Record<string, unknown>>;
  readonly fields: readonly FieldSpec[];
  readonly atOnce?: number;
  readonly problems?: ReadonlyMap<string, string>;
  readonly activities?: readonly { readonly id: string; readonly label: string }[];
  readonly months?: MonthSpan;
  readonly before?: ReactNode;
  readonly children?: ReactNode;
  readonly onRemoved: () => void;
}) {
  const { t } = useWords();
  const { session, author, canEdit } = page;
  return (
    <section className="detail-box stack">
      {before}
      <RowForm
        at={row.id}
        disabled={!canEdit}
        fields={fields}
        {...(atOnce === undefined ? {} : { atOnce })}
        {...(problems ? { problems } : {})}
        {...(activities ? { activities } : {})}
        {...(months ? { months } : {})}
        value={(field) => row[field]}
        onChange={(field, value) =>
          report(putRow(session, collection, row.id, { [field]: value === null ? undefined : value }, author))
        }
      />
      <fieldset className="bare-fields" disabled={!canEdit}>
        <LayerSelect
          value={isLayer(row['layer']) ? row['layer'] : undefined}
          onChange={(layer) => report(putRow(session, collection, row.id, { layer }, author))}
        />
      </fieldset>
      {children}
      <BehindRow page={page} row={row.id} />
      <div className="row">
        <Button
          small
          look="danger"
          isDisabled={!canEdit}
          onPress={() => {
            report(removeRow(session, collection, row.id));
            onRemoved();
          }}
        >
          {t('funding.removeRow')}
        </Button>
      </div>
    </section>
  );
}
