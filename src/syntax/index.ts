/** The dependency parser, and the tree that it makes. */
