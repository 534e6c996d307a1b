/** Addresses and numbers that lead to a person: mail, web, telephone, accounts and registrations, in any width and however they are spelled out. */
import type { Candidate, Seeker } from './people.ts';
import type { View } from './view.ts';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const AT =
  '(?:@|\\s?[\\[({<〔【「（]\\s?(?:at|@|アット|あっと|アットマーク)\\s?[\\])}>〕】」）]\\s?|\\s+at\\s+|\\s?(?:アットマーク|アット|あっと)\\s?|[★☆●■◎＊*#])';
const DOT =
  '(?:[.。]|\\s?[\\[({<〔【「（]\\s?(?:dot|\\.|ドット|どっと)\\s?[\\])}>〕】」）]\\s?|\\s+dot\\s+|\\s?(?:ドット|どっと)\\s?)';
const MAIL = new RegExp(
  `[A-Za-z0-9](?:[A-Za-z0-9._%+-]|${DOT}(?=[A-Za-z0-9]))*${AT}[A-Za-z0-9-]+(?:${DOT}[A-Za-z0-9-]+)*${DOT}[A-Za-z]{2,}`,
  'gu',
);

/** Addresses that everybody uses: what is behind them says nothing about an entrant, unless a path follows. */
const PUBLIC = /(?:^|\.)(?:go\.jp|lg\.jp|e-stat\.go\.jp|jpo\.go\.jp|jfc\.go\.jp)$/u;
const SERVICES =
  /^(?:www\.)?(?:google|youtube|instagram|facebook|twitter|x|line|amazon|rakuten|yahoo|mercari|minne|creema|base|stores|note|tiktok|airbnb|booking|paypay|apple|microsoft|wikipedia|github|zoom|campfire|camp-fire|makuake|readyfor|furusato-tax)\.(?:com|co\.jp|jp|me|org|us|in)$/u;
const TLD =
  'jp|com|net|org|info|biz|shop|store|io|co|me|tokyo|osaka|kyoto|nagoya|yokohama|okinawa|app|dev|site|online|xyz|cafe|farm|bio|tv|cc|us|uk|eu|asia|blog|work|works|studio|design|life|world|fun|link|page|press|tech|jpn|example|test|moe|style|style|love|house|garden|coffee|kitchen|restaurant|green|earth|ooo|club|gallery|art|ink|beer|wine|bar|fish|organic|social|community|school|inc|ltd|company|media|network|space|website|web|top|pw|be|fr|de|it|kr|tw|cn|hk|sg|vn|br';
