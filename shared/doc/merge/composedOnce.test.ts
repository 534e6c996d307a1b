/** Two people compose the plan from the board offline: one set of headings is kept, and no person's text is touched. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { random } from '../../../tests/random.ts';
import { type BodyBlock, readBody } from '../body.ts';
import { execute } from '../commands.ts';
import { bodyElement } from '../schema.ts';
import { blockId } from '../suggestions/blocks.ts';
import { composedTwice, keepComposedOnce } from './composedOnce.ts';

const made = (slot: string, said: string) => ({ slot, said, language: 'ja' as const });
const composed = (key: string, title: string, sentence: string): BodyBlock[] => [
  { kind: 'heading', level: 2, text: title, section: key, slots: [`${key}/k/a`] },
  { kind: 'paragraph', inlines: [{ text: `${title}を教えてください。` }], question: true },
  { kind: 'paragraph', inlines: [{ text: sentence }], made: made(`${key}/k/a`, sentence) },
  { kind: 'paragraph', inlines: [] },
];
const WHAT = () => composed('what', '事業', '酒粕でパンを焼きます。');
const WHO = () => composed('who', 'お客さま', '旅館に届けます。');

const docOf = (client: number, from?: Y.Doc): Y.Doc => {
  const doc = new Y.Doc();
  doc.clientID = client;
  if (from) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from));
  return doc;
};
const compose = (doc: Y.Doc, ...blocks: readonly BodyBlock[]) =>
  expect(execute(doc, { type: 'writeText', at: 'all', blocks: [...blocks] as never }).ok).toBe(true);
const clocks = (doc: Y.Doc) => Y.decodeStateVector(Y.encodeStateVector(doc));
/**
 * Reconnects to a server as a window does: receives its state, removes what was composed twice, sends own edits. Returns how many blocks were
 * removed.
 */
function comeBack(doc: Y.Doc, server: Y.Doc): number {
  const [had, before] = [clocks(server), clocks(doc)];
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(server, Y.encodeStateVector(doc)));
  const gone = keepComposedOnce(doc, had, before);
  Y.applyUpdate(server, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server)));
  return gone;
}
const textOf = (doc: Y.Doc) => readBody(doc).flatMap(({ text }) => (text === '' ? [] : [text]));
const typeInto = (doc: Y.Doc, index: number, words: string): void => {
  const block = bodyElement(doc).get(index) as Y.XmlElement;
  const first = block.length > 0 ? block.get(0) : undefined;
  if (first instanceof Y.XmlText) first.insert(first.length, words);
  else block.insert(0, [new Y.XmlText(words)]);
};

/** A plan with an empty text, the server, and two people who are offline. */
function apart() {
  const server = docOf(1);
  execute(server, { type: 'writeText', at: 'all', blocks: [{ kind: 'paragraph', inlines: [] }] });
  return { server, a: docOf(3, server), b: docOf(2, server) };
}
const ONCE = [
  '事業',
  '事業を教えてください。',
  '酒粕でパンを焼きます。',
  'お客さま',
  'お客さまを教えてください。',
  '旅館に届けます。',
];

