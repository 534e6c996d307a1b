/** The canvas templates. Areas and questions are in our own words; the example of each is filled from the catalogue of a prefecture. */
import type { CanvasTemplate, Said, TemplateArea, TemplateSlot } from './schema.ts';

const said = (ja: string, en: string): Said => ({ ja, en });
type Rest = Pick<TemplateArea, 'size' | 'section'> & { readonly slots?: readonly TemplateSlot[] };
const area = (
  title: Said,
  question: Said,
  at: TemplateArea['at'],
  { slots = [], ...rest }: Rest = {},
): TemplateArea => ({
  title,
  question,
  at,
  ...rest,
  slots,
});

const newCombination: CanvasTemplate = {
  name: said('新結合', 'New combination'),
  purpose: said(
    '素材・技術・担い手を一つに結び、だれのためかを決めます。',
    'Ties material, technique and people, and says for whom.',
  ),
  areas: [
    area(
      said('困りごとと客', 'Trouble and customer'),
      said('だれが、いつ、何に困っていますか。', 'Who is in trouble with what, and when?'),
      [0, 0],
      {
        section: 'challenge',
        slots: [
          { key: 'challenge', entry: ['challenge'] },
          {
            key: 'customer',
            kind: 'customer',
            title: said('「{material}」を続けて使いたい町の店', 'Local shops that want to use “{material}” regularly'),
          },
        ],
      },
    ),
    area(
      said('新結合', 'The combination'),
      said('何と何を結ぶと、いままでにないものになりますか。', 'Which tie makes something new?'),
      [1, 0],
      {
        size: [2, 1],
        section: 'summary',
      },
    ),
    area(
      said('先例', 'Precedent'),
      said('似たことをしたところは、どうなりましたか。', 'What became of those who did something like it?'),
      [3, 0],
      {
        section: 'business',
        slots: [{ key: 'case', entry: ['case'] }],
      },
    ),
    area(
      said('素材', 'Material'),
      said('手もとにあって、余っているものは何ですか。', 'What is at hand, or left over?'),
      [0, 1],
      {
        section: 'resources',
        slots: [
          { key: 'material', entry: ['byproduct', 'resource'] },
          { key: 'more', entry: ['resource'] },
        ],
      },
    ),
    area(
      said('技術', 'Technique'),
      said('それを変えられる技術は、どこにありますか。', 'Who knows how to change it?'),
      [1, 1],
      {
        section: 'seeds',
        slots: [{ key: 'technology', entry: ['seed'] }],
      },
    ),
    area(
      said('担い手', 'People'),
      said('手を動かす人、いっしょに動く組織はだれですか。', 'Who does it, and who goes along?'),
      [2, 1],
      {
        section: 'resources',
        slots: [
          { key: 'person', entry: ['person'] },
          { key: 'partner', entry: ['organisation'] },
        ],
      },
    ),
    area(
      said('資金', 'Money'),
      said('始めるのにいくらかかり、どこから出しますか。', 'What does the start cost, and who pays?'),
      [3, 1],
      {
        section: 'funding',
        slots: [{ key: 'own', kind: 'funding', title: said('自己資金', 'Own money') }],
      },
    ),
  ],
  links: [
    ['bond', 'solves', 'challenge'],
    ['bond', 'supplies', 'customer'],
    ['case', 'precedent', 'bond'],
    ['partner', 'partners', 'person'],
  ],
  combination: {
    key: 'bond',
    area: 1,
    parts: ['material', 'technology', 'person'],
    title: said('{material} × {technology}', '{material} × {technology}'),
    claim: said(
      '「{material}」と「{technology}」を結び、町の店が続けて使える一品にする。',
      'Ties “{material}” with “{technology}” into something that local shops use week after week.',
    ),
    assumption: said('町の店が月に2回より多く注文する。', 'Local shops order more than twice a month.'),
  },
};

