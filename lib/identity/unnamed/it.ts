// Italian.
import type { SourceWords } from './source-words'

export const it: SourceWords = {
  headLast: false,
  behindHead: '',
  light: {
    government:
      'funzionario funzionari funzionaria funzionarie autorità responsabile responsabili ispettore ispettori ispettrice amministratori_locali assessore assessori assessora',
    company:
      'dipendente dipendenti impiegato impiegata impiegati impiegate manager dirigente dirigenti addetto addetta addetti addette direttore direttori',
    other:
      'fonte fonti persona persone ambiente ambienti circoli cerchia voce voci indiscrezione indiscrezioni portavoce membro membri esponente esponenti rappresentante rappresentanti delegato delegati collaboratore collaboratori collaboratrice consigliere consiglieri leader capo capi vertice vertici uomo uomini donna donne figura figure servizio servizi componente componenti alleato alleati stretto_collaboratore',
    military: 'ufficiale ufficiali',
    'law-enforcement': 'agente agenti',
  },
  heads: {
    government:
      'ministro ministri ministra ministre sottosegretario sottosegretari parlamentare parlamentari deputato deputati deputata deputate senatore senatori senatrice senatrici eurodeputato eurodeputati sindaco sindaci sindaca governatore governatori prefetto prefetti legislatore legislatori politico politici governante governanti burocrate burocrati capigruppo fonte_ufficiale fonti_ufficiali',
    military:
      'militari soldato soldati generale generali colonnello colonnelli comandante comandanti ammiraglio ammiragli marinaio marinai combattente combattenti miliziano miliziani riservista riservisti casco_blu caschi_blu alto_ufficiale alti_ufficiali ufficiale_dell_esercito ufficiali_dell_esercito',
    intelligence: 'spia spie agente_segreto agenti_segreti 007',
    diplomatic:
      'diplomatico diplomatici diplomatica diplomatiche ambasciatore ambasciatori ambasciatrice console consoli inviato_speciale inviati_speciali negoziatore negoziatori negoziatrice negoziatrici feluca feluche plenipotenziario mediatore mediatori',
    'law-enforcement':
      'inquirente inquirenti investigatore investigatori investigatrice magistrato magistrati pm procuratore procuratori giudice giudici gip gup poliziotto poliziotti poliziotta carabiniere carabinieri finanziere finanzieri vigili_urbani agente_di_polizia agenti_di_polizia questore doganieri togato togati',
    company:
      'imprenditore imprenditori imprenditrice banchiere banchieri industriale industriali amministratore_delegato armatore armatori commerciante commercianti uomo_d_affari uomini_d_affari broker',
    witness:
      'testimone testimoni testimone_oculare testimoni_oculari passante passanti vicino_di_casa vicini_di_casa vicini vicina residente residenti abitante abitanti sopravvissuto sopravvissuta sopravvissuti superstite superstiti passeggero passeggera passeggeri automobilista automobilisti pendolare pendolari condomino condomini inquilino inquilini bagnante bagnanti turista turisti presenti astante astanti cliente clienti negoziante negozianti barista',
    familiar:
      'insider addetti_ai_lavori beninformato beninformati ben_informato ben_informati persone_informate persona_informata',
    document:
      'documento documenti memorandum promemoria nota note email e_mail mail cablo cablogramma cablogrammi dispaccio dispacci verbale verbali trascrizione trascrizioni dossier rapporto rapporti relazione relazioni lettera lettere registrazione registrazioni bozza bozze carte atti file informativa informative intercettazione intercettazioni fascicolo',
    other:
      'esperto esperti esperta esperte analista analisti economista economisti ricercatore ricercatori ricercatrice ricercatrici scienziato scienziati scienziata studioso studiosi studiosa accademico accademici storico storici avvocato avvocati avvocata legale legali difensore difensori critico critici oppositore oppositori sostenitore sostenitori attivista attivisti attiviste parente parenti familiare familiari genitore genitori madre padre mamma mamme amico amici amica collega colleghi medico medici infermiere infermieri infermiera tifoso tifosi manifestante manifestanti studente studenti studentessa insegnante insegnanti docente docenti giornalista giornalisti cronista cronisti osservatore osservatori commentatore autore autori ingegnere ingegneri operaio operai lavoratore lavoratori autista autisti agricoltore agricoltori pescatore pescatori investitore investitori vigili_del_fuoco soccorritore soccorritori volontario volontari detenuto detenuti disertore disertori profugo profughi rifugiato rifugiati migrante migranti elettore elettori preside presidi geologo geologi meteorologo meteorologi revisore revisori giurista giuristi organizzatore organizzatori tecnico tecnici',
  },
  marks: {
    intelligence:
      'intelligence servizi_segreti servizio_segreto servizi_di_sicurezza servizio_di_sicurezza spionaggio controspionaggio dei_servizi',
    military:
      'militare militari esercito marina aeronautica forze_armate difesa stato_maggiore comando_militare pentagono truppe milizia milizie bellico',
    'law-enforcement':
      'polizia poliziesche giudiziaria giudiziarie giudiziario giudiziari investigativa investigative investigativo investigativi inquirente indagini indagine inchiesta procura questura tribunale giustizia carabinieri arma_dei_carabinieri guardia_di_finanza finanza sicurezza viminale ministero_dell_interno dogane guardia_costiera antimafia dda digos forze_dell_ordine magistratura penitenziaria',
    diplomatic:
      'diplomatica diplomatiche diplomatico diplomatici diplomazia ambasciata ambasciate consolato consolare consolari ministero_degli_esteri ministro_degli_esteri esteri dipartimento_di_stato farnesina feluche negoziale negoziali',
    government:
      'governo governi governativa governative governativo governativi esecutivo amministrazione ministero ministeri ministeriale ministeriali ministro palazzo_chigi presidenza presidente premier parlamento parlamentare parlamentari congresso senato camera comune municipio comunale comunali regione regionale regionali provincia istituzionale istituzionali istituzioni casa_bianca dipartimento tesoro quirinale consiglio_di_sicurezza sicurezza_nazionale commissione nato onu ue alleanza comunitaria comunitarie europarlamento statale pubblica_amministrazione',
    company:
      'azienda aziende aziendale aziendali società societaria societarie impresa imprese gruppo banca banche bancaria bancarie bancario bancari finanziaria finanziarie industriale industriali settore compagnia compagnie aerea armatoriale portuale portuali stabilimento fabbrica mercato mercati commerciale commerciali consiglio_di_amministrazione cda editrice acquirente venditore',
    other:
      'intelligenza_artificiale sindacato sindacati sindacale sindacali squadra club società_sportiva ospedale ospedaliera ospedaliere ospedalieri sanitaria sanitarie sanitari medica mediche università universitaria scuola scolastica chiesa vaticana ecclesiastica ecclesiastiche ong partito maggioranza opposizione spogliatoio ribelle ribelli soccorsi vigili_del_fuoco',
  },
  knowing:
    'informata_su informate_su informato_su informati_su informata_sui informate_sui informato_sui informati_sui informata_sulla informate_sulla informati_sulla informata_dei informate_dei informato_dei informati_dei informata_del informate_del informati_del informata_della informate_della informate_sul informata_sul informati_sul informato_sul informate informata informati bene_informate ben_informate ben_informata a_conoscenza che_conoscono che_conosce al_corrente con_accesso coinvolta_nei coinvolte_nei coinvolti_nei coinvolte_nelle in_possesso qualificate qualificata',
  near: 'vicina_a vicine_a vicino_a vicini_a vicina_al vicine_al vicino_al vicini_al vicina_alla vicine_alla vicino_alla vicini_alla vicina_ai vicine_ai vicini_ai vicina_all vicine_all vicino_all vicini_all vicine_agli vicine_alle vicina_agli entourage cerchia_di cerchia_del fonti_vicine fonte_vicina persone_vicine persona_vicina',
  relatives:
    'che cui i_quali le_quali il_quale la_quale citato citati citate interpellato interpellati sentite sentiti',
  secret:
    'riservato riservata riservati riservate confidenziale confidenziali interno interna interni interne segreto segreta segreti segrete trapelato trapelata trapelati visionato visionata visionati visionate ottenuto ottenuta ottenuti inedito',
  locatives: 'a ad in nel nella nei nelle presso da',
}
