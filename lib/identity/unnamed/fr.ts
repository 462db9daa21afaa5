// French.
import type { SourceWords } from './source-words'

export const fr: SourceWords = {
  headLast: false,
  behindHead: '',
  light: {
    government:
      'responsable responsables officiel officiels fonctionnaire fonctionnaires autorité autorités inspecteur inspecteurs haut_placé conseiller_municipal',
    company:
      'salarié salariée salariés salariées employé employée employés employées cadre cadres dirigeant dirigeante dirigeants manager managers directeur directrice directeurs lanceur_d_alerte lanceuse_d_alerte',
    other:
      'source sources personne personnes milieu milieux cercle cercles voix porte_parole membre membres représentant représentante représentants délégué délégués délégation conseiller conseillère conseillers collaborateur collaboratrice collaborateurs leader leaders chef chefs homme hommes femme femmes figure figures agent agents service services allié alliés entourage proche proches',
    military: 'officier officiers',
  },
  heads: {
    government:
      'ministre ministres secrétaire_d_État député députés députée sénateur sénateurs sénatrice eurodéputé eurodéputés parlementaire parlementaires élu élus élue maire maires gouverneur gouverneurs préfet préfets législateur législateurs politique politiques haut_fonctionnaire hauts_fonctionnaires',
    military:
      'militaire militaires soldat soldats soldate général généraux colonel colonels commandant commandants amiral amiraux marin marins combattant combattants milicien miliciens réserviste réservistes casque_bleu casques_bleus haut_gradé hauts_gradés gradé gradés',
    intelligence: 'espion espions espionne agent_secret agents_secrets',
    diplomatic:
      'diplomate diplomates ambassadeur ambassadeurs ambassadrice émissaire émissaires consul consuls négociateur négociateurs négociatrice médiateur médiateurs',
    'law-enforcement':
      'enquêteur enquêteurs enquêtrice procureur procureurs procureure magistrat magistrats magistrate juge juges policier policiers policière gendarme gendarmes douanier douaniers garde_frontière gardes_frontières commissaire_de_police',
    company:
      'banquier banquiers entrepreneur entrepreneurs chef_d_entreprise chefs_d_entreprise industriel industriels patron patrons patronne commerçant commerçants armateur armateurs homme_d_affaires hommes_d_affaires PDG',
    witness:
      'témoin témoins témoin_oculaire témoins_oculaires passant passants passante voisin voisins voisine voisines riverain riverains riveraine habitant habitants habitante rescapé rescapés rescapée survivant survivants survivante passager passagers passagère automobiliste automobilistes usager usagers touriste touristes vacancier vacanciers locataire locataires client clients cliente',
    familiar: 'initié initiés connaisseur connaisseurs',
    document:
      'document documents mémo mémos mémorandum note notes courriel courriels mail mails e_mail e_mails câble câbles télégramme télégrammes transcription transcriptions compte_rendu procès_verbal dossier_confidentiel rapport rapports lettre lettres enregistrement enregistrements fichier fichiers ébauche projet_de_texte écoutes',
    other:
      'expert experts experte analyste analystes économiste économistes chercheur chercheurs chercheuse chercheuses scientifique scientifiques universitaire universitaires historien historiens avocat avocats avocate avocates détracteur détracteurs opposant opposants partisan partisans soutien militant militants militante militantes proche_de_la_victime parent parents mère père famille familles ami amis amie collègue collègues médecin médecins infirmier infirmiers infirmière infirmières pédiatre pédiatres supporteur supporteurs supporter supporters manifestant manifestants étudiant étudiants étudiante enseignant enseignants enseignante professeur professeurs journaliste journalistes observateur observateurs commentateur commentateurs auteur auteurs ingénieur ingénieurs ouvrier ouvriers agriculteur agriculteurs pêcheur pêcheurs investisseur investisseurs pompier pompiers secouriste secouristes bénévole bénévoles détenu détenus réfugié réfugiés migrant migrants électeur électeurs syndicaliste syndicalistes spécialiste spécialistes',
  },
  marks: {
    intelligence:
      'renseignement renseignements services_secrets service_secret services_de_sécurité espionnage contre_espionnage intelligence_économique',
    military:
      'militaire militaires armée armées marine armée_de_l_air forces_armées défense état_major pentagone troupes milice',
    'law-enforcement':
      'police policier policiers policière policières judiciaire judiciaires parquet enquête enquêtes gendarmerie tribunal justice sécurité sécuritaire sécuritaires intérieur beauvau ministère_de_l_intérieur douane douanes douanière pénitentiaire antiterroriste forces_de_l_ordre',
    diplomatic:
      'diplomatique diplomatiques diplomatie ambassade ambassades consulat consulaire ministère_des_affaires_étrangères affaires_étrangères département_d_État quai_d_orsay',
    government:
      'gouvernement gouvernements gouvernementale gouvernementales gouvernemental gouvernementaux exécutif administration administrations ministère ministères ministériel ministérielle ministérielles ministre présidence présidentielle présidentielles élysée matignon bercy parlement parlementaire parlementaires congrès sénat assemblée mairie municipale municipales municipal conseil_municipal région régional régionale préfecture maison_blanche kremlin commission onu ue otan alliance conseil_de_sécurité sécurité_nationale publique officielle officielles sécurité_sociale état',
    company:
      'entreprise entreprises société sociétés compagnie compagnies groupe banque banques bancaire bancaires financière financières industrielle industrielles industrie secteur filière direction usine marché marchés commerciale portuaire portuaires aérienne constructeur acquéreur repreneur conseil_d_administration',
    other:
      'intelligence_artificielle syndicat syndicats syndicale syndicales syndical syndicaux club équipe hôpital hospitalière hospitalières hospitalier médicale médicales sanitaire sanitaires université universitaire école scolaire église ecclésiastique ong parti majorité opposition vestiaire rebelle rebelles secours humanitaire humanitaires',
  },
  knowing:
    'au_fait au_courant informé_de informée_de informés_de informées_de informé_du informée_du informées_du informé_des informée_des informées_des informé_sur informées_sur informés_sur informés informées informé informée bien_informées bien_informés ayant_connaissance ayant_eu_accès ayant_accès qui_connaît qui_connaissent connaissant impliquée_dans impliquées_dans impliqués_dans familier_du familières_du familiers_du',
  near: 'proche_de proches_de proche_du proches_du proche_des proches_des proche_d proches_d entourage sources_proches source_proche',
  relatives:
    'qui que dont lequel lesquels laquelle lesquelles ayant_requis citée citées cité cités interrogé interrogés s_exprimant',
  secret:
    'interne internes confidentiel confidentielle confidentiels confidentielles secret secrète secrets secrètes consulté consultée consultés consultées obtenu obtenue obtenus fuité fuitée fuités divulgué divulguée inédit',
  locatives: 'à a en au aux dans chez depuis sur',
}
