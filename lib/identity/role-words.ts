// What a person is called besides the name: offices, ranks, professions, kinship, and what qualifies them.
import { type WordTest, wordTest } from './word-patterns'

/** Makes the phrase it stands in one about a person. Endings left open are marked as `word-patterns.ts` says. */
const ROLES = {
  en: `president vicepresident premier minister secretary undersecretary chancellor spokesman spokeswoman spokesperson
    ambassador envoy senator congressman congresswoman representative governor mayor general admiral colonel lieutenant
    captain major sergeant commander chief head leader boss chairman chairwoman chairperson chair director commissioner
    adviser advisor aide deputy official diplomat king queen prince princess emperor empress pope pontiff patriarch
    archbishop bishop cardinal ayatollah imam judge justice prosecutor attorney lawyer professor analyst expert
    economist author writer journalist reporter correspondent activist dissident founder cofounder owner ceo
    coordinator negotiator speaker mp mep lawmaker candidate nominee billionaire businessman businesswoman entrepreneur
    oligarch tycoon warlord politician legislator         
    president-elect chief-of-staff historian researcher scientist counsel ombudsman rapporteur strategist farmer teacher doctor nurse singer actor actress filmmaker musician priest rabbi
    engineer student survivor resident witness volunteer soldier officer dictator ruler strongman crown warlord`,
  it: `presidente presidentessa vicepresidente expresidente premier ministro ministra viceministro sottosegretario
    sottosegretaria segretario segretaria portavoce ambasciatore ambasciatrice inviato inviata senatore senatrice governatrice
    deputato deputata governatore sindaco sindaca generale ammiraglio colonnello capitano comandante capo leader
    direttore direttrice commissario commissaria consigliere consigliera funzionario funzionaria diplomatico re regina
    principe principessa papa pontefice patriarca arcivescovo vescovo cardinale giudice procuratore procuratrice
    avvocato avvocata professore professoressa analista esperto esperta economista giornalista attivista fondatore
    fondatrice cancelliere cancelliera rappresentante coordinatore coordinatrice relatore relatrice vice  
            titolare eurodeputato eurodeputata oligarca magnate
    imprenditore miliardario oppositore dissidente capogruppo delegato numerodue vicepremier vicesegretario dirigente
    esponente politologo storico dittatore contadino agricoltore medico medica scrittore scrittrice cantante regista attore
    attrice ricercatore ricercatrice scienziato scienziata studente studentessa soldato sacerdote rabbino testimone`,
  el: `πρόεδρ- πρόεδρος αντιπρόεδρ- πρωθυπουργ- υπουργό- υπουργου- υπουργέ υπουργ- υφυπουργ- γραμματέα- γραμματε- εκπρόσωπ-
    πρέσβη- πρέσβ- πρεσβευτ- απεσταλμέν- γερουσιαστ- βουλευτ- ευρωβουλευτ- κυβερνήτη- δήμαρχ- περιφερειάρχ- στρατηγ-
    υποστράτηγ- αντιστράτηγ- ταξίαρχ- ναύαρχ- πτέραρχ- συνταγματάρχ- αρχηγ- υπαρχηγ- διοικητ- υποδιοικητ- ηγέτη- ηγέτ-
    επικεφαλής διευθυντ- διευθύντρια- διευθύντρι- επίτροπ- αντιπροσωπ- σύμβουλ- αξιωματούχ- διπλωμάτη- διπλωμάτ- βασιλιά-
    βασιλιά βασίλισσα- πρίγκιπα- πριγκίπισσα- πάπας πάπα ποντίφικα- πατριάρχη- πατριάρχ- αρχιεπίσκοπ- μητροπολίτη-
    επίσκοπ- καρδινάλι- δικαστ- εισαγγελέα- εισαγγελ- δικηγόρ- καθηγητ- καθηγήτρια- αναλυτ- αναλύτρια- οικονομολόγ-
    δημοσιογράφ- καγκελάρι- συντονιστ- συντονίστρια- ιδρυτ- ιδρύτρια- ολιγάρχη- ολιγάρχ- μεγιστάνα- χήρα- 
            αγιατολάχ υπεξ στέλεχο- δισεκατομμυριούχ- επιχειρηματία-
    ηγέτιδα- δικτάτορα- αγρότ- γιατρ- ιατρ- συγγραφέ- σκηνοθέτ- ηθοποι- ερευνητ- ερευνήτρια- επιστήμον- φοιτητ- στρατιώτ- ιερέ-
    διάδοχο- ακτιβιστ- ακτιβίστρια- εκπροσώπου υπεθα`,
  fr: `président présidente vice-président viceprésidente premier ministre secrétaire porte-parole portparole
    ambassadeur ambassadrice envoyé envoyée sénateur sénatrice député députée gouverneur gouverneure maire général
    générale amiral colonel commandant capitaine chef cheffe dirigeant dirigeante leader patron patronne directeur
    directrice commissaire conseiller conseillère responsable diplomate roi reine prince princesse pape patriarche
    archevêque évêque cardinal juge procureur procureure avocat avocate professeur professeure analyste expert experte
    économiste journaliste chancelier chancelière représentant représentante coordinateur coordinatrice fondateur
    fondatrice oligarque milliardaire opposant opposante          
    eurodéputé eurodéputée homologue historien politologue chercheur chercheuse coprésident agriculteur agricultrice médecin écrivain écrivaine
    chanteur chanteuse réalisateur acteur actrice scientifique étudiant étudiante soldat prêtre dictateur héritier`,
  de: `-minister -ministerin -präsident -präsidentin -kanzler -kanzlerin -sprecher -sprecherin -sekretär -sekretärin
    -botschafter -botschafterin -chef -chefin -general -admiral -kommandeur -abgeordnete -abgeordneter -gouverneur
    -bürgermeister -bürgermeisterin -direktor -direktorin -kommissar -kommissarin -berater -beraterin -beauftragte
    -beauftragter -gesandte -gesandter -vertreter -vertreterin -leiter -leiterin -vorsitzende -vorsitzender -führer
    -führerin -politiker -politikerin -anwalt -anwältin -unternehmer -gründer -milliardär -experte -expertin -prinz -prinzessin -könig -bischof machthaber- diktator- landwirt- lehrer- lehrerin- arzt ärztin
    schriftsteller- autor- autorin- aktivist- forscher- wissenschaftler- historiker- regisseur- sänger- anführer-
    präsident- präsidentin- kanzler- sprecher- sekretär- botschafter- chef- oberst senator- senatorin-
    abgeordneter abgeordnete abgeordneten gouverneur- bürgermeister- direktor- kommissar- berater- gesandter gesandte
    vertreter- leiter- vorsitzender vorsitzende vorsitzenden führer- diplomat- könig- königin- prinz- prinzessin-
    papst patriarch- erzbischof- bischof- kardinal- richter- anwalt professor- experte expertin analyst- ökonom-
    journalist- gründer- oligarch- milliardär- premier- premierministerin unternehmer- politiker- ehefrau witwe sohn
    tochter bruder schwester vater mutter ministerin ministers minister abgeordnetem`,
  es: `presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra viceministro
    viceministra secretario secretaria subsecretario portavoz vocero vocera embajador embajadora enviado enviada
    senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa general almirante coronel comandante
    capitán jefe jefa líder director directora comisario comisaria consejero consejera asesor asesora funcionario
    funcionaria diplomático diplomática canciller rey reina príncipe princesa papa patriarca arzobispo obispo cardenal
    juez jueza fiscal abogado abogada profesor profesora analista experto experta economista periodista representante
    coordinador coordinadora fundador fundadora oligarca opositor opositora      
       mandatario mandataria eurodiputado eurodiputada dirigente magnate premier dictador agricultor médico médica escritor escritora cantante cineasta
    actor actriz científico científica investigador investigadora estudiante soldado sacerdote activista`,
  ru: `президент- вице-президент- вицепрезидент- премьер- премьер-министр- вице-премьер- министр- замминистр- глава главы
    главе главу главой секретар- пресс-секретар- представител- представительниц- спикер- посол посла послу послом
    постпред- посланник- сенатор- депутат- губернатор- мэр- генерал- адмирал- полковник- командующ- главнокомандующ-
    командир- лидер- директор- комиссар- советник- помощник- чиновник- дипломат- корол- королев- принц- папа патриарх-
    архиепископ- кардинал- судья судьи прокурор- генпрокурор- адвокат- профессор- аналитик- эксперт- экономист-
    журналист- канцлер- госсекретар- генсек- основател- олигарх- председател- зампред-      
    координатор- бизнесмен- миллиардер- оппозиционер- политик- политолог- руководител- начальник- диктатор- фермер- врач- учител- писател- режиссер- актер- актрис- солдат- ученый историк-
    активист- певец певиц- священник- аятолла аятоллы экс-президент-`,
  sr: `председник- председница- премијер- премијерк- министар министра министарк- портпарол- амбасадор- посланик- градоначелник-`,
  bg: `премиер- министър говорител- говорителк- кмет посланик- лидер-`,
  uk: `прем’єр- віцепрем’єр- міністр- голова голови головою очільник- очільниц- керівник- речник- речниц- представник-
    представниц- посол посла мер мера командувач- головнокомандувач- лідер- радник- радниц- держсекретар- президентк-
    міністерк- патріарх- журналіст- експерт- засновник- спікер- помічник- голову заступник-`,
}

