/** Which links may be kept and opened, wherever they came from: https, http and mailto; nothing that runs or reads files. */
const ALLOWED = new Set(['https:', 'http:', 'mailto:']);

/** The normalised URL; `undefined` if it is invalid or of a refused scheme. */
export function safeUrl(text: string): string | undefined {
  try {
    const url = new URL(text.trim());
    return ALLOWED.has(url.protocol) ? url.href : undefined;
  } catch {
    // Not a URL.
    return undefined;
  }
}
