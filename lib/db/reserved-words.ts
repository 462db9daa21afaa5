// What a site says about being read by programs, as it is kept with its pages.

/** The sentences of a stored reservation (`Reservation` of the way out); none where nothing is reserved. */
export function reservedWords(reservation: string | null): string[] {
  if (reservation === null) return []
  const { refusal, signals } = JSON.parse(reservation) as { refusal: string | null; signals: { words: string }[] }
  return refusal === null ? [] : signals.map(({ words }) => words)
}
