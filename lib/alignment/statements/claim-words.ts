// Words by which a claim is hedged, denied or given to a further source, in six languages, in the spelling of `spellingIn`; `*` for any ending, `…` for some words.

export type ClaimWords = {
  /** Make a claim uncertain wherever they stand. */
  hedges: string
  /** Hold a hedge or a conditional and make nothing uncertain: "as soon as possible", "on ne saurait". */
  noHedges: string
  /** Hedges that are none where they are denied: "not possible". */
  abilities: string
  /** May mean "is able to" as well as "perhaps": they answer a hedge, and are none themselves. */
  openHedges: string
  /** Conditionals: of hearsay, or of what was to come when it was said; endings begin with `-`. */
  conditionals: string
  /** What will be: it answers a conditional. Endings begin with `-`. */
  futures: string
  /** Words that deny, verbs of failing and omitting, and words of not knowing. */
  negations: string
  /** Deny nothing by themselves, and answer a denial: "instead of", "free of charge". */
  answering: string
  /** Deny all that is told beside them: "it is not true that". */
  denials: string
  /** Hold a negation and deny nothing: "not only". */
  noNegations: string
  /** Stand before a source named inside the statement. */
  citing: string
  /** Stand behind it. */
  citingBehind: string
  /** Say between two commas, with the source, where something comes from: "…, the coroner found, …". */
  inserting: string
}

