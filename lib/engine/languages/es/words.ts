// Spanish function words: what surrounds verbs, clauses, sources and names.
import type { AttributionWords, ClauseWords, NominalWords, Pronouns, TokenHabits, VerbWords } from '../pack'

export const tokens: TokenHabits = {
  elision: false,
  ordinalStops: false,
  enclitics: '',
  accents: true,
  capitals: '',
  abbreviations:
    'sr sra srta sres sras d dª dña dr dra dres prof profa lic licda ing arq gral cnel cap tte sgto mons fr sto sta rvdo excmo excma ilmo ilma ud uds vd vds av avda c ctra pza núm nro no art arts párr pág págs vol ed etc p.ej ej aprox máx mín tel tfno km kg ee uu ee.uu rr.hh ff.aa jj.oo dd.hh cc.oo s.a s.l s.a.u s.l.u c.v cía hnos a.m p.m a.c d.c i.e vs ene feb mar abr jun jul ago sept oct nov dic',
}

export const verbWords: VerbWords = {
  everyday: '',
  verbSuffixes: 'ó aron ieron yeron jeron arán erán irán arían erían irían aban ían ará erá irá aría',
  pluralSuffixes: 'n',
  passives: 'se',
  auxiliaries: {
    singular: 'ha había habría haya hubiera hubiese hubo habrá',
    plural: 'han habían habrían hayan hubieran hubiesen hubieron habrán',
    reflexive: '',
  },
  progressives: '',
  adverbs:
    'también además tampoco así ya aún todavía luego después antes entonces ahora hoy ayer anoche asimismo igualmente incluso siempre solo sólo apenas casi más_tarde poco_después acto_seguido a_continuación por_su_parte por_su_lado por_otro_lado por_otra_parte por_último por_el_contrario sin_embargo no_obstante en_cambio en_ese_sentido en_este_sentido en_esta_línea en_esa_línea al_respecto a_este_respecto a_su_vez una_vez_más de_nuevo otra_vez a_renglón_seguido en_su_momento de_momento por_ahora en_todo_caso en_cualquier_caso pues eso_sí en_efecto de_hecho por_tanto por_lo_tanto en_definitiva sobre_todo ante_todo por_ejemplo en_principio en_general en_concreto en_particular en_exclusiva en_privado en_público en_rueda_de_prensa en_conferencia_de_prensa en_un_comunicado mediante_un_comunicado a_través_de_un_comunicado en_una_nota en_un_tuit en_las_redes_sociales en_sus_redes_sociales en_redes_sociales a_preguntas_de_los_periodistas a_preguntas_de_los_medios en_declaraciones_a_los_medios en_declaraciones_a_la_prensa en_reiteradas_ocasiones en_varias_ocasiones en_repetidas_ocasiones a_la_prensa a_los_periodistas a_los_medios por_escrito en_voz_alta a_las_claras sin_ambages sin_rodeos sin_tapujos con_rotundidad con_claridad con_firmeza con_contundencia con_ironía con_sorna entre_lágrimas al_mismo_tiempo al_término_de_la_reunión durante_años desde_entonces al_final finalmente primero',
  adverbSuffixes: 'mente',
  negations: 'no ni nunca jamás tampoco nadie',
  clitics: 'me te se le les lo la los las nos os',
  irrealis:
    'si para por sin podría podrían puede pueden podrá podrán debe deben debería deberían deberá va_a van_a iba_a iban_a quisiera está están estaba estaban esté fue fueron es son será serán era eran queda quedó ojalá',
  passive: {
    auxiliaries: 'fue fueron ha_sido han_sido había_sido habían_sido es son era eran',
    perfect: '',
    agents: 'por',
    states: '',
  },
  homographs:
    'cifra cifran denuncia protesta demanda pregunta estima condena duda sospecha alerta cuenta amenaza sentencia precisa concreta expresa evidencia culpa tacha reseña espera manifiesta suelta proclama dicho',
  reportedMood: '',
  reportedEnding: { mood: '', past: '' },
  carriers: 'al para antes_de tras después_de luego_de sin_dejar_de además_de',
  supports:
    'querido quiso quiere quieren quería querían quisieron vuelve_a vuelven_a volvió_a volvieron_a vuelto_a llegó_a llegaron_a llegado_a llega_a limitó_a limita_a limitado_a limitaron_a acabó_por acabado_por acaba_de acaban_de acababa_de alcanzó_a alcanzado_a pasó_a pasado_a procedió_a tuvo_que tuvieron_que tenido_que hubo_de comenzó_por empezó_por comenzado_por empezado_por suele suelen solía atrevió_a atrevido_a apresuró_a apresuraron_a apresurado_a encargó_de encargado_de aprovechó_para aprovechado_para terminó_por terminado_por terminó_de no_dudó_en no_ha_dudado_en no_dudaron_en compareció_para comparecido_para salió_a salido_a permitió permitido hizo_para intervino_para ocupó_de',
}

