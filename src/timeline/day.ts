/** Days as whole numbers, so that they can be counted and measured. */
const LENGTH = 86_400_000;

/** days since 1 January 1970 */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / LENGTH;
export const dayOf = (number: number): string => new Date(number * LENGTH).toISOString().slice(0, 10);
export const addDays = (day: string, days: number): string => dayOf(dayNumber(day) + days);
