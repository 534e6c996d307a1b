/**
 * Composes a plan from a board: the founder's own words and figures, joined by the fixed grammar of `grammar.ts`. Missing parts become questions. Each
 * paragraph has a slot, by which it is found again when the board has changed: the same board gives the same paragraphs, and a changed card changes
 * its own.
 */
import type { WrittenLanguage } from '../../kernel/languages.ts';
import type { EvidenceStatus, NodeKind } from '../canvas/kinds.ts';
import { type Board, type BoardCard, framedCards, usedCards } from './board.ts';
import { formOf, type GrammarKey } from './grammar.ts';
import {
  asNoun,
  asQuoted,
  asSentence,
  cleaned,
  inBrackets,
  isBrief,
  isPolite,
  joined,
  linesOf,
  needsList,
  shapeOf,
} from './phrases.ts';

export type ComposedReference = {
  readonly type:
    | 'figure-chip'
    | 'funding-chip'
    | 'canvas-embed'
    | 'combination-embed'
    | 'entry-embed'
    /** Only in a paragraph that a person has edited. */
    | 'combination-mention'
    | 'citation';
  readonly target: string;
};
export type ComposedInline = { readonly text: string } | ComposedReference;
type Sentence = readonly ComposedInline[];

/** `trace` names the cards that a paragraph was made from. */
export type Composed = { readonly slot: string; readonly trace: readonly string[] } & (
  | { readonly kind: 'paragraph' | 'question'; readonly inlines: readonly ComposedInline[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'embed'; readonly reference: ComposedReference }
  | { readonly kind: 'sources' }
);
export type ComposedSection = {
  readonly key: string;
  readonly title: string;
  /** The template's question. */
  readonly question: string;
  readonly items: readonly Composed[];
};

export type SectionToFill = {
  readonly key: string;
  readonly title: string;
  readonly question: string;
  readonly fills: readonly string[];
};

/** The live figures of the funding plan by name; prices and sources are identified by the id of their row. */
export type ChipIds = {
  readonly need: string;
  readonly sources: string;
  readonly lowestCash: string;
  readonly opening: string;
};

export type ComposeWords = {
  readonly language: WrittenLanguage;
  readonly status: Readonly<Record<EvidenceStatus, string>>;
  readonly chips: ChipIds;
};

export function composePlan(
  board: Board,
  sections: readonly SectionToFill[],
  words: ComposeWords,
): readonly ComposedSection[] {
  const composer = new Composer(board, words);
  return sections.map(({ key, title, question, fills }) => ({
    key,
    title,
    question,
    items: [...fills.flatMap((fill) => composer.fill(fill)), ...composer.framed(key)].map(
      (item): Composed => ({ ...item, slot: slotName(key, board.canvasId, item.slot) }),
    ),
  }));
}

/** A paragraph is identified by its section, its canvas, and the rule and card that it came from. */
const slotName = (section: string, canvas: string, rule: string): string => `${section}/${canvas}/${rule}`;
export function partsOfSlot(slot: string): {
  readonly section: string;
  readonly canvas: string;
  readonly rule: string;
} {
  const [section = '', canvas = '', ...rule] = slot.split('/');
  return { section, canvas, rule: rule.join('/') };
}

/** Everything that a board says, by rule, independent of section and template. */
export function composeRules(board: Board, words: ComposeWords): ReadonlyMap<string, Composed> {
  const composer = new Composer(board, words);
  const items = [...FILLS_WITH_WORDS.flatMap((fill) => composer.fill(fill)), ...composer.framed()];
  return new Map(items.map((item) => [item.slot, item]));
}
const FILLS_WITH_WORDS: readonly string[] = [
  'combination',
  'challenges',
  'customers',
  'resources',
  'seeds',
  'activities',
  'people',
  'assumptions',
  'cases',
  'funding',
  'tasks',
];

const KIND_OF_FILL: Readonly<Record<string, NodeKind>> = {
  resources: 'resource',
  seeds: 'seed',
  customers: 'customer',
  challenges: 'challenge',
  activities: 'activity',
};
type ListKey = Extract<GrammarKey, `${string}List`> extends `${infer K}List` ? K : never;
type Ask = 'askResource' | 'askSeed' | 'askCustomer' | 'askPerson';
const ASKS: Readonly<Partial<Record<NodeKind, Ask>>> = {
  resource: 'askResource',
  seed: 'askSeed',
  customer: 'askCustomer',
  person: 'askPerson',
};

class Composer {
  private readonly board: Board;
  private readonly words: ComposeWords;
  private readonly used: ReadonlySet<string>;
  private readonly byId: ReadonlyMap<string, BoardCard>;

  constructor(board: Board, words: ComposeWords) {
    this.board = board;
    this.words = words;
    this.used = usedCards(board);
    this.byId = new Map(board.cards.map((c) => [c.id, c]));
  }

  fill(fill: string): readonly Composed[] {
    switch (fill) {
      case 'combination':
        return this.combinations();
      case 'people':
        return [...this.cards('person', 'person'), ...this.organisations()];
      case 'activities':
        return [...this.cards('activity', 'activity'), ...this.links()];
      case 'cases':
        return this.cards('case', 'case');
      case 'assumptions':
        return this.assumptions();
      case 'funding':
        return this.funding();
      case 'tasks':
        return this.tasks();
      case 'canvas':
        return [
          {
            slot: 'canvas',
            trace: [],
            kind: 'embed',
            reference: { type: 'canvas-embed', target: this.board.canvasId },
          },
        ];
      case 'sources':
        return [{ slot: 'sources', trace: [], kind: 'sources' }];
      default: {
        const kind = KIND_OF_FILL[fill];
        return kind ? this.cards(kind, kind as ListKey) : [];
      }
    }
  }

  // ── the combination ──────────────────────────────────────────────────────────────────────────────────────────────

  private combinations(): Composed[] {
    const all = this.board.cards.filter((c) => c.kind === 'combination');
    return all.flatMap((card, i) => this.combination(card, all.length > 1, i === 0));
  }

  private combination(card: BoardCard, isOneOfSeveral: boolean, isFirst: boolean): Composed[] {
    const { language } = this.words;
    const parts = (this.board.partsOf.get(card.id) ?? []).flatMap((id) => this.titled(id));
    const nouns = parts.map((p) => asNoun(p.title, language));
    const name = cleaned(card.title);
    const isNamed = isOneOfSeveral && name !== '';
    const say = (key: GrammarKey & `${string}`, named: GrammarKey, x: string) =>
      this.say(isNamed ? named : key, { x, y: language === 'ja' ? asQuoted(name, 'ja').slice(1, -1) : name });
    const claim = cleaned(card.claim);
    const trace = [card.id, ...parts.map((p) => p.id)];
    const lines: Sentence[] = [];
    const out: Composed[] = [
      {
        slot: `card.${card.id}`,
        trace: [card.id],
        kind: 'embed',
        reference: { type: 'combination-embed', target: card.id },
      },
    ];
    if (isFirst && this.board.place !== '') lines.push(this.say('place', { x: this.board.place }));
    const isList = needsList(nouns);
    if (nouns.length > 1 && !isList) lines.push(say('tie', 'tieNamed', joined(nouns, language)));
    if (claim !== '') lines.push(this.claim(claim, say));
    for (const figure of this.board.figures)
      if (figure.nodes.includes(card.id) && cleaned(figure.label) !== '')
        lines.push(
          this.say('figure', { x: asNoun(figure.label, language), chip: { type: 'figure-chip', target: figure.id } }),
        );
    if (lines.length > 0)
      out.push({ slot: `what.${card.id}`, trace, kind: 'paragraph', inlines: this.paragraph(...lines) });
    if (isList)
      out.push(
        {
          slot: `parts.${card.id}`,
          trace: [card.id],
          kind: 'paragraph',
          inlines: this.paragraph(say('tieList', 'tieListNamed', '')),
        },
        { slot: `partList.${card.id}`, trace, kind: 'list', items: parts.map((p) => cleaned(p.title)) },
      );
    if (nouns.length < 2)
      out.push(
        this.question(
          `ask.parts.${card.id}`,
          [card.id],
          isNamed ? 'askParts' : 'askPart',
          isNamed ? asQuoted(name, language) : '',
        ),
      );
    if (claim === '') out.push(this.question(`ask.claim.${card.id}`, [card.id], 'askClaim', ''));
    return out;
  }

  private claim(claim: string, say: (key: GrammarKey, named: GrammarKey, x: string) => Sentence): Sentence {
    switch (shapeOf(claim)) {
      case 'sentence':
        return [{ text: asSentence(claim) }];
      case 'question':
        return say('claimQuestion', 'claimQuestionNamed', asQuoted(claim, this.words.language));
      case 'clause':
        return say('claimClause', 'claimClauseNamed', claim);
      case 'noun':
        return say('claimNoun', 'claimNounNamed', claim);
    }
  }

  // ── cards of a kind ──────────────────────────────────────────────────────────────────────────────────────────────

  private cards(kind: NodeKind, form: ListKey): readonly Composed[] {
    return this.listed(this.ofKind(kind), kind, form);
  }

  private organisations(): readonly Composed[] {
    const partners = new Set(
      this.board.links.filter((l) => l.type === 'partners').flatMap(({ from, to }) => [from, to]),
    );
    const all = this.ofKind('organisation');
    return [
      ...this.listed(
        all.filter((c) => partners.has(c.id)),
        'partner',
        'partner',
      ),
      ...this.listed(
        all.filter((c) => !partners.has(c.id)),
        'organisation',
        'organisation',
      ),
    ];
  }

  /** One sentence about all, then the note of each, its source, and what is missing. */
  private listed(cards: readonly BoardCard[], slot: string, form: ListKey): Composed[] {
    if (cards.length === 0) return [];
    const { language } = this.words;
    const trace = cards.map((c) => c.id);
    const nouns = cards.map((c) => asNoun(c.title, language) + this.brief(c));
    const out: Composed[] = needsList(nouns)
      ? [
          { slot, trace, kind: 'paragraph', inlines: this.paragraph(this.say(`${form}List`, {})) },
          { slot: `${slot}.list`, trace, kind: 'list', items: cards.map((c) => cleaned(c.title) + this.brief(c)) },
        ]
      : [{ slot, trace, kind: 'paragraph', inlines: this.paragraph(this.say(form, { x: joined(nouns, language) })) }];
    for (const card of cards) out.push(...this.about(card));
    return out;
  }

  /** The content of the frames of a section, or of all sections, that is not mentioned elsewhere. */
  framed(section?: string): readonly Composed[] {
    const { language } = this.words;
    return this.board.frames.flatMap((frame): Composed[] => {
      const cards = section === undefined || frame.section === section ? framedCards(this.board, frame) : [];
      if (cards.length === 0) return [];
      const name = cleaned(frame.title);
      const y = language === 'ja' ? asQuoted(name, 'ja').slice(1, -1) : name;
      const form = name === '' ? 'framedPlain' : 'framed';
      const nouns = cards.map((c) => asNoun(c.title, language) + this.brief(c));
      const slot = `frame.${frame.id}`;
      const trace = [frame.id, ...cards.map((c) => c.id)];
      const said: Composed[] = needsList(nouns)
        ? [
            { slot, trace: [frame.id], kind: 'paragraph', inlines: this.paragraph(this.say(`${form}List`, { y })) },
            { slot: `${slot}.list`, trace, kind: 'list', items: cards.map((c) => cleaned(c.title) + this.brief(c)) },
          ]
        : [
            {
              slot,
              trace,
              kind: 'paragraph',
              inlines: this.paragraph(this.say(form, { x: joined(nouns, language), y })),
            },
          ];
      return [...said, ...cards.flatMap((card) => this.about(card))];
    });
  }

  private brief({ note }: BoardCard): string {
    return isBrief(note) ? inBrackets(cleaned(note), this.words.language) : '';
  }

  private about(card: BoardCard): Composed[] {
    const { language } = this.words;
    const out: Composed[] = [];
    const trace = [card.id];
    if (card.note.trim() !== '' && !isBrief(card.note))
      out.push({ slot: `note.${card.id}`, trace, kind: 'paragraph', inlines: this.paragraph(this.note(card)) });
    if (card.hasSource) out.push(entryOf(card.id));
    const ask = ASKS[card.kind];
    if (ask && card.note.trim() === '' && !card.hasSource)
      out.push(this.question(`ask.${card.id}`, trace, ask, asQuoted(card.title, language)));
    return out;
  }

  private note({ title, note }: BoardCard): Sentence {
    const { language } = this.words;
    const lines = linesOf(note);
    if (isPolite(note)) {
      const space = language === 'en' ? ' ' : '';
      return [
        { text: [formText('notePolite', language, asNoun(title, language)), ...lines.map(asSentence)].join(space) },
      ];
    }
    return this.say('note', {
      x: asNoun(title, language),
      y: asQuoted(lines.join(language === 'en' ? '; ' : '、'), language),
    });
  }

  // ── links, assumptions, money, tasks ─────────────────────────────────────────────────────────────────────────────

  /** Links between two cards of the plan. Those of a combination are covered by its own paragraph and the lists of cards. */
  private links(): Composed[] {
    const { language } = this.words;
    const lines: Sentence[] = [];
    const trace: string[] = [];
    for (const { from, to, type } of this.board.links) {
      const [a] = this.usedTitled(from);
      const [b] = this.usedTitled(to);
      const form =
        a && b && a.kind !== 'combination' && b.kind !== 'combination' ? linkForm(type, a.kind, b.kind) : undefined;
      if (!a || !b || !form) continue;
      lines.push(this.say(form, { x: asNoun(a.title, language), y: asNoun(b.title, language) }));
      trace.push(a.id, b.id);
    }
    return lines.length === 0
      ? []
      : [{ slot: 'links', trace: [...new Set(trace)], kind: 'paragraph', inlines: this.paragraph(...lines) }];
  }

  private assumptions(): Composed[] {
    const { language, status } = this.words;
    return this.board.assumptions.flatMap((a) => {
      if (cleaned(a.text) === '' || !this.byId.has(a.combination)) return [];
      const lines: Sentence[] = [this.say('assumption', { x: asQuoted(a.text, language), status: status[a.status] })];
      const evidence = cleaned(a.evidence);
      if (evidence !== '') {
        const shape = shapeOf(evidence);
        if (shape === 'sentence') lines.push([{ text: asSentence(evidence) }]);
        else lines.push(this.say('evidence', { x: asNoun(evidence, language) }));
      }
      const trace = [a.combination, a.id];
      const paragraph: Composed = {
        slot: `assumption.${a.id}`,
        trace,
        kind: 'paragraph',
        inlines: this.paragraph(...lines),
      };
      return a.status === 'guess' && evidence === ''
        ? [paragraph, this.question(`ask.${a.id}`, trace, 'askEvidence', asQuoted(a.text, language))]
        : [paragraph];
    });
  }

  private funding(): Composed[] {
    const { language, chips } = this.words;
    const { money } = this.board;
    const chip = (target: string): ComposedReference => ({ type: 'funding-chip', target });
    const out: Composed[] = [];
    const put = (slot: string, trace: readonly string[], lines: readonly Sentence[]) => {
      if (lines.length > 0) out.push({ slot, trace, kind: 'paragraph', inlines: this.paragraph(...lines) });
    };
    const named = <T extends { readonly title: string }>(rows: readonly T[]) =>
      rows.filter((r) => cleaned(r.title) !== '');
    put(
      'start',
      [],
      [
        ...named(money.prices).map((p) => this.say('price', { x: asNoun(p.title, language), chip: chip(p.id) })),
        ...(money.hasOpening ? [this.say('opening', { chip: chip(chips.opening) })] : []),
      ],
    );
    const sources = named(money.sources);
    put(
      'money',
      sources.map((s) => s.id),
      [
        ...(money.hasNeed ? [this.say('need', { chip: chip(chips.need) })] : []),
        ...(sources.length > 0 ? [this.say('sources', { chip: chip(chips.sources) })] : []),
        ...sources.map((s) => this.say('source', { x: asNoun(s.title, language), chip: chip(s.id) })),
        ...(money.hasForecast ? [this.say('lowestCash', { chip: chip(chips.lowestCash) })] : []),
      ],
    );
    for (const { id } of sources) if (this.byId.get(id)?.hasSource) out.push(entryOf(id));
    const counted = new Set(sources.map((s) => s.id));
    out.push(
      ...this.listed(
        this.ofKind('funding').filter((c) => !counted.has(c.id)),
        'funding',
        'funding',
      ),
    );
    const pays = this.board.links.flatMap(({ from, to, type }) => {
      const [a] = this.usedTitled(from);
      const [b] = this.usedTitled(to);
      return a && b && type === 'funds' && b.kind !== 'combination' ? [{ a, b }] : [];
    });
    put(
      'pays',
      [...new Set(pays.flatMap(({ a, b }) => [a.id, b.id]))],
      pays.map(({ a, b }) => this.say('funds', { x: asNoun(a.title, language), y: asNoun(b.title, language) })),
    );
    return out;
  }

  private tasks(): Composed[] {
    const { language } = this.words;
    return this.board.tasks.flatMap((task): Composed[] => {
      if (cleaned(task.title) === '') return [];
      const x = asNoun(task.title, language);
      const lines = [task.due === '' ? this.say('task', { x }) : this.say('taskOn', { x, y: task.due })];
      if (cleaned(task.owner) !== '') lines.push(this.say('owner', { x: asNoun(task.owner, language) }));
      return [{ slot: `task.${task.id}`, trace: [task.id], kind: 'paragraph', inlines: this.paragraph(...lines) }];
    });
  }

  // ── words ────────────────────────────────────────────────────────────────────────────────────────────────────────

  private titled(id: string): readonly BoardCard[] {
    const card = this.byId.get(id);
    return card && cleaned(card.title) !== '' ? [card] : [];
  }
  private usedTitled(id: string): readonly BoardCard[] {
    return this.used.has(id) ? this.titled(id) : [];
  }
  private ofKind(kind: NodeKind): readonly BoardCard[] {
    return this.board.cards.filter((c) => c.kind === kind && this.usedTitled(c.id).length > 0);
  }

  private question(slot: string, trace: readonly string[], key: GrammarKey, x: string): Composed {
    return { slot, trace, kind: 'question', inlines: this.paragraph(this.say(key, { x })) };
  }

  private paragraph(...sentences: readonly Sentence[]): readonly ComposedInline[] {
    return paragraphOf(sentences, this.words.language);
  }

  private say(
    key: GrammarKey,
    given: { readonly x?: string; readonly y?: string; readonly status?: string; readonly chip?: ComposedReference },
  ): Sentence {
    return formOf(key, this.words.language)
      .split(/(\{\w+\})/u)
      .flatMap((piece): ComposedInline[] => {
        if (piece === '{chip}') return given.chip ? [given.chip] : [];
        const text =
          piece === '{x}' ? given.x : piece === '{y}' ? given.y : piece === '{status}' ? given.status : piece;
        return text ? [{ text }] : [];
      });
  }
}

const formText = (key: GrammarKey, language: WrittenLanguage, x: string): string =>
  formOf(key, language).replace('{x}', () => x);

/** A reference to the card's catalogue entry, so that the plan's list of sources includes its source. */
const entryOf = (card: string): Composed => ({
  slot: `entry.${card}`,
  trace: [card],
  kind: 'embed',
  reference: { type: 'entry-embed', target: card },
});

const ACTORS: readonly NodeKind[] = ['person', 'organisation', 'customer'];
const THINGS: readonly NodeKind[] = ['resource', 'seed'];
function linkForm(type: string, from: NodeKind, to: NodeKind): GrammarKey | undefined {
  switch (type) {
    case 'uses':
      return ACTORS.includes(from) ? 'usesBy' : 'uses';
    case 'supplies':
      if (!ACTORS.includes(from)) return 'supplies';
      return THINGS.includes(to) ? 'suppliesThing' : 'suppliesBy';
    case 'solves':
    case 'partners':
    case 'requires':
      return type;
    default:
      return undefined;
  }
}

/** Concatenates sentences into one paragraph; in English with a space between them. */
function paragraphOf(sentences: readonly Sentence[], language: WrittenLanguage): ComposedInline[] {
  const out: ComposedInline[] = [];
  sentences.forEach((sentence, i) => {
    const space: Sentence = i > 0 && language === 'en' ? [{ text: ' ' }] : [];
    for (const inline of [...space, ...sentence]) {
      const last = out.at(-1);
      if ('text' in inline && last && 'text' in last) out[out.length - 1] = { text: last.text + inline.text };
      else out.push(inline);
    }
  });
  return out;
}
