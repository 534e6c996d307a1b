/** One source: its terms, what follows from them, what it is allocated to, and what the rules say about it. */

import { raiseOf, setSourceTerms, sharedValue } from '../../shared/app/funding/capitalEdits.ts';
import { addRow, putRow, removeRow, setTerms } from '../../shared/app/funding/fundingCommands.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { monthIssue, rowsOf, sourceKindOf, type Terms } from '../../shared/doc/fundingView.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import { relationKey } from '../../shared/doc/schema.ts';
import type { Compiled } from '../../shared/domain/funding/forecast/compile.ts';
import { SOURCE_KINDS } from '../../shared/domain/funding/forecast/model.ts';
import { ratioPpm } from '../../shared/domain/funding/money.ts';
import { ruleOn } from '../../shared/domain/funding/rules.ts';
import { doubleFunded } from '../../shared/domain/funding/subsidy/grant.ts';
import { report } from '../shell/refusals.ts';
import { useYen } from '../shell/useYen.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { RuleNotes } from './Figure.tsx';
import { YenField } from './fields.tsx';
import { type FieldName, sourceFields, tierFields } from './formSpecs.ts';
import { InvestmentOutcome } from './InvestmentOutcome.tsx';
import { percentText, UnitContext, Yen } from './money.tsx';
import { RepaymentTable } from './RepaymentTable.tsx';
import { RowForm } from './RowForm.tsx';
import { SubsidyDuties } from './SubsidyDuties.tsx';
import type { FundingPage } from './useFundingPage.ts';

/** Fields of the terms as the compiled loan or campaign names them. */
const FIELD_OF_ISSUE: Record<string, FieldName> = {
  principalYen: 'amountYen',
  annualRatePercent: 'ratePercent',
  graceInstalments: 'grace',
  balanceYen: 'amountYen',
};

/** What is usual in each programme, to begin with: from the dated rule, never from us. */
const PLATFORMS = [
  'campfire',
  'machiya',
  'readyforSimple',
  'readyforFull',
  'makuake',
  'greenfunding',
  'motiongallery',
] as const;
const LOAN_PROGRAMMES = [
  'marukei',
  'jfcStartup',
  'hygieneLoan',
  'subordinatedLoan',
  'smallGuarantee',
  'startupGuarantee',
] as const;
const SUBSIDY_PROGRAMMES = [
  'jizokuka',
  'jizokukaStartup',
  'monozukuri',
  'newField',
  'mergedSubsidy',
  'shoryokuka',
  'shoryokukaCatalogue',
  'digitalAi',
  'successionMa',
  'growthAcceleration',
] as const;

/** The activities that money can be for, with their titles as they are. */
export const activitiesOf = (store: PlanSession['store']): { readonly id: string; readonly label: string }[] =>
  [...store.entities('nodes').values()]
    .filter((n) => n.kind === 'activity' || n.kind === 'combination')
    .map((n) => ({ id: n.id, label: n.title }));

