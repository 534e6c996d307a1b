/** A day and a time of day in Japan, as people write them: 2026-12-20 17:00, R8.12.20 17時, 令和8年12月20日 午後5時30分. Kept as YYYY-MM-DDTHH:MM. */
import { parseDay } from '../../shared/text/dates.ts';
import { ParsedField, type Read } from '../funding/fields.tsx';
import { useWords } from '../ui/i18n.tsx';

const TIME = /(午前|午後|am|pm)?\s*(\d{1,2})(?:[:時](\d{1,2})?分?)?\s*(am|pm)?$/iu;

/** `undefined` if the input is not a date with a time of day. */
export function readTime(input: string): string | undefined {
  const text = input.normalize('NFKC').trim().replace('T', ' ');
  const cut = /^(.*?[\d日])[\s　]+(.+)$/u.exec(text) ?? /^(.*日)(.+)$/u.exec(text);
  const day = parseDay(cut?.[1] ?? '');
  const time = TIME.exec(cut?.[2] ?? '');
  if (!day.ok || !time) return undefined;
  const half = (time[1] ?? time[4] ?? '').toLowerCase();
  const said = Number(time[2]);
  const hour = /^(?:午後|pm)$/u.test(half) && said < 12 ? said + 12 : half === 'am' && said === 12 ? 0 : said;
  const minute = Number(time[3] ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  return `${day.value}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export function TimeField({
  label,
  value,
  hint,
  onCommit,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly onCommit: (value: string) => void;
}) {
  const { t } = useWords();
  const read = (text: string): Read<string> => {
    if (text.trim() === '') return { value: '' };
    const time = readTime(text);
    return time ? { value: time } : { error: t('call.notATime') };
  };
  return <ParsedField label={label} shown={value.replace('T', ' ')} read={read} hint={hint} onCommit={onCommit} />;
}
