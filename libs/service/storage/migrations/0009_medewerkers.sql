CREATE TABLE "medewerker" (
	"organisatie" text NOT NULL,
	"id" text NOT NULL,
	"rollen" text[] NOT NULL,
	"gezien_op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "medewerker_organisatie_id_pk" PRIMARY KEY("organisatie","id")
);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "medewerker" TO wissel_app;