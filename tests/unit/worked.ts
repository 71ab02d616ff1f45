/** Time that this process has worked, ms: on a machine that others keep busy, the clock on the wall says little of it. */
export const worked = (): number => process.cpuUsage().user / 1000;
