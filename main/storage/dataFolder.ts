/** The default data folder, by the conventions of each system. */
import { homedir } from 'node:os';
import { join } from 'node:path';

export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Musubi');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Musubi');
  return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'musubi');
}
