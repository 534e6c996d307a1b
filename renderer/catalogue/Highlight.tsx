import { matchRanges } from '../../shared/domain/catalogue/matchRanges.ts';

type Props = {
  readonly text: string;
  readonly query: string;
  /** Normalised words that the query stands for. */
  readonly words: readonly string[];
};

/** A text with the parts that match the query marked, using the normalisation of the search. */
export function Highlight({ text, query, words }: Props) {
  const ranges = query.trim() === '' ? [] : matchRanges(text, query, words);
  if (ranges.length === 0) return <>{text}</>;
  const parts: { text: string; at: number; hit: boolean }[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) parts.push({ text: text.slice(at, start), at, hit: false });
    parts.push({ text: text.slice(start, end), at: start, hit: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), at, hit: false });
  return <>{parts.map((p) => (p.hit ? <mark key={p.at}>{p.text}</mark> : <span key={p.at}>{p.text}</span>))}</>;
}
