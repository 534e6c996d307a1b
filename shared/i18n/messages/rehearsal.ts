/** Words of the rehearsal: what a lender or a judge may ask. Japanese first, English second. Each opens; none holds its own answer. */
export const rehearsalMessages = {
  'rehearse.title': ['面談の練習', 'Rehearse an interview'],
  'rehearse.about': [
    'この計画の数字と言葉から、聞かれそうなことを選びました。弱いところから順に並びます。答えは、ご自分の言葉で書いてください。',
    'Chosen from the numbers and claims of this plan, the weakest first. Answer in your own words.',
  ],
  'rehearse.asker': ['だれに聞かれますか', 'Who asks'],
  'rehearse.asker.bank': ['銀行・公庫', 'A lender'],
  'rehearse.asker.judge': ['コンテストの審査員', 'A contest judge'],
  'rehearse.nth': ['{n} / {all} 問目（答えた質問 {done}）', 'Question {n} of {all} ({done} answered)'],
  'rehearse.answer': ['答え', 'Answer'],
  'rehearse.answerHint': [
    '声に出して話すように。二、三文で足ります。',
    'As if you said it aloud. Two or three sentences are enough.',
  ],
  'rehearse.previous': ['前の質問', 'Previous'],
  'rehearse.next': ['次の質問', 'Next'],
  'rehearse.by': ['{name}さんの答え（{when}）', 'Answered by {name} ({when})'],
  'rehearse.section': ['書き入れる見出し', 'Under which heading'],
  'rehearse.toPlan': ['計画に書き入れる', 'Write into the plan'],
  'rehearse.toPlanDone': ['「{title}」に書き入れました。', 'Written under “{title}”.'],
  'rehearse.headingGone': [
    '選んだ見出しが本文から消されています。見出しを選び直してください。',
    'The chosen heading is no longer in the text. Choose another one.',
  ],
  'rehearse.noSection': [
    '本文に見出しがありません。見出しを作ると、ここから書き入れられます。',
    'The text has no heading yet. With one, answers can be written into it from here.',
  ],
  'rehearse.asked': ['これまでの答え', 'Answers so far'],
  'rehearse.gone': ['計画が変わり、もう聞かれません', 'No longer asked: the plan has changed'],
  'rehearse.why.money': ['返せるかどうかを見ています。', 'They look at whether it can be paid back.'],
  'rehearse.why.basis': ['数字のもとを見ています。', 'They look at what the number stands on.'],
  'rehearse.why.claim': ['自分で確かめたかを見ています。', 'They look at whether you checked it yourself.'],
  'rehearse.why.person': ['人と、続ける力を見ています。', 'They look at the person, and whether you can go on.'],
  'rehearse.why.market': [
    'お客さんと相手を知っているかを見ています。',
    'They look at whether you know customers and rivals.',
  ],

  'rehearse.q.shortOfMoney': [
    '必要なお金に、{yen}足りません。残りはどう用意しますか。',
    '{yen} of the money needed is missing. Where will it come from?',
  ],
  'rehearse.q.cashRunsOut': [
    '{month}の終わりに、手元のお金が{yen}足りなくなります。その月をどう越えますか。',
    'At the end of {month} you are {yen} short of cash. How do you get through that month?',
  ],
  'rehearse.q.nothingToRepay': [
    '{year}年目は、返すお金が事業から生まれません。何で返しますか。',
    'In year {year} the business earns nothing to pay back with. What pays instead?',
  ],
  'rehearse.q.cannotRepay': [
    '{year}年目は、返すお金の{share}しか事業から生まれません。残りは何で返しますか。',
    'In year {year} the business earns only {share} of what is to be paid back. What pays the rest?',
  ],
  'rehearse.q.thinRepay': [
    '{year}年目に事業から生まれるお金は、返すお金の{share}です。少し下がったら、どうしますか。',
    'In year {year} the business earns {share} of what is to be paid back. What if it earns a little less?',
  ],
  'rehearse.q.subsidyEarly': [
    '補助金は、使ったあとに入ります。それまでの{yen}は、どう立て替えますか。',
    'A subsidy comes after the money is spent. How do you bridge {yen} until then?',
  ],
  'rehearse.q.slowSales': [
    '売上が見込みの7割で、始まりが3か月遅れると、{month}に手元のお金がなくなります。そのとき何をしますか。',
    'With 70% of the sales, three months late, cash runs out in {month}. What do you do then?',
  ],
  'rehearse.q.campaignFails': [
    '「{title}」が目標に届かないと、手元のお金は{month}に{yen}まで下がります。どう進めますか。',
    'If “{title}” misses its goal, cash falls to {yen} in {month}. How do you go on?',
  ],
  'rehearse.q.firstLoss': [
    '{year}年目は{yen}の赤字です。何が変わると、黒字になりますか。',
    'Year {year} loses {yen}. What has to change for it to earn?',
  ],
  'rehearse.q.growth': [
    '売上が{year}年目に{share}増えます。何が変わるからですか。',
    'Sales grow by {share} in year {year}. What changes to make that happen?',
  ],
  'rehearse.q.breakEven': [
    '{year}年目は、{yen}売れると損も得もなくなります。それは一日に何人、何個ですか。',
    'In year {year} you break even at {yen} of sales. How many customers or items a day is that?',
  ],
  'rehearse.q.salesGuess': [
    '「{title}」は1年目に{yen}とあります。その数は、だれに、どうやって確かめましたか。',
    '“{title}” brings {yen} in the first year. With whom did you check that, and how?',
  ],
  'rehearse.q.salesBasis': [
    '「{title}」の{yen}は、客数と単価でいうと、どう考えたものですか。',
    'In customers and price, how do you come to {yen} for “{title}”?',
  ],
  'rehearse.q.noQuote': [
    '「{title}」の{yen}は、何をもとにした金額ですか。見積もりはありますか。',
    'What is {yen} for “{title}” based on? Is there a quotation?',
  ],
  'rehearse.q.loanUse': [
    '「{title}」でお借りになる{yen}は、いつ、何に使いますか。',
    'When will you use the {yen} of “{title}”, and what for?',
  ],
  'rehearse.q.ownLittle': [
    '自己資金は{yen}で、必要なお金の{share}です。どうやってためましたか。足りると考えるのはなぜですか。',
    'Your own money is {yen}, {share} of the needs. How did you save it, and why is it enough?',
  ],
  'rehearse.q.own': ['自己資金の{yen}は、どのようにためましたか。', 'How did you save your own {yen}?'],
  'rehearse.q.figureNoBasis': [
    '「{title}」を{value}としています。もとになった資料は何ですか。',
    'You put “{title}” at {value}. What is that taken from?',
  ],
  'rehearse.q.guess': [
    '「{title}」は、まだ確かめていないこととあります。違っていたら、計画のどこが変わりますか。',
    '“{title}” is not checked yet. If it is wrong, what changes in the plan?',
  ],
  'rehearse.q.noEvidence': [
    '「{title}」は、だれに聞き、何と言われましたか。',
    '“{title}”: whom did you ask, and what did they say?',
  ],
  'rehearse.q.claimMissing': [
    '「{title}」は、ひとことで言うと、だれの何を変えますか。',
    'In one sentence: whose life does “{title}” change, and how?',
  ],
  'rehearse.q.noAssumptions': [
    '「{title}」がうまくいかないとしたら、何が違っていたときですか。',
    'If “{title}” fails, what will have been wrong?',
  ],
  'rehearse.q.seedUnfiled': [
    '「{title}」は、まだ出願していない研究です。どこまで人に話してよいことになっていますか。',
    '“{title}” has not been filed. How much of it may you tell others?',
  ],
  'rehearse.q.seed': [
    '「{title}」を使うことを、だれから、どこまで認めてもらっていますか。',
    'Who lets you use “{title}”, and how far?',
  ],
  'rehearse.q.resource': [
    '「{title}」が手に入らない年は、どうしますか。',
    'What do you do in a year without “{title}”?',
  ],
  'rehearse.q.noCustomer': [
    '「{title}」に最初にお金を払う人は、だれですか。名前を挙げられますか。',
    'Who is the first to pay for “{title}”? Can you name them?',
  ],
  'rehearse.q.customer': [
    '「{title}」は今、同じことに何を使い、いくら払っていますか。',
    'What does “{title}” use for this today, and what do they pay?',
  ],
  'rehearse.q.emptySection': [
    '「{title}」には、まだ何も書かれていません。ひとことで言うと何ですか。',
    'Nothing is written under “{title}” yet. What is it in one sentence?',
  ],
  'rehearse.q.whyYou': ['「{title}」を、なぜあなたがするのですか。', 'Why are you the one to do “{title}”?'],
  'rehearse.q.whyNow': ['なぜ今、始めるのですか。一年待つと、何が変わりますか。', 'Why now? What would a year change?'],
  'rehearse.q.different': [
    'ほかの町で同じことを始められたら、何が残りますか。',
    'If another town does the same, what is left to you?',
  ],
  'rehearse.q.rival': ['お客さんは、あなたの代わりに何を選べますか。', 'What else can your customers choose?'],
  'rehearse.q.price': ['値段は、どうやって決めましたか。', 'How did you come to your price?'],
  'rehearse.q.region': ['この事業で、町の何が変わりますか。', 'What changes in the town?'],
  'rehearse.q.quit': ['何が起きたら、やめると決めますか。', 'What would make you decide to stop?'],
  'rehearse.q.ill': [
    'あなたがひと月働けなくなったら、事業はどうなりますか。',
    'If you cannot work for a month, what happens?',
  ],
  'rehearse.q.debtNow': [
    'ほかにお借り入れはありますか。毎月いくら返していますか。',
    'Do you have other loans? What do you pay back each month?',
  ],
  'rehearse.q.partner': [
    'この計画に欠かせない人は、だれですか。どこまで約束していますか。',
    'Whom can the plan not do without, and what have they promised?',
  ],
  'rehearse.q.measure': ['うまくいったかどうかを、どの数字で見ますか。', 'Which number will tell you that it works?'],
  'rehearse.q.later': [
    '三年たったら、何が当たり前になっていますか。',
    'In three years, what will be taken for granted?',
  ],
  'rehearse.q.family': ['ご家族は、この計画をどう話していますか。', 'What does your family say about this plan?'],
} as const;
