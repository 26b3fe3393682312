import { defineConfig } from 'vitest/config';

// Browser tests start a program, a browser and a data folder each: two at a time is what two cores carry.
export default defineConfig({
  cacheDir: '../node_modules/.vite-e2e',
  test: {
    root: import.meta.dirname,
    include: ['*.spec.ts'],
    environment: 'node',
    pool: 'forks',
    execArgv: ['--experimental-websocket'], // Node 20 has WebSocket behind this switch
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    retry: 0,
  },
});
