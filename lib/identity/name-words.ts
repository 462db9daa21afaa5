// Words that tell how a name is built: particles, family names written first, words any body may carry.

const words = (list: string): string[] => list.split(' ')

/** Folded; left out when words are matched, so that "Assad" meets "al-Assad" and "Leyen" "von der Leyen". */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...words('de di da del della do dos du of and the for per von der den van zu al el ash bin ibn le la αλ ελ ντε φον'),
  ...words('ντερ μπιν ντι ντα ντελ ντου ντοσ λε λα βαν ασ ди де да дель дю фон ван дер ден ле ла аль эль бин ибн'),
])

/** Korean family names, folded, in the romanisations in use. Korean vowels are spelt in more ways than others. */
export const KOREAN_FAMILY_NAMES: ReadonlySet<string> = new Set([
  ...words('kim lee yi ri rhee park pak choe choi jong jung chung jeong kang cho jo yun yoon jang chang im rim lim'),
  ...words('han oh o seo so shin sin kwon hwang ahn an song ryu yoo yu hong jon jeon ko koh mun moon son paek baek no'),
  ...words('ro roh ho heo nam sim shim thae tae ban pan'),
])

/** Other East and South-East Asian family names that precede the given name, folded. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set([
  ...KOREAN_FAMILY_NAMES,
  ...words('xi li wang zhang zhao liu chen yang huang wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie'),
  ...words('tang deng feng qin dong mao geng hua wei tsai lai nguyen tran pham to vo κιμ σι λι γουανγκ'),
])

/** Folded; what a body's name may carry or lack: "Wagner" and "Wagner Group", "ANSA" and "ANSA news agency". */
export const GENERIC_BODY_WORDS: ReadonlySet<string> = new Set([
  ...words('group gruppo groupe gruppe grupo ομαδα ομιλοσ news agency agenzia agence agentur agencia πρακτορειο press'),
  ...words('tv television radio newspaper daily quotidiano εφημεριδα zeitung journal online channel company'),
  ...words('corporation corp inc ltd spa ag gmbh sa party partito movement'),
])
