/**
 * Turns the rows of a table into own catalogue entries: each row is good or has reasons, and one bad row never stops the others. What is
 * already there under the same key is shown as a difference before anything is written.
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
  'url',
  'asOf',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Column of the table per field; -1 or absent where the table has none. */
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
  /** Folded words that name each kind, in any language. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly domains: ReadonlyMap<string, string>;
  readonly stages: ReadonlyMap<string, string>;
  readonly prefectures: readonly {
    readonly name: string;
    readonly code: string;
    readonly municipalities: readonly { readonly name: string; readonly code: string }[];
  }[];
  readonly defaultKind: string;
};

/** Header words that name a field, folded. */
const HEADERS: Record<ImportField, readonly string[]> = {
  key: ['id', 'キー', '管理番号', '番号', 'key', 'no', '登録番号'],
  title: ['名称', '名前', 'タイトル', '品名', '資源名', '件名', 'title', 'name'],
  titleEn: ['英語名', 'title en', 'english', 'titleen', 'name en'],
  kind: ['種類', '種別', '区分', 'kind', 'type'],
  summary: ['概要', '説明', '内容', '備考', 'summary', 'description'],
  reading: ['よみ', '読み', 'ふりがな', 'フリガナ', 'カナ', 'kana', 'reading'],
  prefecture: ['都道府県', '県', '都道府県名', 'prefecture'],
  municipality: ['市町村', '市区町村', '市区町村名', '所在地', 'municipality', 'city'],
  municipalityCode: ['団体コード', '市区町村コード', '自治体コード', '全国地方公共団体コード', 'code'],
  domains: ['分野', '領域', 'domain', 'domains'],
  stages: ['段階', 'ステージ', 'stage', 'stages'],
  actors: ['担い手', '関係者', '所有者', '事業者', 'holder', 'actors'],
  source: ['出典', '情報源', 'source'],
  url: ['url', 'リンク', 'ホームページ', 'hp'],
  asOf: ['時点', '年月日', '更新日', '登録日', 'asof', 'date'],
};

/** Guesses which column is which field from the header row. */
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
    if (title.length > 400 || cell('summary').length > 8_000 || cells.some((c) => c.length > 20_000))
      problems.push('tooLong');
    const kindText = cell('kind');
    const kind = kindText === '' ? words.defaultKind : words.kinds.get(fold(kindText));
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
        summary: cell('summary'),
        reading: cell('reading'),
        ...place,
        domains: known(split(cell('domains')), words.domains),
        stages: known(split(cell('stages')), words.stages),
        actors: split(cell('actors')),
        source: cell('source'),
        url,
        asOf: cell('asOf'),
      },
    });
  });
  return { good, bad };
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
  // An address may stand in the municipality's column: 静岡県浜松市中央区…
  const address = `${prefectureText}${municipalityText}`.replace(/\s+/gu, '');
  if (address === '') return { prefecture: null, municipality: null, municipalityCode: null };
  const foldedAddress = fold(address);
  const short = (name: string) => (name === '北海道' ? name : name.replace(/[都府県]$/u, ''));
  const prefecture =
    words.prefectures.find((p) => foldedAddress.startsWith(fold(p.name))) ??
    words.prefectures.find((p) => fold(prefectureText) === fold(short(p.name)));
  if (!prefecture) {
    if (prefectureText !== '') return { problem: 'unknownPrefecture' };
    const named = words.prefectures.flatMap((p) =>
      p.municipalities.filter((m) => foldedAddress.startsWith(fold(m.name))).map((m) => ({ p, m })),
    );
    const only = named.length === 1 ? named[0] : undefined;
    return only
      ? { prefecture: only.p.name, municipality: only.m.name, municipalityCode: only.m.code }
      : { problem: 'unknownMunicipality' };
  }
  const rest = fold(municipalityText).replace(fold(prefecture.name), '');
  if (rest === '') return { prefecture: prefecture.name, municipality: null, municipalityCode: null };
  const municipality = prefecture.municipalities.find((m) => rest.startsWith(fold(m.name)));
  return municipality
    ? { prefecture: prefecture.name, municipality: municipality.name, municipalityCode: municipality.code }
    : { problem: 'unknownMunicipality' };
}
