/**
 * `/metrics` for Prometheus on a port of its own that only this machine reaches. It is not on the shared port: behind a reverse proxy every caller
 * there comes from this machine, so that port cannot tell an outsider from a local one.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Callers } from './callers.ts';

export type MetricsServer = { readonly port: number; close(): void };

/** `text` returns the exposition format; it holds numbers only. Rejects if the port is taken. */
export async function startMetrics(port: number, text: () => string): Promise<MetricsServer> {
  const callers = new Callers({ trustedProxies: [], names: () => [] });
  const server = createServer((request, response) => {
    const isAsked = request.method === 'GET' && request.url === '/metrics' && callers.knowsHost(request);
    response.writeHead(isAsked ? 200 : 404, {
      'content-type': 'text/plain; version=0.0.4',
      'cache-control': 'no-store',
    });
    response.end(isAsked ? text() : '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
