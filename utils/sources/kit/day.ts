const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The first instant of a day in UTC, epoch ms; undefined for a day that no calendar has. @param raw `YYYY-MM-DD` */
export function startOfUtcDay(raw: string | undefined): number | undefined {
  if (raw === undefined || !DAY.test(raw)) return undefined;
  const start = Date.parse(`${raw}T00:00:00Z`);
  // The engine takes the 31st of February for the 3rd of March.
  return Number.isNaN(start) || utcDay(start) !== raw ? undefined : start;
}

/** The UTC day that holds an instant. @param time epoch ms @returns `YYYY-MM-DD` */
export const utcDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