export const CLAIM_WORDS: Record<string, ClaimWords> = {
  it: {
    hedges:
      'potrebbe potrebbero possa possano forse probabilmente probabile probabili possibilmente eventualmente eventuale presumibilmente presunt* sembra sembrano sembrerebbe sembrerebbero pare parrebbe apparentemente verosimilmente dovrebbe dovrebbero ipotizz* potenzialmente potenziale potenziali possibile possibili si_dice si_vocifera a_quanto_pare asserit* potremmo potrei potreste potresti dovremmo si_ritiene si_presume si_sospetta a_quanto_risulta con_ogni_probabilità presumibile',
    noHedges:
      'il_prima_possibile prima_possibile più_presto_possibile il_più_possibile appena_possibile per_quanto_possibile',
    abilities: 'possibile possibili probabile probabili',
    openHedges: 'può possono poteva potevano potra potranno posso possiamo puoi potete potremo potrò potevamo',
    conditionals: 'sarebbe sarebbero avrebbe avrebbero -rebbe -rebbero',
    futures: '-erà -eranno -irà -iranno -arà -aranno -rrà -rranno sarà saranno avrà avranno sta_per stanno_per',
    negations:
      'non né mai nessun* nulla niente neppure nemmeno neanche fallì fallisce omett* omess* omise omisero tralasci* trascur* mancato_di manca_di all_oscuro ignaro ignara ignari ignare ignorava ignoravano mica',
    answering:
      'invece_di anziché piuttosto_che senza estrane* immutat* intatt* gratis gratuit* manca mancano mancava deve_ancora devono_ancora esclus* vietat* privo priva privi prive',
    denials: 'non_è_vero non_risponde_al_vero non_corrisponde_al_vero è_falso è_falsa sono_false è_una_bugia',
    noNegations:
      'non_solo non_soltanto non_appena non_a_caso se_non non_-ati non_-ate non_-uti non_-ute non_-iti non_-ite non_c_è_dubbio non_può_che non_fa_che nessun_dubbio senza_dubbio più_…_mai mai_così mai_prima mai_…_così finché_…_non fino_a_quando_…_non fino_a_che_…_non a_meno_che_…_non non_meno_di non_prima non_…_prima o_no o_non non_…_altra_scelta non_resta_che nient_altro niente_altro non_…_impunit* non_…_senza_risposta mai_negato non_nega',
    citing:
      'secondo citando stando_a stando_al stando_alla stando_ai stando_alle stando_agli a_detta_di a_detta_del a_detta_della come_riferito_da come_riportato_da come_riferisce come_riporta sulla_base_di basandosi_su a_sentire a_dar_retta_a a_credere_a a_dire_di a_dire_del a_dire_della a_parere_di a_parere_del a_parere_della a_giudizio_di a_giudizio_del a_giudizio_della come_sostiene come_sostengono come_afferma come_spiega come_risulta_da per_bocca_di nelle_parole_di nelle_parole_del nelle_parole_della sulla_scorta_di sulla_scorta_del sulla_scorta_della a_detta_dei a_detta_degli a_detta_delle a_detta_dell a_detta_dello stando_all stando_allo come_riportano come_riferiscono citato_da citata_da',
    citingBehind: '',
    inserting:
      'ha_stabilito ha_accertato ha_concluso ha_scritto ha_riferito ha_detto ha_spiegato ha_sostenuto ha_rivelato ha_confermato riferisce sostiene afferma scrive riporta spiega dice assicura rivela conferma riferiscono sostengono affermano dicono assicurano hanno_stabilito hanno_accertato hanno_concluso hanno_riferito hanno_detto',
  },
  el: {
    hedges:
      'ενδεχεται ενδεχομενωσ ισωσ πιθανον πιθανωσ πιθανοτατα μαλλον φερεται φερονται φερομεν* λεγεται φαινεται φαινονται υποτιθεμεν* φημολογειται εικαζεται θα_μπορουσε θα_μπορουσαν πιθαν* δυνητικα δυνητικ* αναμενεται αναμενονται προφανωσ κατα_τα_φαινομενα ενδεχομεν* θα_μπορουσαμε θα_μπορουσα θα_μπορουσατε πιθανολογειται θεωρειται_πιθανο κατα_πασα_πιθανοτητα λεγονται φερονταν φεροταν',
    noHedges: 'το_συντομοτερο_δυνατον οσο_το_δυνατον ποσο_μαλλον',
    abilities: 'πιθαν* δυνατ*',
    openHedges: 'μπορει μπορουν μπορουσε μπορουσαν μπορω μπορουμε μπορεσουμε μπορεσει μπορεσουν',
    conditionals: '',
    futures: 'θα προκειται',
    negations:
      'δεν δε μη μην ουτε μητε κανεισ κανενασ κανεναν κανενα καμια καμιασ κανενοσ τιποτα παρελειψ* παραλειψ* παραλειπ* παρελειπ* αμελησ* αμελ* απετυχ* αποτυχ* αποτυγχαν* αγνοουσ* αγνοει αγνοουν εν_αγνοια ανιδε* ουδεισ ουδεμια ουδεν ουδεποτε μηδε ουδε αδυνατ* οχι',
    answering:
      'αντι χωρισ διχωσ ανευ δωρεαν αμεταβλητ* αθικτ* ανεπαφ* λειπει λειπουν μενει_να απομενει_να εξαιρεσ* απαγορευ* προτου',
    denials: 'δεν_ειναι_αληθεια δεν_αληθευει δεν_ισχυει δεν_ευσταθει ειναι_ψευδεσ ειναι_ψεμα δεν_ειναι_σωστο',
    noNegations:
      'οχι_μονο οχι_απλωσ δεν_υπαρχει_αμφιβολια οχι_μονον η_οχι οσο_δεν δεν_…_πριν δεν_…_προτου οχι_πριν οχι_λιγοτερο οχι_λιγοτεροι τιποτα_αλλο δεν_…_αλλη_επιλογη δεν_…_αναπαντητ* δεν_…_ατιμωρητ* δεν_αρνηθηκε δεν_αρνειται ποσο_μαλλον',
    citing:
      'συμφωνα_με επικαλουμενοσ επικαλουμενη επικαλουμενο επικαλουμενοι κατα_τον κατα_την κατα_το κατα_τουσ κατα_τισ βασει οπωσ_μεταδιδει οπωσ_αναφερει οπωσ_μετεδωσε συμφωνα_προσ κατα_δηλωση κατα_δηλωσεισ με_βαση οπωσ_λεει οπωσ_λενε οπωσ_υποστηριζει οπωσ_υποστηριζουν οπωσ_διαπιστωσε οπωσ_μεταδιδουν οπωσ_αναφερουν οπωσ_προκυπτει_απο αν_πιστεψουμε αν_πιστεψει_κανεισ στηριζομενοσ στηριζομενη κατα_τα_λεγομενα μιλωντασ_στο παραπεμποντασ_σε',
    citingBehind: '',
    inserting:
      'διαπιστωσε διαπιστωσαν αναφερει αναφερουν λεει λενε υποστηριζει υποστηριζουν εκτιμα εκτιμουν ειπε ειπαν κατεληξε κατεληξαν μεταδιδει βεβαιωνει βεβαιωνουν τονιζει αποκαλυψε αποκαλυπτει',
  },
  en: {
    hedges:
      'may might could perhaps maybe possibly possible potentially potential probably probable likely unlikely reportedly allegedly alleged supposedly purportedly purported apparently seemingly seems seem seemed appears appear appeared presumably presumed suspected is_said_to are_said_to is_believed_to are_believed_to is_thought_to are_thought_to is_understood_to is_expected_to are_expected_to ostensibly was_said_to were_said_to said_to_have was_believed_to were_believed_to believed_to_have believed_to_be thought_to_have thought_to_be was_thought_to were_thought_to was_understood_to were_understood_to was_expected_to were_expected_to rumoured rumored in_all_likelihood conceivably arguably',
    noHedges:
      'as_soon_as_possible as_quickly_as_possible as_much_as_possible as_far_as_possible if_possible as_early_as_possible as_many_as_possible as_little_as_possible the_month_of_may in_may by_may last_may next_may this_may since_may until_may',
    abilities: 'possible likely probable',
    openHedges: 'can cannot able should',
    conditionals: '',
    futures: 'will would shall going_to wont is_to are_to is_due_to are_due_to is_set_to are_set_to',
    negations:
      'not no never none neither nor nobody nothing cannot t nowhere fail_to fails_to failed_to failing_to failure_to neglect_to neglected_to neglects_to neglecting_to omit_to omitted_to omitting_to omits_to refrained_from refrain_from unaware kept_in_the_dark left_in_the_dark hardly barely scarcely',
    answering:
      'rather_than instead_of instead without unchanged barred off_limits untreated free_of_charge free yet_to still_to spared refused lacked unless',
    denials: 'not_true untrue isn_t_true not_correct is_false was_false is_a_lie not_the_case no_truth',
    noNegations:
      'not_only not_just not_least no_doubt not_to_mention no_less_than no_sooner no_matter no_longer_ago_than no_other_than no_fewer_than nothing_but nothing_less_than no_question not_until no_wonder never_fail never_fails or_not not_before not_…_until not_…_before never_…_so never_before nothing_else no_choice no_option no_alternative not_go_un* not_less_than not_fewer_than never_…_denied not_denied not_deny t_deny',
    citing:
      'according_to citing cited_by as_reported_by based_on as_per quoting on_the_basis_of in_the_words_of in_the_view_of on_the_word_of on_the_authority_of by_the_account_of by_the_accounts_of on_the_evidence_of in_the_opinion_of quoted_by as_told_by as_reported_in per_the sourced_to as_claimed_by',
    citingBehind: '',
    inserting:
      'found finds said says told reported reports concluded concludes claimed claims noted notes ruled believes believed stated writes wrote maintains maintained insists insisted argues argued estimates estimated reckons reckoned confirms confirmed',
  },
  fr: {
    hedges:
      'pourrait pourraient peut_être probablement probable probables possiblement possible possibles potentiellement potentiel potentiels potentielle potentielles éventuellement éventuel éventuelle éventuels éventuelles vraisemblablement semble semblent semblerait sembleraient apparemment présumé présumée présumés présumées prétendument devrait devraient il_se_peut puisse puissent supposé supposée supposés pourrions pourrais pourriez devrions on_dit_que il_semble semblait semblaient sans_doute selon_toute_vraisemblance à_ce_qu_il_paraît paraît_il paraîtrait soupçonné_d soupçonnée_d',
    noHedges:
      'saurait sauraient saurions faudrait voudrait voudraient aimerait aimeraient dès_que_possible le_plus_vite_possible le_plus_tôt_possible autant_que_possible si_possible le_plus_possible retrait portrait portraits trait attrait extrait abstrait',
    abilities: 'possible possibles probable probables',
    openHedges: 'peut peuvent pouvait pouvaient pourra pourront peux pouvons pouvez pourrons pouvions',
    conditionals: 'serait seraient aurait auraient -rait -raient',
    futures: '-era -eront -ira -iront -dra -dront -vra -vront -ra -ront va vont sera seront aura auront',
    negations:
      'ne n pas jamais aucun* ni rien personne nul nulle omet omettent omettre omis omise a_omis omettait omettaient néglig* manqué_de manque_de_faire échoué_à échoue_à échouent_à à_l_insu ignorait ignoraient ignore ignorent ignorer dans_l_ignorance aucunement nullement guère non',
    answering:
      'plutôt_que au_lieu sans gratuit* interdit* privé privée privés privées exempt* dépourvu* inchangé* intact* reste_à restent_à',
    denials: 'n_est_pas_vrai pas_exact il_est_faux c_est_faux est_inexact n_est_pas_le_cas',
    noNegations:
      'pas_seulement non_seulement pas_moins_de ne_que n_que sans_nul_doute nul_doute aucun_doute ne_manque_pas n_est_autre_que n_a_fait_que ou_non plus_…_jamais jamais_…_aussi jamais_…_autant jamais_…_pareil* jamais_…_tel jamais_…_telle à_moins_que_…_ne avant_que_…_ne pas_avant rien_d_autre d_autre_choix n_…_d_autre_choix pas_…_sans_réponse pas_…_impuni* n_a_jamais_nié',
    citing:
      'selon d_après citant en_citant cité_par sur_la_base_de s_appuyant_sur comme_le_rapporte comme_l_a_rapporté de_source à_en_croire au_dire_de au_dire_du au_dire_des aux_dires_de aux_dires_du aux_dires_des au_dire_d de_l_avis_de de_l_avis_du de_l_avis_des de_l_aveu_de de_l_aveu_du de_l_aveu_des comme_l_affirme comme_l_affirment comme_l_indique comme_l_assure sur_la_foi_de sur_la_foi_du sur_la_foi_des de_sources aux_yeux_de aux_yeux_du aux_yeux_des se_fondant_sur citée_par cités_par',
    citingBehind: '',
    inserting:
      'a_conclu a_constaté a_établi a_dit a_affirmé a_indiqué a_déclaré a_expliqué a_assuré a_confirmé a_révélé affirme affirment assure assurent indique indiquent rapporte rapportent conclut concluent estime estiment explique expliquent soutient soutiennent constate ont_conclu ont_constaté ont_établi ont_affirmé ont_indiqué croit_savoir écrit dit disent',
  },
  de: {
    hedges:
      'könnte könnten vielleicht möglicherweise eventuell wahrscheinlich vermutlich wohl angeblich mutmasslich* offenbar anscheinend scheinbar scheint scheinen soll sollen dürfte dürften möglich mögliche möglichen möglicher mögliches potenziell* voraussichtlich vermeintlich* droht drohen gilt_als womöglich solle_…_-t_haben solle_…_-en_haben sollen_…_-t_haben solle_…_-t_sein solle_…_-en_sein solle_…_worden_sein schien es_heißt es_hieß gerüchteweise wahrscheinliche wahrscheinlichen mutmaßlich* drohten drohte',
    noHedges: 'wie_möglich sobald_möglich so_bald_wie_möglich möglichst sehr_wohl wohl_aber drohen_mit droht_mit',
    abilities: 'möglich mögliche möglichen mögliches wahrscheinlich',
    openHedges: 'kann können könne vermag kannst könnt vermögen vermöge konnte konnten',
    conditionals: '',
    futures: 'wird werden werde würde würden',
    negations:
      'nicht kein* nie niemals niemand* nichts weder nirgends keinesfalls keineswegs versäum* unterlass* unterließ* unterlassen verpass* misslang misslung* scheiterte_daran vernachlässigt* ahnungslos* verfehl* im_unklaren_gelassen im_unklaren_über in_unkenntnis unwissend nirgendwo keinerlei mitnichten kaum',
    answering:
      'statt anstatt ohne unverändert gratis kostenlos* kostenfrei* gefehlt fehlte fehlten steht_noch_aus stehen_noch_aus noch_bevor verboten verbot',
    denials:
      'stimme_nicht stimmt_nicht nicht_wahr nicht_richtig treffe_nicht_zu trifft_nicht_zu nicht_zutreffend sei_falsch ist_falsch sei_unwahr',
    noNegations:
      'nicht_nur nicht_zuletzt nicht_allein nichts_anderes_als kein_zweifel keine_frage nicht_umhin nichts_als nicht_minder kein_geringerer kein_anderer oder_nicht nicht_vor nicht_bevor noch_nie nie_zuvor nie_so nichts_anderes keine_andere_wahl nichts_übrig nicht_weniger nicht_unbeantwortet nicht_unerwidert nicht_ungestraft nie_bestritten nicht_bestritten',
    citing:
      'laut nach_angaben nach_informationen unter_berufung_auf gemäss unter_verweis_auf nach_darstellung nach_auffassung nach_ansicht nach_erkenntnissen wie_aus nach_aussage nach_aussagen nach_einschätzung nach_meinung nach_auskunft nach_darstellung nach_überzeugung nach_den_worten nach_worten ausweislich glaubt_man glaube_man wenn_man_…_glauben_darf aus_sicht aus_der_sicht den_angaben_von unter_hinweis_auf gestützt_auf gemäß mit_verweis_auf nach_lesart nach_berechnungen',
    citingBehind: 'zufolge berichtete berichtet',
    inserting:
      'so befand fand stellte_fest sagte sagt erklärte erklärt berichtete berichtet schrieb schreibt heißt_es_bei meinte meint urteilte versicherte versichert bestätigte bestätigt ermittelte ergab behauptet behauptete',
  },
  es: {
    hedges:
      'podría podrían pudo pudieron pudiera pudieran quizá quizás tal_vez acaso posiblemente posible posibles probablemente probable probables potencialmente potencial potenciales eventual eventuales eventualmente presuntamente presunt* supuestamente supuest* aparentemente parece parecen parecería al_parecer debería deberían pueda puedan a_lo_mejor previsiblemente se_cree_que podríamos podrías podríais deberíamos se_dice_que se_rumorea_que según_parece por_lo_visto con_toda_probabilidad seguramente parecía parecían creen_que',
    noHedges:
      'lo_antes_posible cuanto_antes_posible lo_más_posible en_lo_posible en_la_medida_de_lo_posible si_es_posible querría querrían gustaría mayoría minoría batería categoría galería mensajería ingeniería artillería infantería refinería tesorería avería alegría auditoría consultoría secretaría teoría cafetería panadería guardería ganadería asesoría autoría minería librería lotería',
    abilities: 'posible posibles probable probables',
    openHedges: 'puede pueden podía podían podrá podrán puedo podemos podéis podremos podíamos podré',
    conditionals: 'sería serían habría habrían estaría estarían -ría -rían',
    futures: '-rá -rán -remos iremos irá irán va_a van_a será serán habrá habrán',
    negations:
      'no nunca ni ningun* ningún jamás nadie nada tampoco omit* dejó_de dejaron_de dejar_de dejado_de olvid* descuid* incumpl* ignoraba ignoraban ignora ignoran desconocía desconocían desconoce desconocen en_la_ignorancia ajeno_a ajena_a ajenos_a apenas ninguna ninguno',
    answering:
      'en_lugar_de en_vez_de sin gratis gratuit* ajeno ajena intact* prohibid* queda_por quedan_por falta faltan faltaban',
    denials: 'no_es_cierto no_es_verdad es_falso es_mentira no_sea_cierto era_falso',
    noNegations:
      'no_solo no_sólo no_solamente no_obstante no_sino_tambien nada_mas no_-ados no_-adas no_-idos no_-idas no_cabe_duda no_hay_duda sin_duda no_deja_de no_dejará_de no_dejó_de no_menos_de o_no más_…_jamás más_…_nunca nunca_antes nunca_tan nunca_…_tan nunca_…_tanto hasta_que_no a_menos_que_no no_antes no_…_antes_de no_…_hasta no_…_más_remedio otro_remedio nada_más no_…_sin_respuesta no_…_impun* nunca_negó no_niega',
    citing:
      'según de_acuerdo_con citando citado_por basándose_en sobre_la_base_de con_base_en a_juicio_de a_decir_de a_decir_del al_decir_de al_decir_del en_palabras_de en_palabras_del como_afirma como_sostiene como_asegura tal_como_afirma por_boca_de en_opinión_de en_opinión_del a_tenor_de a_tenor_del conforme_a si_hacemos_caso_a si_se_cree_a de_creer_a fuentes_de fuentes_del citada_por apoyándose_en',
    citingBehind: '',
    inserting:
      'concluyó concluyeron determinó determinaron constató constataron afirma afirman afirmó dice dicen dijo dijeron asegura aseguran aseguró sostiene sostienen sostuvo informa informó indica indicó explica explicó señala señaló confirma confirmó revela reveló escribe',
  },
}
