// French function words: what surrounds verbs, clauses, sources and names.
import type { AttributionWords, ClauseWords, NominalWords, Pronouns, TokenHabits, VerbWords } from '../pack'

export const tokens: TokenHabits = {
  elision: true,
  ordinalStops: false,
  accents: true,
  enclitics: '-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -ce -je',
  capitals: '',
  abbreviations:
    'mm mme mmes mlle mlles me mes dr drs pr prs mgr st ste sts av bd bld fg cf pp art env min max vol tél apr janv févr avr juil sept oct nov déc éd réf resp boul',
}

export const verbWords: VerbWords = {
  everyday:
    "est sont était étaient fut furent sera seront serait seraient soit soient n'_est n'_était va vont allait allaient ira fait font faisait fera peut peuvent pouvait pouvaient pourra pourront pourrait pourraient doit doivent devait devaient devra devront devrait devraient faut fallait faudra faudrait veut veulent voulait vaut reste restent restait restera demeure demeurent devient deviennent devenait deviendra semble semblent semblait paraît vient viennent venait viendra revient reviennent tient tiennent prend prennent prenait prendra met mettent mettait mettra donne donnent donnait donnera passe passent passait passera part partent partira arrive arrivent arrivera entre sort sortent perd perdent perdra gagne gagnent existe existent dure durera dépend dépendent concerne concernent touche touchent permet permettent permettait permettra comprend comprennent compte comptent comptait contient porte portent sert servent suffit suffira agit s'_agit coûte coûtent coûtera baisse augmente augmentera dispose disposent disposait représente représentent constitue constituent bénéficie touchera ouvrira fermera aura auront avait avaient sait savent savait connaît connaissent cherche cherchent vit vivent vivait naît meurt meurent tombe tombent joue jouent jouera reçoit reçoivent rend rendent rendra suit suivent attend attendent attendait travaille travaillent utilise utilisent participe participent rejoint quitte quittent ouvre ouvrent ferme ferment lutte change changent changera commet subit subissent risque risquent manque manquent figure figurent surnomme surnomment",
  verbSuffixes: '',
  pluralSuffixes: '',
  passives: '',
  auxiliaries: {
    singular: "a avait eut ait aurait s'_est s'_était s'_en_est se_serait",
    plural: "ont avaient eurent auraient aient se_sont s'_étaient s'_en_sont",
    reflexive: "s'_est s'_était s'_en_est se_serait se_sont s'_étaient s'_en_sont",
  },
  progressives: '',
  adverbs:
    "aussi également encore toujours souvent parfois déjà ensuite puis enfin alors ainsi donc même presque jadis naguère bientôt tôt tard hier aujourd'_hui demain ici là bien mal mieux beaucoup peu très trop tant vite plutôt soudain seulement notamment pourtant toutefois cependant néanmoins d'_abord d'_ailleurs d'_emblée d'_entrée par_ailleurs en_outre en_revanche en_substance en_bloc en_chœur en_effet en_retour en_direct en_public en_privé en_vain en_fait en_particulier en_aparté en_somme en_même_temps en_premier_lieu dans_la_foulée dans_un_premier_temps dans_le_même_temps de_plus de_même de_nouveau de_son_côté de_leur_côté de_longue_date de_vive_voix de_fait à_nouveau à_son_tour à_leur_tour à_plusieurs_reprises à_maintes_reprises à_cette_occasion à_ce_sujet à_ce_propos à_l'_époque à_l'_inverse à_chaud à_mi-voix à_demi-mot à_juste_titre au_contraire au_passage au_préalable au_départ une_nouvelle_fois une_fois_de_plus une_fois_encore pour_la_première_fois pour_sa_part pour_leur_part pour_autant pour_l'_heure pour_l'_instant plus_tôt plus_tard plus_loin plus_largement tout_d'_abord tout_de_même tout_de_go tout_de_suite tout_à_fait tout_récemment tout_net tout_simplement quant_à_lui quant_à_elle quant_à_eux quant_à_elles lui_aussi elle_aussi eux_aussi elles_aussi lui-même elle-même eux-mêmes elles-mêmes non_plus sans_détour sans_ambages sans_surprise sans_hésiter sans_attendre sans_relâche entre-temps depuis devant_la_presse à_la_presse face_à_la_presse devant_les_journalistes devant_des_journalistes aux_journalistes à_des_journalistes à_la_barre à_la_tribune sous_cape sous_serment haut_et_fort noir_sur_blanc mot_pour_mot peu_après peu_avant coup_sur_coup ouvertement fortement vertement autrement fièrement sobrement longuement largement sèchement prudemment sagement calmement gravement vivement fermement formellement brièvement humainement certainement soudainement prochainement habilement facilement difficilement utilement franchement justement modestement profondément grandement lourdement rondement librement tendrement amèrement sincèrement lentement gentiment quasiment vraiment hardiment poliment joliment éperdument assidûment dûment indûment nettement simplement pleinement purement sûrement durement doucement finalement initialement récemment crûment posément aisément énormément publiquement tacitement promptement subitement haut_et_clair lors_d'_un_point_presse lors_d'_un_point_de_presse lors_d'_une_conférence_de_presse lors_de_sa_conférence_de_presse lors_de_son_point_presse en_conférence_de_presse en_point_de_presse en_point_presse lors_d'_une_conférence_téléphonique lors_d'_une_interview lors_d'_un_entretien lors_d'_un_déplacement au_cours_d'_une_conférence_de_presse au_cours_d'_un_point_de_presse à_l'_issue_de_la_rencontre à_l'_issue_du_match à_l'_issue_de_la_réunion après_le_match avant_le_match en_visioconférence en_séance à_l'_antenne sur_les_réseaux_sociaux sur_Twitter sur_X sur_Facebook sur_Telegram sur_Instagram sur_LinkedIn sur_son_compte_Twitter sur_son_compte_X en_marge_du_sommet sous_couvert_d'_anonymat sous_couvert_de_l'_anonymat sous_le_couvert_de_l'_anonymat à_la_sortie_du_tribunal dans_la_matinée dans_la_soirée dans_la_journée dans_l'_après-midi dans_la_nuit en_fin_de_journée en_fin_de_matinée en_début_de_soirée en_début_d'_après-midi",
  adverbSuffixes:
    'iquement alement ellement eusement ivement amment emment ctement airement icitement ablement iblement ément èrement imement idement guement oirement ièvement ètement einement lument atement',
  negations: "pas jamais rien ni_ne ni_n' guère nullement aucunement ni",
  clitics:
    "ne n' ne_pas ne_plus ne_jamais ne_rien y en lui nous vous me m' te t' se s' leur -t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles",
  irrealis:
    "est était sont étaient été fut furent sera seront si se s' s'_il s'_ils pour sans pourrait pourraient devrait devraient va vont doit doivent",
  passive: {
    auxiliaries: 'a_été ont_été avait_été avaient_été est sont était étaient fut furent',
    perfect: '',
    agents: 'par',
    states: '',
  },
  homographs:
    'annonce annonces note notes demande demandes réclame critique critiques plainte menace menaces réplique répliques riposte juge estime lance tranche peste tempête tonne glisse souffle lâche presse prie prêche commande contre pointe appel appelle rappelle rapporte relève appuie reproche doute doutes craint témoigne regrette conseille promet dit dits prévoit plaisante blague balance charge attaque attaques gronde cite liste chiffre calcule analyse commente raille loue vante accuse conteste défend soupçonne résume termine achève commence continue confie avoue jure publie écrit écrits signale informe sourire rire souris admis admise prévu prévue compris entendu appris prescrit contredit interdit garanti garantie promise promis condamne prononce oppose exige espère renchérit confirme constate observe indique explique démontre montre trouve présente développe exprime évoque invoque manifeste formule estimé titre titrent rêve vanne vannent poste postent éclaire signifie',
  reportedMood: '',
  reportedEnding: { mood: '', past: '' },
  carriers: "n'_hésitant_pas_à sans_hésiter_à allant_jusqu'_à",
  supports:
    "tenu_à tenu_à_le voulu souhaité tenté_de tenté_d' fini_par choisi_de choisi_d' préféré pu dû osé su cru_devoir cru_bon_de cru_bon_d' jugé_bon_de jugé_bon_d' jugé_utile_de continué_à continué_de continué_d' commencé_par commencé_à été_jusqu'_à tient_à tiennent_à tenait_à tenaient_à veut veulent voulait voulaient souhaite souhaitent vient_de vient_d' viennent_de viennent_d' venait_de venait_d' venaient_de venaient_d' va_jusqu'_à vont_jusqu'_à se_contente_de se_contente_d' se_contentent_de se_plaît_à se_plait_à aime_à aime continue_de continue_d' continue_à continuent_de continuent_d' continuent_à finit_par finissent_par préfère préfèrent ose osent s'_empresse_de s'_empresse_d' empressé_de empressé_d' contenté_de contenté_d' hésite_pas_à hésitent_pas_à hésitait_pas_à pas_hésité_à tarde_pas_à tardent_pas_à pas_tardé_à manque_pas_de manquent_pas_de pas_manqué_de pas_manqué_d' prive_pas_de se_permet_de s'_est_empressé_de s'_est_empressée_de s'_est_contenté_de s'_est_contentée_de s'_est_contenté_d' s'_est_contentée_d' s'_est_borné_à s'_est_bornée_à se_borne_à se_bornent_à s'_est_permis_de insisté_pour",
}

