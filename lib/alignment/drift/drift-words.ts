// Words by which a claim is hedged, denied or given to a further source, in six languages, in the spelling of `spellingIn`; `*` for any ending.

export type DriftWords = {
  /** Make a claim uncertain wherever they stand. */
  hedges: string
  /** May mean "is able to" as well as "perhaps": they answer a hedge, and are none themselves. */
  openHedges: string
  /** Conditionals: of hearsay, or of what was to come when it was said; endings begin with `-`. */
  conditionals: string
  /** What will be: it answers a conditional. Endings begin with `-`. */
  futures: string
  negations: string
  /** Hold a negation and deny nothing: "not only". */
  noNegations: string
  /** Stand before a source named inside the statement. */
  citing: string
  /** Stand behind it. */
  citingBehind: string
}

export const DRIFT_WORDS: Record<string, DriftWords> = {
  it: {
    hedges:
      'potrebbe potrebbero possa possano forse probabilmente probabile probabili possibilmente eventualmente eventuale presumibilmente presunt* sembra sembrano sembrerebbe sembrerebbero pare parrebbe apparentemente verosimilmente dovrebbe dovrebbero ipotizz* potenzialmente potenziale potenziali possibile possibili si_dice si_vocifera a_quanto_pare asserit*',
    openHedges: 'può possono poteva potevano potra potranno',
    conditionals: 'sarebbe sarebbero avrebbe avrebbero -rebbe -rebbero',
    futures: '-erà -eranno -irà -iranno -arà -aranno -rrà -rranno sarà saranno avrà avranno sta_per stanno_per',
    negations: 'non né mai nessun* nulla niente neppure nemmeno neanche',
    noNegations: 'non_solo non_soltanto non_appena non_a_caso se_non',
    citing:
      'secondo citando stando_a stando_al stando_alla stando_ai stando_alle stando_agli a_detta_di a_detta_del a_detta_della come_riferito_da come_riportato_da come_riferisce come_riporta sulla_base_di basandosi_su',
    citingBehind: '',
  },
  el: {
    hedges:
      'ενδεχεται ενδεχομενωσ ισωσ πιθανον πιθανωσ πιθανοτατα μαλλον φερεται φερονται φερομεν* λεγεται φαινεται φαινονται υποτιθεμεν* φημολογειται εικαζεται θα_μπορουσε θα_μπορουσαν πιθαν* δυνητικα δυνητικ* αναμενεται αναμενονται προφανωσ κατα_τα_φαινομενα ενδεχομεν*',
    openHedges: 'μπορει μπορουν μπορουσε μπορουσαν',
    conditionals: '',
    futures: 'θα προκειται',
    negations: 'δεν δε μη μην ουτε μητε ποτε κανεισ κανενασ κανεναν κανενα καμια καμιασ κανενοσ τιποτα',
    noNegations: 'οχι_μονο οχι_απλωσ',
    citing:
      'συμφωνα_με επικαλουμενοσ επικαλουμενη επικαλουμενο επικαλουμενοι κατα_τον κατα_την κατα_το κατα_τουσ κατα_τισ βασει οπωσ_μεταδιδει οπωσ_αναφερει οπωσ_μετεδωσε',
    citingBehind: '',
  },
  en: {
    hedges:
      'may might could perhaps maybe possibly possible potentially potential probably probable likely unlikely reportedly allegedly alleged supposedly purportedly purported apparently seemingly seems seem seemed appears appear appeared presumably presumed suspected is_said_to are_said_to is_believed_to are_believed_to is_thought_to are_thought_to is_understood_to is_expected_to are_expected_to is_set_to are_set_to ostensibly should',
    openHedges: 'can cannot able',
    conditionals: '',
    futures: 'will would shall going_to wont is_to are_to is_due_to are_due_to',
    negations: 'not no never none neither nor nobody nothing cannot t nowhere',
    noNegations: 'not_only not_just not_least no_doubt not_to_mention no_less_than no_sooner no_matter',
    citing: 'according_to citing cited_by as_reported_by based_on as_per quoting on_the_basis_of',
    citingBehind: '',
  },
  fr: {
    hedges:
      'pourrait pourraient peut_être probablement probable probables possiblement possible possibles potentiellement potentiel potentiels potentielle potentielles éventuellement éventuel éventuelle éventuels éventuelles vraisemblablement semble semblent semblerait sembleraient apparemment présumé présumée présumés présumées prétendument devrait devraient il_se_peut puisse puissent supposé supposée supposés',
    openHedges: 'peut peuvent pouvait pouvaient pourra pourront',
    conditionals: 'serait seraient aurait auraient -rait -raient',
    futures: '-era -eront -ira -iront -dra -dront -vra -vront -ra -ront va vont sera seront aura auront',
    negations: 'ne n pas jamais aucun* ni rien personne nul nulle',
    noNegations: 'pas_seulement non_seulement pas_moins_de ne_que n_que',
    citing:
      'selon d_après citant en_citant cité_par sur_la_base_de s_appuyant_sur comme_le_rapporte comme_l_a_rapporté de_source',
    citingBehind: '',
  },
  de: {
    hedges:
      'könnte könnten vielleicht möglicherweise eventuell womoglich wahrscheinlich vermutlich wohl angeblich mutmasslich* offenbar anscheinend scheinbar scheint scheinen soll sollen dürfte dürften möglich mögliche möglichen möglicher mögliches potenziell* voraussichtlich vermeintlich* droht drohen gilt_als',
    openHedges: 'kann können könne vermag',
    conditionals: '',
    futures: 'wird werden werde würde würden',
    negations: 'nicht kein* nie niemals niemand* nichts weder nirgends keinesfalls keineswegs',
    noNegations: 'nicht_nur nicht_zuletzt nicht_allein nichts_anderes_als',
    citing:
      'laut nach_angaben nach_informationen unter_berufung_auf gemäss unter_verweis_auf nach_darstellung nach_auffassung nach_ansicht nach_erkenntnissen wie_aus',
    citingBehind: 'zufolge berichtete berichtet',
  },
  es: {
    hedges:
      'podría podrían pudo pudieron pudiera pudieran quizá quizás tal_vez acaso posiblemente posible posibles probablemente probable probables potencialmente potencial potenciales eventual eventuales eventualmente presuntamente presunt* supuestamente supuest* aparentemente parece parecen parecería al_parecer debería deberían pueda puedan a_lo_mejor previsiblemente se_cree_que',
    openHedges: 'puede pueden podía podían podrá podrán',
    conditionals: 'sería serían habría habrían estaría estarían -ría -rían',
    futures: '-rá -rán -remos va_a van_a será serán habrá habrán',
    negations: 'no nunca ni ningun* ningún jamás nadie nada tampoco',
    noNegations: 'no_solo no_sólo no_solamente no_obstante no_sino_tambien nada_mas',
    citing: 'según de_acuerdo_con citando citado_por basándose_en sobre_la_base_de con_base_en a_juicio_de',
    citingBehind: '',
  },
}
