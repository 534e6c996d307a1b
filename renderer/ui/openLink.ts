/** Opens a link in the system's browser. Only https, http and mailto; anything else is refused, wherever it came from. */
import type { Host } from '../../shared/host/host.ts';
import { safeUrl } from '../../shared/kernel/urls.ts';

export function openLink(host: Host, text: string): boolean {
  const url = safeUrl(text);
  if (!url) return false;
  // The desktop opens it itself; a browser edition has no shell and uses its own tab.
  void host.call('app.openExternal', { url }).catch(() => window.open(url, '_blank', 'noopener,noreferrer'));
  return true;
}
