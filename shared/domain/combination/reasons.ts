/** The rules, each as facts for a message. The messages are in `shared/i18n/messages/proposals.ts`. */
import type { LocalText } from '../../kernel/text.ts';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import type { EdgeKind, Lexicon, NodeKind } from '../lexicon/lexicon.ts';
import { isAnyone, isCommonNoun, isNoun, isTime } from '../lexicon/nouns.ts';
import type { Basis } from '../lexicon/view.ts';
import { callingsAt, isWorkplace, skillsOf, withBroader } from './broader.ts';
import type { Analogy, CaseBase } from './cases.ts';
import type { Distance } from './distance.ts';
import { leadsBack } from './inherited.ts';
import {
  isBearer,
  isBoughtByTroubled,
  isIngredient,
  isOfCustomers,
  isOtherMake,
  isOtherMaterial,
  isOwnWish,
  isOwnWord,
  isRivalRemedy,
  isServedPlace,
  isTechniqueOfOther,
} from './offers.ts';
import type { Path, Paths, Step } from './paths.ts';
import type { Profile, Sense, SenseOf } from './profile.ts';
import type { Role } from './roles.ts';
import { courseOf } from './supply.ts';
import {
  isBesideTechnique,
  isCompany,
  isCompanyOfPlace,
  isFellow,
  isGoodsOfTechnique,
  isMoreOfAKind,
  isNoWayOut,
  isOfAnotherKind,
  isRoomForRoom,
  isSameElsewhere,
  isTie,
  type SideEnd,
  sharedOf,
} from './ties.ts';
import { isOfOldUse } from './vacated.ts';

/** A word of the lexicon; functions and properties have English names in the closed lists. */
export type Term = LocalText & { readonly kind: NodeKind };
/** `A kind B` as a clause (酒粕は菓子に使えます) with its basis. */
export type Clause = { readonly a: Term; readonly kind: EdgeKind; readonly b: Term; readonly basis: Basis };
/** One end of a path: the name of the card or candidate, the word in it at which the path begins or ends, and their relation. */
export type End = {
  readonly text: string;
  readonly term: Term;
  readonly of: SenseOf;
  /** The word is the head rather than a modifier. */
  readonly isHead?: boolean;
};

/**
 * flow: B takes in what A yields, is or contains. need: B wants or lacks what A is, or vice versa. idle: an idle place or month
 * meets a need for one. bridge: A and B are both related to a third thing. purpose: both do the same, by other means. same: both are of one thing.
 */
export type Reason = { readonly strength: number } & (
  | {
      readonly rule: 'flow' | 'need' | 'idle' | 'bridge' | 'purpose';
      readonly card: End;
      readonly candidate: End;
      readonly clauses: readonly Clause[];
      /** For a bridge: a case of the catalogue that has tied the two concepts; absent if none has. */
      readonly tiedBy?: CatalogueEntryView | undefined;
    }
  | { readonly rule: 'same'; readonly card: End; readonly candidate: End }
  | ({ readonly rule: 'analogy' } & Pick<Analogy, 'entry' | 'held' | 'candidate'>)
  | { readonly rule: 'missingRole'; readonly role: Role; readonly cards: readonly string[]; readonly candidate: string }
  | { readonly rule: 'region'; readonly distance: Distance; readonly place: string }
);

const FLOW: ReadonlySet<EdgeKind> = new Set(['yields', 'use', 'proc', 'takes', 'makes', 'of']);
const NEED: ReadonlySet<EdgeKind> = new Set(['needs', 'who']);
/** Relations for which a season is mentioned. */
const IN_TIME: ReadonlySet<EdgeKind> = new Set(['yields', 'needs', 'use']);
/** How well a relation explains why two things go together; that they often occur together, or are alike, explains little. */
const SAYS: Readonly<Partial<Record<EdgeKind, number>>> = { with: 0.6, like: 0.6, at: 0.8, by: 0.8, isa: 0.6 };
const saysOf = ({ steps }: Path): number => Math.min(...steps.map((s) => SAYS[s.kind] ?? 1));

