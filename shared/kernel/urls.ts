/** Which links may be kept and opened, wherever they came from: https, http and mailto; nothing that runs or reads files. */
const ALLOWED = new Set(['https:', 'http:', 'mailto:']);

/** The address in its normal form; undefined where it is none, or of a kind that is refused. */
export function safeUrl(text: string): string | undefined {
  try {
    const url = new URL(text.trim());
    return ALLOWED.has(url.protocol) ? url.href : undefined;
  } catch {
    // Text that is no address.
    return undefined;
  }
}
