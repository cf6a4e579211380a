package org.unres.cli;

import org.unres.vocabulary.Bundled;
import picocli.CommandLine;

/** {@code unres --version}. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"unres " + Bundled.version()};
    }
}
