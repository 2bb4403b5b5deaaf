/** What `types="node"` means in the packages that the command line uses, where it is checked against Node 20. */
/// <reference types="types-node-20" />
