/** Where a library is stored: in the data folder, or in the PostgreSQL database that `--store` or MUSUBI_STORE names. */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { HostError } from '../../shared/ipc/contract.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import { Library } from '../storage/library.ts';
import { UnusableStore } from '../storage/postgres/errors.ts';
import { PgLibrary } from '../storage/postgres/pgLibrary.ts';
import { UsageError } from './errors.ts';
import { say } from './words.ts';

/** `store` is an address that may include its password: it is never printed or logged. */
export type Place = { readonly folder: string; readonly store: string | undefined };

const LOOK_MS = 1_000;

/**
 * The requested address; `undefined` if none was given. Everybody on the machine can read options in the list of processes, so an address given as an
 * option may not include a password. A value that is not an address is the path of a file that contains one.
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
/** The part of an address that may be printed. */
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

/** For a command that runs beside a server and does not write documents. */
export const openLibrary = async ({ folder, store }: Place): Promise<HostLibrary> =>
  store === undefined ? new Library({ folder }) : openStore(store);

/**
 * Resolves to the library in a database once this node holds its documents: at once, or when the current holder has left or has been silent for too
 * long. `tell` is called at most once, with the address of the current holder.
 */
export async function holdStore(store: string, address: string, tell: (heldAt: string) => void): Promise<PgLibrary> {
  const library = await openStore(store);
  for (let isTold = false; ; ) {
    const held = await library.hold(address).catch((error: unknown) => {
      // The database is restarting: retried, like one that another node holds.
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
