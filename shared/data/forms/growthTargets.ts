/**
 * 生産性向上・賃上げの計画値: the yearly growth of value added and pay that subsidies require. The rates are from the calls named in docs/domain/subsidies.md,
 * and change.
 */
import type { FormRecord, TargetRecord } from '../../domain/forms/records.ts';
import { baseBoxes, person, resultBox, yearsBox } from './keieiKakushin.ts';

/** 新事業進出補助金 第3回: value added 4.0 %, total pay 2.5 %; 省力化投資補助金 一般型 第5回: per head 4.0 % and 3.5 %. */
const TARGETS: readonly TargetRecord[] = [
  { of: 'valueAdded', base: 'baseValueAdded', needs: { yearlyPercent: '4.0' } },
  { of: 'pay', base: 'basePay', needs: { yearlyPercent: '2.5' } },
  { of: 'valueAddedPerHead', base: 'baseValueAddedPerHead', needs: { yearlyPercent: '4.0' } },
  { of: 'payPerHead', base: 'basePayPerHead', needs: { yearlyPercent: '3.5' } },
];

export const GROWTH_TARGETS: FormRecord = {
  id: 'growthTargets',
  name: { ja: '生産性向上・賃上げの計画値', en: 'Targets of productivity and pay' },
  purpose: {
    ja: '補助金が求める付加価値と賃金の伸びを、計画の年ごとに見ます。',
    en: 'Growth of value added and pay that subsidies ask for, by year of the plan.',
  },
  source: {
    ja: '新事業進出補助金（第3回）の付加価値額 年4.0%・給与支給総額 年2.5%、省力化投資補助金 一般型（第5回）の労働生産性 年4.0%・一人当たり給与 年3.5%。公募回で変わります。提出先の様式ではありません',
    en: 'Rates of 新事業進出補助金 round 3 (4.0% and 2.5% a year) and 省力化投資補助金 round 5 (4.0% and 3.5% per head); they change by round. No office’s form',
  },
  asOf: '2026-11-20',
  footnote: {
    ja: '金額は千円です。労働生産性は付加価値額÷従業員数（役員・事業主・臨時を除く年平均）。伸び率は期間全体のもので、年平均の要件と比べています。',
    en: 'In 1,000 yen. Productivity is value added per employee. The growth stated is over the whole period and held against the yearly rate.',
  },
  sheet: 'a4',
  unitYen: 1_000,
  targets: TARGETS,
  pages: [
    {
      parts: [
        {
          ...{
            id: 'header',
            label: { ja: '生産性向上・賃上げの計画値', en: 'Targets of productivity and pay' },
            layout: 'list',
          },
          boxes: [
            person('name', ['名称', 'Name'], ['店や会社の名前は何ですか。', 'What is the business called?'], {
              ...{ by: 'field', field: 'author' },
            }),
          ],
        },
        {
          ...{ id: 'base', label: { ja: '直近期末の実績', en: 'Last closed term' }, layout: 'list' },
          boxes: baseBoxes(true),
        },
        { id: 'years', label: { ja: '計画値と伸び率', en: 'Plan and growth' }, boxes: [yearsBox, resultBox] },
      ],
    },
  ],
  papers: [
    { id: 'accounts', label: { ja: '直近の決算書', en: 'Accounts of the last term' }, confidence: 'unverified' },
    { id: 'payroll', label: { ja: '賃金台帳', en: 'Payroll' }, confidence: 'unverified' },
  ],
};
