// Italian function words: what surrounds verbs, clauses, sources and names.
import type { AttributionWords, ClauseWords, NominalWords, Pronouns, TokenHabits, VerbWords } from '../pack'

export const tokens: TokenHabits = {
  elision: true,
  ordinalStops: false,
  accents: true,
  enclitics: '',
  capitals: '',
  abbreviations:
    'dott dott.ssa sig sig.ra sigg on sen avv ing prof prof.ssa arch geom rag cav comm gen col cap ten mons ecc etc art artt n nn p pp pag pagg vol cfr es p.es tel v vs dr dr.ssa s.p.a spa srl min max ca circa',
}

export const verbWords: VerbWords = {
  auxiliaries: {
    singular: 'ha aveva ebbe abbia avrebbe avesse',
    plural: 'hanno avevano ebbero abbiano avrebbero avessero',
    reflexive: '',
  },
  everyday:
    'è sono era erano sarà saranno fu furono sia siano fosse fossero sarebbe sarebbero viene vengono venne va vanno andrà può possono poteva potevano deve devono doveva dovevano dovrebbe dovrebbero vuole vogliono voleva fa fanno farà dà danno resta restano restava rimane rimangono diventa diventano serve servono occorre occorrono bisogna manca mancano arriva arrivano arriverà parte partono partirà cresce crescono cala calano sale salgono scende scendono costa costano dura durano vale valgono esiste esistono torna tornano tocca spetta riguarda riguardano dipende finisce finiscono comincia cominciano inizia iniziano apre aprono chiude chiudono corre corrono cade cadono tiene tengono prende prendono mette mettono porta portano lascia lasciano trova trovano sembra sembrano appare appaiono risulta risultano entra entrano esce escono vive vivono muore muoiono nasce nascono perde perdono vince vincono guarda guardano gioca giocano lavora lavorano',
  verbSuffixes:
    'ava eva avano evano ivano rebbe rebbero erà irà arà eranno iranno aranno arono erono irono assero essero issero',
  pluralSuffixes: '',
  passives: '',
  progressives: '',
  adverbs:
    'anche inoltre poi già ancora pure infine subito quindi dunque così sempre intanto invece però tuttavia più_volte oggi ieri stamattina stamani stasera stanotte persino perfino addirittura almeno appena di_nuovo nuovamente a_più_riprese a_sua_volta per_la_prima_volta solo soltanto proprio peraltro altresì ormai spesso a_lungo anzi comunque in_seguito in_precedenza a_chiare_lettere senza_mezzi_termini con_forza con_chiarezza in_particolare da_parte_sua dal_canto_suo di_recente in_serata in_tarda_serata in_mattinata in_giornata nel_pomeriggio nella_notte in_nottata da_tempo da_anni da_mesi più_tardi ancora_una_volta una_volta_di_più per_l’_ennesima_volta più_di_una_volta in_passato in_diretta in_privato in_pubblico in_aula in_apertura in_chiusura in_conclusione a_caldo a_freddo a_caso a_voce_alta a_bassa_voce a_denti_stretti a_gran_voce a_ragione a_ragion_veduta con_orgoglio con_fermezza con_decisione con_rammarico con_amarezza con_ironia con_commozione con_soddisfazione di_fatto fin_da_subito sin_da_subito fin_d’_ora all’_unisono al_contempo allo_stesso_tempo nel_contempo nello_stesso_tempo per_primo per_prima infatti difatti pertanto perciò insomma magari forse insieme a_stretto_giro senza_giri_di_parole senza_esitazione senza_esitazioni in_tempi_non_sospetti contestualmente dapprima innanzitutto anzitutto oltretutto altrettanto tra_l’_altro fra_l’_altro tra_le_altre_cose successivamente quasi perlomeno',
  adverbSuffixes: 'mente',
  negations: 'non né mai nemmeno neppure neanche',
  clitics: "gli ci vi mi ti ne lo si gliel' c' l' s' m' t' loro",
  irrealis:
    'sta stanno stava stavano stia stiano se potrebbe potrà dovrà dovrebbe vorrebbe vorrà sarà saranno per senza prima_di dopo_aver siamo stato stata stati state ero eravamo sono',
  passive: {
    auxiliaries:
      'è_stato è_stata sono_stati sono_state era_stato era_stata erano_stati erano_state viene vengono veniva venivano venne vennero fu furono',
    perfect: '',
    agents: "da dal dallo dalla dall' dai dagli dalle",
    states: '',
  },
  homographs:
    'nota notata critica accusa accuse denuncia denunce replica minaccia protesta conferma annuncio consiglia rivendica domanda domande prevista previsto scritto detta detto scritta legge condanna rileva stima teme spiega definita definito informa mostra prova punta chiosa sfida dedica',
  reportedMood: '',
  reportedEnding: { mood: '', past: '' },
  carriers: '',
  supports:
    'si_è_limitato_a si_è_limitata_a si_sono_limitati_a si_limita_a si_limitano_a si_è_affrettato_a si_è_affrettata_a si_è_spinto_a ci_tiene_a ha_tenuto_a voluto tenuto_a tiene_a tengono_a teneva_a continuato_a continua_a continuano_a tornato_a tornata_a torna_a tornano_a vuole vogliono voleva potuto dovuto limitato_a limitata_a limita_a arrivato_a arriva_a affrettato_a passato_a avuto_modo_di avuto_occasione_di avuto_il_coraggio_di preferito finito_per finisce_per provato_a cercato_di_spiegare spinto_a spinta_a spinge_a venuto_a preoccupato_di premurato_di si_è_premurato_di ci_tengono_a tenuta_a tengo_a continua_ad continuano_ad continuato_ad torna_ad tornato_ad tornata_ad tornati_a tornate_a tornano_ad arrivata_a arrivato_ad arrivata_ad arrivati_a arriva_ad passata_a passati_a inizia_a iniziato_a comincia_a cominciato_a evita_di evitato_di',
}

