import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Hundreds of made-up cases with the whole catalogue, on a busy machine. Milliseconds. */
const UNIT_TIMEOUT = 30_000;
/** A browser start plus a whole timeline scrolled, on a slow machine. Milliseconds. */
const E2E_TIMEOUT = 120_000;
/**
 * How long a browser may take to show what is waited for, on a slow machine: a message to the worker, storage, and back.
 * Only what fails waits for so long. Milliseconds.
 */
const E2E_PATIENCE = 20_000;
/** Contract tests parse megabytes and may start a browser. Milliseconds. */
const CONTRACT_TIMEOUT = 60_000;

/**
 * `wxt/browser` becomes a simulated browser. The manifest is no matter of a unit test, so that
 * `wxt.config.ts` stays out of it.
 */
const simulatedBrowser = () => WxtVitest({ configFile: false, imports: false });

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [simulatedBrowser()],
        oxc: { jsx },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // A link that a test presses leads nowhere: no unit test asks the network.
          environmentOptions: {
            happyDOM: {
              settings: {
                navigation: { disableMainFrameNavigation: true, disableChildPageNavigation: true },
              },
            },
          },
          // What one test leaves in the simulated storage or on a spy must not reach the next.
          restoreMocks: true,
          testTimeout: UNIT_TIMEOUT,
        },
      },
      {
        plugins: [simulatedBrowser()],
        oxc: { jsx },
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          testTimeout: CONTRACT_TIMEOUT,
          hookTimeout: CONTRACT_TIMEOUT,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          // Two browsers at once on two cores would measure the machine, not the product.
          fileParallelism: false,
          testTimeout: E2E_TIMEOUT,
          hookTimeout: E2E_TIMEOUT,
          expect: { poll: { timeout: E2E_PATIENCE, interval: 100 } },
        },
      },
    ],
  },
});
