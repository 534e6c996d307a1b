import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateOf } from '../../data/templates/templates.ts';
import { type Board, type BoardCard, unusedCards, usedCards } from './board.ts';
import { type Composed, composePlan, composeRules } from './compose.ts';
import { GRAMMAR, JOINTS } from './grammar.ts';
import { cleaned } from './phrases.ts';

const JA = {
  language: 'ja',
  status: { guess: '思い込み', asked: '聞いた', tested: '試した', sold: '売れた' },
  chips: { need: 'NEED', sources: 'SOURCES', lowestCash: 'LOWEST', opening: 'OPENING' },
} as const;
const EN = {
  ...JA,
  language: 'en',
  status: { guess: 'Guess', asked: 'Asked', tested: 'Tested', sold: 'Sold' },
} as const;

const card = (id: string, kind: BoardCard['kind'], title: string, rest: Partial<BoardCard> = {}): BoardCard => ({
  id,
  kind,
  title,
  note: '',
  claim: '',
  status: 'guess',
  hasSource: false,
  ...rest,
});
const EMPTY: Board = {
  canvasId: 'k',
  cards: [],
  links: [],
  frames: [],
  partsOf: new Map(),
  assumptions: [],
  figures: [],
  place: '',
  tasks: [],
  money: { prices: [], sources: [], hasNeed: false, hasOpening: false, hasForecast: false },
};
const board = (rest: Partial<Board>): Board => ({ ...EMPTY, ...rest });
/** A combination `c` of these cards. */
const tied = (cards: readonly BoardCard[], claim = '', rest: Partial<Board> = {}): Board =>
  board({
    cards: [card('c', 'combination', '化粧品', { claim }), ...cards],
    partsOf: new Map([['c', cards.map((p) => p.id)]]),
    ...rest,
  });

const sections = (language: 'ja' | 'en') =>
  templateOf('newCombination').sections.map((s) => ({
    key: s.key,
    title: s.title[language] ?? '',
    question: s.question[language] ?? '',
    fills: s.fills,
  }));
const wordsIn = (item: Composed): readonly string[] => {
  switch (item.kind) {
    case 'paragraph':
    case 'question':
      return [item.inlines.map((i) => ('text' in i ? i.text : `[${i.target}]`)).join('')];
    case 'list':
      return item.items;
    default:
      return [];
  }
};
const MARKS: Readonly<Record<string, string>> = { question: '？', list: '・' };
const shown = (item: Composed): string[] => wordsIn(item).map((words) => (MARKS[item.kind] ?? '') + words);
/** The words under a heading of the usual template. */
const under = (key: string, given: Board, words: typeof JA | typeof EN = JA): string[] =>
  (composePlan(given, sections(words.language), words).find((s) => s.key === key)?.items ?? []).flatMap(shown);

