/** The label of a choice, by its group and id. */
import { isMessageKey } from '../../shared/i18n/messages.ts';
import type { Translate } from '../ui/i18n.tsx';
import type { ChoiceGroup } from './formSpecs.ts';

export function choiceText(t: Translate, group: ChoiceGroup, id: string): string {
  const key = `choice.${group}.${id}`;
  return isMessageKey(key) ? t(key) : id;
}
