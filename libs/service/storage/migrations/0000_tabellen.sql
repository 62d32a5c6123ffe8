CREATE SCHEMA "persoon";
--> statement-breakpoint
CREATE TABLE "traject" (
	"id" uuid PRIMARY KEY NOT NULL,
	"aangemaakt_op" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "traject_jeugdige" (
	"traject" uuid NOT NULL,
	"jeugdige" uuid NOT NULL,
	"zicht_door" text,
	"zicht_sinds" timestamp (3) with time zone,
	CONSTRAINT "traject_jeugdige_traject_jeugdige_pk" PRIMARY KEY("traject","jeugdige")
);
--> statement-breakpoint
CREATE TABLE "zaak" (
	"id" uuid PRIMARY KEY NOT NULL,
	"traject" uuid NOT NULL,
	"jeugdige" uuid NOT NULL,
	"organisatie" text NOT NULL,
	"gemeente" text NOT NULL,
	"referentie" text NOT NULL,
	"route" text NOT NULL,
	"staten" text[] NOT NULL,
	"volgnummer" integer NOT NULL,
	"hoofd" text NOT NULL,
	"toestand" jsonb NOT NULL,
	"volgend_moment" timestamp (3) with time zone,
	"verstrijkt_op" timestamp (3) with time zone,
	"beeindigd" boolean NOT NULL,
	"bevestigd_volgnummer" integer DEFAULT 0 NOT NULL,
	"aangemaakt_op" timestamp (3) with time zone NOT NULL,
	"bijgewerkt_op" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gebeurtenis" (
	"zaak_id" uuid NOT NULL,
	"volgnummer" integer NOT NULL,
	"type" text NOT NULL,
	"gegevens" jsonb NOT NULL,
	"door_id" text NOT NULL,
	"door_rol" text NOT NULL,
	"door_organisatie" text NOT NULL,
	"ontvangen_op" timestamp (3) with time zone NOT NULL,
	"geldig_op" timestamp (3) with time zone NOT NULL,
	"kenmerk" text NOT NULL,
	"toelichting" text,
	"van" jsonb,
	"naar" jsonb,
	"klokken" jsonb NOT NULL,
	"route" text NOT NULL,
	"motor" text NOT NULL,
	"kalender" text NOT NULL,
	"vorige_hash" text NOT NULL,
	"hash" text NOT NULL,
	"opgeslagen_op" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "gebeurtenis_zaak_id_volgnummer_pk" PRIMARY KEY("zaak_id","volgnummer"),
	CONSTRAINT "gebeurtenis_geen_vork" UNIQUE("zaak_id","vorige_hash"),
	CONSTRAINT "gebeurtenis_volgnummer" CHECK ("gebeurtenis"."volgnummer" >= 1)
);
--> statement-breakpoint
CREATE TABLE "klok" (
	"zaak_id" uuid NOT NULL,
	"klok" text NOT NULL,
	"termijn" text NOT NULL,
	"ronde" integer NOT NULL,
	"soort" text NOT NULL,
	"versie" integer NOT NULL,
	"familie" text,
	"eigenaar" text NOT NULL,
	"organisatie" text NOT NULL,
	"gemeente" text NOT NULL,
	"route" text NOT NULL,
	"start_op" timestamp (3) with time zone NOT NULL,
	"verstrijkt_op" timestamp (3) with time zone,
	"waarschuwt_op" timestamp (3) with time zone,
	"opgeschort_vanaf" timestamp (3) with time zone,
	"opgeschort_tot" timestamp (3) with time zone,
	"gestopt_op" timestamp (3) with time zone,
	"vervallen_op" timestamp (3) with time zone,
	"actief" boolean NOT NULL,
	"overschreden_op" timestamp (3) with time zone,
	"overschrijding_bekend_op" timestamp (3) with time zone,
	"overschrijding_ingetrokken_op" timestamp (3) with time zone,
	"sorteer_op" timestamp (3) with time zone GENERATED ALWAYS AS (coalesce(verstrijkt_op, 'infinity'::timestamptz)) STORED NOT NULL,
	CONSTRAINT "klok_zaak_id_klok_pk" PRIMARY KEY("zaak_id","klok")
);
--> statement-breakpoint
CREATE TABLE "taak" (
	"zaak_id" uuid NOT NULL,
	"taak_id" text NOT NULL,
	"taak" text NOT NULL,
	"rol" text NOT NULL,
	"organisatie" text NOT NULL,
	"gemeente" text NOT NULL,
	"route" text NOT NULL,
	"termijn" text,
	"uiterlijk" timestamp (3) with time zone,
	"behandelaar" text,
	"geclaimd_op" timestamp (3) with time zone,
	"geopend_op" timestamp (3) with time zone NOT NULL,
	"gesloten_op" timestamp (3) with time zone,
	"betreft" integer,
	"sorteer_op" timestamp (3) with time zone GENERATED ALWAYS AS (coalesce(uiterlijk, 'infinity'::timestamptz)) STORED NOT NULL,
	CONSTRAINT "taak_zaak_id_taak_id_pk" PRIMARY KEY("zaak_id","taak_id")
);
--> statement-breakpoint
CREATE TABLE "besluit" (
	"sleutel" text PRIMARY KEY NOT NULL,
	"zaak_id" uuid NOT NULL,
	"besluit" text NOT NULL,
	"grond" text NOT NULL,
	"op" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "overdracht" (
	"sleutel" text PRIMARY KEY NOT NULL,
	"zaak_id" uuid NOT NULL,
	"traject" uuid NOT NULL,
	"naar_route" text NOT NULL,
	"urgentie" text,
	"fase" text NOT NULL,
	"aangeboden_op" timestamp (3) with time zone NOT NULL,
	"beslist_op" timestamp (3) with time zone,
	"reden" text,
	"naar_zaak" uuid,
	"volgnummer" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bericht" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "bericht_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"sleutel" text NOT NULL,
	"zaak_id" uuid NOT NULL,
	"organisatie" text NOT NULL,
	"gemeente" text NOT NULL,
	"aan" text NOT NULL,
	"over" text NOT NULL,
	"inhoud" jsonb NOT NULL,
	"onderwerp" text NOT NULL,
	"tekst" text NOT NULL,
	"via" text NOT NULL,
	"uitkomst" text NOT NULL,
	"reden" text,
	"op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "bericht_sleutel_unique" UNIQUE("sleutel")
);
--> statement-breakpoint
CREATE TABLE "uitbak" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "uitbak_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"sleutel" text NOT NULL,
	"zaak_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"inhoud" jsonb NOT NULL,
	"niet_voor" timestamp (3) with time zone NOT NULL,
	"volgende_op" timestamp (3) with time zone NOT NULL,
	"pogingen" integer DEFAULT 0 NOT NULL,
	"bezorgd_op" timestamp (3) with time zone,
	"opgegeven_op" timestamp (3) with time zone,
	"laatste_fout" text,
	CONSTRAINT "uitbak_sleutel_unique" UNIQUE("sleutel")
);
--> statement-breakpoint
CREATE TABLE "antwoord" (
	"client" text NOT NULL,
	"kenmerk" text NOT NULL,
	"verzoek_hash" text NOT NULL,
	"status" integer NOT NULL,
	"inhoud" jsonb NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "antwoord_client_kenmerk_pk" PRIMARY KEY("client","kenmerk")
);
--> statement-breakpoint
CREATE TABLE "verzoek" (
	"zaak_id" uuid NOT NULL,
	"kenmerk" text NOT NULL,
	"verzoek_hash" text NOT NULL,
	"vanaf" integer NOT NULL,
	"volgnummer" integer NOT NULL,
	"hoofd" text NOT NULL,
	"staten" text[] NOT NULL,
	"beeindigd" boolean NOT NULL,
	CONSTRAINT "verzoek_zaak_id_kenmerk_pk" PRIMARY KEY("zaak_id","kenmerk")
);
--> statement-breakpoint
CREATE TABLE "toegangslog" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "toegangslog_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"op" timestamp (3) with time zone NOT NULL,
	"door_id" text NOT NULL,
	"rol" text NOT NULL,
	"organisatie" text NOT NULL,
	"handeling" text NOT NULL,
	"zaak_id" uuid,
	"jeugdige_id" uuid,
	"resultaat" text NOT NULL,
	"code" text,
	"reden" text,
	"opgeslagen_op" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "persoon"."betrokkene" (
	"id" uuid PRIMARY KEY NOT NULL,
	"jeugdige_id" uuid NOT NULL,
	"relatie" text NOT NULL,
	"gezag" boolean DEFAULT false NOT NULL,
	"sleutel" text NOT NULL,
	"naam" text NOT NULL,
	"contact" text,
	"kanaal" text,
	"taal" text NOT NULL,
	"veilig_contact" boolean DEFAULT false NOT NULL,
	"aangemaakt_op" timestamp (3) with time zone NOT NULL,
	"bijgewerkt_op" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "persoon"."geheim" (
	"naam" text PRIMARY KEY NOT NULL,
	"omhulsel" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "persoon"."jeugdige" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisatie" text NOT NULL,
	"sleutel" text NOT NULL,
	"naam" text NOT NULL,
	"geboortedatum" text,
	"bsn" text,
	"bsn_zoeksleutel" text,
	"contact" text,
	"kanaal" text,
	"taal" text NOT NULL,
	"veilig_contact" boolean DEFAULT false NOT NULL,
	"aangemaakt_op" timestamp (3) with time zone NOT NULL,
	"bijgewerkt_op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "jeugdige_bsn" UNIQUE("organisatie","bsn_zoeksleutel")
);
--> statement-breakpoint
CREATE TABLE "persoon"."tekst" (
	"zaak_id" uuid NOT NULL,
	"volgnummer" integer NOT NULL,
	"inhoud" text NOT NULL,
	CONSTRAINT "tekst_zaak_id_volgnummer_pk" PRIMARY KEY("zaak_id","volgnummer")
);
--> statement-breakpoint
CREATE TABLE "persoon"."zaaksleutel" (
	"zaak_id" uuid NOT NULL,
	"versie" integer NOT NULL,
	"omhulsel" text,
	"gemaakt_op" timestamp (3) with time zone NOT NULL,
	"vernietigd_op" timestamp (3) with time zone,
	CONSTRAINT "zaaksleutel_zaak_id_versie_pk" PRIMARY KEY("zaak_id","versie")
);
--> statement-breakpoint
ALTER TABLE "traject_jeugdige" ADD CONSTRAINT "traject_jeugdige_traject_traject_id_fk" FOREIGN KEY ("traject") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zaak" ADD CONSTRAINT "zaak_traject_traject_id_fk" FOREIGN KEY ("traject") REFERENCES "public"."traject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gebeurtenis" ADD CONSTRAINT "gebeurtenis_zaak_id_zaak_id_fk" FOREIGN KEY ("zaak_id") REFERENCES "public"."zaak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "klok" ADD CONSTRAINT "klok_zaak_id_zaak_id_fk" FOREIGN KEY ("zaak_id") REFERENCES "public"."zaak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taak" ADD CONSTRAINT "taak_zaak_id_zaak_id_fk" FOREIGN KEY ("zaak_id") REFERENCES "public"."zaak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluit" ADD CONSTRAINT "besluit_zaak_id_zaak_id_fk" FOREIGN KEY ("zaak_id") REFERENCES "public"."zaak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_zaak_id_zaak_id_fk" FOREIGN KEY ("zaak_id") REFERENCES "public"."zaak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verzoek" ADD CONSTRAINT "verzoek_zaak_id_zaak_id_fk" FOREIGN KEY ("zaak_id") REFERENCES "public"."zaak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persoon"."betrokkene" ADD CONSTRAINT "betrokkene_jeugdige_id_jeugdige_id_fk" FOREIGN KEY ("jeugdige_id") REFERENCES "persoon"."jeugdige"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "traject_jeugdige_jeugdige" ON "traject_jeugdige" USING btree ("jeugdige");--> statement-breakpoint
CREATE INDEX "zaak_organisatie" ON "zaak" USING btree ("organisatie","aangemaakt_op","id");--> statement-breakpoint
CREATE INDEX "zaak_alles" ON "zaak" USING btree ("aangemaakt_op","id");--> statement-breakpoint
CREATE INDEX "zaak_gemeente" ON "zaak" USING btree ("gemeente","aangemaakt_op","id");--> statement-breakpoint
CREATE INDEX "zaak_route" ON "zaak" USING btree ("organisatie","route","aangemaakt_op","id");--> statement-breakpoint
CREATE INDEX "zaak_referentie" ON "zaak" USING btree ("referentie" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "zaak_verstreken" ON "zaak" USING btree ("organisatie","verstrijkt_op") WHERE "zaak"."verstrijkt_op" is not null;--> statement-breakpoint
CREATE INDEX "zaak_staten" ON "zaak" USING gin ("staten");--> statement-breakpoint
CREATE INDEX "zaak_traject" ON "zaak" USING btree ("traject");--> statement-breakpoint
CREATE INDEX "zaak_jeugdige" ON "zaak" USING btree ("jeugdige");--> statement-breakpoint
CREATE INDEX "zaak_te_wekken" ON "zaak" USING btree ("bijgewerkt_op") WHERE "zaak"."bevestigd_volgnummer" < "zaak"."volgnummer";--> statement-breakpoint
CREATE INDEX "klok_open" ON "klok" USING btree ("organisatie","sorteer_op","zaak_id","klok","waarschuwt_op") WHERE "klok"."gestopt_op" is null and "klok"."vervallen_op" is null;--> statement-breakpoint
CREATE INDEX "klok_open_alles" ON "klok" USING btree ("sorteer_op","zaak_id","klok","waarschuwt_op") WHERE "klok"."gestopt_op" is null and "klok"."vervallen_op" is null;--> statement-breakpoint
CREATE INDEX "klok_open_gemeente" ON "klok" USING btree ("gemeente","sorteer_op","zaak_id","klok","waarschuwt_op") WHERE "klok"."gestopt_op" is null and "klok"."vervallen_op" is null;--> statement-breakpoint
CREATE INDEX "klok_opgeschort" ON "klok" USING btree ("organisatie","sorteer_op","zaak_id","klok") WHERE "klok"."gestopt_op" is null and "klok"."vervallen_op" is null and "klok"."opgeschort_vanaf" is not null;--> statement-breakpoint
CREATE INDEX "klok_afgelopen" ON "klok" USING btree ("organisatie","sorteer_op","zaak_id","klok") WHERE not ("klok"."gestopt_op" is null and "klok"."vervallen_op" is null);--> statement-breakpoint
CREATE INDEX "taak_werkvoorraad" ON "taak" USING btree ("organisatie","rol","sorteer_op","zaak_id","taak_id") WHERE "taak"."gesloten_op" is null;--> statement-breakpoint
CREATE INDEX "taak_vrij" ON "taak" USING btree ("organisatie","rol","sorteer_op","zaak_id","taak_id") WHERE "taak"."gesloten_op" is null and "taak"."behandelaar" is null;--> statement-breakpoint
CREATE INDEX "taak_van_mij" ON "taak" USING btree ("organisatie","behandelaar","sorteer_op","zaak_id","taak_id") WHERE "taak"."gesloten_op" is null and "taak"."behandelaar" is not null;--> statement-breakpoint
CREATE INDEX "besluit_zaak" ON "besluit" USING btree ("zaak_id");--> statement-breakpoint
CREATE INDEX "overdracht_zaak" ON "overdracht" USING btree ("zaak_id","naar_route");--> statement-breakpoint
CREATE INDEX "overdracht_traject" ON "overdracht" USING btree ("traject");--> statement-breakpoint
CREATE INDEX "bericht_organisatie" ON "bericht" USING btree ("organisatie","id");--> statement-breakpoint
CREATE INDEX "bericht_zaak" ON "bericht" USING btree ("zaak_id","id");--> statement-breakpoint
CREATE INDEX "bericht_gemeente" ON "bericht" USING btree ("gemeente","id");--> statement-breakpoint
CREATE INDEX "uitbak_te_doen" ON "uitbak" USING btree ("volgende_op","id") WHERE "uitbak"."bezorgd_op" is null and "uitbak"."opgegeven_op" is null;--> statement-breakpoint
CREATE INDEX "uitbak_zaak" ON "uitbak" USING btree ("zaak_id");--> statement-breakpoint
CREATE INDEX "toegangslog_zaak" ON "toegangslog" USING btree ("zaak_id","id");--> statement-breakpoint
CREATE INDEX "toegangslog_jeugdige" ON "toegangslog" USING btree ("jeugdige_id","id");--> statement-breakpoint
CREATE INDEX "toegangslog_door" ON "toegangslog" USING btree ("door_id","id");--> statement-breakpoint
CREATE INDEX "toegangslog_organisatie" ON "toegangslog" USING btree ("organisatie","id");--> statement-breakpoint
CREATE INDEX "betrokkene_jeugdige" ON "persoon"."betrokkene" USING btree ("jeugdige_id");