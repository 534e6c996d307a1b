/** Plan templates, a record each. Boxes and limits follow the forms named in `source`; guidance and examples are ours. */
import { type Fill, type TemplateRecord, type TemplateSection, USUAL_TEMPLATE } from './schema.ts';

type Row = {
  key: string;
  ja: string;
  en: string;
  fills?: readonly Fill[];
  limit?: number;
  confidence?: 'verified' | 'unverified';
  ask: [string, string];
  why: [string, string];
  good: [string, string];
  weak: [string, string];
};

const section = (r: Row): TemplateSection => ({
  key: r.key,
  title: { ja: r.ja, en: r.en },
  question: { ja: r.ask[0], en: r.ask[1] },
  why: { ja: r.why[0], en: r.why[1] },
  good: { ja: r.good[0], en: r.good[1] },
  weak: { ja: r.weak[0], en: r.weak[1] },
  fills: r.fills ?? [],
  ...(r.limit ? { limit: r.limit } : {}),
  ...(r.confidence ? { confidence: r.confidence } : {}),
});

const WEAK_DEMAND: [string, string] = [
  '「ニーズは高いと思います」だけで、だれに聞いたかが書かれていません。',
  '“Demand is surely high”, without saying who was asked.',
];

const NEW_COMBINATION: TemplateRecord = {
  name: { ja: '新結合の事業計画', en: 'New-combination plan' },
  purpose: {
    ja: '地域の資源、大学のシーズ、人、資金を一つに結ぶ計画です。迷ったらこれを選びます。',
    en: 'Ties local resources, university seeds, people and funding into one plan. Choose this when in doubt.',
  },
  source: 'Musubi',
  sections: [
    section({
      key: 'summary',
      ja: 'ひとことで言うと',
      en: 'In one line',
      fills: ['combination'],
      ask: ['だれに、何を、何と何を結んで届けますか。', 'What do you bring to whom, by tying what to what?'],
      why: [
        '審査する人も銀行も、最初の一行で続きを読むか決めます。',
        'Judges and bankers decide on this line whether to read on.',
      ],
      good: [
        '酒蔵で余る酒粕と大学の発酵技術で、肌の弱い人のための洗顔料を作り、道の駅と通販で売ります。',
        'From sake lees and a university’s fermentation know-how we make a face wash for sensitive skin, sold at roadside stations and online.',
      ],
      weak: [
        '地域資源を活用した新商品で地域を活性化します。',
        'We revitalise the region with a new product from local resources.',
      ],
    }),
    section({
      key: 'challenge',
      ja: '地域と客の困りごと',
      en: 'What troubles the region and its customers',
      fills: ['challenges', 'customers'],
      ask: [
        'だれが、いつ、何に困っていますか。その人に会いましたか。',
        'Who is troubled by what, and when? Have you met them?',
      ],
      why: [
        '困りごとがはっきりするほど、値段と売り先が決まります。',
        'The clearer the trouble, the clearer price and channel.',
      ],
      good: [
        '酒蔵3軒に聞くと、毎年2月に出る酒粕のうち約4割を費用を払って捨てています。',
        'Three breweries told us they pay to throw away about 40% of the lees that come in February.',
      ],
      weak: WEAK_DEMAND,
    }),
    section({
      key: 'resources',
      ja: '使う地域資源',
      en: 'Local resources',
      fills: ['resources'],
      ask: [
        'どこの、どれだけの、いつ手に入る資源ですか。だれに頼みますか。',
        'Which resource, how much, in which months, from whom?',
      ],
      why: [
        '量と時期が合わない計画は、作る段階で止まります。',
        'Plans stop in production where amount and season do not fit.',
      ],
      good: [
        '〇〇酒造から1月〜3月に月200kg。窓口は製造部長です。',
        '200 kg a month from January to March from one brewery; contact: its head of production.',
      ],
      weak: ['地元の豊かな資源を使います。', 'We use our region’s rich resources.'],
    }),
    section({
      key: 'seeds',
      ja: '使う技術・シーズ',
      en: 'Technology and seeds',
      fills: ['seeds'],
      ask: [
        'だれの技術を、どんな約束で使いますか。特許や未公開の部分はありますか。',
        'Whose technology, on what terms? Any patents or unpublished parts?',
      ],
      why: [
        '公開の前に出願しないと、特許が取れなくなることがあります。',
        'Published before filing, an invention may no longer be patentable.',
      ],
      good: [
        '県立大学の産学連携窓口と、6か月の共同研究を相談中です。',
        'We are discussing six months of joint research with the university’s liaison office.',
      ],
      weak: ['大学と連携します。', 'We work with a university.'],
    }),
    section({
      key: 'business',
      ja: '事業のしくみ',
      en: 'How the business works',
      fills: ['activities', 'people', 'canvas'],
      ask: ['だれが作り、だれが売り、お金はどう回りますか。', 'Who makes it, who sells it, how does money flow?'],
      why: [
        '関わる人の役割が見えると、助けを頼みやすくなります。',
        'Help is easier to ask for when roles are visible.',
      ],
      good: [
        '製造は〇〇工業に委託、販売は道の駅と自社サイト。粗利は1個あたり420円です。',
        'Made by a contractor, sold at the station and on our site; gross profit 420 yen each.',
      ],
      weak: ['協力して進めます。', 'We will proceed in cooperation.'],
    }),
    section({
      key: 'assumptions',
      ja: '確かめること',
      en: 'What to find out',
      fills: ['assumptions', 'cases'],
      ask: [
        '外れたら計画が崩れる思い込みは何ですか。どう確かめますか。',
        'Which belief, if wrong, breaks the plan? How will you test it?',
      ],
      why: ['弱いところを自分で書いた計画は、信頼されます。', 'A plan that names its own weak points is trusted.'],
      good: [
        '「1個1,450円で買う」を、道の駅で2日間、100人に試してもらって確かめます。',
        'We test “they pay 1,450 yen” with 100 people over two days at the station.',
      ],
      weak: ['リスクは特にありません。', 'There are no particular risks.'],
    }),
    section({
      key: 'funding',
      ja: '資金',
      en: 'Funding',
      fills: ['funding'],
      ask: ['何にいくら要り、どこから、いつ入りますか。', 'What is needed for what, from where, and when?'],
      why: [
        '入る月と出る月がずれると、黒字でもお金が足りなくなります。',
        'Cash runs out even in profit when money comes later than it goes.',
      ],
      good: [
        '充填機280万円（見積書あり）。自己資金100万円、日本公庫180万円を4月に。',
        'Filling machine 2.8 million yen (quoted): 1.0 own, 1.8 loan in April.',
      ],
      weak: ['補助金と融資で調達予定です。', 'We plan to use subsidies and loans.'],
    }),
    section({
      key: 'next',
      ja: 'これから3か月',
      en: 'The next three months',
      fills: ['tasks'],
      ask: ['だれが、いつまでに、何をしますか。', 'Who does what by when?'],
      why: ['次の一歩が書かれた計画は動きます。', 'Plans with a next step move.'],
      good: ['12月10日までに大学の窓口へ相談（担当：自分）。', 'Consult the liaison office by 10 December (me).'],
      weak: ['今後検討します。', 'To be considered.'],
    }),
    section({
      key: 'sources',
      ja: '出典',
      en: 'Sources',
      fills: ['sources'],
      ask: ['どの数字と事実を、どこから引きましたか。', 'Which figures and facts come from where?'],
      why: ['出典があれば、聞かれたときに答えられます。', 'With sources you can answer when asked.'],
      good: ['資料カードを入れると、一覧が自動でできます。', 'Insert catalogue cards and the list builds itself.'],
      weak: ['インターネットで調べました。', 'Found on the internet.'],
    }),
  ],
};

