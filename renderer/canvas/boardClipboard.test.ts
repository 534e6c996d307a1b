import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { linksOf, partsOf, placedCards } from '../../shared/app/board/boardCommands.ts';
import { execute, type PlanCommand, seed } from '../../shared/doc/commands.ts';
import { PlanStore } from '../../shared/doc/planStore.ts';
import { SeedOrigin } from '../../shared/doc/transact.ts';
import { copyCards, parseClip, pasteCards, sizeOfClip } from './boardClipboard.ts';

const id = (name: string) => name.padEnd(16, '0');
const [canvas, loan, shop, water, tie] = ['board', 'loan', 'shop', 'water', 'tie'].map(id) as [
  string,
  string,
  string,
  string,
  string,
];

function board() {
  const doc = new Y.Doc();
  seed(doc, new SeedOrigin(), [
    { type: 'addCanvas', canvas, title: '板', order: 1 },
    { type: 'addNode', node: loan, fields: { kind: 'funding', title: '融資' }, canvas, pos: [0, 0] },
    { type: 'addNode', node: shop, fields: { kind: 'activity', title: '店' }, canvas, pos: [300, 0] },
    { type: 'addNode', node: water, fields: { kind: 'resource', title: '水' }, canvas, pos: [600, 40] },
    { type: 'addNode', node: tie, fields: { kind: 'combination', title: '結び' }, canvas, pos: [0, 300] },
    { type: 'addLink', from: loan, to: shop, linkType: 'funds' },
    { type: 'addLink', from: shop, to: water, linkType: 'uses' },
    { type: 'addParts', combination: tie, nodes: [water, loan] },
  ]);
  const store = new PlanStore(doc);
  const session = { planId: 'plan000000000000', store, execute: (command: PlanCommand) => execute(doc, command) };
  return { doc, store, session };
}
const all = [loan, shop, water, tie];

describe('pasting cards', () => {
  it('inserts cards with their links and parts at the given place', () => {
    const { store, session } = board();
    const clip = parseClip(copyCards(session, canvas, all)?.json ?? '');
    if (!clip) throw new Error('no clip');
    expect(sizeOfClip(clip)).toEqual([824, 564]);
    const pasted = pasteCards(session, canvas, clip, [1_000, 2_000]);
    expect(pasted?.nodes).toHaveLength(4);
    expect(pasted?.leftOut).toEqual([]);
    // Another plan needs this to know which card came from where.
    expect(clip.plan).toBe('plan000000000000');
    expect(pasted?.copies.map(([from]) => from)).toEqual(clip.cards.map((c) => c.id));
    expect(pasted?.copies.map(([, to]) => to)).toEqual(pasted?.nodes);
    const places = placedCards(store, canvas).filter((c) => pasted?.nodes.includes(c.node.id));
    expect(places.map((c) => [c.node.title, c.x, c.y]).sort()).toEqual([
      ['店', 1_300, 2_000],
      ['水', 1_600, 2_040],
      ['結び', 1_000, 2_300],
      ['融資', 1_000, 2_000],
    ]);
    expect(store.relations('links').size).toBe(4);
  });

  it('leaves out a link and a part that the rules refuse, inserts the rest, and reports them', () => {
    const { store, session } = board();
    // The kind was changed after the link was made: a resource funds nothing, and a note cannot be a part.
    session.execute({ type: 'updateNode', node: loan, patch: { kind: 'resource' } });
    const clip = parseClip(copyCards(session, canvas, all)?.json ?? '');
    if (!clip) throw new Error('no clip');
    const asNote = {
      ...clip,
      cards: clip.cards.map((c) => (c.id === water ? { ...c, fields: { ...c.fields, kind: 'note' as const } } : c)),
    };
    const pasted = pasteCards(session, canvas, asNote, [0, 1_000]);
    expect(pasted?.leftOut).toEqual([
      { type: 'funds', from: '融資', to: '店' },
      { type: 'uses', from: '店', to: '水' },
      { type: 'part', from: '水', to: '結び' },
    ]);
    expect(pasted?.nodes).toHaveLength(4);
    const title = (node: string) => store.entity('nodes', node)?.title;
    const newTie = pasted?.nodes.find((n) => title(n) === '結び') ?? '';
    expect(partsOf(store, newTie).map((p) => p.title)).toEqual(['融資']);
    expect(pasted?.nodes.flatMap((n) => linksOf(store, n))).toEqual([]);
  });

  it('ignores a link to a card outside the clip and an invalid frame, and inserts the rest', () => {
    const { session, store } = board();
    const clip = parseClip(copyCards(session, canvas, [loan, shop])?.json ?? '');
    if (!clip) throw new Error('no clip');
    const torn = {
      ...clip,
      links: [...clip.links, { from: shop, to: id('gone'), type: 'requires' as const }],
      cards: clip.cards.map((c) => ({ ...c, parent: loan })),
      types: [[shop, 'newGood', 'なぜ'] as [string, 'newGood', string]],
      assumptions: [{ combination: shop, text: '売れる', status: 'guess' as const, evidence: '', order: 1 }],
    };
    const pasted = pasteCards(session, canvas, torn, [0, 1_000]);
    expect(pasted?.leftOut).toEqual([{ type: 'requires', from: '店', to: '' }]);
    expect(pasted?.nodes).toHaveLength(2);
    expect(placedCards(store, canvas).every((c) => c.parent === undefined)).toBe(true);
    expect(store.entities('assumptions').size).toBe(0);
  });

  it('gives other programs a list, with the cards of a frame nested in it', () => {
    const { session } = board();
    const frame = id('frame');
    session.execute({ type: 'addNode', node: frame, fields: { kind: 'frame', title: '売る' }, canvas, pos: [0, 900] });
    session.execute({ type: 'setParent', canvas, nodes: [shop], parent: frame });
    session.execute({ type: 'updateNode', node: shop, patch: { note: '週二回\n<朝市>' } });
    const clip = copyCards(session, canvas, [frame, loan]);
    expect(clip?.text).toBe('- 融資\n- 売る\n  - 店\n    週二回\n    <朝市>');
    expect(clip?.html).toBe('<ul><li>融資</li><li>売る<ul><li>店<br>週二回<br>&lt;朝市&gt;</li></ul></li></ul>');
  });

  it.each(['', 'words', '{}', '{"musubi":2,"cards":[]}'])('%j is no clip', (text) => {
    expect(parseClip(text)).toBeUndefined();
  });
});
