/**
 * Who can do what somebody lacks hands for: a person's occupation says what they can do (看護師: 世話をする, 見守る), and an entry of the catalogue says
 * in its own words which hands it looks for (案内する人と直す費用). The lexicon's relations alone rarely lead from one to the other.
 */
import type { Lexicon, NodeKind } from '../lexicon/lexicon.ts';
import { isAnyone, isEmptyNoun } from '../lexicon/nouns.ts';
import { readText } from '../lexicon/read.ts';
import { callingsAt, isWorkplace } from './broader.ts';
import type { Distance } from './distance.ts';
import type { Profile } from './profile.ts';
import { type Reason, termOf } from './reasons.ts';

/** A need for people rather than for goods, money or customers. */
const HANDS = /(?:[うくぐすつぬぶむる]人|手|人手|働き手|講師|先生|指導者|職員|仲間)(?=$|[とやの、・])/u;
/** Whoever uses or buys it is a customer, and who takes over a trade has to learn it first. */
const OTHERS = /(?:使|買|飲|食べ|引き受け|引き取り|借り|読み|聞き|継|担)[いぎ]?手|継ぐ人|使う人|買う人/u;
/** Whoever can help with anything helps where only hands are missing. */
const HELPS = '手を貸す';
const DONE: ReadonlySet<NodeKind> = new Set(['technique', 'need', 'event', 'product']);
/** Strong enough in the same part of the country, and weaker than a relation that names both. */
const STRENGTH = 0.3;

/** Who knows how to do these knows it of something: a carpenter teaches no bookkeeping, and a hunter does not sort groceries. */
const OF_SOMETHING: ReadonlySet<string> = new Set(
  '教える 技を教える 直す 見分ける 案内する 相談にのる 世話をする 育てる 捕る 採る 測る 検査する 設計する 記録する'.split(
    ' ',
  ),
);
/** Whoever shows people around can do so in any town, and on any island. */
const GUIDES = '案内する';

/**
 * `functions`: what the hands would do, each with the thing done that implies it (検査 of 検査の手), if no verb says it. `about`: what else the need names,
 * such as what is to be taught. `calling`: the occupation that it asks for (人を運ぶ運転手).
 */
type Asked = {
  readonly text: string;
  readonly functions: ReadonlyMap<number, number | undefined>;
  readonly about: readonly number[];
  readonly calling: number | undefined;
};
/** By candidate: only a person's card asks, and each of its lists asks the same. */
const known = new WeakMap<Profile, readonly Asked[]>();

/** The needs of a candidate that name hands, with what these would do. */
function askedBy(lexicon: Lexicon, candidate: Profile): readonly Asked[] {
  const kept = known.get(candidate);
  if (kept) return kept;
  const texts = (candidate.thing.entry?.facets?.needs ?? []).map((f) => f.text);
  const asked = texts.filter((text) => HANDS.test(text) && !OTHERS.test(text)).map((text) => readNeed(lexicon, text));
  known.set(candidate, asked);
  return asked;
}

function readNeed(lexicon: Lexicon, text: string): Asked {
  const { mentions } = readText(lexicon, text);
  const nodes = mentions.flatMap((m) => m.node ?? []);
  const about = nodes.filter((n) => {
    const { kind, label } = lexicon.node(n);
    return kind !== 'function' && kind !== 'property' && !isEmptyNoun(label);
  });
  const calling = mentions.find(({ node, end }) => {
    if (node === undefined || !CALLED.test(text.slice(end))) return false;
    const { kind, label } = lexicon.node(node);
    return kind === 'person' && !isAnyone(label) && !isEmptyNoun(label);
  })?.node;
  return { text, functions: functionsOf(lexicon, nodes), about, calling };
}

/** What follows 運転手 at the end of a need, or 大工 in 大工の手; not the 生徒 of 生徒に教える人. */
const CALLED = /^(?:の手)?(?:$|[とや、・])/u;

