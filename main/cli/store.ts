/** Where a library lies: in the data folder, or in the PostgreSQL that `--store` or MUSUBI_STORE names. */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { HostError } from '../../shared/ipc/contract.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import { Library } from '../storage/library.ts';
import { UnusableStore } from '../storage/postgres/errors.ts';
import { PgLibrary } from '../storage/postgres/pgLibrary.ts';
import { UsageError } from './errors.ts';
import { say } from './words.ts';

/** `store` is an address with its password, if it has one: it is never printed or logged. */
export type Place = { readonly folder: string; readonly store: string | undefined };

const LOOK_MS = 1_000;

/**
 * The address that was asked for; undefined where none was. An option stands in the list of processes, which everybody on the machine reads: there an
 * address may have no password, and what is no address is a file that holds one.
 */
export function storeAddress(option: string | undefined, env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (option !== undefined && isAddress(option)) {
    if (addressOf(option).password) throw new UsageError(say('cli.store.password'));
    return option;
  }
  const given = option ?? env['MUSUBI_STORE'];
  if (given === undefined || given === '') return undefined;
  const address = isAddress(given) ? given : readFileSync(given, 'utf8').trim();
  addressOf(address);
  return address;
}

const isAddress = (text: string): boolean => /^postgres(?:ql)?:\/\//u.test(text);
function addressOf(text: string): URL {
  if (!isAddress(text) || !URL.canParse(text)) throw new UsageError(say('cli.store.address'));
  return new URL(text);
}
/** What may be shown of an address. */
const shown = (store: string): string => {
  const { host, pathname } = new URL(store);
  return `${host}${pathname}`;
};

async function openStore(store: string): Promise<PgLibrary> {
  try {
    return await PgLibrary.open({ url: store });
  } catch (error) {
    if (error instanceof UnusableStore) throw new UsageError(say(`cli.store.${error.reason}`, { place: shown(store) }));
    throw error;
  }
}

/** For a command that works beside a server, and leaves the documents to it. */
export const openLibrary = async ({ folder, store }: Place): Promise<HostLibrary> =>
  store === undefined ? new Library({ folder }) : openStore(store);

/**
 * The library in a database, when this node holds it: at once, or when the node that holds it has left or was silent for too long. `tell` is called
 * once if there is one, with where it is found.
 */
export async function holdStore(store: string, address: string, tell: (heldAt: string) => void): Promise<PgLibrary> {
  const library = await openStore(store);
  for (let isTold = false; ; ) {
    const held = await library.hold(address).catch((error: unknown) => {
      // The database is being restarted: asked again, like one that somebody else holds.
      if (error instanceof HostError) return undefined;
      throw error;
    });
    if (held === 'taken') return library;
    if (held && !isTold) {
      tell(held.heldAt);
      isTold = true;
    }
    await pause(LOOK_MS);
  }
}
