/**
 * A name for this machine on its own network, by multicast DNS: people in the same room open `musubi.local` instead of typing an IP address.
 * Announced only while the owner shares with the network, and only the name; what is shared still requires an invitation.
 */
import multicastDns from 'multicast-dns';

const NAME = 'musubi';
/** If another Musubi in the building has the name, the next one is taken. */
const MAX_NAMES = 20;
const PROBE_MS = 250;
const TTL_S = 120;

export type LocalName = { readonly name: string; close(): void };

/** `addresses` are IPv4 addresses of this machine. Resolves to `undefined` if the network does not support multicast. */
export async function announceName(
  addresses: readonly string[],
  options: { readonly name?: string; readonly interface?: string } = {},
): Promise<LocalName | undefined> {
  const dns = multicastDns(options.interface ? { interface: options.interface } : {});
  return new Promise((done) => {
    dns.on('error', () => {
      dns.destroy();
      done(undefined);
    });
    dns.on('ready', () => void settle());
    const settle = async () => {
      const base = options.name ?? NAME;
      for (let n = 1; n <= MAX_NAMES; n++) {
        const name = `${base}${n === 1 ? '' : `-${n}`}.local`;
        if (await isTaken(name)) continue;
        const answers = addresses.map((data) => ({ name, type: 'A' as const, ttl: TTL_S, data }));
        dns.on('query', ({ questions }) => {
          if (questions.some((q) => q.name.toLowerCase() === name && q.type === 'A')) dns.respond({ answers });
        });
        dns.respond({ answers });
        done({ name, close: () => dns.destroy() });
        return;
      }
      dns.destroy();
      done(undefined);
    };
    const isTaken = (name: string): Promise<boolean> =>
      new Promise((answered) => {
        const onResponse = ({ answers }: { answers: readonly { readonly name: string }[] }) => {
          if (answers.some((a) => a.name.toLowerCase() === name)) end(true);
        };
        const timer = setTimeout(() => end(false), PROBE_MS);
        const end = (taken: boolean) => {
          clearTimeout(timer);
          dns.off('response', onResponse);
          answered(taken);
        };
        dns.on('response', onResponse);
        dns.query(name, 'A');
      });
  });
}
