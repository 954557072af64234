/** The dependency parser, the tree that it makes of each sentence, and the questions that rules ask of it. */
export { type Dependency, extractDependencies, parsedSentences, type SentenceTree, treeOf } from './dependencies.js';
export { type Complement, complementOf } from './questions/complement.js';
export { conjunctsOf } from './questions/conjuncts.js';
export { type NounPhraseOptions, nounPhraseOf, phraseOf } from './questions/noun-phrase.js';
export { objectOf, objectsOf } from './questions/objects.js';
export { agentOf, subjectOf } from './questions/subject.js';
export { dependencyOf, dependentsOf, isRelation, rootOf, subtreeOf } from './questions/tree.js';
export { auxiliariesOf, isNegated, isPassive, mainVerbOf } from './questions/verbs.js';
