/** Relatives whose names no fact tells: 妻の花子が, 父・和夫と. Only what is formed like a given name, followed as a person is. */
import type { Candidate } from './people.ts';
import type { View } from './view.ts';

const RELATIVE =
  /(?:祖父|祖母|義父|義母|父|母|夫|妻|兄|弟|姉|妹|息子|娘|長男|次男|二男|三男|長女|次女|二女|三女|孫|叔父|伯父|叔母|伯母|甥|姪)(?:の|・|･)([\p{Script=Han}々]{2,3}|[\p{Script=Katakana}ー]{2,4})(?=(?:さん)?(?:[がはもと、（(]|に[教習支頼任預]|から[教習受])|さん)/gu;
/** A single kanji is a name if it is one of the common ones. */
const ONE_KANJI =
  /(?:祖父|祖母|義父|義母|父|母|夫|妻|兄|弟|姉|妹|息子|娘|長男|次男|長女|次女|孫|叔父|伯父|叔母|伯母)(?:の|・|･)([茂実豊誠進勝清正昭弘宏健剛毅徹修悟亮蓮湊葵隆博浩明稔保勉登昇功武勇猛忠均仁孝聡薫翔恵幸節純潤淳])(?=さん|[がはもと、（(])/gu;
const GIVEN_END =
  /[子美香恵代江枝郎夫雄男一二三太介助也樹之彦輔吾平治次司志貴希奈菜花織乃哉斗翔真哲博浩明隆茂実豊誠進勝清正昭弘宏健剛毅学徹修悟亮涼蓮湊葵陽咲結愛莉凛芽音羽穂優菫楓桜]$/u;
/** Things of a relative that are written like a name. */
const NO_NAME =
  /^(?:代|世代|先代|時代|一代|仕事|農業|漁業|影響|実家|郷里|故郷|味噌|料理|手料理|介護|看病|健康|病気|思い出|勧め|紹介|助言|家業|工場|会社|名前|言葉|笑顔|遺志|遺産|土地|畑|田|店|船|蔵|家|山|海|友人|知人|同級生|親友|両親|父|母|兄弟|姉妹|一人|二人|三人|四人|五人|一家|家族|夢|口癖|教え|遺言|他界|退職|定年|引退|転勤|出身|実弟|実兄|世話|通院|入院|送迎|学校|大学|保育園|誕生|結婚|成長|進学|留学|独立|手伝い|協力|支援|応援|理解|反対|賛成|存在|背中|記憶|写真|着物|帯|器|道具|愛|優|花|桜|音|羽|真|実|結|学|手一|身一|太平|公平|水平|地平|不明|説明|証明|発明|文明|透明|奈良|香|元気|本気|勇気|人気|病院|名義|責任|親|愛情|料理人|レシピ|パン|ジャム|ソース|カレー|ケーキ|スーツ|カメラ|ピアノ|ギター|アイデア|ノウハウ|サポート|アドバイス)$/u;

export function* anyRelative(view: View): Generator<Candidate> {
  for (const m of view.text.matchAll(ONE_KANJI)) {
    const end = m.index + m[0].length;
    yield { start: end - 1, end, kind: 'family' };
  }
  for (const m of view.text.matchAll(RELATIVE)) {
    const name = m[1] ?? '';
    const isKatakana = /^[\p{Script=Katakana}ー]+$/u.test(name);
    if (NO_NAME.test(name) || (!isKatakana && !GIVEN_END.test(name))) continue;
    if (isKatakana && name.length > 3) continue;
    const start = m.index + m[0].length - name.length;
    yield { start, end: start + name.length, kind: 'family' };
  }
}
