/** Decodes a CSV or tab-separated file into rows of text. Supports the encodings of Excel and Japanese systems, with or without a byte order mark. */
import Encoding from 'encoding-japanese';
import Papa from 'papaparse';
import { TABLE_LIMITS, type Table, TableRefused } from './tableLimits.ts';

type Decoded = { readonly text: string; readonly encoding: string };

export function readCsv(bytes: Uint8Array): Table {
  const { text, encoding } = decodeText(bytes);
  // Excel's "Unicode text" is tab-separated; guessing by cells would split a list such as 東京、大阪 into columns.
  const isTabbed = text.slice(0, 4_096).split(/\r?\n/u)[0]?.includes('\t') ?? false;
  const { data, errors } = Papa.parse<string[]>(text, {
    skipEmptyLines: false,
    preview: TABLE_LIMITS.rows + 2,
    ...(isTabbed ? { delimiter: '\t' } : {}),
  });
  if (errors.some((e) => e.code === 'MissingQuotes')) throw new TableRefused('brokenQuotes');
  return { rows: data, encoding };
}

/** The text without its byte order mark, and the name of its encoding. Throws if the bytes are not text. */
function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { text: utf8(bytes), encoding: 'UTF-8 (BOM)' };
  if (a === 0xff && b === 0xfe) return { text: utf16(bytes, 'utf-16le'), encoding: 'UTF-16LE' };
  if (a === 0xfe && b === 0xff) return { text: utf16(bytes, 'utf-16be'), encoding: 'UTF-16BE' };
  const wide = wideOrder(bytes);
  if (wide) return { text: utf16(bytes, wide), encoding: wide.toUpperCase() };
  if (isUtf8(bytes)) return { text: utf8(bytes), encoding: 'UTF-8' };
  // The browser's shift_jis is the Windows code page: ① 髙 ～ are preserved.
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
 * The byte order of UTF-16 without a mark, by its zero bytes: tabs, line breaks and digits have one, and no other text encoding has any. Text without
 * any of them, not even a line break, cannot be distinguished from other encodings.
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
  // A few characters such as 一 (U+4E00) have their zero byte on the other side.
  if (bytes.length % 2 === 0 && odd > even * 2) return 'utf-16le';
  if (bytes.length % 2 === 0 && even > odd * 2) return 'utf-16be';
  throw new TableRefused('unreadable');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // A byte that is invalid in UTF-8.
    return false;
  }
}
