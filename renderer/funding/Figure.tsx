/** A figure that explains itself: one click shows its formula in words, the inputs with their author and date, and the rules behind it. */
import { Button as AriaButton, Dialog as AriaDialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { termsOf } from '../../shared/doc/fundingView.ts';
import { type ExplainInput, type Explanation, explain, type FigureKey } from '../../shared/domain/funding/explain.ts';
import type { YearStatement } from '../../shared/domain/funding/forecast/statements.ts';
import { citation, isDoubtful, type RuleInUse } from '../../shared/domain/funding/rules.ts';
import { ruleValue } from '../shell/ruleValue.ts';
import { useRuleWords } from '../shell/ruleWords.ts';
import { useWhen } from '../shell/useWhen.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { figureDoubts } from './figureDoubts.ts';
import { timesText, Yen } from './money.tsx';
import type { FundingPage } from './useFundingPage.ts';

const setBy = (
  session: PlanSession,
  row: NonNullable<ExplainInput['row']>,
): { by: string; on: string; basis: string } => {
  if (row.collection === 'nodes') {
    // A raise entered only on the cap table has its author there.
    const raise = session.store.entities('capEvents').get(row.id);
    if (raise) return { by: raise.setBy, on: raise.setOn, basis: raise.basis };
    const terms = termsOf(session.store, row.id);
    return { by: terms.text('setBy'), on: terms.text('setOn'), basis: terms.text('basis') };
  }
  const found = session.store.entities(row.collection).get(row.id);
  return { by: found?.setBy ?? '', on: found?.setOn ?? '', basis: found?.basis ?? '' };
};

/** The value of an explanation: yen, or a multiple. */
function Value({ explanation, shown }: { readonly explanation: Explanation; readonly shown: number | undefined }) {
  if (explanation.yen !== undefined) return <Yen yen={explanation.yen} {...(shown === undefined ? {} : { shown })} />;
  if (explanation.ppm !== undefined) return <span>{timesText(explanation.ppm, 2)}</span>;
  return <span>—</span>;
}

export function Figure({
  page,
  figure,
  year,
  shown,
}: {
  /** The amount in whole units, if its column must add up. */
  readonly shown?: number | undefined;
  readonly page: FundingPage;
  readonly figure: FigureKey;
  readonly year?: YearStatement;
}) {
  const { t } = useWords();
  const say = useYen();
  const explanation = explain(page.funding.forecast, figure, year);
  const doubts = figureDoubts(page, figure);
  return (
    <DialogTrigger>
      <AriaButton className={`figure-button ${doubts.length > 0 ? 'amber' : ''}`}>
        <Value explanation={explanation} shown={shown} />
        <span className="visually-hidden">{t('explain.open', { name: t(`figureName.${figure}`) })}</span>
      </AriaButton>
      <Popover className="popover explain">
        <AriaDialog className="explain-body">
          <Heading slot="title" className="section-title">
            {t(`figureName.${figure}`)}
            {explanation.month === undefined ? '' : `（${page.month(explanation.month)}）`}
          </Heading>
          <p>{t(`formula.${figure}`)}</p>
          <table className="explain-table">
            <tbody>
              {explanation.inputs.map((input) => (
                <InputRow key={`${input.label}${input.row?.id ?? ''}`} session={page.session} input={input} />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t(`figureName.${figure}`)}</th>
                <td>{explanation.yen === undefined ? timesText(explanation.ppm, 2) : say.exact(explanation.yen)}</td>
              </tr>
            </tfoot>
          </table>
          <RuleNotes doubts={doubts} />
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  );
}

export function InputRow({ session, input }: { readonly session: PlanSession; readonly input: ExplainInput }) {
  const { t } = useWords();
  const say = useYen();
  const { day } = useWhen();
  const who = input.row ? setBy(session, input.row) : undefined;
  return (
    <tr>
      <th scope="row">
        {input.title ?? t(`input.${input.label}`)}
        {who?.by ? (
          <span className="field-hint block">{t('explain.setBy', { name: who.by, day: day(who.on) })}</span>
        ) : null}
        {who?.basis ? <span className="field-hint block">{t('explain.basis', { basis: who.basis })}</span> : null}
      </th>
      <td>{say.exact(input.yen)}</td>
    </tr>
  );
}

/** Doubtful rules, each with its reason, source and check date. */
export function RuleNotes({ doubts }: { readonly doubts: readonly RuleInUse[] }) {
  const { t } = useWords();
  const say = useYen();
  const words = useRuleWords();
  if (doubts.length === 0) return null;
  return (
    <ul className="rule-notes">
      {doubts.map((d) => (
        <li key={`${d.programme}.${d.key}`} className={isDoubtful(d) ? 'amber' : ''}>
          {d.doubts.map((x) => (
            <span key={x} className={x === 'reported' ? 'chip' : 'chip warn'}>
              {t(`doubt.${x}`)}
            </span>
          ))}{' '}
          {d.rule
            ? t('explain.rule', {
                name: words.name(d.programme, d.key),
                value: ruleValue(d.rule, t, say),
                source: words.source(d.rule),
              })
            : t('explain.noRule', { rule: words.name(d.programme, d.key) })}
          {words.around(d) ? <span className="field-hint block">{words.around(d)}</span> : null}
          {d.others.map((o) => (
            <span key={o.source} className="field-hint block">
              {t('explain.other', { value: ruleValue(o, t, say), source: citation(o) })}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
