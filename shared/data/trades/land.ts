/** Trades of land, sea and guests. */
import type { TradeGuide, TradeId } from './schema.ts';

export const LAND = {
  lodging: {
    starter: 'guestHouse',
    questions: [
      {
        section: 'challenge',
        text: {
          ja: 'この町に泊まる理由は、だれの、何曜日の、何ですか。',
          en: 'Who has which reason to stay here, on which day of the week?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '一番ひまな月に、何泊入れば続けられますか。',
          en: 'How many nights in the quietest month keep it going?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '夜中に何かあったとき、だれが何分で来ますか。',
          en: 'When something happens at night, who comes in how many minutes?',
        },
      },
      {
        section: 'funding',
        text: {
          ja: '消防設備・風呂・配管の直しに、見積りを取りましたか。',
          en: 'Do you have quotations for fire equipment, baths and pipes?',
        },
      },
    ],
    risks: [
      {
        text: {
          ja: '建物の用途変更や消防で、開業が半年遅れる。',
          en: 'Change of use and fire rules delay the opening by half a year.',
        },
        check: {
          ja: '契約の前に、建築士と消防署に図面を見せる。',
          en: 'Show the drawings to an architect and the fire station before signing.',
        },
      },
      {
        text: { ja: '予約サイトの手数料で、利益がなくなる。', en: 'Booking-site fees take the profit.' },
        check: {
          ja: '直接の予約を何割にするか決め、1室の手残りを出す。',
          en: 'Decide the share of direct bookings and work out what is left per room.',
        },
      },
      {
        text: { ja: '近所から苦情が出る。', en: 'Neighbours complain.' },
        check: {
          ja: '開く前に隣の5軒に話し、電話番号を渡す。',
          en: 'Talk to five neighbours before opening and leave a number.',
        },
      },
    ],
    permits: [
      {
        what: { ja: '旅館業の許可', en: 'Inn permit' },
        when: { ja: '宿泊料を取って、くり返し人を泊めるとき。', en: 'Lodging people for a fee, repeatedly.' },
        ask: { ja: '保健所', en: 'Public health centre' },
        law: 'inns',
        confidence: 'unverified',
      },
      {
        what: { ja: '住宅宿泊事業の届出', en: 'Home-lodging notice' },
        when: { ja: '住宅で、年180日までの宿をするとき。', en: 'In a dwelling, up to 180 days a year.' },
        ask: { ja: '都道府県（保健所を設ける市など）', en: 'Prefecture, or a city with its own health centre' },
        law: 'homeLodging',
        confidence: 'unverified',
      },
      {
        what: { ja: '消防法令適合通知書と設備', en: 'Fire compliance and equipment' },
        when: { ja: '許可・届出の前に要ります。', en: 'Before permit or notice.' },
        ask: { ja: '消防署', en: 'Fire station' },
        law: 'fire',
        confidence: 'unverified',
      },
    ],
    example: {
      prefecture: '島根県',
      title: { ja: 'たたらの火を待つ宿（見本）', en: 'An inn that waits for the furnace (sample)' },
      entries: ['revitalization2-tatara-iron', 'meti-hata-onsen', 'shimane-tatara'],
      customer: { ja: '刃物や鉄が好きな、海外からの旅行者', en: 'Travellers from abroad who love blades and iron' },
      trouble: {
        ja: '製鉄の里を見ても、夜を過ごす場所がない。',
        en: 'There is nowhere to spend the night in the land of iron.',
      },
      claim: {
        ja: '使われていない温泉の建物を小さな宿にし、鉄を打つ人の話を夜に聞く2泊を用意します。',
        en: 'We turn a disused bath house into a small inn with two nights of stories by those who work iron.',
      },
      assumption: {
        ja: '2泊4万円で、月に12組が来る。',
        en: 'Twelve groups a month come for two nights at 40,000 yen.',
      },
    },
  },
  farming: {
    starter: 'farm',
    questions: [
      {
        section: 'resources',
        text: {
          ja: '畑は、いつまで借りられますか。水と道はありますか。',
          en: 'Until when is the land leased? Is there water and a road?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '規格外は何割出ますか。それをだれがいくらで買いますか。',
          en: 'What share is out of grade, and who buys it at what price?',
        },
      },
      {
        section: 'business',
        text: { ja: '一番忙しい2週間に、何人の手が要りますか。', en: 'How many hands do the two busiest weeks need?' },
      },
      {
        section: 'funding',
        text: {
          ja: '最初の収穫までの月を、何のお金で暮らしますか。',
          en: 'What do you live on until the first harvest?',
        },
      },
    ],
    risks: [
      {
        text: { ja: '天候で半分しかとれない年が来る。', en: 'Weather halves the crop in some year.' },
        check: {
          ja: '収入保険と共済の対象を、始める前に聞く。',
          en: 'Ask about income insurance and mutual aid before starting.',
        },
      },
      {
        text: { ja: '獣に食べられる。', en: 'Animals eat it.' },
        check: {
          ja: '隣の畑の被害と、柵の費用を聞く。',
          en: 'Ask the neighbour about damage and the price of fences.',
        },
      },
      {
        text: { ja: '直売は、売る時間が作る時間を食う。', en: 'Selling direct eats the time for growing.' },
        check: {
          ja: '一週間の時間を、作る・売る・運ぶに分けて測る。',
          en: 'Measure a week: growing, selling, carrying.',
        },
      },
    ],
    permits: [
      {
        what: { ja: '農地を借りる・買う・転用する許可', en: 'Permit to lease, buy or convert farmland' },
        when: {
          ja: '農地の権利を移すとき、農地に建物や駐車場を作るとき。',
          en: 'Moving rights in farmland; building or parking on it.',
        },
        ask: { ja: '農業委員会', en: 'Agricultural committee' },
        law: 'farmland',
        confidence: 'unverified',
      },
      {
        what: { ja: '登録品種の自家増殖の許諾', en: 'Consent to propagate registered varieties' },
        when: { ja: '種や苗を自分で増やすとき。', en: 'Multiplying seeds or seedlings yourself.' },
        ask: { ja: '種苗の権利者、普及指導センター', en: 'Holder of the right; extension centre' },
        law: 'seedlings',
        confidence: 'unverified',
      },
      {
        what: { ja: '漬物・ジャムなどを作るときの営業許可', en: 'Permit for pickles, jam and the like' },
        when: { ja: '収穫物を加工して売るとき。', en: 'Selling processed produce.' },
        ask: { ja: '保健所', en: 'Public health centre' },
        law: 'foodSanitation',
        confidence: 'unverified',
      },
    ],
    example: {
      prefecture: '山梨県',
      title: {
        ja: '房づくりの手と、出荷されない桃（見本）',
        en: 'Thinning hands and peaches that are not shipped (sample)',
      },
      entries: ['yn-kikakugai', 'yamanashi-kajitsu-hojoin', 'yn-seed-kofukobo'],
      customer: { ja: '甲府の小さなパン店', en: 'Small bakeries of Kofu' },
      trouble: { ja: '夏の果物のパンが、仕入れの値段で作れない。', en: 'Summer fruit is too dear for their bread.' },
      claim: {
        ja: '出荷されない桃を畑で刻んで凍らせ、甲府の酵母で起こした種と一緒にパン店へ週1回届けます。',
        en: 'Peaches that are not shipped are cut and frozen at the field and reach bakeries weekly with a starter of local yeast.',
      },
      assumption: { ja: 'パン店は1キロ900円で買う。', en: 'Bakeries pay 900 yen a kilo.' },
    },
  },
  fishery: {
    starter: 'fishery',
    questions: [
      {
        section: 'resources',
        text: {
          ja: 'その魚は、何月に何箱あがりますか。しけの日は何をしますか。',
          en: 'How many boxes in which months? What on stormy days?',
        },
      },
      {
        section: 'resources',
        text: {
          ja: '漁協と浜の人に、話をしましたか。',
          en: 'Have you talked to the co-operative and the people of the port?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '水揚げから客の手に渡るまで、何時間、何度ですか。',
          en: 'How many hours and which temperature from landing to customer?',
        },
      },
      {
        section: 'funding',
        text: { ja: '燃料が2割上がったら、何が残りますか。', en: 'What is left when fuel rises by a fifth?' },
      },
    ],
    risks: [
      {
        text: { ja: '海が変わり、その魚が来なくなる。', en: 'The sea changes and the fish stays away.' },
        check: {
          ja: '10年の水揚げを、漁協と水産試験場に聞く。',
          en: 'Ask co-operative and laboratory for ten years of landings.',
        },
      },
      {
        text: { ja: '鮮度が落ち、遠くの客に届かない。', en: 'It does not reach distant customers fresh.' },
        check: { ja: '一番暑い週に、一度送って確かめる。', en: 'Send one box in the hottest week.' },
      },
      {
        text: { ja: '臭いと排水で、加工場が止まる。', en: 'Smell and waste water stop the workshop.' },
        check: { ja: '排水の先と、隣の人に先に聞く。', en: 'Ask about the drain, and the neighbours, first.' },
      },
    ],
    permits: [
      {
        what: { ja: '漁業権・漁業の許可、漁協への加入', en: 'Fishing rights, permits, membership of the co-operative' },
        when: { ja: '魚や貝、海藻をとる・育てるとき。', en: 'Catching or growing fish, shellfish or seaweed.' },
        ask: { ja: '漁協、都道府県の水産の課', en: 'Co-operative; prefectural fisheries desk' },
        law: 'fishery',
        confidence: 'unverified',
      },
      {
        what: { ja: '遊漁船業の登録', en: 'Registration of angling boats' },
        when: { ja: '船で客を釣りに案内するとき。', en: 'Taking guests fishing by boat.' },
        ask: { ja: '都道府県の水産の課', en: 'Prefectural fisheries desk' },
        law: 'anglingBoats',
        confidence: 'unverified',
      },
      {
        what: { ja: '水産製品・魚介類販売の許可', en: 'Permit for seafood products and sale' },
        when: { ja: 'さばく、干す、練る、売るとき。', en: 'Cutting, drying, pounding or selling.' },
        ask: { ja: '保健所', en: 'Public health centre' },
        law: 'foodSanitation',
        confidence: 'unverified',
      },
    ],
    example: {
      prefecture: '長崎県',
      title: { ja: '海藻を食べる魚の学校給食（見本）', en: 'School lunches of fish that graze the sea (sample)' },
      entries: ['ns-shokugaigyo', 'ns-foodcenter', 'nagasaki-ajikatsu'],
      customer: { ja: '島の学校給食', en: 'School kitchens of the islands' },
      trouble: {
        ja: '地の魚を出したいが、骨と臭いで使えない。',
        en: 'They want local fish, but bones and smell keep it out.',
      },
      claim: {
        ja: '藻場を食べる魚を、網からすぐに血を抜いて骨ごと練り、給食のつみれにします。',
        en: 'Fish that graze the kelp are bled at the net, minced with their bones and served as dumplings.',
      },
      assumption: { ja: '栄養士は月2回、献立に入れる。', en: 'Dietitians put it on the menu twice a month.' },
    },
  },
  tours: {
    starter: 'tours',
    questions: [
      {
        section: 'challenge',
        text: {
          ja: 'それは、ここでしかできませんか。雨の日はどうしますか。',
          en: 'Can it be done only here? What when it rains?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '案内できる人は何人いて、言葉は何ができますか。',
          en: 'How many guides are there, and which languages?',
        },
      },
      {
        section: 'business',
        text: {
          ja: '最少何人で開き、何日前に決めますか。',
          en: 'What is the smallest group, and how many days ahead do you decide?',
        },
      },
      {
        section: 'funding',
        text: {
          ja: '1回に、場所・道具・保険・謝礼をいくら払いますか。',
          en: 'What do place, tools, insurance and fees cost each time?',
        },
      },
    ],
    risks: [
      {
        text: { ja: 'けがや事故の備えがない。', en: 'Nothing is prepared for an accident.' },
        check: {
          ja: '保険の見積りと、病院までの分を書く。',
          en: 'Get an insurance quotation and write down the minutes to a hospital.',
        },
      },
      {
        text: {
          ja: '繁忙期だけ混み、本業の手が足りなくなる。',
          en: 'Only the high season fills, and the main business lacks hands.',
        },
        check: { ja: '暦に、本業の忙しい日と重ねて書く。', en: 'Lay both calendars over each other.' },
      },
      {
        text: { ja: '値段が安く、材料代で終わる。', en: 'The price only pays the material.' },
        check: { ja: '3つの値段で募り、申し込みを比べる。', en: 'Offer three prices and compare.' },
      },
    ],
    permits: [
      {
        what: { ja: '旅行業・旅行サービス手配業の登録', en: 'Registration as a travel agency' },
        when: {
          ja: '宿や交通を組み合わせて売るとき。体験だけなら要らない場合があります。',
          en: 'Selling lodging or transport with it; the activity alone may need none.',
        },
        ask: { ja: '都道府県の観光の課', en: 'Prefectural tourism desk' },
        law: 'travel',
        confidence: 'unverified',
      },
      {
        what: { ja: '客を有償で車に乗せる許可', en: 'Permit to carry guests for a fee' },
        when: { ja: '送迎に運賃を取るとき。', en: 'When the ride is charged.' },
        ask: { ja: '運輸支局', en: 'Transport branch office' },
        law: 'passengers',
        confidence: 'unverified',
      },
      {
        what: { ja: '食べ物を出すときの営業許可', en: 'Permit to serve food' },
        when: {
          ja: '体験で作ったものを食べてもらうときも確かめます。',
          en: 'Ask also when guests eat what they cooked.',
        },
        ask: { ja: '保健所', en: 'Public health centre' },
        law: 'foodSanitation',
        confidence: 'unverified',
      },
    ],
    example: {
      prefecture: '北海道',
      title: { ja: '閉じた校舎で、雪を味わう冬（見本）', en: 'A winter of snow in a closed school (sample)' },
      entries: ['hokkaido-haikou-hk', 'hokkaido-bibai-yuki', 'hokkaido-noko-sei'],
      customer: { ja: '雪を知らない国の家族', en: 'Families from countries without snow' },
      trouble: {
        ja: 'すべらない人が、冬に一日を過ごす場所がない。',
        en: 'Who does not ski has nowhere to spend a winter day.',
      },
      claim: {
        ja: '廃校の教室で、雪に埋めて甘くした野菜を掘り、農業高校の生徒と料理する一日を開きます。',
        en: 'In a closed school, guests dig up vegetables that sweetened under snow and cook them with pupils of the farming school.',
      },
      assumption: { ja: '1家族3万円で、週末に4組が来る。', en: 'Four families a weekend pay 30,000 yen.' },
    },
  },
  energy: {
    starter: 'energy',
    questions: [
      {
        section: 'resources',
        text: {
          ja: '熱や水、木は、一日のどの時間に、どれだけありますか。',
          en: 'How much heat, water or wood is there at which hour?',
        },
      },
      {
        section: 'challenge',
        text: { ja: '使う人は、今いくら払っていますか。', en: 'What does the user pay today?' },
      },
      {
        section: 'business',
        text: {
          ja: '止まったとき、だれが何時間で直しますか。',
          en: 'When it stops, who repairs it in how many hours?',
        },
      },
      {
        section: 'funding',
        text: {
          ja: '系統につなぐ費用と、待つ月は聞きましたか。',
          en: 'Did you ask what the grid connection costs and how long it takes?',
        },
      },
    ],
    risks: [
      {
        text: { ja: '湯あかや落ち葉で、思った量が出ない。', en: 'Scale or leaves keep it below the calculation.' },
        check: { ja: '一年のうち、一番悪い月に測る。', en: 'Measure in the worst month.' },
      },
      {
        text: { ja: '買い取りの値段や決まりが変わる。', en: 'Tariffs or rules change.' },
        check: { ja: '値段が2割下がった年の手残りを見る。', en: 'Look at a year with a fifth less.' },
      },
      {
        text: { ja: '地元に残るお金が、ほとんどない。', en: 'Hardly any money stays in the town.' },
        check: {
          ja: '工事・保守・燃料の払い先を、町の中と外に分ける。',
          en: 'Split what is paid into inside and outside the town.',
        },
      },
    ],
    permits: [
      {
        what: { ja: '電気工作物の届出・主任技術者', en: 'Notice of electrical works; chief engineer' },
        when: { ja: '発電の規模と種類によります。', en: 'By size and kind.' },
        ask: { ja: '産業保安監督部', en: 'Industrial safety bureau' },
        law: 'electricity',
        confidence: 'unverified',
      },
      {
        what: { ja: '再エネの認定', en: 'Certification for the feed-in scheme' },
        when: { ja: '固定価格などで電気を売るとき。', en: 'Selling at the supported price.' },
        ask: { ja: '経済産業局', en: 'METI bureau' },
        law: 'renewables',
        confidence: 'unverified',
      },
      {
        what: { ja: '水利使用の許可・登録', en: 'Water-use permit' },
        when: { ja: '川や用水で水車を回すとき。', en: 'Running a wheel in a river or channel.' },
        ask: { ja: '河川管理者、土地改良区', en: 'River authority; irrigation association' },
        law: 'rivers',
        confidence: 'unverified',
      },
      {
        what: { ja: '温泉の利用の許可', en: 'Permit to use hot-spring water' },
        when: { ja: '掘る、くむ、公共の用に使うとき。', en: 'Drilling, pumping or public use.' },
        ask: { ja: '都道府県、保健所', en: 'Prefecture; public health centre' },
        law: 'hotSprings',
        confidence: 'unverified',
      },
    ],
    example: {
      prefecture: '大分県',
      title: { ja: '湯けむりで干す、しいたけの軸（見本）', en: 'Mushroom stems dried by hot-spring heat (sample)' },
      entries: ['oi-onsen', 'oita-shiitake-jiku', 'oi-openlab'],
      customer: { ja: '別府の旅館の調理場', en: 'Kitchens of the inns of Beppu' },
      trouble: { ja: 'だしの材料が高く、調味料に頼る。', en: 'Stock is dear, so they use seasoning.' },
      claim: {
        ja: '夜に余る温泉の熱でしいたけの軸を干し、粉だしにして旅館へ届けます。',
        en: 'Heat that is left over at night dries mushroom stems into a stock powder for inns.',
      },
      assumption: { ja: '旅館は100グラム600円で買う。', en: 'Inns pay 600 yen for 100 grams.' },
    },
  },
} as const satisfies Partial<Record<TradeId, TradeGuide>>;
