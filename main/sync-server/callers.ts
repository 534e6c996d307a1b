/**
 * A caller's address, and the host name it used. Behind a reverse proxy every socket comes from the proxy, so limits per address need the address
 * that the proxy reports; a header that anybody can send is trusted only if a trusted proxy sent it. An unknown host name is refused: a web page
 * elsewhere whose name was pointed at this machine must not talk to it (DNS rebinding).
 */
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import proxyaddr from 'proxy-addr';

export type CallersOptions = {
  /** Addresses or CIDR ranges of proxies, or `loopback`, `linklocal`, `uniquelocal`. Throws `TypeError` for anything else. */
  readonly trustedProxies: readonly string[];
  /** Names of this machine in addition to its addresses, `localhost` and its host name; read at each request, because they change while it runs. */
  readonly names: () => readonly string[];
};

export class Callers {
  private readonly trusts: (address: string, hop: number) => boolean;
  private readonly names: () => readonly string[];

  constructor({ trustedProxies, names }: CallersOptions) {
    this.trusts = proxyaddr.compile([...trustedProxies]);
    this.names = names;
  }

  /** The nearest address that is not a trusted proxy. `X-Forwarded-For` is read from the right, so what the caller put there first is not believed. */
  addressOf(request: IncomingMessage): string {
    try {
      return proxyaddr(request, this.trusts);
    } catch {
      // A closed socket no longer has an address.
      return '';
    }
  }

  /** Returns false if the `Host` header names another machine. An IP address cannot be rebound and always passes. */
  knowsHost(request: IncomingMessage): boolean {
    const name = hostNameOf(request.headers.host ?? '');
    if (name === undefined) return false;
    if (isIP(name) !== 0 || name === 'localhost') return true;
    const own = hostname().toLowerCase();
    return [own, `${own}.local`, ...this.names().map((n) => n.toLowerCase())].includes(name);
  }
}

/** The name in a `Host` header without its port, in lower case; `undefined` if it is malformed or missing. */
function hostNameOf(header: string): string | undefined {
  if (!/^[\w.:[\]-]{1,255}$/u.test(header)) return undefined;
  try {
    return new URL(`http://${header}`).hostname.replace(/^\[|\]$/gu, '').replace(/\.$/u, '');
  } catch {
    // Not a valid host name.
    return undefined;
  }
}
