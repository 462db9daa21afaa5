// The foot of every page: what this is, and what leaves the machine.

export function SiteFooter() {
  return (
    <footer data-print="hide" className="mt-24 border-line border-t">
      <div className="page py-8">
        <p className="max-w-[80ch] text-small text-faint">
          Dictum finds who said what, when, and according to whom. Statements are found by rules and may be wrong or
          missing; each one links to the words of the article that prove it. Dictum asks the web for the pages and feeds
          you name, and sends nothing else.
        </p>
      </div>
    </footer>
  )
}