/** Verbs that are also words of their own (縫う, 見守る人) say what is done as plainly as a function. */
const VERB = /[うくぐすつぬぶむる]人?$/u;

function functionsOf(lexicon: Lexicon, nodes: readonly number[]): ReadonlyMap<number, number | undefined> {
  const found = new Map<number, number | undefined>();
  const isPlain = (node: number, f: number) => VERB.test(lexicon.node(node).label) || lexicon.node(f).label === HELPS;
  for (const node of nodes) {
    const { kind } = lexicon.node(node);
    if (kind === 'function') found.set(node, undefined);
    else if (DONE.has(kind))
      for (const f of doneBy(lexicon, node))
        if (isPlain(node, f)) found.set(f, undefined);
        else if (!found.has(f)) found.set(f, node);
  }
  return found;
}

const doneBy = (lexicon: Lexicon, node: number): readonly number[] =>
  lexicon.out(node).flatMap((e) => (e.kind === 'does' ? [e.to] : []));

/** What the person of a card can do: by occupation and skill, or, if the lexicon does not say, as their kind of people. */
function canDo(lexicon: Lexicon, card: Profile): ReadonlyMap<number, number> {
  const heads = card.senses.filter((s) => s.isHead);
  const all = heads.flatMap((s) =>
    isWorkplace(lexicon, card, s) ? callingsAt(lexicon, s).map((c) => c.node) : [s.node],
  );
  const able = new Map<number, number>();
  for (const node of all) {
    const own = doneBy(lexicon, node);
    const kinds = lexicon
      .out(node)
      .flatMap((e) => (e.kind === 'isa' && !isAnyone(lexicon.node(e.to).label) ? [e.to] : []));
    for (const f of own.length > 0 ? own : kinds.flatMap((k) => doneBy(lexicon, k)))
      if (!able.has(f)) able.set(f, node);
  }
  return able;
}

/** Whether somebody who is `by` can do it to what the need is about; people alone are nothing that has to be known. */
function isVersedIn(lexicon: Lexicon, by: number, f: number, { functions, about, calling }: Asked): boolean {
  if (about.includes(by)) return true;
  const ties = (n: number) => [...lexicon.out(by), ...lexicon.into(by)].some((e) => e.to === n);
  if (calling !== undefined && !ties(calling)) return false;
  const done = functions.get(f);
  if (done !== undefined) return ties(done);
  const does = lexicon.node(f).label;
  if (!OF_SOMETHING.has(does)) return true;
  const subjects = about.filter((n) => {
    const { kind } = lexicon.node(n);
    return kind !== 'person' && !(does === GUIDES && kind === 'place');
  });
  return subjects.length === 0 || subjects.some(ties);
}

/** The reason to ask this person for help there. `undefined` if nothing that is lacked is what they can do, or if it is too far away to help. */
export function handsFor(lexicon: Lexicon, card: Profile, candidate: Profile, distance: Distance): Reason | undefined {
  if (card.thing.kind !== 'person' || distance === 'far') return undefined;
  const asked = askedBy(lexicon, candidate);
  if (asked.length === 0) return undefined;
  const able = canDo(lexicon, card);
  for (const need of asked)
    for (const [f, by] of able) {
      const { text } = need;
      if (!need.functions.has(f) || !isVersedIn(lexicon, by, f, need)) continue;
      return {
        rule: 'need',
        strength: STRENGTH,
        card: { text: card.thing.text, term: termOf(lexicon, by), of: 'is', isHead: true },
        candidate: { text: candidate.thing.text, term: { ja: text, kind: 'need' }, of: 'needs' },
        clauses: [
          {
            a: termOf(lexicon, by),
            kind: 'does',
            b: termOf(lexicon, f),
            basis: lexicon.basisOf({ from: by, kind: 'does', to: f }),
          },
        ],
      };
    }
  return undefined;
}
