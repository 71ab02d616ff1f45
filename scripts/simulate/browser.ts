/** Makes the simulated browser the one that the product's modules find: to be imported before any of them. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { browser: fakeBrowser });
