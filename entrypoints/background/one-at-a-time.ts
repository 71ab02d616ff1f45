/**
 * Does `work` whenever it is called for, one after the other. Who calls while it is under way gets it done once more,
 * for it may have begun without what they brought; all of them together. `work` never rejects.
 */
export function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const runWhileCalled = async (): Promise<void> => {
    while (again) {
      again = false;
      await work();
    }
    running = false;
  };
  return () => {
    again = true;
    if (running) return;
    running = true;
    void runWhileCalled();
  };
}
