/**
 * What a card's thing leaves over, put together from the words of a phrase: 黒糖をしぼったサトウキビのかす is bagasse, 梨を間引いたときの実 thinned fruit, and
 * 玉ねぎの規格外 an off-grade vegetable. Each word alone is either the crop itself, which is not what the founder has, or a leftover of anything.
 */
import type { EdgeKind, Lexicon, NodeKind } from '../lexicon/lexicon.ts';

/** What was done to it, and the leftover that this makes. */
const DONE: readonly (readonly [said: RegExp, left: string])[] = [
  [/[搾絞][っりる]|しぼ[っりる]/u, '搾りかす'],
  [/間引|摘果|摘み落と/u, '摘果'],
  [/剪定|枝打ち|枝を切/u, '剪定枝'],
  [/規格外|[不ふ](?:揃|ぞろ)い|形の悪い|曲がった|傷[のがつ]|はね[出だ]し/u, '規格外品'],
  [/壊れた|崩れた|倒れた|解体|取り壊|災[でのか]/u, '廃材'],
];
const GOODS: ReadonlySet<NodeKind> = new Set(['thing', 'product']);
const OWNERS: ReadonlySet<NodeKind> = new Set(['thing', 'product', 'trade', 'technique']);
const MOST_GENERATIONS = 2;
/** What has been in use, as opposed to what is left over while it is made. */
const WORN = /^(?:廃|古|割れ|壊れ|使用済み?|中古の?)/u;

/**
 * The leftovers of what a phrase names that it also describes. `heads`: what it says that it is; `named`: everything that it names. Most specific
 * first; empty if the lexicon does not know them.
 */
export function leavingsOf(
  lexicon: Lexicon,
  text: string,
  heads: readonly number[],
  named: readonly number[],
): readonly number[] {
  const said = DONE.filter(([pattern]) => pattern.test(text));
  const done = said.flatMap(([, left]) => lexicon.nodeOf(left) ?? []);
  const kinds = [...heads.filter((node) => lexicon.node(node).kind === 'thing'), ...done];
  const owners = named.filter((node) => OWNERS.has(lexicon.node(node).kind));
  const found = new Set<number>();
  for (const owner of owners) {
    const line = lineOf(lexicon, owner);
    const left = new Set(line.flatMap((node) => targets(lexicon, node, 'yields')));
    const members = new Set(line.flatMap((node) => sources(lexicon, node, 'isa')));
    for (const kind of kinds) {
      if (line.includes(kind)) continue;
      const narrower = sources(lexicon, kind, 'isa');
      const own = [
        ...narrower.filter((node) => left.has(node)),
        ...(left.has(kind) && done.includes(kind) ? [kind] : []),
        ...narrower.filter((node) => members.has(node) && node !== owner),
      ].filter((node) => GOODS.has(lexicon.node(node).kind) && !isOfSibling(lexicon, node, owner, members));
      const [first] = own;
      if (first !== undefined && !named.includes(first)) found.add(first);
    }
    if (said.some(([, of]) => of === '廃材'))
      for (const node of targets(lexicon, owner, 'yields'))
        if (WORN.test(lexicon.node(node).label) && !named.includes(node)) found.add(node);
  }
  return [...found];
}

/** 規格外野菜 are onions as well, but いちじくの葉 are not the leaves of strawberries, though both are fruits. */
const isOfSibling = (lexicon: Lexicon, node: number, owner: number, siblings: ReadonlySet<number>): boolean =>
  [...siblings].some((s) => s !== owner && s !== node && lexicon.node(node).label.startsWith(lexicon.node(s).label));

/** The node and what it is a kind of. */
function lineOf(lexicon: Lexicon, node: number): readonly number[] {
  const line = [node];
  let front = [node];
  for (let generation = 0; generation < MOST_GENERATIONS; generation++) {
    front = front.flatMap((n) => targets(lexicon, n, 'isa')).filter((n) => !line.includes(n));
    line.push(...front);
  }
  return line;
}

const targets = (lexicon: Lexicon, node: number, kind: EdgeKind): readonly number[] =>
  lexicon.out(node).flatMap((e) => (e.kind === kind ? [e.to] : []));
const sources = (lexicon: Lexicon, node: number, kind: EdgeKind): readonly number[] =>
  lexicon.into(node).flatMap((e) => (e.kind === kind ? [e.to] : []));
