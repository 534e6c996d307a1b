/** Names of the calls and events between the app and its host. Names only: the sandboxed preload carries this file and nothing else. */
export const CHANNELS = [
  'app.info',
  'app.openExternal',
  'settings.get',
  'settings.set',
  'library.list',
  'library.create',
  'library.describe',
  'library.setTrashed',
  'library.deleteForever',
  'docs.load',
  'docs.append',
  'docs.erase',
  'versions.list',
  'versions.create',
  'versions.load',
  'versions.kept',
  'versions.rename',
  'media.put',
  'media.get',
  'backup.create',
  'backup.list',
  'backup.restore',
  'sharing.status',
  'sharing.start',
  'sharing.stop',
  'sharing.invite',
  'sharing.setRole',
  'sharing.revoke',
  'presence.send',
  'device.sign',
  'files.save',
  'files.open',
  'files.recent',
  'files.openRecent',
  'window.print',
  'window.setMenu',
  'window.ready',
] as const;
export type ChannelName = (typeof CHANNELS)[number];

export const EVENTS = [
  'docs.appended',
  'sharing.changed',
  'presence.received',
  'library.changed',
  'storage.status',
  'command.run',
  'file.opened',
  'link.opened',
] as const;
export type EventName = (typeof EVENTS)[number];

/** The one Electron channel prefix; a name outside the lists is refused by the preload and by the handler. */
export const IPC_PREFIX = 'musubi:';
