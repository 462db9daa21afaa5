// Spanish examples for every rule: what it must find, marked, and what it must leave alone.
import type { RuleExamples } from '../pack'

export const examples: RuleExamples[] = [
  {
    rule: 'quote-then-verb',
    yes: [
      '«{q1:El puente se abrirá antes de la primavera}», {c1:ha dicho} {s1:Marta Ferrer}.',
      '“{q1:Nadie se va a quedar atrás}”, {c1:asegura} el concejal {s1:Darío Conde}.',
    ],
    no: [
      'El museo acoge la muestra «Luces de invierno», comisariada por Marta Ferrer.',
      'El llamado “decreto de playas” llega al pleno, pero Darío Conde no ha dicho nada.',
    ],
  },
  {
    rule: 'verb-then-quote',
    yes: [
      '{s1:Marta Ferrer} {c1:afirmó}: «{q1:El puente se abrirá antes de la primavera}».',
      'Preguntado por el retraso, {s1:Darío Conde} {c1:respondió}: "{q1:Vuelvan dentro de un mes}".',
    ],
    no: [
      'Marta Ferrer no dijo: «El puente se abrirá antes de la primavera».',
      'La compañía estrenará «La larga travesía» en mayo.',
    ],
  },
  {
    rule: 'quote-split',
    yes: [
      '«{q1:El puente es seguro}», {c1:sostiene} {s1:Marta Ferrer}. «{q1:Lo ha sido durante cien años}».',
      '—{q1:El puente no está en venta} —{c1:respondió} {s1:Darío Conde}—. {q1:Ni lo estará nunca}.',
    ],
    no: [
      'La obra «Marea baja» llega dos años después de «Marea alta».',
      'La «tasa del puente» sustituyó en 2011 a la «tasa del transbordador».',
    ],
  },
  {
    rule: 'quote-colon',
    yes: [
      '{s1:Marta Ferrer}, ingeniera jefe: «{q1:El puente se abrirá antes de la primavera, digan lo que digan}».',
      '{s1:Darío Conde}: "{q1:Nadie preguntó a los que viven al lado}".',
    ],
    no: ['En la carta: «Sopa del pescador».', 'Domingo: «Luces de invierno» en el teatro.'],
  },
  {
    rule: 'quote-alone',
    yes: [
      '«El puente es seguro», afirma {s1:Marta Ferrer}.\n\n«{q1:Lo cruzo cada día con mis hijos en el coche}».',
      '"No nos preguntaron", dijo {s1:Darío Conde}.\n\n"{q1:Y tampoco nos preguntan ahora, que yo sepa}".',
    ],
    no: [
      'El puente se inauguró en 1911.\n\n«Puente de los Suspiros»',
      'Marta Ferrer salió de la sala.\n\nLa muestra se titula «Marea baja».',
    ],
  },
  {
    rule: 'verb-that',
    yes: [
      '{c1:Se dice} que {q1:el puente seguirá cerrado hasta mayo}.',
      '{s1:Marta Ferrer} {c1:dijo} que {q1:el puente se abrirá antes de la primavera y que el transbordador dejará de funcionar}.',
      '{s1:El Gobierno} {c1:ha confirmado} también que {q1:el dinero está disponible}.',
      '{s1:Darío Conde} {c1:advirtió} este martes de que {q1:las obras llegarán tarde}.',
    ],
    no: ['Marta Ferrer no dijo que el puente se abriría.', 'Marta Ferrer vio que el puente estaba cerrado.'],
  },
  {
    rule: 'verb-question',
    yes: [
      '{s1:Darío Conde} {c1:preguntó} {q1:por qué nadie había revisado los cables}.',
      '{s1:Los vecinos} {c1:se preguntan} {q1:cuándo volverá el transbordador}.',
    ],
    no: ['Una portavoz no dijo cuándo volvería el transbordador.', 'Nadie sabe por qué no se revisaron los cables.'],
  },
  {
    rule: 'verb-infinitive',
    yes: [
      '{s1:Marta Ferrer} {c1:aseguró} {q1:tener los permisos en regla}.',
      '{s1:La empresa} {c1:ha amenazado} {q1:con retirar sus barcos}.',
      '{s1:El Gobierno} {c1:prometió} {q1:abrir el puente en primavera}.',
    ],
    no: ['Marta Ferrer consiguió abrir el puente en primavera.', 'La empresa no quiso hacer comentarios.'],
  },
  {
    rule: 'verb-addressee',
    yes: [
      '{q1:El alcalde} {c1:fue acusado} por {s1:Marta Ferrer} {q1:de mentir sobre el puente}.',
      '{s1:Darío Conde} {c1:acusó} {q1:a la Diputación de ocultar el informe}.',
      '{s1:La Guardia Civil} {c1:pidió} {q1:a los marineros que no salgan del puerto}.',
      '{s1:El sindicato} {c1:ha instado} {q1:a la empresa a volver a la mesa}.',
    ],
    no: [
      'Darío Conde ayudó a la Diputación a redactar el informe.',
      'Dos hombres acusados de robo salieron del juzgado sin hablar.',
    ],
  },
  {
    rule: 'verb-object',
    yes: ['{s1:La empresa} {c1:niega} {q1:las acusaciones}.', '{s1:Darío Conde} {c1:condenó} {q1:el ataque}.'],
    no: ['La empresa compró el puente.', 'Darío Conde cruzó el río.'],
  },
  {
    rule: 'verb-verdict',
    yes: [
      '{s1:Darío Conde} {c1:calificó} {q1:el plan de «puente a ninguna parte»}.',
      '{s1:La ministra} {c1:describió} {q1:el informe como "un largo error"}.',
    ],
    no: [
      'Los vecinos levantaron un puente al que llaman «La Tabla».',
      'Un temporal que duró «una eternidad» cerró el puerto.',
    ],
  },
  {
    rule: 'paraphrase-then-verb',
    yes: [
      '{q1:El puente se abrirá antes de la primavera}, {c1:señaló} {s1:Marta Ferrer}.',
      '{q1:El transbordador ha perdido dinero todos los años}, {c1:explica} el concejal {s1:Darío Conde}.',
      '{q1:En el puerto de Lugo se pudren los barcos}, {s1:la Xunta} {c1:ha advertido}.',
    ],
    no: [
      'El puente se abrirá antes de la primavera, pero el transbordador seguirá funcionando.',
      'El transbordador perdía dinero, lo que sorprendió al pueblo.',
      'Tras la fuga del lunes en el puerto de Lugo, la Xunta ha advertido.',
    ],
  },
  {
    rule: 'according-to-before',
    yes: [
      '{c1:Según} {s1:Marta Ferrer}, {q1:el puente se abrirá antes de la primavera}.',
      '{c1:De acuerdo con} {s1:el Ministerio}, {q1:las obras han costado el doble de lo previsto}.',
      '{c1:Para} {s1:Darío Conde}, {q1:las obras llegan demasiado tarde}.',
    ],
    no: ['Según el tamaño del vehículo, el peaje sube o baja.', 'Para llegar al puente hay que dar un rodeo.'],
  },
  {
    rule: 'according-to-after',
    yes: [
      '{q1:El puente se abrirá antes de la primavera}, {c1:según} {s1:Marta Ferrer}.',
      '{q1:Casi la mitad de los cables está en mal estado}, {c1:según} {s1:fuentes del Ministerio}.',
    ],
    no: ['El peaje cambia según la ley.', 'El puente se cierra por la noche, según convenga.'],
  },
  {
    rule: 'according-to-inside',
    yes: [
      '{q1:El puente}, {c1:según} {s1:Marta Ferrer}, {q1:se abrirá antes de la primavera}.',
      '{q1:Los cables}, {c1:a juicio de} {s1:Darío Conde}, {q1:no se revisan desde 2004}.',
    ],
    no: [
      'El peaje, que cambia según el tamaño, subirá en mayo.',
      'La tarifa, de doce euros por persona, no ha cambiado.',
    ],
  },
  {
    rule: 'gerund-continuation',
    yes: [
      '{s1:Marta Ferrer} dijo que el puente es seguro, {c1:añadiendo} que {q1:se abrirá antes de la primavera}.',
      '{s1:El Gobierno} confirmó que hay dinero, {c1:subrayando} que {q1:ninguna obra se detendrá}.',
    ],
    no: [
      'Marta Ferrer dijo que el puente es seguro, sonriendo a las cámaras.',
      'La Diputación ensanchó la carretera, añadiendo dos carriles.',
    ],
  },
  {
    rule: 'coordinated-verb',
    yes: [
      '{s1:Marta Ferrer} confirmó que el puente va con retraso, pero {c1:aseguró} que {q1:el coste no ha cambiado}.',
      '{s1:El Ministerio} negó que los cables fueran viejos e {c1:insistió} en que {q1:se habían revisado}.',
    ],
    no: [
      'Marta Ferrer dijo que el puente va con retraso y salió de la sala.',
      'El Ministerio rechazó las críticas y cerró el expediente.',
    ],
  },
  {
    rule: 'colon-headline',
    yes: [
      '{s1:Ferrer}: {q1:el puente se abrirá antes de la primavera}\n\nMarta Ferrer visitó ayer el nuevo puente.',
      '{s1:Guardia Civil}: {q1:nadie debe salir del puerto hasta el domingo}\n\nUn temporal se acerca a la costa.',
    ],
    no: [
      'Última hora: el temporal cierra el puerto\n\nUn temporal cerró el puerto el viernes.',
      'Opinión: un puente de más\n\nEl pueblo tiene dos puentes.',
    ],
  },
  {
    rule: 'headline-dash',
    yes: [
      '«{q1:El puente se abrirá antes de la primavera}» — {s1:Marta Ferrer}\n\nEl nuevo puente está casi listo.',
      '«{q1:El dinero no alcanza}» – {s1:Darío Conde}\n\nLas obras empiezan en mayo.',
    ],
    no: [
      'El temporal cierra el puerto – en directo\n\nUn temporal cerró el puerto el viernes.',
      'El puente, el transbordador y el río – en imágenes\n\nEl pueblo tiene dos puentes.',
    ],
  },
  {
    rule: 'back-reference',
    yes: [
      '{q1:El puente no es seguro}. Así lo {c1:ha advertido} {s1:Darío Conde} este viernes.',
      '{q1:El transbordador no volverá nunca}. Lo {c1:dice} {s1:el Ministerio}.',
    ],
    no: [
      'El puente no es seguro. Por eso lo cerró la Diputación.',
      'El transbordador va con retraso. Así están también los autobuses.',
    ],
  },
  {
    rule: 'noun-that',
    yes: [
      'Sorprendió la {c1:afirmación} de {s1:Marta Ferrer} de que {q1:el puente es seguro}.',
      'Cayó en saco roto la {c1:advertencia} del {s1:Ministerio de Transportes} de que {q1:los cables no aguantarían}.',
    ],
    no: [
      'El hecho de que los cables fueran viejos sorprendió al pueblo.',
      'El día en que se abrió el puente era domingo.',
    ],
  },
]