const JFC: TemplateRecord = {
  name: { ja: '創業計画書（日本政策金融公庫）', en: 'JFC start-up plan' },
  purpose: {
    ja: '公庫の創業融資に出す計画書の9つの欄に沿います。',
    en: 'Follows the nine boxes of the form for a JFC start-up loan.',
  },
  source: '日本政策金融公庫 創業計画書（A3・9欄）。一部の小欄は未確認です',
  sections: [
    section({
      key: 'motive',
      ja: '1 創業の動機',
      en: '1 Motive',
      fills: ['combination', 'challenges'],
      limit: 160,
      confidence: 'unverified',
      ask: ['なぜこの事業を、なぜ今、なぜ自分が始めますか。', 'Why this business, why now, why you?'],
      why: ['経験と動機がつながっているかを見られます。', 'They look for a link between experience and motive.'],
      good: [
        '蔵で10年働き、捨てる酒粕を毎年見てきました。大学の技術で商品にできると分かり、独立します。',
        'Ten years in a brewery showed me the waste; the university’s method makes a product of it.',
      ],
      weak: ['以前から独立したいと思っていました。', 'I have long wished to be independent.'],
    }),
    section({
      key: 'career',
      ja: '2 経営者の略歴等',
      en: '2 Career',
      fills: ['people'],
      ask: ['何年に、どこで、何をして、何を身につけましたか。', 'When, where, what did you do and learn?'],
      why: ['同じ仕事の経験は、返済できる根拠の一つです。', 'Experience in the trade is evidence of repayment.'],
      good: [
        '2014年4月 〇〇酒造 入社。製造と品質管理を担当、2020年から主任。',
        'April 2014 joined a brewery; production and quality, lead since 2020.',
      ],
      weak: ['会社員をしていました。', 'I was an employee.'],
    }),
    section({
      key: 'products',
      ja: '3 取扱商品・サービス',
      en: '3 Products and services',
      fills: ['activities', 'resources', 'seeds', 'customers'],
      ask: ['何を、いくらで、だれに売りますか。売上の割合は。', 'What, at what price, to whom; what share of sales?'],
      why: ['売上の根拠の出発点になります。', 'It is where the sales figure starts.'],
      good: ['①洗顔料 1,450円（70%）②入浴剤 600円（30%）', '1 face wash 1,450 yen (70%), 2 bath salts 600 yen (30%)'],
      weak: ['各種化粧品', 'Various cosmetics'],
    }),
    section({
      key: 'trade',
      ja: '4 取引先・取引関係等',
      en: '4 Customers and suppliers',
      fills: ['people'],
      ask: ['だれから仕入れ、だれに売り、支払いと回収はいつですか。', 'From whom, to whom, and when is it paid?'],
      why: ['回収が遅いほど運転資金が要ります。', 'Late payment means more working capital.'],
      good: [
        '〇〇の道の駅：シェア60%、月末〆翌月末払い。',
        'Roadside station: 60%, closing at month end, paid a month later.',
      ],
      weak: ['未定', 'Undecided'],
    }),
    section({
      key: 'staff',
      ja: '5 従業員',
      en: '5 Staff',
      ask: ['何人で始めますか。家族とパートは何人ですか。', 'How many start, how many family and part-time?'],
      why: ['人数は融資や補助金の条件に関わります。', 'Headcount decides conditions of loans and subsidies.'],
      good: ['従業員1人（パート）、家族1人。', 'One part-timer, one family member.'],
      weak: ['適宜', 'As needed'],
    }),
    section({
      key: 'debts',
      ja: '6 お借入の状況',
      en: '6 Existing debt',
      ask: ['住宅や車などの残高と年間返済額は。', 'Balances and yearly repayments, home and car included?'],
      why: ['隠さず書くことが信用になります。', 'Openness builds trust.'],
      good: ['〇〇銀行 住宅 残高1,800万円、年間84万円。', 'Home loan, balance 18 million, 0.84 million a year.'],
      weak: ['（空欄）', '(left blank)'],
    }),
    section({
      key: 'money',
      ja: '7 必要な資金と調達方法',
      en: '7 Money needed and its sources',
      fills: ['funding'],
      ask: [
        '設備と運転にいくら要り、どこから出しますか。左右の合計は一致しますか。',
        'What for equipment and working capital, from where? Do both totals agree?',
      ],
      why: ['一円でも合わないと、計画が雑だと見られます。', 'A mismatch reads as carelessness.'],
      good: [
        '設備280万円（見積書1）、運転70万円／自己資金130万円、公庫220万円。',
        'Equipment 2.8, working 0.7; own 1.3, loan 2.2 (million yen).',
      ],
      weak: ['だいたい400万円くらい', 'About 4 million'],
    }),
    section({
      key: 'outlook',
      ja: '8 事業の見通し（月平均）',
      en: '8 Outlook, monthly',
      fills: ['assumptions'],
      ask: ['売上、原価、経費の根拠は何ですか。', 'On what do sales, cost and expenses rest?'],
      why: ['面談では計算の根拠を聞かれます。', 'The interview asks for the basis.'],
      good: ['1,450円×1日12個×25日＝43.5万円。', '1,450 yen × 12 a day × 25 days = 435,000 yen.'],
      weak: ['業界平均から', 'From the industry average'],
    }),
    section({
      key: 'free',
      ja: '9 自由記述欄',
      en: '9 Anything else',
      fills: ['canvas', 'sources'],
      ask: ['ほかに伝えたい強みや不安、相談したいことは。', 'Other strengths, worries, wishes for advice?'],
      why: ['不安を書くと、相談が具体的になります。', 'Stated worries make advice concrete.'],
      good: ['冬以外の酒粕の保管方法を相談したいです。', 'I would like advice on storing lees outside winter.'],
      weak: ['頑張ります。', 'I will do my best.'],
    }),
  ],
};

