/** 1 → "1st", 12 → "12th". */
export const ordinal = (count: number): string => {
  const last = count % 100 >= 11 && count % 100 <= 13 ? 0 : count % 10;
  return `${count}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
};
