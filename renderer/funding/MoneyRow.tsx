/** One row of needs or sources. Its props are plain strings and numbers, so that it rerenders only when one of them changes. */
import { memo } from 'react';
import { useWords } from '../ui/i18n.tsx';
import { Yen } from './money.tsx';

type Props = {
  readonly row: string;
  readonly title: string;
  /** Its kind and date. */
  readonly says?: string;
  /** Warnings, one per line. */
  readonly warnings?: string;
  /** Its layer, unless it is public. */
  readonly layer?: string;
  /** `undefined` if no amount was entered yet. */
  readonly yen?: number;
  /** The amount in whole units, so that its column adds up; `undefined` for a row outside the plan's months, which is in no total. */
  readonly shown?: number | undefined;
  readonly isChosen: boolean;
  /** Must be stable. */
  readonly onChoose: (id: string) => void;
};

export const MoneyRow = memo(function MoneyRow(props: Props) {
  const { t } = useWords();
  const { row, title, says, warnings = '', layer = '', yen, isChosen, onChoose } = props;
  return (
    <tr data-at={row} className={isChosen ? 'chosen' : undefined}>
      <th scope="row">
        <button type="button" className="link-button" aria-pressed={isChosen} onClick={() => onChoose(row)}>
          {title}
        </button>
        {layer === '' ? null : <span className="chip">{layer}</span>}
        {says === undefined ? null : (
          <span className="field-hint block">
            {says}
            {warnings.split('\n').map((words) =>
              words ? (
                <span key={words} className="chip warn">
                  {words}
                </span>
              ) : null,
            )}
          </span>
        )}
      </th>
      {yen === undefined ? (
        <td className="muted">{t('sources.noAmount')}</td>
      ) : (
        <td>
          <Tied yen={yen} shown={props.shown} />
        </td>
      )}
    </tr>
  );
});

/** An amount in its column; one outside the plan's months is in no total and shown as a dash. */
export function Tied({ yen, shown }: { readonly yen: number; readonly shown: number | undefined }) {
  return shown === undefined ? <span className="muted">—</span> : <Yen yen={yen} shown={shown} />;
}
