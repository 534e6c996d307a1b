/** Lines of one kind, each with its monthly amount. */

import { memo } from 'react';
import { addLine, type LineCollection, peakOfLine } from '../../shared/app/funding/lines.ts';
import { rowsOf } from '../../shared/doc/fundingView.ts';
import type { Entity } from '../../shared/doc/planStore.ts';
import { report } from '../shell/refusals.ts';
import { useYen } from '../shell/useYen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { FundingPage } from './useFundingPage.ts';
import { useLayerWords } from './useLayerWords.ts';

export type ChosenLine = { readonly collection: LineCollection; readonly id: string };

type Props = {
  readonly page: FundingPage;
  readonly collection: LineCollection;
  readonly title: string;
  /** Id of the selected line, in this list or another. */
  readonly chosen: string | undefined;
  /** Must be stable. */
  readonly onChoose: (chosen: ChosenLine) => void;
};

export function LineList({ page, collection, title, chosen, onChoose }: Props) {
  const { t } = useWords();
  const say = useYen();
  const { session, funding, author, canEdit } = page;
  const layerOf = useLayerWords(session.planStore);
  const add = () => {
    const id = report(addLine(session, collection, author));
    if (id) onChoose({ collection, id });
  };
  const props = (row: Entity<LineCollection>) => {
    const yen = peakOfLine(funding.forecast.compiled, collection, row.id);
    const share = 'salesPercent' in row && row.kind === 'variable' ? row.salesPercent : '';
    const isOpen = yen === 0 && !share;
    const perMonth = () => (isOpen ? t('lines.toAnswer') : t('lines.perMonth', { yen: say.spoken(yen) }));
    return {
      title: row.title || t('funding.untitledRow'),
      amount: share ? t('lines.ofSales', { percent: share }) : perMonth(),
      isOpen,
      question: yen === 0 ? row.question : '',
      layer: layerOf(collection, row.id),
    };
  };
  return (
    <section>
      <h2 className="section-title">{title}</h2>
      <ul className="line-list">
        {rowsOf(session.store, collection).map((row) => (
          <LineRow
            key={row.id}
            row={row.id}
            collection={collection}
            {...props(row)}
            isChosen={chosen === row.id}
            onChoose={onChoose}
          />
        ))}
      </ul>
      <Button small isDisabled={!canEdit} onPress={add}>
        {t('lines.add')}
      </Button>
    </section>
  );
}

/** One line of a list. Its props are plain strings, so that it rerenders only when one of them changes. */
const LineRow = memo(function LineRow(props: {
  readonly row: string;
  readonly collection: LineCollection;
  readonly title: string;
  readonly amount: string;
  /** A question is unanswered. */
  readonly isOpen: boolean;
  readonly question: string | undefined;
  /** Its layer, unless it is public. */
  readonly layer: string;
  readonly isChosen: boolean;
  /** Must be stable. */
  readonly onChoose: (chosen: ChosenLine) => void;
}) {
  const { row, collection, title, amount, isOpen, question, layer, isChosen, onChoose } = props;
  return (
    <li data-at={row}>
      <button
        type="button"
        className="line-button"
        aria-pressed={isChosen}
        onClick={() => onChoose({ collection, id: row })}
      >
        <span className="line-title">{title}</span>
        <span className={isOpen ? 'chip warn' : 'line-amount'}>{amount}</span>
        {layer === '' ? null : <span className="chip">{layer}</span>}
        {question ? <span className="field-hint block">{question}</span> : null}
      </button>
    </li>
  );
});
