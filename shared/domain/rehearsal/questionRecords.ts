/**
 * One record per question that a lender or a judge may ask: its text, who asks it, its weight, and what it is about. `rehearsal.ts` finds
 * the subject of the questions that are not general in a plan. Questions are open; none implies its own answer.
 */
/** A message in Japanese and English. */
type Said = readonly [string, string];

const ASKER_RECORDS = {
  bank: { words: ['銀行・公庫', 'A lender'] },
  judge: { words: ['コンテストの審査員', 'A contest judge'] },
} as const satisfies Record<string, { readonly words: Said }>;
export type Asker = keyof typeof ASKER_RECORDS;
export const ASKERS = Object.keys(ASKER_RECORDS) as Asker[];

/** The purpose of the question. */
const THEME_RECORDS = {
  money: { words: ['返せるかどうかを見ています。', 'They look at whether it can be paid back.'] },
  basis: { words: ['数字のもとを見ています。', 'They look at what the number stands on.'] },
  claim: { words: ['自分で確かめたかを見ています。', 'They look at whether you checked it yourself.'] },
  market: {
    words: ['お客さんと相手を知っているかを見ています。', 'They look at whether you know customers and rivals.'],
  },
  person: { words: ['人と、続ける力を見ています。', 'They look at the person, and whether you can go on.'] },
} as const satisfies Record<string, { readonly words: Said }>;
export type QuestionTheme = keyof typeof THEME_RECORDS;

type QuestionRecord = {
  /** May contain `{title}`, `{yen}`, `{month}`, `{share}`, `{year}` and `{value}`. */
  readonly words: Said;
  readonly askers: readonly Asker[];
  /** The highest is asked first. */
  readonly weight: number;
  readonly theme: QuestionTheme;
  /** Asked of everybody, so that any plan, even an empty one, has ten questions from either. */
  readonly isGeneral?: true;
};

const BOTH = ['bank', 'judge'] as const;
const BANK = ['bank'] as const;
const JUDGE = ['judge'] as const;

