/**
 * Sales, costs and staff as lines: the monthly amount of each with its derivation, and a form for the selected one.
 * Trades supply lines with questions.
 */

import { useState } from 'react';
import { activitiesOf } from '../../shared/app/funding/allocations.ts';
import type { LineCollection } from '../../shared/app/funding/lines.ts';
import { addPastedRows } from '../../shared/app/funding/pastedRows.ts';
import { addStarter } from '../../shared/app/funding/startingRows.ts';
import { STARTERS } from '../../shared/data/starters/starters.ts';
import { rowIssues } from '../../shared/doc/fundingView.ts';
import type { Entity } from '../../shared/doc/planStore.ts';
import { report } from '../shell/refusals.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { ForecastSettings } from './ForecastSettings.tsx';
import { costFields, type FieldSpec, SALES_MORE, salesFields, staffFields } from './formSpecs.ts';
import { type ChosenLine, LineList } from './LineList.tsx';
import { PasteRows } from './PasteRows.tsx';
import { RowDetail } from './RowDetail.tsx';
import type { FundingPage } from './useFundingPage.ts';

export function LinesPanel({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const { session, author, canEdit } = page;
  const [chosen, setChosen] = useState<ChosenLine>();
  const [dialog, setDialog] = useState<'starter' | 'paste'>();
  const close = () => setDialog(undefined);
  const row = chosen && session.store.entities(chosen.collection).get(chosen.id);
  const list = { page, chosen: chosen?.id, onChoose: setChosen };
  return (
    <div className="stack">
      <ForecastSettings page={page} />
      <div className="row wrap">
        <Button isDisabled={!canEdit} onPress={() => setDialog('starter')}>
          {t('starter.open')}
        </Button>
        <Button isDisabled={!canEdit} look="quiet" onPress={() => setDialog('paste')}>
          {t('lines.pasteCosts')}
        </Button>
      </div>
      <div className="lines-columns">
        <div className="stack">
          <LineList {...list} collection="salesLines" title={t('lines.sales')} />
          <LineList {...list} collection="costLines" title={t('lines.costs')} />
          <LineList {...list} collection="staffLines" title={t('lines.staff')} />
        </div>
        <div>
          {chosen && row ? (
            <LineDetail
              key={row.id}
              page={page}
              collection={chosen.collection}
              row={row}
              onRemoved={() => setChosen(undefined)}
            />
          ) : (
            <p className="muted">{t('lines.choose')}</p>
          )}
        </div>
      </div>
      {dialog === 'starter' ? <StarterDialog page={page} onClose={close} /> : null}
      {dialog === 'paste' ? (
        <PasteRows
          onClose={close}
          onPaste={(rows) => report(addPastedRows(session, 'costLines', rows, author)) === true}
        />
      ) : null}
    </div>
  );
}

/** The fields of a line, and how many of them are shown unfolded. */
function formOf(row: Entity<LineCollection>): { readonly fields: readonly FieldSpec[]; readonly atOnce: number } {
  if ('driver' in row) {
    const fields = salesFields(row.driver);
    return { fields, atOnce: fields.length - (salesFields('amount').length - SALES_MORE) + 1 };
  }
  return { fields: 'category' in row ? costFields(row.kind) : staffFields, atOnce: 5 };
}

type DetailProps = {
  readonly page: FundingPage;
  readonly collection: LineCollection;
  readonly row: Entity<LineCollection>;
  readonly onRemoved: () => void;
};

function LineDetail({ page, collection, row, onRemoved }: DetailProps) {
  const { t } = useWords();
  return (
    <RowDetail
      page={page}
      collection={collection}
      row={row}
      {...formOf(row)}
      problems={new Map(rowIssues(row).map((i) => [i.field, t(`issue.${i.code}`)]))}
      months={page.span}
      activities={activitiesOf(page.session.store).map((a) => ({ ...a, label: a.label || t('card.untitled') }))}
      before={row.question ? <p className="question">{row.question}</p> : null}
      onRemoved={onRemoved}
    />
  );
}

/** Kinds of business to start from; each adds lines with questions. */
function StarterDialog({ page, onClose }: { readonly page: FundingPage; readonly onClose: () => void }) {
  const { t, text } = useWords();
  const { session, author } = page;
  return (
    <Dialog title={t('starter.title')} isOpen onClose={onClose} closeLabel={t('common.close')}>
      <p>{t('starter.about')}</p>
      <ul className="starter-list">
        {STARTERS.map((s) => (
          <li key={s.id}>
            <Button
              onPress={() => {
                if (report(addStarter(session, s, { text }, author))) onClose();
              }}
            >
              {text(s.name)}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
