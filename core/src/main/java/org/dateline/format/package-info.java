/** JSON and CSV as every other room writes and reads them: the only package that sees those libraries. */
package org.dateline.format;
