// Words and endings by which a statement tells what is to come or what has been, in six languages.

/**
 * In the spelling of `spellingIn`: `-` before an ending, `_` between the words of a phrase. Conditionals and reported futures ("would",
 * "sarebbe", "solle") tell what was to come when it was said.
 */
export type TenseWords = { toCome: string; past: string }

export const TENSE_WORDS: Record<string, TenseWords> = {
  it: {
    toCome:
      '-rà -ranno -remo -rai -rete -arò -irò -drò -vrò sarò -rebbe -rebbero -remmo sta_per stanno_per intende intendono intendiamo',
    past: 'ha hanno ho abbiamo avete stato stata stati state era erano aveva avevano fu furono -ò -arono -irono -erono -ava -avano -eva -evano -iva -ivano è_-ato è_-ata è_-uto è_-uta sono_-ati sono_-ate sono_-uti sono_-ute siamo_-ati siamo_-uti',
  },
  el: {
    toCome: 'θα προκειται_να προτιθεται προτιθενται σκοπευει σκοπευουν',
    past: 'ειχε ειχαν εχει εχουν εχω εχουμε ηταν -θηκε -θηκαν -στηκε -στηκαν -ησε -ησαν -ισε -ισαν -ωσε -ωσαν -ασε -ασαν -εψε -εψαν -ξε -ξαν -ουσε -ουσαν -οταν -ονταν πηγε πηγαν βρηκε βρηκαν εγινε εγιναν εδωσε εδωσαν',
  },
  en: {
    toCome:
      'will would shall ll won_t d_have going_to is_to are_to was_to were_to is_due_to are_due_to was_due_to were_due_to set_to expected_to plans_to plan_to intends_to intend_to',
    past: 'was were had did didn wasn weren been has have ve -ed told found took gave made left came went said saw knew met built lost kept held sent paid got fell rose drew struck',
  },
  fr: {
    toCome:
      '-ra -ront -rai -rons -rez ira iront -rait -raient -rions va_-er va_-ir va_-re vont_-er vont_-ir vont_-re allons_-er allons_-ir allons_-re vais_-er vais_-ir vais_-re entend_-er entend_-ir compte_-er',
    past: 'a ont ai avons avez été était étaient avait avaient eu fut furent -ait -aient',
  },
  de: {
    toCome: 'wird werden werde würde würden soll sollen solle sollten will wollen wolle',
    past: 'war waren hat haben habe hätten hätte habt hatte hatten wurde wurden worden gewesen sei_ge* seien_ge* ist_ge* sind_ge*',
  },
  es: {
    toCome: '-rá -rán -ré -rás -remos -réis -ría -rían -ríamos va_a van_a vamos_a voy_a iba_a iban_a',
    past: 'ha han he hemos fue fueron había habían era eran estaba estaban sido hubo -ó -aron -ieron -aba -aban -ía -ían',
  },
}