export const clause: ClauseWords = {
  complementizers: 'che',
  questionWords: 'se perché perchè come quando quanto quali quale cosa chi dove',
  infinitiveMarkers: "di d'",
  infinitiveEndings:
    'are ar arsi arlo arla arli arle argli arne arci arvi armi arti arsene ere er ersi erlo erla erli erle ergli erne erci ervi ermi erti ersene ire ir irsi irlo irla irli irle irgli irne irci irvi irmi irti irsene orre arre urre orsi orlo orla arglielo ergliela',
  addresseeMarkers:
    "al allo alla all' ai agli alle di d' a ad per affinché perché del della dei delle dello degli dell' che contro",
  judgementMarkers: 'come',
  relatives: 'che cui il_quale la_quale i_quali le_quali quale quali',
  coordinators: 'e ed né',
  contrasts: 'ma però mentre bensì eppure tuttavia',
  subordinators:
    'quando dopo_che prima_che poiché poichè perchè affinchè perché affinché sebbene benché nonostante siccome dato_che visto_che come dove laddove finché qualora purché giacché in_quanto',
  openers:
    'infatti difatti insomma nel_frattempo intanto inoltre infine poi e_poi quindi tuttavia però invece così ma e ed da_parte_sua dal_canto_suo a_questo_proposito al_riguardo in_particolare per_quanto_riguarda',
}

