ALTER TABLE "bericht" ADD COLUMN "gebundeld_met" text;--> statement-breakpoint
ALTER TABLE "uitbak" ADD COLUMN "bundel" text;