describe('a plan composed from a board', () => {
  it('has the eight sections of the usual template, and the list of sources', () => {
    expect(composePlan(EMPTY, sections('ja'), JA).map((s) => s.key)).toEqual([
      'summary',
      'challenge',
      'resources',
      'seeds',
      'business',
      'assumptions',
      'funding',
      'next',
      'sources',
    ]);
  });
  it('says nothing where the board says nothing', () => {
    for (const section of composePlan(EMPTY, sections('ja'), JA)) expect(section.items.flatMap(shown)).toEqual([]);
  });

  it('states the combined parts, and the result', () => {
    const parts = [card('r', 'resource', '酒粕'), card('s', 'seed', '低温発酵。')];
    expect(under('summary', tied(parts, '酒粕で洗顔料を作る'))).toEqual([
      '酒粕と低温発酵を結びます。この事業は、酒粕で洗顔料を作る事業です。',
    ]);
    expect(under('summary', tied(parts, '酒粕の洗顔料。', { place: '新潟県長岡市' }))).toEqual([
      '新潟県長岡市で取り組みます。酒粕と低温発酵を結びます。この事業は、酒粕の洗顔料です。',
    ]);
    expect(under('summary', tied(parts, '酒粕で洗顔料を作ります。'))).toEqual([
      '酒粕と低温発酵を結びます。酒粕で洗顔料を作ります。',
    ]);
    expect(under('summary', tied(parts, '酒粕で肌はよくなるか？'))).toEqual([
      '酒粕と低温発酵を結びます。この事業では、「酒粕で肌はよくなるか？」を問います。',
    ]);
  });
  it('asks for a claim and for parts while they are missing', () => {
    expect(under('summary', tied([]))).toEqual([
      '？何と何を結びますか。',
      '？だれに、何を届けますか。一文で書いてください。',
    ]);
    expect(under('summary', tied([card('r', 'resource', '酒粕')], '酒粕の洗顔料'))).toEqual([
      'この事業は、酒粕の洗顔料です。',
      '？何と何を結びますか。',
    ]);
  });
  it('names combinations if there are several', () => {
    const two = board({
      cards: [
        card('c', 'combination', '化粧品', { claim: '酒粕の洗顔料' }),
        card('d', 'combination', '', { claim: '粕でパンを焼く' }),
        card('r', 'resource', '酒粕'),
        card('s', 'seed', '低温発酵'),
      ],
      partsOf: new Map([
        ['c', ['r', 's']],
        ['d', ['r', 's']],
      ]),
    });
    expect(under('summary', two)).toEqual([
      '「化粧品」では、酒粕と低温発酵を結びます。「化粧品」は、酒粕の洗顔料です。',
      '酒粕と低温発酵を結びます。この事業は、粕でパンを焼く事業です。',
    ]);
  });
  it('lists seven parts', () => {
    const seven = [...'一二三四五六七'].map((n) => card(n, 'resource', `${n}号`, { note: '冬' }));
    expect(under('summary', tied(seven, '酒粕の洗顔料'))).toEqual([
      'この事業は、酒粕の洗顔料です。',
      '次のものを結びます。',
      '・一号',
      '・二号',
      '・三号',
      '・四号',
      '・五号',
      '・六号',
      '・七号',
    ]);
    expect(under('resources', tied(seven))[0]).toBe('使う地域資源は、次のとおりです。');
    expect(under('resources', tied(seven))[7]).toBe('・七号（冬）');
  });

  it('puts a short note in brackets, a polite one as it is, and quotes any other', () => {
    expect(under('resources', tied([card('r', 'resource', '酒粕', { note: '冬に200kg。' })]))).toEqual([
      '使う地域資源は、酒粕（冬に200kg）です。',
    ]);
    expect(under('resources', tied([card('r', 'resource', '酒粕', { note: '冬に余ります。\n捨てています' })]))).toEqual(
      ['使う地域資源は、酒粕です。', '酒粕について。冬に余ります。捨てています。'],
    );
    expect(under('resources', tied([card('r', 'resource', '酒粕', { note: '・冬に余る\n・「白い」粕' })]))).toEqual([
      '使う地域資源は、酒粕です。',
      '酒粕については、「冬に余る、『白い』粕」と書きとめています。',
    ]);
  });
  it('asks what is missing about a card, beside it', () => {
    expect(under('resources', tied([card('r', 'resource', '酒粕')]))).toEqual([
      '使う地域資源は、酒粕です。',
      '？「酒粕」は、いつ、どれだけ手に入りますか。',
    ]);
    expect(under('resources', tied([card('r', 'resource', '酒粕', { hasSource: true })]))).toEqual([
      '使う地域資源は、酒粕です。',
    ]);
  });

  it('makes sentences of fragments', () => {
    const people = [
      card('p', 'person', '管理栄養士の姉', { note: '週2日' }),
      card('q', 'person', '田中さん。', { note: '蔵人' }),
    ];
    expect(under('business', tied(people))).toEqual(['関わる人は、管理栄養士の姉（週2日）と田中さん（蔵人）です。']);
    expect(under('business', tied([card('a', 'activity', '酒粕を乾燥する'), card('b', 'activity', '配達')]))).toEqual([
      '行うのは、酒粕を乾燥することと配達です。',
    ]);
    expect(under('challenge', tied([card('x', 'challenge', '冬に仕事がない')]))).toEqual([
      '解こうとしている困りごとは、冬に仕事がないことです。',
    ]);
    expect(under('challenge', tied([card('x', 'challenge', 'だれが配る?')]))).toEqual([
      '解こうとしている困りごとは、「だれが配る?」です。',
    ]);
    expect(under('seeds', tied([card('s', 'seed', 'ｻｹｶｽ 100%', { note: 'A' })]))).toEqual([
      '使う技術は、ｻｹｶｽ 100% (A)です。',
    ]);
    const long = '粕'.repeat(200);
    expect(under('resources', tied([card('r', 'resource', long, { note: '冬' })]))).toEqual([
      `使う地域資源は、${long}（冬）です。`,
    ]);
  });

  it('says how the cards are linked', () => {
    const given = tied(
      [
        card('a', 'activity', '瓶に詰める'),
        card('r', 'resource', '酒粕', { note: '冬' }),
        card('o', 'organisation', '長岡酒造', { note: '蔵元' }),
        card('u', 'customer', '近所の人', { note: '20人' }),
      ],
      '',
      {
        links: [
          { from: 'a', to: 'r', type: 'uses' },
          { from: 'o', to: 'r', type: 'supplies' },
          { from: 'a', to: 'u', type: 'supplies' },
          { from: 'c', to: 'o', type: 'partners' },
          { from: 'a', to: 'gone', type: 'requires' },
          { from: 'r', to: 'a', type: 'contradicts' },
        ],
      },
    );
    expect(under('business', given)).toEqual([
      '行うのは、瓶に詰めることです。',
      '瓶に詰めることでは、酒粕を使います。長岡酒造が、酒粕を届けます。瓶に詰めることを、近所の人に届けます。',
      '組む相手は、長岡酒造（蔵元）です。',
    ]);
  });

  it('says how far each assumption has been checked', () => {
    const a = { combination: 'c', text: '1,450円で買う', evidence: '' };
    const given = tied([], '', {
      assumptions: [
        { ...a, id: '1', status: 'guess' },
        { ...a, id: '2', status: 'asked', evidence: '20人に聞いた' },
        { ...a, id: '3', status: 'sold', evidence: '朝市で売れました。' },
        { ...a, id: '4', status: 'tested', evidence: '試食会の記録' },
        { ...a, id: '5', status: 'asked', text: ' ' },
        { ...a, id: '6', status: 'asked', combination: 'elsewhere' },
      ],
    });
    expect(under('assumptions', given)).toEqual([
      '「1,450円で買う」は、今のところ「思い込み」です。',
      '？「1,450円で買う」は、だれに、どう確かめますか。',
      '「1,450円で買う」は、今のところ「聞いた」です。根拠は20人に聞いたことです。',
      '「1,450円で買う」は、今のところ「売れた」です。朝市で売れました。',
      '「1,450円で買う」は、今のところ「試した」です。根拠は試食会の記録です。',
    ]);
  });

  it('says the money by live figures', () => {
    const given = tied([card('f', 'funding', 'マル経', { note: '相談中' }), card('g', 'funding', '自己資金')], '', {
      figures: [{ id: 'fig', label: '値段', nodes: ['c'] }],
      money: {
        prices: [{ id: 'line', title: '洗顔料' }],
        sources: [{ id: 'g', title: '自己資金' }],
        hasNeed: true,
        hasOpening: true,
        hasForecast: true,
      },
      links: [{ from: 'f', to: 'a', type: 'funds' }],
    });
    expect(under('funding', given)).toEqual([
      '洗顔料の値段は[line]です。始めるのは[OPENING]です。',
      '必要なお金は[NEED]です。用意するお金は、合わせて[SOURCES]です。そのうち自己資金は[g]です。手もとのお金は、いちばん少ないときで[LOWEST]です。',
      '見込んでいる資金は、マル経（相談中）です。',
    ]);
    expect(under('summary', given)[0]).toBe('マル経と自己資金を結びます。値段は[fig]です。');
  });
  it('cites the source of every card that it uses, of money too', () => {
    const given = tied(
      [card('g', 'funding', 'マル経', { hasSource: true }), card('r', 'resource', '酒粕', { hasSource: true })],
      '',
      {
        money: { ...EMPTY.money, sources: [{ id: 'g', title: 'マル経' }] },
      },
    );
    const cited = composePlan(given, sections('ja'), JA).flatMap((s) =>
      s.items.flatMap((i) => (i.kind === 'embed' && i.reference.type === 'entry-embed' ? [i.reference.target] : [])),
    );
    expect(cited).toEqual(['r', 'g']);
  });
  it('says what comes next', () => {
    const given = board({
      tasks: [
        { id: '1', title: '大学の窓口へ相談する', owner: '自分', due: '2026年12月10日' },
        { id: '2', title: '試作', owner: '', due: '' },
      ],
    });
    expect(under('next', given)).toEqual([
      '2026年12月10日までに行うことは、大学の窓口へ相談することです。担当は自分です。',
      '次に行うことは、試作です。',
    ]);
  });

  it('speaks English', () => {
    const given = tied(
      [
        card('r', 'resource', 'Sake lees', { note: '200 kg in winter' }),
        card('s', 'seed', '低温発酵', { note: 'Agreed orally.' }),
      ],
      'A face wash from lees.',
      {
        place: 'Nagaoka',
        assumptions: [
          { id: '1', combination: 'c', text: 'They pay 1,450 yen.', status: 'asked', evidence: '20 people' },
        ],
      },
    );
    expect(under('summary', given, EN)).toEqual([
      'We work in Nagaoka. We tie together Sake lees and 低温発酵. In one line: A face wash from lees.',
    ]);
    expect(under('resources', given, EN)).toEqual(['The local resources we use: Sake lees (200 kg in winter).']);
    expect(under('assumptions', given, EN)).toEqual([
      '“They pay 1,450 yen” has this status: Asked. The evidence is 20 people.',
    ]);
  });
});