export function SourceForm({
  page,
  node,
  terms,
  activities,
  onlyTerms,
}: {
  /** Without what the source is allocated to: another page only needs what was agreed. */
  readonly onlyTerms?: boolean;
  readonly page: FundingPage;
  readonly node: CanvasNode;
  readonly terms: Terms;
  readonly activities: readonly { readonly id: string; readonly label: string }[];
}) {
  const { t } = useWords();
  const { session, funding, author, canEdit } = page;
  const kind = sourceKindOf(terms, node);
  const { startMonth } = funding.model.settings;
  const raise = raiseOf(session, startMonth, node.id);
  const set = (values: Parameters<typeof setTerms>[2]) =>
    report(setSourceTerms(session, startMonth, node.id, values, author));
  const compiled = funding.forecast.compiled;
  const problems = new Map(
    compiled.issues
      .filter((i) => i.source === node.id)
      .map((i) => [FIELD_OF_ISSUE[i.field] ?? i.field, t(`issue.${i.code}`)] as const),
  );
  const month = raise?.month ?? terms.text('month');
  const monthWrong = monthIssue(month, funding.model.settings.startMonth);
  if (monthWrong) problems.set('month', t(`issue.${monthWrong}`));
  const payout = funding.payouts.get(node.id);
  if (payout?.isEarly && !monthWrong)
    problems.set(
      'month',
      t(`payout.early.${payout.from}`, { months: payout.months, earliest: page.month(payout.earliest) }),
    );
  const spec = sourceFields(kind);
  const value = (field: string): unknown =>
    sharedValue(session, raise, field) ?? session.store.relations('fundingTerms').get(relationKey(node.id, field));
  const rule = (programme: string, key: string) => ruleOn(funding.rules, programme, key, author.today);
  const programme = terms.text('programme');
  const programmeRules = programme
    ? ['cap', 'rate', 'termWorking', 'termEquipment']
        .map((key) => rule(programme, key))
        .filter((r) => r.rule !== undefined)
    : [];
  const chooseProgramme = (id: string) => {
    const rate = rule(id, 'rate').rule?.value;
    const cap = rule(id, 'cap').rule?.value;
    set({
      programme: id,
      ...(kind === 'loan' && typeof rate === 'number' ? { ratePercent: String(rate / 100) } : {}),
      ...(kind === 'subsidy' && typeof rate === 'string' ? { rate } : {}),
      ...(kind === 'subsidy' && typeof cap === 'number' ? { capYen: cap } : {}),
    });
  };
  const choosePlatform = (key: string) => {
    const fee = rule('rewardCrowdfunding', key).rule?.value;
    set({ platform: key, ...(typeof fee === 'number' ? { feePercent: String(fee / 100) } : {}) });
  };
  const platform = terms.text('platform');
  // A municipality's subsidy as the person wrote it down: its share of the interest fills the term, the rest stays to be filled in.
  const interestRules = rowsOf(session.store, 'ownRules').filter(
    (r) => r.programme === 'interestSubsidy' && r.unit === 'basisPoints' && typeof r.value === 'number',
  );
  const chooseInterestSubsidy = (key: string) => {
    const value = interestRules.find((r) => r.key === key)?.value;
    set({
      subsidyRule: key === '' ? null : key,
      ...(typeof value === 'number' ? { subsidyPercent: String(value / 100) } : {}),
    });
  };
  return (
    <section className="detail-box stack" aria-label={node.title}>
      <fieldset className="bare-fields" disabled={!canEdit}>
        <div className="row-form-grid">
          <CommitField
            label={t('field.title')}
            value={node.title}
            maxLength={400}
            onCommit={(title) => report(session.execute({ type: 'updateNode', node: node.id, patch: { title } }))}
          />
          <Select
            label={t('sources.kind')}
            value={kind}
            onChange={(k) => set({ kind: k })}
            options={SOURCE_KINDS.map((id) => ({ id, label: t(`choice.sourceKind.${id}`) }))}
          />
          {kind === 'loan' || kind === 'subsidy' ? (
            <Select
              label={t('sources.programme')}
              value={programme}
              onChange={chooseProgramme}
              options={[
                { id: '', label: t('sources.noProgramme') },
                ...(kind === 'loan' ? LOAN_PROGRAMMES : SUBSIDY_PROGRAMMES).map((id) => ({
                  id,
                  label: t(`programme.${id}`),
                })),
              ]}
            />
          ) : null}
          {kind === 'loan' && interestRules.length > 0 ? (
            <Select
              label={t('sources.interestSubsidy')}
              value={terms.text('subsidyRule')}
              onChange={chooseInterestSubsidy}
              options={[
                { id: '', label: t('sources.noProgramme') },
                ...interestRules.map((r) => ({ id: r.key, label: r.label || r.programmeName || r.key })),
              ]}
            />
          ) : null}
          {kind === 'reward' ? (
            <Select
              label={t('sources.platform')}
              value={platform}
              onChange={choosePlatform}
              options={[
                { id: '', label: t('sources.noPlatform') },
                ...PLATFORMS.map((id) => ({ id, label: t(`platform.${id}`) })),
              ]}
            />
          ) : null}
        </div>
      </fieldset>
      <RowForm
        at={node.id}
        disabled={!canEdit}
        fields={[...spec.first, ...spec.more]}
        atOnce={spec.first.length}
        value={value}
        problems={problems}
        months={page.span}
        onChange={(field, v) => set({ [field]: v === '' ? null : v })}
      />
      <CommitField
        label={t('field.basis')}
        multiline
        value={terms.text('basis')}
        maxLength={2_000}
        disabled={!canEdit}
        onCommit={(basis) => set({ basis })}
      />
      {platform ? (
        <RuleNotes doubts={[rule('rewardCrowdfunding', platform)].filter((r) => r.doubts.length > 0)} />
      ) : null}
      {programmeRules.length > 0 ? <RuleNotes doubts={programmeRules.filter((r) => r.doubts.length > 0)} /> : null}
      {kind === 'reward' ? <Tiers page={page} source={node.id} /> : null}
      {kind === 'subsidy' ? <Eligible page={page} node={node.id} terms={terms} /> : null}
      <Outcome page={page} compiled={compiled} id={node.id} />
      <InvestmentOutcome page={page} id={node.id} />
      {payout ? (
        <>
          {payout.isEarly ? null : (
            <p className="field-hint">
              {t(`payout.${payout.from}`, {
                months: payout.months,
                earliest: page.month(Math.max(0, payout.earliest)),
              })}
            </p>
          )}
          <RuleNotes doubts={payout.rule.doubts.length > 0 ? [payout.rule] : []} />
        </>
      ) : null}
      {raise ? (
        <p className={raise.event ? 'field-hint' : 'amber'}>
          {t(raise.row ? 'capital.oneEvent' : raise.event ? 'capital.onBoth' : `capital.incomplete.${raise.kind}`)}
        </p>
      ) : null}
      {onlyTerms ? null : <Allocations page={page} source={node.id} activities={activities} />}
      <div className="row">
        <Button small isDisabled={!canEdit} onPress={() => set({ amountYen: null })}>
          {t('sources.clear')}
        </Button>
        <Button
          small
          look="danger"
          isDisabled={!canEdit}
          onPress={() => report(session.execute({ type: 'deleteNodes', nodes: [node.id] }))}
        >
          {t('card.delete')}
        </Button>
      </div>
    </section>
  );
}

