import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** An element of a page as a browser would read it. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: readonly string[];
  /** All the text inside it. */
  readonly text: string;
}

/** The elements of a page, in order, those inside others too. Throws where the page has a mistake that a browser would mend. */
export function elementsOf(html: string): readonly PageElement[] {
  const mistakes: string[] = [];
  const tree = parse(html, { sourceCodeLocationInfo: true, onParseError: ({ code }) => mistakes.push(code) });
  if (mistakes.length > 0) throw new Error(`the page has mistakes: ${mistakes.join(', ')}`);
  return [...elementsIn(tree)];
}

function* elementsIn(node: Node): Generator<PageElement> {
  if ('tagName' in node) yield pageElement(node);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

function pageElement(element: Element): PageElement {
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  const classes = (attributes.class ?? '').split(' ').filter((name) => name !== '');
  return { name: element.tagName, attributes, classes, text: textOf(element) };
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
