/** The documents behind the shipped catalogue. Only one prints its date; for the others we estimated the year from their contents. */
import type { LocalText } from '../../kernel/text.ts';
import type { EntrySource, SourceDocument } from './schema.ts';

export const SOURCE_DOCUMENTS: readonly SourceDocument[] = [
  {
    id: '000',
    title: {
      ja: '商工会議所の地方創生の取組み（説明資料）',
      en: 'How chambers of commerce work for regional revitalization (slides)',
    },
    publisher: { ja: '日本商工会議所', en: 'Japan Chamber of Commerce and Industry' },
    asOf: '2025',
    asOfConfidence: 'estimated',
  },
  {
    id: '001',
    title: {
      ja: '「共創」と「循環」による地方創生 〜地域の価値創出へのアプローチ〜',
      en: 'Regional revitalization through co-creation and circulation',
    },
    publisher: {
      ja: '日本商工会議所 産業・地域共創専門委員会',
      en: 'JCCI Committee on Industrial and Regional Co-creation',
    },
    asOf: '2025-10',
    asOfConfidence: 'stated',
  },
  {
    id: '002',
    title: {
      ja: '地方創生2.0に向けた産業政策（経済産業省資料）',
      en: 'Industrial policy towards Regional Revitalization 2.0 (METI)',
    },
    publisher: { ja: '経済産業省', en: 'Ministry of Economy, Trade and Industry' },
    asOf: '2025',
    asOfConfidence: 'estimated',
  },
  {
    id: '003',
    title: {
      ja: '商工会議所の概要と小規模事業者支援（説明資料）',
      en: 'Chambers of commerce and their support of small firms (slides)',
    },
    publisher: { ja: '日本商工会議所', en: 'Japan Chamber of Commerce and Industry' },
    asOf: '2025',
    asOfConfidence: 'estimated',
  },
  {
    id: '004',
    title: {
      ja: '地方創生2.0（基本構想と好事例の資料）',
      en: 'Regional Revitalization 2.0: basic concept and good practice',
    },
    publisher: { ja: '内閣官房', en: 'Cabinet Secretariat' },
    asOf: '2025',
    asOfConfidence: 'estimated',
  },
];

/** A source as it is cited, wherever it was defined: in the list above, on the source itself, or by a person in an own entry. */
export type CitedSource = {
  readonly publisher: LocalText | undefined;
  readonly title: LocalText;
  /** Section and page in the document; empty if the source is a page of its own. */
  readonly locator: string;
  /** http or https. */
  readonly url: string | undefined;
};

export function citedSource(source: EntrySource): CitedSource {
  const document = SOURCE_DOCUMENTS.find((d) => d.id === source.doc);
  return {
    publisher: document?.publisher ?? (source.publisher ? { ja: source.publisher } : undefined),
    title: document?.title ?? { ja: source.doc },
    locator: [source.section, source.page === null ? '' : `p.${source.page}`].filter(Boolean).join(' '),
    url: source.url,
  };
}

/** 発行者「題」 節 p.3, without the address. `say` picks the language. */
export function sourceLine(source: EntrySource, say: (text: LocalText) => string): string {
  const { publisher, title, locator } = citedSource(source);
  const name = publisher ? `${say(publisher)}「${say(title)}」` : say(title);
  return [name, locator].filter(Boolean).join(' ');
}

/** A short name of the source: the publisher, or the title if none is known. */
export function sourceName(source: EntrySource, say: (text: LocalText) => string): string {
  const { publisher, title } = citedSource(source);
  return say(publisher ?? title);
}