export const attribution: AttributionWords = {
  before:
    "secondo stando_sempre_a stando_sempre_al stando_sempre_alla stando_anche_a stando_a stando_al stando_alla stando_all' stando_ai stando_alle stando_agli stando_allo a_detta_di a_detta_del a_detta_della a_detta_dei a_detta_delle a_detta_degli a_detta_dell' a_dire_di a_dire_del a_dire_della a_giudizio_di a_giudizio_del a_giudizio_della a_parere_di a_parere_del a_parere_della a_parere_dei a_parere_degli a_avviso_di a_avviso_del ad_avviso_di ad_avviso_del ad_avviso_della per_bocca_di a_quanto_riferito_da a_quanto_riferito_dal a_quanto_riferito_dalla",
  after: '',
  opening: 'per',
  anonymity:
    "di_non_essere_citato di_non_essere_citata di_non_essere_citati di_non_essere_nominato di_non_essere_nominata di_non_essere_identificato di_non_essere_identificata di_restare_anonimo di_restare_anonima di_restare_anonimi di_rimanere_anonimo di_rimanere_anonima di_rimanere_anonimi di_mantenere_l'_anonimato l'_anonimato",
  origins: '',
  ownViews:
    'a_suo_dire a_suo_giudizio a_suo_avviso a_suo_parere a_loro_dire a_loro_giudizio a_loro_avviso a_loro_parere secondo_lui secondo_lei secondo_loro',
  beforeTexts: '',
  selfViews: '',
  hearsays: '',
  continuations: '',
  tags: 'così',
  notBefore:
    'quanto me te se turno tempo posto piano grado semestre trimestre giorno mese anno tentativo caso mandato punto round',
  clauses: 'secondo_quanto stando_a_quanto a_quanto per_quanto come così_come da_quanto in_base_a_quanto',
  backReferences:
    "lo l' a_dirlo_è a_dirlo_è_stato a_dirlo_è_stata a_dirlo_sono a_dirlo a_riferirlo a_riferirlo_è a_riferirlo_è_stato a_riferirlo_è_stata a_renderlo_noto_è a_stabilirlo_è a_stabilirlo_è_stato a_stabilirlo_è_stata a_stabilirlo_sono a_stabilirlo_sono_stati a_deciderlo_è a_deciderlo_è_stato a_deciderlo_è_stata a_deciderlo_sono a_deciderlo_sono_stati a_disporlo_è a_disporlo_è_stato a_disporlo_è_stata a_disporlo_sono a_disporlo_sono_stati a_prevederlo_è a_prevederlo_è_stato a_prevederlo_è_stata a_prevederlo_sono a_prevederlo_sono_stati a_sancirlo_è a_sancirlo_è_stato a_sancirlo_è_stata a_sancirlo_sono a_sancirlo_sono_stati a_ricostruirlo_è a_ricostruirlo_è_stato a_ricostruirlo_è_stata a_ricostruirlo_sono a_ricostruirlo_sono_stati a_lamentarsi_è a_lamentarsi_è_stato a_lamentarsi_è_stata a_lamentarsi_sono a_lamentarsi_sono_stati a_chiedere_giustizia_è a_chiedere_giustizia_è_stato a_chiedere_giustizia_è_stata a_chiedere_giustizia_sono a_chiedere_giustizia_sono_stati a_rispondere_è a_rispondere_è_stato a_rispondere_è_stata a_rispondere_sono a_rispondere_sono_stati a_renderlo_noto_è_stato a_renderlo_noto_è_stata a_sostenerlo_è a_sottolinearlo_è a_annunciarlo_è ad_annunciarlo_è ad_annunciarlo_è_stato ad_annunciarlo_è_stata a_rivelarlo_è a_scriverlo_è a_confermarlo_è a_confermarlo_è_stato a_confermarlo_è_stata è_quanto così a_dirlo_sono_stati a_dirlo_sono_state ad_affermarlo_è ad_affermarlo_è_stato ad_affermarlo_è_stata ad_affermarlo_sono ad_affermarlo_sono_stati ad_affermarlo_sono_state a_riferirlo_sono a_riferirlo_sono_stati a_riferirlo_sono_state a_sostenerlo_è_stato a_sostenerlo_è_stata a_sostenerlo_sono a_sostenerlo_sono_stati a_sostenerlo_sono_state a_dichiararlo_è a_dichiararlo_è_stato a_dichiararlo_è_stata a_dichiararlo_sono a_dichiararlo_sono_stati a_dichiararlo_sono_state a_scriverlo_è_stato a_scriverlo_è_stata a_scriverlo_sono a_scriverlo_sono_stati a_scriverlo_sono_state a_rivelarlo_è_stato a_rivelarlo_è_stata a_rivelarlo_sono a_rivelarlo_sono_stati a_rivelarlo_sono_state a_confermarlo_sono a_confermarlo_sono_stati a_confermarlo_sono_state ad_annunciarlo_sono ad_annunciarlo_sono_stati ad_annunciarlo_sono_state a_sottolinearlo_è_stato a_sottolinearlo_è_stata a_sottolinearlo_sono a_sottolinearlo_sono_stati a_sottolinearlo_sono_state a_spiegarlo_è a_spiegarlo_è_stato a_spiegarlo_è_stata a_spiegarlo_sono a_spiegarlo_sono_stati a_spiegarlo_sono_state a_raccontarlo_è a_raccontarlo_è_stato a_raccontarlo_è_stata a_raccontarlo_sono a_raccontarlo_sono_stati a_raccontarlo_sono_state a_ricordarlo_è a_ricordarlo_è_stato a_ricordarlo_è_stata a_ricordarlo_sono a_ricordarlo_sono_stati a_ricordarlo_sono_state a_denunciarlo_è a_denunciarlo_è_stato a_denunciarlo_è_stata a_denunciarlo_sono a_denunciarlo_sono_stati a_denunciarlo_sono_state a_ribadirlo_è a_ribadirlo_è_stato a_ribadirlo_è_stata a_ribadirlo_sono a_ribadirlo_sono_stati a_ribadirlo_sono_state a_renderlo_noto_sono a_renderlo_noto_sono_stati a_renderlo_noto_sono_state a_comunicarlo_è a_comunicarlo_è_stato a_comunicarlo_è_stata a_comunicarlo_sono a_comunicarlo_sono_stati a_comunicarlo_sono_state a_segnalarlo_è a_segnalarlo_è_stato a_segnalarlo_è_stata a_segnalarlo_sono a_segnalarlo_sono_stati a_segnalarlo_sono_state a_precisarlo_è a_precisarlo_è_stato a_precisarlo_è_stata a_precisarlo_sono a_precisarlo_sono_stati a_precisarlo_sono_state a_evidenziarlo_è a_evidenziarlo_è_stato a_evidenziarlo_è_stata a_evidenziarlo_sono a_evidenziarlo_sono_stati a_evidenziarlo_sono_state ad_assicurarlo_è ad_assicurarlo_è_stato ad_assicurarlo_è_stata ad_assicurarlo_sono ad_assicurarlo_sono_stati ad_assicurarlo_sono_state ad_anticiparlo_è ad_anticiparlo_è_stato ad_anticiparlo_è_stata ad_anticiparlo_sono ad_anticiparlo_sono_stati ad_anticiparlo_sono_state a_riportarlo_è a_riportarlo_è_stato a_riportarlo_è_stata a_riportarlo_sono a_riportarlo_sono_stati a_riportarlo_sono_state a_svelarlo_è a_svelarlo_è_stato a_svelarlo_è_stata a_svelarlo_sono a_svelarlo_sono_stati a_svelarlo_sono_state a_chiederlo_è a_chiederlo_è_stato a_chiederlo_è_stata a_chiederlo_sono a_chiederlo_sono_stati a_chiederlo_sono_state ad_ammetterlo_è ad_ammetterlo_è_stato ad_ammetterlo_è_stata ad_ammetterlo_sono ad_ammetterlo_sono_stati ad_ammetterlo_sono_state a_testimoniarlo_è a_testimoniarlo_è_stato a_testimoniarlo_è_stata a_testimoniarlo_sono a_testimoniarlo_sono_stati a_testimoniarlo_sono_state a_chiarirlo_è a_chiarirlo_è_stato a_chiarirlo_è_stata a_chiarirlo_sono a_chiarirlo_sono_stati a_chiarirlo_sono_state a_confessarlo_è a_confessarlo_è_stato a_confessarlo_è_stata a_confessarlo_sono a_confessarlo_sono_stati a_confessarlo_sono_state a_lamentarlo_è a_lamentarlo_è_stato a_lamentarlo_è_stata a_lamentarlo_sono a_lamentarlo_sono_stati a_lamentarlo_sono_state a_proporlo_è a_proporlo_è_stato a_proporlo_è_stata a_proporlo_sono a_proporlo_sono_stati a_proporlo_sono_state a_suggerirlo_è a_suggerirlo_è_stato a_suggerirlo_è_stata a_suggerirlo_sono a_suggerirlo_sono_stati a_suggerirlo_sono_state a_farlo_sapere_è a_farlo_sapere_è_stato a_farlo_sapere_è_stata a_farlo_sapere_sono a_farlo_sapere_sono_stati a_farlo_sapere_sono_state a_certificarlo_è a_certificarlo_è_stato a_certificarlo_è_stata a_certificarlo_sono a_certificarlo_sono_stati a_certificarlo_sono_state a_rilevarlo_è a_rilevarlo_è_stato a_rilevarlo_è_stata a_rilevarlo_sono a_rilevarlo_sono_stati a_rilevarlo_sono_state a_notarlo_è a_notarlo_è_stato a_notarlo_è_stata a_notarlo_sono a_notarlo_sono_stati a_notarlo_sono_state a_osservarlo_è a_osservarlo_è_stato a_osservarlo_è_stata a_osservarlo_sono a_osservarlo_sono_stati a_osservarlo_sono_state a_twittarlo_è a_twittarlo_è_stato a_twittarlo_è_stata a_twittarlo_sono a_twittarlo_sono_stati a_twittarlo_sono_state a_stimarlo_è a_stimarlo_è_stato a_stimarlo_è_stata a_stimarlo_sono a_stimarlo_sono_stati a_stimarlo_sono_state a_ipotizzarlo_è a_ipotizzarlo_è_stato a_ipotizzarlo_è_stata a_ipotizzarlo_sono a_ipotizzarlo_sono_stati a_ipotizzarlo_sono_state a_dimostrarlo_è a_dimostrarlo_è_stato a_dimostrarlo_è_stata a_dimostrarlo_sono a_dimostrarlo_sono_stati a_dimostrarlo_sono_state a_smentirlo_è a_smentirlo_è_stato a_smentirlo_è_stata a_smentirlo_sono a_smentirlo_sono_stati a_smentirlo_sono_state a_dare_la_notizia_è a_dare_la_notizia_è_stato a_dare_la_notizia_è_stata a_dare_la_notizia_sono a_dare_la_notizia_sono_stati a_dare_la_notizia_sono_state a_darne_notizia_è a_darne_notizia_è_stato a_darne_notizia_è_stata a_darne_notizia_sono a_darne_notizia_sono_stati a_darne_notizia_sono_state a_dare_l’_annuncio_è a_dare_l’_annuncio_è_stato a_dare_l’_annuncio_è_stata a_dare_l’_annuncio_sono a_dare_l’_annuncio_sono_stati a_dare_l’_annuncio_sono_state a_dare_l’_allarme_è a_dare_l’_allarme_è_stato a_dare_l’_allarme_è_stata a_dare_l’_allarme_sono a_dare_l’_allarme_sono_stati a_dare_l’_allarme_sono_state a_lanciare_l’_allarme_è a_lanciare_l’_allarme_è_stato a_lanciare_l’_allarme_è_stata a_lanciare_l’_allarme_sono a_lanciare_l’_allarme_sono_stati a_lanciare_l’_allarme_sono_state a_lanciare_l’_appello_è a_lanciare_l’_appello_è_stato a_lanciare_l’_appello_è_stata a_lanciare_l’_appello_sono a_lanciare_l’_appello_sono_stati a_lanciare_l’_appello_sono_state a_puntare_il_dito_è a_puntare_il_dito_è_stato a_puntare_il_dito_è_stata a_puntare_il_dito_sono a_puntare_il_dito_sono_stati a_puntare_il_dito_sono_state a_parlarne_è a_parlarne_è_stato a_parlarne_è_stata a_parlarne_sono a_parlarne_sono_stati a_parlarne_sono_state a_raccontarla_è a_raccontarla_è_stato a_raccontarla_è_stata a_raccontarla_sono a_raccontarla_sono_stati a_raccontarla_sono_state a_metterlo_nero_su_bianco_è a_metterlo_nero_su_bianco_è_stato a_metterlo_nero_su_bianco_è_stata a_metterlo_nero_su_bianco_sono a_metterlo_nero_su_bianco_sono_stati a_metterlo_nero_su_bianco_sono_state ne_è_convinto ne_è_convinta ne_è_certo ne_è_certa ne_è_sicuro ne_è_sicura ne_è_persuaso ne_è_persuasa ne_era_convinto ne_era_convinta ne_era_certo ne_era_certa ne_era_sicuro ne_era_sicura ne_era_persuaso ne_era_persuasa ne_si_dice_convinto ne_si_dice_convinta ne_si_dice_certo ne_si_dice_certa ne_si_dice_sicuro ne_si_dice_sicura ne_si_dice_persuaso ne_si_dice_persuasa ne_si_è_detto_convinto ne_si_è_detto_convinta ne_si_è_detto_certo ne_si_è_detto_certa ne_si_è_detto_sicuro ne_si_è_detto_sicura ne_si_è_detto_persuaso ne_si_è_detto_persuasa ne_si_è_detta_convinto ne_si_è_detta_convinta ne_si_è_detta_certo ne_si_è_detta_certa ne_si_è_detta_sicuro ne_si_è_detta_sicura ne_si_è_detta_persuaso ne_si_è_detta_persuasa ne_sono_convinti ne_sono_convinte ne_sono_certi ne_sono_certe ne_sono_sicuri ne_sono_sicure ne_erano_convinti ne_erano_convinte ne_erano_certi ne_erano_certe ne_erano_sicuri ne_erano_sicure ne_si_dicono_convinti ne_si_dicono_convinte ne_si_dicono_certi ne_si_dicono_certe ne_si_dicono_sicuri ne_si_dicono_sicure è_ciò_che la_notizia_è_stata_diffusa_da la_notizia_è_stata_diffusa_dal la_notizia_è_stata_diffusa_dalla la_notizia_è_stata_diffusa_dall’ la_notizia_è_stata_diffusa_dai la_notizia_è_stata_diffusa_dagli la_notizia_è_stata_diffusa_dalle la_notizia_è_stata_diffusa_dallo la_notizia_è_stata_data_da la_notizia_è_stata_data_dal la_notizia_è_stata_data_dalla la_notizia_è_stata_data_dall’ la_notizia_è_stata_data_dai la_notizia_è_stata_data_dagli la_notizia_è_stata_data_dalle la_notizia_è_stata_data_dallo la_notizia_è_stata_riportata_da la_notizia_è_stata_riportata_dal la_notizia_è_stata_riportata_dalla la_notizia_è_stata_riportata_dall’ la_notizia_è_stata_riportata_dai la_notizia_è_stata_riportata_dagli la_notizia_è_stata_riportata_dalle la_notizia_è_stata_riportata_dallo la_notizia_è_stata_confermata_da la_notizia_è_stata_confermata_dal la_notizia_è_stata_confermata_dalla la_notizia_è_stata_confermata_dall’ la_notizia_è_stata_confermata_dai la_notizia_è_stata_confermata_dagli la_notizia_è_stata_confermata_dalle la_notizia_è_stata_confermata_dallo la_notizia_è_stata_resa_nota_da la_notizia_è_stata_resa_nota_dal la_notizia_è_stata_resa_nota_dalla la_notizia_è_stata_resa_nota_dall’ la_notizia_è_stata_resa_nota_dai la_notizia_è_stata_resa_nota_dagli la_notizia_è_stata_resa_nota_dalle la_notizia_è_stata_resa_nota_dallo la_notizia_è_stata_anticipata_da la_notizia_è_stata_anticipata_dal la_notizia_è_stata_anticipata_dalla la_notizia_è_stata_anticipata_dall’ la_notizia_è_stata_anticipata_dai la_notizia_è_stata_anticipata_dagli la_notizia_è_stata_anticipata_dalle la_notizia_è_stata_anticipata_dallo la_notizia_è_stata_riferita_da la_notizia_è_stata_riferita_dal la_notizia_è_stata_riferita_dalla la_notizia_è_stata_riferita_dall’ la_notizia_è_stata_riferita_dai la_notizia_è_stata_riferita_dagli la_notizia_è_stata_riferita_dalle la_notizia_è_stata_riferita_dallo la_notizia_è_stata_pubblicata_da la_notizia_è_stata_pubblicata_dal la_notizia_è_stata_pubblicata_dalla la_notizia_è_stata_pubblicata_dall’ la_notizia_è_stata_pubblicata_dai la_notizia_è_stata_pubblicata_dagli la_notizia_è_stata_pubblicata_dalle la_notizia_è_stata_pubblicata_dallo",
  citing: 'citando che_cita che_citano cita citano riprendendo',
  channels:
    "a al alla allo ai agli alle all' ad in nel nella su sul sulla dal dalla dai durante attraverso tramite via ai_microfoni con",
  translations: 'traduzione traduttore interprete',
}

