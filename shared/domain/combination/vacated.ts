/**
 * A closed nursery needs no toys: what a place took in, made and was asked for ended with it, and only the use of its rooms is left. The
 * card says so in words beside its head (閉園した, 使わなくなった, 空いている, 荒れた); a concept that is idle by itself (空き家, 廃校) has relations of its own.
 */
import type { Lexicon, NodeKind } from '../lexicon/lexicon.ts';
import type { Step } from './paths.ts';

const CLOSED =
  /^元(?![気日祖旦年禄町々])|^旧(?![暦正街道盆家])|廃[業園館校止]|閉[園館店校鎖山業じめ]|休[業館園校止]|使わなくな|使われなくな|使われていない|使っていない|使わない|空いて|空いた|空き|あいている|やめた|畳んだ|荒れ|放置|遊休|遊んでい|誰もいない/u;
const STOPS: ReadonlySet<NodeKind> = new Set(['place', 'trade']);

/** What a closed place is now, by its former kind; the first match wins. */
const NOW: readonly (readonly [kinds: readonly string[], now: string])[] = [
  [['農地', '畑', '田んぼ', '果樹園', '茶畑', '桑畑'], '耕作放棄地'],
  [['店', '商店', '飲食店', '小売店'], '空き店舗'],
  [['住まい', '民家', '家'], '空き家'],
  [['保育園', '幼稚園'], '空き園舎'],
  [['学校', '小学校', '中学校', '高校'], '廃校'],
  [['旅館', 'ホテル', '民宿'], '廃旅館'],
  [['酒蔵'], '元酒蔵'],
  [['病院', '診療所'], '廃病院'],
  [['銭湯'], '銭湯跡'],
  [['映画館'], '閉館した映画館'],
  [['温室', 'ビニールハウス'], 'ビニールハウス跡'],
  [['牛舎', '鶏舎'], '空き牛舎'],
  [['倉庫'], '空き倉庫'],
  [['工場'], '廃工場'],
];
const OTHERWISE = '遊休施設';
const MOST_GENERATIONS = 3;

/** What `head` has become, if the text says that it is out of use. */
export function vacatedAs(lexicon: Lexicon, text: string, head: number): number | undefined {
  const { kind, label } = lexicon.node(head);
  if (!STOPS.has(kind) || !CLOSED.test(text) || CLOSED.test(label) || label.startsWith('廃')) return undefined;
  const kinds = kindsOf(lexicon, head);
  const now = NOW.find(
    ([names, word]) =>
      lexicon.nodeOf(word) !== undefined &&
      names.some((name) => kinds.has(name) || (name.length > 1 && (label.endsWith(name) || text.endsWith(name)))),
  );
  const word = now?.[1] ?? OTHERWISE;
  const node = lexicon.nodeOf(word);
  return node === undefined || node === head || kinds.has(word) ? undefined : node;
}

function kindsOf(lexicon: Lexicon, head: number): ReadonlySet<string> {
  const kinds = new Set([lexicon.node(head).label]);
  let front = [head];
  for (let generation = 0; generation < MOST_GENERATIONS; generation++) {
    front = front.flatMap((node) => lexicon.out(node).flatMap((e) => (e.kind === 'isa' ? [e.to] : [])));
    for (const node of front) kinds.add(lexicon.node(node).label);
  }
  return kinds;
}

/** Whether a relation of the place ended with its use. */
export function isOfOldUse(lexicon: Lexicon, place: number, { from, kind, to }: Step): boolean {
  if (from === place) return ENDED.has(kind) || (kind === 'yields' && lexicon.node(to).kind !== 'place');
  return to === place && (kind === 'who' || kind === 'by' || kind === 'use' || kind === 'with');
}
const ENDED: ReadonlySet<Step['kind']> = new Set(['needs', 'takes', 'makes', 'who', 'with']);
