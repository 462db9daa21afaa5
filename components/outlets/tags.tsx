// The tags of an outlet, each with the outlets that share it.
import Link from 'next/link'
import { Fragment } from 'react'
import { outletsHref } from './outlet-address'

export function Tags({ tags }: { tags: string[] }) {
  return tags.map((tag, index) => (
    <Fragment key={tag}>
      {index > 0 && ', '}
      <Link href={outletsHref({ tag })} className="link-quiet">
        {tag}
      </Link>
    </Fragment>
  ))
}
