/** Links that may be opened, into the app and out of it. Links are parsed, never compared by prefix. */
import { isOwnFile } from '../../shared/kernel/fileKinds.ts';
import { isId } from '../../shared/kernel/ids.ts';

/** `musubi://plan/<id>` and `musubi://plan/<id>/<card or canvas>`; everything else is ignored. A link only shows, it never acts. */
export function deepLink(text: string): { planId: string; target?: string } | undefined {
  try {
    const url = new URL(text);
    if (url.protocol !== 'musubi:' || url.hostname !== 'plan') return undefined;
    const [planId, target] = url.pathname.split('/').filter(Boolean);
    if (!isId(planId)) return undefined;
    return { planId, ...(isId(target) ? { target } : {}) };
  } catch {
    // Not a URL.
    return undefined;
  }
}

/** What a first or second start was asked to open: one of our files or a link. Switches are ignored. */
export function openRequest(argv: readonly string[]): { file?: string; link?: string } {
  const args = argv.slice(1).filter((a) => !a.startsWith('-'));
  const link = args.find((a) => a.startsWith('musubi://'));
  const file = args.find(isOwnFile);
  return { ...(link ? { link } : {}), ...(file ? { file } : {}) };
}
