/**
 * The style of the page. Each layer has a shape of its own beside its colour, so that it can be told without colours and on
 * paper; the colours are those of Okabe and Ito (Color Universal Design), which colour-blind eyes tell apart.
 */
export const STYLE = `:root {
  color-scheme: light dark;
  --page: #fff; --ink: #1a1a1a; --faint: #595959; --line: #ccc;
  --said: #0072b2; --said-tint: #e3f1fa; --speaker: #a34700; --number: #00694d; --number-tint: #e2f5ee; --name: #8a3d6d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #16181b; --ink: #ececec; --faint: #a8a8a8; --line: #444;
    --said: #56b4e9; --said-tint: #12303f; --speaker: #f0a35e; --number: #4fd0a5; --number-tint: #0f3328; --name: #e6a3c8;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 84rem; background: var(--page); color: var(--ink); font: 1.05rem/1.65 Georgia, 'Times New Roman', serif; }
main { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 3rem; align-items: start; }
main.wide { display: block; font: 0.95rem/1.5 system-ui, sans-serif; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; overflow-wrap: anywhere; }
th, td { padding: 0.4rem 0.6rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
tbody th { width: 20%; }
article { max-width: 44rem; overflow-wrap: anywhere; }
article p, article li { white-space: pre-line; }
article ul { padding-left: 1rem; list-style: none; }
article .boilerplate { color: var(--faint); font-size: 0.9rem; }
aside, header, fieldset { font: 0.95rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.25; }
h2 { font-size: 1.2rem; }
aside h2 { margin: 1.5rem 0 0.25rem; border-bottom: 1px solid var(--line); }
aside section:first-child h2 { margin-top: 0; }
aside h3 { margin: 0.75rem 0 0.1rem; font-size: 1rem; color: var(--speaker); }
aside ul { margin: 0; padding-left: 1.1rem; }
fieldset { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0 0 1.5rem; padding: 0.4rem 0.8rem; border: 1px solid var(--line); border-radius: 4px; }
a { color: var(--said); }
:focus-visible { outline: 3px solid var(--speaker); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.faint { color: var(--faint); }
.said { background: var(--said-tint); text-decoration: underline solid var(--said) 2px; text-underline-offset: 0.2em; }
.said.mixed { text-decoration-style: double; text-decoration-thickness: 1px; }
.said.indirect { text-decoration-style: dashed; text-decoration-thickness: 1px; }
.said.direct { text-decoration-style: solid; text-decoration-thickness: 2px; }
.quote { text-decoration: underline wavy var(--faint) 1px; }
.speaker { color: var(--speaker); font-weight: bold; }
.cue { font-style: italic; color: var(--speaker); }
.number { border: 1px dashed var(--number); border-radius: 3px; padding: 0 0.1em; }
.number.claimed { border-style: solid; background: var(--number-tint); color: var(--number); font-weight: 600; }
.time { border-bottom: 2px dotted var(--number); }
.name.name { border-bottom: 1px solid var(--name); }
.name.nominal, .name.pronoun { border-bottom: 1px dotted var(--name); }
.ref { margin-left: 0.15em; font: 0.7rem/1 system-ui, sans-serif; vertical-align: super; user-select: none; }
:target { outline: 3px solid var(--speaker); outline-offset: 2px; border-radius: 2px; }
body:has(#show-speech:not(:checked)) article :is(.said, .speaker, .cue, .quote) { background: none; text-decoration: none; font-weight: inherit; font-style: inherit; color: inherit; }
body:has(#show-speech:not(:checked)) article .ref { display: none; }
body:has(#show-numbers:not(:checked)) article :is(.number, .time) { border: 0; padding: 0; background: none; color: inherit; font-weight: inherit; }
body:has(#show-names:not(:checked)) article .name { border: 0; }
@media (max-width: 60rem) { main { grid-template-columns: minmax(0, 1fr); gap: 1rem; } }
@media print {
  :root { --page: #fff; --ink: #000; --faint: #444; --said-tint: #fff; --number-tint: #fff; --said: #000; --speaker: #000; --number: #000; --name: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  main { display: block; }
  fieldset { display: none; }
  aside { break-before: page; }
  aside li, article p, tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
