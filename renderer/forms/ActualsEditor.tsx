/** The actual figures of a month in the cash table, line by line beside the planned ones. An empty line was never entered, and counts as 0. */

import { useState } from 'react';
import { actualsOf } from '../../shared/app/forms/formFacts.ts';
import { setActual } from '../../shared/app/forms/forms.ts';
import { fundingOf } from '../../shared/app/funding/fundingState.ts';
import { monthText } from '../../shared/app/funding/monthText.ts';
import { comparedMonths, isPaid, MONTHS_A_SHEET } from '../../shared/domain/forms/actuals.ts';
import { ACTUAL_LINES, type ActualLine } from '../../shared/domain/funding/forecast/cashLines.ts';
import { monthName } from '../../shared/domain/funding/forecast/drivers.ts';
import { type CashMonth, cashTable } from '../../shared/domain/funding/forecast/statements.ts';
import { formatYen, parseYen } from '../../shared/text/yen.ts';
import { ParsedField, type Read } from '../funding/fields.tsx';
import { usePlanVersion } from '../session/useStore.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { Select } from '../ui/controls.tsx';
import { type Translate, useWords } from '../ui/i18n.tsx';

/** Signed as a person would enter it: payments are positive. */
const plannedOf = (plan: CashMonth, line: ActualLine): number =>
  line === 'opening' ? plan.openingYen : (isPaid(line) ? -1 : 1) * plan.lines[line] + 0;

const readActual =
  (t: Translate) =>
  (text: string): Read<number | undefined> => {
    if (text.trim() === '') return { value: undefined };
    const parsed = parseYen(text);
    return parsed.ok ? { value: parsed.value } : { error: t(`yenError.${parsed.error}`) };
  };

export function ActualsEditor({ sheet }: { readonly sheet: number }) {
  const { t } = useWords();
  const { app, session } = usePlanWindow();
  usePlanVersion(session, 'cashActuals');
  const [at, setAt] = useState(0);
  const { forecast, stack } = fundingOf(session.store, app.today);
  const { startMonth } = forecast.compiled.model.settings;
  const months = cashTable(forecast).slice(sheet * MONTHS_A_SHEET, (sheet + 1) * MONTHS_A_SHEET);
  const plan = months[at];
  if (!plan) return null;
  const nameOf = (index: number) => monthName(startMonth, index);
  const month = nameOf(plan.month);
  const actuals = actualsOf(session.store);
  const compared = comparedMonths({ forecast, stack, details: new Map(), convertibles: [], actuals }).find(
    (m) => m.name === month,
  );
  const doer = { name: app.settings.name, today: app.today };
  return (
    <div className="stack">
      <Select
        label={t('form.actualMonth')}
        value={String(at)}
        options={months.map((m, i) => ({ id: String(i), label: monthText(nameOf(m.month), t) }))}
        onChange={(id) => setAt(Number(id))}
      />
      <p className="small muted">{t('form.actualHint')}</p>
      {ACTUAL_LINES.map((line) => {
        const said = actuals.get(month)?.get(line);
        const planned = plannedOf(plan, line);
        return (
          <ParsedField<number | undefined>
            key={`${month}|${line}`}
            label={t(`cash.${line}`)}
            shown={said === undefined ? '' : formatYen(said)}
            read={readActual(t)}
            hint={
              said === undefined
                ? t('form.actualPlan', { yen: formatYen(planned) })
                : `${t('form.actualPlan', { yen: formatYen(planned) })} ${t('form.actualDiffers', { yen: signed(said - planned) })}`
            }
            disabled={session.readOnly !== undefined}
            onCommit={(yen) => report(setActual(session, month, line, yen, doer))}
          />
        );
      })}
      {compared ? (
        <p role="status">
          {t('form.actualClosing', { yen: formatYen(compared.actual.closingYen) })}{' '}
          {t('form.actualDiffers', { yen: signed(compared.actual.closingYen - plan.closingYen) })}
        </p>
      ) : null}
    </div>
  );
}

const signed = (yen: number): string => (yen > 0 ? `+${formatYen(yen)}` : formatYen(yen));
