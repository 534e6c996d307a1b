/** Sentences for what the rules found: one for each reason and each objection to a pair, naming its terms. */
import { FUNCTIONS } from '../../data/lexicon/functions.ts';
import { PROPERTIES } from '../../data/lexicon/properties.ts';
import { RISKS } from '../../data/lexicon/risks.ts';
import type { Against } from '../../domain/combination/against.ts';
import type { Proposal } from '../../domain/combination/proposer.ts';
import type { Clause, End, Reason, Term } from '../../domain/combination/reasons.ts';
import type { Basis } from '../../domain/lexicon/view.ts';
import type { Words } from '../../i18n/words.ts';
import { baseOf } from '../../kernel/languages.ts';
import { quotable } from '../../text/quotable.ts';

const isJapanese = ({ language }: Pick<Words, 'language'>): boolean => baseOf(language) === 'ja';

/** A word of the lexicon in the language of the screen. */
export function sayTerm(words: Words, term: Term): string {
  // 蒸す is phrased as a noun: 蒸すことは温泉の蒸気と合います.
  if (isJapanese(words))
    return term.kind === 'technique' && VERB.test(term.ja) ? words.t('proposal.doing', { term: term.ja }) : term.ja;
  const list: Readonly<Record<string, string>> =
    term.kind === 'function' ? FUNCTIONS : term.kind === 'property' ? PROPERTIES : {};
  return (term.en && withArticle(term.en, term.kind)) ?? list[term.ja] ?? term.ja;
}

const VERB = /[うくぐすつぬぶむる]$/u;

/** Kinds of countable nouns; goods and techniques mostly are not (rice, weaving). */
const COUNTED: ReadonlySet<Term['kind']> = new Set(['place', 'person', 'trade', 'event']);
/** Endings of uncountable and plural labels. */
const UNCOUNTED =
  /(?:people|children|men|folk|police|staff|[^su]s|ing|ism|land|water|ware|culture|side|work|snow|[tr]y|\b(?:aid|alumni|art|capital|care|cosplay|education|elderly|frost|government|heritage|HR|karaoke|music|personnel|rain|retail|sewage|shogi|summer|autumn|winter|time|travel|unemployed|welfare))$/u;
