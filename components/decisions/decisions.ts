// The decisions a page can send; the actions behind them belong to the app.
import type { Decide } from './decision-state'

export type Decisions = {
  merge: Decide
  split: Decide
  rename: Decide
  settle: Decide
  save: Decide
  undo: Decide
}
