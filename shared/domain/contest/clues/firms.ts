/** Firms, laboratories, places and awards: whole, in short form, and by the part that is theirs alone. */
import { standsForPerson } from './context.ts';
import type { Candidate, Seeker } from './people.ts';
import { foldedLetters, occurrences, type Span, type View } from './view.ts';
import { isEverydayWord, isRegion, KANA_WORDS } from './words.ts';

const FORMS = [
  '株式会社',
  '有限会社',
  '合同会社',
  '合資会社',
  '合名会社',
  '一般社団法人',
  '一般財団法人',
  '公益社団法人',
  '公益財団法人',
  '特定非営利活動法人',
  'npo法人',
  'NPO法人',
  '農事組合法人',
  '農業法人',
  '医療法人',
  '社会福祉法人',
  '学校法人',
  '宗教法人',
  '企業組合',
  '協業組合',
  '国立大学法人',
  '公立大学法人',
  '\\(株\\)',
  '\\(有\\)',
  '\\(同\\)',
  '\\(資\\)',
  '\\(名\\)',
  '\\(一社\\)',
  '\\(一財\\)',
  '\\(公社\\)',
  '\\(公財\\)',
  '\\(特非\\)',
  '\\(農\\)',
  '\\(医\\)',
  '\\(福\\)',
  '\\(学\\)',
  '㈱',
  '㈲',
  '㈳',
  '㈶',
  '㍿',
  'Co\\.,?\\s?Ltd\\.?',
  'Inc\\.?',
  'LLC',
  'K\\.?K\\.?',
  'Ltd\\.?',
].join('|');
const FORM_BEFORE = new RegExp(`(?:${FORMS})[\\s・]*$`, 'iu');
const FORM_AFTER = new RegExp(`^[\\s・,]*(?:${FORMS})`, 'iu');
const FORM = new RegExp(`^(?:${FORMS})[\\s・]*|[\\s・,]*(?:${FORMS})$`, 'iu');

/** Without its legal form. */
export function coreOf(organisation: string): string {
  let core = organisation.normalize('NFKC').trim();
  for (let before = ''; before !== core; ) {
    before = core;
    core = core.replace(FORM, '').trim();
  }
  return core;
}

/** The business or legal form at the end of a firm's name. */
const TRADE =
  /(?:食堂|製麺所|製麺|味噌店|味噌|醤油|醸造|酒造|酒店|酒場|茶園|茶舗|茶屋|製茶|珈琲店|珈琲|コーヒー|ロースター|喫茶|カフェ|キッチン|ダイニング|レストラン|ベーカリー|パン工房|パン屋|菓子店|菓子舗|製菓|菓子|豆腐店|豆腐|漬物店|漬物|青果|鮮魚店|鮮魚|水産|漁業|海産|精肉店|精肉|牧場|畜産|酪農|養蜂場|養蜂|養鶏場|養鶏|農園|農場|農産|園芸|果樹園|ぶどう園|りんご園|みかん園|花園|生花店|花店|ファーム|ワイナリー|ブルワリー|蒸留所|製塩|製油|製粉|製材所|製材|木工所|木工|家具|建具|指物|建築|建設|工務店|設計|土木|塗装|造園|鉄工所|鉄工|鍛工|鍛冶|刃物|金属|鋳物|製作所|製作|工業|工芸|染工|染物店|染色|染織|織物|紡績|縫製|洋裁|洋品店|呉服店|呉服|和紙|紙工|印刷所|印刷|窯業|窯|陶房|陶芸|硝子|ガラス|漆器|漆工房|革工房|時計店|自転車|サイクル|自動車|整備|運送|運輸|交通|観光|旅行社|旅行|旅館|ホテル|民宿|ゲストハウス|温泉|浴場|銭湯|理容室|理容|美容室|美容|整体院|整体|鍼灸院|鍼灸|治療院|薬局|薬店|医院|クリニック|介護|福祉|保育園|保育|学習塾|塾|学園|スクール|教室|書店|書房|出版|デザイン|写真館|写真|映像|音楽|楽器|システム|ソフト|テック|ラボ|研究所|企画|商会|商事|商店|物産|貿易|本舗|本店|総本店|工房|工場|工舎|製造|スタジオ|アトリエ|ギャラリー|企業|産業|サービス|ワークス|ジャパン|グループ|組合|協会|倶楽部|クラブ|プロジェクト|実行委員会|店|屋|舎|亭|庵|堂|社|会|園|家|荘|館|丸|所|組|軒|房|蔵|窯)$/u;
