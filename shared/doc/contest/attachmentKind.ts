/** The type of an attached file, by its bytes, and the neutral name under which judges get it. */
import { unzipSync } from 'fflate';
import { latin1 } from '../../domain/contest/metadata.ts';
import { LIMITS } from './cleaning/job.ts';

/** `locked`: password-protected, or in a format before 2007; both use the same container. */
export const ATTACHMENT_KINDS = ['pdf', 'office', 'text', 'picture', 'locked', 'other'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not text in this encoding.
    return undefined;
  }
};
/** Web pages, mails and vCards encode letters (`&#26009;`, `=E6=96=99`): their raw text would hide names. */
const MARKUP = /^\s*(?:<|\{\\rtf|BEGIN:V|MIME-Version:|(?:From|Received|Return-Path|Message-ID):\s)/iu;
/** UTF-8, UTF-16 with a byte order mark, or Shift_JIS; `undefined` if it is not plain text. */
export function plainText(bytes: Uint8Array): string | undefined {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const text = wide ? decoded(bytes, wide) : (decoded(bytes, 'utf-8') ?? decoded(bytes, 'shift_jis'));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text has
  return text === undefined || /[\u0000-\u0008\u000e-\u001a]/u.test(text) || MARKUP.test(text) ? undefined : text;
}

/** Determined by the bytes; a name can say anything. */
export function attachmentKind(bytes: Uint8Array): AttachmentKind {
  const head = latin1(bytes.subarray(0, 12));
  if (head.startsWith('%PDF-')) return 'pdf';
  if (/^(\u0089PNG|\u00ff\u00d8\u00ff|GIF8|RIFF....WEBP)/su.test(head)) return 'picture';
  if (head.startsWith('PK\u0003\u0004')) return isPackage(bytes) ? 'office' : 'other';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return 'locked';
  return plainText(bytes) === undefined ? 'other' : 'text';
}

/** Parts of a package that hold its visible text. */
export const SAYS =
  /^(word\/[^/]+|xl\/(sharedStrings|worksheets\/[^/]+)|ppt\/(slides|notesSlides)\/[^/]+|content|styles)\.xml$/u;
function isPackage(bytes: Uint8Array): boolean {
  let says = false;
  let count = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        says ||= SAYS.test(name);
        if (++count > LIMITS.parts) throw new RangeError('too many parts');
        return false;
      },
    });
    return says;
  } catch {
    // Not a ZIP file, or one with too many parts.
    return false;
  }
}

const EXTENSIONS: Readonly<Record<AttachmentKind, string>> = {
  pdf: 'pdf',
  office: '',
  text: 'txt',
  picture: '',
  locked: '',
  other: '',
};
const SUFFIX = /\.(docx|docm|xlsx|xlsm|pptx|pptm|odt|ods|odp|odg|png|jpe?g|gif|webp|csv|tsv|md)$/iu;
/** The extension of a neutral name, with its dot: by the bytes, and for a package by its name if that is a known extension. */
export function neutralEnding(name: string, bytes: Uint8Array): string {
  const suffix = SUFFIX.exec(name)?.[1]?.toLowerCase();
  const kind = attachmentKind(bytes);
  const ending = kind === 'pdf' ? 'pdf' : (suffix ?? EXTENSIONS[kind]);
  return ending === '' ? '' : `.${ending.replace(/m$/u, (m) => (kind === 'office' ? 'x' : m))}`;
}
