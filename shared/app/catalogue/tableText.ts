/** Bytes of a CSV or tab-separated file as rows of text. Encodings as Excel and Japanese systems write them, with or without a mark. */
import Encoding from 'encoding-japanese';
import Papa from 'papaparse';
import { TABLE_LIMITS, type Table, TableRefused } from './tableLimits.ts';

type Decoded = { readonly text: string; readonly encoding: string };

export function readCsv(bytes: Uint8Array): Table {
  const { text, encoding } = decodeText(bytes);
  // Excel's "Unicode text" is tab-separated; the guess from the cells would take a list of 東京、大阪 for columns.
  const isTabbed = text.slice(0, 4_096).split(/\r?\n/u)[0]?.includes('\t') ?? false;
  const { data, errors } = Papa.parse<string[]>(text, {
    skipEmptyLines: false,
    preview: TABLE_LIMITS.rows + 2,
    ...(isTabbed ? { delimiter: '\t' } : {}),
  });
  if (errors.some((e) => e.code === 'MissingQuotes')) throw new TableRefused('brokenQuotes');
  return { rows: data, encoding };
}

/** The text without its mark, and the name of its encoding. Throws where the bytes are no text. */
function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { text: utf8(bytes), encoding: 'UTF-8 (BOM)' };
  if (a === 0xff && b === 0xfe) return { text: utf16(bytes, 'utf-16le'), encoding: 'UTF-16LE' };
  if (a === 0xfe && b === 0xff) return { text: utf16(bytes, 'utf-16be'), encoding: 'UTF-16BE' };
  const wide = wideOrder(bytes);
  if (wide) return { text: utf16(bytes, wide), encoding: wide.toUpperCase() };
  if (isUtf8(bytes)) return { text: utf8(bytes), encoding: 'UTF-8' };
  // The browser's shift_jis is the Windows code page: ① 髙 ～ survive.
  return Encoding.detect(bytes) === 'EUCJP'
    ? { text: new TextDecoder('euc-jp').decode(bytes), encoding: 'EUC-JP' }
    : { text: new TextDecoder('shift_jis').decode(bytes), encoding: 'Shift_JIS' };
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

function utf16(bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): string {
  const text = new TextDecoder(order).decode(bytes);
  if (text.includes('\0')) throw new TableRefused('unreadable');
  return text;
}

/**
 * The byte order of UTF-16 without a mark, by its zero bytes: a tab, a line break, a digit has one, and no other encoding of text has any. Text with
 * none of them, not even a line break, cannot be told from other encodings.
 */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let even = 0;
  let odd = 0;
  const end = Math.min(bytes.length, 64 << 10);
  for (let i = 0; i < end; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (even === 0 && odd === 0) return undefined;
  // A few characters such as 一 (U+4E00) have their zero on the other side.
  if (bytes.length % 2 === 0 && odd > even * 2) return 'utf-16le';
  if (bytes.length % 2 === 0 && even > odd * 2) return 'utf-16be';
  throw new TableRefused('unreadable');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // A byte that UTF-8 does not have.
    return false;
  }
}
