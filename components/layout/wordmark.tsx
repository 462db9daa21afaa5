// The name and its sign: a D whose inside is an opening quotation mark.

export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <svg viewBox="0 0 32 32" aria-hidden="true" className="size-[1.375rem] shrink-0">
        <path fill="var(--accent)" d="M3 2h11c9 0 15 5.6 15 14s-6 14-15 14H3z" />
        <path
          fill="var(--paper)"
          d="M13.6 9.4c-3.2 1.3-5.2 4-5.2 7.4 0 2.8 1.5 4.6 3.6 4.6 1.8 0 3.1-1.3 3.1-3s-1.2-2.9-2.8-2.9c-.3 0-.6 0-.8.1.3-1.9 1.4-3.5 3.2-4.5zm8.3 0c-3.2 1.3-5.2 4-5.2 7.4 0 2.8 1.5 4.6 3.6 4.6 1.8 0 3.1-1.3 3.1-3s-1.2-2.9-2.8-2.9c-.3 0-.6 0-.8.1.3-1.9 1.4-3.5 3.2-4.5z"
        />
      </svg>
      <span className="font-serif text-[1.375rem] leading-none font-semibold tracking-[-0.01em]">Dictum</span>
    </span>
  )
}
