// Spanish.
import type { SourceWords } from './source-words'

export const es: SourceWords = {
  headLast: false,
  behindHead: '',
  light: {
    government:
      'funcionario funcionarios funcionaria funcionarias autoridad autoridades responsable responsables alto_cargo altos_cargos cargo cargos inspector inspectores oficialista oficial oficiales exfuncionario exfuncionarios exfuncionaria',
    company:
      'empleado empleada empleados empleadas directivo directiva directivos gerente gerentes director directores directora plantilla denunciante_interno',
    other:
      'fuente fuentes persona personas círculo círculos medio medios portavoz portavoces vocero vocera voceros miembro miembros representante representantes delegado delegados colaborador colaboradora colaboradores asesor asesora asesores consejero consejeros líder líderes dirigente dirigentes jefe jefes cúpula hombre hombres mujer mujeres figura figuras servicio servicios aliado aliados vocal vocales',
    'law-enforcement': 'agente agentes',
  },
  heads: {
    government:
      'ministro ministros ministra ministras secretario_de_Estado diputado diputados diputada diputadas senador senadores senadora eurodiputado eurodiputados parlamentario parlamentarios legislador legisladores legisladora concejal concejales concejala alcalde alcaldes alcaldesa gobernador gobernadores prefecto político políticos exministro exministros burócrata burócratas',
    military:
      'militares soldado soldados general generales coronel coroneles comandante comandantes almirante almirantes marinero marineros combatiente combatientes miliciano milicianos reservista reservistas casco_azul cascos_azules mando_militar mandos_militares uniformado uniformados exmilitar exmilitares',
    intelligence: 'espía espías agente_secreto agentes_secretos agente_de_inteligencia agentes_de_inteligencia',
    diplomatic:
      'diplomático diplomáticos diplomática diplomáticas embajador embajadores embajadora enviado enviados cónsul cónsules negociador negociadores negociadora emisario emisarios mediador mediadores',
    'law-enforcement':
      'investigador_policial investigadores_policiales investigador_del_caso investigadores_del_caso fiscal fiscales juez jueza jueces magistrado magistrados magistrada policía policías gendarme guardia_civil guardias_civiles inspector_de_policía aduanero aduaneros comisario comisarios',
    company:
      'ejecutivo ejecutivos ejecutiva banquero banqueros empresario empresarios empresaria industrial industriales naviero navieros comerciante comerciantes hombre_de_negocios hombres_de_negocios',
    witness:
      'testigo testigos testigo_ocular testigos_oculares testigo_presencial testigos_presenciales transeúnte transeúntes vecino vecina vecinos vecinas residente residentes habitante habitantes poblador pobladores lugareño lugareños superviviente supervivientes sobreviviente sobrevivientes pasajero pasajera pasajeros automovilista automovilistas conductor conductores turista turistas inquilino inquilinos viandante viandantes cliente clientes bañista bañistas',
    familiar: 'conocedor conocedora conocedores conocedoras entendidos',
    document:
      'documento documentos memorando memorandos memorándum nota notas correo correos correo_electrónico correos_electrónicos email cable cables transcripción transcripciones acta actas dosier informe informes carta cartas grabación grabaciones borrador borradores expediente papel papeles filtración',
    other:
      'experto expertos experta expertas analista analistas economista economistas investigador investigadores investigadora científico científicos científica académico académicos historiador historiadores abogado abogados abogada letrado letrados jurista juristas crítico críticos detractor detractores opositor opositores partidario partidarios simpatizante activista activistas familiar familiares pariente parientes padre padres madre madres familia familias amigo amigos amiga colega colegas médico médicos médica enfermero enfermeros enfermera paciente pacientes hincha hinchas aficionado aficionados manifestante manifestantes estudiante estudiantes alumno alumnos profesor profesores docente docentes maestro maestros periodista periodistas observador observadores comentarista autor autores ingeniero ingenieros obrero obreros trabajador trabajadores trabajadora agricultor agricultores pescador pescadores inversor inversores bombero bomberos rescatista rescatistas voluntario voluntarios preso presos refugiado refugiados migrante migrantes votante votantes sindicalista sindicalistas especialista especialistas',
  },
  marks: {
    intelligence:
      'inteligencia servicios_secretos servicio_secreto servicios_de_seguridad servicio_de_seguridad espionaje contraespionaje',
    military:
      'militar militares ejército ejércitos marina armada fuerza_aérea fuerzas_armadas defensa estado_mayor pentágono tropas milicia castrense castrenses',
    'law-enforcement':
      'policial policiales policía judicial judiciales fiscalía investigación investigaciones tribunal tribunales juzgado justicia seguridad guardia_civil ministerio_del_interior interior aduanas penitenciaria penitenciarias fuerzas_del_orden gendarmería antiterrorista pesquisa pesquisas',
    diplomatic:
      'diplomática diplomáticas diplomático diplomáticos diplomacia embajada embajadas consulado consular consulares ministerio_de_exteriores ministerio_de_asuntos_exteriores exteriores cancillería relaciones_exteriores departamento_de_estado santa_cruz',
    government:
      'gobierno gobiernos gubernamental gubernamentales ejecutivo administración ministerio ministerios ministerial ministeriales ministro ministra presidencia presidencial presidente moncloa parlamento parlamentaria parlamentarias parlamentario parlamentarios congreso senado cámara ayuntamiento municipal municipales alcaldía regional regionales autonómico autonómica oficiales oficial casa_blanca kremlin comisión onu ue otan alianza consejo_de_seguridad seguridad_nacional seguridad_social estado estatal hacienda oficialista oficialistas casa_rosada zarzuela comunitaria comunitarias',
    company:
      'empresa empresas empresarial empresariales compañía compañías sociedad firma grupo banco bancos bancaria bancarias financiera financieras industria sector consejo_de_administración fábrica planta mercado mercados comercial comerciales aerolínea operador operación naviera petrolera comprador constructora',
    other:
      'inteligencia_artificial sindicato sindicatos sindical sindicales club equipo vestuario hospital hospitales hospitalaria hospitalarias sanitaria sanitarias médica médicas universidad universitaria escuela iglesia eclesiástica eclesiásticas vaticana vaticanas ong partido partidos oposición mayoría jurídica jurídicas rebelde rebeldes rescate humanitaria humanitarias',
  },
  knowing:
    'familiarizada_con familiarizadas_con familiarizado_con familiarizados_con al_tanto al_corriente conocedora_de conocedoras_de conocedor_de conocedores_de conocedoras_del conocedoras conocedores con_conocimiento con_conocimiento_directo que_conocen que_conoce informada_de informadas_de informados_de informadas_sobre informada_sobre informados_sobre informadas informados informada informado bien_informadas con_acceso involucradas_en involucrados_en implicadas_en',
  near: 'cercana_a cercanas_a cercano_a cercanos_a cercana_al cercanas_al cercano_al cercanos_al próxima_a próximas_a próximo_a próximos_a próximas_al próximos_al allegada_a allegadas_a allegados_a allegado_a allegadas_al allegados_al entorno del_entorno fuentes_próximas fuente_próxima fuentes_cercanas fuente_cercana personas_cercanas personas_próximas',
  relatives: 'que quien quienes los_cuales las_cuales consultada consultadas consultado consultados citada citadas',
  secret:
    'filtrado filtrada filtrados filtradas interno interna internos internas confidencial confidenciales secreto secreta secretos reservado reservada consultado_por obtenido_por inédito clasificado clasificados',
  locatives: 'en a desde hasta',
}
