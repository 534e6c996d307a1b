/**
 * Serves the built renderer: a fixed list of files found at start, so a request names an entry of a map and never a path. Each is read when it is
 * first requested: the start should not read sixteen megabytes that few windows need in full.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, posix, relative, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  '.bin': 'application/octet-stream',
};

export type StaticFile = { readonly type: string; readonly body: Buffer; readonly immutable: boolean };

class FileOnDisk implements StaticFile {
  readonly type: string;
  readonly immutable: boolean;
  private readonly path: string;
  private read: Buffer | undefined;
  constructor(path: string, type: string, immutable: boolean) {
    this.path = path;
    this.type = type;
    this.immutable = immutable;
  }
  get body(): Buffer {
    this.read ??= readFileSync(this.path);
    return this.read;
  }
}
/** A file that was removed after the start (the page was rebuilt) is not found. */
class FilesOnDisk extends Map<string, StaticFile> {
  override get(url: string): StaticFile | undefined {
    const file = super.get(url);
    try {
      return file?.body && file;
    } catch {
      // Removed, or no longer readable.
      return undefined;
    }
  }
}

/**
 * The content security policy of the page: nothing but our own files. Styles are allowed inline because React Flow and the editor set `style`
 * attributes through markup they insert; scripts never are.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const SECURITY_HEADERS: Record<string, string> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** How both servers answer with a file over HTTP. `body` is empty for `HEAD`. */
export const fileAnswer = (file: StaticFile, method: string | undefined) => ({
  type: file.type,
  cache: file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  body: method === 'HEAD' ? '' : file.body,
});

export function readStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const files = new FilesOnDisk();
  const walk = (dir: string) => {
    for (const name of readdirSync(dir)) {
      const path = join(dir, name);
      if (statSync(path).isDirectory()) {
        walk(path);
        continue;
      }
      const type = TYPES[extname(name)];
      if (!type) continue;
      const url = posix.join('/', ...relative(folder, path).split(sep));
      files.set(url, new FileOnDisk(path, type, url.startsWith('/assets/')));
    }
  };
  walk(folder);
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return files;
}
