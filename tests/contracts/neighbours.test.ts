/** Common cards of founders, each with the shipped entries of their part of the country that a list has to have: who takes it in, or lacks such hands. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readKnowledge } from '../../main/cli/shipped.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { Proposer } from '../../shared/domain/combination/proposer.ts';

const root = resolve(import.meta.dirname, '../..');
const entries = JSON.parse(
  readFileSync(join(root, 'shared/data/catalogue/catalogue.json'), 'utf8'),
) as CatalogueEntry[];
const { lexicon, index } = readKnowledge();
const proposer = new Proposer(lexicon, entries, { index });

test.each([
  ['空き家', undefined, '高知県', ['かみじま町空き家よくし隊']],
  ['空き家', undefined, '秋田県', ['巻組（石巻）']],
  ['廃校', undefined, '広島県', ['鳥の劇場', '青海島共和国（長門）']],
  ['規格外野菜', undefined, '大阪府', ['ふーどばんくOSAKA']],
  ['売れ残った惣菜', undefined, '兵庫県', ['マイ・マートの移動スーパー（淡路島）']],
  ['送迎バス', undefined, '福岡県', ['行橋のドライブサロン']],
  ['黒糖をしぼったサトウキビのかす', undefined, '沖縄県', ['醗酵バガッセ（機能性食物繊維）']],
  ['淡路島の玉ねぎの規格外が畑に残る', 'challenge', '兵庫県', ['フードバンク関西']],
  ['タクシー運転手', 'person', '福井県', ['野沢温泉の公共ライドシェア']],
  ['元バス運転手', 'person', '山口県', ['くぼあいあい号（下松）']],
  ['介護士', 'person', '鳥取県', ['しまねの農福連携の窓口', 'やわらかい風（鳥取の産後ケア）']],
  ['保育士', 'person', '滋賀県', ['うみの森ほいくえん（奈良の佐紀）']],
  ['退職した教員', 'person', '岩手県', ['宮古市国際交流協会の日本語教室']],
  ['裁縫が得意な祖母', 'person', '鳥取県', ['鳥の劇場']],
  ['大学生', 'person', '宮城県', ['山形のさくらんぼの6月の働き手']],
])('%s (%s, %s) leads to %j', (text, kind, prefecture, expected) => {
  const listed = proposer.propose([{ text, kind, prefecture }]).map((p) => p.text);
  expect(listed).toEqual(expect.arrayContaining(expected));
});
