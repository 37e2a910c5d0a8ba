package refrain.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * A table as Apache Parquet: texts, 32-bit numbers, doubles, days as DATE, lists as LIST, stretches
 * as lists of {@code begin} and {@code end}; gzip; an absent value is null, an empty list a null
 * list.
 */
final class ParquetRows<R> implements Rows<R> {

  // Groups of rows are held in memory until they are written.
  private static final long ROW_GROUP_BYTES = 32L << 20;

  private final ParquetWriter<R> writer;

  ParquetRows(Table<R> table, OutputStream out) throws IOException {
    writer =
        new Builder<>(table, new Sink(out))
            .withCompressionCodec(CompressionCodecName.GZIP)
            .withCodecFactory(new GzipPages())
            .withRowGroupSize(ROW_GROUP_BYTES)
            .build();
  }

  @Override
  public void write(R row) throws IOException {
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static final class Builder<R> extends ParquetWriter.Builder<R, Builder<R>> {

    private final Table<R> table;

    Builder(Table<R> table, OutputFile file) {
      super(file);
      this.table = table;
    }

    @Override
    protected Builder<R> self() {
      return this;
    }

    // Abstract, though another is recommended.
    @Override
    @SuppressWarnings("deprecation")
    protected WriteSupport<R> getWriteSupport(Configuration configuration) {
      return new Support<>(table);
    }
  }

  private static final class Support<R> extends WriteSupport<R> {

    private final Table<R> table;
    private final MessageType schema;
    private @Nullable ParquetCells<R> cells;

    Support(Table<R> table) {
      this.table = table;
      this.schema = ParquetCells.schema(table);
    }

    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration configuration) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      cells = new ParquetCells<>(table, consumer);
    }

    @Override
    public void write(R row) {
      if (cells == null) {
        throw new IllegalStateException("row before the file was begun");
      }
      cells.write(row);
    }
  }

  /** Somewhere to write that is only appended to. */
  private record Sink(OutputStream out) implements OutputFile {

    @Override
    public PositionOutputStream create(long blockSizeHint) {
      return new Counting(out);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return create(blockSizeHint);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }

  private static final class Counting extends PositionOutputStream {

    private final OutputStream out;
    private long position;

    Counting(OutputStream out) {
      this.out = out;
    }

    @Override
    public long getPos() {
      return position;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      position++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      position += length;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
