/** Says why a file was not taken, in one way for every kind of file. */
import type { MessageKey } from '../../shared/i18n/messages.ts';
import type { Translate } from '../ui/i18n.tsx';
import { announce } from './announce.tsx';

/** Words for each reason. Stopping is a person's own decision, and no fault of the file. */
export type RefusalWords<Why extends string> = Readonly<Record<Exclude<Why, 'cancelled'>, MessageKey>>;

export function tellRefused<Why extends string>(t: Translate, name: string, why: Why, words: RefusalWords<Why>): void {
  if (why === 'cancelled') announce(t('reading.stopped', { name }));
  else announce(`${t('file.refused', { name })} ${t(words[why as Exclude<Why, 'cancelled'>])}`, { kind: 'error' });
}
