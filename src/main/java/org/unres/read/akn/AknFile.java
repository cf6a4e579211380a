package org.unres.read.akn;

/** What an Akoma Ntoso file holds: its metadata and its text. Metadata inside the text, as of annexes, are left out. */
final class AknFile implements AknPart {
    private final AknMeta meta = new AknMeta();
    private final AknBody body = new AknBody();
    private int inMeta;
    private int metas;

    AknMeta meta() {
        return meta;
    }

    AknBody body() {
        return body;
    }

    AknHeader header() {
        return new AknHeader(body.fields(), meta);
    }

    @Override
    public void start(AknTag tag) {
        if (tag.name().equals("meta")) {
            inMeta++;
            metas++;
        }
        if (inMeta == 0) {
            body.start(tag);
        } else if (metas == 1) {
            meta.start(tag);
        }
    }

    @Override
    public void text(String text) {
        if (inMeta == 0) {
            body.text(text);
        } else if (metas == 1) {
            meta.text(text);
        }
    }

    @Override
    public void end(String name) {
        if (inMeta == 0) {
            body.end(name);
        } else if (metas == 1) {
            meta.end(name);
        }
        inMeta -= name.equals("meta") ? 1 : 0;
    }
}