/** The rule of which a path is an instance: its most specific relation decides. */
function ruleOf(lexicon: Lexicon, { steps }: Path, isOneWay: boolean): 'flow' | 'need' | 'idle' | 'bridge' | 'purpose' {
  const middle = steps.length > 1 ? sharedOf(steps) : undefined;
  if (middle !== undefined && lexicon.node(middle).kind === 'function') return 'purpose';
  if (steps.some((s) => NEED.has(s.kind))) return 'need';
  if (steps.some((s) => isIdle(lexicon, s))) return 'idle';
  if (isOneWay && steps.every((s) => FLOW.has(s.kind))) return 'flow';
  return 'bridge';
}

/** Unused room or time: a room of a building, or a season in which it is empty; what grows there is not an idle room. */
const isIdle = (lexicon: Lexicon, { kind, from, to }: Step): boolean =>
  kind === 'yields' &&
  (lexicon.node(to).kind === 'place' || isTime(lexicon, from) || isTime(lexicon, to)) &&
  ROOMY.has(lexicon.node(from).kind);
const ROOMY: ReadonlySet<NodeKind> = new Set(['place', 'event', 'trade']);

const clausesOf = (lexicon: Lexicon, steps: readonly Step[]): Clause[] =>
  steps.map((step) => ({
    a: termOf(lexicon, step.from),
    kind: step.kind,
    b: termOf(lexicon, step.to),
    basis: lexicon.basisOf(step),
  }));

/** The number of senses considered: the strongest of each side. */
const MOST = 5;

/** A card or a candidate with the possible ends of paths. */
export type Side = { readonly profile: Profile; readonly ends: readonly SideEnd[] };

/**
 * A by-product is there to be used: what it was made from, lacks or was processed with relates it to nobody. What a resource serves is a quality of it,
 * but what an organisation or a technique serves is its purpose. A person's spare time describes their year, not what they offer, and a time in the name
 * of an organisation is the date of its fair.
 */
function canBeEnd(lexicon: Lexicon, { thing: { kind }, senses }: Profile, { of, isAside, isHead, node }: Sense) {
  if (isAside || ((of !== 'is' || kind === 'organisation') && isTime(lexicon, node))) return false;
  if (kind === 'resource') return of !== 'serves';
  const isBesideIt = of === 'is' && !isHead && senses.some((s) => s.isHead);
  return kind !== 'byproduct' || !(NOT_OF_LEFT_OVER.has(of) || isBesideIt);
}
const NOT_OF_LEFT_OVER: ReadonlySet<SenseOf> = new Set(['takes', 'needs', 'serves', 'worked']);

function nounsOf(lexicon: Lexicon, profile: Profile): readonly Sense[] {
  const nouns = profile.senses.filter((s) => isNoun(lexicon, s.node) && canBeEnd(lexicon, profile, s));
  return [
    ...nouns.slice(0, MOST),
    ...nouns
      .slice(MOST)
      .filter((s) => s.of === 'needs')
      .slice(0, MOST_NEEDS),
  ];
}
/** What an entry lacks weighs less than what it is and does, and would hardly ever be among these. */
const MOST_NEEDS = 3;
const sideOf = (
  lexicon: Lexicon,
  profile: Profile,
  senses: readonly Sense[],
  telling: (sense: Sense) => number,
  isAnybody: (sense: Sense) => boolean = () => false,
): Side => ({
  profile,
  ends: senses.map((sense) => ({
    ...sense,
    profile,
    kind: lexicon.node(sense.node).kind,
    telling: telling(sense),
    isTime: isTime(lexicon, sense.node),
    isCommon: isCommonNoun(lexicon, sense.node) || isAnybody(sense),
    isLeftOver: profile.thing.kind === 'byproduct',
  })),
});
/** A founder's little-known word is also read as its broader concept. */
export function cardSide(lexicon: Lexicon, card: Profile): Side {
  const nouns = withoutSufferers(lexicon, card, nounsOf(lexicon, card));
  const hasHead = nouns.some((s) => s.isHead);
  return sideOf(
    lexicon,
    card,
    nouns.flatMap((sense) =>
      isWorkplace(lexicon, card, sense)
        ? callingsAt(lexicon, sense)
        : [...withBroader(lexicon, sense), ...skillsOf(lexicon, sense)],
    ),
    (sense) => tellingOf(sense) * (hasHead && isOwner(sense) ? OWNER : 1),
  );
}
/**
 * A problem is often named together with the people who have it; what else they like and do does not solve it. A problem without a name of its own
 * (廃油の処分に困る食堂) is about the goods that it names, not about its place.
 */