describe('a plan that two people composed concurrently', () => {
  it('has one set of headings, whoever reconnects first', () => {
    for (const order of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const people = apart();
      compose(people.a, ...WHAT(), ...WHO());
      compose(people.b, ...WHAT(), ...WHO());
      expect(comeBack(people[order[0]], people.server)).toBe(0);
      expect(comeBack(people[order[1]], people.server)).toBe(8);
      comeBack(people[order[0]], people.server);
      for (const doc of [people.server, people.a, people.b]) expect(textOf(doc)).toEqual(ONCE);
    }
  });
  it.each([
    ['typed into a sentence', 2],
    ['typed into the empty line', 3],
    ['typed behind the heading', 0],
  ])('keeps the section of the second as a whole where something was %s', (_, index) => {
    const { server, a, b } = apart();
    compose(a, ...WHAT(), ...WHO());
    compose(b, ...WHAT(), ...WHO());
    typeInto(b, index, '冬だけです');
    comeBack(a, server);
    expect(comeBack(b, server)).toBe(4);
    expect(textOf(server).filter((words) => words.startsWith('事業'))).toHaveLength(4);
    expect(textOf(server).join('')).toContain('冬だけです');
    expect(textOf(server).filter((words) => words === 'お客さま')).toHaveLength(1);
  });
  it('has a card and the list of sources in a section only once', () => {
    const { server, a, b } = apart();
    const shown: BodyBlock[] = [
      { kind: 'embed', reference: { type: 'combination-embed', target: 'tied000000000000' } },
      { kind: 'sources' },
    ];
    compose(a, ...WHAT(), ...shown);
    compose(b, ...WHAT(), ...shown);
    comeBack(a, server);
    expect(comeBack(b, server)).toBe(6);
    expect(readBody(server).flatMap(({ type }) => (/embed|source/u.test(type) ? [type] : []))).toEqual([
      'combination-embed',
      'source-list',
    ]);
  });
  it('keeps what the cards of one said otherwise, under its heading', () => {
    const { server, a, b } = apart();
    compose(a, ...WHAT(), ...WHO());
    compose(b, ...WHAT(), ...composed('who', 'お客さま', '学校に届けます。'));
    comeBack(a, server);
    expect(comeBack(b, server)).toBe(4);
    expect(
      textOf(server)
        .filter((words) => words.endsWith('届けます。'))
        .sort(),
    ).toEqual(['学校に届けます。', '旅館に届けます。']);
  });
  it('keeps a person’s own heading with its text, and a section that contains it', () => {
    const { server, a, b } = apart();
    compose(a, ...WHAT());
    compose(
      b,
      ...WHAT(),
      { kind: 'heading', level: 3, text: '私の思い' },
      { kind: 'paragraph', inlines: [{ text: '祖母の味です。' }] },
    );
    comeBack(a, server);
    expect(comeBack(b, server)).toBe(0);
    expect(textOf(server)).toContain('祖母の味です。');
  });
  it('keeps a copy that a person made of a section that was there', () => {
    const server = docOf(1);
    compose(server, ...WHAT());
    const [a, b] = [docOf(3, server), docOf(2, server)];
    expect(execute(b, { type: 'writeText', at: 4, blocks: WHAT() as never }).ok).toBe(true);
    typeInto(a, 2, '冬だけです');
    comeBack(a, server);
    expect(comeBack(b, server)).toBe(0);
    expect(textOf(server).filter((words) => words === '事業')).toHaveLength(2);
  });
  it('keeps what the server has already: somebody may be editing it', () => {
    const { server, a, b } = apart();
    compose(a, ...WHAT());
    compose(b, ...WHAT());
    comeBack(a, server);
    // The acknowledgement was lost with the connection: the server has both sets.
    const had = docOf(4, server);
    Y.applyUpdate(had, Y.encodeStateAsUpdate(b));
    expect(comeBack(b, had)).toBe(0);
  });
  it('loses no typed word, whatever they did', () => {
    let once = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const r = random(seed);
      const { server, a, b } = apart();
      const typed = new Set<string>();
      for (const [name, doc] of [
        ['a', a],
        ['b', b],
      ] as const) {
        const sections = [WHAT(), WHO(), composed('how', '進め方', r() < 0.5 ? '春に始めます。' : '秋に始めます。')];
        compose(doc, ...sections.filter(() => r() < 0.85).flat());
        const edits = Math.floor(r() * 4);
        for (let i = 0; i < edits; i++) {
          const word = `w${seed}${name}${i}`;
          const { length } = bodyElement(doc);
          const at = Math.floor(r() * (length + 1));
          if (r() < 0.5 && length > 0) typeInto(doc, Math.min(at, length - 1), word);
          else
            execute(doc, {
              type: 'writeText',
              at,
              blocks: [
                r() < 0.3
                  ? { kind: 'heading', level: r() < 0.5 ? 2 : 3, text: word }
                  : { kind: 'paragraph', inlines: [{ text: word }] },
              ],
            });
          typed.add(word);
        }
      }
      const [first, second] = r() < 0.5 ? [a, b] : [b, a];
      const sentences = new Set([...textOf(a), ...textOf(b)]);
      comeBack(first, server);
      if (comeBack(second, server) > 0) once++;
      comeBack(first, server);
      const all = textOf(server);
      for (const word of typed) expect(all.join('\n'), `seed ${seed}`).toContain(word);
      for (const sentence of sentences) expect(all, `seed ${seed}`).toContain(sentence);
      for (const doc of [a, b]) expect(textOf(doc), `seed ${seed}`).toEqual(all);
    }
    // There was something to remove often enough.
    expect(once).toBeGreaterThan(50);
  });
});

describe('a plan composed by two people who reconnect at the same moment', () => {
  /** Both have sent before either has received the other's edits. */
  function atOnce(ofA: readonly BodyBlock[], ofB: readonly BodyBlock[], then: (a: Y.Doc) => void = () => undefined) {
    const { a, b } = apart();
    compose(a, ...ofA);
    compose(b, ...ofB);
    then(a);
    const [fromA, fromB] = [Y.encodeStateAsUpdate(a), Y.encodeStateAsUpdate(b)];
    Y.applyUpdate(a, fromB);
    Y.applyUpdate(b, fromA);
    return { a, b };
  }
  const wordsOf = (doc: Y.Doc, ids: readonly string[]) =>
    bodyElement(doc)
      .toArray()
      .flatMap((block) => (block instanceof Y.XmlElement && ids.includes(blockId(block)) ? [block] : []))
      .map((block) => block.toString().replace(/<[^>]*>/gu, ''));

  it('both find the same duplicates, and only the second set', () => {
    const { a, b } = atOnce([...WHAT(), ...WHO()], [...WHAT(), ...WHO()]);
    expect(textOf(a)).toHaveLength(12);
    expect(composedTwice(a)).toEqual(composedTwice(b));
    expect(wordsOf(a, composedTwice(a))).toEqual([...ONCE.slice(0, 3), '', ...ONCE.slice(3), '']);
  });
  it('skips a section that a person edited, in either set', () => {
    for (const index of [0, 2, 3]) {
      const { a, b } = atOnce([...WHAT(), ...WHO()], [...WHAT(), ...WHO()], (doc) =>
        typeInto(doc, index, '冬だけです'),
      );
      expect(wordsOf(a, composedTwice(a))).toEqual([...ONCE.slice(3), '']);
      expect(composedTwice(a)).toEqual(composedTwice(b));
    }
  });
  it('leaves out what the cards of one said otherwise', () => {
    const { a } = atOnce(WHO(), composed('who', 'お客さま', '学校に届けます。'));
    expect(composedTwice(a)).toEqual([]);
  });
  it('finds nothing in a text that was composed once', () => {
    const { a } = apart();
    compose(a, ...WHAT(), ...WHO());
    expect(composedTwice(a)).toEqual([]);
  });
});
