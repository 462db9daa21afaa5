// German.
import type { SourceWords } from './source-words'

export const de: SourceWords = {
  headLast: false,
  behindHead: '',
  light: {
    government:
      'beamter beamte beamten beamtin beamtinnen *beamter *beamte *beamten *beamtin *beamtinnen offizielle offizieller offiziellen *offizielle *offizieller *offiziellen funktionär* behörde behörden *behörde *behörden amtsträger* verantwortliche verantwortlicher verantwortlichen amtsvertreter*',
    company:
      'mitarbeiter* *mitarbeiter *mitarbeiterin *mitarbeitern *mitarbeiters angestellte angestellter angestellten beschäftigte beschäftigter beschäftigten manager managern managerin geschäftsführer* whistleblower hinweisgeber*',
    other:
      'quelle quellen *quelle *quellen kreis kreise kreisen *kreise *kreisen umfeld person personen leute leuten sprecher* *sprecher *sprecherin *sprechern *sprechers *sprecherinnen vertreter* *vertreter *vertretern *vertreterin *vertreters mitglied mitglieder mitgliedern *mitglied *mitglieder berater* *berater *beratern *beraterin stimme stimmen mann männer frau frauen leiter* chef chefs führer führung dienst dienste diensten verbündete verbündeter verbündeten',
    military: 'offizier offiziere offizieren *offizier *offiziere *offizieren',
  },
  heads: {
    government:
      'minister ministern ministerin *minister *ministern *ministerin staatssekretär* abgeordnete abgeordneter abgeordneten parlamentarier* senator* bürgermeister* gouverneur* politiker* *politiker *politikern *politikerin landrat landräte stadtrat stadträte regierungsbeamt*',
    military:
      'soldat soldaten soldatin general generäle generälen generale oberst kommandeur* kommandant* admiral* kämpfer* milizionär* reservist* blauhelm* militärs',
    intelligence: 'spion spione spionen agentin *agent *agenten geheimagent* nachrichtendienstler* geheimdienstler*',
    diplomatic:
      'diplomat diplomaten diplomatin diplomatinnen *diplomat *diplomaten *diplomatin botschafter* gesandte gesandter gesandten konsul konsuln unterhändler* verhandler* *unterhändler vermittler*',
    'law-enforcement':
      'ermittler* *ermittler *ermittlern staatsanwält* staatsanwalt* oberstaatsanwalt* richter richterin richtern polizist* *polizist *polizisten *polizistin kommissar* fahnder* zöllner* grenzschützer*',
    company:
      'banker bankern bankier* unternehmer* *unternehmer industrielle industrieller reeder reedern händler händlern *händler *händlern geschäftsleute vorstände vorstandsmitglied*',
    witness:
      'zeuge zeugen zeugin zeuginnen *zeuge *zeugen *zeugin anwohner* nachbar* einwohner* bewohner* *bewohner *bewohnern passant* überlebende überlebender überlebenden fahrgast fahrgäste fahrgästen passagier* autofahrer* pendler* tourist touristen urlauber* mieter* kunde kunden kundin besucher* augenzeug*',
    familiar: 'insider insidern insiders eingeweihte eingeweihter eingeweihten branchenkenner* kenner kennern',
    document:
      'dokument dokumente dokumenten *dokument *dokumente *dokumenten memo memos papier papiere *papier vermerk* aktenvermerk* e_mail e_mails email emails depesche* protokoll* mitschrift* akte akten bericht berichte berichten *bericht *berichte *berichten schreiben brief briefe *schreiben *brief aufnahme aufnahmen mitschnitt* entwurf entwürfe *entwurf unterlage unterlagen *unterlagen dossier',
    other:
      'experte experten expertin *experte *experten *expertin fachleute fachleuten fachmann analyst analysten analystin *analyst *analysten ökonom ökonomen ökonomin *ökonom *ökonomen volkswirt* forscher* *forscher *forschern *forscherin wissenschaftler* *wissenschaftler *wissenschaftlern akademiker* historiker* anwalt anwälte anwälten anwältin *anwalt *anwälte verteidiger* kritiker* gegner* *gegner anhänger* unterstützer* aktivist* *aktivist *aktivisten angehörige angehöriger angehörigen eltern mutter vater familie familien freund freunde freunden kollege kollegen kollegin arzt ärzte ärzten ärztin *arzt *ärzte pfleger* fan fans demonstrant* student studenten studierende schüler* lehrer* journalist* reporter* beobachter* kommentator* autor autoren autorin ingenieur* arbeiter* fahrer* landwirt* fischer investor investoren anleger* feuerwehrleute feuerwehrmann helfer* retter* gefangene häftling* flüchtling* migrant* wähler* gewerkschafter* verbraucherschützer* umweltschützer* juristen jurist meteorolog*',
  },
  marks: {
    intelligence:
      'geheimdienst* nachrichtendienst* *geheimdienst *geheimdienste *geheimdiensten *nachrichtendienst *nachrichtendienste verfassungsschutz* spionage* abwehr',
    military:
      'militär* armee* heer heeres marine marine* luftwaffe streitkräfte* verteidigung* verteidigungs* generalstab* bundeswehr* truppe* wehr* pentagon* *armee',
    'law-enforcement':
      'polizei* *polizei ermittler* fahnder* justiz* ermittlung* *ermittlungen staatsanwaltschaft* gericht* *gericht sicherheits* zoll* strafverfolg* kripo kriminal* bundeskriminalamt landeskriminalamt innenministerium* grenzschutz*',
    diplomatic:
      'diplomatisch* diplomaten* botschaft* konsulat* auswärtig* außenministerium* außenminister* außenamt* verhandlungs* *außenministerium *außenministeriums',
    government:
      'regierung* *regierung *regierungs* ministerium* ministerien *ministerium *ministeriums *ministerien ministerial* kabinett* kanzleramt* kanzler* präsidial* präsident* parlament* *parlament bundestag* bundesrat* kongress* senat* rathaus* rathauses stadt* kommunal* kommission kommissions* weiß_haus weißes_haus weißen_haus weißen_hauses kreml* landes* bundes* staatlich* behörden* nationale_sicherheit nationalen_sicherheitsrat* sicherheitsrat* uno nato un eu bündnis* koalitions*',
    company:
      'unternehmen* *unternehmen firma firmen* konzern* *konzern *konzerns bank* banken* *bank industrie* branche* branchen* markt* finanz* *finanz* wirtschafts* aufsichtsrat* vorstand* werk werks* betrieb* börsen* handels* reederei* airline* verlag* hersteller*',
    other:
      'künstliche_intelligenz künstlicher_intelligenz ki gewerkschaft* verein* vereins* klub* club* mannschaft* klinik* krankenhaus* universität* hochschul* schul* kirche* kirchen* vatikan* partei* partei fraktion* opposition* kabine rebellen* feuerwehr* rettungs* hilfs* medizin*',
  },
  knowing:
    'mit_der_sache_vertraut* mit_dem_vorgang_vertraut* mit_den_plänen_vertraut* mit_der_angelegenheit_vertraut* vertraut vertraute vertrauter vertrauten vertrautes informiert informierte informierter informierten unterrichtet unterrichtete unterrichteten unterrichteter kenntnis kenntnis_von eingeweiht bescheid',
  near: 'nahesteh* nahe_steh* nahe nahen naher aus_dem_umfeld im_umfeld umfeld *umfeld *nahe *nahen *naher',
  relatives: 'welche welcher die_anonym die_nicht die_namentlich der_anonym der_nicht der_namentlich die_ungenannt',
  secret: 'intern* vertraulich* geheim* durchgestochen* geleakt* vorliegend* unveröffentlicht* einsehen eingesehen*',
  locatives: 'in im am an auf bei aus',
}
