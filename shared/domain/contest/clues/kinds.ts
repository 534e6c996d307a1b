/** The kinds of clues, and the text that replaces each in a blind copy. */
export const LEAK_KINDS = [
  'name',
  'family',
  'teacher',
  'organisation',
  'laboratory',
  'place',
  'email',
  'phone',
  'url',
  'account',
  'registration',
  'award',
  'word',
  'metadata',
] as const;
export type LeakKind = (typeof LEAK_KINDS)[number];

/** Japanese and English. The messages `leak.*` say the same; a test holds them together, since text that is already masked must not be searched again. */
export const LEAK_LABELS: Readonly<Record<LeakKind, readonly [ja: string, en: string]>> = {
  name: ['氏名', 'name'],
  family: ['家族の名', 'relative'],
  teacher: ['指導者の名', 'teacher'],
  organisation: ['組織名', 'organisation'],
  laboratory: ['大学・研究室', 'university or laboratory'],
  place: ['地名', 'place'],
  email: ['メール', 'e-mail'],
  phone: ['電話', 'phone'],
  url: ['URL', 'URL'],
  account: ['アカウント', 'account'],
  registration: ['登録番号', 'registration number'],
  award: ['受賞歴', 'award'],
  word: ['伏せた語', 'hidden word'],
  metadata: ['ファイルの情報', 'metadata'],
};
/** The replacement in a masked text: 〔氏名〕. */
export const placeholder = (label: string): string => `〔${label}〕`;

const MASKED = new RegExp(
  `〔(?:${[...new Set(Object.values(LEAK_LABELS).flat())].sort((a, b) => b.length - a.length).join('|')})〕`,
  'gu',
);
/** Stands for what is masked: no rule finds anything in it, and it counts as a boundary of words. */
export const FILLER = '〓';
/** The text with every placeholder overwritten, letter for letter. */
export const withoutPlaceholders = (text: string): string =>
  text.includes('〔') ? text.replace(MASKED, (m) => FILLER.repeat(m.length)) : text;
