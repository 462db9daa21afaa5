// A page that was asked for, held to those there are.
import { PAGE_SIZE } from '../list-params'

/** Clamps a page that was asked for to those there are, counted from 1. */
export function clampPage(page: number, total: number): { page: number; pageCount: number } {
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE))
  return { page: Math.min(page, pageCount), pageCount }
}
