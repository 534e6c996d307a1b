/**
 * Questions to ask in a session, in our own words. They are ordered by the five barriers that the guideline of the SME Agency for accompanying
 * support (経営力再構築伴走支援ガイドライン, 2023) names: can't see, won't face, can't act, people won't follow, not enough. Questions are open; none
 * implies its own answer, and none begins with "why not".
 */
import type { LocalText } from '../../kernel/text.ts';

type Named = { readonly name: LocalText };
/** A set of questions for each barrier. */
const BARRIER_RECORDS = {
  see: { name: { ja: '見えない', en: 'Cannot see it' } },
  face: { name: { ja: '向き合わない', en: 'Does not face it' } },
  act: { name: { ja: '実行できない', en: 'Cannot act' } },
  follow: { name: { ja: '人が付いてこない', en: 'People do not follow' } },
  lack: { name: { ja: '足りない', en: 'Something is missing' } },
} as const satisfies Record<string, Named>;
export type Barrier = keyof typeof BARRIER_RECORDS;

const STAGE_RECORDS = {
  idea: { name: { ja: '考え始め', en: 'An idea' } },
  prepare: { name: { ja: '開業の準備', en: 'Getting ready' } },
  running: { name: { ja: '営業中', en: 'In business' } },
} as const satisfies Record<string, Named>;
export type TalkStage = keyof typeof STAGE_RECORDS;

const named = <Id extends string>(records: Readonly<Record<Id, Named>>) =>
  (Object.keys(records) as Id[]).map((id) => ({ id, name: records[id].name }));
export const BARRIERS = named<Barrier>(BARRIER_RECORDS);
export const TALK_STAGES = named<TalkStage>(STAGE_RECORDS);

export type Question = {
  readonly id: string;
  readonly barrier: Barrier;
  readonly stages: readonly TalkStage[];
  readonly text: LocalText;
};

const q = (id: string, barrier: Barrier, stages: readonly TalkStage[], ja: string, en: string): Question => ({
  id,
  barrier,
  stages,
  text: { ja, en },
});
const ALL: readonly TalkStage[] = TALK_STAGES.map((stage) => stage.id);

