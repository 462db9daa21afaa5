// Concepts of the lexicon that mean something to drift beyond what they are about.
import { keysOf, setsOf } from '../lexicon/concept-sets'

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

/** Bodies and people that other reports name in passing: they count where they act, at the head of a statement or behind "by". */
export const AGENTS = keysOf(`
  upper-house lower-house congress cabinet chancellor state federal region province city-town city-council prefect
  authorities monarch attorney-general official spokesperson general-staff coast-guard port factory shipyard multinational
  board-company chief-executive executive-manager shareholder investor creditor owner supplier subcontractor insurance
  media newspaper television radio museum library theatre sport-club sport-federation national-team referee coach-sport
  player pilot passenger seafarer customer consumer firefighter rescuer emergency-services civil-protection nurse
  scientist professor headteacher engineer architect lawyer journalist activist volunteer charity bishop pope
  patriarch priest imam monastery mosque family relatives mother father parent prison investigator
`)

/** Those that one reporter names for another: the ministry for the government, the mayor for the town. A set a line. */
export const EXCHANGED_AGENTS = setsOf(`
  government cabinet ministry minister prime-minister chancellor head-of-government authorities state official central-state
  ministry minister defence-ministry foreign-ministry interior-ministry authorities state-agency
  parliament lawmaker
  company airline employers multinational state-owned-company board-company chief-executive executive-manager owner factory
  company management employers factory board-company chief-executive executive-manager owner
  lower-chamber lower-house parliament congress lawmaker
  company bank insurance supplier subcontractor shipyard shipowner investor business-owner
  municipality mayor city-council city-town
  region province municipality area-region
  police police-officer investigator authorities security-forces
  prosecutor investigator judge court
  army soldier
  union-labour worker
  hospital doctor health-worker nurse
  school teacher headteacher
  university professor scientist university-student
  pupil-student university-student child
  firefighter rescuer emergency-services civil-protection
  regulator state-agency authorities
  church bishop pope priest patriarch
  sport-club national-team player coach-sport
  family relatives parent mother father child woman
  migrant refugee
  rebel militia terrorist
  port port-authority coast-guard authorities
  media newspaper television radio journalist
`)

/** Kin in the lexicon, and two all the same: the house that votes is the one or the other. A set a line. */
export const CONTRASTED_AGENTS = setsOf(`
  upper-house lower-house
  upper-house lower-chamber
  upper-house congress
  army navy air-force
  supreme-court appeals-court constitutional-court
  foreign-minister defence-minister interior-minister justice-minister finance-minister health-minister
  foreign-ministry defence-ministry interior-ministry
  mother father
  opposition government
  president vice-president
  prime-minister deputy-prime-minister
`)

/** They deny by themselves: "refuses" answers "will not". */
export const DENYING = keysOf(`
  cancel close deny disagree doubt end exclude fail false forbid forget ignore illegal impossible insufficient-lack
  lose oppose prevent refuse stop suspend unacceptable unclear uncertain unharmed unknown useless-pointless withdraw without
`)

/** They tell how many times as much without a figure. */
export const SHARES = keysOf('double triple dozen')