/** Taken off the end, one by one. */
function shortForms(core: string): string[] {
  const out: string[] = [];
  let rest = core;
  for (let match = TRADE.exec(rest); match && match.index > 0; match = TRADE.exec(rest)) {
    rest = rest.slice(0, match.index).replace(/[\s・の]+$/u, '');
    out.push(rest);
  }
  // 所 and 店 after a trade: 佐藤製麺 of 佐藤製麺所.
  if (/[所店舎社園場屋]$/u.test(core) && core.length > 3) out.push(core.slice(0, -1));
  // 恵み食堂 of 三保の恵み食堂: the end has a trade, and something before it.
  const tail = core.split('の').slice(1).join('の');
  const trade = TRADE.exec(tail);
  if (tail.length >= 4 && trade && trade.index >= 2) out.push(tail);
  return out.filter((f) => f !== '');
}
const TRADE_ALONE = new RegExp(`^${TRADE.source}`, 'u');
/** Whether a short form says by itself which firm is meant. */
function isTelling(form: string): boolean {
  const chars = [...form];
  if (chars.length < 3 || isEverydayWord(form) || isRegion(form) || KANA_WORDS.has(foldedLetters(form))) return false;
  // 凛とした of 凛とした珈琲 is an everyday phrase.
  if (/[たなるいくとのでにをはが]$/u.test(form)) return false;
  return !TRADE_ALONE.test(form);
}

const HAN = /[\p{Script=Han}々]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const goesOn = (view: View, { start, end }: Span, isLong: boolean): boolean => {
  const [first = '', last = ''] = [view.text[start], view.text[end - 1]];
  const [before = '', after = ''] = [view.text[start - 1], view.text[end]];
  if (after === '々') return true;
  if (/[A-Za-z]/u.test(first) && /[A-Za-z0-9]/u.test(before)) return true;
  if (/[A-Za-z]/u.test(last) && /[A-Za-z0-9]/u.test(after)) return true;
  if (KATAKANA.test(first) && KATAKANA.test(before)) return true;
  if (!isLong && HAN.test(first) && HAN.test(before)) return true;
  return !isLong && KATAKANA.test(last) && KATAKANA.test(after);
};

export function seekOrganisation(organisation: string): Seeker {
  const core = coreOf(organisation);
  const forms = [...new Set([core, ...shortForms(core).filter(isTelling)])];
  const needles = forms.map(foldedLetters).filter((f) => [...f].length >= 2);
  const addressed = shortForms(core)
    .filter((form) => [...form].length === 2 && HAN.test(form) && !isEverydayWord(form) && !isRegion(form))
    .map(foldedLetters);
  const isWeakCore = isEverydayWord(core) || KANA_WORDS.has(foldedLetters(core));
  return function* (view) {
    for (const needle of needles)
      for (const span of occurrences(view, needle)) {
        const wide = widened(view, span);
        if (wide.start === span.start && wide.end === span.end) {
          if (goesOn(view, span, [...needle].length >= 4)) continue;
          if (isWeakCore && !standsForPerson(view, span)) continue;
        }
        yield { ...wide, kind: 'organisation' };
      }
    // 海風さん for 海風キッチン: two characters alone are any word, but nobody calls a word さん.
    for (const needle of addressed)
      for (const span of occurrences(view, needle))
        if (!goesOn(view, span, false) && /^(?:さん|様|さま|殿)/u.test(view.text.slice(span.end)))
          yield { ...span, kind: 'organisation' };
  };
}
/** With the legal form before or after it. */
function widened(view: View, { start, end }: Span): Span {
  const plainBefore = FORM_BEFORE.exec(view.plain.slice(0, start));
  const plainAfter = FORM_AFTER.exec(view.plain.slice(end));
  return { start: plainBefore ? plainBefore.index : start, end: plainAfter ? end + plainAfter[0].length : end };
}
export const writingsOfOrganisation = (organisation: string): readonly string[] => {
  const core = coreOf(organisation);
  return [...new Set([core, ...shortForms(core).filter(isTelling)])].filter((f) => [...f].length >= 2);
};

// ── universities and laboratories ────────────────────────────────────────────────────────────────────────────────────

