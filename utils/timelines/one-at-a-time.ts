/** Does `work` one at a time. Asked for while it goes on, it is done once more after that. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let going: Promise<void> | undefined;
  let again = false;
  const run = async (): Promise<void> => {
    if (going !== undefined) {
      again = true;
      return going;
    }
    going = work().finally(() => (going = undefined));
    await going;
    if (again) {
      again = false;
      await run();
    }
  };
  return run;
}
