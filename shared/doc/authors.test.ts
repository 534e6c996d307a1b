/** Authorship, in copies of a plan that are merged, split, formatted, deleted and restored. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { authorShares, cardAuthors, signCopy, textAuthors } from './authors.ts';
import { insertBlocks } from './body.ts';
import { execute } from './commands.ts';
import { bodyElement } from './schema.ts';
import { compareDraft, putSuggestion, SuggestionStore, takeSuggestions } from './suggestions/suggestions.ts';
import { SeedOrigin, transact } from './transact.ts';

const AT = '2026-11-21T00:00:00.000Z';
const A = 'aaaaaaaaaaaaaaaa';
const person = (id: string, name: string) => ({ id, name, at: AT });
const copyOf = (doc: Y.Doc, author?: ReturnType<typeof person>): Y.Doc => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  if (author) signCopy(copy, author);
  return copy;
};
const text = (doc: Y.Doc): Y.XmlText => (bodyElement(doc).get(0) as Y.XmlElement).get(0) as Y.XmlText;
const plan = () => {
  const doc = new Y.Doc();
  transact(doc, new SeedOrigin(), () =>
    insertBlocks(doc, 0, [{ kind: 'paragraph', inlines: [{ text: '何を売りますか。' }] }]),
  );
  return doc;
};
const said = (doc: Y.Doc) =>
  textAuthors(doc).map(({ text: t, from, to, author }) => [t.toString().slice(from, to), author?.name ?? '']);

describe('authors', () => {
  it('are known per character after copies were merged, and add up', () => {
    const seed = plan();
    const [hanako, sato] = [copyOf(seed, person('h', '花子')), copyOf(seed, person('s', '佐藤'))];
    text(hanako).insert(8, '酒粕を売ります。');
    text(sato).insert(0, '【要確認】');
    Y.applyUpdate(hanako, Y.encodeStateAsUpdate(sato));
    text(hanako).delete(1, 1);
    expect(said(hanako)).toEqual([
      ['【確認】', '佐藤'],
      ['何を売りますか。', ''],
      ['酒粕を売ります。', '花子'],
    ]);
    expect(authorShares(textAuthors(hanako))).toEqual([
      { id: 'h', name: '花子', characters: 8 },
      { id: 's', name: '佐藤', characters: 4 },
    ]);
  });
  it('are one person on two of their devices and over many sessions', () => {
    const first = copyOf(plan(), person('h', '花子'));
    text(first).insert(0, '一');
    const second = copyOf(first, person('h', '花子'));
    text(second).insert(1, '二');
    expect(said(second)[0]).toEqual(['一二', '花子']);
  });
  it('of an accepted suggestion are those who suggested, not those who accepted', () => {
    const founder = copyOf(plan(), person('h', '花子'));
    const draft = copyOf(founder);
    text(draft).insert(8, '酒粕です。');
    const comments = new Y.Doc();
    for (const group of compareDraft(founder, draft))
      putSuggestion(comments, { id: 's', name: '佐藤' }, 's1', group, AT);
    expect(takeSuggestions(founder, new SuggestionStore(comments).open, AT)).toBe(true);
    expect(said(founder).at(-1)).toEqual(['酒粕です。', '佐藤']);
    // What the founder writes next is attributed to the founder.
    text(founder).insert(0, 'さて、');
    expect(said(founder)[0]).toEqual(['さて、', '花子']);
  });
  it('of a card: its creator, and who changed which field', () => {
    const founder = copyOf(plan(), person('h', '花子'));
    execute(founder, { type: 'addNode', node: A, fields: { kind: 'resource', title: '酒粕', note: '' } });
    const sato = copyOf(founder, person('s', '佐藤'));
    execute(sato, { type: 'updateNode', node: A, patch: { note: '量は年2トン' } });
    Y.applyUpdate(founder, Y.encodeStateAsUpdate(sato));
    const { made, fields } = cardAuthors(founder, A);
    expect([made?.name, fields.map((f) => [f.field, f.author.name])]).toEqual(['花子', [['note', '佐藤']]]);
  });
  it('that are invalid are ignored', () => {
    const doc = plan();
    doc.getMap('authors').set('x', { id: 5 });
    doc.getMap('authors').set(String(doc.clientID), 'me');
    expect(said(doc)).toEqual([['何を売りますか。', '']]);
  });
});