const JIZOKUKA: TemplateRecord = {
  name: { ja: '小規模事業者持続化補助金 経営計画', en: 'Plan for the subsidy for sustaining small firms' },
  purpose: {
    ja: '様式2の経営計画と補助事業計画に沿います。商工会議所・商工会と一緒に作ります。',
    en: 'Follows form 2; made together with the chamber.',
  },
  source: '小規模事業者持続化補助金 様式2（公募要領と会議所の案内）',
  sections: [
    section({
      key: 'company',
      ja: '経営計画 1 企業概要',
      en: 'Plan 1 The firm',
      fills: ['people', 'activities'],
      ask: ['どんな商売で、何がどれだけ売れていますか。', 'What is the trade, what sells how much?'],
      why: ['分析の土台です。', 'It is the base of the analysis.'],
      good: ['売上上位3商品と利益率を表で示します。', 'A table of the three best sellers with margins.'],
      weak: ['飲食店です。', 'A restaurant.'],
    }),
    section({
      key: 'market',
      ja: '経営計画 2 顧客ニーズと市場の動向',
      en: 'Plan 2 Customers and market',
      fills: ['customers', 'challenges'],
      ask: ['客は何を求め、市場はどう動いていますか。', 'What do customers want, where does the market go?'],
      why: ['思い込みでないことを示します。', 'It shows this is no guess.'],
      good: ['来店客80人の聞き取りで、6割が持ち帰りを希望しました。', 'Of 80 customers asked, 60% wanted take-away.'],
      weak: WEAK_DEMAND,
    }),
    section({
      key: 'strength',
      ja: '経営計画 3 自社や商品・サービスの強み',
      en: 'Plan 3 Strengths',
      fills: ['resources', 'seeds', 'combination'],
      ask: ['ほかにない強みは何ですか。', 'What do you have that others do not?'],
      why: ['取組みが強みを生かすかを見られます。', 'The project should use the strength.'],
      good: ['県内で1社だけの低温発酵設備があります。', 'The only low-temperature fermenter in the prefecture.'],
      weak: ['真心の接客です。', 'Heartfelt service.'],
    }),
    section({
      key: 'policy',
      ja: '経営計画 4 経営方針・目標と今後のプラン',
      en: 'Plan 4 Policy, goals, next',
      fills: ['assumptions'],
      ask: ['いつまでに、何を、いくつにしますか。', 'What, by when, how much?'],
      why: ['数で言えると進み具合が分かります。', 'Numbers show progress.'],
      good: ['2027年3月までに通販比率を20%に。', 'Online share 20% by March 2027.'],
      weak: ['売上を伸ばします。', 'Increase sales.'],
    }),
    section({
      key: 'projectName',
      ja: '補助事業計画 1 事業名',
      en: 'Project 1 Name',
      limit: 30,
      confidence: 'verified',
      ask: ['30字以内で、何をする事業ですか。', 'What is it, within 30 characters?'],
      why: ['名前だけで中身が伝わるようにします。', 'The name alone should tell.'],
      good: ['酒粕洗顔料の道の駅・通販による販路開拓', 'New channels for a sake-lees face wash'],
      weak: ['新規事業', 'New business'],
    }),
    section({
      key: 'channels',
      ja: '補助事業計画 2 販路開拓等の取組内容',
      en: 'Project 2 Finding customers',
      fills: ['activities', 'canvas'],
      ask: ['何を、どんな順番で行い、何に使いますか。', 'What, in what order, spending on what?'],
      why: ['経費と取組みのつながりを見られます。', 'Costs must follow from the work.'],
      good: ['①試供品300個 ②売場づくり ③サイト改修（見積書あり）', '1 samples 2 shelf 3 site (quoted)'],
      weak: ['チラシを配ります。', 'Hand out leaflets.'],
    }),
    section({
      key: 'efficiency',
      ja: '補助事業計画 3 業務効率化の取組（任意）',
      en: 'Project 3 Efficiency (optional)',
      ask: ['手間をどう減らしますか。', 'How will effort shrink?'],
      why: ['任意です。取り組むときだけ書きます。', 'Optional.'],
      good: ['受注の転記をやめ、週5時間を減らします。', 'Five hours a week less copying.'],
      weak: ['IT化します。', 'Digitalise.'],
    }),
    section({
      key: 'effect',
      ja: '補助事業計画 4 補助事業の効果',
      en: 'Project 4 Effect',
      fills: ['funding'],
      ask: ['売上と利益はいくら変わりますか。根拠は。', 'How do sales and profit change, and why?'],
      why: ['補助金に見合う効果かを見られます。', 'Is it worth the grant?'],
      good: ['月90個×1,450円で年156万円の増加を見込みます。', '90 a month × 1,450 yen: 1.56 million a year.'],
      weak: ['大きな効果が見込めます。', 'A large effect is expected.'],
    }),
  ],
};