export const QUESTIONS: readonly Question[] = [
  q(
    'see-day',
    'see',
    ['idea', 'prepare'],
    '最初のお客さんは、どんな一日を過ごしている人ですか。',
    'What is a day like for your first customer?',
  ),
  q(
    'see-now',
    'see',
    ['idea', 'prepare'],
    'その人は今、困りごとをどうやってしのいでいますか。',
    'How does that person get by with the problem today?',
  ),
  q(
    'see-heard',
    'see',
    ALL,
    '最近お客さんから聞いた言葉で、いちばん心に残っているのは何ですか。',
    'Which words of a customer have stayed with you lately?',
  ),
  q(
    'see-best',
    'see',
    ['running'],
    'いちばん利益が残っている仕事はどれですか。どうやって確かめましたか。',
    'Which work leaves the most profit, and how did you find out?',
  ),
  q(
    'see-left',
    'see',
    ['running'],
    '来なくなったお客さんは、代わりに何を選んでいると思いますか。',
    'What do customers who left choose instead?',
  ),
  q(
    'see-number',
    'see',
    ALL,
    '毎月ひとつだけ数字を見るなら、どれを見ますか。',
    'If you could look at one figure a month, which would it be?',
  ),
  q(
    'see-region',
    'see',
    ['idea', 'prepare'],
    'この土地だからできることは、どこにありますか。',
    'What is possible here and nowhere else?',
  ),
  q(
    'see-parts',
    'see',
    ['idea'],
    'この組み合わせから一つ外すとしたら、何が残りますか。',
    'If you took one part out of the combination, what would be left?',
  ),

  q(
    'face-worry',
    'face',
    ALL,
    '夜に考えてしまうことがあるとしたら、何ですか。',
    'If something keeps you awake, what is it?',
  ),
  q(
    'face-put',
    'face',
    ALL,
    '後回しにしていることを一つ挙げるなら、何ですか。',
    'What is one thing you keep putting off?',
  ),
  q(
    'face-guess',
    'face',
    ['idea', 'prepare'],
    '計画の中で、まだ確かめていない思い込みはどれですか。',
    'Which belief in the plan have you not checked yet?',
  ),
  q(
    'face-wrong',
    'face',
    ['idea', 'prepare'],
    'どんなことが分かったら、この計画を変えますか。',
    'What would you have to learn to change this plan?',
  ),
  q(
    'face-five',
    'face',
    ['running'],
    '今のまま五年たつと、店はどうなっていますか。',
    'If nothing changes, what is the business like in five years?',
  ),
  q('face-own', 'face', ALL, 'この事業で、ゆずれないことは何ですか。', 'What will you not give up in this business?'),
  q(
    'face-loss',
    'face',
    ['prepare'],
    '売上が見込みの半分だったら、何か月続けられますか。',
    'With half the sales you expect, how many months can you go on?',
  ),
  q(
    'face-family',
    'face',
    ALL,
    'ご家族は、この計画をどう話していますか。',
    'How does your family talk about this plan?',
  ),

  q(
    'act-week',
    'act',
    ALL,
    '次に会うまでに、いちばん小さく試せることは何ですか。',
    'What is the smallest thing to try before we meet again?',
  ),
  q(
    'act-stop',
    'act',
    ['running'],
    '一つやめてよいとしたら、何をやめますか。',
    'If you could stop one thing, what would it be?',
  ),
  q(
    'act-first',
    'act',
    ['prepare'],
    '開業の日から逆に数えると、最初に決めることは何ですか。',
    'Counting back from the opening day, what has to be decided first?',
  ),
  q(
    'act-way',
    'act',
    ALL,
    '動き出せないとき、たいてい何がひっかかっていますか。',
    'When you cannot get going, what usually holds you?',
  ),
  q('act-who', 'act', ALL, 'それは、いつ、だれがしますか。', 'Who does it, and when?'),
  q('act-know', 'act', ALL, 'うまくいったことは、何を見れば分かりますか。', 'What would show you that it worked?'),
  q(
    'act-before',
    'act',
    ['running'],
    '前に試したときは、どこまでうまくいきましたか。',
    'When you tried before, how far did it go well?',
  ),
  q('act-ask', 'act', ['idea'], '今週、話を聞きに行ける人はだれですか。', 'Whom could you go and ask this week?'),

  q(
    'follow-say',
    'follow',
    ['running'],
    '従業員は、この先のことをどんな言葉で知っていますか。',
    'In what words do your people know what is ahead?',
  ),
  q(
    'follow-good',
    'follow',
    ['running'],
    '任せてよかったことを、一つ教えてください。',
    'Tell me one thing that you were glad to hand over.',
  ),
  q(
    'follow-with',
    'follow',
    ['idea', 'prepare'],
    'いっしょにやりたい人に、何をいちばん分かってほしいですか。',
    'What should those who join you understand first?',
  ),
  q('follow-part', 'follow', ALL, '取引先や仲間には、どんな良いことがありますか。', 'What is in it for your partners?'),
  q(
    'follow-heir',
    'follow',
    ['running'],
    '次の人に渡すなら、何から話しますか。',
    'If you handed it on, what would you speak of first?',
  ),
  q(
    'follow-no',
    'follow',
    ALL,
    '反対している人は、何を大事にしていますか。',
    'What matters to those who are against it?',
  ),
  q(
    'follow-seed',
    'follow',
    ['idea', 'prepare'],
    '研究者とは、どこまで話しましたか。先方は何を望んでいますか。',
    'How far have you talked with the researcher, and what do they want?',
  ),

  q(
    'lack-one',
    'lack',
    ALL,
    '足りないもののうち、借りたり分けてもらったりできるのはどれですか。',
    'Of what is missing, what could be borrowed or shared?',
  ),
  q(
    'lack-money',
    'lack',
    ['idea', 'prepare'],
    'そのお金が入るのは、必要になる前ですか、後ですか。',
    'Does that money come before it is needed, or after?',
  ),
  q(
    'lack-own',
    'lack',
    ['prepare'],
    '自己資金のほかに、使えるものは何がありますか。',
    'Besides your own money, what can you use?',
  ),
  q(
    'lack-time',
    'lack',
    ['running'],
    '一週間のうち、先のことを考える時間はどれくらいありますか。',
    'How much of a week goes into what lies ahead?',
  ),
  q(
    'lack-hand',
    'lack',
    ['running', 'prepare'],
    '人が一人増えたら、まず何を頼みますか。',
    'With one more pair of hands, what would you ask first?',
  ),
  q(
    'lack-skill',
    'lack',
    ALL,
    '知りたいのに、だれに聞けばよいか分からないことは何ですか。',
    'What would you like to know, but do not know whom to ask?',
  ),
  q(
    'lack-half',
    'lack',
    ['idea', 'prepare'],
    '半分の大きさで始めるとしたら、どんな形になりますか。',
    'What would it look like at half the size?',
  ),
  q(
    'lack-town',
    'lack',
    ALL,
    'この土地で、同じものが足りずに困っている人はほかにいますか。',
    'Who else here is short of the same thing?',
  ),
];
