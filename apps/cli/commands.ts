export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `wissel <name> --help` tells, after the first line. */
  readonly help: string;
  /** Takes no arguments: who gives one meant something else. */
  readonly bare?: true;
  /** Loads what it needs only when it is called, so that a small command starts fast. Returns the exit status. */
  run(args: readonly string[]): Promise<number>;
}

/** Every command of `wissel`. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'start',
    summary: 'start alles: Temporal, PostgreSQL, worker en API',
    bare: true,
    help: `Gebruik: wissel start

Start de Temporal-server, PostgreSQL, de worker en de API als een geheel, en stopt ze samen bij Ctrl-C.
Zaken blijven bewaard in de gegevensmap (WISSEL_DATA, standaard .wissel). Poorten en verbindingen
komen uit de omgeving: zie .env.example.
`,
    run: async () => {
      const { startCommand } = await import('./start.ts');
      // Whatever was still being fetched when it was stopped, must not keep it running.
      process.exit(await startCommand(process.env));
    },
  },
  {
    name: 'ijw',
    summary: 'controleer iJw-berichten, en schrijf het retourbericht',
    help: `Gebruik: wissel ijw controleer [bestand...] [--json] [--keten] [--retour MAP]

Leest berichten van iJw 3.2 (JW301 tot en met JW320) uit bestanden of van stdin, en noemt per bericht de soort, de afzender,
de ontvanger en elke bevinding met code, plaats en uitleg. Er komen geen persoonsgegevens in de uitvoer.
  --json    schrijf de uitkomst als JSON
  --keten   leg elk bericht naast de goedgekeurde berichten ervoor; geef de bestanden dan op volgorde, en alle die erbij horen
  --retour  schrijf de retourberichten in MAP; een bericht dat niet leesbaar is, krijgt er geen (IV028)
Eindigt met 0, met 1 als een bericht is geweigerd, of met 2 als de vraag niet klopt.
`,
    run: async (args) => {
      const { ijwCommand } = await import('./ijw.ts');
      const { nieuweRetour } = await import('./ijw/nieuwe-retour.ts');
      return ijwCommand(args, { stdin: process.stdin, uit: process.stdout, fout: process.stderr, nieuweRetour });
    },
  },
  {
    name: 'overname',
    summary: 'neem lopende zaken over uit een ander systeem, met hun verleden',
    help: `Gebruik: wissel overname [--proef] [--rapport bestand.json] [bestand.ndjson]

Leest een zaak per regel (JSON) uit het bestand of van stdin, en neemt haar over via de API. Wat er in een regel
staat: apps/cli/overname/README.md, met een voorbeeld ernaast. Een foute regel laat de andere ongemoeid. Opnieuw
draaien kan altijd: een zaak die al is overgenomen, wordt overgeslagen.
  --proef    rekent alles uit en schrijft niets: toestand, klokken, overschrijdingen, en wat er niet kan
  --rapport  schrijft de uitkomst per regel naar een bestand; zonder rapport komt zij op stdout
Adres en token: WISSEL_API_URL en WISSEL_TOKEN (rol beheerder). Eindigt met 1 als een regel niet lukte.
`,
    run: async (args) => {
      const { overnameCommand } = await import('./overname.ts');
      return overnameCommand(args, process, process.env);
    },
  },
  {
    name: 'simuleer',
    summary: 'speel een jaar na door de echte workflows, naast gepubliceerde cijfers',
    help: `Gebruik: wissel simuleer zwijndrecht-2018 [--zaad N] [--uit MAP]

Speelt het CJG-jaar na onder een Temporal-server die tijd overslaat, met een eigen PostgreSQL in een tijdelijke map.
Schrijft de uitkomst als JSON en als pagina in MAP (standaard .wissel/simulatie/<scenario>-<zaad>); voortgang op stderr.
Duurt ongeveer twee minuten op twee vrije processoren. Hetzelfde zaad geeft dezelfde uitkomst.
Eindigt met 2 bij een onbekend scenario, met 3 als de testserver (download, of Java 11+ en Maven) er niet is, met 130 na Ctrl-C.
`,
    run: async (args) => {
      const [{ simuleerCommand }, { untilAskedToStop }] = await Promise.all([
        import('./simuleer.ts'),
        import('./start/stop-request.ts'),
      ]);
      // A server that went first at a Ctrl-C must not keep it running.
      process.exit(await simuleerCommand(args, process.stdout, process.stderr, untilAskedToStop()));
    },
  },
  {
    name: 'termijnen',
    summary: 'reken termijnen uit: JSON-lijst op stdin, JSON-lijst op stdout',
    bare: true,
    help: `Gebruik: wissel termijnen < invoer.json > uitvoer.json

Leest een JSON-lijst van termijnen en schrijft er een met de laatste dag van elk. Een onderdeel:
  {"id":"1","start":"2026-01-12","duur":{"aantal":8,"eenheid":"weken"},"atw":true,"kalender":"ATW",
   "opschortingen":[{"van":"2026-01-21","tot":"2026-02-03"}],"uitleg":true}
Een fout in het ene onderdeel ("fout" met code en uitleg) laat de andere ongemoeid.
Eindigt met 0, of met 2 als de invoer geen JSON-lijst is.
`,
    run: async () => {
      const { termijnenCommando } = await import('./termijnen.ts');
      return termijnenCommando(process.stdin, process.stdout, process.stderr);
    },
  },
  {
    name: 'token',
    summary: 'geef een toegangstoken van de lokale testuitgever',
    help: `Gebruik: wissel token [gebruiker]

Schrijft een token voor een testgebruiker op stdout. Van de voorbeeldgemeente: demo (standaard), intake,
jeugdprofessional, gedragswetenschapper, besluitteam, administratie, teamleider, beheerder, monitor, auditor.
Van de veiligheidsketen, telkens twee personen: veiligthuis en veiligthuisleider, crisisteam en crisisleider,
voorzitter en tafelleider, raadsonderzoeker en raadleider, jeugdbeschermer en instellingleider.
Van een andere organisatie: elders.
Alleen zonder OIDC_ISSUER, en nooit met NODE_ENV=production.
`,
    run: async (args) => {
      const { tokenCommand } = await import('./token.ts');
      return tokenCommand(args, process.env);
    },
  },
  {
    name: 'vernieuw',
    summary: 'breng lopende zaken op de nieuwste kalender, rekenregels en routes',
    help: `Gebruik: wissel vernieuw [--proef] [--rapport bestand.json]

Zoekt via de API alle lopende zaken die achterlopen, en meldt bij elke zaak wat haar bijwerkt. De klokken worden
opnieuw berekend; wie over een oude datum bericht had, hoort de nieuwe. Een zaak die niet kan, houdt de andere niet
op. Opnieuw draaien kan altijd: wat al is bijgewerkt, komt niet meer voor.
  --proef    telt alleen, en meldt niets
  --rapport  schrijft de uitkomst per zaak naar een bestand; zonder rapport komt zij op stdout
Adres en token: WISSEL_API_URL en WISSEL_TOKEN (rol beheerder; het gaat om de zaken van zijn organisatie).
Eindigt met 1 als een zaak niet is bijgewerkt.
`,
    run: async (args) => {
      const { vernieuwCommand } = await import('./vernieuw.ts');
      return vernieuwCommand(args, process, process.env);
    },
  },
];
