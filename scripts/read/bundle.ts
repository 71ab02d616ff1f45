import { build } from 'vite';

/**
 * Bundles a module for a page: one script that leaves the module's exports in a global, `Bundle`.
 * @param entry absolute path
 */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // A library's build replaces it nowhere, so that whoever uses it can; a page cannot.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'Bundle', fileName: 'bundle' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not bundled.`);
  return output.output[0].code;
}
