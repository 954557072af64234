const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters that HTML does not allow, and halves of surrogate pairs that stand alone; neither can be written. */
const NOT_WRITTEN = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;

/** Text as the content of an HTML element or of an attribute in quotation marks. What cannot be written is U+FFFD. */
export function escapeHtml(text: string): string {
  return text.replace(NOT_WRITTEN, '\ufffd').replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string);
}