/** Forms of address and ranks as they are shortened; a full stop after them is expected, not needed. */
const ADDRESSES = `mr mrs ms miss dr prof sir dame lord lady
  sig sigra signor signora signore dott dottssa dottor dottoressa onorevole profssa mons monsignor
  κ κα κος κυρία κυρίας κύριος κύριου κυρίου κύριο δρ m mm mme mlle monsieur madame mademoiselle maître me dr
  herr herrn frau fräulein sr sra srta señor señora don doña d dña г-н г-жа гн гжа господин- госпож- пан пані
  sheikh scheich cheikh sceicco jeque σεΐχης σεΐχη шейх mullah molla hojatoleslam sayyid sayed seyed seyyed`

/** As above, but only with their full stop: without it they are words or names ("Gen Nakatani"). */
const ABBREVIATIONS = `sen rep gov gen lt col maj capt sgt adm cmdr cpl rev hon fr me on avv ing cav arch ten amb min
  pres brig`

/** Stands with a role and is no name: what it is about, its rank, its time. */
const QUALIFIERS = `foreign state states defense defence interior finance prime deputy vice former ex acting senior national
  security press first top affairs homeland treasury health energy trade economy economic environment education labour
  labor agriculture transport external internal special permanent supreme high executive federal regional
  chief-of-staff republican democratic democrat opposition rebel then late current crown holy majesty
  excellency highness eminence holiness
  esteri estera difesa interno interni economia giustizia salute sanità stato affari finanze tesoro sicurezza nazionale
  suprema supremo alto alta speciale permanente ambiente lavoro trasporti istruzione cultura agricoltura commercio
  primo prima ex attuale federale generale stampa maggiore sua maestà santità eminenza
  εξωτερικών άμυνα- εθνική- εσωτερικών οικονομικών δικαιοσύνη- προστασία- πολίτη υγεία- παιδεία- ανάπτυξη- ασφάλεια-
  ασφαλεία- επικρατεία- ναυτιλία- μετανάστευση- πολιτισμού εργασία- τουρισμού ενέργεια- περιβάλλοντο- μεταφορών γενικ-
  πρώτη- πρώην πρώτ- κυβερνητικ- τύπου ανώτατ- ύπατ- αναπληρωτ- αναπληρώτρια νυν μόνιμ- ειδικ- ομοσπονδιακ- υποδομών
  étrangères affaires défense intérieur finances économie justice état santé sécurité armées première adjoint adjointe
  délégué déléguée haut haute suprême ancien ancienne spécial spéciale actuel actuelle gouvernement sa
  auswärtigen auswärtiger äußeren inneren verteidigung ehemalige ehemaliger ehemaligen frühere früherer früheren
  damalige damaliger stellvertretende stellvertretender amtierende oberste oberster
  exteriores defensa asuntos hacienda economía justicia estado seguridad sanidad trabajo primer primera alta
  общественн- иностранных дел обороны внутренних финансов юстиции безопасности официальн- первый первого верховн-
  генеральн- государственн- бывш- экс чрезвычайн- постоянн- специальн- заместител- исполняющ- обязанности иностранным
  верховного закордонних справ оборони внутрішніх речник колишн- верховн- перший офіційн- надзвичайн-`

