/**
 * Does `work` whenever it is called for, one after the other. Who calls while it is under way gets it done once more,
 * for it may have begun without what they brought; all of them together.
 * @returns resolves when nothing is left to do; rejects when `work` does
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let going: Promise<void> | undefined;
  let again = false;
  const workWhileCalled = async (): Promise<void> => {
    try {
      while (again) {
        again = false;
        await work();
      }
    } finally {
      going = undefined;
    }
  };
  return () => {
    again = true;
    return (going ??= workWhileCalled());
  };
}
