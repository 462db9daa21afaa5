'use client'
// Components that the browser fetches when they are first shown. Next's own way, made for the server too, is a kilobyte of
// every page.
import { type ComponentType, createElement, lazy, Suspense } from 'react'

/** @returns the component that `fetch` gives; until it is there, nothing */
export function fetchedLater<Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Fetched = lazy(async () => ({ default: await fetch() }))
  return (props) => <Suspense>{createElement(Fetched, props)}</Suspense>
}
