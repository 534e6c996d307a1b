/** Words that say little by themselves were names of something special, and tied it to whatever they stood in: プラットフォーム of a booking site. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LexiconData } from '../../shared/data/lexicon/schema.ts';
import { Lexicon } from '../../shared/domain/lexicon/lexicon.ts';
import { readText } from '../../shared/domain/lexicon/read.ts';
import { LEXICON_FILE } from './buildLexicon.ts';

const lexicon = new Lexicon(JSON.parse(readFileSync(LEXICON_FILE, 'utf8')) as LexiconData);
const labels = (text: string) =>
  readText(lexicon, text).mentions.flatMap((m) => (m.node === undefined ? [] : [lexicon.node(m.node).label]));

test.each([
  ['ものを作り直す', '刺身'],
  ['経営支援クラブ', 'ライブハウス'],
  ['地域のプラットフォーム', '予約サイト'],
  ['炉の余熱', '電気窯'],
  ['人材バンク', '競輪'],
  ['花の摘み手', 'つまみ'],
  ['凍結した水', '寒さ対策'],
  ['若手の育成', '栽培'],
  ['生産ライン', 'SNS'],
  ['会社の社', '鳥居'],
  ['なると金時', '魚の練り製品'],
  ['眼鏡のフレーム', '額'],
  ['機の部品', '織機'],
  ['丹後ちりめん', 'しらす'],
  ['電気透析', '透析患者'],
  ['マグロ', 'かつお'],
  ['大あなご', 'うなぎ'],
  ['三陸のホヤ', 'ナマコ'],
  ['和紙の灯籠', '庭石'],
  ['岬', '半島'],
  ['酪農ヘルパー', '獣医'],
  ['推進協議会', '議会'],
  ['蒸留粕', '酒粕'],
  ['越前がに', '松葉'],
  ['うどん店のゆで汁', '煮汁'],
  ['関西・共創の森', '森'],
])('%s has nothing to do with %s', (text, label) => {
  expect(labels(text)).not.toContain(label);
});

test.each([
  ['大きな工場', '工場'],
  ['町工場', '町工場'],
  ['地元の会社', '企業'],
  ['鏡面研磨', '鏡面研磨'],
  ['キンメダイ', '金目鯛'],
  ['刺身', '刺身'],
  ['栗の渋皮', '渋皮'],
  ['ちりめんじゃこ', 'しらす'],
  ['岬の先', '岬'],
  ['透析の人', '透析患者'],
  ['マグロ', 'まぐろ'],
  ['蒸留粕', '焼酎かす'],
  ['越前がに', 'カニ'],
  ['京知産創の森', '共創の森'],
  ['退職した教員', '元教員'],
  ['うどん店のゆで汁', 'ゆで汁'],
])('%s is %s', (text, label) => {
  expect(labels(text)).toContain(label);
});
