CREATE TABLE "aanmelding" (
	"id" uuid PRIMARY KEY NOT NULL,
	"zaak_id" uuid NOT NULL,
	"organisatie" text NOT NULL,
	"route" text NOT NULL,
	"kind" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"vrij_op" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "kind_traject" (
	"kind" uuid PRIMARY KEY NOT NULL,
	"traject" uuid NOT NULL,
	"jeugdige" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "aanmelding_lopend" ON "aanmelding" USING btree ("organisatie","route","kind") WHERE "aanmelding"."zaak_id" = "aanmelding"."id" and "aanmelding"."vrij_op" is null;--> statement-breakpoint
CREATE INDEX "aanmelding_zaak" ON "aanmelding" USING btree ("zaak_id");--> statement-breakpoint
-- Who holds a melding is decided once; it can fall free, and never go.
GRANT SELECT, INSERT, UPDATE ON aanmelding, kind_traject TO wissel_app;
