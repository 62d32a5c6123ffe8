export { StorageConfig, type StorageConfigInvoer } from './config.ts';
export { Database } from './database.ts';
export { DatabaseAfwezig, OngeldigeCursor, OpslagFout } from './fout.ts';
export { APP_ROL, migratienamen, migreer, type Gemigreerd, type MigreerOpties } from './migreer.ts';
export { StorageModule, type StorageOpties } from './storage.module.ts';

export type { OntvangerVan } from './vastleggen/rijen.ts';
export { IJWSTATUSSEN } from './schema/ijw.ts';
export { Vastlegging, type RouteVan } from './vastleggen/vastlegging.ts';

export { ALLE_ORGANISATIES, type Bereik } from './lezen/bereik.ts';
export { PAGINA, type Bladeren, type Pagina } from './lezen/bladeren.ts';
export { Bewijzen } from './lezen/bewijzen.ts';
export { Berichten, type Berichtregel, type Berichtvraag } from './lezen/berichten.ts';
export { Feitzaken, type Zaakzoeker } from './lezen/feitzaken.ts';
export { Ijwlijst, type Ijwvraag } from './lezen/ijw-berichten.ts';
export { Logboek, type Logvraag } from './lezen/logboek.ts';
export { Overdrachtenlijst, type Overdrachtregel, type Overdrachtvraag } from './lezen/overdrachten.ts';
export { Dagtekeningen, type Dagtekening } from './lezen/dagtekeningen.ts';
export { Praktijkcijfers, type Praktijktelling, type Soorttelling } from './lezen/praktijkcijfers.ts';
export { Signalen, type Signaalfeit, type Signaalvraag, type Signaalzaak } from './lezen/signalen.ts';
export { Termijnen, type Klokstand, type Termijnregel, type Termijnvraag } from './lezen/termijnen.ts';
export { Trajectenlijst, type Trajectvraag } from './lezen/trajectenlijst.ts';
export { Trajecten, type Besluit, type Schakel, type Traject } from './lezen/trajecten.ts';
export { Werkvoorraad, type Taakrij, type Werkregel, type Werkvraag } from './lezen/werkvoorraad.ts';
export { Zaakversies, type Zaakversie } from './lezen/zaakversies.ts';
export { Zaken, type Zaak, type Zaakregel, type Zaakvraag } from './lezen/zaken.ts';

export { Aanmeldingen, type Aangemeld, type Kind, type Kindplek } from './werk/aanmeldingen.ts';
export { Antwoorden, type Antwoord } from './werk/antwoorden.ts';
export { Antwoordstuk, Overdrachten } from './werk/overdrachten.ts';
export { TAAKCODES, Taken, type Taakcode, type Taakuitkomst, type Taakverzoek } from './werk/taken.ts';
export { Medewerkers, type Medewerker } from './werk/medewerkers.ts';
export { Toegangslog, type Toegang, type Toegangsregel, type Toegangvraag } from './werk/toegangslog.ts';
export { BERICHTSOORTEN, BERICHTUITKOMSTEN } from './schema/uitbak.ts';
export { Ketenberichten, type Verteld } from './werk/ketenberichten.ts';
export { Uitbak, type Bezorging, type Herhaalbeleid } from './werk/uitbak.ts';
export type { Bundelbrief, Uitgaand } from './werk/uitgaand.ts';
export { Werktaken, type Werk } from './werk/werktaken.ts';
export { Wekken, type TeWekken } from './werk/wekken.ts';
export { Wijzigingen, type Luisteraar, type Wijziging } from './werk/wijzigingen.ts';

export { Ijwdossier } from './ijw/dossier.ts';
export { Ijwinhoud } from './ijw/inhoud.ts';
export { Ijwnakijken, type Nakijker } from './ijw/nakijken.ts';
export { Ijwontvangst, type Binnengekomen, type Ontvangen } from './ijw/ontvangst.ts';
export { Toewijzingnummers } from './ijw/toewijzingnummers.ts';
export { Ijwverwerking, type Ijwafloop, type Ijwbericht } from './ijw/verwerking.ts';
export { Ijwverzending, type TeVerzenden, type Verzendtaak } from './ijw/verzending.ts';

export { Berichtpersonen, type Aanvulling, type Berichtpersoon } from './persoon/berichtpersonen.ts';
export { Personen, type Dossierpersonen } from './persoon/personen.ts';
export type { Bereikbaarheid, Betrokkene, Jeugdige, Kanaal, Toegangsreden, VeiligAdres } from './persoon/vormen.ts';

export { Onleesbaar } from './sleutels/envelop.ts';
export { Geheimen } from './sleutels/geheimen.ts';
export { Herverpakking } from './sleutels/herverpakking.ts';
export { nieuweSleutelring, Sleutelring } from './sleutels/ring.ts';
export { Teksten, type Vernietigd } from './sleutels/teksten.ts';
export { Zaaksleutels } from './sleutels/zaaksleutels.ts';