const businessModel: CanvasTemplate = {
  name: said('ビジネスモデル', 'Business model'),
  purpose: said(
    'だれに何を届け、どこでお金が入り、何にかかるかを九つの枠で見ます。',
    'For whom, what, what comes in and what it costs, in nine areas.',
  ),
  areas: [
    area(said('だれに', 'For whom'), said('いちばん喜ぶのはだれですか。', 'Who is happiest about it?'), [4, 0], {
      size: [1, 2],
      section: 'challenge',
      slots: [
        {
          key: 'customer',
          kind: 'customer',
          title: said('「{material}」を知って訪れる人', 'People who come for “{material}”'),
        },
        { key: 'shop', kind: 'customer', title: said('地元の店と宿', 'Local shops and inns') },
      ],
    }),
    area(
      said('何を届けるか', 'What is brought'),
      said('その人の何が楽に、楽しくなりますか。', 'What becomes easier or a pleasure?'),
      [2, 0],
      {
        size: [1, 2],
        section: 'business',
        slots: [
          { key: 'material', entry: ['resource', 'byproduct'] },
          {
            key: 'offer',
            kind: 'activity',
            title: said('「{material}」を生かした品や体験', 'Goods or visits made of “{material}”'),
          },
        ],
      },
    ),
    area(
      said('つながり続ける', 'Staying in touch'),
      said('二度目に来てもらうには、何をしますか。', 'What makes them come a second time?'),
      [3, 0],
      {
        section: 'business',
        slots: [{ key: 'again', kind: 'activity', title: said('季節ごとの便り', 'A letter each season') }],
      },
    ),
    area(
      said('届け方', 'Channels'),
      said('どこで知り、どこで買いますか。', 'Where do they hear of it and buy it?'),
      [3, 1],
      {
        section: 'business',
        slots: [{ key: 'channel', entry: ['organisation'] }],
      },
    ),
    area(said('すること', 'Activities'), said('毎週、何をしますか。', 'What is done every week?'), [1, 0], {
      section: 'business',
      slots: [{ key: 'work', kind: 'activity', title: said('仕入れ・仕込み・届け', 'Buying, making, delivering') }],
    }),
    area(said('使うもの', 'Resources'), said('それには何が要りますか。', 'What does that take?'), [1, 1], {
      section: 'resources',
      slots: [{ key: 'technology', entry: ['seed'] }],
    }),
    area(
      said('組む相手', 'Partners'),
      said('ひとりでできないことを、だれとしますか。', 'With whom is done what you cannot do alone?'),
      [0, 0],
      {
        size: [1, 2],
        section: 'resources',
        slots: [
          { key: 'person', entry: ['person'] },
          { key: 'partner', entry: ['organisation'] },
        ],
      },
    ),
    area(said('かかるお金', 'Costs'), said('毎月、何にいくらかかりますか。', 'What does a month cost?'), [0, 2], {
      size: [2, 1],
      section: 'funding',
      slots: [
        { key: 'costs', kind: 'note', title: said('材料・人・場所・運ぶ', 'Material, people, place, transport') },
      ],
    }),
    area(said('入るお金', 'Income'), said('だれが、何に、いくら払いますか。', 'Who pays how much for what?'), [2, 2], {
      size: [3, 1],
      section: 'funding',
      slots: [{ key: 'income', kind: 'note', title: said('一つの値段 × 月の数', 'Price of one × number a month') }],
    }),
  ],
  links: [
    ['work', 'uses', 'material'],
    ['work', 'uses', 'technology'],
    ['offer', 'supplies', 'customer'],
    ['channel', 'supplies', 'shop'],
    ['partner', 'partners', 'person'],
  ],
};