export const clause: ClauseWords = {
  complementizers:
    "que qu' à_ce_que à_ce_qu' de_ce_que de_ce_qu' sur_le_fait_que sur_le_fait_qu' le_fait_que le_fait_qu' du_fait_que du_fait_qu'",
  questionWords:
    "si s'_il s'_ils ce_que ce_qu' ce_qui ce_à_quoi ce_dont comment pourquoi quand où combien quel quelle quels quelles qui à_quel à_quelle dans_quelle dans_quel",
  infinitiveMarkers: "de d' à",
  infinitiveEndings: 'er ir dre tre ire oire ivre mpre incre clure aire',
  addresseeMarkers:
    "de d' à au aux du des pour que qu' contre afin_que afin_qu' si s'_il comment pourquoi quand ce_que ce_qu'",
  judgementMarkers: 'comme',
  relatives: 'qui lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles',
  coordinators: 'et ou puis',
  contrasts: 'mais or tandis alors_que',
  subordinators:
    "quand lorsque lorsqu' alors_que alors_qu' tandis_que tandis_qu' après_que parce_que parce_qu' puisque puisqu' comme car si afin_que afin_qu' afin_de afin_d' pour_que pour_qu' bien_que bien_qu' quoique sans_que sans_qu' avant_que avant_qu' dès_que dès_qu' tant_que tant_qu' depuis_que depuis_qu' pendant_que où dont au_moment_où à_moins_que étant_donné_que de_sorte_que si_bien_que",
  openers:
    "mais et or donc car puis ainsi aussi enfin ensuite toutefois cependant néanmoins pourtant par_ailleurs en_outre de_plus en_revanche de_son_côté de_leur_côté pour_sa_part pour_leur_part quant_à_lui quant_à_elle dans_le_même_temps parallèlement entre-temps d'_ailleurs d'_autant_que en_effet au_contraire à_l'_inverse résultat bref interrogé interrogée interrogés interrogées sollicité sollicitée sollicités sollicitées contacté contactée contactés contactées joint jointe joints jointes questionné questionnée relancé relancée invité invitée",
}

