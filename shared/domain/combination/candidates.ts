/**
 * What could be tied with what a founder holds: other kinds of entries of the catalogue, each with the reason, a precedent and what speaks against
 * it. Rules over facts that can be looked up, nothing else: the same entries give the same answer, without a network.
 *
 * What is proposed is a place to look, never a claim: the claim is the founder's.
 */
import { bigrams, fold } from '../../text/fold.ts';
import type { CatalogueEntryView, EntryDomain, EntryKind } from '../catalogue/entry.ts';

/** Kinds of entries that can be a part and are worth looking for, in the order in which they are shown. */
export const CANDIDATE_KINDS = [
  'resource',
  'seed',
  'funding',
  'organisation',
  'challenge',
] as const satisfies readonly EntryKind[];
export type CandidateKind = (typeof CANDIDATE_KINDS)[number];

/** What the founder holds: a card, from the catalogue or their own. */
export type Anchor = {
  readonly kind: string;
  readonly title: string;
  readonly prefecture: string | null;
  readonly municipality: string | null;
  readonly domains: readonly EntryDomain[];
};

export type CandidateReason =
  | { readonly type: 'sameMunicipality'; readonly place: string }
  | { readonly type: 'samePrefecture'; readonly place: string }
  | { readonly type: 'domains'; readonly domains: readonly EntryDomain[] }
  /** Only of funding: it is for those who begin. */
  | { readonly type: 'forFounding' };

/** How a case speaks for a pair: it names both; it is of the founder's field and names the candidate; it ties fields like these. */
export type PrecedentTie = 'both' | 'candidate' | 'fields';

/** What to look at before tying: found in the catalogue, or true of the kind. */
export type Caution =
  /** A challenge of the catalogue in the same field. */
  | { readonly type: 'challenge'; readonly entry: CatalogueEntryView; readonly domains: readonly EntryDomain[] }
  /** Somebody has to travel. */
  | { readonly type: 'far'; readonly place: string }
  /** Research that is not filed yet loses its novelty when it is shown. */
  | { readonly type: 'novelty' }
  /** Conditions and rounds change. */
  | { readonly type: 'conditions' };

export type Candidate = {
  readonly entry: CatalogueEntryView;
  readonly score: number;
  readonly reasons: readonly CandidateReason[];
  readonly precedent: { readonly entry: CatalogueEntryView; readonly ties: PrecedentTie } | undefined;
  readonly cautions: readonly Caution[];
};

/** A field that more than this share of all entries has says little of a pair. */
const COMMON = 0.12;
/** This share of a title's 2-grams in a text: the text speaks of it. */
const NAMED = 0.6;
const POINTS = { sameMunicipality: 3, samePrefecture: 2, nationwide: 0.5, forFounding: 0.5 } as const;
const TIES: Record<PrecedentTie, number> = { both: 5, candidate: 3, fields: 1.5 };
/** Fields in common are worth at most so much: a list of ten broad fields is no reason. */
const MOST_FOR_DOMAINS = 5;

/** A case that has to do with the anchors, and how much. */
type Related = {
  readonly entry: CatalogueEntryView;
  readonly domains: ReadonlySet<string>;
  readonly text: ReadonlySet<string>;
  readonly namesAnchor: boolean;
  readonly weight: number;
};
type Indexed = {
  readonly entry: CatalogueEntryView;
  readonly domains: ReadonlySet<string>;
  readonly grams: readonly string[];
};

export class CandidateFinder {
  private readonly entries: readonly Indexed[];
  private readonly cases: readonly (Indexed & { readonly text: ReadonlySet<string> })[];
  private readonly challenges: readonly Indexed[];
  private readonly weights = new Map<string, number>();