/** Kinship; with a capital such a word is part of a name ("Choe Son Hui"). */
const KIN = `wife widow husband son daughter brother sister father mother
    moglie vedova marito figlio figlia fratello sorella padre madre
    σύζυγ- χήρα γιος γιου γιο κόρη- αδελφός αδελφού αδελφή- πατέρα- μητέρα- γαμπρό- νύφη- πεθερό- πεθερά- ανιψιό- ανιψιά- ξάδελφο-
    épouse femme veuve mari fils fille frère sœur père mère esposa viuda marido hijo hija hermano hermana
    вдова жена жены сын дочь брат дружина син донька ad`

const ROLE_TESTS = Object.values(ROLES).map(wordTest)

/** Whether and how surely a folded word names an office, a rank, a profession or a kinship, in any of the languages. */
export const roleWord: WordTest = (folded) => Math.max(...ROLE_TESTS.map((test) => test(folded)))

/** Forms of address and shortened ranks before a name. */
export const addressWord = wordTest(ADDRESSES)

/** The same with a full stop after them. */
export const abbreviatedRank = wordTest(ABBREVIATIONS)

/** Whose relative someone is; in lower case only. */
export const kinWord = wordTest(KIN)

/** What may stand with a role, though it is no name. */
export const qualifierWord = wordTest(QUALIFIERS)

/** Roles that are family names too; last in a name of several words they are taken for one (Stephen King). */
export const roleOrSurname = wordTest(`king major pope prince bishop judge richter könig papst kaiser papa rey roi
  cardinale leiter maire justice chancellor general chief head page koch conte sultan emir khan president`)
