/** On paper too, whatever the reader has on screen. */
const LICHT =
  '--tekst:#1d2733; --stil:#5a6775; --vlak:#fff; --grond:#f4f6f8; --rand:#dce2e8; --a:#1f6f8b; --b:#e09f3e; --was:#b3261e;';

/** Style of the page: system fonts, two colours that differ for colour-blind readers too, dark when the reader wants it dark. */
export const OPMAAK = `
:root { ${LICHT} }
@media (prefers-color-scheme: dark) {
  :root { --tekst:#e6ebf0; --stil:#9aa7b4; --vlak:#1b232c; --grond:#12181f; --rand:#2f3a46; --a:#4fa9c8; --b:#e8b25f; --was:#ff8a80; }
}
* { box-sizing:border-box; }
body { margin:0; background:var(--grond); color:var(--tekst); font:16px/1.55 system-ui, "Segoe UI", Roboto, sans-serif; }
main { max-width:900px; margin:0 auto; padding:40px 20px 80px; }
h1 { font-size:2rem; line-height:1.2; margin:.1em 0 .4em; }
h2 { font-size:1.2rem; margin:0 0 .5em; }
.merk { color:var(--a); font-weight:600; margin:0; }
.bron, .klein, section > p { color:var(--stil); font-size:.9rem; }
section { background:var(--vlak); border:1px solid var(--rand); border-radius:12px; padding:22px 26px; margin-top:20px; }
.kaarten { display:grid; grid-template-columns:repeat(auto-fit, minmax(160px, 1fr)); gap:14px; margin-top:24px; }
.kaart { background:var(--vlak); border:1px solid var(--rand); border-radius:12px; padding:16px 18px; }
.kaart span { display:block; color:var(--stil); font-size:.82rem; }
.kaart strong { display:block; font-size:1.55rem; line-height:1.35; }
table { width:100%; border-collapse:collapse; font-size:.9rem; }
caption { position:absolute; width:1px; height:1px; overflow:hidden; clip-path:inset(50%); }
th, td { padding:6px 8px; border-bottom:1px solid var(--rand); text-align:right; vertical-align:top; font-variant-numeric:tabular-nums; }
th:first-child, .links { text-align:left; }
tbody th { font-weight:400; overflow-wrap:break-word; hyphens:auto; }
thead th { color:var(--stil); font-weight:600; }
th.in { padding-left:26px; color:var(--stil); }
.merkje { display:inline-block; border-radius:999px; padding:0 9px; font-size:.76rem; border:1px solid var(--rand); white-space:nowrap; }
.merkje.gekalibreerd { border-color:var(--b); }
.merkje.uitkomst { border-color:var(--a); }
dl { display:grid; grid-template-columns:max-content 1fr; gap:4px 12px; margin:0 0 16px; font-size:.9rem; }
dd { margin:0; color:var(--stil); }
ul { padding-left:1.1em; margin:0; }
li { margin:.35em 0; }
figure { margin:0 0 28px; }
figcaption { font-weight:600; font-size:.95rem; }
details { font-size:.9rem; }
summary { cursor:pointer; color:var(--stil); padding:4px 0; }
svg { display:block; width:100%; height:auto; }
svg text { fill:var(--stil); font-size:12px; }
svg .a, i.a { fill:var(--a); background:var(--a); }
svg .b, i.b { fill:var(--b); background:var(--b); }
svg .was { stroke:var(--was); stroke-width:2; stroke-dasharray:4 3; }
svg .raster { stroke:var(--rand); }
svg .lijn { fill:none; stroke:var(--a); stroke-width:2.5; }
.legenda { display:flex; flex-wrap:wrap; gap:2px 16px; margin:4px 0 8px; color:var(--stil); font-size:.85rem; }
.legenda i { width:12px; height:12px; border-radius:3px; display:inline-block; margin-right:6px; }
.legenda i.lijn { height:3px; background:var(--a); vertical-align:middle; }
.legenda i.was { height:0; border-top:2px dashed var(--was); border-radius:0; vertical-align:middle; }
.staaf { width:38%; text-align:left; }
.baan { display:block; position:relative; padding:4px 0; }
.baan i { display:block; height:12px; border-radius:0 3px 3px 0; }
.baan i + i { margin-top:2px; }
.baan i:not(:only-of-type) { height:6px; }
.baan .was { position:absolute; top:0; bottom:0; border-left:2px dashed var(--was); }
@media (max-width:640px) {
  main { padding:24px 12px 60px; }
  section { padding:18px 14px; }
  table { font-size:.8rem; }
  th, td { padding:6px 4px; }
  th.in { padding-left:12px; }
  .merkje { padding:0 6px; font-size:.7rem; }
  svg text { font-size:19px; }
  svg .breed { display:none; }
  .staaf, .bij-staven { display:none; }
  .smal thead { display:none; }
  .smal tr { display:block; border-bottom:1px solid var(--rand); padding:6px 0; }
  .smal th, .smal td { display:block; text-align:left; border:0; padding:1px 0; }
  .smal th { font-weight:600; }
  dl { grid-template-columns:1fr; }
  .kaart { padding:12px; }
  .kaart strong { font-size:1.3rem; }
}
@media (max-width:360px) {
  table { font-size:.72rem; }
  th, td { padding:5px 3px; }
  .merkje { padding:0 4px; font-size:.62rem; }
}
@media print {
  :root { ${LICHT} }
  body { background:#fff; }
  main { padding:0; }
  i { print-color-adjust:exact; -webkit-print-color-adjust:exact; }
  figure, .kaart, tr { break-inside:avoid; }
  h2, figcaption, thead { break-after:avoid; }
}
`;
