/** How often a condition is looked at. Milliseconds. */
const LOOK_EVERY = 60;

export interface Patience {
  /** Only what fails waits for so long. Milliseconds. */
  patience?: number;
  /** Said when it never came true. */
  what?: string;
}

/** Waits until a condition holds. Throws when patience ends first. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  { patience = 20_000, what = 'what was waited for' }: Patience = {},
): Promise<void> {
  const end = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > end)
      throw new Error(`${what} did not come within ${String(patience)} ms`);
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_EVERY);
    });
  }
}