const LAB_END = /(?:研究室|研究所|研究科|講座|ゼミナール|ゼミ|ラボ|教室|研)$/u;
/** University and laboratory in the short forms that students use. */
function laboratoryForms(laboratory: string): { readonly universities: string[]; readonly labs: string[] } {
  const universities: string[] = [];
  const labs: string[] = [];
  for (const piece of laboratory
    .normalize('NFKC')
    .split(/[\s・、,/]+|(?<=大学院|大学)(?=[^院\s])/u)
    .filter(Boolean)) {
    const university = /^(.{2,}?)(?:大学院大学|大学院|大学|高等専門学校|高専)$/u.exec(piece)?.[1];
    if (university) {
      universities.push(piece, `${university}大`, `${university}大学`, `${university.replace(/県立$/u, '県')}大`);
      continue;
    }
    const stem = piece.replace(/^の/u, '').replace(LAB_END, '');
    if (stem.length < 2) continue;
    const stems = [stem, stem.replace(/学$/u, ''), `${stem.replace(/学$/u, '')}学`];
    for (const s of stems)
      labs.push(...['研究室', '研究所', '研', 'ゼミ', '講座', 'ラボ', '教室'].map((end) => s + end));
  }
  return { universities: [...new Set(universities)].filter((u) => u.length > 2), labs: [...new Set(labs)] };
}
const OTHER_WORD = /^(?:究|修|磨|[ぐいけ])/u;
export function seekLaboratory(laboratory: string): Seeker {
  const { universities, labs } = laboratoryForms(laboratory);
  return function* (view) {
    for (const [forms, isUniversity] of [
      [universities, true],
      [labs, false],
    ] as const)
      for (const form of forms)
        for (const span of occurrences(view, foldedLetters(form))) {
          const after = view.text.slice(span.end);
          if (form.endsWith('研') && OTHER_WORD.test(after)) continue;
          if (isUniversity && form.endsWith('大') && /^[\p{Script=Han}きな](?<![卒発院の出在入])/u.test(after))
            continue;
          yield { ...span, kind: 'laboratory' };
        }
  };
}
/** A named laboratory after a university, regardless of the entrant: few people come from there. */
const ANY_LABORATORY =
  /([\p{Script=Han}\p{Script=Katakana}ー]{2,10})大(?:学院|学)?(?:\p{Script=Han}{2,6}(?:学部|学科|研究科))?の?(?!研究)([\p{Script=Han}\p{Script=Katakana}ー]{2,12})(研究室|ゼミ|研(?![究修磨])|准教授|教授)/gu;
/** Kinds of rooms and people, not their names: 地元大学の担当教授. */
const ANY_UNIVERSITY = /^(?:全国|地元|近く|近隣|市内|県内|国内|海外|有名|各地?|複数|最)$/u;
const KIND_OF_TEACHER = /^(?:客員|特任|名誉|担当|専門|共同|食品|農学|工学|理学|医学|経済|経営|元|若手|専任|兼任)$/u;
export function* anyLaboratory(view: View): Generator<Candidate> {
  for (const m of view.text.matchAll(ANY_LABORATORY)) {
    const [all, university = '', own = ''] = m;
    if (!ANY_UNIVERSITY.test(university) && !KIND_OF_TEACHER.test(own))
      yield { start: m.index, end: m.index + all.length, kind: 'laboratory' };
  }
}

// ── places ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const GENERIC_PLACE = /^(?:里|家|浜|港|村|町|山|川|島|丘|森|谷|沢|畑|原|岬|駅前|中央|本町|新町|東|西|南|北|上|下|奥)$/u;
/** The part of a place that few come from: 真崎 of 三保の真崎, 三保 of 静岡市清水区三保. Empty where only a municipality is named. */
function placeForms(place: string): string[] {
  const whole = place.normalize('NFKC').replace(/\s/gu, '');
  const bare = whole.replace(/(?:[一二三四五六七八九十]+|\d+)丁目.*$|[\d-]+(?:番地?.*|号)?$/u, '');
  const pieces = bare.split(/大字|字|の|(?<=[都道府県]|[^\s]市|[^\s]区|[^\s]郡)(?=.)/u).filter((p) => p !== '');
  const last = pieces.at(-1) ?? '';
  const before = pieces.at(-2) ?? '';
  const small = GENERIC_PLACE.test(last) ? [before] : [last];
  if (/字/u.test(bare) && before !== '' && !/[都道府県市区郡]$/u.test(before)) small.push(before);
  const town = small.filter((p) => [...p].length > 3).map((p) => p.replace(/(?<![物人事品師屋])[町村]$/u, ''));
  const only =
    pieces.length === 1 && /[市区郡]$/u.test(last) && [...last].length > 2 ? [last.replace(/[市区郡]$/u, '')] : [];
  const digits = '〇一二三四五六七八九';
  const counted = whole.replace(/([一二三四五六七八九])丁目/u, (_, d: string) => `${digits.indexOf(d)}丁目`);
  return [...new Set([whole, counted, bare, ...small, ...town, ...only])].filter(
    (p) => [...p].length >= 2 && !GENERIC_PLACE.test(p),
  );
}
export const writingsOfPlace = placeForms;
export function seekPlace(place: string): Seeker {
  const forms = placeForms(place);
  const needles = [...new Set(forms.map(foldedLetters))];
  return function* (view) {
    for (const needle of needles)
      for (const span of occurrences(view, needle)) {
        const before = view.text.slice(0, span.start);
        const isShort = [...needle].length <= 2;
        if (isShort && /[\p{Script=Han}々]$/u.test(before) && !/[字市区町村郡県]$/u.test(before)) continue;
        if (isShort && /^[県市]/u.test(view.text.slice(span.end)) && !/[県市]$/u.test(needle)) continue;
        if (KATAKANA.test(view.text[span.start] ?? '') && KATAKANA.test(before.at(-1) ?? '')) continue;
        yield { ...span, kind: 'place' };
      }
  };
}