describe('a card that was only looked at', () => {
  const lookedAt = [
    card('c', 'combination', '化粧品', { claim: '酒粕の洗顔料' }),
    card('r', 'resource', '酒粕', { note: '冬' }),
    card('a', 'activity', '乾燥'),
    card('b', 'customer', '朝市の客', { note: '50人' }),
    card('x', 'resource', '承継した酒蔵と日本酒', { hasSource: true }),
    card('y', 'case', '別の町の例'),
    card('z', 'challenge', ''),
    card('n', 'note', '考えたこと'),
    card('f', 'frame', '枠'),
  ];
  const given = board({
    cards: lookedAt,
    partsOf: new Map([['c', ['r']]]),
    links: [
      { from: 'a', to: 'r', type: 'uses' },
      { from: 'a', to: 'b', type: 'supplies' },
      { from: 'y', to: 'x', type: 'precedent' },
      { from: 'x', to: 'c', type: 'contradicts' },
    ],
  });
  it('is not claimed by the plan unless it is linked, directly or over several links', () => {
    expect([...usedCards(given)].sort()).toEqual(['a', 'b', 'c', 'r']);
    const all = JSON.stringify(composePlan(given, sections('ja'), JA));
    expect(all).not.toContain('承継した酒蔵');
    expect(all).not.toContain('別の町の例');
    expect(all).toContain('朝市の客');
  });
  it('is offered beside the text', () => {
    expect(unusedCards(given, []).map((c) => c.id)).toEqual(['x', 'y', 'n']);
  });
  it('becomes a precedent when it is linked as one', () => {
    const linked = board({ ...given, links: [{ from: 'y', to: 'c', type: 'precedent' }] });
    expect(under('assumptions', linked)).toEqual(['先例は、別の町の例です。']);
  });
});

