// What the program calls itself to web hosts.
import packageJson from '../../../package.json'

/** The word robots.txt rules address it by. */
export const PRODUCT = 'Dictum'

/** One line that says what it is and whom it works for. */
export const USER_AGENT = `${PRODUCT}/${packageJson.version} (+local research tool; reads news for one desk of analysts)`
