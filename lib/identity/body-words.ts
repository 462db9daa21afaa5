// Words that make a name one of a body: ministries, parties, agencies, forces.
import { wordTest } from './word-patterns'

/** Whether and how surely a folded word says that the name it stands in is a body's, in any of the languages. */
export const bodyWord = wordTest(`
  ministry ministries staff department government administration office cabinet council committee commission agency services
  service bureau party movement group army military forces navy police guard guards court tribunal parliament congress
  senate assembly bank fund organization organisation union league alliance foundation institute university company
  corporation embassy consulate presidency secretariat directorate authority intelligence observatory association
  society centre center academy church newspaper channel tv radio times news post herald tribune ministero-
  dipartimento governo amministrazione ufficio consiglio comitato commissione agenzia servizio servizi partito movimento
  gruppo esercito forze polizia guardia corte tribunale parlamento congresso senato assemblea camera banca fondo
  organizzazione unione lega alleanza fondazione istituto università ambasciata consolato presidenza segreteria autorità
  osservatorio associazione centro chiesa cancelleria procura aeronautica quotidiano emittente
  υπουργείο- υπουργεία- κυβέρνηση- κυβερνήσεω- διοίκηση- διοικήσεω- γραφείο- συμβούλιο- συμβουλίο- επιτροπή- κομισιόν
  υπηρεσία- υπηρεσίε- υπηρεσιών κόμμα- κίνημα- ομάδα- στρατός στρατού στρατό δυνάμει- δυνάμεω- αστυνομία- φρουρά-
  δικαστήριο- δικαστηρίο- κοινοβούλιο- κοινοβουλίο- κογκρέσο- γερουσία- βουλή- συνέλευση- τράπεζα- ταμείο- οργανισμό-
  ένωση- ενώσεω- συμμαχία- ίδρυμα- ινστιτούτο- πανεπιστήμιο- εταιρεία- εταιρία- πρεσβεία- προξενείο- προεδρία- γραμματεία-
  αρχή- παρατηρητήριο- σύνδεσμο- κέντρο- εκκλησία- εφημερίδα- κανάλι- πρακτορείο- επιτελείο- αρμοστεία- καγκελαρία-
  ministère- département gouvernement bureau conseil comité commission agence parti mouvement groupe armée armées forces
  marine police garde cour tribunal parlement congrès sénat assemblée chambre banque fonds organisation union ligue
  alliance fondation institut université entreprise ambassade consulat présidence secrétariat direction autorité
  renseignement observatoire association centre église chancellerie parquet journal chaîne
  -ministerium -ministeriums regierung- -regierung -amt -amts -amtes büro- -büro -rat -rats ausschuss- -ausschuss
  kommission- -kommission agentur- -agentur -dienst -dienste partei- -partei bewegung- gruppe- -gruppe armee- militär-
  streitkräfte- marine polizei- -polizei garde gericht- -gericht -gerichtshof gerichtshof- parlament- -parlament
  bundestag- bundesrat kongress- -kongress senat- -senat versammlung- bank- -bank fonds organisation- -organisation
  -union bund bündnis- stiftung- institut- universität- firma unternehmen konzern botschaft- konsulat- präsidium-
  sekretariat- behörde- -behörde geheimdienst- -geheimdienst verband- zentrum kirche- zeitung- -zeitung sender-
  generalstab- -stab kanzlei- kanzleramt- verwaltung-
  ministerio- departamento gobierno administración oficina consejo comité comisión agencia servicio servicios partido
  movimiento grupo ejército fuerzas armada policía guardia corte tribunal parlamento congreso senado asamblea cámara
  banco fondo organización unión liga alianza fundación instituto universidad empresa embajada consulado presidencia
  secretaría autoridad inteligencia observatorio asociación centro iglesia cancillería fiscalía periódico cadena
  министерств- правительств- администраци- офис- кабинет- совет совета совету комитет- комисси- агентств- служб- парти-
  движени- групп- арми- военные силы сил флот- полици- гварди- суд суда трибунал- парламент- конгресс- сенат сената
  ассамбле- банк- фонд- организаци- союз союза лиг- альянс- институт- университет- компани- корпораци- посольств-
  консульств- секретариат- управлени- разведк- обсерватори- ассоциаци- центр- церк- газет- телеканал- канал- штаб-
  генштаб- мид мида миде минобороны минобороне госдеп- госдум- минфин- минюст- мвд министерство
  міністерств- уряд- адміністраці- рада ради кабінет- комітет- комісі- агентств- служб- партія партії рух руху група
  групи армія армії поліці- гварді- суд парламент- банк- організаці- союз- інститут- університет- компані- посольств-
  розвідк- церкв- мзс моу генштаб- офіс-
  group gruppo groupe gruppe grupo movement ministerium ministeriums`)
