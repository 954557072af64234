/** A Report in other shapes: JSON, JSON lines, a text to read, and grouped by speaker. Each is a pure function of a Report. */
export { bySpeaker, type SpeakerGroup } from './by-speaker.js';
export { toJson, toJsonl } from './json.js';
export { type Paint, type TextOptions, type TextPart, toText } from './text/index.js';
