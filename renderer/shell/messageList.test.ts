import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MessageList } from './messageList.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const texts = (list: MessageList) => list.now.map((m) => m.text);
const undo = { label: '元に戻す', run: () => undefined };

test('hides a message after six seconds, one with an action after thirty, an error when it is closed', () => {
  const list = new MessageList();
  list.say('保存しました', {}, undefined);
  list.say('消しました', { action: undo }, undefined);
  list.say('保存できません', { kind: 'error' }, undefined);
  vi.advanceTimersByTime(5_999);
  expect(texts(list)).toEqual(['保存しました', '消しました', '保存できません']);
  vi.advanceTimersByTime(1);
  expect(texts(list)).toEqual(['消しました', '保存できません']);
  vi.advanceTimersByTime(23_999);
  expect(texts(list)).toEqual(['消しました', '保存できません']);
  vi.advanceTimersByTime(1);
  expect(texts(list)).toEqual(['保存できません']);
  list.remove(list.now[0]?.id ?? 0);
  expect(texts(list)).toEqual([]);
});

test('keeps a message while it is hovered or focused, and restarts its timer afterwards', () => {
  const list = new MessageList();
  list.say('保存しました', {}, undefined);
  list.say('保存できません', { kind: 'error' }, undefined);
  const [saved, error] = list.now.map((m) => m.id);
  vi.advanceTimersByTime(5_999);
  list.hold(saved ?? 0);
  vi.advanceTimersByTime(3_600_000);
  expect(texts(list)).toEqual(['保存しました', '保存できません']);
  list.release(saved ?? 0);
  list.hold(error ?? 0);
  list.release(error ?? 0);
  vi.advanceTimersByTime(5_999);
  expect(texts(list)).toEqual(['保存しました', '保存できません']);
  vi.advanceTimersByTime(1);
  expect(texts(list)).toEqual(['保存できません']);
  // It is gone: leaving it again does not bring it back.
  list.release(saved ?? 0);
  vi.advanceTimersByTime(60_000);
  expect(texts(list)).toEqual(['保存できません']);
});

test('hides a document’s messages when another one is opened, or none', () => {
  const list = new MessageList();
  list.say('計画を消しました', { action: undo }, undefined);
  list.say('別案を作りました', { action: undo }, 'variant');
  list.moveTo('variant');
  expect(texts(list)).toEqual(['計画を消しました', '別案を作りました']);
  list.moveTo('trunk');
  expect(texts(list)).toEqual(['計画を消しました']);
  list.say('カードを消しました', {}, 'trunk');
  list.moveTo(undefined);
  expect(texts(list)).toEqual(['計画を消しました']);
});

test('keeps an error when its document is left', () => {
  const list = new MessageList();
  list.say('保存できません', { kind: 'error' }, 'variant');
  list.moveTo('trunk');
  expect(texts(list)).toEqual(['保存できません']);
});

test('shows the same message once, and at most three messages', () => {
  const list = new MessageList();
  for (const text of ['一', '二', '三', '二', '四']) list.say(text, {}, undefined);
  expect(texts(list)).toEqual(['三', '二', '四']);
});

test('notifies listeners only if leaving a document hides a message', () => {
  const list = new MessageList();
  list.say('別案を作りました', {}, 'variant');
  let told = 0;
  list.onDidChange(() => told++);
  list.moveTo('variant');
  expect(told).toBe(0);
  list.moveTo('trunk');
  expect(told).toBe(1);
});
