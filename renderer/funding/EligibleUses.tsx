/** Which uses a subsidy covers, and which of them another subsidy covers too. */

import { flushSync } from 'react-dom';
import { addRow, setTerms } from '../../shared/app/funding/fundingCommands.ts';
import type { Terms } from '../../shared/doc/fundingView.ts';
import { doubleFunded } from '../../shared/domain/funding/subsidy/grant.ts';
import { report } from '../shell/refusals.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import type { FundingPage } from './useFundingPage.ts';

type Props = {
  readonly page: FundingPage;
  readonly node: string;
  readonly terms: Terms;
  /** Opens a row; undefined where rows cannot be opened. */
  readonly onChoose: ((id: string | undefined) => void) | undefined;
};

export function EligibleUses({ page, node, terms, onChoose }: Props) {
  const { t } = useWords();
  const say = useYen();
  const { session, funding, author, canEdit } = page;
  const { sources } = funding.model;
  const double = doubleFunded(sources.flatMap((s) => (s.kind === 'subsidy' ? [{ source: s.id, uses: s.uses }] : [])));
  const others = (use: string) =>
    sources.filter((s) => s.id !== node && double.get(use)?.includes(s.id)).map((s) => s.title);
  const add = () => {
    const made = report(addRow(session, 'uses', { title: '', kind: 'equipment', taxPercent: '10' }, author));
    if (made === undefined) return;
    // The button goes with this form: keys go on in the row that was opened.
    flushSync(() => onChoose?.(made));
    document.querySelector<HTMLElement>('.detail-box input')?.focus();
  };
  return (
    <fieldset className="facet" disabled={!canEdit}>
      <legend className="section-title">{t('subsidy.eligible')}</legend>
      {funding.model.uses.length === 0 ? (
        <Nothing
          says={t('subsidy.noUses')}
          ways={[onChoose && canEdit ? { label: t('uses.add'), run: add } : undefined]}
        />
      ) : null}
      {funding.model.uses.map((u) => {
        const on = terms.text(`use:${u.id}`) === 'yes';
        const also = others(u.id);
        return (
          <label key={u.id} className="checkbox">
            <input
              type="checkbox"
              checked={on}
              onChange={() => report(setTerms(session, node, { [`use:${u.id}`]: on ? null : 'yes' }, author))}
            />
            {u.title || t('funding.untitledRow')} <span className="muted">{say.exact(u.amountYen)}</span>
            {on && also.length > 0 ? (
              <span className="chip warn">{t('subsidy.double', { other: also.join('・') })}</span>
            ) : null}
          </label>
        );
      })}
    </fieldset>
  );
}
