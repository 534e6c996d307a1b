/** Formats changes in one language. The caller passes the translations, so that nothing here depends on a screen. */
import type { MessageKey } from '../../i18n/messages.ts';
import { formatYen, groupedDigits } from '../../text/yen.ts';
import type { Change } from './change.ts';
import type { Said } from './said.ts';

export type ChangeWords = {
  readonly t: (key: MessageKey, fill?: Record<string, string | number>) => string;
  /** Formats an ISO day in the person's locale. */
  readonly day: (iso: string) => string;
  /** An ISO time. */
  readonly moment: (iso: string) => string;
};

/** Empty for no value. */
export function inWords(said: Said, words: ChangeWords): string {
  switch (said.say) {
    case 'nothing':
      return '';
    case 'words':
      return said.text;
    case 'message': {
      const fill = Object.entries(said.fill ?? {}).map(([name, value]) => [name, inWords(value, words)] as const);
      return words.t(said.key, Object.fromEntries(fill));
    }
    case 'yen':
      return formatYen(said.yen);
    case 'percent':
      return `${said.text}%`;
    case 'number':
      return `${groupedDigits(said.text)}${said.unit ? inWords(said.unit, words) : ''}`;
    case 'day':
      return words.day(said.day);
    case 'month': {
      const [year = '', month = ''] = said.month.split('-');
      return words.t('change.month', { year, month: Number(month) });
    }
    case 'time':
      return words.moment(said.at);
    case 'list':
      return said.items
        .map((item) => inWords(item, words))
        .filter((text) => text !== '')
        .join(words.t('change.comma'));
    case 'passage':
      return said.parts.map((part) => inWords(part, words)).join('');
  }
}

/** The title of a change, without the values: 「カード「酒粕」の確かさ」. */
export function titleOf(change: Change, words: ChangeWords): string {
  const { t } = words;
  if (change.kind === 'text') {
    const section = change.section || t('trace.top');
    return change.how === 'words' ? section : `${section} · ${t(`textChange.${change.how}`)}`;
  }
  const noun = t(change.subject.noun);
  const name = inWords(change.subject.name, words).slice(0, MOST_TITLE);
  switch (change.kind) {
    case 'exists':
      return t(change.came ? 'change.added' : 'change.removed', { noun, name });
    case 'field': {
      const field = inWords(change.label, words);
      return name === '' ? t('change.fieldOf', { noun, field }) : t('change.field', { noun, name, field });
    }
    case 'layout': {
      const n = change.count;
      if (change.field === 'bends') return t('change.bent', { n });
      if (change.field === 'positions') return t('change.moved', { n });
      return change.field === 'sizes' ? t('change.resized', { n }) : t('change.reordered', { noun, n });
    }
  }
}
const MOST_TITLE = 200;

/** The whole change on one line, for a clipboard, a quotation or a narrow list. */
export function sentenceOf(change: Change, words: ChangeWords): string {
  const title = titleOf(change, words);
  const [before, after] = [inWords(change.before, words), inWords(change.after, words)];
  if (change.kind === 'layout' || change.kind === 'exists') return title;
  // Moved, or only formatted differently.
  if (change.kind === 'text' && before === after) return `${title}: ${after}`;
  return `${title}: ${words.t('change.pair', { a: before || words.t('change.nothing'), b: after || words.t('change.nothing') })}`;
}