const INNOVATION: TemplateRecord = {
  name: { ja: '経営革新計画', en: 'Management innovation plan' },
  purpose: {
    ja: '中小企業等経営強化法の計画です。3〜5年の新しい取組みと数値目標を書きます。',
    en: 'A 3–5 year plan of something new with targets, under the law.',
  },
  source: '中小企業等経営強化法 経営革新計画 別表1・2・3',
  sections: [
    section({
      key: 'current',
      ja: '現状と課題',
      en: 'Present state',
      fills: ['challenges'],
      ask: ['今の事業の何が行き詰まっていますか。', 'What is stuck today?'],
      why: ['きっかけが革新の必要性になります。', 'The trigger shows the need.'],
      good: ['主力の卸売が5年で3割減りました。', 'Wholesale fell 30% in five years.'],
      weak: ['景気が悪いです。', 'Times are bad.'],
    }),
    section({
      key: 'theme',
      ja: '経営革新のテーマ',
      en: 'Theme',
      fills: ['combination'],
      limit: 60,
      confidence: 'unverified',
      ask: ['一文で言うと何に取り組みますか。', 'In one sentence, what is it?'],
      why: [
        '類型（新商品、新サービス、新しい生産・提供の方法など）と合わせます。',
        'It must fit one of the six types.',
      ],
      good: [
        '酒粕と大学の発酵技術による敏感肌向け洗顔料の開発と販売',
        'A face wash from lees and fermentation know-how',
      ],
      weak: ['新商品開発', 'New product'],
    }),
    section({
      key: 'novelty',
      ja: '新しさ（同業他社との違い）',
      en: 'Novelty',
      fills: ['seeds', 'resources', 'cases'],
      ask: ['自社にとって、また同業の中で、何が新しいですか。', 'What is new for you and among peers?'],
      why: ['同業で広く行われていると認められません。', 'What peers commonly do is not accepted.'],
      good: ['同じ地域の12蔵で、化粧品にしている例はありません。', 'None of the 12 local breweries makes cosmetics.'],
      weak: ['初めての試みです。', 'Our first try.'],
    }),
    section({
      key: 'plan',
      ja: '実施計画（別表2）',
      en: 'Schedule',
      fills: ['activities', 'canvas'],
      ask: ['何年目のどの四半期に、何を、どの基準で評価しますか。', 'In which quarter, what, by what measure?'],
      why: ['1-1（1年目第1四半期）の形で書きます。', 'Written as 1-1 for year 1, quarter 1.'],
      good: ['1-2 試作3種、肌試験の合格で評価。', '1-2 three prototypes; measure: skin test passed.'],
      weak: ['順次実施', 'Step by step'],
    }),
    section({
      key: 'targets',
      ja: '数値目標（付加価値額・給与支給総額）',
      en: 'Targets',
      fills: ['assumptions'],
      ask: ['計画終了時の付加価値額と給与支給総額の伸びは。', 'Growth of value added and pay at the end?'],
      why: ['3年で付加価値額9%、給与支給総額4.5%以上などの基準があります。', 'E.g. +9% and +4.5% over three years.'],
      good: ['5年で付加価値額＋18%、給与支給総額＋8%。', '+18% and +8% over five years.'],
      weak: ['向上させます。', 'Improve.'],
    }),
    section({
      key: 'funds',
      ja: '資金計画（別表3）',
      en: 'Funding',
      fills: ['funding', 'sources'],
      ask: ['年ごとに、何にいくら使い、どこから出しますか。', 'Each year, how much for what, from where?'],
      why: ['支援策（融資や保証）の入口になります。', 'It opens loans and guarantees.'],
      good: ['1年目：設備280万円を公庫から。', 'Year 1: equipment 2.8 million by loan.'],
      weak: ['自己資金', 'Own money'],
    }),
  ],
};

