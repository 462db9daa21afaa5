// What stands in for a list while it is read: its lines, and a word for those who cannot see them.

export function Waiting({ label }: { label: string }) {
  return (
    <div className="page py-12" role="status">
      <p className="text-soft">{label}</p>
      <div aria-hidden className="mt-8 animate-pulse border-line border-t">
        {['w-9/12', 'w-11/12', 'w-7/12', 'w-10/12', 'w-8/12', 'w-11/12'].map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: fixed decoration, never reordered
          <div key={index} className="border-line border-b py-6">
            <div className={`h-4 rounded-[3px] bg-wash ${width}`} />
          </div>
        ))}
      </div>
    </div>
  )
}
