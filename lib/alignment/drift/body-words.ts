// Bodies that the lexicon has no concept for, and the words that lead to who acts, in the spelling of `spellingIn`.

/** By the id they are compared by, as concepts are; then by language. */
export const BODY_WORDS: Record<string, Record<string, string>> = {
  'port-authority': {
    it: 'capitaneria autorità_portuale',
    el: 'λιμεναρχει* λιμενικη_αρχη λιμενικεσ_αρχεσ οργανισμοσ_λιμενοσ',
    en: 'port_authority port_authorities harbour_master harbourmaster harbor_master harbour_authority',
    fr: 'capitainerie autorité_portuaire autorités_portuaires',
    de: 'hafenbehörde* hafenmeister* hafenamt* hafenverwaltung*',
    es: 'autoridad_portuaria autoridades_portuarias capitanía',
  },
  shipowner: {
    it: 'armator*',
    el: 'πλοιοκτητ* εφοπλιστ*',
    en: 'shipowner* ship_owner ship_owners ferry_operator ferry_company shipping_company shipping_line',
    fr: 'armateur* compagnie_maritime',
    de: 'reeder*',
    es: 'naviera armador*',
  },
  'central-state': {
    it: 'lo_stato dallo_stato',
    el: 'το_δημοσιο το_κρατοσ',
    en: 'central_government federal_government treasury',
    fr: 'l_état',
    de: 'bund bundes',
    es: 'el_estado',
  },
  auditors: {
    it: 'corte_dei_conti revisori',
    el: 'ελεγκτικο_συνεδριο ελεγκτικου_συνεδριου',
    en: 'court_of_auditors audit_office auditor auditors',
    fr: 'cour_des_comptes',
    de: 'rechnungshof* wirtschaftsprüfer*',
    es: 'tribunal_de_cuentas auditores',
  },
  regulator: {
    it: 'garante autorità_di_vigilanza antitrust',
    el: 'ρυθμιστικη_αρχη ανεξαρτητη_αρχη',
    en: 'regulator regulators watchdog watchdogs',
    fr: 'régulateur gendarme',
    de: 'aufsicht aufsichtsbehörde* regulierungsbehörde* kartellamt*',
    es: 'regulador reguladora',
  },
  commission: {
    it: 'commissione',
    el: 'επιτροπη επιτροπησ',
    en: 'commission commissioners',
    fr: 'commission',
    de: 'kommission ausschuss ausschusses',
    es: 'comisión',
  },
  management: {
    it: 'direzione dirigenza',
    el: 'διοικηση διοικησησ',
    en: 'management',
    fr: 'direction',
    de: 'leitung geschäftsführung geschäftsleitung betriebsleitung',
    es: 'dirección directiva',
  },
  'lower-chamber': {
    it: 'la_camera alla_camera dalla_camera',
    el: 'η_βουλη τη_βουλη',
    en: 'house_of_representatives house_of_commons',
    fr: 'l_assemblée la_chambre',
    de: 'bundestag nationalrat abgeordnetenhaus unterhaus',
    es: 'el_congreso del_congreso la_cámara',
  },
  foundation: {
    it: 'fondazione',
    el: 'ιδρυμα ιδρυματοσ',
    en: 'foundation',
    fr: 'fondation',
    de: 'stiftung',
    es: 'fundación',
  },
}

/** Stand before who acts in a passive. */
export const AGENT_PREPOSITIONS: Record<string, string> = {
  it: 'da dal dallo dalla dai dagli dalle dall',
  el: 'απο',
  en: 'by',
  fr: 'par',
  de: 'von vom durch',
  es: 'por',
}

/** What follows these at the head of a statement does not act there. */
export const OTHER_PREPOSITIONS: Record<string, string> = {
  it: 'a al allo alla ai agli alle all in nel nello nella nei negli nelle nell con su sul sullo sulla sui sulle per tra fra di del dello della dei degli delle dell dopo senza contro presso verso',
  el: 'σε στο στον στη στην στουσ στισ στα με για κατα μετα πριν προσ χωρισ εναντιον του τησ των',
  en: 'at in on to of for from with without after before against inside outside near through under over about',
  fr: 'à au aux en dans sur pour avec sans de du des d chez vers contre après avant sous près',
  de: 'an am auf aus bei beim gegen in im ins mit nach ohne seit über um unter vor zu zum zur für den dem',
  es: 'a al en con sin de del para sobre contra tras ante desde hacia hasta',
}
