/**
 * Messages load with what shows them: the page's bundle gets them in parts, and each module that names a key imports the key's part.
 *
 * A part is what the first screen names, what an open plan names besides, and of each file in `shared/i18n/messages` what is left. What a module names
 * is read from its source: a whole key in quotes, or the beginning of a template (`entryKind.${kind}` names every key that begins so).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { MESSAGES } from '../shared/i18n/messages.ts';

const root = resolve(import.meta.dirname, '..');
const MESSAGES_MODULE = join(root, 'shared/i18n/messages.ts');
const PAGE_MODULE = join(root, 'shared/i18n/pageMessages.ts');
const MESSAGE_FILES = join(root, 'shared/i18n/messages');
/** Entry points by the name of their part. The first that names a key gets it. */
const ENTRIES = { first: 'renderer/main.tsx', plan: 'renderer/app/PlanPage.tsx' } as const;

const STATIC_IMPORT = /(?:^|\n)(?:import|export)\s(?!type\s)[^;]*?from\s+'(\.[^'?]+)'|(?:^|\n)import\s+'(\.[^'?]+)'/gu;
const WHOLE_KEY = /(?<=(['"`]))[A-Za-z][\w-]*(?:\.[\w-]+)+(?=\1)/gu;
const BEGINNING = /(?<=`)[A-Za-z][\w-]*\.[\w.-]*(?=\$\{)/gu;

const isMessageFile = (path: string): boolean => path === MESSAGES_MODULE || path.startsWith(MESSAGE_FILES);

/** The modules of ours that `entry` loads at once in the page, itself included, as absolute paths: those with the messages are replaced by parts. */
export function loadedWith(entry: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path) || isMessageFile(path) || !/\.tsx?$/u.test(path)) return;
    found.add(path);
    for (const [, from, bare] of readFileSync(path, 'utf8').matchAll(STATIC_IMPORT))
      visit(resolve(dirname(path), from ?? bare ?? ''));
  };
  visit(resolve(root, entry));
  return found;
}

/** The `keys` that a module's source names. */
export function keysNamedIn(source: string, keys: readonly string[]): ReadonlySet<string> {
  const words = new Set([...source.matchAll(WHOLE_KEY)].map(([word]) => word));
  const beginnings = [...new Set([...source.matchAll(BEGINNING)].map(([word]) => word))];
  return new Set(keys.filter((key) => words.has(key) || beginnings.some((start) => key.startsWith(start))));
}

/** The part that each key is in. */
export async function messageParts(): Promise<ReadonlyMap<string, string>> {
  const keys = Object.keys(MESSAGES);
  const parts = new Map<string, string>();
  const put = (key: string, part: string) => void (parts.has(key) || parts.set(key, part));
  for (const [part, entry] of Object.entries(ENTRIES))
    for (const path of loadedWith(entry))
      for (const key of keysNamedIn(readFileSync(path, 'utf8'), keys)) put(key, part);
  for (const name of readdirSync(MESSAGE_FILES)) {
    const exported: Record<string, object> = await import(join(MESSAGE_FILES, name));
    for (const key of Object.values(exported).flatMap(Object.keys))
      if (key in MESSAGES) put(key, name.replace(/\.ts$/u, ''));
  }
  // Messages of cards, programmes and formats are named in their records.
  for (const key of keys) put(key, 'records');
  return parts;
}

const PREFIX = 'virtual:words/words-';
const WHOLE = 'whole';
const importOf = (part: string): string => `import '${PREFIX}${part}';`;

export function messagesInParts(): Plugin {
  const keys = Object.keys(MESSAGES);
  let parts: ReadonlyMap<string, string> = new Map();
  const source = (part: string): string => {
    if (part === WHOLE) return [...new Set(parts.values())].map(importOf).join('');
    const own = Object.entries(MESSAGES).filter(([key]) => parts.get(key) === part);
    return `import { addMessages } from '${PAGE_MODULE}';\naddMessages(${JSON.stringify(Object.fromEntries(own))});`;
  };
  return {
    name: 'messages-in-parts',
    enforce: 'pre',
    apply: 'build',
    async buildStart() {
      parts = await messageParts();
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (id.startsWith(`\0${PREFIX}`)) return source(id.slice(PREFIX.length + 1));
      if (id !== MESSAGES_MODULE) return undefined;
      // An error on the console fails the browser tests.
      return `import { restFrom } from './pageMessages.ts';
        export { isMessageKey, MESSAGES, onLateMessages, pairOf } from './pageMessages.ts';
        restFrom(() => import('${PREFIX}${WHOLE}'), (key) => console.error('a message before its part: ' + key));`;
    },
    transform(code, id) {
      const path = id.split('?')[0] ?? '';
      if (!path.startsWith(join(root, 'shared')) && !path.startsWith(join(root, 'renderer'))) return undefined;
      if (!/\.tsx?$/u.test(path) || isMessageFile(path)) return undefined;
      const needed = new Set([...keysNamedIn(code, keys)].map((key) => parts.get(key) ?? ''));
      // On the first line, so that line numbers of the source do not change.
      return needed.size > 0 ? { code: [...needed].map(importOf).join('') + code, map: null } : undefined;
    },
  };
}
