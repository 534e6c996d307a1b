/** A window of the browser edition without a browser: the real host as a process, and a client that signs in and calls over a real socket. */
import { type ChildProcess, spawn } from 'node:child_process';
import { WebSocket } from 'ws';
import type { ChannelName } from '../../shared/ipc/channels.ts';
import type { ChannelInput, ChannelOutput } from '../../shared/ipc/contract.ts';
import {
  decodeFrame,
  encodeFrame,
  HOST_PROTOCOL,
  HOST_SOCKET_PATH,
  replyFrame,
  SESSION_PATH,
} from '../../shared/protocol/frames.ts';
import { COMMAND } from '../command.ts';
import { request } from '../request.ts';

/** Starts the host; its address is the first line it prints. */
export async function spawnHost(
  folder: string,
  ...more: string[]
): Promise<{ readonly address: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, [COMMAND, 'serve', '--data', folder, '--port', '0', ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((done, fail) => {
    child.stdout?.once('data', (data) => done(String(data).trim().split('\n')[0] ?? ''));
    child.once('exit', (code) => fail(new Error(`the host ended with ${code}`)));
  });
  return { address, child };
}

export type HostClient = {
  /** Rejects if the host goes away before it has answered. */
  call<C extends ChannelName>(channel: C, input: ChannelInput<C>): Promise<ChannelOutput<C>>;
  close(): void;
};

export async function signIn(address: string): Promise<HostClient> {
  const { origin, hash, host } = new URL(address);
  const response = await request(`${origin}${SESSION_PATH}`, {
    method: 'POST',
    body: hash.replace('#token=', ''),
    headers: { origin },
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const socket = new WebSocket(`ws://${host}${HOST_SOCKET_PATH}`, HOST_PROTOCOL, {
    headers: { origin, cookie },
    perMessageDeflate: false,
  });
  await new Promise<void>((done, fail) => {
    socket.once('open', () => done());
    socket.once('error', fail);
  });
  const pending = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>();
  let next = 1;
  socket.on('message', (data) => {
    const frame = replyFrame.safeParse(decodeFrame(data as Buffer));
    if (!frame.success) return;
    const { id, ok, value, error } = frame.data;
    if (ok) pending.get(id)?.done(value);
    else pending.get(id)?.fail(new Error(error));
    pending.delete(id);
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    for (const { fail } of pending.values()) fail(new Error('gone'));
    pending.clear();
  });
  return {
    call: (channel, input) =>
      new Promise((done, fail) => {
        if (socket.readyState !== socket.OPEN) return fail(new Error('gone'));
        const id = next++;
        pending.set(id, { done: done as (value: unknown) => void, fail });
        socket.send(encodeFrame({ t: 'call', id, channel, input }));
      }),
    close: () => socket.terminate(),
  };
}