export const clause: ClauseWords = {
  complementizers: 'que de_que en_que con_que a_que por_que',
  questionWords: 'si qué por_qué cómo cuándo cuánto cuánta cuántos cuántas cuál cuáles quién quiénes dónde',
  infinitiveMarkers: 'a de en con por',
  infinitiveEndings:
    'ar er ir arse erse irse arlo arla arlos arlas arle arles erlo erla erlos erlas erle erles irlo irla irlos irlas irle irles arnos ernos irnos',
  addresseeMarkers: 'a al de del que para por sobre ante contra en',
  judgementMarkers: 'como',
  relatives:
    'que algo_que lo_que cosa_que extremo_que quien quienes el_cual la_cual los_cuales las_cuales el_que la_que los_que las_que',
  coordinators: 'y e o u ni',
  contrasts:
    'pero mas aunque sino mientras mientras_que en_tanto en_tanto_que si_bien al_tiempo_que al_mismo_tiempo_que a_la_vez_que a_la_par_que a_pesar_de_que',
  subordinators:
    'cuando después_de_que antes_de_que luego_de_que porque ya_que puesto_que dado_que pues para_que a_fin_de_que aunque si_bien pese_a_que como donde una_vez_que desde_que hasta_que sin_que siempre_que en_cuanto tan_pronto_como tras por_lo_que debido_a_que según',
  openers:
    'mientras_tanto entretanto además asimismo también y pero e sin_embargo no_obstante así por_ello por_eso por_tanto por_lo_tanto en_cambio por_su_parte por_su_lado por_otro_lado por_otra_parte por_último finalmente luego después entonces en_este_sentido en_ese_sentido en_esta_línea en_concreto en_particular al_respecto a_este_respecto a_ese_respecto en_resumen de_hecho es_más con_todo ahora_bien aun_así por_el_contrario de_este_modo de_esta_forma en_definitiva en_todo_caso en_cualquier_caso en_paralelo mientras incluso igualmente y_es_que es_que es_decir o_sea por_consiguiente al_mismo_tiempo a_la_vez en_otro_orden_de_cosas en_otro_sentido en_la_misma_línea en_el_mismo_sentido en_la_misma_dirección en_esa_dirección en_ese_marco en_este_contexto en_ese_contexto de_igual_forma de_igual_manera de_igual_modo del_mismo_modo de_la_misma_manera de_la_misma_forma a_su_vez por_otra por_un_lado por_una_parte de_un_lado de_otro_lado en_segundo_lugar en_primer_lugar tras_ello en_tanto posteriormente previamente anteriormente más_adelante más_tarde a_continuación acto_seguido no_en_vano en_resumidas_cuentas en_suma al_margen_de_ello',
}