const CONTEST: TemplateRecord = {
  name: { ja: 'ビジネスコンテスト応募', en: 'Contest entry' },
  purpose: {
    ja: '書類審査の応募用です。未出願の技術は書かないでください。',
    en: 'For paper screening. Leave unfiled inventions out.',
  },
  source: '公開されている応募要項（400字程度の要旨と本文）。字数は応募先の要項で確かめてください',
  sections: [
    section({
      key: 'abstract',
      ja: '要旨',
      en: 'Abstract',
      fills: ['combination'],
      limit: 400,
      confidence: 'verified',
      ask: ['400字で、だれのどんな困りごとを何で解きますか。', 'In 400 characters: whose trouble, solved by what?'],
      why: [
        '審査員は25件を読みます。最初の400字で決まります。',
        'Judges read 25 entries; these 400 characters decide.',
      ],
      good: [
        '困りごと、結びつけるもの、確かめた事実、次の一歩を1文ずつ。',
        'One sentence each: trouble, combination, evidence, next step.',
      ],
      weak: ['背景の説明だけで終わっています。', 'Only background.'],
    }),
    section({
      key: 'problem',
      ja: '課題と顧客',
      en: 'Problem and customer',
      fills: ['challenges', 'customers'],
      ask: ['だれが、どれくらい困っていますか。', 'Who, and how badly?'],
      why: ['市場性の評価になります。', 'It counts as market.'],
      good: [
        '面談した22人のうち15人が月3,000円以上使っています。',
        '15 of 22 interviewed spend over 3,000 yen a month.',
      ],
      weak: WEAK_DEMAND,
    }),
    section({
      key: 'originality',
      ja: '独創性（新結合）',
      en: 'Originality',
      fills: ['resources', 'seeds', 'canvas'],
      ask: ['何と何を結ぶのが新しいですか。', 'What is new in what you tie?'],
      why: ['独創性の配点は多くの大会で最も大きい一つです。', 'Often among the heaviest criteria.'],
      good: [
        '産地に捨てられていたものと、研究室に眠っていたものの組合せです。',
        'What was thrown away, with what slept in a lab.',
      ],
      weak: ['ほかにはありません。', 'Nobody else does it.'],
    }),
    section({
      key: 'feasibility',
      ja: '実現性',
      en: 'Feasibility',
      fills: ['people', 'activities', 'assumptions'],
      ask: ['だれが、どうやって、どこまで進めましたか。', 'Who, how, how far?'],
      why: ['進んだ事実がいちばん強い根拠です。', 'Progress is the strongest evidence.'],
      good: ['試作3回、肌試験は20人で異常なし。', 'Three prototypes; skin test with 20 people.'],
      weak: ['実現できると考えます。', 'We believe so.'],
    }),
    section({
      key: 'profit',
      ja: '収益性と資金',
      en: 'Profit and funding',
      fills: ['funding'],
      ask: ['1つ売れるといくら残り、何個で元が取れますか。', 'What is left per piece; how many to break even?'],
      why: ['続けられるかを見られます。', 'Can it last?'],
      good: ['粗利420円、月570個で固定費24万円をまかないます。', '420 yen each; 570 a month cover 240,000.'],
      weak: ['3年目に黒字化', 'Profit in year three'],
    }),
    section({
      key: 'region',
      ja: '地域への効果',
      en: 'Effect on the region',
      fills: ['cases', 'sources'],
      ask: ['地域に何が残りますか。', 'What stays in the region?'],
      why: ['地域貢献を問う大会が多くあります。', 'Many contests ask for it.'],
      good: ['廃棄費用が年60万円減り、雇用が2人生まれます。', 'Waste cost −0.6 million; two jobs.'],
      weak: ['地域が元気になります。', 'The region will be lively.'],
    }),
  ],
};

