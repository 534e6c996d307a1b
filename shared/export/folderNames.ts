/** Names in a folder that this app writes. */
export const FOLDER_FILE = 'folder.json';
export const NODES_FILE = 'text.json';
export const GUIDANCE_FILE = 'guidance.json';
export const PICTURES_FOLDER = 'pictures';
export const ROWS_FOLDER = 'rows';

/** The folder in which a manifest is, with `/` at its end; `undefined` if another program made these files. */
export const rootOf = (files: Readonly<Record<string, Uint8Array>>): string | undefined =>
  Object.keys(files)
    .filter((path) => path === FOLDER_FILE || path.endsWith(`/${FOLDER_FILE}`))
    .sort((a, b) => a.length - b.length)[0]
    ?.slice(0, -FOLDER_FILE.length);