describe('every composition', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '酒粕',
      '粕を乾かす',
      '売れるか？',
      '使います。',
      'Sake lees',
      '田中さん',
      '・一\n・二',
      '「雪」',
      '',
    ),
  );
  const kinds = fc.constantFrom(
    'resource',
    'seed',
    'challenge',
    'customer',
    'activity',
    'person',
    'organisation',
    'funding',
    'case' as const,
  );
  const boards = fc
    .array(fc.record({ kind: kinds, title: words, note: words, hasSource: fc.boolean(), used: fc.boolean() }), {
      maxLength: 9,
    })
    .chain((cards) =>
      fc
        .record({ claim: words, name: words, assumption: words, evidence: words, place: words, task: words })
        .map((rest) => ({ cards, rest })),
    );
  const boardOf = ({
    cards,
    rest,
  }: {
    cards: { kind: BoardCard['kind']; title: string; note: string; hasSource: boolean; used: boolean }[];
    rest: Record<'claim' | 'name' | 'assumption' | 'evidence' | 'place' | 'task', string>;
  }): Board =>
    board({
      cards: [
        card('c', 'combination', rest.name, { claim: rest.claim }),
        ...cards.map((c, i) => card(`card${i}`, c.kind, c.title, { note: c.note, hasSource: c.hasSource })),
      ],
      partsOf: new Map([['c', cards.flatMap((c, i) => (c.used ? [`card${i}`] : []))]]),
      assumptions: [{ id: 'a', combination: 'c', text: rest.assumption, status: 'guess', evidence: rest.evidence }],
      place: cleaned(rest.place),
      tasks: [{ id: 't', title: rest.task, owner: rest.name, due: '' }],
    });

  it.each([JA, EN])('is made of the founder’s words and the fixed grammar only ($language)', (given) => {
    const at = given.language === 'en' ? 1 : 0;
    const fixed = [
      ...Object.values(GRAMMAR).flatMap((form) => form[at].split(/\{\w+\}/u)),
      ...Object.values(given.status),
      ...JOINTS,
    ];
    fc.assert(
      fc.property(boards, (made) => {
        const it = boardOf(made);
        const own = [...it.cards.flatMap((c) => [c.title, c.note, c.claim]), ...Object.values(made.rest)]
          .flatMap((w) => [
            cleaned(w),
            cleaned(cleaned(w)),
            ...w.split('\n').map((line) => cleaned(line.replace(/^\s*([・•*-]|\d+[.)．])\s*/u, ''))),
          ])
          .concat(it.place)
          .flatMap((w) => [w, w.replaceAll('「', '『').replaceAll('」', '』')])
          .filter((w) => w !== '');
        const pieces = [...new Set([...own, ...fixed])].filter((p) => p !== '');
        for (const text of composePlan(it, sections(given.language), given).flatMap((s) => s.items.flatMap(wordsIn)))
          expect([text, isMadeOf(text, pieces)]).toEqual([text, true]);
      }),
      { numRuns: 300 },
    );
  });
  it('gives each paragraph one slot', () => {
    fc.assert(
      fc.property(boards, (made) => {
        const slots = composePlan(boardOf(made), sections('ja'), JA).flatMap((s) => s.items.map((i) => i.slot));
        expect(new Set(slots).size).toBe(slots.length);
      }),
    );
  });
});

