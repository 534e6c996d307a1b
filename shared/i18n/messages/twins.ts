/** The same card in several plans. */
export const twinMessages = {
  'twins.open': ['ほかの計画の同じカードと比べる', 'Compare cards with the same cards in other plans'],
  'twins.title': ['ほかの計画の同じカード', 'The same cards in other plans'],
  'twins.about': [
    'ほかの計画から貼り付けたカードと、もとのカードのちがいです。選ぶまで、どちらも変わりません。',
    'What differs between pasted cards and those that they came from. Neither changes until you choose.',
  ],
  'twins.none': ['ちがっているカードはありません。', 'No card differs.'],
  'twins.banner': [
    '{plans}にある同じカードと、{n}枚ちがっています。',
    '{n} {n|card differs|cards differ} from the same {n|card|cards} in {plans}.',
  ],
  'twins.plan': ['「{title}」', '“{title}”'],
  'twins.show': ['ちがいを見る', 'Show differences'],
  'twins.card': ['「{name}」と「{plan}」のカード', '“{name}” and the card in “{plan}”'],
  'twins.field': ['項目', 'Field'],
  'twins.here': ['この計画', 'This plan'],
  'twins.changed': ['変わりました', 'changed'],
  'twins.take': ['この計画に取り入れる', 'Take over into this plan'],
  'twins.write': ['「{plan}」にも書く', 'Write into “{plan}” as well'],
  'twins.keep': ['このままにする', 'Keep both'],
  'twins.untie': ['別のカードにする', 'Make them two cards'],
  'twins.taken': [
    '「{plan}」のカード「{name}」から取り入れました。',
    'Took over what the card “{name}” in “{plan}” says.',
  ],
  'twins.written': [
    '「{plan}」のカード「{name}」にも書きました。',
    'Wrote it into the card “{name}” in “{plan}” as well.',
  ],
  'twins.notThere': [
    '「{plan}」のカード「{name}」は、いま見えているものと変わっています。もう一度ちがいを確かめてください。',
    'The card “{name}” in “{plan}” has changed meanwhile. Look at the differences again.',
  ],
  'twins.tied': [
    '{n}枚を貼り付けました。もとの計画で変わったときは、お知らせします。',
    'Pasted {n}. If they change in the other plan, you will be asked.',
  ],
} as const;