const BLANK: TemplateRecord = {
  name: { ja: '白紙', en: 'Blank' },
  purpose: { ja: '見出しのない白紙から書きます。', en: 'Start from an empty page.' },
  source: 'Musubi',
  sections: [],
};

/** In the order in which they are offered. A plan stores the name of its template: never rename one. */
const RECORDS = {
  newCombination: NEW_COMBINATION,
  jfcStartup: JFC,
  jizokuka: JIZOKUKA,
  innovation: INNOVATION,
  contest: CONTEST,
  blank: BLANK,
} as const satisfies Record<string, TemplateRecord>;
export type TemplateId = keyof typeof RECORDS;
export type PlanTemplate = TemplateRecord & { readonly id: TemplateId };

USUAL_TEMPLATE satisfies TemplateId;
const IDS = Object.keys(RECORDS) as TemplateId[];
export const TEMPLATES: readonly PlanTemplate[] = IDS.map((id) => ({ id, ...RECORDS[id] }));
/** Templates that a board can fill. */
export const FILLED_TEMPLATES = TEMPLATES.filter((t) => t.sections.length > 0);

/** The template by name; the empty one for an unknown name. */
export const templateOf = (id: string): PlanTemplate => TEMPLATES.find((t) => t.id === id) ?? { id: 'blank', ...BLANK };

/** The guidance of a section, by the key stored on its heading. */
export const sectionOf = (templateId: string, key: string): TemplateSection | undefined =>
  templateOf(templateId).sections.find((s) => s.key === key) ??
  TEMPLATES.flatMap((t) => t.sections).find((s) => s.key === key);