  constructor(entries: readonly CatalogueEntryView[]) {
    const counts = new Map<string, number>();
    for (const e of entries) for (const d of e.domains) counts.set(d, (counts.get(d) ?? 0) + 1);
    for (const [domain, n] of counts)
      this.weights.set(domain, n > entries.length * COMMON ? 0.4 : Math.log(entries.length / n));
    const indexed = entries.map(
      (entry): Indexed => ({ entry, domains: new Set(entry.domains), grams: nameOf(entry.title.ja) }),
    );
    this.entries = indexed.filter(({ entry }) => CANDIDATE_KINDS.some((kind) => kind === entry.kind));
    this.challenges = indexed.filter(({ entry }) => entry.kind === 'challenge');
    this.cases = indexed
      .filter(({ entry }) => entry.kind === 'case')
      .map((i) => ({
        ...i,
        text: new Set(bigrams(fold([i.entry.title.ja, i.entry.summary.ja, ...i.entry.combines].join(' ')))),
      }));
  }

  /**
   * The best of each kind, best first, at most `limit` of a kind; kinds that the anchors lack come first. Only what has a reason. One anchor is
   * offered other kinds alone: two of one kind are no new combination. `without` are ids that are on the board already or were declined.
   */
  find(
    anchors: readonly Anchor[],
    {
      limit = 3,
      without = new Set<string>(),
    }: { readonly limit?: number; readonly without?: ReadonlySet<string> } = {},
  ): ReadonlyMap<CandidateKind, readonly Candidate[]> {
    const held = new Set(anchors.map((a) => a.kind));
    const related = this.relatedTo(anchors);
    const wanted = ({ entry }: Indexed) =>
      !without.has(entry.id) && anchors.length > 0 && !(anchors.length === 1 && held.has(entry.kind));
    const judged = this.entries.filter(wanted).flatMap((item) => this.judge(item, anchors, related) ?? []);
    const found = Map.groupBy(judged, (c) => c.entry.kind);
    const inOrder = [...CANDIDATE_KINDS.filter((k) => !held.has(k)), ...CANDIDATE_KINDS.filter((k) => held.has(k))];
    return new Map(
      inOrder.flatMap((kind) => {
        const best = found.get(kind)?.sort((a, b) => b.score - a.score || a.entry.id.localeCompare(b.entry.id));
        if (!best) return [];
        return [
          [kind, best.slice(0, limit).map((c) => ({ ...c, cautions: this.cautionsOf(c.entry, anchors) }))] as const,
        ];
      }),
    );
  }

  private relatedTo(anchors: readonly Anchor[]): Related[] {
    const names = anchors.map((a) => nameOf(a.title));
    const fields = new Set(anchors.flatMap((a) => a.domains));
    const places = new Set(anchors.map((a) => a.prefecture));
    return this.cases.flatMap(({ entry, domains, text }) => {
      const namesAnchor = names.some((grams) => isNamed(grams, text));
      const shared = this.weigh([...domains].filter((d) => fields.has(d)));
      if (!namesAnchor && shared < 1) return [];
      const near = entry.prefecture !== null && places.has(entry.prefecture) ? 1 : 0;
      return [{ entry, domains, text, namesAnchor, weight: Math.min(shared, MOST_FOR_DOMAINS) + near }];
    });
  }