/** Answers are stored under these names: never rename one. */
export const REHEARSAL_QUESTIONS = {
  shortOfMoney: {
    words: [
      '必要なお金に、{yen}足りません。残りはどう用意しますか。',
      '{yen} of the money needed is missing. Where will it come from?',
    ],
    askers: BANK,
    weight: 100,
    theme: 'money',
  },
  cashRunsOut: {
    words: [
      '{month}の終わりに、手元のお金が{yen}足りなくなります。その月をどう越えますか。',
      'At the end of {month} you are {yen} short of cash. How do you get through that month?',
    ],
    askers: BANK,
    weight: 98,
    theme: 'money',
  },
  nothingToRepay: {
    words: [
      '{year}年目は、返すお金が事業から生まれません。何で返しますか。',
      'In year {year} the business earns nothing to pay back with. What pays instead?',
    ],
    askers: BANK,
    weight: 96,
    theme: 'money',
  },
  cannotRepay: {
    words: [
      '{year}年目は、返すお金の{share}しか事業から生まれません。残りは何で返しますか。',
      'In year {year} the business earns only {share} of what is to be paid back. What pays the rest?',
    ],
    askers: BANK,
    weight: 95,
    theme: 'money',
  },
  subsidyEarly: {
    words: [
      '補助金は、使ったあとに入ります。それまでの{yen}は、どう立て替えますか。',
      'A subsidy comes after the money is spent. How do you bridge {yen} until then?',
    ],
    askers: BANK,
    weight: 92,
    theme: 'money',
  },
  slowSales: {
    words: [
      '売上が見込みの7割で、始まりが3か月遅れると、{month}に手元のお金がなくなります。そのとき何をしますか。',
      'With 70% of the sales, three months late, cash runs out in {month}. What do you do then?',
    ],
    askers: BANK,
    weight: 90,
    theme: 'money',
  },
  salesGuess: {
    words: [
      '「{title}」は1年目に{yen}とあります。その数は、だれに、どうやって確かめましたか。',
      '“{title}” brings {yen} in the first year. With whom did you check that, and how?',
    ],
    askers: BOTH,
    weight: 88,
    theme: 'basis',
  },
  guess: {
    words: [
      '「{title}」は、まだ確かめていないこととあります。違っていたら、計画のどこが変わりますか。',
      '“{title}” is not checked yet. If it is wrong, what changes in the plan?',
    ],
    askers: BOTH,
    weight: 86,
    theme: 'claim',
  },
  campaignFails: {
    words: [
      '「{title}」が目標に届かないと、手元のお金は{month}に{yen}まで下がります。どう進めますか。',
      'If “{title}” misses its goal, cash falls to {yen} in {month}. How do you go on?',
    ],
    askers: BOTH,
    weight: 85,
    theme: 'money',
  },
  claimMissing: {
    words: [
      '「{title}」は、ひとことで言うと、だれの何を変えますか。',
      'In one sentence: whose life does “{title}” change, and how?',
    ],
    askers: JUDGE,
    weight: 84,
    theme: 'claim',
  },
  seedUnfiled: {
    words: [
      '「{title}」は、まだ出願していない研究です。どこまで人に話してよいことになっていますか。',
      '“{title}” has not been filed. How much of it may you tell others?',
    ],
    askers: JUDGE,
    weight: 82,
    theme: 'claim',
  },
  firstLoss: {
    words: [
      '{year}年目は{yen}の赤字です。何が変わると、黒字になりますか。',
      'Year {year} loses {yen}. What has to change for it to earn?',
    ],
    askers: BANK,
    weight: 80,
    theme: 'money',
  },
  noEvidence: {
    words: ['「{title}」は、だれに聞き、何と言われましたか。', '“{title}”: whom did you ask, and what did they say?'],
    askers: BOTH,
    weight: 78,
    theme: 'claim',
  },
  growth: {
    words: [
      '売上が{year}年目に{share}増えます。何が変わるからですか。',
      'Sales grow by {share} in year {year}. What changes to make that happen?',
    ],
    askers: BOTH,
    weight: 75,
    theme: 'basis',
  },
  noCustomer: {
    words: [
      '「{title}」に最初にお金を払う人は、だれですか。名前を挙げられますか。',
      'Who is the first to pay for “{title}”? Can you name them?',
    ],
    askers: BOTH,
    weight: 72,
    theme: 'market',
  },
  thinRepay: {
    words: [
      '{year}年目に事業から生まれるお金は、返すお金の{share}です。少し下がったら、どうしますか。',
      'In year {year} the business earns {share} of what is to be paid back. What if it earns a little less?',
    ],
    askers: BANK,
    weight: 70,
    theme: 'money',
  },
  figureNoBasis: {
    words: [
      '「{title}」を{value}としています。もとになった資料は何ですか。',
      'You put “{title}” at {value}. What is that taken from?',
    ],
    askers: BOTH,
    weight: 68,
    theme: 'basis',
  },
  noAssumptions: {
    words: [
      '「{title}」がうまくいかないとしたら、何が違っていたときですか。',
      'If “{title}” fails, what will have been wrong?',
    ],
    askers: JUDGE,
    weight: 66,
    theme: 'claim',
  },
  noQuote: {
    words: [
      '「{title}」の{yen}は、何をもとにした金額ですか。見積もりはありますか。',
      'What is {yen} for “{title}” based on? Is there a quotation?',
    ],
    askers: BANK,
    weight: 65,
    theme: 'basis',
  },
  emptySection: {
    words: [
      '「{title}」には、まだ何も書かれていません。ひとことで言うと何ですか。',
      'Nothing is written under “{title}” yet. What is it in one sentence?',
    ],
    askers: BOTH,
    weight: 64,
    theme: 'claim',
  },
  ownLittle: {
    words: [
      '自己資金は{yen}で、必要なお金の{share}です。どうやってためましたか。足りると考えるのはなぜですか。',
      'Your own money is {yen}, {share} of the needs. How did you save it, and why is it enough?',
    ],
    askers: BANK,
    weight: 60,
    theme: 'money',
  },
  seed: {
    words: [
      '「{title}」を使うことを、だれから、どこまで認めてもらっていますか。',
      'Who lets you use “{title}”, and how far?',
    ],
    askers: JUDGE,
    weight: 55,
    theme: 'claim',
  },
  resource: {
    words: ['「{title}」が手に入らない年は、どうしますか。', 'What do you do in a year without “{title}”?'],
    askers: BOTH,
    weight: 52,
    theme: 'claim',
  },
  loanUse: {
    words: [
      '「{title}」でお借りになる{yen}は、いつ、何に使いますか。',
      'When will you use the {yen} of “{title}”, and what for?',
    ],
    askers: BANK,
    weight: 50,
    theme: 'money',
  },
  salesBasis: {
    words: [
      '「{title}」の{yen}は、客数と単価でいうと、どう考えたものですか。',
      'In customers and price, how do you come to {yen} for “{title}”?',
    ],
    askers: BOTH,
    weight: 45,
    theme: 'basis',
  },
  customer: {
    words: [
      '「{title}」は今、同じことに何を使い、いくら払っていますか。',
      'What does “{title}” use for this today, and what do they pay?',
    ],
    askers: BOTH,
    weight: 42,
    theme: 'market',
  },
  breakEven: {
    words: [
      '{year}年目は、{yen}売れると損も得もなくなります。それは一日に何人、何個ですか。',
      'In year {year} you break even at {yen} of sales. How many customers or items a day is that?',
    ],
    askers: BANK,
    weight: 40,
    theme: 'money',
  },
  own: {
    words: ['自己資金の{yen}は、どのようにためましたか。', 'How did you save your own {yen}?'],
    askers: BANK,
    weight: 35,
    theme: 'money',
  },
  whyYou: {
    words: ['「{title}」を、なぜあなたがするのですか。', 'Why are you the one to do “{title}”?'],
    askers: BOTH,
    weight: 30,
    theme: 'person',
    isGeneral: true,
  },
  different: {
    words: [
      'ほかの町で同じことを始められたら、何が残りますか。',
      'If another town does the same, what is left to you?',
    ],
    askers: JUDGE,
    weight: 29,
    theme: 'claim',
    isGeneral: true,
  },
  whyNow: {
    words: ['なぜ今、始めるのですか。一年待つと、何が変わりますか。', 'Why now? What would a year change?'],
    askers: BOTH,
    weight: 28,
    theme: 'market',
    isGeneral: true,
  },
  rival: {
    words: ['お客さんは、あなたの代わりに何を選べますか。', 'What else can your customers choose?'],
    askers: BOTH,
    weight: 27,
    theme: 'market',
    isGeneral: true,
  },
  price: {
    words: ['値段は、どうやって決めましたか。', 'How did you come to your price?'],
    askers: BOTH,
    weight: 26,
    theme: 'basis',
    isGeneral: true,
  },
  region: {
    words: ['この事業で、町の何が変わりますか。', 'What changes in the town?'],
    askers: JUDGE,
    weight: 25,
    theme: 'market',
    isGeneral: true,
  },
  quit: {
    words: ['何が起きたら、やめると決めますか。', 'What would make you decide to stop?'],
    askers: BOTH,
    weight: 24,
    theme: 'person',
    isGeneral: true,
  },
  ill: {
    words: ['あなたがひと月働けなくなったら、事業はどうなりますか。', 'If you cannot work for a month, what happens?'],
    askers: BANK,
    weight: 22,
    theme: 'person',
    isGeneral: true,
  },
  debtNow: {
    words: [
      'ほかにお借り入れはありますか。毎月いくら返していますか。',
      'Do you have other loans? What do you pay back each month?',
    ],
    askers: BANK,
    weight: 21,
    theme: 'money',
    isGeneral: true,
  },
  partner: {
    words: [
      'この計画に欠かせない人は、だれですか。どこまで約束していますか。',
      'Whom can the plan not do without, and what have they promised?',
    ],
    askers: BOTH,
    weight: 20,
    theme: 'market',
    isGeneral: true,
  },
  measure: {
    words: ['うまくいったかどうかを、どの数字で見ますか。', 'Which number will tell you that it works?'],
    askers: JUDGE,
    weight: 18,
    theme: 'basis',
    isGeneral: true,
  },
  later: {
    words: ['三年たったら、何が当たり前になっていますか。', 'In three years, what will be taken for granted?'],
    askers: BOTH,
    weight: 17,
    theme: 'person',
    isGeneral: true,
  },
  family: {
    words: ['ご家族は、この計画をどう話していますか。', 'What does your family say about this plan?'],
    askers: BANK,
    weight: 16,
    theme: 'person',
    isGeneral: true,
  },
} as const satisfies Record<string, QuestionRecord>;
export type QuestionKind = keyof typeof REHEARSAL_QUESTIONS;
/** The same records, with the fields' declared types instead of their literals. */
export const rehearsalQuestion = (kind: QuestionKind): QuestionRecord => REHEARSAL_QUESTIONS[kind];
const KINDS = Object.keys(REHEARSAL_QUESTIONS) as QuestionKind[];
export const GENERAL_QUESTIONS = KINDS.filter((kind) => rehearsalQuestion(kind).isGeneral === true);

/** Japanese and English by message key, for the message catalogue. */
export const rehearsalQuestionMessages = Object.fromEntries([
  ...ASKERS.map((id) => [`rehearse.asker.${id}`, ASKER_RECORDS[id].words]),
  ...Object.entries(THEME_RECORDS).map(([id, { words }]) => [`rehearse.why.${id}`, words]),
  ...KINDS.map((kind) => [`rehearse.q.${kind}`, REHEARSAL_QUESTIONS[kind].words]),
]) as Readonly<
  Record<`rehearse.asker.${Asker}` | `rehearse.why.${QuestionTheme}` | `rehearse.q.${QuestionKind}`, Said>
>;
