/** Urban trades: care, teaching, software, shops, transport, and taking over a business. */
import type { TradeGuide, TradeId } from './schema.ts';

export const TOWN = {
  care: {
    starter: 'care',
    questions: [
      {
        section: 'challenge',
        text: {
          ja: '本人と家族は、それぞれ何に困っていますか。別々に聞きましたか。',
          en: 'What troubles the person, and what the family? Did you ask each alone?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '介護保険で出るものと、自費のものを分けましたか。',
          en: 'What is covered by care insurance, and what is paid privately?',
        },
      },
      {
        section: 'business',
        text: { ja: '人員の基準を、休みの日も満たせますか。', en: 'Do you meet the staffing rule on days off, too?' },
      },
      {
        section: 'funding',
        text: {
          ja: '報酬が入るまでの2か月を、何で払いますか。',
          en: 'What pays for the two months until the fees arrive?',
        },
      },
    ],
    risks: [
      {
        text: { ja: '職員が採れず、開けられない。', en: 'No staff, no opening.' },
        check: { ja: '開く前に、来ると言った人の名を書く。', en: 'Write the names of those who said yes.' },
      },
      {
        text: { ja: 'ケアマネジャーから紹介が来ない。', en: 'Care managers send nobody.' },
        check: { ja: '5人に会い、足りないサービスを聞く。', en: 'Meet five and ask what is missing.' },
      },
      {
        text: { ja: '送迎の時間で、一日が終わる。', en: 'The day goes into driving.' },
        check: { ja: '実際の道を、朝の時間に一度走る。', en: 'Drive the route once in the morning.' },
      },
    ],
    permits: [
      {
        what: { ja: '介護サービス事業者の指定', en: 'Designation as a care provider' },
        when: {
          ja: '介護保険のサービスを行うとき。法人であることが要ります。',
          en: 'For insured services; a corporation is needed.',
        },
        ask: { ja: '都道府県または市町村の介護の課', en: 'Prefectural or municipal care desk' },
        law: 'careInsurance',
        confidence: 'unverified',
      },
      {
        what: { ja: '障害福祉サービスの指定', en: 'Designation for disability services' },
        when: { ja: '就労支援などを行うとき。', en: 'Work support and the like.' },
        ask: { ja: '都道府県または市の障害福祉の課', en: 'Prefectural or city welfare desk' },
        law: 'disability',
        confidence: 'unverified',
      },
      {
        what: { ja: '防火設備の基準', en: 'Fire equipment' },
        when: { ja: '通いや泊まりの施設を開くとき。', en: 'Day or night facilities.' },
        ask: { ja: '消防署', en: 'Fire station' },
        law: 'fire',
        confidence: 'unverified',
      },
    ],
    example: {
      prefecture: '秋田県',
      title: { ja: 'いぶりの大根を切る、就労の場（見本）', en: 'A place to work on smoked radish (sample)' },
      entries: ['ak-shimoiwakawa', 'akita-iburi-kawa', 'akita-inburi-gakko'],
      customer: { ja: '道の駅と、ふるさとを離れた人', en: 'Roadside stations and people who left the region' },
      trouble: {
        ja: '漬ける人が年をとり、切る・詰める手が足りない。',
        en: 'Those who pickle grow old; hands to cut and pack are missing.',
      },
      claim: {
        ja: '旧校舎の調理室で、漬物農家の切る・詰める仕事を就労の場が受け、葉と皮をふりかけにします。',
        en: 'In a former school kitchen a work-support centre cuts and packs for pickle farmers and turns leaves and peel into a seasoning.',
      },
      assumption: { ja: '農家は1キロ80円の手間賃を払う。', en: 'Farmers pay 80 yen a kilo for the work.' },
    },
  },
  education: {
    starter: 'education',
    questions: [
      {
        section: 'challenge',
        text: {
          ja: '困っているのは、子ども・親・先生のだれですか。',
          en: 'Who is troubled: the child, the parents or the teacher?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '子どもが減る5年後に、何人を見込みますか。',
          en: 'How many children in five years, when there are fewer?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '迎えに来られない家の子は、どう来ますか。',
          en: 'How do children come whose parents cannot drive them?',
        },
      },
      {
        section: 'funding',
        text: {
          ja: '月謝のほかに、自治体や学校から何が入りますか。約束はありますか。',
          en: 'Besides fees, what comes from town or school? Is it agreed?',
        },
      },
    ],
    risks: [
      {
        text: { ja: '夏休みと受験の後に、人が減る。', en: 'Pupils leave after summer and exams.' },
        check: { ja: '月ごとの人数を、近い教室に聞く。', en: 'Ask a similar school for its months.' },
      },
      {
        text: { ja: '安全の備えが、親に見えない。', en: 'Parents cannot see that it is safe.' },
        check: { ja: '親5人に、決まりを読んでもらう。', en: 'Let five parents read your rules.' },
      },
      {
        text: { ja: '先生がやめると、教室が止まる。', en: 'A teacher leaves and the class stops.' },
        check: { ja: '代わりの人と、教え方の記録を用意する。', en: 'Have a stand-in and notes on how it is taught.' },
      },
    ],
    permits: [
      {
        what: { ja: '認可外保育・放課後児童クラブなどの届出', en: 'Notice for childcare or after-school clubs' },
        when: { ja: '乳幼児や児童を預かるとき。', en: 'Looking after children.' },
        ask: { ja: '都道府県・市町村の子育ての課', en: 'Prefectural or municipal childcare desk' },
        law: 'childWelfare',
        confidence: 'unverified',
      },
      {
        what: { ja: '契約書面と中途解約の決まり', en: 'Written contract and the right to leave' },
        when: {
          ja: '2か月を超え、5万円を超える塾・家庭教師の契約。',
          en: 'Tutoring of more than two months and 50,000 yen.',
        },
        ask: { ja: '経済産業局、消費生活センター', en: 'METI bureau; consumer centre' },
        law: 'tradeRules',
        confidence: 'unverified',
      },
      {
        what: { ja: '子どもの記録・写真の扱い', en: 'Records and pictures of children' },
        when: { ja: '名前・成績・写真を預かるとき。', en: 'Keeping names, marks or pictures.' },
        ask: { ja: '個人情報保護委員会の手引き', en: 'Guidance of the privacy commission' },
        law: 'privacy',
        confidence: 'unverified',
      },
    ],
    example: {
      prefecture: '徳島県',
      title: { ja: '藍の畑で学ぶ放課後（見本）', en: 'After school in the indigo field (sample)' },
      entries: ['ts-ai', 'tokushima-aishi', 'revitalization2-kamiyama-kosen-seed'],
      customer: { ja: '共働きの家の小学生', en: 'Pupils whose parents both work' },
      trouble: {
        ja: '放課後に、体を動かして学ぶ場所がない。',
        en: 'There is nowhere to learn with one’s hands after school.',
      },
      claim: {
        ja: '藍師の畑で育てて染め、高専の学生と色を測る放課後の教室を開きます。',
        en: 'After school, children grow and dye indigo with a master and measure its colours with students of the technical college.',
      },
      assumption: { ja: '月謝8千円で12人が通う。', en: 'Twelve children come at 8,000 yen a month.' },
    },
  },
  it: {
    starter: 'itService',
    questions: [
      {
        section: 'challenge',
        text: {
          ja: 'その手作業に、だれが月に何時間使っていますか。',
          en: 'Who spends how many hours a month on that by hand?',
        },
      },
      {
        section: 'business',
        text: { ja: '電話が鳴ったとき、だれが答えますか。', en: 'Who answers the telephone?' },
      },
      {
        section: 'business',
        text: {
          ja: 'やめたいとき、客は自分のデータを持ち出せますか。',
          en: 'Can customers take their data along when they leave?',
        },
      },
      {
        section: 'funding',
        text: {
          ja: '10社目まで、何か月を何のお金でしのぎますか。',
          en: 'What pays the months until the tenth customer?',
        },
      },
    ],
    risks: [
      {
        text: { ja: '便利だと言うが、払わない。', en: 'They say it is handy and do not pay.' },
        check: { ja: '作る前に、紙の上の画面で前金を頼む。', en: 'Ask for a deposit on a paper mock-up.' },
      },
      {
        text: { ja: '一社ごとの直しで、手が埋まる。', en: 'Changes for each customer fill the week.' },
        check: { ja: '3社に共通のものだけを、先に作る。', en: 'Build first what three have in common.' },
      },
      {
        text: { ja: '情報が漏れる。', en: 'Data leaks.' },
        check: { ja: '預かる項目を減らし、消す日を決める。', en: 'Keep fewer fields and set a day of deletion.' },
      },
    ],
    permits: [
      {
        what: { ja: '個人情報の取り扱い', en: 'Handling of personal data' },
        when: { ja: '人の名前や連絡先を預かるとき。', en: 'Keeping names or addresses.' },
        ask: { ja: '個人情報保護委員会の手引き', en: 'Guidance of the privacy commission' },
        law: 'privacy',
        confidence: 'unverified',
      },
      {
        what: { ja: '電気通信事業の届出', en: 'Notice as a telecommunications business' },
        when: { ja: '人と人のやりとりを仲立ちするとき。', en: 'Passing messages between people.' },
        ask: { ja: '総合通信局', en: 'Telecommunications bureau' },
        law: 'telecom',
        confidence: 'unverified',
      },
      {
        what: { ja: '通信販売の表示', en: 'What a shop on the web must state' },
        when: { ja: 'ウェブで申し込みを受けるとき。', en: 'Taking orders on the web.' },
        ask: { ja: '経済産業局', en: 'METI bureau' },
        law: 'tradeRules',
        confidence: 'unverified',
      },
    ],
    example: {
      prefecture: '福島県',
      title: { ja: '畑の上を飛ぶ、熟れどきの便り（見本）', en: 'News of ripeness from above the orchard (sample)' },
      entries: ['fukushima-momo-fukushima', 'revitalization2-fukushima-robot-test-field', 'fs-org-hitech'],
      customer: { ja: '桃の農家と共選所', en: 'Peach growers and packing houses' },
      trouble: {
        ja: '熟れどきがそろわず、共選所が混む日と空く日ができる。',
        en: 'Ripeness varies, and the packing house is full one day and empty the next.',
      },
      claim: {
        ja: '飛行機から撮る色で畑ごとの熟れ具合を出し、共選所の人手を3日前に決められるようにします。',
        en: 'Colours taken from above tell the ripeness of each orchard, so that the packing house plans its hands three days ahead.',
      },
      assumption: { ja: '1畑あたり年6千円なら頼まれる。', en: 'It is ordered at 6,000 yen a year per orchard.' },
    },
  },
  retail: {
    starter: 'retail',
    questions: [
      {
        section: 'challenge',
        text: { ja: '歩いて買いに行けない家は、何軒ありますか。', en: 'How many homes cannot walk to a shop?' },
      },
      {
        section: 'business',
        text: {
          ja: '一回りに何軒、何キロ、何時間かかりますか。',
          en: 'How many homes, kilometres and hours is one round?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '売れ残りは、いつ、だれに、いくらで渡しますか。',
          en: 'What is left over: when, to whom, at what price?',
        },
      },
      {
        section: 'funding',
        text: {
          ja: '仕入れの払いと売上の入りは、何日ずれますか。',
          en: 'How many days between paying suppliers and getting paid?',
        },
      },
    ],
    risks: [
      {
        text: { ja: '粗利が低く、燃料で消える。', en: 'The margin goes into fuel.' },
        check: { ja: '1軒あたりの買い物額を、2週間数える。', en: 'Count what each home buys for two weeks.' },
      },
      {
        text: { ja: '大きな店の配達に負ける。', en: 'Delivery by a large chain wins.' },
        check: { ja: '客5人に、何を頼んでいるか聞く。', en: 'Ask five customers what they order there.' },
      },
      {
        text: { ja: '車が止まると、店が止まる。', en: 'When the van stops, the shop stops.' },
        check: { ja: '代車と、来られない日の知らせ方を決める。', en: 'Arrange a spare and how to tell customers.' },
      },
    ],
    permits: [
      {
        what: { ja: '移動販売車の営業許可・届出', en: 'Permit or notice for a mobile shop' },
        when: {
          ja: '魚・肉・総菜・弁当を載せるとき。回る地域ごとに確かめます。',
          en: 'Carrying fish, meat or cooked food; ask in each area.',
        },
        ask: { ja: '保健所', en: 'Public health centre' },
        law: 'foodSanitation',
        confidence: 'unverified',
      },
      {
        what: { ja: '古物商の許可', en: 'Second-hand dealer’s permit' },
        when: { ja: '中古品を買い取って売るとき。', en: 'Buying and selling used goods.' },
        ask: { ja: '警察署', en: 'Police station' },
        law: 'secondHand',
        confidence: 'unverified',
      },
      {
        what: { ja: '酒類の小売業免許', en: 'Licence to retail liquor' },
        when: { ja: '酒を売るとき。', en: 'Selling alcohol.' },
        ask: { ja: '税務署', en: 'Tax office' },
        law: 'liquorTax',
        confidence: 'unverified',
      },
    ],
    example: {
      prefecture: '鳥取県',
      title: { ja: '豆乳工場から来る、朝の移動販売（見本）', en: 'A morning van from the soy-milk plant (sample)' },
      entries: ['tottori-okara-tottori', 'tt-tottan-seed', 'tt-tori-kyogikai'],
      customer: { ja: '店まで歩けない高齢の人', en: 'Old people who cannot walk to a shop' },
      trouble: { ja: '朝の豆腐とおかずが買えない。', en: 'They cannot buy tofu and a dish in the morning.' },
      claim: {
        ja: '朝に出るおからを短大の献立で総菜にし、豆腐と一緒に軽トラックで届けます。',
        en: 'Okara of the morning becomes dishes by recipes of the college and travels with the tofu in a small truck.',
      },
      assumption: { ja: '1軒が一度に700円買う。', en: 'A home buys for 700 yen each time.' },
    },
  },
  transport: {
    starter: 'mobility',
    questions: [
      {
        section: 'challenge',
        text: {
          ja: 'だれが、何曜日の何時に、どこへ行けませんか。',
          en: 'Who cannot get where, on which day and hour?',
        },
      },
      {
        section: 'business',
        text: { ja: '帰りの便は、何を積みますか。', en: 'What does the way back carry?' },
      },
      {
        section: 'business',
        text: {
          ja: '雪・大雨・運転手の休みの日は、どうしますか。',
          en: 'What on days of snow, rain or a driver’s rest?',
        },
      },
      {
        section: 'funding',
        text: {
          ja: '運賃のほかに、町や施設から何が入りますか。',
          en: 'Besides fares, what comes from town or facilities?',
        },
      },
    ],
    risks: [
      {
        text: { ja: '乗る人が、少なすぎる。', en: 'Too few ride.' },
        check: { ja: '2週間、電話で受けて走ってみる（無償で）。', en: 'Try two weeks by telephone, free of charge.' },
      },
      {
        text: { ja: '運転手が一人で、続かない。', en: 'One driver, and it does not last.' },
        check: { ja: '3人の名と、走れる曜日を書く。', en: 'Write three names and their days.' },
      },
      {
        text: { ja: '許可のいる形だと、後で分かる。', en: 'It turns out to need a permit.' },
        check: { ja: '始める前に、運輸支局に紙を見せる。', en: 'Show it to the transport office first.' },
      },
    ],
    permits: [
      {
        what: {
          ja: '旅客の許可、自家用有償旅客運送の登録',
          en: 'Passenger permit; registration of paid rides in private cars',
        },
        when: { ja: '人を乗せて対価を取るとき。', en: 'Carrying people for pay.' },
        ask: { ja: '運輸支局、市町村（地域公共交通会議）', en: 'Transport office; municipal transport council' },
        law: 'passengers',
        confidence: 'unverified',
      },
      {
        what: { ja: '貨物の許可、軽貨物の届出', en: 'Freight permit; notice for small vans' },
        when: { ja: '人の荷物を運んで対価を取るとき。', en: 'Carrying other people’s goods for pay.' },
        ask: { ja: '運輸支局', en: 'Transport office' },
        law: 'freight',
        confidence: 'unverified',
      },
    ],
    example: {
      prefecture: '高知県',
      title: {
        ja: '柚子の山から下りる、帰り荷の便（見本）',
        en: 'A van that comes down full from the yuzu hills (sample)',
      },
      entries: ['kc-yuzu-kawa', 'kochi-yuzu-nouka', 'kochi-chisan'],
      customer: { ja: '山の集落の人と、町の菓子店', en: 'People of the hills and confectioners of the town' },
      trouble: {
        ja: '上りは買い物、下りは空で走り、便が続かない。',
        en: 'The van goes up with shopping and comes down empty, so it does not last.',
      },
      claim: {
        ja: '買い物を届ける便の帰りに、搾った後の柚子の皮を町の菓子店へ運び、両方から運賃をもらいます。',
        en: 'The van that brings shopping carries yuzu peel down to confectioners and is paid both ways.',
      },
      assumption: { ja: '菓子店は1キロ200円の運賃を払う。', en: 'Confectioners pay 200 yen a kilo for the ride.' },
    },
  },
  succession: {
    starter: 'succession',
    questions: [
      {
        section: 'resources',
        text: { ja: '先代の頭の中にだけあるものは、何ですか。', en: 'What exists only in the owner’s head?' },
      },
      {
        section: 'business',
        text: { ja: '客と職人に、だれが、いつ伝えますか。', en: 'Who tells customers and workers, and when?' },
      },
      {
        section: 'business',
        text: {
          ja: '変えないものと、変えるものを一つずつ言えますか。',
          en: 'Can you name one thing that stays and one that changes?',
        },
      },
      {
        section: 'funding',
        text: {
          ja: '借入・個人保証・土地の名義は、だれのものですか。',
          en: 'Whose are the loans, the guarantees and the land?',
        },
      },
    ],
    risks: [
      {
        text: { ja: '名義や保証の話が、最後に出てくる。', en: 'Titles and guarantees come up last.' },
        check: {
          ja: '3年分の決算と登記を、初めに一緒に読む。',
          en: 'Read three years of accounts and the register together first.',
        },
      },
      {
        text: { ja: '先代が去ると、客も去る。', en: 'Customers leave with the owner.' },
        check: { ja: '一年、店に一緒に立つ約束をする。', en: 'Agree to stand in the shop together for a year.' },
      },
      {
        text: { ja: '古い設備が、次々に止まる。', en: 'Old machines stop one after another.' },
        check: { ja: '直せる人と、部品のあるなしを書き出す。', en: 'List who repairs what and which parts exist.' },
      },
    ],
    permits: [
      {
        what: { ja: '許可の引き継ぎ（取り直しになるもの）', en: 'Permits that do not pass on' },
        when: {
          ja: '食品・旅館・酒などの許可は、人や法人が変わると手続きが要ります。',
          en: 'Food, inn and liquor permits need a procedure when the holder changes.',
        },
        ask: { ja: '保健所、税務署など、元の許可の窓口', en: 'The office that gave each permit' },
        law: 'foodSanitation',
        confidence: 'unverified',
      },
      {
        what: {
          ja: '贈与税・相続税の猶予、金融の支援の認定',
          en: 'Deferred gift and inheritance tax; certification for finance',
        },
        when: {
          ja: '株や事業用の資産を受け継ぐとき。期限があります。',
          en: 'Taking over shares or assets; there are time limits.',
        },
        ask: { ja: '都道府県、事業承継・引継ぎ支援センター', en: 'Prefecture; business succession support centre' },
        law: 'succession',
        confidence: 'unverified',
      },
    ],
    example: {
      prefecture: '新潟県',
      title: {
        ja: '米菓の窯を継ぎ、くだけを生かす（見本）',
        en: 'Taking over a rice-cracker oven and its crumbs (sample)',
      },
      entries: ['niigata-kome-senbei', 'ng-kakimochi', 'ng-org-nico'],
      customer: { ja: '県内のアイスクリーム店', en: 'Ice-cream shops of the prefecture' },
      trouble: {
        ja: '焼き手が70歳を超え、くだけは安く引き取られている。',
        en: 'The baker is over seventy, and crumbs are sold for little.',
      },
      claim: {
        ja: '焼きの技を受け継ぎながら、くだけを店ごとの味に仕上げ、アイスの飾りとして届けます。',
        en: 'While learning the oven, we finish the crumbs for each shop and deliver them as a topping for ice cream.',
      },
      assumption: { ja: '先代は2年間、週3日教える。', en: 'The owner teaches three days a week for two years.' },
    },
  },
} as const satisfies Partial<Record<TradeId, TradeGuide>>;
