/** A TimePoint: ISO 8601 in UTC with milliseconds (`brp.api.time-forms`). */
export const timePoint = (moment: number): string => new Date(moment).toISOString();
