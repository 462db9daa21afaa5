// A pattern for LIKE … ESCAPE '\\' that finds a run of characters anywhere.

/** What is typed stands for itself: `%` and `_` in it are no wildcards. */
export const containing = (part: string): string => `%${part.replace(/[\\%_]/g, '\\$&')}%`