function withoutSufferers(lexicon: Lexicon, { thing }: Profile, senses: readonly Sense[]): readonly Sense[] {
  const kindOf = (s: Sense) => lexicon.node(s.node).kind;
  if (senses.some((s) => s.isHead && kindOf(s) === 'need'))
    return senses.filter((s) => s.isHead || kindOf(s) !== 'person');
  const matter = senses.filter((s) => MATTER.has(kindOf(s)));
  return thing.kind === 'challenge' && matter.length > 0 ? matter.map((s) => ({ ...s, isHead: true })) : senses;
}
const MATTER: ReadonlySet<NodeKind> = new Set(['thing', 'need']);
export function candidateSide(lexicon: Lexicon, candidate: Profile): Side {
  const nouns = nounsOf(lexicon, candidate);
  // 作家 in 竹細工の作家, 研究者 of any field: being one of these relates a person to nothing.
  const isAnybody = ({ node, of }: Sense) =>
    of === 'is' && isAnyone(lexicon.node(node).label) && nouns.some((s) => s.of === 'is' && s.node !== node);
  const isOrganisation = candidate.thing.kind === 'organisation';
  const telling = (s: Sense) => tellingOf(s) * (isOrganisation && s.of === 'is' && !s.isHead ? IN_NAME : 1);
  return sideOf(lexicon, candidate, nouns, telling, isAnybody);
}

/** The owner, place or origin of the thing (木工所の端材, ぶどうの剪定枝): relations of the whole do not concern the card. */
const isOwner = ({ of, isHead }: Sense): boolean => of === 'is' && !isHead;
const OWNER = 0.35;

/** The relations of a card and a candidate: the strongest paths, at most one per rule. */
export function pathReasons(
  paths: Paths,
  lexicon: Lexicon,
  cases: Pick<CaseBase, 'tying'>,
  card: Side,
  candidate: Side,
): Reason[] {
  const ways: Way[] = [];
  for (const mine of card.ends) {
    // Scraps of what? A common word is used only if the card says nothing more specific.
    const isVague = mine.isCommon && card.ends.some((e) => e.of === 'is' && !e.isCommon);
    for (const theirs of candidate.ends) {
      const isAtCommonEnd = isVague || theirs.isCommon;
      const way =
        mine.node === theirs.node
          ? wayAt(paths, mine, theirs, isAtCommonEnd)
          : wayBetween(paths, lexicon, mine, theirs, isAtCommonEnd);
      if (way) ways.push(way);
    }
  }
  return strongestOf(ways)
    .map(({ way, strength }) => reasonOf(lexicon, cases, way, strength))
    .sort((a, b) => b.strength - a.strength);
}

/** A way between two words, before it is put into words: of some thousand ways of a list, a few are. */
type Way = {
  readonly rule: Exclude<Reason['rule'], 'analogy' | 'missingRole' | 'region'>;
  readonly mine: SideEnd;
  readonly theirs: SideEnd;
  readonly steps: Path['steps'];
  /** It counts only together with another path. */
  readonly isLoose: boolean;
  readonly isAtCommonEnd: boolean;
  readonly isSeenThere: boolean;
  /** The path is about another material, or about people in general. */
  readonly isStray: boolean;
  readonly whole: number;
};

/** Both mention one word. */
function wayAt(paths: Paths, mine: SideEnd, theirs: SideEnd, isAtCommonEnd: boolean): Way {
  const way = { mine, theirs, steps: [], isLoose: isAtCommonEnd, isAtCommonEnd, isSeenThere: false, isStray: false };
  const weight = mine.telling * theirs.telling;
  if (!courseOf(mine, [], theirs).isOneWay || isSameElsewhere(mine, theirs))
    return { ...way, rule: 'same', whole: SAME * weight };
  const rule = mine.of === 'needs' || theirs.of === 'needs' ? 'need' : 'flow';
  const telling = paths.telling(mine.node, theirs.node);
  if (!isAskedFor(mine, theirs)) return { ...way, rule, whole: weight * telling };
  const asked = theirs.of === 'needs' ? mine.telling * Math.max(theirs.telling, IN_OWN_WORDS) : weight;
  return { ...way, rule, isLoose: false, whole: asked * Math.max(ASKED_FOR, telling) };
}