const URL = /(?:https?:\/\/(?:[\p{L}\p{N}-]+\.)+|www\.)[A-Za-z0-9\-._~%!$&'*+,;=:@/?#]+/giu;
const DOMAIN = new RegExp(
  `(?<![A-Za-z0-9@._%+-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:${TLD})(?![A-Za-z0-9-])(?:\\/[A-Za-z0-9._~%/?=&#@+-]*)?`,
  'giu',
);
const hostOf = (url: string): string => /^(?:https?:\/\/)?([^/?#:]+)/iu.exec(url)?.[1]?.toLowerCase() ?? '';
const isPublic = (url: string): boolean => {
  const host = hostOf(url);
  const path = url.replace(/^https?:\/\//iu, '').slice(host.length);
  return PUBLIC.test(host) || (SERVICES.test(host) && path.replace(/\/$/u, '') === '');
};

const PHONE =
  /(?<![\d.,])(?:\(?\+?81\)?[-\s.]?\(?0?\)?|\(?0)\d{1,4}(?:[-.()・･\s]|の){0,2}\d{1,4}(?:[-.()・･\s]|の){0,2}\d{3,4}(?!\d|[,.]\d|[円年月人個%])/gu;
const ACCOUNT = /(?<![A-Za-z0-9._%+-])@[A-Za-z0-9_][A-Za-z0-9_.]{2,}/gu;
const NAMED_ACCOUNT =
  /(?:インスタ(?:グラム)?|instagram|ツイッター|twitter|フェイスブック|facebook|tiktok|LINE|アカウント|ID)(?:のID|ID|アカウント)?\s?(?:は|:|：|「|→|=)\s?([A-Za-z0-9_][A-Za-z0-9_.-]{3,})/giu;
const INVOICE = /(?<![A-Za-z0-9])T[-\s]?\d(?:[-\s]?\d){12}(?!\d)/giu;
const CORPORATE = /(?:法人番号|登録番号|事業者番号)\D{0,6}(\d(?:[-\s]?\d){12})(?!\d)/gu;
const PERMIT =
  /(?:許可|認可|届出|免許|登録|認定|営業|特許|商標|意匠|受付|証明)(?:証|書)?(?:番号)?[^\n。、]{0,12}?((?:\p{Script=Han}{0,6}(?:[（(][^）)]{1,8}[）)])?)?第\s?\d[\d\s-]{2,}号)/gu;
const POSTCODE = /〒\s?\d{3}-?\d{4}/gu;

function* each(view: string, pattern: RegExp, kind: Candidate['kind']): Generator<Candidate> {
  for (const m of view.matchAll(pattern)) yield { start: m.index, end: m.index + m[0].length, kind };
}
function* group(view: string, pattern: RegExp, kind: Candidate['kind']): Generator<Candidate> {
  for (const m of view.matchAll(pattern)) {
    const inner = m[1] ?? '';
    const start = m.index + m[0].lastIndexOf(inner);
    if (inner !== '') yield { start, end: start + inner.length, kind };
  }
}

function* phones(view: View): Generator<Candidate> {
  for (const m of view.digits.matchAll(PHONE)) {
    const n = m[0].replace(/\D/gu, '').length;
    const isAbroad = /^\(?\+?81/u.test(m[0]);
    const original = view.text.slice(m.index, m.index + m[0].length);
    // Kanji numerals are often counts: a telephone number has to contain 〇.
    const isKanji = /[一二三四五六七八九〇零]/u.test(original);
    if (isKanji && !/^[〇零\d０-９(（+＋]/u.test(original)) continue;
    if (n === 10 || n === 11 || (isAbroad && n === 12))
      yield { start: m.index, end: m.index + m[0].length, kind: 'phone' };
  }
}

/** Found regardless of the entrant. */
export function* anyAddress(view: View): Generator<Candidate> {
  const { plain: text, digits } = view;
  if (/@|at|アット|あっと|[★☆●■◎*#]/iu.test(text)) yield* each(text, MAIL, 'email');
  for (const pattern of [URL, DOMAIN])
    for (const found of each(text, pattern, 'url')) {
      const end = found.start + text.slice(found.start, found.end).replace(/[.,;:!?]+$/u, '').length;
      if (!isPublic(text.slice(found.start, end))) yield { ...found, end };
    }
  yield* phones(view);
  yield* each(text, ACCOUNT, 'account');
  yield* group(text, NAMED_ACCOUNT, 'account');
  yield* each(digits, INVOICE, 'registration');
  yield* group(digits, CORPORATE, 'registration');
  yield* group(digits, PERMIT, 'registration');
  yield* each(text, POSTCODE, 'place');
}

/** Digits with any separators that may be between them. */
const spaced = (digits: string): string => [...digits].join('[-\\s.()・･の]{0,2}');
const patternSeeker =
  (pattern: RegExp, kind: Candidate['kind'], of: 'plain' | 'digits' = 'plain'): Seeker =>
  (view) =>
    each(view[of], pattern, kind);

export function seekPhone(phone: string): Seeker {
  const digits = plain(phone).replace(/\D/gu, '');
  if (digits.length < 9) return () => [];
  const national = digits.replace(/^81/u, '0');
  // Without the area code neighbours still dial it.
  const local =
    national.length === 10
      ? `|(?<![\\d.,-])${[...national.slice(-7, -4)].join('')}[-.・]${national.slice(-4)}(?!\\d)`
      : '';
  return patternSeeker(new RegExp(`(?<!\\d)\\(?${spaced(national)}(?!\\d)${local}`, 'gu'), 'phone', 'digits');
}
export function seekMail(mail: string): Seeker {
  const [local = '', domain = ''] = plain(mail).split('@');
  if (local === '' || domain === '') return () => [];
  const labels = domain.split('.').map(escaped).join(DOT);
  return patternSeeker(
    new RegExp(
      `${local.split('.').map(escaped).join(DOT)}[^A-Za-z0-9\\n]{0,3}(?:at|アット(?:マーク)?|あっと)?[^A-Za-z0-9\\n]{0,3}${labels}`,
      'giu',
    ),
    'email',
  );
}
/** Parts of an address with another joint between them, or none: miho-megumi, Miho Megumi. */
const joined = (name: string): string =>
  name
    .split(/[._-]+/u)
    .filter(Boolean)
    .map(escaped)
    .join('[._\\s-]?');
export function seekSite(site: string): Seeker {
  const address = plain(site).replace(/^https?:\/\//u, '');
  const host = hostOf(address).replace(/^www\./u, '');
  if (!host.includes('.')) return () => [];
  const domain = `(?<![a-z0-9-])(?:https?:\\/\\/)?(?:www\\.)?${host.split('.').map(escaped).join(DOT)}(?![a-z0-9])(?:\\/[A-Za-z0-9._~%/?=&#@+-]*)?`;
  const label = host.split('.')[0] ?? '';
  const isOwn = label.includes('-') && label.length >= 6;
  return patternSeeker(
    new RegExp(isOwn ? `${domain}|(?<![A-Za-z0-9])${joined(label)}(?![A-Za-z0-9])` : domain, 'giu'),
    'url',
  );
}
export function seekAccount(account: string): Seeker {
  const handle = plain(account)
    .replace(/^https?:\/\/[^/]+\//u, '')
    .replace(/^@/u, '')
    .replace(/\/$/u, '');
  if (handle.length < 3) return () => [];
  const bare = /[._-]/u.test(handle) || handle.length >= 6;
  return patternSeeker(
    new RegExp(
      bare ? `@?(?<![A-Za-z0-9_])${joined(handle)}(?![A-Za-z0-9_])` : `@${escaped(handle)}(?![A-Za-z0-9_])`,
      'giu',
    ),
    'account',
  );
}
export function seekRegistration(registration: string): Seeker {
  const said = plain(registration);
  const digits = /\d[\d\s-]*\d/u.exec(said)?.[0] ?? '';
  const only = digits.replace(/\D/gu, '');
  if (only.length < 4) return () => [];
  const invoice = /^t?\d{13}$/u.test(said.replace(/[\s-]/gu, ''));
  if (invoice)
    return patternSeeker(
      new RegExp(`(?<![A-Za-z0-9])(?:T[-\\s]?)?${spaced(only)}(?!\\d)`, 'giu'),
      'registration',
      'digits',
    );
  const groups = digits
    .split(/[\s-]+/u)
    .map(spaced)
    .join('[-\\s]?');
  const before = /第\s?\d/u.test(said) ? '(?:[\\p{Script=Han}（）()\\d-]{0,14}?第|第)?' : '';
  return patternSeeker(new RegExp(`(?<!\\d)${before}\\s?${groups}\\s?号?(?!\\d)`, 'gu'), 'registration', 'digits');
}
