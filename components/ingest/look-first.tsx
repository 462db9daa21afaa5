// The two ways to send what was handed over: looked at first, or added as it comes.

export function LookFirst({ isPending, disabled = false }: { isPending: boolean; disabled?: boolean }) {
  return (
    <div className="mt-6">
      <div className="flex flex-wrap gap-3">
        <button
          type="submit"
          name="review"
          value="yes"
          disabled={disabled || isPending}
          className="button button-strong disabled:opacity-60"
        >
          {isPending ? 'Sending…' : 'Look at them first'}
        </button>
        <button
          type="submit"
          name="review"
          value="no"
          disabled={disabled || isPending}
          className="button disabled:opacity-60"
        >
          Add without looking
        </button>
      </div>
      <p className="mt-3 max-w-[60ch] text-small text-soft">
        Looking first shows the outlet, day, language and statements found in each, and what is here already; nothing is
        added until you say so.
      </p>
    </div>
  )
}
