/** Class names of the text, styled in editor.css. */
import type { EditorThemeClasses } from 'lexical';

export const THEME: EditorThemeClasses = {
  paragraph: 'p',
  heading: { h1: 'h h1', h2: 'h h2', h3: 'h h3', h4: 'h h4', h5: 'h h4', h6: 'h h4' },
  quote: 'quote',
  list: {
    ul: 'ul',
    ol: 'ol',
    listitem: 'li',
    listitemChecked: 'li-check checked',
    listitemUnchecked: 'li-check',
    nested: { listitem: 'li-nested' },
    checklist: 'checklist',
  },
  link: 'a',
  text: { bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', underlineStrikethrough: 'us', code: 'code' },
  table: 'table',
  tableCell: 'cell',
  tableCellHeader: 'cell-header',
  tableSelection: 'table-selection',
  hr: 'hr',
  hrSelected: 'hr selected',
  collaboration: { cursor: 'other-caret', cursorName: 'other-name' },
};
