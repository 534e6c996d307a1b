/** Reports why a file was refused, in one way for every kind of file. */
import type { MessageKey } from '../../shared/i18n/messages.ts';
import type { Translate } from '../ui/i18n.tsx';
import { announce } from './announce.tsx';

/** A message per reason. Cancelling is the person's own decision and needs no message. */
export type RefusalWords<Why extends string> = Readonly<Record<Exclude<Why, 'cancelled'>, MessageKey>>;

export function tellRefused<Why extends string>(t: Translate, name: string, why: Why, words: RefusalWords<Why>): void {
  if (why === 'cancelled') announce(t('reading.stopped', { name }));
  else announce(`${t('file.refused', { name })} ${t(words[why as Exclude<Why, 'cancelled'>])}`, { kind: 'error' });
}
