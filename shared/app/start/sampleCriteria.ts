/** What the samples are judged by: the heads that most published rubrics have in common. */
import type { LocalText } from '../../kernel/text.ts';

export const SAMPLE_CRITERIA: readonly { readonly label: LocalText; readonly max: number }[] = [
  { label: { ja: '新しさ', en: 'Novelty' }, max: 10 },
  { label: { ja: '地域への広がり', en: 'Good for the region' }, max: 10 },
  { label: { ja: '実現できそうか', en: 'Feasibility' }, max: 10 },
];
