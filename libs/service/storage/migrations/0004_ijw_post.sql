CREATE TABLE "ijw_bericht" (
	"id" uuid PRIMARY KEY NOT NULL,
	"nr" bigint GENERATED ALWAYS AS IDENTITY (sequence name "ijw_bericht_nr_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"organisatie" text NOT NULL,
	"gemeente" text,
	"richting" text NOT NULL,
	"soort" text,
	"afzender" text,
	"ontvanger" text,
	"identificatie" text,
	"dagtekening" date,
	"status" text NOT NULL,
	"inhoud_hash" text NOT NULL,
	"kenmerk_hash" text,
	"volgsleutel" text,
	"zaak" uuid,
	"antwoord_op" uuid,
	"reden" text,
	"bevindingen" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"aangemaakt_op" timestamp (3) with time zone NOT NULL,
	"bijgewerkt_op" timestamp (3) with time zone NOT NULL,
	"nagekeken_door" text,
	"volgende_op" timestamp (3) with time zone NOT NULL,
	"pogingen" integer DEFAULT 0 NOT NULL,
	"laatste_fout" text
);
--> statement-breakpoint
CREATE TABLE "persoon"."ijw_inhoud" (
	"bericht" uuid PRIMARY KEY NOT NULL,
	"sleutel" text NOT NULL,
	"inhoud" text,
	"toelichting" text
);
--> statement-breakpoint
CREATE TABLE "toewijzingnummer" (
	"gemeente" text NOT NULL,
	"nummer" integer NOT NULL,
	"zaak" uuid NOT NULL,
	CONSTRAINT "toewijzingnummer_gemeente_nummer_pk" PRIMARY KEY("gemeente","nummer")
);
--> statement-breakpoint
ALTER TABLE "ijw_bericht" ADD CONSTRAINT "ijw_bericht_zaak_zaak_id_fk" FOREIGN KEY ("zaak") REFERENCES "public"."zaak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toewijzingnummer" ADD CONSTRAINT "toewijzingnummer_zaak_zaak_id_fk" FOREIGN KEY ("zaak") REFERENCES "public"."zaak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "ijw_bericht_zelfde_bytes" ON "ijw_bericht" USING btree ("organisatie","inhoud_hash") WHERE "ijw_bericht"."richting" = 'in';--> statement-breakpoint
CREATE UNIQUE INDEX "ijw_bericht_identificatie" ON "ijw_bericht" USING btree ("kenmerk_hash") WHERE "ijw_bericht"."richting" = 'uit';--> statement-breakpoint
CREATE INDEX "ijw_bericht_kenmerk" ON "ijw_bericht" USING btree ("kenmerk_hash","nr");--> statement-breakpoint
CREATE INDEX "ijw_bericht_te_verwerken" ON "ijw_bericht" USING btree ("volgende_op","nr") WHERE "ijw_bericht"."status" = 'ontvangen';--> statement-breakpoint
CREATE INDEX "ijw_bericht_volgorde" ON "ijw_bericht" USING btree ("volgsleutel","nr") WHERE "ijw_bericht"."status" = 'ontvangen';--> statement-breakpoint
CREATE INDEX "ijw_bericht_te_verzenden" ON "ijw_bericht" USING btree ("volgende_op","nr") WHERE "ijw_bericht"."status" = 'te-verzenden';--> statement-breakpoint
CREATE INDEX "ijw_bericht_dossier" ON "ijw_bericht" USING btree ("volgsleutel","nr");--> statement-breakpoint
CREATE INDEX "ijw_bericht_lijst" ON "ijw_bericht" USING btree ("organisatie","nr");--> statement-breakpoint
CREATE INDEX "ijw_bericht_lijst_status" ON "ijw_bericht" USING btree ("organisatie","status","nr");--> statement-breakpoint
CREATE INDEX "ijw_bericht_zaak" ON "ijw_bericht" USING btree ("zaak","nr");--> statement-breakpoint
CREATE INDEX "ijw_bericht_antwoord" ON "ijw_bericht" USING btree ("antwoord_op");--> statement-breakpoint
CREATE UNIQUE INDEX "toewijzingnummer_zaak" ON "toewijzingnummer" USING btree ("zaak","gemeente");--> statement-breakpoint
-- What was received stays as it came; only how far it is changes. Content can be destroyed, never rewritten.
GRANT SELECT, INSERT ON ijw_bericht, toewijzingnummer TO wissel_app;--> statement-breakpoint
GRANT UPDATE (status, zaak, reden, bevindingen, bijgewerkt_op, nagekeken_door, volgende_op, pogingen, laatste_fout) ON ijw_bericht TO wissel_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON persoon.ijw_inhoud TO wissel_app;--> statement-breakpoint
GRANT UPDATE (sleutel, toelichting) ON persoon.ijw_inhoud TO wissel_app;
