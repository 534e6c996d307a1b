/** `app://musubi/…`: the built page from a fixed list of files, with its content policy. A request names an entry of a map, never a path. */
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS, type StaticFile } from '../sync-server/staticFiles.ts';

export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://musubi';
export const APP_URL = `${APP_ORIGIN}/index.html`;

export function serveApp(
  files: ReadonlyMap<string, StaticFile>,
): (request: { readonly url: string; readonly method: string }) => Response {
  return (request) => {
    const url = new URL(request.url);
    const file =
      url.protocol === `${APP_SCHEME}:` && url.host === 'musubi' && request.method === 'GET'
        ? files.get(url.pathname)
        : undefined;
    if (!file) return new Response('', { status: 404 });
    return new Response(new Uint8Array(file.body), {
      headers: { ...SECURITY_HEADERS, 'content-security-policy': CONTENT_SECURITY_POLICY, 'content-type': file.type },
    });
  };
}
