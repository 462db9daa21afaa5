// How papers name the medium a story comes from, in six languages; folded words.

const phrases = (lines: string) =>
  lines
    .trim()
    .split(/\s*[|\n]\s*/u)
    .filter((phrase) => phrase !== '')

/** Stand up to three words before the name: "according to the …", "secondo quanto scrive il …". */
export const BEFORE_NAME: readonly string[] = phrases(`
secondo | citando | cita | citato da | citata da | citati da | citato dal | citata dal | riportato da | riportato dal | riporta
scrive | riferisce | fonte | anticipato da | anticipato dal | rivelato da | rivelato dal | dichiarato a | dichiarato al
dichiarato all | detto a | detto al | detto all | spiegato a | spiegato al | spiegato all | intervista a | intervista al
συμφωνα με | επικαλουμενη | επικαλουμενο | επικαλουμενοσ | μεταδιδει | γραφει | αναφερει | πηγη | δηλωσε στο | δηλωσε στην
ειπε στο | ειπε στην | μεσω | συνεντευξη στο | συνεντευξη στην
according to | citing | cited by | quoted by | reported by | told | tells | source | via | obtained by | seen by
reviewed by | published by | interview with
selon | d apres | citant | cite par | citee par | cites par | rapporte | ecrit | revele par | confie a | confie au
declare a | declare au | indique a | affirme a | relaye par | relayes par | interrogee par | interroge par
laut | unter berufung auf | nach angaben | nach informationen | berichtet | berichtete | berichten | meldet | meldete
schreibt | gegenuber | zitiert von | quelle | interview mit
segun | citando a | citado por | citada por | informa | informo | publica | publico | recogido por | recoge
declaro a | dijo a | aseguro a | explico a | relato a | fuente | entrevista con
`)

/** Stand right behind the name: "… reported", "… zufolge". */
export const BEHIND_NAME: readonly string[] = phrases(`
riporta | riferisce | scrive | ha scritto | ha riportato | ha rivelato
μεταδιδει | μετεδωσε | αναφερει | γραφει | αποκαλυψε
reported | reports | first reported | said | has reported | has learned
rapporte | ecrit | a rapporte | a revele
zufolge | berichtet | berichtete | meldet | meldete | schreibt
informa | informo | publica | publico | revelo
`)
