package refrain.minhash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene's MinHash filter: each sentence is indexed by the least hash of its words in each of so many
 * buckets, empty ones filled by rotation, and asked for with the same; those that share enough of
 * them are candidates.
 *
 * @param buckets how many hashes a sentence has
 * @param share of its different hashes that a candidate has as well, 0 to 1
 */
record Lucene(int buckets, double share) implements Pairs {

  private static final String FIELD = "hashes";

  @Override
  public List<Pair> of(List<String> sentences, double jaccard) throws IOException {
    Words words = Words.of(sentences);
    List<Pair> out = new ArrayList<>();
    try (Analyzer analyzer = new Hashing(buckets);
        Directory directory = new ByteBuffersDirectory()) {
      index(sentences, analyzer, directory);
      IndexSearcher.setMaxClauseCount(Math.max(1024, buckets));
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        for (int i = 0; i < sentences.size(); i++) {
          List<BytesRef> hashes = hashes(sentences.get(i), analyzer);
          int[] set = words.sets()[i];
          int number = i;
          searcher.search(
              query(hashes),
              new Earlier(
                  other -> {
                    if (other < number && Pairs.jaccard(words.sets()[other], set) >= jaccard) {
                      out.add(new Pair(other, number));
                    }
                  }));
        }
      }
    }
    return out;
  }

  private static void index(List<String> sentences, Analyzer analyzer, Directory directory)
      throws IOException {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    // One segment, so that numbers of documents are numbers of sentences.
    config.setRAMBufferSizeMB(1024);
    config.setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (String sentence : sentences) {
        Document document = new Document();
        document.add(new Field(FIELD, sentence, type));
        writer.addDocument(document);
      }
    }
  }

  private BooleanQuery query(List<BytesRef> hashes) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (BytesRef hash : hashes) {
      query.add(new TermQuery(new Term(FIELD, hash)), BooleanClause.Occur.SHOULD);
    }
    query.setMinimumNumberShouldMatch(Math.max(1, (int) Math.floor(hashes.size() * share)));
    return query.build();
  }

  private static List<BytesRef> hashes(String sentence, Analyzer analyzer) throws IOException {
    List<BytesRef> out = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(FIELD, sentence)) {
      TermToBytesRefAttribute term = stream.addAttribute(TermToBytesRefAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        BytesRef hash = BytesRef.deepCopyOf(term.getBytesRef());
        if (!out.contains(hash)) {
          out.add(hash);
        }
      }
      stream.end();
    }
    return out;
  }

  /** Words as all contestants cut them, then the filter. */
  private static final class Hashing extends Analyzer {
    private final int buckets;

    Hashing(int buckets) {
      this.buckets = buckets;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokenizer =
          CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit);
      TokenStream lower = new LowerCaseFilter(tokenizer);
      return new TokenStreamComponents(tokenizer, new MinHashFilter(lower, 1, buckets, 1, true));
    }
  }

  /** Gives the numbers of matching sentences. */
  private static final class Earlier extends SimpleCollector {
    private final java.util.function.IntConsumer to;
    private int base;

    Earlier(java.util.function.IntConsumer to) {
      this.to = to;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      base = context.docBase;
    }

    @Override
    public void collect(int doc) {
      to.accept(base + doc);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
