/*
 * Words that appear in names and are no terms: ordinary Dutch, and the English of mechanism. A word goes here only when no law
 * gives it a meaning of its own that a reader must know; otherwise it is a begrip.
 */

/** Ordinary Dutch words in names. */
export const GEWONE_WOORDEN: ReadonlySet<string> = new Set(
  `aan aantal advies afgehandeld afgerond afronding afsluiten afwegen afwikkeling algemene ander andere antwoord basis beeindiging begeleiden begin
  beleid benaderen beoordeel beoordeeld beoordelen bereken bespreken besproken betaald betalen betaling bij commissie contact
  contacteren dag dagen datum definitie doen door duur eenheden eenheid eerste eigen einde elders en families fout gaf gebracht
  geen gegeven gehad geldig gelegd gelezen gemaakt genegeerd genomen geregeld geborgd gedekt gesloten gesprek gestart gesteld
  allebei twee gestopt getoetst getroffen geven gevoerd gevraagd gewenst gewijzigd gronden heeft herhalen herziening hier houden hulpresultaat
  aanbieden afgesproken afgewezen afronden alternatief beantwoorden begonnen beoordeling binnen geantwoord gehouden
  gekozen gevonden gezocht helpen herbezien ingeschakeld onderweg overleggen
  redenen referentie uitzoeken vernieuwen verwacht verwerkt verzenden verzoeken verzonden voldoende wachten zoeken
  in informatie ingediend kaart keuze klaar korte later leg leggen lezing loopt lopend maakt maken meetwijze met mogelijk mogelijke na
  naar nader navragen niet nieuw nieuwe nodig notitie of om ontvangen op open opnieuw opties overleden overleg overlijden per plan
  plek punt reeks regelen reken rekening rekenstap richting richtingen ruw schrift sleutelwoord sluiten staat stand stap stellen
  stil stuk systeem te tel telling ter tijdstip toegevoegd toets toetsen type uit uitgelegd uitkomst uitleggen van vanaf vastgelegd
  vastgesteld vaststellen velden verleend verschuiving vervallen vervolg verzoek volgen voorbereiden voorbij voortgezet vraag vragen vroeg
  wacht wanneer weg werking zonder
  betreft boven burger controleer dagelijks de definities een gemeenteoverdracht gemeenteoverdrachten getal gewoon gezinstaken gezinstermijnen leeftijdsgeheugen
  keer leeftijdsgrenzen leeftijdsvelden neem nummer overdrachtstermijnen plicht reden terug totale uren veiligheidsgeheugen
  veiligheidsoverdracht veiligheidsoverdrachten veiligheidsregio veiligheidstaken veiligheidstermijnen verjaardag verjaardagen wijziging woonplaatsregio
  aangevuld aanloop afspraken bevestigd bijgepraat bijpraten praten criteria delen gedeeld gedaan geldt gepland plannen
  geschonden handelen indienen ingelicht inlichten lichten laatste lang lichtere mededeling opgepakt oppakken opgesteld
  opstellen beslist besluiten bijstellen eindigt gebruiken gebruikt kind nagaan toewijzen uitgevoerd verwijzersoorten voorgesteld
  al verder beeindigd beleggen hersteld meedelen onder verblijft
  ouders periode periodevelden starten stukken uitvoering verslag verval verzet verzocht volg voorbereiding
  aanbieden aanpassen aanpassing actief afbouwen afgekeurd afgelopen afgewezen afhandelen afscheidstaken afscheidstermijnen
  alternatief beantwoord beantwoorden begonnen beoogde bewaakt binnen doorlopend geantwoord geeindigd gehouden gevonden gezocht
  herbezien intrekken onderzoeken overstap passen periodieke rust stop tijdelijk verstreken verwacht verwerkt verzenden verzending
  verzonden voorbereid wachten zoeken zorg bellen geaccepteerd geplaatst teruggenomen volgende zoekend
  berichtgegevens clientgegevens werktaak werktaken
  kiezen overdrachtstaten binnenkomst betrokken lopende bezig overgedragen tweede derde gevolgd bepalen geldend
  voorgesteld actie gedaan nagaan ontvangst tussentijd ingelicht crisisinzet bepaald medewerking nagegaan handelen informeren raadplegen aanloop af begeleiding beginnen gaan gekomen halen identiteit inhalen 
  netwerk overdragen plannen zag alle drie vooraf vast tijdig`.split(/\s+/),
);

/** English words of mechanism in names, and technical abbreviations. */
export const TECHNISCHE_WOORDEN: ReadonlySet<string> = new Set(
  `add after answer apply as assert bind binding code codes compare context deadline event first format hours is json judge lapse length machine
  max measure millis moment moments never object observed place plaatse read refuse round route routes sentences setup start steps turned
  until v1 warning`.split(/\s+/),
);
