import { defineConfig } from '@playwright/test';

// Two at a time on two cores: most of a test is waiting for the other side.
export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  use: { viewport: { width: 1280, height: 800 }, locale: 'ja-JP', timezoneId: 'Asia/Tokyo', actionTimeout: 10_000 },
  projects: [
    { name: 'browser', testIgnore: '**/electron/**' },
    // The same journeys in the desktop app, where Electron's binary is there (`npm run test:electron`).
    { name: 'electron', testMatch: ['**/journey*.spec.ts', '**/ime.spec.ts'] },
  ],
});
