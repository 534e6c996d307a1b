/** Rubrics that contests have published, to start from. Weights and order are theirs; unpublished weights are equal and marked as such. */
import { z } from 'zod';

const rubricSchema = z.object({
  id: z.string(),
  name: z.object({ ja: z.string(), en: z.string() }),
  source: z.string(),
  /** `false` if only the names are published. */
  weightsPublished: z.boolean(),
  criteria: z.array(
    z.object({
      label: z.object({ ja: z.string(), en: z.string() }),
      max: z.number().positive(),
      step: z.number().positive(),
      bonus: z.boolean().default(false),
      group: z.object({ ja: z.string(), en: z.string() }).optional(),
    }),
  ),
  /** Whether the published order of the criteria decides ties. */
  tieByOrder: z.boolean(),
});
export type ContestRubric = z.infer<typeof rubricSchema>;

const even = (max: number, ...labels: readonly (readonly [string, string])[]) =>
  labels.map(([ja, en]) => ({ label: { ja, en }, max, step: 0.5 }));
const weighted = (...rows: readonly (readonly [string, string, number])[]) =>
  rows.map(([ja, en, max]) => ({ label: { ja, en }, max, step: 0.5 }));
const GOODS = { ja: '商品・価格・販路・宣伝', en: 'Product, price, channel, promotion' };

export const CONTEST_RUBRICS: readonly ContestRubric[] = z.array(rubricSchema).parse([
  {
    id: 'chuo',
    name: { ja: '課題・解決・収益を重く見る（中央大学 野島記念）', en: 'Problem, solution, money (Chuo University)' },
    source: '中央大学 野島記念ビジネスコンテスト（公開の審査基準）',
    weightsPublished: true,
    criteria: weighted(
      ['課題設定', 'Problem', 20],
      ['ソリューション', 'Solution', 20],
      ['マネタイズ', 'Monetisation', 20],
      ['市場分析', 'Market analysis', 15],
      ['競合分析', 'Competition', 15],
      ['パッション', 'Passion', 10],
    ),
    tieByOrder: true,
  },
  {
    id: 'chuoPaper',
    name: { ja: '書類審査の細かな配点（中央大学、以前の版）', en: 'Detailed paper round (Chuo University, older)' },
    source: '中央大学 野島記念ビジネスコンテスト（以前の版、書類審査）',
    weightsPublished: true,
    criteria: [
      ...weighted(
        ['目的', 'Purpose', 15],
        ['着眼点', 'Insight', 15],
        ['市場・顧客', 'Market and customers', 15],
        ['競合', 'Competition', 15],
      ),
      ...(
        [
          ['商品', 'Product'],
          ['価格', 'Price'],
          ['販路', 'Channel'],
          ['宣伝', 'Promotion'],
        ] as const
      ).map(([ja, en]) => ({ label: { ja, en }, max: 7.5, step: 0.5, group: GOODS })),
      ...weighted(['収支', 'Income and costs', 5], ['将来性', 'Prospects', 5]),
    ],
    tieByOrder: false,
  },
  {
    id: 'mitaka',
    name: { ja: '地域への貢献を見る（みたか）', en: 'With regional contribution (Mitaka)' },
    source: 'みたかビジネスプランコンテスト（公開の審査項目。配点は公開されていません）',
    weightsPublished: false,
    criteria: even(
      10,
      ['独創性', 'Originality'],
      ['市場性', 'Market'],
      ['実現性', 'Feasibility'],
      ['収益性', 'Profitability'],
      ['将来性', 'Prospects'],
      ['地域貢献性・社会性', 'Regional and social contribution'],
    ),
    tieByOrder: false,
  },
  {
    id: 'kachideza',
    name: { ja: '地域性・連携・継続を見る（kachideza VDC）', en: 'Region, cooperation, continuity (kachideza VDC)' },
    source: 'kachideza VDC（公開の審査項目。配点は公開されていません）',
    weightsPublished: false,
    criteria: even(
      10,
      ['地域性', 'Region'],
      ['将来性', 'Prospects'],
      ['連携性', 'Cooperation'],
      ['独創性', 'Originality'],
      ['継続性', 'Continuity'],
      ['収益性', 'Profitability'],
      ['実現可能性', 'Feasibility'],
    ),
    tieByOrder: false,
  },
  {
    id: 'kanagawa',
    name: { ja: '四つの観点（神奈川 b-audition）', en: 'Four views (Kanagawa b-audition)' },
    source: '神奈川 b-audition（公開の審査項目。配点は公開されていません。予選の点が決勝に入ります）',
    weightsPublished: false,
    criteria: even(
      10,
      ['新規性・独創性', 'Novelty'],
      ['市場性・将来性', 'Market and prospects'],
      ['実現可能性', 'Feasibility'],
      ['社会・経済への貢献性', 'Social and economic contribution'],
    ),
    tieByOrder: false,
  },
  {
    id: 'startupGrind',
    name: { ja: '五項目とボーナス（Startup Grind）', en: 'Five criteria and a bonus (Startup Grind)' },
    source: 'Startup Grind（公開の採点表。5項目×10点、審査員のボーナス5点まで）',
    weightsPublished: true,
    criteria: [
      // The page that we know of gives the points, not the names.
      ...even(
        10,
        ['項目1', 'Criterion 1'],
        ['項目2', 'Criterion 2'],
        ['項目3', 'Criterion 3'],
        ['項目4', 'Criterion 4'],
        ['項目5', 'Criterion 5'],
      ),
      { label: { ja: 'ボーナス', en: 'Bonus' }, max: 5, step: 0.5, bonus: true },
    ],
    tieByOrder: false,
  },
]);
