// Concepts of the lexicon that mean something to drift beyond what they are about.

const keysOf = (ids: string): ReadonlySet<string> =>
  new Set(
    ids
      .trim()
      .split(/\s+/u)
      .map((id) => `concept:${id}`),
  )

/** Who acts or is acted upon: people and bodies by what they are. Keys of signs, as in the sets below. */
export const ACTORS = keysOf(`
  government caretaker-government minority-government unity-government opposition opposition-leader parliament
  parliamentary-committee president vice-president interim-president prime-minister deputy-prime-minister
  head-of-government minister defence-minister finance-minister foreign-minister health-minister interior-minister
  justice-minister ministry defence-ministry foreign-ministry interior-ministry electoral-commission mayor
  governor senator lawmaker party ruling-party green-party court appeal-court appeals-court constitutional-court
  european-court supreme-court judge prosecutor police police-officer army soldier navy air-force rebel militia
  terrorist union-labour employers company state-owned-company bank central-bank world-bank airline worker
  health-worker doctor patient pupil-student university-student teacher farmer refugee migrant hostage prisoner
  victim child woman neighbour secret-service secretary-general state-agency municipality hospital school
  university church
`)

/** They deny by themselves: "refuses" answers "will not". */
export const DENYING = keysOf(`
  cancel close deny disagree doubt end exclude fail false forbid ignore impossible insufficient-lack lose oppose prevent
  refuse stop suspend unacceptable withdraw
`)

/** They tell how much without a figure. */
export const SHARES = keysOf('half third-fraction quarter-fraction double triple dozen')
