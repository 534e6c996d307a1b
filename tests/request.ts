/**
 * `fetch` on a new connection. Tests start one server after another, often on the same port: a kept-alive connection to the previous server may be
 * reused for the next request and turn out to be closed, which `fetch` reports as "other side closed" instead of reconnecting.
 */
export const request = (url: string, init: RequestInit = {}): Promise<Response> => {
  const headers = new Headers(init.headers);
  headers.set('connection', 'close');
  return fetch(url, { ...init, headers });
};