/** Exceptions: labels with these endings that are countable. */
const ONE_ALL_THE_SAME =
  /(?:bus|campus|business|'s|building|wedding|meeting|gathering|hot spring|\bring|island|wetland|highland|breakwater|seaside|roadside|riverside|lakeside|waterside|party|city|facility|university|community|municipality|society|authority|confraternity|country|property|observatory|conservatory|laboratory|dormitory|anniversary|library|estuary|dairy|quarry|ferry|industry|foundry|laundry|tannery|cannery|joinery|refinery|winery|brewery|bakery|nursery|distillery|roastery|monastery|cemetery|eatery|surgery|factory|gallery|company|family|ceremony)$/u;
/** Beginnings of labels that are plural, or no noun, however they end. */
const NEVER_ONE =
  /^(?:people|families|children|women|men|after|all|behind|between|by|under|from|far|gone|entering|leaving|living|moving|starting|warding|working) /u;
/** Prepositions after which a label only qualifies its noun: gym of a closed school, chefs abroad. */
const MORE_OF_IT =
  / (?:of|for|with|without|in|at|on|under|not|from|near|to|by|before|after|off|that|who|out|left|gone|living|abroad)(?: .*)?$| cutting .*$/u;
/** `an university` and `a uninhabited island` are wrong; an abbreviation is read letter by letter. */
const VOWEL = /^(?:[AEIOaeio]|[Uu](?!ni[^mn]|se)|[FHLMNRSX]\p{Lu})/u;

/** English labels have no article; a sentence needs one: a farm, an inn, but terraced paddies and rice. */
function withArticle(label: string, kind: Term['kind']): string {
  const head = label.replace(MORE_OF_IT, '');
  const canBeOne = ONE_ALL_THE_SAME.test(head) || !UNCOUNTED.test(head);
  const isCounted = COUNTED.has(kind) && canBeOne && !NEVER_ONE.test(label);
  if (!isCounted || /^(?:an? |the )/u.test(label) || isName(label, kind)) return label;
  return `${VOWEL.test(label) ? 'an' : 'a'} ${label}`;
}

/** Okinawa, Seto Inland Sea and Bon festival are names; a French restaurant is one of many. */
const isName = (label: string, kind: Term['kind']): boolean =>
  /^\p{Lu}/u.test(label) && (kind === 'event' || /(?:^| )\p{Lu}\S*$/u.test(label));

const isHands = ({ kind }: Term): boolean => kind === 'person' || kind === 'trade';
const isGoods = ({ kind }: Term): boolean => kind === 'thing' || kind === 'product';
const isPlace = ({ kind }: Term): boolean => kind === 'place';

/** Lees turn into sweets; warmth, light and a harvesting robot only help with strawberries. */
const turnsInto = (a: Term, b: Term): boolean =>
  isGoods(a) && isGoods(b) && !(a.kind === 'product' && b.kind === 'thing') && !NO_MATTER.test(a.ja);
const NO_MATTER =
  /(?:熱|光|風|星空|景色|静けさ|暗さ|夕日|朝日|涼しさ|寒さ|冷気|日差し|空き|方言|昔話|時間)$|^(?:音|雪|水|絵)$/u;

/** A relation is worded differently for people and for things: 酒粕は菓子になります, 船大工の力は家具に生かせます. */
function clauseKey({ a, kind, b }: Clause) {
  switch (kind) {
    case 'yields':
      return isHands(a) || isPlace(a) || a.kind === 'event' ? 'yields.held' : kind;
    case 'use':
      return isHands(a) ? 'use.hands' : turnsInto(a, b) ? kind : 'use.for';
    case 'takes':
      return isHands(a) ? 'takes.hands' : kind;
    case 'makes':
      return isHands(a) ? 'makes.hands' : kind;
    case 'who':
      return a.kind === 'need' ? 'troubles' : kind;
    case 'by':
      return isGoods(a) ? 'by.thing' : kind;
    case 'at':
      return isHands(a) ? 'at.hands' : isGoods(a) || isPlace(a) ? kind : 'at.done';
    case 'with':
      if (a.kind === 'need') return 'with.need';
      return isGoods(a) && isGoods(b) ? 'with.thing' : isHands(a) || isHands(b) ? kind : 'with.place';
    case 'like':
      return isHands(a) ? 'like.hands' : isPlace(a) ? 'like.place' : kind;
    case 'does':
      return isHands(a) ? 'does.hands' : kind;
    default:
      return kind;
  }
}

const clauseIn = (words: Words, clause: Clause): string =>
  words.t(`proposal.clause.${clauseKey(clause)}`, { a: sayTerm(words, clause.a), b: sayTerm(words, clause.b) });

/** How a card or candidate relates to the word in the clauses, unless the word is its name. */
const endIn = (words: Words, { text, term, of, isHead }: End): string[] => {
  const [bare, label] = [text, term.ja].map((s) => s.replaceAll('の', ''));
  const isCalledSo = (of === 'is' || of === 'gives') && bare?.endsWith(label ?? '');
  const key = of === 'is' && isHead ? 'proposal.end.head' : (`proposal.end.${of}` as const);
  return isCalledSo ? [] : [words.t(key, { text: quotable(text), term: sayTerm(words, term) })];
};

/** English labels are lower-case; a sentence that begins with one is capitalised. */
const asSentences = (words: Words, sentences: readonly string[]): string =>
  isJapanese(words) ? sentences.join('。') : sentences.map(capital).join('. ');
const capital = (sentence: string): string =>
  sentence.replace(/^(\p{P}*)(\p{Ll})/u, (_, open, first) => `${open}${first.toUpperCase()}`);

/** The basis of a relation in one word: 一般知識, 辞書, 資料. */
export const sayMark = ({ t }: Words, mark: Basis['mark']): string => t(`relation.${mark}`);

export function sayReason(words: Words, reason: Reason, candidate: string): string {
  const said = reasonIn(words, reason, candidate);
  return isJapanese(words) ? said : capital(said);
}

function reasonIn(words: Words, reason: Reason, candidate: string): string {
  const { t, text } = words;
  switch (reason.rule) {
    case 'same':
      return `${t('proposal.same', {
        card: quotable(reason.card.text),
        candidate: quotable(reason.candidate.text),
        term: sayTerm(words, reason.card.term),
      })}${isJapanese(words) ? '。' : '.'}`;
    case 'analogy':
      return t('proposal.analogy', { title: quotable(text(reason.entry.title)), ...mappingIn(reason) });
    case 'missingRole':
      return t('proposal.missingRole', {
        cards: reason.cards
          .map((c) => (isJapanese(words) ? `「${quotable(c)}」` : `“${c}”`))
          .join(isJapanese(words) ? '' : ', '),
        role: t(`proposal.role.${reason.role}`),
        candidate: quotable(candidate),
      });
    case 'region':
      return reason.distance === 'here' || reason.distance === 'prefecture' || reason.distance === 'region'
        ? t(`proposal.region.${reason.distance}`, { place: reason.place, candidate: quotable(candidate) })
        : '';
    default: {
      const clauses = [
        ...endIn(words, reason.card),
        ...reason.clauses.map((c) => clauseIn(words, c)),
        ...endIn(words, reason.candidate),
      ];
      return t(reason.tiedBy ? 'proposal.bridge.tied' : `proposal.${reason.rule}`, {
        clauses: asSentences(words, clauses),
        title: reason.tiedBy ? quotable(text(reason.tiedBy.title)) : '',
        a: sayTerm(words, reason.card.term),
        b: sayTerm(words, reason.candidate.term),
      });
    }
  }
}

const mappingIn = ({
  held,
  candidate,
}: Extract<Reason, { rule: 'analogy' }> | Extract<Against, { type: 'ended' }>) => ({
  heldYours: quotable(held.yours),
  heldTheirs: quotable(held.theirs),
  candidateYours: quotable(candidate.yours),
  candidateTheirs: quotable(candidate.theirs),
});

/** 12–3 over the turn of the year, and single months; the runs of a season in the order of the calendar. */
export function monthsIn(words: Words, months: readonly number[]): string {
  const { t } = words;
  const there = new Set(months);
  const before = (m: number) => ((m + 10) % 12) + 1;
  const after = (m: number) => (m % 12) + 1;
  const starts = [...there].filter((m) => !there.has(before(m))).sort((a, b) => a - b);
  const runs = starts.map((from) => {
    let to = from;
    while (there.has(after(to)) && after(to) !== from) to = after(to);
    return from === to ? t('proposal.month', { n: from }) : t('proposal.months', { from, to });
  });
  return runs.length === 0 ? t('proposal.months', { from: 1, to: 12 }) : runs.join(isJapanese(words) ? '、' : ', ');
}

export function sayAgainst(words: Words, against: Against): string {
  const said = againstIn(words, against);
  return isJapanese(words) ? said : capital(said);
}

function againstIn(words: Words, against: Against): string {
  const { t, text } = words;
  switch (against.type) {
    case 'ended':
      return t('proposal.against.ended', {
        title: quotable(text(against.entry.title)),
        ...mappingIn(against),
        why: against.entry.facets?.outcomeWhy?.text ?? '',
      }).trim();
    case 'months':
      return t('proposal.against.months', {
        card: quotable(against.card),
        cardMonths: monthsIn(words, against.cardMonths),
        candidate: quotable(against.candidate),
        candidateMonths: monthsIn(words, against.candidateMonths),
      });
    case 'amount':
      return t(`proposal.against.amount.${against.larger}`, {
        card: quotable(against.card),
        cardAmount: against.cardAmount,
        candidate: quotable(against.candidate),
        candidateAmount: against.candidateAmount,
        times: against.times,
      });
    case 'far':
      return t('proposal.against.far', { from: against.from, place: against.place });
    case 'permit':
      return t('proposal.against.permit', { concept: sayTerm(words, against.concept), permit: against.permit });
    case 'missing':
      return t(`proposal.against.missing.${against.link}`, {
        concept: quotable(sayTerm(words, against.concept)),
        needs: against.needs ? quotable(sayTerm(words, against.needs)) : '',
      });
    case 'risk':
      return riskIn(words, against);
  }
}

function riskIn(words: Words, { concept, risk: name }: { readonly concept: Term; readonly risk: string }): string {
  const risk = Object.hasOwn(RISKS, name) ? RISKS[name as keyof typeof RISKS] : undefined;
  return words
    .t('proposal.against.risk', {
      concept: sayTerm(words, concept),
      risk: risk ? words.text(risk) : name,
      ask: risk ? words.text(risk.ask) : '',
    })
    .trim();
}

/** What prevents people from using a thing, and what to ask about it. */
export function sayRisk(words: Words, risk: { readonly concept: Term; readonly risk: string }): string {
  const said = riskIn(words, risk);
  return isJapanese(words) ? said : capital(said);
}

/** The strongest reason as a sentence; if nothing is known of the candidate, says so. */
export const sayWhy = (words: Words, { reasons, text }: Pick<Proposal, 'reasons' | 'text'>): string => {
  const [best] = reasons;
  return best ? sayReason(words, best, text) : words.t('proposal.unread', { candidate: quotable(text) });
};
