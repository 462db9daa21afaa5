// French examples for every rule: what it must find, marked, and what it must leave alone.
import type { RuleExamples } from '../pack'

export const examples: RuleExamples[] = [
  {
    rule: 'quote-then-verb',
    yes: [
      '« {q1:Le pont rouvrira avant le printemps} », {c1:a déclaré} {s1:Marthe Ferrand}.',
      '« {q1:Personne ne sera oublié} », {c1:assure} l’adjoint {s1:Denis Contel}.',
    ],
    no: [
      'Le musée présente l’exposition « Lumières d’hiver », signée Marthe Ferrand.',
      'Le fameux « décret plages » arrive au Sénat, mais Denis Contel n’a rien dit.',
    ],
  },
  {
    rule: 'verb-then-quote',
    yes: [
      '{s1:Marthe Ferrand} {c1:a déclaré} : « {q1:Le pont rouvrira avant le printemps.} »',
      'Interrogée sur le retard, {s1:l’ingénieure} {c1:a répondu} : « {q1:Revenez dans un mois.} »',
    ],
    no: [
      'Marthe Ferrand n’a pas déclaré : « Le pont rouvrira. »',
      'Elle mettra en scène « La Longue Traversée » au Théâtre municipal en mai.',
    ],
  },
  {
    rule: 'quote-split',
    yes: [
      '« {q1:Le pont est sûr} », {c1:affirme} {s1:Marthe Ferrand}. « {q1:Il l’est depuis cent ans.} »',
      '« {q1:Le pont}, {c1:dit} {s1:Denis Contel}, {q1:n’est pas à vendre et ne l’a jamais été.} »',
    ],
    no: [
      'La pièce « Basses Eaux » suit de deux ans le roman « Hautes Eaux ».',
      'La « taxe du pont » a remplacé la « taxe du bac » en 2011.',
    ],
  },
  {
    rule: 'quote-colon',
    yes: [
      '{s1:Marthe Ferrand}, l’ingénieure du département : « {q1:Le pont rouvrira quoi qu’il arrive.} »',
      'Réponse de {s1:Denis Contel} : « {q1:On ne nous a jamais rien demandé.} »',
    ],
    no: ['Au menu : « Le Délice du pêcheur ».', 'Dimanche : « Lumières d’hiver » au Théâtre municipal.'],
  },
  {
    rule: 'quote-alone',
    yes: [
      '« Le pont est sûr », affirme {s1:Marthe Ferrand}.\n\n« {q1:J’y passe tous les jours avec mes enfants.} »',
      '« On nous ignore », dénonce {s1:Denis Contel}.\n\n« {q1:Et cela fait dix ans que cela dure ainsi.} »',
    ],
    no: [
      'Le pont a ouvert en 1911.\n\n« Pont des Soupirs »',
      'Marthe Ferrand a quitté la salle.\n\nLe spectacle s’appelle « Basses Eaux ».',
    ],
  },
  {
    rule: 'verb-that',
    yes: [
      '{c1:On dit} que {q1:le pont restera fermé jusqu’en mai}.',
      '{s1:Marthe Ferrand} {c1:a dit} que {q1:le pont rouvrirait au printemps et que le bac s’arrêterait}.',
      '{s1:La Région} {c1:a aussi confirmé} que {q1:les crédits étaient là}.',
      '{s1:Le ministre} {c1:a indiqué} mardi soir qu’{q1:aucune décision n’était prise}.',
    ],
    no: [
      'Marthe Ferrand n’a pas dit que le pont rouvrirait.',
      'Marthe Ferrand a vu que le pont était fermé.',
      'Le pont annoncé que réclamait le maire ne verra pas le jour.',
    ],
  },
  {
    rule: 'verb-question',
    yes: [
      '{s1:Denis Contel} {c1:a demandé} {q1:pourquoi personne n’avait contrôlé les câbles}.',
      '{s1:Les riverains} {c1:se demandent} {q1:si le bac reviendra}.',
    ],
    no: ['La porte-parole n’a pas dit si le bac reviendrait.', 'Nul ne sait pourquoi les câbles ont cédé.'],
  },
  {
    rule: 'verb-infinitive',
    yes: [
      '{s1:Marthe Ferrand} {c1:a promis} {q1:de rouvrir le pont avant le printemps}.',
      '{s1:La compagnie} {c1:affirme} {q1:avoir prévenu les voyageurs}.',
      '{s1:La compagnie} {c1:s’est vite engagée} {q1:à vendre ses bateaux}.',
    ],
    no: [
      'Marthe Ferrand a réussi à rouvrir le pont.',
      'La compagnie a renoncé à vendre ses bateaux.',
      'Marthe Ferrand a refusé de répondre aux questions.',
      'La compagnie a engagé une procédure pour vendre ses bateaux.',
    ],
  },
  {
    rule: 'verb-addressee',
    yes: [
      '{q1:Le maire} {c1:a été accusé} par {s1:Marthe Ferrand} {q1:d’avoir menti sur le pont}.',
      '{s1:Denis Contel} {c1:a accusé} {q1:le département d’avoir caché le rapport}.',
      '{s1:La préfecture} {c1:appelle} {q1:les plaisanciers à rester au port}.',
      '{s1:Le syndicat} {c1:a demandé} {q1:à la direction de revenir à la table des négociations}.',
    ],
    no: [
      'Denis Contel a aidé le département à écrire le rapport.',
      'Deux hommes accusés de vol ont quitté le tribunal sans un mot.',
    ],
  },
  {
    rule: 'verb-object',
    yes: [
      '{s1:La compagnie} {c1:dément} {q1:toute négligence}.',
      '{s1:Denis Contel} {c1:a condamné} {q1:cette décision}.',
    ],
    no: ['La compagnie a acheté le pont.', 'Denis Contel a traversé la rivière.'],
  },
  {
    rule: 'verb-verdict',
    yes: [
      '{s1:Denis Contel} {c1:a qualifié} {q1:le projet de « pont vers nulle part »}.',
      '{s1:La ministre} {c1:juge} {q1:le rapport « truffé d’erreurs »}.',
    ],
    no: [
      'Les villageois ont construit un pont surnommé « La Planche ».',
      'Une tempête qui a duré « une éternité » a fermé le port.',
    ],
  },
  {
    rule: 'paraphrase-then-verb',
    yes: [
      '{q1:Le pont rouvrira avant le printemps}, {c1:a annoncé} {s1:Marthe Ferrand}.',
      '{q1:Le bac a perdu de l’argent chaque année}, {c1:confient} {s1:deux sources proches du dossier}.',
      '{q1:Dans le port de Lorme les grues rouillent}, {s1:la préfecture} {c1:a averti}.',
    ],
    no: [
      'Le pont rouvrira au printemps, mais le bac continuera.',
      'Le bac a perdu de l’argent, ce qui a surpris la ville.',
      'Après la fuite de lundi dans le port de Lorme, la préfecture a averti.',
    ],
  },
  {
    rule: 'according-to-before',
    yes: [
      '{c1:Selon} {s1:Marthe Ferrand}, {q1:le pont rouvrira avant le printemps}.',
      '{c1:D’après} {s1:le ministère}, {q1:les travaux ont coûté deux fois plus que prévu}.',
      '{c1:Pour} {s1:Denis Contel}, {q1:le pont ne servira jamais à personne}.',
    ],
    no: [
      'Selon le cas, la traversée dure dix ou vingt minutes.',
      'Pour la première fois, le pont a fermé en été.',
      'Une règle selon laquelle les cyclistes passent d’abord.',
    ],
  },
  {
    rule: 'according-to-after',
    yes: [
      '{q1:Le pont rouvrira avant le printemps}, {c1:selon} {s1:Marthe Ferrand}.',
      '{q1:Près de la moitié des câbles sont à changer}, {c1:d’après} {s1:un rapport} consulté par notre rédaction.',
    ],
    no: ['Le péage varie selon le poids.', 'Elle travaille depuis dix ans pour le ministère.'],
  },
  {
    rule: 'according-to-inside',
    yes: [
      '{q1:Le pont}, {c1:selon} {s1:Marthe Ferrand}, {q1:rouvrira avant le printemps}.',
      '{q1:Les câbles}, {c1:d’après} {s1:le ministère}, {q1:n’ont pas été contrôlés depuis 2004}.',
    ],
    no: ['Le péage, fixé selon le poids, augmentera en mai.', 'La visite, prévue d’après-midi, est reportée.'],
  },
  {
    rule: 'gerund-continuation',
    yes: [
      '{s1:Marthe Ferrand} a affirmé que le pont était sûr, {c1:ajoutant} qu’{q1:il rouvrirait au printemps}.',
      '{s1:La préfecture} a indiqué que la tempête approchait, {c1:appelant} {q1:les plaisanciers à rester au port}.',
      '{s1:Denis Contel} a dit que le bac coûtait trop cher, {c1:avant de préciser} que {q1:rien n’était décidé}.',
    ],
    no: [
      'Marthe Ferrand a affirmé que le pont était sûr, souriant aux photographes.',
      'Le département a élargi la route, ajoutant deux voies.',
    ],
  },
  {
    rule: 'coordinated-verb',
    yes: [
      '{s1:Marthe Ferrand} a confirmé que le pont avait du retard mais {c1:a assuré} que {q1:le coût n’avait pas changé}.',
      '{s1:Le ministère} a nié que les câbles soient vieux et {c1:a affirmé} qu’{q1:ils avaient été contrôlés}.',
    ],
    no: [
      'Marthe Ferrand a dit que le pont avait du retard et a quitté la salle.',
      'Le ministère a démenti le rapport et a classé le dossier.',
    ],
  },
  {
    rule: 'colon-headline',
    yes: [
      '{s1:Ferrand} : {q1:le pont rouvrira avant le printemps}\n\nLe nouveau pont est presque prêt.',
      '{s1:La préfecture} : {q1:restez au port jusqu’à dimanche}\n\nUne tempête approche de la côte.',
    ],
    no: [
      'Direct : la tempête ferme le port\n\nUne tempête a fermé le port vendredi.',
      'Tribune : un pont de trop\n\nLa ville a deux ponts.',
    ],
  },
  {
    rule: 'headline-dash',
    yes: [
      '« {q1:Le pont rouvrira avant le printemps} » – {s1:Marthe Ferrand}\n\nLe nouveau pont est presque prêt.',
      '« {q1:Le bac a perdu de l’argent} » — {s1:Denis Contel}\n\nLe bac a perdu de l’argent pendant des années.',
    ],
    no: [
      'La tempête ferme le port — suivez notre direct\n\nUne tempête a fermé le port vendredi.',
      'Le pont, le bac et la rivière – en images\n\nLa ville a deux ponts.',
    ],
  },
  {
    rule: 'back-reference',
    yes: [
      '{q1:Le pont ne rouvrira pas cette année}. {c1:C’est ce qu’a annoncé} {s1:Denis Contel} vendredi.',
      '{q1:Le bac ne reviendra jamais à quai}. {s1:Le ministère} l’{c1:a confirmé} vendredi.',
    ],
    no: ['Le pont n’est pas sûr. C’est pourquoi le département l’a fermé.', 'Le bac est en retard. Les bus aussi.'],
  },
  {
    rule: 'noun-that',
    yes: [
      'Nul ne croit plus à {c1:l’affirmation} du {s1:ministère} selon laquelle {q1:les câbles avaient été contrôlés}.',
      'Tous se souviennent de {c1:la promesse} de {s1:Denis Contel} selon laquelle {q1:le bac reviendrait un jour}.',
    ],
    no: ['Le fait que les câbles étaient vieux a surpris.', 'Le jour où le pont a ouvert était un dimanche.'],
  },
]