function Tiers({ page, source }: { readonly page: FundingPage; readonly source: string }) {
  const { t } = useWords();
  const { session, author, canEdit } = page;
  const tiers = rowsOf(session.store, 'tiers').filter((x) => x.source === source);
  return (
    <section className="stack">
      <h3 className="section-title">{t('tiers.title')}</h3>
      {tiers.length === 0 ? <p className="muted">{t('tiers.none')}</p> : null}
      {tiers.map((tier) => (
        <div key={tier.id} className="tier">
          <RowForm
            at={tier.id}
            disabled={!canEdit}
            fields={tierFields}
            value={(field) => (tier as Readonly<Record<string, unknown>>)[field]}
            onChange={(field, v) => report(putRow(session, 'tiers', tier.id, { [field]: v }, author))}
          />
          <Button small isDisabled={!canEdit} onPress={() => report(removeRow(session, 'tiers', tier.id))}>
            {t('tiers.remove')}
          </Button>
        </div>
      ))}
      <div>
        <Button
          small
          isDisabled={!canEdit}
          onPress={() => report(addRow(session, 'tiers', { source, title: '' }, author))}
        >
          {t('tiers.add')}
        </Button>
      </div>
    </section>
  );
}

function Eligible({ page, node, terms }: { readonly page: FundingPage; readonly node: string; readonly terms: Terms }) {
  const { t } = useWords();
  const say = useYen();
  const { session, funding, author, canEdit } = page;
  const { sources } = funding.model;
  const double = doubleFunded(sources.flatMap((s) => (s.kind === 'subsidy' ? [{ source: s.id, uses: s.uses }] : [])));
  const others = (use: string) =>
    sources.filter((s) => s.id !== node && double.get(use)?.includes(s.id)).map((s) => s.title);
  return (
    <fieldset className="facet" disabled={!canEdit}>
      <legend className="section-title">{t('subsidy.eligible')}</legend>
      {funding.model.uses.length === 0 ? <p className="muted">{t('subsidy.noUses')}</p> : null}
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

/** What follows from the terms: a schedule, a campaign's net, a grant and its bridge. */
function Outcome({
  page,
  compiled,
  id,
}: {
  readonly page: FundingPage;
  readonly compiled: Compiled;
  readonly id: string;
}) {
  const { t } = useWords();
  const say = useYen();
  const loan = compiled.loans.find((l) => l.source.id === id);
  const reward = compiled.rewards.find((r) => r.source.id === id);
  const subsidy = compiled.subsidies.find((s) => s.source.id === id);
  if (loan) return <RepaymentTable loan={loan} month={page.month} />;
  if (reward) {
    const o = reward.outcome;
    const rows: [Parameters<typeof t>[0], number][] = [
      ['campaign.raised', o.raisedYen],
      ['campaign.fee', -o.feeYen],
      ['campaign.rewards', -o.rewardCostYen],
      ['campaign.postage', -o.postageYen],
      ['campaign.reserve', -o.reserveYen],
      ['campaign.page', -o.pageCostYen],
      ['campaign.production', -o.productionCostYen],
    ];
    return (
      <section>
        <h3 className="section-title">{t('campaign.title')}</h3>
        <UnitContext value="yen">
          <table className="money-table narrow">
            <tbody>
              {rows.map(([key, yen]) => (
                <tr key={key}>
                  <th scope="row">{t(key)}</th>
                  <td>
                    <Yen yen={yen} />
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('campaign.net')}</th>
                <td>
                  <Yen yen={o.netYen} />
                </td>
              </tr>
            </tfoot>
          </table>
        </UnitContext>
        <p>
          {o.breakEvenBackers === undefined
            ? t('campaign.noBreakEven')
            : t(
                o.coverBackers !== undefined && o.coverBackers < o.breakEvenBackers
                  ? 'campaign.breakEvenGoal'
                  : 'campaign.breakEven',
                {
                  n: o.breakEvenBackers,
                  cover: o.coverBackers ?? o.breakEvenBackers,
                  yen: say.spoken(o.breakEvenYen ?? 0),
                },
              )}
        </p>
        <ul className="rule-notes">
          {o.warnings.map((w) => (
            <li
              key={w}
              className={w === 'raisedButRed' || w === 'tierLosesMoney' || w === 'noBreakEven' ? 'bad' : 'amber'}
            >
              {t(`campaignWarning.${w}`)}
            </li>
          ))}
        </ul>
      </section>
    );
  }
  if (subsidy) {
    const o = subsidy.outcome;
    return (
      <section className="stack">
        <h3 className="section-title">{t('subsidy.title')}</h3>
        <p>
          {t('subsidy.says', {
            grant: say.spoken(o.grantYen),
            bridge: say.spoken(o.bridgeYen),
            own: say.spoken(o.ownYen),
          })}
        </p>
        <SubsidyDuties page={page} programme={subsidy.source.programme} />
        {o.capped ? <p className="amber">{t('subsidy.capped')}</p> : null}
        {o.belowFloor ? <p className="bad">{t('subsidy.belowFloor')}</p> : null}
      </section>
    );
  }
  return null;
}

function Allocations({
  page,
  source,
  activities,
}: {
  readonly page: FundingPage;
  readonly source: string;
  readonly activities: readonly { readonly id: string; readonly label: string }[];
}) {
  const { t } = useWords();
  const say = useYen();
  const { session, funding, canEdit } = page;
  const links = [...session.store.relations('links').values()].filter((l) => l.from === source && l.type === 'funds');
  const share = funding.coverage.sources.get(source);
  const of = (activity: string) =>
    funding.allocations.find((a) => a.source === source && a.activity === activity)?.yen ?? 0;
  const targets = [
    ...new Set([
      ...links.map((l) => l.to),
      ...funding.allocations.filter((a) => a.source === source).map((a) => a.activity),
    ]),
  ];
  return (
    <section className="stack">
      <h3 className="section-title">{t('coverage.title')}</h3>
      {targets.length === 0 ? <p className="muted">{t('coverage.none')}</p> : null}
      {targets.map((id) => {
        const needs = funding.coverage.activities.get(id);
        return (
          <div key={id} className="row wrap end">
            <YenField
              label={
                activities.find((a) => a.id === id)?.label ??
                session.store.entities('nodes').get(id)?.title ??
                t('link.lostEnd')
              }
              value={of(id)}
              disabled={!canEdit}
              hint={
                needs && needs.needsYen > 0
                  ? t('coverage.needs', { needs: say.exact(needs.needsYen), covered: say.exact(needs.coveredYen) })
                  : undefined
              }
              onCommit={(yen) =>
                report(session.execute({ type: 'allocate', source, activity: id, yen: yen > 0 ? yen : null }))
              }
            />
          </div>
        );
      })}
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
