/** The context menu: what can be done with the text or link under the pointer, in the page's language. No menu is shown if nothing can be done. */

import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { baseOf, type Language } from '../../shared/kernel/languages.ts';
import { safeUrl } from '../../shared/kernel/urls.ts';
import { MENU_WORDS } from './menu.ts';

export function contextMenuTemplate(
  {
    isEditable,
    selectionText,
    linkURL,
    editFlags,
  }: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'linkURL' | 'editFlags'>,
  language: Language,
  copyText: (text: string) => void,
): MenuItemConstructorOptions[] {
  const w = MENU_WORDS[baseOf(language)];
  const link = safeUrl(linkURL);
  const onLink: MenuItemConstructorOptions[] = link ? [{ label: w.copyLink, click: () => copyText(link) }] : [];
  if (isEditable)
    return [
      ...onLink,
      { role: 'undo', label: w.undo, enabled: editFlags.canUndo },
      { role: 'redo', label: w.redo, enabled: editFlags.canRedo },
      { type: 'separator' },
      { role: 'cut', label: w.cut, enabled: editFlags.canCut },
      { role: 'copy', label: w.copy, enabled: editFlags.canCopy },
      { role: 'paste', label: w.paste, enabled: editFlags.canPaste },
      { role: 'pasteAndMatchStyle', label: w.pastePlain, enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: w.selectAll, enabled: editFlags.canSelectAll },
    ];
  return selectionText.trim() === ''
    ? onLink
    : [...onLink, { role: 'copy', label: w.copy, enabled: editFlags.canCopy }];
}
