// What a site says about being read by programs, beside a page that a person asked for.

export function Reserved({ words }: { words: string[] }) {
  return words.map((sentence) => (
    <p key={sentence} lang="en" className="mt-1.5 text-small text-soft">
      {sentence}
    </p>
  ))
}