const lean: CanvasTemplate = {
  name: said('リーン', 'Lean'),
  purpose: said(
    'いちばん危ない思い込みから、小さく確かめる順を決めます。',
    'Finds the riskiest guess and what to test first.',
  ),
  areas: [
    area(
      said('課題', 'Problem'),
      said('困りごとを三つまで。いまはどうしのいでいますか。', 'Up to three troubles. How do people get by today?'),
      [0, 0],
      {
        size: [1, 2],
        section: 'challenge',
        slots: [
          { key: 'challenge', entry: ['challenge'] },
          {
            key: 'today',
            kind: 'note',
            title: said('いまは我慢するか、遠くから取り寄せている', 'Today people do without, or order from far away'),
          },
        ],
      },
    ),
    area(said('だれの', 'Whose'), said('最初の十人はだれですか。', 'Who are the first ten?'), [4, 0], {
      size: [1, 2],
      section: 'challenge',
      slots: [{ key: 'customer', kind: 'customer', title: said('歩いて行ける所の十人', 'Ten people within a walk') }],
    }),
    area(
      said('届ける価値', 'Value'),
      said('一文で言うと、何が変わりますか。', 'In one sentence, what changes?'),
      [2, 0],
      {
        size: [1, 2],
        section: 'summary',
        slots: [{ key: 'material', entry: ['byproduct', 'resource'] }],
      },
    ),
    area(said('解決', 'Solution'), said('いちばん小さい形は何ですか。', 'What is its smallest form?'), [1, 0], {
      section: 'business',
      slots: [
        {
          key: 'trial',
          kind: 'activity',
          title: said('「{material}」で試作を十個', 'Ten trial pieces of “{material}”'),
        },
      ],
    }),
    area(
      said('見る数字', 'Figures'),
      said('うまくいったと、何で分かりますか。', 'Which figure tells that it works?'),
      [1, 1],
      {
        section: 'assumptions',
        slots: [
          { key: 'figure', kind: 'note', title: said('十人のうち、もう一度買う人の数', 'How many of ten buy again') },
        ],
      },
    ),
    area(
      said('まねされにくさ', 'Hard to copy'),
      said('ほかの町ではできないのはなぜですか。', 'Why can another town not do it?'),
      [3, 0],
      {
        section: 'seeds',
        slots: [{ key: 'technology', entry: ['seed'] }],
      },
    ),
    area(said('届け方', 'Channels'), said('最初の十人に、どう会いますか。', 'How do you meet the first ten?'), [3, 1], {
      section: 'business',
      slots: [{ key: 'partner', entry: ['organisation'] }],
    }),
    area(
      said('出るお金', 'Costs'),
      said('確かめ終わるまでに、いくらかかりますか。', 'What does it cost until you know?'),
      [0, 2],
      {
        size: [2, 1],
        section: 'funding',
        slots: [
          {
            key: 'costs',
            kind: 'note',
            title: said('試作の材料と、借りる場所', 'Material for trials and a place to borrow'),
          },
        ],
      },
    ),
    area(said('入るお金', 'Income'), said('最初に払うのはだれですか。', 'Who pays first?'), [2, 2], {
      size: [3, 1],
      section: 'funding',
      slots: [
        { key: 'income', kind: 'note', title: said('試作を買った人の支払い', 'What those pay who buy a trial piece') },
      ],
    }),
  ],
  links: [
    ['trial', 'solves', 'challenge'],
    ['trial', 'uses', 'material'],
    ['trial', 'requires', 'technology'],
    ['partner', 'supplies', 'customer'],
  ],
};

const stakeholders: CanvasTemplate = {
  name: said('関係者の地図', 'Stakeholders'),
  purpose: said('だれが決め、だれが動き、だれに響くかを並べます。', 'Who decides, who acts, who is affected.'),
  areas: [
    area(
      said('いっしょに動く', 'Acts along'),
      said('明日、手を貸してくれるのはだれですか。', 'Who lends a hand tomorrow?'),
      [0, 0],
      {
        section: 'resources',
        slots: [
          { key: 'person', entry: ['person'] },
          { key: 'partner', entry: ['organisation'] },
        ],
      },
    ),
    area(said('決める', 'Decides'), said('だれの「よし」が要りますか。', 'Whose yes is needed?'), [1, 0], {
      section: 'next',
      slots: [{ key: 'decides', entry: ['organisation'] }],
    }),
    area(
      said('持っている', 'Holds'),
      said('素材や場所は、だれのものですか。', 'Who owns the material and the place?'),
      [2, 0],
      {
        section: 'resources',
        slots: [{ key: 'material', entry: ['resource', 'byproduct'] }],
      },
    ),
    area(
      said('響く', 'Is affected'),
      said('うまくいくと得をする人、困る人はだれですか。', 'Who gains, and who loses?'),
      [0, 1],
      {
        section: 'challenge',
        slots: [
          { key: 'challenge', entry: ['challenge'] },
          { key: 'customer', kind: 'customer', title: said('近くに住む人', 'People who live nearby') },
        ],
      },
    ),
    area(
      said('知恵を出す', 'Advises'),
      said('先に試した人、調べた人はどこにいますか。', 'Who has tried or studied it?'),
      [1, 1],
      {
        section: 'seeds',
        slots: [
          { key: 'technology', entry: ['seed'] },
          { key: 'case', entry: ['case'] },
        ],
      },
    ),
    area(said('資金を出す', 'Pays'), said('だれが、何のために出しますか。', 'Who gives money, and what for?'), [2, 1], {
      section: 'funding',
      slots: [{ key: 'fund', entry: ['funding'] }],
    }),
  ],
  links: [
    ['partner', 'partners', 'person'],
    ['decides', 'partners', 'partner'],
    ['person', 'uses', 'material'],
    ['person', 'supplies', 'customer'],
    ['fund', 'funds', 'partner'],
  ],
};

