/** Messages of the rehearsal; the questions themselves are in `shared/domain/rehearsal/questionRecords.ts`. Japanese first, English second. */
export const rehearsalMessages = {
  'rehearse.title': ['面談の練習', 'Rehearse an interview'],
  'rehearse.about': [
    'この計画の数字と言葉から、聞かれそうなことを選びました。弱いところから順に並びます。答えは、ご自分の言葉で書いてください。',
    'Chosen from the numbers and claims of this plan, the weakest first. Answer in your own words.',
  ],
  'rehearse.asker': ['だれに聞かれますか', 'Who asks'],
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
} as const;
