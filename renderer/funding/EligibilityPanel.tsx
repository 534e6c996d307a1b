/** When each programme can be applied for, every condition with its reason, evidence and rule; and which programmes fit earlier. */
import { type Ref, useRef, useState } from 'react';
import { setSetting } from '../../shared/app/funding/fundingCommands.ts';
import { ASKED_USES, askedOf } from '../../shared/doc/askedOf.ts';
import { businessOf, settingsReader } from '../../shared/doc/fundingView.ts';
import { SECTORS } from '../../shared/domain/funding/eligibility/business.ts';
import {
  type EligibilityProgramme,
  PROGRAMMES,
  type SchemeFact,
} from '../../shared/domain/funding/eligibility/programmeRecords.ts';
import { type Eligibility, programmesFor } from '../../shared/domain/funding/eligibility/programmes.ts';
import { report } from '../shell/refusals.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { RuleNotes } from './Figure.tsx';
import { DayField, DecimalField, OptionalCountField, YenField } from './fields.tsx';
import { RankedFunding } from './RankedFunding.tsx';
import type { FundingPage } from './useFundingPage.ts';
import { useCountedDays, useMarukei } from './useMarukei.ts';
import { useReason } from './useReason.ts';

export function EligibilityPanel({
  page,
  onEvidence,
}: {
  readonly page: FundingPage;
  readonly onEvidence: (() => void) | undefined;
}) {
  const { t } = useWords();
  const { day } = useWhen();
  const guidance = useCountedDays();
  const marukei = useMarukei(page);
  const [chosen, setChosen] = useState<string>('marukei');
  const facts = useRef<HTMLFieldSetElement>(null);
  const { funding, session, author } = page;
  const all = programmesFor(businessOf(session.store, guidance), author.today, funding.rules, (p) =>
    askedOf(session.store, funding.model.sources, p),
  ).map((e) => (e.programme === 'marukei' ? marukei : e));
  const shown = all.find((e) => e.programme === chosen) ?? marukei;
  return (
    <div className="stack">
      <RankedFunding page={page} onAnswer={() => facts.current?.querySelector('select')?.focus()} />
      <Facts ref={facts} page={page} programme={shown.programme} />
      <div className="lines-columns">
        <section>
          <h2 className="section-title">{t('eligibility.programmes')}</h2>
          <ul className="line-list">
            {all.map((e) => (
              <li key={e.programme}>
                <button
                  type="button"
                  className="line-button"
                  aria-pressed={shown.programme === e.programme}
                  onClick={() => setChosen(e.programme)}
                >
                  <span className="line-title">{t(`programme.${e.programme}`)}</span>
                  <span className={`chip verdict-${isOpenQuestion(e) ? 'later' : e.verdict}`}>
                    {isOpenQuestion(e)
                      ? t('verdict.unknown')
                      : e.verdict === 'later' && e.earliestApplicationOn
                        ? t('eligibility.from', { day: day(e.earliestApplicationOn) })
                        : t(`verdict.${e.verdict}`)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <p className="field-hint">{t('eligibility.promise')}</p>
        </section>
        <div className="stack">
          <Conditions e={shown} ifBegun={shown.programme === 'marukei' ? marukei.ifBegun : null} />
          {shown.programme === 'marukei' && onEvidence ? (
            <div>
              <Button onPress={onEvidence}>{t('evidence.print')}</Button>
              <p className="field-hint">{t('evidence.about')}</p>
            </div>
          ) : null}
        </div>
      </div>
    </div>
  );
}

/** Nothing speaks against it yet, because a question is unanswered. */
const isOpenQuestion = (e: Eligibility): boolean =>
  e.verdict === 'open' && e.conditions.some((c) => c.reason === 'unknown');

/** When a programme can be applied for, as one sentence. */
export function useVerdict(): (e: Eligibility) => string {
  const { t } = useWords();
  const { day } = useWhen();
  return (e) =>
    e.verdict === 'open'
      ? t('eligibility.open')
      : e.verdict === 'later' && e.earliestApplicationOn
        ? t('eligibility.later', { day: day(e.earliestApplicationOn) })
        : t('eligibility.closed');
}

function Conditions({ e, ifBegun }: { readonly e: Eligibility; readonly ifBegun: string | null }) {
  const { t } = useWords();
  const { day } = useWhen();
  const reasonOf = useReason();
  const verdictOf = useVerdict();
  return (
    <section className="stack">
      <h2>{t(`programme.${e.programme}`)}</h2>
      <p className={`notice verdict-${e.verdict}`} role="status">
        {verdictOf(e)}
      </p>
      {ifBegun ? <p>{t('tile.marukeiIf', { day: day(ifBegun) })}</p> : null}
      <table className="condition-table">
        <tbody>
          {e.conditions.map((c) => (
            <tr key={c.id}>
              <th scope="row">{t(`condition.${c.id}`)}</th>
              <td>
                <span className={`chip status-${c.status}`}>{t(`status.${c.status}`)}</span>
              </td>
              <td>
                {reasonOf(c)}
                {c.metFrom ? (
                  <span className="field-hint block">{t('eligibility.metFrom', { day: day(c.metFrom) })}</span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {e.documents.length > 0 ? (
        <section>
          <h3 className="section-title">{t('eligibility.documents')}</h3>
          <ul className="document-list">
            {e.documents.map((d) => (
              <li key={d.id}>
                {t(`document.${d.id}`)} <span className="muted small">{t(`documentWhen.${d.when}`)}</span>
                {d.confidence === 'unverified' ? <span className="chip warn">{t('doubt.unverified')}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {e.doubts.length > 0 ? (
        <section>
          <h3 className="section-title">{t('eligibility.doubts')}</h3>
          <RuleNotes doubts={e.doubts} />
        </section>
      ) : null}
    </section>
  );
}

const YES_NO = ['', 'yes', 'no'] as const;
const ASKED = ['taxesPaid', 'chamberMember', 'excludedIndustry', 'hygieneTrade'] as const;

/** Facts about the business. Guidance comes from the signed records, staff from the lines of the forecast. */
function Facts({
  ref,
  page,
  programme,
}: {
  readonly ref: Ref<HTMLFieldSetElement>;
  readonly page: FundingPage;
  readonly programme: EligibilityProgramme;
}) {
  const { t } = useWords();
  const { session, canEdit } = page;
  const s = settingsReader(session.store);
  const set = (field: string, value: string | number | null) => report(setSetting(session, field, value));
  return (
    <fieldset ref={ref} className="bare-fields settings-box" disabled={!canEdit}>
      <div className="row-form-grid">
        <Select
          label={t('field.sector')}
          value={s.text('sector')}
          options={[
            { id: '', label: t('fact.unknown') },
            ...SECTORS.map((id) => ({ id: id as string, label: t(`sector.${id}`) })),
          ]}
          onChange={(v) => set('sector', v)}
        />
        <OptionalCountField
          label={t('field.regularEmployees')}
          value={s.has('regularEmployees') ? s.number('regularEmployees') : null}
          hint={t('fact.staffHint')}
          onCommit={(v) => set('regularEmployees', v)}
        />
        <DayField
          label={t('field.openedOn')}
          value={session.store.meta.openedOn}
          onCommit={(openedOn) => report(session.execute({ type: 'setMeta', patch: { openedOn } }))}
        />
        <DayField
          label={t('field.inDistrictSince')}
          value={s.text('inDistrictSince')}
          onCommit={(v) => set('inDistrictSince', v)}
        />
        <DayField
          label={t('field.guidanceSince')}
          hint={t('fact.guidanceHint')}
          value={s.text('guidanceSince')}
          onCommit={(v) => set('guidanceSince', v)}
        />
        {ASKED.map((field) => (
          <Select
            key={field}
            label={t(`field.${field}`)}
            value={YES_NO.find((v) => v === s.text(field)) ?? ''}
            options={YES_NO.map((id) => ({ id, label: id === '' ? t('fact.unknown') : t(`fact.${id}`) }))}
            onChange={(v) => set(field, v)}
          />
        ))}
        <DayField
          label={t('field.startupSupportOn')}
          value={s.text('startupSupportOn')}
          onCommit={(v) => set('startupSupportOn', v)}
        />
        <OptionalCountField
          label={t('field.taxFilings')}
          value={s.has('taxFilings') ? s.number('taxFilings') : null}
          onCommit={(v) => set('taxFilings', v)}
        />
        <AskedFields page={page} asked={PROGRAMMES[programme].facts} />
      </div>
    </fieldset>
  );
}

const ACCOUNT_FACTS = ['netWorthPositive', 'noTwoLosses', 'whiteForm'] as const;

/** The fields asked for, including those that only some programmes need. */
function AskedFields({ page, asked }: { readonly page: FundingPage; readonly asked: readonly SchemeFact[] }) {
  const { t } = useWords();
  const { session } = page;
  const s = settingsReader(session.store);
  const set = (field: string, value: string | number | null) => report(setSetting(session, field, value));
  return (
    <>
      <YenField
        label={t('fact.askedAmount')}
        hint={t('fact.askedAmountHint')}
        value={s.number('askedAmountYen')}
        onCommit={(yen) => set('askedAmountYen', yen > 0 ? yen : null)}
      />
      <Select
        label={t('fact.askedUses')}
        value={ASKED_USES.find((u) => u === s.text('askedUses')) ?? ''}
        options={[
          { id: '', label: t('fact.unknown') },
          ...ASKED_USES.map((id) => ({ id: id as string, label: t(`fact.uses.${id}`) })),
        ]}
        onChange={(v) => set('askedUses', v)}
      />
      <YenField
        label={t('fact.askedWorking')}
        value={s.number('askedWorkingYen')}
        onCommit={(yen) => set('askedWorkingYen', yen > 0 ? yen : null)}
      />
      <DecimalField
        label={t('fact.ownFunds')}
        unit="%"
        value={s.text('ownFundsPercent')}
        onCommit={(v) => set('ownFundsPercent', v === '' ? null : v)}
      />
      {[...ACCOUNT_FACTS, ...asked].map((field) => (
        <Select
          key={field}
          label={t(`fact.${field}`)}
          value={YES_NO.find((v) => v === s.text(field)) ?? ''}
          options={YES_NO.map((id) => ({ id, label: id === '' ? t('fact.unknown') : t(`fact.${id}`) }))}
          onChange={(v) => set(field, v)}
        />
      ))}
    </>
  );
}