/**
 * Whether the other says that it takes in or lacks what the card is. A path over a well-known concept says little, since much leads to it; an empty house for
 * somebody who takes in empty houses is no such path, however many others have to do with one.
 */
export const isAskedFor = (
  mine: Pick<SideEnd, 'of' | 'isHead' | 'isCommon' | 'node'>,
  theirs: Pick<SideEnd, 'of' | 'node'>,
): boolean =>
  mine.of === 'is' &&
  mine.isHead &&
  !mine.isCommon &&
  (theirs.of === 'takes' || theirs.of === 'needs') &&
  theirs.node === mine.node;
/** How telling that is at least. */
const ASKED_FOR = 0.45;
/** The least weight of a need that names just that. */
const IN_OWN_WORDS = 0.7;

function wayBetween(
  paths: Paths,
  lexicon: Lexicon,
  mine: SideEnd,
  theirs: SideEnd,
  isAtCommonEnd: boolean,
): Way | undefined {
  const path = paths.short(mine.node, theirs.node);
  if (!path || saysNothing(lexicon, path, mine, theirs)) return undefined;
  const { isOneWay, keeps } = courseOf(mine, path.steps, theirs);
  const rule = ruleOf(lexicon, path, isOneWay);
  // What a problem "does" is what it demands: it serves no purpose.
  if (rule === 'purpose' && (mine.kind === 'need' || theirs.kind === 'need')) return undefined;
  const isBought = isBuying(lexicon, path, mine);
  const isSeenThere = isCompanyOfPlace(path, mine);
  const isStray =
    (theirs.kind === 'person' && theirs.isCommon) ||
    isOtherMake(lexicon, path, mine, theirs) ||
    isOtherMaterial(lexicon, path, mine, theirs) ||
    isTechniqueOfOther(lexicon, mine, theirs);
  const isLoose =
    isAtCommonEnd ||
    isBought ||
    isSeenThere ||
    // How it was processed is not an offer to process other things.
    theirs.of === 'worked' ||
    isFancy(lexicon, path, mine) ||
    isBesideTechnique(path, mine, theirs) ||
    isStray;
  const whole =
    (isBought ? OF_BUYING : 1) *
    (isIngredient(path, mine) ? OF_INGREDIENTS : 1) *
    path.strength *
    keeps *
    saysOf(path) *
    (mine.telling * theirs.telling) *
    paths.telling(mine.node, theirs.node);
  return { rule, mine, theirs, steps: path.steps, isLoose, isAtCommonEnd, isSeenThere, isStray, whole };
}

/** A path that is there and says nothing of what the two could do together. */
function saysNothing(lexicon: Lexicon, path: Path, mine: SideEnd, theirs: SideEnd): boolean {
  if (!isTie(lexicon, path) || isMoreOfAKind(path, theirs)) return true;
  const [first] = path.steps;
  if (first && mine.profile.vacated === mine.node && isOfOldUse(lexicon, mine.node, first)) return true;
  if (leadsBack(path, mine) || isOwnWish(path, mine) || isOwnWord(mine, theirs)) return true;
  if (isFellow(lexicon, path, mine, theirs) || isRoomForRoom(mine, theirs)) return true;
  if (isGoodsOfTechnique(path, mine, theirs) || isNoWayOut(path, mine, theirs)) return true;
  if (isBoughtByTroubled(lexicon, path, mine) || isServedPlace(path, theirs)) return true;
  if (isOfAnotherKind(path, mine) || isRivalRemedy(path, theirs)) return true;
  if (isBearer(path, theirs) || isOfCustomers(lexicon, path, theirs)) return true;
  const isOfTime = mine.isTime || theirs.isTime;
  return isOfTime && !(path.steps.length === 1 && path.steps.every((s) => IN_TIME.has(s.kind)));
}

function reasonOf(lexicon: Lexicon, cases: Pick<CaseBase, 'tying'>, way: Way, strength: number): Reason {
  const { rule, mine, theirs, steps } = way;
  const ends = { card: endOf(lexicon, mine.profile, mine), candidate: endOf(lexicon, theirs.profile, theirs) };
  if (rule === 'same') return { rule, ...ends, strength };
  const clauses = clausesOf(lexicon, steps);
  if (rule !== 'bridge') return { rule, ...ends, clauses, strength };
  return { rule, ...ends, clauses, tiedBy: cases.tying(mine.node, theirs.node), strength };
}

