'use client'
// Words to find within the other filters.
import { Search } from 'lucide-react'
import { useId } from 'react'

export function WordsField({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const id = useId()
  return (
    <form
      className="pb-4"
      onSubmit={(event) => {
        event.preventDefault()
        onWords(String(new FormData(event.currentTarget).get('q') ?? '').trim())
      }}
    >
      <label htmlFor={id} className="mb-1.5 block font-medium">
        Words
      </label>
      <div className="relative">
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={words}
          placeholder="statement or name"
          className="pr-10! field"
        />
        <button
          type="submit"
          aria-label="Find these words"
          className="absolute inset-y-0 right-0 grid w-10 place-items-center text-soft hover:text-accent"
        >
          <Search aria-hidden size={16} />
        </button>
      </div>
    </form>
  )
}