export const attribution: AttributionWords = {
  before:
    "selon d'_après à_en_croire à_entendre aux_dires_de aux_dires_du aux_dires_des aux_dires_d' au_dire_de au_dire_du aux_yeux_de aux_yeux_du aux_yeux_des aux_yeux_d' de_l'_avis_de de_l'_avis_du de_l'_avis_des de_l'_avis_d' de_l'_aveu_de de_l'_aveu_du de_l'_aveu_des de_l'_aveu_même_de de_l'_aveu_même_du selon_les_mots_de selon_les_mots_du selon_les_mots_d' selon_les_termes_de selon_les_termes_du selon_les_propos_de selon_les_dires_de selon_les_dires_du dixit",
  after: '',
  ownViews:
    "à_ses_yeux à_leurs_yeux à_son_sens à_leur_sens à_son_avis à_leur_avis de_son_point_de_vue de_leur_point_de_vue de_son_propre_aveu de_leur_propre_aveu à_l'_en_croire à_les_en_croire",
  beforeTexts: '',
  selfViews: '',
  hearsays: '',
  continuations: '',
  tags: '',
  opening: 'pour',
  anonymity: '',
  origins: 'par',
  notBefore:
    "lequel laquelle lesquels lesquelles que qu' quoi le_cas les_cas l'_âge le_type la_loi la_règle la_formule l'_expression la_tradition la_taille l'_usage nos nous moi vous guerre coup",
  clauses: "comme ainsi_que d'_après_ce_que d'_après_ce_qu' selon_ce_que selon_ce_qu' à_ce_que à_ce_qu'",
  backReferences:
    "l' le c'_est_ce_que c'_est_ce_qu' c'_est_du_moins_ce_que c'_est_du_moins_ce_qu' c'_est_en_tout_cas_ce_que c'_est_en_tout_cas_ce_qu' voilà_ce_que voilà_ce_qu' c'_est_l'_avis_de c'_est_l'_avis_du c'_est_l'_avis_des c'_est_aussi_l'_avis_de c'_est_l'_analyse_de c'_est_l'_analyse_du c'_est_le_constat_de c'_est_le_constat_du tel_est_l'_avis_de tel_est_l'_avis_du ce_sont_les_mots_de c'_est_l'_appel_que c'_est_l'_appel_qu' c'_est_en_tout_cas_l'_appel_de c'_est_l'_avertissement_que c'_est_l'_avertissement_qu' c'_est_en_tout_cas_l'_avertissement_de c'_est_l'_engagement_que c'_est_l'_engagement_qu' c'_est_en_tout_cas_l'_engagement_de c'_est_l'_analyse_que c'_est_l'_analyse_qu' c'_est_en_tout_cas_l'_analyse_de c'_est_l'_annonce_que c'_est_l'_annonce_qu' c'_est_en_tout_cas_l'_annonce_de c'_est_l'_avis_que c'_est_l'_avis_qu' c'_est_en_tout_cas_l'_avis_de c'_est_l'_opinion_que c'_est_l'_opinion_qu' c'_est_en_tout_cas_l'_opinion_de c'_est_l'_accusation_que c'_est_l'_accusation_qu' c'_est_en_tout_cas_l'_accusation_de c'_est_l'_hypothèse_que c'_est_l'_hypothèse_qu' c'_est_en_tout_cas_l'_hypothèse_de c'_est_l'_explication_que c'_est_l'_explication_qu' c'_est_en_tout_cas_l'_explication_de c'_est_le_constat_que c'_est_le_constat_qu' c'_est_en_tout_cas_le_constat_de c'_est_le_message_que c'_est_le_message_qu' c'_est_en_tout_cas_le_message_de c'_est_le_vœu_que c'_est_le_vœu_qu' c'_est_en_tout_cas_le_vœu_de c'_est_le_souhait_que c'_est_le_souhait_qu' c'_est_en_tout_cas_le_souhait_de c'_est_le_reproche_que c'_est_le_reproche_qu' c'_est_en_tout_cas_le_reproche_de c'_est_le_bilan_que c'_est_le_bilan_qu' c'_est_en_tout_cas_le_bilan_de c'_est_le_diagnostic_que c'_est_le_diagnostic_qu' c'_est_en_tout_cas_le_diagnostic_de c'_est_la_conclusion_que c'_est_la_conclusion_qu' c'_est_en_tout_cas_la_conclusion_de c'_est_la_question_que c'_est_la_question_qu' c'_est_en_tout_cas_la_question_de c'_est_la_thèse_que c'_est_la_thèse_qu' c'_est_en_tout_cas_la_thèse_de c'_est_la_promesse_que c'_est_la_promesse_qu' c'_est_en_tout_cas_la_promesse_de c'_est_la_position_que c'_est_la_position_qu' c'_est_en_tout_cas_la_position_de c'_est_la_crainte_que c'_est_la_crainte_qu' c'_est_en_tout_cas_la_crainte_de c'_est_la_conviction_que c'_est_la_conviction_qu' c'_est_en_tout_cas_la_conviction_de c'_est_la_réponse_que c'_est_la_réponse_qu' c'_est_en_tout_cas_la_réponse_de c'_est_la_critique_que c'_est_la_critique_qu' c'_est_en_tout_cas_la_critique_de c'_est_la_mise_en_garde_que c'_est_la_mise_en_garde_qu' c'_est_en_tout_cas_la_mise_en_garde_de c'_est_la_demande_que c'_est_la_demande_qu' c'_est_en_tout_cas_la_demande_de un_jugement_que un_jugement_qu' un_constat_que un_constat_qu' un_avis_que un_avis_qu' un_reproche_que un_reproche_qu' un_souhait_que un_souhait_qu' un_diagnostic_que un_diagnostic_qu' un_message_que un_message_qu' un_sentiment_que un_sentiment_qu' un_point_de_vue_que un_point_de_vue_qu' une_analyse_que une_analyse_qu' une_opinion_que une_opinion_qu' une_information_que une_information_qu' une_critique_que une_critique_qu' une_accusation_que une_accusation_qu' une_position_que une_position_qu' une_mise_en_garde_que une_mise_en_garde_qu' une_inquiétude_que une_inquiétude_qu' une_crainte_que une_crainte_qu' une_lecture_que une_lecture_qu' une_version_que une_version_qu' une_demande_que une_demande_qu' une_information_confirmée_par information_confirmée_par c'_est_le_cri_d'_alarme_que c'_est_le_cri_d'_alarme_qu' c'_est_du_moins_l'_avis_de c'_est_du_moins_l'_avis_du c'_est_en_substance_ce_que c'_est_en_substance_ce_qu' voici_ce_que voici_ce_qu' ce_que_confirme ce_qu'_a_confirmé ce_qu'_ont_confirmé",
  citing:
    "citant en_citant citant_des cité_par citée_par cités_par citées_par qui_cite qui_citent cite citent reprenant qui_reprend se_fondant_sur s'_appuyant_sur qui_s'_appuie_sur",
  channels:
    "dans sur devant pendant avant après lors durant depuis en avec sans contre malgré par face via sous dès jusque jusqu' vers à_la_presse à_l'_AFP à_la_radio à_la_télévision à_franceinfo à_l'_antenne à_l'_issue à_l'_agence à_l'_occasion à_des_journalistes à_un_journaliste à_nos_confrères à_ce_sujet à_ce_propos à_propos à_la_sortie à_la_barre à_la_tribune à_l'_audience à_l'_adresse au_micro au_cours au_lendemain au_sujet au_lieu au_quotidien au_journal aux_journalistes aux_médias aux_députés aux_sénateurs",
  translations: 'traduction traducteur traductrice interprète',
}

