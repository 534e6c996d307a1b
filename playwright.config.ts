import { defineConfig } from '@playwright/test';
import { CONDITION_MS, TEST_MS } from './tests/deadlines.ts';

// More than there are cores: much of a test is waiting for the other side.
export default defineConfig({
  testDir: 'tests/e2e',
  timeout: TEST_MS,
  expect: { timeout: CONDITION_MS },
  workers: 3,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    actionTimeout: CONDITION_MS,
  },
  projects: [
    { name: 'browser', testIgnore: '**/electron/**' },
    // The same journeys in the desktop app, where Electron's binary is there (`npm run test:electron`).
    { name: 'electron', testMatch: ['**/journey*.spec.ts', '**/ime.spec.ts'] },
  ],
});
