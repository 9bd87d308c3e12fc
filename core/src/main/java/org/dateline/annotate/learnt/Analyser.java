package org.dateline.annotate.learnt;

/** Applies a model to sentences whose tokens are known. Not thread-safe: make one for each thread, which costs little. */
public final class Analyser {
    private final NewsModel model;
    private final NameLists lists;
    private final Tagger.Run tagger;
    private final Parser.Run parser;
    private final NameTagger.Run names;

    /** Holds room to work in, so each thread needs one of its own; model and lists may be shared. */
    public Analyser(NewsModel model, NameLists lists) {
        this.model = model;
        this.lists = lists;
        this.tagger = new Tagger(model.tags().size()).new Run();
        this.parser = new Parser(model.arcLabels(), new Marks(model.tags())).new Run();
        this.names = new NameTagger(model.nameHabits()).new Run();
    }

    /**
     * Tags, lemmas, tree and names of one sentence.
     *
     * @param forms the tokens as written, with straight quotation marks; at least one
     * @param uniform whether the case of letters says nothing: all capitals, all small, or Headline Case
     */
    public Analysis analyse(String[] forms, boolean uniform) {
        Words words = new Words(forms, uniform, model.vocabulary());
        tagger.tag(words, model.tagWeights());
        Tree tree = parser.parse(words, model.moveWeights(), model.labelWeights()).tree();
        int[] types = names.names(words, tree, lists.look(forms), model.nameWeights());
        String[] tags = new String[forms.length];
        String[] lemmas = new String[forms.length];
        String[] labels = new String[forms.length];
        for (int i = 0; i < forms.length; i++) {
            tags[i] = model.tags().get(words.tag[i]);
            lemmas[i] = model.lemmatiser().lemma(forms[i], tags[i]);
            labels[i] = tree.head()[i] < 0 ? "root" : model.labels().get(tree.label()[i]);
        }
        return new Analysis(tags, lemmas, tree.head(), labels, types);
    }
}