export const nominal: NominalWords = {
  definite: "il lo la l' i gli le",
  indefinite:
    "un uno una un' alcuni alcune diversi diverse molti molte numerosi numerose vari varie altri altre due tre quattro più entrambi entrambe ambedue uno_dei una_delle uno_degli uno_di una_di alcuni_dei alcune_delle alcuni_degli molti_dei molte_delle molti_degli parte_dei parte_delle gran_parte_dei gran_parte_delle la_maggior_parte_dei la_maggior_parte_delle ciascuno_dei nessuno_dei",
  masculine: '',
  feminine: '',
  obliques: '',
  articled:
    "al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle del dello della dell' dei degli delle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle col coi",
  correlatives: { first: 'sia tanto', second: 'che sia quanto' },
  genitives: "di d' del dello della dell' dei degli delle",
  possessiveSuffixes: '',
  prepositions:
    "a ad al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle in nel nello nella nell' nei negli nelle su sul sullo sulla sull' sui sugli sulle con col coi per tra fra contro verso dopo prima_di prima_del prima_dello prima_della prima_dell' prima_dei prima_degli prima_delle durante sotto sopra presso senza entro oltre lungo attraverso tramite circa riguardo vicino fino insieme rispetto davanti dietro accanto grazie secondo",
  sites:
    'piazza piazzale piazzetta via viale vicolo corso largo lungomare lungarno lungotevere strada contrada borgo rione quartiere frazione località parco villa giardini stadio palasport arena aeroporto stazione porto porta ponte monte lago isola chiesa basilica santuario cattedrale duomo caserma carcere galleria parcheggio metro fermata',
  purposes: 'per contro',
  voices: "da dal dallo dalla dall' dai dagli dalle",
  absolutes: '',
  personal: "a ad al allo alla all' ai agli alle",
  nameParticles: "de di da del della dei delle von van der den bin al el la le dos d' dell' degli ibn ten",
  honorifics:
    'signor signora signori sig sig.ra dottor dottoressa dott dott.ssa dr prof professor on onorevole avv avvocato ing sen monsignor mons don padre suor sir lord lady mister mr mrs cavaliere',
}

export const pronouns: Pronouns = {
  masculine: "lui egli esso costui quest'_ultimo questi il_primo il_secondo lo_stesso",
  feminine: "lei ella essa costei quest'_ultima la_stessa",
  plural: 'loro essi esse costoro entrambi entrambe questi_ultimi queste_ultime i_due',
  neuter: '',
  nobody:
    'io tu noi voi nessuno nessuna tutti tutte ognuno chiunque qualcuno qualcuna qualcosa chi si ciò questo quello niente nulla ci',
}
