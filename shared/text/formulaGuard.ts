/**
 * Guards cells of exported tables that a spreadsheet would run as a formula, and reverts the guard.
 *
 * Excel, LibreOffice and Google Sheets read a cell that begins with = + - @, or with a tab or a line break before them, as a formula; Japanese
 * editions take the full-width signs too. Such a cell gets an apostrophe in front, the spreadsheets' own mark for text (OWASP, "CSV injection").
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠].)/su;
/** A signed number is data: -1,200 stays a number, whereas -2+3 is a formula. */
const NUMBER = /^[-+－＋]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/u;

/** The cell as text that no spreadsheet runs. Numbers, a lone sign and everything harmless stay as they are. */
export const guardCell = (cell: string): string =>
  FORMULA.test(cell) && !NUMBER.test(cell.normalize('NFKC')) ? `'${cell}` : cell;

/** The cell as it was before {@link guardCell}; other text with an apostrophe in front keeps it. */
export const unguardCell = (cell: string): string =>
  cell.startsWith("'") && guardCell(cell.slice(1)) === cell ? cell.slice(1) : cell;