/** Whether a text can be cut into these pieces. */
function isMadeOf(text: string, pieces: readonly string[]): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at++)
    if (reached.has(at)) for (const piece of pieces) if (text.startsWith(piece, at)) reached.add(at + piece.length);
  return reached.has(text.length);
}

describe('a frame of a section', () => {
  const framed = (more: Partial<Board> = {}): Board =>
    board({
      cards: [
        card('c', 'combination', '', { claim: '朝に届ける' }),
        card('r', 'resource', '酒粕', { note: '冬' }),
        card('x', 'resource', '竹', { note: '裏山' }),
        card('n', 'note', '姉の言葉', { note: '糖質を気にする人が増えた' }),
        card('f', 'frame', '手もとのもの'),
      ],
      partsOf: new Map([['c', ['r']]]),
      frames: [{ id: 'f', title: '手もとのもの', section: 'resources', cards: ['r', 'x', 'n'] }],
      ...more,
    });
  const SECTIONS = [
    { key: 'resources', title: '資源', question: '', fills: ['resources'] },
    { key: 'next', title: '次', question: '', fills: ['tasks'] },
  ];
  const said = (given: Board, key: string, words = JA): string[] =>
    (composePlan(given, SECTIONS, words).find((s) => s.key === key)?.items ?? []).flatMap((i) =>
      i.kind === 'paragraph' ? [i.inlines.map((p) => ('text' in p ? p.text : '')).join('')] : [],
    );

  it('says there what no combination reaches, once, behind what the section says already', () => {
    expect(said(framed(), 'resources')).toEqual([
      '使う地域資源は、酒粕（冬）です。',
      '「手もとのもの」として、竹（裏山）と姉の言葉（糖質を気にする人が増えた）を挙げています。',
    ]);
    expect(said(framed(), 'next')).toEqual([]);
    expect(unusedCards(framed(), ['resources']).map((c) => c.id)).toEqual([]);
  });
  it('of a section that the template does not have says nothing, and its cards stay unused', () => {
    const other = framed({ frames: [{ id: 'f', title: '', section: 'motive', cards: ['x'] }] });
    expect([said(other, 'resources'), said(other, 'next')]).toEqual([['使う地域資源は、酒粕（冬）です。'], []]);
    expect(unusedCards(other, ['resources', 'next']).map((c) => c.id)).toEqual(['x', 'n']);
  });
  it('without a name lists its cards nevertheless, and is found again by its rule', () => {
    const bare = framed({ frames: [{ id: 'f', title: ' ', section: 'next', cards: ['x'] }] });
    expect(said(bare, 'next')).toEqual(['ほかに、竹（裏山）を挙げています。']);
    expect(composeRules(bare, JA).get('frame.f')?.trace).toEqual(['f', 'x']);
  });
});