export const attribution: AttributionWords = {
  before:
    'según de_acuerdo_con de_acuerdo_a de_acuerdo_al conforme_a según_lo_dicho_por según_lo_informado_por según_lo_publicado_por según_lo_expuesto_por según_lo_señalado_por según_lo_indicado_por según_lo_declarado_por según_lo_manifestado_por según_lo_reportado_por según_lo_explicado_por según_lo_adelantado_por según_lo_revelado_por según_lo_difundido_por de_acuerdo_con_lo_dicho_por de_acuerdo_con_lo_informado_por de_acuerdo_con_lo_publicado_por de_acuerdo_con_lo_expuesto_por de_acuerdo_con_lo_señalado_por de_acuerdo_con_lo_indicado_por de_acuerdo_con_lo_declarado_por de_acuerdo_con_lo_manifestado_por de_acuerdo_con_lo_reportado_por de_acuerdo_con_lo_explicado_por de_acuerdo_con_lo_adelantado_por de_acuerdo_con_lo_revelado_por de_acuerdo_con_lo_difundido_por de_acuerdo_a_lo_dicho_por de_acuerdo_a_lo_informado_por de_acuerdo_a_lo_publicado_por de_acuerdo_a_lo_expuesto_por de_acuerdo_a_lo_señalado_por de_acuerdo_a_lo_indicado_por de_acuerdo_a_lo_declarado_por de_acuerdo_a_lo_manifestado_por de_acuerdo_a_lo_reportado_por de_acuerdo_a_lo_explicado_por de_acuerdo_a_lo_adelantado_por de_acuerdo_a_lo_revelado_por de_acuerdo_a_lo_difundido_por conforme_a_lo_dicho_por conforme_a_lo_informado_por conforme_a_lo_publicado_por conforme_a_lo_expuesto_por conforme_a_lo_señalado_por conforme_a_lo_indicado_por conforme_a_lo_declarado_por conforme_a_lo_manifestado_por conforme_a_lo_reportado_por conforme_a_lo_explicado_por conforme_a_lo_adelantado_por conforme_a_lo_revelado_por conforme_a_lo_difundido_por según_información_de según_informaciones_de según_palabras_de siempre_según a_tenor_de a_juicio_de a_juicio_del en_opinión_de en_opinión_del en_la_opinión_de en_la_opinión_del a_decir_de a_decir_del al_decir_de al_decir_del en_palabras_de en_palabras_del a_ojos_de a_ojos_del',
  after: '',
  opening: 'para',
  anonymity:
    'no_ser_identificado no_ser_identificada no_ser_identificados no_ser_citado no_ser_citada no_ser_nombrado no_ser_nombrada permanecer_en_el_anonimato mantener_el_anonimato guardar_el_anonimato mantenerse_en_el_anonimato el_anonimato anonimato no_revelar_su_nombre no_revelar_su_identidad no_dar_su_nombre no_dar_su_apellido no_decir_su_nombre reserva_de_su_nombre reserva_de_su_identidad reserva_de_identidad reserva mantener_su_nombre_en_reserva mantener_en_reserva_su_identidad que_no_se_revele_su_nombre que_no_se_revele_su_identidad que_no_se_revelara_su_nombre que_no_se_revelara_su_identidad que_su_nombre_no_sea_publicado que_no_se_publique_su_nombre',
  origins: '',
  ownViews:
    'según_sus_palabras según_sus_propias_palabras en_sus_propias_palabras según_sus_declaraciones según_sus_cálculos según_sus_datos según_sus_estimaciones según_su_criterio a_su_criterio según_su_testimonio según_sus_explicaciones desde_su_punto_de_vista a_sus_ojos según_su_opinión según_su_visión a_su_juicio en_su_opinión a_su_entender a_su_parecer a_su_modo_de_ver en_sus_palabras según_él según_ella a_juicio_suyo siempre_según_su_versión según_su_versión según_su_relato',
  beforeTexts: '',
  selfViews: '',
  hearsays: '',
  continuations: '',
  tags: '',
  notBefore:
    'cual cuales el_cual la_cual los_cuales las_cuales caso casos convenga parece corresponda proceda sea sean vaya el_caso la_ley la_normativa el_tamaño el_tipo la_edad las_circunstancias los_casos lo_previsto lo_establecido lo_acordado lo_pactado mí ti usted las_necesidades cada',
  clauses:
    'de_acuerdo_con_lo_que de_acuerdo_a_lo_que según_lo_que conforme_a_lo_que según tal_y_como tal_como como conforme',
  backReferences: 'lo eso esto así ello quien_lo_dice_es quien_lo_afirma_es quien_así_habla_es quien_así_se_expresa_es',
  citing:
    'citando cita citan citaba citó citado_por citada_por citados_por citadas_por que_cita que_citan haciéndose_eco_de con_base_en',
  channels:
    'a al ante en durante a_través_de a_través_del mediante desde con por vía tras en_declaraciones_a en_una_entrevista_con en_una_entrevista_a en_una_entrevista_en en_conversación_con en_una_carta_a en_un_mensaje_a',
  translations: 'traducción traductor traductora intérprete',
}

export const nominal: NominalWords = {
  definite:
    'el la los las su sus este esta estos estas ese esa esos esas aquel aquella dicho dicha dichos dichas nuestro nuestra',
  indefinite:
    'un una unos unas algunos algunas algún alguna varios varias muchos muchas numerosos numerosas diversos diversas distintos distintas diferentes otro otra otros otras ambos ambas dos tres cuatro cinco seis siete ocho nueve diez más ciertos ciertas decenas_de cientos_de miles_de uno_de una_de dos_de tres_de algunos_de algunas_de varios_de varias_de muchos_de muchas_de la_mayoría_de parte_de propio propia mismo misma',
  masculine: 'el un este ese dicho',
  feminine: 'la una esta esa dicha',
  obliques: '',
  articled: '',
  correlatives: { first: 'tanto', second: 'como cuanto' },
  genitives: 'de del',
  voices: 'desde en desde_el_entorno_de desde_el_entorno_del en_el_entorno_de en_el_entorno_del',
  absolutes: '',
  personal: 'a al',
  possessiveSuffixes: '',
  prepositions:
    'a al ante bajo con contra desde durante en entre hacia hasta mediante para por sin sobre tras según junto_a junto_al frente_a frente_al gracias_a gracias_al debido_a debido_al respecto_a respecto_al fuera_de dentro_de cerca_de lejos_de encima_de debajo_de delante_de detrás_de alrededor_de además_de antes_de después_de acerca_de a_través_de a_través_del con_respecto_a en_torno_a en_contra_de a_favor_de pese_a pese_al incluido incluida excepto salvo',
  sites: '',
  purposes: '',
  nameParticles: 'de del la las los y i da dos van von der den bin ibn al el san santa',
  honorifics:
    'señor señora señorita señores don doña sr sra srta d dña dr dra doctor doctora prof profesor profesora lic licenciado licenciada ingeniero ingeniera arquitecto mons monseñor padre fray sor sir lord lady mister míster excmo excma',
}

export const pronouns: Pronouns = {
  masculine: 'él él_mismo éste este_último',
  feminine: 'ella ella_misma ésta esta_última',
  plural: 'ellos ellas éstos éstas ambos ambas estos_últimos estas_últimas los_dos las_dos unos_y_otros',
  neuter: '',
  nobody:
    'yo tú nosotros nosotras vosotros ustedes usted nadie todos todas cualquiera alguien ninguno ninguna algo todo nada uno',
}