// ── awards ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const CONTEST =
  '(?:ビジネスプランコンテスト|ビジネスプラングランプリ|ビジネスコンテスト|プランコンテスト|創業コンテスト|起業コンテスト|コンテスト|コンクール|コンペティション|コンペ|ビジコン|グランプリ|アワード|大賞|選手権|品評会|展覧会|博覧会|見本市|フェア|賞|award|contest)';
const CONTEST_END = new RegExp(`(?:ビジネスプラン|ビジネス|創業|起業|プラン|スタートアップ)*${CONTEST}$`, 'iu');
const PRIZE =
  '(?:準?グランプリ|最優秀賞|優秀賞|準?優勝|特別賞|奨励賞|審査員[^\\s、。]{0,6}賞|[^\\s、。の]{0,8}賞|金賞|銀賞|銅賞|入賞|入選|[一二三123１２３]位|大賞)';
const ERA_YEAR = /(令和|平成|昭和)(元|\d+)年度?|(\d{4})年度?|第(\d+)回/gu;
const ERA_START: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** The year in every calendar: 2021年, 令和3年度, R3. */
function yearPattern(award: string): string {
  const out: string[] = [];
  for (const [, era = '', n = '', year = '', th = ''] of award.matchAll(ERA_YEAR)) {
    if (th !== '') {
      out.push(`第?${th}回`);
      continue;
    }
    const ad = year === '' ? (ERA_START[era] ?? 0) + (n === '元' ? 1 : Number(n)) : Number(year);
    out.push(`${ad}(?:年度?)?`);
    for (const [name, start] of Object.entries(ERA_START))
      if (ad > start && ad - start < 65) out.push(`${name}${ad - start === 1 ? '(?:元|1)' : ad - start}年?度?`);
    if (ad > 2018) out.push(`R${ad - 2018}年?度?`);
  }
  return out.join('|');
}
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

export function seekAward(award: string): Seeker {
  const said = award.normalize('NFKC');
  const year = yearPattern(said);
  const words = said
    .replace(ERA_YEAR, ' ')
    .split(/[\s、,「」『』]+|で(?=[^\s]*賞)/u)
    .filter(Boolean);
  const contest = words.find((w) => CONTEST_END.test(w) && w.replace(CONTEST_END, '').length >= 2) ?? words[0] ?? '';
  const own = contest.replace(CONTEST_END, '').replace(/の$/u, '');
  if (own.length < 2) return () => [];
  const prizes = words.filter((w) => w !== contest).map(escaped);
  const prize = prizes.length > 0 ? prizes.join('|') : PRIZE;
  const yearPart = year === '' ? '' : `(?:(?:${year})の?)?`;
  const hasContestWord = contest !== own;
  const middle = '(?:の?(?:ビジネスプラン|ビジネス|創業|起業|プラン|スタートアップ)*)';
  const name = hasContestWord ? `${escaped(own)}${middle}の?${CONTEST}` : escaped(contest);
  const whole = new RegExp(`${yearPart}${name}(?:(?:の|で|にて|において|\\s|、)?(?:の)?(?:${prize}))?`, 'giu');
  // Without the contest's name, its year and the prize together still tell.
  const pair =
    year !== '' && prizes.length > 0
      ? new RegExp(`(?:${year})[^。、\\n]{0,12}?(?:${prizes.join('|')})`, 'giu')
      : undefined;
  return function* (view) {
    for (const pattern of pair ? [whole, pair] : [whole])
      for (const [text, isOwn] of [
        [view.plain, true],
        [view.digits, false],
      ] as const)
        for (const m of text.matchAll(pattern))
          if (isOwn || year !== '') yield { start: m.index, end: m.index + m[0].length, kind: 'award' };
  };
}
export const writingsOfAward = (award: string): readonly string[] => [award];
