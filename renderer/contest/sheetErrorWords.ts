/** Why a score sheet is refused, for a sheet from a file and for one received over the network. */
import type { OffScale } from '../../shared/doc/contest/secretariat.ts';
import { isMessageKey } from '../../shared/i18n/messages.ts';
import type { Translate } from '../ui/i18n.tsx';
import { partWord } from './problemWords.ts';

export type SheetRefusal = {
  readonly code: string;
  readonly problems?: readonly { readonly code: string; readonly part: string }[];
  readonly scores?: readonly OffScale[];
};

export function sheetErrorWords(t: Translate, { code, problems = [], scores = [] }: SheetRefusal): string {
  if (code === 'offScale')
    return t('sheetError.offScale', { list: scores.map((o) => t('sheetError.offScaleItem', o)).join('、') });
  if (code === 'damaged')
    return problems
      .map((p) => {
        const key = `verifyProblem.${p.code}`;
        return isMessageKey(key) ? t(key, { part: partWord(t, p.part) }) : p.code;
      })
      .join(' ');
  const key = `sheetError.${code}`;
  return isMessageKey(key) ? t(key) : code;
}