  private judge(item: Indexed, anchors: readonly Anchor[], related: readonly Related[]): Candidate | undefined {
    const { entry } = item;
    const reasons: CandidateReason[] = [];
    let score = 0;
    const neighbours = anchors.filter((a) => a.prefecture !== null && a.prefecture === entry.prefecture);
    const [neighbour] = neighbours;
    if (neighbours.some((a) => a.municipality !== null && a.municipality === entry.municipality)) {
      reasons.push({ type: 'sameMunicipality', place: `${entry.prefecture}${entry.municipality}` });
      score += POINTS.sameMunicipality;
    } else if (neighbour?.prefecture) {
      reasons.push({ type: 'samePrefecture', place: neighbour.prefecture });
      score += POINTS.samePrefecture;
    } else if (!entry.prefecture) score += POINTS.nationwide;
    const shared = [...new Set(anchors.flatMap((a) => a.domains))].filter((d) => item.domains.has(d));
    const weight = this.weigh(shared);
    if (shared.length > 0) {
      reasons.push({ type: 'domains', domains: shared.sort((a, b) => this.weigh([b]) - this.weigh([a])) });
      score += Math.min(MOST_FOR_DOMAINS, weight);
    }
    const isForFounding = entry.kind === 'funding' && entry.stages.includes('founding');
    if (isForFounding) {
      reasons.push({ type: 'forFounding' });
      score += POINTS.forFounding;
    }
    const precedent = this.precedentOf(item, related);
    if (precedent) score += TIES[precedent.ties];
    // A broad field alone is no reason, nor is a neighbourhood alone, nor that somebody far away did something with it.
    const isHere = entry.prefecture === null || neighbour !== undefined;
    const isReason =
      weight >= 1 ||
      (isForFounding && precedent !== undefined) ||
      (weight > 0 && reasons.length > 1) ||
      precedent?.ties === 'both' ||
      (precedent?.ties === 'candidate' && isHere);
    return isReason ? { entry, score: Math.round(score * 1_000) / 1_000, reasons, precedent, cautions: [] } : undefined;
  }

  private precedentOf(item: Indexed, related: readonly Related[]): Candidate['precedent'] {
    let best: { entry: CatalogueEntryView; ties: PrecedentTie; weight: number } | undefined;
    for (const c of related) {
      const isItNamed = isNamed(item.grams, c.text);
      const withItem = this.weigh([...c.domains].filter((d) => item.domains.has(d)));
      const ties = isItNamed && c.namesAnchor ? 'both' : isItNamed ? 'candidate' : withItem >= 1 ? 'fields' : undefined;
      if (!ties) continue;
      const weight = TIES[ties] * 100 + c.weight + Math.min(withItem, MOST_FOR_DOMAINS);
      if (!best || weight > best.weight) best = { entry: c.entry, ties, weight };
    }
    return best && { entry: best.entry, ties: best.ties };
  }

  private cautionsOf(entry: CatalogueEntryView, anchors: readonly Anchor[]): Caution[] {
    const cautions: Caution[] = [];
    const places = new Set(anchors.map((a) => a.prefecture).filter((p) => p !== null));
    if (entry.prefecture && places.size > 0 && !places.has(entry.prefecture))
      cautions.push({ type: 'far', place: entry.prefecture });
    if (entry.kind === 'seed') cautions.push({ type: 'novelty' });
    if (entry.kind === 'funding') cautions.push({ type: 'conditions' });
    const fields = new Set(anchors.flatMap((a) => a.domains));
    const own = new Set(entry.domains);
    let best: { entry: CatalogueEntryView; domains: string[]; weight: number } | undefined;
    for (const c of this.challenges) {
      if (c.entry.id === entry.id) continue;
      const domains = [...c.domains].filter((d) => fields.has(d) && own.has(d));
      const near =
        c.entry.prefecture !== null && (places.has(c.entry.prefecture) || c.entry.prefecture === entry.prefecture);
      const weight = this.weigh(domains) + (near ? 1 : 0);
      if (domains.length > 0 && weight >= 1 && (!best || weight > best.weight))
        best = { entry: c.entry, domains, weight };
    }
    if (best) cautions.push({ type: 'challenge', entry: best.entry, domains: best.domains });
    return cautions;
  }

  private weigh(domains: readonly string[]): number {
    let sum = 0;
    for (const domain of domains) sum += this.weights.get(domain) ?? 0;
    return sum;
  }
}

/** A title without what stands in brackets after it: 地下海水（静岡） is spoken of as 地下海水. */
const nameOf = (title: string): string[] => bigrams(fold(title.replace(/[（(【［「].*$/u, '')));

/** Short names are in many texts by accident: they have to be there whole. */
function isNamed(grams: readonly string[], text: ReadonlySet<string>): boolean {
  if (grams.length < 2) return false;
  let n = 0;
  for (const gram of grams) if (text.has(gram)) n++;
  return n >= grams.length * (grams.length < 5 ? 1 : NAMED);
}
