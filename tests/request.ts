/**
 * `fetch` on a connection of its own. Tests start one server after another, often on the same port: a kept-alive connection to the server before
 * it may be taken for the next request and found closed, which `fetch` reports as "other side closed" instead of connecting again.
 */
export const request = (url: string, init: RequestInit = {}): Promise<Response> => {
  const headers = new Headers(init.headers);
  headers.set('connection', 'close');
  return fetch(url, { ...init, headers });
};
