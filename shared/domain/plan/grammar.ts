/**
 * Every word of a composed plan besides the founder's own: Japanese, English. `{x}` and `{y}` are the founder's words, `{chip}` a live
 * figure, `{status}` the evidence status. Nothing here states a fact.
 */
import type { WrittenLanguage } from '../../kernel/languages.ts';

type Form = readonly [ja: string, en: string];

export const GRAMMAR = {
  // The combination.
  place: ['{x}で取り組みます。', 'We work in {x}.'],
  tie: ['{x}を結びます。', 'We tie together {x}.'],
  tieNamed: ['「{y}」では、{x}を結びます。', '“{y}” ties together {x}.'],
  tieList: ['次のものを結びます。', 'We tie together the following.'],
  tieListNamed: ['「{y}」では、次のものを結びます。', '“{y}” ties together the following.'],
  claimNoun: ['この事業は、{x}です。', 'In one line: {x}.'],
  claimNounNamed: ['「{y}」は、{x}です。', '“{y}” in one line: {x}.'],
  claimClause: ['この事業は、{x}事業です。', 'In one line: {x}.'],
  claimClauseNamed: ['「{y}」は、{x}事業です。', '“{y}” in one line: {x}.'],
  claimQuestion: ['この事業では、{x}を問います。', 'The question is {x}.'],
  claimQuestionNamed: ['「{y}」では、{x}を問います。', '“{y}” asks {x}.'],
  figure: ['{x}は{chip}です。', '{x}: {chip}.'],
  // The roles of the cards in the plan, with one form for a sentence and one before a list.
  challenge: ['解こうとしている困りごとは、{x}です。', 'The trouble we want to solve is {x}.'],
  challengeList: ['解こうとしている困りごとは、次のとおりです。', 'These are the troubles we want to solve.'],
  customer: ['届ける相手は、{x}です。', 'We serve {x}.'],
  customerList: ['届ける相手は、次のとおりです。', 'We serve the following.'],
  resource: ['使う地域資源は、{x}です。', 'The local resources we use: {x}.'],
  resourceList: ['使う地域資源は、次のとおりです。', 'We use these local resources.'],
  seed: ['使う技術は、{x}です。', 'The technology we use: {x}.'],
  seedList: ['使う技術は、次のとおりです。', 'We use these technologies.'],
  activity: ['行うのは、{x}です。', 'What we do is {x}.'],
  activityList: ['行うことは、次のとおりです。', 'This is what we do.'],
  person: ['関わる人は、{x}です。', 'The people involved: {x}.'],
  personList: ['関わる人は、次のとおりです。', 'These people are involved.'],
  organisation: ['関わる組織は、{x}です。', 'The organisations involved: {x}.'],
  organisationList: ['関わる組織は、次のとおりです。', 'These organisations are involved.'],
  partner: ['組む相手は、{x}です。', 'Our partners: {x}.'],
  partnerList: ['組む相手は、次のとおりです。', 'These are our partners.'],
  case: ['先例は、{x}です。', 'A precedent is {x}.'],
  caseList: ['先例は、次のとおりです。', 'These are precedents.'],
  funding: ['見込んでいる資金は、{x}です。', 'The funding in view: {x}.'],
  fundingList: ['見込んでいる資金は、次のとおりです。', 'This is the funding in view.'],
  // Cards in a frame that represents a section.
  framed: ['「{y}」として、{x}を挙げています。', 'Under “{y}” we list {x}.'],
  framedList: ['「{y}」として、次のものを挙げています。', 'Under “{y}” we list the following.'],
  framedPlain: ['ほかに、{x}を挙げています。', 'We also list {x}.'],
  framedPlainList: ['ほかに、次のものを挙げています。', 'We also list the following.'],
  note: ['{x}については、{y}と書きとめています。', 'On {x} we have noted {y}.'],
  notePolite: ['{x}について。', 'On {x}:'],
  // Links that the founder drew.
  uses: ['{x}では、{y}を使います。', '{x} uses {y}.'],
  usesBy: ['{x}は、{y}を使います。', '{x} uses {y}.'],
  solves: ['{x}で、{y}を解きます。', '{x} solves {y}.'],
  supplies: ['{x}を、{y}に届けます。', '{x} goes to {y}.'],
  suppliesBy: ['{x}から、{y}に届けます。', '{x} supplies {y}.'],
  suppliesThing: ['{x}が、{y}を届けます。', '{x} supplies {y}.'],
  partners: ['{x}は、{y}と組みます。', '{x} works with {y}.'],
  requires: ['{x}には、{y}が必要です。', '{x} requires {y}.'],
  funds: ['{x}を、{y}に充てます。', '{x} pays for {y}.'],
  // Assumptions.
  assumption: ['{x}は、今のところ「{status}」です。', '{x} has this status: {status}.'],
  evidence: ['根拠は{x}です。', 'The evidence is {x}.'],
  // Money.
  price: ['{x}の値段は{chip}です。', 'The price of {x} is {chip}.'],
  opening: ['始めるのは{chip}です。', 'We start in {chip}.'],
  need: ['必要なお金は{chip}です。', 'We need {chip}.'],
  sources: ['用意するお金は、合わせて{chip}です。', 'The sources come to {chip}.'],
  source: ['そのうち{x}は{chip}です。', 'Of these, {x} is {chip}.'],
  lowestCash: ['手もとのお金は、いちばん少ないときで{chip}です。', 'At its lowest, cash is {chip}.'],
  // Tasks.
  task: ['次に行うことは、{x}です。', 'The next step is {x}.'],
  taskOn: ['{y}までに行うことは、{x}です。', 'By {y}, the next step is {x}.'],
  owner: ['担当は{x}です。', '{x} is in charge.'],
  // Islands (KJ法): their cards, their relations, and ungrouped cards.
  island: ['{y}にまとめたのは、{x}です。', 'Under {y} we put {x}.'],
  islandList: ['{y}にまとめたのは、次のとおりです。', 'Under {y} we put the following.'],
  islandCause: ['{x}から、{y}が起こります。', '{x} leads to {y}.'],
  islandOpposite: ['{x}と{y}は、対立しています。', '{x} and {y} are opposed.'],
  islandSame: ['{x}と{y}は、通じ合っています。', '{x} and {y} go together.'],
  islandLoose: ['どこにもまとめずに残したのは、{x}です。', 'Left on its own: {x}.'],
  islandLooseList: ['どこにもまとめずに残したのは、次のとおりです。', 'Left on their own are the following.'],
  islandAskName: ['{x}は、まとめて何と呼べますか。', 'What would you call {x} together?'],
  // Questions, which are not part of the plan until they are answered.
  askClaim: ['だれに、何を届けますか。一文で書いてください。', 'What do you bring to whom, in one sentence?'],
  askParts: ['{x}では、何と何を結びますか。', 'What does {x} tie to what?'],
  askPart: ['何と何を結びますか。', 'What is tied to what?'],
  askResource: ['{x}は、いつ、どれだけ手に入りますか。', 'When, and how much, can be had of {x}?'],
  askSeed: ['{x}は、だれと、どんな約束で使いますか。', 'On whose terms is {x} used?'],
  askCustomer: ['{x}には、もう会いましたか。何と言っていましたか。', 'Have you met {x}? What did they say?'],
  askPerson: ['{x}は、何を引き受けますか。', 'What does {x} take on?'],
  askEvidence: ['{x}は、だれに、どう確かめますか。', 'How, and with whom, will you test {x}?'],
} as const satisfies Readonly<Record<string, Form>>;
export type GrammarKey = keyof typeof GRAMMAR;

/** The punctuation and particles with which `phrases.ts` joins words. */
export const JOINTS: readonly string[] = [
  'と',
  '、',
  '; ',
  ', ',
  ' and ',
  'こと',
  '「',
  '」',
  '『',
  '』',
  '“',
  '”',
  '（',
  '）',
  ' (',
  ')',
  '。',
  '.',
  ' ',
];

export const formOf = (key: GrammarKey, language: WrittenLanguage): string => GRAMMAR[key][language === 'en' ? 1 : 0];
