/** A change planted in the text of the bundle, and the recording that must notice it. */
export interface Wijziging {
  readonly soort: 'guard' | 'termijn' | 'doel' | 'gevolg' | 'volgorde' | 'keten' | 'opdracht';
  readonly titel: string;
  readonly opname: string;
  readonly van: string;
  readonly naar: string;
}

const SCHRIJF = 'const uitkomst = await legVast({';

/** Slips that a release could hold. Each `van` must stand in the bundle; only its first place is changed. */
export const WIJZIGINGEN: readonly Wijziging[] = [
  {
    soort: 'guard',
    titel: 'aanvulling volledig',
    opname: 'aanvulling',
    van: "beoordeling === 'volledig'",
    naar: "beoordeling !== 'volledig'",
  },
  {
    soort: 'guard',
    titel: 'melding or aanvraag',
    opname: 'aanvraagTotBesluit',
    van: "({ soort })=>soort === 'aanvraag')",
    naar: "({ soort })=>soort === 'melding')",
  },
  { soort: 'guard', titel: 'safe', opname: 'verdaging', van: "uitkomst === 'veilig')", naar: "uitkomst === 'acuut')" },
  { soort: 'guard', titel: 'acute', opname: 'acuteCrisis', van: "uitkomst === 'acuut'", naar: "uitkomst === 'veilig'" },
  {
    soort: 'guard',
    titel: 'onderzoek needed',
    opname: 'aanvraagTotBesluit',
    van: "uitkomst === 'onderzoekNodig'",
    naar: "uitkomst === 'geenMedewerking'",
  },
  { soort: 'guard', titel: 'new term told', opname: 'verdaging', van: "lid === 'lid3'", naar: "lid === 'lid1'" },
  {
    soort: 'guard',
    titel: 'dwangsom of nothing',
    opname: 'dwangsom',
    van: 'bedragInEuro === 0',
    naar: 'bedragInEuro !== 0',
  },
  {
    soort: 'termijn',
    titel: 'beslistermijn of nine weeks',
    opname: 'aanvraagTotBesluit',
    van: "aantal: 8,\n        eenheid: 'weken'",
    naar: "aantal: 9,\n        eenheid: 'weken'",
  },
  {
    soort: 'termijn',
    titel: 'hersteltermijn of three weeks',
    opname: 'aanvulling',
    van: "aantal: 2,\n        eenheid: 'weken'",
    naar: "aantal: 3,\n        eenheid: 'weken'",
  },
  {
    soort: 'termijn',
    titel: 'a later warning',
    opname: 'eenJaarStil',
    van: '        0.75,\n        0.9',
    naar: '        0.75,\n        0.95',
  },
  { soort: 'termijn', titel: 'one repeat less', opname: 'eenJaarStil', van: 'maximaal: 8', naar: 'maximaal: 7' },
  {
    soort: 'termijn',
    titel: 'no resumption',
    opname: 'aanvulling',
    van: 'grond === null && staatStil !== null',
    naar: 'grond === undefined',
  },
  {
    soort: 'doel',
    titel: 'after the besluit',
    opname: 'aanvraagTotBesluit',
    van: "target: '#besloten'",
    naar: "target: '#buitenBehandelingGesteld'",
  },
  {
    soort: 'doel',
    titel: 'after the bekendmaking',
    opname: 'aanvraagTotBesluit',
    van: "target: '#bezwaarMogelijk'",
    naar: "target: '#geenAanvraag'",
  },
  {
    soort: 'doel',
    titel: 'while an aanvulling is awaited',
    opname: 'aanvulling',
    van: "target: 'wachtOpAanvulling'",
    naar: "target: 'buitenBehandelingMogelijk'",
  },
  {
    soort: 'gevolg',
    titel: 'another letter',
    opname: 'verdaging',
    van: "sjabloon: 'besluitLater'",
    naar: "sjabloon: 'nieuweVraag'",
  },
  { soort: 'gevolg', titel: 'other work', opname: 'aanvulling', van: "'aanvullingVolgen'", naar: "'besluitNemen'" },
  {
    soort: 'gevolg',
    titel: 'another one told of a breach',
    opname: 'eenJaarStil',
    van: "'teamleider'\n    ]\n};\n/** Safety",
    naar: "'beheerder'\n    ]\n};\n/** Safety",
  },
  {
    soort: 'gevolg',
    titel: 'late at once',
    opname: 'eenJaarStil',
    van: 'TE_LAAT_NA = 15 * 60 * 1000',
    naar: 'TE_LAAT_NA = -1',
  },
  {
    soort: 'gevolg',
    titel: 'no review after a revocation',
    opname: 'herroepen',
    van: 'feit.overgang ?',
    naar: 'feit.herroepen ?',
  },
  {
    soort: 'gevolg',
    titel: 'messages about a past that was taken over',
    opname: 'overgenomen',
    van: "soort !== 'bericht' && soort",
    naar: 'soort',
  },
  {
    soort: 'gevolg',
    titel: 'no work for a fact that was assumed',
    opname: 'overgenomen',
    van: 'bezig.aangenomen.includes(bezig.feiten + 1)',
    naar: 'bezig.aangenomen.includes(bezig.feiten)',
  },
  {
    soort: 'termijn',
    titel: 'a past judged as of today',
    opname: 'overgenomen',
    van: 'if (!bezig) return ontvangenOp;',
    naar: 'if (bezig) return ontvangenOp;',
  },
  {
    soort: 'volgorde',
    titel: 'of moments at one instant',
    opname: 'eenJaarStil',
    van: 'moment.op < gekozen.op',
    naar: 'moment.op <= gekozen.op',
  },
  {
    soort: 'keten',
    titel: 'a hash that rests on no entry',
    opname: 'ingetrokken',
    van: 'vorigeHash: oud.hoofd',
    naar: 'vorigeHash: oud.zaakId',
  },
  {
    soort: 'opdracht',
    titel: 'a second write',
    opname: 'ingetrokken',
    van: SCHRIJF,
    naar: `await legVast({ ...this.#run.opdracht(eerste.voorstel, eerste.bewijs), op }); ${SCHRIJF}`,
  },
  {
    soort: 'opdracht',
    titel: 'a look in the database each time',
    opname: 'ingetrokken',
    van: '!this.#run.vergeetBewijzen()',
    naar: 'false',
  },
  {
    soort: 'opdracht',
    titel: 'an own step on top of entries that were not adopted',
    opname: 'ingehaald',
    van: 'this.#run.haalIn(uitkomst.gebeurtenissen',
    naar: 'this.#run.haalIn(uitkomst.gebeurtenissen.slice(1)',
  },
  {
    soort: 'opdracht',
    titel: 'a run that grows on',
    opname: 'voortgezet-1',
    van: 'historyLength >= GENOEG_GESCHIEDENIS || continueAsNewSuggested;',
    naar: 'historyLength >= 2 * GENOEG_GESCHIEDENIS;',
  },
  {
    soort: 'keten',
    titel: 'a continuation that begins anew',
    opname: 'voortgezet-2',
    van: 'this.#toestand = input.toestand ??',
    naar: 'this.#toestand = null ??',
  },
  {
    soort: 'opdracht',
    titel: 'receipts that a continuation forgot',
    opname: 'voortgezet-2',
    van: 'this.#bewijzen = input.bewijzen;',
    naar: 'this.#bewijzen = [...input.bewijzen].reverse().slice(-1).map((een)=>({ ...een, vanaf: 1 }));',
  },
  {
    soort: 'opdracht',
    titel: 'no timer',
    opname: 'aanvulling',
    van: 'void scope.run(()=>this.#slaap(op))',
    naar: 'void Promise.resolve()',
  },
];
