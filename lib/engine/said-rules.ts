// Every convention by which a printed time becomes days, with the reason the analyst is shown.

/** What each convention makes of a phrase, counted from the day of publication; no interval reaches beyond that day. */
export const saidRules = {
  today: 'The phrase means the day of publication.',
  'days-ago': 'The phrase counts whole days back from publication.',
  weekday: 'A weekday is the latest such day, the day of publication included.',
  'last-weekday': 'A weekday with “last” is the latest such day before publication.',
  'weekday-of-week': 'The weekday of the week printed beside it.',
  weekend: 'A weekend is the latest that had begun by publication.',
  'full-date': 'Day, month and year are printed.',
  'numeric-date': 'Day, month and year are printed as numbers, the day first unless the edition puts the month first.',
  'day-of-month': 'A day without a year is the latest such day not after publication.',
  'day-of-counted-month': 'The day of the month pointed to beside it.',
  'this-week': 'The week of publication, from its Monday.',
  'weeks-ago': 'The whole week, Monday to Sunday, so many weeks before that of publication.',
  'this-month': 'The month of publication, from its first day.',
  'months-ago': 'The whole month so many months before that of publication.',
  'named-month': 'A month without a year is the latest such month that had begun by publication.',
  'last-named-month': 'A month with “last” is the latest such month that had ended before publication.',
  'month-of-year': 'The whole month of the year printed beside it.',
  'this-year': 'The year of publication, from its first day.',
  'years-ago': 'The whole year so many years before that of publication.',
  'named-year': 'The whole year printed.',
  vague: 'The phrase does not say how long ago.',
} as const satisfies Record<string, string>

export type SaidRuleId = keyof typeof saidRules
