/**
 * Converts table rows into own catalogue entries: each row is valid or has reasons, and one invalid row never stops the others. Existing entries
 * with the same key are shown as a difference before anything is written.
 */
import { fold } from '../../text/fold.ts';
import { codeCandidates } from './localGovernmentCode.ts';

export const IMPORT_FIELDS = [
  'key',
  'title',
  'titleEn',
  'kind',
  'summary',
  'reading',
  'prefecture',
  'municipality',
  'municipalityCode',
  'domains',
  'stages',
  'actors',
  'source',
  'publisher',
  'url',
  'asOf',
  'contact',
  'season',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Column of the table per field; -1 or absent if the table has none. */
export type ColumnMapping = { readonly [F in ImportField]?: number };

export type ImportedEntry = {
  readonly key: string;
  readonly title: string;
  readonly titleEn: string;
  readonly kind: string;
  readonly summary: string;
  readonly reading: string;
  readonly prefecture: string | null;
  readonly municipality: string | null;
  readonly municipalityCode: string | null;
  readonly domains: readonly string[];
  readonly stages: readonly string[];
  readonly actors: readonly string[];
  readonly source: string;
  /** Who published the source. */
  readonly publisher: string;
  readonly url: string;
  readonly asOf: string;
};

export const ROW_PROBLEMS = [
  'noTitle',
  'tooLong',
  'unknownKind',
  'unknownPrefecture',
  'badCode',
  'unknownMunicipality',
  'duplicateKey',
  'badUrl',
] as const;
export type RowProblem = (typeof ROW_PROBLEMS)[number];

export type ImportResult = {
  readonly good: readonly { readonly line: number; readonly entry: ImportedEntry }[];
  readonly bad: readonly {
    readonly line: number;
    readonly problems: readonly RowProblem[];
    readonly cells: readonly string[];
  }[];
};

export type ImportWords = {
  /** Folded words for each kind, in any language, in addition to {@link KIND_WORDS}. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly domains: ReadonlyMap<string, string>;
  readonly stages: ReadonlyMap<string, string>;
  readonly prefectures: readonly {
    readonly name: string;
    readonly code: string;
    readonly municipalities: readonly { readonly name: string; readonly code: string }[];
  }[];
  readonly defaultKind: string;
  /** The labels of a contact or a season in the summary: an entry has no field for them. */
  readonly labels: { readonly contact: string; readonly season: string };
};

/** What lists of municipalities, chambers and universities have in the column 区分, for each kind. */
const KIND_WORDS: Readonly<Record<string, readonly string[]>> = {
  resource: [
    '資源',
    '地域の資源',
    '特産品',
    '特産物',
    '名産品',
    '産品',
    '農産物',
    '農林水産物',
    '水産物',
    '鉱工業品',
    '観光資源',
    '文化資源',
    '自然資源',
    '人的資源',
    '原材料',
    '素材',
    '生産技術',
  ],
  byproduct: [
    '副産物',
    '規格外',
    '規格外品',
    '端材',
    '残さ',
    '残渣',
    '未利用資源',
    '廃棄物',
    '余剰品',
    'by product',
    'by-product',
  ],
  seed: ['シーズ', '研究シーズ', '技術シーズ', '大学の研究', '研究', '技術', '特許', 'research'],
  person: ['人', '人材', '人の役割', '専門家', '副業人材', '地域おこし協力隊', 'people', 'role'],
  case: ['取組', '取り組み', '取組事例', '成功事例', '先進事例', '活用事例'],
  funding: ['資金調達', '補助金', '助成金', '融資', '制度融資', '出資', 'ファンド', 'grant', 'loan'],
  organisation: ['団体', '機関', '支援機関', '企業', '事業所', '会社', '大学', '商工会', '商工会議所', 'organization'],
  challenge: ['地域課題', '地域の課題', '困りごと', '問題'],
  measure: ['制度', '支援策', '支援制度', '事業', 'policy'],
  indicator: ['指標', '統計データ', 'データ', 'statistics'],
};
const KIND_BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(KIND_WORDS).flatMap(([kind, all]) => all.map((word) => [fold(word), kind] as const)),
);
/** 資源（農産物）, 1.資源 and ①資源 are 資源. */
const bareKind = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[(【[].*$/u, '')
    .replace(/^[\d\s.．、:：)-]+/u, '')
    .trim();
