/** Style of the page: system fonts, two colours that differ for colour-blind readers too, dark when the reader wants it dark. */
export const OPMAAK = `
:root { --tekst:#1d2733; --stil:#5a6775; --vlak:#fff; --grond:#f4f6f8; --rand:#dce2e8; --a:#1f6f8b; --b:#e09f3e; --was:#b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --tekst:#e6ebf0; --stil:#9aa7b4; --vlak:#1b232c; --grond:#12181f; --rand:#2f3a46; --a:#4fa9c8; --b:#e8b25f; --was:#ff8a80; }
}
* { box-sizing:border-box; }
body { margin:0; background:var(--grond); color:var(--tekst); font:16px/1.55 system-ui, "Segoe UI", Roboto, sans-serif; }
main { max-width:900px; margin:0 auto; padding:40px 20px 80px; }
h1 { font-size:2rem; line-height:1.2; margin:.1em 0 .4em; }
h2 { font-size:1.2rem; margin:0 0 .5em; }
h3 { font-size:.95rem; margin:1.6em 0 .3em; }
.merk { color:var(--a); font-weight:600; margin:0; }
.bron, .klein, section > p { color:var(--stil); font-size:.9rem; }
section { background:var(--vlak); border:1px solid var(--rand); border-radius:12px; padding:22px 26px; margin-top:20px; }
.kaarten { display:grid; grid-template-columns:repeat(auto-fit, minmax(190px, 1fr)); gap:14px; margin-top:24px; }
.kaart { background:var(--vlak); border:1px solid var(--rand); border-radius:12px; padding:16px 18px; }
.kaart span { display:block; color:var(--stil); font-size:.82rem; }
.kaart strong { display:block; font-size:1.55rem; line-height:1.35; }
table { width:100%; border-collapse:collapse; font-size:.9rem; }
th, td { padding:6px 8px; border-bottom:1px solid var(--rand); text-align:right; vertical-align:top; font-variant-numeric:tabular-nums; }
th:first-child, td:first-child, .links { text-align:left; }
th { color:var(--stil); font-weight:600; }
td.in { padding-left:26px; color:var(--stil); }
.merkje { display:inline-block; border-radius:999px; padding:0 9px; font-size:.76rem; border:1px solid var(--rand); white-space:nowrap; }
.merkje.gekalibreerd { border-color:var(--b); }
.merkje.uitkomst { border-color:var(--a); }
ul { padding-left:1.1em; margin:0; }
li { margin:.35em 0; }
svg { display:block; width:100%; height:auto; }
svg text { fill:var(--tekst); font-size:13px; }
svg text.as { fill:var(--stil); font-size:12px; }
svg .a, i.a { fill:var(--a); background:var(--a); }
svg .b, i.b { fill:var(--b); background:var(--b); }
svg .was { stroke:var(--was); stroke-width:2; stroke-dasharray:4 3; }
svg .raster { stroke:var(--rand); }
svg .lijn { fill:none; stroke:var(--a); stroke-width:2.5; }
.legenda { display:flex; gap:6px; align-items:center; }
.legenda i { width:12px; height:12px; border-radius:3px; display:inline-block; margin-left:10px; }
.legenda i:first-child { margin-left:0; }
@media print { body { background:#fff; } section, .kaart { break-inside:avoid; } }
`;