const valueFlow: CanvasTemplate = {
  name: said('価値の流れ', 'Value flow'),
  purpose: said(
    '素材が人の手を経て届き、何が残って戻るかを左から右へ追います。',
    'Follows a material through hands to those who use it, and what comes back.',
  ),
  areas: [
    area(said('出すもと', 'Source'), said('どこで、いつ、どれだけ出ますか。', 'Where, when and how much?'), [0, 0], {
      section: 'resources',
      slots: [{ key: 'material', entry: ['byproduct', 'resource'] }],
    }),
    area(
      said('手を加える', 'Working on it'),
      said('だれが、どんな技術で変えますか。', 'Who changes it, and how?'),
      [1, 0],
      {
        section: 'seeds',
        slots: [
          {
            key: 'work',
            kind: 'activity',
            title: said('「{material}」を使える形にする', 'Making “{material}” usable'),
          },
          { key: 'technology', entry: ['seed'] },
        ],
      },
    ),
    area(
      said('届ける', 'Delivering'),
      said('だれが運び、どこに並びますか。', 'Who carries it, where is it sold?'),
      [2, 0],
      {
        section: 'business',
        slots: [{ key: 'partner', entry: ['organisation'] }],
      },
    ),
    area(said('使う', 'Using'), said('だれが、どんなときに使いますか。', 'Who uses it, on which occasion?'), [3, 0], {
      section: 'challenge',
      slots: [
        {
          key: 'customer',
          kind: 'customer',
          title: said('毎週買う町の家庭と店', 'Households and shops that buy every week'),
        },
      ],
    }),
    area(
      said('残る・戻る', 'Left and back'),
      said('使ったあとに何が残り、どこへ戻せますか。', 'What is left, and where can it go?'),
      [1, 1],
      {
        size: [2, 1],
        section: 'resources',
        slots: [{ key: 'left', entry: ['byproduct', 'resource'] }],
      },
    ),
  ],
  links: [
    ['work', 'uses', 'material'],
    ['work', 'requires', 'technology'],
    ['work', 'supplies', 'partner'],
    ['partner', 'supplies', 'customer'],
    ['left', 'supplies', 'work'],
  ],
};

const regionalCycle: CanvasTemplate = {
  name: said('地域経済の循環', 'Regional economic cycle'),
  purpose: said(
    'かせいだお金が町のだれに回り、どこから外へもれるかを見ます。',
    'Whom earned money reaches in the town, and where it leaks out.',
  ),
  areas: [
    area(
      said('外からかせぐ', 'Earning from outside'),
      said('町の外の人が、何にお金を払いますか。', 'What do people from outside pay for?'),
      [0, 0],
      {
        section: 'business',
        slots: [{ key: 'material', entry: ['resource'] }],
      },
    ),
    area(said('つくる', 'Producing'), said('町のだれが、何を作っていますか。', 'Who in the town makes what?'), [1, 0], {
      section: 'resources',
      slots: [
        { key: 'person', entry: ['person'] },
        { key: 'byproduct', entry: ['byproduct'] },
      ],
    }),
    area(
      said('分ける', 'Sharing out'),
      said('かせぎは、だれの給料や仕入れになりますか。', 'Whose wages and orders does it become?'),
      [2, 0],
      {
        section: 'business',
        slots: [{ key: 'partner', entry: ['organisation'] }],
      },
    ),
    area(
      said('外へもれる', 'Leaking out'),
      said('町の外に払っているものは何ですか。', 'What is paid to the outside?'),
      [0, 1],
      {
        section: 'challenge',
        slots: [{ key: 'challenge', entry: ['challenge'] }],
      },
    ),
    area(
      said('ためて、まわす', 'Saving and investing'),
      said('たまったお金は、次の仕事に回っていますか。', 'Does what is saved go into new work?'),
      [1, 1],
      {
        section: 'funding',
        slots: [{ key: 'bank', entry: ['organisation'] }],
      },
    ),
    area(
      said('町で使う', 'Spending in town'),
      said('働いた人は、町のどこで使いますか。', 'Where in town do people spend?'),
      [2, 1],
      {
        section: 'challenge',
        slots: [{ key: 'customer', kind: 'customer', title: said('町で買い物をする人', 'People who shop in town') }],
      },
    ),
  ],
  links: [
    ['person', 'uses', 'material'],
    ['byproduct', 'supplies', 'partner'],
    ['partner', 'supplies', 'customer'],
    ['bank', 'partners', 'person'],
  ],
};

export const CANVAS_TEMPLATES = {
  newCombination,
  businessModel,
  lean,
  stakeholders,
  valueFlow,
  regionalCycle,
} as const satisfies Readonly<Record<string, CanvasTemplate>>;
export type CanvasTemplateId = keyof typeof CANVAS_TEMPLATES;
export const CANVAS_TEMPLATE_IDS = Object.keys(CANVAS_TEMPLATES) as CanvasTemplateId[];
export const canvasTemplate = (id: CanvasTemplateId): CanvasTemplate => CANVAS_TEMPLATES[id];