function kindOf(text: string, words: ImportWords): string | undefined {
  for (const word of [fold(text), fold(bareKind(text))]) {
    const kind = words.kinds.get(word) ?? KIND_BY_WORD.get(word);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** Header words for each field, folded. */
const HEADERS: Record<ImportField, readonly string[]> = {
  key: ['id', 'キー', '管理番号', '番号', 'key', 'no', '登録番号'],
  title: ['名称', '名前', 'タイトル', '品名', '資源名', '件名', 'title', 'name'],
  titleEn: ['英語名', '英語の名前', 'title en', 'english', 'titleen', 'name en'],
  kind: ['種類', '種別', '区分', 'kind', 'type'],
  summary: ['概要', '説明', '内容', '備考', 'summary', 'description'],
  reading: ['よみ', '読み', 'ふりがな', 'フリガナ', 'カナ', 'kana', 'reading'],
  prefecture: ['都道府県', '県', '都道府県名', 'prefecture'],
  municipality: ['市町村', '市区町村', '市区町村名', '所在地', 'municipality', 'city'],
  municipalityCode: ['団体コード', '市区町村コード', '自治体コード', '全国地方公共団体コード', 'code'],
  domains: ['分野', '領域', 'domain', 'domains'],
  stages: ['段階', 'ステージ', 'stage', 'stages'],
  actors: ['担い手', '関わる人', '関係者', '所有者', '事業者', 'holder', 'actors'],
  source: ['出典', '情報源', 'source'],
  publisher: ['発行者', '発行元', '公表者', 'publisher'],
  url: ['url', 'リンク', 'ホームページ', 'hp'],
  asOf: ['時点', '年月日', '更新日', '登録日', 'asof', 'date'],
  contact: ['連絡先', '問い合わせ先', '問合せ先', '問合せ', '電話', '電話番号', 'メールアドレス', 'tel', 'contact'],
  season: ['時期', '旬', '季節', '期間', '出荷時期', '収穫時期', '開催時期', 'season'],
};

/** Guesses the column of each field from the header row. */
export function guessMapping(header: readonly string[]): ColumnMapping {
  const folded = header.map((h) => fold(h));
  const used = new Set<number>();
  const mapping: { [F in ImportField]?: number } = {};
  for (const exact of [true, false]) {
    for (const field of IMPORT_FIELDS) {
      if (mapping[field] !== undefined) continue;
      const words = HEADERS[field].map(fold);
      const at = folded.findIndex(
        (h, i) => !used.has(i) && h !== '' && words.some((w) => (exact ? h === w : w.length > 1 && h.includes(w))),
      );
      if (at >= 0) {
        mapping[field] = at;
        used.add(at);
      }
    }
  }
  return mapping;
}

const split = (text: string): string[] =>
  text
    .split(/[、,，;；|／/]/u)
    .map((s) => s.trim())
    .filter(Boolean);

/** Maximum lengths of an entry's fields, in UTF-16 units, as in the schema of the catalogue. */
const MOST_SHORT = 400;
const MOST_SUMMARY = 8_000;
const MOST_URL = 2_000;
const SHORT_FIELDS = ['key', 'title', 'titleEn', 'reading', 'source', 'publisher', 'asOf'] as const;

/** `firstLine` is the line number of the first row in the file, for messages. */
export function readRows(
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  words: ImportWords,
  firstLine: number,
): ImportResult {
  const good: { line: number; entry: ImportedEntry }[] = [];
  const bad: { line: number; problems: RowProblem[]; cells: readonly string[] }[] = [];
  const seen = new Set<string>();
  rows.forEach((cells, i) => {
    if (cells.every((c) => c.trim() === '')) return;
    const line = firstLine + i;
    const cell = (field: ImportField): string => {
      const column = mapping[field];
      return column === undefined || column < 0 ? '' : (cells[column] ?? '').trim();
    };
    const problems: RowProblem[] = [];
    const title = cell('title');
    if (title === '') problems.push('noTitle');
    const summary = [
      cell('summary'),
      ...(['contact', 'season'] as const).map((f) => (cell(f) === '' ? '' : `${words.labels[f]}: ${cell(f)}`)),
    ]
      .filter(Boolean)
      .join('\n');
    const actors = split(cell('actors'));
    const lengthy =
      [...SHORT_FIELDS.map(cell), ...actors].some((c) => c.length > MOST_SHORT) ||
      summary.length > MOST_SUMMARY ||
      cell('url').length > MOST_URL;
    if (lengthy) problems.push('tooLong');
    const kindText = cell('kind');
    const kind = kindText === '' ? words.defaultKind : kindOf(kindText, words);
    if (kind === undefined) problems.push('unknownKind');
    const place = readPlace(cell('prefecture'), cell('municipality'), cell('municipalityCode'), words);
    if ('problem' in place) problems.push(place.problem);
    const url = cell('url');
    if (url !== '' && !/^https?:\/\/\S+$/iu.test(url)) problems.push('badUrl');
    const key =
      cell('key') || fold(`${title} ${'problem' in place ? '' : (place.municipality ?? place.prefecture ?? '')}`);
    if (problems.length === 0 && seen.has(key)) problems.push('duplicateKey');
    seen.add(key);
    if (problems.length > 0 || 'problem' in place || kind === undefined) {
      bad.push({ line, problems, cells });
      return;
    }
    const known = (texts: string[], table: ReadonlyMap<string, string>) => [
      ...new Set(texts.map((t) => table.get(fold(t))).filter((t) => t !== undefined)),
    ];
    good.push({
      line,
      entry: {
        key,
        title,
        titleEn: cell('titleEn'),
        kind,
        summary,
        reading: cell('reading'),
        ...place,
        domains: known(split(cell('domains')), words.domains),
        stages: known(split(cell('stages')), words.stages),
        actors,
        source: cell('source'),
        publisher: cell('publisher'),
        url,
        asOf: cell('asOf'),
      },
    });
  });
  return { good, bad };
}

type FoldedPlaces = readonly {
  readonly name: string;
  readonly code: string;
  readonly folded: string;
  /** Without 都, 府 or 県: 静岡. */
  readonly short: string;
  readonly municipalities: readonly { readonly name: string; readonly code: string; readonly folded: string }[];
}[];
/** Folding two thousand names takes longer than the rest of a row: it is done once per table of places. */
const foldedPlaces = new WeakMap<object, FoldedPlaces>();
function placesOf({ prefectures }: ImportWords): FoldedPlaces {
  let places = foldedPlaces.get(prefectures);
  if (!places) {
    places = prefectures.map(({ name, code, municipalities }) => ({
      name,
      code,
      folded: fold(name),
      short: fold(name === '北海道' ? name : name.replace(/[都府県]$/u, '')),
      municipalities: municipalities.map((m) => ({ name: m.name, code: m.code, folded: fold(m.name) })),
    }));
    foldedPlaces.set(prefectures, places);
  }
  return places;
}

type Place = { prefecture: string | null; municipality: string | null; municipalityCode: string | null };

function readPlace(
  prefectureText: string,
  municipalityText: string,
  codeText: string,
  words: ImportWords,
): Place | { problem: RowProblem } {
  if (codeText !== '') {
    for (const code of codeCandidates(codeText)) {
      const prefecture = words.prefectures.find((p) => p.code.slice(0, 2) === code.slice(0, 2));
      const municipality = prefecture?.municipalities.find((m) => m.code === code);
      if (prefecture && (municipality || prefecture.code === code))
        return {
          prefecture: prefecture.name,
          municipality: municipality?.name ?? null,
          municipalityCode: municipality?.code ?? null,
        };
    }
    return { problem: 'badCode' };
  }
  // The municipality's column may contain an address: 静岡県浜松市中央区…
  const address = `${prefectureText}${municipalityText}`.replace(/\s+/gu, '');
  if (address === '') return { prefecture: null, municipality: null, municipalityCode: null };
  const foldedAddress = fold(address);
  const places = placesOf(words);
  const foldedPrefecture = fold(prefectureText);
  const prefecture =
    places.find((p) => foldedAddress.startsWith(p.folded)) ?? places.find((p) => foldedPrefecture === p.short);
  if (!prefecture) {
    if (prefectureText !== '') return { problem: 'unknownPrefecture' };
    const named = places.flatMap((p) =>
      p.municipalities.filter((m) => foldedAddress.startsWith(m.folded)).map((m) => ({ p, m })),
    );
    const only = named.length === 1 ? named[0] : undefined;
    return only
      ? { prefecture: only.p.name, municipality: only.m.name, municipalityCode: only.m.code }
      : { problem: 'unknownMunicipality' };
  }
  const rest = fold(municipalityText.replace(/\s+/gu, '')).replace(prefecture.folded, '');
  if (rest === '') return { prefecture: prefecture.name, municipality: null, municipalityCode: null };
  const municipality = prefecture.municipalities.find((m) => rest.startsWith(m.folded));
  return municipality
    ? { prefecture: prefecture.name, municipality: municipality.name, municipalityCode: municipality.code }
    : { problem: 'unknownMunicipality' };
}