export const nominal: NominalWords = {
  definite:
    "le la l' les ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes la_même le_même les_mêmes cette_même ce_même ces_mêmes cet_autre cette_autre",
  indefinite:
    "un une des plusieurs quelques certains certaines d'_autres de_nombreux de_nombreuses divers diverses différents différentes maints deux trois quatre cinq six sept huit neuf dix une_dizaine_de une_dizaine_d' une_vingtaine_de une_poignée_de la_plupart_des beaucoup_de nombre_de bon_nombre_de l'_un_des l'_une_des un_des une_des chaque tout toute tous_les toutes_les tous_ses aucun aucune",
  masculine: '',
  feminine: '',
  obliques: '',
  articled: '',
  correlatives: { first: '', second: '' },
  genitives: "de d' du des",
  possessiveSuffixes: '',
  voices: 'par',
  absolutes: '',
  personal: '',
  prepositions:
    "à au aux en dans par pour sur sous avec sans contre chez vers entre parmi depuis pendant durant avant après dès jusque jusqu' envers devant derrière malgré hors lors face grâce quant près auprès auprès_de auprès_d' auprès_du auprès_des près_de près_d' lors_de lors_d' lors_du lors_des au_cours_de au_cours_d' au_cours_du au_cours_des à_l'_issue_de à_l'_issue_d' à_l'_issue_du à_l'_issue_des à_l'_occasion_de à_l'_occasion_d' à_l'_occasion_du en_marge_de en_marge_d' en_marge_du en_marge_des à_propos_de à_propos_d' à_propos_du au_sujet_de au_sujet_d' au_sujet_du face_à face_au face_aux grâce_à en_réponse_à en_réponse_aux à_la_suite_de à_la_suite_d' à_la_suite_du au_lendemain_de au_lendemain_du au_lendemain_d' à_l'_encontre_de à_la_tête_de à_bord_de au_sein_de au_sein_du au_sein_d' au_nom_de au_nom_du afin via voire sauf hormis outre concernant visant suivant moyennant",
  sites: '',
  purposes: '',
  nameParticles: "de du d' la le des von van der den ten bin ben ibn al el da di del dos",
  honorifics:
    'm mm mme mmes mlle me mes dr drs pr prs mgr monsieur madame mademoiselle messieurs mesdames maître docteur professeur professeure père sœur frère abbé dom sir lord lady cheikh',
}

export const pronouns: Pronouns = {
  masculine:
    "le_principal_intéressé il lui celui celui-ci celui-là ce_dernier le_premier le_second l'_intéressé -t-il -il",
  feminine:
    "la_principale_intéressée elle celle celle-ci celle-là cette_dernière la_première la_seconde l'_intéressée -t-elle -elle",
  plural:
    'ils elles eux ceux-ci celles-ci ces_derniers ces_dernières les_deux_hommes les_deux_femmes tous_deux toutes_deux les_intéressés -t-ils -t-elles -ils -elles',
  neuter: '',
  nobody:
    "je j' tu on -t-on -on -je -ce quoi rien personne chacun chacune quiconque tout_le_monde cela ça ceci c' aucun nul quelqu'_un",
}