type Strongest = { readonly way: Way; readonly strength: number };
/** The strongest path of each rule. */
function strongestOf(ways: readonly Way[]): Strongest[] {
  const best: Strongest[] = [];
  for (const way of ways) {
    const strength =
      way.whole * (way.isLoose && !ways.some((w) => isSecondTie(w, way)) ? (way.isStray ? STRAY : LOOSE) : 1);
    const at = best.findIndex((b) => b.way.rule === way.rule);
    const known = best[at];
    if (!known) best.push({ way, strength });
    else if (strength > known.strength + 1e-9) best[at] = { way, strength };
  }
  return best;
}
/** The remaining weight of a loose path that no other one confirms. */
const LOOSE = 0.3;
/** The remaining weight of a loose path that is about another material, or about people in general. */
const STRAY = 0.1;
/** The minimum strength of the other path; higher if this one depends only on a common word. */
const LEAST_SECOND = 0.05;
const LEAST_BESIDE_COMMON = 0.1;
/** A candidate that names the very place confirms that it is found there; otherwise a shared name confirms nothing. */
const isSecondTie = (one: Way, other: Way): boolean =>
  !one.isLoose &&
  (one.rule !== 'same' || other.isSeenThere) &&
  one.rule !== 'purpose' &&
  one.whole >= (other.isAtCommonEnd ? LEAST_BESIDE_COMMON : LEAST_SECOND) &&
  one.theirs.node !== other.theirs.node;

/** Liking or buying a thing says little about what a person could do with it, or with its material. */
const isFancy = (lexicon: Lexicon, { steps }: Path, mine: SideEnd): boolean =>
  mine.kind === 'person' &&
  steps.some((s) => s.kind === 'who' && s.to === mine.node && BOUGHT.has(lexicon.node(s.from).kind));
const BOUGHT: ReadonlySet<NodeKind> = new Set(['thing', 'product']);

/** Where a person eats, stays and shops does not matter for their labour; for a customer it is what matters most. */
const isBuying = (lexicon: Lexicon, { steps }: Path, mine: SideEnd): boolean =>
  mine.profile.thing.kind === 'person' &&
  mine.kind === 'person' &&
  steps.some((s) => s.kind === 'who' && s.to === mine.node && CONSUMED.has(lexicon.node(s.from).kind));
const CONSUMED: ReadonlySet<NodeKind> = new Set(['product', 'event', 'trade', 'place']);
const OF_BUYING = 0.33;
/** The maker of a product knows what it is made of. */
const OF_INGREDIENTS = 0.7;

/**
 * A path that ends at a modifier is about the origin of the thing, not the thing itself: ぶり in ぶりの内臓. Who is named by it at least works with it
 * (和紙の漉き手); in the name of an organisation it mostly says of what kind it is (高専の教育).
 */
const tellingOf = ({ weight, of, isHead }: Sense): number => (of === 'is' && !isHead ? weight * BESIDE_HEAD : weight);
const BESIDE_HEAD = 0.7;
const IN_NAME = 0.7;

/** Being about the same thing is weaker than a relation: two makers of one thing are rivals rather than partners. */
const SAME = 0.4;

/** A path that is useless to somebody who cannot move: to a distant place, or to something merely found together with the card. */
export const isOutOfReach = (reason: Reason, kind: string | undefined): boolean =>
  'clauses' in reason &&
  ((kind === 'resource' && reason.candidate.term.kind === 'place') ||
    (reason.clauses.length > 0 && isCompany(reason.clauses.map((c) => c.kind))));

const endOf = (lexicon: Lexicon, { thing }: Profile, { node, of, isHead }: Sense): End => ({
  text: thing.text,
  term: termOf(lexicon, node),
  of,
  isHead,
});

export function termOf(lexicon: Lexicon, at: number): Term {
  const { label, kind, concept } = lexicon.node(at);
  const en = concept?.en?.[0];
  return en === undefined ? { ja: label, kind } : { ja: label, en, kind };
}
